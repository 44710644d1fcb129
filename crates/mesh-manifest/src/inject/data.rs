//! What an injection template sees: Istio's `SidecarTemplateData` (`pkg/kube/inject/inject.go`).

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gotmpl::{IntType, Memo, Object, Same, Value};
use mesh_model::shared::Value as Json;

use super::image::{ImageSettings, proxy_image};
use super::mesh::MeshSettings;
use super::pod;
use super::typed::Typed;
use super::values::InjectorValues;

/// The type of the workload that the pod belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeMeta {
    /// `apps/v1`
    pub api_version: String,
    /// `Deployment`
    pub kind: String,
}

/// The name of the workload that the pod belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeploymentMeta {
    /// The name.
    pub name: String,
    /// The namespace.
    pub namespace: String,
}

/// The user and group of the sidecar where the platform does not choose them.
const PROXY_ID: i64 = 1337;

/// The part of the data that is the same for all pods with one proxy config, as templates see it.
///
/// As in istiod, a template that changes a map in it changes it for the pods that follow.
#[derive(Clone, Debug)]
pub struct SharedData {
    /// The mesh config, with the proxy config of these pods.
    pub mesh: MeshSettings,
    /// The values of the injector.
    pub values: InjectorValues,
    mesh_value: Value,
    proxy_value: Value,
    /// The images of pods that do not ask for another type.
    images: Images,
    /// By template, what it makes of [`SAME`]; none where few pods share them.
    memos: Option<BTreeMap<String, Rc<Memo>>>,
}

/// What has an image.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Component {
    Proxy,
    Init,
}

#[derive(Clone, Debug, Default)]
struct Images {
    proxy: OnceCell<Value>,
    init: OnceCell<Value>,
}

/// The parts of the data that are those of [`SharedData`], or the same for all pods of an
/// injector.
pub(super) const SAME: Same = Same {
    fields: &[
        "CompliancePolicy",
        "InboundTrafficPolicyMode",
        "MeshConfig",
        "NativeSidecars",
        "ProxyConfig",
        "Revision",
        "Values",
    ],
    sparse: &[&["ObjectMeta", "Annotations"], &["ObjectMeta", "Labels"]],
};

impl SharedData {
    /// The data of pods without a proxy config of their own.
    pub fn new(mesh: MeshSettings, values: impl Into<InjectorValues>) -> Self {
        Self::of(mesh, values.into())
    }

    /// The same values with another mesh config.
    pub fn with_mesh(&self, mesh: MeshSettings) -> Self {
        Self::of(mesh, self.values.clone())
    }

    fn of(mesh: MeshSettings, values: InjectorValues) -> Self {
        Self {
            mesh_value: Typed::value("*v1alpha1.MeshConfig", Some(mesh.mesh())),
            proxy_value: Typed::value("*v1alpha1.ProxyConfig", Some(mesh.proxy())),
            mesh,
            values,
            images: Images::default(),
            memos: None,
        }
    }

    /// Remembers what each of these templates makes of it.
    pub(super) fn remembering<'a>(self, templates: impl Iterator<Item = &'a String>) -> Self {
        let memos = templates.map(|name| (name.clone(), Rc::default()));
        Self {
            memos: Some(memos.collect()),
            ..self
        }
    }

    /// What a template made of it before.
    pub(super) fn memo(&self, template: &str) -> Option<&Memo> {
        self.memos.as_ref()?.get(template).map(|memo| &**memo)
    }
}

/// The data of an injection template, before it takes the form that templates see.
#[derive(Clone, Debug)]
pub struct TemplateData {
    /// The type of the workload.
    pub type_meta: TypeMeta,
    /// The name of the workload.
    pub deployment_meta: DeploymentMeta,
    /// The pod, as `metadata` and `spec` of Kubernetes' JSON.
    pub pod: Rc<Json>,
    /// What it shares with other pods.
    pub shared: Rc<SharedData>,
    /// The revision; empty for the default one.
    pub revision: String,
    /// Whether sidecars are init containers that keep running.
    pub native_sidecars: bool,
    /// The user of the sidecar.
    pub proxy_uid: i64,
    /// The group of the sidecar.
    pub proxy_gid: i64,
    /// The compliance policy that the control plane runs under.
    pub compliance_policy: String,
}

