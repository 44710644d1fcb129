//! Ordinary Helm charts, read from a list of files (Helm's `chart/loader` rules).
//!
//! A chart borrows its files: loading costs the parsing of `Chart.yaml` and `values.yaml` only.

mod glob;
mod ignore;
mod schema;

use std::borrow::Cow;

use serde_json::{Map, Value};

pub(crate) use glob::{Dialect, compile as compile_glob};
use ignore::Ignore;

/// A chart folder that cannot be used; the text names the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("chart {chart}: {message}")]
pub struct ChartError {
    /// The folder or name of the chart.
    pub chart: String,
    /// What is wrong, where.
    pub message: String,
}

/// A file of a chart, with its path relative to the chart's folder.
#[derive(Debug, Clone, Copy)]
pub(crate) struct File<'a> {
    pub(crate) path: &'a str,
    pub(crate) data: &'a [u8],
}

impl<'a> File<'a> {
    /// The content as text, without a byte order mark; other bytes than UTF-8 are replaced.
    pub(crate) fn text(&self) -> Cow<'a, str> {
        String::from_utf8_lossy(self.data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(self.data))
    }

    fn yaml(&self) -> Result<Map<String, Value>, String> {
        match mesh_model::yaml::from_str(&self.text()) {
            Ok(Value::Object(map)) => Ok(map),
            Ok(Value::Null) => Ok(Map::new()),
            Ok(_) => Err(format!("{} must be a mapping", self.path)),
            Err(error) => Err(format!("{}: {error}", self.path)),
        }
    }
}

/// A chart with its subcharts.
#[derive(Debug)]
pub(crate) struct Chart<'a> {
    /// `Chart.yaml`.
    pub(crate) metadata: Map<String, Value>,
    /// The defaults of `values.yaml`.
    pub(crate) values: Map<String, Value>,
    /// `values.schema.json`.
    pub(crate) schema: Option<Value>,
    /// The files below `templates/`.
    pub(crate) templates: Vec<File<'a>>,
    /// What templates see as `.Files`: everything that is not another part of the chart.
    pub(crate) files: Vec<File<'a>>,
    /// The charts below `charts/` that are switched on, under the names that their values have.
    pub(crate) subcharts: Vec<Self>,
}

impl<'a> Chart<'a> {
    /// Reads a chart from the files of its folder; `folder` is for messages.
    pub(crate) fn load(folder: &str, files: Vec<File<'a>>) -> Result<Self, ChartError> {
        let fail = |message: String| ChartError {
            chart: folder.to_owned(),
            message,
        };
        let files = without_ignored(files).map_err(fail)?;
        let find = |path: &str| files.iter().find(|file| file.path == path);
        let metadata = find("Chart.yaml")
            .ok_or_else(|| fail("Chart.yaml is missing".to_owned()))?
            .yaml()
            .map_err(fail)?;
        check_metadata(&metadata).map_err(fail)?;
        let values = find("values.yaml")
            .map_or_else(|| Ok(Map::new()), File::yaml)
            .map_err(fail)?;
        let schema = find("values.schema.json")
            .map(|file| serde_json::from_slice(file.data))
            .transpose();
        let schema = schema.map_err(|error| fail(format!("values.schema.json: {error}")))?;
        let templates = files
            .iter()
            .filter(|file| file.path.starts_with("templates/"))
            .copied()
            .collect();
        let subcharts = load_subcharts(folder, &files)?;
        let files = files
            .into_iter()
            .filter(|file| is_plain(file.path))
            .collect();
        Ok(Self {
            metadata,
            values,
            schema,
            templates,
            files,
            subcharts,
        })
    }

    /// The chart's name.
    pub(crate) fn name(&self) -> &str {
        self.text("name")
    }

    /// Whether the chart has templates for others only.
    pub(crate) fn is_library(&self) -> bool {
        self.text("type") == "library"
    }

    /// A text of `Chart.yaml`, empty when absent.
    pub(crate) fn text(&self, key: &str) -> &str {
        self.metadata
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The files below `crds/`, of this chart and its subcharts, by path.
    pub(crate) fn crds(&self) -> Vec<File<'a>> {
        let mut crds: Vec<File<'a>> = self
            .files
            .iter()
            .filter(|file| is_crd(file.path))
            .copied()
            .collect();
        crds.sort_by_key(|file| file.path);
        crds.extend(self.subcharts.iter().flat_map(Chart::crds));
        crds
    }

