//! The components of an installation: what they are called and where their charts and settings are.
//!
//! The facts are those of `operator/pkg/component/component.go` in istio/istio.

use serde_json::Value;

use crate::layer::Layered;

/// One kind of component, in the order in which they are rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component {
    /// CRDs and cluster-wide roles.
    Base,
    /// The control plane, istiod.
    Pilot,
    /// Ingress gateways.
    IngressGateways,
    /// Egress gateways.
    EgressGateways,
    /// The CNI node agent.
    Cni,
    /// The node proxy of ambient mode.
    Ztunnel,
}

impl Component {
    /// All components in the order in which they are rendered.
    pub const ALL: [Self; 6] = [
        Self::Base,
        Self::Pilot,
        Self::IngressGateways,
        Self::EgressGateways,
        Self::Cni,
        Self::Ztunnel,
    ];

    /// The value of the label `operator.istio.io/component`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Base => "Base",
            Self::Pilot => "Pilot",
            Self::IngressGateways => "IngressGateways",
            Self::EgressGateways => "EgressGateways",
            Self::Cni => "Cni",
            Self::Ztunnel => "Ztunnel",
        }
    }

    /// The key below `spec.components`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Pilot => "pilot",
            Self::IngressGateways => "ingressGateways",
            Self::EgressGateways => "egressGateways",
            Self::Cni => "cni",
            Self::Ztunnel => "ztunnel",
        }
    }

    /// The folder of its chart below `charts`.
    pub fn chart_folder(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Pilot => "istio-control/istio-discovery",
            Self::IngressGateways => "gateways/istio-ingress",
            Self::EgressGateways => "gateways/istio-egress",
            Self::Cni => "istio-cni",
            Self::Ztunnel => "ztunnel",
        }
    }

    /// Its chart among those that Istio publishes for Helm, when there is one that makes the same objects.
    pub fn published_chart(self) -> Option<&'static str> {
        match self {
            Self::Base => Some("base"),
            Self::Pilot => Some("istiod"),
            Self::Cni => Some("cni"),
            Self::Ztunnel => Some("ztunnel"),
            Self::IngressGateways | Self::EgressGateways => None,
        }
    }

    /// The path below `spec.values` of its chart's own settings.
    pub fn values_root(self) -> &'static [&'static str] {
        match self {
            Self::Base => &["global"],
            Self::Pilot => &["pilot"],
            Self::IngressGateways => &["gateways", "istio-ingressgateway"],
            Self::EgressGateways => &["gateways", "istio-egressgateway"],
            Self::Cni => &["cni"],
            Self::Ztunnel => &["ztunnel"],
        }
    }

    /// Whether `spec.components` has a list of them.
    pub fn is_list(self) -> bool {
        matches!(self, Self::IngressGateways | Self::EgressGateways)
    }

    /// Whether it is installed when `spec.components` does not speak of it.
    fn is_on_by_default(self) -> bool {
        matches!(self, Self::Base | Self::Pilot)
    }
}

/// One component of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct ComponentSpec {
    /// What it is.
    pub kind: Component,
    /// Its name, for gateways.
    pub name: Option<String>,
    /// Whether it is installed.
    pub enabled: bool,
    /// The namespace of its namespaced objects.
    pub namespace: String,
    /// Its settings as written below `spec.components`; an empty object when there are none.
    pub spec: Value,
}

/// The components of a merged document, enabled or not, in the order in which they are rendered.
///
/// A gateway is also on when the values of its kind say so, unless the user turned off that very gateway.
pub(super) fn components(document: &Layered, namespace: &str) -> Vec<ComponentSpec> {
    let mut components = Vec::new();
    for kind in Component::ALL {
        let node = document.get(&["spec", "components", kind.key()]);
        let is_on_by_values = is_on_by_values(document, kind);
        if kind.is_list() {
            let items = node.map_or(&[][..], Layered::items);
            components.extend(items.iter().map(|item| {
                let enabled = is_enabled(item) || (is_on_by_values && !is_turned_off_by_user(item));
                component(kind, Some(item), enabled, namespace)
            }));
        } else {
            let node = node.filter(|node| node.is_map());
            let enabled = node.map_or(kind.is_on_by_default(), is_enabled);
            components.push(component(kind, node, enabled, namespace));
        }
    }
    components
}

fn component(
    kind: Component,
    node: Option<&Layered>,
    enabled: bool,
    namespace: &str,
) -> ComponentSpec {
    let text = |key| node?.get(&[key])?.as_str().filter(|text| !text.is_empty());
    ComponentSpec {
        kind,
        name: text("name").map(str::to_owned),
        enabled,
        namespace: text("namespace").unwrap_or(namespace).to_owned(),
        spec: node.map_or_else(|| Value::Object(serde_json::Map::new()), Layered::to_json),
    }
}

/// On unless `enabled` is false.
fn is_enabled(node: &Layered) -> bool {
    enabled_flag(node).is_none_or(|flag| flag.as_bool() != Some(false))
}

fn is_turned_off_by_user(node: &Layered) -> bool {
    enabled_flag(node).is_some_and(|flag| flag.as_bool() == Some(false) && flag.origin.is_user())
}

fn enabled_flag(node: &Layered) -> Option<&Layered> {
    node.get(&["enabled"])
}

fn is_on_by_values(document: &Layered, kind: Component) -> bool {
    let values = document.get(&["spec", "values"]);
    let flag = values.and_then(|values| values.get(kind.values_root())?.get(&["enabled"]));
    kind.is_list() && flag.and_then(Layered::as_bool) == Some(true)
}
