//! Lists whose items are matched by a key or by equality, and the order that they end up in.

use super::Error;
use super::schema::{Field, Strategy};
use super::strategic::{merge_object, without_directives};
use crate::shared::{Map, Value};

/// Merges a patch's items into a list.
pub(super) fn merge_list(
    original: Vec<Value>,
    change: Vec<Value>,
    field: Field,
) -> Result<Vec<Value>, Error> {
    match field.strategy {
        Strategy::ByKey(key) => merge_by_key(original, change, key, field),
        _ => {
            let merged = unique(original.iter().chain(&change));
            Ok(in_order(merged, &change, &original, Strategy::ByValue))
        }
    }
}

/// The values in their order, each once.
fn unique<'a>(values: impl Iterator<Item = &'a Value>) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for value in values {
        if !found.contains(value) {
            found.push(value.clone());
        }
    }
    found
}

fn merge_by_key(
    original: Vec<Value>,
    change: Vec<Value>,
    key: &str,
    field: Field,
) -> Result<Vec<Value>, Error> {
    let before: Vec<Value> = original.iter().map(|item| only_key(item, key)).collect();
    let (mut merged, items) = follow_directives(original, change, key)?;
    let order: Vec<Value> = items.iter().map(|item| only_key(item, key)).collect();
    for (index, item) in items.into_iter().enumerate() {
        let inside = |error: Error| error.inside(&format!("[{index}]"));
        let identity = identity(&item, key).map_err(inside)?;
        match merged
            .iter_mut()
            .find(|existing| existing.get(key) == Some(identity))
        {
            Some(existing) => merge_item(existing, item, field).map_err(inside)?,
            None => merged.push(without_directives(item)),
        }
    }
    Ok(in_order(merged, &order, &before, field.strategy))
}

/// An item with the member alone that identifies it.
fn only_key(item: &Value, key: &str) -> Value {
    let member = item.get(key).map(|value| (key, value.clone()));
    member.into_iter().collect()
}

fn merge_item(existing: &mut Value, item: Value, field: Field) -> Result<(), Error> {
    if !existing.is_object() {
        *existing = Value::Object(Map::new());
    }
    match (existing, item) {
        (Value::Object(existing), Value::Object(item)) => merge_object(existing, item, field.inner),
        _ => Ok(()),
    }
}

/// What identifies an item.
fn identity<'a>(item: &'a Value, key: &str) -> Result<&'a Value, Error> {
    item.get(key).ok_or_else(|| {
        Error::new(format!(
            "the item has no `{key}`, by which items of this list are matched"
        ))
    })
}

/// Takes out the items that are directives: `delete` removes what they name, `replace` removes everything.
fn follow_directives(
    mut original: Vec<Value>,
    change: Vec<Value>,
    key: &str,
) -> Result<(Vec<Value>, Vec<Value>), Error> {
    let mut items = Vec::new();
    let mut is_replaced = false;
    for item in change {
        match item.get("$patch").map(Value::as_str) {
            None => items.push(item),
            Some(Some("replace")) => is_replaced = true,
            Some(Some("delete")) => {
                let identity = identity(&item, key)?;
                original.retain(|existing| existing.get(key) != Some(identity));
            }
            Some(_) => return Err(Error::new("$patch is replace or delete")),
        }
    }
    Ok((if is_replaced { Vec::new() } else { original }, items))
}

/// Removes texts from a list.
pub(super) fn remove_values(list: &mut Value, values: Option<Value>) -> Result<(), Error> {
    let (Value::Array(items), Some(Value::Array(values))) = (list, values) else {
        return Err(Error::new("both must be lists"));
    };
    items.retain(|item| !values.contains(item));
    Ok(())
}

/// Orders merged items: those of the patch as in the patch, the others as before; where the two meet, an item of the
/// patch that is new comes first, and one that is not goes behind the others that stood before it.
pub(super) fn in_order(
    merged: Vec<Value>,
    patch: &[Value],
    before: &[Value],
    strategy: Strategy,
) -> Vec<Value> {
    let place = |item: &Value, order: &[Value]| {
        order
            .iter()
            .position(|other| is_same(item, other, strategy))
    };
    let (mut patched, mut kept): (Vec<_>, Vec<_>) = merged
        .into_iter()
        .partition(|item| place(item, patch).is_some());
    patched.sort_by_key(|item| place(item, patch));
    kept.sort_by_key(|item| place(item, before));
    let mut kept = kept.into_iter().peekable();
    let mut ordered = Vec::new();
    for item in patched {
        let stood = place(&item, before);
        while kept.peek().is_some_and(|other| {
            stood.is_some() && place(other, before).is_some_and(|at| Some(at) < stood)
        }) {
            ordered.extend(kept.next());
        }
        ordered.push(item);
    }
    ordered.extend(kept);
    ordered
}

fn is_same(a: &Value, b: &Value, strategy: Strategy) -> bool {
    match strategy {
        Strategy::ByKey(key) => a.get(key) == b.get(key),
        _ => a == b,
    }
}
