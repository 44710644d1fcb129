//! The `range` action: over lists, maps and numbers.

use super::{Flow, Frame, Run};
use crate::ast::{Branch, Variable};
use crate::{Error, Value, format};

impl Run<'_> {
    pub(super) fn range<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        dot: &Value,
        branch: &'t Branch,
    ) -> Result<Flow, Error> {
        let scope = frame.variables.len();
        let value = self.pipeline(frame, dot, frame.only(branch.pipe))?;
        let flow = if is_empty_range(&value) && !is_pair_of_count(frame, &value, branch) {
            self.walk(frame, dot, frame.list(branch.otherwise))
        } else {
            self.iterate(frame, &value, branch).map(|()| Flow::On)
        };
        frame.leave(scope);
        flow
    }

    fn iterate<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        value: &Value,
        branch: &'t Branch,
    ) -> Result<(), Error> {
        match value {
            Value::List(list) => {
                for (index, item) in (0..).zip(list.iter()) {
                    if self.iteration(frame, branch, Value::Int(index), item.clone())? {
                        break;
                    }
                }
            }
            // Taken as it is now, for the body may change the map.
            Value::Map(map) => {
                for (key, item) in map.entries() {
                    if self.iteration(frame, branch, Value::Str(key), item)? {
                        break;
                    }
                }
            }
            Value::Int(_) | Value::Sized(..) => self.count(frame, value, branch)?,
            Value::Object(object) => match object.basic() {
                Some(basic) => return self.iterate(frame, &basic, branch),
                None => return Err(frame.error(cannot_iterate(value))),
            },
            _ => return Err(frame.error(cannot_iterate(value))),
        }
        Ok(())
    }

    fn count<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        value: &Value,
        branch: &'t Branch,
    ) -> Result<(), Error> {
        if variables(frame, branch).len() > 1 {
            let value = format::format_value(value);
            let message = format!("can't use {value} to iterate over more than one variable");
            return Err(frame.error(message));
        }
        for index in 0..value.as_int().unwrap_or(0) {
            let item = match value {
                Value::Sized(kind, _) => Value::Sized(*kind, index),
                _ => Value::Int(index),
            };
            if self.iteration(frame, branch, Value::Missing, item)? {
                break;
            }
        }
        Ok(())
    }

    /// Walks the body of a range once; whether that was the last time.
    fn iteration<'t>(
        &mut self,
        frame: &mut Frame<'t>,
        branch: &'t Branch,
        index: Value,
        item: Value,
    ) -> Result<bool, Error> {
        self.step(frame)?;
        let scope = frame.variables.len();
        let is_assignment = frame.only(branch.pipe).is_assignment;
        match (variables(frame, branch), is_assignment) {
            ([], _) => {}
            ([only], true) => *frame.variable(only)? = item.clone(),
            ([first, second, ..], true) => {
                *frame.variable(first)? = index;
                *frame.variable(second)? = item.clone();
            }
            ([_], false) => frame.set_last(1, item.clone()),
            ([_, _, ..], false) => {
                frame.set_last(1, item.clone());
                frame.set_last(2, index);
            }
        }
        let flow = self.walk(frame, &item, frame.list(branch.list))?;
        frame.leave(scope);
        Ok(flow == Flow::Break)
    }
}

fn is_empty_range(value: &Value) -> bool {
    match value {
        Value::Missing | Value::Nil => true,
        Value::List(list) => list.is_empty(),
        Value::Map(map) => map.is_empty(),
        Value::Int(count) | Value::Sized(_, count) => *count <= 0,
        Value::Object(object) => object.basic().is_some_and(|basic| is_empty_range(&basic)),
        _ => false,
    }
}

/// Counting gives one variable only; to ask for two is an error however little there is to count.
fn is_pair_of_count(frame: &Frame<'_>, value: &Value, branch: &Branch) -> bool {
    matches!(value, Value::Int(_) | Value::Sized(..)) && variables(frame, branch).len() > 1
}

/// The variables at the head of a range.
fn variables<'t>(frame: &Frame<'t>, branch: &Branch) -> &'t [Variable] {
    frame.list(frame.only(branch.pipe).variables)
}

fn cannot_iterate(value: &Value) -> String {
    format!("range can't iterate over {}", format::format_value(value))
}
