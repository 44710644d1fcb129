//! A writer that gathers small texts and passes large ones on.

use std::io::{self, Write};

/// Bytes that are gathered.
const CAPACITY: usize = 64 << 10;
/// A text of this many bytes is not copied first.
const LARGE: usize = 4 << 10;

/// Gathers what is written in small pieces, for few writes. A large piece is written as it is.
pub(super) struct Through<W: Write> {
    inner: W,
    gathered: Vec<u8>,
}

impl<W: Write> Through<W> {
    /// A writer before another one.
    pub(super) fn new(inner: W) -> Self {
        Self {
            inner,
            gathered: Vec::new(),
        }
    }

    fn pass_on(&mut self) -> io::Result<()> {
        if self.gathered.is_empty() {
            return Ok(());
        }
        let outcome = self.inner.write_all(&self.gathered);
        // What could not be written is lost: nobody knows how much of it arrived.
        self.gathered.clear();
        outcome
    }
}

impl<W: Write> Write for Through<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes).map(|()| bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let is_large = bytes.len() >= LARGE;
        if is_large || self.gathered.len() + bytes.len() > CAPACITY {
            self.pass_on()?;
        }
        if is_large {
            return self.inner.write_all(bytes);
        }
        if self.gathered.capacity() == 0 {
            self.gathered.reserve_exact(CAPACITY);
        }
        self.gathered.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.pass_on()?;
        self.inner.flush()
    }
}

impl<W: Write> Drop for Through<W> {
    fn drop(&mut self) {
        let _ = self.pass_on();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Notes what is written at once.
    #[derive(Default)]
    struct Pieces(Vec<Vec<u8>>);

    impl Write for &mut Pieces {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn small_texts_are_gathered_and_large_ones_keep_their_place() {
        let mut pieces = Pieces::default();
        let mut writer = Through::new(&mut pieces);
        let large = vec![b'x'; LARGE];
        writer.write_all(b"a").unwrap();
        writer.write_all(b"b").unwrap();
        writer.write_all(&large).unwrap();
        for _ in 0..=CAPACITY / 1024 {
            writer.write_all(&[b'y'; 1024]).unwrap();
        }
        writer.write_all(b"c").unwrap();
        writer.flush().unwrap();
        writer.write_all(b"d").unwrap();
        drop(writer);
        let mut last = vec![b'y'; 1024];
        last.push(b'c');
        let expected = [&b"ab"[..], &large, &vec![b'y'; CAPACITY], &last, b"d"];
        assert_eq!(pieces.0, expected);
    }
}
