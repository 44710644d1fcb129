//! `meshctl dashboard`: web pages of the mesh's programs, on a local port.

use std::time::Duration;

use mesh_model::selector::Selector;
use mesh_model::target::Target;

use crate::cluster::tunnel::{LOCALHOST, Listeners, PodPort, Tunnel, interrupted};
use crate::cluster::{self, Client};
use crate::commands::admin::ControlzPort;
use crate::commands::dashboard_pod::{Finder, Port};
use crate::commands::parse_duration;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::output::browser;
use crate::source::{Source, SourceArgs};

/// Arguments of `meshctl dashboard`.
///
/// Example: meshctl dashboard envoy deploy/cart.shop --browser=false
#[derive(clap::Args, Debug)]
pub struct DashboardArgs {
    /// Local port to listen on [default: that of the page, or any if it is taken]
    #[arg(
        short,
        long,
        global = true,
        value_name = "PORT",
        allow_hyphen_values = true
    )]
    port: Option<i64>,

    /// Local address to listen on: an IP address, or localhost for both of its addresses
    #[arg(long, global = true, value_name = "ADDRESS", default_value = LOCALHOST)]
    address: String,

    /// --browser=false prints the address and opens no browser
    #[arg(long, global = true, value_name = "BOOL", default_value = "true", num_args = 0..=1, require_equals = true, default_missing_value = "true", action = clap::ArgAction::Set)]
    browser: bool,

    /// Deadline of each server that is asked [default: 30s]
    #[arg(long, global = true, value_name = "DURATION", value_parser = parse_duration)]
    timeout: Option<Duration>,

    #[command(subcommand)]
    board: Option<Board>,
}

/// The pages.
#[derive(clap::Subcommand, Debug)]
enum Board {
    /// Introspection of an istiod, ControlZ
    Controlz(ControlzArgs),
    /// Administration page of an Envoy
    Envoy(ProxyArgs),
    /// Grafana
    Grafana(AddonArgs),
    /// Debug pages of an istiod
    #[command(name = "istiod-debug")]
    IstiodDebug(IstiodArgs),
    /// Jaeger
    Jaeger(AddonArgs),
    /// Kiali
    Kiali(AddonArgs),
    /// Prometheus
    Prometheus(AddonArgs),
    /// Administration page of a proxy: an Envoy, a waypoint or a ztunnel
    Proxy(ProxyArgs),
    /// SkyWalking
    Skywalking(AddonArgs),
    /// Zipkin
    Zipkin(AddonArgs),
}

/// Arguments of what is not part of Istio.
#[derive(clap::Args, Debug)]
struct AddonArgs {
    /// Port of the page in the pod
    #[arg(long, value_name = "PORT", allow_hyphen_values = true)]
    ui_port: Option<i64>,
}

/// Arguments of the administration page of a proxy.
#[derive(clap::Args, Debug)]
struct ProxyArgs {
    /// Proxy as [type/]name[.namespace]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Label selector of the pod
    #[arg(short = 'l', long, value_name = "SELECTOR")]
    selector: Option<String>,

    /// Port of the page in the pod
    #[arg(
        long,
        value_name = "PORT",
        default_value_t = 15000,
        allow_hyphen_values = true
    )]
    ui_port: i64,
}

/// Arguments of introspection.
#[derive(clap::Args, Debug)]
struct ControlzArgs {
    #[command(flatten)]
    istiod: IstiodArgs,

    #[command(flatten)]
    port: ControlzPort,
}

/// Which istiod is meant.
#[derive(clap::Args, Debug)]
struct IstiodArgs {
    /// Istiod as [type/]name[.namespace]
    #[arg(value_name = "TARGET")]
    target: Option<String>,

    /// Label selector of the istiod, beside app=istiod
    #[arg(short = 'l', long, value_name = "SELECTOR")]
    selector: Option<String>,

    /// Revision of the istiod
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,
}

