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

/// Go's `Regexp.Split`: an empty match at the start makes no part.
fn split(args: &[Value]) -> Outcome {
    let regex = compiled(text(args, 0))?;
    let (text, most) = (text(args, 1), int(args, 2));
    if most == 0 {
        return Ok(Value::strings(Vec::<&str>::new()));
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for found in regex.find_iter(text) {
        if most > 0 && parts.len() as i64 == most - 1 {
            break;
        }
        if found.end() == 0 {
            continue;
        }
        parts.push(&text[start..found.start()]);
        start = found.end();
    }
    let is_cut_at_end = start == text.len() && !parts.is_empty() && regex.as_str().is_empty();
    if !is_cut_at_end {
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
    let mut is_class = false;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => rest = escape(&mut out, rest, is_class)?,
            '[' if is_class => match rest.strip_prefix(':').and_then(|name| name.find(":]")) {
                Some(length) => {
                    out.push_str(&format!("[{}", &rest[..length + 3]));
                    rest = &rest[length + 3..];
                }
                None => out.push_str("\\["),
            },
            '[' => {
                is_class = true;
                out.push('[');
                if let Some(after) = rest.strip_prefix('^') {
                    out.push('^');
                    rest = after;
                }
                if let Some(after) = rest.strip_prefix(']') {
                    out.push_str("\\]");
                    rest = after;
                }
            }
            ']' => {
                out.push_str(if is_class { "]" } else { "\\]" });
                is_class = false;
            }
            '&' | '~' if is_class => out.extend(['\\', c]),
            '{' if !is_class && !is_repetition(rest) => out.push_str("\\{"),
            '}' if !is_class && !closes_repetition(&out) => out.push_str("\\}"),
            c => out.push(c),
        }
    }
    Ok(out)
}

/// Writes what an escape means; returns what follows it.
fn escape<'a>(out: &mut String, rest: &'a str, is_class: bool) -> Result<&'a str, FunctionError> {
    let Some(c) = rest.chars().next() else {
        return Err("error parsing regexp: trailing backslash at end of expression: ``".into());
    };
    let after = &rest[c.len_utf8()..];
    let (open, close) = if is_class { ("", "") } else { ("[", "]") };
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

/// Whether what follows an opening brace is `3}`, `3,}` or `3,5}`.
fn is_repetition(rest: &str) -> bool {
    let Some((counts, _)) = rest.split_once('}') else {
        return false;
    };
    let (low, high) = counts.split_once(',').unwrap_or((counts, "0"));
    let is_number = |text: &str| text.bytes().all(|c| c.is_ascii_digit());
    !low.is_empty() && is_number(low) && is_number(high)
}

/// Whether a brace opened behind the last escape is still open.
fn closes_repetition(out: &str) -> bool {
    let digits = out.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',');
    digits.len() < out.len() && digits.ends_with('{') && !digits.ends_with("\\{")
        || is_open_name(out)
}

/// `\x{…` and `\p{…`
fn is_open_name(out: &str) -> bool {
    out.rfind('{').is_some_and(|open| {
        let before = &out[..open];
        !out[open..].contains('}')
            && ["\\x", "\\p", "\\P"]
                .iter()
                .any(|escape| before.ends_with(escape))
    })
}
