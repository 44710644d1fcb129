//! The lines of an installation: what is being done on one line, what is done below each other.
//!
//! On a terminal the present line is rewritten in place; elsewhere each change is a line of its
//! own. The wording is the peer's (`operator/pkg/util/progress/progress.go`), with the reasons of
//! objects that are stuck as further lines.

use std::cell::RefCell;
use std::collections::BTreeMap;

use mesh_manifest::plan::ObjectId;
use mesh_manifest::ready::Pending;

use crate::install::{Event, Reporter};
use crate::output::{Role, Streams};

/// Starts the line anew: to its beginning, and nothing on it.
const CLEAR_LINE: &str = "\r\x1b[2K";
/// Lets the terminal cut a line that is too long instead of breaking it, which could not be cleared.
const WRAP_OFF: &str = "\x1b[?7l";
/// Takes [`WRAP_OFF`] back.
const WRAP_ON: &str = "\x1b[?7h";

/// Writes what happens to the streams of a run.
pub struct Progress<'a> {
    state: RefCell<State<'a>>,
}

struct State<'a> {
    streams: &'a mut Streams,
    /// What each component that is being installed waits for.
    active: BTreeMap<String, Vec<String>>,
    /// The present line; empty when there is none.
    line: String,
    /// The reasons that were told already.
    told: BTreeMap<ObjectId, String>,
}

impl<'a> Progress<'a> {
    /// Progress on the streams of a run.
    pub fn new(streams: &'a mut Streams) -> Self {
        let state = State {
            streams,
            active: BTreeMap::new(),
            line: String::new(),
            told: BTreeMap::new(),
        };
        Self {
            state: RefCell::new(state),
        }
    }
}

impl Reporter for Progress<'_> {
    fn report(&self, event: Event<'_>) {
        let state = &mut *self.state.borrow_mut();
        match event {
            Event::Started(component) => {
                state
                    .active
                    .insert(display_name(component).to_owned(), Vec::new());
                state.show_active();
            }
            Event::Waiting(component, pending) => state.wait(component, pending),
            Event::Installed(component) => {
                let text = format!("{} installed {}", display_name(component), icon(component));
                state.finish(component, Role::Ok, "✔", &text);
            }
            Event::Failed(component, error) => {
                let text = format!("{} encountered an error: {error}", display_name(component));
                state.finish(component, Role::Bad, "✘", &text);
            }
            Event::Skipped(component, prerequisite) => {
                let text = format!(
                    "{} not installed: it needs {}",
                    display_name(component),
                    display_name(prerequisite)
                );
                state.finish(component, Role::Bad, "✘", &text);
            }
            Event::Pruning => state.show("- Pruning removed resources".to_owned()),
            Event::Removed(id) => state.answer(&format!("  Removed {id}")),
            Event::Complete => state.done(Role::Ok, "✔", "Installation complete"),
            Event::Uninstalled => state.done(Role::Ok, "✔", "Uninstall complete"),
            Event::Answer(text) => state.answer(text.trim_end()),
            Event::Notice(text) => state.between(|streams| streams.message(text)),
            Event::Warning(text) => state.between(|streams| streams.warning(text)),
        }
    }

    fn confirm(&self, question: &str) -> bool {
        let state = &mut *self.state.borrow_mut();
        state.clear();
        state.streams.confirm(question)
    }
}

