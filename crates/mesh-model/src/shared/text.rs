//! Texts that are places in longer ones.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// A text: a place in a text that others may have places in, too. Copies and parts of it cost no memory of their own.
#[derive(Clone)]
pub struct Text(Repr);

#[derive(Clone)]
enum Repr {
    Part {
        source: Rc<String>,
        start: u32,
        end: u32,
    },
    Fixed(&'static &'static str),
}

impl Text {
    /// The part of a source that `part` is, if it is one; else a text of its own.
    pub fn part(source: &Rc<String>, part: &str) -> Self {
        let start = part.as_ptr().addr().wrapping_sub(source.as_ptr().addr());
        let end = start.wrapping_add(part.len());
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if end as usize <= source.len() => Self(Repr::Part {
                source: source.clone(),
                start,
                end,
            }),
            _ => part.into(),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Part { source, start, end } => &source[*start as usize..*end as usize],
            Repr::Fixed(text) => text,
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other)
    }
}

/// A text that the program has; it costs nothing.
impl From<&'static &'static str> for Text {
    fn from(text: &'static &'static str) -> Self {
        Self(Repr::Fixed(text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// # Panics
/// The text has 4 GiB or more.
impl From<String> for Text {
    fn from(text: String) -> Self {
        let end = u32::try_from(text.len()).expect("texts have less than 4 GiB");
        Self(Repr::Part {
            source: Rc::new(text),
            start: 0,
            end,
        })
    }
}

impl From<&Self> for Text {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        let source = Rc::new("name: cart".to_owned());
        let part = Text::part(&source, &source[6..]);
        assert_eq!(part, "cart");
        assert_eq!(Rc::strong_count(&source), 2);
        assert_eq!(Text::part(&source, "elsewhere"), "elsewhere");
        assert_eq!(Rc::strong_count(&source), 2);
        assert_eq!(Text::from(&"cart"), part);
        assert_eq!(Text::part(&source, ""), "");
    }
}
