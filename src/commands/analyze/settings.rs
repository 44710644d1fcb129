//! The mesh config and the mesh networks: of a file, else of the ConfigMap that istiod reads.

use mesh_analyze::Setting;
use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::object::{Object, Origin};
use mesh_model::yaml;

use super::{AnalyzeArgs, bad_file};
use crate::context::Context;
use crate::error::Result;
use crate::source::files;

/// What holds for the whole mesh.
#[derive(Default)]
pub(super) struct MeshSettings {
    pub(super) mesh_config: Option<Setting>,
    pub(super) mesh_networks: Option<Setting>,
}

/// Reads both (`pilot/pkg/bootstrap/configcontroller.go`); a ConfigMap that cannot be parsed is a warning.
pub(super) fn read(context: &mut Context, args: &AnalyzeArgs, mesh: &Mesh) -> Result<MeshSettings> {
    let mut settings = MeshSettings::default();
    if let Some(map) = config_map(mesh, &context.settings.istio_namespace, &args.revision) {
        settings.mesh_config = part(context, map, "mesh");
        settings.mesh_networks = part(context, map, "meshNetworks");
    }
    if let Some(path) = &args.mesh_config_file {
        let text = files::read_text(&context.path(path))
            .map_err(|error| bad_file("read the mesh config", path, error))?;
        let value = yaml::from_str(&text)
            .map_err(|error| bad_file("parse the mesh config", path, error))?
            .into();
        let origin = Origin::File {
            path: path.as_str().into(),
            line: 1,
            column: 1,
        };
        settings.mesh_config = Some(Setting { value, origin });
    }
    Ok(settings)
}

/// The ConfigMap of a revision, else the one without a revision.
fn config_map<'a>(mesh: &'a Mesh, namespace: &str, revision: &str) -> Option<&'a Object> {
    let kind = Kind::named("configmap").ok()?;
    let name = format!("istio-{revision}");
    mesh.get(kind, namespace, &name)
        .or_else(|| mesh.get(kind, namespace, "istio"))
}

fn part(context: &mut Context, map: &Object, key: &str) -> Option<Setting> {
    let text = map.body["data"][key].as_str()?;
    match yaml::from_str(text) {
        Ok(value) => Some(Setting {
            value: value.into(),
            origin: map.origin.clone(),
        }),
        Err(error) => {
            let name = format!("ConfigMap {}/{}", map.namespace, map.name);
            context
                .streams
                .warning(&format!("{name}, key {key}, is ignored: {error}"));
            None
        }
    }
}
