//! Text tables as the peer prints them: Go's `text/tabwriter` with blanks, left aligned.
//!
//! A column is as wide as its longest cell plus a padding; the last cell of a row is not padded, so
//! a row whose last cell is empty ends in the blanks of the cell before it. Rows of fewer cells
//! split the columns that they lack into blocks of their own widths.
//! Cells live in one string: a table of a hundred thousand rows costs little more than its text.

use std::convert::Infallible;
use std::ops::Range;

/// A table that is filled row by row, header first, and printed whole.
#[derive(Clone, Debug, Default)]
pub struct Table {
    padding: usize,
    /// All cells, one after the other.
    text: String,
    cells: Vec<Cell>,
    /// Where each row ends in `cells`.
    rows: Vec<usize>,
}

#[derive(Clone, Copy, Debug)]
struct Cell {
    /// Where the cell ends in `text`; it starts where the one before it ends.
    end: usize,
    /// Width in characters.
    width: usize,
}

impl Table {
    /// An empty table with that many blanks between a column's longest cell and the next column.
    pub fn new(padding: usize) -> Self {
        Self {
            padding,
            ..Self::default()
        }
    }

    /// An empty table with a header.
    pub fn with_header(padding: usize, header: &[&str]) -> Self {
        let mut table = Self::new(padding);
        table.row(header);
        table
    }

    /// Adds a row of cells.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        for cell in cells {
            self.cell(cell.as_ref());
        }
        self.end_row();
    }

    /// Adds a cell to the row that [`Table::end_row`] ends, for cells that need no string of their own.
    pub fn cell(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.end_cell();
    }

    /// Adds a cell of two parts.
    pub fn cell_after(&mut self, prefix: &str, cell: &str) {
        self.text.push_str(prefix);
        self.cell(cell);
    }

    /// Adds a cell of several parts.
    pub fn cell_of(&mut self, parts: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = std::fmt::Write::write_fmt(&mut self.text, parts);
        self.end_cell();
    }

    /// Ends the row of the cells added since the last one ended.
    pub fn end_row(&mut self) {
        self.rows.push(self.cells.len());
    }

    /// Number of rows, the header included.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row at all, not even a header.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as text, each row ending in a newline.
    pub fn print(&self) -> String {
        let mut out =
            String::with_capacity(self.text.len() + self.cells.len() * (self.padding + 4));
        let each = &mut |_: &mut String| Ok::<(), Infallible>(());
        let Ok(()) = self.block(0..self.rows.len(), &mut Vec::new(), &mut out, each);
        out
    }

    /// Hands the table as text to `write`, some rows at a time.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn print_to<E>(&self, mut write: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
        let mut out = String::with_capacity(PIECE + PIECE / 8);
        let each = &mut |out: &mut String| {
            if out.len() >= PIECE {
                write(out)?;
                out.clear();
            }
            Ok(())
        };
        self.block(0..self.rows.len(), &mut Vec::new(), &mut out, each)?;
        write(&out)
    }

    fn end_cell(&mut self) {
        let start = self.cells.last().map_or(0, |cell| cell.end);
        self.cells.push(Cell {
            end: self.text.len(),
            width: visible_width(&self.text[start..]),
        });
    }

    fn cells_of(&self, row: usize) -> Range<usize> {
        let start = row.checked_sub(1).map_or(0, |before| self.rows[before]);
        start..self.rows[row]
    }

    /// Whether a row has a padded cell in a column: any but its last.
    fn reaches(&self, row: usize, column: usize) -> bool {
        self.cells_of(row).len() > column + 1
    }

    /// Prints rows whose columns up to `widths` are known, finding the widths of the next one for
    /// each run of rows that reach it; `each` sees the text after each row.
    fn block<E>(
        &self,
        rows: Range<usize>,
        widths: &mut Vec<usize>,
        out: &mut String,
        each: &mut impl FnMut(&mut String) -> Result<(), E>,
    ) -> Result<(), E> {
        let column = widths.len();
        let mut row = rows.start;
        while row < rows.end {
            if !self.reaches(row, column) {
                self.print_row(row, widths, out);
                each(out)?;
                row += 1;
                continue;
            }
            let mut end = row;
            let mut width = 0;
            while end < rows.end && self.reaches(end, column) {
                width = width.max(self.cells[self.cells_of(end).start + column].width);
                end += 1;
            }
            widths.push(width + self.padding);
            self.block(row..end, widths, out, each)?;
            widths.pop();
            row = end;
        }
        Ok(())
    }

    fn print_row(&self, row: usize, widths: &[usize], out: &mut String) {
        let cells = self.cells_of(row);
        for index in cells.clone() {
            let cell = self.cells[index];
            let start = index
                .checked_sub(1)
                .map_or(0, |before| self.cells[before].end);
            out.push_str(&self.text[start..cell.end]);
            if let Some(width) = widths.get(index - cells.start) {
                let mut blanks = width - cell.width;
                while blanks > 0 {
                    let some = blanks.min(BLANKS.len());
                    out.push_str(&BLANKS[..some]);
                    blanks -= some;
                }
            }
        }
        out.push('\n');
    }
}

