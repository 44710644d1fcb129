//! The parser.
use crate::ast::Template;
use crate::limits::Stack;
use crate::{Error, Functions};
pub(crate) fn parse(
    name: &str,
    _text: &str,
    _functions: &Functions,
    _stack: Stack,
) -> Result<Vec<Template>, Error> {
    Ok(vec![Template { name: name.into() }])
}
