//! Opens a page in the browser of the user.

use std::io;
use std::process::{Command, Stdio};

/// Opens a page in the browser of the user, and does not wait for it.
///
/// # Errors
/// When this system has no program for that.
pub fn open(url: &str) -> io::Result<()> {
    let (program, arguments): (_, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("rundll32", &["url.dll,FileProtocolHandler"]),
        _ => ("xdg-open", &[]),
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(url);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(Stdio::null()).spawn().map(drop)
}
