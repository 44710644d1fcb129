//! `meshctl wait`: until a change has reached the proxies, as istiods tell.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use envoy_dump::status::reach::{self, Look, Progress, State};
use envoy_dump::time::Moment;
use http::{Method, StatusCode};
use serde_json::Value;

use crate::cluster::PodAnswer;
use crate::commands::parse_duration;
use crate::commands::wait_object::{Awaited, Purpose};
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{PodRequest, Source, SourceArgs, XdsArgs};

/// Arguments of `meshctl wait`.
///
/// Example: meshctl wait --timeout 1m virtualservice reviews.shop
#[derive(clap::Args, Debug)]
pub struct WaitArgs {
    /// Kind of the object, and its name as name[.namespace]
    #[arg(value_name = "KIND NAME", num_args = 0..=2)]
    object: Vec<String>,

    /// File with the objects that are waited for, instead of a name; - is standard input
    #[arg(short, long, value_name = "FILE")]
    filename: Vec<String>,

    /// distribution: until the object as it is has reached the proxies; delete: until its absence has
    #[arg(long = "for", value_name = "WHAT", default_value = "distribution")]
    purpose: String,

    /// Share of the proxies that is enough, from 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 1.0)]
    threshold: f64,

    /// Generation of the object that has to arrive [default: the present one]
    #[arg(long, value_name = "NUMBER")]
    generation: Option<i64>,

    /// How long to wait
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = parse_duration)]
    timeout: Duration,

    /// Revision of the istiods to ask [default: all]
    #[arg(short, long, value_name = "NAME")]
    revision: Option<String>,
}

/// Time between two looks.
const INTERVAL: Duration = Duration::from_secs(1);
/// Longest time that one server is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// Proxies that an istiod is asked about at one look, unless it is slow: it computes all that they should have.
const ASKED: usize = 50;
/// Proxies that are named when they are behind.
const NAMED: usize = 20;

/// The pages of one look.
const CONFIG: &str = "/debug/configz";
const METRICS: &str = "/metrics";
const PROXIES: &str = "/debug/syncz";

/// An istiod: namespace and name of its pod, and the port of its pages.
type Istiod = (String, String, u16);

/// What is waited for, and what is known.
struct Wait {
    source: Source,
    awaited: Awaited,
    start: Instant,
    istiods: Vec<Istiod>,
    progress: BTreeMap<Istiod, Progress>,
    /// Proxies that an istiod is asked about at one look.
    asked: usize,
    /// The istiods that could not be asked at the last look.
    silent: Vec<(Istiod, Error)>,
}

/// How far it is: proxies by state.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    all: usize,
    reached: usize,
    unaffected: usize,
    /// Istiods that do not show the change yet, or do not answer.
    waiting: Vec<String>,
    /// Proxies that are behind, with the reason.
    behind: Vec<String>,
}

impl WaitArgs {
    /// Runs the command.
    ///
    /// # Errors
    /// When the object is not there, no istiod can be asked, or the time is over.
    pub fn run(self, context: &mut Context) -> Result<Exit> {
        let purpose = Purpose::parse(&self.purpose)?;
        if !(0.0..=1.0).contains(&self.threshold) {
            let text = format!(
                "--threshold {}: a share from 0 to 1 is expected",
                self.threshold
            );
            return Err(Error::usage(text));
        }
        let start = Instant::now();
        let args = SourceArgs {
            timeout: Some(PATIENCE.min(self.timeout)),
            ..SourceArgs::default()
        };
        let xds = XdsArgs {
            revision: self.revision.clone(),
            ..XdsArgs::default()
        };
        let mut source = Source::open_with(context, &args, &xds)?;
        if self.revision.is_none() {
            source.ask_every_revision();
        }
        let mut awaited = match self.filename.as_slice() {
            [] => Awaited::named(&self.object, source.namespace(), purpose)?,
            files if self.object.is_empty() => Awaited::of_files(context, files, purpose)?,
            _ => return Err(Error::usage("give either a kind and a name, or --filename")),
        };
        awaited.look_up(&mut source, self.generation)?;
        let mut wait = Wait {
            source,
            awaited,
            start,
            istiods: Vec::new(),
            progress: BTreeMap::new(),
            asked: ASKED,
            silent: Vec::new(),
        };
        let mut told = Tally::default();
        loop {
            wait.look()?;
            let tally = wait.tally();
            if tally.is_enough(self.threshold) {
                context.streams.result(&tally.success(&wait.awaited))?;
                return Ok(Exit::Success);
            }
            if wait.start.elapsed() + INTERVAL >= self.timeout {
                return Err(tally.failure(&wait, self.timeout));
            }
            if tally.progress() != told.progress() {
                context.streams.message(&tally.progress());
            }
            told = tally;
            std::thread::sleep(INTERVAL);
        }
    }
}

