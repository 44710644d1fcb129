//! A configuration as releases of Helm: values files and scripts that hand present objects over
//! (`operator/cmd/mesh/manifest-translate.go` in istio/istio).

use std::fmt::Write as _;

use mesh_model::yaml;
use serde_json::Value;

use crate::assets::Assets;
use crate::generate::manifest_yaml;
use crate::plan::ObjectId;
use crate::render::{RenderError, RenderOptions, RenderedComponent, render_plain};

/// Where the official charts are.
const CHARTS: &str = "oci://registry.istio.io/release/charts";

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its content.
    pub text: String,
    /// Whether it is a script.
    pub is_script: bool,
}

impl File {
    fn text(name: String, text: String) -> Self {
        Self {
            name,
            text,
            is_script: false,
        }
    }
}

/// The files by which Helm takes over what the installer applied.
///
/// # Errors
/// When a chart cannot be rendered without the settings of its component.
pub fn migrate(
    components: &[RenderedComponent],
    assets: &Assets,
    options: &RenderOptions,
) -> Result<Vec<File>, RenderError> {
    let mut files = Vec::new();
    let mut readme = README.to_owned();
    for component in components {
        let name = &component.name;
        let Some(chart) = component.component.published_chart() else {
            let _ = writeln!(
                readme,
                "* ❌ **Component `{name}`**: migration is **NOT** directly supported!"
            );
            let _ = writeln!(
                readme,
                "  The chart `gateway` of Istio makes other objects; see {GATEWAYS}"
            );
            continue;
        };
        let _ = writeln!(
            readme,
            "* ✅ **Component `{name}`**: migration is supported!"
        );
        let plain = RenderedComponent {
            objects: render_plain(component, assets, options)?,
            ..component.clone()
        };
        if plain.objects != component.objects {
            let _ = writeln!(
                readme,
                "  ⚠️ Helm has no counterpart for some `k8s` settings or overlays: compare diff-{name}-helm-output.yaml with \
                 diff-{name}-istioctl-output.yaml and find values for what differs."
            );
            for (made_by, component) in [("helm", &plain), ("istioctl", component)] {
                let text = manifest_yaml(std::slice::from_ref(component));
                files.push(File::text(
                    format!("diff-{name}-{made_by}-output.yaml"),
                    text,
                ));
            }
        }
        let values = yaml::to_string(&Value::Object(component.values.clone()));
        files.push(File::text(format!("{name}-values.yaml"), values));
        files.push(File {
            name: format!("install-{name}.sh"),
            text: script(component, chart),
            is_script: true,
        });
    }
    files.push(File::text("README.md".to_owned(), readme));
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

const README: &str = "# From the installer to Helm\n\n\
    Each script hands the objects of a component over to a release of Helm, and then lets Helm upgrade it.\n\
    Read the values files first, and run the scripts in this order: base, pilot, cni, ztunnel.\n\n";

const GATEWAYS: &str = "https://istio.io/latest/docs/setup/additional-setup/gateway/";

/// The script that hands the objects of a component over.
fn script(component: &RenderedComponent, chart: &str) -> String {
    let RenderedComponent {
        name,
        namespace,
        objects,
        ..
    } = component;
    let mut script = "#!/usr/bin/env bash\n\n\
        # Label/Annotate resources to mark them a part of the Helm release.\n"
        .to_owned();
    for object in objects {
        let target = target(object);
        for mark in [
            format!("annotate {target} meta.helm.sh/release-name={name}"),
            format!("annotate {target} meta.helm.sh/release-namespace={namespace}"),
            format!("label {target} app.kubernetes.io/managed-by=Helm"),
        ] {
            let _ = writeln!(script, "kubectl {mark}");
        }
    }
    let _ = write!(
        script,
        "\n\n# Run the actual Helm install operation\n\
         helm upgrade --install {name} --namespace {namespace} -f {name}-values.yaml {CHARTS}/{chart}\n"
    );
    script
}

/// How kubectl names an object: `Deployment.apps --namespace=istio-system istiod`.
fn target(object: &Value) -> String {
    let ObjectId {
        group,
        kind,
        namespace,
        name,
    } = ObjectId::of(object);
    let kind = if group.is_empty() {
        kind
    } else {
        format!("{kind}.{group}")
    };
    match namespace.as_str() {
        "" => format!("{kind} {name}"),
        namespace => format!("{kind} --namespace={namespace} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn objects_are_named_as_kubectl_names_them() {
        let check = |object: Value, expected: &str| assert_eq!(target(&object), expected);
        check(
            json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "istiod", "namespace": "mesh"}}),
            "Deployment.apps --namespace=mesh istiod",
        );
        check(
            json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "mesh"}}),
            "Namespace mesh",
        );
    }
}
