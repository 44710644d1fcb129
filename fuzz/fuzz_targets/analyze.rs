//! Any text as a file of objects: read, validated one by one, analysed together; errors and findings, no panic.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use mesh_analyze::validate::{Namespaces, validate};
use mesh_analyze::{Options, analyze};
use mesh_model::mesh::MeshBuilder;
use mesh_model::object::{from_text, from_text_strict};

fuzz_target!(|text: &str| -> Corpus {
    if text.len() > 8192 {
        return Corpus::Reject;
    }
    let namespaces = Namespaces {
        default: "default",
        istio: "istio-system",
    };
    for object in from_text_strict("fuzz.yaml", text).into_iter().flatten() {
        let _ = validate(&object, namespaces);
    }
    let objects = from_text("fuzz.yaml", text).into_iter().flatten();
    let mesh = objects.fold(MeshBuilder::default(), MeshBuilder::object);
    let _ = analyze(&mesh.build(), &Options::default());
    Corpus::Keep
});
