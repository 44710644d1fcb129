//! Endpoints of a dump, as `proxy-config eds` shows them.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::address::{Additional, Address};
use crate::dump::{Collect, Take};
use crate::endpoint::{Filter, HEALTH, same};
use crate::message::Message;
use crate::name::sort_by_cluster;
use crate::proto::{Choice, List, Text, each};
use crate::quick::{self, Part};

/// The endpoints of a cluster that pass a filter.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// Name of the cluster.
    pub cluster: String,
    /// Its endpoints.
    pub endpoints: Vec<Endpoint>,
    /// The assignment of the dump without the endpoints that do not pass, when that was asked for.
    pub json: Option<Message>,
}

/// An endpoint.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// Its addresses with their ports, joined by commas.
    pub address: String,
    /// Its health.
    pub status: &'static str,
    /// Region, zone and sub-zone, joined by slashes.
    pub locality: Arc<str>,
}

/// Collects endpoints.
#[derive(Debug)]
pub struct Endpoints {
    filter: Filter,
    keep_json: bool,
    found: Vec<Assignment>,
    /// Static ones, which come after the dynamic ones wherever the dump has them.
    fixed: Vec<Assignment>,
    /// The locality of the group before, which as a rule is that of the next one.
    locality: Arc<str>,
}

const ASSIGNMENT: &str = "type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment";

#[derive(Deserialize)]
struct Entry<T> {
    #[serde(default = "Option::default", alias = "endpointConfig")]
    endpoint_config: Option<T>,
}

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default, rename = "@type")]
    kind: Text<'a>,
    #[serde(borrow, default, alias = "clusterName")]
    cluster_name: Text<'a>,
    #[serde(borrow, default)]
    endpoints: List<Group<'a>>,
}

#[derive(Deserialize)]
struct Group<'a> {
    #[serde(borrow, default)]
    locality: Option<Locality<'a>>,
    #[serde(borrow, default, alias = "lbEndpoints")]
    lb_endpoints: List<Member<'a>>,
}

#[derive(Deserialize)]
struct Locality<'a> {
    #[serde(borrow, default)]
    region: Text<'a>,
    #[serde(borrow, default)]
    zone: Text<'a>,
    #[serde(borrow, default, alias = "subZone")]
    sub_zone: Text<'a>,
}

#[derive(Deserialize)]
struct Member<'a> {
    #[serde(borrow, default)]
    endpoint: Option<Target<'a>>,
    #[serde(borrow, default, alias = "healthStatus")]
    health_status: Choice<'a>,
}

#[derive(Deserialize)]
struct Target<'a> {
    #[serde(borrow, default)]
    address: Option<Address<'a>>,
    #[serde(borrow, default, alias = "additionalAddresses")]
    additional_addresses: List<Additional<'a>>,
}

impl Endpoints {
    /// Collects the endpoints that pass a filter, whose address is one with a port here.
    pub fn new(filter: Filter, keep_json: bool) -> Self {
        Self {
            filter,
            keep_json,
            found: Vec::new(),
            fixed: Vec::new(),
            locality: Arc::from(""),
        }
    }

    /// The assignments in the order of tables; none when there is no section of endpoints.
    pub fn finish(mut self) -> Vec<Assignment> {
        self.found.append(&mut self.fixed);
        sort_by_cluster(self.found, |assignment| &assignment.cluster)
    }
}

impl Collect for Endpoints {
    fn section(&self) -> &'static str {
        "EndpointsConfigDump"
    }

    fn begin(&mut self) {
        self.found.clear();
        self.fixed.clear();
    }

    fn wants(&self, field: &str) -> Take {
        match field {
            "dynamic_endpoint_configs" | "static_endpoint_configs" => Take::Each,
            _ => Take::Skip,
        }
    }

    fn take(&mut self, field: &str, entry: &[u8]) -> serde_json::Result<()> {
        self.read(field, entry, Part::Whole).map(|_| ())
    }

    fn take_first(&mut self, field: &str, bytes: &[u8]) -> serde_json::Result<Option<usize>> {
        self.read(field, bytes, Part::First).map(Some)
    }
}

impl Endpoints {
    /// The text of a locality, shared by those that have the same.
    fn locality(&mut self, locality: Option<&Locality<'_>>) -> Arc<str> {
        let is_same = match locality {
            Some(locality) => locality.is(&self.locality),
            None => self.locality.is_empty(),
        };
        if !is_same {
            let text = locality.map_or(String::new(), |locality| locality.parts().concat());
            self.locality = text.into();
        }
        Arc::clone(&self.locality)
    }

