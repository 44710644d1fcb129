#!/usr/bin/env python3
"""Runs meshctl beside a peer on the same inputs; prints CPU time, peak memory and the ratios.

  ISTIOCTL=istioctl scripts/bench.py [--bin target/dist/meshctl] [--runs 7] [NAME...]

Only cases whose name contains a NAME run; those over dumps of 330 MB only when 80000 is one, or part of one.

CPU is user + system of the whole process, the median of the runs; memory is the largest resident
set of any run. Without ISTIOCTL only meshctl's figures are printed. Nothing contacts a cluster.

Both programs are started alike, by vfork and exec, which adds nothing of Python to their figures (posix_spawn of a program gives
the same). What exec and the loader cost for any program is in both; a line at the top tells it: the CPU time of true(1).
"""

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

# Name, meshctl's arguments, the peer's arguments.
GENERATE = ["manifest", "generate", "--set"]
CASES = [
    ("start-up", ["--version"], ["version", "--remote=false"]),
    *((f"generate {name}", [*GENERATE, f"profile={name}"], [*GENERATE, f"profile={name}"]) for name in ("default", "demo", "ambient")),
]

TEMPLATE = os.path.join(os.path.dirname(__file__), "../templates/istio-control/istio-discovery/files/injection/sidecar.yaml")
# As in shops: a container with two ports and two probes. {0} is a number.
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop-{0}
  namespace: shop
  labels: {{app: shop-{0}}}
spec:
  replicas: 3
  selector:
    matchLabels: {{app: shop-{0}}}
  template:
    metadata:
      labels: {{app: shop-{0}, version: v1}}
      annotations: {{prometheus.io/scrape: "true", prometheus.io/port: "9090"}}
    spec:
      serviceAccountName: shop
      containers:
      - name: app
        image: registry.example.com/shop:{0}
        ports:
        - {{containerPort: 8080, name: http}}
        - {{containerPort: 9090, name: metrics}}
        livenessProbe:
          httpGet: {{path: /healthz, port: 8080}}
        readinessProbe:
          httpGet: {{path: /ready, port: http}}
        resources:
          requests: {{cpu: 100m, memory: 128Mi}}
