//! What a piece of text means, and the one table from meaning to colour.

use anstyle::{AnsiColor, Style};

/// What a piece of text means to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Something is as it should be, or was added.
    Ok,
    /// Something needs attention.
    Warn,
    /// Something is wrong, or was removed.
    Bad,
    /// Context that may be skipped.
    Dim,
    /// A name or a heading.
    Name,
}

fn style(role: Role) -> Style {
    match role {
        Role::Ok => AnsiColor::Green.on_default(),
        Role::Warn => AnsiColor::Yellow.on_default(),
        Role::Bad => AnsiColor::Red.on_default().bold(),
        Role::Dim => Style::new().dimmed(),
        Role::Name => Style::new().bold(),
    }
}

/// The text with the escape codes of its role, or unchanged without colour.
pub(super) fn paint(role: Role, text: &str, color: bool) -> String {
    if color {
        format!("{style}{text}{style:#}", style = style(role))
    } else {
        text.to_owned()
    }
}
