//! `--watch` of commands that print a table: the whole of it first, then each change.

use std::collections::HashMap;
use std::time::Duration;

use crate::context::Context;
use crate::error::{Error, Exit, Result};

/// Time between two looks.
pub const INTERVAL: Duration = Duration::from_secs(2);

/// The flag.
#[derive(clap::Args, Clone, Copy, Debug, Default)]
pub struct WatchArgs {
    /// Go on and show each change, until interrupted
    #[arg(short, long, conflicts_with_all = ["file", "from"])]
    watch: bool,
}

impl WatchArgs {
    /// Is done with what was shown. As a rule the process ends then, and nothing needs to be freed.
    pub fn let_go<T>(self, shown: T) {
        if !self.watch {
            std::mem::forget(shown);
        }
    }

    /// Runs a command that prints lines once, or again and again.
    ///
    /// # Errors
    /// When the first look fails, or nothing can be written.
    pub fn run(
        self,
        context: &mut Context,
        mut look: impl FnMut(&mut Context) -> Result<Exit>,
    ) -> Result<Exit> {
        match self.watch {
            true => repeat(context, look),
            false => look(context),
        }
    }
}

/// Runs a command that prints lines again and again: new lines go to stdout, those that are gone to stderr. A look that
/// fails is told of once, and the next one is taken all the same.
fn repeat(
    context: &mut Context,
    mut look: impl FnMut(&mut Context) -> Result<Exit>,
) -> Result<Exit> {
    let mut seen = Seen::default();
    let mut told = String::new();
    loop {
        context.streams.hold();
        let outcome = look(context);
        let text = context.streams.release();
        match outcome {
            Ok(_) => {
                told.clear();
                show(context, seen.look(&text))?;
            }
            Err(error) if seen.is_first() => return Err(error),
            Err(error) => trouble(context, &error, &mut told),
        }
        std::thread::sleep(INTERVAL);
    }
}

fn show(context: &mut Context, news: News) -> Result<()> {
    for line in news.gone {
        context.streams.message(&format!("gone: {line}"));
    }
    context.streams.result(&news.lines)?;
    context.streams.flush()
}

/// Tells of an error that the last look did not have.
fn trouble(context: &mut Context, error: &Error, told: &mut String) {
    let text = error.to_string();
    if *told != text {
        context.streams.error(error);
        *told = text;
    }
}

/// The lines of the last look.
#[derive(Debug, Default)]
struct Seen {
    /// How often each line stood there, by its words: columns grow and shrink with what else is in them.
    lines: Option<HashMap<String, usize>>,
}

/// What a look has to tell.
#[derive(Debug, PartialEq, Eq)]
struct News {
    /// The new lines, as they were printed.
    lines: String,
    /// The words of the lines that are gone, sorted.
    gone: Vec<String>,
}

impl Seen {
    fn is_first(&self) -> bool {
        self.lines.is_none()
    }

    fn look(&mut self, text: &str) -> News {
        let mut before = self.lines.take().unwrap_or_default();
        let mut now: HashMap<String, usize> = HashMap::new();
        let mut lines = String::new();
        for line in text.split_inclusive('\n') {
            let words = words(line);
            match before.get_mut(&words) {
                Some(count) if *count > 0 => *count -= 1,
                _ => lines.push_str(line),
            }
            *now.entry(words).or_default() += 1;
        }
        self.lines = Some(now);
        let gone = before.into_iter().filter(|(_, count)| *count > 0);
        let mut gone: Vec<String> = gone.map(|(words, _)| words).collect();
        gone.sort_unstable();
        News { lines, gone }
    }
}

fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_alone_are_shown() {
        let mut seen = Seen::default();
        let mut check = |text: &str, lines: &str, gone: &[&str]| {
            let news = seen.look(text);
            assert_eq!(news.lines, lines);
            assert_eq!(news.gone, gone);
        };
        check("NAME PORT\na    80\n", "NAME PORT\na    80\n", &[]);
        check("NAME   PORT\na      80\n", "", &[]);
        check("NAME   PORT\na      80\nlonger 81\n", "longer 81\n", &[]);
        check(
            "NAME PORT\na 82\na 82\n",
            "a 82\na 82\n",
            &["a 80", "longer 81"],
        );
        check("NAME PORT\na 82\n", "", &["a 82"]);
    }
}
