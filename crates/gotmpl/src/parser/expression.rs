//! Pipelines, commands and operands.

use std::cell::Cell;
use std::rc::Rc;

use super::{Parsed, Parser};
use crate::ast::{Command, Expr, ExprKind, Field, List, Only, Pipe, Place, Variable};
use crate::lexer::{Keyword, Kind, Token};
use crate::number;

impl Parser<'_> {
    /// A pipeline at the head of an action.
    pub(super) fn pipeline(&mut self, context: &str, end: Kind) -> Parsed<Only<Pipe>> {
        let pipe = self.pipeline_within(context, end)?;
        self.declare(&pipe)?;
        Ok(self.tree.add(pipe))
    }

    /// A pipeline, which declares its variables where it is part of another one.
    fn pipeline_within(&mut self, context: &str, end: Kind) -> Parsed<Pipe> {
        self.check_depth()?;
        let at = self.peek().start;
        let (variables, is_assignment) = self.declarations(context)?;
        let first = self.commands.len();
        loop {
            let token = self.peek();
            match token.kind {
                kind if kind == end => break,
                kind if is_operand(kind) => {
                    let command = self.command()?;
                    self.commands.push(command);
                }
                _ => return self.unexpected(token, context),
            }
        }
        let commands = self.tree.add_list(&mut self.commands, first);
        let close = self.take();
        self.check_pipeline(commands, context, close.start)?;
        Ok(Pipe {
            at,
            variables,
            is_assignment,
            commands,
            value: None,
            text: None,
        })
    }

    /// An execution declares the variables of a pipeline, or looks for those it assigns, when it has its value.
    fn declare(&mut self, pipe: &Pipe) -> Parsed<()> {
        for variable in self.tree.list_mut(pipe.variables) {
            let name = variable.name;
            let name = &self.text[name.start as usize..name.end as usize];
            match pipe.is_assignment {
                true => variable.slot = self.scope.find(name).unwrap_or_default(),
                false => self.scope.declare(name),
            }
        }
        Ok(())
    }

    /// Rejects a pipeline without commands, and one that pipes into a constant.
    fn check_pipeline(&self, commands: List<Command>, context: &str, end: u32) -> Parsed<()> {
        if commands.is_empty() {
            return self.error(end, format!("missing value for {context}"));
        }
        let later = self.tree.list(commands.skip(1)).iter();
        for (stage, command) in (2..).zip(later) {
            let first = self.tree.list(command.words).first();
            if first.is_some_and(is_constant) {
                let message = format!("non executable command in pipeline stage {stage}");
                return self.error(command.at, message);
            }
        }
        Ok(())
    }

    /// `$x :=`, `$x =` or, at the head of a range, `$i, $x :=`.
    fn declarations(&mut self, context: &str) -> Parsed<(List<Variable>, bool)> {
        let first = self.tree.count::<Variable>();
        let mut names = List::new(first, first);
        while self.peek().kind == Kind::Variable {
            let variable = self.peek();
            let after = self.ahead[1];
            match after.kind {
                Kind::Declare | Kind::Assign => {
                    let names = self.declaration(variable, names);
                    return Ok((names, after.kind == Kind::Assign));
                }
                Kind::Comma if context == "range" && names.is_empty() => {
                    names = self.declaration(variable, names);
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

    /// Takes a variable to be declared or assigned, and the sign behind it.
    fn declaration(&mut self, variable: Token, names: List<Variable>) -> List<Variable> {
        self.take();
        self.take();
        self.scope.learn(self.text(variable));
        self.tree.add(Variable {
            name: variable.place(),
            slot: None,
        });
        names.up_to(self.tree.count::<Variable>())
    }

    fn command(&mut self) -> Parsed<Command> {
        let at = self.peek().start;
        let first = self.words.len();
        loop {
            let word = self.operand()?;
            self.words.push(word);
            let token = self.peek();
            match token.kind {
                Kind::Close | Kind::RightParen => break,
                Kind::Pipe => {
                    self.take();
                    break;
                }
                kind if token.is_spaced && is_operand(kind) => {}
                _ => return self.unexpected(token, "operand"),
            }
        }
        let words = self.tree.add_list(&mut self.words, first);
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
        let first = self.tree.count::<Field>();
        while self.peek().kind == Kind::Field && !self.peek().is_spaced {
            let token = self.take();
            self.field(token);
        }
        let end = self.tree.count::<Field>();
        let fields = List::new(first, end);
        let kind = match term.kind {
            // Its own field was the last one before these.
            ExprKind::Field(own) => ExprKind::Field(own.up_to(end)),
            ExprKind::Variable { variable, .. } => ExprKind::Variable { variable, fields },
            _ if is_constant(&term) => {
                let term = self.tree.show_expr(&term).to_string();
                return self.error(at, format!("unexpected . after term {term:?}"));
            }
            _ => ExprKind::Chain {
                base: self.tree.add(term),
                fields,
            },
        };
        Ok(Expr::new(at, kind))
    }

    /// Adds the field of a word such as `.Name`.
    fn field(&mut self, token: Token) -> Only<Field> {
        let Place { start, end } = token.place();
        self.tree.add(Field {
            name: Place {
                start: start + 1,
                end,
            },
            near: Cell::new(0),
        })
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
            Kind::Field => {
                let first = self.tree.count::<Field>();
                self.field(token);
                ExprKind::Field(List::new(first, first + 1))
            }
            Kind::Bool => ExprKind::Bool(text == "true"),
            Kind::Number | Kind::Char => match number::parse(text) {
                Ok(number) => ExprKind::Number(Rc::new(number)),
                Err(message) => return self.error(token.start, message),
            },
            Kind::Quoted | Kind::Raw => ExprKind::Str {
                value: self.string(token)?,
                end: token.end,
            },
            Kind::LeftParen => {
                let pipe = self.pipeline_within("parenthesized pipeline", Kind::RightParen)?;
                if !pipe.variables.is_empty() {
                    self.scope.declare_within();
                }
                let at = pipe.at;
                return Ok(Expr::new(at, ExprKind::Pipe(self.tree.add(pipe))));
            }
            _ => return self.unexpected(token, "operand"),
        };
        Ok(Expr::new(token.start, kind))
    }

    fn variable(&mut self, token: Token) -> Parsed<ExprKind> {
        let name = self.text(token);
        let Ok(slot) = self.scope.find(name) else {
            return self.error(token.start, format!("undefined variable {name:?}"));
        };
        Ok(ExprKind::Variable {
            variable: Variable {
                name: token.place(),
                slot,
            },
            fields: List::EMPTY,
        })
    }
}

/// Whether an expression is no function, variable or field: nothing can be piped into it, and it has no fields.
fn is_constant(expr: &Expr) -> bool {
    matches!(
        expr.kind,
        ExprKind::Bool(_)
            | ExprKind::Dot
            | ExprKind::Nil
            | ExprKind::Number(_)
            | ExprKind::Str { .. }
    )
}

fn is_operand(kind: Kind) -> bool {
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
