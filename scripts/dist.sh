#!/usr/bin/env bash
# Builds the program as it is shipped, target/dist/meshctl. On Linux it is static: one file that runs on every distribution.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${CARGO_TARGET_DIR:-target}
if [ "$(uname -s)" != Linux ]; then
    exec cargo build --profile dist --locked
fi
if ! command -v musl-gcc >/dev/null && ! cc -dumpmachine | grep -q musl; then
    echo "dist: needs musl-gcc, which is in the package musl-tools (Debian, Ubuntu), musl-gcc (Fedora) or musl (Arch)" >&2
    exit 1
fi
target=$(uname -m)-unknown-linux-musl
rustup target add "$target"
cargo build --profile dist --locked --target "$target"
mkdir -p "$folder/dist"
ln -f "$folder/$target/dist/meshctl" "$folder/dist/meshctl"
