//! Sprig's string functions.

use super::args::{check_size, count, int, text};
use super::{Entry, Outcome, fixed, fixed_text, variadic, variadic_text};
use crate::Param::{Any, Int, Str};
use crate::format::write_value;
use crate::quote::push_quote;
use crate::{Elem, FunctionError, Map, Value, format_value};

pub(super) const TABLE: &[Entry] = &[
    fixed("abbrev", &[Int, Str], |args| {
        Ok(abbreviate(text(args, 1), 0, int(args, 0)))
    }),
    fixed("abbrevboth", &[Int, Int, Str], |args| {
        Ok(abbreviate(text(args, 2), int(args, 0), int(args, 1)))
    }),
    variadic("cat", &[], Any, cat),
    fixed("contains", &[Str, Str], |args| {
        Ok(text(args, 1).contains(text(args, 0)).into())
    }),
    fixed("hasPrefix", &[Str, Str], |args| {
        Ok(text(args, 1).starts_with(text(args, 0)).into())
    }),
    fixed("hasSuffix", &[Str, Str], |args| {
        Ok(text(args, 1).ends_with(text(args, 0)).into())
    }),
    fixed("hello", &[], |_| Ok("Hello!".into())),
    fixed_text("indent", &[Int, Str], |out, args| {
        indent(out, int(args, 0), text(args, 1), "")
    }),
    fixed_text("join", &[Str, Any], join),
    fixed("lower", &[Str], |args| Ok(lower(text(args, 0)).into())),
    fixed_text("nindent", &[Int, Str], |out, args| {
        indent(out, int(args, 0), text(args, 1), "\n")
    }),
    fixed("nospace", &[Str], |args| {
        Ok(text(args, 0)
            .replace(|c: char| c.is_whitespace(), "")
            .into())
    }),
    fixed("plural", &[Str, Str, Int], |args| {
        Ok(args[usize::from(int(args, 2) != 1)].clone())
    }),
    variadic_text("quote", &[], Any, |out, args| {
        write_words(out, args, push_quote);
        Ok(())
    }),
    fixed("repeat", &[Int, Str], repeat),
    fixed("replace", &[Str, Str, Str], replace),
    fixed("split", &[Str, Str], |args| {
        Ok(numbered(split(text(args, 0), text(args, 1))))
    }),
    fixed("splitList", &[Str, Str], |args| {
        Ok(Value::strings(split(text(args, 0), text(args, 1))))
    }),
    fixed("splitn", &[Str, Int, Str], splitn),
    variadic_text("squote", &[], Any, |out, args| {
        write_words(out, args, |out, text| {
            out.push('\'');
            out.push_str(text);
            out.push('\'');
        });
        Ok(())
    }),
    fixed("substr", &[Int, Int, Str], substring),
    fixed("trim", &[Str], |args| Ok(text(args, 0).trim().into())),
    fixed("trimAll", &[Str, Str], |args| Ok(trim_all(args))),
    fixed("trimPrefix", &[Str, Str], |args| {
        let (prefix, text) = (text(args, 0), text(args, 1));
        Ok(text.strip_prefix(prefix).unwrap_or(text).into())
    }),
    fixed("trimSuffix", &[Str, Str], |args| {
        let (suffix, text) = (text(args, 0), text(args, 1));
        Ok(text.strip_suffix(suffix).unwrap_or(text).into())
    }),
    fixed("trimall", &[Str, Str], |args| Ok(trim_all(args))),
    fixed("trunc", &[Int, Str], |args| {
        Ok(truncate(int(args, 0), text(args, 1)))
    }),
    fixed("upper", &[Str], |args| Ok(upper(text(args, 0)).into())),
    fixed("wrap", &[Int, Str], |args| {
        wrap(int(args, 0), "\n", text(args, 1), Long::Kept)
    }),
    fixed("wrapWith", &[Int, Str, Str], |args| {
        wrap(int(args, 0), text(args, 1), text(args, 2), Long::Cut)
    }),
];

/// The bytes of `text` in the range; the bytes of a character cut in two become U+FFFD.
pub(super) fn bytes(text: &str, start: usize, end: usize) -> Value {
    match text.get(start..end) {
        Some(part) => part.into(),
        None => lossy(&text.as_bytes()[start..end]).into(),
    }
}

/// The bytes as text, with U+FFFD for each that is not UTF-8. Go keeps such bytes, and replaces
/// them when it writes JSON.
pub(super) fn lossy(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        out.extend(chunk.invalid().iter().map(|_| char::REPLACEMENT_CHARACTER));
    }
    out
}

/// Go maps characters one by one: `ß` has no upper case of a single character.
pub(super) fn upper(text: &str) -> String {
    text.chars().map(upper_char).collect()
}

pub(super) fn upper_char(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(single), None) => single,
        _ => c,
    }
}

pub(super) fn lower(text: &str) -> String {
    text.chars().map(lower_char).collect()
}

pub(super) fn lower_char(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn cat(args: &[Value]) -> Outcome {
    let words: Vec<_> = args
        .iter()
        .filter(|arg| !arg.is_nil())
        .map(format_value)
        .collect();
    Ok(words.join(" ").into())
}

/// Writes what is not nil, quoted, with spaces between.
fn write_words(out: &mut String, args: &[Value], quote: fn(&mut String, &str)) {
    let present = args.iter().filter(|arg| !arg.is_nil());
    for (index, arg) in present.enumerate() {
        if index > 0 {
            out.push(' ');
        }
        match arg {
            Value::Str(text) => quote(out, text),
            other => quote(out, &format_value(other)),
        }
    }
}

fn indent(out: &mut String, spaces: i64, text: &str, before: &str) -> Result<(), FunctionError> {
    let spaces = count(spaces, "indentation")?;
    let breaks = text.bytes().filter(|byte| *byte == b'\n').count();
    check_size(breaks + 1, spaces)?;
    out.reserve(before.len() + text.len() + (breaks + 1) * spaces);
    out.push_str(before);
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        out.extend(std::iter::repeat_n(' ', spaces));
        out.push_str(line);
    }
    Ok(())
}

