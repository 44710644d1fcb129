//! `meshctl __complete`: what the last word of a command line may become, for the scripts of shells and for kubectl.
//!
//! What is printed is the protocol of cobra, the library of kubectl and of the peer: a candidate on each line, with its
//! description behind a tab, and a last line `:N` that tells what to do about files.

use std::collections::BTreeSet;
use std::sync::mpsc;
use std::time::Duration;

use mesh_manifest::profile;
use mesh_model::kind::Kind as ObjectKind;
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;
use mesh_model::object::Object;

use crate::assets;
use crate::cli::complete::{Candidate, Completion, Kind, complete};
use crate::cli::globals::Globals;
use crate::cli::walk::Walk;
use crate::cluster;
use crate::context::Context;
use crate::error::Result;
use crate::source::{Source, SourceArgs};

/// How long a cluster may take. Whoever waits for a word does not wait longer.
const PATIENCE: Duration = Duration::from_secs(1);

/// Files are completed by the shell.
const FILES: u8 = 0;
/// Nothing follows directly behind the word.
const NO_SPACE: u8 = 6;
/// Nothing else is completed.
const NO_FILES: u8 = 4;

/// Prints what the last of the words may become.
///
/// # Errors
/// When stdout cannot be written. What cannot be had is not completed.
pub fn run(words: &[String], described: bool) -> String {
    let tree = crate::cli::tree();
    let completion = complete(&tree, words);
    let mut found = completion.known.clone();
    let mut directive = NO_FILES;
    match completion.kind {
        Kind::Nothing => {}
        Kind::File => directive = FILES,
        Kind::Setting => {
            directive = NO_SPACE;
            found.extend(settings(&completion.part));
        }
        Kind::Code => found.extend(codes()),
        Kind::Profile => found.extend(profiles("")),
        kind => found.extend(asked(&completion, kind)),
    }
    let (prefix, part) = (&completion.prefix, &completion.part);
    // Of a list separated by commas the last item is completed.
    let (items, part) = part
        .rsplit_once(',')
        .map_or(("", part.as_str()), |(items, part)| (items, part));
    let comma = if items.is_empty() { "" } else { "," };
    let mut text = String::new();
    for Candidate { value, description } in found.iter().filter(|one| one.value.starts_with(part)) {
        text.push_str(&format!("{prefix}{items}{comma}{value}"));
        if described && !description.is_empty() {
            text.push_str(&format!("\t{description}"));
        }
        text.push('\n');
    }
    format!("{text}:{directive}\n")
}

fn codes() -> impl Iterator<Item = Candidate> {
    mesh_analyze::CODES.iter().map(|code| Candidate {
        value: code.id.to_owned(),
        description: code.title.to_owned(),
    })
}

fn profiles(prefix: &str) -> Vec<Candidate> {
    let names = profile::list(&assets::embedded());
    let names = names.into_iter();
    names
        .map(|name| Candidate::plain(format!("{prefix}{name}")))
        .collect()
}

/// The first settings that one needs; all of them would be thousands.
fn settings(part: &str) -> Vec<Candidate> {
    if part.starts_with("profile=") {
        return profiles("profile=");
    }
    let names = [
        "profile=",
        "hub=",
        "tag=",
        "revision=",
        "components.",
        "meshConfig.",
        "values.",
    ];
    names.map(Candidate::plain).to_vec()
}

/// What a cluster or a kubeconfig has, as far as it says so in time.
fn asked(completion: &Completion<'_>, kind: Kind) -> Vec<Candidate> {
    let question = Question::of(completion, kind);
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        // Nobody listens any more when the time is over.
        let _ = sender.send(question.answer());
    });
    let answer = receiver.recv_timeout(PATIENCE + PATIENCE / 4);
    let names = answer.ok().and_then(Result::ok).unwrap_or_default();
    names.into_iter().map(Candidate::plain).collect()
}

/// What is asked of whom.
struct Question {
    kind: Kind,
    globals: Globals,
    from: Option<String>,
    all_namespaces: bool,
    part: String,
    is_of_istiods: bool,
}

