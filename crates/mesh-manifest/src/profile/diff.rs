//! The lines in which two documents differ.

use similar::{ChangeTag, TextDiff};

/// What happened to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is in both.
    Same,
    /// It is only in the first.
    Removed,
    /// It is only in the second.
    Added,
}

impl Change {
    /// What is printed before the line.
    pub fn sign(self) -> char {
        match self {
            Self::Same => ' ',
            Self::Removed => '-',
            Self::Added => '+',
        }
    }
}

/// A line of the first, the second or both texts, without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What happened to it.
    pub change: Change,
    /// The line.
    pub text: String,
}

/// All lines of two texts in order, as the peer's `profile diff` printed them; `None` when the texts are equal.
pub fn difference(first: &str, second: &str) -> Option<Vec<Line>> {
    if first == second {
        return None;
    }
    let diff = TextDiff::from_lines(first, second);
    let line = |change: similar::Change<&str>| Line {
        change: match change.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Delete => Change::Removed,
            ChangeTag::Insert => Change::Added,
        },
        text: change.value().trim_end_matches('\n').to_owned(),
    };
    Some(diff.iter_all_changes().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn lines_that_differ() {
        let lines = difference("a: 1\nb: 1\nc: 1\n", "a: 1\nb: 2\nc: 1\n").unwrap();
        let printed: Vec<_> = lines
            .iter()
            .map(|line| format!("{}{}", line.change.sign(), line.text))
            .collect();
        assert_eq!(printed, [" a: 1", "-b: 1", "+b: 2", " c: 1"]);
        assert_eq!(difference("a", "a"), None);
    }
}
