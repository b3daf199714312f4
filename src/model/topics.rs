//! The visible list of topics, in the order of their folders, and who may see whom.

/// A topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its folder.
    pub name: &'static str,
    /// What it is about.
    pub what: &'static str,
    /// Topics above it of which it may import something, beside the world. What it needs of any other comes
    /// as a signal, or is handed to its steps.
    pub sees: &'static [&'static str],
}

/// All topics.
#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic { name: "mutual_work", what: "who comes to the weekly works, what is given for it, who is reprimanded", sees: &[] },
    Topic { name: "trust", what: "what is expected of others; trust, strength, norms; ties that come and go; institutions", sees: &[] },
    Topic { name: "news", what: "who hears of a programme, who speaks for it and against it", sees: &[] },
    Topic { name: "board", what: "the board, its works' leakage, capability, actors and their ties", sees: &[] },
    // Leakage is the board's; its closeness to the facilitator is in the actors' ties.
    Topic { name: "works", what: "plans, papers, tranches; packages that are built, decay, are kept up", sees: &["board"] },
    Topic { name: "training", what: "courses, cadres, self-teaching, model villages", sees: &[] },
    Topic { name: "livelihoods", what: "wages, enterprises, consumption, savings", sees: &[] },
    // Loans are for enterprises: what capital adds is worked out with their output.
    Topic { name: "credit", what: "loans, groups, pooled savings, meetings", sees: &["livelihoods"] },
    // A part of harvests is pooled.
    Topic { name: "commons", what: "gardens in common, the treasurer, litter", sees: &["credit"] },
    Topic { name: "choices", what: "assemblies choose, activities are taken up", sees: &[] },
    Topic { name: "partners", what: "partners, dues, how the place is seen from outside", sees: &[] },
    Topic { name: "moving", what: "households leave, newcomers take their places", sees: &[] },
    Topic { name: "shocks", what: "floods, pandemics, prices", sees: &[] },
    Topic { name: "welfare", what: "the welfare indicators of each household", sees: &[] },
];
