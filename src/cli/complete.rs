//! What a word of a command line may become, as far as that is known without asking anybody.

use clap::{Arg, ArgAction, Command};

use crate::cli::walk::{Walk, takes_value};

/// A word, and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The word.
    pub value: String,
    /// What it stands for; may be empty.
    pub description: String,
}

impl Candidate {
    /// A word that explains itself.
    pub fn plain(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            description: String::new(),
        }
    }
}

/// What may stand in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A code of a finding.
    Code,
    /// A context of the kubeconfig.
    Context,
    /// A file or folder.
    File,
    /// A namespace.
    Namespace,
    /// Nothing that is known.
    Nothing,
    /// An installation profile.
    Profile,
    /// A revision of the control plane.
    Revision,
    /// A Service.
    Service,
    /// A service account.
    ServiceAccount,
    /// A setting of an installation.
    Setting,
    /// A revision tag.
    Tag,
    /// A pod, or what pods belong to, as `TYPE/NAME`.
    Target,
    /// A waypoint.
    Waypoint,
    /// A Deployment.
    Workload,
}

/// What the last word of a command line may become.
pub struct Completion<'a> {
    /// The words before it.
    pub walk: Walk<'a>,
    /// What is known at once.
    pub known: Vec<Candidate>,
    /// What else may stand there, for those who can ask.
    pub kind: Kind,
    /// What stands before the part that is completed: `--namespace=`.
    pub prefix: String,
    /// The part that is completed.
    pub part: String,
}

/// Completes the last of some words, the program's name not among them.
pub fn complete<'a>(program: &'a Command, words: &[String]) -> Completion<'a> {
    let mut walk = Walk::new(program);
    let (word, before) = match words.split_last() {
        Some((last, before)) => (last.as_str(), before),
        None => ("", words),
    };
    before.iter().for_each(|word| walk.step(word));
    let mut completion = Completion {
        known: Vec::new(),
        kind: Kind::Nothing,
        prefix: String::new(),
        part: word.to_owned(),
        walk,
    };
    completion.fill(word);
    completion
}

impl Completion<'_> {
    fn fill(&mut self, word: &str) {
        if let Some(flag) = self.walk.awaited() {
            return self.value_of(flag);
        }
        if word.starts_with('-') && !self.walk.only_values() {
            return match word.split_once('=') {
                Some((name, value)) => {
                    self.prefix = format!("{name}=");
                    self.part = value.to_owned();
                    if let Some(flag) = self.walk.long(name.trim_start_matches('-')) {
                        self.value_of(flag);
                    }
                }
                None => self.known = flags(&self.walk),
            };
        }
        let command = self.walk.command();
        if command.has_subcommands() && self.walk.positionals().is_empty() {
            self.known = subcommands(command, self.walk.path().is_empty());
        }
        let places: Vec<&Arg> = command.get_positionals().collect();
        let count = self.walk.positionals().len();
        let place = places.get(count).or_else(|| {
            let is_repeated = |place: &&&Arg| {
                let many = place
                    .get_num_args()
                    .is_some_and(|range| range.max_values() > 1);
                many || matches!(place.get_action(), ArgAction::Append)
            };
            places.last().filter(is_repeated)
        });
        if let Some(place) = place {
            self.known.extend(values(place));
            if self.known.is_empty() {
                self.kind = positional(&self.walk.path(), count);
            }
        }
    }

    fn value_of(&mut self, flag: &Arg) {
        self.known = values(flag);
        if self.known.is_empty() {
            self.kind = flag_kind(flag.get_long().unwrap_or_default(), &self.walk.path());
        }
    }
}

fn subcommands(command: &Command, is_program: bool) -> Vec<Candidate> {
    let commands = command.get_subcommands();
    let visible = commands.filter(|command| !command.is_hide_set());
    let candidate = |command: &Command| Candidate {
        value: command.get_name().to_owned(),
        description: first_line(command.get_about()),
    };
    let mut found: Vec<Candidate> = visible.map(candidate).collect();
    if is_program {
        found.push(Candidate {
            value: "help".to_owned(),
            description: "Explain a command".to_owned(),
        });
    }
    found.sort();
    found
}

fn flags(walk: &Walk<'_>) -> Vec<Candidate> {
    let visible = walk.flags().filter(|flag| !flag.is_hide_set());
    let mut found: Vec<Candidate> = visible
        .filter_map(|flag| {
            Some(Candidate {
                value: format!("--{}", flag.get_long()?),
                description: first_line(flag.get_help()),
            })
        })
        .collect();
    found.sort();
    found
}