impl State<'_> {
    /// Shows what is being done.
    fn show(&mut self, line: String) {
        if line == self.line {
            return;
        }
        if self.streams.err_is_terminal() {
            let (dash, rest) = line.split_at(1);
            let dash = self.streams.styled_message(Role::Warn, dash);
            self.streams
                .raw_message(&format!("{CLEAR_LINE}{WRAP_OFF}{dash}{rest}{WRAP_ON}"));
        } else {
            self.streams.message(&line);
        }
        self.line = line;
    }

    fn show_active(&mut self) {
        if self.active.is_empty() {
            return;
        }
        let components: Vec<&str> = self.active.keys().map(String::as_str).collect();
        let mut waiting: Vec<&str> = self.active.values().flatten().map(String::as_str).collect();
        waiting.sort_unstable();
        let mut line = format!("- Processing resources for {}.", components.join(", "));
        if !waiting.is_empty() {
            line = format!("{line} Waiting for {}", waiting.join(", "));
        }
        self.show(line);
    }

    fn wait(&mut self, component: &str, pending: &[Pending]) {
        let ids = pending.iter().map(|one| one.id.to_string()).collect();
        self.active.insert(display_name(component).to_owned(), ids);
        self.show_active();
        for one in pending.iter().filter(|one| one.reason.stuck) {
            if self.told.get(&one.id) != Some(&one.reason.text) {
                self.told.insert(one.id.clone(), one.reason.text.clone());
                let text = format!("  {}: {}", one.id, one.reason.text);
                self.between(|streams| streams.message(&text));
            }
        }
    }

    /// Removes the present line of a terminal.
    fn clear(&mut self) {
        if self.streams.err_is_terminal() && !self.line.is_empty() {
            self.streams.raw_message(CLEAR_LINE);
            self.line.clear();
        }
    }

    /// Writes something that stays, and shows the present line below it again.
    fn between(&mut self, write: impl FnOnce(&mut Streams)) {
        let line = self.line.clone();
        self.clear();
        write(self.streams);
        if self.streams.err_is_terminal() && !line.is_empty() {
            self.show(line);
        }
    }

    fn answer(&mut self, text: &str) {
        // A reader that has gone is noticed when the run ends.
        self.between(|streams| {
            let _ = streams
                .result(&format!("{text}\n"))
                .and_then(|()| streams.flush());
        });
    }

    /// Tells how a component ended, and shows what else is being done.
    fn finish(&mut self, component: &str, role: Role, mark: &str, text: &str) {
        self.active.remove(display_name(component));
        self.done(role, mark, text);
        self.show_active();
    }

    fn done(&mut self, role: Role, mark: &str, text: &str) {
        self.clear();
        let mark = self.streams.styled_message(role, mark);
        self.streams.message(&format!("{mark} {text}"));
        self.line.clear();
    }
}

/// The name of a component for people.
pub fn display_name(component: &str) -> &str {
    match component {
        "Base" => "Istio core",
        "Pilot" => "Istiod",
        "Cni" => "CNI",
        "IngressGateways" => "Ingress gateways",
        "EgressGateways" => "Egress gateways",
        other => other,
    }
}

fn icon(component: &str) -> &'static str {
    match component {
        "Base" => "⛵️",
        "Pilot" => "🧠",
        "Cni" => "🪢",
        "Ztunnel" => "🔒",
        "IngressGateways" => "🛬",
        "EgressGateways" => "🛫",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use mesh_manifest::ready::Reason;
    use std::io;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Sink(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn check(report: impl FnOnce(&dyn Reporter), expected: &[&str]) {
        let sink = Sink::default();
        let mut streams = Streams::new(sink.clone(), sink.clone(), io::empty());
        report(&Progress::new(&mut streams));
        let text = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    }

    fn pending(name: &str, stuck: bool) -> Pending {
        let id = ObjectId {
            group: String::new(),
            kind: "Deployment".into(),
            namespace: "mesh".into(),
            name: name.into(),
        };
        Pending {
            id,
            reason: Reason {
                text: "no image".into(),
                stuck,
            },
        }
    }

    #[test]
    fn lines_are_those_of_the_peer() {
        check(
            |progress| {
                progress.report(Event::Started("Pilot"));
                progress.report(Event::Started("Base"));
                progress.report(Event::Started("Base"));
                progress.report(Event::Waiting("Base", &[pending("a", false)]));
                progress.report(Event::Failed("Base", &Error::failed("some error")));
                progress.report(Event::Installed("Pilot"));
                progress.report(Event::Pruning);
                progress.report(Event::Complete);
                progress.report(Event::Uninstalled);
            },
            &[
                "- Processing resources for Istiod.",
                "- Processing resources for Istio core, Istiod.",
                "- Processing resources for Istio core, Istiod. Waiting for Deployment/mesh/a",
                "✘ Istio core encountered an error: some error",
                "- Processing resources for Istiod.",
                "✔ Istiod installed 🧠",
                "- Pruning removed resources",
                "✔ Installation complete",
                "✔ Uninstall complete",
            ],
        );
    }

    #[test]
    fn the_reason_of_what_is_stuck_is_told_once() {
        check(
            |progress| {
                progress.report(Event::Waiting("Pilot", &[pending("istiod", true)]));
                progress.report(Event::Waiting(
                    "Pilot",
                    &[pending("istiod", true), pending("z", false)],
                ));
            },
            &[
                "- Processing resources for Istiod. Waiting for Deployment/mesh/istiod",
                "  Deployment/mesh/istiod: no image",
                "- Processing resources for Istiod. Waiting for Deployment/mesh/istiod, Deployment/mesh/z",
            ],
        );
    }

    #[test]
    fn what_was_not_tried_says_why() {
        check(
            |progress| progress.report(Event::Skipped("IngressGateways", "Pilot")),
            &["✘ Ingress gateways not installed: it needs Istiod"],
        );
    }
}
