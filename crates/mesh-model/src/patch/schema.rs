//! How the lists of Kubernetes' own kinds merge: the `patchStrategy` and `patchMergeKey` tags of `k8s.io/api`.
//!
//! Only what differs from the rule is listed; the rule is: objects merge, lists are replaced.

/// What is special in an object.
#[derive(Debug)]
pub struct Schema {
    fields: &'static [(&'static str, Field)],
}

/// A field that is, or contains, something special.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// How the field itself merges.
    pub(super) strategy: Strategy,
    /// The object in the field, or each item of its list.
    pub(super) inner: &'static Schema,
}

/// How a field merges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strategy {
    /// An object merges, a list is replaced.
    Plain,
    /// Items of a list are matched by this key.
    ByKey(&'static str),
    /// Texts of a list are matched by equality.
    ByValue,
    /// Even an object is replaced.
    Replace,
}

impl Schema {
    /// The schema of a kind; `None` when Kubernetes has no strategic merge for it, as for custom resources.
    pub fn of(api_version: &str, kind: &str) -> Option<&'static Self> {
        let group = api_version.rsplit_once('/').map_or("", |(group, _)| group);
        Some(match (group, kind) {
            ("", "Pod") => &POD,
            ("", "Service") => &SERVICE,
            ("", "ServiceAccount") => &SERVICE_ACCOUNT,
            ("", "Node") => &NODE,
            ("", "PodTemplate") => &TEMPLATED,
            ("", "ReplicationController")
            | ("apps", "Deployment" | "DaemonSet" | "StatefulSet" | "ReplicaSet") => &WORKLOAD,
            ("batch", "Job") => &WORKLOAD,
            ("batch", "CronJob") => &CRON_JOB,
            ("policy", "PodDisruptionBudget") => &DISRUPTION_BUDGET,
            (
                "admissionregistration.k8s.io",
                "MutatingWebhookConfiguration" | "ValidatingWebhookConfiguration",
            ) => &WEBHOOKS,
            (
                "admissionregistration.k8s.io",
                "ValidatingAdmissionPolicy" | "MutatingAdmissionPolicy",
            ) => &ADMISSION_POLICY,
            ("", _) => &OBJECT,
            (group, _) if BUILT_IN_GROUPS.contains(&group) => &OBJECT,
            _ => return None,
        })
    }

    /// What is special in a field; a field that is not listed follows the rule.
    pub(super) fn field(&self, name: &str) -> Field {
        let found = self.fields.iter().find(|(field, _)| *field == name);
        found.map_or(plain(&EMPTY), |(_, field)| *field)
    }
}

/// Groups other than the core group whose kinds have strategic merge.
const BUILT_IN_GROUPS: [&str; 14] = [
    "admissionregistration.k8s.io",
    "apps",
    "authentication.k8s.io",
    "authorization.k8s.io",
    "autoscaling",
    "batch",
    "certificates.k8s.io",
    "coordination.k8s.io",
    "discovery.k8s.io",
    "networking.k8s.io",
    "policy",
    "rbac.authorization.k8s.io",
    "scheduling.k8s.io",
    "storage.k8s.io",
];

const fn plain(inner: &'static Schema) -> Field {
    Field {
        strategy: Strategy::Plain,
        inner,
    }
}

const fn by_key(key: &'static str, inner: &'static Schema) -> Field {
    Field {
        strategy: Strategy::ByKey(key),
        inner,
    }
}

const fn by_value() -> Field {
    Field {
        strategy: Strategy::ByValue,
        inner: &EMPTY,
    }
}

static EMPTY: Schema = Schema { fields: &[] };

static METADATA: Schema = Schema {
    fields: &[
        ("finalizers", by_value()),
        ("ownerReferences", by_key("uid", &EMPTY)),
    ],
};

static STATUS: Schema = Schema {
    fields: &[("conditions", by_key("type", &EMPTY))],
};

