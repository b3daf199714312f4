//! The rows and small worlds that come with the program, embedded in it.

use crate::scenario::bundled::Bundled;

macro_rules! studies {
    ($($name:literal)*) => {
        &[$((
            concat!("patterns/", $name, ".toml"),
            include_str!(concat!("../../patterns/", $name, ".toml")),
        ),)*]
    };
}

/// The files of rows, in the order of the table: name of the file, its text.
pub const STUDIES: &[(&str, &str)] = studies! {
    "cempako" "kotaku" "actors" "loans" "telang" "enterprises" "grenpul"
    "kampungs" "pekapuran" "workshops" "literature" "evaluations" "migration"
};

macro_rules! worlds {
    ($($name:literal)*) => {
        &[$(Bundled {
            name: $name,
            text: include_str!(concat!("../../scenarios/patterns/", $name, ".toml")),
        },)*]
    };
}

/// Base scenarios that only rows use.
pub const WORLDS: &[Bundled] = worlds! {
    "village" "laboratory" "sessions" "course" "flood-plain" "kampung" "deliberation"
    "programme" "kampungs" "workshops" "traders" "loan-groups" "companions"
};

/// The null model: a named set of changes of parameters.
pub const NULL_MODEL: (&str, &str) =
    ("patterns/null-model.toml", include_str!("../../patterns/null-model.toml"));

/// What came out when the rows were last run and committed.
pub const EVIDENCE: &str = include_str!("../../docs/evidence.csv");
