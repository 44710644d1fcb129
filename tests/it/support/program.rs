//! Runs the program as a user does, in an environment of its own.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run printed and how it ended.
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) exit: i32,
}

/// Runs `meshctl` with arguments, without a cluster, a configuration file or standard input.
pub(crate) fn meshctl(arguments: &[&str]) -> Run {
    meshctl_reading(arguments, "")
}

/// Runs `meshctl` with arguments against the cluster of a kubeconfig.
pub(crate) fn meshctl_at(kubeconfig: &Path, arguments: &[&str]) -> Run {
    run(program(arguments).env("KUBECONFIG", kubeconfig), "")
}

/// Runs `meshctl` with arguments and a text on standard input.
pub(crate) fn meshctl_reading(arguments: &[&str], input: &str) -> Run {
    run(&mut program(arguments), input)
}

/// The program with arguments, in an environment of its own.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meshctl"));
    command
        .args(arguments)
        .env_clear()
        .env("HOME", "/nonexistent");
    command
}

fn run(command: &mut Command, input: &str) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A run that ends without reading closes the pipe.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        exit: output.status.code().unwrap(),
    }
}
