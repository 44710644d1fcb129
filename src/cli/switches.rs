//! `--flag=true` and `--flag=false`, which Go's programs take for every flag that is on or off.

use std::ffi::OsString;

use clap::{ArgAction, Command};

use crate::cli::walk::Walk;

/// Writes `--flag=true` as `--flag`, and leaves out `--flag=false`, where the flag has no value of its own.
pub(super) fn without_values(program: &Command, arguments: Vec<OsString>) -> Vec<OsString> {
    let has_value = |argument: &OsString| {
        let text = argument.to_str().filter(|text| text.starts_with('-'));
        text.and_then(|text| text.split_once('='))
            .is_some_and(|(_, value)| truth(value).is_some())
    };
    if !arguments.iter().any(has_value) {
        return arguments;
    }
    let mut walk = Walk::new(program);
    let mut written = Vec::with_capacity(arguments.len());
    for (at, argument) in arguments.into_iter().enumerate() {
        let value = argument.to_str().and_then(|text| switch(&walk, text));
        if let Some(text) = argument.to_str().filter(|_| at > 0) {
            walk.step(text);
        }
        match value {
            Some((flag, true)) => written.push(flag.into()),
            Some((_, false)) => {}
            None => written.push(argument),
        }
    }
    written
}

/// The flag without its value, and the value, when a word is a switch with one.
fn switch(walk: &Walk<'_>, word: &str) -> Option<(String, bool)> {
    if walk.only_values() || walk.awaited().is_some() {
        return None;
    }
    let (name, value) = word.split_once('=')?;
    let flag = match name.strip_prefix("--") {
        Some(long) => walk.long(long)?,
        None => {
            let mut letters = name.strip_prefix('-')?.chars();
            let letter = letters.next().filter(|_| letters.as_str().is_empty())?;
            walk.short(letter)?
        }
    };
    let value = truth(value).filter(|_| matches!(flag.get_action(), ArgAction::SetTrue))?;
    Some((name.to_owned(), value))
}

/// A truth value as Go's `strconv.ParseBool` reads it.
pub(crate) fn truth(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &str) {
        let words = line.split(' ').map(OsString::from).collect();
        let written = without_values(&crate::cli::tree(), words);
        assert_eq!(written, expected.split(' ').collect::<Vec<_>>());
    }

    #[test]
    fn switches_may_have_values() {
        check(
            "m waypoint list --all-namespaces=true",
            "m waypoint list --all-namespaces",
        );
        check("m waypoint list -A=false -n x", "m waypoint list -n x");
        check("m waypoint list -A=maybe", "m waypoint list -A=maybe");
        check("m analyze --color=false", "m analyze --color=false");
        check("m install --set a=true -y=T", "m install --set a=true -y");
        check(
            "m install --set --force=true",
            "m install --set --force=true",
        );
        check("m install -- --force=true", "m install -- --force=true");
    }
}
