//! Routes that no request reaches, and conditions that earlier ones take everything from (IST0130, IST0131).

use std::collections::{BTreeMap, HashMap};

use mesh_model::value::Value;

use super::super::fields::Fields;
use super::super::report::Report;

/// Code of a route that is never taken.
const UNREACHABLE: &str = "IST0130";
/// Code of a condition that decides nothing.
const INEFFECTIVE: &str = "IST0131";

/// Checks the routes of each protocol in their order.
pub(super) fn check<'a>(report: &mut Report<'a>, spec: &'a Value) {
    let prefixes = check_routes(report, spec.list("http"), true);
    check_prefixes(report, &prefixes);
    check_routes(report, spec.list("tcp"), false);
    check_routes(report, spec.list("tls"), false);
}

/// Name of a route or condition: its own in quotes, or its number.
fn name(message: &Value, index: usize, has_names: bool) -> String {
    match message.text("name") {
        "" => format!("#{index}"),
        name if has_names => format!("{name:?}"),
        _ => format!("#{index}"),
    }
}

fn unreachable<'a>(report: &mut Report<'a>, route: &'a Value, name: &str, why: &str) {
    report.coded(
        route,
        format!("the route {name} is never taken: {why}"),
        UNREACHABLE,
        vec![name.to_owned(), why.to_owned()],
    );
}

fn ineffective<'a>(report: &mut Report<'a>, at: &'a Value, route: &str, condition: &str, by: &str) {
    report.coded(
        at,
        format!("the match {condition} of the route {route} has no effect: the match of the route {by} comes first"),
        INEFFECTIVE,
        vec![route.to_owned(), condition.to_owned(), by.to_owned()],
    );
}

/// Checks the routes of a protocol; returns the conditions with a prefix, which can cover each other.
fn check_routes<'a>(
    report: &mut Report<'a>,
    routes: &'a [Value],
    is_http: bool,
) -> Vec<Prefix<'a>> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut has_catch_all = false;
    let mut prefixes = Vec::new();
    for (index, route) in routes.iter().enumerate() {
        let route_name = name(route, index, is_http);
        let conditions = route.list("match");
        if conditions.is_empty() {
            if has_catch_all {
                unreachable(
                    report,
                    route,
                    &route_name,
                    "only the last rule can have no matches",
                );
            }
            has_catch_all = true;
            continue;
        }
        let mut repeated = 0;
        for (position, condition) in conditions.iter().enumerate() {
            if has_catch_all {
                unreachable(
                    report,
                    route,
                    &route_name,
                    "route without matches defined before",
                );
                continue;
            }
            let condition_name = name(condition, position, is_http);
            let key = key(condition, is_http);
            if let Some(earlier) = seen.get(&key) {
                let earlier = name(&routes[*earlier], *earlier, is_http);
                ineffective(report, condition, &route_name, &condition_name, &earlier);
                repeated += 1;
                continue;
            }
            seen.insert(key, index);
            if !condition.message("uri").text("prefix").is_empty() && is_http {
                prefixes.push(Prefix::new(condition, route_name.clone(), condition_name));
            }
        }
        if repeated == conditions.len() {
            unreachable(
                report,
                route,
                &route_name,
                "all matches used by prior rules",
            );
        }
    }
    prefixes
}

/// A condition as text, without its name and what means the same as nothing.
fn key(condition: &Value, is_http: bool) -> String {
    const MAPS: [&str; 4] = ["headers", "withoutHeaders", "queryParams", "sourceLabels"];
    let is_empty = |field: &str, value: &Value| match value {
        Value::Bool(bool) => !bool,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty() && MAPS.contains(&field),
        Value::Null => true,
    };
    let is_name = |field: &str| is_http && field == "name";
    let members = condition.as_object().into_iter().flatten();
    let members = members.filter(|(field, value)| !is_name(field) && !is_empty(field, value));
    let members: BTreeMap<&str, &Value> = members.collect();
    serde_json::to_string(&members).unwrap_or_default()
}

/// A condition with a prefix.
struct Prefix<'a> {
    condition: &'a Value,
    prefix: &'a str,
    route: String,
    name: String,
    method: String,
    authority: String,
    maps: [BTreeMap<&'a str, String>; 3],
}

impl<'a> Prefix<'a> {
    fn new(condition: &'a Value, route: String, name: String) -> Self {
        let method = compared(condition.message("method"));
        let map = |field| {
            let entries = condition.entries(field);
            entries.map(|(key, value)| (key, compared(value))).collect()
        };
        Self {
            condition,
            prefix: condition.message("uri").text("prefix"),
            route,
            name,
            method: if method.is_empty() {
                "exact:GET".to_owned()
            } else {
                method
            },
            authority: compared(condition.message("authority")),
            maps: [map("headers"), map("queryParams"), map("withoutHeaders")],
        }
    }

    /// Whether this condition takes every request of a later one, as the peer compares them.
    fn covers(&self, later: &Self) -> bool {
        let covers_map = |one: &BTreeMap<&str, String>, other: &BTreeMap<&str, String>| {
            one.len() == other.len()
                && one.iter().all(|(key, value)| {
                    other
                        .get(key)
                        .is_some_and(|other| value.starts_with(other.as_str()))
                })
        };
        self.prefix != later.prefix
            && later.prefix.starts_with(self.prefix)
            && self.condition.number("port") == later.condition.number("port")
            && self.method.starts_with(&later.method)
            && self.authority.starts_with(&later.authority)
            && self
                .maps
                .iter()
                .zip(&later.maps)
                .all(|(one, other)| covers_map(one, other))
    }
}

/// A text to compare with: `exact:…`, `prefix:…`, or nothing.
fn compared(text: &Value) -> String {
    match (text.text("exact"), text.text("prefix")) {
        ("", "") => String::new(),
        ("", prefix) => format!("prefix:{prefix}"),
        (exact, _) => format!("exact:{exact}"),
    }
}

fn check_prefixes<'a>(report: &mut Report<'a>, prefixes: &[Prefix<'a>]) {
    for (index, earlier) in prefixes.iter().enumerate() {
        for later in &prefixes[index + 1..] {
            if earlier.covers(later) {
                let condition = format!("{} of prefix {}", later.name, later.prefix);
                let by = format!(
                    "{} of prefix {} on {}",
                    earlier.name, earlier.prefix, earlier.route
                );
                ineffective(report, later.condition, &later.route, &condition, &by);
            }
        }
    }
}
