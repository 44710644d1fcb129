//! `meshctl profile`: lists, dumps and comparisons.

use crate::support::program::{meshctl, meshctl_reading};

#[test]
fn list_names_the_profiles() {
    let run = meshctl(&["profile", "list"]);
    let expected = "Istio configuration profiles:\n    ambient\n    default\n    demo\n    empty\n    minimal\n    \
                    openshift-ambient\n    openshift\n    preview\n    remote\n    stable\n";
    assert_eq!((run.stdout.as_str(), run.exit), (expected, 0));
}

#[test]
fn dump_shows_a_part_in_every_format() {
    let check = |format: &str, expected: &str| {
        let run = meshctl(&[
            "profile",
            "dump",
            "demo",
            "-p",
            "components.egressGateways",
            "-o",
            format,
        ]);
        assert_eq!(
            (run.stdout.as_str(), run.exit),
            (expected, 0),
            "{}",
            run.stderr
        );
    };
    check("yaml", "- enabled: true\n  name: istio-egressgateway\n");
    check(
        "json",
        "[\n  {\n    \"enabled\": true,\n    \"name\": \"istio-egressgateway\"\n  }\n]\n",
    );
    check(
        "flags",
        "[0].enabled=true\n[0].name=\"istio-egressgateway\"\n",
    );
}

#[test]
fn dump_tells_which_layer_set_a_value() {
    let file = "kind: IstioOperator\nspec:\n  values:\n    global:\n      logAsJson: true\n";
    let run = meshctl_reading(
        &[
            "profile",
            "dump",
            "-f",
            "-",
            "--set",
            "values.global.meshID=m",
            "-p",
            "values.global",
            "--explain-origin",
        ],
        file,
    );
    assert!(
        run.stdout
            .contains("logAsJson=true  # standard input:5:7\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("meshID=\"m\"  # --set"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("# profiles/default.yaml:"),
        "{}",
        run.stdout
    );
}

#[test]
fn dump_refuses_what_it_cannot_show() {
    let run = meshctl(&["profile", "dump", "demo", "-p", "components.nothing"]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr.contains("nothing is set at components.nothing"),
        "{}",
        run.stderr
    );
    let run = meshctl(&["profile", "dump", "dmo"]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stderr.contains("did you mean `demo`?"),
        "{}",
        run.stderr
    );
}

#[test]
fn diff_marks_lines_and_exits_with_one() {
    let run = meshctl(&["profile", "diff", "default", "demo"]);
    assert_eq!(run.exit, 1);
    assert!(
        run.stdout.starts_with("The difference between profiles:\n"),
        "{}",
        run.stdout
    );
    let changed: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.starts_with(['+', '-']))
        .collect();
    assert_eq!(
        changed,
        [
            "-    - enabled: false",
            "+    - enabled: true",
            "-  profile: default",
            "+  profile: demo",
            "+    profile: demo"
        ]
    );
    let same = meshctl(&["profile", "diff", "default", "default"]);
    assert_eq!(
        (same.stdout.as_str(), same.exit),
        ("Profiles are identical\n", 0)
    );
}
