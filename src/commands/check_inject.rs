//! `meshctl check-inject`: whether a pod is injected, and why or why not.

use mesh_manifest::inject::PodCheck;
use mesh_model::kind::Kind;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::selector::Selector;
use serde_json::{Value, json};

use crate::commands::targets;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Format, Role, Table};
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl check-inject`.
///
/// Example: meshctl check-inject deployment/cart -n shop
#[derive(clap::Args, Debug)]
pub struct CheckInjectArgs {
    /// The pod, or what it belongs to: [TYPE/]NAME[.NAMESPACE]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    /// Labels that a pod would have, as key=value, instead of one that there is
    #[arg(short = 'l', long, value_name = "LABELS")]
    labels: Option<String>,

    /// json or yaml instead of a table
    #[arg(short, long, value_name = "FORMAT")]
    output: Option<Format>,

    #[command(flatten)]
    source: SourceArgs,
}

/// The Service that every cluster has, in this namespace.
const SERVICES_OF_THE_CLUSTER: &str = "default";

/// Width of the column with a mark: the peer counts the codes that colour it
/// (`istioctl/pkg/writer/table`).
const MARK_WIDTH: usize = "\u{1b}[32m✔\u{1b}[0m".len();

impl CheckInjectArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no such pod, or the cluster cannot be asked.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        if !matches!(
            (self.targets.as_slice(), &self.labels),
            ([_], _) | ([], Some(_))
        ) {
            return Err(Error::failed(
                "check-inject requires only [<resource-type>/]<resource-name>[.<namespace>], or specify labels flag",
            )
            .hint("for example: meshctl check-inject deployment/cart.shop"));
        }
        let mut source = Source::open(context, &self.source)?;
        let check = match (self.targets.first(), &self.labels) {
            (None, Some(labels)) => of_labels(context, &mut source, labels)?,
            (target, _) => {
                let target = target.map_or("", String::as_str);
                of_target(context, &mut source, target)?
            }
        };
        match self.output {
            Some(format) => context.streams.result(&format.print(&json!(check)))?,
            None => print(context, &check)?,
        }
        Ok(Exit::Success)
    }
}

/// The pod that a target names.
fn of_target(context: &mut Context, source: &mut Source, text: &str) -> Result<PodCheck> {
    let target = targets::parse(text, source.namespace())?;
    let found = targets::load(source, &target)?;
    let pods = target.pods(&found);
    let pods = pods.map_err(|error| targets::not_found(source, &target, error))?;
    let Some(pod) = pods.first() else {
        return Err(Error::failed(format!("there is no pod of {text}")));
    };
    let mesh = load(context, source, Needs::default())?;
    let namespace = namespace(&mesh, &pod.namespace)?;
    Ok(PodCheck::of(
        &mesh,
        &pod.body.to_json(),
        &namespace,
        &context.settings.istio_namespace,
    ))
}

/// A pod that there is not yet.
fn of_labels(context: &mut Context, source: &mut Source, text: &str) -> Result<PodCheck> {
    let selector = Selector::parse(text).map_err(|error| Error::usage(error.to_string()))?;
    let own: Value = selector
        .required_labels()
        .map(|(key, value)| (key.to_owned(), Value::from(value)))
        .collect();
    let name = source.namespace().to_owned();
    let mesh = load(context, source, Needs::default())?;
    let pod = json!({"metadata": {"namespace": name, "labels": own}});
    let namespace = namespace(&mesh, &name)?;
    Ok(PodCheck::of(
        &mesh,
        &pod,
        &namespace,
        &context.settings.istio_namespace,
    ))
}

fn load(context: &mut Context, source: &mut Source, needs: Needs) -> Result<Mesh> {
    let istio_namespace = &context.settings.istio_namespace;
    let needs = needs
        .all(kind("namespaces")?)
        .all(kind("mutatingwebhookconfigurations")?)
        .in_namespace(kind("configmaps")?, istio_namespace)
        .in_namespace(kind("services")?, istio_namespace)
        .in_namespace(kind("services")?, SERVICES_OF_THE_CLUSTER)
        .in_namespace(kind("endpointslices")?, istio_namespace);
    let mesh = source.load(&needs)?;
    context.streams.gaps(&mesh);
    if let Some(gap) = mesh.gap_of(kind("mutatingwebhookconfigurations")?) {
        return Err(Error::failed(format!(
            "cannot tell who injects: {}: {}",
            gap.subject, gap.reason
        )));
    }
    Ok(mesh)
}

/// A kind that the table of kinds has.
pub(crate) fn kind(name: &str) -> Result<&'static Kind> {
    Kind::named(name).map_err(|error| Error::failed(error.to_string()))
}

fn namespace(mesh: &Mesh, name: &str) -> Result<Value> {
    let found = mesh.get(kind("namespaces")?, "", name);
    let found = found.map(|namespace| namespace.body.to_json());
    found.ok_or_else(|| Error::failed(format!("there is no namespace {name}")))
}

fn print(context: &mut Context, check: &PodCheck) -> Result<()> {
    if check.webhooks.is_empty() {
        return context
            .streams
            .result("ERROR: no Istio injection hooks present.\n");
    }
    let mut table = Table::new(2);
    table.row([
        "WEBHOOK",
        "REVISION",
        &format!("{:MARK_WIDTH$}", "INJECTED"),
        "REASON",
    ]);
    for verdict in &check.webhooks {
        let mark = match verdict.injected {
            true => context.streams.styled(Role::Ok, "✔"),
            false => context.streams.styled(Role::Bad, "✘"),
        };
        table.row([&verdict.webhook, &verdict.revision, &mark, &verdict.reason]);
    }
    context.streams.result(&table.print())?;
    if check.matching().count() > 1 {
        // Without an end of line, as scripts know it.
        context
            .streams
            .result("ERROR: multiple webhooks will inject, which can lead to errors")?;
    }
    for note in &check.notes {
        context.streams.warning(note);
    }
    Ok(())
}