---
"""


def inject_cases(program, folder):
    """Injection of Deployments with the same template, values and mesh config for both."""
    manifest = subprocess.run([program, "manifest", "generate", "--set", "profile=default"], stdout=subprocess.PIPE, check=True, text=True).stdout
    files = []
    for flag, key in (("--valuesFile", "values"), ("--meshConfigFile", "mesh")):
        block = re.search(rf"^  {key}: \|-\n((?:    .*\n|\n)+)", manifest, re.M).group(1)
        path = os.path.join(folder, key)
        with open(path, "w") as file:
            file.write(block)
        files += [flag, path]
    files += ["--injectConfigFile", TEMPLATE, "-r", "default"]
    for count in (1, 1000, 5000):
        path = os.path.join(folder, f"{count}.yaml")
        with open(path, "w") as file:
            file.writelines(DEPLOYMENT.format(index) for index in range(count))
        arguments = ["kube-inject", "-f", path, *files]
        yield f"inject {count}", arguments, arguments
    path = os.path.join(folder, "varied.yaml")
    with open(path, "w") as file:
        file.writelines(varied_workloads(1000))
    arguments = ["kube-inject", "-f", path, *files]
    yield "inject varied 1000", arguments, arguments


def varied_workloads(count):
    """Workloads that have little in common but their shape."""
    draw = random.Random(5)
    word = lambda: "".join(draw.choices("abcdefghijklmnopqrstuvwxyz", k=draw.randint(3, 12)))
    number = lambda: draw.randint(1, 9000)
    for index in range(count):
        kind = draw.choice(["Deployment", "StatefulSet", "DaemonSet"])
        name, volume = f"{word()}-{index}", word()
        containers = []
        for place in range(draw.randint(1, 4)):
            container = {"name": f"{word()}-{place}", "image": f"example.com/{word()}/{word()}:{number()}"}
            container["args"] = [f"--{word()}={word()}" for _ in range(draw.randint(0, 5))]
            container["env"] = [{"name": f"{word().upper()}_{item}", "value": word()} for item in range(draw.randint(0, 12))]
            container["ports"] = [{"containerPort": number() + 9000 * item, "name": f"http-{place}{item}"} for item in range(draw.randint(0, 3))]
            container["resources"] = {"requests": {"cpu": f"{number()}m", "memory": f"{number()}Mi"}}
            container["volumeMounts"] = [{"name": volume, "mountPath": f"/{word()}"}]
            if draw.random() < 0.7:
                container["readinessProbe"] = {"httpGet": {"path": f"/{word()}", "port": number()}, "periodSeconds": draw.randint(1, 60)}
            containers.append(container)
        labels = {"app": name, word(): word()}
        annotations = {f"example.com/{word()}": word() for _ in range(draw.randint(0, 4))}
        if draw.random() < 0.3:
            annotations["traffic.sidecar.istio.io/excludeOutboundPorts"] = str(number())
        pod = {"serviceAccountName": word(), "containers": containers, "volumes": [{"name": volume, "configMap": {"name": word()}}]}
        yield block({
            "apiVersion": "apps/v1",
            "kind": kind,
            "metadata": {"name": name, "namespace": word(), "labels": labels},
            "spec": {"selector": {"matchLabels": labels}, "template": {"metadata": {"labels": labels, "annotations": annotations}, "spec": pod}},
        })
        yield "---\n"


def block(value, indent=""):
    """A value as YAML in blocks."""
    entries = value.items() if isinstance(value, dict) else ((None, item) for item in value)
    lines = []
    for key, item in entries:
        head = "-" if key is None else f"{key}:"
        if isinstance(item, (dict, list)) and item:
            inner = block(item, indent + "  ")
            lines.append(f"{indent}- {inner.lstrip()}" if key is None else f"{indent}{head}\n{inner}")
        else:
            lines.append(f"{indent}{head} {json.dumps(item)}\n")
    return "".join(lines)


# A Deployment, its Service and what Istio knows about it: seven objects without a finding.
APPLICATION = """\
apiVersion: apps/v1
kind: Deployment
metadata: {{name: {app}, namespace: {ns}}}
spec:
  selector: {{matchLabels: {{app: {app}}}}}
  template:
    metadata: {{labels: {{app: {app}, version: v1}}}}
    spec: {{containers: [{{name: {app}, image: "example.com/{app}:1", ports: [{{containerPort: 8080}}]}}]}}
---
apiVersion: v1
kind: Service
metadata: {{name: {app}, namespace: {ns}}}
spec:
  selector: {{app: {app}}}
  ports:
  - {{name: http, port: 80, targetPort: 8080, protocol: TCP}}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: {app}, namespace: {ns}}}
spec:
  hosts: [{app}]
  http:
  - match: [{{uri: {{prefix: /api}}}}]
    timeout: 5s
    retries: {{attempts: 2, perTryTimeout: 2s}}
    route:
    - destination: {{host: {app}, subset: v1, port: {{number: 80}}}}
  - route:
    - destination: {{host: {app}, subset: v1}}
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: {app}, namespace: {ns}}}
spec:
  host: {app}
  trafficPolicy: {{outlierDetection: {{consecutive5xxErrors: 5, interval: 10s}}}}
  subsets:
  - {{name: v1, labels: {{version: v1}}}}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {{name: {app}, namespace: {ns}}}
