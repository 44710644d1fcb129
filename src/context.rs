//! What a command runs in: environment, working directory, configuration file, streams.
//!
//! The only module that reads the environment. A [`Context`] is built once in `main` (or by a
//! test, with its own environment and buffers) and handed to every command.

pub mod config;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use config::Config;

use crate::cli::globals::{ColorChoice, Globals};
use crate::commands::parse_duration;
use crate::error::{Error, Result};
use crate::output::Streams;

/// The environment, configuration and streams of one run.
pub struct Context {
    environment: Arc<Environment>,
    /// Folder that relative paths start from.
    pub working_directory: PathBuf,
    /// Global settings, lowered from flags, environment, configuration file and defaults.
    pub settings: Settings,
    /// Defaults of flags.
    pub config: Config,
    /// Where results, messages and questions go.
    pub streams: Streams,
}

/// The global settings after every layer: flag, then `MESHCTL_*`, then the configuration file, then the default.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Path given for the kubeconfig; `None` leaves `KUBECONFIG` and the default locations.
    pub kubeconfig: Option<String>,
    /// Kubeconfig context; `None` is the current one.
    pub context: Option<String>,
    /// Namespace given by the user; `None` when none was.
    pub namespace: Option<String>,
    /// Namespace of the control plane.
    pub istio_namespace: String,
    /// Whether nobody has said so.
    pub istio_namespace_is_default: bool,
    /// User to impersonate.
    pub impersonate: Option<Impersonate>,
    /// Deadline of one request to the API server.
    pub request_timeout: Duration,
    /// When to colour.
    pub color: ColorChoice,
    /// Whether each request to the API server is told on stderr.
    pub verbose: bool,
    /// Whether tables that have a short form are printed in it.
    pub terse: bool,
}

/// Whom requests are made as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impersonate {
    /// User name.
    pub user: String,
    /// Groups of that user.
    pub groups: Vec<String>,
    /// UID of that user.
    pub uid: Option<String>,
}

/// Environment variables.
pub enum Environment {
    /// Those of this process, which are looked up when they are asked for.
    Process,
    /// Those of a test.
    Given(BTreeMap<String, String>),
}

impl Environment {
    /// The value of a variable, which may be empty. One that is not UTF-8 does not count.
    pub fn get(&self, name: &str) -> Option<String> {
        match self {
            // The name ends at the first "=", but the C library would look behind it.
            Self::Process if name.contains('=') => None,
            Self::Process => std::env::var(name).ok(),
            Self::Given(variables) => variables.get(name).cloned(),
        }
    }

    /// The value of a variable; an empty one counts as unset.
    pub fn variable(&self, name: &str) -> Option<String> {
        self.get(name).filter(|value| !value.is_empty())
    }
}

impl From<BTreeMap<String, String>> for Environment {
    fn from(variables: BTreeMap<String, String>) -> Self {
        Self::Given(variables)
    }
}

/// Deadline of one request unless another is given.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);

impl Context {
    /// The context of this process.
    pub fn from_process(globals: &Globals) -> Result<Self> {
        let working_directory = std::env::current_dir()
            .map_err(|error| Error::failed("find the working directory").because(error))?;
        Self::new(
            globals,
            Environment::Process,
            working_directory,
            Streams::process(),
        )
    }

    /// The value of an environment variable of this process, before there is a context.
    pub(crate) fn process_variable(name: &str) -> Option<String> {
        Environment::Process.variable(name)
    }

    /// A context of given parts, for `main` and for tests in process.
    ///
    /// # Errors
    /// When the configuration file was named explicitly and is missing, or it is not valid.
    pub fn new(
        globals: &Globals,
        environment: impl Into<Environment>,
        working_directory: PathBuf,
        mut streams: Streams,
    ) -> Result<Self> {
        let environment = environment.into();
        let config = Config::load(&environment)?;
        let settings = Settings::resolve(globals, &config)?;
        streams.set_color(settings.color, &environment);
        Ok(Self {
            environment: Arc::new(environment),
            working_directory,
            settings,
            config,
            streams,
        })
    }

