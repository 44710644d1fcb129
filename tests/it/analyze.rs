//! `meshctl analyze`: sources, exit codes in every format, suppressions, baselines, configuration.

use std::path::{Path, PathBuf};

use crate::support::program::{Run, meshctl, meshctl_reading};

const FORMATS: [&str; 9] = [
    "human", "log", "json", "yaml", "json-v1", "sarif", "junit", "github", "gitlab",
];

const GOOD: &str = "\
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: partner, namespace: shop}
spec:
  hosts: [api.partner.example]
  ports: [{number: 443, name: tls, protocol: TLS}]
  resolution: DNS
";

/// The port has a number that there is not.
const ERROR: &str = "\
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: partner, namespace: shop}
spec:
  hosts: [api.partner.example]
  ports: [{number: 443000, name: tls, protocol: TLS}]
  resolution: DNS
";

/// The host has no domain.
const WARNING: &str = "\
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: {name: header, namespace: shop}
spec:
  configPatches:
  - applyTo: HTTP_FILTER
    match: {context: SIDECAR_INBOUND, listener: {filterChain: {filter: {name: envoy.filters.network.http_connection_manager}}}}
    patch: {operation: INSERT_FIRST, value: {name: x, typed_config: {\"@type\": type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua}}}
";

const UNREADABLE: &str = "a: [\n";

fn analyze(arguments: &[&str], input: &str) -> Run {
    let mut all = vec!["analyze", "--use-kube=false"];
    all.extend(arguments);
    meshctl_reading(&all, input)
}

/// A folder of this test alone.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("meshctl-analyze-{}-{name}", std::process::id()));
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn exit_codes_are_those_of_what_was_found_in_every_format() {
    let both = |one: &str, other: &str| format!("{one}---\n{other}");
    let table: [(&str, String, &[&str], i32); 10] = [
        ("nothing", GOOD.into(), &[], 0),
        ("an error", ERROR.into(), &[], 79),
        ("a warning", WARNING.into(), &[], 0),
        (
            "a warning that counts",
            WARNING.into(),
            &["--failure-threshold", "warning"],
            79,
        ),
        (
            "hidden and counted",
            ERROR.into(),
            &["--output-threshold=Error", "--failure-threshold=Info"],
            79,
        ),
        ("unreadable", both(GOOD, UNREADABLE), &[], 65),
        (
            "unreadable and meant so",
            both(GOOD, UNREADABLE),
            &["--ignore-unknown"],
            0,
        ),
        ("an error and unreadable", both(ERROR, UNREADABLE), &[], 79),
        (
            "suppressed",
            ERROR.into(),
            &["-S", "IST0106=ServiceEntry shop/partner"],
            0,
        ),
        ("another namespace", ERROR.into(), &["-n", "other"], 0),
    ];
    for (name, input, arguments, expected) in &table {
        for format in FORMATS {
            let mut all = vec!["-o", format, "-"];
            all.extend(*arguments);
            let run = analyze(&all, input);
            assert_eq!(
                run.exit, *expected,
                "{name} as {format}: {}{}",
                run.stdout, run.stderr
            );
        }
    }
}

#[test]
fn what_could_not_be_done_has_codes_of_its_own() {
    let check = |arguments: &[&str], exit, expected: &str| {
        for format in FORMATS {
            let mut all = vec!["analyze", "-o", format];
            all.extend(arguments);
            let run = meshctl(&all);
            assert_eq!(
                (run.exit, run.stdout.as_str()),
                (exit, ""),
                "{all:?} {}",
                run.stderr
            );
            assert!(run.stderr.contains(expected), "{}", run.stderr);
        }
    };
    check(&[], 69, "no kubeconfig was found");
    check(&["--use-kube=false"], 64, "nothing to analyze");
    check(
        &["--use-kube=false", "/nonexistent.yaml"],
        65,
        "/nonexistent.yaml",
    );
    check(
        &["--use-kube=false", "/nonexistent/*.yaml"],
        65,
        "no file is of this pattern",
    );
    check(&["--from", "/nonexistent.tar"], 65, "/nonexistent.tar");
    check(
        &["--failure-threshold=loud", "x.yaml"],
        64,
        "Error, Warning or Info is expected",
    );
    check(
        &["--analyzer=none.Such", "x.yaml"],
        64,
        "no rule \"none.Such\"",
    );
    check(&["-S", "IST0101", "x.yaml"], 1, "CODE=OBJECT is expected");
    check(
        &["--meshConfigFile=/nonexistent", "-k=false", "-"],
        65,
        "read the mesh config /nonexistent",
    );
    check(
        &["--baseline=/nonexistent", "-k=false", "-"],
        65,
        "read the baseline /nonexistent",
    );
    check(
        &["--config=/nonexistent", "-k=false", "-"],
        65,
        "read the configuration file /nonexistent",
    );
    assert_eq!(meshctl(&["analyze", "-o", "xml"]).exit, 64);
    assert_eq!(meshctl(&["analyze", "--nothing"]).exit, 64);
}

#[test]
fn folders_patterns_and_standard_input() {
    let folder = folder(
        "inputs",
        &[
            ("a.yaml", GOOD),
            ("sub/b.yml", ERROR),
            ("sub/note.txt", "x: ["),
        ],
    );
    let root = text(&folder);
    let pattern = format!("{root}/s*/*.yml");
    let place = format!("(ServiceEntry shop/partner {root}/sub/b.yml:6)");
    for path in [root, pattern.as_str()] {
        let run = analyze(&[path], "");
        assert_eq!(run.exit, 79, "{}", run.stderr);
        assert!(run.stdout.contains(&place), "{}", run.stdout);
    }
    let run = analyze(&["-R", root, "-"], "\u{feff}");
    assert_eq!(run.exit, 79, "{}", run.stderr);
    let twice = format!("{root}/a.yaml:1:1 and at {root}/sub/b.yml:1:1; the last one counts");
    assert!(run.stderr.contains(&twice), "{}", run.stderr);
    let run = analyze(&["-"], ERROR);
    assert!(
        run.stdout.contains("(ServiceEntry shop/partner -:6)"),
        "{}",
        run.stdout
    );
}

#[test]
fn objects_without_a_namespace_are_in_the_one_that_is_meant() {
    let input = ERROR.replace(", namespace: shop", "");
    let check = |arguments: &[&str], expected: &str| {
        let mut all = vec!["-"];
        all.extend(arguments);
        let run = analyze(&all, &input);
        assert_eq!(run.exit, 79, "{}", run.stderr);
        assert!(run.stdout.contains(expected), "{}", run.stdout);
    };
    check(&[], "(ServiceEntry default/partner -:6)");
    check(&["-n", "shop"], "(ServiceEntry shop/partner -:6)");
    check(&["-A"], "(ServiceEntry partner -:6)");
}

#[test]
fn people_see_the_line_and_more_when_asked() {
    let run = analyze(&["-o", "human", "--explain", "-"], ERROR);
    let expected = "6 |   ports: [{number: 443000, name: tls, protocol: TLS}]\n  |                    ^^^^^^\n";
    assert!(run.stdout.starts_with("error[IST0106]: "), "{}", run.stdout);
    assert!(run.stdout.contains(expected), "{}", run.stdout);
    assert!(run.stdout.contains("\n# IST0106"), "{}", run.stdout);
    assert!(
        run.stderr.contains("`meshctl explain IST0106` tells more"),
        "{}",
        run.stderr
    );
    let run = analyze(&["-o", "json", "--explain", "-"], ERROR);
    assert!(
        serde_json::from_str::<serde_json::Value>(&run.stdout).is_ok(),
        "{}",
        run.stdout
    );
    assert!(run.stderr.contains("\n# IST0106"), "{}", run.stderr);
}

#[test]
fn keys_that_are_written_twice_are_told() {
    let text = GOOD.replace(
        "  resolution: DNS\n",
        "  resolution: DNS\n  resolution: STATIC\n",
    );
    let run = analyze(&["--output", "log", "-"], &text);
    assert!(run.stdout.contains("shop/partner -:8)"), "{}", run.stdout);
    assert!(
        run.stdout
            .contains("key \"resolution\" is already set on line 7"),
        "{}",
        run.stdout
    );
    let run = analyze(&["--profile", "istio", "-"], &text);
    assert!(!run.stdout.contains("already set"), "{}", run.stdout);
}

#[test]
fn suppressions_are_checked() {
    let check = |suppression: &str, expected: &str| {
        let run = analyze(&["-S", suppression, "-"], ERROR);
        assert_eq!(run.exit, 79, "{}", run.stderr);
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    };
    check(
        "IST0106=ServiceEntry shop/partnr",
        "did you mean \"IST0106=ServiceEntry shop/partner\"?",
    );
    check(
        "IST0105=ServiceEntry shop/partner",
        "there is no code IST0105",
    );
    let annotated = ERROR.replace(
        "shop}",
        "shop, annotations: {galley.istio.io/analyze-suppress: IST0106}}",
    );
    let run = analyze(&["-"], &annotated);
    assert_eq!(run.exit, 0, "{}", run.stdout);
    assert!(run.stderr.contains("1 suppressed"), "{}", run.stderr);
}

#[test]
fn a_baseline_accepts_what_is_there() {
    let folder = folder("baseline", &[("a.yaml", ERROR)]);
    let (file, baseline) = (folder.join("a.yaml"), folder.join("baseline.yaml"));
    let (file, baseline) = (text(&file), text(&baseline));
    let run = analyze(&[file, "--write-baseline", baseline], "");
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let run = analyze(&[file, "--baseline", baseline], "");
    assert_eq!(run.exit, 0, "{}", run.stdout);
    assert!(run.stderr.contains("1 in the baseline"), "{}", run.stderr);
    // Lines may move; a new finding counts.
    std::fs::write(
        file,
        format!(
            "# more\n\n{ERROR}---\n{}",
            ERROR.replace("partner", "other")
        ),
    )
    .unwrap();
    let run = analyze(&[file, "--baseline", baseline], "");
    assert_eq!(run.exit, 79);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    assert!(run.stdout.contains("shop/other"), "{}", run.stdout);
    std::fs::write(file, GOOD).unwrap();
    let run = analyze(&[file, "--baseline", baseline], "");
    assert_eq!(run.exit, 0);
    assert!(
        run.stderr
            .contains("1 findings of the baseline are not there any more"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_configuration_file_of_a_repository() {
    let config = |expires: &str| {
        format!(
            "analyze:\n  suppressions:\n  - code: IST0106\n    object: ServiceEntry shop/*\n    \
             reason: being replaced\n    expires: {expires}\n"
        )
    };
    let folder = folder(
        "config",
        &[
            ("a.yaml", ERROR),
            ("later.yaml", &config("2999-12-31")),
            ("past.yaml", &config("2020-12-31")),
            ("bad.yaml", "analyze: {severity: {IST0106: loud}}"),
        ],
    );
    let file = text(&folder).to_owned() + "/a.yaml";
    let check = |name: &str, exit, expected: &str| {
        let config = format!("{}/{name}", text(&folder));
        let run = analyze(&[&file, "--config", &config], "");
        assert_eq!(run.exit, exit, "{}", run.stderr);
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    };
    check("later.yaml", 0, "1 suppressed");
    check("past.yaml", 79, "past.yaml:3: expired on 2020-12-31");
    check(
        "bad.yaml",
        65,
        "bad.yaml:1:31: Error, Warning, Info or off is expected",
    );
}

#[test]
fn rules_are_listed_and_chosen() {
    let run = meshctl(&["analyze", "-L"]);
    assert_eq!(run.exit, 0);
    assert!(
        run.stdout
            .contains("* schema.ValidationAnalyzer.ServiceEntry:\n    "),
        "{}",
        run.stdout
    );
    let run = analyze(
        &[
            "--analyzer",
            "schema.*",
            "--skip-analyzer",
            "*.ServiceEntry",
            "-",
        ],
        ERROR,
    );
    assert_eq!(run.exit, 0, "{}", run.stdout);
    let run = analyze(&["-v", "--analyzer", "schema.*.ServiceEntry", "-"], ERROR);
    assert_eq!(run.exit, 79);
    assert!(
        run.stderr
            .contains("rules:\n  schema.ValidationAnalyzer.ServiceEntry\n"),
        "{}",
        run.stderr
    );
}

#[test]
fn codes_and_fields_are_explained() {
    let check = |what: &str, exit, expected: &str| {
        let run = meshctl(&["explain", what]);
        let text = if exit == 0 { &run.stdout } else { &run.stderr };
        assert_eq!(run.exit, exit, "{}", run.stderr);
        assert!(text.contains(expected), "{text}");
    };
    check("IST0101", 0, "ReferencedResourceNotFound");
    check("ist0101", 0, "ReferencedResourceNotFound");
    check(
        "virtualservice.spec.http.route",
        0,
        "FIELD:    VirtualService.spec.http.route",
    );
    check("IST0999", 1, "there is no code IST0999");
    check("virtualservice.spec.htp", 1, "did you mean `http`?");
    assert!(meshctl(&["explain"]).stdout.contains("IST0101  Error    "));
}
