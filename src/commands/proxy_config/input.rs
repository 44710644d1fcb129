//! Which proxy is meant, and how its dump comes to be: from a file, or from a source.

use std::io::Read;

use envoy_dump::dump::{self, Collect};
use envoy_dump::section::Section;
use mesh_model::needs::Needs;

use crate::commands::proxy_args::AdminArgs;
use crate::commands::targets::{self, Pod};
use crate::commands::watch::WatchArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{Source, SourceArgs, files};

/// Where a dump comes from.
#[derive(clap::Args, Debug)]
pub(super) struct InputArgs {
    /// Proxy to ask, as [type/]name[.namespace]: a pod, deploy/reviews-v1, svc/reviews.shop
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,

    /// Dump that was saved to a file, instead of asking a proxy; - is standard input
    #[arg(
        short,
        long,
        value_name = "FILE",
        default_value = "",
        hide_default_value = true
    )]
    file: String,

    #[command(flatten)]
    watch: WatchArgs,

    #[command(flatten)]
    proxy: ProxyArgs,
}

/// How proxies are asked.
#[derive(clap::Args, Debug)]
pub(super) struct ProxyArgs {
    #[command(flatten)]
    admin: AdminArgs,

    #[command(flatten)]
    source: SourceArgs,
}

impl InputArgs {
    /// Shows once, or goes on and shows changes.
    ///
    /// # Errors
    /// When it cannot be shown the first time.
    pub(super) fn watched(
        &self,
        context: &mut Context,
        show: impl FnMut(&mut Context) -> Result<Exit>,
    ) -> Result<Exit> {
        self.watch.run(context, show)
    }

    /// Is done with what was shown.
    pub(super) fn let_go<T>(&self, shown: T) {
        self.watch.let_go(shown);
    }

    /// Checks the command line as far as flags alone do not.
    ///
    /// # Errors
    /// When not exactly one of a target, a file and an address is given, or the port is none.
    pub(super) fn check(&self, command: &str) -> Result<()> {
        let address = self.proxy.admin.address();
        let is_fine = match address {
            Some(_) => self.targets.is_empty() && self.file.is_empty(),
            None => (self.targets.len() == 1) == self.file.is_empty(),
        };
        if address.is_some() && !is_fine {
            return Err(Error::failed(
                "--proxy-admin-address takes the place of a pod name and of --file",
            ));
        }
        if !is_fine {
            let text = format!("{command} requires pod name or --file parameter");
            return Err(Error::failed(text).hint(
                "name one pod or workload, such as deploy/reviews-v1, or give a dump with --file",
            ));
        }
        self.proxy.admin.port().map(|_| ())
    }

    /// The answer of a proxy at a path of its admin interface, or what was saved of it.
    ///
    /// # Errors
    /// When there is no such file or proxy, or the proxy does not answer.
    pub(super) fn load_dump(&self, context: &mut Context, path: &str) -> Result<Box<dyn Read>> {
        match self.file.as_str() {
            "" => {
                let target = self.targets.first().map(String::as_str);
                self.proxy.ask(context, target, path)
            }
            "-" => Ok(Box::new(files::stdin())),
            file => match files::open(&context.path(file)) {
                Ok(opened) => Ok(Box::new(opened)),
                Err(error) => Err(unreadable(file, &error)),
            },
        }
    }

    /// A section of the dump whole, or the fields that a proxy is asked for: what is read from a
    /// snapshot is what the proxy itself would have answered.
    pub(super) fn section(&self, name: &'static str, mask: &'static [&'static str]) -> Section {
        match self.file.as_str() {
            "" => Section::masked(name, mask),
            _ => Section::new(name),
        }
    }

    /// Reads a dump into collectors.
    ///
    /// # Errors
    /// As [`InputArgs::load_dump`], and when it is not a dump.
    pub(super) fn read(
        &self,
        context: &mut Context,
        path: &str,
        collectors: &mut [&mut dyn Collect],
    ) -> Result<()> {
        dump::read(self.load_dump(context, path)?, collectors).map_err(bad_dump)
    }
}

impl ProxyArgs {
    /// Opens the source that the flags name.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn source(&self, context: &Context) -> Result<Source> {
        self.admin.source(context, &self.source)
    }

    /// The proxy at the address, when one is given.
    pub(super) fn at_address(&self) -> Option<Pod> {
        self.admin.address().map(Pod::at)
    }

    /// The answer of the proxy that a target names first, or of the one at the address.
    ///
    /// # Errors
    /// When there is no such proxy, or it does not answer.
    pub(super) fn ask(
        &self,
        context: &mut Context,
        target: Option<&str>,
        path: &str,
    ) -> Result<Box<dyn Read>> {
        let mut source = self.source(context)?;
        let pod = match target {
            Some(target) => first_of(&mut source, target)?,
            None => self.at_address().unwrap_or_else(|| Pod::at("")),
        };
        let answer = ask_pod(&mut source, &pod, path)?;
        Ok(Box::new(std::io::Cursor::new(answer)))
    }
}

/// The pod to ask first of those that a target names.
///
/// # Errors
/// When there is none.
pub(super) fn first_of(source: &mut Source, target: &str) -> Result<Pod> {
    let target = targets::parse(target, source.namespace())?;
    let pods = targets::proxies(source, &target)?;
    Ok(Pod::of(&pods[0]))
}

/// What a pod's proxy answers at a path.
///
/// # Errors
/// When it does not answer.
pub(super) fn ask_pod(source: &mut Source, pod: &Pod, path: &str) -> Result<Vec<u8>> {
    let needs = Needs::default().proxy(&pod.namespace, &pod.name, path);
    let failed = |cause: String, exit| {
        let text = format!("ask the proxy of {pod} for {path}");
        Error::new(exit, text).because(cause)
    };
    let mesh = source
        .load(&needs)
        .map_err(|error| failed(error.to_string(), error.exit()))?;
    match mesh.proxy_answer(&pod.namespace, &pod.name, path) {
        Some(answer) => Ok(answer.to_vec()),
        None => {
            let reasons: Vec<&str> = mesh.gaps().iter().map(|gap| gap.reason.as_str()).collect();
            Err(failed(reasons.join("; "), Exit::Failed))
        }
    }
}

/// The error of a dump that cannot be read.
pub(super) fn bad_dump(error: envoy_dump::Error) -> Error {
    Error::failed(error.to_string())
}

/// A file that cannot be opened, in the words of the peer.
fn unreadable(file: &str, error: &files::FileError) -> Error {
    let (verb, cause) = match error.kind() {
        std::io::ErrorKind::NotFound => ("open", "no such file or directory".to_owned()),
        std::io::ErrorKind::IsADirectory => ("read", "is a directory".to_owned()),
        std::io::ErrorKind::PermissionDenied => ("open", "permission denied".to_owned()),
        _ => ("open", error.cause()),
    };
    Error::failed(format!("{verb} {file}: {cause}"))
}
