//! The dump itself: what ztunnel's `/config_dump` says, as far as it is printed
//! (`istioctl/pkg/writer/ztunnel/configdump/api.go`).

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::record::{List, Section, record};

record! {
    /// One workload of the mesh.
    Workload {
        /// Unique name, such as `Kubernetes//Pod/shop/cart`.
        uid: String = "uid",
        /// Addresses; none for a workload with a host name.
        ips: List<String> = "workloadIps",
        /// Waypoint in front of it.
        waypoint: Option<Gateway> = "waypoint" omitted,
        /// Gateway of its network.
        network_gateway: Option<Gateway> = "networkGateway" omitted,
        /// Protocol that it is reached with.
        protocol: String = "protocol",
        /// Name of the pod or entry.
        name: String = "name",
        /// Namespace.
        namespace: String = "namespace",
        /// Service account.
        service_account: String = "serviceAccount",
        /// Name of its controller.
        workload_name: String = "workloadName",
        /// Kind of its controller.
        workload_type: String = "workloadType",
        /// Canonical service.
        canonical_name: String = "canonicalName",
        /// Canonical revision.
        canonical_revision: String = "canonicalRevision",
        /// Cluster that it runs in.
        cluster_id: String = "clusterId",
        /// Trust domain, when it is not the default.
        trust_domain: String = "trustDomain" omitted,
        /// Where it runs.
        locality: Locality = "locality",
        /// Node that it runs on.
        node: String = "node",
        /// Network, when there are several.
        network: String = "network" omitted,
        /// `Healthy` or `Unhealthy`.
        status: String = "status",
        /// Host name, for a workload without addresses.
        hostname: String = "hostname",
        /// Weight.
        capacity: u32 = "capacity",
        /// Tunnel that the application itself speaks.
        application_tunnel: ApplicationTunnel = "applicationTunnel",
        /// Policies selected for it, as `namespace/name`.
        authorization_policies: List<String> = "authorizationPolicies" omitted_list,
    }
}

record! {
    /// Region, zone and subzone.
    Locality {
        /// Region.
        region: String = "region" omitted,
        /// Zone.
        zone: String = "zone" omitted,
        /// Subzone.
        subzone: String = "subzone" omitted,
    }
}

record! {
    /// A tunnel that the application speaks.
    ApplicationTunnel {
        /// `NONE` or `PROXY`.
        protocol: String = "protocol",
        /// Port, when it is another than the service's.
        port: Option<u16> = "port" omitted,
    }
}

record! {
    /// Address of a gateway or waypoint: `network/ip` or `namespace/hostname`.
    Gateway {
        /// The address.
        destination: String = "destination",
    }
}

record! {
    /// One service of the mesh.
    Service {
        /// Name.
        name: String = "name",
        /// Namespace.
        namespace: String = "namespace",
        /// Host name.
        hostname: String = "hostname",
        /// Addresses, each as `network/ip`.
        vips: List<String> = "vips",
        /// Ranges of addresses.
        cidr_vips: List<CidrVip> = "cidrVips" omitted_list,
        /// Target port of each port.
        ports: Option<BTreeMap<String, i64>> = "ports",
        /// How endpoints are chosen.
        load_balancer: Option<LoadBalancer> = "loadBalancer" omitted,
        /// Waypoint in front of it.
        waypoint: Option<Gateway> = "waypoint" omitted,
        /// Endpoints by name.
        endpoints: Option<BTreeMap<String, Option<Endpoint>>> = "endpoints",
        /// Names that its certificates may carry.
        subject_alt_names: List<String> = "subjectAltNames" omitted_list,
        /// Families of addresses.
        ip_families: String = "ipFamilies",
        /// Whether this is the service that others of the host name yield to.
        canonical: bool = "canonical" omitted,
        /// Who may use it.
        visibility: String = "visibility" omitted,
    }
}

record! {
    /// How endpoints are chosen.
    LoadBalancer {
        /// Mode, such as `Failover`.
        mode: String = "mode",
        /// What comes first.
        routing_preferences: List<String> = "routingPreferences",
        /// Which endpoints count.
        health_policy: String = "healthPolicy",
    }
}

record! {
    /// One endpoint of a service.
    Endpoint {
        /// Workload behind it.
        workload_uid: String = "workloadUid",
        /// Service as `namespace/hostname`.
        service: String = "service",
        /// Its address, in dumps of older ztunnels.
        address: String = "address" omitted,
        /// Target port of each port.
        port: Option<BTreeMap<PortKey, u16>> = "port",
    }
}

record! {
    /// One authorization policy.
    Policy {
        /// Name.
        name: String = "name",
        /// Namespace.
        namespace: String = "namespace",
        /// What it applies to: `Global`, `Namespace` or `WorkloadSelector`.
        scope: String = "scope",
        /// `Allow` or `Deny`.
        action: String = "action",
        /// Rules, of which one must hold; in each, every group; in each group, one match.
        rules: List<List<List<Option<PolicyMatch>>>> = "rules",
    }
}

