//! The objects of YAML and JSON files.

use std::path::{Path, PathBuf};

use mesh_model::object::{self, Object};

use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::source::files;

/// Endings of the files of a folder that are read.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// The objects of files and folders in the given order; `-` is standard input. Folders within folders are read only
/// when asked for.
pub(super) fn read(
    context: &Context,
    paths: &[String],
    recursive: bool,
) -> Result<Vec<Result<Object, object::Error>>> {
    let mut objects = Vec::new();
    for path in paths {
        if path == "-" {
            let text = files::read_stdin().map_err(unreadable)?;
            objects.extend(object::from_text("-", &text));
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
    Ok(objects)
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
