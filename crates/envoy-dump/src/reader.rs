//! Walks through a JSON document while it is read, holding one value of it at a time.

use std::io::Read;

use crate::error::{Error, Result};
use crate::scan::{Scan, Syntax};

/// Bytes that are asked for at once.
const CHUNK: usize = 256 << 10;

/// A JSON document that is being read.
pub(crate) struct Reader<R> {
    input: R,
    /// What was read and is not done with: `buffer[start..checked]`, then at most the beginning of
    /// a character up to `end`.
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// Up to where `buffer` is known to be UTF-8.
    checked: usize,
    /// Line breaks before `buffer`.
    lines: u64,
    scan: Scan,
}

impl<R: Read> Reader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self {
            input,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            checked: 0,
            lines: 0,
            scan: Scan::new(),
        }
    }

    /// The next byte that is not a blank, or none at the end.
    pub(crate) fn peek(&mut self) -> Result<Option<u8>> {
        loop {
            let rest = &self.buffer[self.start..self.checked];
            let blanks = rest
                .iter()
                .position(|byte| !matches!(byte, b' ' | b'\n' | b'\t' | b'\r'));
            match blanks {
                Some(blanks) => {
                    let byte = rest[blanks];
                    self.pass(blanks);
                    return Ok(Some(byte));
                }
                None => {
                    self.pass(self.checked - self.start);
                    if !self.fill()? {
                        return Ok(None);
                    }
                }
            }
        }
    }

    /// Goes through an object, whose values `each` has to take or skip.
    pub(crate) fn object(
        &mut self,
        mut each: impl FnMut(&mut Self, &str) -> Result<()>,
    ) -> Result<()> {
        self.expect(b'{', "an object")?;
        if self.peek()? == Some(b'}') {
            self.pass(1);
            return Ok(());
        }
        loop {
            if self.peek()? != Some(b'"') {
                return Err(self.malformed(0, "a key in quotes is expected"));
            }
            let key: String = self.decode()?;
            self.expect(b':', "a colon")?;
            each(self, &key)?;
            if !self.goes_on(b'}')? {
                return Ok(());
            }
        }
    }

    /// Goes through a list, whose elements `each` has to take or skip.
    pub(crate) fn list(&mut self, mut each: impl FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.expect(b'[', "a list")?;
        if self.peek()? == Some(b']') {
            self.pass(1);
            return Ok(());
        }
        loop {
            each(self)?;
            if !self.goes_on(b']')? {
                return Ok(());
            }
        }
    }

    /// Goes past a value, keeping nothing of it.
    pub(crate) fn skip(&mut self) -> Result<()> {
        self.scan.restart();
        loop {
            match self.scan.feed(&self.buffer[self.start..self.checked]) {
                Ok(Some(length)) => {
                    self.pass(length);
                    return Ok(());
                }
                Ok(None) => {
                    self.pass(self.checked - self.start);
                    if !self.fill()? {
                        return self.end_of_input();
                    }
                }
                Err(syntax) => return Err(self.refused(0, syntax)),
            }
        }
    }

    /// Takes a value if `use_it` knows its length from the bytes that are there; says whether it does.
    pub(crate) fn first(
        &mut self,
        use_it: impl FnOnce(&[u8]) -> serde_json::Result<Option<usize>>,
    ) -> Result<bool> {
        self.peek()?;
        match use_it(&self.buffer[self.start..self.checked]) {
            Ok(Some(length)) => {
                self.pass(length);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Takes a value: what `use_it` makes of its bytes.
    pub(crate) fn value<T>(
        &mut self,
        use_it: impl FnOnce(&[u8]) -> serde_json::Result<T>,
    ) -> Result<T> {
        self.whole(|bytes| {
            use_it(bytes).map_err(|error| Error::Malformed {
                line: error.line().max(1) as u64,
                what: without_place(&error),
            })
        })
    }

    /// As [`Reader::value`], with errors whose lines count from the start of the value.
    pub(crate) fn whole<T>(&mut self, use_it: impl FnOnce(&[u8]) -> Result<T>) -> Result<T> {
        self.peek()?;
        self.scan.restart();
        let mut length = 0;
        loop {
            match self
                .scan
                .feed(&self.buffer[self.start + length..self.checked])
            {
                Ok(Some(rest)) => {
                    length += rest;
                    break;
                }
                Ok(None) => {
                    length = self.checked - self.start;
                    if !self.fill()? {
                        self.end_of_input()?;
                        break;
                    }
                }
                Err(syntax) => return Err(self.refused(length, syntax)),
            }
        }
        match use_it(&self.buffer[self.start..self.start + length]) {
            Ok(made) => {
                self.pass(length);
                Ok(made)
            }
            Err(Error::Malformed { line, what }) => Err(Error::Malformed {
                line: self.lines + breaks(&self.buffer[..self.start]) + line,
                what,
            }),
            Err(error) => Err(error),
        }
    }

    /// Whether the object that comes next starts with a key.
    pub(crate) fn starts_with_key(&mut self, key: &str) -> Result<bool> {
        if self.peek()? != Some(b'{') {
            return Ok(false);
        }
        loop {
            let rest = self.buffer[self.start + 1..self.checked].trim_ascii_start();
            if rest.len() > key.len() + 1 {
                return Ok(rest[0] == b'"'
                    && rest[1..].starts_with(key.as_bytes())
                    && rest[1 + key.len()] == b'"');
            }
            if !self.fill()? {
                return Ok(false);
            }
        }
    }

    /// Takes a value of a type that borrows nothing.
    pub(crate) fn decode<T: serde::de::DeserializeOwned>(&mut self) -> Result<T> {
        self.value(|bytes| serde_json::from_slice(bytes))
    }

    /// Makes sure that nothing follows but blanks.
    pub(crate) fn finish(&mut self) -> Result<()> {
        match self.peek()? {
            None => Ok(()),
            Some(_) => Err(self.malformed(0, "nothing more is expected after the document")),
        }
    }

    /// An error at an offset from where the reader is.
    pub(crate) fn malformed(&self, offset: usize, what: &str) -> Error {
        let before = &self.buffer[..(self.start + offset).min(self.checked)];
        Error::Malformed {
            line: self.lines + breaks(before) + 1,
            what: what.to_owned(),
        }
    }

    fn refused(&self, offset: usize, syntax: Syntax) -> Error {
        self.malformed(
            offset + syntax.at,
            &format!("{} is expected", syntax.expected),
        )
    }

    /// The input ends inside a value, which only a number survives.
    fn end_of_input(&self) -> Result<()> {
        if self.scan.may_end() {
            return Ok(());
        }
        Err(self.malformed(self.checked - self.start, "the input ends too early"))
    }

    fn expect(&mut self, byte: u8, what: &str) -> Result<()> {
        match self.peek()? {
            Some(found) if found == byte => {
                self.pass(1);
                Ok(())
            }
            Some(_) => Err(self.malformed(0, &format!("{what} is expected"))),
            None => Err(self.malformed(0, "the input ends too early")),
        }
    }

    /// After an element: whether another one follows.
    fn goes_on(&mut self, close: u8) -> Result<bool> {
        match self.peek()? {
            Some(b',') => {
                self.pass(1);
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.pass(1);
                Ok(false)
            }
            Some(_) => {
                Err(self.malformed(0, "a comma or the end of the list or object is expected"))
            }
            None => Err(self.malformed(0, "the input ends too early")),
        }
    }

    /// Is done with some bytes.
    fn pass(&mut self, length: usize) {
        self.start += length;
    }

    /// Reads more behind what is there; false at the end of the input.
    fn fill(&mut self) -> Result<bool> {
        self.lines += breaks(&self.buffer[..self.start]);
        self.buffer.copy_within(self.start..self.end, 0);
        self.checked -= self.start;
        self.end -= self.start;
        self.start = 0;
        if self.end + CHUNK > self.buffer.len() {
            let length = (self.end + CHUNK).max(2 * self.end);
            self.buffer.resize(length, 0);
        }
        let read = loop {
            match self.input.read(&mut self.buffer[self.end..]) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                outcome => break outcome.map_err(Error::Read)?,
            }
        };
        self.end += read;
        self.check_encoding(read == 0)?;
        Ok(read > 0)
    }

    /// Checks that the bytes read last are UTF-8; a character may still be incomplete.
    fn check_encoding(&mut self, last: bool) -> Result<()> {
        match std::str::from_utf8(&self.buffer[self.checked..self.end]) {
            Ok(_) => self.checked = self.end,
            Err(error) => {
                self.checked += error.valid_up_to();
                if last || error.error_len().is_some() {
                    return Err(self.malformed(self.checked - self.start, "the text is not UTF-8"));
                }
            }
        }
        Ok(())
    }
}

fn breaks(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// What serde says, without its own line and column.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Drip<'a>(&'a [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let length = self.1.min(self.0.len()).min(buffer.len());
            buffer[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }

    /// The names in `{"other": …, "names": […]}`.
    fn names(text: &str, step: usize) -> Result<Vec<String>> {
        let mut reader = Reader::new(Drip(text.as_bytes(), step));
        let mut names = Vec::new();
        reader.object(|reader, key| match key {
            "names" => reader.list(|reader| {
                names.push(reader.decode()?);
                Ok(())
            }),
            _ => reader.skip(),
        })?;
        reader.finish()?;
        Ok(names)
    }

    #[test]
    fn values_are_found_however_the_bytes_arrive() {
        let text = "{\n \"other\": {\"names\": [1, \"é\"]},\n \"n\\u0061mes\": [\"a\", \"ü|€\"] , \"x\":12}\n";
        for step in [1, 2, 3, 7, 1000] {
            assert_eq!(names(text, step).unwrap(), ["a", "ü|€"]);
        }
    }

    #[test]
    fn errors_name_the_line() {
        let check = |text: &str, line: u64, what: &str| {
            for step in [1, 5, 1000] {
                match names(text, step).unwrap_err() {
                    Error::Malformed {
                        line: found,
                        what: why,
                    } => {
                        assert_eq!((found, why.as_str()), (line, what), "{text}");
                    }
                    other => panic!("{other}"),
                }
            }
        };
        check("", 1, "the input ends too early");
        check("[]", 1, "an object is expected");
        check("\n\n{\"names\":\n3}", 4, "a list is expected");
        check(
            "{\"names\":[\"a\",\n 7]}",
            2,
            "invalid type: integer `7`, expected a string",
        );
        check("{\"x\":{\n\"y\":\n tru}}", 3, "a value is expected");
        check("{\"x\":[1,\n2", 2, "the input ends too early");
        check("{} x", 1, "nothing more is expected after the document");
        check("{\"x\":1,}", 1, "a key in quotes is expected");
    }

    #[test]
    fn text_must_be_utf8() {
        for step in [1, 1000] {
            let mut reader = Reader::new(Drip(b"{\"a\":\n\"\xff\"}", step));
            let error = reader.skip().unwrap_err().to_string();
            assert!(error.ends_with("line 2: the text is not UTF-8"), "{error}");
        }
    }
}