fn join(out: &mut String, args: &[Value]) -> Result<(), FunctionError> {
    let separator = text(args, 0);
    let items = match &args[1] {
        Value::List(list) => list,
        other => std::slice::from_ref(other),
    };
    let present = || items.iter().filter(|item| !item.is_nil());
    check_size(present().count(), separator.len())?;
    for (index, item) in present().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        write_value(out, item);
    }
    Ok(())
}

fn repeat(args: &[Value]) -> Outcome {
    let (times, text) = (count(int(args, 0), "repeat count")?, text(args, 1));
    check_size(times, text.len())?;
    Ok(text.repeat(times).into())
}

fn replace(args: &[Value]) -> Outcome {
    let (old, new, text) = (text(args, 0), text(args, 1), text(args, 2));
    if !text.contains(old) {
        return Ok(args[2].clone());
    }
    check_size(text.matches(old).count(), new.len())?;
    Ok(text.replace(old, new).into())
}

/// Go's `strings.Split`: an empty separator splits after each character.
pub(super) fn split(separator: &str, text: &str) -> Vec<String> {
    if separator.is_empty() {
        return text.chars().map(String::from).collect();
    }
    text.split(separator).map(str::to_owned).collect()
}

fn splitn(args: &[Value]) -> Outcome {
    let (separator, most, text) = (text(args, 0), int(args, 1), text(args, 2));
    let Ok(most) = usize::try_from(most) else {
        return Ok(numbered(split(separator, text)));
    };
    if !separator.is_empty() {
        return Ok(numbered(
            text.splitn(most, separator).map(str::to_owned).collect(),
        ));
    }
    let mut parts = split(separator, text);
    if most == 0 {
        parts.clear();
    } else if parts.len() > most {
        let rest = parts.drain(most - 1..).collect();
        parts.push(rest);
    }
    Ok(numbered(parts))
}

/// A `map[string]string` with the keys `_0`, `_1` …
fn numbered(parts: Vec<String>) -> Value {
    let map = Map::of(Elem::Str);
    for (index, part) in parts.into_iter().enumerate() {
        map.insert(format!("_{index}"), part);
    }
    map.into()
}

fn substring(args: &[Value]) -> Outcome {
    let (start, end, text) = (int(args, 0), int(args, 1), text(args, 2));
    let length = text.len() as i64;
    let (start, end) = match (start, end) {
        (start, end) if start < 0 => (0, end),
        (start, end) if end < 0 || end > length => (start, length),
        bounds => bounds,
    };
    if end < 0 || start > end || end > length {
        return Err(
            format!("slice bounds out of range [{start}:{end}] with length {length}").into(),
        );
    }
    Ok(bytes(text, start as usize, end as usize))
}

fn trim_all(args: &[Value]) -> Value {
    let set = text(args, 0);
    text(args, 1).trim_matches(|c| set.contains(c)).into()
}

fn truncate(most: i64, text: &str) -> Value {
    let length = text.len() as i64;
    if most < 0 && length + most > 0 {
        return bytes(text, (length + most) as usize, text.len());
    }
    if most >= 0 && length > most {
        return bytes(text, 0, most as usize);
    }
    text.into()
}

/// Cuts the text to `width` bytes with dots for what is left out, before `offset`, too.
fn abbreviate(text: &str, offset: i64, width: i64) -> Value {
    if width < 4 || (offset > 0 && width < 7) || text.len() as i64 <= width {
        return text.into();
    }
    lossy(&abbreviated(
        text.as_bytes(),
        offset.max(0) as usize,
        width as usize,
    ))
    .into()
}

fn abbreviated(text: &[u8], offset: usize, width: usize) -> Vec<u8> {
    const DOTS: &[u8] = b"...";
    let length = text.len();
    if length <= width {
        return text.to_vec();
    }
    let offset = offset.min(length - (width - 3));
    if offset <= 4 {
        return [&text[..width - 3], DOTS].concat();
    }
    if offset + width - 3 < length {
        return [DOTS, &abbreviated(&text[offset..], 0, width - 3)].concat();
    }
    [DOTS, &text[length - (width - 3)..]].concat()
}

/// What becomes of a word longer than a line.
#[derive(PartialEq, Eq)]
enum Long {
    Kept,
    Cut,
}

fn wrap(width: i64, line_break: &str, text: &str, long: Long) -> Outcome {
    let width = usize::try_from(width).unwrap_or(1).max(1);
    let line_break = if line_break.is_empty() {
        "\n"
    } else {
        line_break
    };
    check_size(text.len() / width, line_break.len())?;
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while bytes.len() - at > width {
        if bytes[at] == b' ' {
            at += 1;
            continue;
        }
        let line = &bytes[at..=at + width];
        let end = match (line.iter().rposition(|byte| *byte == b' '), &long) {
            (Some(space), _) => at + space,
            (None, Long::Cut) => {
                out.extend_from_slice(&bytes[at..at + width]);
                out.extend_from_slice(line_break.as_bytes());
                at += width;
                continue;
            }
            (None, Long::Kept) => match bytes[at + width..].iter().position(|byte| *byte == b' ') {
                Some(space) => at + width + space,
                None => break,
            },
        };
        out.extend_from_slice(&bytes[at..end]);
        out.extend_from_slice(line_break.as_bytes());
        at = end + 1;
    }
    out.extend_from_slice(&bytes[at..]);
    Ok(lossy(&out).into())
}
