//! Lines as `--set` flags of one run: an error or a document, no panic.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::{Corpus, fuzz_target};
use mesh_manifest::Assets;
use mesh_manifest::iop::{Inputs, resolve};
use mesh_manifest::set;

static ASSETS: LazyLock<Assets> = LazyLock::new(meshctl_fuzz::assets);

fuzz_target!(|text: &str| -> Corpus {
    if text.len() > 1024 {
        return Corpus::Reject;
    }
    let flags: Vec<_> = text.lines().take(8).map(str::to_owned).collect();
    let parsed = flags.iter().all(|flag| set::parse(flag).is_ok());
    let mut inputs = Inputs::new(&ASSETS);
    inputs.set = flags;
    inputs.force = text.len() % 2 == 0;
    let resolved = resolve(&inputs);
    assert!(parsed || resolved.is_err(), "a flag that does not parse is not ignored");
    Corpus::Keep
});
