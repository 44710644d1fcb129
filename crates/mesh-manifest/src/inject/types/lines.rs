//! The lines of `types.txt` and their parts, as the compiler reads them: it can call little of what a run can.

/// The type of a field: what stands behind its two names.
pub(super) const fn type_text(field: &'static str) -> &'static str {
    cut(cut(field, b' ', 1).1, b' ', 1).1
}

/// A text without a byte at its end, and whether it was there.
pub(super) const fn without_last(text: &'static str, last: u8) -> (&'static str, bool) {
    match text.as_bytes() {
        [.., byte] if *byte == last => (text.split_at(text.len() - 1).0, true),
        _ => (text, false),
    }
}

/// What stands before the name of a line.
pub(super) enum Prefix {
    None,
    Proto,
    Enum,
}

/// The lines that are still to come.
pub(super) struct Lines(pub(super) &'static str);

impl Lines {
    /// The next line that is no comment: its name and what stands behind.
    pub(super) const fn next(&mut self) -> Option<(Prefix, &'static str, &'static str)> {
        while !self.0.is_empty() {
            let (line, rest) = cut(self.0, b'\n', 1);
            self.0 = rest;
            let (head, body) = cut(line, b':', 2);
            let (first, second) = cut(head, b' ', 1);
            match first.as_bytes() {
                [b'#', ..] => {}
                b"proto" => return Some((Prefix::Proto, second, body)),
                b"enum" => return Some((Prefix::Enum, second, body)),
                _ => return Some((Prefix::None, head, body)),
            }
        }
        None
    }
}

/// The parts of a line that are still to come, and what separates them.
pub(super) struct Parts {
    rest: &'static str,
    byte: u8,
    separator: usize,
}

impl Parts {
    pub(super) const fn of_fields(body: &'static str) -> Self {
        Self {
            rest: body,
            byte: b';',
            separator: 2,
        }
    }

    pub(super) const fn of_enum(body: &'static str) -> Self {
        Self {
            rest: body,
            byte: b' ',
            separator: 1,
        }
    }

    pub(super) const fn next(&mut self) -> Option<&'static str> {
        if self.rest.is_empty() {
            return None;
        }
        let (part, rest) = cut(self.rest, self.byte, self.separator);
        self.rest = rest;
        Some(part)
    }

    pub(super) const fn count(mut self) -> usize {
        let mut count = 0;
        while self.next().is_some() {
            count += 1;
        }
        count
    }
}

/// What stands before the first `byte`, and what stands behind it and the rest of a separator of so many bytes.
pub(super) const fn cut(
    text: &'static str,
    byte: u8,
    separator: usize,
) -> (&'static str, &'static str) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == byte && at + separator <= bytes.len() {
            return (text.split_at(at).0, text.split_at(at + separator).1);
        }
        at += 1;
    }
    (text, "")
}
