//! The syntax tree.
use std::rc::Rc;
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) name: Rc<str>,
}
impl Template {
    pub(crate) fn is_blank(&self) -> bool {
        false
    }
}
