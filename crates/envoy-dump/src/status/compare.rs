//! Whether a proxy has what istiod sent it: clusters, listeners and routes of the two dumps, side by side
//! (`istioctl/pkg/writer/compare`).
//!
//! Static and warming configuration, endpoints and secrets are not compared; versions and times are left out.
//! Fields are sorted behind type and name, as the two programs write them in orders of their own.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::Value;
use serde_json::value::RawValue;

use super::diff;
use crate::dump::{self, Collect, Take};
use crate::error::Result;
use crate::protojson;
use crate::time::Moment;

/// The dynamic configuration of a dump.
#[derive(Debug)]
pub struct Config {
    clusters: Entries,
    listeners: Entries,
    routes: Entries,
}

/// One of the compared parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// `Clusters`, `Listeners` or `Routes`.
    pub name: &'static str,
    /// The differences, unified; none when the two are the same.
    pub difference: Option<String>,
}

/// What a comparison found.
#[derive(Debug)]
pub struct Comparison {
    /// Clusters, listeners and routes.
    pub parts: [Part; 3],
    /// When the proxy last got routes.
    pub routes_loaded: Result<Option<Moment>>,
}

impl Config {
    /// Reads a dump.
    ///
    /// # Errors
    /// When it is not one.
    pub fn read(input: impl Read) -> Result<Self> {
        let mut clusters = Entries::new(Kind::Cluster);
        let mut listeners = Entries::new(Kind::Listener);
        let mut routes = Entries::new(Kind::Route);
        dump::read(input, &mut [&mut clusters, &mut listeners, &mut routes])?;
        Ok(Self {
            clusters,
            listeners,
            routes,
        })
    }

    /// Whether the dump has anything at all.
    pub fn is_empty(&self) -> bool {
        !(self.clusters.begun || self.listeners.begun || self.routes.begun)
    }
}

/// Compares what istiod sent with what the proxy has.
pub fn compare(istiod: &Config, envoy: &Config) -> Comparison {
    let part = |name, istiod: &Entries, envoy: &Entries| Part {
        name,
        difference: diff::unified(
            &format!("Istiod {name}"),
            &istiod.blocks(),
            &format!("Envoy {name}"),
            &envoy.blocks(),
        ),
    };
    Comparison {
        parts: [
            part("Clusters", &istiod.clusters, &envoy.clusters),
            part("Listeners", &istiod.listeners, &envoy.listeners),
            part("Routes", &istiod.routes, &envoy.routes),
        ],
        routes_loaded: match envoy.routes.begun {
            true => Ok(envoy.routes.updated),
            false => Err(dump::missing(&envoy.routes)),
        },
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Cluster,
    Listener,
    Route,
}

/// Collects the dynamic entries of a section by their names.
#[derive(Debug)]
struct Entries {
    kind: Kind,
    begun: bool,
    found: BTreeMap<String, Vec<Value>>,
    updated: Option<Moment>,
}

impl Entries {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            begun: false,
            found: BTreeMap::new(),
            updated: None,
        }
    }

    /// The list of entries, as the frame and each entry have it in their lines.
    fn blocks(&self) -> Vec<(String, Vec<String>)> {
        if !self.begun {
            let text = dump::missing(self).to_string();
            return vec![(String::new(), vec![text])];
        }
        let list = match self.kind {
            Kind::Cluster => "dynamicActiveClusters",
            Kind::Listener => "dynamicListeners",
            Kind::Route => "dynamicRouteConfigs",
        };
        let mut blocks = vec![(
            String::new(),
            vec!["{".to_owned(), format!("    \"{list}\": [")],
        )];
        for (name, entries) in &self.found {
            for entry in entries {
                blocks.push((format!("={name}"), lines(entry)));
            }
        }
        // All but the last entry are followed by a comma.
        let last = blocks.len() - 1;
        for (_, lines) in blocks.iter_mut().take(last).skip(1) {
            if let Some(line) = lines.last_mut() {
                line.push(',');
            }
        }
        let end = vec!["    ]".to_owned(), "}".to_owned()];
        blocks.push(("~".to_owned(), end));
        blocks
    }
}

