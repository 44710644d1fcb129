//! `meshctl experimental internal-debug`: the debug pages of istiods.

use std::collections::BTreeMap;

use envoy_dump::debug;
use mesh_model::needs::Needs;

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{Source, SourceArgs, XdsArgs};

/// Arguments of `meshctl experimental internal-debug`.
///
/// Example: meshctl experimental internal-debug edsz?proxyID=cart-7d9f.shop
#[derive(clap::Args, Debug)]
pub struct InternalDebugArgs {
    /// Page, with its query if it takes one
    #[arg(value_name = "PAGE")]
    page: Option<String>,

    /// List the pages
    #[arg(short = 'L', long)]
    list: bool,

    /// Show what each istiod answers
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    source: SourceArgs,

    #[command(flatten)]
    xds: XdsArgs,
}

/// The page that names the others.
const LIST: &str = "list";

/// What istiod says of a proxy that is connected to another one (`pilot/pkg/xds/debug.go`).
const NOT_CONNECTED: &str =
    "Proxy not connected to this Pilot instance. It may be connected to another instance.";
/// What istiod says when the query lacks the proxy.
const NO_PROXY: &str = "You must provide a proxyID in the query string";
/// What istiod says of a page that it does not have.
const NO_PAGE: &str = "404 page not found";

impl InternalDebugArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let page = match &self.page {
            Some(page) => page.as_str(),
            None if self.list => LIST,
            None => {
                return Err(Error::usage(
                    "debug type is required, you can specify --list flag to list supported debug types",
                ));
            }
        };
        let mut source = Source::open_with(context, &self.source, &self.xds)?;
        let answers = match ask(&mut source, page) {
            Ok(answers) => answers,
            Err(error) if error.to_string().contains(NOT_CONNECTED) => {
                context.streams.result(&format!("{NOT_CONNECTED}\n"))?;
                return Ok(Exit::Success);
            }
            Err(error) if error.to_string().contains(NO_PROXY) => return Err(needs_proxy()),
            Err(error) if error.to_string().contains(NO_PAGE) => {
                Answers::of("", NO_PAGE.as_bytes().to_vec())
            }
            Err(error) => return Err(error),
        };
        let says = |words: &str| answers.found.values().any(|text| contains(text, words));
        if says(NO_PROXY) {
            return Err(needs_proxy());
        }
        if says(NO_PAGE) {
            let text = format!("istiod has no page {page}; these are the ones that it has");
            context.streams.warning(&text);
            let list = ask(&mut source, LIST)?;
            return self.show(context, &list, true);
        }
        let everyone = self.all || self.page.is_none();
        self.show(context, &answers, everyone)
    }

    fn show(&self, context: &mut Context, answers: &Answers, everyone: bool) -> Result<Exit> {
        let text = match (self.all, everyone) {
            (true, _) => debug::pages(&answers.found),
            (false, true) => answers
                .found
                .values()
                .map(|text| debug::page(text))
                .collect(),
            (false, false) => answers.first().map(debug::page).unwrap_or_default(),
        };
        context.streams.result(&text)?;
        if !everyone || answers.gaps.is_empty() {
            return Ok(Exit::Success);
        }
        for gap in &answers.gaps {
            context.streams.error(&Error::failed(gap));
        }
        Ok(Exit::Partial)
    }
}

/// What istiods answered, by their names, and why others did not.
struct Answers {
    found: BTreeMap<String, Vec<u8>>,
    gaps: Vec<String>,
}

impl Answers {
    fn of(istiod: &str, answer: Vec<u8>) -> Self {
        Self {
            found: BTreeMap::from([(istiod.to_owned(), answer)]),
            gaps: Vec::new(),
        }
    }

    /// The answer of the istiod that the proxy in question is connected to, if one is.
    fn first(&self) -> Option<&[u8]> {
        let mut answers = self.found.values();
        let connected = answers.find(|text| !contains(text, NOT_CONNECTED));
        connected
            .or_else(|| self.found.values().next())
            .map(Vec::as_slice)
    }
}

/// Asks all istiods for a page.
fn ask(source: &mut Source, page: &str) -> Result<Answers> {
    // The page itself is meant, also where the debug service has more to say.
    let path = format!("/page/{page}");
    let mesh = source.load(&Needs::default().debug(&path))?;
    let found = mesh
        .control_plane_answers(&path)
        .map(|(istiod, answer)| (istiod.to_owned(), answer.to_vec()))
        .collect();
    let gaps = mesh.gaps().iter();
    Ok(Answers {
        found,
        gaps: gaps
            .map(|gap| format!("{}: {}", gap.subject, gap.reason))
            .collect(),
    })
}

fn contains(answer: &[u8], words: &str) -> bool {
    String::from_utf8_lossy(answer).contains(words)
}

fn needs_proxy() -> Error {
    Error::failed(format!(
        " {NO_PROXY}, e.g. [edsz?proxyID=istio-ingressgateway]"
    ))
}
