//! The syntax of CEL expressions, which filter access logs.

/// What is wrong with the syntax of an expression.
pub(super) fn check(text: &str) -> Result<(), String> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        depth: 0,
    };
    parser.expression()?;
    match parser.tokens.first() {
        None => Ok(()),
        Some(token) => Err(format!("{} is not expected", token.shown())),
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'a> {
    Word(&'a str),
    Literal(&'a str),
    Sign(&'a str),
}

impl Token<'_> {
    fn shown(&self) -> String {
        match self {
            Self::Word(text) | Self::Literal(text) | Self::Sign(text) => format!("`{text}`"),
        }
    }
}

const SIGNS: [&str; 26] = [
    "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "/", "%", "?", ":", ".", ",",
    "(", ")", "[", "]", "{", "}", "=", "&",
];

const RESERVED: [&str; 17] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
];

/// Deepest nesting of an expression.
const DEPTH: usize = 250;

fn tokens(text: &str) -> Result<Vec<Token<'_>>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            rest = rest[end..].trim_start();
            continue;
        } else if let Some(length) = string(rest)? {
            tokens.push(Token::Literal(&rest[..length]));
            length
        } else if first.is_ascii_digit()
            || first == '.' && rest[1..].starts_with(|next: char| next.is_ascii_digit())
        {
            let length = number(rest);
            tokens.push(Token::Literal(&rest[..length]));
            length
        } else if first.is_ascii_alphabetic() || first == '_' {
            let is_word = |char: char| char.is_ascii_alphanumeric() || char == '_';
            let length = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
            tokens.push(Token::Word(&rest[..length]));
            length
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            if matches!(*sign, "=" | "&") {
                return Err(format!(
                    "`{sign}` is not an operator; did you mean `{sign}{sign}`?"
                ));
            }
            tokens.push(Token::Sign(sign));
            sign.len()
        } else {
            return Err(format!("`{first}` is not expected"));
        };
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

/// The length of the string at the start of a text, when there is one.
fn string(text: &str) -> Result<Option<usize>, String> {
    let prefix = text
        .find(|char| !matches!(char, 'r' | 'R' | 'b' | 'B'))
        .unwrap_or(text.len());
    let quoted = &text[prefix..];
    if prefix > 2 || !quoted.starts_with(['"', '\'']) {
        return Ok(None);
    }
    let is_raw = text[..prefix].contains(['r', 'R']);
    let single = &quoted[..1];
    let triple = single.repeat(3);
    let quote = if quoted.starts_with(&triple) {
        triple.as_str()
    } else {
        single
    };
    let mut at = quote.len();
    while at < quoted.len() {
        let rest = &quoted[at..];
        if rest.starts_with(quote) {
            return Ok(Some(prefix + at + quote.len()));
        }
        let char = rest.chars().next().unwrap_or_default();
        if char == '\n' && quote.len() == 1 {
            break;
        }
        at += char.len_utf8();
        if char == '\\' && !is_raw {
            let escaped = quoted[at..].chars().next();
            let is_known = |char| "abfnrtv\\'\"`?xXuU0123".contains(char);
            match escaped.filter(|char| is_known(*char)) {
                Some(char) => at += char.len_utf8(),
                None => return Err("a string has an unknown escape".to_owned()),
            }
        }
    }
    Err("a string is not closed".to_owned())
}

fn number(text: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    if let Some(rest) = text.strip_prefix("0x") {
        let hex = rest.bytes().take_while(u8::is_ascii_hexdigit).count();
        let unsigned = usize::from(rest[hex..].starts_with(['u', 'U']));
        return 2 + hex + unsigned;
    }
    let mut length = digits(text);
    let mut is_whole = true;
    if text[length..].starts_with('.') && digits(&text[length + 1..]) > 0 {
        length += 1 + digits(&text[length + 1..]);
        is_whole = false;
    }
    if let Some(rest) = text[length..].strip_prefix(['e', 'E']) {
        let sign = usize::from(rest.starts_with(['+', '-']));
        let exponent = digits(&rest[sign..]);
        if exponent > 0 {
            length += 1 + sign + exponent;
            is_whole = false;
        }
    }
    if is_whole && text[length..].starts_with(['u', 'U']) {
        length += 1;
    }
    length
}

struct Parser<'a> {
    tokens: &'a [Token<'a>],
    depth: usize,
}

impl<'a> Parser<'a> {
    fn eat(&mut self, sign: &str) -> bool {
        let is_next = self.tokens.first() == Some(&Token::Sign(sign));
        if is_next {
            self.tokens = &self.tokens[1..];
        }
        is_next
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.eat(sign) {
            return Ok(());
        }
        Err(match self.tokens.first() {
            Some(token) => format!("`{sign}` is expected before {}", token.shown()),
            None => format!("`{sign}` is missing at the end"),
        })
    }

