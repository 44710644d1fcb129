//! The format text of `printf`: directives with flags, width, precision and argument indices.

use super::{Flags, Printer};
use crate::Value;

/// Walks the format text.
pub(super) struct Directives<'a> {
    rest: &'a str,
    arguments: &'a [Value],
    next: usize,
    is_reordered: bool,
}

impl<'a> Directives<'a> {
    pub(super) fn new(rest: &'a str, arguments: &'a [Value]) -> Self {
        Self {
            rest,
            arguments,
            next: 0,
            is_reordered: false,
        }
    }

    /// Copies text up to a directive and prints that; false at the end.
    pub(super) fn text_and_verb(&mut self, printer: &mut Printer) -> bool {
        let Some(length) = self.rest.find('%') else {
            printer.out.push_str(self.rest);
            return false;
        };
        printer.out.push_str(&self.rest[..length]);
        self.rest = &self.rest[length + 1..];
        printer.flags = Flags::default();
        self.directive(printer)
    }

    fn directive(&mut self, printer: &mut Printer) -> bool {
        self.flags(&mut printer.flags);
        let mut is_good = true;
        let mut has_index = self.index(&mut is_good);
        if self.take('*') {
            self.width_argument(printer);
            has_index = false;
        } else {
            printer.flags.width = self.number();
            is_good &= !(has_index && printer.flags.width.is_some());
        }
        if self.take('.') {
            is_good &= !has_index;
            has_index = self.index(&mut is_good);
            if self.take('*') {
                self.precision_argument(printer);
                has_index = false;
            } else {
                printer.flags.precision = Some(self.number().unwrap_or(0));
            }
        }
        if !has_index {
            self.index(&mut is_good);
        }
        self.verb(printer, is_good)
    }

    fn verb(&mut self, printer: &mut Printer, is_good: bool) -> bool {
        let Some(verb) = self.rest.chars().next() else {
            printer.out.push_str("%!(NOVERB)");
            return false;
        };
        self.rest = &self.rest[verb.len_utf8()..];
        match self.arguments.get(self.next) {
            _ if verb == '%' => printer.out.push('%'),
            _ if !is_good => printer.put(format_args!("%!{verb}(BADINDEX)")),
            None => printer.put(format_args!("%!{verb}(MISSING)")),
            Some(argument) => {
                if verb == 'v' {
                    printer.flags.is_go_syntax = std::mem::take(&mut printer.flags.is_sharp);
                    printer.flags.is_plus = false;
                }
                printer.argument(argument, verb);
                self.next += 1;
            }
        }
        true
    }

    fn flags(&mut self, flags: &mut Flags) {
        while let Some(c) = self.rest.chars().next() {
            match c {
                '+' => flags.is_plus = true,
                '-' => flags.is_minus = true,
                '#' => flags.is_sharp = true,
                ' ' => flags.is_space = true,
                '0' => flags.is_zero = true,
                _ => return,
            }
            self.rest = &self.rest[1..];
        }
    }

    fn take(&mut self, c: char) -> bool {
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// A decimal number; Go ignores those beyond a million.
    fn number(&mut self) -> Option<usize> {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let digits = &self.rest[..length];
        self.rest = &self.rest[length..];
        digits.parse().ok().filter(|number| *number <= 1_000_000)
    }

    /// An explicit argument index, `[1]`.
    fn index(&mut self, is_good: &mut bool) -> bool {
        if !self.rest.starts_with('[') {
            return false;
        }
        self.is_reordered = true;
        let Some(length) = self.rest.find(']') else {
            *is_good = false;
            self.rest = &self.rest[1..];
            return false;
        };
        let index = self.rest[1..length].parse::<usize>().ok();
        self.rest = &self.rest[length + 1..];
        match index.and_then(|index| index.checked_sub(1)) {
            Some(index) if index < self.arguments.len() => {
                self.next = index;
                true
            }
            _ => {
                *is_good = false;
                false
            }
        }
    }

    fn integer_argument(&mut self) -> Option<i64> {
        let argument = self.arguments.get(self.next)?;
        self.next += 1;
        argument.as_int().filter(|value| value.abs() <= 1_000_000)
    }

    fn width_argument(&mut self, printer: &mut Printer) {
        match self.integer_argument() {
            Some(width) => {
                printer.flags.is_minus |= width < 0;
                printer.flags.width = Some(width.unsigned_abs() as usize);
            }
            None => printer.out.push_str("%!(BADWIDTH)"),
        }
    }

    fn precision_argument(&mut self, printer: &mut Printer) {
        match self.integer_argument().map(usize::try_from) {
            Some(Ok(precision)) => printer.flags.precision = Some(precision),
            _ => printer.out.push_str("%!(BADPREC)"),
        }
    }

    /// Arguments that no directive used.
    pub(super) fn extra(&self, printer: &mut Printer) {
        let extra = self.arguments.get(self.next..).unwrap_or_default();
        if self.is_reordered || extra.is_empty() {
            return;
        }
        printer.flags = Flags::default();
        printer.out.push_str("%!(EXTRA ");
        for (index, argument) in extra.iter().enumerate() {
            if index > 0 {
                printer.out.push_str(", ");
            }
            if !argument.is_nil() {
                printer.put(format_args!("{}=", argument.type_name()));
            }
            printer.argument(argument, 'v');
        }
        printer.out.push(')');
    }
}
