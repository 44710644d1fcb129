//! Unified differences of two lists of named blocks of lines.
//!
//! Blocks of one name are compared with each other and never with another's, so that the cost grows with the
//! blocks that differ, and an entry that only one side has is shown as a whole.

use std::fmt::Write as _;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices, group_diff_ops};

/// Lines around a difference.
const CONTEXT: usize = 7;

/// A block: its name and its lines. In a list the names are in order.
type Block = (String, Vec<String>);

/// The differences between two lists of blocks; none when they are the same.
pub(super) fn unified(
    old_name: &str,
    old: &[Block],
    new_name: &str,
    new: &[Block],
) -> Option<String> {
    let mut operations = Vec::new();
    let (mut old_blocks, mut new_blocks) = (old.iter().peekable(), new.iter().peekable());
    let (mut old_line, mut new_line) = (0, 0);
    loop {
        let (left, right) = match (old_blocks.peek(), new_blocks.peek()) {
            (None, None) => break,
            (Some(left), Some(right)) if left.0 == right.0 => {
                (old_blocks.next(), new_blocks.next())
            }
            (Some(left), Some(right)) if left.0 > right.0 => (None, new_blocks.next()),
            (None, Some(_)) => (None, new_blocks.next()),
            _ => (old_blocks.next(), None),
        };
        let left = left.map_or(&[][..], |block| &block.1);
        let right = right.map_or(&[][..], |block| &block.1);
        let found = match left == right {
            true => vec![DiffOp::Equal {
                old_index: 0,
                new_index: 0,
                len: left.len(),
            }],
            false => capture_diff_slices(Algorithm::Patience, left, right),
        };
        for operation in found {
            push(&mut operations, shifted(operation, old_line, new_line));
        }
        old_line += left.len();
        new_line += right.len();
    }
    if operations
        .iter()
        .all(|operation| operation.tag() == DiffTag::Equal)
    {
        return None;
    }
    let lines = |blocks: &[Block]| -> Vec<String> {
        blocks.iter().flat_map(|block| block.1.clone()).collect()
    };
    let (old, new) = (lines(old), lines(new));
    let mut text = format!("--- {old_name}\n+++ {new_name}\n");
    for hunk in group_diff_ops(operations, CONTEXT) {
        print(&hunk, &old, &new, &mut text);
    }
    Some(text)
}

fn shifted(operation: DiffOp, old: usize, new: usize) -> DiffOp {
    match operation {
        DiffOp::Equal {
            old_index,
            new_index,
            len,
        } => DiffOp::Equal {
            old_index: old_index + old,
            new_index: new_index + new,
            len,
        },
        DiffOp::Delete {
            old_index,
            old_len,
            new_index,
        } => DiffOp::Delete {
            old_index: old_index + old,
            old_len,
            new_index: new_index + new,
        },
        DiffOp::Insert {
            old_index,
            new_index,
            new_len,
        } => DiffOp::Insert {
            old_index: old_index + old,
            new_index: new_index + new,
            new_len,
        },
        DiffOp::Replace {
            old_index,
            old_len,
            new_index,
            new_len,
        } => DiffOp::Replace {
            old_index: old_index + old,
            old_len,
            new_index: new_index + new,
            new_len,
        },
    }
}

/// Adds an operation, making one of two that follow each other and leave lines as they are.
fn push(operations: &mut Vec<DiffOp>, operation: DiffOp) {
    match (operations.last_mut(), operation) {
        (Some(DiffOp::Equal { len, .. }), DiffOp::Equal { len: more, .. }) => *len += more,
        (_, operation) => operations.push(operation),
    }
}

fn print(hunk: &[DiffOp], old: &[String], new: &[String], text: &mut String) {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else {
        return;
    };
    let old_range = range(first.old_range().start, last.old_range().end);
    let new_range = range(first.new_range().start, last.new_range().end);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "@@ -{old_range} +{new_range} @@");
    for operation in hunk {
        if operation.tag() == DiffTag::Equal {
            for line in &old[operation.old_range()] {
                let _ = writeln!(text, " {line}");
            }
            continue;
        }
        for line in &old[operation.old_range()] {
            let _ = writeln!(text, "-{line}");
        }
        for line in &new[operation.new_range()] {
            let _ = writeln!(text, "+{line}");
        }
    }
}

/// A range of lines as unified differences have it: first line and length, without a length of 1.
fn range(start: usize, end: usize) -> String {
    match end - start {
        1 => format!("{}", start + 1),
        0 => format!("{start},0"),
        length => format!("{},{length}", start + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<Block> {
        text.split_whitespace()
            .map(|block| {
                let (name, lines) = block.split_once(':').unwrap();
                let lines = lines.split(',').map(str::to_owned).collect();
                (name.to_owned(), lines)
            })
            .collect()
    }

    fn check(old: &str, new: &str, expected: Option<&str>) {
        let found = unified("old", &blocks(old), "new", &blocks(new));
        let expected = expected.map(|hunks| format!("--- old\n+++ new\n{hunks}"));
        assert_eq!(found, expected, "{old} | {new}");
    }

    #[test]
    fn blocks_are_compared_by_name() {
        check("a:1,2 b:3", "a:1,2 b:3", None);
        check("", "", None);
        check("a:1 b:2", "a:1", Some("@@ -1,2 +1 @@\n 1\n-2\n"));
        check("b:2", "a:1 b:2", Some("@@ -1 +1,2 @@\n+1\n 2\n"));
        check(
            "a:1,x,2",
            "a:1,y,2",
            Some("@@ -1,3 +1,3 @@\n 1\n-x\n+y\n 2\n"),
        );
        check("a:1", "", Some("@@ -1 +0,0 @@\n-1\n"));
        // Entries with the same lines but other names are not the same entry.
        check("a:1", "b:1", Some("@@ -1 +1 @@\n-1\n+1\n"));
    }

    #[test]
    fn hunks_have_seven_lines_around() {
        let many: Vec<String> = (0..40).map(|number| number.to_string()).collect();
        let old = format!("a:{}", many.join(","));
        let new = old.replacen(",20,", ",x,", 1);
        let found = unified("old", &blocks(&old), "new", &blocks(&new)).unwrap();
        assert!(found.contains("@@ -14,15 +14,15 @@\n 13\n"), "{found}");
    }
}
