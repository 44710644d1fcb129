//! `meshctl kube-inject`: adds the proxy to the workloads of a file.

use std::path::PathBuf;
use std::rc::Rc;

use mesh_manifest::inject::{
    Decision, Injector, InjectorConfig, InjectorSettings, MeshSettings, NativeMode, StreamError,
    WorkloadReport,
};
use mesh_manifest::render::RenderOptions;
use mesh_model::yaml;
use serde_json::Value;

use crate::assets;
use crate::cluster::{self, Client, Filter, Resource};
use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Role;
use crate::source::files;

/// The ConfigMap with the injector's configuration and values.
const INJECTOR_CONFIG_MAP: &str = "istio-sidecar-injector";
/// The ConfigMap with the mesh config.
const MESH_CONFIG_MAP: &str = "istio";

/// Arguments of `meshctl kube-inject`.
///
/// Example: meshctl kube-inject -f shop.yaml | kubectl apply -f -
#[derive(clap::Args, Debug)]
pub struct KubeInjectArgs {
    /// File with Kubernetes objects; "-" is standard input
    #[arg(short, long, value_name = "FILE", overrides_with = "filename")]
    filename: Option<String>,

    /// File to write instead of stdout
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// File with the mesh config
    #[arg(long = "meshConfigFile", value_name = "FILE")]
    mesh_config_file: Option<PathBuf>,

    /// File with the injection templates
    #[arg(long = "injectConfigFile", value_name = "FILE")]
    inject_config_file: Option<PathBuf>,

    /// File with the values of the injector
    #[arg(long = "valuesFile", value_name = "FILE")]
    values_file: Option<PathBuf>,

    /// IstioOperator file whose values and mesh config are used
    #[arg(long = "operatorFileName", value_name = "FILE")]
    operator_file: Option<String>,

    /// Setting below spec of the built-in configuration, repeatable, for example profile=demo; no cluster is asked then
    #[arg(short, long, value_name = "PATH=VALUE", allow_hyphen_values = true)]
    set: Vec<String>,

    /// Folder with charts and profiles to use instead of the built-in ones
    #[arg(short = 'd', long, value_name = "DIR")]
    manifests: Option<String>,

    /// ConfigMap with the mesh config
    #[arg(long = "meshConfigMapName", value_name = "NAME", default_value = MESH_CONFIG_MAP)]
    mesh_config_map: String,

    /// ConfigMap with the configuration of the injector
    #[arg(long = "injectConfigMapName", value_name = "NAME", default_value = INJECTOR_CONFIG_MAP, hide = true)]
    inject_config_map: String,

    /// Revision of the control plane
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,

    /// Whether the proxy is an init container that keeps running: auto (the nodes decide), true or false
    /// [default: $ENABLE_NATIVE_SIDECARS, then auto]
    #[arg(long, value_name = "WHEN")]
    native_sidecars: Option<String>,
}

/// The texts that injection depends on; `None` is not known yet.
#[derive(Default)]
struct Sources {
    /// The injector's configuration, as a ConfigMap has it.
    config: Option<String>,
    /// The templates of a file.
    templates: Option<String>,
    mesh: Option<String>,
    values: Option<String>,
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
    }
}

