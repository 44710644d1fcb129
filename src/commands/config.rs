//! `meshctl config`: the defaults of flags, and where they come from.

use crate::context::Context;
use crate::context::config::KEYS;
use crate::error::{Exit, Result};
use crate::output::Table;

/// The defaults of flags
#[derive(clap::Subcommand, Debug)]
pub enum Config {
    /// List the defaults of flags, and where each comes from
    ///
    /// They are set by MESHCTL_* variables, the file ~/.config/meshctl/config.yaml (or that of MESHCTL_CONFIG),
    /// ISTIOCTL_* variables and the file of ISTIOCONFIG.
    List(ListArgs),
}

/// Arguments of `meshctl config list`.
#[derive(clap::Args, Debug)]
pub struct ListArgs {
    /// Only those that istioctl has
    #[arg(skip)]
    of_the_peer: bool,
}

impl Config {
    /// The same command for what istioctl knows of, as `experimental config` has it.
    #[must_use]
    pub fn of_the_peer(self) -> Self {
        Self::List(ListArgs { of_the_peer: true })
    }

    /// Runs the command.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let Self::List(args) = self;
        let mut table = Table::with_header(5, &["FLAG", "VALUE", "FROM"]);
        let keys = KEYS.iter();
        for key in keys.filter(|key| !args.of_the_peer || key.is_of_the_peer()) {
            let setting = context.config.effective(key);
            table.row([key.name, &setting.value, &setting.from]);
        }
        context.streams.result(&table.print())?;
        Ok(Exit::Success)
    }
}
