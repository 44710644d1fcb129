//! Commands that older releases of istioctl had, and what takes their place.

/// Commands and what to do instead; those that meshctl has under another name, or under the same, are not here
/// (release notes of Istio 1.2 to 1.24).
const OLDER: [(&str, &str); 22] = [
    (
        "add-to-mesh",
        "label the namespace, or use \"meshctl kube-inject\"",
    ),
    (
        "authn",
        "\"meshctl describe pod\" tells the mTLS that holds",
    ),
    ("convert-ingress", "write a VirtualService and a Gateway"),
    ("create", "use \"kubectl apply\""),
    ("delete", "use \"kubectl delete\""),
    ("deregister", "delete the WorkloadEntry with kubectl"),
    (
        "experimental add-to-mesh",
        "label the namespace, or use \"meshctl kube-inject\"",
    ),
    (
        "experimental kube-uninject",
        "remove the label and restart the workload",
    ),
    (
        "experimental multicluster",
        "use \"meshctl create-remote-secret\"",
    ),
    (
        "experimental post-install",
        "istiod keeps its webhooks itself; see \"meshctl verify\"",
    ),
    (
        "experimental remove-from-mesh",
        "remove the label and restart the workload",
    ),
    ("get", "use \"kubectl get\""),
    ("manifest migrate", "use \"meshctl manifest translate\""),
    ("manifest versions", "use \"meshctl version\""),
    ("operator", "the operator is gone; use \"meshctl install\""),
    (
        "proxy-config workload",
        "use \"meshctl ztunnel-config workload\"",
    ),
    ("rbac", "use \"meshctl authz check\""),
    ("register", "use \"meshctl workload group create\""),
    (
        "remove-from-mesh",
        "remove the label and restart the workload",
    ),
    ("replace", "use \"kubectl replace\""),
    ("revision", "use \"meshctl tag list\""),
    ("experimental revision list", "use \"meshctl tag list\""),
];

/// What takes the place of a command that was removed, by its path.
pub(super) fn instead(path: &str) -> Option<&'static str> {
    let mut known = OLDER.iter();
    known
        .find(|(older, _)| *older == path)
        .map(|(_, instead)| *instead)
}
