//! The configuration of the injector: which pods, and with which templates.

use std::collections::BTreeMap;
use std::rc::Rc;

use mesh_model::selector::Selector;
use mesh_model::yaml;
use serde_json::Value as Json;

use super::values::InjectorValues;
use crate::assets::Assets;

/// The template of a pod that asks for nothing else.
const SIDECAR: &str = "sidecar";

/// The folder of our own templates.
const FOLDER: &str = "charts/istio-control/istio-discovery/files/injection";

/// Why an injector configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The text is not YAML.
    #[error("cannot read the injector configuration")]
    Yaml(#[from] yaml::Error),
    /// The text is something else than a mapping.
    #[error("the injector configuration is not a mapping")]
    NotAMapping,
}

/// What decides about pods that do not say themselves whether they are to be injected.
#[derive(Clone, Debug)]
pub struct Policy {
    /// `enabled` or `disabled`; with anything else nothing is injected.
    pub default: String,
    /// Pods that are not injected.
    pub never: Vec<Selector>,
    /// Pods that are injected whatever the default says.
    pub always: Vec<Selector>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            default: "enabled".to_owned(),
            never: Vec::new(),
            always: Vec::new(),
        }
    }
}

/// The key `config` of the injector's ConfigMap (`pkg/kube/inject/webhook.go`, `Config`).
#[derive(Clone, Debug)]
pub struct InjectorConfig {
    /// The templates by name.
    pub templates: BTreeMap<String, Rc<str>>,
    /// The templates of pods that do not name theirs.
    pub default_templates: Vec<String>,
    /// Names that stand for several templates.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// Which pods are injected.
    pub policy: Policy,
    /// Annotations that every injected pod gets.
    pub injected_annotations: BTreeMap<String, String>,
}

impl InjectorConfig {
    /// Templates with everything else at its default.
    pub fn of_templates(templates: BTreeMap<String, Rc<str>>) -> Self {
        Self {
            templates,
            default_templates: vec![SIDECAR.to_owned()],
            aliases: BTreeMap::new(),
            policy: Policy::default(),
            injected_annotations: BTreeMap::new(),
        }
    }

    /// Our own templates, and those that the values bring along.
    pub fn embedded(assets: &Assets, values: &InjectorValues) -> Self {
        let own = assets.below(FOLDER).filter_map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).ok()?;
            Some((path.strip_suffix(".yaml")?.to_owned(), text.into()))
        });
        let mut templates: BTreeMap<_, _> = own.collect();
        templates.extend(values.templates());
        Self::of_templates(templates)
    }

    /// The configuration as the ConfigMap has it, policy and all.
    ///
    /// # Errors
    /// The text is not YAML, or not a mapping.
    pub fn from_yaml(text: &str) -> Result<Self, ConfigError> {
        let json = yaml::from_str(text)?;
        if !json.is_object() {
            return Err(ConfigError::NotAMapping);
        }
        let default_templates = strings(&json["defaultTemplates"]);
        let aliases = json["aliases"].as_object().into_iter().flatten();
        let given = Self::of_templates(texts(&json["templates"]).collect());
        Ok(Self {
            default_templates: match default_templates.is_empty() {
                true => given.default_templates.clone(),
                false => default_templates,
            },
            aliases: aliases
                .map(|(name, names)| (name.clone(), strings(names)))
                .collect(),
            policy: Policy {
                default: json["policy"].as_str().unwrap_or_default().to_owned(),
                never: selectors(&json["neverInjectSelector"]),
                always: selectors(&json["alwaysInjectSelector"]),
            },
            injected_annotations: texts(&json["injectedAnnotations"]).collect(),
            ..given
        })
    }

    /// The configuration in a file that is named on a command line: only its templates count. A
    /// file without templates is the text of the sidecar's (`istioctl/pkg/kubeinject`).
    pub fn from_file(text: impl Into<String>) -> Self {
        let text = text.into();
        // No mapping with names for keys begins like this.
        let is_template = text.trim_ascii_start().starts_with("{{");
        let mut templates = BTreeMap::new();
        if !is_template && let Ok(json) = yaml::from_str(&text) {
            templates.extend(texts(&json["templates"]));
        }
        if templates.is_empty() {
            templates.insert(SIDECAR.to_owned(), text.into());
        }
        Self::of_templates(templates)
    }
}

fn texts<T: for<'a> From<&'a str>>(json: &Json) -> impl Iterator<Item = (String, T)> {
    let members = json.as_object().into_iter().flatten();
    members.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.into())))
}

fn strings(json: &Json) -> Vec<String> {
    let items = json.as_array().into_iter().flatten();
    items.filter_map(Json::as_str).map(str::to_owned).collect()
}

/// The selectors of a list; an empty one matches nothing here and an invalid one is left out.
fn selectors(json: &Json) -> Vec<Selector> {
    let items = json.as_array().into_iter().flatten();
    let valid = items.filter_map(|item| Selector::from_json(item).ok());
    valid.filter(|selector| !selector.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_templates_is_the_template() {
        let config = InjectorConfig::from_file("spec: {{ .Values.x }}");
        assert_eq!(&*config.templates["sidecar"], "spec: {{ .Values.x }}");
        let config = InjectorConfig::from_file("{{ template \"x\" }}");
        assert_eq!(&*config.templates["sidecar"], "{{ template \"x\" }}");
        let config = InjectorConfig::from_file("policy: disabled\ntemplates:\n  a: text\n");
        assert_eq!(&*config.templates["a"], "text");
        assert_eq!(config.policy.default, "enabled");
    }

    #[test]
    fn the_config_map_has_its_say() {
        let text = "policy: disabled\naliases: {both: [a, b]}\nneverInjectSelector: [{}, {matchLabels: {a: b}}]\n";
        let config = InjectorConfig::from_yaml(text).unwrap();
        assert_eq!(config.policy.default, "disabled");
        assert_eq!(config.aliases["both"], ["a", "b"]);
        assert_eq!(config.policy.never.len(), 1);
        assert_eq!(config.default_templates, ["sidecar"]);
    }
}
