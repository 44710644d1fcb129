//! Which rules run.

use mesh_analyze::filter::matches;
use mesh_analyze::{Profile, RULES, Rule};
use mesh_model::finding::Level;
use mesh_model::suggest::nearest;

use crate::error::{Error, Result};

/// Whose rules run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum RuleProfile {
    /// Those that istioctl has.
    Istio,
    /// All.
    Default,
}

/// The rules of a profile that are named and not left out; a name may have `*`.
pub(super) fn rules(
    profile: RuleProfile,
    only: &[String],
    without: &[String],
) -> Result<Vec<&'static Rule>> {
    for name in only.iter().chain(without) {
        if !RULES.iter().any(|rule| is_named(rule, name)) {
            return Err(unknown(name));
        }
    }
    let mut rules = Rule::of_profile(match profile {
        RuleProfile::Istio => Profile::Istio,
        RuleProfile::Default => Profile::Extra,
    });
    if !only.is_empty() {
        // Who names a rule wants it, whatever the profile; those that only run on request need their whole name.
        let is_wanted = |rule: &&Rule| {
            only.iter().any(|name| {
                name.eq_ignore_ascii_case(rule.name)
                    || rule.profile != Profile::OnRequest && is_named(rule, name)
            })
        };
        rules = RULES.iter().copied().filter(is_wanted).collect();
    }
    rules.retain(|rule| !without.iter().any(|name| is_named(rule, name)));
    Ok(rules)
}

fn is_named(rule: &Rule, pattern: &str) -> bool {
    matches(&pattern.to_lowercase(), &rule.name.to_lowercase())
}

fn unknown(name: &str) -> Error {
    let error = Error::usage(format!("there is no rule \"{name}\""));
    match nearest(name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => error.hint(format!("did you mean \"{near}\"?")),
        None => error.hint("meshctl analyze --list-analyzers lists them"),
    }
}

/// The catalogue, two lines for each rule.
pub(super) fn list(rules: &[&Rule]) -> String {
    let line = |rule: &&Rule| format!("* {}:\n    {}\n", rule.name, rule.summary);
    rules.iter().map(line).collect()
}

/// Reads the name of a level in any case.
pub(crate) fn parse_level(text: &str) -> Result<Level, String> {
    [Level::Error, Level::Warning, Level::Info]
        .into_iter()
        .find(|level| level.to_string().eq_ignore_ascii_case(text))
        .ok_or_else(|| "Error, Warning or Info is expected".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(profile: RuleProfile, only: &[&str], without: &[&str]) -> Result<Vec<&'static str>> {
        let owned = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let rules = rules(profile, &owned(only), &owned(without))?;
        Ok(rules.iter().map(|rule| rule.name).collect())
    }

    #[test]
    fn rules_by_name() {
        let one = "schema.ValidationAnalyzer.Sidecar";
        assert_eq!(names(RuleProfile::Default, &[one], &[]).unwrap(), [one]);
        assert_eq!(
            names(RuleProfile::Istio, &[&one.to_lowercase()], &[]).unwrap(),
            [one]
        );
        let all = names(RuleProfile::Default, &[], &[]).unwrap();
        let without = names(RuleProfile::Default, &[], &["schema.*"]).unwrap();
        assert!(all.contains(&one) && !without.contains(&one));
        let some = names(RuleProfile::Default, &["schema.*"], &["*.Sidecar"]).unwrap();
        assert!(!some.is_empty() && !some.contains(&one));
        let error = names(
            RuleProfile::Default,
            &["schema.ValidationAnalyser.Sidecar"],
            &[],
        )
        .unwrap_err();
        assert_eq!(error.hints(), [format!("did you mean \"{one}\"?")]);
    }
}