impl Collect for Entries {
    fn section(&self) -> &'static str {
        match self.kind {
            Kind::Cluster => "ClustersConfigDump",
            Kind::Listener => "ListenersConfigDump",
            Kind::Route => "RoutesConfigDump",
        }
    }

    fn begin(&mut self) {
        *self = Self {
            begun: true,
            ..Self::new(self.kind)
        };
    }

    fn wants(&self, field: &str) -> Take {
        let wanted = match self.kind {
            Kind::Cluster => "dynamic_active_clusters",
            Kind::Listener => "dynamic_listeners",
            Kind::Route => "dynamic_route_configs",
        };
        match field == wanted {
            true => Take::Each,
            false => Take::Skip,
        }
    }

    fn take(&mut self, _: &str, value: &[u8]) -> serde_json::Result<()> {
        let raw: &RawValue = serde_json::from_slice(value)?;
        let mut text = String::new();
        protojson::message(raw, 0, &mut text)?;
        let mut entry: Value = serde_json::from_str(&text)?;
        let configuration = match self.kind {
            Kind::Cluster => strip(&mut entry, "cluster"),
            Kind::Listener => listener(&mut entry),
            Kind::Route => {
                let updated = entry["lastUpdated"].as_str().and_then(Moment::parse);
                self.updated = self.updated.max(updated);
                route(&mut entry)
            }
        };
        if let Some(name) = configuration {
            simplify(&mut entry);
            self.found.entry(name).or_default().push(entry);
        }
        Ok(())
    }
}

/// Removes version and time from an entry; gives the name of its configuration.
fn strip(entry: &mut Value, field: &str) -> Option<String> {
    let fields = entry.as_object_mut()?;
    fields.remove("versionInfo");
    fields.remove("lastUpdated");
    let configuration = fields.get(field)?;
    Some(
        configuration["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    )
}

fn listener(entry: &mut Value) -> Option<String> {
    let fields = entry.as_object_mut()?;
    fields.remove("name");
    fields.remove("drainingState");
    strip(fields.get_mut("activeState")?, "listener")
}

fn route(entry: &mut Value) -> Option<String> {
    let name = strip(entry, "routeConfig")?;
    if let Some(Value::Array(hosts)) = entry["routeConfig"].get_mut("virtualHosts") {
        hosts.sort_by(|one, other| one["name"].as_str().cmp(&other["name"].as_str()));
    }
    Some(name)
}

/// Writes whole numbers as such, which one of the programs writes as `100.0`.
fn simplify(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(simplify),
        Value::Object(fields) => fields.values_mut().for_each(simplify),
        Value::Number(number) => {
            let whole = number.as_f64().filter(|float| float.fract() == 0.0);
            let whole = whole.filter(|float| number.is_f64() && float.abs() < 9e15);
            if let Some(whole) = whole {
                // Below 2^53 nothing is lost.
                *value = Value::from(whole as i64);
            }
        }
        _ => {}
    }
}

/// The lines of an entry, indented as in the list. Type and name come first in each object.
fn lines(entry: &Value) -> Vec<String> {
    let mut text = " ".repeat(8);
    print(entry, 2, &mut text);
    text.lines().map(str::to_owned).collect()
}

fn print(value: &Value, depth: usize, text: &mut String) {
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n(' ', 4 * depth));
    };
    match value {
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                text.push(if index == 0 { '[' } else { ',' });
                line(text, depth + 1);
                print(item, depth + 1, text);
            }
            line(text, depth);
            text.push(']');
        }
        Value::Object(fields) if !fields.is_empty() => {
            let first = ["@type", "name"];
            let rest = fields.keys().filter(|key| !first.contains(&key.as_str()));
            let keys = first.into_iter().filter(|key| fields.contains_key(*key));
            for (index, key) in keys.chain(rest.map(String::as_str)).enumerate() {
                text.push(if index == 0 { '{' } else { ',' });
                line(text, depth + 1);
                text.push_str(&Value::from(key).to_string());
                text.push_str(": ");
                print(&fields[key], depth + 1, text);
            }
            line(text, depth);
            text.push('}');
        }
        _ => text.push_str(&value.to_string()),
    }
}
