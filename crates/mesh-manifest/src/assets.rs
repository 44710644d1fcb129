//! The read-only folder an installation is made from: `charts/…` and `profiles/…`.
//!
//! The program fills it once, from the files it carries or from a `--manifests` folder, and everything here
//! reads charts and profiles through it. That is why this crate has no paths and no file system.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Bound;

/// A virtual folder: relative paths with forward slashes, mapped to file contents.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    files: BTreeMap<Cow<'static, str>, Cow<'static, [u8]>>,
}

impl Assets {
    /// An empty folder.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file; `path` is relative, such as `profiles/demo.yaml`. A second file of that path replaces the first.
    pub fn insert(
        &mut self,
        path: impl Into<Cow<'static, str>>,
        bytes: impl Into<Cow<'static, [u8]>>,
    ) {
        self.files.insert(path.into(), bytes.into());
    }

    /// The bytes of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(AsRef::as_ref)
    }

    /// The text of one file; `None` when it is missing or is not UTF-8.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.get(path)?).ok()
    }

    /// All files below `folder` (written without a trailing slash) in path order, with paths relative to it.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let prefix = match folder {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        self.files
            .range::<str, _>((Bound::Included(prefix.as_str()), Bound::Unbounded))
            .map(|(path, bytes)| (path.as_ref(), bytes.as_ref()))
            .map_while(move |(path, bytes)| Some((path.strip_prefix(&prefix)?, bytes)))
    }

    /// Whether at least one file lies below `folder`.
    #[must_use]
    pub fn has_folder(&self, folder: &str) -> bool {
        self.below(folder).next().is_some()
    }

    /// True when nothing was inserted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl<P, B> FromIterator<(P, B)> for Assets
where
    P: Into<Cow<'static, str>>,
    B: Into<Cow<'static, [u8]>>,
{
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        let mut assets = Self::new();
        for (path, bytes) in files {
            assets.insert(path, bytes);
        }
        assets
    }
}

#[cfg(test)]
mod tests {
    use super::Assets;

    fn assets() -> Assets {
        [
            ("charts/a/Chart.yaml", "a"),
            ("charts/a/templates/x.yaml", "x"),
            ("charts/ab/Chart.yaml", "ab"),
            ("profiles/default.yaml", "spec:"),
        ]
        .map(|(path, text)| (path, text.as_bytes()))
        .into_iter()
        .collect()
    }

    #[track_caller]
    fn check(folder: &str, expected: &[&str]) {
        let assets = assets();
        let found: Vec<_> = assets.below(folder).map(|(path, _)| path).collect();
        assert_eq!(found, expected);
        assert_eq!(assets.has_folder(folder), !expected.is_empty());
    }

    #[test]
    fn a_folder_lists_its_own_files_only() {
        check("charts/a", &["Chart.yaml", "templates/x.yaml"]);
        check("charts/ab", &["Chart.yaml"]);
        check("charts/b", &[]);
        check("profiles", &["default.yaml"]);
        assert_eq!(assets().below("").count(), 4);
    }

    #[test]
    fn text_of_a_file() {
        assert_eq!(assets().text("profiles/default.yaml"), Some("spec:"));
        assert_eq!(assets().text("profiles/none.yaml"), None);
    }
}
