//! Loads what a description reads, in as few rounds as it can: first what is near the pod, then what is for the whole
//! mesh, then what the gateways have.

use mesh_analyze::describe::{Membership, Pod, View, gateway_pods};
use mesh_model::kind::Kind;
use mesh_model::mesh::{Mesh, MeshBuilder};
use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::target;

use crate::error::{Error, Result};
use crate::source::Source;

/// Where a proxy has its configuration.
pub(super) const DUMP: &str = "/config_dump";

/// The key of the mesh config in its ConfigMap (`istioctl/pkg/util`).
const MESH_CONFIG: &str = "mesh";

/// The webhooks of the default revision.
const DEFAULT_TAG: &str = "istio-revision-tag-default";

/// The label with the revision of an object of the control plane.
const REVISION: &str = "istio.io/rev";

const CORE: &str = "v1";
const NETWORKING: &str = "networking.istio.io/v1";
const SECURITY: &str = "security.istio.io/v1";
const API: &str = "gateway.networking.k8s.io/v1";

/// Kinds that a description reads wherever their objects are.
const MESH_WIDE: [(&str, &str); 8] = [
    (NETWORKING, "DestinationRule"),
    (NETWORKING, "VirtualService"),
    (NETWORKING, "Gateway"),
    (API, "Gateway"),
    (API, "GRPCRoute"),
    (API, "HTTPRoute"),
    (API, "TCPRoute"),
    (API, "TLSRoute"),
];

/// Kinds whose objects count in the namespace of the pod and in the root namespace.
const POLICIES: [(&str, &str); 4] = [
    (SECURITY, "AuthorizationPolicy"),
    (SECURITY, "PeerAuthentication"),
    (SECURITY, "RequestAuthentication"),
    (NETWORKING, "Sidecar"),
];

/// What was loaded.
pub(super) struct Gathered {
    pub(super) mesh: Mesh,
    /// The namespace of objects for the whole mesh.
    pub(super) root_namespace: String,
    /// Why that is only supposed, when the mesh config could not be read.
    pub(super) no_mesh_config: Option<Error>,
}

/// Loads what is near a pod and all that leads to it.
///
/// # Errors
/// When nothing of what is near the pod could be had.
pub(super) fn around(
    source: &mut Source,
    istio_namespace: &str,
    pod: &Object,
    part: &Pod,
) -> Result<Gathered> {
    let own = pod.namespace.as_str();
    let revision = part.revision.as_str();
    let is_ambient = part.membership == Membership::Ambient;
    let near = near(istio_namespace, pod, is_ambient, revision)?;
    let near = source.load(&near)?;
    let mesh_config = mesh_config(&near, istio_namespace, revision);
    let root = root_namespace(&mesh_config, istio_namespace);
    let mut kept = Kept::default();
    kept.take(Ok(near), |object| {
        !matches!(
            object.kind.as_str(),
            "ConfigMap" | "MutatingWebhookConfiguration"
        )
    });
    // Services were to be had a moment ago: with one answer each of the others that fails is named.
    let mut wide = Needs::default()
        .in_namespace(kind(CORE, "Service")?, own)
        .all(kind(CORE, "Pod")?);
    for (api_version, name) in MESH_WIDE {
        wide = wide.all(kind(api_version, name)?);
    }
    for (api_version, name) in POLICIES.iter().filter(|_| root != *own) {
        wide = wide.in_namespace(kind(api_version, name)?, &root);
    }
    let found = source.load(&wide);
    let mut narrow = Needs::default();
    for (api_version, name) in MESH_WIDE {
        let kind = kind(api_version, name)?;
        let is_missing = |mesh: &Mesh| mesh.gap_of(kind).is_some();
        if found.as_ref().map_or(true, is_missing) {
            narrow = narrow.in_namespace(kind, own).in_namespace(kind, &root);
        }
    }
    let gateways = found.as_ref().map_or_else(|_| Vec::new(), gateways);
    kept.take(found, |object| {
        object.kind != "Pod" || is_one(&gateways, object)
    });
    for (namespace, name) in &gateways {
        narrow = narrow
            .in_namespace(kind(CORE, "Service")?, namespace)
            .proxy(namespace, name, DUMP);
    }
    if !narrow.is_empty() {
        kept.take(source.load(&narrow), |_| true);
    }
    Ok(Gathered {
        mesh: kept.builder.build(),
        root_namespace: root,
        no_mesh_config: mesh_config.err(),
    })
}

