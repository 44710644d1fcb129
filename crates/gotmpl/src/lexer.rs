//! Cuts a template into tokens, as Go's lexer does: text, actions, comments and trim markers.

use crate::ast;

const OPEN: &[u8; 2] = b"{{";
/// Stands twice at the end of an action.
const CLOSE: u8 = b'}';

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Open,
    Close,
    Keyword(Keyword),
    Identifier,
    Field,
    Variable,
    Dot,
    Bool,
    Number,
    Char,
    Quoted,
    Raw,
    LeftParen,
    RightParen,
    Pipe,
    Declare,
    Assign,
    Comma,
    Other,
    Eof,
    /// The text cannot be cut further; [`Lexer::error`] says why.
    Error,
}

/// The words that are not functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keyword {
    Block,
    Break,
    Continue,
    Define,
    Else,
    End,
    If,
    Nil,
    Range,
    Template,
    With,
}

impl Keyword {
    fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "block" => Self::Block,
            "break" => Self::Break,
            "continue" => Self::Continue,
            "define" => Self::Define,
            "else" => Self::Else,
            "end" => Self::End,
            "if" => Self::If,
            "nil" => Self::Nil,
            "range" => Self::Range,
            "template" => Self::Template,
            "with" => Self::With,
            _ => return None,
        })
    }
}

/// A piece of the text, by its bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Whether white space stands before it; it separates operands.
    pub(crate) is_spaced: bool,
}

impl Token {
    /// Where it stands.
    pub(crate) fn place(self) -> ast::Place {
        let Self { start, end, .. } = self;
        ast::Place { start, end }
    }
}

/// Cuts a text, token by token; the last one, which comes again and again, is [`Kind::Eof`] or [`Kind::Error`].
pub(crate) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    place: Place,
    parens: usize,
    error: String,
}

/// What the lexer stands in or before.
#[derive(Clone, Copy)]
enum Place {
    Text,
    /// The delimiter that opens an action or a comment, and whether it trims the text before it.
    Open(bool),
    Action,
    End(Kind),
}

