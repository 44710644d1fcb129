//! Pipelines, commands and operands.

use super::{Parsed, Parser};
use crate::ast::{Command, Expr, ExprKind, Field, Pipe, Variable};
use crate::lexer::{Keyword, Kind, Token};
use crate::number;

impl Parser<'_> {
    pub(super) fn pipeline(&mut self, context: &str, end: &Kind) -> Parsed<Pipe> {
        self.check_depth()?;
        let at = self.peek().start;
        let (variables, is_assignment) = self.declarations(context)?;
        let first = self.commands.len();
        loop {
            let token = self.peek();
            match &token.kind {
                kind if kind == end => break,
                kind if is_operand(kind) => {
                    let command = self.command()?;
                    self.commands.push(command);
                }
                _ => return self.unexpected(token, context),
            }
        }
        let commands = self.commands.split_off(first);
        let close = self.take();
        let pipe = Pipe {
            at,
            variables,
            is_assignment,
            commands,
            value: None,
            text: None,
        };
        self.check_pipeline(&pipe, context, close.start)?;
        Ok(pipe)
    }

    /// Rejects a pipeline without commands, and one that pipes into a constant.
    fn check_pipeline(&self, pipe: &Pipe, context: &str, end: usize) -> Parsed<()> {
        if pipe.commands.is_empty() {
            return self.error(end, format!("missing value for {context}"));
        }
        let stage = pipe.commands.iter().skip(1).position(|command| {
            matches!(
                command.words[0].kind,
                ExprKind::Bool(_)
                    | ExprKind::Dot
                    | ExprKind::Nil
                    | ExprKind::Number(_)
                    | ExprKind::Str { .. }
            )
        });
        match stage {
            None => Ok(()),
            Some(index) => {
                let at = pipe.commands[index + 1].at;
                self.error(
                    at,
                    format!("non executable command in pipeline stage {}", index + 2),
                )
            }
        }
    }

    /// `$x :=`, `$x =` or, at the head of a range, `$i, $x :=`.
    fn declarations(&mut self, context: &str) -> Parsed<(Vec<Variable>, bool)> {
        let mut names = Vec::new();
        while self.peek().kind == Kind::Variable {
            let variable = Variable::new(self.text(self.peek()));
            let name = variable.name.clone();
            let after = self.ahead[1];
            match after.kind {
                Kind::Declare | Kind::Assign => {
                    let is_assignment = after.kind == Kind::Assign;
                    self.take();
                    self.take();
                    self.variables.push(name);
                    names.push(variable);
                    return Ok((names, is_assignment));
                }
                Kind::Comma if context == "range" && names.is_empty() => {
                    self.take();
                    self.take();
                    self.variables.push(name);
                    names.push(variable);
                    if self.peek().kind != Kind::Variable {
                        return self
                            .error(self.peek().start, "range can only initialize variables");
                    }
                }
                Kind::Comma => {
                    let message = format!("too many declarations in {context}");
                    return self.error(after.start, message);
                }
                _ => break,
            }
        }
        Ok((names, false))
    }

    fn command(&mut self) -> Parsed<Command> {
        let at = self.peek().start;
        let first = self.words.len();
        loop {
            let word = self.operand()?;
            self.words.push(word);
            let token = self.peek();
            match &token.kind {
                Kind::Close | Kind::RightParen => break,
                Kind::Pipe => {
                    self.take();
                    break;
                }
                kind if token.is_spaced && is_operand(kind) => {}
                _ => return self.unexpected(token, "operand"),
            }
        }
        let words = self.words.split_off(first);
        Ok(Command { at, words })
    }

    /// A term and the fields that follow it without a space.
    fn operand(&mut self) -> Parsed<Expr> {
        let term = self.term()?;
        let next = self.peek();
        if next.kind != Kind::Field || next.is_spaced {
            return Ok(term);
        }
        let at = next.start;
        let mut fields = Vec::new();
        while self.peek().kind == Kind::Field && !self.peek().is_spaced {
            let token = self.take();
            fields.push(Field::read(self.text(token)));
        }
        let kind = match term.kind {
            ExprKind::Field(mut first) => {
                first.extend(fields);
                ExprKind::Field(first)
            }
            ExprKind::Variable { variable, .. } => ExprKind::Variable { variable, fields },
            ExprKind::Bool(_)
            | ExprKind::Str { .. }
            | ExprKind::Number(_)
            | ExprKind::Nil
            | ExprKind::Dot => {
                return self.error(
                    at,
                    format!("unexpected . after term {:?}", term.to_string()),
                );
            }
            _ => ExprKind::Chain {
                base: Box::new(term),
                fields,
            },
        };
        Ok(Expr::new(at, kind))
    }

    fn term(&mut self) -> Parsed<Expr> {
        let token = self.take();
        let text = self.text(token);
        let kind = match token.kind {
            Kind::Identifier => match self.functions.get(text) {
                Some(function) => ExprKind::Function(function),
                None => return self.error(token.start, self.functions.absence(text)),
            },
            Kind::Dot => ExprKind::Dot,
            Kind::Keyword(Keyword::Nil) => ExprKind::Nil,
            Kind::Variable => self.variable(token)?,
            Kind::Field => ExprKind::Field(vec![Field::read(text)]),
            Kind::Bool => ExprKind::Bool(text == "true"),
            Kind::Number | Kind::Char => match number::parse(text) {
                Ok(number) => ExprKind::Number(Box::new(number)),
                Err(message) => return self.error(token.start, message),
            },
            Kind::Quoted | Kind::Raw => ExprKind::Str {
                value: self.string(token)?,
                quoted: text.into(),
            },
            Kind::LeftParen => {
                let pipe = self.pipeline("parenthesized pipeline", &Kind::RightParen)?;
                self.declares_within |= !pipe.variables.is_empty();
                return Ok(Expr::new(pipe.at, ExprKind::Pipe(Box::new(pipe))));
            }
            _ => return self.unexpected(token, "operand"),
        };
        Ok(Expr::new(token.start, kind))
    }

    fn variable(&self, token: Token) -> Parsed<ExprKind> {
        let name = self.text(token);
        if !self.variables.iter().any(|known| **known == *name) {
            return self.error(token.start, format!("undefined variable {name:?}"));
        }
        Ok(ExprKind::Variable {
            variable: Variable::new(name),
            fields: Vec::new(),
        })
    }
}

fn is_operand(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Bool
            | Kind::Char
            | Kind::Dot
            | Kind::Field
            | Kind::Identifier
            | Kind::Number
            | Kind::Keyword(Keyword::Nil)
            | Kind::Raw
            | Kind::Quoted
            | Kind::Variable
            | Kind::LeftParen
    )
}
