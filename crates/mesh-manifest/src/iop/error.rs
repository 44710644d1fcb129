//! Why there is no document.

use crate::set;
use crate::validate::Problem;
use mesh_model::suggest::nearest;

/// Whose fault an error is; decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// A flag that cannot be understood.
    Usage,
    /// A file that cannot be read as an IstioOperator.
    Input,
    /// Anything else: what was asked for cannot be done.
    Failed,
}

/// Why there is no document.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    /// A `--set` that cannot be used.
    #[error("--set {flag}: {source}")]
    Set {
        /// The text of the flag.
        flag: String,
        /// What is wrong with it.
        source: set::Error,
    },
    /// A text that is not YAML.
    #[error("{name}:{}:{}: {}", source.line, source.column, source.message)]
    Yaml {
        /// The name of the file.
        name: String,
        /// What is wrong, and where.
        source: mesh_model::yaml::Error,
    },
    /// A document without a kind.
    #[error(
        "{name}:{line}: the document has no `kind`; an IstioOperator begins with `kind: IstioOperator`"
    )]
    NoKind {
        /// The name of the file.
        name: String,
        /// Where the document begins, from 1.
        line: usize,
    },
    /// A file with more than one document.
    #[error("{name}:{line}: contains multiple IstioOperator CRs, only one per file is supported")]
    SeveralDocuments {
        /// The name of the file.
        name: String,
        /// Where the second document begins, from 1.
        line: usize,
    },
    /// No profile has the name.
    #[error("profile {name:?} not found{}", hint(name, available))]
    UnknownProfile {
        /// The name asked for.
        name: String,
        /// The profiles that there are.
        available: Vec<String>,
    },
    /// The document is invalid.
    #[error("{}", list(.0))]
    Invalid(Vec<Problem>),
}

impl Error {
    /// Whose fault it is.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Set {
                source: set::Error::NoPath | set::Error::NotFinite(_),
                ..
            } => ErrorKind::Usage,
            Self::Yaml { .. } | Self::NoKind { .. } | Self::SeveralDocuments { .. } => {
                ErrorKind::Input
            }
            Self::Set { .. } | Self::UnknownProfile { .. } | Self::Invalid(_) => ErrorKind::Failed,
        }
    }

    /// What makes the document invalid; empty for errors of other kinds.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Invalid(problems) => problems,
            _ => &[],
        }
    }
}

fn hint(name: &str, available: &[String]) -> String {
    let names = available.iter().map(String::as_str);
    match nearest(name, names) {
        Some(nearest) => format!("; did you mean `{nearest}`?"),
        None if available.is_empty() => "; the package has no profiles".to_owned(),
        None => format!("; there are {}", available.join(", ")),
    }
}

fn list(problems: &[Problem]) -> String {
    let lines: Vec<_> = problems.iter().map(Problem::to_string).collect();
    lines.join("\n")
}
