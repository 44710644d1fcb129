//! What a run ends with: which findings count, how they are printed, and the exit code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use mesh_analyze::CODES;
use mesh_analyze::filter::{Baseline, Config, Date, Filter, Outcome, Suppression, apply};
use mesh_model::finding::{Finding, Level};
use mesh_model::object::Origin;

use super::inputs::Input;
use super::{AnalyzeArgs, Run, bad_file};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Role;
use crate::output::findings::{Findings, FindingsFormat};
use crate::pages;
use crate::source::files;

/// The configuration file that is looked for in the working directory.
const CONFIG_FILE: &str = ".meshctl.yaml";

/// What the user wants to see, read before anything is loaded.
pub(super) struct Wishes {
    suppressions: Vec<Suppression>,
    config: Config,
    baseline: Option<Baseline>,
}

impl Wishes {
    pub(super) fn read(context: &mut Context, args: &AnalyzeArgs) -> Result<Self> {
        let mut config = config(context, args.config.as_deref())?;
        let mut suppressions = Vec::new();
        for text in &args.suppress {
            suppressions
                .push(Suppression::parse(text).map_err(|error| Error::failed(error.to_string()))?);
        }
        suppressions.append(&mut config.suppressions);
        let codes: Vec<&str> = CODES.iter().map(|code| code.id).collect();
        suppressions.retain(|suppression| match suppression.unknown_code(&codes) {
            None => true,
            Some(text) => {
                context.streams.warning(&text);
                false
            }
        });
        let baseline = match &args.baseline {
            None => None,
            Some(path) => {
                let text = files::read_text(&context.path(path))
                    .map_err(|error| bad_file("read the baseline", path, error))?;
                let parsed = Baseline::parse(&text);
                Some(parsed.map_err(|error| bad_file("read the baseline", path, error))?)
            }
        };
        Ok(Self {
            suppressions,
            config,
            baseline,
        })
    }

    fn filter(self, context: &Context, args: &AnalyzeArgs, input: &Input) -> Filter {
        let Config {
            failure_threshold,
            output_threshold,
            severities,
            ..
        } = self.config;
        Filter {
            namespace: input.namespace.clone(),
            suppressions: self.suppressions,
            severities,
            baseline: self.baseline,
            failure_threshold: args
                .failure_threshold
                .or(failure_threshold)
                .unwrap_or(Level::Error),
            output_threshold: args
                .output_threshold
                .or(output_threshold)
                .unwrap_or(Level::Info),
            today: Date::of(context.now()),
        }
    }
}

/// The configuration file that is named, or the one of the working directory when there is one.
fn config(context: &Context, named: Option<&str>) -> Result<Config> {
    let path = named.unwrap_or(CONFIG_FILE);
    let place = context.path(path);
    if named.is_none() && !Path::new(&place).exists() {
        return Ok(Config::default());
    }
    let text = files::read_text(&place)
        .map_err(|error| bad_file("read the configuration file", path, error))?;
    Config::parse(path, &text).map_err(|problems| {
        let (first, more) = problems.split_first().expect("a refusal has a reason");
        let error = Error::new(Exit::BadInput, first.clone());
        more.iter()
            .fold(error, |error, problem| error.hint(problem.clone()))
    })
}

/// Prints what counts and says what the run ends with.
pub(super) fn finish(
    context: &mut Context,
    args: &AnalyzeArgs,
    wishes: Wishes,
    input: &Input,
    findings: Vec<Finding>,
    run: &Run,
) -> Result<Exit> {
    let filter = wishes.filter(context, args, input);
    let outcome = apply(findings, &input.mesh, &filter);
    if let Some(path) = &args.write_baseline {
        let baseline = Baseline::of(&outcome.counted);
        files::write_text(&context.path(path), &baseline.print())
            .map_err(|error| Error::failed("write the baseline").because(error))?;
        context
            .streams
            .message(&format!("wrote {} findings to {path}", baseline.len()));
    }
    let format = args
        .output
        .unwrap_or(match context.streams.out_is_terminal() {
            true => FindingsFormat::Human,
            false => FindingsFormat::Log,
        });
    let texts = texts(context, input, &outcome.shown, format);
    Findings {
        shown: &outcome.shown,
        suppressed: &outcome.suppressed,
        unread: &input.unread,
        gaps: &input.gaps,
        failure_threshold: filter.failure_threshold,
        texts: &texts,
        several_clusters: !input.remotes.is_empty(),
    }
    .print(format, &mut context.streams)?;
    if args.explain {
        explain(context, format, &outcome.shown)?;
    }
    for note in &outcome.notes {
        context.streams.warning(note);
    }
    summary(context, input, &outcome, run);
    Ok(exit(args, input, &outcome))
}

