//! Settings that are accepted but change nothing.

use super::problem::Problem;
use crate::layer::Layered;
use crate::translate;

const NAMESPACE: &str = "the namespace of the control plane is values.global.istioNamespace";
const REMOTE: &str = "a remote cluster is made with profile=remote";

/// The settings in the user's own part of a translated document that change nothing.
///
/// A namespace that says what is so anyway, the `namespace` of the control plane, is no problem.
pub(crate) fn ineffective(user: &Layered, document: &Layered, namespace: &str) -> Vec<Problem> {
    let fields: [(&[&str], &str); 3] = [
        (&["metadata", "namespace"], NAMESPACE),
        (&["spec", "namespace"], NAMESPACE),
        (&["spec", "components", "istiodRemote"], REMOTE),
    ];
    let fields = fields.into_iter().filter_map(|(path, instead)| {
        let node = user
            .get(path)
            .filter(|node| node.as_str() != Some(namespace))?;
        Some(problem(node, path, instead.to_owned()))
    });
    let replaced = translate::replaced(user, document)
        .map(|(node, path, field)| problem(node, path, format!("{field} decides")));
    fields.chain(replaced).collect()
}

fn problem(node: &Layered, path: &[&str], instead: String) -> Problem {
    let text = format!("{} has no effect", path.join("."));
    Problem {
        hint: Some(instead),
        ..Problem::new(&node.origin, text)
    }
}
