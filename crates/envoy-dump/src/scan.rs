//! Finds where a JSON value ends, checking its syntax on the way, in one pass that can pause at any byte.
//!
//! What is common is passed in [`Scan::rush`], whole tokens at a time; what is not, and what may not have arrived
//! whole, is left to the states of single bytes.

use crate::bytes::{blanks_end, text_end};

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
    open: Open,
}

/// The open containers, a bit for each: 1 is an object.
#[derive(Debug, Default)]
struct Open {
    depth: usize,
    /// The innermost ones, the last one lowest.
    bits: u64,
    /// Those outside, in groups of 64.
    outer: Vec<u64>,
}

impl Open {
    #[inline(always)]
    fn push(&mut self, object: bool) {
        if self.depth.is_multiple_of(64) && self.depth > 0 {
            self.outer.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(object);
        self.depth += 1;
    }

    #[inline(always)]
    fn pop(&mut self) {
        self.bits >>= 1;
        self.depth = self.depth.saturating_sub(1);
        if self.depth.is_multiple_of(64) {
            self.bits = self.outer.pop().unwrap_or_default();
        }
    }

    #[inline(always)]
    fn is_object(&self) -> bool {
        self.bits & 1 == 1
    }
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

impl Scan {
    /// Before the first byte of a value.
    pub(crate) fn new() -> Self {
        Self {
            state: State::Value,
            open: Open::default(),
        }
    }

    /// Forgets the value before, keeping the memory.
    pub(crate) fn restart(&mut self) {
        self.state = State::Value;
        self.open = Open::default();
    }

    /// Whether the value would be whole if the input ended here, as only a number can be.
    pub(crate) fn may_end(&self) -> bool {
        self.open.depth == 0 && matches!(self.state, State::Number(digits) if digits.may_end())
    }

    /// Goes through more bytes; gives the offset after the value when it ends in them.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> Result<Option<usize>, Syntax> {
        let mut at = 0;
        while at < bytes.len() {
            if matches!(self.state, State::Value | State::CommaOrEnd) {
                let ended;
                (at, ended) = self.rush(bytes, at);
                if ended {
                    return Ok(Some(at));
                }
            }
            let Some(&byte) = bytes.get(at) else { break };
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
                    let object = self.open.is_object();
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

    /// Goes through values as far as they are simple and there; gives the offset where that is, and whether the whole
    /// value ends there.
    #[inline]
    fn rush(&mut self, bytes: &[u8], mut at: usize) -> (usize, bool) {
        let mut value = self.state == State::Value;
        loop {
            if value {
                match bytes.get(at) {
                    Some(b'"') => match quoted_end(bytes, at) {
                        Some(end) => at = end,
                        None => return self.stop(State::Value, at),
                    },
                    Some(b'{') => {
                        let next = blanks_end(bytes, at + 1);
                        if bytes.get(next) == Some(&b'}') {
                            at = next + 1;
                        } else {
                            self.open.push(true);
                            match key_end(bytes, next) {
                                Some(end) => at = end,
                                None => return self.stop(State::KeyOrEnd, at + 1),
                            }
                            continue;
                        }
                    }
                    Some(b'[') => {
                        let next = blanks_end(bytes, at + 1);
                        match bytes.get(next) {
                            Some(b']') => at = next + 1,
                            after => {
                                self.open.push(false);
                                if after.is_none() {
                                    return self.stop(State::ValueOrEnd, next);
                                }
                                at = next;
                                continue;
                            }
                        }
                    }
                    Some(first) => match plain_end(bytes, at, *first) {
                        Some(end) => at = end,
                        None => return self.stop(State::Value, at),
                    },
                    None => return self.stop(State::Value, at),
                }
                if self.open.depth == 0 {
                    return (at, true);
                }
            }
            let next = blanks_end(bytes, at);
            match bytes.get(next) {
                Some(b',') => {
                    at = blanks_end(bytes, next + 1);
                    if self.open.is_object() {
                        match key_end(bytes, at) {
                            Some(end) => at = end,
                            None => return self.stop(State::Key, at),
                        }
                    }
                    value = true;
                }
                Some(&close @ (b'}' | b']')) if self.open.is_object() == (close == b'}') => {
                    self.open.pop();
                    at = next + 1;
                    if self.open.depth == 0 {
                        return (at, true);
                    }
                    value = false;
                }
                _ => return self.stop(State::CommaOrEnd, next),
            }
        }
    }

    /// Leaves the rest to the states of single bytes.
    fn stop(&mut self, state: State, at: usize) -> (usize, bool) {
        self.state = state;
        (at, false)
    }

    /// A value inside ends; says whether that was the whole value.
    fn ends(&mut self) -> bool {
        self.state = State::CommaOrEnd;
        self.open.depth == 0
    }

    /// The innermost container ends; says whether that was the whole value.
    fn close(&mut self) -> bool {
        self.open.pop();
        self.ends()
    }
}

/// Where a string without escapes ends that starts at an offset.
#[inline(always)]
pub(crate) fn quoted_end(bytes: &[u8], at: usize) -> Option<usize> {
    let end = text_end(bytes, at + 1);
    (bytes.get(end) == Some(&b'"')).then_some(end + 1)
}

/// Where the value starts that follows a key without escapes, which starts at an offset.
#[inline(always)]
fn key_end(bytes: &[u8], at: usize) -> Option<usize> {
    if bytes.get(at) != Some(&b'"') {
        return None;
    }
    let end = quoted_end(bytes, at)?;
    if bytes.get(end) != Some(&b':') {
        return None;
    }
    match bytes.get(end + 1) {
        Some(b' ') => Some(end + 2),
        _ => Some(end + 1),
    }
}

/// Where a natural number or a word ends that starts at an offset, if what follows is known to end it.
#[inline(always)]
pub(crate) fn plain_end(bytes: &[u8], at: usize, first: u8) -> Option<usize> {
    let rest = &bytes[at..];
    match first {
        b't' => rest.starts_with(b"true").then_some(at + 4),
        b'f' => rest.starts_with(b"false").then_some(at + 5),
        b'n' => rest.starts_with(b"null").then_some(at + 4),
        b'0'..=b'9' => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let goes_on = matches!(rest.get(digits), None | Some(b'.' | b'e' | b'E'));
            let is_natural = first != b'0' || digits == 1;
            (is_natural && !goes_on).then_some(at + digits)
        }
        _ => None,
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
