//! `meshctl workload`: workloads outside of the cluster.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use mesh_manifest::workload::{self, Address, Files, Group, Machine};
use mesh_model::yaml;
use serde_json::Value;

use crate::cluster::{self, Client, Resource};
use crate::commands::parse_duration;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::files;

/// The audience of tokens for istiod.
const AUDIENCE: &str = "istio-ca";
/// The ConfigMap with the root certificate, in every namespace.
const ROOT_CERTIFICATE: &str = "istio-ca-root-cert";

/// Commands of the group.
#[derive(clap::Subcommand, Debug)]
pub enum Workload {
    /// WorkloadGroups
    #[command(subcommand, arg_required_else_help = true)]
    Group(GroupCommand),
    /// WorkloadEntries
    #[command(subcommand, arg_required_else_help = true)]
    Entry(EntryCommand),
}

/// Commands about WorkloadGroups.
#[derive(clap::Subcommand, Debug)]
pub enum GroupCommand {
    /// Print a WorkloadGroup
    Create(CreateArgs),
}

/// Commands about WorkloadEntries.
#[derive(clap::Subcommand, Debug)]
pub enum EntryCommand {
    /// Write the files with which a machine joins the mesh
    Configure(ConfigureArgs),
}

impl Workload {
    /// Runs the command.
    ///
    /// # Errors
    /// When the command could not do its job.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        match self {
            Self::Group(GroupCommand::Create(args)) => args.run(context),
            Self::Entry(EntryCommand::Configure(args)) => args.run(context),
        }
    }
}

/// Arguments of `meshctl workload group create`.
///
/// Example: meshctl workload group create --name billing -n shop --ports http=8080 --labels app=billing | kubectl apply -f -
#[derive(clap::Args, Debug)]
pub struct CreateArgs {
    /// Name of the WorkloadGroup
    #[arg(long)]
    name: Option<String>,

    /// Labels of the workloads, as KEY=VALUE
    #[arg(short, long, value_name = "KEY=VALUE", value_delimiter = ',')]
    labels: Vec<String>,

    /// Annotations of the workloads, as KEY=VALUE
    #[arg(short, long, value_name = "KEY=VALUE", value_delimiter = ',')]
    annotations: Vec<String>,

    /// Ports of the workloads, as NAME=NUMBER
    #[arg(short, long, value_name = "NAME=NUMBER", value_delimiter = ',')]
    ports: Vec<String>,

    /// Service account of the workloads
    #[arg(
        short,
        long = "serviceAccount",
        value_name = "NAME",
        default_value = "default"
    )]
    service_account: String,

    /// Network that the workloads are in
    #[arg(long, default_value = "", hide_default_value = true)]
    network: String,

    /// Locality of the workloads, as REGION/ZONE/SUBZONE
    #[arg(long, default_value = "", hide_default_value = true)]
    locality: String,

    /// Weight of a workload in load balancing
    #[arg(
        short,
        long,
        value_name = "NUMBER",
        default_value = "0",
        allow_hyphen_values = true,
        hide_default_value = true
    )]
    weight: u32,
}

impl CreateArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let Some(name) = self.name.filter(|name| !name.is_empty()) else {
            return Err(Error::failed("expecting a workload name"));
        };
        let Some(namespace) = context.settings.namespace.clone() else {
            return Err(Error::failed("expecting a workload namespace"));
        };
        let values = |items: &[String]| workload::key_values(items.iter().map(String::as_str));
        let ports = values(&self.ports)
            .into_iter()
            .map(|(name, text)| match text.parse() {
                Ok(number) if number <= 65535_u32 => Ok((name, number)),
                _ => Err(Error::usage(format!(
                    "port \"{name}\": a number up to 65535 is expected, not \"{text}\""
                ))),
            });
        let group = workload::group(&Group {
            name,
            namespace,
            labels: values(&self.labels),
            annotations: values(&self.annotations),
            ports: ports.collect::<Result<_>>()?,
            service_account: self.service_account,
            network: self.network,
            locality: self.locality,
            weight: self.weight,
        });
        context.streams.result(&yaml::to_string(&group))?;
        Ok(Exit::Success)
    }
}

/// Arguments of `meshctl workload entry configure`.
///
/// Example: meshctl workload entry configure -f group.yaml -o machine --clusterID Kubernetes
#[derive(clap::Args, Debug)]
pub struct ConfigureArgs {
    /// File with the WorkloadGroup; "-" is standard input
    #[arg(short = 'f', long = "file", value_name = "FILE")]
    file: Option<String>,

    /// Name of a WorkloadGroup in the cluster, instead of a file
    #[arg(long)]
    name: Option<String>,

    /// Folder to write the files to
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,

    /// Name of the cluster [default: what the injector is configured with]
    #[arg(long = "clusterID", value_name = "NAME")]
    cluster: Option<String>,

    /// Address of the gateway through which the machine reaches istiod
    #[arg(long = "ingressIP", value_name = "ADDRESS")]
    ingress_address: Option<String>,

