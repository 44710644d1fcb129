//! Which pod a dashboard is of, now and after it was replaced.

use std::collections::BTreeMap;

use mesh_model::needs::Needs;
use mesh_model::object::Object;
use mesh_model::target::Target;

use crate::cluster::tunnel::PodPort;
use crate::error::{Error, Result};
use crate::source::{MONITORING_PORT, MONITORING_PORT_ANNOTATION, Source};

/// Which port of the pod is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// This one.
    Number(u16),
    /// That of the debug pages of an istiod, as the pod says.
    Monitoring,
}

/// Looks for the pod that is meant.
pub struct Finder {
    source: Source,
    /// In the order in which they are tried.
    targets: Vec<Target>,
    port: Port,
    none: Option<String>,
    /// What the pod that was found last had.
    last: Option<Last>,
    remarks: Vec<String>,
}

/// What tells a pod's successor.
struct Last {
    namespace: String,
    labels: BTreeMap<String, String>,
}

/// Labels that a pod and its successor may have with other values.
const CHANGING: [&str; 4] = [
    "pod-template-hash",
    "controller-revision-hash",
    "statefulset.kubernetes.io/pod-name",
    "apps.kubernetes.io/pod-index",
];

impl Finder {
    /// Prepares to look in a cluster; `none` is said when there is no pod, instead of what the target says.
    pub fn new(source: Source, targets: Vec<Target>, port: Port, none: Option<String>) -> Self {
        Self {
            source,
            targets,
            port,
            none,
            last: None,
            remarks: Vec::new(),
        }
    }

    /// The pod that is meant now: of the first target that has any, one that runs and is not about to end. Where a
    /// named pod is gone, another with its labels has taken its place.
    ///
    /// # Errors
    /// When there is none, it does not run, or the cluster cannot be asked.
    pub fn find(&mut self) -> Result<PodPort> {
        let needs = self.targets.iter().map(Target::needs);
        let needs = needs.fold(Needs::default(), Needs::and);
        let mesh = self.source.load(&needs)?;
        let mut failure = None;
        let mut found: Vec<&Object> = Vec::new();
        for target in &self.targets {
            match target.pods(&mesh) {
                Ok(pods) => {
                    found = pods;
                    break;
                }
                Err(error) => {
                    failure.get_or_insert(error);
                }
            }
        }
        if let (true, Some(last)) = (found.is_empty(), &self.last) {
            let pods = mesh.objects().iter().filter(|object| object.kind == "Pod");
            found = pods.filter(|pod| last.is_like(pod)).collect();
        }
        let usable = found.iter().find(|pod| runs(pod) && !ends(pod));
        let Some(pod) = usable.or(found.first()) else {
            let gaps = mesh.gaps().first();
            let reason = gaps.map(|gap| format!("{}: {}", gap.subject, gap.reason));
            let text = match (&self.none, failure) {
                (Some(none), _) => none.clone(),
                (None, Some(failure)) => failure.to_string(),
                (None, None) => "no pods found".to_owned(),
            };
            return Err(match reason {
                Some(reason) => Error::failed(text).because(reason),
                None => Error::failed(text),
            });
        };
        if !runs(pod) {
            let phase = pod.body["status"]["phase"].as_str().unwrap_or_default();
            let text = format!("pod {} is not running. Status={phase}", pod.name);
            return Err(Error::failed("failure running port forward process").because(text));
        }
        if found.len() > 1 && self.last.is_none() {
            self.remarks.push(format!(
                "{} pods are meant; it is {}",
                found.len(),
                pod.name
            ));
        }
        self.last = Some(Last::of(pod));
        Ok(PodPort {
            namespace: pod.namespace.clone(),
            pod: pod.name.clone(),
            port: self.port.of(pod),
        })
    }

    /// What is to be said of the choice, once.
    pub fn remarks(&mut self) -> Vec<String> {
        std::mem::take(&mut self.remarks)
    }
}

impl Port {
    fn of(self, pod: &Object) -> u16 {
        let monitoring = || {
            let port = pod.annotation(MONITORING_PORT_ANNOTATION);
            port.and_then(|port| port.parse().ok())
        };
        match self {
            Self::Number(port) => port,
            Self::Monitoring => monitoring().unwrap_or(MONITORING_PORT),
        }
    }
}

impl Last {
    fn of(pod: &Object) -> Self {
        let labels = pod.labels.iter();
        let lasting = labels.filter(|(key, _)| !CHANGING.contains(&key.as_str()));
        Self {
            namespace: pod.namespace.clone(),
            labels: lasting
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
        }
    }

    /// Whether a pod has the same labels. A pod without any has no successor.
    fn is_like(&self, pod: &Object) -> bool {
        let has = |(key, value): (&String, &String)| pod.labels.get(key) == Some(value);
        pod.namespace == self.namespace && !self.labels.is_empty() && self.labels.iter().all(has)
    }
}

fn runs(pod: &Object) -> bool {
    pod.body["status"]["phase"] == "Running"
}

fn ends(pod: &Object) -> bool {
    pod.body["metadata"]["deletionTimestamp"].is_string()
}
