//! Where a value was written.

use std::fmt;
use std::sync::Arc;

use mesh_model::yaml::Position;

/// One source of settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layer {
    /// A profile, with its name.
    Profile(Arc<str>),
    /// What is known about the cluster.
    Cluster,
    /// The hub and tag that this program was built for.
    BuiltIn,
    /// A file of the user, with its name.
    File(Arc<str>),
    /// A `--set` flag, with its text.
    Set(Arc<str>),
    /// A flag of its own, such as `--revision`.
    Flag(&'static str),
    /// Made from another part of the document.
    Translated {
        /// Path of that part, such as `spec.hub`.
        from: &'static str,
        /// Where that part was written.
        of: Arc<Origin>,
    },
}

/// A layer and the place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The layer.
    pub layer: Layer,
    /// The place, for layers that are files.
    pub position: Option<Position>,
}

impl Origin {
    /// Somewhere in a layer.
    pub fn of(layer: Layer) -> Self {
        Self {
            layer,
            position: None,
        }
    }

    /// At a place of a layer.
    pub fn at(layer: Layer, position: Position) -> Self {
        Self {
            layer,
            position: Some(position),
        }
    }

    /// Made from the part at `path` of the document, which was written at `self`.
    pub fn translated(&self, path: &'static str) -> Self {
        Self::of(Layer::Translated {
            from: path,
            of: Arc::new(self.clone()),
        })
    }

    /// Where the user or a profile wrote it, looking through translations.
    pub fn written(&self) -> &Self {
        match &self.layer {
            Layer::Translated { of, .. } => of.written(),
            _ => self,
        }
    }

    /// Whether the user asked for it: a file or a flag.
    pub fn is_user(&self) -> bool {
        let layer = &self.written().layer;
        matches!(layer, Layer::File(_) | Layer::Set(_) | Layer::Flag(_))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.layer {
            Layer::Profile(name) => write!(formatter, "profiles/{name}.yaml")?,
            Layer::Cluster => formatter.write_str("found in the cluster")?,
            Layer::BuiltIn => formatter.write_str("built in")?,
            Layer::File(name) => formatter.write_str(name)?,
            Layer::Set(text) => write!(formatter, "--set {text}")?,
            Layer::Flag(name) => formatter.write_str(name)?,
            Layer::Translated { from, of } => write!(formatter, "{from} ({of})")?,
        }
        match self.position {
            Some(position) => write!(formatter, ":{}:{}", position.line, position.column),
            None => Ok(()),
        }
    }
}
