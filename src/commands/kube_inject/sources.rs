//! What workloads are injected with: files, the cluster, a snapshot, or what is built in.

use std::collections::BTreeMap;
use std::rc::Rc;

use mesh_manifest::inject::{
    InjectorConfig, InjectorSettings, InjectorValues, MeshSettings, NativeMode, ProxyIds,
};
use mesh_manifest::render::RenderOptions;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::yaml;
use serde_json::Value;

use super::{INJECTOR_CONFIG_MAP, KubeInjectArgs, MESH_CONFIG_MAP, read};
use crate::assets;
use crate::cluster::{self, Client, Filter, Resource, Runtime};
use crate::commands::check_inject::kind;
use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::Source;

/// A text and where it comes from.
#[derive(Clone, Debug)]
struct Text {
    text: String,
    origin: String,
}

impl Text {
    fn of(value: &Value, origin: &str) -> Option<Self> {
        Some(Self {
            text: value.as_str()?.to_owned(),
            origin: origin.to_owned(),
        })
    }
}

/// The texts that injection depends on; `None` is not known yet.
#[derive(Default)]
pub(super) struct Sources {
    /// The injector's configuration, as a ConfigMap has it.
    config: Option<Text>,
    /// The templates of a file.
    templates: Option<Text>,
    mesh: Option<Text>,
    values: Option<Text>,
    /// The `clientConfig` of the webhook that makes the pods instead.
    webhook: Option<Value>,
    /// The Namespaces, when the cluster is one of OpenShift.
    namespaces: Vec<Value>,
    /// Kubelet versions, when a cluster told them.
    kubelets: Option<Vec<String>>,
}

impl Sources {
    fn is_complete(&self) -> bool {
        let has_templates = self.config.is_some() || self.templates.is_some();
        has_templates && self.mesh.is_some() && self.values.is_some()
    }

    /// Takes what is still missing.
    fn fill(&mut self, other: Self) {
        if self.templates.is_none() && self.config.is_none() {
            self.config = other.config;
        }
        self.mesh = self.mesh.take().or(other.mesh);
        self.values = self.values.take().or(other.values);
        self.kubelets = self.kubelets.take().or(other.kubelets);
        self.namespaces.extend(other.namespaces);
        if self.templates.is_none() {
            self.webhook = other.webhook;
        }
    }
}

impl Sources {
    /// Whether the values say that the platform is OpenShift, which allots users to namespaces.
    fn is_openshift(&self) -> bool {
        let text = self
            .values
            .as_ref()
            .map_or("", |values| values.text.as_str());
        yaml::from_str(text).is_ok_and(|values| values["global"]["platform"] == "openshift")
    }

    /// Where each part comes from, for people.
    pub(super) fn origins(&self) -> Vec<(&'static str, String)> {
        if let Some(webhook) = &self.webhook {
            let service = &webhook["service"];
            let text = |field: &str| service[field].as_str().unwrap_or_default();
            let place = match webhook["url"].as_str() {
                Some(url) => url.to_owned(),
                None => format!("Service {}/{}", text("namespace"), text("name")),
            };
            return vec![("webhook", place)];
        }
        let of = |text: &Option<Text>, otherwise: &str| {
            text.as_ref()
                .map_or_else(|| otherwise.to_owned(), |text| text.origin.clone())
        };
        let templates = match &self.templates {
            Some(text) => text.origin.clone(),
            None => of(&self.config, "built in"),
        };
        vec![
            ("templates", templates),
            ("mesh config", of(&self.mesh, "defaults")),
            ("values", of(&self.values, "none")),
        ]
    }
}

impl KubeInjectArgs {
    /// Finds everything that the workloads are injected with.
    pub(super) fn sources(&self, context: &mut Context) -> Result<Sources> {
        if let Some(name) = &self.webhook_config {
            return cluster::run(self.webhook_of(context, name));
        }
        let mut sources = self.given(context)?;
        let is_own =
            !self.set.is_empty() || self.manifests.is_some() || self.operator_file.is_some();
        if self.source.from.is_some() && !sources.is_complete() {
            sources.fill(self.ask_snapshot(context)?);
        } else if !sources.is_complete() && !is_own {
            match cluster::run(self.ask_cluster(context))? {
                Ok(found) => sources.fill(found),
                Err(error) => context.streams.message(&format!(
                    "no cluster is asked ({error}): what no file gives is built in"
                )),
            }
        }
        if sources.webhook.is_some() {
            return Ok(sources);
        }
        if sources.mesh.is_none() || sources.values.is_none() {
            let mut built_in = self.built_in(context)?;
            if sources.values.is_some() {
                // Templates may come with the values, so those of other values do not count.
                built_in.config = None;
            }
            sources.fill(built_in);
        }
        Ok(sources)
    }

