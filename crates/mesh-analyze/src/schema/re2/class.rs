//! Classes of characters, in brackets and as escapes.

use super::{Reader, taken};

impl Reader<'_> {
    /// What follows a `[`.
    pub(super) fn class(&mut self) -> Result<(), String> {
        self.eat("^");
        let mut is_first = true;
        loop {
            if self.rest.is_empty() {
                return Err("a `[` is not closed".to_owned());
            }
            if !is_first && self.eat("]") {
                return Ok(());
            }
            is_first = false;
            if self.rest.starts_with("[:") && self.named_class()? {
                continue;
            }
            let before = self.rest;
            if self.eat("\\") {
                if self.class_escape()? {
                    continue;
                }
                self.rest = before;
            }
            let low = self.class_char()?;
            let is_range =
                self.rest.starts_with('-') && !self.rest.starts_with("-]") && self.rest.len() > 1;
            if is_range {
                self.advance(1);
                let high = self.class_char()?;
                if high < low {
                    return Err(format!(
                        "the range {:?} is backwards",
                        taken(before, self.rest)
                    ));
                }
            }
        }
    }

    fn class_char(&mut self) -> Result<char, String> {
        if self.eat("\\") {
            return self.char_escape();
        }
        let char = self.rest.chars().next().ok_or("a `[` is not closed")?;
        self.advance(char.len_utf8());
        Ok(char)
    }

    /// `[:alpha:]` in brackets; false when the text is none.
    fn named_class(&mut self) -> Result<bool, String> {
        const NAMES: [&str; 14] = [
            "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print",
            "punct", "space", "upper", "word", "xdigit",
        ];
        let Some((name, rest)) = self.rest[2..].split_once(":]") else {
            return Ok(false);
        };
        if !NAMES.contains(&name.trim_start_matches('^')) {
            return Err(format!("there is no class [:{name}:]"));
        }
        self.rest = rest;
        Ok(true)
    }
}
