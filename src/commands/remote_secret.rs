//! `meshctl create-remote-secret`: lets the control plane of one cluster read another.

use std::time::Duration;

use mesh_manifest::remote_secret::{
    self, READER, READER_ROLE, Remote, RemoteError, SecretType, User,
};
use mesh_manifest::render::RenderOptions;
use mesh_manifest::workload::key_values;
use serde_json::Value;
use tokio::time::sleep;

use crate::cluster::{self, Client, Filter, Resource};
use crate::commands::operator_args::OperatorArgs;
use crate::context::Context;
use crate::error::{Error, Exit, Result};

/// Who manages the fields that this command applies.
const MANAGER: &str = "istio-ci";
/// The first minor version of Kubernetes that makes no token for every service account.
const FIRST_WITHOUT_TOKENS: u32 = 24;
/// How often a new Secret is looked at until Kubernetes has filled it.
const LOOKS: usize = 6;
/// Pause between two looks.
const PAUSE: Duration = Duration::from_secs(1);

/// Arguments of `meshctl create-remote-secret`.
///
/// Example: meshctl --context east create-remote-secret --name east | kubectl --context west apply -f -
#[derive(clap::Args, Debug)]
pub struct RemoteSecretArgs {
    /// Name of the cluster that is read [default: the UID of its namespace kube-system]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,

    /// What the secret is for: remote, or config for a control plane outside of the cluster
    #[arg(long = "type", value_name = "TYPE", default_value = "remote")]
    kind: String,

    /// Service account as which the cluster is read [default: istio-reader-service-account, for config istiod]
    #[arg(long, value_name = "NAME")]
    service_account: Option<String>,

    /// Whether to create the service account when it is missing
    #[arg(long, value_name = "BOOL", default_value = "true", num_args = 0..=1, require_equals = true, default_missing_value = "true", action = clap::ArgAction::Set)]
    create_service_account: bool,

    /// Secret with the token of the service account
    #[arg(long, value_name = "NAME")]
    secret_name: Option<String>,

    /// URL of the API server as the other cluster reaches it [default: that of the kubeconfig]
    #[arg(long, value_name = "URL")]
    server: Option<String>,

    /// Name that the certificate of the API server is checked for
    #[arg(long, value_name = "NAME")]
    tls_server_name: Option<String>,

    /// How the control plane proves who it is: bearer-token or plugin
    #[arg(long, value_name = "TYPE", default_value = "bearer-token")]
    auth_type: String,

    /// Name of the plug-in
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    auth_plugin_name: String,

    /// Configuration of the plug-in, as KEY=VALUE
    #[arg(long, value_name = "KEY=VALUE", value_delimiter = ',')]
    auth_plugin_config: Vec<String>,

    /// Folder with charts and profiles to use instead of the built-in ones
    #[arg(short = 'd', long, value_name = "DIR")]
    manifests: Option<String>,
}

