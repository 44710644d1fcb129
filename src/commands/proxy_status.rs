//! `meshctl proxy-status`: which proxies are connected, and whether they have what they were sent.

use envoy_dump::status::{self, Report};
use mesh_model::mesh::Mesh;
use mesh_model::needs::Needs;

use crate::commands::proxy_args::{self, AdminPort, Shape};
use crate::commands::proxy_compare;
use crate::commands::proxy_watch::Watch;
use crate::commands::watch;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::{Format, Table};
use crate::source::{Source, SourceArgs, XdsArgs};

/// Arguments of `meshctl proxy-status`.
///
/// Example: meshctl proxy-status deploy/cart.shop
#[derive(clap::Args, Debug)]
pub struct ProxyStatusArgs {
    /// Proxy as [type/]name[.namespace], to compare what it has with what istiod sent it [default: list all proxies]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Dump of the proxy that was saved to a file, to compare with; - is standard input
    #[arg(long, value_name = "FILE")]
    file: Option<String>,

    /// table, json or yaml
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: String,

    /// 1 and above show how far each type of configuration got
    #[arg(
        long,
        value_name = "LEVEL",
        default_value_t = 0,
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    verbosity: i64,

    /// Go on and show each change of a proxy's state, until interrupted
    #[arg(short, long, conflicts_with_all = ["target", "file", "from"])]
    watch: bool,

    #[command(flatten)]
    admin_port: AdminPort,

    #[command(flatten)]
    source: SourceArgs,

    #[command(flatten)]
    xds: XdsArgs,
}

/// The page with the state of all proxies of an istiod.
const SYNCZ: &str = "/debug/syncz";

/// Lines of a reason, and refusals, that are shown unless more is asked for.
const REASON_LINES: usize = 1;
const REFUSALS: usize = 10;

impl ProxyStatusArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let port = self.admin_port.get()?;
        let shape = Shape::parse(&self.output, &["table"])?;
        let mut source = Source::open_with(context, &self.source, &self.xds)?
            .with_admin_port(port)
            .with_via(self.admin_port.via());
        if let Some(target) = &self.target {
            let request = proxy_compare::Request {
                target,
                file: self.file.as_deref(),
                shape,
            };
            return proxy_compare::run(context, &mut source, &request);
        }
        if self.watch {
            return self.watch(context, &mut source);
        }
        let mesh = source.load(&Needs::default().debug(SYNCZ))?;
        let (reports, unreadable) = reports(&mesh);
        let namespace = context.settings.namespace.clone().unwrap_or_default();
        self.show(context, shape, &mesh, &reports, &namespace)?;
        for error in &unreadable {
            context.streams.error(error);
        }
        for gap in mesh.gaps() {
            let text = format!("{}: {}", gap.subject, gap.reason);
            context.streams.error(&Error::failed(text));
        }
        match unreadable.is_empty() && mesh.gaps().is_empty() {
            true => Ok(Exit::Success),
            false => Ok(Exit::Partial),
        }
    }

    /// Looks again and again. Istiods that fail in between are told of, and asked again.
    fn watch(&self, context: &mut Context, source: &mut Source) -> Result<Exit> {
        let namespace = context.settings.namespace.clone().unwrap_or_default();
        let mut watch = Watch::default();
        let mut mesh = source.load(&Needs::default().debug(SYNCZ))?;
        loop {
            let (reports, errors) = reports(&mesh);
            let gaps = mesh.gaps().iter();
            let gaps = gaps.map(|gap| Error::failed(format!("{}: {}", gap.subject, gap.reason)));
            let errors: Vec<Error> = errors.into_iter().chain(gaps).collect();
            let rows = status::verbose(&reports, &namespace, context.now().into());
            watch.show(context, &rows, &errors)?;
            mesh = loop {
                std::thread::sleep(watch::INTERVAL);
                match source.load(&Needs::default().debug(SYNCZ)) {
                    Ok(mesh) => break mesh,
                    Err(error) => watch.trouble(context, &[error]),
                }
            };
        }
    }

    fn show(
        &self,
        context: &mut Context,
        shape: Shape,
        mesh: &Mesh,
        reports: &[Report],
        namespace: &str,
    ) -> Result<()> {
        if let Shape::Document(format) = shape {
            return documents(context, format, reports, namespace);
        }
        let now = mesh.captured_at().unwrap_or_else(|| context.now());
        let rows = match self.verbosity > 0 {
            true => status::verbose(reports, namespace, now.into()),
            false => status::overview(reports, namespace),
        };
        let mut table = Table::new(5);
        for row in rows {
            table.row(row);
        }
        context.streams.result(&table.print())?;
        self.explain(context, reports, namespace);
        Ok(())
    }

    /// Names what is wrong on stderr, as the table must stay the peer's.
    fn explain(&self, context: &mut Context, reports: &[Report], namespace: &str) {
        let refusals = status::rejections(reports, namespace);
        let shown = match self.verbosity > 0 {
            true => refusals.len(),
            false => REFUSALS,
        };
        let hidden = refusals.len().saturating_sub(shown);
        for (proxy, kind, reason) in refusals.into_iter().take(shown) {
            let all = reason.trim().lines().count();
            let shown = match self.verbosity > 0 {
                true => all,
                false => REASON_LINES,
            };
            let lines: Vec<&str> = reason.trim().lines().take(shown).collect();
            let mut text = format!("{proxy} refuses {kind}: {}", lines.join("\n    "));
            if all > shown {
                text.push_str(&format!(" (and {} more, see --verbosity 1)", all - shown));
            }
            context.streams.warning(&text);
        }
        if hidden > 0 {
            let text = format!("{hidden} more refusals, see --verbosity 1");
            context.streams.warning(&text);
        }
        let stale = status::unconfirmed(reports, namespace);
        if stale.is_empty() {
            return;
        }
        let named: Vec<String> = stale
            .iter()
            .take(5)
            .map(|(proxy, kinds)| format!("{proxy} ({})", kinds.join(",")))
            .collect();
        let more = match stale.len() - named.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let text = format!("sent and not confirmed yet: {}{more}", named.join(", "));
        context.streams.warning(&text);
    }
}

/// What the istiods said, by their names, and the answers that cannot be read.
fn reports(mesh: &Mesh) -> (Vec<Report>, Vec<Error>) {
    let mut reports = Vec::new();
    let mut unreadable = Vec::new();
    for (istiod, answer) in mesh.control_plane_answers(SYNCZ) {
        match Report::decode(istiod, answer) {
            Ok(report) => reports.push(report),
            Err(error) => {
                unreadable.push(Error::failed(format!("istiod {istiod}")).because(error));
            }
        }
    }
    reports.sort_by(|one, other| one.istiod.cmp(&other.istiod));
    (reports, unreadable)
}

/// One document for each istiod, one after the other.
fn documents(
    context: &mut Context,
    format: Format,
    reports: &[Report],
    namespace: &str,
) -> Result<()> {
    for (index, report) in reports.iter().enumerate() {
        if index > 0 && format == Format::Yaml {
            context.streams.result("---\n")?;
        }
        let unreadable = |error| Error::failed(format!("istiod {}", report.istiod)).because(error);
        let document = report.document(namespace).map_err(unreadable)?;
        let text = proxy_args::print(format, &document)?;
        context.streams.result(&text)?;
    }
    Ok(())
}
