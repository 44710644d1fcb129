//! Workloads outside of the cluster: a WorkloadGroup from flags, and the files that make a machine join as one of a group.
//!
//! The files are those of `istioctl/pkg/workload/workload.go` in istio/istio: what a proxy finds in
//! a pod's downward API stands in them as proxy metadata.

use std::collections::BTreeMap;
use std::net::IpAddr;

use mesh_model::selector::{CANONICAL_NAME, CANONICAL_REVISION};
use mesh_model::yaml;
use serde_json::{Map, Value, json};

use crate::inject::{MeshError, MeshSettings};

/// Annotation with the YAML of a proxy config.
const PROXY_CONFIG: &str = "proxy.istio.io/config";
/// Ports of the proxy that are never captured: SSH, Envoy's metrics and readiness.
const LOCAL_PORTS: &str = "22,15090,15021";
/// The agent's port unless the mesh has another.
const STATUS_PORT: u64 = 15020;

/// What a WorkloadGroup is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Name.
    pub name: String,
    /// Namespace.
    pub namespace: String,
    /// Labels of the workloads.
    pub labels: BTreeMap<String, String>,
    /// Annotations of the workloads.
    pub annotations: BTreeMap<String, String>,
    /// Numbers of the ports by name.
    pub ports: BTreeMap<String, u32>,
    /// Service account of the workloads.
    pub service_account: String,
    /// Network that the workloads are in.
    pub network: String,
    /// Region, zone and sub-zone.
    pub locality: String,
    /// Weight in load balancing; 0 leaves it out.
    pub weight: u32,
}

/// The WorkloadGroup object; what is empty is left out of its template.
pub fn group(group: &Group) -> Value {
    let mut metadata = json!({"labels": group.labels, "annotations": group.annotations});
    let mut template = json!({
        "ports": group.ports, "serviceAccount": group.service_account, "network": group.network,
        "locality": group.locality, "weight": group.weight,
    });
    drop_unset(&mut metadata);
    drop_unset(&mut template);
    json!({
        "apiVersion": "networking.istio.io/v1", "kind": "WorkloadGroup",
        "metadata": {"name": group.name, "namespace": group.namespace},
        "spec": {"metadata": metadata, "template": template},
    })
}

fn drop_unset(value: &mut Value) {
    if let Value::Object(members) = value {
        members.retain(|_, value| match value {
            Value::Null => false,
            Value::String(text) => !text.is_empty(),
            Value::Number(number) => number.as_f64() != Some(0.0),
            Value::Object(members) => !members.is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Bool(_) => true,
        });
    }
}

/// How the machine of a workload reaches, and is reached in, the mesh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// The mesh finds the address itself.
    Detected,
    /// Address within the network of the mesh.
    Internal(String),
    /// Address outside of it; probes then go to localhost.
    External(String),
}

/// What the files of a machine are made from.
#[derive(Clone, Debug)]
pub struct Machine<'a> {
    /// The WorkloadGroup.
    pub group: &'a Value,
    /// Text of the mesh config in the cluster.
    pub mesh_config: &'a str,
    /// Name of the cluster.
    pub cluster: &'a str,
    /// Revision of the control plane; `None` for the default one.
    pub revision: Option<&'a str>,
    /// Namespace of the control plane.
    pub istio_namespace: &'a str,
    /// Address of the machine.
    pub address: Address,
    /// Whether the proxy answers the machine's DNS queries.
    pub captures_dns: bool,
    /// Whether istiod makes the WorkloadEntry when the machine connects.
    pub registers_itself: bool,
}

/// The files that need no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// `mesh.yaml`, the mesh config of the agent.
    pub mesh_yaml: String,
    /// `cluster.env`, the environment of the agent.
    pub cluster_env: String,
    /// Labels of the template, which win over those of the metadata.
    pub overriding_labels: BTreeMap<String, String>,
}

/// Why the files cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum WorkloadError {
    /// The mesh config, or an annotation with a proxy config, cannot be read.
    #[error("read the {0}")]
    ProxyConfig(&'static str, #[source] MeshError),
    /// A label, or another field that holds text, has a value of another type.
    #[error(
        "{0} is {1}, text is expected; in YAML n, no, off, y, yes and on are booleans unless they are quoted"
    )]
    NotText(String, String),
}

