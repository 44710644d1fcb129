//! Time of reading and writing YAML, on documents made here: `cargo bench -p mesh-model`.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

use mesh_model::yaml;
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let schema = schema(9);
    let text = yaml::to_string(&schema);
    let compact = schema.to_string();
    measure("write", text.len(), || yaml::to_string(&schema).len());
    measure("read, no positions", text.len(), || {
        usize::from(yaml::from_str(&text).is_ok())
    });
    measure("read, positions", text.len(), || {
        yaml::documents(&text).len()
    });
    measure("read JSON", compact.len(), || {
        usize::from(yaml::from_str(&compact).is_ok())
    });
    measure("serde_json", compact.len(), || {
        usize::from(serde_json::from_str::<Value>(&compact).is_ok())
    });
}

/// Prints the best of some runs, as processor speed on a shared machine varies.
fn measure(name: &str, bytes: usize, run: impl Fn() -> usize) {
    let time = |_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed().as_secs_f64()
    };
    let best = (0..15).map(time).fold(f64::INFINITY, f64::min);
    let (size, speed) = (bytes as f64 / 1e6, bytes as f64 / 1e6 / best);
    println!(
        "{name:20} {size:5.2} MB {:7.2} ms {speed:7.1} MB/s",
        best * 1e3
    );
}

/// Something like a CustomResourceDefinition: nested properties with long descriptions.
fn schema(depth: usize) -> Value {
    let description = "Sets how many requests may be open at once: the limit holds for each connection, and further \
                       requests wait until one is answered. See https://example.com/limits for the defaults.";
    if depth == 0 {
        return json!({"type": "integer", "format": "int32", "minimum": 0, "description": description});
    }
    let deeper = schema(depth - 1);
    json!({
        "type": "object",
        "description": description,
        "required": ["hosts", "maxRequests"],
        "properties": {
            "hosts": {"type": "array", "items": {"type": "string", "maxLength": 253}, "x-kubernetes-list-type": "set"},
            "maxRequests": deeper,
            "outlierDetection": deeper,
        },
    })
}
