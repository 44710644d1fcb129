//! Helm's `coalesce`: how the values of the user and the defaults of a chart become `.Values`.
//!
//! The user's values win; maps merge, everything else replaces. A null of the user removes the
//! default, and nulls among the defaults count as absent. `global` is handed down to subcharts.

use serde_json::{Map, Value};

use crate::chart::{Chart, ChartError};

/// What becomes of nulls when defaults are added.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nulls {
    /// A null of the user removes the default, a null default counts as absent.
    Resolve,
    /// Nulls are kept, for they have yet to remove the defaults of a subchart.
    Keep,
}

impl Nulls {
    fn copy(self, default: &Value) -> Option<Value> {
        match self {
            Self::Resolve => without_nulls(default),
            Self::Keep => Some(default.clone()),
        }
    }
}

/// The effective values of a chart. Values for a subchart lie under its name.
pub(crate) fn coalesce(
    chart: &Chart<'_>,
    mut values: Map<String, Value>,
) -> Result<Map<String, Value>, ChartError> {
    for (key, default) in &chart.values {
        let is_for_subchart = chart.subcharts.iter().any(|sub| sub.name() == key);
        let nulls = if is_for_subchart {
            Nulls::Keep
        } else {
            Nulls::Resolve
        };
        match (values.get_mut(key), default) {
            // Here, and only here, a null over a null default goes, too.
            (Some(Value::Null), _) => {
                values.remove(key);
            }
            (Some(Value::Object(own)), Value::Object(default)) => add_defaults(own, default, nulls),
            (Some(_), _) => {}
            (None, _) => values.extend(nulls.copy(default).map(|copy| (key.clone(), copy))),
        }
    }
    for sub in &chart.subcharts {
        coalesce_subchart(chart, sub, &mut values)?;
    }
    Ok(values)
}

fn coalesce_subchart(
    chart: &Chart<'_>,
    sub: &Chart<'_>,
    values: &mut Map<String, Value>,
) -> Result<(), ChartError> {
    let own = match values.remove(sub.name()) {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(own)) => own,
        Some(_) => {
            let message = format!(
                "the value `{}` belongs to the subchart of that name and must be a mapping",
                sub.name()
            );
            return Err(ChartError {
                chart: chart.name().to_owned(),
                message,
            });
        }
    };
    let own = with_global(own, values.get("global"));
    values.insert(sub.name().to_owned(), Value::Object(coalesce(sub, own)?));
    Ok(())
}

/// Lays the parent's `global` over the one in the subchart's values.
fn with_global(mut own: Map<String, Value>, parent: Option<&Value>) -> Map<String, Value> {
    let mut global = parent
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    if let Some(Value::Object(of_subchart)) = own.get("global") {
        add_defaults(&mut global, of_subchart, Nulls::Resolve);
    }
    own.insert("global".to_owned(), Value::Object(global));
    own
}

fn add_defaults(values: &mut Map<String, Value>, defaults: &Map<String, Value>, nulls: Nulls) {
    for (key, default) in defaults {
        match (values.get_mut(key), default) {
            (Some(Value::Null), default) => {
                if nulls == Nulls::Resolve && !default.is_null() {
                    values.remove(key);
                }
            }
            (Some(Value::Object(own)), Value::Object(default)) => add_defaults(own, default, nulls),
            (Some(_), _) => {}
            (None, _) => values.extend(nulls.copy(default).map(|copy| (key.clone(), copy))),
        }
    }
}

/// A copy of a default without the keys that are null; `None` when it is null itself.
fn without_nulls(default: &Value) -> Option<Value> {
    match default {
        Value::Null => None,
        Value::Object(map) => {
            let kept = map
                .iter()
                .filter_map(|(key, value)| Some((key.clone(), without_nulls(value)?)));
            Some(Value::Object(kept.collect()))
        }
        other => Some(other.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn chart(name: &str, values: Value, subcharts: Vec<Chart<'static>>) -> Chart<'static> {
        let metadata = json!({"name": name})
            .as_object()
            .cloned()
            .unwrap_or_default();
        let values = values.as_object().cloned().unwrap_or_default();
        Chart {
            metadata,
            values,
            schema: None,
            templates: vec![],
            files: vec![],
            subcharts,
        }
    }

    fn check(chart: &Chart<'_>, values: Value, expected: Value) {
        let values = values.as_object().cloned().unwrap_or_default();
        assert_eq!(
            Value::Object(coalesce(chart, values).expect("coalesce")),
            expected
        );
    }

    #[test]
    fn the_user_wins() {
        let defaults =
            json!({"map": {"a": 1, "b": {"c": 1}}, "list": [1], "text": "x", "other": {"a": 1}});
        check(
            &chart("c", defaults, vec![]),
            json!({"map": {"b": {"d": 2}}, "list": [], "text": "", "other": 5}),
            json!({"map": {"a": 1, "b": {"c": 1, "d": 2}}, "list": [], "text": "", "other": 5}),
        );
    }

    #[test]
    fn nulls() {
        let defaults = json!({"n": null, "d": {"n": null, "x": 1, "deep": {"n": null, "y": 1}}, "gone": {"a": 1}, "list": [{"a": null}]});
        let chart = chart("c", defaults, vec![]);
        check(
            &chart,
            json!({}),
            json!({"d": {"x": 1, "deep": {"y": 1}}, "gone": {"a": 1}, "list": [{"a": null}]}),
        );
        check(
            &chart,
            json!({"n": null, "new": null, "gone": null, "list": null, "d": {"n": null, "x": null, "deep": {"z": null}}}),
            json!({"new": null, "d": {"n": null, "deep": {"y": 1, "z": null}}}),
        );
    }

    #[test]
    fn subcharts_get_their_values_and_the_global_ones() {
        let sub = chart(
            "sub",
            json!({"over": "sub", "mine": 1, "tab": {"q": 1, "r": 2}, "global": {"subg": 1, "pg": 2}}),
            vec![],
        );
        let parent = chart(
            "c",
            json!({"sub": {"over": null, "tab": {"q": null}, "fromparent": 1, "global": {"psg": 1}}, "global": {"pg": 1}}),
            vec![sub],
        );
        check(
            &parent,
            json!({"sub": {"user": 1, "mine": null, "fromparent": null, "tab": {"r": null}, "undef": null}}),
            json!({
                "global": {"pg": 1},
                "sub": {"user": 1, "fromparent": null, "tab": {}, "undef": null, "global": {"pg": 1, "psg": 1, "subg": 1}},
            }),
        );
    }
}
