//! Label selectors: as typed (`app=web,tier in (a,b),!old`) and as manifests hold them.

use crate::value::Tree;
use std::collections::BTreeMap;
use std::fmt;

/// The labels of an object.
pub type Labels = BTreeMap<String, String>;

/// Labels that name the canonical service of a workload, best first (`pkg/kube/labels/labels.go`).
pub const CANONICAL_NAME: [&str; 3] = [
    "service.istio.io/canonical-name",
    "app.kubernetes.io/name",
    "app",
];

/// Labels that name its revision, best first.
pub const CANONICAL_REVISION: [&str; 3] = [
    "service.istio.io/canonical-revision",
    "app.kubernetes.io/version",
    "version",
];

/// A text or value that is not a selector.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a label selector: {reason}")]
pub struct Error {
    /// The part that is wrong.
    pub text: String,
    /// What is wrong with it.
    pub reason: &'static str,
}

/// A condition on labels; the empty selector holds for all objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selector {
    requirements: Vec<Requirement>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Requirement {
    key: String,
    test: Test,
}

/// What must hold for the value of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    /// Is one of these.
    In(Vec<String>),
    /// Is none of these, or absent.
    NotIn(Vec<String>),
    /// Is there.
    Exists,
    /// Is absent.
    DoesNotExist,
    /// Is a whole number above this.
    Above(i64),
    /// Is a whole number below this.
    Below(i64),
}

impl Selector {
    /// Reads a selector as typed behind `-l`.
    ///
    /// # Errors
    /// A requirement has no key, or its list of values is not in brackets.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let parts = split(text).into_iter().filter(|_| !text.trim().is_empty());
        let requirements = parts
            .map(|part| Requirement::parse(part.trim()))
            .collect::<Result<_, _>>()?;
        Ok(Self { requirements })
    }

    /// A selector that asks for each of these labels, as a Service has it.
    pub fn from_labels(labels: &Labels) -> Self {
        let requirement = |(key, value): (&String, &String)| Requirement {
            key: key.clone(),
            test: Test::In(vec![value.clone()]),
        };
        Self {
            requirements: labels.iter().map(requirement).collect(),
        }
    }

    /// Reads a `LabelSelector` with `matchLabels` and `matchExpressions`.
    ///
    /// # Errors
    /// An expression has no key, an unknown operator, or values where none belong (or none where some belong).
    pub fn from_json(value: &impl Tree) -> Result<Self, Error> {
        let mut selector = Self::from_labels(&labels(value.member("matchLabels")));
        for expression in value.member("matchExpressions").items() {
            selector
                .requirements
                .push(Requirement::from_json(expression)?);
        }
        Ok(selector)
    }

    /// Whether it holds for every object.
    pub fn is_empty(&self) -> bool {
        self.requirements.is_empty()
    }

    /// Whether it holds for an object with these labels.
    pub fn matches(&self, labels: &Labels) -> bool {
        self.requirements
            .iter()
            .all(|requirement| requirement.matches(labels.get(&requirement.key)))
    }

    /// The labels with a value that an object must have to be selected: the requirements that an index can answer.
    pub fn required_labels(&self) -> impl Iterator<Item = (&str, &str)> {
        self.requirements
            .iter()
            .filter_map(|requirement| match &requirement.test {
                Test::In(values) if values.len() == 1 => {
                    Some((requirement.key.as_str(), values[0].as_str()))
                }
                _ => None,
            })
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Requirement { key, test }) in self.requirements.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            match test {
                Test::In(values) if values.len() == 1 => {
                    write!(formatter, "{comma}{key}={}", values[0])
                }
                Test::In(values) => write!(formatter, "{comma}{key} in ({})", values.join(",")),
                Test::NotIn(values) if values.len() == 1 => {
                    write!(formatter, "{comma}{key}!={}", values[0])
                }
                Test::NotIn(values) => {
                    write!(formatter, "{comma}{key} notin ({})", values.join(","))
                }
                Test::Exists => write!(formatter, "{comma}{key}"),
                Test::DoesNotExist => write!(formatter, "{comma}!{key}"),
                Test::Above(limit) => write!(formatter, "{comma}{key}>{limit}"),
                Test::Below(limit) => write!(formatter, "{comma}{key}<{limit}"),
            }?;
        }
        Ok(())
    }
}

/// The entries of an object whose values are texts: labels, annotations, node selectors.
pub fn labels(value: &impl Tree) -> Labels {
    let members = value.members();
    members
        .filter_map(|(key, value)| Some((key.to_owned(), value.text()?.to_owned())))
        .collect()
}

impl Requirement {
    fn parse(text: &str) -> Result<Self, Error> {
        let fail = |reason| Error {
            text: text.to_owned(),
            reason,
        };
        let (key, test) = if let Some(key) = text.strip_prefix('!') {
            (key, Test::DoesNotExist)
        } else if let Some((key, value)) = text.split_once("!=") {
            (key, Test::NotIn(vec![value.trim().to_owned()]))
        } else if let Some((key, value)) = text.split_once("==").or_else(|| text.split_once('=')) {
            (key, Test::In(vec![value.trim().to_owned()]))
        } else if let Some((key, limit)) = text.split_once(['>', '<']) {
            let limit = limit
                .trim()
                .parse()
                .map_err(|_| fail("compare with a whole number"))?;
            (
                key,
                if text.contains('>') {
                    Test::Above(limit)
                } else {
                    Test::Below(limit)
                },
            )
        } else {
            Self::words(text)
                .ok_or_else(|| fail("write key, !key, key=value, key!=value or key in (a,b)"))?
        };
        let key = key.trim();
        let is_key = !key.is_empty()
            && key
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
        match is_key {
            true => Ok(Self {
                key: key.to_owned(),
                test,
            }),
            false => Err(fail(
                "a key consists of letters, digits, dashes, dots, underscores and one slash",
            )),
        }
    }

