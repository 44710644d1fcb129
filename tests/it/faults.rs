//! Install, upgrade and uninstall while requests go wrong: each ends within the deadline, either as
//! if nothing had happened or with an error that says what did, and doing it again makes it right.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use mesh_manifest::prune::Scope;
use meshctl::context::Context;
use meshctl::error::{Error, Exit, Result};
use meshctl::install::{Installation, Options, Removal, install, uninstall};
use serde_json::Value;

use crate::support::apiserver::{Cluster, cluster};
use crate::support::controllers::{self, Fate};
use crate::support::fault_proxy::{Fault, FaultProxy};
use crate::support::installation::{assert_holds, configured};
use crate::support::recorder::Recorder;
use crate::support::{context, with_client};

/// Deadline of one request. It leaves room for one answer that comes late or is asked for again.
const REQUEST: Duration = Duration::from_secs(2);
/// How long anything may take at most: the longest way through is a silent request, and the wait for
/// what then never becomes ready.
const RUN: Duration = Duration::from_secs(20);

const OPTIONS: Options = Options {
    dry_run: false,
    force: false,
    readiness_timeout: Duration::from_secs(5),
};

/// Faults after which the program goes on by itself.
const PASSING: [Fault; 5] = [
    Fault::Busy,
    Fault::Broken,
    Fault::Conflict,
    Fault::Cut,
    Fault::Late,
];
/// Faults that end a request for good.
const FINAL: [Fault; 2] = [Fault::Forbidden, Fault::Silent];
/// Requests that meet a final fault in each of the three.
const FINAL_RUNS: usize = 6;

/// A gateway, autoscalers and network policies, and what is given up later.
const FIRST: [&str; 3] = [
    "profile=default",
    "values.global.networkPolicy.enabled=true",
    "meshConfig.accessLogFile=/dev/stdout",
];
/// What an upgrade asks for: another gateway, and no policies.
const SECOND: [&str; 2] = [
    "profile=minimal",
    "values.gateways.istio-egressgateway.enabled=true",
];

/// One definition instead of fifteen, which all take the same way.
fn one_definition() -> String {
    let assets = meshctl::assets::embedded();
    let names: Vec<String> = assets
        .below("charts/base/files/crds")
        .filter_map(|(path, _)| Some(path.rsplit('/').next()?.strip_suffix(".json")?.to_owned()))
        .filter(|name| !name.starts_with("wasmplugins"))
        .collect();
    assert!(names.len() > 10, "{names:?}");
    format!(
        "apiVersion: install.istio.io/v1alpha1\nkind: IstioOperator\nspec:\n  values:\n    base:\n      excludedCRDs: [{}]\n",
        names.join(", ")
    )
}

fn installations() -> (Installation, Installation) {
    let file = one_definition();
    let first = configured(&FIRST, &file);
    let mut second = configured(&SECOND, &file);
    second.owner.version = "1.31.0".to_owned();
    (first, second)
}

enum Step<'a> {
    Install(&'a Installation),
    Purge,
}

impl Step<'_> {
    fn run(&self, context: &Context) -> Result<()> {
        let recorder = Recorder::answering(true);
        with_client(context, async |client| match self {
            Self::Install(installation) => {
                install(&client, (*installation).clone(), OPTIONS, &recorder).await
            }
            Self::Purge => {
                let removal = Removal {
                    scope: Scope::Purge,
                    revision_was_named: false,
                    with_user_resources: false,
                    dry_run: false,
                    skip_confirmation: true,
                };
                uninstall(&client, &removal, &recorder).await
            }
        })
    }

    /// Checks that the cluster is as the step wants it.
    fn check(&self, cluster: &Cluster) {
        match self {
            Self::Install(installation) => assert_holds(cluster, &[installation]),
            Self::Purge => assert_eq!(cluster.objects(), Vec::<Value>::new()),
        }
    }
}

/// Runs a step without faults and tells how many requests it took.
fn undisturbed(proxy: &FaultProxy, context: &Context, step: &Step<'_>, cluster: &Cluster) -> usize {
    proxy.plan([]);
    step.run(context).unwrap();
    let count = proxy.state().requests.len();
    step.check(cluster);
    count
}

/// Runs a step with faults: it ends in time, and an error is about the request that failed.
fn disturbed(proxy: &FaultProxy, context: &Context, step: &Step<'_>, faults: &[(usize, Fault)]) {
    proxy.plan(faults.iter().copied());
    let start = Instant::now();
    let outcome = step.run(context);
    let requests = proxy.state().requests;
    let told = || {
        let spoilt = faults
            .iter()
            .map(|(at, fault)| format!("{fault:?}: {:?}", requests.get(*at)));
        format!(
            "{outcome:?} after {:?}: {:#?}",
            start.elapsed(),
            spoilt.collect::<Vec<_>>()
        )
    };
    assert!(start.elapsed() < RUN, "{}", told());
    if let Err(error) = &outcome {
        assert!(
            faults.iter().any(|(_, fault)| is_about(error, *fault)),
            "{}",
            told()
        );
    }
}

/// Whether an error can come from a fault. Those that pass by themselves lead to none.
fn is_about(error: &Error, fault: Fault) -> bool {
    let text = error.to_string();
    match fault {
        Fault::Forbidden => error.exit() == Exit::Denied && text.contains("the test forbids it"),
        Fault::Silent => error.exit() == Exit::Unreachable && text.contains("no answer within 2s"),
        _ => false,
    }
}

/// Runs a step once more without faults, and checks that the cluster is as it should be.
fn again(proxy: &FaultProxy, context: &Context, step: &Step<'_>, cluster: &Cluster) {
    proxy.plan([]);
    step.run(context).unwrap();
    step.check(cluster);
}

#[test]
fn whatever_goes_wrong_is_told_in_time_and_a_second_run_makes_it_right() {
    let Some(cluster) = cluster() else { return };
    let _controllers = controllers::start(&cluster.context(), Fate::Ready);
    let proxy = FaultProxy::to(&cluster.kubeconfig());
    let context = context(proxy.kubeconfig(), REQUEST);
    let (first, second) = installations();
    let steps = [Step::Install(&first), Step::Install(&second), Step::Purge];

    let requests: Vec<usize> = steps
        .iter()
        .map(|step| undisturbed(&proxy, &context, step, &cluster))
        .collect();
    println!("requests of install, upgrade, uninstall: {requests:?}");
    let mut met = [const { BTreeSet::<usize>::new() }; 3];
    for round in 0..PASSING.len() {
        for (index, step) in steps.iter().enumerate() {
            // Every fifth request, with each of the faults in turn.
            let hit = (round..requests[index]).step_by(PASSING.len());
            let faults: Vec<_> = hit
                .enumerate()
                .map(|(turn, at)| (at, PASSING[(turn + round) % PASSING.len()]))
                .collect();
            disturbed(&proxy, &context, step, &faults);
            met[index].extend(proxy.state().met);
            again(&proxy, &context, step, &cluster);
        }
    }
    for round in 0..FINAL_RUNS {
        for (index, step) in steps.iter().enumerate() {
            let at = round * requests[index] / FINAL_RUNS;
            disturbed(&proxy, &context, step, &[(at, FINAL[round % FINAL.len()])]);
            again(&proxy, &context, step, &cluster);
        }
    }
    for (index, met) in met.iter().enumerate() {
        let missed: Vec<usize> = (0..requests[index])
            .filter(|at| !met.contains(at))
            .collect();
        assert!(
            missed.is_empty(),
            "step {index}: requests {missed:?} met no fault"
        );
    }
}