/// A program beside Istio: its pods, the port of its page, and where that is (`istioctl/pkg/dashboard/dashboard.go`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addon {
    /// Name of the page.
    pub name: &'static str,
    /// Selector of its pods.
    pub selector: &'static str,
    /// Port of its page.
    pub port: u16,
    /// Path of its page.
    pub path: &'static str,
}

/// The programs beside Istio that have a page.
pub const ADDONS: [Addon; 6] = [
    addon("prometheus", "app.kubernetes.io/name=prometheus", 9090, ""),
    addon("grafana", "app.kubernetes.io/name=grafana", 3000, ""),
    addon("kiali", "app=kiali", 20001, "/kiali"),
    addon("jaeger", "app=jaeger", 16686, ""),
    addon("zipkin", "app=zipkin", 9411, ""),
    addon("skywalking", "app=skywalking-ui", 8080, ""),
];

const fn addon(name: &'static str, selector: &'static str, port: u16, path: &'static str) -> Addon {
    Addon {
        name,
        selector,
        port,
        path,
    }
}

/// The path of the debug pages of an istiod.
const DEBUG: &str = "/debug";

/// Which pod's port is wanted, and which path there.
struct Wanted {
    targets: Vec<Target>,
    port: Port,
    path: &'static str,
    /// What is said when no pod is found, in place of what the target says.
    none: Option<String>,
}

impl DashboardArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let Some(board) = &self.board else {
            let help = crate::cli::help_of("dashboard");
            context.streams.result(&help)?;
            return Ok(Exit::Success);
        };
        let port = match self.port {
            None | Some(0) => None,
            Some(port) => Some(super::port(port)?),
        };
        board.check()?;
        let args = SourceArgs {
            timeout: self.timeout,
            ..SourceArgs::default()
        };
        let source = Source::open(context, &args)?;
        let wanted = board.wanted(context, source.namespace())?;
        let mut finder = Finder::new(source, wanted.targets, wanted.port, wanted.none);
        let found = finder.find()?;
        for text in finder.remarks() {
            context.streams.warning(&text);
        }
        let ports = match port {
            Some(port) => vec![port],
            None => vec![found.port, 0],
        };
        cluster::run(self.serve(context, finder, found, &ports, wanted.path))
    }

    async fn serve(
        &self,
        context: &mut Context,
        mut finder: Finder,
        found: PodPort,
        ports: &[u16],
        path: &str,
    ) -> Result<Exit> {
        let client = Client::connect(context).await?;
        let listeners = Listeners::bind(&self.address, ports).await?;
        let tunnel = Tunnel::open(client, Box::new(move || finder.find()), found).await?;
        let stop = interrupted()?;
        let url = format!("http://{}{path}", listeners.authority());
        context.streams.result(&format!("{url}\n"))?;
        match self.browser {
            false => context.streams.result("skipping opening a browser")?,
            true => {
                if let Err(error) = browser::open(&url) {
                    let text = format!("no browser was opened ({error}); open {url} in yours");
                    context.streams.warning(&text);
                }
            }
        }
        context.streams.flush()?;
        let tell = |news: &str| context.streams.warning(news);
        tunnel.serve(&listeners, stop, tell).await;
        Ok(Exit::Success)
    }
}

impl Board {
    /// Whether what was given names one pod.
    fn check(&self) -> Result<()> {
        match self {
            Self::Envoy(args) | Self::Proxy(args) => match (&args.target, &args.selector) {
                (None, None) => Err(Error::failed("specify a pod or --selector")),
                (Some(_), Some(_)) => {
                    let text = "name cannot be provided when a selector is specified";
                    Err(Error::failed(text))
                }
                _ => Ok(()),
            },
            Self::IstiodDebug(istiod) | Self::Controlz(ControlzArgs { istiod, .. }) => {
                let given = [&istiod.target, &istiod.selector, &istiod.revision];
                match given.into_iter().flatten().count() {
                    0 => Err(Error::failed("specify a pod, --selector, or --revision")),
                    1 => Ok(()),
                    _ => Err(Error::failed(
                        "only one of name, --selector, or --revision can be specified",
                    )),
                }
            }
            _ => Ok(()),
        }
    }