    /// `key`, `key in (a,b)` or `key notin (a,b)`.
    fn words(text: &str) -> Option<(&str, Test)> {
        let Some((key, rest)) = text.split_once(char::is_whitespace) else {
            return Some((text, Test::Exists));
        };
        let rest = rest.trim_start();
        let (negative, list) = match rest.strip_prefix("notin") {
            Some(list) => (true, list),
            None => (false, rest.strip_prefix("in")?),
        };
        let list = list.trim().strip_prefix('(')?.strip_suffix(')')?;
        let values = list
            .split(',')
            .map(|value| value.trim().to_owned())
            .collect();
        Some((
            key,
            if negative {
                Test::NotIn(values)
            } else {
                Test::In(values)
            },
        ))
    }

    fn from_json(expression: &impl Tree) -> Result<Self, Error> {
        let fail = |reason| Error {
            text: expression.to_string(),
            reason,
        };
        let key = expression
            .member("key")
            .text()
            .ok_or_else(|| fail("the key is missing"))?
            .to_owned();
        let values = expression.member("values").items();
        let values = values.iter().filter_map(Tree::text);
        let values: Vec<String> = values.map(str::to_owned).collect();
        let operator = expression.member("operator").text();
        let test = match (operator, values.is_empty()) {
            (Some("In"), false) => Test::In(values),
            (Some("NotIn"), false) => Test::NotIn(values),
            (Some("Exists"), true) => Test::Exists,
            (Some("DoesNotExist"), true) => Test::DoesNotExist,
            (Some("In" | "NotIn"), true) => return Err(fail("In and NotIn need values")),
            (Some("Exists" | "DoesNotExist"), false) => {
                return Err(fail("Exists and DoesNotExist take no values"));
            }
            _ => {
                return Err(fail(
                    "the operator is one of In, NotIn, Exists, DoesNotExist",
                ));
            }
        };
        Ok(Self { key, test })
    }

    fn matches(&self, value: Option<&String>) -> bool {
        let number = || value.and_then(|value| value.parse::<i64>().ok());
        match &self.test {
            Test::In(values) => value.is_some_and(|value| values.contains(value)),
            Test::NotIn(values) => value.is_none_or(|value| !values.contains(value)),
            Test::Exists => value.is_some(),
            Test::DoesNotExist => value.is_none(),
            Test::Above(limit) => number().is_some_and(|number| number > *limit),
            Test::Below(limit) => number().is_some_and(|number| number < *limit),
        }
    }
}

/// Splits at the commas that are not in brackets.
fn split(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn check(selector: &str, labels: Value, expected: bool) {
        let parsed = Selector::parse(selector).unwrap();
        assert_eq!(
            parsed.matches(&super::labels(&labels)),
            expected,
            "{selector} on {labels}"
        );
        assert_eq!(
            Selector::parse(&parsed.to_string()),
            Ok(parsed),
            "{selector} printed and parsed"
        );
    }

    #[test]
    fn typed() {
        let web = json!({"app": "web", "tier": "front", "n": "5"});
        for selector in [
            "",
            "app=web",
            "app == web",
            "app!=db",
            "gone!=x",
            "tier in (back, front)",
            "tier notin (x)",
            "app,!gone",
            "app=web,tier=front",
            "n>4",
            "n<6",
        ] {
            check(selector, web.clone(), true);
        }
        for selector in [
            "app=db",
            "app!=web",
            "tier notin (front)",
            "!app",
            "gone",
            "gone in (a)",
            "n>5",
            "app<6",
            "app=",
        ] {
            check(selector, web.clone(), false);
        }
    }

    #[test]
    fn not_selectors() {
        for selector in [
            "=a",
            "app in a",
            "app near (a)",
            "a b=c",
            "a,,b",
            "n>x",
            "é",
        ] {
            assert!(Selector::parse(selector).is_err(), "{selector}");
        }
    }

    #[test]
    fn in_manifests() {
        let selector = json!({
            "matchLabels": {"app": "web"},
            "matchExpressions": [
                {"key": "tier", "operator": "In", "values": ["a", "b"]},
                {"key": "old", "operator": "DoesNotExist"},
            ],
        });
        let selector = Selector::from_json(&selector).unwrap();
        assert_eq!(selector.to_string(), "app=web,tier in (a,b),!old");
        assert_eq!(
            selector.required_labels().collect::<Vec<_>>(),
            [("app", "web")]
        );
        assert!(selector.matches(&labels(&json!({"app": "web", "tier": "a"}))));
        assert!(!selector.matches(&labels(&json!({"app": "web", "tier": "a", "old": ""}))));
        assert!(Selector::from_json(&json!({})).unwrap().is_empty());
        for wrong in [
            json!({"key": "a"}),
            json!({"operator": "Exists"}),
            json!({"key": "a", "operator": "In"}),
            json!({"key": "a", "operator": "Exists", "values": ["x"]}),
        ] {
            assert!(Selector::from_json(&json!({"matchExpressions": [wrong]})).is_err());
        }
    }
}