/// The host name under which istiod is reached within the cluster.
pub fn istiod_host(revision: Option<&str>, istio_namespace: &str) -> String {
    match revision {
        None => format!("istiod.{istio_namespace}.svc"),
        Some(revision) => format!("istiod-{revision}.{istio_namespace}.svc"),
    }
}

/// The address of a gateway's Service: of its load balancer first, then of those that it is given.
pub fn gateway_address(service: &Value) -> Option<IpAddr> {
    let balanced = service["status"]["loadBalancer"]["ingress"].as_array();
    let balanced = balanced.into_iter().flatten().map(|ingress| &ingress["ip"]);
    let given = service["spec"]["externalIPs"].as_array();
    balanced
        .chain(given.into_iter().flatten())
        .find_map(|address| address.as_str()?.parse().ok())
}

impl Machine<'_> {
    /// Makes the files.
    ///
    /// # Errors
    /// When a proxy config cannot be read or a label is not text.
    pub fn files(&self) -> Result<Files, WorkloadError> {
        let (metadata, template) = (&self.spec()["metadata"], &self.spec()["template"]);
        let overriding_labels = texts("spec.template.labels", &template["labels"])?;
        let mut labels = texts("spec.metadata.labels", &metadata["labels"])?;
        labels.extend(overriding_labels.clone());
        let mesh = self.mesh()?;
        let mut proxy = Value::from(mesh.proxy());
        if proxy.is_null() {
            proxy = json!({});
        }
        if let Some(revision) = self.revision
            && proxy["discoveryAddress"].as_str().is_none_or(str::is_empty)
        {
            proxy["discoveryAddress"] = self.discovery_address(revision).into();
        }
        if self.spec()["probe"].is_object() {
            proxy["readinessProbe"] = self.spec()["probe"].clone();
        }
        let variables = self.metadata(&mesh, &proxy, labels);
        let metadata = proxy["proxyMetadata"].take();
        let mut metadata = texts("proxyMetadata", &metadata)?;
        metadata.extend(variables);
        let environment = self.environment(&proxy, &metadata);
        proxy["proxyMetadata"] = json!(metadata);
        if let Value::Object(members) = &mut proxy {
            members.retain(|_, value| !value.is_null() && value != "");
        }
        Ok(Files {
            mesh_yaml: yaml::to_string(&json!({"defaultConfig": proxy})),
            cluster_env: environment
                .iter()
                .map(|(key, value)| format!("{key}={}\n", quoted(value)))
                .collect(),
            overriding_labels,
        })
    }

    fn spec(&self) -> &Value {
        &self.group["spec"]
    }

    fn text<'v>(&self, value: &'v Value) -> &'v str {
        value.as_str().unwrap_or_default()
    }

    fn name(&self) -> &str {
        self.text(&self.group["metadata"]["name"])
    }

    fn namespace(&self) -> &str {
        self.text(&self.group["metadata"]["namespace"])
    }

    fn service_account(&self) -> &str {
        service_account(self.group)
    }

    fn discovery_address(&self, revision: &str) -> String {
        format!(
            "{}:15012",
            istiod_host(Some(revision), self.istio_namespace)
        )
    }

    /// The mesh config with the proxy configs of the group's annotations: the object's, then the workloads'.
    fn mesh(&self) -> Result<MeshSettings, WorkloadError> {
        let mut mesh = MeshSettings::bare(self.mesh_config)
            .map_err(|error| WorkloadError::ProxyConfig("mesh config", error))?;
        for annotations in [
            &self.group["metadata"]["annotations"],
            &self.spec()["metadata"]["annotations"],
        ] {
            if let Some(text) = annotations[PROXY_CONFIG].as_str() {
                mesh = mesh.with_proxy_config(text).map_err(|error| {
                    WorkloadError::ProxyConfig("annotation proxy.istio.io/config", error)
                })?;
            }
        }
        Ok(mesh)
    }

    /// What a pod would know of itself.
    fn metadata(
        &self,
        mesh: &MeshSettings,
        proxy: &Value,
        mut labels: BTreeMap<String, String>,
    ) -> BTreeMap<String, String> {
        let service =
            first_label(&labels, &CANONICAL_NAME).unwrap_or_else(|| self.name().to_owned());
        let revision =
            first_label(&labels, &CANONICAL_REVISION).unwrap_or_else(|| "latest".to_owned());
        labels.insert(CANONICAL_NAME[0].to_owned(), service.clone());
        labels.insert(CANONICAL_REVISION[0].to_owned(), revision.clone());
        let mut variables = BTreeMap::new();
        let mut set = |name: &str, value: String| variables.insert(name.to_owned(), value);
        set("CANONICAL_SERVICE", service);
        set("CANONICAL_REVISION", revision);
        set("POD_NAMESPACE", self.namespace().to_owned());
        set("SERVICE_ACCOUNT", self.service_account().to_owned());
        set(
            "TRUST_DOMAIN",
            mesh.mesh()["trustDomain"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        );
        set("ISTIO_META_CLUSTER_ID", self.cluster.to_owned());
        set("ISTIO_META_MESH_ID", self.text(&proxy["meshId"]).to_owned());
        set(
            "ISTIO_META_NETWORK",
            self.text(&self.spec()["template"]["network"]).to_owned(),
        );
        set("ISTIO_META_WORKLOAD_NAME", self.name().to_owned());
        set("ISTIO_METAJSON_LABELS", json!(labels).to_string());
        if let Some(ports) = pod_ports(&self.spec()["template"]["ports"]) {
            set("ISTIO_META_POD_PORTS", ports);
        }
        if self.captures_dns {
            set("ISTIO_META_DNS_CAPTURE", "true".to_owned());
        }
        if self.registers_itself {
            set("ISTIO_META_AUTO_REGISTER_GROUP", self.name().to_owned());
        }
        variables
    }

    /// The proxy metadata, and what the scripts of the machine's package read.
    fn environment(
        &self,
        proxy: &Value,
        metadata: &BTreeMap<String, String>,
    ) -> BTreeMap<String, String> {
        let mut variables = metadata.clone();
        let mut set = |name: &str, value: String| variables.insert(name.to_owned(), value);
        let ports = port_numbers(&self.spec()["template"]["ports"]);
        let ports: Vec<_> = ports.values().map(u64::to_string).collect();
        let ports = if ports.is_empty() {
            "*".to_owned()
        } else {
            ports.join(",")
        };
        set("ISTIO_INBOUND_PORTS", ports);
        set(
            "ISTIO_LOCAL_EXCLUDE_PORTS",
            local_ports(&proxy["statusPort"]),
        );
        set("ISTIO_NAMESPACE", self.namespace().to_owned());
        set(
            "ISTIO_SERVICE",
            format!("{}.{}", self.name(), self.namespace()),
        );
        set("ISTIO_SERVICE_CIDR", "*".to_owned());
        set("SERVICE_ACCOUNT", self.service_account().to_owned());
        if let Some(revision) = self.revision {
            set("CA_ADDR", self.discovery_address(revision));
        }
        match &self.address {
            Address::Detected => {}
            Address::Internal(address) => {
                set("ISTIO_SVC_IP", address.clone());
            }
            Address::External(address) => {
                set("ISTIO_SVC_IP", address.clone());
                set(
                    "REWRITE_PROBE_LEGACY_LOCALHOST_DESTINATION",
                    "true".to_owned(),
                );
            }
        }
        variables
    }
}

