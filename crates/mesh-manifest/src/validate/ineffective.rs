//! Settings that are accepted but change nothing.

use super::problem::Problem;
use crate::layer::Layered;

/// Fields that are not read, and what to write instead.
const NAMESPACE: &str = "the namespace of the control plane is values.global.istioNamespace";
const REMOTE: &str = "a remote cluster is made with profile=remote";

/// The settings in the user's own document that change nothing.
///
/// A namespace that says what is so anyway, the `namespace` of the control plane, is no problem.
pub(crate) fn ineffective(user: &Layered, namespace: &str) -> Vec<Problem> {
    let fields: [(&[&str], &str); 3] = [
        (&["metadata", "namespace"], NAMESPACE),
        (&["spec", "namespace"], NAMESPACE),
        (&["spec", "components", "istiodRemote"], REMOTE),
    ];
    let problem = |(path, instead): (&[&str], &str)| {
        let node = user
            .get(path)
            .filter(|node| node.as_str() != Some(namespace))?;
        let text = format!("{} has no effect", path.join("."));
        Some(Problem {
            hint: Some(instead.to_owned()),
            ..Problem::new(&node.origin, text)
        })
    };
    fields.into_iter().filter_map(problem).collect()
}
