//! Telemetry.

use mesh_model::value::Value;

use super::fields::Fields;
use super::report::Report;
use super::{Subject, cel, selector};

/// Checks a Telemetry.
pub(super) fn check<'a>(report: &mut Report<'a>, telemetry: &Subject<'a>) {
    let spec = telemetry.spec;
    selector::check_policy(report, spec);
    for metrics in spec.list("metrics") {
        check_providers(report, metrics);
        for override_ in metrics.list("overrides") {
            check_override(report, override_);
        }
    }
    if spec.list("tracing").len() > 1 {
        report.warning(
            (spec, "tracing"),
            "only the first item of tracing is used; remove the others",
        );
    }
    for tracing in spec.list("tracing") {
        check_tracing(report, tracing);
    }
    for logging in spec.list("accessLogging") {
        if let Some(filter) = logging.get("filter") {
            let outcome = cel::check(filter.text("expression"));
            report.check(
                (filter, "expression"),
                outcome.map_err(|why| {
                    format!(
                        "{:?} is not a CEL expression: {why}",
                        filter.text("expression")
                    )
                }),
            );
        }
        check_providers(report, logging);
    }
}

fn check_providers<'a>(report: &mut Report<'a>, message: &'a Value) {
    let mut providers = message.list("providers").iter();
    if let Some(provider) = providers.find(|provider| provider.text("name").is_empty()) {
        report.error(
            (provider, "name"),
            "the provider needs a name, that of an extensionProvider of the mesh config",
        );
    }
}

fn check_tracing<'a>(report: &mut Report<'a>, tracing: &'a Value) {
    if tracing.list("providers").len() > 1 {
        report.warning(
            (tracing, "providers"),
            "only the first provider of tracing is used; remove the others",
        );
    }
    check_providers(report, tracing);
    let percentage = tracing.float("randomSamplingPercentage");
    if !(0.0..=100.0).contains(&percentage) {
        report.error(
            (tracing, "randomSamplingPercentage"),
            format!("randomSamplingPercentage is {percentage}; it must be between 0 and 100"),
        );
    }
    for (name, tag) in tracing.entries("customTags") {
        if name.is_empty() {
            report.error(tag, "the custom tag needs a name");
        }
        for (field, needed) in [
            ("literal", "value"),
            ("header", "name"),
            ("environment", "name"),
        ] {
            if tag
                .get(field)
                .is_some_and(|source| source.text(needed).is_empty())
            {
                report.error(
                    (tag, field),
                    format!("{field} of the custom tag {name:?} needs a {needed}"),
                );
            }
        }
    }
}

fn check_override<'a>(report: &mut Report<'a>, override_: &'a Value) {
    for (name, tag) in override_.entries("tagOverrides") {
        if name.is_empty() {
            report.warning(tag, "the tag needs a name");
        }
        let has_value = !tag.text("value").is_empty();
        match tag.choice("operation", "UPSERT") {
            "UPSERT" if !has_value => report.error(
                (tag, "value"),
                format!(
                    "the tag {name:?} needs a value to be set to; use operation REMOVE to drop it"
                ),
            ),
            "REMOVE" if has_value => report.error(
                (tag, "value"),
                format!("the tag {name:?} is removed and cannot have a value; remove the value"),
            ),
            _ => {}
        }
    }
    let condition = override_.message("match");
    if condition.has("customMetric") && condition.text("customMetric").is_empty() {
        report.error(
            (condition, "customMetric"),
            "customMetric is empty; name a metric",
        );
    }
}
