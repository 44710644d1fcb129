//! A real API server with its etcd on loopback, one for the test process.
//!
//! The programs come from `KUBEBUILDER_ASSETS` or `PATH`; `scripts/test-assets.sh` provides them.
//! Without them a test says that it is skipped; where `CI` is set it fails.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use futures::future::try_join_all;
use mesh_manifest::plan::ObjectId;
use meshctl::cluster::{Client, Filter, Propagation, Resource};
use meshctl::context::Context;
use meshctl::error::Result;
use serde_json::Value;

use super::{controllers, kubeconfig, with_client};

/// How long the API server may take to become ready.
const PATIENCE: Duration = Duration::from_secs(60);

/// The running server.
pub(crate) struct ApiServer {
    folder: PathBuf,
    url: String,
    /// What the server itself made.
    baseline: OnceLock<BTreeSet<ObjectId>>,
    /// The programs end when the test process does, because this pipe is closed then.
    _lifeline: ChildStdin,
}

/// The only user of the server, which is as empty as after its start.
pub(crate) struct Cluster {
    server: &'static ApiServer,
    _exclusive: MutexGuard<'static, ()>,
}

/// The cluster, emptied, or `None` after saying that the test is skipped.
pub(crate) fn cluster() -> Option<Cluster> {
    static SERVER: OnceLock<Option<ApiServer>> = OnceLock::new();
    static EXCLUSIVE: Mutex<()> = Mutex::new(());
    // A test that failed leaves its objects, which are removed below.
    let exclusive = EXCLUSIVE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(server) = SERVER.get_or_init(start) else {
        assert!(
            env::var_os("CI").is_none(),
            "etcd and kube-apiserver are missing; see scripts/test-assets.sh"
        );
        println!(
            "skipped: no etcd and kube-apiserver in KUBEBUILDER_ASSETS or PATH; see scripts/test-assets.sh"
        );
        return None;
    };
    let cluster = Cluster {
        server,
        _exclusive: exclusive,
    };
    cluster.empty();
    Some(cluster)
}

fn program(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("KUBEBUILDER_ASSETS")
        .into_iter()
        .chain(env::var_os("PATH"));
    folders
        .flat_map(|list| env::split_paths(&list).collect::<Vec<_>>())
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn start() -> Option<ApiServer> {
    let (etcd, apiserver) = (program("etcd")?, program("kube-apiserver")?);
    let folder = env::temp_dir().join(format!("meshctl-it-{}", std::process::id()));
    let certificates = folder.join("certificates");
    fs::create_dir_all(&certificates).unwrap();
    fs::write(
        folder.join("tokens.csv"),
        "admin-token,admin,admin,system:masters\njane-token,jane,jane\n",
    )
    .unwrap();
    let [client, peer, secure] = free_ports();
    let etcd_url = format!("http://127.0.0.1:{client}");
    let url = format!("https://127.0.0.1:{secure}");
    // The key that the server makes for its own certificate also signs its tokens.
    let key = certificates.join("apiserver.key").display().to_string();
    let at = |path: &Path| path.display().to_string();
    let etcd = [
        at(&etcd),
        "--data-dir".into(),
        at(&folder.join("etcd")),
        format!("--listen-client-urls={etcd_url}"),
        format!("--advertise-client-urls={etcd_url}"),
        format!("--listen-peer-urls=http://127.0.0.1:{peer}"),
        "--unsafe-no-fsync".into(),
        "--log-level=error".into(),
    ];
    let apiserver = [
        at(&apiserver),
        format!("--etcd-servers={etcd_url}"),
        "--bind-address=127.0.0.1".into(),
        format!("--secure-port={secure}"),
        format!("--cert-dir={}", at(&certificates)),
        "--service-account-issuer=https://kubernetes.default.svc".into(),
        format!("--service-account-key-file={key}"),
        format!("--service-account-signing-key-file={key}"),
        "--service-cluster-ip-range=10.0.0.0/24".into(),
        "--authorization-mode=RBAC".into(),
        format!("--token-auth-file={}", at(&folder.join("tokens.csv"))),
        "--disable-admission-plugins=ServiceAccount".into(),
    ];
    let lifeline = spawn(&folder, &etcd, &apiserver);
    let server = ApiServer {
        folder,
        url,
        baseline: OnceLock::new(),
        _lifeline: lifeline,
    };
    server.write_kubeconfig("admin", "admin-token");
    server.write_kubeconfig("jane", "jane-token");
    server.wait_until_ready();
    Some(server)
}

fn free_ports<const N: usize>() -> [u16; N] {
    let listeners = [(); N].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().port())
}

/// Starts both programs below a shell that ends them and removes their folder when the pipe to it
/// is closed, however the test process ends.
#[expect(
    clippy::zombie_processes,
    reason = "the programs live as long as the test process"
)]
fn spawn(folder: &Path, etcd: &[String], apiserver: &[String]) -> ChildStdin {
    let script = r#"
        folder=$1; count=$2; shift 2
        "${@:1:count}" >"$folder/etcd.log" 2>&1 &
        "${@:count+1}" >"$folder/apiserver.log" 2>&1 &
        trap '' INT
        cat >/dev/null
        kill -9 $(jobs -p); wait; rm -rf "$folder"
    "#;
    let mut child = Command::new("bash")
        .args(["-c", script, "programs"])
        .arg(folder)
        .arg(etcd.len().to_string())
        .args(etcd)
        .args(apiserver)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(File::create(folder.join("shell.log")).unwrap())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap()
}

