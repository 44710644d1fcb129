//! `meshctl kube-inject --explain`: what becomes of one workload, and why.

use mesh_manifest::inject::{Decision, Explanation, Injector};
use mesh_manifest::profile::Change;

use super::{Documents, Errors};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::Role;

/// Explains the workload of that name, or the only one.
pub(super) fn run(
    context: &mut Context,
    injector: &Injector,
    documents: &mut Documents,
    wanted: &str,
    origins: &[(&str, String)],
    is_native: bool,
) -> Result<Exit> {
    let mut errors = Errors::default();
    let mut found = Vec::new();
    let mut names = Vec::new();
    while let Some(document) = documents.next(&mut errors)? {
        match injector.explain(&document) {
            Err(more) => errors.extend(more.into_iter().filter(|error| {
                let workload = error.workload.as_ref();
                workload.is_none_or(|workload| is_wanted(wanted, &workload.kind, &workload.name))
            })),
            Ok(explanations) => {
                for one in explanations {
                    let workload = &one.report.workload;
                    names.push(workload.to_string());
                    if is_wanted(wanted, &workload.kind, &workload.name) {
                        found.push(one);
                    }
                }
            }
        }
    }
    if !errors.is_empty() {
        return Err(errors.into_error(&documents.file));
    }
    match found.as_slice() {
        [one] => print(context, one, origins, is_native),
        [] if names.is_empty() => Err(Error::failed(format!("{} has no workload", documents.file))),
        [] => Err(
            Error::failed(format!("{} has no workload {wanted}", documents.file))
                .hint(format!("it has {}", names.join(", "))),
        ),
        _ => Err(
            Error::failed("--explain is about one workload, and there are several").hint(format!(
                "name one, as in --explain=NAME or --explain=KIND/NAME, of {}",
                names.join(", ")
            )),
        ),
    }
}

fn is_wanted(wanted: &str, kind: &str, name: &str) -> bool {
    match wanted.split_once('/') {
        Some((wanted_kind, wanted)) => wanted_kind.eq_ignore_ascii_case(kind) && wanted == name,
        None => wanted.is_empty() || wanted == name,
    }
}

fn print(
    context: &mut Context,
    one: &Explanation,
    origins: &[(&str, String)],
    is_native: bool,
) -> Result<Exit> {
    let report = &one.report;
    let verdict = match &report.decision {
        Decision::Inject(reason) => format!(
            "{} ({reason})",
            context.streams.styled(Role::Ok, "injected")
        ),
        Decision::Skip(reason) => format!(
            "{} because {reason}",
            context.streams.styled(Role::Warn, "not injected")
        ),
    };
    let name = context
        .streams
        .styled(Role::Name, &report.workload.to_string());
    let mut text = format!("{name}: {verdict}\n\n");
    for (what, origin) in origins {
        text += &format!("{:<16}{origin}\n", format!("{what}:"));
    }
    if matches!(report.decision, Decision::Inject(_)) {
        let why = match one.names_templates {
            true => "annotation inject.istio.io/templates",
            false => "by default",
        };
        text += &format!(
            "{:<16}{} ({why})\n",
            "applied:",
            report.templates.join(", ")
        );
        let native = match is_native {
            true => "yes, unless the pod says otherwise",
            false => "no, unless the pod says otherwise",
        };
        text += &format!("{:<16}{native}\n", "native sidecar:");
    }
    for (index, setting) in one.settings.iter().enumerate() {
        let label = if index == 0 { "pod has:" } else { "" };
        text += &format!("{label:<16}{setting}\n");
    }
    if !one.changes.is_empty() {
        text.push('\n');
    }
    for line in &one.changes {
        let printed = format!("{}{}", line.change.sign(), line.text);
        let printed = match line.change {
            Change::Same => printed,
            Change::Added => context.streams.styled(Role::Ok, &printed),
            Change::Removed => context.streams.styled(Role::Bad, &printed),
        };
        text += &printed;
        text.push('\n');
    }
    context.streams.result(&text)?;
    for warning in &report.warnings {
        context.streams.warning(warning);
    }
    Ok(Exit::Success)
}
