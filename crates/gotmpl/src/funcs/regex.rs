//! Sprig's regular expressions. Go's RE2 syntax is translated to that of the `regex` crate, which
//! matches the same way but reads some texts otherwise.

use std::cell::RefCell;
use std::collections::HashMap;

use ::regex::{NoExpand, Regex};

use super::args::{int, text};
use super::{Entry, Outcome, fixed};
use crate::Param::{Int, Str};
use crate::{FunctionError, Value};

pub(super) const TABLE: &[Entry] = &[
    fixed("mustRegexFind", &[Str, Str], find),
    fixed("mustRegexFindAll", &[Str, Str, Int], find_all),
    fixed("mustRegexMatch", &[Str, Str], is_match),
    fixed("mustRegexReplaceAll", &[Str, Str, Str], replace),
    fixed(
        "mustRegexReplaceAllLiteral",
        &[Str, Str, Str],
        replace_literally,
    ),
    fixed("mustRegexSplit", &[Str, Str, Int], split),
    fixed("regexFind", &[Str, Str], find),
    fixed("regexFindAll", &[Str, Str, Int], find_all),
    // Sprig's own: an expression that does not compile matches nothing.
    fixed("regexMatch", &[Str, Str], |args| {
        Ok(is_match(args).unwrap_or(Value::Bool(false)))
    }),
    fixed("regexQuoteMeta", &[Str], |args| {
        Ok(quote_meta(text(args, 0)).into())
    }),
    fixed("regexReplaceAll", &[Str, Str, Str], replace),
    fixed(
        "regexReplaceAllLiteral",
        &[Str, Str, Str],
        replace_literally,
    ),
    fixed("regexSplit", &[Str, Str, Int], split),
];

fn is_match(args: &[Value]) -> Outcome {
    Ok(compiled(text(args, 0))?.is_match(text(args, 1)).into())
}

fn find(args: &[Value]) -> Outcome {
    let regex = compiled(text(args, 0))?;
    Ok(regex
        .find(text(args, 1))
        .map_or("", |found| found.as_str())
        .into())
}

fn find_all(args: &[Value]) -> Outcome {
    let regex = compiled(text(args, 0))?;
    let most = usize::try_from(int(args, 2)).unwrap_or(usize::MAX);
    Ok(Value::strings(
        regex
            .find_iter(text(args, 1))
            .take(most)
            .map(|found| found.as_str()),
    ))
}

fn replace(args: &[Value]) -> Outcome {
    Ok(compiled(text(args, 0))?
        .replace_all(text(args, 1), text(args, 2))
        .as_ref()
        .into())
}

fn replace_literally(args: &[Value]) -> Outcome {
    let regex = compiled(text(args, 0))?;
    Ok(regex
        .replace_all(text(args, 1), NoExpand(text(args, 2)))
        .as_ref()
        .into())
}

/// Go's `Regexp.Split`: an empty match at the start or the end of the text makes no part.
fn split(args: &[Value]) -> Outcome {
    let regex = compiled(text(args, 0))?;
    let (text, most) = (text(args, 1), int(args, 2));
    let most = match usize::try_from(most) {
        Ok(0) => return Ok(Value::strings(Vec::<&str>::new())),
        Ok(most) => most,
        Err(_) => usize::MAX,
    };
    if text.is_empty() && !regex.as_str().is_empty() {
        return Ok(Value::strings([""]));
    }
    let mut parts = Vec::new();
    let (mut start, mut end) = (0, 0);
    for found in regex.find_iter(text).take(most) {
        if parts.len() == most - 1 {
            break;
        }
        end = found.start();
        if found.end() != 0 {
            parts.push(&text[start..end]);
        }
        start = found.end();
    }
    if end != text.len() {
        parts.push(&text[start..]);
    }
    Ok(Value::strings(parts))
}

fn quote_meta(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if r"\.+*?()|[]{}^$".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

thread_local! {
    /// Charts match the same few expressions over and over.
    static COMPILED: RefCell<HashMap<String, Regex>> = RefCell::default();
}

fn compiled(pattern: &str) -> Result<Regex, FunctionError> {
    const MOST: usize = 64;
    if let Some(regex) = COMPILED.with_borrow(|known| known.get(pattern).cloned()) {
        return Ok(regex);
    }
    let regex = Regex::new(&translated(pattern)?)
        .map_err(|error| format!("error parsing regexp `{pattern}`: {}", last_line(&error)))?;
    COMPILED.with_borrow_mut(|known| {
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(pattern.to_owned(), regex.clone());
    });
    Ok(regex)
}

/// The crate prints the expression with a marker; what is wrong stands in the last line.
fn last_line(error: &::regex::Error) -> String {
    let text = error.to_string();
    let line = text.lines().last().unwrap_or_default().trim();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

/// The expression in the syntax of the crate: Perl classes are ASCII in Go, `\Q…\E` quotes, and
/// braces and brackets that mean nothing stand for themselves.
fn translated(pattern: &str) -> Result<String, FunctionError> {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    let mut repeat = Repeat::None;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        repeat = repeat.after(c, rest)?;
        match c {
            '\\' => rest = escape(&mut out, rest, Place::Outside)?,
            '[' => rest = class(&mut out, rest)?,
            '(' => {
                check_flags(rest)?;
                out.push('(');
            }
            ']' => out.push_str("\\]"),
            '{' => match repetition(rest) {
                Some(length) => {
                    out.push_str(&format!("{{{}", &rest[..length]));
                    rest = &rest[length..];
                }
                None => out.push_str("\\{"),
            },
            '}' => out.push_str("\\}"),
            c => out.push(c),
        }
    }
    Ok(out)
}

/// Whether a repetition has just been read: Go does not repeat one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeat {
    None,
    Greedy,
    Lazy,
}