impl Wait {
    /// Looks at all istiods, at the same time. Once they are known, a silent API server is no reason to stop.
    fn look(&mut self) -> Result<()> {
        if !self.awaited.is_final() {
            self.awaited.look_up(&mut self.source, None)?;
        }
        match self.source.istiods() {
            Ok(istiods) => self.istiods = istiods,
            Err(error) if self.istiods.is_empty() => return Err(error),
            Err(_) => {}
        }
        let istiods = self.istiods.clone();
        self.progress.retain(|istiod, _| istiods.contains(istiod));
        self.silent.clear();
        let written = self.awaited.written();
        let ports: BTreeSet<u16> = istiods.iter().map(|(_, _, port)| *port).collect();
        for port in ports {
            let istiods: Vec<&Istiod> = istiods.iter().filter(|istiod| istiod.2 == port).collect();
            let pods: Vec<(String, String)> = istiods
                .iter()
                .map(|(namespace, pod, _)| (namespace.clone(), pod.clone()))
                .collect();
            let pages = [CONFIG, METRICS, PROXIES].map(get);
            let answers = self.source.talk(&pods, port, &pages)?;
            let now = self.start.elapsed();
            for (istiod, answers) in istiods.into_iter().zip(answers) {
                match answers.and_then(|answers| self.read(&answers)) {
                    Ok(look) => {
                        let progress = self.progress.entry(istiod.clone());
                        let progress = progress.or_insert_with(|| Progress::new(written));
                        progress.look(now, look);
                        self.clear_up(istiod);
                    }
                    Err(error) => {
                        self.progress.remove(istiod);
                        self.silent.push((istiod.clone(), error));
                    }
                }
            }
        }
        Ok(())
    }

    /// Asks an istiod which version it has gone through for the proxies to which it sent nothing.
    fn clear_up(&mut self, istiod: &Istiod) {
        let Some(progress) = self.progress.get(istiod) else {
            return;
        };
        // Before it has the change, and while it still sends to others, this would tell nothing.
        let others = progress.states().into_iter();
        let mut others = others.filter(|(_, state)| *state != State::Unknown);
        if !progress.has_change() || others.any(|(_, state)| !state.is_done()) {
            return;
        }
        let unclear = progress.unclear().into_iter().take(self.asked);
        let names: Vec<String> = unclear.map(str::to_owned).collect();
        let page = |name: &String| get(&format!("/debug/config_dump?proxyID={name}"));
        let pages: Vec<PodRequest> = names.iter().map(page).collect();
        if pages.is_empty() {
            return;
        }
        // What cannot be had stays unknown, and is asked for again, less at a time.
        let answers = self.ask(istiod, &pages).unwrap_or_else(|_| {
            self.asked = (self.asked / 2).max(1);
            Vec::new()
        });
        if let Some(progress) = self.progress.get_mut(istiod) {
            for (name, answer) in names.iter().zip(&answers) {
                if let Some(version) = reach::considered(&answer.body) {
                    progress.consider(name, version);
                }
            }
        }
    }

