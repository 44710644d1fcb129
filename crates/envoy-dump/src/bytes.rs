//! Finds the next byte of some kind, sixteen at a time: arithmetic on words that does the same to each of their bytes.

/// A byte in each byte of a word.
const fn everywhere(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each byte of a word.
const HIGH_BITS: u64 = everywhere(0x80);

/// Subtracts from each byte; one that is less gets its highest bit set, bytes after it may be wrong.
const fn less(word: u64, byte: u8) -> u64 {
    word.wrapping_sub(everywhere(byte))
}

/// Where plain text ends at or after an offset: at a quote, a backslash, a control character, or with the bytes.
#[inline(always)]
pub(crate) fn text_end(bytes: &[u8], at: usize) -> usize {
    find(
        bytes,
        at,
        |word| {
            let quoting = less(word ^ everywhere(b'"'), 1) | less(word ^ everywhere(b'\\'), 1);
            (quoting | less(word, 0x20)) & !word & HIGH_BITS
        },
        |byte| matches!(byte, b'"' | b'\\' | 0..0x20),
    )
}

/// Where text ends that Go's JSON has as it is: as [`text_end`], and at `<`, `>`, `&` and what is not ASCII.
#[inline(always)]
pub(crate) fn verbatim_end(bytes: &[u8], at: usize) -> usize {
    find(
        bytes,
        at,
        |word| not_verbatim(word) & HIGH_BITS,
        is_not_verbatim,
    )
}

/// Sets the highest bit of the first byte that is not printed as it is.
#[inline(always)]
fn not_verbatim(word: u64) -> u64 {
    // In ASCII, `"` and `&` differ in one bit, and so do `<` and `>`.
    let quote = less(word & everywhere(!4) ^ everywhere(b'"'), 1);
    let angle = less(word & everywhere(!2) ^ everywhere(b'<'), 1);
    let backslash = less(word ^ everywhere(b'\\'), 1);
    quote | angle | backslash | less(word, 0x20) | word
}

fn is_not_verbatim(byte: u8) -> bool {
    !byte.is_ascii() || matches!(byte, b'"' | b'\\' | b'<' | b'>' | b'&' | 0..0x20)
}

/// Where a part of a name ends, which is in snake case and needs no escapes: as [`verbatim_end`], and at an underscore
/// or capital.
#[inline(always)]
pub(crate) fn part_end(bytes: &[u8], at: usize) -> usize {
    find(
        bytes,
        at,
        |word| {
            let underscore = less(word ^ everywhere(b'_'), 1);
            let from = |byte: u8| word.wrapping_add(everywhere(0x80 - byte));
            let capital = from(b'A') ^ from(b'Z' + 1);
            (not_verbatim(word) | underscore | capital) & HIGH_BITS
        },
        |byte| is_not_verbatim(byte) || matches!(byte, b'_' | b'A'..=b'Z'),
    )
}

/// Where a run of spaces ends at or after an offset.
#[inline(always)]
pub(crate) fn spaces_end(bytes: &[u8], at: usize) -> usize {
    find(
        bytes,
        at,
        |word| word ^ everywhere(b' '),
        |byte| byte != b' ',
    )
}

/// Where the next control character is at or after an offset, or the end of the bytes.
#[inline(always)]
pub(crate) fn control_at(bytes: &[u8], at: usize) -> usize {
    find(
        bytes,
        at,
        |word| less(word, 0x20) & !word & HIGH_BITS,
        |byte| byte < 0x20,
    )
}

/// Where blanks end at or after an offset, which as a rule are a newline and indentation.
#[inline(always)]
pub(crate) fn blanks_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(at) {
        at = spaces_end(bytes, at + 1);
    }
    at
}

/// The first byte that ends something, or the end of the bytes. `marks` sets bits in the first byte of a word that
/// does, and none in a word without one; `ends` knows such a byte.
#[inline(always)]
fn find(
    bytes: &[u8],
    mut at: usize,
    marks: impl Fn(u64) -> u64,
    ends: impl Fn(u8) -> bool,
) -> usize {
    while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let block = u128::from_le_bytes(*block);
        let (first, second) = (marks(block as u64), marks((block >> 64) as u64));
        if first != 0 {
            return at + first.trailing_zeros() as usize / 8;
        }
        if second != 0 {
            return at + 8 + second.trailing_zeros() as usize / 8;
        }
        at += 16;
    }
    while bytes.get(at).is_some_and(|&byte| !ends(byte)) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks at each byte.
    fn slowly(bytes: &[u8], at: usize, ends: impl Fn(u8) -> bool) -> usize {
        at + bytes[at..].iter().take_while(|byte| !ends(**byte)).count()
    }

    fn check(bytes: &[u8]) {
        for at in 0..=bytes.len() {
            let text = |byte| matches!(byte, b'"' | b'\\' | 0..0x20);
            assert_eq!(
                text_end(bytes, at),
                slowly(bytes, at, text),
                "{bytes:?} {at}"
            );
            let verbatim = |byte: u8| text(byte) || b"<>&".contains(&byte) || byte >= 0x80;
            assert_eq!(
                verbatim_end(bytes, at),
                slowly(bytes, at, verbatim),
                "{bytes:?} {at}"
            );
            let part = |byte: u8| verbatim(byte) || byte == b'_' || byte.is_ascii_uppercase();
            assert_eq!(
                part_end(bytes, at),
                slowly(bytes, at, part),
                "{bytes:?} {at}"
            );
            let space = |byte| byte != b' ';
            assert_eq!(
                spaces_end(bytes, at),
                slowly(bytes, at, space),
                "{bytes:?} {at}"
            );
            let control = |byte| byte < 0x20;
            assert_eq!(
                control_at(bytes, at),
                slowly(bytes, at, control),
                "{bytes:?} {at}"
            );
            let blanks = |byte: u8| !b" \n\t\r".contains(&byte);
            assert_eq!(
                blanks_end(bytes, at),
                slowly(bytes, at, blanks),
                "{bytes:?} {at}"
            );
        }
    }

    #[test]
    fn ends_are_where_they_are() {
        for byte in 0..=255 {
            for at in [0, 7, 8, 15, 16] {
                for fill in [b' ', b'\n', b'a', b'!', 0x7f, 0xff] {
                    let mut bytes = [fill; 20];
                    bytes[at] = byte;
                    check(&bytes);
                }
            }
        }
        check(b"");
        check(b" \n   \"key\": {\n}");
    }
}
