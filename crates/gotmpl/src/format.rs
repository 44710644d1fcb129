//! Go's `fmt`: `%v` of any value and `printf` with its verbs, flags and complaints.

mod directive;

use std::fmt::Write as _;

use directive::Directives;

use crate::Value;
use crate::float::{self, Layout};
use crate::json::MAX_DEPTH;
use crate::quote::{can_backquote, character, is_printable, quote, quote_ascii, quote_char};

/// The value as `%v` prints it, and as an action writes it.
pub fn format_value(value: &Value) -> String {
    let mut out = String::new();
    write_value(&mut out, value);
    out
}

/// As [`format_value`], behind what there is.
pub(crate) fn write_value(out: &mut String, value: &Value) {
    match value {
        Value::Str(text) => out.push_str(text),
        Value::Int(value) | Value::Sized(_, value) => {
            write!(out, "{value}").expect("a string takes any text");
        }
        Value::Float(value) => out.push_str(&float::shortest(*value)),
        _ => {
            let mut printer = Printer {
                out: std::mem::take(out),
                ..Printer::default()
            };
            printer.argument(value, 'v');
            *out = printer.out;
        }
    }
}

/// Go's `fmt.Sprintf`. What does not fit is written into the text, as Go does:
/// `%!d(string=a)`.
pub fn sprintf(format: &str, arguments: &[Value]) -> String {
    let mut out = String::new();
    write_sprintf(&mut out, format, arguments);
    out
}

/// As [`sprintf`], behind what there is.
pub(crate) fn write_sprintf(out: &mut String, format: &str, arguments: &[Value]) {
    let mut printer = Printer {
        out: std::mem::take(out),
        ..Printer::default()
    };
    let mut directives = Directives::new(format, arguments);
    while directives.text_and_verb(&mut printer) {}
    directives.extra(&mut printer);
    *out = printer.out;
}

/// Go's `fmt.Sprint`: a space between two operands that are not strings.
pub(crate) fn sprint(arguments: &[Value]) -> String {
    let mut out = String::new();
    write_sprint(&mut out, arguments);
    out
}

/// As [`sprint`], behind what there is.
pub(crate) fn write_sprint(out: &mut String, arguments: &[Value]) {
    let mut was_string = true;
    for (index, argument) in arguments.iter().enumerate() {
        let is_string = matches!(argument, Value::Str(_));
        if index > 0 && !is_string && !was_string {
            out.push(' ');
        }
        write_value(out, argument);
        was_string = is_string;
    }
}

/// Flags, width and precision of a directive.
#[derive(Clone, Copy, Default)]
struct Flags {
    is_plus: bool,
    is_minus: bool,
    is_sharp: bool,
    is_space: bool,
    is_zero: bool,
    /// `%#v`
    is_go_syntax: bool,
    width: Option<usize>,
    precision: Option<usize>,
}

#[derive(Default)]
struct Printer {
    out: String,
    flags: Flags,
    is_cut: bool,
}

