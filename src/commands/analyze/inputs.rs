//! What is analysed: files, a cluster, files over a cluster, or a snapshot.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use mesh_analyze::{Cluster, Input as RuleInput, Rule};
use mesh_model::kind::Kind;
use mesh_model::mesh::{Gap, Mesh, MeshBuilder};
use mesh_model::needs::Needs;
use mesh_model::object::{self, Object};
use mesh_model::suggest::nearest;

use super::AnalyzeArgs;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::source::{Source, SourceArgs};

/// What is analysed.
pub(super) struct Input {
    pub(super) mesh: Mesh,
    /// Other clusters by name.
    pub(super) remotes: Vec<(Arc<str>, Mesh)>,
    /// Name of the first cluster.
    pub(super) cluster: Arc<str>,
    /// Whether nothing but files was read.
    pub(super) files_only: bool,
    /// The namespace whose findings are reported; `None` for all.
    pub(super) namespace: Option<String>,
    /// Documents that cannot be read.
    pub(super) unread: Vec<object::Error>,
    /// Parts of the mesh that could not be looked at.
    pub(super) gaps: Vec<Gap>,
    /// Objects that are in the files more than once.
    duplicates: Vec<String>,
    /// How many objects of files no rule reads.
    pub(super) unjudged: usize,
    /// The text of standard input.
    pub(super) stdin: Option<String>,
}

impl Input {
    /// Loads what the rules need.
    pub(super) fn load(context: &mut Context, args: &AnalyzeArgs, needs: Needs) -> Result<Self> {
        let mut source = open(context, args)?;
        let files_only = !source.has_base();
        let asked = &context.settings.namespace;
        let namespace = match (args.all_namespaces, asked) {
            (true, _) => None,
            (false, Some(namespace)) => Some(namespace.clone()),
            (false, None) if args.files.is_empty() => Some(source.namespace().to_owned()),
            (false, None) => None,
        };
        if !args.all_namespaces {
            source.default_namespace();
        }
        let unread: Vec<object::Error> = source.unread().cloned().collect();
        let duplicates = duplicates(source.objects());
        let unjudged = source
            .objects()
            .filter(|object| RuleInput::of(object).is_none());
        let unjudged = unjudged.count();
        let stdin = source.stdin().map(str::to_owned);
        let mut mesh = source.load_once(&needs)?;
        let remotes = remotes(context, args, &needs)?;
        if !remotes.is_empty() {
            mesh = merged(mesh, &remotes);
        }
        if let Some(namespace) = namespace.as_ref().filter(|_| !files_only) {
            check_namespace(&mesh, namespace)?;
        }
        let places: Vec<String> = unread
            .iter()
            .map(|error| error.origin.to_string())
            .collect();
        let gaps = mesh
            .gaps()
            .iter()
            .filter(|gap| !places.contains(&gap.subject));
        let gaps = gaps.cloned().collect();
        Ok(Self {
            mesh,
            remotes,
            cluster: "default".into(),
            files_only,
            namespace,
            unread,
            gaps,
            duplicates,
            unjudged,
            stdin,
        })
    }

    /// The other clusters for the rules.
    pub(super) fn clusters(&self) -> Vec<Cluster<'_>> {
        let mut clusters = Vec::new();
        for (name, mesh) in &self.remotes {
            let name = name.clone();
            clusters.push(Cluster { name, mesh });
        }
        clusters
    }

    /// Tells what cannot be read, what is there twice and what could not be looked at.
    pub(super) fn warn(&self, context: &mut Context) {
        for error in &self.unread {
            context.streams.warning(&error.to_string());
        }
        for duplicate in &self.duplicates {
            context.streams.warning(duplicate);
        }
        for gap in &self.gaps {
            context.streams.warning(&format!(
                "{} could not be looked at: {}",
                gap.subject, gap.reason
            ));
        }
    }

    /// Takes out the rules that read a kind that could not be looked at: they would take what they do not see for
    /// missing. Gives their names.
    pub(super) fn take_blind(&self, rules: &mut Vec<&'static Rule>) -> Vec<&'static str> {
        let is_seen = |rule: &&'static Rule| {
            let mut kinds = rule.inputs.iter().filter_map(|input| input.kind());
            !kinds.any(|kind| self.mesh.gap_of(kind).is_some())
        };
        let (seen, blind): (Vec<_>, Vec<_>) = rules.drain(..).partition(is_seen);
        *rules = seen;
        blind.into_iter().map(|rule| rule.name).collect()
    }

    /// What was analysed, for people: `all namespaces`, `namespace shop`.
    pub(super) fn target(&self) -> String {
        match &self.namespace {
            Some(namespace) => format!("namespace {namespace}"),
            None => "all namespaces".to_owned(),
        }
    }
}