    fn expression(&mut self) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("it nests too deeply".to_owned());
        }
        self.operands()?;
        if self.eat("?") {
            self.operands()?;
            self.expect(":")?;
            self.expression()?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Operands with operators between them; their order of precedence does not matter for the syntax.
    fn operands(&mut self) -> Result<(), String> {
        const BETWEEN: [&str; 13] = [
            "||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%",
        ];
        loop {
            self.operand()?;
            let is_in = self.tokens.first() == Some(&Token::Word("in"));
            if is_in {
                self.tokens = &self.tokens[1..];
            } else if !BETWEEN.iter().any(|sign| self.eat(sign)) {
                return Ok(());
            }
        }
    }

    fn operand(&mut self) -> Result<(), String> {
        if self.eat("!") {
            while self.eat("!") {}
        } else if self.eat("-") {
            while self.eat("-") {}
        }
        self.primary()?;
        loop {
            if self.eat(".") {
                self.eat("?");
                self.word()?;
                if self.eat("(") {
                    self.list(")")?;
                }
            } else if self.eat("[") {
                self.eat("?");
                self.expression()?;
                self.expect("]")?;
            } else if self.eat("{") {
                self.pairs()?;
            } else {
                return Ok(());
            }
        }
    }

    fn primary(&mut self) -> Result<(), String> {
        if self.eat("(") {
            self.expression()?;
            return self.expect(")");
        }
        if self.eat("[") {
            return self.list("]");
        }
        if self.eat("{") {
            return self.pairs();
        }
        self.eat(".");
        match self.tokens.first() {
            Some(Token::Literal(_)) => {
                self.tokens = &self.tokens[1..];
                Ok(())
            }
            Some(Token::Word("true" | "false" | "null")) => {
                self.tokens = &self.tokens[1..];
                Ok(())
            }
            Some(Token::Word(word)) if RESERVED.contains(word) || *word == "in" => {
                Err(format!("`{word}` is a reserved word"))
            }
            Some(Token::Word(word)) => {
                self.tokens = &self.tokens[1..];
                if !self.eat("(") {
                    return Ok(());
                }
                let arguments = self.tokens;
                self.list(")")?;
                if *word == "has" {
                    let arguments = &arguments[..arguments.len() - self.tokens.len()];
                    return is_selection(arguments);
                }
                Ok(())
            }
            Some(token) => Err(format!("{} is not expected", token.shown())),
            None => Err("a value is missing at the end".to_owned()),
        }
    }

    fn word(&mut self) -> Result<(), String> {
        match self.tokens.first() {
            Some(Token::Word(_)) => {
                self.tokens = &self.tokens[1..];
                Ok(())
            }
            Some(token) => Err(format!("a field is expected before {}", token.shown())),
            None => Err("a field is missing at the end".to_owned()),
        }
    }

    fn list(&mut self, end: &str) -> Result<(), String> {
        while !self.eat(end) {
            self.eat("?");
            self.expression()?;
            if !self.eat(",") {
                return self.expect(end);
            }
        }
        Ok(())
    }

    fn pairs(&mut self) -> Result<(), String> {
        while !self.eat("}") {
            self.eat("?");
            self.expression()?;
            self.expect(":")?;
            self.expression()?;
            if !self.eat(",") {
                return self.expect("}");
            }
        }
        Ok(())
    }
}

/// The argument of `has` with the bracket behind it must be a field: `has(request.headers)`.
fn is_selection(arguments: &[Token<'_>]) -> Result<(), String> {
    match arguments {
        [.., Token::Sign("."), Token::Word(_), Token::Sign(")")] => Ok(()),
        _ => Err("has() needs a field, such as has(request.headers)".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn valid() {
        for text in [
            "response.code >= 400",
            "true",
            "a.b['c'] == \"d\" && !(e in [1, 2u, 3.5e1])",
            "has(a.b) ? -1 : 0x1F",
            "request.headers['x'].startsWith('y')",
            "[1, 2].all(x, x > 0)",
            "{'a': 1}",
            "A{b: 1}",
            "r'\\d' + b\"x\"",
            "'''a\nb''' == x // note",
            ".a.b()",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn invalid() {
        for text in [
            "", "a =", "a = b", "a ==", "(a", "a)", "'x", "a b", "a..b", "if", "has(a)", "a &",
            "#", "1 +* 2", "f(a,", "a ? b", "'\\q'",
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
