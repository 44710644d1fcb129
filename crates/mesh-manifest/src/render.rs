//! Rendering: charts with values become Kubernetes objects.
//!
//! [`render`] takes the components of a resolved IstioOperator document one by one: values as its
//! chart sees them (`component`), Helm's engine (`engine`), the `k8s` settings (`postprocess`) and
//! the overlays. [`render_chart`] is Helm's part alone.

mod capabilities;
mod documents;
mod engine;
mod files;
mod functions;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

pub use capabilities::DEFAULT_KUBE_VERSION;

use crate::assets::Assets;
use crate::chart::{Chart, ChartError, File};
use crate::iop::{Component, ComponentSpec, Resolved};
use crate::{component, helm_values, notes, overlay, postprocess};

/// Why nothing could be rendered.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The chart cannot be loaded, or its values do not fit it.
    #[error(transparent)]
    Chart(#[from] ChartError),
    /// A template failed; the message is Go's, with the place.
    #[error("chart {chart}: {message}")]
    Template {
        /// The chart's name.
        chart: String,
        /// What failed, where: `template: istiod/templates/x.yaml:3:5: …`.
        message: String,
    },
    /// A template gave text that is not YAML.
    #[error("{file} does not render to YAML: {message}")]
    Document {
        /// The template file, as `<chart>/templates/<file>`.
        file: String,
        /// The document and the line in it.
        message: String,
    },
}

impl RenderError {
    fn template(chart: &str, error: &gotmpl::Error) -> Self {
        Self::Template {
            chart: chart.to_owned(),
            message: error.to_string(),
        }
    }
}

/// What charts may ask for besides their values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderOptions {
    /// The version of the Kubernetes server, with its leading `v`.
    pub kube_version: String,
    /// API versions that the server has, besides those that Helm always knows.
    pub api_versions: Vec<String>,
    /// Whether charts shall see an upgrade (`.Release.IsUpgrade`).
    pub is_upgrade: bool,
}

impl Default for RenderOptions {
    fn default() -> Self {
        Self {
            kube_version: DEFAULT_KUBE_VERSION.to_owned(),
            api_versions: Vec::new(),
            is_upgrade: false,
        }
    }
}

/// What charts see as `.Release`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release<'a> {
    /// The name of the release; `istio` for everything that an IstioOperator document renders.
    pub name: &'a str,
    /// The namespace that the release goes to.
    pub namespace: &'a str,
    /// Whether this is the first installation.
    pub is_install: bool,
    /// Whether this replaces an installation.
    pub is_upgrade: bool,
    /// The number of the release, from 1; 0 outside of Helm.
    pub revision: i64,
}

impl Release<'_> {
    /// The release that documents render: neither an installation nor, unless the options say so,
    /// an upgrade.
    fn of_document(options: &RenderOptions) -> Self {
        Self {
            name: "istio",
            namespace: "",
            is_install: false,
            is_upgrade: options.is_upgrade,
            revision: 0,
        }
    }
}

/// The objects of one chart, in the order in which they are applied.
#[derive(Debug, Clone, PartialEq)]
pub struct RenderedChart {
    /// Template files by path, documents in file order, then the plain CRD files.
    pub objects: Vec<Value>,
    /// What the chart's notes warn of.
    pub warnings: Vec<String>,
}

/// The objects of one component, as the installer applies them.
#[derive(Debug, Clone, PartialEq)]
pub struct RenderedComponent {
    /// What it is.
    pub component: Component,
    /// The name of a gateway, else the key in the document: `pilot`.
    pub name: String,
    /// The namespace that it is installed into.
    pub namespace: String,
    /// The values that the component gave to its chart.
    pub values: Map<String, Value>,
    /// The objects in the order of the chart.
    pub objects: Vec<Value>,
    /// What the chart warns of and which settings had no effect, one sentence each.
    pub warnings: Vec<String>,
}

/// Renders the enabled components of a document, in the order of the document's kinds.
///
/// # Errors
/// The first component whose chart cannot be rendered.
pub fn render(
    resolved: &Resolved,
    assets: &Assets,
    options: &RenderOptions,
) -> Result<Vec<RenderedComponent>, RenderError> {
    let nothing = Map::new();
    let values = resolved.values().as_object().unwrap_or(&nothing);
    let components = resolved.components();
    let enabled = components.iter().filter(|component| component.enabled);
    enabled
        .map(|component| render_component(component, values, assets, options))
        .collect()
}

fn render_component(
    component: &ComponentSpec,
    values: &Map<String, Value>,
    assets: &Assets,
    options: &RenderOptions,
) -> Result<RenderedComponent, RenderError> {
    let chart_values = component::chart_values(component, values);
    let folder = format!("charts/{}", component.kind.chart_folder());
    let release = Release {
        namespace: &component.namespace,
        ..Release::of_document(options)
    };
    let RenderedChart {
        mut objects,
        mut warnings,
    } = render_chart(assets, &folder, &chart_values, &release, options)?;
    warnings.extend(component::ignored_values(component, values));
    if let Some(k8s) = component::k8s(component) {
        let target = component::target(component, values);
        warnings.extend(postprocess::apply(&target, k8s, &mut objects));
        let overlays = k8s.get("overlays").and_then(Value::as_array);
        warnings.extend(overlay::apply(
            &target.path,
            overlays.map_or(&[], Vec::as_slice),
            &mut objects,
        ));
    }
    Ok(RenderedComponent {
        component: component.kind,
        name: component::name(component).to_owned(),
        namespace: component.namespace.clone(),
        values: chart_values,
        objects,
        warnings,
    })
}

/// Renders the chart of a component again, without its `k8s` settings and overlays.
///
/// # Errors
/// When the chart cannot be rendered.
pub(crate) fn render_plain(
    component: &RenderedComponent,
    assets: &Assets,
    options: &RenderOptions,
) -> Result<Vec<Value>, RenderError> {
    let folder = format!("charts/{}", component.component.chart_folder());
    let release = Release {
        namespace: &component.namespace,
        ..Release::of_document(options)
    };
    Ok(render_chart(assets, &folder, &component.values, &release, options)?.objects)
}

/// Renders the chart in `folder` (such as `charts/gateway`) with the values of a user.
pub fn render_chart(
    assets: &Assets,
    folder: &str,
    values: &Map<String, Value>,
    release: &Release<'_>,
    options: &RenderOptions,
) -> Result<RenderedChart, RenderError> {
    let files = assets
        .below(folder)
        .map(|(path, data)| File { path, data })
        .collect();
    let mut chart = Chart::load(folder, files)?;
    chart.drop_disabled(values);
    let values = helm_values::coalesce(&chart, values.clone())?;
    chart.check_values(&values)?;
    let mut rendered = RenderedChart {
        objects: Vec::new(),
        warnings: Vec::new(),
    };
    for file in engine::execute(&chart, &values.into(), release, options)? {
        if notes::is_notes(&file.path) {
            rendered.warnings.extend(notes::warnings(&file.text));
        } else {
            rendered.objects.extend(objects(&file.path, &file.text)?);
        }
    }
    for file in chart.crds() {
        rendered.objects.extend(objects(
            &format!("{}/{}", chart.name(), file.path),
            &file.text(),
        )?);
    }
    Ok(rendered)
}

fn objects(file: &str, text: &str) -> Result<Vec<Value>, RenderError> {
    documents::objects(text).map_err(|message| RenderError::Document {
        file: file.to_owned(),
        message,
    })
}
