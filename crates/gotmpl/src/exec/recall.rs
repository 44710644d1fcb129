//! What is remembered of earlier executions.

use super::{Frame, Run};
use crate::ast::Node;
use crate::constant::Marked;
use crate::memo::{self, Entry, Kept, Keys, Site, What};
use crate::{Error, Value};

impl Run<'_> {
    /// Makes use of what is kept, and adds to it.
    /// `present` are the keys that maps of the data have.
    pub(crate) fn remember(&mut self, kept: Kept, marked: &Marked, present: Keys) {
        self.templates = marked.templates.clone();
        self.absent = marked.absent.clone();
        self.remembers = true;
        self.kept = kept;
        self.present = present;
        self.began = memo::changes();
    }

    /// Whether what a site came to holds for this data.
    fn holds(&self, site: Site) -> bool {
        let absent = self.absent[site.index()];
        absent == 0 || (absent & self.present == 0 && self.began == memo::changes())
    }

    /// What is kept now.
    pub(crate) fn forget(&mut self) -> Kept {
        std::mem::take(&mut self.kept)
    }

    /// The value of a site; `make` evaluates it where it is not known.
    pub(super) fn value_at<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        site: Site,
        make: impl FnOnce(&mut Self, &mut Frame<'t>) -> Result<Value, Error>,
    ) -> Result<Value, Error> {
        if !self.holds(site) {
            return make(self, frame);
        }
        if let Some(Entry { what, steps }) = self.kept.get(site.index())
            && let What::Value(value) = what
        {
            if self.steps <= *steps {
                return Err(self.no_step(frame));
            }
            self.steps -= steps;
            return Ok(value.clone());
        }
        let (steps, changes) = (self.steps, memo::changes());
        let value = make(self, frame)?;
        self.keep(site, What::Value(value.clone()), steps, changes);
        Ok(value)
    }

    /// Prints what a node prints.
    pub(super) fn text_at<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        node: &'t Node,
        site: Site,
    ) -> Result<(), Error> {
        if !self.holds(site) {
            return self.node(frame, dot, node).map(drop);
        }
        if let Some(Entry { what, steps }) = self.kept.get(site.index())
            && let What::Text(text) = what
        {
            if self.steps <= *steps {
                return Err(self.no_step(frame));
            }
            match self.bytes.checked_sub(text.len()) {
                Some(bytes) => self.bytes = bytes,
                None => return Err(self.too_long(frame)),
            }
            self.steps -= steps;
            self.out.push_str(text);
            return Ok(());
        }
        let (steps, changes, before) = (self.steps, memo::changes(), self.out.len());
        self.node(frame, dot, node)?;
        let text = self.out[before..].into();
        self.keep(site, What::Text(text), steps, changes);
        Ok(())
    }

    /// Keeps what a site came to; `steps` and `changes` are those before.
    fn keep(&mut self, site: Site, what: What, steps: u64, changes: u64) {
        // What a long result costs is not counted beyond the end.
        if self.steps > 0 {
            let steps = steps - self.steps;
            self.kept.put(site.index(), Entry { what, steps }, changes);
        }
    }
}