    /// Reads the files that the flags name; an IstioOperator file beats the other two.
    fn given(&self, context: &mut Context) -> Result<Sources> {
        let text = |path: &Option<std::path::PathBuf>| -> Result<Option<Text>> {
            let Some(path) = path else {
                return Ok(None);
            };
            let origin = path.display().to_string();
            let text = read(context, &origin)?;
            Ok(Some(Text { text, origin }))
        };
        let mut given = Sources {
            templates: text(&self.inject_config_file)?,
            mesh: text(&self.mesh_config_file)?,
            values: text(&self.values_file)?,
            ..Sources::default()
        };
        if self.operator_file.is_some() {
            let built_in = self.built_in(context)?;
            (given.mesh, given.values) = (built_in.mesh, built_in.values);
        }
        Ok(given)
    }

    /// The revision in names of objects; the default one has none.
    fn revision(&self) -> &str {
        self.revision
            .as_deref()
            .filter(|revision| *revision != "default")
            .unwrap_or_default()
    }

    /// What the cluster injects with. The inner error says why there is no cluster, which matters
    /// only to those who named one.
    async fn ask_cluster(&self, context: &Context) -> Result<Result<Sources>> {
        let is_named = context.settings.kubeconfig.is_some() || context.settings.context.is_some();
        let found = match Client::connect(context).await {
            Ok(client) => self.sources_of(context, &client).await,
            Err(error) if !is_named => return Ok(Err(error)),
            Err(error) => return Err(error),
        };
        match found {
            Err(error) if !is_named && error.exit() == Exit::Unreachable => Ok(Err(error)),
            found => found.map(Ok),
        }
    }

    async fn sources_of(&self, context: &Context, client: &Client) -> Result<Sources> {
        let mut suffix = self.revision().to_owned();
        let mut injector = self
            .config_map(context, client, Which::Injector, &suffix)
            .await?;
        if injector.is_none() && !suffix.is_empty() {
            // The revision may be a tag for another one.
            let tagged = format!("istio.io/tag={suffix}");
            let webhooks = Resource::builtin("mutatingwebhookconfigurations");
            let tags = client.list(&webhooks, "", Filter::labels(&tagged)).await;
            if let Some(revision) = tags.ok().as_deref().and_then(behind_tag) {
                suffix = revision;
                injector = self
                    .config_map(context, client, Which::Injector, &suffix)
                    .await?;
            }
        }
        let missing = |which| self.no_config_map(context, which, &suffix, client.server());
        let Some(injector) = injector else {
            // A control plane outside of the cluster leaves no ConfigMap here, but a webhook.
            let label = match self.revision() {
                "" => "istio.io/rev=default".to_owned(),
                revision => format!("istio.io/rev={revision}"),
            };
            let webhooks = Resource::builtin("mutatingwebhookconfigurations");
            let found = client.list(&webhooks, "", Filter::labels(&label)).await?;
            let webhook = found.first().and_then(injection_webhook);
            return webhook.ok_or_else(|| missing(Which::Injector));
        };
        let mesh = self
            .config_map(context, client, Which::Mesh, &suffix)
            .await?;
        let mesh = mesh.ok_or_else(|| missing(Which::Mesh))?;
        let nodes = client
            .list(&Resource::builtin("nodes"), "", Filter::default())
            .await;
        let mut sources = texts_of(&injector, &mesh, client.server())?;
        sources.kubelets = nodes.ok().map(|nodes| kubelets(nodes.iter()));
        if sources.is_openshift() {
            let namespaces = Resource::builtin("namespaces");
            sources.namespaces = client.list(&namespaces, "", Filter::default()).await?;
        }
        Ok(sources)
    }

    /// The webhook of a configuration that the user names.
    async fn webhook_of(&self, context: &Context, name: &str) -> Result<Sources> {
        let client = Client::connect(context).await?;
        let webhooks = Resource::builtin("mutatingwebhookconfigurations");
        let found = client.get(&webhooks, "", name).await?;
        let found = found.ok_or_else(|| {
            Error::failed(format!(
                "there is no MutatingWebhookConfiguration {name} in {}",
                client.server()
            ))
        })?;
        injection_webhook(&found).ok_or_else(|| {
            Error::failed(format!(
                "MutatingWebhookConfiguration {name} has no webhook of an injector"
            ))
        })
    }

    /// One of the ConfigMaps, if it is there.
    async fn config_map(
        &self,
        context: &Context,
        client: &Client,
        which: Which,
        revision: &str,
    ) -> Result<Option<Value>> {
        let namespace = &context.settings.istio_namespace;
        let name = self.config_map_name(which, revision);
        client
            .get(&Resource::builtin("configmaps"), namespace, &name)
            .await
    }

