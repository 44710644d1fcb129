//! File name patterns: those of `.helmignore` (Go's `filepath.Match`) and those of `.Files.Glob`
//! (which add `**` and `{a,b}`), both translated to regular expressions.

use regex::Regex;

/// Which dialect a pattern is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// `*`, `?`, `[a-z]`, `\x`.
    Path,
    /// The same, with `**` crossing folders and `{a,b}` alternatives.
    Files,
}

/// Compiles a pattern; it must match the whole name. `None` when the pattern is malformed.
pub(crate) fn compile(pattern: &str, dialect: Dialect) -> Option<Regex> {
    let mut regex = String::from("^(?s:");
    let mut characters = pattern.chars().peekable();
    let mut alternatives = 0;
    while let Some(character) = characters.next() {
        match character {
            '*' if dialect == Dialect::Files && characters.next_if_eq(&'*').is_some() => {
                regex.push_str(".*")
            }
            '*' => regex.push_str("[^/]*"),
            '?' => regex.push_str("[^/]"),
            '[' => push_class(&mut regex, &mut characters)?,
            '\\' => push_literal(&mut regex, characters.next()?),
            '{' if dialect == Dialect::Files => {
                alternatives += 1;
                regex.push_str("(?:");
            }
            '}' if alternatives > 0 => {
                alternatives -= 1;
                regex.push(')');
            }
            ',' if alternatives > 0 => regex.push('|'),
            other => push_literal(&mut regex, other),
        }
    }
    regex.push_str(")$");
    Regex::new(&regex).ok()
}

fn push_literal(regex: &mut String, character: char) {
    regex.push_str(&regex::escape(character.encode_utf8(&mut [0; 4])));
}

fn push_class(regex: &mut String, characters: &mut impl Iterator<Item = char>) -> Option<()> {
    regex.push('[');
    let mut first = true;
    loop {
        match characters.next()? {
            '^' | '!' if first => regex.push('^'),
            ']' => break,
            '-' => regex.push('-'),
            '\\' => push_literal(regex, characters.next()?),
            other => push_literal(regex, other),
        }
        first = false;
    }
    regex.push(']');
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, dialect: Dialect, matching: &[&str], other: &[&str]) {
        let regex = compile(pattern, dialect).expect(pattern);
        matching
            .iter()
            .for_each(|name| assert!(regex.is_match(name), "{pattern} should match {name}"));
        other
            .iter()
            .for_each(|name| assert!(!regex.is_match(name), "{pattern} should not match {name}"));
    }

    #[test]
    fn stars_stay_inside_a_folder() {
        check(
            "files/*.yaml",
            Dialect::Files,
            &["files/a.yaml", "files/.yaml"],
            &["files/a/b.yaml", "files/ayaml"],
        );
        check("a?c", Dialect::Path, &["abc"], &["a/c", "abbc"]);
        check("**", Dialect::Path, &["abc"], &["a/c"]);
    }

    #[test]
    fn files_patterns_cross_folders_and_choose() {
        check(
            "files/**.{yaml,json}",
            Dialect::Files,
            &["files/a/b.yaml", "files/c.json"],
            &["files/c.txt"],
        );
        check("{yaml,json}", Dialect::Path, &["{yaml,json}"], &["yaml"]);
    }

    #[test]
    fn classes_and_escapes() {
        check("[a-c]x[^0-9]", Dialect::Path, &["axb"], &["dxb", "ax1"]);
        check(r"\*.md", Dialect::Path, &["*.md"], &["a.md"]);
        assert!(compile("[a", Dialect::Path).is_none());
    }
}
