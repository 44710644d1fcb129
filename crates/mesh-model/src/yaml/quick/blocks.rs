//! Blocks of lines that were read before, as those that a template prints again and again.

use super::shared;
use crate::shared::Value;

/// Longest block that is kept, in bytes.
const LONGEST: usize = 4096;

/// Shortest line that is kept alone, in bytes.
const SHORTEST: usize = 24;

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
        while start < bytes.len() {
            let (line, end) = Line::read(bytes, start);
            lines.push(line);
            start = end;
        }
        Self { lines, current: 0 }
    }

    /// The end of the block that begins at a column, and a hash of it; `None` for one that is not worth to be kept. Places
    /// are asked for in rising order.
    pub(super) fn block(&mut self, text: &str, at: usize, column: usize) -> Option<(usize, u64)> {
        while self
            .lines
            .get(self.current + 1)
            .is_some_and(|next| next.start <= at)
        {
            self.current += 1;
        }
        let behind = self.lines.get(self.current + 1..)?;
        let bytes = text.as_bytes();
        let is_dash = |at: usize| {
            bytes.get(at) == Some(&b'-') && matches!(bytes.get(at + 1), None | Some(b' ' | b'\n'))
        };
        let is_list = is_dash(at);
        let next = behind.first().map_or(text.len(), |line| line.start);
        let mut hash = hash(&bytes[at..next]) ^ column as u64;
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
        let is_worth_it = count > 0 || end - at >= SHORTEST;
        (is_worth_it && end - at <= LONGEST).then_some((end, hash))
    }
}

impl Line {
    /// The line that begins at a place, and the place behind it; eight bytes are looked at at once.
    fn read(bytes: &[u8], start: usize) -> (Self, usize) {
        let (mut hash, mut indent, mut at) = (0, 0, start);
        let end = loop {
            let word = word(&bytes[at..]);
            if indent == at - start {
                // A byte that is no space is not zero.
                indent += (word ^ repeated(b' ')).trailing_zeros() as usize / 8;
            }
            let breaks = zeros(word ^ repeated(b'\n'));
            let length = breaks.trailing_zeros() as usize / 8;
            if length < 8 {
                hash = mixed(hash, word & ((1 << (8 * length)) - 1));
                break at + length;
            }
            hash = mixed(hash, word);
            at += 8;
        };
        if start + indent >= end {
            indent = usize::MAX;
        }
        (
            Self {
                start,
                indent,
                hash,
            },
            (end + 1).min(bytes.len()),
        )
    }
}

/// The first eight bytes, with line breaks behind a text that is shorter.
fn word(bytes: &[u8]) -> u64 {
    match bytes.first_chunk::<8>() {
        Some(word) => u64::from_le_bytes(*word),
        None => {
            let mut word = [b'\n'; 8];
            word[..bytes.len()].copy_from_slice(bytes);
            u64::from_le_bytes(word)
        }
    }
}

const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// A word with the highest bit of the first byte that is zero, and none of the bytes before it.
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(repeated(1)) & !word & repeated(0x80)
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
#[derive(Default)]
pub(in super::super) struct Slots(Vec<Slot>);

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
        self.0.resize_with(SLOTS, Slot::default);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_where_they_are() {
        for spaces in 0..20 {
            for length in 0..20 {
                let (indent, word) = (" ".repeat(spaces), "x".repeat(length));
                let text = format!("a:\n{indent}{word}\n\n{indent}- {word}");
                let naive = text.split_inclusive('\n').scan(0, |start, line| {
                    let at = std::mem::replace(start, *start + line.len());
                    let indent = line.find(|letter| !matches!(letter, ' ' | '\n'));
                    Some((at, indent.unwrap_or(usize::MAX)))
                });
                let lines = Lines::of(&text).lines;
                let found = lines.iter().map(|line| (line.start, line.indent));
                assert!(found.eq(naive), "{text:?}");
            }
        }
    }

    #[test]
    fn a_block_that_recurs_stays_among_others() {
        let mut slots = Slots::default();
        let text = "a: {}\nb: [1]\n";
        assert_eq!(slots.value(text, 0, 1), None);
        let value = slots.value(text, 0, 1);
        assert_eq!(value, Some(crate::shared::json!({"a": {}, "b": [1]})));
        // The same hash is not enough.
        assert_eq!(slots.value("a: {}\nb: [2]\n", 0, 1), None);
        assert_eq!(slots.value(text, 2, 1), None);
        for other in 0..u64::from(STRENGTH) {
            assert_eq!(slots.value("x: 1\ny: 2\n", 0, 2 + other), None);
        }
        assert_eq!(slots.value(text, 0, 1), value);
        for other in 0..=u64::from(STRENGTH) {
            assert_eq!(slots.value("x: 1\ny: 2\n", 0, 20 + other), None);
        }
        assert_eq!(slots.value(text, 0, 1), None);
    }
}
