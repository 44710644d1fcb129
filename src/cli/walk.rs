//! A command line followed word by word: which command it has come to, and what the next word would be.

use clap::{Arg, ArgAction, Command};

/// Where a command line has come to.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    /// The commands so far, the program first.
    commands: Vec<&'a Command>,
    /// The flag whose value comes next.
    awaited: Option<&'a Arg>,
    /// Values of positional arguments of the command so far.
    positionals: Vec<String>,
    /// Flags of the command that were given, by their long names, with their values.
    flags: Vec<(String, String)>,
    /// Whether flags have ended.
    only_values: bool,
}

impl<'a> Walk<'a> {
    /// A walk that starts at the program.
    pub fn new(program: &'a Command) -> Self {
        Self {
            commands: vec![program],
            awaited: None,
            positionals: Vec::new(),
            flags: Vec::new(),
            only_values: false,
        }
    }

    /// Goes on by a word.
    pub fn step(&mut self, word: &str) {
        if let Some(flag) = self.awaited.take() {
            return self.note(flag, word);
        }
        if self.only_values {
            self.positionals.push(word.to_owned());
        } else if word == "--" {
            self.only_values = true;
        } else if let Some(long) = word.strip_prefix("--") {
            let (name, value) = long
                .split_once('=')
                .map_or((long, None), |(name, value)| (name, Some(value)));
            if let Some(flag) = self.long(name) {
                self.flag(flag, value);
            }
        } else if let Some(short) = word.strip_prefix('-').filter(|rest| !rest.is_empty()) {
            self.shorts(short);
        } else if let Some(command) = self.subcommand(word) {
            self.commands.push(command);
            self.positionals.clear();
        } else {
            self.positionals.push(word.to_owned());
        }
    }

    /// The command that the words have come to.
    pub fn command(&self) -> &'a Command {
        self.commands[self.commands.len() - 1]
    }

    /// The names of the commands so far, without the program.
    pub fn path(&self) -> Vec<&'a str> {
        self.commands[1..]
            .iter()
            .map(|command| command.get_name())
            .collect()
    }

    /// The flag whose value comes next.
    pub fn awaited(&self) -> Option<&'a Arg> {
        self.awaited
    }

    /// Whether flags have ended.
    pub fn only_values(&self) -> bool {
        self.only_values
    }

    /// The values so far that belong to no flag.
    pub fn positionals(&self) -> &[String] {
        &self.positionals
    }

    /// The last value of a flag, by its long name.
    pub fn value(&self, long: &str) -> Option<&str> {
        let mut given = self.flags.iter().rev();
        given
            .find(|(name, _)| name == long)
            .map(|(_, value)| value.as_str())
    }

    /// The flags that the command takes: its own, and those of every command.
    pub fn flags(&self) -> impl Iterator<Item = &'a Arg> {
        let own = self.command().get_arguments();
        let above = self.commands[..self.commands.len() - 1].iter();
        let global = above
            .flat_map(|command| command.get_arguments())
            .filter(|arg| arg.is_global_set());
        own.chain(global).filter(|arg| !arg.is_positional())
    }

    /// The flag of a long name.
    pub fn long(&self, name: &str) -> Option<&'a Arg> {
        self.flags().find(|arg| {
            let mut names = arg
                .get_long()
                .into_iter()
                .chain(arg.get_all_aliases().into_iter().flatten());
            names.any(|known| known == name)
        })
    }

    /// The flag of a letter.
    pub fn short(&self, letter: char) -> Option<&'a Arg> {
        self.flags().find(|arg| {
            let aliases = arg.get_all_short_aliases().into_iter().flatten();
            arg.get_short()
                .into_iter()
                .chain(aliases)
                .any(|known| known == letter)
        })
    }

    fn subcommand(&self, word: &str) -> Option<&'a Command> {
        let commands = self.command().get_subcommands();
        commands.into_iter().find(|command| {
            command.get_name() == word || command.get_all_aliases().any(|alias| alias == word)
        })
    }

    fn shorts(&mut self, word: &str) {
        let mut letters = word.chars();
        while let Some(letter) = letters.next() {
            let Some(flag) = self.short(letter) else {
                return;
            };
            if takes_value(flag) {
                let rest = letters.as_str();
                let value = rest.strip_prefix('=').unwrap_or(rest);
                return self.flag(flag, Some(value).filter(|value| !value.is_empty()));
            }
        }
    }

    fn flag(&mut self, flag: &'a Arg, value: Option<&str>) {
        match value {
            Some(value) => self.note(flag, value),
            None if takes_value(flag) && needs_value(flag) => self.awaited = Some(flag),
            None => {}
        }
    }

    fn note(&mut self, flag: &Arg, value: &str) {
        let name = flag.get_long().unwrap_or_default().to_owned();
        self.flags.push((name, value.to_owned()));
    }
}

/// Whether a flag can have a value.
pub fn takes_value(flag: &Arg) -> bool {
    matches!(flag.get_action(), ArgAction::Set | ArgAction::Append)
}

/// Whether the word behind a flag is its value, as it is where the value may also be missing.
fn needs_value(flag: &Arg) -> bool {
    let most = flag.get_num_args().map_or(1, |range| range.max_values());
    most > 0 && !flag.is_require_equals_set()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, path: &str, positionals: &[&str], awaited: Option<&str>) {
        let tree = crate::cli::tree();
        let mut walk = Walk::new(&tree);
        line.split_whitespace().for_each(|word| walk.step(word));
        assert_eq!(walk.path().join(" "), path, "{line}");
        assert_eq!(walk.positionals(), positionals, "{line}");
        let name = walk.awaited().and_then(Arg::get_long);
        assert_eq!(name, awaited, "{line}");
    }

    #[test]
    fn values_are_no_commands() {
        check("-n tag pc c", "proxy-config cluster", &[], None);
        check("pc -n", "proxy-config", &[], Some("namespace"));
        check(
            "pc --namespace=x cluster a.b",
            "proxy-config cluster",
            &["a.b"],
            None,
        );
        check("tag list -- -x", "tag list", &["-x"], None);
        check("analyze -Rn shop file", "analyze", &["file"], None);
        check("--color auto tag list", "tag list", &[], None);
        check("x precheck -", "experimental precheck", &["-"], None);
    }

    #[test]
    fn values_of_flags_are_known() {
        let tree = crate::cli::tree();
        let mut walk = Walk::new(&tree);
        "-n one --context=c pc -ntwo"
            .split(' ')
            .for_each(|word| walk.step(word));
        assert_eq!(walk.value("namespace"), Some("two"));
        assert_eq!(walk.value("context"), Some("c"));
        assert_eq!(walk.value("kubeconfig"), None);
    }
}
