//! Builds the syntax tree of a text, by the grammar of Go's `text/template/parse`.

mod expression;
mod slots;

use std::rc::Rc;

use crate::ast::{Branch, Command, Expr, Node, Source, Template};
use crate::lexer::{Keyword, Kind, Lexer, Token};
use crate::limits::Stack;
use crate::{Error, ErrorKind, Functions, number};

/// Parses `text` as the template `name`; the result ends with that one, and the templates
/// defined in it stand before.
pub(crate) fn parse(
    name: &str,
    text: &str,
    functions: &Functions,
    stack: Stack,
) -> Result<Vec<Template>, Error> {
    let source = Rc::new(Source {
        name: name.into(),
        text: text.into(),
    });
    let mut lexer = Lexer::new(text);
    let ahead = [lexer.next(), lexer.next()];
    let mut parser = Parser {
        lexer,
        ahead,
        source,
        functions,
        stack,
        variables: vec!["$".into()],
        ranges: 0,
        action_start: None,
        declares_within: false,
        templates: Vec::new(),
        nodes: Vec::new(),
        commands: Vec::new(),
        words: Vec::new(),
    };
    parser.templates()
}

struct Parser<'a> {
    lexer: Lexer<'a>,
    /// The next two tokens.
    ahead: [Token; 2],
    source: Rc<Source>,
    functions: &'a Functions,
    stack: Stack,
    /// Those in scope; a pipeline that uses another one does not parse.
    variables: Vec<Rc<str>>,
    /// How many `range`s enclose this place.
    ranges: usize,
    /// Where the action under way began.
    action_start: Option<usize>,
    /// Whether some parentheses so far declare variables.
    declares_within: bool,
    templates: Vec<Template>,
    // What is being collected, inner lists behind outer ones: each is cut off in its size when it is complete.
    nodes: Vec<Node>,
    commands: Vec<Command>,
    words: Vec<Expr>,
}

/// How a list of nodes ended.
#[derive(PartialEq, Eq)]
enum ListEnd {
    End,
    Else,
}

/// What stands at the head of an `if`, `with` or `range`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Control {
    If,
    With,
    Range,
}

impl Control {
    fn word(self) -> &'static str {
        match self {
            Self::If => "if",
            Self::With => "with",
            Self::Range => "range",
        }
    }

    fn keyword(self) -> Kind {
        Kind::Keyword(match self {
            Self::If => Keyword::If,
            Self::With => Keyword::With,
            Self::Range => Keyword::Range,
        })
    }

    fn node(self, branch: Branch) -> Node {
        match self {
            Self::If => Node::If(branch),
            Self::With => Node::With(branch),
            Self::Range => Node::Range(branch),
        }
    }
}

type Parsed<T> = Result<T, Error>;