/// The service account of the workloads of a group.
pub fn service_account(group: &Value) -> &str {
    let given = group["spec"]["template"]["serviceAccount"].as_str();
    given.filter(|name| !name.is_empty()).unwrap_or("default")
}

fn first_label(labels: &BTreeMap<String, String>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| labels.get(*name).cloned())
}

/// A mapping of texts.
fn texts(at: &str, value: &Value) -> Result<BTreeMap<String, String>, WorkloadError> {
    let members = value.as_object().into_iter().flatten();
    members
        .map(|(key, value)| match value {
            Value::String(text) => Ok((key.clone(), text.clone())),
            other => Err(WorkloadError::NotText(
                format!("{at}.{key}"),
                other.to_string(),
            )),
        })
        .collect()
}

/// Numbers of the ports by name.
fn port_numbers(ports: &Value) -> BTreeMap<&str, u64> {
    let ports = ports.as_object().into_iter().flatten();
    ports
        .filter_map(|(name, number)| Some((name.as_str(), number.as_u64()?)))
        .collect()
}

/// The ports as a pod's downward API tells them; `None` without ports.
fn pod_ports(ports: &Value) -> Option<String> {
    let ports = port_numbers(ports);
    let port = |(name, number): (&&str, &u64)| {
        format!(
            "{{\"name\":{},\"containerPort\":{number},\"protocol\":\"\"}}",
            Value::from(*name)
        )
    };
    let ports: Vec<_> = ports.iter().map(port).collect();
    (!ports.is_empty()).then(|| format!("[{}]", ports.join(",")))
}

