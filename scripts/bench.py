#!/usr/bin/env python3
"""Runs meshctl beside a peer on the same inputs; prints CPU time, peak memory and the ratios.

  ISTIOCTL=istioctl scripts/bench.py [--bin target/dist/meshctl] [--runs 7] [NAME...]

CPU is user + system of the whole process, the median of the runs; memory is the largest resident
set of any run. Without ISTIOCTL only meshctl's figures are printed. Nothing contacts a cluster.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys

# Name, meshctl's arguments, the peer's arguments.
GENERATE = ["manifest", "generate", "--set"]
CASES = [
    ("start-up", ["--version"], ["version", "--remote=false"]),
    *((f"generate {name}", [*GENERATE, f"profile={name}"], [*GENERATE, f"profile={name}"]) for name in ("default", "demo", "ambient")),
]


def measure(command, runs):
    """Median CPU milliseconds, largest resident set in MiB, and bytes printed."""
    cpu, memory, printed = [], 0, 0
    for _ in range(runs):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "KUBECONFIG": os.devnull})
        printed = len(process.stdout.read())
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"bench: {' '.join(command)} ended with {process.returncode}")
        cpu.append((usage.ru_utime + usage.ru_stime) * 1000)
        memory = max(memory, usage.ru_maxrss / 1024)
    return statistics.median(cpu), memory, printed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", default="target/dist/meshctl")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("names", nargs="*", help="only cases whose name contains one of these")
    args = parser.parse_args()
    peer = os.environ.get("ISTIOCTL")
    if not shutil.which(args.bin) or (peer and not shutil.which(peer)):
        sys.exit("bench: build the program first (cargo build --profile dist), or name it with --bin; ISTIOCTL names the peer")
    print(f"binary: {os.path.getsize(shutil.which(args.bin)) / 2**20:.1f} MiB")
    print(f"{'case':<18} {'CPU ms':>8} {'MiB':>7} {'bytes':>9}   {'peer ms':>8} {'MiB':>7} {'bytes':>9}   {'CPU':>6} {'memory':>7}")
    for name, ours, theirs in CASES:
        if args.names and not any(part in name for part in args.names):
            continue
        cpu, memory, printed = measure([args.bin, *ours], args.runs)
        line = f"{name:<18} {cpu:8.1f} {memory:7.1f} {printed:9}"
        if peer:
            peer_cpu, peer_memory, peer_printed = measure([peer, *theirs], args.runs)
            line += f"   {peer_cpu:8.1f} {peer_memory:7.1f} {peer_printed:9}   1/{peer_cpu / max(cpu, 0.1):<4.0f} 1/{peer_memory / memory:<5.1f}"
        print(line)


if __name__ == "__main__":
    main()