impl Parser<'_> {
    fn peek(&self) -> Token {
        self.ahead[0]
    }

    fn take(&mut self) -> Token {
        let [token, next] = self.ahead;
        self.ahead = [next, self.lexer.next()];
        token
    }

    fn take_if(&mut self, kind: &Kind) -> bool {
        let is_taken = self.peek().kind == *kind;
        if is_taken {
            self.take();
        }
        is_taken
    }

    fn text(&self, token: Token) -> &str {
        &self.source.text[token.start..token.end]
    }

    fn error<T>(&self, at: usize, message: impl Into<String>) -> Parsed<T> {
        let (line, column) = self.source.place(at);
        Err(Error::parse(
            &self.source.name,
            line,
            column,
            message.into(),
        ))
    }

    fn unexpected<T>(&self, token: Token, context: &str) -> Parsed<T> {
        let message = match token.kind {
            Kind::Error => return self.lexical_error(token, self.lexer.error()),
            Kind::Eof => "unexpected EOF".to_owned(),
            Kind::Keyword(_) => format!("unexpected <{}> in {context}", self.text(token)),
            _ => format!("unexpected {:?} in {context}", self.text(token)),
        };
        self.error(token.start, message)
    }

    /// What the lexer found, with the line where the action began when it is another one.
    fn lexical_error<T>(&self, token: Token, message: &str) -> Parsed<T> {
        let (line, _) = self.source.place(token.start);
        let started = self.action_start.map(|at| self.source.place(at).0);
        match started.filter(|started| *started != line) {
            Some(started) => {
                let started = format!("{}:{started}", self.source.name);
                let link = if message.ends_with(" action") {
                    ""
                } else {
                    " in action"
                };
                self.error(token.start, format!("{message}{link} started at {started}"))
            }
            None => self.error(token.start, message),
        }
    }

    fn expect(&mut self, kind: &Kind, context: &str) -> Parsed<Token> {
        let token = self.take();
        if token.kind == *kind {
            Ok(token)
        } else {
            self.unexpected(token, context)
        }
    }

    fn check_depth(&self) -> Parsed<()> {
        if !self.stack.is_exhausted() {
            return Ok(());
        }
        let (line, column) = self.source.place(self.peek().start);
        let message = "blocks and parentheses are nested too deep".to_owned();
        Err(Error::new(
            ErrorKind::Limit,
            &self.source.name,
            (line, column),
            message,
        ))
    }

    /// The whole text. Definitions stand at the top level only.
    fn templates(&mut self) -> Parsed<Vec<Template>> {
        let mut root = Vec::new();
        while self.peek().kind != Kind::Eof {
            if self.peek().kind == Kind::Open
                && self.ahead[1].kind == Kind::Keyword(Keyword::Define)
            {
                self.definition()?;
                continue;
            }
            let at = self.peek().start;
            match self.text_or_action()? {
                Ok(node) => root.push(node),
                Err(ListEnd::End) => return self.error(at, "unexpected {{end}}"),
                Err(ListEnd::Else) => return self.error(at, "unexpected {{else}}"),
            }
        }
        let name = self.source.name.clone();
        self.add(name, root)?;
        Ok(std::mem::take(&mut self.templates))
    }

    fn definition(&mut self) -> Parsed<()> {
        const CONTEXT: &str = "define clause";
        self.take();
        let at = self.take().start;
        let name = self.name(CONTEXT)?;
        self.expect(&Kind::Close, CONTEXT)?;
        let list = self.separate_list()?;
        let Some(list) = list else {
            return self.error(at, "unexpected {{else}} in define clause");
        };
        self.add(name, list)
    }

    /// The body of a definition, which sees no variable of the text around it. None when it
    /// ended in `else`.
    fn separate_list(&mut self) -> Parsed<Option<Vec<Node>>> {
        let outer = std::mem::replace(&mut self.variables, vec!["$".into()]);
        let ranges = std::mem::take(&mut self.ranges);
        let (list, end) = self.list()?;
        self.variables = outer;
        self.ranges = ranges;
        Ok((end == ListEnd::End).then_some(list))
    }

    /// Adds a template; of two with the same name one must be blank.
    fn add(&mut self, name: Rc<str>, mut root: Vec<Node>) -> Parsed<()> {
        let variables = match self.declares_within {
            false => slots::assign(&mut root),
            true => 0,
        };
        let template = Template {
            name,
            source: self.source.clone(),
            root,
            variables,
        };
        let same = self
            .templates
            .iter()
            .position(|other| other.name == template.name);
        match same.map(|index| (index, self.templates[index].is_blank())) {
            None => self.templates.push(template),
            Some((index, true)) => self.templates[index] = template,
            Some((_, false)) if template.is_blank() => {}
            Some((_, false)) => {
                let message = format!("multiple definition of template {:?}", template.name);
                return self.error(self.peek().start, message);
            }
        }
        Ok(())
    }

    fn name(&mut self, context: &str) -> Parsed<Rc<str>> {
        let token = self.take();
        match token.kind {
            Kind::Quoted | Kind::Raw => self.string(token),
            _ => self.unexpected(token, context),
        }
    }

    fn string(&self, token: Token) -> Parsed<Rc<str>> {
        let text = self.text(token);
        if token.kind == Kind::Raw {
            // As in Go, carriage returns do not count in raw strings.
            return Ok(text[1..text.len() - 1].replace('\r', "").into());
        }
        if !text.contains('\\') {
            return Ok(text[1..text.len() - 1].into());
        }
        match number::unquote(text) {
            Some(value) => Ok(value.into()),
            None => self.error(
                token.start,
                format!("invalid string {text}: unknown escape"),
            ),
        }
    }

    /// Nodes up to `end` or `else`.
    fn list(&mut self) -> Parsed<(Vec<Node>, ListEnd)> {
        self.check_depth()?;
        let first = self.nodes.len();
        while self.peek().kind != Kind::Eof {
            match self.text_or_action()? {
                Ok(node) => self.nodes.push(node),
                Err(end) => return Ok((self.nodes.split_off(first), end)),
            }
        }
        self.error(
            self.peek().start,
            "unexpected EOF; a block is not closed by {{end}}",
        )
    }

    fn text_or_action(&mut self) -> Parsed<Result<Node, ListEnd>> {
        let token = self.take();
        match token.kind {
            Kind::Text => Ok(Ok(Node::Text {
                start: token.start,
                end: token.end,
            })),
            Kind::Open => {
                self.action_start = Some(token.start);
                let node = self.action();
                self.action_start = None;
                node
            }
            _ => self.unexpected(token, "input"),
        }
    }

    fn action(&mut self) -> Parsed<Result<Node, ListEnd>> {
        let Kind::Keyword(keyword) = self.peek().kind else {
            let pipe = self.pipeline("command", &Kind::Close)?;
            return Ok(Ok(Node::Action(pipe)));
        };
        Ok(Ok(match keyword {
            Keyword::If => self.control(Control::If)?,
            Keyword::With => self.control(Control::With)?,
            Keyword::Range => self.control(Control::Range)?,
            Keyword::Block => self.block()?,
            Keyword::Template => self.template()?,
            Keyword::Break => self.jump("{{break}}", Node::Break)?,
            Keyword::Continue => self.jump("{{continue}}", Node::Continue)?,
            Keyword::Define | Keyword::Nil => Node::Action(self.pipeline("command", &Kind::Close)?),
            Keyword::End => {
                self.take();
                self.expect(&Kind::Close, "end")?;
                return Ok(Err(ListEnd::End));
            }
            Keyword::Else => {
                self.take();
                let next = self.peek().kind;
                if next != Control::If.keyword() && next != Control::With.keyword() {
                    self.expect(&Kind::Close, "else")?;
                }
                return Ok(Err(ListEnd::Else));
            }
        }))
    }

    fn jump(&mut self, word: &str, node: fn(usize) -> Node) -> Parsed<Node> {
        let at = self.take().start;
        self.expect(&Kind::Close, word)?;
        if self.ranges == 0 {
            return self.error(at, format!("{word} outside {{{{range}}}}"));
        }
        Ok(node(at))
    }

    fn control(&mut self, control: Control) -> Parsed<Node> {
        let at = self.take().start;
        self.check_depth()?;
        let scope = self.variables.len();
        let pipe = self.pipeline(control.word(), &Kind::Close)?;
        self.ranges += usize::from(control == Control::Range);
        let (list, end) = self.list()?;
        self.ranges -= usize::from(control == Control::Range);
        let otherwise = match end {
            ListEnd::End => Vec::new(),
            ListEnd::Else => self.otherwise(control)?,
        };
        self.variables.truncate(scope);
        Ok(control.node(Branch {
            at,
            pipe,
            list,
            otherwise,
            text: None,
        }))
    }

    /// What follows `else`: `else if` and `else with` are a whole `if` or `with` of their own,
    /// whose `end` ends both.
    fn otherwise(&mut self, control: Control) -> Parsed<Vec<Node>> {
        let next = self.peek();
        if control != Control::Range && next.kind == control.keyword() {
            return Ok(vec![self.control(control)?]);
        }
        if matches!(next.kind, Kind::Keyword(Keyword::If | Keyword::With)) && next.is_spaced {
            return self.unexpected(next, "else");
        }
        match self.list()? {
            (list, ListEnd::End) => Ok(list),
            (_, ListEnd::Else) => self.error(next.start, "expected end; found {{else}}"),
        }
    }

    fn block(&mut self) -> Parsed<Node> {
        const CONTEXT: &str = "block clause";
        let at = self.take().start;
        let name = self.name(CONTEXT)?;
        let pipe = self.pipeline(CONTEXT, &Kind::Close)?;
        let Some(list) = self.separate_list()? else {
            return self.error(at, "unexpected {{else}} in block clause");
        };
        self.add(name.clone(), list)?;
        Ok(Node::Template {
            at,
            name,
            pipe: Some(pipe),
        })
    }

    fn template(&mut self) -> Parsed<Node> {
        const CONTEXT: &str = "template clause";
        let at = self.take().start;
        let name = self.name(CONTEXT)?;
        let pipe = match self.take_if(&Kind::Close) {
            true => None,
            false => Some(self.pipeline(CONTEXT, &Kind::Close)?),
        };
        Ok(Node::Template { at, name, pipe })
    }
}
