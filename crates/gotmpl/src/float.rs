//! Floating-point numbers as Go's `strconv` writes them.

/// A layout of [`text`], named as the verbs of `printf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// `-d.ddde±dd`
    Exponent,
    /// `-ddd.ddd`
    Fixed,
    /// Whichever suits the exponent.
    General,
}

/// The number with `precision` digits behind the point (in total, for [`Layout::General`]), or as
/// few digits as tell it from every other number.
pub(crate) fn text(value: f64, layout: Layout, precision: Option<usize>) -> String {
    if value.is_nan() {
        return "NaN".to_owned();
    }
    if value.is_infinite() {
        return if value < 0.0 { "-Inf" } else { "+Inf" }.to_owned();
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let value = value.abs();
    let text = match (layout, precision) {
        (Layout::Fixed, Some(digits)) => format!("{value:.digits$}"),
        (Layout::Fixed, None) => format!("{value}"),
        (Layout::Exponent, Some(digits)) => pad_exponent(&format!("{value:.digits$e}")),
        (Layout::Exponent, None) => pad_exponent(&format!("{value:e}")),
        (Layout::General, _) => general(value, precision),
    };
    format!("{sign}{text}")
}

/// What `%v` prints: with an exponent below 1e-04 and from 1e+06 on.
pub(crate) fn shortest(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e6 && !(value == 0.0 && value.is_sign_negative()) {
        return (value as i64).to_string();
    }
    text(value, Layout::General, None)
}

/// What JSON prints: no exponent between 1e-6 and 1e21. None for what is not a number.
pub(crate) fn json(value: f64) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    let size = value.abs();
    if size == 0.0 || (1e-6..1e21).contains(&size) {
        return Some(text(value, Layout::Fixed, None));
    }
    // Go writes e-9, not e-09.
    let text = text(value, Layout::Exponent, None);
    Some(text.replace("e-0", "e-"))
}

fn general(value: f64, precision: Option<usize>) -> String {
    let digits = precision.map(|digits| digits.max(1));
    let scientific = match digits {
        Some(digits) => format!("{value:.*e}", digits - 1),
        None => format!("{value:e}"),
    };
    let (mantissa, exponent) = scientific
        .split_once('e')
        .expect("a number has an exponent");
    let exponent: i32 = exponent.parse().expect("an exponent is a number");
    let mantissa = if mantissa.contains('.') {
        mantissa.trim_end_matches('0').trim_end_matches('.')
    } else {
        mantissa
    };
    let count = mantissa.len() - usize::from(mantissa.contains('.'));
    // Without a precision Go decides as for a precision of six.
    let most = match digits {
        None => 6,
        Some(most) if most > count && count as i32 > exponent => count as i32,
        Some(most) => most as i32,
    };
    if exponent < -4 || exponent >= most {
        return pad_exponent(&format!("{mantissa}e{exponent}"));
    }
    let places = (count as i32 - 1 - exponent).max(0) as usize;
    format!("{value:.places$}")
}

/// Go writes a sign and at least two digits.
fn pad_exponent(text: &str) -> String {
    let (mantissa, exponent) = text.split_once('e').expect("a number has an exponent");
    let (sign, digits) = match exponent.strip_prefix('-') {
        Some(digits) => ('-', digits),
        None => ('+', exponent),
    };
    format!("{mantissa}e{sign}{digits:0>2}")
}

/// The number with a hexadecimal mantissa and an exponent of two: `0x1.8p+01`.
pub(crate) fn hexadecimal(value: f64, precision: Option<usize>) -> String {
    const FRACTION_BITS: usize = 52;
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let (mut mantissa, mut exponent) = normalized(value);
    let mut digits = FRACTION_BITS / 4;
    if let Some(precision) = precision.filter(|precision| *precision < digits) {
        let cut = FRACTION_BITS - 4 * precision;
        let (half, odd) = (1_u64 << (cut - 1), (mantissa >> cut) & 1);
        mantissa = (mantissa + half - 1 + odd) >> cut;
        digits = precision;
        if mantissa >> (4 * digits) > 1 {
            mantissa >>= 1;
            exponent += 1;
        }
    }
    let fraction = format!("{:0digits$x}", mantissa & !(u64::MAX << (4 * digits)));
    let fraction = match precision {
        Some(precision) if digits > 0 => format!("{fraction:0<precision$}"),
        None => fraction.trim_end_matches('0').to_owned(),
        Some(_) => String::new(),
    };
    let point = if fraction.is_empty() { "" } else { "." };
    let lead = mantissa >> (4 * digits);
    let direction = if exponent < 0 { '-' } else { '+' };
    format!(
        "{sign}0x{lead}{point}{fraction}p{direction}{:02}",
        exponent.unsigned_abs()
    )
}

/// The number as an integer and an exponent of two: `6755399441055744p-52`.
pub(crate) fn binary(value: f64) -> String {
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let bits = value.to_bits();
    let (biased, fraction) = ((bits >> 52) & 0x7ff, bits & ((1 << 52) - 1));
    let (mantissa, biased) = if biased == 0 {
        (fraction, 1)
    } else {
        (fraction | (1 << 52), biased)
    };
    format!("{sign}{mantissa}p{:+}", biased as i64 - 1075)
}

/// A mantissa of 53 bits, its first one set unless the number is 0, and the exponent of two.
fn normalized(value: f64) -> (u64, i64) {
    let bits = value.to_bits();
    let (biased, fraction) = ((bits >> 52) & 0x7ff, bits & ((1 << 52) - 1));
    match (biased, fraction) {
        (0, 0) => (0, 0),
        (0, fraction) => {
            let shift = i64::from(fraction.leading_zeros()) - 11;
            (fraction << shift, -1022 - shift)
        }
        _ => (fraction | (1 << 52), biased as i64 - 1023),
    }
}

/// The number with a point even where nothing follows it, and with the zeros that `%g` leaves
/// out: what the flag `#` asks for.
pub(crate) fn with_point(text: &str, verb: char, precision: Option<usize>) -> String {
    let is_hexadecimal = matches!(verb, 'x' | 'X');
    let marks: &[char] = if is_hexadecimal {
        &['p', 'P']
    } else {
        &['e', 'E', 'p', 'P']
    };
    let (number, tail) = text.split_at(text.find(marks).unwrap_or(text.len()));
    let wanted = if matches!(verb, 'g' | 'G' | 'v' | 'x') {
        precision.unwrap_or(6)
    } else {
        0
    };
    let digits = number.trim_start_matches(['-', '+']);
    let has_point = digits.contains('.');
    let mut count = digits
        .chars()
        .filter(|c| *c != '.')
        .skip_while(|c| *c == '0')
        .count();
    if digits == "0" {
        count += 1;
    }
    let zeros = "0".repeat(wanted.saturating_sub(count));
    format!("{number}{}{zeros}{tail}", if has_point { "" } else { "." })
}
