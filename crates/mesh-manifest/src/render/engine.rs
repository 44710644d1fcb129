//! Helm's engine: which templates run, in which order, with which data.
//!
//! All templates of a chart share one set of top-level maps, so that a template that changes
//! `.Values` is seen by the later ones. The deepest files run first and, at one depth, the last
//! name first (Helm's `sortTemplates`); files whose name starts with `_` only define.

use std::borrow::Cow;

use gotmpl::{Limits, Map, MissingKey, TemplateSet, Value};
use serde_json::Value as Json;

use super::capabilities::{api_versions, kube_version};
use super::files::Files;
use super::functions::functions;
use super::{Release, RenderError, RenderOptions};
use crate::chart::Chart;

/// What one template file gave.
#[derive(Debug)]
pub(crate) struct RenderedFile {
    /// The path as Helm names it: `<chart>/templates/<file>`.
    pub(crate) path: String,
    pub(crate) text: String,
}

struct Template<'a> {
    path: String,
    base_path: String,
    text: Cow<'a, str>,
    scope: Map,
}

/// Renders a chart with effective values; the files come in the order of their paths.
pub(crate) fn execute(
    chart: &Chart<'_>,
    values: &Json,
    release: &Release<'_>,
    options: &RenderOptions,
) -> Result<Vec<RenderedFile>, RenderError> {
    let shared = [
        ("Release", release_value(release)),
        ("Capabilities", capabilities(options)),
    ];
    let mut templates = Vec::new();
    collect(
        chart,
        chart.name(),
        Value::from_json(values),
        &shared,
        true,
        &mut templates,
    );
    templates.sort_by(|a, b| sort_key(&b.path).cmp(&sort_key(&a.path)));

    let mut set = TemplateSet::new(functions())
        .missing_key(MissingKey::Zero)
        .strip_no_value();
    for template in &templates {
        set.parse(&template.path, &*template.text)
            .map_err(|error| RenderError::template(chart.name(), &error))?;
    }
    let mut rendered = Vec::new();
    for template in templates
        .iter()
        .filter(|template| !is_partial(&template.path))
    {
        let name = [
            ("Name", Value::from(&*template.path)),
            ("BasePath", Value::from(&*template.base_path)),
        ];
        template
            .scope
            .insert("Template", name.into_iter().collect::<Map>());
        let dot = Value::Map(template.scope.clone());
        let text = set
            .execute(&template.path, &dot, &Limits::default())
            .map_err(|error| RenderError::template(chart.name(), &error))?;
        rendered.push(RenderedFile {
            path: template.path.clone(),
            text,
        });
    }
    rendered.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(rendered)
}

/// Adds the templates of a chart and its subcharts; returns the scope that they run in.
fn collect<'a>(
    chart: &Chart<'a>,
    id: &str,
    values: Value,
    shared: &[(&str, Value)],
    is_root: bool,
    templates: &mut Vec<Template<'a>>,
) -> Map {
    let scope: Map = shared
        .iter()
        .map(|(key, value)| (*key, value.clone()))
        .collect();
    let subcharts = Map::new();
    for sub in &chart.subcharts {
        let own = values
            .as_map()
            .and_then(|values| values.get(sub.name()))
            .unwrap_or_else(|| Map::new().into());
        let inner = collect(
            sub,
            &format!("{id}/charts/{}", sub.name()),
            own,
            shared,
            false,
            templates,
        );
        subcharts.insert(sub.name(), inner);
    }
    scope.insert("Values", values);
    scope.insert("Chart", chart_value(chart, is_root));
    scope.insert("Files", Value::object(Files::new(&chart.files)));
    scope.insert("Subcharts", subcharts);
    for file in &chart.templates {
        if chart.is_library() && !is_partial(file.path) {
            continue;
        }
        templates.push(Template {
            path: format!("{id}/{}", file.path),
            base_path: format!("{id}/templates"),
            text: file.text(),
            scope: scope.clone(),
        });
    }
    scope
}

fn sort_key(path: &str) -> (usize, &str) {
    (path.matches('/').count(), path)
}

fn is_partial(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .is_some_and(|name| name.starts_with('_'))
}

fn release_value(release: &Release<'_>) -> Value {
    let entries = [
        ("Name", Value::from(release.name)),
        ("Namespace", Value::from(release.namespace)),
        ("Service", Value::from("Helm")),
        ("Revision", Value::Int(release.revision)),
        ("IsInstall", Value::Bool(release.is_install)),
        ("IsUpgrade", Value::Bool(release.is_upgrade)),
    ];
    entries.into_iter().collect::<Map>().into()
}

fn capabilities(options: &RenderOptions) -> Value {
    let helm = [
        ("Version", "v4.2.0"),
        ("GitCommit", ""),
        ("GitTreeState", ""),
        ("GoVersion", ""),
    ];
    let helm: Map = helm
        .into_iter()
        .map(|(key, value)| (key, Value::from(value)))
        .collect();
    let entries = [
        ("KubeVersion", kube_version(&options.kube_version)),
        ("APIVersions", api_versions(&options.api_versions)),
        ("HelmVersion", helm.into()),
    ];
    entries.into_iter().collect::<Map>().into()
}

/// `.Chart`: the fields of Helm's `chart.Metadata`, by their Go names.
fn chart_value(chart: &Chart<'_>, is_root: bool) -> Value {
    const TEXTS: [(&str, &str); 11] = [
        ("Name", "name"),
        ("Home", "home"),
        ("Version", "version"),
        ("Description", "description"),
        ("Icon", "icon"),
        ("APIVersion", "apiVersion"),
        ("Condition", "condition"),
        ("Tags", "tags"),
        ("AppVersion", "appVersion"),
        ("KubeVersion", "kubeVersion"),
        ("Type", "type"),
    ];
    const LISTS: [(&str, &str); 2] = [("Sources", "sources"), ("Keywords", "keywords")];
    let fields = Map::new();
    for (field, key) in TEXTS {
        fields.insert(field, chart.text(key));
    }
    for (field, key) in LISTS {
        fields.insert(
            field,
            Value::strings(
                chart
                    .metadata
                    .get(key)
                    .and_then(Json::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Json::as_str),
            ),
        );
    }
    for (field, key) in [
        ("Maintainers", "maintainers"),
        ("Dependencies", "dependencies"),
    ] {
        let items = chart
            .metadata
            .get(key)
            .and_then(Json::as_array)
            .into_iter()
            .flatten();
        fields.insert(field, Value::from(items.map(go_fields).collect::<Vec<_>>()));
    }
    fields.insert(
        "Annotations",
        chart
            .metadata
            .get("annotations")
            .map_or(Value::Nil, Value::from_json),
    );
    fields.insert(
        "Deprecated",
        chart
            .metadata
            .get("deprecated")
            .and_then(Json::as_bool)
            .unwrap_or_default(),
    );
    fields.insert("IsRoot", is_root);
    fields.into()
}

/// A maintainer or dependency with the Go names of its fields (`name` is `.Name`).
fn go_fields(item: &Json) -> Value {
    let fields = item.as_object().into_iter().flatten().map(|(key, value)| {
        let mut name = key.clone();
        name[..1].make_ascii_uppercase();
        (name, Value::from_json(value))
    });
    fields.collect::<Map>().into()
}
