//! A VirtualService: which of its routes lead to a Service, and to the subsets that some pods are in.

use mesh_model::object::Object;
use mesh_model::value::Value;
use serde::Serialize;

use super::Name;
use super::destination_rule::DestinationRule;
use super::proto_text::{fault, string_match, tcp_match, tls_match};
use super::text::Text;
use crate::view::{is_set, list, members, number, text};

/// A VirtualService as it applies to the pods of a Service.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VirtualService {
    /// The object.
    #[serde(flatten)]
    pub name: Name,
    /// What is to be told of the routes that reach the pods.
    pub reached_by: Vec<String>,
    /// How many routes reach the pods.
    pub reaching: usize,
    /// Why the other routes do not.
    pub not_reached_by: Vec<Note>,
    /// How many HTTP routes it has.
    pub http_routes: usize,
    /// How many TLS routes it has.
    pub tls_routes: usize,
    /// How many TCP routes it has.
    pub tcp_routes: usize,
}

/// Something to be told of a route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Note {
    /// A sentence.
    Told(String),
    /// A subset that the DestinationRule does not have.
    UnknownSubset {
        /// The subset.
        #[serde(rename = "unknownSubset")]
        subset: String,
        /// The rule.
        rule: Name,
    },
}

/// A Service, the subsets that its pods are in, and its DestinationRule.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach<'a> {
    pub service: &'a Object,
    pub rule: Option<&'a DestinationRule>,
}

impl VirtualService {
    /// A VirtualService as it applies to a Service.
    pub(super) fn of(object: &Object, reach: Reach<'_>) -> Self {
        let spec = &object.body["spec"];
        let (http, tls, tcp) = (list(&spec["http"]), list(&spec["tls"]), list(&spec["tcp"]));
        let mut found = Self {
            name: Name::of(object),
            reached_by: Vec::new(),
            reaching: 0,
            not_reached_by: Vec::new(),
            http_routes: http.len(),
            tls_routes: tls.len(),
            tcp_routes: tcp.len(),
        };
        for route in http {
            match http_route(route, &object.namespace, reach) {
                Ok(facts) => found.reaches(facts),
                Err(notes) => found.not_reached_by.extend(notes),
            }
        }
        type Printer = fn(&Value) -> String;
        for (routes, print) in [(tls, tls_match as Printer), (tcp, tcp_match)] {
            let leading = routes
                .iter()
                .filter(|route| leads_to(route, &object.namespace, reach.service));
            for route in leading {
                found.reaches(list(&route["match"]).iter().map(print).collect());
            }
        }
        found
    }

    fn reaches(&mut self, facts: Vec<String>) {
        self.reaching += 1;
        self.reached_by.extend(facts);
    }

    /// Appends its lines.
    pub(super) fn print(&self, text: &mut Text, indent: usize) {
        let (level1, level2) = (indent + 3, indent + 6);
        let name = text.name(&self.name);
        text.line(indent, &format!("VirtualService: {name}"));
        for fact in &self.reached_by {
            text.line(level1, fact);
        }
        let kinds = [
            (self.http_routes, "HTTP"),
            (self.tls_routes, "TLS"),
            (self.tcp_routes, "TCP"),
        ];
        let present = || kinds.into_iter().filter(|(count, _)| *count > 0);
        let all = self.http_routes + self.tls_routes + self.tcp_routes;
        if self.reaching == 0 {
            for (count, kind) in present() {
                text.line(
                    level1,
                    &format!(
                        "WARNING: No destinations match pod subsets (checked {count} {kind} routes)"
                    ),
                );
            }
            self.print_notes(text, level2);
        } else if self.reaching < all {
            let others = all - self.reaching;
            text.line(
                level1,
                &format!("{others} additional destination(s) that will not reach this pod"),
            );
            // A route of which nothing was told takes everything, so why the others do not is told.
            if self.reached_by.is_empty() {
                self.print_notes(text, level2);
            }
        } else if self.reached_by.is_empty() {
            for (count, kind) in present() {
                text.line(level1, &format!("{count} {kind} route(s)"));
            }
        }
    }