impl Printer {
    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        self.out.write_fmt(text).expect("a string takes any text");
    }

    /// An operand of its own.
    fn argument(&mut self, value: &Value, verb: char) {
        match value {
            Value::Missing | Value::Nil if matches!(verb, 'v' | 'T') => self.pad("<nil>"),
            Value::Missing | Value::Nil => self.put(format_args!("%!{verb}(<nil>)")),
            _ if verb == 'T' => self.pad_string(&value.type_name()),
            _ => self.value(value, verb, 0),
        }
    }

    fn value(&mut self, value: &Value, verb: char, depth: usize) {
        if depth > MAX_DEPTH {
            self.is_cut = true;
            self.out.push_str("...");
        }
        if self.is_cut {
            return;
        }
        match value {
            Value::Missing | Value::Nil if self.flags.is_go_syntax => {
                self.out.push_str("interface {}(nil)");
            }
            Value::Missing | Value::Nil => self.out.push_str("<nil>"),
            Value::Bool(truth) if matches!(verb, 't' | 'v') => {
                self.pad(if *truth { "true" } else { "false" });
            }
            Value::Int(number) => self.integer(value, *number, false, verb),
            Value::Sized(kind, number) => self.integer(value, *number, kind.is_unsigned(), verb),
            Value::Float(number) => self.float(value, *number, verb),
            Value::Str(text) => self.string(value, text, verb),
            Value::List(list) => self.list(list, verb, depth),
            Value::Map(map) => self.map(map, verb, depth),
            Value::Object(object) => match object.basic() {
                Some(basic) if !matches!(verb, 'v' | 's' | 'q' | 'x' | 'X') => {
                    self.value(&basic, verb, depth);
                }
                _ => self.string(value, &object.display(), verb),
            },
            Value::Bool(_) => self.bad_verb(value, verb),
        }
    }

    fn bad_verb(&mut self, value: &Value, verb: char) {
        self.put(format_args!("%!{verb}({}=", value.type_name()));
        self.value(value, 'v', 0);
        self.out.push(')');
    }

    fn list(&mut self, list: &crate::List, verb: char, depth: usize) {
        let (open, separator, close) = if self.flags.is_go_syntax {
            self.put(format_args!("[]{}", list.elem().type_name()));
            ('{', ", ", '}')
        } else {
            ('[', " ", ']')
        };
        self.out.push(open);
        for (index, item) in list.iter().enumerate() {
            if index > 0 {
                self.out.push_str(separator);
            }
            self.value(item, verb, depth + 1);
        }
        self.out.push(close);
    }

    fn map(&mut self, map: &crate::Map, verb: char, depth: usize) {
        let (separator, close) = if self.flags.is_go_syntax {
            self.put(format_args!("map[string]{}{{", map.elem().type_name()));
            (", ", '}')
        } else {
            self.out.push_str("map[");
            (" ", ']')
        };
        for (index, (key, item)) in map.borrow().iter().enumerate() {
            if index > 0 {
                self.out.push_str(separator);
            }
            self.value(&Value::Str(key.clone()), verb, depth + 1);
            self.out.push(':');
            self.value(item, verb, depth + 1);
        }
        self.out.push(close);
    }

    fn string(&mut self, value: &Value, text: &str, verb: char) {
        match verb {
            'v' if self.flags.is_go_syntax => {
                let quoted = quote(self.cut(text));
                self.pad(&quoted);
            }
            'v' | 's' => self.pad_string(text),
            'q' => {
                let text = self.cut(text).to_owned();
                let quoted = if self.flags.is_sharp && can_backquote(&text) {
                    format!("`{text}`")
                } else if self.flags.is_plus {
                    quote_ascii(&text)
                } else {
                    quote(&text)
                };
                self.pad(&quoted);
            }
            'x' | 'X' => {
                let bytes = text.as_bytes();
                let most = self.flags.precision.unwrap_or(bytes.len()).min(bytes.len());
                let text = self.hex(&bytes[..most], verb);
                self.pad(&text);
            }
            _ => self.bad_verb(value, verb),
        }
    }

    fn hex(&self, bytes: &[u8], verb: char) -> String {
        let prefix = match (self.flags.is_sharp, verb) {
            (false, _) => "",
            (true, 'x') => "0x",
            (true, _) => "0X",
        };
        let mut out = String::new();
        for (index, byte) in bytes.iter().enumerate() {
            if index == 0 || self.flags.is_space {
                out.push_str(if index > 0 { " " } else { "" });
                out.push_str(prefix);
            }
            let digits = if verb == 'x' {
                format!("{byte:02x}")
            } else {
                format!("{byte:02X}")
            };
            out.push_str(&digits);
        }
        out
    }

    fn integer(&mut self, value: &Value, number: i64, is_unsigned: bool, verb: char) {
        match verb {
            'v' if self.flags.is_go_syntax && is_unsigned => {
                self.put(format_args!("{number:#x}"));
            }
            'v' | 'd' => self.digits(number, &number.unsigned_abs().to_string(), ""),
            'b' => self.digits(number, &format!("{:b}", number.unsigned_abs()), "0b"),
            'o' => self.digits(number, &format!("{:o}", number.unsigned_abs()), "0"),
            'O' => self.digits(number, &format!("{:o}", number.unsigned_abs()), "0o"),
            'x' => self.digits(number, &format!("{:x}", number.unsigned_abs()), "0x"),
            'X' => self.digits(number, &format!("{:X}", number.unsigned_abs()), "0X"),
            'c' => self.pad(&character(number).to_string()),
            'q' => self.pad(&quote_char(character(number), self.flags.is_plus)),
            'U' => {
                let mut text = format!("U+{number:04X}");
                let is_character = u32::try_from(number).is_ok_and(|code| code <= 0x10_ffff);
                if self.flags.is_sharp && is_character && is_printable(character(number)) {
                    text.push_str(&format!(" '{}'", character(number)));
                }
                let is_zero = std::mem::take(&mut self.flags.is_zero);
                self.pad(&text);
                self.flags.is_zero = is_zero;
            }
            _ => self.bad_verb(value, verb),
        }
    }

    fn digits(&mut self, number: i64, digits: &str, prefix: &str) {
        let flags = self.flags;
        let sign = match number < 0 {
            true => "-",
            false if flags.is_plus => "+",
            false if flags.is_space => " ",
            false => "",
        };
        let least = match (flags.precision, flags.width) {
            (Some(0), _) if number == 0 => {
                self.flags.is_zero = false;
                self.pad("");
                self.flags = flags;
                return;
            }
            (Some(precision), _) => precision,
            (None, Some(width)) if flags.is_zero && !flags.is_minus => {
                width.saturating_sub(sign.len())
            }
            _ => 0,
        };
        let digits = format!("{digits:0>least$}");
        let octal = if flags.is_sharp && !digits.starts_with('0') {
            "0"
        } else {
            ""
        };
        let prefix = match prefix {
            "0o" => format!("0o{octal}"),
            "0" => octal.to_owned(),
            prefix if flags.is_sharp => prefix.to_owned(),
            _ => String::new(),
        };
        self.flags.is_zero = false;
        self.pad(&format!("{sign}{prefix}{digits}"));
        self.flags = flags;
    }

    fn float(&mut self, value: &Value, number: f64, verb: char) {
        let precision = self.flags.precision;
        let text = match verb {
            'v' if precision.is_none() => float::shortest(number),
            'v' | 'g' => float::text(number, Layout::General, precision),
            'G' => float::text(number, Layout::General, precision).replace('e', "E"),
            'e' => float::text(number, Layout::Exponent, precision.or(Some(6))),
            'E' => float::text(number, Layout::Exponent, precision.or(Some(6))).replace('e', "E"),
            'f' | 'F' => float::text(number, Layout::Fixed, precision.or(Some(6))),
            'x' => float::hexadecimal(number, precision),
            'X' => float::hexadecimal(number, precision).to_ascii_uppercase(),
            'b' => float::binary(number),
            _ => return self.bad_verb(value, verb),
        };
        let text = match verb {
            verb if self.flags.is_sharp && number.is_finite() && verb != 'b' => {
                float::with_point(&text, verb, precision)
            }
            _ => text,
        };
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None if self.flags.is_plus || text.starts_with('+') => {
                ("+", text.trim_start_matches('+'))
            }
            None if self.flags.is_space => (" ", text.as_str()),
            None => ("", text.as_str()),
        };
        let flags = self.flags;
        let is_padded = flags.is_zero && !flags.is_minus && number.is_finite();
        match flags.width.filter(|_| is_padded) {
            Some(width) => {
                let least = width.saturating_sub(sign.len());
                self.put(format_args!("{sign}{digits:0>least$}"));
            }
            None => {
                self.flags.is_zero = false;
                self.pad(&format!("{sign}{digits}"));
                self.flags = flags;
            }
        }
    }

    /// The text, no longer than the precision.
    fn cut<'s>(&self, text: &'s str) -> &'s str {
        let end = self
            .flags
            .precision
            .and_then(|most| text.char_indices().nth(most));
        end.map_or(text, |(end, _)| &text[..end])
    }

    fn pad_string(&mut self, text: &str) {
        let text = self.cut(text);
        self.pad(text);
    }

    fn pad(&mut self, text: &str) {
        let Some(width) = self.flags.width else {
            self.out.push_str(text);
            return;
        };
        let missing = width.saturating_sub(text.chars().count());
        let filler = if self.flags.is_zero && !self.flags.is_minus {
            '0'
        } else {
            ' '
        };
        if self.flags.is_minus {
            self.out.push_str(text);
        }
        self.out.extend(std::iter::repeat_n(filler, missing));
        if !self.flags.is_minus {
            self.out.push_str(text);
        }
    }
}