record! {
    /// One match of a policy.
    PolicyMatch {
        /// Namespaces of the source.
        namespaces: List<StringMatch> = "namespaces" omitted_list,
        /// Namespaces that the source must not be in.
        not_namespaces: List<StringMatch> = "notNamespaces" omitted_list,
        /// Identities of the source.
        principals: List<StringMatch> = "principals" omitted_list,
        /// Identities that the source must not have.
        not_principals: List<StringMatch> = "notPrincipals" omitted_list,
        /// Addresses of the source.
        source_ips: List<String> = "sourceIps" omitted_list,
        /// Addresses that the source must not have.
        not_source_ips: List<String> = "notSourceIps" omitted_list,
        /// Addresses of the destination.
        destination_ips: List<String> = "destinationIps" omitted_list,
        /// Addresses that the destination must not have.
        not_destination_ips: List<String> = "notDestinationIps" omitted_list,
        /// Ports of the destination.
        destination_ports: List<u16> = "destinationPorts" omitted_list,
        /// Ports that the destination must not have.
        not_destination_ports: List<u16> = "notDestinationPorts" omitted_list,
        /// Service accounts of the source.
        service_accounts: List<ServiceAccountMatch> = "serviceAccounts" omitted_list,
        /// Service accounts that the source must not have.
        not_service_accounts: List<ServiceAccountMatch> = "notServiceAccounts" omitted_list,
    }
}

record! {
    /// How a text is matched.
    StringMatch {
        /// The whole text.
        exact: String = "Exact" omitted,
        /// Its end.
        suffix: String = "Suffix" omitted,
        /// Its start.
        prefix: String = "Prefix" omitted,
        /// That there is one.
        presence: Option<Value> = "Presence" omitted,
    }
}

record! {
    /// One service account.
    ServiceAccountMatch {
        /// Namespace.
        namespace: String = "namespace",
        /// Name.
        service_account: String = "serviceAccount",
    }
}

record! {
    /// The certificates of one identity.
    Certificates {
        /// Identity in SPIFFE form.
        identity: String = "identity",
        /// `Available`, `Initializing`, or `Unavailable` with a reason.
        state: String = "state",
        /// Leaf first.
        chain: List<Certificate> = "certChain",
        /// Roots; in dumps of older ztunnels the chain ends with the root instead.
        roots: List<Certificate> = "rootCerts",
    }
}

record! {
    /// One certificate.
    Certificate {
        /// The certificate in PEM.
        pem: String = "pem",
        /// Serial number, decimal.
        serial_number: String = "serialNumber",
        /// When it becomes valid, in RFC 3339.
        valid_from: String = "validFrom",
        /// When it ends, in RFC 3339.
        expiration_time: String = "expirationTime",
    }
}

record! {
    /// A workload that this ztunnel serves.
    State {
        /// State of its proxy.
        state: String = "state" omitted,
        /// Its open connections.
        connections: Connections = "connections",
        /// Who it is.
        info: Info = "info",
    }
}

record! {
    /// Open connections.
    Connections {
        /// To the workload.
        inbound: List<Connection> = "inbound",
        /// From the workload.
        outbound: List<Connection> = "outbound",
    }
}

record! {
    /// One open connection.
    Connection {
        /// Where it comes from.
        source: String = "src",
        /// Where the client wanted to go.
        original_destination: String = "originalDst",
        /// Where it goes.
        actual_destination: String = "actualDst",
        /// `HBONE` or `TCP`.
        protocol: String = "protocol",
    }
}

record! {
    /// Who a served workload is.
    Info {
        /// Name of the pod.
        name: String = "name",
        /// Namespace.
        namespace: String = "namespace",
        /// Trust domain.
        trust_domain: String = "trustDomain",
        /// Service account.
        service_account: String = "serviceAccount",
    }
}

/// A port as the key of an object, ordered by its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PortKey(String);

impl Serialize for PortKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PortKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let port: u16 = text
            .parse()
            .map_err(|_| D::Error::custom(format!("\"{text}\" is not a port")))?;
        Ok(Self(port.to_string()))
    }
}

/// A range of addresses in a network, read from `network/cidr` or an object, written as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CidrVip {
    network: String,
    cidr: String,
}

impl Serialize for CidrVip {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}/{}", self.network, self.cidr))
    }
}

impl<'de> Deserialize<'de> for CidrVip {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = |value: Option<&Value>| match value {
            None | Some(Value::Null) => Ok(String::new()),
            Some(Value::String(text)) => Ok(text.clone()),
            Some(_) => Err(D::Error::custom("a cidrVip holds texts")),
        };
        match Value::deserialize(deserializer)? {
            Value::String(whole) => match whole.split_once('/') {
                Some((network, cidr)) => Ok(Self {
                    network: network.into(),
                    cidr: cidr.into(),
                }),
                None => Err(D::Error::custom(format!("invalid cidrVip \"{whole}\""))),
            },
            Value::Object(object) => Ok(Self {
                network: text(object.get("network"))?,
                cidr: text(object.get("cidr"))?,
            }),
            other => Err(D::Error::custom(format!("invalid cidrVip {other}"))),
        }
    }
}

record! {
    /// A dump, decoded.
    Dump {
        /// Workloads of the mesh.
        workloads: Section<Workload> = "workloads",
        /// Services of the mesh.
        services: Section<Service> = "services",
        /// Policies.
        policies: Section<Policy> = "policies",
        /// Certificates.
        certificates: Section<Certificates> = "certificates",
        /// Workloads that this ztunnel serves, by identifier.
        states: BTreeMap<String, State> = "workloadState",
    }
}

/// A dump that cannot be decoded.
#[derive(Debug, thiserror::Error)]
#[error("error unmarshalling config dump response from ztunnel: {0}")]
pub struct DumpError(#[from] serde_json::Error);

impl Dump {
    /// Decodes a dump. A section that is absent or null is empty; Envoy's dump is an empty one.
    ///
    /// # Errors
    /// When the text is not JSON, or a value has another type than it must have.
    pub fn parse(text: &str) -> Result<Self, DumpError> {
        Ok(serde_json::from_str(text)?)
    }
}