impl Repeat {
    fn after(self, c: char, rest: &str) -> Result<Self, FunctionError> {
        let is_repeat = matches!(c, '*' | '+' | '?') || (c == '{' && repetition(rest).is_some());
        match (self, is_repeat) {
            (_, false) => Ok(Self::None),
            (Self::None, true) => Ok(Self::Greedy),
            (Self::Greedy, true) if c == '?' => Ok(Self::Lazy),
            _ => Err("error parsing regexp: invalid nested repetition operator".into()),
        }
    }
}

/// Refuses flags that the crate has and Go does not.
fn check_flags(rest: &str) -> Result<(), FunctionError> {
    let Some(flags) = rest.strip_prefix('?') else {
        return Ok(());
    };
    let end = flags
        .find(|c: char| !c.is_ascii_alphabetic() && c != '-')
        .unwrap_or(flags.len());
    if flags[..end].contains(['x', 'u', 'R']) {
        let shown = &flags[..end];
        let message = format!("invalid or unsupported Perl syntax: `(?{shown}`");
        return Err(format!("error parsing regexp: {message}").into());
    }
    Ok(())
}

/// The rest of a bracketed class; returns what follows it.
fn class<'a>(out: &mut String, mut rest: &'a str) -> Result<&'a str, FunctionError> {
    out.push('[');
    if let Some(after) = rest.strip_prefix('^') {
        out.push('^');
        rest = after;
    }
    if let Some(after) = rest.strip_prefix(']') {
        out.push_str("\\]");
        rest = after;
    }
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            ']' => {
                out.push(']');
                return Ok(rest);
            }
            '\\' => rest = escape(out, rest, Place::Class)?,
            '[' => match rest.strip_prefix(':').and_then(|name| name.find(":]")) {
                Some(length) => {
                    out.push_str(&format!("[{}", &rest[..length + 3]));
                    rest = &rest[length + 3..];
                }
                None => out.push_str("\\["),
            },
            '&' | '~' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    Err("error parsing regexp: missing closing ]".into())
}

/// Where an escape stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    Class,
}

/// Writes what an escape means; returns what follows it.
fn escape<'a>(out: &mut String, rest: &'a str, place: Place) -> Result<&'a str, FunctionError> {
    let Some(c) = rest.chars().next() else {
        return Err("error parsing regexp: trailing backslash at end of expression: ``".into());
    };
    let after = &rest[c.len_utf8()..];
    let (open, close) = if place == Place::Class {
        ("", "")
    } else {
        ("[", "]")
    };
    match c {
        'd' => out.push_str(&format!("{open}0-9{close}")),
        'w' => out.push_str(&format!("{open}0-9A-Za-z_{close}")),
        's' => out.push_str(&format!("{open}\\t\\n\\x0C\\r {close}")),
        'D' => out.push_str("[^0-9]"),
        'W' => out.push_str("[^0-9A-Za-z_]"),
        'S' => out.push_str("[^\\t\\n\\x0C\\r ]"),
        'b' | 'B' => out.push_str(&format!("(?-u:\\{c})")),
        'Q' => {
            let (quoted, after) = after.split_once("\\E").unwrap_or((after, ""));
            out.push_str(&::regex::escape(quoted));
            return Ok(after);
        }
        'x' | 'p' | 'P' if after.starts_with('{') => {
            let length = after.find('}').map_or(after.len(), |end| end + 1);
            out.push_str(&format!("\\{c}{}", &after[..length]));
            return Ok(&after[length..]);
        }
        'A' | 'a' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' | 'z' | 'p' | 'P' => out.extend(['\\', c]),
        '0'..='7' => {
            let length = after
                .bytes()
                .take(2)
                .take_while(|c| matches!(c, b'0'..=b'7'))
                .count();
            if c != '0' && length < 2 {
                return Err(
                    format!("error parsing regexp: invalid escape sequence: `\\{c}`").into(),
                );
            }
            let digits = &rest[..1 + length];
            let code = u32::from_str_radix(digits, 8).unwrap_or_default();
            out.push_str(&format!("\\x{{{code:X}}}"));
            return Ok(&rest[1 + length..]);
        }
        c if c.is_ascii_punctuation() => match c {
            '<' | '>' => out.push(c),
            c => out.push_str(&format!("\\x{{{:X}}}", u32::from(c))),
        },
        c => return Err(format!("error parsing regexp: invalid escape sequence: `\\{c}`").into()),
    }
    Ok(after)
}

/// The length of `3}`, `3,}` or `3,5}` behind an opening brace.
fn repetition(rest: &str) -> Option<usize> {
    let end = rest.find('}')?;
    let (low, high) = rest[..end].split_once(',').unwrap_or((&rest[..end], "0"));
    let is_number = |text: &str| text.bytes().all(|c| c.is_ascii_digit());
    (!low.is_empty() && is_number(low) && is_number(high)).then_some(end + 1)
}
