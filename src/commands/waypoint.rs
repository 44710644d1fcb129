//! `meshctl waypoint`: the proxies of an ambient mesh that handle HTTP.

use std::time::Duration;

use futures::future::join_all;
use mesh_manifest::waypoint::{self, State};
use mesh_model::kind::Kind;
use mesh_model::needs::Needs;
use mesh_model::yaml;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::cluster::{self, Client, Filter, Propagation, Resource};
use crate::commands::parse_duration;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Table;
use crate::source::{Source, SourceArgs};

/// Who manages the fields that this command applies.
const MANAGER: &str = "istioctl";
/// Name of the Gateway API's Gateways, which Istio's share.
const GATEWAYS: &str = "gateways.gateway.networking.k8s.io";
/// Pause between two looks at a waypoint that is waited for.
const PAUSE: Duration = Duration::from_millis(500);
/// Blanks between the columns of tables.
const PADDING: usize = 5;

/// Arguments of `meshctl waypoint`.
#[derive(clap::Args, Debug)]
#[command(arg_required_else_help = true)]
pub struct WaypointArgs {
    /// Name of the waypoint
    #[arg(long, global = true, value_name = "NAME", default_value = waypoint::DEFAULT_NAME)]
    name: String,

    #[command(subcommand)]
    command: WaypointCommand,
}

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum WaypointCommand {
    /// Create or change a waypoint
    Apply(ApplyArgs),
    /// Print the Gateway of a waypoint
    Generate(ShapeArgs),
    /// Delete waypoints
    Delete(DeleteArgs),
    /// List waypoints
    List(ListArgs),
    /// Show whether waypoints are ready
    Status(StatusArgs),
}

/// What a waypoint shall be.
#[derive(clap::Args, Debug)]
pub struct ShapeArgs {
    /// Traffic that the waypoint takes: all, none, service or workload
    #[arg(long = "for", value_name = "TRAFFIC")]
    traffic: Option<String>,

    /// Revision of the control plane
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,
}

/// Arguments of `meshctl waypoint apply`.
#[derive(clap::Args, Debug)]
pub struct ApplyArgs {
    #[command(flatten)]
    shape: ShapeArgs,

    /// Let the namespace use the waypoint
    #[arg(long)]
    enroll_namespace: bool,

    /// Replace the waypoint that the namespace uses
    #[arg(long)]
    overwrite: bool,

    /// Wait until the waypoint is ready
    #[arg(short, long)]
    wait: bool,

    /// How long to wait
    #[arg(long, value_name = "DURATION", default_value = "90s", value_parser = parse_duration)]
    waypoint_timeout: Duration,
}

/// Arguments of `meshctl waypoint delete`.
#[derive(clap::Args, Debug)]
pub struct DeleteArgs {
    /// Names of the waypoints
    names: Vec<String>,

    /// Delete every waypoint of the namespace
    #[arg(long)]
    all: bool,

    /// Delete the waypoints of a revision
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,
}

/// Arguments of `meshctl waypoint list`.
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    /// Of all namespaces
    #[arg(short = 'A', long)]
    all_namespaces: bool,

    #[command(flatten)]
    source: SourceArgs,
}

/// Arguments of `meshctl waypoint status`.
#[derive(clap::Args, Debug)]
pub struct StatusArgs {
    /// Of all namespaces
    #[arg(short = 'A', long)]
    all_namespaces: bool,

    /// Wait until all are ready
    #[arg(short, long, value_name = "BOOL", default_value = "true", num_args = 0..=1, require_equals = true, default_missing_value = "true", action = clap::ArgAction::Set)]
    wait: bool,

    /// How long to wait
    #[arg(long, value_name = "DURATION", default_value = "90s", value_parser = parse_duration)]
    waypoint_timeout: Duration,

    #[command(flatten)]
    source: SourceArgs,
}

impl WaypointArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self.command {
            WaypointCommand::Generate(args) => {
                let namespace = context.settings.namespace.clone();
                let gateway = args.gateway(&self.name, namespace.as_deref())?;
                context.streams.result(&yaml::to_string(&gateway))?;
                Ok(Exit::Success)
            }
            WaypointCommand::Apply(args) => args.run(context, &self.name),
            WaypointCommand::Delete(args) => args.run(context),
            WaypointCommand::List(args) => args.run(context),
            WaypointCommand::Status(args) => args.run(context),
        }
    }
}

impl ShapeArgs {
    fn gateway(&self, name: &str, namespace: Option<&str>) -> Result<Value> {
        waypoint::gateway(
            name,
            namespace,
            self.traffic.as_deref(),
            self.revision.as_deref(),
        )
        .map_err(|error| Error::failed(format!("failed to create gateway: {error}")))
    }
}