    fn ask(&self, istiod: &Istiod, requests: &[PodRequest]) -> Result<Vec<PodAnswer>> {
        let (namespace, pod, port) = istiod;
        let pods = [(namespace.clone(), pod.clone())];
        let mut answers = self.source.talk(&pods, *port, requests)?;
        let none = || Err(Error::failed("no answer"));
        answers.pop().unwrap_or_else(none)
    }

    fn read(&self, answers: &[PodAnswer]) -> Result<Look> {
        let [config, metrics, proxies] = answers else {
            return Err(Error::failed("no answer"));
        };
        for (page, answer) in [(CONFIG, config), (PROXIES, proxies)] {
            if answer.status != StatusCode::OK {
                let text = format!("{page} is answered with status {}", answer.status);
                return Err(Error::failed(text));
            }
        }
        let unreadable = |page: &str, error: &dyn std::fmt::Display| {
            Error::failed(format!("{page} cannot be read: {error}"))
        };
        let objects: Option<Vec<Value>> =
            serde_json::from_slice(&config.body).map_err(|error| unreadable(CONFIG, &error))?;
        let date = config.date.as_deref().and_then(Moment::parse_http);
        Ok(Look {
            has_change: self.awaited.is_in(&objects.unwrap_or_default()),
            date: date.map(|date| date.seconds),
            updates: reach::updates(&String::from_utf8_lossy(&metrics.body)),
            proxies: reach::proxies(&proxies.body).map_err(|error| unreadable(PROXIES, &error))?,
        })
    }

    fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for ((_, pod, _), error) in &self.silent {
            tally.waiting.push(format!("istiod {pod}: {error}"));
        }
        for ((_, pod, _), progress) in &self.progress {
            if !progress.has_change() {
                let text = format!("istiod {pod} does not show {} yet", self.awaited.change());
                tally.waiting.push(text);
            }
            for (proxy, state) in progress.states() {
                tally.all += 1;
                match state {
                    State::Reached => tally.reached += 1,
                    State::Unaffected => tally.unaffected += 1,
                    _ => tally.behind.push(format!("{proxy} {state}")),
                }
            }
        }
        tally
    }
}

impl Tally {
    /// Whether so large a share of the proxies has the change; the answers of all istiods are needed.
    fn is_enough(&self, threshold: f64) -> bool {
        let done = self.reached + self.unaffected;
        // Far below 2^52 proxies a float counts them exactly.
        self.waiting.is_empty() && self.all > 0 && done as f64 >= threshold * self.all as f64
    }

    fn success(&self, awaited: &Awaited) -> String {
        let done = self.reached + self.unaffected;
        let aside = match self.unaffected {
            0 => String::new(),
            count => format!(" ({count} not affected)"),
        };
        format!("{awaited} is on {done} of {} proxies{aside}\n", self.all)
    }

    fn progress(&self) -> String {
        match self.waiting.first() {
            Some(why) => why.clone(),
            None => format!("{} of {} proxies", self.reached + self.unaffected, self.all),
        }
    }

    fn failure(&self, wait: &Wait, timeout: Duration) -> Error {
        let awaited = &wait.awaited;
        let done = self.reached + self.unaffected;
        let reasons = match self.all {
            0 if self.waiting.is_empty() => vec!["no proxy is connected".to_owned()],
            _ => self.waiting.iter().chain(&self.behind).cloned().collect(),
        };
        let exit = match wait.progress.is_empty() {
            true => Exit::Unreachable,
            false => Exit::Failed,
        };
        let text = format!(
            "{awaited} is on {done} of {} proxies after {timeout:?}",
            self.all
        );
        let named = reasons.iter().take(NAMED);
        let error = named.fold(Error::new(exit, text), |error, reason| error.hint(reason));
        match reasons.len().saturating_sub(NAMED) {
            0 => error,
            more => error.hint(format!("and {more} more")),
        }
    }
}

fn get(path: &str) -> PodRequest {
    PodRequest {
        method: Method::GET,
        path: path.to_owned(),
        body: Vec::new(),
    }
}
