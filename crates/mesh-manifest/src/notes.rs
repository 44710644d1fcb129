//! Warnings that charts give through their `NOTES.txt`.

/// Whether a rendered file holds notes for the reader instead of objects.
pub(crate) fn is_notes(path: &str) -> bool {
    path.ends_with("NOTES.txt")
}

/// The lines that start with `WARNING: `, without that word (`operator/pkg/helm` in istio/istio).
pub(crate) fn warnings(notes: &str) -> impl Iterator<Item = String> {
    notes
        .lines()
        .filter_map(|line| line.strip_prefix("WARNING: "))
        .map(|line| line.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marked_lines_warn() {
        let notes = "installed\nWARNING: \"a\" is deprecated; use \"b\" instead.\n  WARNING: indented\nWARNING:x\n";
        assert_eq!(
            warnings(notes).collect::<Vec<_>>(),
            [r#""a" is deprecated; use "b" instead."#]
        );
        assert!(is_notes("istiod/templates/NOTES.txt") && !is_notes("istiod/templates/notes.yaml"));
    }
}