spec:
  selector: {{matchLabels: {{app: {app}}}}}
  rules:
  - from: [{{source: {{principals: [cluster.local/ns/{ns}/sa/{app}]}}}}]
    to: [{{operation: {{methods: [GET, POST], ports: ["8080"]}}}}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {{name: {app}-partner, namespace: {ns}}}
spec:
  hosts: [{app}.{ns}.partner.example]
  ports:
  - {{number: 443, name: tls, protocol: TLS}}
  resolution: DNS
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: {{name: {app}, namespace: {ns}}}
spec:
  selector: {{matchLabels: {{app: {app}}}}}
  accessLogging: [{{providers: [{{name: envoy}}]}}]
---
"""
NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {{name: {ns}, labels: {{istio-injection: enabled}}}}\n---\n"


def analyze_cases(folder):
    """Meshes in files of ten applications and their namespace each."""
    for count in (500, 2000, 12000):
        mesh = os.path.join(folder, f"mesh-{count}")
        os.mkdir(mesh)
        for index in range(max(1, count // 71)):
            ns = f"team-{index:03}"
            with open(os.path.join(mesh, f"{ns}.yaml"), "w") as file:
                file.write(NAMESPACE.format(ns=ns))
                file.writelines(APPLICATION.format(ns=ns, app=f"app-{app}") for app in range(10))
        arguments = ["analyze", "--use-kube=false", "-A", mesh]
        yield f"analyze {count}", arguments, arguments


def proxy_cases(folder):
    """Name, and the arguments of both, of proxy-config over dumps of so many clusters; 80000 make 330 MB."""
    for clusters in (1000, 5000, 20000, 80000):
        path = os.path.join(folder, f"dump-{clusters}")
        commands = {"cluster": [], "listener": [], "route": [], "endpoint": [], "all": [], "json": ["-o", "json"], "one": ["--fqdn", "service-00017"]}
        for name, flags in commands.items():
            file = f"{path}.clusters.json" if name == "endpoint" else f"{path}.json"
            arguments = ["proxy-config", "cluster" if name in ("json", "one") else name, "-f", file, *flags]
            yield f"pc {name} {clusters}", arguments, arguments


def make_dumps(cases):
    """Makes the dumps that cases need."""
    for _, arguments, _ in cases:
        if arguments[0] == "proxy-config" and not os.path.exists(arguments[3]):
            name = arguments[3].removesuffix(".json").removesuffix(".clusters")
            clusters = name.rsplit("-", 1)[1]
            subprocess.run([sys.executable, os.path.join(os.path.dirname(__file__), "dumps.py"), clusters, name], check=True)


def measure(command, runs):
    """Median CPU milliseconds, largest resident set in MiB, and bytes printed."""
    cpu, memory, printed = [], 0, 0
    for _ in range(runs):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "KUBECONFIG": os.devnull, "ENABLE_NATIVE_SIDECARS": "true"})
        printed = 0
        while part := process.stdout.read(1 << 16):
            printed += len(part)
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
        sys.exit("bench: build the program first (scripts/dist.sh), or name it with --bin; ISTIOCTL names the peer")
    print(f"binary: {os.path.getsize(shutil.which(args.bin)) / 2**20:.1f} MiB")
    print(f"true(1): {measure([shutil.which('true')], 5 * args.runs)[0]:.1f} ms")
    print(f"{'case':<18} {'CPU ms':>8} {'MiB':>7} {'bytes':>9}   {'peer ms':>8} {'MiB':>7} {'bytes':>9}   {'CPU':>6} {'memory':>7}")
    with tempfile.TemporaryDirectory() as folder:
        compare(args, peer, [*CASES, *inject_cases(args.bin, folder), *analyze_cases(folder), *proxy_cases(folder)])


def is_wanted(name, names):
    """Whether a case runs: those of the largest dumps only when their size is asked for, as they take a minute and half a gigabyte of disk."""
    asked = [part for part in names if "80000" in part] if name.endswith(" 80000") else names or [""]
    return any(part in name for part in asked)


def compare(args, peer, cases):
    cases = [case for case in cases if is_wanted(case[0], args.names)]
    make_dumps(cases)
    for name, ours, theirs in cases:
        cpu, memory, printed = measure([args.bin, *ours], args.runs)
        line = f"{name:<18} {cpu:8.1f} {memory:7.1f} {printed:9}"
        if peer:
            peer_cpu, peer_memory, peer_printed = measure([peer, *theirs], args.runs)
            line += f"   {peer_cpu:8.1f} {peer_memory:7.1f} {peer_printed:9}   1/{peer_cpu / max(cpu, 0.1):<4.0f} 1/{peer_memory / memory:<5.1f}"
        print(line, flush=True)


if __name__ == "__main__":
    main()
