//! Patterns for files that the shell was kept from expanding: `*` and `?` within a name, `**` for folders in between.

use std::path::Path;

/// Deepest nesting of folders that `**` reaches into.
const DEPTH_LIMIT: usize = 32;

/// Whether a path is a pattern.
pub(super) fn is_pattern(path: &str) -> bool {
    path.contains(['*', '?'])
}

/// The files and folders of a pattern, sorted, named as the pattern names them. Hidden ones must be named.
pub(super) fn expand(root: &Path, pattern: &str) -> Vec<String> {
    let (prefix, rest) = match pattern.strip_prefix('/') {
        Some(rest) => ("/".to_owned(), rest),
        None => (String::new(), pattern),
    };
    let steps: Vec<&str> = rest.split('/').filter(|step| !step.is_empty()).collect();
    let mut found = Vec::new();
    walk(root, &prefix, &steps, 0, &mut found);
    found.sort();
    found.dedup();
    found
}

fn walk(root: &Path, before: &str, steps: &[&str], depth: usize, found: &mut Vec<String>) {
    let Some((step, rest)) = steps.split_first() else {
        found.push(before.trim_end_matches('/').to_owned());
        return;
    };
    if *step == "**" {
        walk(root, before, rest, depth, found);
    } else if !is_pattern(step) {
        let path = format!("{before}{step}");
        if root.join(&path).exists() {
            walk(root, &format!("{path}/"), rest, depth, found);
        }
        return;
    }
    if depth > DEPTH_LIMIT {
        return;
    }
    let Ok(entries) = std::fs::read_dir(root.join(before)) else {
        return;
    };
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{before}{name}/");
        if *step == "**" {
            // Links may lead back; what they lead to is reached by its own name.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) && !name.starts_with('.') {
                walk(root, &path, steps, depth + 1, found);
            }
        } else if matches(step.as_bytes(), name.as_bytes())
            && name.starts_with('.') == step.starts_with('.')
        {
            walk(root, &path, rest, depth + 1, found);
        }
    }
}

/// Whether a name is of a pattern with `*` and `?`.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while from < name.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(b'?') => (at, from) = (at + 1, from + 1),
            Some(letter) if *letter == name[from] => (at, from) = (at + 1, from + 1),
            _ => match &mut star {
                Some((star, taken)) => {
                    *taken += 1;
                    (at, from) = (*star + 1, *taken);
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|letter| *letter == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let check = |pattern: &str, name: &str, expected| {
            assert_eq!(
                matches(pattern.as_bytes(), name.as_bytes()),
                expected,
                "{pattern} {name}"
            );
        };
        check("*.yaml", "a.yaml", true);
        check("*.yaml", "a.yml", false);
        check("a?c", "abc", true);
        check("a*b*c", "aXbXbYc", true);
        check("a*b*c", "aXbXb", false);
        check("*", "", true);
        check("?", "", false);
    }

    #[test]
    fn files_of_the_repository() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(expand(root, "Cargo.t?ml"), ["Cargo.toml"]);
        assert_eq!(expand(root, "src/source/gl*.rs"), ["src/source/glob.rs"]);
        assert_eq!(expand(root, "src/**/glob.rs"), ["src/source/glob.rs"]);
        assert_eq!(expand(root, "**/source/glob.rs"), ["src/source/glob.rs"]);
        assert_eq!(expand(root, "nothing/*"), [""; 0]);
        let absolute = format!("{}/Cargo.t*", root.display());
        assert_eq!(
            expand(root, &absolute),
            [format!("{}/Cargo.toml", root.display())]
        );
    }
}
