//! Cuts a template into tokens, as Go's lexer does: text, actions, comments and trim markers.

const OPEN: &str = "{{";
const CLOSE: &str = "}}";

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
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether white space stands before it; it separates operands.
    pub(crate) is_spaced: bool,
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

type Cut<T> = Result<T, String>;

impl<'a> Lexer<'a> {
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

    pub(crate) fn next(&mut self) -> Token {
        loop {
            let cut = match self.place {
                Place::Text => Ok(self.text()),
                Place::Open(is_trimmed) => self.open(is_trimmed),
                Place::Action => self.inside().map(Some),
                Place::End(kind) => Ok(Some(self.token(kind, self.at, false))),
            };
            match cut {
                Ok(Some(token)) => return token,
                Ok(None) => {}
                Err(message) => {
                    self.error = message;
                    self.place = Place::End(Kind::Error);
                }
            }
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// What stands from `start` up to here.
    fn token(&self, kind: Kind, start: usize, is_spaced: bool) -> Token {
        Token {
            kind,
            start,
            end: self.at,
            is_spaced,
        }
    }

    /// The text up to the next delimiter or the end, if there is any.
    fn text(&mut self) -> Option<Token> {
        let start = self.at;
        let Some(length) = find_open(self.rest()) else {
            self.at = self.text.len();
            self.place = Place::End(Kind::Eof);
            return (self.at > start).then(|| self.token(Kind::Text, start, false));
        };
        let is_trimmed = is_left_trim(&self.rest()[length + OPEN.len()..]);
        let text = &self.rest()[..length];
        let kept = match is_trimmed {
            true => text.trim_end_matches(is_space),
            false => text,
        };
        self.at += kept.len();
        let token = self.token(Kind::Text, start, false);
        self.at = start + length;
        self.place = Place::Open(is_trimmed);
        (!kept.is_empty()).then_some(token)
    }

    /// The delimiter that opens an action, or a whole comment, which is no token.
    fn open(&mut self, is_trimmed: bool) -> Cut<Option<Token>> {
        let start = self.at;
        self.at += OPEN.len();
        let marker = if is_trimmed { 2 } else { 0 };
        if self.rest()[marker..].starts_with("/*") {
            self.at += marker;
            self.comment()?;
            self.place = Place::Text;
            return Ok(None);
        }
        let token = self.token(Kind::Open, start, false);
        self.at += marker;
        self.parens = 0;
        self.place = Place::Action;
        Ok(Some(token))
    }

    fn comment(&mut self) -> Cut<()> {
        let length = self.rest().find("*/").ok_or("unclosed comment")?;
        self.at += length + 2;
        let is_trimmed = is_right_trim(self.rest());
        if !is_trimmed && !self.rest().starts_with(CLOSE) {
            return Err("comment ends before closing delimiter".to_owned());
        }
        if is_trimmed {
            self.at += 1;
        }
        self.take_close(is_trimmed);
        Ok(())
    }

    /// The next token of an action, or the delimiter that closes it.
    fn inside(&mut self) -> Cut<Token> {
        let is_spaced = self.skip_space();
        let Some(is_trimmed) = self.close(is_spaced) else {
            return self.word_or_sign(is_spaced);
        };
        if self.parens > 0 {
            return Err("unclosed left paren".to_owned());
        }
        self.place = Place::Text;
        Ok(self.take_close(is_trimmed))
    }

    /// Skips white space, but for the one character that belongs to a trim marker.
    fn skip_space(&mut self) -> bool {
        let start = self.at;
        while self.byte().is_some_and(|byte| is_space(char::from(byte))) {
            self.at += 1;
        }
        self.at > start
    }

    /// Whether the action ends here, and if so whether it trims the text that follows.
    fn close(&self, is_spaced: bool) -> Option<bool> {
        match self.byte()? {
            b'-' => (is_spaced && self.rest().starts_with("-}}")).then_some(true),
            b'}' => self.rest().starts_with(CLOSE).then_some(false),
            _ => None,
        }
    }

    /// Takes the delimiter, and the white space behind it that it trims.
    fn take_close(&mut self, is_trimmed: bool) -> Token {
        let start = self.at;
        self.at += usize::from(is_trimmed) + CLOSE.len();
        let token = self.token(Kind::Close, start, false);
        if is_trimmed {
            self.skip_space();
        }
        token
    }

    fn word_or_sign(&mut self, is_spaced: bool) -> Cut<Token> {
        let start = self.at;
        let Some(first) = self.peek() else {
            return Err("unclosed action".to_owned());
        };
        self.at += first.len_utf8();
        let kind = match first {
            '=' => Kind::Assign,
            ':' if self.peek() == Some('=') => {
                self.at += 1;
                Kind::Declare
            }
            ':' => return Err("expected :=".to_owned()),
            '|' => Kind::Pipe,
            ',' => Kind::Comma,
            '"' => self.quoted(b'"', "unterminated quoted string", Kind::Quoted)?,
            '\'' => self.quoted(b'\'', "unterminated character constant", Kind::Char)?,
            '`' => self.raw()?,
            '$' => self.name(Kind::Variable)?,
            '.' if !self.peek().is_some_and(|next| next.is_ascii_digit()) => {
                self.name(Kind::Field)?
            }
            '.' | '+' | '-' | '0'..='9' => self.number(start)?,
            '(' => {
                self.parens += 1;
                Kind::LeftParen
            }
            ')' => {
                self.parens = self.parens.checked_sub(1).ok_or("unexpected right paren")?;
                Kind::RightParen
            }
            c if is_word(c) => self.word(start)?,
            ' '..='~' => Kind::Other,
            c => {
                return Err(format!(
                    "unrecognized character in action: {}",
                    code_point(c)
                ));
            }
        };
        let kind = if kind == Kind::Field && self.at == start + 1 {
            Kind::Dot
        } else {
            kind
        };
        Ok(self.token(kind, start, is_spaced))
    }

    /// The rest of a string or character constant.
    fn quoted(&mut self, quote: u8, message: &str, kind: Kind) -> Cut<Kind> {
        // What counts is ASCII, of which no byte is part of another character.
        let mut bytes = self.rest().bytes().enumerate();
        while let Some((offset, byte)) = bytes.next() {
            match byte {
                b'\\' if bytes.next().is_some_and(|(_, escaped)| escaped != b'\n') => {}
                b'\\' | b'\n' => break,
                byte if byte == quote => {
                    self.at += offset + 1;
                    return Ok(kind);
                }
                _ => {}
            }
        }
        Err(message.to_owned())
    }

    fn raw(&mut self) -> Cut<Kind> {
        let length = self
            .rest()
            .find('`')
            .ok_or("unterminated raw quoted string")?;
        self.at += length + 1;
        Ok(Kind::Raw)
    }

    /// The rest of a field or variable.
    fn name(&mut self, kind: Kind) -> Cut<Kind> {
        self.take_word();
        self.expect_terminator()?;
        Ok(kind)
    }

    fn word(&mut self, start: usize) -> Cut<Kind> {
        self.take_word();
        self.expect_terminator()?;
        let word = &self.text[start..self.at];
        Ok(match Keyword::from_word(word) {
            Some(keyword) => Kind::Keyword(keyword),
            None if matches!(word, "true" | "false") => Kind::Bool,
            None => Kind::Identifier,
        })
    }

    fn take_word(&mut self) {
        let rest = self.rest();
        let length = rest.bytes().position(|byte| !IS_WORD[usize::from(byte)]);
        let length = length.unwrap_or(rest.len());
        self.at += match rest.as_bytes().get(length) {
            Some(byte) if !byte.is_ascii() => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            _ => length,
        };
    }

    fn expect_terminator(&self) -> Cut<()> {
        match self.byte() {
            None | Some(b' ' | b'\t' | b'\r' | b'\n' | b'.' | b',' | b'|' | b':' | b')' | b'(') => {
                return Ok(());
            }
            Some(b'}') if self.rest().starts_with(CLOSE) => return Ok(()),
            Some(_) => {}
        }
        let found = self.peek().map(code_point).unwrap_or_default();
        Err(format!("bad character {found}"))
    }

    /// A number, from its first character on; what it is worth is for the parser to find.
    fn number(&mut self, start: usize) -> Cut<Kind> {
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
            return Err(format!(
                "bad number syntax: {:?}",
                &self.text[start..self.at]
            ));
        }
        Ok(Kind::Number)
    }

    fn take_any(&mut self, accepted: &str, most: usize) -> bool {
        let start = self.at;
        while self.at - start < most && self.peek().is_some_and(|c| accepted.contains(c)) {
            self.at += 1;
        }
        self.at > start
    }
}

/// Where the next delimiter stands that opens an action.
fn find_open(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text[from..].find('{')?;
        if text[at..].starts_with(OPEN) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Go trims these four only, not all white space of Unicode.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
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
fn is_left_trim(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some('-') && chars.next().is_some_and(is_space)
}

/// Whether a comment ends in white space, a minus and the closing delimiter.
fn is_right_trim(rest: &str) -> bool {
    rest.starts_with(is_space) && rest[1..].starts_with("-}}")
}

fn code_point(c: char) -> String {
    format!("U+{:04X} '{c}'", u32::from(c))
}