fn first_line(text: Option<&clap::builder::StyledStr>) -> String {
    let text = text.map(ToString::to_string).unwrap_or_default();
    text.lines().next().unwrap_or_default().to_owned()
}

/// The values of an argument that takes some of a few.
fn values(arg: &Arg) -> Vec<Candidate> {
    if !takes_value(arg) {
        return Vec::new();
    }
    let visible = arg
        .get_possible_values()
        .into_iter()
        .filter(|value| !value.is_hide_set());
    visible
        .map(|value| Candidate {
            value: value.get_name().to_owned(),
            description: first_line(value.get_help()),
        })
        .collect()
}

/// What the value of a flag is.
fn flag_kind(flag: &str, path: &[&str]) -> Kind {
    match flag {
        "context" | "contexts" | "remote-contexts" => Kind::Context,
        "namespace"
        | "istioNamespace"
        | "namespaces"
        | "workload-namespace"
        | "service-namespace"
        | "policy-namespace"
        | "auto-inject-namespaces" => Kind::Namespace,
        "revision" => Kind::Revision,
        "serviceAccount" => Kind::ServiceAccount,
        "set" => Kind::Setting,
        "suppress" | "fail-on-codes" => Kind::Code,
        "kubeconfig" | "filename" | "file" | "from" | "output-dir" | "dir" | "manifests"
        | "charts" | "cert-dir" | "baseline" | "config" | "injectConfigFile" | "meshConfigFile"
        | "valuesFile" | "operatorFileName" => Kind::File,
        "output" if matches!(path, ["snapshot", ..] | ["manifest", ..]) => Kind::File,
        _ => Kind::Nothing,
    }
}

/// What the positional arguments of a command are; of most only the first one is known.
fn positional(path: &[&str], index: usize) -> Kind {
    let path = match path {
        ["experimental", rest @ ..] => rest,
        path => path,
    };
    match path {
        ["analyze" | "validate"] | ["manifest", "diff"] | ["snapshot", "show" | "list"] => {
            Kind::File
        }
        ["profile", "dump" | "diff"] => Kind::Profile,
        ["explain"] => Kind::Code,
        ["tag", "set" | "remove"] if index == 0 => Kind::Tag,
        ["waypoint", "delete"] => Kind::Waypoint,
        ["metrics"] => Kind::Workload,
        ["proxy-config", "rootca-compare"] if index < 2 => Kind::Target,
        _ if index > 0 => Kind::Nothing,
        ["describe", "service"] => Kind::Service,
        ["admin", "log"]
        | ["authz", "check"]
        | ["check-inject" | "envoy-stats" | "proxy-status"]
        | ["dashboard", "envoy" | "proxy" | "controlz" | "istiod-debug"]
        | ["describe", "pod"]
        | ["proxy-config" | "ztunnel-config", _] => Kind::Target,
        _ => Kind::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completion(line: &str) -> (Vec<String>, Kind, String) {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let tree = crate::cli::tree();
        let completion = complete(&tree, &words);
        let part = completion.part.clone();
        let known = completion.known.into_iter().map(|one| one.value);
        let known = known.filter(|value| value.starts_with(&part)).collect();
        (known, completion.kind, completion.prefix)
    }

    #[test]
    fn commands_flags_and_values_are_known() {
        assert_eq!(completion("waypoint st").0, ["status"]);
        assert_eq!(completion("waypoint --nam").0, ["--name", "--namespace"]);
        assert_eq!(completion("--color a").0, ["auto", "always"]);
        assert_eq!(completion("--color=a").0, ["auto", "always"]);
        assert_eq!(
            completion("completion ").0,
            ["bash", "fish", "powershell", "zsh"]
        );
        assert_eq!(completion("tag list x").0, [""; 0]);
    }

    #[test]
    fn what_must_be_asked_for_is_named() {
        let kind = |line: &str| completion(line).1;
        assert_eq!(kind("-n "), Kind::Namespace);
        assert_eq!(kind("pc cluster web"), Kind::Target);
        assert_eq!(kind("pc cluster web x"), Kind::Nothing);
        assert_eq!(kind("x des svc "), Kind::Service);
        assert_eq!(kind("tag set prod -r "), Kind::Revision);
        assert_eq!(kind("profile dump d"), Kind::Profile);
        assert_eq!(kind("profile diff a b"), Kind::Profile);
        assert_eq!(kind("explain IST"), Kind::Code);
        assert_eq!(kind("install --set p"), Kind::Setting);
        assert_eq!(kind("analyze a b c"), Kind::File);
        assert_eq!(completion("pc --context=a").2, "--context=");
        assert_eq!(kind("pc --context=a"), Kind::Context);
    }
}
