//! Strategic merge patches, as Kubernetes takes them.

mod list;
mod schema;
mod strategic;

pub use schema::Schema;
pub use strategic::strategic_merge;

/// A patch that does not fit the object, usually the fault of whoever wrote the patch.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
pub struct Error {
    /// Place in the patch: `spec.containers[0]`; `patch` for the whole.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

impl Error {
    fn new(message: impl Into<String>) -> Self {
        Self {
            path: "patch".to_owned(),
            message: message.into(),
        }
    }

    /// The same error one step further out.
    fn inside(mut self, step: &str) -> Self {
        let rest = self.path.strip_prefix("patch").unwrap_or(&self.path);
        let dot = if rest.is_empty() || rest.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{dot}{rest}");
        self
    }
}
