//! Where a key or value was typed.

use std::ops::Range;

/// Where a key or value was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In the file.
    File,
    /// On the command line, by `--set KEY=VALUE`.
    Set(String),
    /// Nowhere: a default.
    Default,
}

/// The place of a key or value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Who typed it.
    pub origin: Origin,
    /// The bytes of the file.
    pub span: Range<usize>,
}

impl Place {
    /// Bytes of the file.
    pub fn file(span: Range<usize>) -> Self {
        Place { origin: Origin::File, span }
    }
}
