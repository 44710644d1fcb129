//! Sprig's functions about maps. Those that change a map change it for every holder.

use super::args::{map, text};
use super::{Entry, Outcome, fixed, variadic};
use crate::Param::{self, Any, Str};
use crate::json::check_depth;
use crate::{FunctionError, List, Map, Value, format_value};

pub(super) const TABLE: &[Entry] = &[
    fixed("deepCopy", &[Any], |args| deep_copy(&args[0], 0)),
    variadic("dict", &[], Any, dict),
    variadic("dig", &[], Any, dig),
    fixed("get", &[Param::Map, Str], |args| {
        Ok(map(&args[0])
            .get(text(args, 1))
            .unwrap_or_else(|| "".into()))
    }),
    fixed("hasKey", &[Param::Map, Str], |args| {
        Ok(map(&args[0]).contains_key(text(args, 1)).into())
    }),
    variadic("keys", &[], Param::Map, |args| {
        let keys = args.iter().flat_map(|arg| map(arg).entries());
        Ok(Value::strings(keys.map(|(key, _)| key)))
    }),
    variadic("merge", &[Param::Map], Param::Map, |args| {
        merge_all(args, Conflict::Keep)
    }),
    variadic("mergeOverwrite", &[Param::Map], Param::Map, |args| {
        merge_all(args, Conflict::Overwrite)
    }),
    fixed("mustDeepCopy", &[Any], |args| deep_copy(&args[0], 0)),
    variadic("mustMerge", &[Param::Map], Param::Map, |args| {
        merge_all(args, Conflict::Keep)
    }),
    variadic("mustMergeOverwrite", &[Param::Map], Param::Map, |args| {
        merge_all(args, Conflict::Overwrite)
    }),
    variadic("omit", &[Param::Map], Str, |args| {
        Ok(filtered(&map(&args[0]), |key| {
            !args[1..].iter().any(|arg| arg.as_str() == Some(key))
        }))
    }),
    variadic("pick", &[Param::Map], Str, |args| {
        Ok(filtered(&map(&args[0]), |key| {
            args[1..].iter().any(|arg| arg.as_str() == Some(key))
        }))
    }),
    variadic("pluck", &[Str], Param::Map, |args| {
        let found = args[1..]
            .iter()
            .filter_map(|arg| map(arg).get(text(args, 0)));
        Ok(found.collect::<List>().into())
    }),
    fixed("set", &[Param::Map, Str, Any], |args| {
        let Value::Map(map) = &args[0] else {
            return Err("cannot set a key of a nil map".into());
        };
        map.insert(text(args, 1), args[2].clone());
        Ok(args[0].clone())
    }),
    fixed("unset", &[Param::Map, Str], |args| {
        map(&args[0]).remove(text(args, 1));
        Ok(args[0].clone())
    }),
    fixed("values", &[Param::Map], |args| {
        let values = map(&args[0]).entries().into_iter().map(|(_, value)| value);
        Ok(values.collect::<List>().into())
    }),
];

fn dict(args: &[Value]) -> Outcome {
    let map = Map::new();
    for pair in args.chunks(2) {
        map.insert(
            format_value(&pair[0]),
            pair.get(1).cloned().unwrap_or_else(|| "".into()),
        );
    }
    Ok(map.into())
}

fn filtered(map: &Map, is_kept: impl Fn(&str) -> bool) -> Value {
    let entries = map.borrow();
    let kept = entries.iter().filter(|(key, _)| is_kept(key));
    Value::Map(
        kept.map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
    )
}

/// `dig "a" "b" DEFAULT MAP`.
fn dig(args: &[Value]) -> Outcome {
    let [keys @ .., default, start] = args else {
        return Err("dig needs at least three arguments".into());
    };
    if keys.is_empty() {
        return Err("dig needs at least three arguments".into());
    }
    let mut value = start.clone();
    for key in keys {
        let Value::Str(key) = key else {
            return Err(format!("a key of dig is {}, not a string", key.type_name()).into());
        };
        let Value::Map(map) = &value else {
            let type_name = value.type_name();
            return Err(format!("cannot look up {key:?} in {type_name}, which is no map").into());
        };
        match map.get(key) {
            Some(found) => value = found,
            None => return Ok(default.clone()),
        }
    }
    Ok(value)
}

fn deep_copy(value: &Value, depth: usize) -> Outcome {
    check_depth(depth)?;
    Ok(match value {
        Value::List(list) => {
            let items: Result<_, _> = list.iter().map(|item| deep_copy(item, depth + 1)).collect();
            List::of(list.elem(), items?).into()
        }
        Value::Map(map) => {
            let copy = Map::of(map.elem());
            for (key, item) in &*map.borrow() {
                copy.insert(key.clone(), deep_copy(item, depth + 1)?);
            }
            copy.into()
        }
        value => value.clone(),
    })
}

/// Which value stays when both maps have one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Conflict {
    Keep,
    Overwrite,
}

fn merge_all(args: &[Value], conflict: Conflict) -> Outcome {
    let target = map(&args[0]);
    for source in &args[1..] {
        merge(&target, &map(source), conflict, 0)?;
    }
    Ok(target.into())
}

/// Merges `source` into `target` by the rules of mergo: maps merge, lists are replaced as a
/// whole; without overwriting, only what is empty is filled, and nil fills nothing.
fn merge(
    target: &Map,
    source: &Map,
    conflict: Conflict,
    depth: usize,
) -> Result<(), FunctionError> {
    check_depth(depth)?;
    if target.ptr_eq(source) {
        return Ok(());
    }
    let is_overwriting = conflict == Conflict::Overwrite;
    for (key, new) in source.entries() {
        let old = target.get(&key);
        let is_taken = match (&old, &new) {
            (_, Value::Missing | Value::Nil) => is_overwriting,
            (Some(Value::Map(old)), Value::Map(new)) => {
                merge(old, new, conflict, depth + 1)?;
                old.is_empty()
            }
            (Some(old), _) => is_overwriting || super::defaults::is_empty(old),
            (None, _) => true,
        };
        if is_taken {
            target.insert(key, new);
        }
    }
    Ok(())
}