/// Findings come before inputs that cannot be read, and these before parts that could not be looked at.
fn exit(args: &AnalyzeArgs, input: &Input, outcome: &Outcome) -> Exit {
    if outcome.fails && args.write_baseline.is_none() {
        Exit::Findings
    } else if !input.unread.is_empty() && !args.ignore_unknown {
        Exit::BadInput
    } else if !input.gaps.is_empty() {
        Exit::Partial
    } else {
        Exit::Success
    }
}

/// The texts of the files that findings are in, where lines of them are shown.
fn texts(
    context: &Context,
    input: &Input,
    shown: &[Finding],
    format: FindingsFormat,
) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if format != FindingsFormat::Human {
        return texts;
    }
    for place in shown.iter().filter_map(|finding| finding.place.as_ref()) {
        let Origin::File { path, .. } = &place.origin else {
            continue;
        };
        if texts.contains_key(path.as_ref()) {
            continue;
        }
        let text = match path.as_ref() {
            "-" => input.stdin.clone(),
            // A file that has gone meanwhile is shown without its line.
            path => files::read_text(&context.path(path)).ok(),
        };
        texts.extend(text.map(|text| (path.to_string(), text)));
    }
    texts
}

/// The pages of the codes that were found: beside machine formats on stderr, so that these stay whole.
fn explain(context: &mut Context, format: FindingsFormat, shown: &[Finding]) -> Result<()> {
    let codes: BTreeSet<&str> = shown.iter().map(|finding| finding.code).collect();
    for page in codes.into_iter().filter_map(pages::of) {
        match format {
            FindingsFormat::Human => context.streams.result(&format!("\n{page}"))?,
            _ => context.streams.raw_message(&format!("\n{page}")),
        }
    }
    Ok(())
}

fn summary(context: &mut Context, input: &Input, outcome: &Outcome, run: &Run) {
    let count = |level| {
        outcome
            .shown
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    };
    let levels = [
        (Level::Error, "error"),
        (Level::Warning, "warning"),
        (Level::Info, "info"),
    ];
    let counts: Vec<String> = levels
        .into_iter()
        .map(|(level, name)| (count(level), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| plural(count, name))
        .collect();
    let mut parts = Vec::new();
    let hidden = outcome.counted.len() - outcome.shown.len();
    for (count, what) in [
        (hidden, "below the output threshold"),
        (outcome.suppressed.len(), "suppressed"),
        (outcome.in_baseline, "in the baseline"),
        (input.unread.len(), "unreadable"),
        (input.unjudged, "of kinds that no rule reads"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    let objects = plural(input.mesh.objects().len(), "object");
    let rules = plural(run.rules, "rule");
    let seconds = run.started.elapsed().as_secs_f64();
    parts.push(format!("{objects}, {rules}, {seconds:.2}s"));
    let parts = parts.join("; ");
    let target = input.target();
    if !counts.is_empty() {
        let text = format!("{} in {target} ({parts})", counts.join(", "));
        context.streams.message(&text);
        let code = outcome.shown.first().map_or("", |finding| finding.code);
        context
            .streams
            .message(&format!("`meshctl explain {code}` tells more about a code"));
    } else if input.unread.is_empty() && input.gaps.is_empty() {
        let mark = context.streams.styled_message(Role::Ok, "✔");
        let text = format!("{mark} No validation issues found in {target} ({parts})");
        context.streams.message(&text);
    } else {
        let text =
            format!("No validation issues found in what could be read of {target} ({parts})");
        context.streams.message(&text);
    }
}

fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}