    /// Service of that gateway, as NAME or NAME.NAMESPACE
    #[arg(
        long = "ingressService",
        value_name = "SERVICE",
        default_value = "istio-eastwestgateway"
    )]
    ingress_service: String,

    /// Address of the machine within the network of the mesh
    #[arg(long = "internalIP", value_name = "ADDRESS")]
    internal_address: Option<String>,

    /// Address of the machine outside of the network of the mesh
    #[arg(long = "externalIP", value_name = "ADDRESS")]
    external_address: Option<String>,

    /// Let istiod make the WorkloadEntry when the machine connects
    #[arg(long)]
    autoregister: bool,

    /// Whether the proxy answers the machine's DNS queries
    #[arg(long, value_name = "BOOL", default_value = "true", num_args = 0..=1, require_equals = true, default_missing_value = "true", action = clap::ArgAction::Set)]
    capture_dns: bool,

    /// How long the token is valid, in seconds
    #[arg(long = "tokenDuration", value_name = "SECONDS", default_value = "3600", value_parser = token_duration)]
    token_duration: Duration,

    /// Revision of the control plane
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,
}

/// Seconds, or a duration such as 1h.
fn token_duration(text: &str) -> Result<Duration, String> {
    match text.parse() {
        Ok(seconds) => Ok(Duration::from_secs(seconds)),
        Err(_) => parse_duration(text),
    }
}

/// What a machine gets, before it is written.
struct Bundle {
    files: Files,
    root_certificate: String,
    token: String,
    gateway: Option<IpAddr>,
}

impl ConfigureArgs {
    fn run(self, context: &mut Context) -> Result<Exit> {
        let given = self.file.as_deref().filter(|file| !file.is_empty());
        if given.is_none() && (self.name.is_none() || context.settings.namespace.is_none()) {
            return Err(Error::failed(
                "expecting a WorkloadGroup artifact file or the name and namespace of an existing WorkloadGroup",
            ));
        }
        let Some(output) = &self.output else {
            return Err(Error::failed("expecting an output directory"));
        };
        if self.internal_address.is_some() && self.external_address.is_some() {
            return Err(Error::failed(
                "the flags --internalIP and --externalIP are mutually exclusive",
            ));
        }
        let group = given
            .map(|file| self.read_group(context, file))
            .transpose()?;
        let (group, bundle) = cluster::run(self.gather(context, group))?;
        self.write(context, output, &group, &bundle)?;
        Ok(Exit::Success)
    }

    fn read_group(&self, context: &Context, file: &str) -> Result<Value> {
        let text = match file {
            "-" => files::read_stdin(),
            path => files::read_text(&context.path(path)),
        };
        let text = text.map_err(|error| Error::failed("read the WorkloadGroup").because(error))?;
        let group = yaml::from_str(&text)
            .map_err(|error| Error::failed(format!("read {file}")).because(error))?;
        if group["kind"] != "WorkloadGroup" {
            let kind = group["kind"].as_str().unwrap_or("no kind");
            return Err(Error::failed(format!(
                "{file}: a WorkloadGroup is expected, found {kind}"
            )));
        }
        for part in ["name", "namespace"] {
            if group["metadata"][part].as_str().is_none_or(str::is_empty) {
                return Err(Error::failed(format!("{file}: metadata.{part} is missing")));
            }
        }
        Ok(workload::completed(group))
    }

    /// The revision in names of objects; the default one has none.
    fn revision(&self) -> Option<&str> {
        let given = self.revision.as_deref();
        given.filter(|revision| !revision.is_empty() && *revision != "default")
    }

    async fn gather(&self, context: &Context, group: Option<Value>) -> Result<(Value, Bundle)> {
        let client = Client::connect(context).await?;
        let group = match group {
            Some(group) => group,
            None => self.find_group(context, &client).await?,
        };
        let istio_namespace = context.settings.istio_namespace.as_str();
        let cluster = match &self.cluster {
            Some(cluster) => cluster.clone(),
            None => self.cluster_name(&client, istio_namespace).await?,
        };
        let mesh_config = self
            .config_map(&client, istio_namespace, "istio", "mesh")
            .await?;
        let address = match (&self.internal_address, &self.external_address) {
            (Some(address), _) => Address::Internal(address.clone()),
            (None, Some(address)) => Address::External(address.clone()),
            (None, None) => Address::Detected,
        };
        let machine = Machine {
            group: &group,
            mesh_config: &mesh_config,
            cluster: &cluster,
            revision: self.revision(),
            istio_namespace,
            address,
            captures_dns: self.capture_dns,
            registers_itself: self.autoregister,
        };
        let files = machine
            .files()
            .map_err(|error| Error::failed("make the files of the machine").because(error))?;
        let namespace = group["metadata"]["namespace"].as_str().unwrap_or_default();
        let root_certificate =
            config_map(&client, namespace, ROOT_CERTIFICATE, "root-cert.pem").await?;
        let gateway = self.gateway(&client, istio_namespace).await?;
        // Last: what fails before it leaves no token behind.
        let account = workload::service_account(&group);
        let token = client
            .token(namespace, account, AUDIENCE, self.token_duration)
            .await?;
        let bundle = Bundle {
            files,
            root_certificate,
            token,
            gateway,
        };
        Ok((group, bundle))
    }