    /// Checks effective values against the schemas of the chart and its subcharts.
    pub(crate) fn check_values(&self, values: &Map<String, Value>) -> Result<(), ChartError> {
        let all = Value::Object(values.clone());
        if let Some(schema) = &self.schema {
            let violations = schema::violations(schema, &all);
            if !violations.is_empty() {
                let message = format!(
                    "the values do not fit values.schema.json: {}",
                    violations.join("; ")
                );
                return Err(ChartError {
                    chart: self.name().to_owned(),
                    message,
                });
            }
        }
        let nothing = Map::new();
        self.subcharts
            .iter()
            .try_for_each(|sub| sub.check_values(all[sub.name()].as_object().unwrap_or(&nothing)))
    }

    /// Removes the subcharts that `condition` and `tags` of the dependencies switch off, given the
    /// values of this chart (Helm's `processDependencyEnabled`).
    pub(crate) fn drop_disabled(&mut self, values: &Map<String, Value>) {
        let dependencies = self
            .metadata
            .get("dependencies")
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        let values = |path: &str| {
            lookup(values, path)
                .or_else(|| lookup(&self.values, path))
                .cloned()
        };
        self.subcharts.retain(|sub| {
            let mut declared = dependencies
                .iter()
                .filter(|dependency| dependency["name"] == sub.name())
                .peekable();
            declared.peek().is_none() || declared.any(|dependency| is_enabled(dependency, &values))
        });
        for sub in &mut self.subcharts {
            let own = values(sub.metadata["name"].as_str().unwrap_or_default());
            sub.drop_disabled(
                own.as_ref()
                    .and_then(Value::as_object)
                    .unwrap_or(&Map::new()),
            );
        }
    }
}

fn without_ignored(files: Vec<File<'_>>) -> Result<Vec<File<'_>>, String> {
    let rules = files
        .iter()
        .find(|file| file.path == ".helmignore")
        .map(File::text)
        .unwrap_or_default();
    let ignore = Ignore::parse(&rules).map_err(|message| format!(".helmignore: {message}"))?;
    Ok(files
        .into_iter()
        .filter(|file| !ignore.ignores(file.path))
        .collect())
}

fn check_metadata(metadata: &Map<String, Value>) -> Result<(), String> {
    for key in ["name", "version"] {
        if metadata
            .get(key)
            .and_then(Value::as_str)
            .is_none_or(str::is_empty)
        {
            return Err(format!(
                "Chart.yaml: `{key}` is required and must be a string"
            ));
        }
    }
    match metadata.get("type").and_then(Value::as_str) {
        None | Some("" | "application" | "library") => check_dependencies(metadata),
        Some(other) => Err(format!(
            "Chart.yaml: type `{other}` is neither application nor library"
        )),
    }
}

fn check_dependencies(metadata: &Map<String, Value>) -> Result<(), String> {
    for dependency in metadata
        .get("dependencies")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        for key in ["alias", "import-values"] {
            if dependency.get(key).is_some_and(|value| !value.is_null()) {
                return Err(format!(
                    "Chart.yaml: `{key}` of the dependency {} is not supported",
                    dependency["name"]
                ));
            }
        }
    }
    Ok(())
}

/// Whether a file is visible to templates as `.Files`.
fn is_plain(path: &str) -> bool {
    const PARTS: [&str; 4] = [
        "Chart.yaml",
        "Chart.lock",
        "values.yaml",
        "values.schema.json",
    ];
    !PARTS.contains(&path) && !path.starts_with("templates/") && !path.starts_with("charts/")
}

fn is_crd(path: &str) -> bool {
    path.starts_with("crds/")
        && [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| path.ends_with(end))
}

fn load_subcharts<'a>(folder: &str, files: &[File<'a>]) -> Result<Vec<Chart<'a>>, ChartError> {
    let inner = files.iter().filter_map(|file| {
        Some(File {
            path: file.path.strip_prefix("charts/")?,
            data: file.data,
        })
    });
    let mut names: Vec<&str> = Vec::new();
    for file in inner.clone() {
        match file.path.split_once('/') {
            Some((name, _)) if !name.starts_with(['_', '.']) && !names.contains(&name) => {
                names.push(name)
            }
            None if file.path.ends_with(".tgz") => {
                let message = format!("charts/{} is packed: unpack it into a folder", file.path);
                return Err(ChartError {
                    chart: folder.to_owned(),
                    message,
                });
            }
            _ => {}
        }
    }
    names.sort_unstable();
    let load = |name: &str| {
        let own = inner.clone().filter_map(|file| {
            Some(File {
                path: file.path.strip_prefix(name)?.strip_prefix('/')?,
                data: file.data,
            })
        });
        Chart::load(&format!("{folder}/charts/{name}"), own.collect())
    };
    names.into_iter().map(load).collect()
}

