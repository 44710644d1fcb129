//! Builds the syntax tree of a text, by the grammar of Go's `text/template/parse`.

mod expression;
mod scope;

use std::rc::Rc;

use scope::Scope;

use crate::ast::{Branch, Command, Expr, List, Node, Template, Tree};
use crate::lexer::{Keyword, Kind, Lexer, Token};
use crate::limits::Stack;
use crate::{Error, ErrorKind, Functions, number};

/// Parses `text` as the template `name`; the result ends with that one, and the templates
/// defined in it stand before.
pub(crate) fn parse(
    name: &str,
    text: &Rc<str>,
    functions: &Functions,
    stack: Stack,
) -> Result<Vec<Template>, Error> {
    if u32::try_from(text.len()).is_err() {
        let message = "the text is longer than 4 GiB".to_owned();
        return Err(Error::new(ErrorKind::Limit, name, (0, 0), message));
    }
    let mut lexer = Lexer::new(text);
    let ahead = [lexer.next(), lexer.next()];
    let parser = Parser {
        text,
        lexer,
        ahead,
        functions,
        stack,
        tree: Tree::new(name, text.clone()),
        scope: Scope::default(),
        ranges: 0,
        action_start: None,
        definitions: Vec::new(),
        nodes: Vec::new(),
        commands: Vec::new(),
        words: Vec::new(),
    };
    parser.templates()
}

struct Parser<'a> {
    text: &'a str,
    lexer: Lexer<'a>,
    /// The next two tokens.
    ahead: [Token; 2],
    functions: &'a Functions,
    stack: Stack,
    tree: Tree,
    /// The variables at this place.
    scope: Scope<'a>,
    /// How many `range`s enclose this place.
    ranges: usize,
    /// Where the action under way began.
    action_start: Option<u32>,
    definitions: Vec<Definition>,
    // What is being collected, inner lists behind outer ones: each moves to the tree when it is complete.
    nodes: Vec<Node>,
    commands: Vec<Command>,
    words: Vec<Expr>,
}

/// A template of the text.
struct Definition {
    name: Rc<str>,
    root: List<Node>,
    /// How many variables it has at most at a time.
    variables: usize,
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

impl<'a> Parser<'a> {
    fn peek(&self) -> Token {
        self.ahead[0]
    }

    fn take(&mut self) -> Token {
        let [token, next] = self.ahead;
        self.ahead = [next, self.lexer.next()];
        token
    }

    fn take_if(&mut self, kind: Kind) -> bool {
        let is_taken = self.peek().kind == kind;
        if is_taken {
            self.take();
        }
        is_taken
    }

    fn text(&self, token: Token) -> &'a str {
        &self.text[token.start as usize..token.end as usize]
    }

    #[cold]
    fn error<T>(&self, at: u32, message: impl Into<String>) -> Parsed<T> {
        let (line, column) = self.tree.line_and_column(at);
        Err(Error::parse(&self.tree.name, line, column, message.into()))
    }

