//! `meshctl man`: the manual pages.

use std::path::PathBuf;

use crate::cli::manual::pages;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::files;

/// Arguments of `meshctl man`.
#[derive(clap::Args, Debug)]
pub struct ManArgs {
    /// Folder to write the pages of all commands into [default: the page of the program goes to stdout]
    #[arg(short, long, value_name = "DIR")]
    output_dir: Option<PathBuf>,
}

impl ManArgs {
    /// Writes the pages.
    ///
    /// # Errors
    /// When a page cannot be written.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let pages = pages(&crate::cli::tree());
        let Some(folder) = &self.output_dir else {
            if let Some((_, page)) = pages.first() {
                context.streams.result(page)?;
            }
            return Ok(Exit::Success);
        };
        let folder = context.path(folder);
        let writing = |error| Error::failed("write the manual pages").because(error);
        files::create_folder(&folder).map_err(writing)?;
        for (name, page) in &pages {
            files::write_text(&folder.join(name), page).map_err(writing)?;
        }
        let text = format!("wrote {} pages into {}", pages.len(), folder.display());
        context.streams.message(&text);
        Ok(Exit::Success)
    }
}