    async fn find_group(&self, context: &Context, client: &Client) -> Result<Value> {
        let (name, namespace) = (
            self.name.as_deref().unwrap_or_default(),
            context.settings.namespace.as_deref().unwrap_or_default(),
        );
        let groups = Resource::builtin("workloadgroups");
        let found = client.get(&groups, namespace, name).await?;
        found.map(workload::completed).ok_or_else(|| {
            Error::failed(format!(
                "workloadgroup {name} not found in namespace {namespace}"
            ))
        })
    }

    async fn config_map(
        &self,
        client: &Client,
        namespace: &str,
        name: &str,
        key: &str,
    ) -> Result<String> {
        match self.revision() {
            None => config_map(client, namespace, name, key).await,
            Some(revision) => {
                config_map(client, namespace, &format!("{name}-{revision}"), key).await
            }
        }
    }

    async fn cluster_name(&self, client: &Client, istio_namespace: &str) -> Result<String> {
        let fail = |error: Error| {
            Error::new(
                error.exit(),
                "failed to automatically determine the --clusterID",
            )
            .because(error)
        };
        let values = self
            .config_map(client, istio_namespace, "istio-sidecar-injector", "values")
            .await;
        let values = yaml::from_str(&values.map_err(fail)?).map_err(|error| {
            fail(Error::failed("read the values of the injector").because(error))
        })?;
        let name = values["global"]["multiCluster"]["clusterName"].as_str();
        Ok(name.unwrap_or_default().to_owned())
    }

    /// The address under which the machine reaches istiod; `None` when nothing tells it.
    async fn gateway(&self, client: &Client, istio_namespace: &str) -> Result<Option<IpAddr>> {
        if let Some(address) = &self.ingress_address {
            return Ok(address.parse().ok());
        }
        let (name, namespace) = self
            .ingress_service
            .split_once('.')
            .unwrap_or((&self.ingress_service, istio_namespace));
        let service = client
            .get(&Resource::builtin("services"), namespace, name)
            .await?;
        Ok(service.as_ref().and_then(workload::gateway_address))
    }

    fn write(
        &self,
        context: &mut Context,
        output: &PathBuf,
        group: &Value,
        bundle: &Bundle,
    ) -> Result<()> {
        let folder = context.path(output);
        let host = workload::istiod_host(self.revision(), &context.settings.istio_namespace);
        let hosts = bundle
            .gateway
            .map(|address| format!("{address} {host}\n"))
            .unwrap_or_default();
        let write = |name: &str, text: &str| {
            files::write_text(&folder.join(name), text)
                .map_err(|error| Error::failed("write").because(error))
        };
        files::create_folder(&folder)
            .map_err(|error| Error::failed("create the folder").because(error))?;
        write("mesh.yaml", &bundle.files.mesh_yaml)?;
        write("cluster.env", &bundle.files.cluster_env)?;
        write("root-cert.pem", &bundle.root_certificate)?;
        files::write_secret(&folder.join("istio-token"), &bundle.token)
            .map_err(|error| Error::failed("write").because(error))?;
        write("hosts", &hosts)?;
        let labels = &bundle.files.overriding_labels;
        if !labels.is_empty() {
            let labels: Vec<_> = labels
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect();
            context.streams.warning(&format!(
                "labels of spec.template win over those of spec.metadata, where they belong: {}",
                labels.join(", ")
            ));
        }
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        context.streams.warning(&format!(
            "a security token for namespace \"{}\" and service account \"{}\" has been generated and stored at \"{}\"",
            text(&group["metadata"]["namespace"]),
            workload::service_account(group),
            output.join("istio-token").display(),
        ));
        if bundle.gateway.is_none() {
            context.streams.warning(&format!(
                "no address at which the machine reaches {host} was found, so hosts is empty: give one with --ingressIP"
            ));
        }
        context.streams.result(&format!(
            "Configuration generation into directory {} was successful\n",
            output.display()
        ))
    }
}

async fn config_map(client: &Client, namespace: &str, name: &str, key: &str) -> Result<String> {
    let found = client
        .get(&Resource::builtin("configmaps"), namespace, name)
        .await?;
    let Some(found) = found else {
        return Err(Error::failed(format!(
            "configmap {name} was not found in namespace {namespace}"
        )));
    };
    match found["data"][key].as_str() {
        Some(text) => Ok(text.to_owned()),
        None => Err(Error::failed(format!(
            "configmap {namespace}/{name} has no key {key}"
        ))),
    }
}
