//! Finds where a JSON value ends, checking its syntax on the way, in one pass that can pause at any byte.

/// What stands where something else is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Syntax {
    /// Offset in the bytes that were fed last.
    pub(crate) at: usize,
    /// What is expected there.
    pub(crate) expected: &'static str,
}

/// The progress through one value.
#[derive(Debug)]
pub(crate) struct Scan {
    state: State,
    /// The open containers, `true` for an object.
    open: Vec<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    Colon,
    CommaOrEnd,
    /// In a string, which may be a key.
    Text(bool),
    Escape(bool),
    /// In `\u` with digits to come.
    Hex(bool, u8),
    /// In `true`, `false` or `null`.
    Word(&'static [u8]),
    Number(Digits),
}

/// Where in a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Digits {
    Minus,
    Zero,
    Whole,
    Point,
    Fraction,
    Exponent,
    ExponentSign,
    Power,
}

/// A byte in each byte of a word.
const fn everywhere(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each byte of a word.
const HIGH_BITS: u64 = everywhere(0x80);

/// The highest bit of the first byte of a word that is zero; bits of later bytes may be set, too.
fn zero(word: u64) -> u64 {
    word.wrapping_sub(everywhere(1)) & !word & HIGH_BITS
}

/// Where plain text ends at or after an offset: at a quote, a backslash, a control character, or with the bytes.
fn text_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes[at..].first_chunk() {
        let word = u64::from_le_bytes(*eight);
        let quote = zero(word ^ everywhere(b'"'));
        let backslash = zero(word ^ everywhere(b'\\'));
        let control = word.wrapping_sub(everywhere(0x20)) & !word & HIGH_BITS;
        let ends = quote | backslash | control;
        if ends != 0 {
            return at + ends.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes[at..].iter();
    let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    at + rest.take_while(|byte| !ends(byte)).count()
}

/// Where blanks end at or after an offset.
fn blanks_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        // Indentation comes in runs of spaces.
        while let Some(eight) = bytes[at..].first_chunk() {
            let others = u64::from_le_bytes(*eight) ^ everywhere(b' ');
            at += others.trailing_zeros() as usize / 8;
            if others != 0 {
                break;
            }
        }
        match bytes.get(at) {
            Some(b' ' | b'\n' | b'\t' | b'\r') => at += 1,
            _ => return at,
        }
    }
}

impl Scan {
    /// Before the first byte of a value.
    pub(crate) fn new() -> Self {
        Self {
            state: State::Value,
            open: Vec::new(),
        }
    }

    /// Forgets the value before, keeping the memory.
    pub(crate) fn restart(&mut self) {
        self.state = State::Value;
        self.open.clear();
    }

    /// Whether the value would be whole if the input ended here, as only a number can be.
    pub(crate) fn may_end(&self) -> bool {
        self.open.is_empty() && matches!(self.state, State::Number(digits) if digits.may_end())
    }

    /// Goes through more bytes; gives the offset after the value when it ends in them.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> Result<Option<usize>, Syntax> {
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            match self.state {
                State::Text(key) => {
                    at = text_end(bytes, at);
                    match bytes.get(at) {
                        None => return Ok(None),
                        Some(b'"') if key => {
                            at += 1;
                            // What follows as a rule, without going round.
                            self.state = State::Colon;
                            if bytes.get(at) == Some(&b':') {
                                self.state = State::Value;
                                at += 1 + usize::from(bytes.get(at + 1) == Some(&b' '));
                            }
                        }
                        Some(b'"') => {
                            at += 1;
                            if self.ends() {
                                return Ok(Some(at));
                            }
                        }
                        Some(b'\\') => {
                            at += 1;
                            self.state = State::Escape(key);
                        }
                        Some(_) => return Err(syntax(at, "no control character in a string")),
                    }
                }
                State::Escape(key) => {
                    self.state = match byte {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => State::Text(key),
                        b'u' => State::Hex(key, 4),
                        _ => return Err(syntax(at, "a JSON escape")),
                    };
                    at += 1;
                }
                State::Hex(key, left) => {
                    if !byte.is_ascii_hexdigit() {
                        return Err(syntax(at, "four hexadecimal digits"));
                    }
                    self.state = if left == 1 {
                        State::Text(key)
                    } else {
                        State::Hex(key, left - 1)
                    };
                    at += 1;
                }
                State::Word([first, rest @ ..]) => {
                    if byte != *first {
                        return Err(syntax(at, "a value"));
                    }
                    at += 1;
                    self.state = State::Word(rest);
                    if rest.is_empty() && self.ends() {
                        return Ok(Some(at));
                    }
                }
                // Never stays: the arm above leaves it with the last letter.
                State::Word([]) => self.state = State::CommaOrEnd,
                State::Number(digits) => match digits.then(byte) {
                    Some(next) => {
                        self.state = State::Number(next);
                        at += 1;
                    }
                    None if !digits.may_end() => return Err(syntax(at, "a digit")),
                    None if self.ends() => return Ok(Some(at)),
                    None => {}
                },
                _ if matches!(byte, b' ' | b'\n' | b'\t' | b'\r') => {
                    at = blanks_end(bytes, at + 1);
                }
                State::Value | State::ValueOrEnd => {
                    self.state = match byte {
                        b'"' => State::Text(false),
                        b'{' => {
                            self.open.push(true);
                            State::KeyOrEnd
                        }
                        b'[' => {
                            self.open.push(false);
                            State::ValueOrEnd
                        }
                        b't' => State::Word(b"rue"),
                        b'f' => State::Word(b"alse"),
                        b'n' => State::Word(b"ull"),
                        b'-' => State::Number(Digits::Minus),
                        b'0' => State::Number(Digits::Zero),
                        b'1'..=b'9' => State::Number(Digits::Whole),
                        b']' if self.state == State::ValueOrEnd => {
                            if self.close() {
                                return Ok(Some(at + 1));
                            }
                            self.state
                        }
                        _ => return Err(syntax(at, "a value")),
                    };
                    at += 1;
                }
                State::Key | State::KeyOrEnd => {
                    match byte {
                        b'"' => self.state = State::Text(true),
                        b'}' if self.state == State::KeyOrEnd => {
                            if self.close() {
                                return Ok(Some(at + 1));
                            }
                        }
                        _ => return Err(syntax(at, "a key in quotes")),
                    }
                    at += 1;
                }
                State::Colon => {
                    if byte != b':' {
                        return Err(syntax(at, "a colon"));
                    }
                    self.state = State::Value;
                    at += 1;
                }
                State::CommaOrEnd => {
                    let object = self.open.last().copied().unwrap_or(false);
                    match byte {
                        b',' => {
                            self.state = if object { State::Key } else { State::Value };
                            at = blanks_end(bytes, at + 1);
                            continue;
                        }
                        b'}' if object => {
                            if self.close() {
                                return Ok(Some(at + 1));
                            }
                        }
                        b']' if !object => {
                            if self.close() {
                                return Ok(Some(at + 1));
                            }
                        }
                        _ => return Err(syntax(at, "a comma or the end of the list or object")),
                    }
                    at += 1;
                }
            }
        }
        Ok(None)
    }

    /// A value inside ends; says whether that was the whole value.
    fn ends(&mut self) -> bool {
        self.state = State::CommaOrEnd;
        self.open.is_empty()
    }

    /// The innermost container ends; says whether that was the whole value.
    fn close(&mut self) -> bool {
        self.open.pop();
        self.ends()
    }
}