impl ApplyArgs {
    fn run(self, context: &mut Context, name: &str) -> Result<Exit> {
        cluster::run(async {
            let client = Client::connect(context).await?;
            let namespace = given_namespace(context, &client);
            let gateway = self.shape.gateway(name, Some(&namespace))?;
            let name = gateway["metadata"]["name"].as_str().unwrap_or_default();
            let namespaces = Resource::builtin("namespaces");
            let found = client.get(&namespaces, "", &namespace).await?;
            let Some(found) = found else {
                return Err(Error::failed(format!("namespace: {namespace} not found")));
            };
            if self.enroll_namespace
                && !self.may_enroll(context, &namespace, &found["metadata"]["labels"])
            {
                return Ok(Exit::Success);
            }
            self.require_gateways(&client).await?;
            client.apply_gently(&gateway, MANAGER).await?;
            context
                .streams
                .result(&format!("✅ waypoint {namespace}/{name} applied\n"))?;
            if self.wait {
                self.wait(&client, &namespace, name).await?;
                context
                    .streams
                    .result(&format!("✅ waypoint {namespace}/{name} is ready!\n"))?;
            }
            if self.enroll_namespace {
                client
                    .apply(
                        &json!({
                            "apiVersion": "v1", "kind": "Namespace",
                            "metadata": {"name": namespace, "labels": {waypoint::USE_LABEL: name}},
                        }),
                        MANAGER,
                    )
                    .await?;
                context.streams.result(&format!(
                    "✅ namespace {namespace} labeled with \"{}: {name}\"\n",
                    waypoint::USE_LABEL
                ))?;
            }
            Ok(Exit::Success)
        })
    }

    /// Whether the namespace may be made to use the waypoint; tells why not, and what else is missing.
    fn may_enroll(&self, context: &mut Context, namespace: &str, labels: &Value) -> bool {
        let used = labels[waypoint::USE_LABEL].as_str().unwrap_or_default();
        if !used.is_empty() && !self.overwrite {
            context.streams.warning(&format!(
                "namespace ({namespace}) already has an enrolled Waypoint, {used}: nothing was done; --overwrite replaces it"
            ));
            return false;
        }
        if labels["istio.io/dataplane-mode"] != "ambient" {
            context.streams.warning(&format!(
                "namespace is not enrolled in ambient. Consider running `kubectl label namespace {namespace} istio.io/dataplane-mode=ambient`"
            ));
        }
        true
    }

    async fn require_gateways(&self, client: &Client) -> Result<()> {
        let gateways = Resource::builtin(GATEWAYS);
        let served = client.served(&gateways.api_version).await?;
        if served.iter().any(|resource| resource.kind == gateways.kind) {
            return Ok(());
        }
        Err(Error::failed(format!(
            "missing Kubernetes Gateway CRDs need to be installed before applying a waypoint: {} serves no {}",
            client.server(),
            gateways.full_name()
        )))
    }

    async fn wait(&self, client: &Client, namespace: &str, name: &str) -> Result<()> {
        let gateways = Resource::builtin(GATEWAYS);
        let deadline = Instant::now() + self.waypoint_timeout;
        loop {
            let found = client.get(&gateways, namespace, name).await?;
            let state = State::of(&found.unwrap_or_default());
            if state.is_programmed() {
                return Ok(());
            }
            if Instant::now() + PAUSE > deadline {
                return Err(timed_out("waiting for", namespace, name, &state));
            }
            sleep(PAUSE).await;
        }
    }
}

fn timed_out(doing: &str, namespace: &str, name: &str, state: &State) -> Error {
    let error = Error::failed(format!(
        "timed out while {doing} waypoint {namespace}/{name}"
    ));
    let condition = &state.condition;
    match condition.kind.as_str() {
        "" => error.hint("its Gateway has no condition: is there a control plane of its revision?"),
        kind => error.hint(format!(
            "{kind} is {}: {} {}",
            condition.status, condition.reason, condition.message
        )),
    }
}

fn given_namespace(context: &Context, client: &Client) -> String {
    let given = context.settings.namespace.clone();
    given.unwrap_or_else(|| client.namespace().to_owned())
}