/// What is in the namespace of a pod and in that of the control plane.
fn near(istio_namespace: &str, pod: &Object, is_ambient: bool, revision: &str) -> Result<Needs> {
    let own = pod.namespace.as_str();
    let mut needs = Needs::default()
        .in_namespace(kind(CORE, "Pod")?, own)
        .in_namespace(kind(CORE, "Service")?, own)
        .in_namespace(kind(CORE, "ConfigMap")?, istio_namespace);
    for (api_version, name) in POLICIES {
        needs = needs.in_namespace(kind(api_version, name)?, own);
    }
    if is_ambient {
        // Namespaces ask for waypoints.
        needs = needs.all(kind(CORE, "Namespace")?);
    }
    if revision.is_empty() {
        let webhooks = "admissionregistration.k8s.io/v1";
        needs = needs.all(kind(webhooks, "MutatingWebhookConfiguration")?);
    }
    if target::has_proxy(&pod.body) {
        needs = needs.proxy(own, &pod.name, DUMP);
    }
    Ok(needs)
}

fn gateways(mesh: &Mesh) -> Vec<(String, String)> {
    let view = View {
        mesh,
        here: "",
        root_namespace: "",
    };
    let pods = gateway_pods(view).into_iter();
    pods.map(|pod| (pod.namespace.clone(), pod.name.clone()))
        .collect()
}

fn is_one(pods: &[(String, String)], pod: &Object) -> bool {
    pods.iter()
        .any(|(namespace, name)| *namespace == pod.namespace && *name == pod.name)
}

/// The mesh config of a revision, else of the default one.
fn mesh_config(mesh: &Mesh, namespace: &str, revision: &str) -> Result<serde_json::Value> {
    let tagged = || {
        let name = match namespace {
            "istio-system" => DEFAULT_TAG.to_owned(),
            namespace => format!("{DEFAULT_TAG}-{namespace}"),
        };
        let mut webhooks = mesh.objects().iter();
        let webhook = webhooks
            .find(|object| object.kind == "MutatingWebhookConfiguration" && object.name == name);
        webhook.and_then(|webhook| webhook.labels.get(REVISION).cloned())
    };
    let revision = match revision {
        "" => tagged().unwrap_or_default(),
        revision => revision.to_owned(),
    };
    let name = match revision.as_str() {
        "" | "default" => "istio".to_owned(),
        revision => format!("istio-{revision}"),
    };
    let config_maps = kind(CORE, "ConfigMap")?;
    let Some(found) = mesh.get(config_maps, namespace, &name) else {
        let why = match mesh.gap_of(config_maps) {
            Some(gap) => gap.reason.clone(),
            None => format!("configmaps {name:?} not found"),
        };
        let text = format!("could not read configmap {name:?} from namespace {namespace:?}");
        return Err(Error::failed(text).because(Error::failed(why)));
    };
    let Some(text) = found.body["data"][MESH_CONFIG].as_str() else {
        return Err(Error::failed(format!(
            "missing config map key {MESH_CONFIG:?}"
        )));
    };
    mesh_model::yaml::from_str(text)
        .map_err(|error| Error::failed("error parsing mesh config").because(error))
}

fn root_namespace(mesh_config: &Result<serde_json::Value>, istio_namespace: &str) -> String {
    let config = mesh_config.as_ref().ok();
    let root = config.and_then(|config| config["rootNamespace"].as_str());
    // The default of the mesh config (`pkg/config/mesh/mesh.go`).
    root.filter(|root| !root.is_empty())
        .unwrap_or(istio_namespace)
        .to_owned()
}

fn kind(api_version: &str, name: &str) -> Result<&'static Kind> {
    Kind::of(api_version, name)
        .ok_or_else(|| Error::failed(format!("the kind {name} of {api_version} is not known")))
}

/// What is kept of several loads.
#[derive(Default)]
struct Kept {
    builder: MeshBuilder,
}

impl Kept {
    fn take(&mut self, loaded: Result<Mesh>, is_wanted: impl Fn(&Object) -> bool) {
        let mut builder = std::mem::take(&mut self.builder);
        match loaded {
            Ok(mesh) => {
                for object in mesh.objects().iter().filter(|object| is_wanted(object)) {
                    builder = builder.object(object.clone());
                }
                for (name, bytes) in mesh.proxy_dumps() {
                    builder = builder.proxy_dump(name, bytes.to_vec());
                }
                let unimportant = "mutatingwebhookconfigurations";
                let gaps = mesh.gaps().iter();
                for gap in gaps.filter(|gap| !gap.subject.starts_with(unimportant)) {
                    builder = builder.gap(gap.subject.clone(), gap.reason.clone());
                }
            }
            Err(error) => builder = builder.gap("objects of the mesh", error.to_string()),
        }
        self.builder = builder;
    }
}