    #[cold]
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
        let (line, _) = self.tree.line_and_column(token.start);
        let started = self.action_start;
        let started = started.map(|at| self.tree.line_and_column(at).0);
        match started.filter(|started| *started != line) {
            Some(started) => {
                let started = format!("{}:{started}", self.tree.name);
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

    fn expect(&mut self, kind: Kind, context: &str) -> Parsed<Token> {
        let token = self.take();
        if token.kind == kind {
            Ok(token)
        } else {
            self.unexpected(token, context)
        }
    }

    fn check_depth(&self) -> Parsed<()> {
        if !self.stack.is_exhausted() {
            return Ok(());
        }
        let place = self.tree.line_and_column(self.peek().start);
        let message = "blocks and parentheses are nested too deep".to_owned();
        Err(Error::new(
            ErrorKind::Limit,
            &self.tree.name,
            place,
            message,
        ))
    }

    /// The whole text. Definitions stand at the top level only.
    fn templates(mut self) -> Parsed<Vec<Template>> {
        while self.peek().kind != Kind::Eof {
            if self.peek().kind == Kind::Open
                && self.ahead[1].kind == Kind::Keyword(Keyword::Define)
            {
                self.definition()?;
                continue;
            }
            let at = self.peek().start;
            match self.text_or_action()? {
                Ok(node) => self.nodes.push(node),
                Err(ListEnd::End) => return self.error(at, "unexpected {{end}}"),
                Err(ListEnd::Else) => return self.error(at, "unexpected {{else}}"),
            }
        }
        let name = self.tree.name.clone();
        let root = self.collected(0);
        self.add(name, root, self.scope.most())?;
        let has_slots = self.scope.has_slots();
        if !has_slots {
            self.tree.forget_slots();
        }
        let tree = Rc::new(self.tree);
        let templates = self.definitions.into_iter().map(|definition| Template {
            name: definition.name,
            tree: tree.clone(),
            root: definition.root,
            variables: if has_slots { definition.variables } else { 0 },
        });
        Ok(templates.collect())
    }

    /// The nodes from `first` on, which are complete.
    fn collected(&mut self, first: usize) -> List<Node> {
        self.tree.add_list(&mut self.nodes, first)
    }

    fn definition(&mut self) -> Parsed<()> {
        const CONTEXT: &str = "define clause";
        self.take();
        let at = self.take().start;
        let name = self.name(CONTEXT)?;
        self.expect(Kind::Close, CONTEXT)?;
        let (list, variables, end) = self.separate_list()?;
        if end == ListEnd::Else {
            return self.error(at, "unexpected {{else}} in define clause");
        }
        self.add(name, list, variables)
    }

    /// The body of a definition, which sees no variable of the text around it, and how many it
    /// has itself.
    fn separate_list(&mut self) -> Parsed<(List<Node>, usize, ListEnd)> {
        let outer = self.scope.begin();
        let ranges = std::mem::take(&mut self.ranges);
        let (list, end) = self.list()?;
        let variables = self.scope.most();
        self.scope.resume(outer);
        self.ranges = ranges;
        Ok((list, variables, end))
    }

    /// Adds a template; of two with the same name one must be blank.
    fn add(&mut self, name: Rc<str>, root: List<Node>, variables: usize) -> Parsed<()> {
        let is_same = |other: &Definition| other.name == name;
        let same = self.definitions.iter().position(is_same);
        let definition = Definition {
            name,
            root,
            variables,
        };
        let Some(same) = same else {
            self.definitions.push(definition);
            return Ok(());
        };
        if self.tree.is_blank(self.definitions[same].root) {
            self.definitions[same] = definition;
        } else if !self.tree.is_blank(root) {
            let message = format!("multiple definition of template {:?}", definition.name);
            return self.error(self.peek().start, message);
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
        if !text.as_bytes().contains(&b'\\') {
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
    fn list(&mut self) -> Parsed<(List<Node>, ListEnd)> {
        self.check_depth()?;
        let first = self.nodes.len();
        while self.peek().kind != Kind::Eof {
            match self.text_or_action()? {
                Ok(node) => self.nodes.push(node),
                Err(end) => return Ok((self.collected(first), end)),
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
            Kind::Text => Ok(Ok(Node::Text(token.place()))),
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
            return Ok(Ok(Node::Action(self.pipeline("command", Kind::Close)?)));
        };
        Ok(Ok(match keyword {
            Keyword::If => self.control(Control::If)?,
            Keyword::With => self.control(Control::With)?,
            Keyword::Range => self.control(Control::Range)?,
            Keyword::Block => self.block()?,
            Keyword::Template => self.template()?,
            Keyword::Break => self.jump("{{break}}", Node::Break)?,
            Keyword::Continue => self.jump("{{continue}}", Node::Continue)?,
            Keyword::Define | Keyword::Nil => Node::Action(self.pipeline("command", Kind::Close)?),
            Keyword::End => {
                self.take();
                self.expect(Kind::Close, "end")?;
                return Ok(Err(ListEnd::End));
            }
            Keyword::Else => {
                self.take();
                let next = self.peek().kind;
                if next != Control::If.keyword() && next != Control::With.keyword() {
                    self.expect(Kind::Close, "else")?;
                }
                return Ok(Err(ListEnd::Else));
            }
        }))
    }

    fn jump(&mut self, word: &str, node: fn(u32) -> Node) -> Parsed<Node> {
        let at = self.take().start;
        self.expect(Kind::Close, word)?;
        if self.ranges == 0 {
            return self.error(at, format!("{word} outside {{{{range}}}}"));
        }
        Ok(node(at))
    }

    fn control(&mut self, control: Control) -> Parsed<Node> {
        let at = self.take().start;
        self.check_depth()?;
        let outside = self.scope.enter();
        let pipe = self.pipeline(control.word(), Kind::Close)?;
        let inside = self.scope.enter();
        self.ranges += usize::from(control == Control::Range);
        let (list, end) = self.list()?;
        self.ranges -= usize::from(control == Control::Range);
        self.scope.leave_body(&inside);
        let otherwise = match end {
            ListEnd::End => List::EMPTY,
            ListEnd::Else => self.otherwise(control)?,
        };
        self.scope.leave(&outside);
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
    fn otherwise(&mut self, control: Control) -> Parsed<List<Node>> {
        let next = self.peek();
        if control != Control::Range && next.kind == control.keyword() {
            let node = self.control(control)?;
            return Ok(self.tree.add(node).list());
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
        let pipe = self.pipeline(CONTEXT, Kind::Close)?;
        let (list, variables, end) = self.separate_list()?;
        if end == ListEnd::Else {
            return self.error(at, "unexpected {{else}} in block clause");
        }
        self.add(name.clone(), list, variables)?;
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
        let pipe = match self.take_if(Kind::Close) {
            true => None,
            false => Some(self.pipeline(CONTEXT, Kind::Close)?),
        };
        Ok(Node::Template { at, name, pipe })
    }
}
