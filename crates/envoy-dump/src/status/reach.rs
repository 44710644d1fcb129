//! Whether a change of configuration has reached the proxies of an istiod, judged by what istiod tells of itself.
//!
//! An istiod gives each state of the configuration that it pushes a version, which begins with the time and counts
//! (`pilot/pkg/xds/discovery.go`), and is in the nonce of everything that is sent for it. So a proxy has a change when
//! it has confirmed everything sent to it, of a version that was made after istiod had taken the change in. Which
//! versions those are is known in two ways:
//!
//! - a version later than a moment at which istiod already showed the change (`/debug/configz`) contains it;
//! - istiod makes a version once it has heard of nothing new for a tenth of a second, and at the latest after ten
//!   seconds. So after a longer silence (`pilot_inbound_updates` of its metrics), or after eleven seconds, the latest
//!   version contains the change too, unless it is older than the object.
//!
//! Where neither holds yet, nothing is said to have arrived. What remains is an istiod that needs longer than that to
//! make a version, or that sends to none of its proxies for so long after it made another one in the second in which the
//! object was written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use serde::Deserialize;

use super::{StatusError, short_name};
use crate::time::Moment;

/// The state of the configuration that something was sent for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// When it was made, in seconds since 1970, by istiod's clock.
    seconds: i64,
    count: u64,
}

/// A proxy at one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Its name, `pod.namespace`.
    pub name: String,
    /// The latest version of which something was sent.
    sent: Option<Version>,
    /// The types that it has not confirmed.
    unconfirmed: Vec<String>,
    /// What it refuses, and why.
    refused: Option<(String, String)>,
    /// Tells one state from another.
    nonces: Vec<String>,
}

/// What one look at an istiod showed.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// Whether istiod has the change.
    pub has_change: bool,
    /// When it answered, in seconds since 1970, by its own clock.
    pub date: Option<i64>,
    /// How many updates it has heard of so far, if it tells.
    pub updates: Option<u64>,
    /// The proxies that are connected to it.
    pub proxies: Vec<Seen>,
}

/// What is known of a proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It has confirmed what was sent for the change.
    Reached,
    /// Istiod has nothing to send to it for the change.
    Unaffected,
    /// It refuses what was sent: the type, and why.
    Refuses(String, String),
    /// It has not confirmed these types.
    Unconfirmed(Vec<String>),
    /// Whether there is something to be sent to it is not known yet.
    Unknown,
}

/// What is known of an istiod, from one look to the next. Times are since the first look of all.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// When the object was written, in seconds since 1970, by the clock of the API server.
    written: Option<i64>,
    /// Since when istiod shows the change: by its clock, and by ours.
    since: Option<(Option<i64>, Duration)>,
    updates: Option<u64>,
    /// Since when it has heard of nothing new.
    quiet_since: Duration,
    /// From this version on the change is contained.
    first: Option<Version>,
    /// The version that istiod has gone through for a proxy, where it was asked.
    considered: BTreeMap<String, Version>,
    /// The proxies of this look and of the one before.
    now: BTreeMap<String, Seen>,
    before: BTreeMap<String, Seen>,
}

/// After that long a silence istiod has made a version of everything that it heard of.
const QUIET: Duration = Duration::from_secs(2);
/// After that long it has done so anyway.
const SETTLED: Duration = Duration::from_secs(11);
/// Length of what follows the version in a nonce.
const UUID: usize = 36;
/// The counter of updates in istiod's metrics (`pilot/pkg/xds/monitoring.go`).
const UPDATES: &str = "pilot_inbound_updates{";

impl Version {
    /// Reads `2026-11-21T03:04:48Z/28`.
    pub fn parse(text: &str) -> Option<Self> {
        let (time, count) = text.rsplit_once('/')?;
        Some(Self {
            seconds: Moment::parse(time)?.seconds,
            count: count.parse().ok()?,
        })
    }

    /// The version in a nonce, which a UUID follows.
    fn of_nonce(nonce: &str) -> Option<Self> {
        let end = nonce.len().checked_sub(UUID)?;
        Self::parse(nonce.get(..end)?)
    }
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reached => formatter.write_str("reached"),
            Self::Unaffected => formatter.write_str("not affected"),
            Self::Refuses(kind, why) => {
                let why = why.lines().next().unwrap_or_default();
                write!(formatter, "refuses {kind}: {why}")
            }
            Self::Unconfirmed(kinds) => {
                write!(formatter, "has not confirmed {}", kinds.join(", "))
            }
            Self::Unknown => formatter.write_str("nothing was sent since the change"),
        }
    }
}