impl<'a> Lexer<'a> {
    /// A lexer of a text of at most 4 GiB.
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            place: Place::Text,
            parens: 0,
            error: String::new(),
        }
    }

    /// Why the text cannot be cut further.
    pub(crate) fn error(&self) -> &str {
        &self.error
    }

    #[inline]
    pub(crate) fn next(&mut self) -> Token {
        match self.place {
            Place::Action => self.inside(),
            _ => self.outside(),
        }
    }

    /// The next token of what is no action.
    fn outside(&mut self) -> Token {
        loop {
            let cut = match self.place {
                Place::Text => self.text(),
                Place::Open(is_trimmed) => self.open(is_trimmed),
                Place::End(kind) => Some(self.token(kind, self.at, false)),
                Place::Action => Some(self.inside()),
            };
            if let Some(token) = cut {
                return token;
            }
        }
    }

    /// The token at which the text cannot be cut further.
    #[cold]
    fn fail(&mut self, message: impl Into<String>) -> Token {
        self.error = message.into();
        self.place = Place::End(Kind::Error);
        self.token(Kind::Error, self.at, false)
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The bytes that are left.
    fn bytes(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// What stands from `start` up to here.
    #[inline]
    fn token(&self, kind: Kind, start: usize, is_spaced: bool) -> Token {
        // No text is longer than 4 GiB.
        Token {
            kind,
            start: start as u32,
            end: self.at as u32,
            is_spaced,
        }
    }

    /// The text up to the next delimiter or the end, if there is any.
    fn text(&mut self) -> Option<Token> {
        let start = self.at;
        let bytes = self.bytes();
        let Some(length) = find(bytes, OPEN) else {
            self.at = self.text.len();
            self.place = Place::End(Kind::Eof);
            return (self.at > start).then(|| self.token(Kind::Text, start, false));
        };
        let is_trimmed = is_left_trim(&bytes[length + OPEN.len()..]);
        let kept = match is_trimmed {
            true => bytes[..length].iter().rposition(|byte| !is_space(*byte)),
            false => length.checked_sub(1),
        };
        let kept = kept.map_or(0, |last| last + 1);
        self.at += kept;
        let token = self.token(Kind::Text, start, false);
        self.at = start + length;
        self.place = Place::Open(is_trimmed);
        (kept > 0).then_some(token)
    }

    /// The delimiter that opens an action; a whole comment is no token.
    fn open(&mut self, is_trimmed: bool) -> Option<Token> {
        let start = self.at;
        self.at += OPEN.len();
        let marker = if is_trimmed { 2 } else { 0 };
        if self.bytes()[marker..].starts_with(b"/*") {
            self.at += marker;
            return self.comment();
        }
        let token = self.token(Kind::Open, start, false);
        self.at += marker;
        self.parens = 0;
        self.place = Place::Action;
        Some(token)
    }

    /// Skips a comment; a token where it does not end.
    fn comment(&mut self) -> Option<Token> {
        let Some(length) = find(self.bytes(), b"*/") else {
            return Some(self.fail("unclosed comment"));
        };
        self.at += length + 2;
        let is_trimmed = is_right_trim(self.bytes());
        if !is_trimmed && !self.is_close(0) {
            return Some(self.fail("comment ends before closing delimiter"));
        }
        if is_trimmed {
            self.at += 1;
        }
        self.take_close(is_trimmed);
        self.place = Place::Text;
        None
    }

    /// The next token of an action, or the delimiter that closes it.
    fn inside(&mut self) -> Token {
        let is_spaced = self.skip_space();
        let Some(first) = self.byte() else {
            return self.fail("unclosed action");
        };
        let is_trimmed = first == b'-' && is_spaced;
        if (first == CLOSE || is_trimmed) && self.is_close(usize::from(is_trimmed)) {
            if self.parens > 0 {
                return self.fail("unclosed left paren");
            }
            self.place = Place::Text;
            return self.take_close(is_trimmed);
        }
        self.word_or_sign(first, is_spaced)
    }

    /// Skips white space, but for the one character that belongs to a trim marker.
    #[inline]
    fn skip_space(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while bytes.get(at).is_some_and(|byte| is_space(*byte)) {
            at += 1;
        }
        let is_some = at > self.at;
        self.at = at;
        is_some
    }

    /// Takes the delimiter, and the white space behind it that it trims.
    fn take_close(&mut self, is_trimmed: bool) -> Token {
        let start = self.at;
        self.at += usize::from(is_trimmed) + 2;
        let token = self.token(Kind::Close, start, false);
        if is_trimmed {
            self.skip_space();
        }
        token
    }

    fn word_or_sign(&mut self, first: u8, is_spaced: bool) -> Token {
        let start = self.at;
        self.at += 1;
        let kind = match first {
            b'.' if !self.byte().is_some_and(|next| next.is_ascii_digit()) => {
                self.take_word();
                match self.at == start + 1 {
                    true => Kind::Dot,
                    false => Kind::Field,
                }
            }
            b'$' => {
                self.take_word();
                Kind::Variable
            }
            b'"' => return self.quoted(Kind::Quoted, is_spaced),
            b'(' => {
                self.parens += 1;
                return self.token(Kind::LeftParen, start, is_spaced);
            }
            b')' => {
                let Some(parens) = self.parens.checked_sub(1) else {
                    return self.fail("unexpected right paren");
                };
                self.parens = parens;
                return self.token(Kind::RightParen, start, is_spaced);
            }
            b'|' => return self.token(Kind::Pipe, start, is_spaced),
            b':' if self.byte() == Some(b'=') => {
                self.at += 1;
                return self.token(Kind::Declare, start, is_spaced);
            }
            b':' => return self.fail("expected :="),
            b'=' => return self.token(Kind::Assign, start, is_spaced),
            b',' => return self.token(Kind::Comma, start, is_spaced),
            b'\'' => return self.quoted(Kind::Char, is_spaced),
            b'`' => return self.raw(is_spaced),
            b'.' | b'+' | b'-' | b'0'..=b'9' => return self.number(start, is_spaced),
            b' '..=b'~' if !IS_WORD[usize::from(first)] => {
                return self.token(Kind::Other, start, is_spaced);
            }
            _ => {
                self.at = start;
                self.take_word();
                match &self.text[start..self.at] {
                    "" => return self.unrecognized(),
                    "true" | "false" => Kind::Bool,
                    word => Keyword::from_word(word).map_or(Kind::Identifier, Kind::Keyword),
                }
            }
        };
        // A word, a field or a variable: something must end it.
        match self.byte() {
            None | Some(b' ' | b'\t' | b'\r' | b'\n' | b'.' | b',' | b'|' | b':' | b')' | b'(') => {
                self.token(kind, start, is_spaced)
            }
            Some(CLOSE) if self.is_close(0) => self.token(kind, start, is_spaced),
            Some(_) => {
                let found = self.peek().map(code_point).unwrap_or_default();
                self.fail(format!("bad character {found}"))
            }
        }
    }

    /// A character that is no part of an action.
    #[cold]
    fn unrecognized(&mut self) -> Token {
        let found = self.peek().unwrap_or_default();
        self.at += found.len_utf8();
        let found = code_point(found);
        self.fail(format!("unrecognized character in action: {found}"))
    }

    /// A string or character constant, behind its first quote.
    fn quoted(&mut self, kind: Kind, is_spaced: bool) -> Token {
        let start = self.at - 1;
        let quote = self.text.as_bytes()[start];
        // What counts is ASCII, of which no byte is part of another character.
        let counts = |byte: &u8| *byte == quote || matches!(byte, b'\\' | b'\n');
        while let Some(length) = self.bytes().iter().position(counts) {
            self.at += length + 1;
            let bytes = self.text.as_bytes();
            match bytes[self.at - 1] {
                byte if byte == quote => return self.token(kind, start, is_spaced),
                b'\\' if bytes.get(self.at).is_some_and(|next| *next != b'\n') => self.at += 1,
                _ => break,
            }
        }
        self.at = start + 1;
        self.fail(match kind {
            Kind::Char => "unterminated character constant",
            _ => "unterminated quoted string",
        })
    }

    /// A raw string, behind its first quote.
    fn raw(&mut self, is_spaced: bool) -> Token {
        let start = self.at - 1;
        let Some(length) = position(self.bytes(), b'`') else {
            return self.fail("unterminated raw quoted string");
        };
        self.at += length + 1;
        self.token(Kind::Raw, start, is_spaced)
    }

    /// Takes letters, digits and underscores.
    #[inline]
    fn take_word(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while bytes
            .get(at)
            .is_some_and(|byte| IS_WORD[usize::from(*byte)])
        {
            at += 1;
        }
        self.at = at;
        if self.byte().is_some_and(|byte| !byte.is_ascii()) {
            self.take_foreign_word();
        }
    }

    /// Takes letters of any script, digits and underscores.
    #[cold]
    fn take_foreign_word(&mut self) {
        let rest = self.rest();
        self.at += rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    }

    /// Whether the delimiter that closes an action stands `ahead` bytes from here.
    fn is_close(&self, ahead: usize) -> bool {
        let bytes = self.text.as_bytes();
        let at = self.at + ahead;
        bytes.get(at) == Some(&CLOSE) && bytes.get(at + 1) == Some(&CLOSE)
    }

    /// A number, from its first character on; what it is worth is for the parser to find.
    fn number(&mut self, start: usize, is_spaced: bool) -> Token {
        self.at = start;
        self.take_any("+-", 1);
        let mut digits = "0123456789_";
        let mut exponent = "eE";
        if self.take_any("0", 1) {
            if self.take_any("xX", 1) {
                digits = "0123456789abcdefABCDEF_";
                exponent = "pP";
            } else if self.take_any("oO", 1) {
                digits = "01234567_";
            } else if self.take_any("bB", 1) {
                digits = "01_";
            }
        }
        self.take_any(digits, usize::MAX);
        if self.take_any(".", 1) {
            self.take_any(digits, usize::MAX);
        }
        if self.take_any(exponent, 1) {
            self.take_any("+-", 1);
            self.take_any("0123456789_", usize::MAX);
        }
        if let Some(next) = self.peek().filter(|c| is_word(*c)) {
            self.at += next.len_utf8();
            return self.fail(format!(
                "bad number syntax: {:?}",
                &self.text[start..self.at]
            ));
        }
        self.token(Kind::Number, start, is_spaced)
    }

    fn take_any(&mut self, accepted: &str, most: usize) -> bool {
        let start = self.at;
        while self.at - start < most && self.peek().is_some_and(|c| accepted.contains(c)) {
            self.at += 1;
        }
        self.at > start
    }
}

/// Where a byte stands next. It is never far: to ask the processor what it can do, as the crate `memchr` does, takes
/// longer in a virtual machine than all searches of a template.
fn position(bytes: &[u8], wanted: u8) -> Option<usize> {
    // Sixteen bytes are looked at as one.
    let has_it = |bytes: &[u8; 16]| {
        bytes
            .iter()
            .fold(false, |has, byte| has | (*byte == wanted))
    };
    let (wholes, _) = bytes.as_chunks();
    let before = 16 * wholes.iter().take_while(|whole| !has_it(whole)).count();
    let found = bytes[before..].iter().position(|byte| *byte == wanted);
    found.map(|at| before + at)
}

/// Where two bytes that are ASCII stand next.
fn find(bytes: &[u8], two: &[u8; 2]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + position(&bytes[from..], two[0])?;
        if bytes.get(at + 1) == Some(&two[1]) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Go trims these four only, not all white space of Unicode.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The bytes that are words by themselves.
const IS_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = byte == b'_' || byte.is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// Whether what follows `{{` is a trim marker: a minus and white space.
fn is_left_trim(rest: &[u8]) -> bool {
    matches!(rest, [b'-', space, ..] if is_space(*space))
}

/// Whether a comment ends in white space, a minus and the closing delimiter.
fn is_right_trim(rest: &[u8]) -> bool {
    matches!(rest, [space, b'-', b'}', b'}', ..] if is_space(*space))
}

fn code_point(c: char) -> String {
    format!("U+{:04X} '{c}'", u32::from(c))
}
