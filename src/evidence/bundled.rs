//! The rows and small worlds that come with the program, embedded in it.

use crate::scenario::bundled::Bundled;

/// The files of rows, in the order of the table: name of the file, its text.
pub const STUDIES: &[(&str, &str)] = &[
    ("patterns/cempako.toml", include_str!("../../patterns/cempako.toml")),
    ("patterns/kotaku.toml", include_str!("../../patterns/kotaku.toml")),
    ("patterns/actors.toml", include_str!("../../patterns/actors.toml")),
    ("patterns/loans.toml", include_str!("../../patterns/loans.toml")),
    ("patterns/telang.toml", include_str!("../../patterns/telang.toml")),
    ("patterns/enterprises.toml", include_str!("../../patterns/enterprises.toml")),
    ("patterns/grenpul.toml", include_str!("../../patterns/grenpul.toml")),
    ("patterns/kampungs.toml", include_str!("../../patterns/kampungs.toml")),
    ("patterns/pekapuran.toml", include_str!("../../patterns/pekapuran.toml")),
    ("patterns/workshops.toml", include_str!("../../patterns/workshops.toml")),
    ("patterns/literature.toml", include_str!("../../patterns/literature.toml")),
    ("patterns/evaluations.toml", include_str!("../../patterns/evaluations.toml")),
    ("patterns/migration.toml", include_str!("../../patterns/migration.toml")),
];

/// Base scenarios that only rows use.
pub const WORLDS: &[Bundled] = &[
    Bundled { name: "village", text: include_str!("../../scenarios/patterns/village.toml") },
    Bundled { name: "laboratory", text: include_str!("../../scenarios/patterns/laboratory.toml") },
    Bundled { name: "sessions", text: include_str!("../../scenarios/patterns/sessions.toml") },
    Bundled { name: "course", text: include_str!("../../scenarios/patterns/course.toml") },
    Bundled {
        name: "flood-plain",
        text: include_str!("../../scenarios/patterns/flood-plain.toml"),
    },
    Bundled { name: "kampung", text: include_str!("../../scenarios/patterns/kampung.toml") },
    Bundled {
        name: "deliberation",
        text: include_str!("../../scenarios/patterns/deliberation.toml"),
    },
    Bundled { name: "programme", text: include_str!("../../scenarios/patterns/programme.toml") },
    Bundled { name: "kampungs", text: include_str!("../../scenarios/patterns/kampungs.toml") },
    Bundled { name: "workshops", text: include_str!("../../scenarios/patterns/workshops.toml") },
    Bundled { name: "traders", text: include_str!("../../scenarios/patterns/traders.toml") },
    Bundled {
        name: "loan-groups",
        text: include_str!("../../scenarios/patterns/loan-groups.toml"),
    },
    Bundled { name: "companions", text: include_str!("../../scenarios/patterns/companions.toml") },
];

/// The null model: a named set of changes of parameters.
pub const NULL_MODEL: (&str, &str) =
    ("patterns/null-model.toml", include_str!("../../patterns/null-model.toml"));

/// What came out when the rows were last run and committed.
pub const EVIDENCE: &str = include_str!("../../docs/evidence.csv");
