//! Any text as an IstioOperator file, resolved and, when it is one, rendered: an error or objects, no panic.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::{Corpus, fuzz_target};
use mesh_manifest::Assets;
use mesh_manifest::iop::{Inputs, SourceText, resolve};
use mesh_manifest::render::{RenderOptions, render};

static ASSETS: LazyLock<Assets> = LazyLock::new(meshctl_fuzz::assets);

fuzz_target!(|text: &str| -> Corpus {
    if text.len() > 4096 {
        return Corpus::Reject;
    }
    let mut inputs = Inputs::new(&ASSETS);
    inputs.files.push(SourceText {
        name: "operator.yaml".to_owned(),
        text: text.to_owned(),
    });
    inputs.force = text.len() % 2 == 0;
    if let Ok(resolved) = resolve(&inputs) {
        // Rendering is slow beside reading, so not every document is.
        if text.len() % 8 < 2 {
            let _ = render(&resolved, &ASSETS, &RenderOptions::default());
        }
    }
    Corpus::Keep
});
