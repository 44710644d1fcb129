//! meshctl: install, inspect and lint an Istio service mesh.
//!
//! The root package holds the edges; what decides is in the pure crates below `crates/`.
//! Reading order: [`cli`] (what was typed), [`context`] (what a run has), [`commands`] (one recipe
//! each: load, compute, print), [`source`] and [`cluster`] (where input comes from and effects go),
//! [`install`] (what happens to a cluster),
//! [`output`] (the only writer), [`error`] (exit codes).

pub mod assets;
pub mod cli;
pub mod cluster;
pub mod commands;
pub mod context;
pub mod error;
pub mod install;
pub mod output;
pub mod pages;
pub mod source;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::cli::{Cli, Parsed};
use crate::context::Context;
use crate::error::Exit;
use crate::output::Streams;

/// Runs the program with the arguments of a command line, the first being the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match cli::parse(arguments) {
        Parsed::Run(cli) => cli,
        Parsed::Complete(words, described) => {
            let text = commands::complete::run(&words, described);
            return finish(Streams::process(), |streams| {
                streams.result(&text).map(|()| Exit::Success)
            });
        }
        Parsed::Print(text) => {
            return finish(Streams::process(), |streams| {
                streams.result(&text).map(|()| Exit::Success)
            });
        }
        Parsed::Refuse(text, exit) => {
            Streams::process().raw_message(&text);
            return exit.into();
        }
    };
    let Cli { globals, command } = *cli;
    match Context::from_process(&globals) {
        Ok(mut context) => {
            let outcome = command.run(&mut context);
            finish(context.streams, |_| outcome)
        }
        Err(error) => finish(Streams::process(), |_| Err(error)),
    }
}

/// Flushes the result, prints the error if there is one, and gives the exit code.
fn finish(
    mut streams: Streams,
    outcome: impl FnOnce(&mut Streams) -> error::Result<Exit>,
) -> ExitCode {
    let outcome = outcome(&mut streams).and_then(|exit| streams.flush().map(|()| exit));
    match outcome {
        Ok(exit) => exit.into(),
        Err(error) => {
            if error.exit() != Exit::Success {
                streams.error(&error);
            }
            error.exit().into()
        }
    }
}
