#!/usr/bin/env bash
# Runs a fuzz target with an ordinary toolchain and libFuzzer.
#
#   scripts/fuzz.sh TARGET [SECONDS]     TARGET is a file of fuzz/fuzz_targets without .rs; default 600 seconds
#
# The corpus grows in fuzz/corpus/TARGET, seeded from the repository; what fails is kept in
# fuzz/artifacts/TARGET. An input that once failed belongs into a test beside the code.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${1:?a target: $(cd fuzz/fuzz_targets && echo *.rs)}
seconds=${2:-600}
triple=$(rustc -vV | sed -n 's/^host: //p')

export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=3 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing"
cargo build --release --manifest-path fuzz/Cargo.toml --target "$triple" --bin "$target"

corpus=fuzz/corpus/$target artifacts=fuzz/artifacts/$target
mkdir -p "$corpus" "$artifacts"
seed() { for file in "$@"; do cp -n "$file" "$corpus/$(echo "$file" | tr / _)"; done; }
case $target in
    analyze) awk -v folder="$corpus" 'BEGIN { RS = "---\n" } { print > (folder "/shop" NR) }' \
        crates/mesh-analyze/tests/mutation/shop.yaml ;;
    dumps)
        if [ -d "${MESHCTL_CONFORMANCE:-}/proxy/inputs" ]; then
            seed $(find "$MESHCTL_CONFORMANCE/proxy/inputs" -type f -size -32k)
        fi ;;
    template) seed $(find templates -name '*.yaml' -path '*/templates/*' -type f -size -2k) crates/gotmpl/tests/inputs/templates/* ;;
    operator) seed profiles/*.yaml ;;
    *) ;;
esac
if [ -d "fuzz/seeds/$target" ]; then
    seed fuzz/seeds/"$target"/*
fi

dictionary=fuzz/dictionaries/$target.txt
exec "${CARGO_TARGET_DIR:-fuzz/target}/$triple/release/$target" "$corpus" \
    -artifact_prefix="$artifacts/" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
    $([ -f "$dictionary" ] && echo "-dict=$dictionary") -print_final_stats=1