impl RemoteSecretArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When a flag names nothing, the cluster does not answer, or there is no token.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let Some(kind) = SecretType::parse(&self.kind) else {
            return Err(Error::failed(format!("unsupported type: {}", self.kind)));
        };
        let uses_token = match self.auth_type.as_str() {
            "bearer-token" => true,
            "plugin" => false,
            other => {
                return Err(Error::failed(format!(
                    "unsupported authentication type: {other}"
                )));
            }
        };
        if let Some(name) = &self.name {
            remote_secret::check_name(name).map_err(lowered)?;
        }
        let secret = cluster::run(async {
            let client = Client::connect(context).await?;
            self.remote(context, &client, kind, uses_token).await
        })?;
        let secret = secret.secret().map_err(lowered)?;
        context.streams.result(&remote_secret::print(&secret))?;
        Ok(Exit::Success)
    }

    async fn remote(
        &self,
        context: &mut Context,
        client: &Client,
        kind: SecretType,
        uses_token: bool,
    ) -> Result<Remote> {
        let namespace = namespace(context, client);
        let cluster = match &self.name {
            Some(name) => name.clone(),
            None => cluster_id(client).await?,
        };
        let account = self
            .service_account
            .as_deref()
            .unwrap_or(kind.service_account());
        let account = self.account(context, client, &namespace, account).await;
        let account = account.map_err(no_access)?;
        let secret = self.token_secret(client, &namespace, &account).await;
        let secret = secret.map_err(no_access)?;
        let (certificate, token) = credentials(client, &namespace, secret, uses_token).await?;
        let user = match uses_token {
            true => User::Token(token),
            false => User::Plugin {
                name: self.auth_plugin_name.clone(),
                config: key_values(self.auth_plugin_config.iter().map(String::as_str)),
            },
        };
        Ok(Remote {
            cluster,
            namespace,
            kind,
            server: self.server(context, client),
            tls_server_name: self.tls_server_name.clone(),
            certificate,
            user,
        })
    }

    fn server(&self, context: &mut Context, client: &Client) -> String {
        if let Some(server) = &self.server {
            return server.clone();
        }
        let server = client.server().to_owned();
        if server.contains("127.0.0.1") || server.contains("localhost") {
            context.streams.warning(&format!(
                "server in Kubeconfig is {server}. This is likely not reachable from inside the cluster; give the one that is by --server"
            ));
        }
        server
    }

    /// The service account, created when that is allowed.
    async fn account(
        &self,
        context: &mut Context,
        client: &Client,
        namespace: &str,
        name: &str,
    ) -> Result<Value> {
        let accounts = Resource::builtin("serviceaccounts");
        if let Some(found) = client.get(&accounts, namespace, name).await? {
            return Ok(found);
        }
        if self.create_service_account && name == READER {
            self.create_reader(context, client, namespace).await?;
            if let Some(found) = client.get(&accounts, namespace, name).await? {
                return Ok(found);
            }
        }
        Err(Error::failed(format!(
            "failed retrieving service account {name}.{namespace} required for creating the remote secret: there is none in {}",
            client.server()
        ))
        .hint(format!("the account {READER} is made by an installation, and by this command without --service-account")))
    }

    /// Applies the reader's account, role and binding, as our charts have them.
    async fn create_reader(
        &self,
        context: &mut Context,
        client: &Client,
        namespace: &str,
    ) -> Result<()> {
        let operator = OperatorArgs {
            set: vec![
                "components.base.enabled=true".to_owned(),
                "components.pilot.enabled=true".to_owned(),
                format!("values.global.istioNamespace={namespace}"),
            ],
            manifests: self.manifests.clone(),
            ..OperatorArgs::default()
        };
        let inputs = operator.load(context)?;
        let resolved = inputs.resolve(None, false)?;
        let components = inputs.render(context, &resolved, &RenderOptions::default())?;
        let is_reader = |object: &&Value| {
            let name = object["metadata"]["name"].as_str().unwrap_or_default();
            match object["kind"].as_str().unwrap_or_default() {
                "ServiceAccount" => name == READER,
                "ClusterRole" | "ClusterRoleBinding" => name.starts_with(READER_ROLE),
                _ => false,
            }
        };
        let objects = components.iter().flat_map(|component| &component.objects);
        let objects: Vec<_> = objects.filter(is_reader).collect();
        if client
            .get(&Resource::builtin("namespaces"), "", namespace)
            .await?
            .is_none()
        {
            let namespace = serde_json::json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}});
            client.create(&namespace, MANAGER).await?;
        }
        for object in objects {
            client.apply(object, MANAGER).await?;
        }
        Ok(())
    }

    /// The Secret with the account's token: the one that is named, one that is there, or a new one.
    async fn token_secret(
        &self,
        client: &Client,
        namespace: &str,
        account: &Value,
    ) -> Result<Value> {
        let secrets = Resource::builtin("secrets");
        let name = account["metadata"]["name"].as_str().unwrap_or_default();
        if client.version().await?.minor < FIRST_WITHOUT_TOKENS {
            return self.listed_secret(client, namespace, account).await;
        }
        if let Some(wanted) = &self.secret_name {
            let Some(found) = client.get(&secrets, namespace, wanted).await? else {
                return Err(Error::failed(format!(
                    "could not get specified secret {namespace}/{wanted}: secrets \"{wanted}\" not found"
                )));
            };
            return match remote_secret::is_token_of(&found, name) {
                true => Ok(found),
                false => Err(Error::failed(format!(
                    "secret {namespace}/{wanted} does not reference ServiceAccount {name}"
                ))),
            };
        }
        let found = client.list(&secrets, namespace, Filter::default()).await?;
        if let Some(found) = found
            .into_iter()
            .find(|secret| remote_secret::is_token_of(secret, name))
        {
            return Ok(found);
        }
        let new = remote_secret::token_secret(namespace, name);
        client.create(&new, MANAGER).await?;
        Ok(new)
    }

    /// The Secret that an old Kubernetes made for the account.
    async fn listed_secret(
        &self,
        client: &Client,
        namespace: &str,
        account: &Value,
    ) -> Result<Value> {
        let name = account["metadata"]["name"].as_str().unwrap_or_default();
        let listed = account["secrets"].as_array().into_iter().flatten();
        let listed: Vec<&str> = listed
            .filter_map(|secret| secret["name"].as_str())
            .collect();
        let wanted = match (&self.secret_name, listed.as_slice()) {
            (Some(wanted), _) if listed.contains(&wanted.as_str()) => wanted.as_str(),
            (Some(wanted), _) => {
                return Err(Error::failed(format!(
                    "provided secret does not exist: {wanted}"
                )));
            }
            (None, [only]) => only,
            (None, many) => {
                return Err(Error::failed(format!(
                    "wrong number of secrets ({}) in serviceaccount {namespace}/{name}, please use --secret-name to specify one",
                    many.len()
                )));
            }
        };
        let found = client
            .get(&Resource::builtin("secrets"), namespace, wanted)
            .await?;
        found.ok_or_else(|| Error::failed(format!("secret {namespace}/{wanted} not found")))
    }
}

