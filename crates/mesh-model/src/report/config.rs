//! The file that says what a bug report is about (`tools/bug-report/pkg/config/config.go`).

use serde_json::{Map, Value};

use super::spec::Spec;
use crate::duration;

/// What a configuration file says; what it does not say is left to flags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Kubernetes configuration file.
    pub kubeconfig: Option<String>,
    /// Kubeconfig context.
    pub context: Option<String>,
    /// Namespace of the control plane.
    pub istio_namespace: Option<String>,
    /// Whether to tell only what would be done.
    pub dry_run: Option<bool>,
    /// Whether secrets were asked for.
    pub full_secrets: Option<bool>,
    /// Port of the administration interface of proxies.
    pub proxy_admin_port: Option<u16>,
    /// How long to collect, in nanoseconds.
    pub command_timeout: Option<i64>,
    /// What goes in.
    pub include: Option<Vec<Spec>>,
    /// What does not.
    pub exclude: Option<Vec<Spec>>,
    /// The earliest time of logs, as text.
    pub start_time: Option<String>,
    /// The latest time of logs, as text.
    pub end_time: Option<String>,
    /// How far logs go back, in nanoseconds.
    pub since: Option<i64>,
    /// Errors that make a log important.
    pub critical_errors: Option<Vec<String>>,
    /// Errors that do not count.
    pub ignored_errors: Option<Vec<String>>,
    /// Requests at the same time.
    pub request_concurrency: Option<usize>,
    /// Lines of each log.
    pub tail_lines: Option<u64>,
    /// Whether objects are left out.
    pub skip_cluster_dump: Option<bool>,
    /// Whether proxies are left alone.
    pub skip_proxy_debug: Option<bool>,
}

/// Keys that are accepted and mean nothing here.
const WITHOUT_MEANING: [&str; 4] = [
    "timeFilterApplied",
    "skipAnalyze",
    "skipNetstat",
    "skipCoredumps",
];

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is no YAML, or a value is not what its name asks for.
    pub fn parse(text: &str) -> Result<Self, String> {
        let value = crate::yaml::from_str(text).map_err(|error| error.to_string())?;
        let mut fields = Fields(match value {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            _ => return Err("a mapping of names to values is expected".to_owned()),
        });
        let config = Self {
            kubeconfig: fields.text("kubeConfigPath")?,
            context: fields.text("context")?,
            istio_namespace: fields.text("istioNamespace")?,
            dry_run: fields.switch("dryRun")?,
            full_secrets: fields.switch("fullSecrets")?,
            proxy_admin_port: fields.number("proxyAdminPort")?,
            command_timeout: fields.duration("commandTimeout")?,
            include: fields.specs("include")?,
            exclude: fields.specs("exclude")?,
            start_time: fields.text("startTime")?,
            end_time: fields.text("endTime")?,
            since: fields.duration("since")?,
            critical_errors: fields.texts("criticalErrors")?,
            ignored_errors: fields.texts("ignoredErrors")?,
            request_concurrency: fields.number("requestConcurrency")?,
            tail_lines: fields.number("tailLines")?,
            skip_cluster_dump: fields.switch("skipClusterDump")?,
            skip_proxy_debug: fields.switch("skipProxyDebug")?,
        };
        let mut rest = fields.0.keys();
        match rest.find(|key| !WITHOUT_MEANING.contains(&key.as_str())) {
            Some(key) => Err(format!("unknown field \"{key}\"")),
            None => Ok(config),
        }
    }
}

/// The fields that nobody has taken yet.
struct Fields(Map<String, Value>);

impl Fields {
    fn take<T>(
        &mut self,
        name: &str,
        expected: &str,
        read: impl FnOnce(Value) -> Option<T>,
    ) -> Result<Option<T>, String> {
        match self.0.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(value) {
                Some(found) => Ok(Some(found)),
                None => Err(format!("{name}: {expected} is expected")),
            },
        }
    }

    fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        self.take(name, "a text", |value| match value {
            Value::String(text) => Some(text),
            _ => None,
        })
    }

    fn switch(&mut self, name: &str) -> Result<Option<bool>, String> {
        self.take(name, "true or false", |value| value.as_bool())
    }

    fn number<T: TryFrom<u64>>(&mut self, name: &str) -> Result<Option<T>, String> {
        self.take(name, "a number", |value| T::try_from(value.as_u64()?).ok())
    }

    /// A Go duration, or nanoseconds.
    fn duration(&mut self, name: &str) -> Result<Option<i64>, String> {
        self.take(name, "a duration such as 5m", |value| match value {
            Value::String(text) => duration::parse(&text).ok(),
            other => other.as_i64(),
        })
    }

    fn texts(&mut self, name: &str) -> Result<Option<Vec<String>>, String> {
        self.take(name, "a list of texts", |value| {
            let items = value.as_array()?.iter();
            items.map(|item| item.as_str().map(str::to_owned)).collect()
        })
    }

    fn specs(&mut self, name: &str) -> Result<Option<Vec<Spec>>, String> {
        let texts = self.texts(name)?;
        let read = |texts: Vec<String>| texts.iter().map(|text| text.parse()).collect();
        texts.map(read).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named() {
        let error = |text: &str| Config::parse(text).unwrap_err();
        assert_eq!(error("dryRun: maybe"), "dryRun: true or false is expected");
        assert_eq!(error("inclde: [a]"), "unknown field \"inclde\"");
        assert_eq!(error("- a"), "a mapping of names to values is expected");
        assert!(error("include: ['a///x']").contains("key=value"));
        assert_eq!(Config::parse("").unwrap(), Config::default());
    }
}
