//! A set of named templates that see each other.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::ast::Template;
use crate::constant::{Marked, Same};
use crate::exec::{Room, Run};
use crate::limits::Stack;
use crate::memo::{self, Memo};
use crate::{Error, ErrorKind, Functions, Limits, Value};

/// What a key that a map does not have comes to; Go's `missingkey` option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingKey {
    /// No value: prints `<no value>`, and so does everything below it.
    #[default]
    Default,
    /// The zero value of the map's element type; nil for `map[string]interface {}`. Helm's mode.
    Zero,
    /// An error; Helm's `--strict`.
    Error,
}

pub(crate) type Templates = HashMap<Rc<str>, Rc<Template>>;

/// Named templates, the functions they call and the options they run with.
pub struct TemplateSet {
    pub(crate) functions: Rc<Functions>,
    pub(crate) templates: Rc<Templates>,
    pub(crate) missing_key: MissingKey,
    pub(crate) strip_no_value: bool,
    limits: Limits,
    /// What is the same for all data.
    same: Same,
    /// Whether something was executed with a memo since the last text was parsed.
    is_used: Cell<bool>,
    /// The templates with the parts that are remembered, from the second time on.
    marked: OnceCell<Marked>,
    /// What the last execution has left.
    pub(crate) room: RefCell<Room>,
}

impl TemplateSet {
    /// An empty set whose templates may call `functions`.
    pub fn new(functions: impl Into<Rc<Functions>>) -> Self {
        Self {
            functions: functions.into(),
            templates: Rc::default(),
            missing_key: MissingKey::Default,
            strip_no_value: false,
            limits: Limits::default(),
            same: Same::default(),
            is_used: Cell::new(false),
            marked: OnceCell::new(),
            room: RefCell::default(),
        }
    }

    /// Chooses what a missing key comes to.
    pub fn missing_key(mut self, missing_key: MissingKey) -> Self {
        self.missing_key = missing_key;
        self
    }

    /// Takes the text `<no value>` out of what [`TemplateSet::execute`] and `tpl` give, as Helm
    /// does.
    pub fn strip_no_value(mut self) -> Self {
        self.strip_no_value = true;
        self
    }

    /// What the templates make of these parts of the data alone can be remembered
    /// by [`TemplateSet::execute_with`].
    pub fn remembering(mut self, same: Same) -> Self {
        self.same = same;
        self.marked.take();
        self
    }

    /// Parses `text` as the template `name`, with all templates it defines.
    ///
    /// As in Go, a later template replaces an earlier one of its name, unless the later is blank.
    ///
    /// # Errors
    /// When the text is not a template, calls an unknown function, defines a name twice, or nests
    /// too deep.
    pub fn parse(&mut self, name: &str, text: impl Into<Rc<str>>) -> Result<(), Error> {
        let stack = Stack::new(self.limits.stack_bytes);
        self.is_used.set(false);
        self.marked.take();
        add_parsed(
            Rc::make_mut(&mut self.templates),
            &self.functions,
            stack,
            (name, text.into()),
        )
    }

    /// Whether there is a template `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.templates.contains_key(name)
    }

    /// Executes the template `name` with `dot` as its data and returns the text.
    ///
    /// # Errors
    /// When there is no such template, an expression cannot be evaluated, a function fails, or a
    /// limit is reached.
    pub fn execute(&self, name: &str, dot: &Value, limits: &Limits) -> Result<String, Error> {
        let mut run = Run::new(self, limits);
        let result = run.execute_data(name, dot);
        self.room.replace(run.into_room());
        self.stripped(result)
    }

    /// As [`TemplateSet::execute`], which it always gives the same as, with the help of what
    /// `memo` remembers of earlier executions with the same values for the fields of
    /// [`TemplateSet::remembering`], of which the first is not one.
    ///
    /// # Errors
    /// As [`TemplateSet::execute`].
    pub fn execute_with(
        &self,
        memo: &Memo,
        name: &str,
        dot: &Value,
        limits: &Limits,
    ) -> Result<String, Error> {
        // What is executed once is not worth the search for what could be remembered.
        let is_first = !self.is_used.replace(true);
        if is_first || self.same.fields.is_empty() || !memo::is_reliable() {
            return self.execute(name, dot, limits);
        }
        let marked = self
            .marked
            .get_or_init(|| Marked::new(self.same, &self.templates));
        let changes = memo::changes();
        let mut run = Run::new(self, limits);
        let kept = memo.take(&marked.templates);
        run.remember(kept, marked, marked.present(dot));
        let result = run.execute_data(name, dot);
        memo.give_back(run.forget());
        self.room.replace(run.into_room());
        match result {
            // What is remembered does not know where in it an error would have stood.
            Err(_) if memo::changes() == changes => self.execute(name, dot, limits),
            result => self.stripped(result),
        }
    }

    /// Gives back a text that is no longer needed, in the place of which the next one is made.
    pub fn recycle(&self, mut text: String) {
        /// Longer texts are the exception.
        const MOST: usize = 1 << 18;
        if text.capacity() <= MOST {
            text.clear();
            self.room.borrow_mut().text = text;
        }
    }

    fn stripped(&self, text: Result<String, Error>) -> Result<String, Error> {
        match self.strip_no_value {
            true => text.map(without_no_value),
            false => text,
        }
    }
}

/// Parses `text` and puts its templates among `templates`.
pub(crate) fn add_parsed(
    templates: &mut Templates,
    functions: &Functions,
    stack: Stack,
    (name, text): (&str, Rc<str>),
) -> Result<(), Error> {
    for template in crate::parser::parse(name, &text, functions, stack)? {
        let is_kept = template.is_blank() && templates.contains_key(&template.name);
        if !is_kept {
            templates.insert(template.name.clone(), Rc::new(template));
        }
    }
    Ok(())
}

/// The text without the words Go prints for what is missing.
pub(crate) fn without_no_value(text: String) -> String {
    if text.contains(NO_VALUE) {
        text.replace(NO_VALUE, "")
    } else {
        text
    }
}

/// What Go prints for what is missing.
pub(crate) const NO_VALUE: &str = "<no value>";

/// The error for a template that is not there.
pub(crate) fn unknown_template(templates: &Templates, name: &str) -> Error {
    let message = match crate::functions::nearest(name, templates.keys().map(AsRef::as_ref)) {
        Some(other) => format!("no template {name:?}; did you mean {other:?}?"),
        None => format!("no template {name:?} associated with this set"),
    };
    Error::new(ErrorKind::Execute, name, (0, 0), message)
}
