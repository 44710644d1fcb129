//! `.Capabilities`: the Kubernetes version and the API versions that a chart may ask for.

use gotmpl::{FunctionError, Object, Value};

/// The Kubernetes version that charts see without a cluster (`operator/pkg/helm` in istio/istio).
pub const DEFAULT_KUBE_VERSION: &str = "v1.32.0";

/// The API versions that Helm knows without a cluster: those of the client it is built with.
const DEFAULT_API_VERSIONS: [&str; 55] = [
    "v1",
    "admissionregistration.k8s.io/v1",
    "admissionregistration.k8s.io/v1alpha1",
    "admissionregistration.k8s.io/v1beta1",
    "internal.apiserver.k8s.io/v1alpha1",
    "apps/v1",
    "apps/v1beta1",
    "apps/v1beta2",
    "authentication.k8s.io/v1",
    "authentication.k8s.io/v1alpha1",
    "authentication.k8s.io/v1beta1",
    "authorization.k8s.io/v1",
    "authorization.k8s.io/v1beta1",
    "autoscaling/v1",
    "autoscaling/v2",
    "batch/v1",
    "batch/v1beta1",
    "certificates.k8s.io/v1",
    "certificates.k8s.io/v1beta1",
    "certificates.k8s.io/v1alpha1",
    "coordination.k8s.io/v1alpha2",
    "coordination.k8s.io/v1beta1",
    "coordination.k8s.io/v1",
    "discovery.k8s.io/v1",
    "discovery.k8s.io/v1beta1",
    "events.k8s.io/v1",
    "events.k8s.io/v1beta1",
    "extensions/v1beta1",
    "flowcontrol.apiserver.k8s.io/v1",
    "flowcontrol.apiserver.k8s.io/v1beta1",
    "flowcontrol.apiserver.k8s.io/v1beta2",
    "flowcontrol.apiserver.k8s.io/v1beta3",
    "networking.k8s.io/v1",
    "networking.k8s.io/v1beta1",
    "node.k8s.io/v1",
    "node.k8s.io/v1alpha1",
    "node.k8s.io/v1beta1",
    "policy/v1",
    "policy/v1beta1",
    "rbac.authorization.k8s.io/v1",
    "rbac.authorization.k8s.io/v1beta1",
    "rbac.authorization.k8s.io/v1alpha1",
    "resource.k8s.io/v1",
    "resource.k8s.io/v1beta2",
    "resource.k8s.io/v1beta1",
    "resource.k8s.io/v1alpha3",
    "scheduling.k8s.io/v1alpha2",
    "scheduling.k8s.io/v1beta1",
    "scheduling.k8s.io/v1",
    "storage.k8s.io/v1beta1",
    "storage.k8s.io/v1",
    "storage.k8s.io/v1alpha1",
    "storagemigration.k8s.io/v1beta1",
    "apiextensions.k8s.io/v1beta1",
    "apiextensions.k8s.io/v1",
];

/// `.Capabilities.KubeVersion` of a version such as `v1.32.0-gke.1`.
pub(super) fn kube_version(version: &str) -> Value {
    Value::object(KubeVersion {
        version: version.to_owned(),
    })
}

/// `.Capabilities.APIVersions`: Helm's default set and `more`.
pub(super) fn api_versions(more: &[String]) -> Value {
    let defaults = DEFAULT_API_VERSIONS
        .iter()
        .map(|version| (*version).to_owned());
    Value::object(ApiVersions(defaults.chain(more.iter().cloned()).collect()))
}

struct KubeVersion {
    version: String,
}

impl KubeVersion {
    fn part(&self, index: usize) -> &str {
        let numbers = self.version.trim_start_matches('v').split('.');
        let part = numbers.clone().nth(index).unwrap_or_default();
        let end = part
            .find(|character: char| !character.is_ascii_digit())
            .unwrap_or(part.len());
        &part[..end]
    }
}

impl Object for KubeVersion {
    fn type_name(&self) -> &str {
        "common.KubeVersion"
    }

    fn field(&self, name: &str) -> Option<Value> {
        match name {
            "Version" | "GitVersion" => Some(Value::from(&*self.version)),
            "Major" => Some(Value::from(self.part(0))),
            "Minor" => Some(Value::from(self.part(1))),
            _ => None,
        }
    }

    fn names(&self) -> Vec<&str> {
        vec!["Version", "GitVersion", "Major", "Minor"]
    }

    fn display(&self) -> String {
        self.version.clone()
    }

    fn to_json(&self) -> serde_json::Value {
        serde_json::json!({"Version": self.version, "Major": self.part(0), "Minor": self.part(1)})
    }
}

struct ApiVersions(Vec<String>);

impl Object for ApiVersions {
    fn type_name(&self) -> &str {
        "common.VersionSet"
    }

    fn kind(&self) -> &'static str {
        "slice"
    }

    fn call(&self, name: &str, arguments: &[Value]) -> Option<Result<Value, FunctionError>> {
        if name != "Has" {
            return None;
        }
        Some(match arguments {
            [Value::Str(wanted)] => Ok(Value::Bool(
                self.0.iter().any(|version| **version == **wanted),
            )),
            _ => Err(FunctionError::new("Has needs one string")),
        })
    }

    fn names(&self) -> Vec<&str> {
        vec!["Has"]
    }

    fn basic(&self) -> Option<Value> {
        Some(Value::strings(self.0.iter().map(String::as_str)))
    }

    fn display(&self) -> String {
        format!("[{}]", self.0.join(" "))
    }

    fn to_json(&self) -> serde_json::Value {
        self.0.clone().into()
    }
}