    /// What is wanted; `namespace` is that of the command.
    fn wanted(&self, context: &Context, namespace: &str) -> Result<Wanted> {
        let istio_namespace = &context.settings.istio_namespace;
        match self {
            Self::Envoy(args) | Self::Proxy(args) => {
                let target = match (&args.target, &args.selector) {
                    (Some(target), _) => named(target, namespace)?,
                    (None, selector) => {
                        labelled(selector.as_deref().unwrap_or_default(), namespace)?
                    }
                };
                Ok(Wanted {
                    targets: vec![target],
                    port: Port::Number(super::port(args.ui_port)?),
                    path: "",
                    none: args.selector.as_ref().map(|_| "no pods found".to_owned()),
                })
            }
            Self::Controlz(args) => Ok(Wanted {
                port: Port::Number(args.port.get()?),
                path: "",
                ..args.istiod.wanted(context)?
            }),
            Self::IstiodDebug(args) => args.wanted(context),
            Self::Grafana(args) => args.wanted("grafana", istio_namespace, namespace),
            Self::Jaeger(args) => args.wanted("jaeger", istio_namespace, namespace),
            Self::Kiali(args) => args.wanted("kiali", istio_namespace, namespace),
            Self::Prometheus(args) => args.wanted("prometheus", istio_namespace, namespace),
            Self::Skywalking(args) => args.wanted("skywalking", istio_namespace, namespace),
            Self::Zipkin(args) => args.wanted("zipkin", istio_namespace, namespace),
        }
    }
}

impl AddonArgs {
    /// The pods of an add-on are looked for beside the control plane first.
    fn wanted(&self, name: &str, istio_namespace: &str, namespace: &str) -> Result<Wanted> {
        let addon = ADDONS.iter().find(|addon| addon.name == name);
        let addon = addon.ok_or_else(|| Error::failed(format!("unknown dashboard {name:?}")))?;
        let mut targets = vec![labelled(addon.selector, istio_namespace)?];
        if namespace != istio_namespace {
            targets.push(labelled(addon.selector, namespace)?);
        }
        let port = self.ui_port.map(super::port).transpose()?;
        Ok(Wanted {
            targets,
            port: Port::Number(port.unwrap_or(addon.port)),
            path: addon.path,
            none: Some(format!("no pods found with selector {}", addon.selector)),
        })
    }
}

impl IstiodArgs {
    /// The debug pages of the istiod. A name is looked for in the namespace that was given, if one was, then beside
    /// the control plane.
    fn wanted(&self, context: &Context) -> Result<Wanted> {
        let settings = &context.settings;
        let istio_namespace = &settings.istio_namespace;
        let by_labels = match (&self.selector, &self.revision) {
            (Some(selector), _) => Some(format!("{selector},app=istiod")),
            (None, Some(revision)) => Some(format!("istio.io/rev={revision},app=istiod")),
            (None, None) => None,
        };
        let targets = match &by_labels {
            Some(selector) => vec![labelled(selector, istio_namespace)?],
            None => {
                let given = settings.namespace.iter();
                let other = given.filter(|given| *given != istio_namespace);
                let namespaces = other.chain([istio_namespace]);
                let target = self.target.as_deref().unwrap_or_default();
                let targets = namespaces.map(|namespace| named(target, namespace));
                targets.collect::<Result<_>>()?
            }
        };
        Ok(Wanted {
            targets,
            port: Port::Monitoring,
            path: DEBUG,
            none: by_labels.map(|_| "no pods found".to_owned()),
        })
    }
}

fn named(text: &str, namespace: &str) -> Result<Target> {
    Target::parse(text, namespace).map_err(|error| Error::failed(error.to_string()))
}

fn labelled(selector: &str, namespace: &str) -> Result<Target> {
    let selector = Selector::parse(selector)
        .map_err(|error| Error::failed("--selector").because(error.to_string()))?;
    Ok(Target::labelled(selector, namespace))
}
