//! JSON patches (RFC 6902), as webhooks answer with them: `add`, `replace`, `remove` and `test`.

use mesh_model::shared::Value as Json;

/// Applies the operations of a patch in order.
///
/// # Errors
/// An operation is unknown, or its path leads nowhere.
pub(super) fn apply(target: &mut Json, patch: &Json) -> Result<(), String> {
    let operations = patch.as_array().ok_or("the patch is not a list")?;
    for operation in operations {
        let path = operation["path"].as_str().unwrap_or_default();
        let name = operation["op"].as_str().unwrap_or_default();
        let done = match name {
            "add" => add(target, path, operation["value"].clone()),
            "replace" => target
                .pointer_mut(path)
                .map(|found| *found = operation["value"].clone()),
            "remove" => remove(target, path),
            "test" => target
                .pointer(path)
                .filter(|found| **found == operation["value"])
                .map(|_| ()),
            _ => return Err(format!("the operation {name:?} of the patch is not known")),
        };
        done.ok_or_else(|| format!("the patch cannot {name} {path}"))?;
    }
    Ok(())
}

/// The value that holds the last step of a path, and that step.
fn parent<'a>(target: &'a mut Json, path: &str) -> Option<(&'a mut Json, String)> {
    let (parent, step) = path.rsplit_once('/')?;
    let step = step.replace("~1", "/").replace("~0", "~");
    Some((target.pointer_mut(parent)?, step))
}

fn add(target: &mut Json, path: &str, value: Json) -> Option<()> {
    if path.is_empty() {
        *target = value;
        return Some(());
    }
    match parent(target, path)? {
        (Json::Object(members), step) => {
            members.insert(step, value);
        }
        (Json::Array(items), step) if step == "-" => items.push(value),
        (Json::Array(items), step) => {
            let index = step.parse().ok().filter(|index| *index <= items.len())?;
            items.insert(index, value);
        }
        _ => return None,
    }
    Some(())
}

fn remove(target: &mut Json, path: &str) -> Option<()> {
    match parent(target, path)? {
        (Json::Object(members), step) => members.remove(&step).map(|_| ()),
        (Json::Array(items), step) => {
            let index = step.parse().ok().filter(|index| *index < items.len())?;
            items.remove(index);
            Some(())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mesh_model::shared::json;

    #[track_caller]
    fn check(target: Json, patch: Json, expected: Result<Json, &str>) {
        let mut patched = target;
        let outcome = apply(&mut patched, &patch).map(|()| patched);
        assert_eq!(outcome, expected.map_err(str::to_owned));
    }

    #[test]
    fn operations() {
        let target = json!({"a": [1, 2], "b/c": 3});
        check(
            target.clone(),
            json!([{"op": "add", "path": "/a/1", "value": 9}]),
            Ok(json!({"a": [1, 9, 2], "b/c": 3})),
        );
        check(
            target.clone(),
            json!([{"op": "add", "path": "/a/-", "value": 9}]),
            Ok(json!({"a": [1, 2, 9], "b/c": 3})),
        );
        check(
            target.clone(),
            json!([{"op": "replace", "path": "/b~1c", "value": 4}]),
            Ok(json!({"a": [1, 2], "b/c": 4})),
        );
        check(
            target.clone(),
            json!([{"op": "remove", "path": "/a/0"}]),
            Ok(json!({"a": [2], "b/c": 3})),
        );
        check(
            target.clone(),
            json!([{"op": "test", "path": "/a/0", "value": 2}]),
            Err("the patch cannot test /a/0"),
        );
        check(
            target.clone(),
            json!([{"op": "add", "path": "/x/y", "value": 1}]),
            Err("the patch cannot add /x/y"),
        );
        check(
            target,
            json!([{"op": "move"}]),
            Err("the operation \"move\" of the patch is not known"),
        );
    }
}
