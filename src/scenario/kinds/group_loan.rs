//! Revolving loans to groups (KSM) with or without joint liability (tanggung renteng).

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{SHARE, Type, keys};

/// How groups come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formation {
    /// Along ties: people ask those they trust.
    Ties,
    /// Whoever applies next, to fulfil the rule.
    Adhoc,
}

/// Who looks at applicants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screening {
    /// Nobody.
    None,
    /// The board, whose strong ties are interested.
    Board,
    /// The board with the facilitator's information, objective and slow.
    Facilitator,
}

/// Revolving loans to groups.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupLoan {
    /// Most groups at a time in each community; dose, default 5.
    pub groups: Value,
    /// Members of a group, 3–30 (default 5).
    pub size: u32,
    /// Loan of each member, rupiah (default 2 million [R]).
    pub principal: Value,
    /// Instalments, months (default 10).
    pub months: u32,
    /// Interest a month (default 1.5 % [R]).
    pub rate: f64,
    /// Interest on the whole principal every month.
    pub flat: bool,
    /// Members answer for one another.
    pub joint: bool,
    /// How groups come about.
    pub formation: Formation,
    /// Who looks at applicants.
    pub screening: Screening,
    /// Months of meetings before the first loan (default 3 [A]).
    pub preparing: u32,
    /// Meetings a month in that time (default 2 [A]).
    pub preparing_meetings: f64,
    /// Chance a month that a household in need of a loan wants to join (default .1 [A]).
    pub uptake: f64,
}

keys! {
    /// The keys of this kind alone.
    KEYS "group_loan" {
        "groups" Type::Value(0.0, 1000.0), Or("5.0"), GroupsPerCommunity, [Assumption];
        "size" Type::Whole(3, 30), Or("5"), Members, [Recalled range 3.0..=10.0];
        "principal" Type::Value(0.0, 1e8), Or("2000000.0"), Rupiah, [Recalled range 500_000.0..=10_000_000.0];
        "months" Type::Whole(1, 120), Or("10"), Months, [Recalled range 6.0..=24.0];
        "rate" Type::Number(0.0, 1.0), Or("0.015"), SharePerMonth, [Recalled range 0.01..=0.02];
        "flat" Type::Flag, Or("true"), None, [Assumption];
        "joint" Type::Flag, Or("true"), None, [Design];
        "formation" Type::Choice(&["ties", "adhoc"]), Or("\"ties\""), None, [Design];
        "screening" Type::Choice(&["none", "board", "facilitator"]), Or("\"board\""), None, [Design];
        "preparing" Type::Whole(0, 60), Or("3"), Months, [Assumption];
        "preparing_meetings" Type::Number(0.0, 20.0), Or("2.0"), PerMonth, [Assumption];
        "uptake" SHARE, Or("0.1"), ChancePerMonth, [Assumption];
    }
}

impl GroupLoan {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(GroupLoan {
            groups: keys.value("groups")?,
            size: keys.whole("size")?,
            principal: keys.value("principal")?,
            months: keys.whole("months")?,
            rate: keys.number("rate")?,
            flat: keys.flag("flat")?,
            joint: keys.flag("joint")?,
            formation: match keys.text("formation")?.as_str() {
                "ties" => Formation::Ties,
                "adhoc" => Formation::Adhoc,
                other => return Err(format!("the formation `{other}` passed the checks")),
            },
            screening: match keys.text("screening")?.as_str() {
                "none" => Screening::None,
                "board" => Screening::Board,
                "facilitator" => Screening::Facilitator,
                other => return Err(format!("the screening `{other}` passed the checks")),
            },
            preparing: keys.whole("preparing")?,
            preparing_meetings: keys.number("preparing_meetings")?,
            uptake: keys.number("uptake")?,
        })
    }
}
