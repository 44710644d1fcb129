//! How a text can be written: which of YAML's four scalar styles go-yaml's emitter picks for it.

use super::scalar::{Resolved, is_base60, resolve};

/// A way to write a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// In single quotes, folded at spaces.
    Single,
    /// In double quotes with escapes.
    Double,
    /// A block behind `|`.
    Literal,
}

/// What a byte can mean for the choice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Ordinary,
    Space,
    Break,
    Colon,
    Hash,
    Wide,
    Special,
}

static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut classes = [Class::Ordinary; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'\n' => Class::Break,
            0..=0x1f | 0x7f => Class::Special,
            b' ' => Class::Space,
            b':' => Class::Colon,
            b'#' => Class::Hash,
            0x80.. => Class::Wide,
            _ => Class::Ordinary,
        };
        byte += 1;
    }
    classes
}

/// The style of a text.
pub(super) fn of(text: &str) -> Style {
    if is_name(text.as_bytes()) {
        return Style::Plain;
    }
    let shape = Shape::of(text.as_bytes());
    if shape.has_break {
        return if shape.is_block {
            Style::Literal
        } else {
            Style::Double
        };
    }
    if !shape.is_single || is_typed(text) {
        return Style::Double;
    }
    if shape.is_plain {
        Style::Plain
    } else {
        Style::Single
    }
}

/// Whether the text is a name that is surely none of YAML's words: most keys are, and many values.
pub(super) fn is_name(text: &[u8]) -> bool {
    const LONGEST_WORD: usize = "false".len();
    let (Some(first), Some(last)) = (text.first(), text.last()) else {
        return false;
    };
    let may_be_word = text.len() <= LONGEST_WORD
        && matches!(first.to_ascii_lowercase(), b'y' | b'n' | b't' | b'f' | b'o');
    first.is_ascii_alphabetic()
        && last.is_ascii_alphanumeric()
        && !may_be_word
        && text
            .iter()
            .fold(true, |all, byte| all & NAME[*byte as usize])
}

/// What names consist of: letters, digits, `-`, `_`, `.` and `/`.
static NAME: [bool; 256] = {
    let mut names = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let letter = byte as u8;
        names[byte] = letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_' | b'.' | b'/');
        byte += 1;
    }
    names
};

/// Whether the text, unquoted, would be read as something else than a text.
fn is_typed(text: &str) -> bool {
    let is_number = matches!(text.as_bytes(), [b'-' | b'+' | b'0'..=b'9', ..]);
    resolve(text) != Resolved::Text || is_number && is_base60(text)
}

/// What the characters of a text allow.
struct Shape {
    has_break: bool,
    is_plain: bool,
    is_single: bool,
    is_block: bool,
}

impl Shape {
    fn of(text: &[u8]) -> Self {
        let last = text.len().saturating_sub(1);
        let mut shape = Self {
            has_break: false,
            is_plain: !starts_as_indicator(text),
            is_single: true,
            is_block: true,
        };
        let is_telling = |byte: &u8| CLASSES[*byte as usize] != Class::Ordinary;
        let mut index = 0;
        while let Some(ordinary) = text[index..].iter().position(is_telling) {
            index += ordinary;
            match CLASSES[text[index] as usize] {
                Class::Ordinary => {}
                Class::Space => {
                    shape.is_plain &= index != 0 && index != last;
                    shape.is_block &= index != last;
                }
                Class::Break => {
                    shape.has_break = true;
                    shape.is_block &= index == 0 || text[index - 1] != b' ';
                }
                Class::Colon => shape.is_plain &= index != last && text[index + 1] != b' ',
                Class::Hash => shape.is_plain &= index != 0 && text[index - 1] != b' ',
                Class::Wide if is_printable(&text[index..]) => {}
                Class::Wide | Class::Special => {
                    shape.is_single = false;
                    shape.is_block = false;
                }
            }
            index += 1;
        }
        shape
    }
}

/// Whether the first characters would be taken for YAML's punctuation.
fn starts_as_indicator(text: &[u8]) -> bool {
    match text {
        [
            b'#' | b',' | b'[' | b']' | b'{' | b'}' | b'&' | b'*' | b'!' | b'|' | b'>' | b'\''
            | b'"' | b'%' | b'@' | b'`',
            ..,
        ] => true,
        [b'-' | b'?' | b':'] | [b'-' | b'?' | b':', b' ' | b'\t', ..] => true,
        _ => text.starts_with(b"---") || text.starts_with(b"..."),
    }
}

/// Whether the character that begins here (or goes on here) may stand unescaped; go-yaml escapes all beyond 16 bits.
///
/// Line and paragraph separators are escaped too: only YAML 1.1 readers take them for line breaks.
pub(super) fn is_printable(text: &[u8]) -> bool {
    match text {
        [0xc2, second, ..] => *second >= 0xa0,
        [0xe2, 0x80, 0xa8 | 0xa9, ..]
        | [0xef, 0xbb, 0xbf, ..]
        | [0xef, 0xbf, 0xbe | 0xbf, ..]
        | [0xf0..=0xff, ..] => false,
        [byte, ..] => *byte >= 0x20 && *byte != 0x7f,
        [] => true,
    }
}
