//! Blocks of lines that were read before, as those that a template prints again and again.

use super::shared;
use crate::shared::Value;

/// Longest block that is kept, in bytes.
const LONGEST: usize = 4096;

/// Kept blocks at most, a power of two.
const SLOTS: usize = 1024;

/// For how many other blocks that would take its slot a block stays, once it was there again.
const STRENGTH: u8 = 8;

/// The lines of a text.
pub(super) struct Lines {
    lines: Vec<Line>,
    /// The line that was looked at last.
    current: usize,
}

struct Line {
    start: usize,
    /// Spaces in front; as many as there can be for a line without anything else.
    indent: usize,
    hash: u64,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut lines = Vec::with_capacity(bytes.len() / 16);
        let mut start = 0;
        let mut add = |end: usize| {
            let line = &bytes[start..end];
            let spaces = line.iter().take_while(|byte| **byte == b' ').count();
            let indent = match line.get(spaces) {
                None | Some(b'\n') => usize::MAX,
                _ => spaces,
            };
            let hash = hash(&line[spaces..]) ^ spaces as u64;
            lines.push(Line {
                start,
                indent,
                hash,
            });
            start = end;
        };
        memchr::memchr_iter(b'\n', bytes).for_each(|end| add(end + 1));
        add(bytes.len());
        Self { lines, current: 0 }
    }

    /// The end of the block that begins at a column, and a hash of it; `None` for one that is not worth to be kept. Places
    /// are asked for in rising order.
    pub(super) fn block(&mut self, text: &str, at: usize, column: usize) -> Option<(usize, u64)> {
        while self.lines.get(self.current + 1)?.start <= at {
            self.current += 1;
        }
        let behind = &self.lines[self.current + 1..];
        let bytes = text.as_bytes();
        let is_dash = |at: usize| {
            bytes.get(at) == Some(&b'-') && matches!(bytes.get(at + 1), None | Some(b' ' | b'\n'))
        };
        let is_list = is_dash(at);
        let mut hash = hash(&bytes[at..behind[0].start]) ^ column as u64;
        let mut count = 0;
        for line in behind {
            let is_inside = line.indent > column
                || line.indent == column && (!is_list || is_dash(line.start + column));
            if !is_inside {
                break;
            }
            hash = mixed(hash, line.hash);
            count += 1;
        }
        let end = behind.get(count).map_or(text.len(), |line| line.start);
        (count > 0 && end - at <= LONGEST).then_some((end, hash))
    }
}

fn mixed(hash: u64, more: u64) -> u64 {
    (hash.rotate_left(5) ^ more).wrapping_mul(0x517c_c1b7_2722_0a95)
}

fn hash(bytes: &[u8]) -> u64 {
    let hash = bytes.len() as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    let hash = words
        .iter()
        .fold(hash, |hash, word| mixed(hash, u64::from_le_bytes(*word)));
    // The last eight bytes once more are as good as the few that are left.
    let rest = match bytes.last_chunk::<8>() {
        Some(last) => u64::from_le_bytes(*last),
        None => rest
            .iter()
            .fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    mixed(hash, rest)
}

/// The values of blocks that were there twice or more.
pub(in super::super) struct Slots(Vec<Slot>);

impl Default for Slots {
    fn default() -> Self {
        Self((0..SLOTS).map(|_| Slot::default()).collect())
    }
}

#[derive(Default)]
struct Slot {
    hash: u64,
    strength: u8,
    kept: Option<Kept>,
}

struct Kept {
    column: usize,
    lines: Box<str>,
    value: Value,
}

impl Slots {
    /// The value of a block, if it was there before.
    pub(super) fn value(&mut self, lines: &str, column: usize, hash: u64) -> Option<Value> {
        let place = usize::try_from(hash >> 40).unwrap_or_default() % SLOTS;
        let slot = &mut self.0[place];
        if slot.hash != hash {
            match slot.strength.checked_sub(1) {
                Some(left) => slot.strength = left,
                None => {
                    *slot = Slot {
                        hash,
                        ..Slot::default()
                    }
                }
            }
            return None;
        }
        if slot.kept.is_none() {
            let value = shared::block(lines, column)?;
            let lines = lines.into();
            slot.kept = Some(Kept {
                column,
                lines,
                value,
            });
        }
        let kept = slot.kept.as_ref()?;
        if kept.column != column || *kept.lines != *lines {
            return None;
        }
        slot.strength = STRENGTH;
        Some(kept.value.clone())
    }
}
