//! `meshctl proxy-status --watch`: the states of all proxies, then each change of one.

use std::collections::HashMap;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Table;

/// What was printed of each proxy, without ages.
#[derive(Debug, Default)]
pub struct Watch {
    header: Vec<String>,
    proxies: HashMap<String, Vec<String>>,
    /// The errors of the last look.
    told: Vec<String>,
}

/// What a look has to tell.
#[derive(Debug, Default, PartialEq, Eq)]
struct News {
    /// Indexes of the rows to print.
    rows: Vec<usize>,
    /// Names of the proxies that are no longer there.
    gone: Vec<String>,
}

impl Watch {
    /// Prints what changed since the last look: rows on stdout, what is gone and new trouble on stderr.
    /// While an istiod is silent its proxies are unknown, not gone.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn show(
        &mut self,
        context: &mut Context,
        rows: &[Vec<String>],
        errors: &[Error],
    ) -> Result<()> {
        let news = self.news(rows, errors.is_empty());
        let mut table = Table::new(5);
        rows.iter().for_each(|row| table.row(row));
        let text = table.print();
        for (index, line) in text.lines().enumerate() {
            if news.rows.binary_search(&index).is_ok() {
                context.streams.result(&format!("{line}\n"))?;
            }
        }
        context.streams.flush()?;
        for name in news.gone {
            context
                .streams
                .message(&format!("{name} is no longer connected"));
        }
        Ok(())
    }

    /// Tells of errors that the last look did not have.
    pub fn trouble(&mut self, context: &mut Context, errors: &[Error]) {
        for error in errors {
            if !self.told.contains(&error.to_string()) {
                context.streams.error(error);
            }
        }
        self.told = errors.iter().map(ToString::to_string).collect();
    }

    /// Compares rows, header first, with those of the last look.
    fn news(&mut self, rows: &[Vec<String>], complete: bool) -> News {
        let mut news = News::default();
        let mut before = std::mem::take(&mut self.proxies);
        let header_changed = rows.first().is_some_and(|header| *header != self.header);
        if header_changed {
            news.rows.push(0);
            self.header = rows[0].clone();
        }
        for (index, row) in rows.iter().enumerate().skip(1) {
            let states: Vec<String> = row
                .iter()
                .map(|cell| without_age(cell).to_owned())
                .collect();
            let name = row.first().cloned().unwrap_or_default();
            if before.remove(&name).as_ref() != Some(&states) || header_changed {
                news.rows.push(index);
            }
            self.proxies.insert(name, states);
        }
        if complete {
            news.gone = before.into_keys().collect();
            news.gone.sort();
        } else {
            self.proxies.extend(before);
        }
        news
    }
}

/// The state of `STALE (3s)`.
fn without_age(cell: &str) -> &str {
    cell.split(" (").next().unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let row = |row: &str| row.split(',').map(str::to_owned).collect();
        text.split(';').map(row).collect()
    }

    #[test]
    fn only_changes_are_told() {
        let mut watch = Watch::default();
        let mut check = |text: &str, complete: bool, expected: &[usize], gone: &[&str]| {
            let news = watch.news(&rows(text), complete);
            assert_eq!((news.rows.as_slice(), news.gone), (expected, rows_of(gone)));
        };
        check("NAME,CDS;a,STALE (1s);b,SYNCED (1s)", true, &[0, 1, 2], &[]);
        check("NAME,CDS;a,STALE (3s);b,SYNCED (3s)", true, &[], &[]);
        check("NAME,CDS;a,SYNCED (0s)", false, &[1], &[]);
        check("NAME,CDS;a,SYNCED (2s);c,SYNCED (0s)", true, &[2], &["b"]);
        check(
            "NAME,CDS,LDS;a,SYNCED (4s),STALE (0s)",
            true,
            &[0, 1],
            &["c"],
        );
    }

    fn rows_of(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }
}
