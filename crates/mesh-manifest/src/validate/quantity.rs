//! Amounts of Kubernetes resources, such as `500m`, `2Gi` or `1e3`.

/// Whether a text is an amount (`resource.ParseQuantity` of k8s.io/apimachinery).
pub(super) fn is_quantity(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let end = unsigned.find(|char: char| !char.is_ascii_digit() && char != '.');
    let (number, suffix) = unsigned.split_at(end.unwrap_or(unsigned.len()));
    is_decimal(number) && is_suffix(suffix)
}

/// Digits with at most one point.
fn is_decimal(number: &str) -> bool {
    number.matches('.').count() <= 1 && number.contains(|char: char| char.is_ascii_digit())
}

fn is_suffix(suffix: &str) -> bool {
    let units = [
        "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei",
    ];
    let exponent = suffix.strip_prefix(['e', 'E']);
    units.contains(&suffix) || exponent.is_some_and(|digits| digits.parse::<i32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::is_quantity;

    #[test]
    fn amounts() {
        for text in [
            "0", "1", "500m", "2Gi", "1.5", ".5", "5.", "1e3", "1E-3", "-2k", "+1", "1E",
        ] {
            assert!(is_quantity(text), "{text}");
        }
        for text in ["", "abc", "1GB", "1 Gi", "1.2.3", ".", "1e", "Gi", "--1"] {
            assert!(!is_quantity(text), "{text}");
        }
    }
}
