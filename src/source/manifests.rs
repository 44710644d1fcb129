//! The objects of YAML and JSON files.

use std::path::{Path, PathBuf};

use mesh_model::object::{self, Object};

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::{files, glob};

/// Endings of the files of a folder that are read.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// What files and standard input hold.
#[derive(Default)]
pub(super) struct Manifests {
    pub(super) objects: Vec<Result<Object, object::Error>>,
    /// The text of standard input, which cannot be read again.
    pub(super) stdin: Option<String>,
}

/// The objects of files and folders in the given order; `-` is standard input. Folders within folders are read only
/// when asked for.
pub(super) fn read(context: &Context, paths: &[String], recursive: bool) -> Result<Manifests> {
    let mut manifests = Manifests::default();
    let objects = &mut manifests.objects;
    for path in expand(context, paths)? {
        let path = path.as_str();
        if path == "-" {
            let text = files::read_stdin().map_err(unreadable)?;
            objects.extend(object::from_text("-", &text));
            manifests.stdin = Some(text);
            continue;
        }
        let place = context.path(path);
        if !place.is_dir() {
            let text = files::read_text(&place).map_err(unreadable)?;
            objects.extend(object::from_text(path, &text));
            continue;
        }
        for file in files::list_folder(&place, recursive).map_err(unreadable)? {
            let relative = Path::new(path).join(&file);
            if has_ending(&relative) {
                let text = files::read_text(&place.join(&file)).map_err(unreadable)?;
                objects.extend(object::from_text(&shown(relative), &text));
            }
        }
    }
    Ok(manifests)
}

/// The paths, with those of a pattern in its place.
fn expand(context: &Context, paths: &[String]) -> Result<Vec<String>> {
    let mut expanded = Vec::new();
    for path in paths {
        if !glob::is_pattern(path) || context.path(path).exists() {
            expanded.push(path.clone());
            continue;
        }
        let found = glob::expand(&context.working_directory, path);
        if found.is_empty() {
            let error = format!("read {path}: no file is of this pattern");
            return Err(Error::new(Exit::BadInput, error));
        }
        expanded.extend(found);
    }
    Ok(expanded)
}

fn has_ending(path: &Path) -> bool {
    path.extension()
        .is_some_and(|found| ENDINGS.iter().any(|ending| found == *ending))
}

fn shown(path: PathBuf) -> String {
    path.to_string_lossy().into_owned()
}

fn unreadable(error: files::FileError) -> Error {
    Error::new(Exit::BadInput, "read").because(error)
}