/// A kind with nothing special but its metadata and conditions.
static OBJECT: Schema = Schema {
    fields: &[("metadata", plain(&METADATA)), ("status", plain(&STATUS))],
};

static CONTAINER: Schema = Schema {
    fields: &[
        ("env", by_key("name", &EMPTY)),
        ("ports", by_key("containerPort", &EMPTY)),
        ("volumeDevices", by_key("devicePath", &EMPTY)),
        ("volumeMounts", by_key("mountPath", &EMPTY)),
    ],
};

static POD_SPEC: Schema = Schema {
    fields: &[
        ("containers", by_key("name", &CONTAINER)),
        ("ephemeralContainers", by_key("name", &CONTAINER)),
        ("hostAliases", by_key("ip", &EMPTY)),
        ("imagePullSecrets", by_key("name", &EMPTY)),
        ("initContainers", by_key("name", &CONTAINER)),
        ("resourceClaims", by_key("name", &EMPTY)),
        ("schedulingGates", by_key("name", &EMPTY)),
        ("topologySpreadConstraints", by_key("topologyKey", &EMPTY)),
        ("volumes", by_key("name", &EMPTY)),
    ],
};

static POD_STATUS: Schema = Schema {
    fields: &[
        ("conditions", by_key("type", &EMPTY)),
        ("hostIPs", by_key("ip", &EMPTY)),
        ("podIPs", by_key("ip", &EMPTY)),
        ("resourceClaimStatuses", by_key("name", &EMPTY)),
    ],
};

static POD: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&POD_SPEC)),
        ("status", plain(&POD_STATUS)),
    ],
};

static POD_TEMPLATE: Schema = Schema {
    fields: &[("metadata", plain(&METADATA)), ("spec", plain(&POD_SPEC))],
};

static TEMPLATED: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("template", plain(&POD_TEMPLATE)),
    ],
};

static WORKLOAD: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&TEMPLATED)),
        ("status", plain(&STATUS)),
    ],
};

static CRON_JOB: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&CRON_JOB_SPEC)),
    ],
};

static CRON_JOB_SPEC: Schema = Schema {
    fields: &[("jobTemplate", plain(&WORKLOAD))],
};

static SERVICE_SPEC: Schema = Schema {
    fields: &[("ports", by_key("port", &EMPTY))],
};

static SERVICE: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&SERVICE_SPEC)),
        ("status", plain(&STATUS)),
    ],
};

static SERVICE_ACCOUNT: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("secrets", by_key("name", &EMPTY)),
    ],
};

static NODE: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&NODE_SPEC)),
        ("status", plain(&NODE_STATUS)),
    ],
};

static NODE_SPEC: Schema = Schema {
    fields: &[("podCIDRs", by_value())],
};

static NODE_STATUS: Schema = Schema {
    fields: &[
        ("addresses", by_key("type", &EMPTY)),
        ("conditions", by_key("type", &EMPTY)),
    ],
};

static DISRUPTION_BUDGET: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&DISRUPTION_BUDGET_SPEC)),
        ("status", plain(&STATUS)),
    ],
};

static DISRUPTION_BUDGET_SPEC: Schema = Schema {
    fields: &[(
        "selector",
        Field {
            strategy: Strategy::Replace,
            inner: &EMPTY,
        },
    )],
};

static WEBHOOKS: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("webhooks", by_key("name", &WEBHOOK)),
    ],
};

static WEBHOOK: Schema = Schema {
    fields: &[("matchConditions", by_key("name", &EMPTY))],
};

static ADMISSION_POLICY: Schema = Schema {
    fields: &[
        ("metadata", plain(&METADATA)),
        ("spec", plain(&ADMISSION_POLICY_SPEC)),
    ],
};

static ADMISSION_POLICY_SPEC: Schema = Schema {
    fields: &[
        ("matchConditions", by_key("name", &EMPTY)),
        ("variables", by_key("name", &EMPTY)),
    ],
};
