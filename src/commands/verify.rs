//! `meshctl verify`: whether a cluster holds what a configuration asks for, whoever installed it.

use mesh_manifest::diff;
use mesh_manifest::iop::ClusterFacts;
use mesh_manifest::plan::ObjectId;
use mesh_manifest::ready::{self, Pending, Readiness, Surroundings};
use mesh_manifest::render::RenderOptions;
use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use serde_json::Value;

use crate::assets::ISTIO_VERSION;
use crate::cluster::{self, Client};
use crate::commands::detects_gke;
use crate::commands::operator_args::{OperatorArgs, OperatorInputs};
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::install::{self, Installation};
use crate::output::Role;
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl verify`.
///
/// Example: meshctl verify --set profile=demo
#[derive(clap::Args, Debug)]
pub struct VerifyArgs {
    #[command(flatten)]
    operator: OperatorArgs,

    /// Only tell what is not as it should be
    #[arg(short, long)]
    quiet: bool,

    #[command(flatten)]
    source: SourceArgs,
}

/// What was found of one object.
enum State {
    /// It is as it should be.
    Fine,
    /// What is wrong with it.
    Wrong(String),
    /// It is not there.
    Missing,
    /// Its kind was not captured.
    Unknown,
}

/// What is compared with a configuration.
struct Found {
    /// Each object of the configuration as it is.
    objects: Vec<Option<Value>>,
    /// What is not ready.
    pending: Vec<Pending>,
    /// Of which it is not known whether they are there.
    unknown: Vec<bool>,
}

impl VerifyArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the configuration is not valid, or the cluster does not answer or refuses.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let inputs = self.operator.load(context)?;
        if self.source.from.is_some() {
            return self.run_captured(context, &inputs);
        }
        cluster::run(async {
            let client = Client::connect(context).await?;
            let facts = install::look(&client, detects_gke(context)).await?.facts;
            let objects = wanted(context, &inputs, Some(facts))?;
            let found = look(&client, &objects).await?;
            self.tell(context, &objects, &found)
        })
    }

    /// As of a cluster, of a snapshot.
    fn run_captured(&self, context: &mut Context, inputs: &OperatorInputs) -> Result<Exit> {
        let mut source = Source::open(context, &self.source)?;
        let version = source.server_version()?;
        let facts = (!version.is_empty()).then(|| ClusterFacts {
            version,
            detects_gke: detects_gke(context),
            ..ClusterFacts::default()
        });
        let objects = wanted(context, inputs, facts)?;
        let kinds = objects.iter().filter_map(kind_of);
        let needs = kinds.fold(Needs::default(), Needs::all);
        let needs = SURROUNDINGS
            .iter()
            .filter_map(|name| Kind::named(name).ok())
            .fold(needs, Needs::all);
        let mesh = source.load(&needs)?;
        let partial = context.streams.gaps(&mesh);
        match self.tell(context, &objects, &captured(&mesh, &objects))? {
            Exit::Success => Ok(partial),
            exit => Ok(exit),
        }
    }

    fn tell(&self, context: &mut Context, objects: &[Value], found: &Found) -> Result<Exit> {
        let states = &states(objects, found);
        if states.iter().all(|state| matches!(state, State::Missing)) {
            context.streams.result("! No Istio installation found\n")?;
            return Ok(Exit::Failed);
        }
        for (object, state) in objects.iter().zip(states) {
            let (role, mark, text) = match state {
                State::Fine if self.quiet => continue,
                State::Fine => (Role::Ok, "✔", " checked successfully"),
                State::Wrong(what) => (Role::Bad, "✘", what.as_str()),
                State::Missing => (Role::Bad, "✘", " not found"),
                State::Unknown => (Role::Warn, "?", " not captured"),
            };
            let mark = context.streams.styled(role, mark);
            let colon = if matches!(state, State::Fine) {
                ""
            } else {
                ":"
            };
            let line = format!("{mark} {}{colon}{text}\n", display_name(object));
            context.streams.result(&line)?;
        }
        for (kind, name) in [
            ("CustomResourceDefinition", "custom resource definitions"),
            ("Deployment", "Istio Deployments"),
            ("DaemonSet", "Istio Daemonsets"),
        ] {
            let count = objects
                .iter()
                .filter(|object| object["kind"] == kind)
                .count();
            context
                .streams
                .result(&format!("Checked {count} {name}\n"))?;
        }
        let wrong = states
            .iter()
            .filter(|state| matches!(state, State::Wrong(_) | State::Missing))
            .count();
        if wrong == 0 {
            let mark = context.streams.styled(Role::Ok, "✔");
            let line = format!("{mark} Istio is installed and verified successfully\n");
            context.streams.result(&line)?;
            return Ok(Exit::Success);
        }
        let text = format!(
            "{wrong} of {} objects are not as they should be\n",
            objects.len()
        );
        context.streams.result(&text)?;
        Ok(Exit::Failed)
    }
}

/// `Kind: name.namespace`, as the peer wrote it (`operator/pkg/verifier`).
fn display_name(object: &Value) -> String {
    let ObjectId {
        kind,
        namespace,
        name,
        ..
    } = ObjectId::of(object);
    match namespace.as_str() {
        "" => format!("{kind}: {name}"),
        namespace => format!("{kind}: {name}.{namespace}"),
    }
}

/// The objects that a configuration asks for.
fn wanted(
    context: &mut Context,
    inputs: &OperatorInputs,
    facts: Option<ClusterFacts>,
) -> Result<Vec<Value>> {
    let mut options = RenderOptions::default();
    if let Some(facts) = &facts {
        options.kube_version.clone_from(&facts.version);
    }
    let resolved = inputs.resolve(facts, true)?;
    inputs.report_problems(context, &resolved);
    let rendered = inputs.render(context, &resolved, &options)?;
    let installation = Installation::new(&resolved, rendered, ISTIO_VERSION);
    let components = installation.components.into_iter();
    Ok(components.flat_map(|component| component.objects).collect())
}

/// What a cluster holds of these objects.
async fn look(client: &Client, objects: &[Value]) -> Result<Found> {
    let live = futures::future::try_join_all(objects.iter().map(|one| client.find(one))).await?;
    let present = objects.iter().zip(&live).filter(|(_, live)| live.is_some());
    let present: Vec<Value> = present.map(|(object, _)| object.clone()).collect();
    Ok(Found {
        pending: cluster::look(client, &install::awaited(&present)).await?,
        objects: live,
        unknown: vec![false; objects.len()],
    })
}

/// Kinds that tell why a workload is not ready.
const SURROUNDINGS: [&str; 3] = ["replicasets", "pods", "events"];

/// What a snapshot holds of these objects.
fn captured(mesh: &Mesh, objects: &[Value]) -> Found {
    let mut pending = Vec::new();
    let live: Vec<Option<Value>> = objects
        .iter()
        .map(|object| {
            let id = ObjectId::of(object);
            let kind = kind_of(object)?;
            let namespace = match (kind.is_namespaced(), id.namespace.as_str()) {
                (false, _) => "",
                (true, "") => "default",
                (true, namespace) => namespace,
            };
            let live = mesh.get(kind, namespace, &id.name)?.body.to_json();
            if ready::is_awaited(kind.name)
                && let Readiness::Waiting(reason) = readiness(mesh, namespace, &live)
            {
                pending.push(Pending { id, reason });
            }
            Some(live)
        })
        .collect();
    let is_known = |object| kind_of(object).is_some_and(|kind| mesh.gap_of(kind).is_none());
    Found {
        objects: live,
        pending,
        unknown: objects.iter().map(|object| !is_known(object)).collect(),
    }
}

fn readiness(mesh: &Mesh, namespace: &str, live: &Value) -> Readiness {
    let [replica_sets, pods, events] = SURROUNDINGS.map(|name| -> Vec<Value> {
        let Ok(kind) = Kind::named(name) else {
            return Vec::new();
        };
        let objects = mesh.in_namespace(kind, namespace);
        let is_told = |body: &Value| kind.name != "Event" || body["type"] == "Warning";
        let bodies = objects.map(|object| object.body.to_json());
        bodies.filter(is_told).collect()
    });
    let around = Surroundings {
        replica_sets: &replica_sets,
        pods: &pods,
        events: &events,
    };
    ready::readiness(live, around)
}

fn kind_of(object: &Value) -> Option<&'static Kind> {
    Kind::of(object["apiVersion"].as_str()?, object["kind"].as_str()?)
}

fn states(objects: &[Value], found: &Found) -> Vec<State> {
    let parts = objects.iter().zip(&found.objects).zip(&found.unknown);
    parts
        .map(|((object, live), is_unknown)| match live {
            Some(live) => state(object, live, &found.pending),
            None if *is_unknown => State::Unknown,
            None => State::Missing,
        })
        .collect()
}

fn state(object: &Value, live: &Value, pending: &[Pending]) -> State {
    let id = ObjectId::of(object);
    let mut wrong: Vec<String> = pending
        .iter()
        .filter(|one| one.id == id)
        .map(|one| format!(" not ready: {}", one.reason.text))
        .collect();
    for change in diff::lacking(object, live).changes {
        let show = |value: Option<Value>| match value {
            Some(Value::String(text)) if text.contains('\n') => "another text".to_owned(),
            Some(value) => value.to_string(),
            None => "nothing".to_owned(),
        };
        wrong.push(format!(
            " {} is {} instead of {}",
            change.path,
            show(change.before),
            show(change.after)
        ));
    }
    match wrong.is_empty() {
        true => State::Fine,
        false => State::Wrong(wrong.join(";")),
    }
}