    /// The name of a ConfigMap; that of a revision has it behind a dash, unless the user gave another name.
    fn config_map_name(&self, which: Which, revision: &str) -> String {
        let (name, default) = match which {
            Which::Injector => (&self.inject_config_map, INJECTOR_CONFIG_MAP),
            Which::Mesh => (&self.mesh_config_map, MESH_CONFIG_MAP),
        };
        match revision {
            "" | "default" => name.clone(),
            revision if name == default => format!("{name}-{revision}"),
            _ => name.clone(),
        }
    }

    fn no_config_map(&self, context: &Context, which: Which, revision: &str, place: &str) -> Error {
        let namespace = &context.settings.istio_namespace;
        let name = self.config_map_name(which, revision);
        Error::failed(format!("there is no ConfigMap {namespace}/{name} in {place}"))
            .hint("give the revision with --revision and the namespace of the control plane with --istioNamespace")
            .hint("or inject with the built-in configuration: --set profile=default")
    }

    /// What a cluster injected with when the snapshot was taken.
    fn ask_snapshot(&self, context: &mut Context) -> Result<Sources> {
        let mut source = Source::open(context, &self.source)?;
        let namespace = context.settings.istio_namespace.clone();
        let needs = Needs::default()
            .in_namespace(kind("configmaps")?, &namespace)
            .all(kind("mutatingwebhookconfigurations")?)
            .all(kind("namespaces")?)
            .all(kind("nodes")?);
        let mesh = source.load(&needs)?;
        let mut suffix = self.revision().to_owned();
        let find = |which, revision: &str| -> Result<Option<Value>> {
            let name = self.config_map_name(which, revision);
            let found = mesh.get(kind("configmaps")?, &namespace, &name);
            Ok(found.map(|object| object.body.to_json()))
        };
        let mut injector = find(Which::Injector, &suffix)?;
        if injector.is_none()
            && let Some(revision) = tag_of(&mesh, &suffix)?
        {
            suffix = revision;
            injector = find(Which::Injector, &suffix)?;
        }
        let place = self.source.from.as_deref().unwrap_or_default();
        let missing = |which| self.no_config_map(context, which, &suffix, place);
        let injector = injector.ok_or_else(|| missing(Which::Injector))?;
        let mesh_config = find(Which::Mesh, &suffix)?.ok_or_else(|| missing(Which::Mesh))?;
        let mut sources = texts_of(&injector, &mesh_config, place)?;
        let nodes = mesh.of_kind(kind("nodes")?);
        let nodes: Vec<Value> = nodes.map(|node| node.body.to_json()).collect();
        sources.kubelets = Some(kubelets(nodes.iter()));
        if sources.is_openshift() {
            let namespaces = mesh.of_kind(kind("namespaces")?);
            sources.namespaces = namespaces
                .map(|namespace| namespace.body.to_json())
                .collect();
        }
        Ok(sources)
    }

    /// What an installation of the built-in configuration would inject with.
    fn built_in(&self, context: &mut Context) -> Result<Sources> {
        let mut set = self.set.clone();
        if self.operator_file.is_none() {
            set.push("components.pilot.enabled=true".to_owned());
        }
        let operator = OperatorArgs {
            files: self.operator_file.iter().cloned().collect(),
            set,
            manifests: self.manifests.clone(),
            revision: Some(self.revision().to_owned()).filter(|revision| !revision.is_empty()),
        };
        let inputs = operator.load(context)?;
        let resolved = inputs.resolve(None, false)?;
        let components = inputs.render(context, &resolved, &RenderOptions::default())?;
        let objects = components.iter().flat_map(|component| &component.objects);
        let mut sources = Sources::default();
        for data in objects
            .filter(|object| object["kind"] == "ConfigMap")
            .map(|object| &object["data"])
        {
            sources.fill(Sources {
                config: Text::of(&data["config"], BUILT_IN).filter(|_| data["values"].is_string()),
                mesh: Text::of(&data["mesh"], BUILT_IN),
                values: Text::of(&data["values"], BUILT_IN),
                ..Sources::default()
            });
        }
        Ok(sources)
    }