impl State {
    /// Whether nothing is waited for any more.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Reached | Self::Unaffected)
    }
}

/// The proxies of istiod's page `syncz`.
///
/// # Errors
/// When it is none.
pub fn proxies(page: &[u8]) -> Result<Vec<Seen>, StatusError> {
    #[derive(Deserialize)]
    struct Entry {
        #[serde(default)]
        proxy: String,
        #[serde(default)]
        resources: BTreeMap<String, Sent>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Sent {
        #[serde(default)]
        sent: String,
        #[serde(default)]
        acked: String,
        #[serde(default)]
        last_error: String,
    }
    let seen = |entry: Entry| {
        let mut seen = Seen {
            name: entry.proxy,
            ..Seen::default()
        };
        for (
            type_url,
            Sent {
                sent,
                acked,
                last_error,
            },
        ) in entry.resources
        {
            let kind = short_name(&type_url).to_owned();
            seen.sent = seen.sent.max(Version::of_nonce(&sent));
            if !last_error.is_empty() {
                seen.refused = Some((kind, last_error));
            } else if sent != acked {
                seen.unconfirmed.push(kind);
            }
            seen.nonces.push(format!("{sent} {acked}"));
        }
        seen
    };
    let entries: Option<Vec<Entry>> = serde_json::from_slice(page)?;
    Ok(entries.unwrap_or_default().into_iter().map(seen).collect())
}

/// How many updates istiod has heard of, by its metrics.
pub fn updates(metrics: &str) -> Option<u64> {
    let lines = metrics.lines().filter(|line| line.starts_with(UPDATES));
    let mut counts = lines.filter_map(|line| line.rsplit_once(' ')?.1.parse::<f64>().ok());
    let first = counts.next()?;
    // A count is a whole number that a float holds.
    Some(counts.fold(first, |sum, count| sum + count) as u64)
}

/// The version that istiod has gone through for a proxy: that of the proxy's page `config_dump`.
pub fn considered(dump: &[u8]) -> Option<Version> {
    #[derive(Deserialize)]
    struct Dump {
        configs: Vec<Config>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Config {
        #[serde(default, alias = "version_info")]
        version_info: String,
    }
    let dump: Dump = serde_json::from_slice(dump).ok()?;
    let mut versions = dump.configs.iter();
    versions.find_map(|config| Version::parse(&config.version_info))
}

impl Progress {
    /// Nothing is known yet. `written` is when the object was written, in seconds since 1970.
    pub fn new(written: Option<i64>) -> Self {
        Self {
            written,
            ..Self::default()
        }
    }

    /// Takes in what a look showed at a time.
    pub fn look(&mut self, now: Duration, look: Look) {
        if look.updates.is_none() || look.updates != self.updates {
            self.quiet_since = now;
        }
        self.updates = look.updates;
        self.before = std::mem::take(&mut self.now);
        let by_name = |seen: Seen| (seen.name.clone(), seen);
        self.now = look.proxies.into_iter().map(by_name).collect();
        if !look.has_change {
            (self.since, self.first) = (None, None);
            return;
        }
        let (date, since) = *self.since.get_or_insert((look.date, now));
        if self.first.is_some() {
            return;
        }
        let sent = self.now.values().filter_map(|seen| seen.sent);
        let versions: BTreeSet<Version> = sent.chain(self.considered.values().copied()).collect();
        let is_later = |version: &&Version| date.is_some_and(|date| version.seconds > date);
        let is_settled = now >= since + SETTLED || now >= since.max(self.quiet_since) + QUIET;
        let is_old = |version: &Version| self.written.is_some_and(|time| version.seconds < time);
        self.first = versions.iter().find(is_later).copied();
        if self.first.is_none() && is_settled {
            let latest = versions.last().copied();
            self.first = latest.filter(|version| !is_old(version));
        }
    }

    /// Takes in which version istiod has gone through for a proxy. What it sends for that may still be under way, so
    /// the next look decides.
    pub fn consider(&mut self, proxy: &str, version: Version) {
        self.before.remove(proxy);
        self.considered.insert(proxy.to_owned(), version);
    }

    /// The proxies about which istiod has to be asked: nothing was sent to them since the change, and nothing is
    /// under way.
    pub fn unclear(&self) -> Vec<&str> {
        let states = self.states().into_iter();
        let unclear = states.filter(|(_, state)| *state == State::Unknown);
        unclear.map(|(name, _)| name).collect()
    }

    /// Whether istiod has the change.
    pub fn has_change(&self) -> bool {
        self.since.is_some()
    }

    /// The proxies by name.
    pub fn states(&self) -> Vec<(&str, State)> {
        let states = self.now.values();
        states
            .map(|seen| (seen.name.as_str(), self.state(seen)))
            .collect()
    }

    fn state(&self, seen: &Seen) -> State {
        if let Some((kind, why)) = &seen.refused {
            return State::Refuses(kind.clone(), why.clone());
        }
        if !seen.unconfirmed.is_empty() {
            return State::Unconfirmed(seen.unconfirmed.clone());
        }
        let Some(first) = self.first else {
            return State::Unknown;
        };
        // Between two types that are sent one after the other everything sent is confirmed for a moment.
        let is_steady = self
            .before
            .get(&seen.name)
            .is_some_and(|before| before.nonces == seen.nonces);
        let considered = self.considered.get(&seen.name);
        match (is_steady, seen.sent) {
            (true, Some(sent)) if sent >= first => State::Reached,
            (true, _) if considered.is_some_and(|version| *version >= first) => State::Unaffected,
            _ => State::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UUID_TEXT: &str = "0f1b8da3-4de9-4fb9-a154-c4773799fdef";

    fn nonce(second: u32, count: u64) -> String {
        format!("2026-11-21T03:04:{second:02}Z/{count}{UUID_TEXT}")
    }

    /// The moment of a second, as above.
    fn date(second: u32) -> i64 {
        let text = format!("Sat, 21 Nov 2026 03:04:{second:02} GMT");
        Moment::parse_http(&text).unwrap().seconds
    }

    fn seen(name: &str, sent: &str, acked: &str) -> Seen {
        let page = serde_json::json!([{"proxy": name, "resources": {
            "type.googleapis.com/envoy.config.route.v3.RouteConfiguration": {"sent": sent, "acked": acked},
        }}]);
        proxies(page.to_string().as_bytes()).unwrap().remove(0)
    }

    fn look(second: u32, proxies: Vec<Seen>) -> Look {
        Look {
            has_change: true,
            date: Some(date(second)),
            updates: None,
            proxies,
        }
    }

    fn states(progress: &Progress) -> Vec<String> {
        let states = progress.states().into_iter();
        states.map(|(_, state)| state.to_string()).collect()
    }

    #[test]
    fn versions_are_those_of_nonces() {
        let version = Version::of_nonce(&nonce(48, 28)).unwrap();
        assert_eq!(
            version,
            Version {
                seconds: date(48),
                count: 28
            }
        );
        assert!(version > Version::of_nonce(&nonce(47, 99)).unwrap());
        assert_eq!(Version::of_nonce("x"), None);
        assert_eq!(Version::of_nonce(UUID_TEXT), None);
        let dump = br#"{"configs": [{"@type": "x"}, {"versionInfo": "2026-11-21T03:04:48Z/28"}]}"#;
        assert_eq!(considered(dump), Some(version));
    }

    #[test]
    fn a_later_version_contains_the_change() {
        let mut progress = Progress::new(None);
        let (old, new) = (nonce(5, 1), nonce(11, 2));
        progress.look(Duration::ZERO, look(10, vec![seen("a", &old, &old)]));
        assert_eq!(states(&progress), ["nothing was sent since the change"]);
        progress.look(
            Duration::from_secs(1),
            look(11, vec![seen("a", &new, &old)]),
        );
        assert_eq!(states(&progress), ["has not confirmed RDS"]);
        progress.look(
            Duration::from_secs(2),
            look(12, vec![seen("a", &new, &new)]),
        );
        assert_eq!(
            states(&progress),
            ["nothing was sent since the change"],
            "not steady yet"
        );
        progress.look(
            Duration::from_secs(3),
            look(13, vec![seen("a", &new, &new)]),
        );
        assert_eq!(states(&progress), ["reached"]);
    }

    #[test]
    fn a_version_of_the_same_second_may_be_without_the_change() {
        let mut progress = Progress::new(Some(date(10)));
        let nonce = nonce(10, 7);
        for second in 0..11 {
            let now = Duration::from_secs(second.into());
            progress.look(now, look(10 + second, vec![seen("a", &nonce, &nonce)]));
            assert_ne!(states(&progress), ["reached"], "after {second} s");
        }
        progress.look(SETTLED, look(21, vec![seen("a", &nonce, &nonce)]));
        assert_eq!(states(&progress), ["reached"]);
    }

    #[test]
    fn silence_is_enough_and_a_version_before_the_object_never() {
        let run = |written: u32, updates: [u64; 5]| {
            let mut progress = Progress::new(Some(date(written)));
            let nonce = nonce(10, 7);
            for (second, updates) in (0..).zip(updates) {
                let mut look = look(10 + second, vec![seen("a", &nonce, &nonce)]);
                look.updates = Some(updates);
                progress.look(Duration::from_secs(second.into()), look);
            }
            states(&progress).remove(0)
        };
        assert_eq!(run(10, [4, 4, 4, 4, 4]), "reached");
        assert_eq!(
            run(10, [4, 5, 6, 7, 7]),
            "nothing was sent since the change"
        );
        assert_eq!(
            run(11, [4, 4, 4, 4, 4]),
            "nothing was sent since the change"
        );
    }

    #[test]
    fn who_gets_nothing_is_asked_about() {
        let mut progress = Progress::new(None);
        let (old, new) = (nonce(5, 1), nonce(11, 2));
        let look = |progress: &mut Progress, second: u64, b: &str| {
            let proxies = vec![seen("a", &new, &new), seen("b", b, b)];
            progress.look(Duration::from_secs(second), look(10, proxies));
        };
        (0..3).for_each(|second| look(&mut progress, second, &old));
        assert_eq!(progress.unclear(), ["b"]);
        progress.consider("b", Version::of_nonce(&old).unwrap());
        look(&mut progress, 4, &old);
        assert_eq!(progress.unclear(), ["b"]);
        progress.consider("b", Version::of_nonce(&new).unwrap());
        assert_eq!(progress.unclear(), ["b"], "something may be under way");
        let mut late = progress.clone();
        look(&mut progress, 5, &old);
        assert_eq!(states(&progress), ["reached", "not affected"]);
        look(&mut late, 5, &new);
        assert_eq!(late.unclear(), ["b"]);
        look(&mut late, 6, &new);
        assert_eq!(states(&late), ["reached", "reached"]);
    }

    #[test]
    fn what_is_lost_or_refused_is_not_there() {
        let mut progress = Progress::new(None);
        let new = nonce(11, 2);
        for second in 0..3 {
            progress.look(
                Duration::from_secs(second),
                look(10, vec![seen("a", &new, &new)]),
            );
        }
        assert_eq!(states(&progress), ["reached"]);
        let mut without = look(14, vec![seen("a", &new, &new)]);
        without.has_change = false;
        progress.look(Duration::from_secs(4), without);
        assert!(!progress.has_change());
        assert_eq!(states(&progress), ["nothing was sent since the change"]);
        let page = format!(
            r#"[{{"proxy": "a", "resources": {{"x": {{"sent": "{new}", "acked": "", "lastError": "bad regex\nmore"}}}}}}]"#
        );
        let refused = proxies(page.as_bytes()).unwrap();
        progress.look(Duration::from_secs(5), look(15, refused));
        assert_eq!(states(&progress), ["refuses x: bad regex"]);
    }

    /// A control plane that holds changes back, sends late and in parts, or never; all times in milliseconds.
    struct Simulation {
        /// When istiod hears of the change, and when it makes a version of it.
        heard: u64,
        made: u64,
        /// Until when it hears of other things, which delay the version.
        busy: u64,
        proxies: Vec<SimulatedProxy>,
    }

    struct SimulatedProxy {
        /// What it had before.
        old: String,
        /// When clusters and routes are sent for the change; `None` for a proxy that it does not concern.
        sent: Option<[u64; 2]>,
        /// How long it takes to confirm.
        delay: u64,
        /// When istiod gets to it.
        considered: u64,
    }

    /// Numbers that look random (Knuth's multiplier).
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, limit: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % limit
        }
    }

    fn version_at(time: u64, count: u64) -> String {
        let moment = Moment::from_seconds(date(0) + (time / 1000) as i64);
        format!("{}/{count}", moment.rfc3339())
    }

    impl Simulation {
        fn new(numbers: &mut Numbers) -> Self {
            let heard = 20_000 + numbers.below(1000);
            // Other changes keep it from making a version, for ten seconds at most.
            let busy = heard + [0, numbers.below(9_900)][numbers.below(2) as usize];
            let made = busy + 100 + numbers.below(900);
            let proxies = (0..4).map(|index| {
                let slow = [numbers.below(500), numbers.below(30_000)][(index > 0) as usize];
                let considered = made + slow;
                let second = considered + numbers.below(900);
                SimulatedProxy {
                    old: version_at(1000 * numbers.below(20), 1),
                    sent: (index == 0 || numbers.below(3) > 0).then_some([considered, second]),
                    delay: [numbers.below(300), numbers.below(20_000), u64::MAX / 2]
                        [numbers.below(3) as usize],
                    considered,
                }
            });
            Self {
                heard,
                made,
                busy,
                proxies: proxies.collect(),
            }
        }

        fn version(&self) -> String {
            version_at(self.made, 2)
        }

        fn look(&self, time: u64, counts: bool) -> Look {
            let new = format!("{}{UUID_TEXT}", self.version());
            let seen = |(index, proxy): (usize, &SimulatedProxy)| {
                let old = format!("{}{UUID_TEXT}", proxy.old);
                let mut seen = Seen {
                    name: index.to_string(),
                    ..Seen::default()
                };
                for (part, kind) in ["CDS", "RDS"].into_iter().enumerate() {
                    let at = proxy.sent.map(|sent| sent[part]);
                    let nonce = |time_needed: u64| match at {
                        Some(at) if at + time_needed <= time => &new,
                        _ => &old,
                    };
                    let (sent, acked) = (nonce(0), nonce(proxy.delay));
                    seen.sent = seen.sent.max(Version::of_nonce(sent));
                    if sent != acked {
                        seen.unconfirmed.push(kind.to_owned());
                    }
                    seen.nonces.push(format!("{sent} {acked}"));
                }
                seen
            };
            Look {
                has_change: time >= self.heard,
                date: Some(date(0) + (time / 1000) as i64),
                updates: counts.then(|| time.clamp(self.heard, self.busy)),
                proxies: self.proxies.iter().enumerate().map(seen).collect(),
            }
        }

        /// Whether what is said of a proxy is true.
        fn is_true(&self, name: &str, state: &State, time: u64) -> bool {
            let proxy = &self.proxies[name.parse::<usize>().unwrap()];
            match (state, proxy.sent) {
                (State::Reached, Some(sent)) => sent[1] + proxy.delay <= time,
                (State::Reached | State::Unaffected, None) => time >= self.made,
                (State::Unaffected, Some(_)) => false,
                _ => true,
            }
        }
    }

    #[test]
    fn nothing_is_ever_said_to_have_arrived_too_early() {
        let (mut numbers, mut all, mut done) = (Numbers(7), 0, 0);
        for run in 0..1000 {
            let simulation = Simulation::new(&mut numbers);
            let begin = 19_000 + numbers.below(20_000);
            let written = (run % 2 == 0).then(|| date(0) + (simulation.heard / 1000) as i64);
            let counts = run % 3 == 0;
            let mut progress = Progress::new(written);
            for look in 0..60 {
                let time = begin + 1000 * look;
                progress.look(Duration::from_secs(look), simulation.look(time, counts));
                let unclear: Vec<String> =
                    progress.unclear().into_iter().map(str::to_owned).collect();
                for name in unclear {
                    let proxy = &simulation.proxies[name.parse::<usize>().unwrap()];
                    let version = match proxy.considered <= time {
                        true => simulation.version(),
                        false => proxy.old.clone(),
                    };
                    progress.consider(&name, Version::parse(&version).unwrap());
                }
                for (name, state) in progress.states() {
                    let is_true = simulation.is_true(name, &state, time);
                    assert!(is_true, "run {run}, proxy {name} at {time}: {state:?}");
                }
            }
            let states = progress.states();
            all += states.len();
            done += states.iter().filter(|(_, state)| state.is_done()).count();
        }
        // Those that never confirm are the others.
        assert!(done > all / 2, "{done} of {all}");
    }

    #[test]
    fn updates_are_added_up() {
        let metrics = "# HELP x\npilot_inbound_updates{type=\"config\"} 12\npilot_inbound_updates{type=\"eds\"} 3\nother 4\n";
        assert_eq!(updates(metrics), Some(15));
        assert_eq!(updates("other 4\n"), None);
    }
}
