//! `meshctl analyze`: what is wrong with the configuration of a mesh, in files, a cluster, files over a cluster, or a
//! snapshot.
//!
//! The rules are in the crate `mesh-analyze`, which findings count is decided by its `filter`, and the formats are in
//! `output::findings`; here is what joins them.

mod inputs;
mod outcome;
mod selection;
mod settings;

use std::time::Instant;

use mesh_analyze::filter::soften;
use mesh_analyze::{Options, Rule, analyze, needs, pods_of_templates, repeated_keys};
use mesh_model::finding::Level;
use mesh_model::kind::Kind;

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::findings::FindingsFormat;
use crate::source::SourceArgs;
use inputs::Input;
use selection::RuleProfile;
pub(crate) use selection::parse_level;

/// Arguments of `meshctl analyze`.
///
/// Example: meshctl analyze manifests/ --use-kube=false
#[derive(clap::Args, Debug)]
#[command(after_help = AFTER_HELP)]
pub struct AnalyzeArgs {
    /// Files, folders or quoted patterns with manifests; - is standard input [default: the cluster]
    #[arg(value_name = "FILE|DIR|-")]
    files: Vec<String>,

    #[command(flatten)]
    source: SourceArgs,

    /// Whether the cluster is looked at, with files laid over it [default: true where a kubeconfig is found]
    #[arg(short = 'k', long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    use_kube: Option<bool>,

    /// Folders are read with what is below them; that is always so
    #[arg(short = 'R', long)]
    recursive: bool,

    /// Report findings of every namespace
    #[arg(short = 'A', long)]
    all_namespaces: bool,

    /// Leave out objects of the cluster that are labelled for another revision
    #[arg(short, long, value_name = "REVISION", default_value = "default")]
    revision: String,

    /// Contexts of further clusters of the mesh, repeatable
    #[arg(long, value_name = "CONTEXT")]
    remote_contexts: Vec<String>,

    /// Mesh config to assume instead of the installed one
    #[arg(
        long = "meshConfigFile",
        alias = "mesh-config-file",
        value_name = "FILE"
    )]
    mesh_config_file: Option<String>,

    /// Hide findings of a code about objects, such as "IST0102=Namespace shop*", repeatable
    #[arg(short = 'S', long, value_name = "CODE=OBJECT")]
    suppress: Vec<String>,

    /// Configuration file [default: .meshctl.yaml in the working directory]
    #[arg(long, value_name = "FILE")]
    config: Option<String>,

    /// Leave out the findings that a baseline file accepts
    #[arg(long, value_name = "FILE")]
    baseline: Option<String>,

    /// Write a baseline file that accepts everything found now
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<String>,

    /// Mildest level that makes the run fail: Error, Warning or Info [default: Error]
    #[arg(long, value_name = "LEVEL", value_parser = selection::parse_level)]
    failure_threshold: Option<Level>,

    /// Mildest level that is shown: Error, Warning or Info [default: Info]
    #[arg(long, value_name = "LEVEL", value_parser = selection::parse_level)]
    output_threshold: Option<Level>,

    /// Format [default: human on a terminal, else log]
    #[arg(short, long, value_name = "FORMAT", ignore_case = true)]
    output: Option<FindingsFormat>,

    /// Print the page of each code that was found
    #[arg(long)]
    explain: bool,

    /// Do not fail when documents cannot be parsed
    #[arg(long)]
    ignore_unknown: bool,

    /// Rules to run: those of istioctl, or all
    #[arg(long, value_name = "PROFILE", default_value = "default")]
    profile: RuleProfile,

    /// Run only rules of this name, in which * stands for any letters, repeatable
    #[arg(long = "analyzer", value_name = "NAME")]
    analyzers: Vec<String>,

    /// Do not run rules of this name, in which * stands for any letters, repeatable
    #[arg(long = "skip-analyzer", value_name = "NAME")]
    skip_analyzers: Vec<String>,

    /// List the rules
    #[arg(short = 'L', long)]
    list_analyzers: bool,
}

const AFTER_HELP: &str = "\
Exit codes, the same in every format: 0 nothing at the failure threshold, 79 findings at or above it, \
65 a document cannot be read, 75 a part of the mesh could not be looked at, 69 or 77 nothing could, \
64 wrong usage

A finding is hidden by --suppress, by the annotation galley.istio.io/analyze-suppress of its object, \
by the configuration file, or by a baseline; see docs/ci.md";

impl AnalyzeArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job; findings are not an error.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let started = Instant::now();
        let mut rules = selection::rules(self.profile, &self.analyzers, &self.skip_analyzers)?;
        if self.list_analyzers {
            context.streams.result(&selection::list(&rules))?;
            return Ok(Exit::Success);
        }
        let wishes = outcome::Wishes::read(context, &self)?;
        let input = Input::load(context, &self, needs_of(&rules, context))?;
        input.warn(context);
        let skipped = input.take_blind(&mut rules);
        if !skipped.is_empty() {
            let names = skipped.join(", ");
            context
                .streams
                .warning(&format!("rules that need these did not run: {names}"));
        }
        let settings = settings::read(context, &self, &input.mesh)?;
        // Manifests alone are a part of a mesh, which istioctl takes for the whole.
        let is_partial = input.files_only && self.profile == RuleProfile::Default;
        let expected_pods = match self.profile {
            RuleProfile::Default => pods_of_templates(&input.mesh),
            RuleProfile::Istio => Vec::new(),
        };
        let options = Options {
            rules: rules.clone(),
            mesh_config: settings.mesh_config,
            mesh_networks: settings.mesh_networks,
            istio_namespace: context.settings.istio_namespace.clone(),
            namespaces: None,
            revision: Some(self.revision.clone()).filter(|revision| !revision.is_empty()),
            clusters: input.clusters(),
            cluster: input.cluster.clone(),
            assume_ingress: input.files_only,
            expected_pods,
            now: Some(context.now()),
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            ..Options::default()
        };
        if context.settings.verbose {
            tell_rules(context, &rules);
        }
        let mut findings = analyze(&input.mesh, &options);
        if self.profile == RuleProfile::Default {
            findings.extend(repeated_keys(&input.mesh));
            findings.sort();
        }
        if is_partial {
            soften(&mut findings, &input.mesh, &options.expected_pods);
        }
        let exit = outcome::finish(
            context,
            &self,
            wishes,
            &input,
            findings,
            &Run {
                rules: rules.len(),
                started,
            },
        );
        // The process is about to end: to free every value of every object would take time and give nothing.
        std::mem::forget(options);
        std::mem::forget(input);
        exit
    }
}

/// What the last line tells about a run.
struct Run {
    rules: usize,
    started: Instant,
}

/// What the rules need, and where the settings of the mesh are.
fn needs_of(rules: &[&'static Rule], context: &Context) -> mesh_model::needs::Needs {
    let kind = |name| Kind::named(name).expect("the kind is in the table");
    needs(rules)
        .in_namespace(kind("configmap"), &context.settings.istio_namespace)
        .all(kind("namespace"))
}

fn tell_rules(context: &mut Context, rules: &[&Rule]) {
    context.streams.message("rules:");
    for rule in rules {
        context.streams.message(&format!("  {}", rule.name));
    }
}

/// The error of a file that was named and cannot be used.
fn bad_file(
    doing: &str,
    path: &str,
    cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> Error {
    Error::new(Exit::BadInput, format!("{doing} {path}")).because(cause)
}