impl TemplateData {
    /// The data for a pod, with the mesh's own proxy config and no workload known yet.
    pub fn new(pod: Rc<Json>, shared: Rc<SharedData>) -> Self {
        Self {
            type_meta: TypeMeta::default(),
            deployment_meta: DeploymentMeta::default(),
            pod,
            shared,
            revision: String::new(),
            native_sidecars: false,
            proxy_uid: PROXY_ID,
            proxy_gid: PROXY_ID,
            compliance_policy: String::new(),
        }
    }

    /// The dot of the template.
    pub fn to_value(&self) -> Value {
        let images = &self.shared.images;
        let type_meta = [
            ("APIVersion", self.type_meta.api_version.as_str().into()),
            ("Kind", self.type_meta.kind.as_str().into()),
        ];
        let deployment_meta = [
            ("Name", self.deployment_meta.name.as_str().into()),
            ("Namespace", self.deployment_meta.namespace.as_str().into()),
        ];
        let fields = vec![
            ("TypeMeta", Record::value("v1.TypeMeta", type_meta.to_vec())),
            (
                "DeploymentMeta",
                Record::value("types.NamespacedName", deployment_meta.to_vec()),
            ),
            (
                "ObjectMeta",
                Typed::inside("v1.ObjectMeta", &self.pod, &["metadata"]),
            ),
            ("Spec", Typed::inside("v1.PodSpec", &self.pod, &["spec"])),
            ("ProxyConfig", self.shared.proxy_value.clone()),
            ("MeshConfig", self.shared.mesh_value.clone()),
            ("Values", self.shared.values.value.clone()),
            ("Revision", self.revision.as_str().into()),
            ("NativeSidecars", self.native_sidecars.into()),
            ("ProxyImage", self.image(Component::Proxy, &images.proxy)),
            ("ProxyInitImage", self.image(Component::Init, &images.init)),
            ("ProxyUID", Value::Sized(IntType::Int64, self.proxy_uid)),
            ("ProxyGID", Value::Sized(IntType::Int64, self.proxy_gid)),
            (
                "InboundTrafficPolicyMode",
                self.inbound_traffic_policy().into(),
            ),
            ("CompliancePolicy", self.compliance_policy.as_str().into()),
        ];
        Record::value("*inject.SidecarTemplateData", fields)
    }

    /// The image that the values have for a component. The init container runs no
    /// proxy, so the proxy config has no say in it.
    fn image(&self, component: Component, usual: &OnceCell<Value>) -> Value {
        match pod::annotation(&self.pod, "sidecar.istio.io/proxyImageType") {
            None => usual.get_or_init(|| self.image_of(component, None)).clone(),
            wanted => self.image_of(component, wanted),
        }
    }

    fn image_of(&self, component: Component, annotation_type: Option<&str>) -> Value {
        let values = &self.shared.values;
        let config_type = self.shared.mesh.proxy()["image"]["imageType"].as_str();
        let image = proxy_image(&ImageSettings {
            values: Some(values),
            name: match component {
                Component::Proxy => &values.proxy_image,
                Component::Init => &values.init_image,
            },
            config_type: config_type.filter(|_| component == Component::Proxy),
            annotation_type,
        });
        image.into()
    }

    fn inbound_traffic_policy(&self) -> &'static str {
        match self.shared.mesh.mesh()["inboundTrafficPolicy"]["mode"].as_str() {
            Some("LOCALHOST") => "localhost",
            _ => "passthrough",
        }
    }
}

/// A struct of the host whose fields are known beforehand.
struct Record {
    type_name: &'static str,
    fields: Vec<(&'static str, Value)>,
}

impl Record {
    fn value(type_name: &'static str, fields: Vec<(&'static str, Value)>) -> Value {
        Value::object(Self { type_name, fields })
    }
}

impl Object for Record {
    fn type_name(&self) -> &str {
        self.type_name
    }

