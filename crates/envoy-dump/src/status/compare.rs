//! Whether a proxy has what istiod sent it: clusters, listeners and routes of the two dumps, side by side
//! (`istioctl/pkg/writer/compare`).
//!
//! Static and warming configuration, endpoints and secrets are not compared; versions and times are left out.
//! Fields are sorted behind type and name, as the two programs write them in orders of their own.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::Value;
use serde_json::value::RawValue;

use super::kinds::{CLUSTER, LISTENER, ROUTE};
use super::{Sent, diff};
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

    /// What istiod sent last, from the dump of the proxy that received it: what the proxy uses, and what it has yet to
    /// bring into use. `None` when the versions of the two are not the same, as nothing is known of the rest then.
    ///
    /// # Errors
    /// When it is not a dump.
    pub fn received(input: impl Read, sent: &Sent) -> Result<Option<Self>> {
        let with_warming = |kind| Entries {
            warming: Some(BTreeMap::new()),
            ..Entries::new(kind)
        };
        let mut clusters = with_warming(Kind::Cluster);
        let mut listeners = with_warming(Kind::Listener);
        let mut routes = with_warming(Kind::Route);
        dump::read(input, &mut [&mut clusters, &mut listeners, &mut routes])?;
        let all = [&mut clusters, &mut listeners, &mut routes];
        for (entries, type_url) in all.into_iter().zip([CLUSTER, LISTENER, ROUTE]) {
            if !sent.is_received(type_url, entries.version.as_deref()) {
                return Ok(None);
            }
            // What is yet to come into use takes the place of what is used until then.
            entries
                .found
                .extend(entries.warming.take().unwrap_or_default());
        }
        Ok(Some(Self {
            clusters,
            listeners,
            routes,
        }))
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

/// The clusters that a proxy has received and does not use yet.
const WARMING_CLUSTERS: &str = "dynamic_warming_clusters";

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
    /// What is not in use yet, where that is wanted.
    warming: Option<BTreeMap<String, Vec<Value>>>,
    /// The version of the last update, where the section tells it.
    version: Option<String>,
    updated: Option<Moment>,
}

impl Entries {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            begun: false,
            found: BTreeMap::new(),
            warming: None,
            version: None,
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
            warming: self.warming.as_ref().map(|_| BTreeMap::new()),
            ..Self::new(self.kind)
        };
    }

    fn wants(&self, field: &str) -> Take {
        let wanted = match self.kind {
            Kind::Cluster => "dynamic_active_clusters",
            Kind::Listener => "dynamic_listeners",
            Kind::Route => "dynamic_route_configs",
        };
        match field {
            _ if field == wanted => Take::Each,
            WARMING_CLUSTERS if self.warming.is_some() => Take::Each,
            "version_info" if self.warming.is_some() => Take::Whole,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, field: &str, value: &[u8]) -> serde_json::Result<()> {
        if field == "version_info" {
            self.version = serde_json::from_slice(value)?;
            return Ok(());
        }
        let raw: &RawValue = serde_json::from_slice(value)?;
        let mut text = String::new();
        protojson::message(raw, 0, &mut text)?;
        let mut entry: Value = serde_json::from_str(&text)?;
        let mut is_warming = field == WARMING_CLUSTERS;
        if self.kind == Kind::Listener && self.warming.is_some() {
            is_warming = warm(&mut entry);
        }
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
            let found = match &mut self.warming {
                Some(warming) if is_warming => warming,
                _ => &mut self.found,
            };
            found.entry(name).or_default().push(entry);
        }
        Ok(())
    }
}

/// Puts the state that a listener is to have in the place of the one that it has.
fn warm(entry: &mut Value) -> bool {
    let Some(fields) = entry.as_object_mut() else {
        return false;
    };
    fields.remove("errorState");
    let warming = fields.remove("warmingState");
    let is_warming = warming.is_some();
    if let Some(warming) = warming {
        fields.insert("activeState".to_owned(), warming);
    }
    is_warming
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

#[cfg(test)]
mod tests {
    use super::*;

    const DUMP: &str = r#"{"configs": [
        {"@type": "type.googleapis.com/envoy.admin.v3.ClustersConfigDump", "version_info": "v7",
         "dynamic_active_clusters": [{"cluster": {"name": "a", "type": "EDS"}}, {"cluster": {"name": "b"}}],
         "dynamic_warming_clusters": [{"cluster": {"name": "a", "type": "STATIC"}}, {"cluster": {"name": "c"}}]},
        {"@type": "type.googleapis.com/envoy.admin.v3.ListenersConfigDump", "version_info": "v7", "dynamic_listeners": [
            {"name": "l", "active_state": {"listener": {"name": "l"}},
             "warming_state": {"listener": {"name": "l", "transparent": true}}}]},
        {"@type": "type.googleapis.com/envoy.admin.v3.RoutesConfigDump", "dynamic_route_configs": []}]}"#;

    fn sent(clusters: &str, acked: &str, error: &str) -> Sent {
        let page = serde_json::json!([{"proxy": "cart.shop", "resources": {
            CLUSTER: {"sent": clusters, "acked": acked, "lastError": error},
            LISTENER: {"sent": "v7-nonce", "acked": "v7-nonce"},
        }}]);
        assert!(Sent::find(page.to_string().as_bytes(), "other.shop").is_none());
        Sent::find(page.to_string().as_bytes(), "cart.shop").unwrap()
    }

    #[test]
    fn what_was_received_is_what_was_sent_where_versions_agree() {
        let envoy = Config::read(DUMP.as_bytes()).unwrap();
        let received = |sent: &Sent| Config::received(DUMP.as_bytes(), sent).unwrap();
        let istiod = received(&sent("v7-nonce", "v6-nonce", "")).unwrap();
        let [clusters, listeners, routes] = compare(&istiod, &envoy).parts;
        let difference = clusters.difference.unwrap();
        for line in [
            "-                \"type\": \"STATIC\"",
            "+                \"type\": \"EDS\"",
        ] {
            assert!(difference.contains(line), "{difference}");
        }
        assert!(
            difference.contains("-                \"name\": \"c\""),
            "{difference}"
        );
        let difference = listeners.difference.unwrap();
        assert!(
            difference.contains("+            \"warmingState\": {"),
            "{difference}"
        );
        assert!(
            !difference.contains("-            \"warmingState\": {"),
            "{difference}"
        );
        assert_eq!(routes.difference, None);
        for other in [
            sent("v8-nonce", "v8-nonce", ""),
            sent("v7-nonce", "v6-nonce", "refused"),
            sent("", "", ""),
        ] {
            assert!(received(&other).is_none());
        }
    }
}