/// Bytes of text that are written at once, about.
const PIECE: usize = 64 << 10;

/// Blanks to take some of.
const BLANKS: &str = "                                                                ";

/// Characters of a text as far as they are seen: colour codes have no width.
fn visible_width(text: &str) -> usize {
    if is_plain(text.as_bytes()) {
        return text.len();
    }
    if !text.contains('\u{1b}') {
        return text.chars().count();
    }
    let mut width = 0;
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            characters.find(|&inner| inner == 'm');
        } else {
            width += 1;
        }
    }
    width
}

/// Whether all bytes are characters of ASCII and none begins a colour code. They are looked at eight at a time, as most
/// cells are plain.
fn is_plain(text: &[u8]) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let is_plain = |eight: &[u8; 8]| {
        let word = u64::from_le_bytes(*eight);
        // A byte that is the one before 0 gets its highest bit; so may those after it.
        let escape = (word ^ (ONES * 0x1b)).wrapping_sub(ONES);
        (word | escape) & (ONES << 7) == 0
    };
    match text.last_chunk() {
        Some(last) => is_plain(last) && text.as_chunks().0.iter().all(is_plain),
        None => text.iter().all(|&byte| byte.is_ascii() && byte != 0x1b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(padding: usize, rows: &[&[&str]], expected: &str) {
        let mut table = Table::new(padding);
        for row in rows {
            table.row(*row);
        }
        assert_eq!(table.print(), expected);
        let mut pieces = String::new();
        let Ok(()) = table.print_to(|piece| {
            pieces.push_str(piece);
            Ok::<(), Infallible>(())
        });
        assert_eq!(pieces, expected);
    }

    #[test]
    fn columns_are_as_wide_as_their_longest_cell() {
        check(
            2,
            &[&["NAME", "AGE"], &["reviews", "1d"], &["é", "12h"]],
            "NAME     AGE\nreviews  1d\né        12h\n",
        );
    }

    #[test]
    fn an_empty_last_cell_leaves_the_blanks_before_it() {
        check(1, &[&["A", "B"], &["long", ""]], "A    B\nlong \n");
        check(3, &[&["", "", "x"], &[""], &[]], "      x\n\n\n");
    }

    #[test]
    fn shorter_rows_split_columns() {
        check(
            1,
            &[
                &["wide cell", "b", "c"],
                &["x", "y"],
                &["1", "2", "3"],
                &["1", "longer", "3"],
            ],
            "wide cell b c\nx         y\n1         2      3\n1         longer 3\n",
        );
    }

    #[test]
    fn long_tables_are_written_in_pieces() {
        let mut table = Table::new(1);
        for index in 0..10_000 {
            table.row(["a row of some length", &index.to_string()]);
        }
        let mut pieces = Vec::new();
        let Ok(()) = table.print_to(|piece| {
            pieces.push(piece.to_owned());
            Ok::<(), Infallible>(())
        });
        assert_eq!(pieces.concat(), table.print());
        assert!(pieces.len() > 3, "{}", pieces.len());
    }

    #[test]
    fn odd_bytes_are_found_anywhere() {
        for length in 0..30 {
            let text = "~ a\n{}x".repeat(5)[..length].to_owned();
            assert!(is_plain(text.as_bytes()), "{text}");
            assert_eq!(visible_width(&text), length);
            for at in 0..length {
                for odd in [0x1b, 0x80, 0xff] {
                    let mut bytes = text.clone().into_bytes();
                    bytes[at] = odd;
                    assert!(!is_plain(&bytes), "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn colours_have_no_width() {
        check(
            1,
            &[&["\u{1b}[32mok\u{1b}[0m", "x"], &["four", "y"]],
            "\u{1b}[32mok\u{1b}[0m   x\nfour y\n",
        );
    }

    #[test]
    fn cells_can_be_written_in_parts() {
        let mut table = Table::with_header(1, &["ADDRESS", "PORT"]);
        table.cell_of(format_args!("{}:{}", "10.0.0.1", 80));
        table.cell("http");
        table.end_row();
        assert_eq!(table.print(), "ADDRESS     PORT\n10.0.0.1:80 http\n");
        assert_eq!((table.len(), table.is_empty()), (2, false));
    }
}