/// The namespace given, else that of the kubeconfig context unless it is the default one, else that of the control plane.
fn namespace(context: &Context, client: &Client) -> String {
    let settings = &context.settings;
    match (&settings.namespace, client.namespace()) {
        (Some(given), _) => given.clone(),
        (None, "default" | "") => settings.istio_namespace.clone(),
        (None, namespace) => namespace.to_owned(),
    }
}

/// What identifies a cluster that nobody gave a name.
async fn cluster_id(client: &Client) -> Result<String> {
    let namespaces = Resource::builtin("namespaces");
    let system = client
        .get(&namespaces, "", "kube-system")
        .await?
        .unwrap_or_default();
    match system["metadata"]["uid"].as_str() {
        Some(uid) if !uid.is_empty() => Ok(uid.to_owned()),
        _ => Err(Error::failed(
            "the namespace kube-system has no UID: name the cluster by --name",
        )),
    }
}

/// Reads the credentials of a Secret; a new one is looked at again until Kubernetes has filled it.
async fn credentials(
    client: &Client,
    namespace: &str,
    mut secret: Value,
    needs_token: bool,
) -> Result<(Vec<u8>, String)> {
    let name = secret["metadata"]["name"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    for _ in 1..LOOKS {
        match remote_secret::credentials(&secret, needs_token) {
            Ok(found) => return Ok(found),
            Err(_) => sleep(PAUSE).await,
        }
        let found = client
            .get(&Resource::builtin("secrets"), namespace, &name)
            .await?;
        secret = found.unwrap_or_default();
    }
    remote_secret::credentials(&secret, needs_token).map_err(lowered)
}

fn no_access(error: Error) -> Error {
    let what = "could not get access token to read resources from local kube-apiserver";
    Error::new(error.exit(), what).because(error)
}

fn lowered(error: RemoteError) -> Error {
    Error::failed(error.to_string())
}