    /// Reads the texts; templates that nothing gives are the built-in ones.
    pub(super) fn lower(&self, context: &Context, sources: Sources) -> Result<InjectorSettings> {
        if let Some(webhook) = sources.webhook {
            return reviewed(context, webhook);
        }
        let wrong = |what: &str| {
            let what = format!("read the {what}");
            move |error: Box<dyn std::error::Error + Send + Sync>| {
                Error::failed(what).because(error)
            }
        };
        let values = InjectorValues::from_yaml(&text_of(sources.values))
            .map_err(|error| wrong("values")(error.into()))?;
        let mesh = MeshSettings::from_yaml(&text_of(sources.mesh))
            .map_err(|error| wrong("mesh config")(error.into()))?;
        let config = match (sources.templates, sources.config) {
            (Some(file), _) => InjectorConfig::from_file(file.text),
            (None, Some(config)) => InjectorConfig::from_yaml(&config.text)
                .map_err(|error| wrong("configuration of the injector")(error.into()))?,
            (None, None) => InjectorConfig::embedded(&assets::embedded(), &values),
        };
        let kubelets = sources.kubelets.as_deref();
        let ids = sources.namespaces.iter().filter_map(|namespace| {
            let name = namespace["metadata"]["name"].as_str()?.to_owned();
            Some((name, ProxyIds::of_namespace(namespace)?))
        });
        let environment = context.environment().clone();
        Ok(InjectorSettings {
            revision: self.revision().to_owned(),
            native_sidecars: self
                .native_mode(context)?
                .is_native(kubelets.map(|versions| versions.iter().map(String::as_str))),
            compliance_policy: context.variable("COMPLIANCE_POLICY").unwrap_or_default(),
            proxy_ids: ids.collect(),
            environment: Rc::new(move |name| environment.get(name)),
            ..InjectorSettings::new(config, mesh, values)
        })
    }

    fn native_mode(&self, context: &Context) -> Result<NativeMode> {
        let given = self.native_sidecars.clone();
        let text = given
            .or_else(|| context.variable("ENABLE_NATIVE_SIDECARS"))
            .unwrap_or_default();
        NativeMode::parse(&text).ok_or_else(|| {
            Error::usage(format!(
                "native sidecars can be auto, true or false, not {text:?}"
            ))
        })
    }
}

/// Settings with which a webhook makes all pods.
fn reviewed(context: &Context, webhook: Value) -> Result<InjectorSettings> {
    let runtime = Runtime::start()?;
    let client = runtime.run(Client::connect(context))?;
    let config = InjectorConfig::of_templates(BTreeMap::new());
    Ok(InjectorSettings {
        reviewer: Some(Box::new(move |review| {
            let answer = runtime.run(client.review(&webhook, review));
            answer.map_err(|error| error.to_string())
        })),
        ..InjectorSettings::new(config, MeshSettings::default(), Value::Null)
    })
}

/// The webhook in a configuration that injects.
fn injection_webhook(configuration: &Value) -> Option<Sources> {
    let mut webhooks = configuration["webhooks"].as_array()?.iter();
    let is_injector = |webhook: &&Value| {
        let name = webhook["name"].as_str();
        name.is_some_and(|name| name.ends_with("sidecar-injector.istio.io"))
    };
    let webhook = webhooks.find(is_injector)?;
    Some(Sources {
        webhook: Some(webhook["clientConfig"].clone()),
        ..Sources::default()
    })
}

/// The ConfigMaps of a control plane.
#[derive(Clone, Copy)]
enum Which {
    Injector,
    Mesh,
}

/// Where the built-in configuration comes from, for people.
const BUILT_IN: &str = "built in";

fn text_of(text: Option<Text>) -> String {
    text.map(|text| text.text).unwrap_or_default()
}

fn texts_of(injector: &Value, mesh: &Value, place: &str) -> Result<Sources> {
    let text = |object: &Value, key: &str| {
        let text = |field: &str| object["metadata"][field].as_str().unwrap_or_default();
        let name = format!("{}/{}", text("namespace"), text("name"));
        let found = Text::of(
            &object["data"][key],
            &format!("ConfigMap {name} of {place}"),
        );
        found.ok_or_else(|| {
            Error::failed(format!("ConfigMap {name} of {place} has no key \"{key}\""))
        })
    };
    Ok(Sources {
        config: Some(text(injector, "config")?),
        mesh: Some(text(mesh, "mesh")?),
        values: Some(text(injector, "values")?),
        ..Sources::default()
    })
}

fn kubelets<'a>(nodes: impl Iterator<Item = &'a Value>) -> Vec<String> {
    let version = |node: &Value| {
        let version = node["status"]["nodeInfo"]["kubeletVersion"].as_str();
        version.map(str::to_owned)
    };
    nodes.filter_map(version).collect()
}

/// The revision that the webhook configuration of a tag points to.
fn behind_tag(tags: &[Value]) -> Option<String> {
    let revision = tags.first()?["metadata"]["labels"]["istio.io/rev"].as_str();
    revision.map(str::to_owned)
}

fn tag_of(mesh: &Mesh, tag: &str) -> Result<Option<String>> {
    let webhooks = mesh.of_kind(kind("mutatingwebhookconfigurations")?);
    let has_tag = |labels: &mesh_model::selector::Labels| {
        labels.get("istio.io/tag").is_some_and(|own| own == tag)
    };
    let tags = webhooks.filter(|object| has_tag(&object.labels));
    let tags: Vec<Value> = tags.map(|object| object.body.to_json()).collect();
    Ok(behind_tag(&tags))
}