impl KubeInjectArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When an input cannot be read, or a workload cannot be injected; nothing is written then.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let Some(file) = &self.filename else {
            return Err(Error::failed(
                "filename not specified (see --filename or -f)",
            ));
        };
        let text = read(context, file)?;
        let settings = self.settings(context)?;
        let injector = Injector::new(settings).map_err(|error| Error::failed(error.to_string()))?;
        let injected = injector
            .inject_text(&text)
            .map_err(|errors| failure(file, &errors))?;
        match &self.output {
            None => context.streams.result(&injected.text)?,
            Some(path) => files::write_text(&context.path(path), &injected.text)
                .map_err(|error| Error::failed("write").because(error))?,
        }
        for report in &injected.workloads {
            tell(context, file, report);
        }
        Ok(Exit::Success)
    }

    /// Finds everything that the workloads are injected with.
    fn settings(&self, context: &mut Context) -> Result<InjectorSettings> {
        let mut sources = self.given(context)?;
        let is_own =
            !self.set.is_empty() || self.manifests.is_some() || self.operator_file.is_some();
        if !sources.is_complete() && !is_own {
            match cluster::run(self.ask_cluster(context))? {
                Ok(found) => sources.fill(found),
                Err(error) => context.streams.message(&format!(
                    "no cluster is asked ({error}): what no file gives is built in"
                )),
            }
        }
        if sources.mesh.is_none() || sources.values.is_none() {
            let mut built_in = self.built_in(context)?;
            if sources.values.is_some() {
                // Templates may come with the values, so those of other values do not count.
                built_in.config = None;
            }
            sources.fill(built_in);
        }
        self.lower(context, sources)
    }

    /// Reads the files that the flags name; an IstioOperator file beats the other two.
    fn given(&self, context: &mut Context) -> Result<Sources> {
        let text = |path: &Option<PathBuf>| match path {
            None => Ok(None),
            Some(path) => read(context, &path.to_string_lossy()).map(Some),
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
        let injector = self
            .config_map(
                context,
                client,
                &self.inject_config_map,
                INJECTOR_CONFIG_MAP,
            )
            .await?;
        let mesh = self
            .config_map(context, client, &self.mesh_config_map, MESH_CONFIG_MAP)
            .await?;
        let nodes = client
            .list(&Resource::builtin("nodes"), "", Filter::default())
            .await;
        let kubelets = nodes.ok().map(|nodes| {
            let version = |node: &Value| text_of(&node["status"]["nodeInfo"]["kubeletVersion"]);
            nodes.iter().filter_map(version).collect()
        });
        Ok(Sources {
            config: text_of(&injector["data"]["config"]),
            templates: None,
            mesh: text_of(&mesh["data"]["mesh"]),
            values: text_of(&injector["data"]["values"]),
            kubelets,
        })
    }

    async fn config_map(
        &self,
        context: &Context,
        client: &Client,
        name: &str,
        default: &str,
    ) -> Result<Value> {
        let namespace = &context.settings.istio_namespace;
        let name = match self.revision() {
            "" => name.to_owned(),
            revision if name == default => format!("{name}-{revision}"),
            _ => name.to_owned(),
        };
        let found = client
            .get(&Resource::builtin("configmaps"), namespace, &name)
            .await?;
        found.ok_or_else(|| {
            Error::failed(format!("there is no ConfigMap {namespace}/{name} in {}", client.server()))
                .hint("give the revision with --revision and the namespace of the control plane with --istioNamespace")
                .hint("or inject with the built-in configuration: --set profile=default")
        })
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
                config: text_of(&data["config"]).filter(|_| data["values"].is_string()),
                mesh: text_of(&data["mesh"]),
                values: text_of(&data["values"]),
                ..Sources::default()
            });
        }
        Ok(sources)
    }

    /// Reads the texts; templates that nothing gives are the built-in ones.
    fn lower(&self, context: &Context, sources: Sources) -> Result<InjectorSettings> {
        let wrong = |what: &str| {
            let what = format!("read the {what}");
            move |error: Box<dyn std::error::Error + Send + Sync>| {
                Error::failed(what).because(error)
            }
        };
        let values = yaml::from_str(&sources.values.unwrap_or_default())
            .map_err(|error| wrong("values")(error.into()))?;
        let mesh = MeshSettings::from_yaml(&sources.mesh.unwrap_or_default())
            .map_err(|error| wrong("mesh config")(error.into()))?;
        let config = match (sources.templates, sources.config) {
            (Some(file), _) => InjectorConfig::from_file(&file),
            (None, Some(config)) => InjectorConfig::from_yaml(&config)
                .map_err(|error| wrong("configuration of the injector")(error.into()))?,
            (None, None) => InjectorConfig::embedded(&assets::embedded(), &values),
        };
        let kubelets = sources.kubelets.as_deref();
        let environment = context.environment().clone();
        Ok(InjectorSettings {
            revision: self.revision().to_owned(),
            native_sidecars: self
                .native_mode(context)?
                .is_native(kubelets.map(|versions| versions.iter().map(String::as_str))),
            compliance_policy: context
                .variable("COMPLIANCE_POLICY")
                .unwrap_or_default()
                .to_owned(),
            environment: Rc::new(move |name| environment.get(name).cloned()),
            ..InjectorSettings::new(config, mesh, values)
        })
    }

    fn native_mode(&self, context: &Context) -> Result<NativeMode> {
        let given = self.native_sidecars.as_deref();
        let text = given
            .or(context.variable("ENABLE_NATIVE_SIDECARS"))
            .unwrap_or_default();
        NativeMode::parse(text).ok_or_else(|| {
            Error::usage(format!(
                "native sidecars can be auto, true or false, not {text:?}"
            ))
        })
    }
}

fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn read(context: &Context, name: &str) -> Result<String> {
    let path = context.path(name);
    let text = match name {
        "-" => files::read_stdin(),
        _ if !path.exists() => {
            return Err(Error::failed(format!(
                "open {name}: no such file or directory"
            )));
        }
        _ => files::read_text(&path),
    };
    text.map_err(|error| Error::failed("open").because(error))
}

/// All that is wrong as one error: the first with its place, the others below it.
fn failure(file: &str, errors: &[StreamError]) -> Error {
    let lines: Vec<_> = errors
        .iter()
        .map(|error| format!("{file}:{error}"))
        .collect();
    Error::failed(lines.join("\n"))
}

fn tell(context: &mut Context, file: &str, report: &WorkloadReport) {
    let workload = &report.workload;
    let line = match &report.decision {
        Decision::Inject(reason) => {
            let done = context.streams.styled_message(Role::Ok, "injected");
            format!(
                "{workload}: {done} with {} ({reason})",
                report.templates.join(", ")
            )
        }
        Decision::Skip(reason) => {
            let skipped = context.streams.styled_message(Role::Warn, "skipped");
            format!("{workload}: {skipped} because {reason}")
        }
    };
    context.streams.message(&line);
    for warning in &report.warnings {
        context
            .streams
            .warning(&format!("{file}:{}: {workload}: {warning}", report.line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::globals::Globals;
    use crate::output::Streams;
    use std::collections::BTreeMap;
    use std::io::{self, Write};
    use std::path::Path;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Buffer(Arc<Mutex<Vec<u8>>>);

    impl Write for Buffer {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// The arguments for one file, without a cluster.
    fn arguments(filename: &str) -> KubeInjectArgs {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            arguments: KubeInjectArgs,
        }
        let line = ["kube-inject", "-f", filename, "--set", "profile=default"];
        <Line as clap::Parser>::parse_from(line).arguments
    }

    fn run(folder: &Path, text: &str) -> (Result<Exit>, String, String) {
        std::fs::write(folder.join("input.yaml"), text).unwrap();
        let (out, err) = (Buffer::default(), Buffer::default());
        let streams = Streams::new(out.clone(), err.clone(), io::empty());
        let environment = BTreeMap::from([("HOME".to_owned(), "/nonexistent".to_owned())]);
        let globals = Globals::default();
        let mut context = Context::new(&globals, environment, folder.to_owned(), streams).unwrap();
        let outcome = arguments("input.yaml").run(&mut context);
        let text = |buffer: Buffer| String::from_utf8(buffer.0.lock().unwrap().clone()).unwrap();
        (outcome, text(out), text(err))
    }

    #[test]
    fn the_built_in_configuration_injects() {
        let folder = std::env::temp_dir().join(format!("kube-inject-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let pod =
            "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a}]}\n";
        let (outcome, out, err) = run(&folder, pod);
        assert_eq!(outcome.unwrap(), Exit::Success);
        let pod = yaml::from_str(&out).unwrap();
        assert_eq!(pod["spec"]["containers"][1]["name"], "istio-proxy");
        assert_eq!(err, "Pod p: injected with sidecar (policy enabled)\n");

        let (outcome, out, _) = run(&folder, "kind: Pod\nspec: x\n");
        let error = outcome.unwrap_err().to_string();
        assert!(
            error.starts_with("input.yaml:1: Pod without a name: "),
            "{error}"
        );
        assert_eq!(out, "");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