    /// The value of an environment variable; an empty one counts as unset.
    pub fn variable(&self, name: &str) -> Option<String> {
        self.environment.variable(name)
    }

    /// All environment variables.
    pub fn environment(&self) -> &Arc<Environment> {
        &self.environment
    }

    /// The time of day.
    pub fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    /// The folder for files that go when the run ends.
    pub fn scratch_folder(&self) -> PathBuf {
        let given = self.variable("TMPDIR").map(PathBuf::from);
        given.unwrap_or_else(std::env::temp_dir)
    }

    /// A path as the user means it: relative to the working directory.
    pub fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.working_directory.join(path)
    }
}

impl Settings {
    fn resolve(globals: &Globals, config: &Config) -> Result<Self> {
        let pick = |flag: &Option<String>, key: &str| {
            flag.clone()
                .or_else(|| config.get(key).map(str::to_owned))
                .filter(|value| !value.is_empty())
        };
        let request_timeout = match pick(&globals.request_timeout, "request-timeout") {
            Some(text) => parse_timeout(&text)?,
            None => REQUEST_TIMEOUT,
        };
        let color = match (globals.color, config.get("color")) {
            (Some(color), _) => color,
            (None, Some(text)) => text.parse().map_err(Error::failed)?,
            (None, None) => ColorChoice::Auto,
        };
        let istio_namespace = pick(&globals.istio_namespace, "istioNamespace");
        Ok(Self {
            kubeconfig: pick(&globals.kubeconfig, "kubeconfig"),
            context: pick(&globals.context, "context"),
            namespace: pick(&globals.namespace, "namespace"),
            istio_namespace_is_default: istio_namespace.is_none(),
            istio_namespace: istio_namespace.unwrap_or_else(|| "istio-system".into()),
            impersonate: globals.impersonate.clone().map(|user| Impersonate {
                user,
                groups: globals.impersonate_groups.clone(),
                uid: globals.impersonate_uid.clone(),
            }),
            request_timeout,
            color,
            verbose: globals.verbose == Some(true),
            terse: globals.verbose == Some(false),
        })
    }
}

/// Reads a timeout as kubectl does: a Go duration, or a plain number of seconds; 0 means none is asked for.
fn parse_timeout(text: &str) -> Result<Duration> {
    if let Ok(seconds) = text.parse::<u64>() {
        return Ok(if seconds == 0 {
            Duration::from_secs(60 * 60)
        } else {
            Duration::from_secs(seconds)
        });
    }
    parse_duration(text).map_err(|error| {
        Error::usage(format!("invalid value \"{text}\" for --request-timeout")).because(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_win_over_the_file_and_the_file_over_defaults() {
        let file = std::env::temp_dir().join(format!("meshctl-{}.yaml", std::process::id()));
        std::fs::write(
            &file,
            "namespace: other\nistioNamespace: mesh\nrequest-timeout: 3s\n",
        )
        .unwrap();
        let variable = ("MESHCTL_CONFIG".to_owned(), file.display().to_string());
        let config = Config::load(&BTreeMap::from([variable]).into()).unwrap();
        std::fs::remove_file(&file).unwrap();
        let globals = Globals {
            namespace: Some("shop".into()),
            ..Globals::default()
        };
        let settings = Settings::resolve(&globals, &config).unwrap();
        assert_eq!(settings.namespace.as_deref(), Some("shop"));
        assert_eq!(settings.istio_namespace, "mesh");
        assert_eq!(settings.request_timeout, Duration::from_secs(3));
        assert_eq!(settings.context, None);
    }

    #[test]
    fn timeouts_are_durations_or_seconds() {
        assert_eq!(parse_timeout("1m30s").unwrap(), Duration::from_secs(90));
        assert_eq!(parse_timeout("7").unwrap(), Duration::from_secs(7));
        assert_eq!(
            parse_timeout("soon").unwrap_err().exit(),
            crate::error::Exit::Usage
        );
    }
}
