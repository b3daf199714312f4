//! The rows and small worlds that come with the program, embedded in it.

use crate::scenario::bundled::Bundled;

/// The files of rows, in the order of the table: name of the file, its text.
pub const STUDIES: &[(&str, &str)] =
    &[("patterns/kotaku.toml", include_str!("../../patterns/kotaku.toml"))];

/// Base scenarios that only rows use.
pub const WORLDS: &[Bundled] = &[];

/// The null model: a named set of changes of parameters.
pub const NULL_MODEL: (&str, &str) =
    ("patterns/null-model.toml", include_str!("../../patterns/null-model.toml"));

/// What came out when the rows were last run and committed.
pub const EVIDENCE: &str = include_str!("../../docs/evidence.csv");
