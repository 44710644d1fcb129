#!/usr/bin/env bash
# The project's checks: formatting, lints, every test.
#
# Tests that need a part which is not on the machine say that they were skipped:
#   MESHCTL_CONFORMANCE   folder of the recorded cases
#   KUBEBUILDER_ASSETS    folder with etcd and kube-apiserver (scripts/test-assets.sh brings them)
set -euo pipefail
cd "$(dirname "$0")/.."

cargo fmt --all --check
cargo clippy --workspace --all-targets --locked -- -D warnings
cargo test --workspace --locked --no-fail-fast -- --nocapture --test-threads=2