impl Question {
    fn of(completion: &Completion<'_>, kind: Kind) -> Self {
        let walk = &completion.walk;
        let is_of_istiods = matches!(
            walk.path()[..],
            ["admin", ..] | ["dashboard", "controlz" | "istiod-debug"]
        );
        Self {
            kind,
            globals: globals(walk),
            from: walk.value("from").map(str::to_owned),
            all_namespaces: matches!(kind, Kind::Tag | Kind::Revision | Kind::Namespace),
            part: completion.part.clone(),
            is_of_istiods,
        }
    }

    fn answer(self) -> Result<BTreeSet<String>> {
        let context = Context::from_process(&self.globals)?;
        if self.kind == Kind::Context {
            return Ok(cluster::contexts(&context)?.into_iter().collect());
        }
        let args = SourceArgs {
            from: self.from.clone(),
            timeout: Some(PATIENCE),
        };
        let mut source = Source::open(&context, &args)?;
        let namespace = match self.is_of_istiods {
            true => context.settings.istio_namespace.clone(),
            false => source.namespace().to_owned(),
        };
        let mut found = BTreeSet::new();
        for (name, prefix) in self.objects() {
            let kind = ObjectKind::named(name)
                .map_err(|error| crate::error::Error::failed(error.to_string()))?;
            let needs = match self.all_namespaces {
                true => Needs::default().all(kind),
                false => Needs::default().in_namespace(kind, &namespace),
            };
            let mesh = source.load(&needs)?;
            found.extend(
                self.names(&mesh, kind)
                    .map(|name| format!("{prefix}{name}")),
            );
        }
        Ok(found)
    }

    /// The kinds of objects whose names are wanted, and what stands before these.
    fn objects(&self) -> Vec<(&'static str, String)> {
        let plain = |name| vec![(name, String::new())];
        match self.kind {
            Kind::Namespace => plain("namespaces"),
            Kind::Revision | Kind::Tag => plain("mutatingwebhookconfigurations"),
            Kind::Service => plain("services"),
            Kind::ServiceAccount => plain("serviceaccounts"),
            Kind::Waypoint => plain("gateways.gateway.networking.k8s.io"),
            Kind::Workload => plain("deployments"),
            _ => match self.part.split_once('/') {
                None => plain("pods"),
                Some((kind, _)) => {
                    let known = [
                        "pods",
                        "deployments",
                        "statefulsets",
                        "daemonsets",
                        "services",
                    ];
                    let meant = ObjectKind::named(kind).ok().map(|kind| kind.plural);
                    let known = known.into_iter().find(|name| meant == Some(*name));
                    known
                        .map(|name| (name, format!("{kind}/")))
                        .into_iter()
                        .collect()
                }
            },
        }
    }

    fn names<'a>(
        &'a self,
        mesh: &'a Mesh,
        kind: &'a ObjectKind,
    ) -> impl Iterator<Item = String> + 'a {
        mesh.of_kind(kind).filter_map(|object| self.name(object))
    }

    fn name(&self, object: &Object) -> Option<String> {
        let label = |name: &str| object.labels.get(name).map(ToString::to_string);
        match self.kind {
            Kind::Revision => label("istio.io/rev"),
            Kind::Tag => label("istio.io/tag"),
            Kind::Waypoint => {
                let class = object.body["spec"]["gatewayClassName"].as_str()?;
                class
                    .starts_with("istio-waypoint")
                    .then(|| object.name.clone())
            }
            _ if self.is_of_istiods => {
                let is_istiod = label("app").is_some_and(|app| app == "istiod");
                is_istiod.then(|| object.name.clone())
            }
            _ => Some(object.name.clone()),
        }
    }
}

/// The flags of every command that matter for what is asked, as far as they were typed.
fn globals(walk: &Walk<'_>) -> Globals {
    let value = |long: &str| walk.value(long).map(str::to_owned);
    let variable = |long: &str, name: &str| value(long).or_else(|| Context::process_variable(name));
    Globals {
        kubeconfig: variable("kubeconfig", "MESHCTL_KUBECONFIG"),
        context: variable("context", "MESHCTL_CONTEXT"),
        namespace: variable("namespace", "MESHCTL_NAMESPACE"),
        istio_namespace: variable("istioNamespace", "MESHCTL_ISTIO_NAMESPACE"),
        impersonate: value("as"),
        request_timeout: Some(format!("{}ms", PATIENCE.as_millis())),
        ..Globals::default()
    }
}
