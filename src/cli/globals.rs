//! The flags that every command has.

use std::str::FromStr;

/// Global flags as they were typed; [`crate::context::Settings`] is what they mean.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub struct Globals {
    /// Kubernetes configuration file [default: $KUBECONFIG, then ~/.kube/config]
    #[arg(
        short = 'c',
        long,
        global = true,
        value_name = "FILE",
        env = "MESHCTL_KUBECONFIG",
        hide_env = true
    )]
    pub kubeconfig: Option<String>,

    /// Kubeconfig context to use [default: the current one]
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "MESHCTL_CONTEXT",
        hide_env = true
    )]
    pub context: Option<String>,

    /// Namespace of the objects that a command is about
    #[arg(
        short,
        long,
        global = true,
        value_name = "NAMESPACE",
        env = "MESHCTL_NAMESPACE",
        hide_env = true
    )]
    pub namespace: Option<String>,

    /// Namespace of the control plane [default: istio-system]
    #[arg(
        short = 'i',
        long = "istioNamespace",
        alias = "istio-namespace",
        global = true,
        value_name = "NAMESPACE",
        env = "MESHCTL_ISTIO_NAMESPACE",
        hide_env = true
    )]
    pub istio_namespace: Option<String>,

    /// User to impersonate
    #[arg(long = "as", global = true, value_name = "USER")]
    pub impersonate: Option<String>,

    /// Group to impersonate, repeatable
    #[arg(long = "as-group", global = true, value_name = "GROUP")]
    pub impersonate_groups: Vec<String>,

    /// UID to impersonate
    #[arg(long = "as-uid", global = true, value_name = "UID")]
    pub impersonate_uid: Option<String>,

    /// Deadline of one request to the API server [default: 15s]
    #[arg(
        long,
        alias = "kubeclient-timeout",
        global = true,
        value_name = "DURATION",
        env = "MESHCTL_REQUEST_TIMEOUT",
        hide_env = true
    )]
    pub request_timeout: Option<String>,

    /// When to use colour: auto, always or never [default: auto]
    #[arg(
        long,
        num_args = 0..=1,
        default_missing_value = "always",
        global = true,
        value_name = "WHEN",
        env = "MESHCTL_COLOR",
        hide_env = true
    )]
    pub color: Option<ColorChoice>,

    /// Tell each request to the API server on stderr; --verbose=false shortens some tables
    #[arg(
        short,
        long,
        global = true,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true",
        value_name = "BOOL"
    )]
    pub verbose: Option<bool>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`.
    #[default]
    Auto,
    /// Always.
    #[value(alias = "true")]
    Always,
    /// Never.
    #[value(alias = "false")]
    Never,
}

impl FromStr for ColorChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        <Self as clap::ValueEnum>::from_str(text, true).map_err(|_| {
            format!("invalid value \"{text}\" for color: auto, always or never is expected")
        })
    }
}
