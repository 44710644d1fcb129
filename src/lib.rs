//! meshctl: install, inspect and lint an Istio service mesh.