    /// Reads an entry that some bytes are, or start with; gives its length.
    fn read(&mut self, field: &str, bytes: &[u8], part: Part) -> serde_json::Result<usize> {
        let (entry, length): (Entry<Fields<'_>>, _) = quick::value(bytes, part)?;
        let Some(fields) = entry.endpoint_config else {
            return Ok(length);
        };
        if &*fields.kind != ASSIGNMENT || !same(&self.filter.cluster, &fields.cluster_name) {
            return Ok(length);
        }
        // For each group, for each of its endpoints: whether it passes.
        let mut passing: Vec<Vec<bool>> = Vec::new();
        let mut endpoints = Vec::new();
        for group in each(&fields.endpoints) {
            let locality = self.locality(group.locality.as_ref());
            let members = each(&group.lb_endpoints).iter();
            passing.push(
                members
                    .map(|member| {
                        let wanted = member.read(&self.filter);
                        let passes = wanted.is_some();
                        endpoints.extend(wanted.map(|(address, status)| Endpoint {
                            address,
                            status,
                            locality: locality.clone(),
                        }));
                        passes
                    })
                    .collect(),
            );
        }
        if endpoints.is_empty() {
            return Ok(length);
        }
        let json = match self.keep_json {
            true if passing.iter().flatten().all(|passes| *passes) => {
                quick::value::<Entry<Message>>(bytes, part)?
                    .0
                    .endpoint_config
            }
            true => {
                let raw = quick::value::<Entry<&RawValue>>(bytes, part)?
                    .0
                    .endpoint_config;
                raw.map(|raw| without(raw, &passing)).transpose()?
            }
            false => None,
        };
        let list = if field.starts_with("static") {
            &mut self.fixed
        } else {
            &mut self.found
        };
        list.push(Assignment {
            cluster: fields.cluster_name.0.into_owned(),
            endpoints,
            json,
        });
        Ok(length)
    }
}

impl Locality<'_> {
    /// The parts of its text.
    fn parts(&self) -> [&str; 5] {
        match (&*self.zone, &*self.sub_zone) {
            ("", _) => [&self.region, "", "", "", ""],
            (zone, "") => [&self.region, "/", zone, "", ""],
            (zone, sub_zone) => [&self.region, "/", zone, "/", sub_zone],
        }
    }

    /// Whether it has a text.
    fn is(&self, mut text: &str) -> bool {
        let mut parts = self.parts().into_iter();
        parts.all(|part| match text.strip_prefix(part) {
            Some(rest) => {
                text = rest;
                true
            }
            None => false,
        }) && text.is_empty()
    }
}

impl Member<'_> {
    /// Its addresses and health, when they pass a filter.
    fn read(&self, filter: &Filter) -> Option<(String, &'static str)> {
        let primary = self
            .endpoint
            .as_ref()
            .and_then(|endpoint| endpoint.address.as_ref());
        let port = primary.map_or(0, Address::port);
        let mut text = full_address(primary);
        let mut passes = same(&filter.address, &text);
        let endpoint = self.endpoint.as_ref();
        for additional in endpoint.map_or(&[][..], |endpoint| each(&endpoint.additional_addresses))
        {
            let address = full_address(additional.address.as_ref());
            passes |= same(&filter.address, &address);
            text.push(',');
            text.push_str(&address);
        }
        let status = self.health_status.among(&HEALTH);
        let passes =
            passes && (filter.port == 0 || filter.port == port) && same(&filter.status, status);
        passes.then_some((text, status))
    }
}

fn full_address(address: Option<&Address<'_>>) -> String {
    address
        .and_then(|address| {
            address
                .socket()
                .or_else(|| address.pipe_path().map(str::to_owned))
                .or_else(|| address.internal_url())
        })
        .unwrap_or_else(|| "unknown".to_owned())
}

/// An assignment without the endpoints that do not pass.
fn without(raw: &RawValue, passing: &[Vec<bool>]) -> serde_json::Result<Message> {
    let mut value: Value = serde_json::from_str(raw.get())?;
    let groups = value.get_mut("endpoints").and_then(Value::as_array_mut);
    for (group, passing) in groups.into_iter().flatten().zip(passing) {
        let key = if group.get("lb_endpoints").is_some() {
            "lb_endpoints"
        } else {
            "lbEndpoints"
        };
        if let Some(members) = group.get_mut(key).and_then(Value::as_array_mut) {
            let mut passing = passing.iter();
            members.retain(|_| passing.next() == Some(&true));
        }
    }
    serde_json::value::to_raw_value(&value).map(Message::of)
}
