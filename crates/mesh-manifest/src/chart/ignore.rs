//! `.helmignore`: which files of a chart folder are no part of the chart
//! (the rules of Helm's `ignore` package).

use regex::Regex;

use super::glob::{self, Dialect};

/// The rules of one `.helmignore` file, with the rule that Helm adds to every chart.
pub(crate) struct Ignore {
    rules: Vec<Rule>,
}

struct Rule {
    pattern: Regex,
    negated: bool,
    folders_only: bool,
    whole_path: bool,
}

impl Ignore {
    /// Reads the rules; the error names the line.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        // Hidden files in templates/ are editors' leftovers.
        let lines = std::iter::once("templates/.?*").chain(text.lines());
        let rules = lines
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(Rule::parse);
        Ok(Self {
            rules: rules.collect::<Result<_, _>>()?,
        })
    }

    /// Whether a file, or a folder that it is in, is ignored. The path is relative to the chart.
    pub(crate) fn ignores(&self, path: &str) -> bool {
        let folders = path.match_indices('/').map(|(end, _)| (&path[..end], true));
        folders
            .chain(std::iter::once((path, false)))
            .any(|(name, is_folder)| self.ignores_entry(name, is_folder))
    }

    fn ignores_entry(&self, path: &str, is_folder: bool) -> bool {
        self.rules.iter().any(|rule| rule.ignores(path, is_folder))
    }
}

impl Rule {
    fn parse(line: &str) -> Result<Self, String> {
        if line.contains("**") {
            return Err(format!(
                "`{line}`: `**` has no meaning in a .helmignore file"
            ));
        }
        let (negated, rest) = line
            .strip_prefix('!')
            .map_or((false, line), |rest| (true, rest));
        let (folders_only, rest) = rest
            .strip_suffix('/')
            .map_or((false, rest), |rest| (true, rest));
        let whole_path = rest.contains('/');
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let pattern = glob::compile(rest, Dialect::Path)
            .ok_or_else(|| format!("`{line}`: malformed pattern"))?;
        Ok(Self {
            pattern,
            negated,
            folders_only,
            whole_path,
        })
    }

    /// A negated rule ignores everything that it does not match, as in Helm.
    fn ignores(&self, path: &str, is_folder: bool) -> bool {
        let subject = if self.whole_path {
            path
        } else {
            path.rsplit('/').next().unwrap_or(path)
        };
        let matches = self.pattern.is_match(subject);
        match self.negated {
            true => (self.folders_only && !is_folder) || !matches,
            false => (is_folder || !self.folders_only) && matches,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rules: &str, ignored: &[&str], kept: &[&str]) {
        let ignore = Ignore::parse(rules).expect(rules);
        ignored
            .iter()
            .for_each(|path| assert!(ignore.ignores(path), "{rules:?} should ignore {path}"));
        kept.iter()
            .for_each(|path| assert!(!ignore.ignores(path), "{rules:?} should keep {path}"));
    }

    #[test]
    fn names_folders_and_paths() {
        check(
            "# comment\n\n*.bak\ndocs/\n/top.md\nfiles/*.txt",
            &[
                "a.bak",
                "x/b.bak",
                "docs/a",
                "x/docs/y",
                "top.md",
                "files/a.txt",
            ],
            &["docs", "x/top.md", "files/x/a.txt"],
        );
        check(
            "",
            &["templates/.swp"],
            &["templates/a.yaml", ".helmignore"],
        );
    }

    #[test]
    fn malformed_rules_are_named() {
        assert_eq!(
            Ignore::parse("a/**").err().as_deref(),
            Some("`a/**`: `**` has no meaning in a .helmignore file")
        );
        assert_eq!(
            Ignore::parse("[a").err().as_deref(),
            Some("`[a`: malformed pattern")
        );
    }
}
