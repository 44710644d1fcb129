//! `meshctl completion`: the script that completes commands and flags in a shell.

use clap_complete::Shell;

use crate::context::Context;
use crate::error::{Exit, Result};

/// Arguments of `meshctl completion`.
#[derive(clap::Args, Debug)]
pub struct CompletionArgs {
    /// Shell to complete in
    #[arg(value_parser = clap::value_parser!(Shell))]
    shell: Shell,

    /// Complete without descriptions
    #[arg(long)]
    no_descriptions: bool,
}

/// The shells whose scripts are kept in `completions/`, with their file names there.
pub const SHELLS: [(Shell, &str); 4] = [
    (Shell::Bash, "meshctl.bash"),
    (Shell::Zsh, "_meshctl"),
    (Shell::Fish, "meshctl.fish"),
    (Shell::PowerShell, "_meshctl.ps1"),
];

/// The completion script for a shell.
pub fn script(shell: Shell) -> String {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut crate::cli::tree(), "meshctl", &mut bytes);
    String::from_utf8(bytes).expect("the generator writes text")
}

impl CompletionArgs {
    /// Prints the script.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        context.streams.result(&script(self.shell))?;
        Ok(Exit::Success)
    }
}
