//! Rows of parts, and the places in them.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use super::{Command, Expr, Field, Node, Pipe, Tree, Variable};

impl Tree {
    /// The parts of a list.
    #[inline]
    pub(crate) fn list<T: Part>(&self, list: List<T>) -> &[T] {
        &T::row(self)[list.range()]
    }

    /// The parts of a list, to be changed.
    pub(crate) fn list_mut<T: Part>(&mut self, list: List<T>) -> &mut [T] {
        &mut T::row_mut(self)[list.range()]
    }

    /// The only part of a list of one.
    #[inline]
    pub(crate) fn only<T: Part>(&self, only: Only<T>) -> &T {
        &T::row(self)[only.0 as usize]
    }

    /// The only part of a list of one, to be changed.
    pub(crate) fn only_mut<T: Part>(&mut self, only: Only<T>) -> &mut T {
        &mut T::row_mut(self)[only.0 as usize]
    }

    /// Adds a part.
    pub(crate) fn add<T: Part>(&mut self, part: T) -> Only<T> {
        let row = T::row_mut(self);
        row.push(part);
        Only(index(row.len() - 1), PhantomData)
    }

    /// Adds the list of the parts that stand in `parts` from `first` on, and takes them from there.
    pub(crate) fn add_list<T: Part>(&mut self, parts: &mut Vec<T>, first: usize) -> List<T> {
        let row = T::row_mut(self);
        let start = row.len();
        // Most lists have one part.
        if parts.len() == first + 1
            && let Some(only) = parts.pop()
        {
            row.push(only);
        } else {
            row.extend(parts.drain(first..));
        }
        List::new(start, row.len())
    }

    /// How many parts of a sort there are: where the next list begins.
    pub(crate) fn count<T: Part>(&self) -> usize {
        T::row(self).len()
    }
}

/// A number of bytes or parts of a text, which is never longer than the parser takes.
pub(crate) fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// What is kept in rows.
pub(crate) trait Part: Sized {
    fn row(tree: &Tree) -> &Vec<Self>;
    fn row_mut(tree: &mut Tree) -> &mut Vec<Self>;
}

macro_rules! part {
    ($part:ty, $row:ident) => {
        impl Part for $part {
            #[inline]
            fn row(tree: &Tree) -> &Vec<Self> {
                &tree.$row
            }

            fn row_mut(tree: &mut Tree) -> &mut Vec<Self> {
                &mut tree.$row
            }
        }
    };
}

part!(Node, nodes);
part!(Pipe, pipes);
part!(Command, commands);
part!(Expr, words);
part!(Field, fields);
part!(Variable, variables);

/// Parts of a [`Tree`] that stand one behind the other.
pub(crate) struct List<T> {
    start: u32,
    end: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    /// A list without parts.
    pub(crate) const EMPTY: Self = Self {
        start: 0,
        end: 0,
        of: PhantomData,
    };

    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self {
            start: index(start),
            end: index(end),
            of: PhantomData,
        }
    }

    #[inline]
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub(crate) fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The list from its part `first` on.
    pub(crate) fn skip(self, first: usize) -> Self {
        Self::new(
            (self.start as usize + first).min(self.end as usize),
            self.end as usize,
        )
    }

    /// Its parts one by one.
    pub(crate) fn each(self) -> impl Iterator<Item = Only<T>> {
        (self.start..self.end).map(|at| Only(at, PhantomData))
    }

    /// The list with the parts behind it, up to `end`.
    pub(crate) fn up_to(self, end: usize) -> Self {
        Self {
            end: index(end),
            ..self
        }
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// One part of a [`Tree`].
pub(crate) struct Only<T>(u32, PhantomData<fn() -> T>);

impl<T> Only<T> {
    /// The list of it alone.
    pub(crate) fn list(self) -> List<T> {
        List {
            start: self.0,
            end: self.0 + 1,
            of: PhantomData,
        }
    }
}

impl<T> Clone for Only<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Only<T> {}

impl<T> fmt::Debug for Only<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
