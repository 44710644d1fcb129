//! Protocol buffers on the wire: just what a few messages need.

use std::borrow::Cow;

/// Largest number of messages within messages.
const DEPTH: usize = 64;

/// The content of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value<'a> {
    /// Variable-length integer.
    Number(u64),
    /// Eight bytes.
    Fixed64(u64),
    /// Four bytes.
    Fixed32(u32),
    /// Text, bytes or a message.
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    /// The bytes; none for a number.
    pub(super) fn bytes(self) -> &'a [u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            _ => &[],
        }
    }

    /// The text, with what is not UTF-8 replaced.
    pub(super) fn text(self) -> Cow<'a, str> {
        String::from_utf8_lossy(self.bytes())
    }

    /// The number; 0 for bytes.
    pub(super) fn number(self) -> u64 {
        match self {
            Self::Number(number) | Self::Fixed64(number) => number,
            Self::Fixed32(number) => number.into(),
            Self::Bytes(_) => 0,
        }
    }
}

/// The message ends within a field, or its nesting is too deep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Malformed;

impl std::fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the message is malformed")
    }
}

/// A message that is read.
#[derive(Clone, Copy)]
pub(super) struct Message<'a> {
    bytes: &'a [u8],
    depth: usize,
}

impl<'a> Message<'a> {
    /// The outermost message.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, depth: 0 }
    }

    /// The message in a field of this one.
    pub(super) fn within(self, value: Value<'a>) -> Result<Self, Malformed> {
        if self.depth == DEPTH {
            return Err(Malformed);
        }
        Ok(Self {
            bytes: value.bytes(),
            depth: self.depth + 1,
        })
    }

    /// Every field in its order, by number.
    pub(super) fn fields(self) -> Result<Vec<(u64, Value<'a>)>, Malformed> {
        let mut rest = self.bytes;
        let mut fields = Vec::new();
        while !rest.is_empty() {
            let key = varint(&mut rest)?;
            let value = match key & 7 {
                0 => Value::Number(varint(&mut rest)?),
                1 => Value::Fixed64(u64::from_le_bytes(array(&mut rest)?)),
                2 => {
                    let length = usize::try_from(varint(&mut rest)?).map_err(|_| Malformed)?;
                    Value::Bytes(take(&mut rest, length)?)
                }
                5 => Value::Fixed32(u32::from_le_bytes(array(&mut rest)?)),
                _ => return Err(Malformed),
            };
            fields.push((key >> 3, value));
        }
        Ok(fields)
    }
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8], Malformed> {
    let (taken, left) = rest.split_at_checked(length).ok_or(Malformed)?;
    *rest = left;
    Ok(taken)
}

fn array<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], Malformed> {
    take(rest, N)?.try_into().map_err(|_| Malformed)
}

fn varint(rest: &mut &[u8]) -> Result<u64, Malformed> {
    let mut number = 0;
    for shift in (0..70).step_by(7) {
        let byte = take(rest, 1)?[0];
        number |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
        if byte < 0x80 {
            return Ok(number);
        }
    }
    Err(Malformed)
}

/// A message that is written.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    /// Adds a text, bytes or a message.
    pub(super) fn bytes(mut self, field: u64, bytes: &[u8]) -> Self {
        self.varint(field << 3 | 2);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
        self
    }

    /// Adds a message.
    pub(super) fn message(self, field: u64, message: Self) -> Self {
        self.bytes(field, &message.0)
    }

    /// The encoded message.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let long = "x".repeat(300);
        let inner = Writer::default().bytes(20, b"deep");
        let bytes = Writer::default()
            .bytes(1, long.as_bytes())
            .message(2, inner)
            .into_bytes();
        let message = Message::new(&bytes);
        let fields = message.fields().unwrap();
        assert_eq!(fields[0], (1, Value::Bytes(long.as_bytes())));
        let inner = message.within(fields[1].1).unwrap().fields().unwrap();
        assert_eq!(inner, [(20, Value::Bytes(b"deep"))]);
    }

    #[test]
    fn numbers_of_every_width() {
        let bytes = [8, 0x96, 1, 0x11, 1, 0, 0, 0, 0, 0, 0, 0, 0x1d, 2, 0, 0, 0];
        let fields = Message::new(&bytes).fields().unwrap();
        assert_eq!(
            fields,
            [
                (1, Value::Number(150)),
                (2, Value::Fixed64(1)),
                (3, Value::Fixed32(2))
            ]
        );
    }

    #[test]
    fn malformed_messages_are_refused() {
        for bytes in [
            &[0x0a, 5, 1][..],
            &[0x80],
            &[0x0b],
            &[8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1],
            &[0x11, 0],
        ] {
            assert_eq!(Message::new(bytes).fields(), Err(Malformed), "{bytes:?}");
        }
    }
}
