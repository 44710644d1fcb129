//! Sprig's functions about lists. A list never changes; they make new ones.

use super::args::{count, int, list};
use super::convert::{to_int, to_texts};
use super::defaults::is_empty;
use super::reflect::deep_equal;
use super::{Entry, Outcome, fixed, variadic};
use crate::Param::{Any, Int};
use crate::{Elem, FunctionError, List, Value, format_value};

pub(super) const TABLE: &[Entry] = &[
    fixed("append", &[Any, Any], append),
    fixed("chunk", &[Int, Any], chunk),
    fixed("compact", &[Any], compact),
    variadic("concat", &[], Any, concat),
    fixed("first", &[Any], first),
    fixed("has", &[Any, Any], has),
    fixed("initial", &[Any], initial),
    fixed("last", &[Any], last),
    variadic("list", &[], Any, |args| Ok(args.to_vec().into())),
    fixed("mustAppend", &[Any, Any], append),
    fixed("mustChunk", &[Int, Any], chunk),
    fixed("mustCompact", &[Any], compact),
    fixed("mustFirst", &[Any], first),
    fixed("mustHas", &[Any, Any], has),
    fixed("mustInitial", &[Any], initial),
    fixed("mustLast", &[Any], last),
    fixed("mustPrepend", &[Any, Any], prepend),
    fixed("mustPush", &[Any, Any], append),
    fixed("mustRest", &[Any], rest),
    fixed("mustReverse", &[Any], reverse),
    variadic("mustSlice", &[Any], Any, slice),
    fixed("mustUniq", &[Any], uniq),
    variadic("mustWithout", &[Any], Any, without),
    fixed("prepend", &[Any, Any], prepend),
    fixed("push", &[Any, Any], append),
    fixed("rest", &[Any], rest),
    fixed("reverse", &[Any], reverse),
    variadic("seq", &[], Int, seq),
    variadic("slice", &[Any], Any, slice),
    fixed("sortAlpha", &[Any], sort_alpha),
    variadic("tuple", &[], Any, |args| Ok(args.to_vec().into())),
    fixed("uniq", &[Any], uniq),
    fixed("until", &[Int], |args| {
        let end = int(args, 0);
        numbers(0, end, if end < 0 { -1 } else { 1 })
    }),
    fixed("untilStep", &[Int, Int, Int], |args| {
        numbers(int(args, 0), int(args, 1), int(args, 2))
    }),
    variadic("without", &[Any], Any, without),
];

fn append(args: &[Value]) -> Outcome {
    let list = list(&args[0], "push on")?;
    Ok(list
        .iter()
        .chain([&args[1]])
        .cloned()
        .collect::<List>()
        .into())
}

fn prepend(args: &[Value]) -> Outcome {
    let list = list(&args[0], "prepend on")?;
    Ok([&args[1]]
        .into_iter()
        .chain(list.iter())
        .cloned()
        .collect::<List>()
        .into())
}

fn chunk(args: &[Value]) -> Outcome {
    let size = count(int(args, 0), "chunk size")?;
    let list = list(&args[1], "chunk")?;
    if size == 0 {
        return Err("chunk size 0 is not positive".into());
    }
    let chunks = list.chunks(size).map(|chunk| chunk.to_vec().into());
    Ok(List::of(Elem::List, chunks.collect()).into())
}

fn compact(args: &[Value]) -> Outcome {
    let list = list(&args[0], "compact")?;
    Ok(list
        .iter()
        .filter(|item| !is_empty(item))
        .cloned()
        .collect::<List>()
        .into())
}

fn concat(args: &[Value]) -> Outcome {
    let mut items = Vec::new();
    for arg in args {
        items.extend(list(arg, "concat")?.iter().cloned());
    }
    Ok(items.into())
}

fn first(args: &[Value]) -> Outcome {
    Ok(list(&args[0], "find first on")?
        .first()
        .cloned()
        .unwrap_or(Value::Nil))
}

fn last(args: &[Value]) -> Outcome {
    Ok(list(&args[0], "find last on")?
        .last()
        .cloned()
        .unwrap_or(Value::Nil))
}