    fn field(&self, name: &str) -> Option<Value> {
        self.fields
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.clone())
    }

    fn member(&self, name: &str, near: &Cell<usize>) -> Option<Value> {
        let fields = &self.fields;
        let is_near = |index: usize| fields.get(index).is_some_and(|(known, _)| *known == name);
        if !is_near(near.get()) {
            near.set((0..fields.len()).find(|index| is_near(*index))?);
        }
        Some(fields[near.get()].1.clone())
    }

    fn names(&self) -> Vec<&str> {
        self.fields.iter().map(|(name, _)| *name).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use gotmpl::{Limits, TemplateSet};
    use mesh_model::shared::json;

    use super::super::functions;
    use super::*;

    fn render(expression: &str) -> Result<String, String> {
        let metadata = json!({"name": "pod", "labels": {"app": "x"}, "annotations": {"k": ""}});
        let spec = json!({
            "containers": [
                {"name": "main", "image": "r/main:1@sha256:a", "ports": [{"containerPort": 80}],
                 "readinessProbe": {"httpGet": {"port": "http"}, "periodSeconds": 5}},
            ],
            "volumes": [{"name": "v", "emptyDir": {}}],
        });
        let mesh = MeshSettings::from_yaml(
            "defaultConfig: {tracing: {tlsSettings: {caCertificates: c}}, concurrency: 0}",
        );
        let shared = SharedData::new(mesh.expect("YAML"), serde_json::json!({"global": {}}));
        let data = TemplateData::new(
            json!({"metadata": metadata, "spec": spec}).into(),
            Rc::new(shared),
        );
        let environment = |name: &str| (name == "SET").then(|| "on".to_owned());
        let mut set = TemplateSet::new(functions(Rc::new(environment)));
        set.parse("inject", format!("{{{{ {expression} }}}}"))
            .and_then(|()| set.execute("inject", &data.to_value(), &Limits::default()))
            .map_err(|error| error.root().message().to_owned())
    }

    fn check(expression: &str, expected: &str) {
        assert_eq!(render(expression).as_deref(), Ok(expected), "{expression}");
    }

    #[test]
    fn absent_fields_are_zero_values_of_their_types() {
        check(".ObjectMeta.Namespace | quote", "\"\"");
        check(".Spec.HostNetwork", "false");
        check("len .Spec.InitContainers", "0");
        check(".Spec.SecurityContext", "nil");
        check(".Spec.Priority", "<nil>");
        check("index .ObjectMeta.Labels \"absent\" | quote", "\"\"");
        check("eq .ProxyUID 1337", "true");
        check(".ProxyConfig.GetImage.GetImageType | quote", "\"\"");
        check(".MeshConfig.GetCa.GetIstiodSide", "false");
    }

    #[test]
    fn what_a_type_does_not_have_is_an_error() {
        let error = render(".ObjectMeta.Lables").expect_err("no such field");
        assert_eq!(
            error,
            "can't evaluate field Lables in type v1.ObjectMeta; did you mean Labels?"
        );
        let error = render(".ProxyConfig.Image.ImageType").expect_err("nil");
        assert_eq!(
            error,
            "nil pointer evaluating *v1beta1.ProxyImage.ImageType"
        );
    }

    #[test]
    fn embedded_structs_and_messages_are_followed() {
        check(
            "(index .Spec.Containers 0).ReadinessProbe.HTTPGet.Port.String",
            "http",
        );
        check("(index .Spec.Volumes 0).EmptyDir | toJson", "{}");
        check(
            ".ProxyConfig.GetTracing.GetTlsSettings.GetCaCertificates",
            "c",
        );
        check(".ProxyConfig.Concurrency.Value", "0");
        check(
            "structToJSON (index .Spec.Containers 0)",
            concat!(
                r#"{"name":"main","image":"r/main:1@sha256:a","ports":[{"containerPort":80}],"#,
                r#""resources":{},"readinessProbe":{"httpGet":{"port":"http"},"periodSeconds":5}}"#,
            ),
        );
    }

    #[test]
    fn functions_know_the_data() {
        check("applicationPorts .Spec.Containers", "80");
        check("annotation .ObjectMeta \"k\" \"default\" | quote", "\"\"");
        check(
            "env \"SET\" \"off\" | cat (env \"UNSET\" \"off\")",
            "off on",
        );
        check(
            "protoToJSON .ProxyConfig",
            r#"{"concurrency":0,"tracing":{"tlsSettings":{"caCertificates":"c"}}}"#,
        );
    }
}
