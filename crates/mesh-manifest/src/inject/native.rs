//! Whether sidecars are init containers that keep running, which kubelets know since 1.33
//! (`pkg/kube/inject/webhook.go`, `DetectNativeSidecar`).

/// The setting `ENABLE_NATIVE_SIDECARS`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NativeMode {
    /// The nodes decide.
    #[default]
    Auto,
    /// Always.
    Enabled,
    /// Never.
    Disabled,
}

impl NativeMode {
    /// The mode that a text stands for; `None` for any other text, with which the peer never
    /// makes native sidecars.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "" | "auto" => Some(Self::Auto),
            "true" | "enabled" => Some(Self::Enabled),
            "false" | "disabled" => Some(Self::Disabled),
            _ => None,
        }
    }

    /// Whether sidecars are native, given the kubelet versions of the nodes if they are known.
    pub fn is_native<'a>(self, kubelets: Option<impl IntoIterator<Item = &'a str>>) -> bool {
        match self {
            Self::Enabled => true,
            Self::Disabled => false,
            Self::Auto => {
                kubelets.is_some_and(|versions| versions.into_iter().all(supports_native))
            }
        }
    }
}

/// Whether a kubelet of this version, such as `v1.33.1`, runs native sidecars.
pub fn supports_native(version: &str) -> bool {
    const LEAST: (u32, u32) = (1, 33);
    let mut parts = version.trim_start_matches('v').split('.');
    let mut number = || parts.next()?.trim_end_matches('+').parse::<u32>().ok();
    matches!((number(), number()), (Some(major), Some(minor)) if (major, minor) >= LEAST)
}
