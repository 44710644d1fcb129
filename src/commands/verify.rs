//! `meshctl verify`: whether a cluster holds what a configuration asks for, whoever installed it.

use mesh_manifest::diff;
use mesh_manifest::plan::ObjectId;
use mesh_manifest::ready::Pending;
use mesh_manifest::render::RenderOptions;
use serde_json::Value;

use crate::assets::ISTIO_VERSION;
use crate::cluster::{self, Client};
use crate::commands::detects_gke;
use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Exit, Result};
use crate::install::{self, Installation};
use crate::output::Role;

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
}

/// What was found of one object.
enum State {
    /// It is as it should be.
    Fine,
    /// What is wrong with it.
    Wrong(String),
    /// It is not there.
    Missing,
}

impl VerifyArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the configuration is not valid, or the cluster does not answer or refuses.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let inputs = self.operator.load(context)?;
        cluster::run(async {
            let client = Client::connect(context).await?;
            let facts = install::look(&client, detects_gke(context)).await?.facts;
            let options = RenderOptions {
                kube_version: facts.version.clone(),
                ..RenderOptions::default()
            };
            let resolved = inputs.resolve(Some(facts), true)?;
            inputs.report_problems(context, &resolved);
            let rendered = inputs.render(context, &resolved, &options)?;
            let installation = Installation::new(&resolved, rendered, ISTIO_VERSION);
            let objects: Vec<Value> = installation
                .components
                .into_iter()
                .flat_map(|component| component.objects)
                .collect();
            let states = states(&client, &objects).await?;
            self.tell(context, &objects, &states)
        })
    }

    fn tell(&self, context: &mut Context, objects: &[Value], states: &[State]) -> Result<Exit> {
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
            .filter(|state| !matches!(state, State::Fine))
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

async fn states(client: &Client, objects: &[Value]) -> Result<Vec<State>> {
    let live = futures::future::try_join_all(objects.iter().map(|one| client.find(one))).await?;
    let present = objects.iter().zip(&live).filter(|(_, live)| live.is_some());
    let present: Vec<Value> = present.map(|(object, _)| object.clone()).collect();
    let pending = cluster::look(client, &install::awaited(&present)).await?;
    Ok(objects
        .iter()
        .zip(&live)
        .map(|(object, live)| match live {
            None => State::Missing,
            Some(live) => state(object, live, &pending),
        })
        .collect())
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