fn local_ports(status_port: &Value) -> String {
    match status_port
        .as_u64()
        .filter(|port| *port != 0)
        .unwrap_or(STATUS_PORT)
    {
        15090 | 15021 => LOCAL_PORTS.to_owned(),
        port => format!("{LOCAL_PORTS},{port}"),
    }
}

/// A value as a shell reads it. As in the peer, only a handful of characters go without quotes.
fn quoted(value: &str) -> String {
    const PLAIN: &str = "\\w@%+=:,./-";
    if !value.is_empty() && value.chars().all(|char| PLAIN.contains(char)) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', "'\"'\"'"))
}

/// Parses `name=value` items, as flags give them: comma lists, repeated; a missing `=` gives an empty value.
pub fn key_values<'a>(items: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, String> {
    items
        .into_iter()
        .map(|item| item.split_once('=').unwrap_or((item, "")))
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

/// A WorkloadGroup with what a machine needs and the file may leave out.
pub fn completed(group: Value) -> Value {
    let mut group = group;
    if let Value::Object(members) = &mut group {
        let spec = members.entry("spec").or_insert_with(|| json!({}));
        if let Value::Object(spec) = spec {
            for part in ["metadata", "template"] {
                let part = spec.entry(part).or_insert_with(|| Map::new().into());
                if part.is_null() {
                    *part = json!({});
                }
            }
        }
    }
    group
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting() {
        let check = |value: &str, expected: &str| assert_eq!(quoted(value), expected);
        check("", "''");
        check("it's", "'it'\"'\"'s'");
        check("10.0.0.1", "'10.0.0.1'");
        check("\\w@%+=:,./-", "\\w@%+=:,./-");
    }

    #[test]
    fn addresses_of_gateways() {
        let check = |text: &str, expected: Option<&str>| {
            let service = yaml::from_str(text).unwrap();
            let found = gateway_address(&service).map(|address| address.to_string());
            assert_eq!(found.as_deref(), expected);
        };
        check("spec: {externalIPs: [192.0.2.4]}", Some("192.0.2.4"));
        check(
            "{spec: {externalIPs: [192.0.2.4]}, status: {loadBalancer: {ingress: [{hostname: x}, {ip: 192.0.2.5}]}}}",
            Some("192.0.2.5"),
        );
        check("status: {loadBalancer: {ingress: [{hostname: x}]}}", None);
    }

    #[test]
    fn labels_that_are_no_text_are_refused() {
        let group = yaml::from_str("spec: {metadata: {labels: {a: n}}}").unwrap();
        let machine = Machine {
            group: &group,
            mesh_config: "",
            cluster: "c",
            revision: None,
            istio_namespace: "istio-system",
            address: Address::Detected,
            captures_dns: true,
            registers_itself: false,
        };
        let error = machine.files().unwrap_err().to_string();
        assert!(
            error.starts_with("spec.metadata.labels.a is false"),
            "{error}"
        );
    }
}
