//! A listener that keeps what is reported, and answers questions as it was told.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use meshctl::install::{Event, Reporter};

/// What was reported, and when.
pub(crate) struct Recorder {
    start: Instant,
    events: RefCell<Vec<(Duration, String)>>,
    answer: bool,
}

impl Recorder {
    /// A listener that gives this answer to every question.
    pub(crate) fn answering(answer: bool) -> Self {
        Self {
            start: Instant::now(),
            events: RefCell::default(),
            answer,
        }
    }

    /// What was reported, one line each.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.events
            .borrow()
            .iter()
            .map(|(_, line)| line.clone())
            .collect()
    }

    /// When the first line that contains a text was reported.
    pub(crate) fn time_of(&self, text: &str) -> Option<Duration> {
        self.events
            .borrow()
            .iter()
            .find(|(_, line)| line.contains(text))
            .map(|(time, _)| *time)
    }
}

impl Reporter for Recorder {
    fn report(&self, event: Event<'_>) {
        let line = match event {
            Event::Waiting(component, pending) => {
                let pending: Vec<String> = pending
                    .iter()
                    .map(|one| format!("{} ({})", one.id, one.reason.text))
                    .collect();
                format!("waiting {component}: {}", pending.join(", "))
            }
            Event::Removed(id) => format!("removed {id}"),
            Event::Failed(component, error) => format!("failed {component}: {error}"),
            Event::Skipped(component, prerequisite) => {
                format!("skipped {component}: {prerequisite}")
            }
            other => format!("{other:?}"),
        };
        self.events.borrow_mut().push((self.start.elapsed(), line));
    }

    fn confirm(&self, question: &str) -> bool {
        self.events
            .borrow_mut()
            .push((self.start.elapsed(), format!("question {question}")));
        self.answer
    }
}
