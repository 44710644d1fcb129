//! Version texts: of Istio, of image tags, of a cluster.
//!
//! The facts are those of `operator/pkg/version` and `istioctl/pkg/install/k8sversion` in istio/istio.

use std::fmt;

/// The oldest minor version of Kubernetes 1 that an installation supports.
pub const MINIMUM_KUBERNETES_MINOR: u64 = 32;

/// A text that is not a version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed version: {0}")]
pub struct Malformed(pub String);

/// A version of Istio.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// First number.
    pub major: u64,
    /// Second number; 0 when it is missing.
    pub minor: u64,
    /// Third number; 0 when it is missing.
    pub patch: u64,
    /// What follows the first dash, such as `alpha.0`; empty without one.
    pub suffix: String,
}

impl std::str::FromStr for Version {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (numbers, suffix) = text.split_once('-').unwrap_or((text, ""));
        let parts: Option<Vec<u64>> = numbers.split('.').map(number).collect();
        match parts.as_deref() {
            Some([major, rest @ ..]) if rest.len() <= 2 => Ok(Self {
                major: *major,
                minor: rest.first().copied().unwrap_or_default(),
                patch: rest.get(1).copied().unwrap_or_default(),
                suffix: suffix.to_owned(),
            }),
            _ => Err(Malformed(text.to_owned())),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.major, self.minor, self.patch)?;
        match self.suffix.as_str() {
            "" => Ok(()),
            suffix => write!(formatter, "-{suffix}"),
        }
    }
}

/// Whether a text is a version: one to three numbers, then perhaps a pre-release and build metadata.
#[must_use]
pub fn is_version(text: &str) -> bool {
    let (text, build) = text.split_once('+').unwrap_or((text, "build"));
    let (numbers, pre_release) = text.split_once('-').unwrap_or((text, "none"));
    let is_identifier = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    numbers.parse::<Version>().is_ok()
        && pre_release.split('.').all(is_identifier)
        && build.split('.').all(is_identifier)
}

/// The version that an image tag stands for: without `release-`, pre-release and suffix, with three numbers.
pub fn of_tag(tag: &str) -> Result<String, Malformed> {
    let text = tag.strip_prefix("release-").unwrap_or(tag);
    let version: Version = text.parse().map_err(|_| Malformed(tag.to_owned()))?;
    Ok(Version {
        suffix: String::new(),
        ..version
    }
    .to_string())
}

/// The minor number of a Kubernetes server version such as `v1.32.4-gke.8`.
pub fn kubernetes_minor(version: &str) -> Result<u64, Malformed> {
    let numbers = version.strip_prefix('v').unwrap_or(version);
    let mut parts = numbers.split(['.', '-', '+']).map(number);
    match (parts.next(), parts.next()) {
        (Some(Some(_)), Some(Some(minor))) => Ok(minor),
        _ => Err(Malformed(version.to_owned())),
    }
}

/// Whether an installation supports this Kubernetes server version.
pub fn is_supported_kubernetes(version: &str) -> Result<bool, Malformed> {
    kubernetes_minor(version).map(|minor| minor >= MINIMUM_KUBERNETES_MINOR)
}

/// A run of digits; unlike `str::parse`, without a sign.
fn number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}
