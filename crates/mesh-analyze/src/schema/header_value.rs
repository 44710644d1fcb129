//! Values of headers that Envoy is told to set: text with `%COMMAND%` and `%COMMAND(arguments)%` in it.

/// Where in a value the reader is.
enum State {
    Text,
    Command,
    Arguments,
    Argument,
    NextArgument,
    AfterArgument,
    ArgumentsEnd,
    CommandEnd,
}

/// Checks a value: no control characters, and commands that are complete.
pub(super) fn check(value: &str) -> Result<(), String> {
    let is_control = |char: char| char.is_ascii_control() && char != '\t';
    if value.contains(is_control) {
        return Err(format!(
            "the header value {value:?} has a control character"
        ));
    }
    let fail = |why: &str| {
        Err(format!(
            "the header value {value:?} is not valid: {why}; write %% for a percent sign"
        ))
    };
    let mut state = State::Text;
    let mut bytes = value.bytes().peekable();
    while let Some(byte) = bytes.next() {
        state = match (state, byte) {
            (State::Text, b'%') => match bytes.peek() {
                None => return fail("it ends with a single %"),
                Some(b'%') => {
                    bytes.next();
                    State::Text
                }
                Some(_) => State::Command,
            },
            (State::Command, b'%') | (State::CommandEnd, b'%') => State::Text,
            (State::Command, b'(') => State::Arguments,
            (State::Arguments, b'[') => State::NextArgument,
            (State::Arguments, b' ') => State::Arguments,
            (State::Arguments, _) | (State::NextArgument, b'"') => State::Argument,
            (State::NextArgument, b' ') => State::NextArgument,
            (State::NextArgument, _) => return fail("an argument must be in quotes"),
            (State::Argument, b'\\') => {
                if bytes.next().is_none() {
                    return fail("it ends with a backslash");
                }
                State::Argument
            }
            (State::Argument, b')') | (State::ArgumentsEnd, b')') => State::CommandEnd,
            (State::Argument, b'"') => State::AfterArgument,
            (State::AfterArgument, b',') => State::NextArgument,
            (State::AfterArgument, b']') => State::ArgumentsEnd,
            (State::AfterArgument, b' ') => State::AfterArgument,
            (State::AfterArgument, _) => return fail("`,` or `]` must follow an argument"),
            (State::ArgumentsEnd, b' ') => State::ArgumentsEnd,
            (State::ArgumentsEnd, _) => return fail("`)` must follow the arguments"),
            (State::CommandEnd, b' ') => State::CommandEnd,
            (State::CommandEnd, _) => return fail("`%` must follow the arguments"),
            (state @ (State::Text | State::Command | State::Argument), _) => state,
        };
    }
    match state {
        State::Text => Ok(()),
        _ => fail("a % is not closed"),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn values() {
        for value in [
            "",
            "a",
            "100%%",
            "%A%",
            "x %A% y",
            "%A(b c)%",
            "%A([\"b\", \"c\"]) %",
            "a\tb",
            "%A(b\\)c)%",
        ] {
            assert_eq!(check(value), Ok(()), "{value}");
        }
        for value in [
            "%",
            "a%",
            "%A",
            "%A%%",
            "%A(b",
            "%A(b)",
            "%A(b)x%",
            "%A([b])%",
            "%A([\"b\" c])%",
            "%A([\"b\"]x)%",
            "%A(b\\",
            "a\nb",
        ] {
            assert!(check(value).is_err(), "{value}");
        }
    }
}