fn rest(args: &[Value]) -> Outcome {
    let list = list(&args[0], "find rest on")?;
    Ok(list.get(1..).unwrap_or_default().to_vec().into())
}

fn initial(args: &[Value]) -> Outcome {
    let list = list(&args[0], "find initial on")?;
    Ok(list
        .split_last()
        .map_or_else(Vec::new, |(_, items)| items.to_vec())
        .into())
}

fn reverse(args: &[Value]) -> Outcome {
    Ok(list(&args[0], "reverse")?
        .iter()
        .rev()
        .cloned()
        .collect::<List>()
        .into())
}

fn has(args: &[Value]) -> Outcome {
    if args[1].is_nil() {
        return Ok(false.into());
    }
    let list = list(&args[1], "find has on")?;
    Ok(list.iter().any(|item| deep_equal(item, &args[0])).into())
}

fn uniq(args: &[Value]) -> Outcome {
    let mut kept: Vec<Value> = Vec::new();
    for item in list(&args[0], "find uniq on")?.iter() {
        if !kept.iter().any(|other| deep_equal(other, item)) {
            kept.push(item.clone());
        }
    }
    Ok(kept.into())
}

fn without(args: &[Value]) -> Outcome {
    let list = list(&args[0], "find without on")?;
    let is_kept = |item: &&Value| !args[1..].iter().any(|other| deep_equal(other, item));
    Ok(list
        .iter()
        .filter(is_kept)
        .cloned()
        .collect::<List>()
        .into())
}

fn slice(args: &[Value]) -> Outcome {
    let Value::List(list) = &args[0] else {
        let kind = args[0].kind_name();
        return Err(format!("list should be type of slice or array but {kind}").into());
    };
    if list.is_empty() {
        return Ok(Value::Nil);
    }
    let start = args.get(1).map_or(0, to_int);
    let end = args.get(2).map_or(list.len() as i64, to_int);
    match (usize::try_from(start), usize::try_from(end)) {
        (Ok(start), Ok(end)) if start <= end && end <= list.len() => {
            Ok(List::of(list.elem(), list[start..end].to_vec()).into())
        }
        _ => Err(format!("slice [{start}:{end}] of a list of length {}", list.len()).into()),
    }
}

fn sort_alpha(args: &[Value]) -> Outcome {
    match &args[0] {
        value @ Value::List(_) => {
            let mut texts = to_texts(value);
            texts.sort_unstable();
            Ok(Value::strings(texts))
        }
        other => Ok(Value::strings([format_value(other)])),
    }
}

/// The integers from `start` up or down to before `end`.
fn range(start: i64, end: i64, step: i64) -> Result<Vec<i64>, FunctionError> {
    let is_empty = if end < start { step >= 0 } else { step <= 0 };
    if is_empty {
        return Ok(Vec::new());
    }
    let distance = end.saturating_sub(start).unsigned_abs();
    let length = distance.div_ceil(step.unsigned_abs());
    let length = count(
        i64::try_from(length).unwrap_or(i64::MAX),
        "a list of length",
    )?;
    Ok((0..length as i64)
        .map(|index| start + index * step)
        .collect())
}

fn numbers(start: i64, end: i64, step: i64) -> Outcome {
    let items = range(start, end, step)?
        .into_iter()
        .map(Value::Int)
        .collect();
    Ok(List::of(Elem::Int, items).into())
}

/// The integers from the first to the last argument, like the command `seq`.
fn seq(args: &[Value]) -> Outcome {
    let args: Vec<i64> = (0..args.len()).map(|index| int(args, index)).collect();
    let (start, step, end) = match args[..] {
        [end] => (1, None, end),
        [start, end] => (start, None, end),
        [start, step, end] => (start, Some(step), end),
        _ => return Ok("".into()),
    };
    let direction = if end < start { -1 } else { 1 };
    if direction < 0 && step.is_some_and(|step| step > 0) {
        return Ok("".into());
    }
    let items = range(
        start,
        end.saturating_add(direction),
        step.unwrap_or(direction),
    )?;
    let words: Vec<_> = items.iter().map(i64::to_string).collect();
    Ok(words.join(" ").into())
}
