//! Sprig's functions that change the case of words.

use ::regex::Regex;

use super::args::text;
use super::strings::{lower_char, upper_char};
use super::{Entry, fixed};
use crate::Param::Str;

pub(super) const TABLE: &[Entry] = &[
    fixed("camelcase", &[Str], |args| Ok(pascal(text(args, 0)).into())),
    fixed(
        "initials",
        &[Str],
        |args| Ok(initials(text(args, 0)).into()),
    ),
    fixed("kebabcase", &[Str], |args| {
        Ok(separated(text(args, 0), '-').into())
    }),
    fixed("snakecase", &[Str], |args| {
        Ok(separated(text(args, 0), '_').into())
    }),
    fixed("swapcase", &[Str], |args| Ok(swap(text(args, 0)).into())),
    fixed("title", &[Str], |args| Ok(title(text(args, 0)).into())),
    fixed("untitle", &[Str], |args| Ok(untitle(text(args, 0)).into())),
];

/// The first characters of the words.
fn initials(text: &str) -> String {
    text.split_whitespace()
        .filter_map(|word| word.chars().next())
        .collect()
}

fn swap(text: &str) -> String {
    let swap_char = |c: char| {
        if c.is_uppercase() {
            lower_char(c)
        } else {
            upper_char(c)
        }
    };
    text.chars().map(swap_char).collect()
}

/// Go's `strings.Title`: a letter after what is no letter, digit, underscore or mark.
fn title(text: &str) -> String {
    let mut previous = ' ';
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        out.push(if is_separator(previous) {
            upper_char(c)
        } else {
            c
        });
        previous = c;
    }
    out
}

fn is_separator(c: char) -> bool {
    match c {
        '0'..='9' | 'a'..='z' | 'A'..='Z' | '_' => false,
        c if c.is_ascii() => true,
        c => !c.is_alphanumeric() && c.is_whitespace(),
    }
}

fn untitle(text: &str) -> String {
    let mut is_start = true;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let is_space = c.is_whitespace();
        out.push(if is_start && !is_space {
            lower_char(c)
        } else {
            c
        });
        is_start = is_space;
    }
    out
}

fn is_connector(c: char) -> bool {
    c == '-' || c == '_' || c.is_whitespace()
}

/// `http_server` becomes `HttpServer`; connectors at the start stay, and so does each second one
/// of a row.
fn pascal(text: &str) -> String {
    let body = text.trim_start_matches(is_connector);
    let mut out = text[..text.len() - body.len()].to_owned();
    let mut chars = body.chars();
    let Some(first) = chars.next() else {
        return out;
    };
    let mut is_shouting = first.is_uppercase();
    let mut previous = upper_char(first);
    for c in chars {
        let mut current = c;
        match (is_connector(previous), is_connector(c)) {
            (true, true) => {
                out.push(previous);
                continue;
            }
            (true, false) => {
                is_shouting = c.is_uppercase();
                current = upper_char(c);
            }
            (false, _) => {
                if is_shouting {
                    is_shouting = c.is_uppercase();
                    current = if is_shouting { lower_char(c) } else { c };
                }
                out.push(previous);
            }
        }
        previous = current;
    }
    out.push(previous);
    out
}

/// What a run of characters is, for [`separated`].
#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    Number,
    Upper,
    Letters,
    Connector,
    Punctuation,
    Other,
    End,
}

impl Run {
    /// Whether a connector is due before it.
    fn is_word(self) -> bool {
        !matches!(self, Self::Connector | Self::Punctuation | Self::End)
    }
}

fn run_of(c: char) -> Run {
    match c {
        c if is_connector(c) => Run::Connector,
        c if is_punctuation(c) => Run::Punctuation,
        c if c.is_uppercase() => Run::Upper,
        c if c.is_alphabetic() => Run::Letters,
        c if c.is_numeric() => Run::Number,
        _ => Run::Other,
    }
}

/// Go's `unicode.IsPunct`: `$+<=>^|~` and the backquote are symbols, not punctuation.
fn is_punctuation(c: char) -> bool {
    thread_local! {
        static PUNCTUATION: Regex =
            Regex::new(r"\p{P}").expect("the expression is a constant that compiles");
    }
    match c.is_ascii() {
        true => c.is_ascii_punctuation() && !"$+<=>^`|~".contains(c),
        false => PUNCTUATION.with(|regex| regex.is_match(c.encode_utf8(&mut [0; 4]))),
    }
}

/// The next run of the text and what follows it. `HTTPStatus` is `HTTP` and `Status`.
fn next_run(text: &str) -> (Run, &str, &str) {
    let Some(first) = text.chars().next() else {
        return (Run::End, "", "");
    };
    let kind = run_of(first);
    let after = |is_part: &dyn Fn(char) -> bool, from: usize| {
        text[from..]
            .find(|c| !is_part(c))
            .map_or(text.len(), |length| from + length)
    };
    let is_lower = |c: char| c.is_alphabetic() && !c.is_uppercase();
    let start = first.len_utf8();
    let end = match kind {
        Run::Upper => match text[start..].chars().next() {
            Some(second) if second.is_uppercase() => {
                let shouted = after(&char::is_uppercase, start);
                let is_name = text[shouted..].starts_with(is_lower);
                let last = text[..shouted]
                    .chars()
                    .next_back()
                    .map_or(0, char::len_utf8);
                if is_name { shouted - last } else { shouted }
            }
            Some(second) if second.is_alphabetic() => after(&is_lower, start),
            _ => start,
        },
        Run::Letters => after(&is_lower, start),
        kind => after(&|c| run_of(c) == kind, start),
    };
    (kind, &text[..end], &text[end..])
}

fn push_run(out: &mut String, kind: Run, run: &str, connector: char) {
    match kind {
        Run::Connector => out.extend(run.chars().map(|_| connector)),
        _ => out.extend(run.chars().map(lower_char)),
    }
}

/// `HTTPServer` becomes `http_server`. A number belongs to the word before it, unless lower-case
/// letters follow: `http_2xx`, but `bld4_floor`.
fn separated(text: &str, connector: char) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let (mut kind, mut run, mut rest) = next_run(text);
    while !rest.is_empty() {
        if kind != Run::Connector {
            push_run(&mut out, kind, run, connector);
        }
        let (previous, last) = (kind, run);
        (kind, run, rest) = next_run(rest);
        match previous {
            Run::Connector => push_run(&mut out, previous, last, connector),
            Run::Punctuation => {}
            Run::Number => {
                while matches!(kind, Run::Letters | Run::Number) {
                    push_run(&mut out, kind, run, connector);
                    (kind, run, rest) = next_run(rest);
                }
                if kind.is_word() {
                    out.push(connector);
                }
            }
            _ if kind != Run::Number => {
                if kind.is_word() {
                    out.push(connector);
                }
            }
            _ if rest.is_empty() => {}
            _ => {
                let number = run;
                (kind, run, rest) = next_run(rest);
                if kind != Run::Letters {
                    push_run(&mut out, Run::Number, number, connector);
                } else {
                    out.push(connector);
                    push_run(&mut out, Run::Number, number, connector);
                    while matches!(kind, Run::Letters | Run::Number) {
                        push_run(&mut out, kind, run, connector);
                        (kind, run, rest) = next_run(rest);
                    }
                }
                if kind.is_word() {
                    out.push(connector);
                }
            }
        }
    }
    push_run(&mut out, kind, run, connector);
    out
}
