use super::*;
use mesh_model::finding::Place;
use mesh_model::mesh::MeshBuilder;
use mesh_model::object::from_text;

const MESH: &str = "\
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: cart
  namespace: shop
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: cart
  namespace: shop
  annotations:
    galley.istio.io/analyze-suppress: IST0128, IST0129
---
apiVersion: v1
kind: Namespace
metadata:
  name: other
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: cart-2
  namespace: other
";

fn mesh() -> Mesh {
    from_text("mesh.yaml", MESH)
        .into_iter()
        .fold(MeshBuilder::default(), |builder, object| {
            builder.object(object.unwrap())
        })
        .build()
}

fn finding(code: &'static str, level: Level, mesh: &Mesh, object: usize) -> Finding {
    Finding::new(
        code,
        level,
        Some(Place::of(&mesh.objects()[object])),
        format!("{code} here"),
    )
}

fn findings(mesh: &Mesh) -> Vec<Finding> {
    vec![
        finding("IST0118", Level::Info, mesh, 3),
        finding("IST0102", Level::Warning, mesh, 2),
        finding("IST0101", Level::Error, mesh, 3),
        finding("IST0101", Level::Error, mesh, 0),
        finding("IST0101", Level::Error, mesh, 0),
        finding("IST0128", Level::Error, mesh, 1),
        Finding::new("IST0139", Level::Error, None, "of the mesh"),
    ]
}

fn filter() -> Filter {
    Filter {
        namespace: None,
        suppressions: Vec::new(),
        severities: BTreeMap::new(),
        baseline: None,
        failure_threshold: Level::Error,
        output_threshold: Level::Info,
        today: "2026-08-01".parse().unwrap(),
    }
}

fn names(findings: &[Finding]) -> Vec<String> {
    let name = |finding: &Finding| match &finding.place {
        Some(place) => format!("{} {}", finding.code, display_name(&place.object)),
        None => finding.code.to_owned(),
    };
    findings.iter().map(name).collect()
}

fn shown(filter: &Filter) -> Vec<String> {
    let mesh = mesh();
    names(&apply(findings(&mesh), &mesh, filter).shown)
}

#[test]
fn order_duplicates_and_annotation() {
    let mesh = mesh();
    let outcome = apply(findings(&mesh), &mesh, &filter());
    let expected = [
        "IST0101 VirtualService other/cart-2",
        "IST0101 VirtualService shop/cart",
        "IST0139",
        "IST0102 Namespace other",
        "IST0118 VirtualService other/cart-2",
    ];
    assert_eq!(names(&outcome.shown), expected);
    assert!(outcome.fails);
    assert_eq!(outcome.suppressed.len(), 1);
    assert!(outcome.suppressed[0].in_source);
    assert_eq!(outcome.notes, [""; 0]);
}

#[test]
fn namespaces() {
    let one = Filter {
        namespace: Some("other".into()),
        ..filter()
    };
    let expected = [
        "IST0101 VirtualService other/cart-2",
        "IST0139",
        "IST0102 Namespace other",
        "IST0118 VirtualService other/cart-2",
    ];
    assert_eq!(shown(&one), expected);
    let one = Filter {
        namespace: Some("shop".into()),
        ..filter()
    };
    assert_eq!(shown(&one), ["IST0101 VirtualService shop/cart", "IST0139"]);
}

#[test]
fn thresholds_are_independent() {
    let mesh = mesh();
    let check = |failure_threshold, output_threshold, expected: (usize, bool)| {
        let filter = Filter {
            failure_threshold,
            output_threshold,
            ..filter()
        };
        let warnings = findings(&mesh).split_off(0).into_iter();
        let warnings = warnings
            .filter(|finding| finding.level != Level::Error)
            .collect();
        let outcome = apply(warnings, &mesh, &filter);
        assert_eq!((outcome.shown.len(), outcome.fails), expected);
    };
    check(Level::Error, Level::Info, (2, false));
    check(Level::Warning, Level::Error, (0, true));
    check(Level::Info, Level::Warning, (1, true));
}

#[test]
fn other_levels_for_codes() {
    let severities = [
        ("IST0101".to_owned(), Severity::Off),
        ("IST0118".to_owned(), Severity::Level(Level::Error)),
    ];
    let filter = Filter {
        severities: severities.into(),
        ..filter()
    };
    let expected = [
        "IST0118 VirtualService other/cart-2",
        "IST0139",
        "IST0102 Namespace other",
    ];
    assert_eq!(shown(&filter), expected);
}

/// What a suppression leaves of the findings, and what is told about it.
fn suppressed(text: &str) -> (usize, Vec<String>) {
    let mesh = mesh();
    let filter = Filter {
        suppressions: vec![Suppression::parse(text).unwrap()],
        ..filter()
    };
    let outcome = apply(findings(&mesh), &mesh, &filter);
    (outcome.shown.len(), outcome.notes)
}

