//! From an IstioOperator document to Kubernetes objects: profiles, layers, charts, rendering, plans.