impl DeleteArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        if self.all && !self.names.is_empty() {
            return Err(Error::failed(
                "cannot specify waypoint names when deleting all waypoints",
            ));
        }
        if !self.all && self.names.is_empty() && self.revision.is_none() {
            return Err(Error::failed(
                "must specify a waypoint name or delete all using --all or delete specific revision using --revision",
            ));
        }
        cluster::run(async {
            let client = Client::connect(context).await?;
            let namespace = given_namespace(context, &client);
            let gateways = Resource::builtin(GATEWAYS);
            let labels = self.revision.as_deref().filter(|_| self.names.is_empty());
            let labels = labels.map(|revision| format!("{}={revision}", waypoint::REVISION_LABEL));
            let filter = Filter::labels(labels.as_deref().unwrap_or_default());
            let found = client.list(&gateways, &namespace, filter).await?;
            let found: Vec<_> = found
                .iter()
                .filter(|gateway| waypoint::is_waypoint(gateway))
                .filter_map(|gateway| gateway["metadata"]["name"].as_str())
                .collect();
            let names: Vec<&str> = match self.names.is_empty() {
                true => found.clone(),
                false => self.names.iter().map(String::as_str).collect(),
            };
            let deletions = names.iter().map(async |name| {
                if !found.contains(name) {
                    return Ok(false);
                }
                client
                    .delete(&gateways, &namespace, name, Propagation::Background)
                    .await
            });
            let outcomes = join_all(deletions).await;
            let mut failure = None;
            for (name, outcome) in names.iter().zip(outcomes) {
                let outcome = match outcome {
                    Ok(true) => "deleted",
                    Ok(false) => "not found",
                    Err(error) => {
                        context.streams.error(&error);
                        failure = Some(error.exit());
                        continue;
                    }
                };
                context
                    .streams
                    .result(&format!("waypoint {namespace}/{name} {outcome}\n"))?;
            }
            Ok(failure.unwrap_or(Exit::Success))
        })
    }
}

/// The waypoints of the namespace, or of all, by namespace and name.
fn waypoints(source: &mut Source, all: bool) -> Result<Vec<State>> {
    let kind = Kind::named(GATEWAYS).expect("a kind of the Gateway API");
    let namespace = source.namespace().to_owned();
    let needs = match all {
        true => Needs::default().all(kind),
        false => Needs::default().in_namespace(kind, &namespace),
    };
    let mesh = source.load(&needs)?;
    if let Some(gap) = mesh.gap_of(kind) {
        return Err(Error::failed(format!(
            "list {}: {}",
            gap.subject, gap.reason
        )));
    }
    let gateways = mesh
        .of_kind(kind)
        .filter(|gateway| all || gateway.namespace == namespace);
    let waypoints = gateways
        .map(|gateway| gateway.body.to_json())
        .filter(waypoint::is_waypoint);
    Ok(waypoints.map(|gateway| State::of(&gateway)).collect())
}

/// A table whose first column is the namespace, when objects of all namespaces are shown.
fn table(all_namespaces: bool, header: &[&str]) -> Table {
    let namespace = all_namespaces.then_some("NAMESPACE");
    let mut table = Table::new(PADDING);
    table.row(namespace.into_iter().chain(header.iter().copied()));
    table
}

impl ListArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let mut source = Source::open(context, &self.source)?;
        let found = waypoints(&mut source, self.all_namespaces)?;
        if found.is_empty() {
            context.streams.result("No waypoints found.\n")?;
            return Ok(Exit::Success);
        }
        let mut table = table(
            self.all_namespaces,
            &["NAME", "REVISION", "TRAFFIC TYPE", "PROGRAMMED"],
        );
        for state in &found {
            let namespace = self.all_namespaces.then_some(state.namespace.as_str());
            let programmed = state.programmed.as_deref().unwrap_or("False");
            let cells = [
                state.name.as_str(),
                &state.revision,
                &state.traffic,
                programmed,
            ];
            table.row(namespace.into_iter().chain(cells));
        }
        context.streams.result(&table.print())?;
        Ok(Exit::Success)
    }
}

impl StatusArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let mut source = Source::open(context, &self.source)?;
        let deadline = std::time::Instant::now() + self.waypoint_timeout;
        let found = loop {
            let found = waypoints(&mut source, self.all_namespaces)?;
            let ready = found.iter().all(State::is_programmed);
            let over = std::time::Instant::now() + PAUSE > deadline;
            if ready || over || !self.wait || !source.is_live() {
                break found;
            }
            std::thread::sleep(PAUSE);
        };
        if found.is_empty() {
            context.streams.result("No waypoints found.\n")?;
            return Ok(Exit::Success);
        }
        let mut table = table(
            self.all_namespaces,
            &["NAME", "STATUS", "TYPE", "REASON", "MESSAGE"],
        );
        for state in &found {
            let namespace = self.all_namespaces.then_some(state.namespace.as_str());
            let condition = &state.condition;
            let cells = [
                state.name.as_str(),
                &condition.status,
                &condition.kind,
                &condition.reason,
                &condition.message,
            ];
            table.row(namespace.into_iter().chain(cells));
        }
        context.streams.result(&table.print())?;
        match found.iter().find(|state| !state.is_programmed()) {
            Some(state) if self.wait => Err(timed_out(
                "retrieving status for",
                &state.namespace,
                &state.name,
                state,
            )),
            _ => Ok(Exit::Success),
        }
    }
}
