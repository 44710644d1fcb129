//! Manual pages of the command tree, in the language of troff.

use clap::{Arg, Command};

use crate::cli::walk::takes_value;

/// The pages of a command and of all visible ones below it: file names with contents.
pub fn pages(program: &Command) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    below(program, &[program.get_name()], &[], &mut pages);
    pages
}

fn below<'a>(
    command: &'a Command,
    path: &[&'a str],
    inherited: &[&'a Arg],
    pages: &mut Vec<(String, String)>,
) {
    pages.push((
        format!("{}.1", path.join("-")),
        page(command, path, inherited),
    ));
    let global = command.get_arguments().filter(|arg| arg.is_global_set());
    let inherited: Vec<&Arg> = inherited.iter().copied().chain(global).collect();
    for subcommand in visible(command) {
        let path = [path, &[subcommand.get_name()]].concat();
        below(subcommand, &path, &inherited, pages);
    }
}

fn visible(command: &Command) -> impl Iterator<Item = &Command> {
    command
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
}

fn page(command: &Command, path: &[&str], inherited: &[&Arg]) -> String {
    let name = path.join("-");
    let mut text = format!(
        ".TH {} 1 \"\" \"meshctl {}\" \"meshctl\"\n",
        name.to_uppercase(),
        env!("CARGO_PKG_VERSION")
    );
    let about = command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    text.push_str(&format!(
        ".SH NAME\n{} \\- {}\n",
        escaped(&name),
        escaped(&about)
    ));
    text.push_str(&format!(
        ".SH SYNOPSIS\n\\fB{}\\fR{}\n",
        escaped(&path.join(" ")),
        synopsis(command)
    ));
    if let Some(long) = command.get_long_about().map(ToString::to_string) {
        text.push_str(".SH DESCRIPTION\n");
        paragraphs(&long, &mut text);
    }
    let shown = |arg: &&Arg| !arg.is_hide_set();
    let own: Vec<&Arg> = command.get_arguments().filter(shown).collect();
    let (places, flags): (Vec<&Arg>, Vec<&Arg>) =
        own.into_iter().partition(|arg| arg.is_positional());
    section("ARGUMENTS", &places, &mut text);
    section("OPTIONS", &flags, &mut text);
    let inherited: Vec<&Arg> = inherited.iter().copied().filter(shown).collect();
    section("GLOBAL OPTIONS", &inherited, &mut text);
    let commands: Vec<&Command> = visible(command).collect();
    if !commands.is_empty() {
        text.push_str(".SH COMMANDS\n");
    }
    for one in commands {
        let about = one.get_about().map(ToString::to_string).unwrap_or_default();
        let page = format!("{name}-{}", one.get_name());
        text.push_str(&format!(
            ".TP\n\\fB{}\\fR(1)\n{}\n",
            escaped(&page),
            line(&about)
        ));
    }
    if let Some(after) = command.get_after_help().map(ToString::to_string) {
        text.push_str(".SH NOTES\n");
        paragraphs(&after, &mut text);
    }
    text
}

fn synopsis(command: &Command) -> String {
    let mut text = String::from(" [\\fIOPTIONS\\fR]");
    for place in command
        .get_positionals()
        .filter(|place| !place.is_hide_set())
    {
        let value = escaped(&value_name(place));
        match place.is_required_set() {
            true => text.push_str(&format!(" \\fI{value}\\fR")),
            false => text.push_str(&format!(" [\\fI{value}\\fR]")),
        }
    }
    if command.has_subcommands() {
        text.push_str(" \\fICOMMAND\\fR");
    }
    text
}

fn section(title: &str, args: &[&Arg], text: &mut String) {
    if !args.is_empty() {
        text.push_str(&format!(".SH {title}\n"));
    }
    for arg in args {
        let mut names: Vec<String> = Vec::new();
        names.extend(arg.get_short().map(|letter| format!("\\fB\\-{letter}\\fR")));
        names.extend(
            arg.get_long()
                .map(|long| format!("\\fB{}\\fR", escaped(&format!("--{long}")))),
        );
        let mut names = names.join(", ");
        if takes_value(arg) {
            let value = escaped(&value_name(arg));
            let blank = if names.is_empty() { "" } else { " " };
            names.push_str(&format!("{blank}\\fI{value}\\fR"));
        }
        let help = arg.get_long_help().or(arg.get_help());
        let help = help.map(ToString::to_string).unwrap_or_default();
        text.push_str(&format!(".TP\n{names}\n"));
        paragraphs(&help, text);
        let values: Vec<String> = match takes_value(arg) {
            true => arg
                .get_possible_values()
                .iter()
                .map(|value| value.get_name().to_owned())
                .collect(),
            false => Vec::new(),
        };
        if !values.is_empty() {
            text.push_str(&format!(
                ".br\n{}\n",
                line(&format!("One of: {}", values.join(", ")))
            ));
        }
        let defaults: Vec<String> = arg
            .get_default_values()
            .iter()
            .map(|value| value.to_string_lossy().into_owned())
            .filter(|value| !value.is_empty())
            .collect();
        if !defaults.is_empty() && takes_value(arg) && !arg.is_hide_default_value_set() {
            text.push_str(&format!(
                ".br\n{}\n",
                line(&format!("Default: {}", defaults.join(", ")))
            ));
        }
    }
}

fn value_name(arg: &Arg) -> String {
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.as_slice() {
        [] => arg.get_id().as_str().to_uppercase(),
        names => names.join(" "),
    }
}

fn paragraphs(help: &str, text: &mut String) {
    for (number, paragraph) in help.split("\n\n").enumerate() {
        if number > 0 {
            text.push_str(".sp\n");
        }
        for part in paragraph.lines() {
            text.push_str(&line(part));
            text.push('\n');
        }
    }
}

/// A line of text that cannot be taken for a request of troff.
fn line(text: &str) -> String {
    let escaped = escaped(text.trim());
    match escaped.starts_with(['.', '\'']) {
        true => format!("\\&{escaped}"),
        false => escaped,
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_visible_command_has_a_page() {
        let tree = crate::cli::tree();
        let pages = pages(&tree);
        let page = |name: &str| {
            pages
                .iter()
                .find(|(found, _)| found == name)
                .map(|(_, text)| text)
        };
        assert!(page("meshctl-experimental.1").is_none());
        let cluster = page("meshctl-proxy-config-cluster.1").unwrap();
        assert!(cluster.starts_with(".TH MESHCTL-PROXY-CONFIG-CLUSTER 1"));
        assert!(cluster.contains("\\fBmeshctl proxy\\-config cluster\\fR [\\fIOPTIONS\\fR]"));
        assert!(cluster.contains("\\fB\\-\\-fqdn\\fR"));
        assert!(
            cluster.contains(".SH GLOBAL OPTIONS")
                && cluster.contains("\\fB\\-n\\fR, \\fB\\-\\-namespace\\fR")
        );
        assert!(
            page("meshctl.1")
                .unwrap()
                .contains("\\fBmeshctl\\-tag\\fR(1)")
        );
    }

    #[test]
    fn text_is_no_request() {
        assert_eq!(line(".meshctl.yaml a-b \\x"), "\\&.meshctl.yaml a\\-b \\ex");
    }
}
