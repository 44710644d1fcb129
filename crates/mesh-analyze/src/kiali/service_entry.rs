//! ServiceEntries that give a host one port several times.

use std::collections::BTreeMap;

use mesh_model::value::Value;

use super::{Check, Judgement, Subject, World, items, merge, namespace, text, texts};

struct Claim {
    subject: Subject,
    /// Which of its ports.
    port: usize,
    protocol: String,
}

/// KIA1211, KIA1212: a port of a host is defined more than once, or with several protocols.
pub(super) fn collisions(entries: &[&Value], world: &World<'_>) -> Vec<Judgement> {
    let mut groups: BTreeMap<(String, u64), Vec<Claim>> = BTreeMap::new();
    for entry in entries {
        let hosts: Vec<_> = texts(&entry["spec"]["hosts"]).collect();
        if !hosts
            .iter()
            .any(|host| world.imports(host, namespace(entry)))
        {
            continue;
        }
        for host in hosts {
            for (index, port) in items(&entry["spec"]["ports"]).enumerate() {
                let number = port["number"].as_u64().unwrap_or_default();
                groups
                    .entry((host.to_lowercase(), number))
                    .or_default()
                    .push(Claim {
                        subject: Subject::of("ServiceEntry", entry),
                        port: index,
                        protocol: text(&port["protocol"]).to_uppercase(),
                    });
            }
        }
    }
    let judgements = groups
        .values()
        .filter(|claims| claims.len() > 1)
        .flat_map(|claims| {
            let differ = claims
                .iter()
                .any(|claim| claim.protocol != claims[0].protocol);
            let code = if differ { "KIA1212" } else { "KIA1211" };
            claims.iter().map(move |claim| {
                let others = claims.iter().map(|other| other.subject.clone());
                let others = others.filter(|other| *other != claim.subject);
                Judgement::new(
                    claim.subject.clone(),
                    vec![Check::warning(code, format!("spec/ports[{}]", claim.port))],
                )
                .with(others)
            })
        });
    merge(judgements)
}
