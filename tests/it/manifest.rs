//! `meshctl manifest generate`: where its output goes and what it refuses.

use crate::support::program::{meshctl, meshctl_reading};

#[test]
fn standard_input_is_a_file_and_only_chosen_components_are_printed() {
    let file = "kind: IstioOperator\nspec:\n  profile: minimal\n";
    let run = meshctl_reading(
        &["manifest", "generate", "-f", "-", "--component", "Pilot"],
        file,
    );
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("kind: Deployment\n"));
    assert!(!run.stdout.contains("kind: CustomResourceDefinition\n"));
}

#[test]
fn an_output_file_is_whole_or_not_there() {
    let folder = std::env::temp_dir().join(format!("meshctl-manifest-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("mesh.yaml");
    let target = path.to_str().unwrap();
    let refused = meshctl(&[
        "manifest",
        "generate",
        "--set",
        "profile=nope",
        "-o",
        target,
    ]);
    assert_eq!((refused.exit, path.exists()), (1, false));
    let written = meshctl(&[
        "manifest",
        "generate",
        "--set",
        "profile=minimal",
        "-o",
        target,
    ]);
    assert_eq!((written.exit, written.stdout.as_str()), (0, ""));
    let printed = meshctl(&["manifest", "generate", "--set", "profile=minimal"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), printed.stdout);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn unknown_fields_are_named_with_their_place_and_the_nearest_name() {
    let file = "kind: IstioOperator\nspec:\n  values:\n    pilot:\n      autoscaleMinn: 3\n";
    let run = meshctl_reading(&["manifest", "generate", "-f", "-"], file);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    assert!(
        run.stderr
            .contains("standard input:5:7: spec.values.pilot.autoscaleMinn"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("did you mean \"autoscaleMin\"?"),
        "{}",
        run.stderr
    );
}
