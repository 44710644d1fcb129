//! `meshctl explain`: what a code of a finding means, and what a field of Istio's API is for.

use mesh_analyze::Code;
use mesh_model::api;
use mesh_model::suggest::nearest;

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::pages;

/// Arguments of `meshctl explain`.
///
/// Example: meshctl explain IST0101
#[derive(clap::Args, Debug)]
pub struct ExplainArgs {
    /// A code such as IST0101, or a kind or field such as virtualservice.spec.http.route; none lists the codes
    what: Option<String>,
}

impl ExplainArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no such code or field.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let text = match &self.what {
            None => list(),
            Some(what) if is_code(what) => code(what)?,
            Some(what) => api::explain(what).map_err(|error| Error::failed(error.to_string()))?,
        };
        context.streams.result(&text)?;
        Ok(Exit::Success)
    }
}

/// Whether the text looks like a code: letters, then digits.
fn is_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let letters = text.len() - digits.len();
    (2..=4).contains(&letters)
        && (3..=5).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn code(what: &str) -> Result<String> {
    let upper = what.to_uppercase();
    if let Some(page) = pages::of(&upper) {
        return Ok(page.to_owned());
    }
    if let Some(code) = Code::named(&upper) {
        return Ok(format!(
            "# {}: {}\n\n{}\n",
            code.id, code.title, code.summary
        ));
    }
    let error = Error::failed(format!("there is no code {what}"));
    let known = mesh_analyze::CODES.iter().map(|code| code.id);
    Err(match nearest(&upper, known) {
        Some(near) => error.hint(format!("did you mean {near}?")),
        None => error.hint("meshctl explain lists the codes"),
    })
}

fn list() -> String {
    let line = |code: &&Code| {
        let level = code.level.to_string();
        format!("{}  {level:<7}  {}\n", code.id, code.summary)
    };
    mesh_analyze::CODES.iter().map(line).collect()
}
