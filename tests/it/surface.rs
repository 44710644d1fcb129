//! Every command and flag of the peer is there, or `docs/surface.md` says why it is not.

use std::collections::BTreeSet;
use std::path::Path;

use clap::{Arg, Command};
use meshctl::cli::walk::Walk;
use serde_json::Value;

use crate::support::conformance;

#[test]
fn commands_and_flags_are_there_or_explained() {
    let Some(folder) = conformance("../spec") else {
        return;
    };
    let Ok(text) = std::fs::read_to_string(folder.join("surface.json")) else {
        println!("surface: skipped, there is no surface.json");
        return;
    };
    let surface: Value = serde_json::from_str(&text).unwrap();
    let tree = meshctl::cli::tree();
    let mut found = Found::default();
    found.command(&tree, &surface["tree"]);
    let explained = explained();
    let unexplained: Vec<&String> = found.missing.difference(&explained).collect();
    let there: Vec<&String> = explained.difference(&found.missing).collect();
    println!(
        "surface: {} of {} commands, {} of {} flags; {} explained",
        found.commands.0,
        found.commands.1,
        found.flags.0,
        found.flags.1,
        explained.len()
    );
    assert!(
        unexplained.is_empty(),
        "neither there nor explained: {unexplained:#?}"
    );
    assert!(
        there.is_empty(),
        "there, and explained as missing: {there:#?}"
    );
}

/// The first cells of the table of `docs/surface.md`.
fn explained() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/surface.md");
    let text = std::fs::read_to_string(path).unwrap();
    let cells = text.lines().filter_map(|line| line.strip_prefix("| `"));
    cells
        .map(|line| {
            let (name, reason) = line.split_once("` | ").unwrap();
            assert!(reason.len() > 5, "{name} has no reason");
            name.to_owned()
        })
        .collect()
}

/// What was looked for: how much of it is there, and what is missing.
#[derive(Default)]
struct Found {
    commands: (usize, usize),
    flags: (usize, usize),
    missing: BTreeSet<String>,
}

impl Found {
    fn command(&mut self, tree: &Command, peer: &Value) {
        let path = peer["path"].as_str().unwrap();
        let words: Vec<&str> = path.split(' ').skip(1).collect();
        let shown = words.join(" ");
        self.commands.1 += 1;
        let mut walk = Walk::new(tree);
        words.iter().for_each(|word| walk.step(word));
        // The shells are commands there, and values here.
        let is_shell = words.first() == Some(&"completion") && walk.positionals().len() == 1;
        if walk.path().len() != words.len() && !is_shell && shown != "help" {
            self.missing.insert(shown);
            return;
        }
        self.commands.0 += 1;
        for alias in peer["aliases"].as_array().into_iter().flatten() {
            let mut other = Walk::new(tree);
            let parent = &words[..words.len() - 1];
            parent.iter().for_each(|word| other.step(word));
            other.step(alias.as_str().unwrap());
            if other.path() != walk.path() {
                self.missing
                    .insert(format!("{shown} = {}", alias.as_str().unwrap()));
            }
        }
        for flag in peer["flags"].as_array().into_iter().flatten() {
            self.flag(&walk, &shown, flag);
        }
        for child in peer["subcommands"].as_array().into_iter().flatten() {
            self.command(tree, child);
        }
    }

    fn flag(&mut self, walk: &Walk<'_>, command: &str, peer: &Value) {
        let name = peer["name"].as_str().unwrap();
        self.flags.1 += 1;
        let long = walk.long(name).or_else(|| below(walk.command(), name));
        let Some(flag) = long else {
            self.missing
                .insert(format!("{command} --{name}").trim().to_owned());
            return;
        };
        let short = peer["shorthand"]
            .as_str()
            .and_then(|text| text.chars().next());
        if let Some(letter) = short
            && walk.short(letter).map(Arg::get_long) != Some(flag.get_long())
            && !has_short(walk.command(), name, letter)
        {
            self.missing
                .insert(format!("{command} -{letter}").trim().to_owned());
            return;
        }
        self.flags.0 += 1;
    }
}

/// A flag of a group, when each of its commands has it.
fn below<'a>(group: &'a Command, name: &str) -> Option<&'a Arg> {
    let mut commands = group.get_subcommands().peekable();
    commands.peek()?;
    let flags: Option<Vec<&Arg>> = commands.map(|command| own(command, name)).collect();
    flags?.first().copied()
}

fn own<'a>(command: &'a Command, name: &str) -> Option<&'a Arg> {
    let is_meant = |arg: &&Arg| {
        let aliases = arg.get_all_aliases().into_iter().flatten();
        arg.get_long()
            .into_iter()
            .chain(aliases)
            .any(|long| long == name)
    };
    command.get_arguments().find(is_meant)
}

fn has_short(group: &Command, name: &str, letter: char) -> bool {
    below(group, name).is_some()
        && group.get_subcommands().all(|command| {
            own(command, name).is_some_and(|arg| {
                let aliases = arg.get_all_short_aliases().into_iter().flatten();
                arg.get_short()
                    .into_iter()
                    .chain(aliases)
                    .any(|short| short == letter)
            })
        })
}