    fn print_notes(&self, text: &mut Text, indent: usize) {
        for note in &self.not_reached_by {
            let line = match note {
                Note::Told(line) => line.clone(),
                Note::UnknownSubset { subset, rule } => format!(
                    "Warning: Route to UNKNOWN subset {subset}; check DestinationRule {}",
                    text.name(rule)
                ),
            };
            text.line(indent, &line);
        }
    }
}

/// What is told of an HTTP route: facts when it leads to the pods, else why it does not.
fn http_route(route: &Value, namespace: &str, reach: Reach<'_>) -> Result<Vec<String>, Vec<Note>> {
    let (mut facts, mut notes, mut leads) = (Vec::new(), Vec::new(), false);
    for destination in list(&route["route"]) {
        let (target, weight) = (&destination["destination"], number(&destination["weight"]));
        let (host, subset) = (text(&target["host"]), text(&target["subset"]));
        if !is_host_of(host, namespace, reach.service) {
            facts.push(match subset {
                "" => format!("Route to host \"{host}\" with weight {weight}%"),
                _ => format!("Route to {host} with invalid config"),
            });
        } else if let Err(note) = reaches_subset(subset, route, reach.rule) {
            notes.push(note);
        } else {
            leads = true;
            let subset = match subset {
                "" => String::new(),
                _ => format!(" subset \"{subset}\""),
            };
            if weight > 0 {
                facts.push(format!(
                    "Route to host \"{host}\"{subset} with weight {weight}%"
                ));
            }
        }
    }
    if !leads {
        let facts = facts.into_iter().map(Note::Told);
        return Err(facts.chain(notes).collect());
    }
    let mut conditions = Vec::new();
    if is_set(&route["fault"]) {
        conditions.push(format!("Fault injection {}", fault(&route["fault"])));
    }
    conditions.extend(list(&route["match"]).iter().map(shown_match));
    if !conditions.is_empty() {
        facts.push(conditions.join(", "));
    }
    Ok(facts)
}

/// Whether the pods are in a subset; no subset means all.
fn reaches_subset(subset: &str, route: &Value, rule: Option<&DestinationRule>) -> Result<(), Note> {
    if subset.is_empty() {
        return Ok(());
    }
    let Some(rule) = rule else {
        return Err(Note::Told(format!(
            "Warning: Route to subset {subset} but NO DESTINATION RULE defining subsets!"
        )));
    };
    let is_among = |subsets: &[String]| subsets.iter().any(|own| own == subset);
    if is_among(&rule.non_matching_subsets) {
        let conditions: Vec<String> = list(&route["match"]).iter().map(shown_match).collect();
        let conditions = match conditions.as_slice() {
            [] => "everything".to_owned(),
            conditions => conditions.join(", "),
        };
        return Err(Note::Told(format!(
            "Route to non-matching subset {subset} for ({conditions})"
        )));
    }
    match is_among(&rule.matching_subsets) {
        true => Ok(()),
        false => Err(Note::UnknownSubset {
            subset: subset.to_owned(),
            rule: rule.name.clone(),
        }),
    }
}

/// Whether any destination of a route is a Service.
pub(super) fn leads_to(route: &Value, namespace: &str, service: &Object) -> bool {
    list(&route["route"]).iter().any(|destination| {
        is_host_of(
            text(&destination["destination"]["host"]),
            namespace,
            service,
        )
    })
}

/// Whether a host, as an object of a namespace writes it, is a Service.
pub(super) fn is_host_of(host: &str, namespace: &str, service: &Object) -> bool {
    let own = format!("{}.{}", service.name, service.namespace);
    let host = host.strip_suffix(".svc.cluster.local").unwrap_or(host);
    match host.contains('.') {
        true => host == own,
        false => host == service.name && namespace == service.namespace,
    }
}

/// The path and headers that a request must have.
fn shown_match(condition: &Value) -> String {
    let mut shown = "Match: ".to_owned();
    if is_set(&condition["uri"]) {
        shown += &string_match(&condition["uri"]);
        if condition["ignoreUriCase"] == true {
            shown += " uncased";
        }
    }
    let headers = members(&condition["headers"]);
    let headers: Vec<String> = headers
        .map(|(name, value)| format!("{name}={}", string_match(value)))
        .collect();
    if !headers.is_empty() {
        shown += &format!(" when headers are {}", headers.join("; "));
    }
    shown.trim().to_owned()
}