#[test]
fn suppressions_and_their_spellings() {
    for text in [
        "IST0101=VirtualService shop/cart",
        "IST0101=VirtualService cart.shop",
        "IST0101=VirtualService sh*",
        "IST0101=*shop/*",
        "IST0101=* *.shop",
        "IST0102=Namespace other",
        "IST0139=*",
    ] {
        assert_eq!(suppressed(text), (4, vec![]), "{text}");
    }
    assert_eq!(suppressed("IST0101=*").0, 3);
    let (left, notes) = suppressed("IST0101=VirtualService shop/crat");
    assert_eq!(left, 5);
    let expected = "--suppress \"IST0101=VirtualService shop/crat\": hides nothing; did you mean \"IST0101=VirtualService shop/cart\"?";
    assert_eq!(notes, [expected]);
    let (_, notes) = suppressed("IST0177=*");
    assert_eq!(notes, ["--suppress \"IST0177=*\": hides nothing"]);
}

#[test]
fn suppressions_are_checked() {
    for text in ["IST0101", "IST0101=a=b", "=a", ""] {
        assert!(Suppression::parse(text).is_err(), "{text}");
    }
    let suppression = Suppression::parse("IST010=*").unwrap();
    let told = suppression.unknown_code(&["IST0101", "IST0177"]).unwrap();
    assert_eq!(
        told,
        "--suppress \"IST010=*\": there is no code IST010; did you mean IST0101?"
    );
    assert_eq!(suppression.unknown_code(&["IST010"]), None);
}

#[test]
fn wildcards() {
    let check = |pattern: &str, text: &str, expected| {
        assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
    };
    check("", "", true);
    check("", "a", false);
    check("*", "", true);
    check("a*", "abc", true);
    check("*c", "abc", true);
    check("a*c", "ac", true);
    check("a*b*c", "aXbYc", true);
    check("a*b*c", "acb", false);
    check("ab*ba", "aba", false);
    check("a", "ab", false);
    check("**", "x", true);
}

const CONFIG: &str = "\
analyze:
  failureThreshold: warning
  severity:
    IST0118: off
    IST0139: Info
  suppressions:
  - code: IST0101
    object: VirtualService other/*
    file: mesh.*
    reason: another team
    expires: 2026-08-01
  - code: IST0101
    object: VirtualService shop/*
    reason: soon
    expires: \"2026-07-31\"
";

#[test]
fn configuration() {
    let config = Config::parse(".meshctl.yaml", CONFIG).unwrap();
    assert_eq!(config.failure_threshold, Some(Level::Warning));
    let filter = Filter {
        suppressions: config.suppressions,
        severities: config.severities,
        ..filter()
    };
    let mesh = mesh();
    let outcome = apply(findings(&mesh), &mesh, &filter);
    let expected = [
        "IST0101 VirtualService shop/cart",
        "IST0102 Namespace other",
        "IST0139",
    ];
    assert_eq!(names(&outcome.shown), expected);
    assert_eq!(
        outcome.suppressed[0].reason.as_deref(),
        Some("another team")
    );
    assert_eq!(outcome.notes, [".meshctl.yaml:12: expired on 2026-07-31"]);
}

#[test]
fn configuration_errors_have_a_place() {
    let text = "\
analyse: {}
analyze:
  failureThreshold: bad
  severity: {IST0101: loud}
  suppressions:
  - code: IST0101
  - {code: IST0101, reason: x, expires: tomorrow}
  - {code: IST0101, raeson: x}
";
    let expected = [
        "c.yaml:1:1: unknown key `analyse`; did you mean `analyze`?",
        "c.yaml:3:21: Error, Warning or Info is expected",
        "c.yaml:4:23: Error, Warning, Info or off is expected",
        "c.yaml:6:5: the suppression has no `reason`",
        "c.yaml:7:5: `expires` must be a day such as 2026-12-31",
        "c.yaml:8:21: unknown key `raeson`; did you mean `reason`?",
    ];
    assert_eq!(Config::parse("c.yaml", text).unwrap_err(), expected);
    assert_eq!(Config::parse("c.yaml", "").unwrap(), Config::default());
}

#[test]
fn baselines() {
    let mesh = mesh();
    let all = apply(findings(&mesh), &mesh, &filter()).counted;
    let text = Baseline::of(&all).print();
    let read = Baseline::parse(&text).unwrap();
    assert_eq!((read.len(), read.is_empty()), (5, false));
    let filter = Filter {
        baseline: Some(read),
        ..filter()
    };
    let outcome = apply(findings(&mesh), &mesh, &filter);
    assert_eq!(
        (outcome.shown.len(), outcome.fails, outcome.in_baseline),
        (0, false, 5)
    );

    let mut changed = findings(&mesh);
    changed.retain(|finding| finding.code != "IST0102");
    changed.push(Finding {
        message: "another".into(),
        ..changed[0].clone()
    });
    let outcome = apply(changed, &mesh, &filter);
    assert_eq!((outcome.shown.len(), outcome.in_baseline), (1, 4));
    assert_eq!(outcome.notes.len(), 1);

    for (text, expected) in [
        ("[]", "not a baseline: it has no `version`"),
        (
            "version: 2",
            "version 2 of baselines is not known, only 1 is",
        ),
        ("version: 1\nfindings: x", "`findings` is not a list"),
        (
            "version: 1\nfindings: [{code: x}]",
            "findings[0] has no `code` or no `message`",
        ),
    ] {
        assert_eq!(Baseline::parse(text).unwrap_err(), expected);
    }
    assert!(Baseline::parse("version: 1").unwrap().is_empty());
}