/// A condition that resolves to a bool decides; else a tag that is false and none that is true.
fn is_enabled(dependency: &Value, value: &impl Fn(&str) -> Option<Value>) -> bool {
    let conditions = dependency["condition"]
        .as_str()
        .unwrap_or_default()
        .split(',');
    let decided = conditions
        .map(str::trim)
        .find_map(|path| value(path)?.as_bool());
    decided.unwrap_or_else(|| {
        let tags = dependency["tags"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        let mut set = tags
            .filter_map(|tag| value(&format!("tags.{tag}"))?.as_bool())
            .peekable();
        set.peek().is_none() || set.any(|is_on| is_on)
    })
}

fn lookup<'v>(values: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let (first, rest) = path
        .split_once('.')
        .map_or((path, None), |(first, rest)| (first, Some(rest)));
    let value = values.get(first)?;
    match rest {
        Some(rest) => lookup(value.as_object()?, rest),
        None => Some(value),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn file(path: &'static str, text: &'static str) -> File<'static> {
        File {
            path,
            data: text.as_bytes(),
        }
    }

    fn chart(more: &[File<'static>]) -> Result<Chart<'static>, String> {
        let mut files = vec![
            file("values.yaml", "a: {on: true}"),
            file("templates/x.yaml", ""),
            file("crds/b.yaml", ""),
            file("files/f.txt", "\u{feff}text"),
            file("docs/x.md", ""),
            file(".helmignore", "docs/"),
            file("charts/sub/Chart.yaml", "{name: sub, version: 1.0.0}"),
            file("charts/sub/crds/a.yaml", ""),
        ];
        files.extend(more);
        Chart::load("charts/c", files).map_err(|error| error.to_string())
    }

    const PLAIN: File<'static> = File {
        path: "Chart.yaml",
        data: b"{name: c, version: 1.0.0}",
    };

    #[test]
    fn every_file_has_its_place() {
        let chart = chart(&[PLAIN]).expect("a chart");
        let paths =
            |files: &[File<'static>]| files.iter().map(|file| file.path).collect::<Vec<_>>();
        assert_eq!(chart.name(), "c");
        assert_eq!(paths(&chart.templates), ["templates/x.yaml"]);
        assert_eq!(
            paths(&chart.files),
            ["crds/b.yaml", "files/f.txt", ".helmignore"]
        );
        assert_eq!(chart.files[1].text(), "text");
        assert_eq!(paths(&chart.crds()), ["crds/b.yaml", "crds/a.yaml"]);
        assert_eq!(chart.subcharts[0].name(), "sub");
    }

    #[track_caller]
    fn check_error(more: &[File<'static>], expected: &str) {
        assert_eq!(chart(more).err().as_deref(), Some(expected));
    }

    #[test]
    fn what_is_no_chart() {
        check_error(&[], "chart charts/c: Chart.yaml is missing");
        check_error(
            &[file("Chart.yaml", "name: c")],
            "chart charts/c: Chart.yaml: `version` is required and must be a string",
        );
        check_error(
            &[PLAIN, file("charts/x.tgz", "")],
            "chart charts/c: charts/x.tgz is packed: unpack it into a folder",
        );
        let aliased = file(
            "Chart.yaml",
            "{name: c, version: 1.0.0, dependencies: [{name: sub, alias: other}]}",
        );
        check_error(
            &[aliased],
            "chart charts/c: Chart.yaml: `alias` of the dependency \"sub\" is not supported",
        );
    }

    #[track_caller]
    fn check_enabled(dependency: &'static str, values: Value, expected: bool) {
        let metadata =
            format!("{{name: c, version: 1.0.0, dependencies: [{{name: sub, {dependency}}}]}}");
        let mut chart = chart(&[file("Chart.yaml", metadata.leak())]).expect("a chart");
        chart.drop_disabled(values.as_object().expect("an object"));
        assert_eq!(
            !chart.subcharts.is_empty(),
            expected,
            "{dependency} with {values}"
        );
    }

    #[test]
    fn dependencies_can_be_switched_off() {
        check_enabled("condition: a.on", json!({}), true);
        check_enabled("condition: a.on", json!({"a": {"on": false}}), false);
        check_enabled(
            "condition: 'none, a.on', tags: [t]",
            json!({"a": {"on": false}, "tags": {"t": true}}),
            false,
        );
        check_enabled("tags: [t, u]", json!({"tags": {"t": false}}), false);
        check_enabled(
            "tags: [t, u]",
            json!({"tags": {"t": false, "u": true}}),
            true,
        );
    }
}
