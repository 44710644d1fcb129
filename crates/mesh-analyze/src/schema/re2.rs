//! The syntax of RE2 regular expressions, as Go's `regexp/syntax` reads them.
//!
//! Only the syntax is checked, in one pass over the text: nothing is compiled.

mod class;

use std::collections::BTreeSet;

/// Most repetitions that may be asked for, those of nested groups multiplied.
const REPETITIONS: u64 = 1000;

/// Deepest nesting of groups.
const DEPTH: usize = 1000;

/// Longest expression that the proxy is given.
const LENGTH: usize = 1024;

/// Checks an expression of a route: its length, then its syntax.
pub(super) fn route(what: &str, text: &str) -> Result<(), String> {
    if text.len() > LENGTH {
        return Err(format!(
            "the regular expression in {what} has {} characters; at most {LENGTH} are allowed",
            text.len()
        ));
    }
    check(text)
        .map_err(|why| format!("{text:?} in {what} is not a regular expression (RE2): {why}"))
}

/// What is wrong with the syntax of an expression.
pub(super) fn check(text: &str) -> Result<(), String> {
    let mut reader = Reader {
        rest: text,
        names: BTreeSet::new(),
    };
    reader.run()
}

/// What a repetition may follow.
#[derive(Clone, Copy)]
enum Last {
    /// Nothing that can be repeated.
    Nothing,
    /// Something, repeated this often inside.
    Atom(u64),
    /// A repetition.
    Repeated(u64),
}

struct Reader<'a> {
    rest: &'a str,
    names: BTreeSet<&'a str>,
}

impl<'a> Reader<'a> {
    fn run(&mut self) -> Result<(), String> {
        // For each open group how often its parts are repeated at most.
        let mut open: Vec<u64> = Vec::new();
        let mut most = 1;
        let mut last = Last::Nothing;
        while let Some(char) = self.rest.chars().next() {
            let before = self.rest;
            self.advance(char.len_utf8());
            last = match char {
                '(' if self.group()? => {
                    if open.len() >= DEPTH {
                        return Err("groups nest too deeply".to_owned());
                    }
                    open.push(most);
                    most = 1;
                    Last::Nothing
                }
                // Flags change what follows; a repetition behind them is of what stands before.
                '(' => match last {
                    Last::Repeated(count) => Last::Atom(count),
                    last => last,
                },
                ')' => {
                    let inner = most;
                    most = open.pop().ok_or("a `)` has no `(`")?.max(inner);
                    Last::Atom(inner)
                }
                '|' => Last::Nothing,
                '[' => {
                    self.class()?;
                    Last::Atom(1)
                }
                '*' | '+' | '?' => self.repetition(last, 1, before)?,
                '{' => match self.counts(before) {
                    None => Last::Atom(1),
                    Some((min, max)) => {
                        if min > REPETITIONS
                            || max.is_some_and(|max| max > REPETITIONS || max < min)
                        {
                            return Err(format!(
                                "the repetition {} is out of range",
                                taken(before, self.rest)
                            ));
                        }
                        self.repetition(last, max.unwrap_or(min).max(1), before)?
                    }
                },
                '\\' => self.escape()?,
                _ => Last::Atom(1),
            };
            if let Last::Atom(count) | Last::Repeated(count) = last {
                if count > REPETITIONS {
                    return Err("repetitions inside repetitions are too many".to_owned());
                }
                most = most.max(count);
            }
        }
        if open.is_empty() {
            return Ok(());
        }
        Err("a `(` is not closed".to_owned())
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }

    fn eat(&mut self, prefix: &str) -> bool {
        let rest = self.rest.strip_prefix(prefix);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// A `*` or the like behind `last`, which it repeats that often.
    fn repetition(&mut self, last: Last, times: u64, before: &str) -> Result<Last, String> {
        self.eat("?");
        match last {
            Last::Atom(count) => Ok(Last::Repeated(count.saturating_mul(times))),
            Last::Nothing => Err(format!(
                "nothing stands before {:?} that it could repeat",
                taken(before, self.rest)
            )),
            Last::Repeated(_) => Err(format!(
                "{:?} repeats a repetition",
                taken(before, self.rest)
            )),
        }
    }

    /// The numbers of `{n}`, `{n,}` or `{n,m}` behind the brace; anything else is a plain brace.
    fn counts(&mut self, before: &'a str) -> Option<(u64, Option<u64>)> {
        let (inner, _) = before[1..].split_once('}')?;
        let number = |text: &str| {
            let is_plain = !text.is_empty()
                && text.bytes().all(|byte| byte.is_ascii_digit())
                && (text.len() == 1 || !text.starts_with('0'));
            // What does not fit is out of range anyway.
            is_plain.then(|| text.parse().unwrap_or(u64::MAX))
        };
        let counts = match inner.split_once(',') {
            None => {
                let count = number(inner)?;
                (count, Some(count))
            }
            Some((min, "")) => (number(min)?, None),
            Some((min, max)) => (number(min)?, Some(number(max)?)),
        };
        self.advance(inner.len() + 1);
        Some(counts)
    }

    /// What follows a `(`; whether a group is open then.
    fn group(&mut self) -> Result<bool, String> {
        if !self.eat("?") {
            return Ok(true);
        }
        if self.eat("P<") || self.rest.starts_with('<') && !self.is_lookbehind() && self.eat("<") {
            let (name, rest) = self
                .rest
                .split_once('>')
                .ok_or("the name of a group is not closed")?;
            let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            if name.is_empty() || !name.bytes().all(is_word) {
                return Err(format!("{name:?} is not a name for a group"));
            }
            if !self.names.insert(name) {
                return Err(format!("two groups are named {name:?}"));
            }
            self.rest = rest;
            return Ok(true);
        }
        let mut has_flag = true;
        let mut is_negative = false;
        while let Some(char) = self.rest.chars().next() {
            self.advance(char.len_utf8());
            match char {
                'i' | 'm' | 's' | 'U' => has_flag = true,
                '-' if !is_negative => (is_negative, has_flag) = (true, false),
                ':' | ')' if has_flag => return Ok(char == ':'),
                _ => break,
            }
        }
        Err("lookaround and other extensions of Perl are not possible in RE2".to_owned())
    }

    fn is_lookbehind(&self) -> bool {
        self.rest.starts_with("<=") || self.rest.starts_with("<!")
    }

    /// What follows a backslash outside of brackets.
    fn escape(&mut self) -> Result<Last, String> {
        if self.eat("Q") {
            let (quoted, rest) = self.rest.split_once("\\E").unwrap_or((self.rest, ""));
            self.rest = rest;
            return Ok(if quoted.is_empty() {
                Last::Nothing
            } else {
                Last::Atom(1)
            });
        }
        let outside = ["A", "b", "B", "z"];
        if !outside.iter().any(|letter| self.eat(letter)) && !self.class_escape()? {
            self.char_escape()?;
        }
        Ok(Last::Atom(1))
    }

    /// `d` and the like and `p{…}` behind a backslash.
    fn class_escape(&mut self) -> Result<bool, String> {
        if ["d", "D", "s", "S", "w", "W"]
            .iter()
            .any(|letter| self.eat(letter))
        {
            return Ok(true);
        }
        if !self.eat("p") && !self.eat("P") {
            return Ok(false);
        }
        let name = if self.eat("{") {
            let (name, rest) = self
                .rest
                .split_once('}')
                .ok_or("the name of a Unicode class is not closed")?;
            self.rest = rest;
            name.trim_start_matches('^')
        } else {
            let end = self.rest.chars().next().map_or(0, char::len_utf8);
            let name = &self.rest[..end];
            self.advance(end);
            name
        };
        let is_plain = !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
        if name == "Any" || is_plain && regex::Regex::new(&format!("\\p{{{name}}}")).is_ok() {
            return Ok(true);
        }
        Err(format!("there is no Unicode class {name:?}"))
    }

    /// One character behind a backslash.
    fn char_escape(&mut self) -> Result<char, String> {
        let Some(char) = self.rest.chars().next() else {
            return Err("it ends with a backslash".to_owned());
        };
        self.advance(char.len_utf8());
        let octal = |text: &str, most: usize| {
            text.bytes()
                .take(most)
                .take_while(|byte| (b'0'..=b'7').contains(byte))
                .count()
        };
        match char {
            'a' => Ok('\x07'),
            'f' => Ok('\x0c'),
            'n' => Ok('\n'),
            'r' => Ok('\r'),
            't' => Ok('\t'),
            'v' => Ok('\x0b'),
            'x' => self.hexadecimal(),
            '0'..='7' => {
                let digits = octal(self.rest, 2);
                if char != '0' && digits == 0 {
                    return Err(format!(
                        "backreferences such as \\{char} are not possible in RE2"
                    ));
                }
                let text = format!("{char}{}", &self.rest[..digits]);
                self.advance(digits);
                let code = u32::from_str_radix(&text, 8).unwrap_or_default();
                Ok(char::from_u32(code).unwrap_or_default())
            }
            char if char.is_ascii_punctuation() || char.is_ascii_control() || char == ' ' => {
                Ok(char)
            }
            char => Err(format!("there is no escape \\{char}")),
        }
    }

    fn hexadecimal(&mut self) -> Result<char, String> {
        let digits = if self.eat("{") {
            let (digits, rest) = self.rest.split_once('}').ok_or("\\x{ is not closed")?;
            self.rest = rest;
            digits
        } else {
            let digits = self.rest.get(..2).ok_or("\\x needs two digits")?;
            self.advance(2);
            digits
        };
        u32::from_str_radix(digits, 16)
            .ok()
            .filter(|code| *code <= 0x10_FFFF && !digits.starts_with('+'))
            .map(|code| char::from_u32(code).unwrap_or_default())
            .ok_or_else(|| format!("\\x{digits} is not a character"))
    }
}

/// What was read between two rests of a text.
fn taken<'a>(before: &'a str, after: &str) -> &'a str {
    &before[..before.len() - after.len()]
}

#[cfg(test)]
mod tests;
