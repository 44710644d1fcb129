//! The `meshctl` program: parse, run, exit.
fn main() {}
