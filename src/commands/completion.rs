//! `meshctl completion`: the script that completes commands, flags and what a cluster has in a shell.

use crate::context::Context;
use crate::error::{Exit, Result};

/// Arguments of `meshctl completion`.
///
/// The script asks the program for each word: contexts, namespaces, pods, revisions, tags, profiles and codes are
/// completed too, as far as a cluster answers within a second.
#[derive(clap::Args, Debug)]
#[command(arg_required_else_help = true)]
pub struct CompletionArgs {
    /// Shell to complete in
    shell: Shell,

    /// Complete without descriptions
    #[arg(long)]
    no_descriptions: bool,
}

/// A shell.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Shell {
    /// `source <(meshctl completion bash)`
    Bash,
    /// `meshctl completion fish | source`
    Fish,
    /// `meshctl completion powershell | Out-String | Invoke-Expression`
    #[value(name = "powershell")]
    PowerShell,
    /// `source <(meshctl completion zsh)`
    Zsh,
}

impl Shell {
    fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../completions/meshctl.bash"),
            Self::Fish => include_str!("../../completions/meshctl.fish"),
            Self::PowerShell => include_str!("../../completions/_meshctl.ps1"),
            Self::Zsh => include_str!("../../completions/_meshctl"),
        }
    }
}

impl CompletionArgs {
    /// Prints the script.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let script = self.shell.script();
        match self.no_descriptions {
            true => {
                let script = script.replace("__complete ", "__completeNoDesc ");
                context.streams.result(&script)?;
            }
            false => context.streams.result(script)?,
        }
        Ok(Exit::Success)
    }
}