impl ApiServer {
    fn write_kubeconfig(&self, user: &str, token: &str) {
        let authority = self
            .folder
            .join("certificates/apiserver.crt")
            .display()
            .to_string();
        let text = kubeconfig(
            &self.url,
            &format!(", certificate-authority: '{authority}'"),
            &format!("token: {token}"),
        );
        fs::write(self.kubeconfig(user), text).unwrap();
    }

    fn kubeconfig(&self, user: &str) -> PathBuf {
        self.folder.join(format!("{user}.kubeconfig"))
    }

    fn wait_until_ready(&self) {
        let end = Instant::now() + PATIENCE;
        let certificate = self.folder.join("certificates/apiserver.crt");
        let bindings = Resource::known("rbac.authorization.k8s.io/v1", "RoleBinding").unwrap();
        // The server makes its own roles and bindings one after the other; these are the last ones.
        let bound = async |client: Client| {
            let signer = client.get(
                &bindings,
                "kube-public",
                "system:controller:bootstrap-signer",
            );
            let cleaner = client.get(&bindings, "kube-system", "system:controller:token-cleaner");
            Ok(signer.await?.is_some() && cleaner.await?.is_some())
        };
        let user_may = async |client: Client| client.version().await;
        let as_user = |user: &str| super::context(&self.kubeconfig(user), PATIENCE);
        let ready = || {
            certificate.exists()
                && with_client(&as_user("admin"), bound).is_ok_and(|bound| bound)
                && with_client(&as_user("jane"), user_may).is_ok()
        };
        while !ready() {
            assert!(
                Instant::now() < end,
                "{}",
                fs::read_to_string(self.folder.join("apiserver.log")).unwrap_or_default()
            );
            thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Cluster {
    /// A context for the administrator.
    pub(crate) fn context(&self) -> Context {
        super::context(&self.server.kubeconfig("admin"), Duration::from_secs(15))
    }

    /// A context for a user without permissions.
    pub(crate) fn context_of_jane(&self) -> Context {
        super::context(&self.server.kubeconfig("jane"), Duration::from_secs(15))
    }

    /// The administrator's kubeconfig.
    pub(crate) fn kubeconfig(&self) -> PathBuf {
        self.server.kubeconfig("admin")
    }

    /// The kubeconfig of a user without permissions.
    pub(crate) fn kubeconfig_of_jane(&self) -> PathBuf {
        self.server.kubeconfig("jane")
    }

    /// Runs something with the administrator's client.
    pub(crate) fn with<T>(&self, part: impl AsyncFnOnce(Client) -> Result<T>) -> T {
        with_client(&self.context(), part).unwrap()
    }

    /// All objects that did not come with the server, without what happens by itself.
    pub(crate) fn objects(&self) -> Vec<Value> {
        let baseline = self
            .server
            .baseline
            .get_or_init(|| self.with(all).iter().map(ObjectId::of).collect());
        let mut objects = self.with(all);
        objects
            .retain(|object| !baseline.contains(&ObjectId::of(object)) && !is_own_service(object));
        objects
    }

    /// Removes all objects that did not come with the server.
    pub(crate) fn empty(&self) {
        let _controllers = controllers::start(&self.context(), controllers::Fate::Ready);
        let end = Instant::now() + PATIENCE;
        loop {
            let objects = self.objects();
            if objects.is_empty() {
                return;
            }
            assert!(Instant::now() < end, "these objects stay: {objects:?}");
            self.with(async |client| {
                try_join_all(objects.iter().map(|object| delete(&client, object))).await
            });
        }
    }
}

/// Kinds that come and go by themselves, or that are another view of the same objects.
const VOLATILE: [&str; 6] = [
    "Event",
    "Lease",
    "APIService",
    "Endpoints",
    "IPAddress",
    "ControllerRevision",
];

async fn all(client: Client) -> Result<Vec<Value>> {
    let versions = client.preferred_versions().await?;
    let served = try_join_all(versions.iter().map(|version| client.served(version))).await?;
    let resources: Vec<Resource> = served
        .into_iter()
        .flatten()
        .filter(|one| !VOLATILE.contains(&one.kind.as_str()))
        .collect();
    let lists = resources
        .iter()
        .map(|resource| client.list(resource, "", Filter::default()));
    Ok(try_join_all(lists).await?.into_iter().flatten().collect())
}

async fn delete(client: &Client, object: &Value) -> Result<bool> {
    let id = ObjectId::of(object);
    let resource = client.resource_of(object).await?;
    client
        .delete(&resource, &id.namespace, &id.name, Propagation::Background)
        .await
}

/// Whether an object is the API server's own Service, which it makes some time after its start.
fn is_own_service(object: &Value) -> bool {
    let ObjectId {
        namespace, name, ..
    } = ObjectId::of(object);
    namespace == "default" && name == "kubernetes"
}