impl Digits {
    /// Where another byte leads to, or none when the number does not go on with it.
    fn then(self, byte: u8) -> Option<Self> {
        match (self, byte) {
            (Self::Minus, b'0') => Some(Self::Zero),
            (Self::Minus, b'1'..=b'9') | (Self::Whole, b'0'..=b'9') => Some(Self::Whole),
            (Self::Zero | Self::Whole, b'.') => Some(Self::Point),
            (Self::Point | Self::Fraction, b'0'..=b'9') => Some(Self::Fraction),
            (Self::Zero | Self::Whole | Self::Fraction, b'e' | b'E') => Some(Self::Exponent),
            (Self::Exponent, b'+' | b'-') => Some(Self::ExponentSign),
            (Self::Exponent | Self::ExponentSign | Self::Power, b'0'..=b'9') => Some(Self::Power),
            _ => None,
        }
    }

    fn may_end(self) -> bool {
        matches!(
            self,
            Self::Zero | Self::Whole | Self::Fraction | Self::Power
        )
    }
}

fn syntax(at: usize, expected: &'static str) -> Syntax {
    Syntax { at, expected }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds a text whole and byte by byte; both must agree.
    fn end(text: &str) -> Result<Option<usize>, &'static str> {
        let whole = Scan::new().feed(text.as_bytes());
        let mut scan = Scan::new();
        let mut pieces = Ok(None);
        for (at, byte) in text.bytes().enumerate() {
            match scan.feed(&[byte]) {
                Ok(None) => {}
                Ok(Some(end)) => {
                    pieces = Ok(Some(at + end));
                    break;
                }
                Err(error) => {
                    pieces = Err(syntax(at + error.at, error.expected));
                    break;
                }
            }
        }
        assert_eq!(whole, pieces, "{text}");
        whole.map_err(|error| error.expected)
    }

    #[test]
    fn values_end_where_they_end() {
        for (text, rest) in [
            ("{}", ""),
            ("[]", " ]"),
            (" [1, {\"a\": [true, null]}, \"x\\\"]\\u00e9\"]", ","),
            ("\"\"", "\""),
            ("-0.5e+10", ","),
            ("0", " "),
            ("false", "x"),
            ("[[[[]]],{\"b\":{}}]", "]"),
        ] {
            assert_eq!(
                end(&format!("{text}{rest}")),
                Ok(Some(text.len())),
                "{text}"
            );
        }
    }

    #[test]
    fn unfinished_values_ask_for_more() {
        for text in ["", " ", "{", "[1", "{\"a\"", "\"a\\", "tru", "12", "-"] {
            assert_eq!(end(text), Ok(None), "{text}");
        }
        let mut scan = Scan::new();
        assert_eq!(scan.feed(b"12"), Ok(None));
        assert!(scan.may_end());
        scan.restart();
        assert_eq!(scan.feed(b"-"), Ok(None));
        assert!(!scan.may_end());
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            "}",
            "[1,]",
            "{,}",
            "{\"a\" 1}",
            "{a:1}",
            "[1 2]",
            "[1}",
            "01x",
            "\"\n\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "trie",
            "1.}",
            "-a",
            "[1e]",
            "\u{feff}{}",
            "nope",
        ] {
            // "01x" ends after the zero: what follows is for the caller to judge.
            if text == "01x" {
                assert_eq!(end(text), Ok(Some(1)));
            } else {
                assert!(end(text).is_err(), "{text}");
            }
        }
    }

    #[test]
    fn agrees_with_the_reference_parser() {
        for text in [
            "[1,2",
            "[0.0]",
            "[-]",
            "{\"a\":{}}",
            "{\"a\":[{}]}",
            "[\"\\ud83d\"]",
            "[1e5,1E-5]",
            "[.5]",
            "[00]",
            "[\"\u{7f}\"]",
            "[nul]",
            "{\"a\":1,}",
            "[,1]",
        ] {
            let reference = serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
            let ours = end(text) == Ok(Some(text.len()));
            assert_eq!(ours, reference, "{text}");
        }
    }
}
