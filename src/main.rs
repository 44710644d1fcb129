//! The `meshctl` program: parse, run, exit.

use std::process::ExitCode;

/// That of musl is slow, and has one lock for all threads.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    meshctl::run(std::env::args_os())
}