fn open(context: &Context, args: &AnalyzeArgs) -> Result<Source> {
    let has_files = !args.files.is_empty();
    let uses_cluster = args.source.from.is_some()
        || match args.use_kube {
            Some(use_kube) => use_kube,
            None => !has_files || Source::has_cluster(context),
        };
    if !uses_cluster && !has_files {
        return Err(
            Error::usage("there is nothing to analyze: --use-kube=false and no files")
                .hint("name files or folders, or leave the flag out to look at the cluster"),
        );
    }
    if !uses_cluster {
        return Source::files(context, &args.files, true);
    }
    let source = Source::open(context, &args.source).map_err(|error| match has_files {
        true => error.hint("--use-kube=false analyzes the files alone"),
        false => error,
    })?;
    if has_files {
        source.with_files(context, &args.files, true)
    } else {
        Ok(source)
    }
}

/// Objects that several documents define; the last one counts.
fn duplicates<'a>(objects: impl Iterator<Item = &'a Object>) -> Vec<String> {
    let mut places: HashMap<(&str, &str, &str, &str), &Object> = HashMap::new();
    let mut told = Vec::new();
    for object in objects.filter(|object| !object.name.is_empty()) {
        let key = (
            object.group(),
            object.kind.as_str(),
            object.namespace.as_str(),
            object.name.as_str(),
        );
        if let Some(first) = places.insert(key, object) {
            told.push(format!(
                "{} is defined twice, at {} and at {}; the last one counts",
                mesh_analyze::filter::display_name(&object.identity()),
                first.origin,
                object.origin
            ));
        }
    }
    told
}

/// The further clusters that were asked for.
fn remotes(
    context: &mut Context,
    args: &AnalyzeArgs,
    needs: &Needs,
) -> Result<Vec<(Arc<str>, Mesh)>> {
    let own = context.settings.context.clone();
    let mut remotes = Vec::new();
    for name in &args.remote_contexts {
        context.settings.context = Some(name.clone());
        let timeout = args.source.timeout;
        let source = Source::open(
            context,
            &SourceArgs {
                from: None,
                timeout,
            },
        );
        context.settings.context.clone_from(&own);
        remotes.push((name.as_str().into(), source?.load_once(needs)?));
    }
    Ok(remotes)
}

/// The first mesh with the objects of the others that are not each cluster's own: Istio's and those of the
/// Gateway API (`pkg/config/analysis/local/istiod_analyze.go`).
fn merged(mesh: Mesh, remotes: &[(Arc<str>, Mesh)]) -> Mesh {
    let shared = remotes.iter().flat_map(|(_, mesh)| mesh.objects());
    let shared = shared.filter(|object| is_shared(object)).cloned();
    let mut builder = MeshBuilder::default();
    for gap in mesh
        .gaps()
        .iter()
        .chain(remotes.iter().flat_map(|(_, mesh)| mesh.gaps()))
    {
        builder = builder.gap(gap.subject.clone(), gap.reason.clone());
    }
    let objects = mesh.objects().iter().cloned().chain(shared);
    objects.fold(builder, MeshBuilder::object).build()
}

fn is_shared(object: &Object) -> bool {
    let group = object.group();
    group.ends_with("istio.io")
        || group == "gateway.networking.k8s.io"
        || group == "apiextensions.k8s.io"
}

/// A namespace that does not exist has no findings, which nobody means.
fn check_namespace(mesh: &Mesh, namespace: &str) -> Result<()> {
    let kind = Kind::named("namespace").expect("the kind is in the table");
    if mesh.gap_of(kind).is_some() || mesh.get(kind, "", namespace).is_some() {
        return Ok(());
    }
    let names: BTreeMap<&str, ()> = mesh
        .of_kind(kind)
        .map(|found| (found.name.as_str(), ()))
        .collect();
    if names.is_empty()
        || mesh
            .objects()
            .iter()
            .any(|object| object.namespace == namespace)
    {
        return Ok(());
    }
    let error = Error::failed(format!("namespace \"{namespace}\" not found"));
    Err(match nearest(namespace, names.into_keys()) {
        Some(near) => error.hint(format!("did you mean \"{near}\"?")),
        None => error.hint("-A analyzes all namespaces"),
    })
}
