//! Pages of a life as CSV, a row a term: columns and values that stay as they are in every language.

use std::io::{self, Write};

use super::event::{
    AtAssembly, Course, Deed, Hearing, Made, Occasion, Of, Outcome, Page, Part, Served, Will,
};
use crate::core::units::to_rupiah;
use crate::model::credit::state_debts::Source;
use crate::model::world::side;

/// Pages as rows.
pub struct Rows<W: Write>(csv::Writer<W>);

impl<W: Write> Rows<W> {
    /// With its head still to be written.
    pub fn new(out: W) -> Self {
        Rows(csv::Writer::from_writer(out))
    }

    /// The pages of a life.
    pub fn write(
        &mut self,
        arm: &str,
        community: &str,
        i: usize,
        pages: &[Page],
    ) -> io::Result<()> {
        #[derive(serde::Serialize)]
        struct Row<'a> {
            arm: &'a str,
            community: &'a str,
            household: usize,
            month: String,
            about: &'a str,
            term: &'a str,
            value: f64,
            unit: &'a str,
            outcome: &'a str,
        }
        let names =
            |part: &Part| -> Vec<String> { part.terms.iter().map(|t| t.of.key()).collect() };
        for p in pages {
            for part in &p.parts {
                let (outcome, names) = (part.outcome.key(), names(part));
                let row = |term, value, unit, outcome| Row {
                    arm,
                    community,
                    household: i,
                    month: p.month.to_string(),
                    about: part.about.key(),
                    term,
                    value,
                    unit,
                    outcome,
                };
                self.0.serialize(row("", part.total, part.unit.key(), &outcome))?;
                for (term, name) in part.terms.iter().zip(&names) {
                    self.0.serialize(row(name, term.value, "", ""))?;
                }
            }
        }
        Ok(())
    }

    /// The end.
    pub fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Of {
    /// The value of the column `term`.
    pub fn key(self) -> String {
        match self {
            Of::Name(name) => name.key().into(),
            Of::Tie { household, came, trust, strength } => format!(
                "household {household}: came {came} of 4, trust {trust:.2}, tie {strength:.2}"
            ),
        }
    }
}

impl Outcome {
    /// The value of the column `outcome`.
    pub fn key(&self) -> String {
        match self {
            Outcome::Moved => "moved away; a newcomer took the place".into(),
            Outcome::Hearing(Hearing::Told) => "told of the programme".into(),
            Outcome::Hearing(Hearing::ByTieOrVisit) => {
                "told of the programme by a tie, or visited first".into()
            }
            Outcome::Hearing(Hearing::NotTold) => "not told".into(),
            Outcome::NoTies => "no ties".into(),
            Outcome::Course(Course::Cadre) => "trained, and became a cadre".into(),
            Outcome::Course(Course::Trained) => "trained".into(),
            Outcome::Course(Course::NoPlace) => "applied, and got no place".into(),
            Outcome::Course(Course::DidNotKnow) => "did not know of it".into(),
            Outcome::Course(Course::Against) => "is against the programme".into(),
            Outcome::Course(Course::DidNotApply) => "did not apply".into(),
            Outcome::NotReprimanded => "not reprimanded".into(),
            Outcome::CameOutAgainst => "came out against it".into(),
            Outcome::NothingPays => {
                "thought of starting; no trade promised more than its time earns".into()
            }
            Outcome::DidNotStart => "thought of starting, and did not".into(),
            Outcome::Level(level) => format!("{level:.2}"),
            Outcome::FromTies(n) => format!("from {n} ties"),
            Outcome::Chance(own) => format!("chance {own:.2}"),
            Outcome::Came(n) => format!("came to {n} of 4 works"),
            Outcome::Reprimanded { by, spite: false } => format!("reprimanded by household {by}"),
            Outcome::Reprimanded { by, spite: true } => {
                format!("reprimanded by household {by}, answered with spite")
            }
            Outcome::TieMade { with, how } => match how {
                Made::AtMeeting => format!("met household {with} at a meeting"),
                Made::AtWorks => format!("met household {with} at works or a meeting"),
                Made::TakenUpAgain => format!("took up again with household {with}"),
                Made::New => format!("new tie to household {with}"),
            },
            Outcome::TieEnded { with, kind } => {
                format!("{} tie to household {with} ended", kind.key())
            }
            Outcome::Board { level, stands: Some(share) } => {
                format!("{level:.2}; {:.0} % of what is promised stands", 100.0 * share)
            }
            Outcome::Board { level, stands: None } => format!("{level:.2}; nothing to judge"),
            Outcome::Consumed(units) => {
                format!("consumed Rp {:.0} thousand", to_rupiah((*units).into()) / 1e3)
            }
            Outcome::Side { before, after } if before == after => {
                format!("stays {}", side_key(*after))
            }
            Outcome::Side { before, after } => {
                format!("was {}, is {}", side_key(*before), side_key(*after))
            }
            Outcome::Assembly { did, chosen } => match chosen {
                Some((name, met)) => {
                    let did = did.key();
                    format!("{did}; {name} was chosen, which meets its needs by {met:.2}")
                }
                None => did.key().into(),
            },
            Outcome::TookUp(activity) => format!("took up {activity}"),
            Outcome::Left(activity) => format!("left {activity}"),
            Outcome::Harvest(rupiah) => format!("got Rp {rupiah:.0} of the harvest"),
            Outcome::Partner { id, did, expects } => {
                let did = match did {
                    Deed::Came(gave) => format!("{id} came and gave Rp {gave:.0}"),
                    Deed::Stays(gave) => format!("{id} stays and gave Rp {gave:.0}"),
                    Deed::Left => format!("{id} left"),
                };
                match expects {
                    Some(expects) => format!("{did} (it expects {expects:.2})"),
                    None => did,
                }
            }
            Outcome::PlanSigned(over) => {
                format!("a plan over Rp {:.0} was signed", to_rupiah(*over))
            }
            Outcome::Tranche(paid) => {
                format!("a tranche came; Rp {:.0} are paid so far", to_rupiah(*paid))
            }
            Outcome::Closed(trade) => format!("closed {trade}"),
            Outcome::GoesOn(trade) => format!("goes on with {trade}"),
            Outcome::Started(trade) => format!("started {trade}"),
            Outcome::Invested { tools, stock } => {
                let tools =
                    tools.map(|t| format!("bought tools ({:.1} % of a full set)", 100.0 * t));
                let rupiah = |units: i32| to_rupiah(units.into()) as f32;
                let stock = stock.map(|units| format!("put Rp {:.0} into stock", rupiah(units)));
                tools.into_iter().chain(stock).collect::<Vec<_>>().join(", ")
            }
            Outcome::Debt { lender, served } => {
                let lender = lender_key(*lender);
                match served {
                    Served::WrittenOff => {
                        format!("{lender}: written off; it gets no more for a time")
                    }
                    Served::Off => format!("{lender}: paid off"),
                    Served::Late(months) => format!("{lender}: late for {months} months"),
                    Served::InterestAlone => {
                        format!("{lender}: paid the interest, put the rest off")
                    }
                    Served::Due => format!("{lender}: paid what fell due"),
                }
            }
            Outcome::Borrowed { lender, occasion } => {
                let occasion = match occasion {
                    Occasion::GroupAdmitted => ", as its group was admitted",
                    Occasion::MoneylenderPaidOff => ", and paid a moneylender off",
                    Occasion::EnterpriseStarted => ", and started an enterprise",
                    Occasion::Other => "",
                };
                format!("borrowed from {}{occasion}", lender_key(*lender))
            }
            Outcome::Founded(members) => format!("founded a loan group of {members}"),
            Outcome::Joined(founder) => format!("joined the loan group of household {founder}"),
            Outcome::Instalment { will, late } => {
                let will = match will {
                    Will::Troubled => "in a trouble of its own",
                    Will::Followed => "followed peers who were late",
                    Will::LeftToOthers => "left it to the others",
                    Will::Paid => "paid what it could",
                };
                format!("{will}; the instalment {}", if *late { "is late" } else { "was met" })
            }
        }
    }
}

impl AtAssembly {
    fn key(self) -> &'static str {
        match self {
            AtAssembly::NotAsked => "nobody was asked",
            AtAssembly::Against => "is against it",
            AtAssembly::DidNotKnow => "did not know of it",
            AtAssembly::Absent => "did not come",
            AtAssembly::Voted => "came and voted",
            AtAssembly::SaidNeeds => "came and said what it needs",
            AtAssembly::Proposed => "came and made a proposal",
            AtAssembly::Silent => "came and said nothing",
        }
    }
}

fn side_key(side: u8) -> &'static str {
    match side {
        side::AGAINST => "against it",
        side::FOR => "for it",
        _ => "neither for it nor against it",
    }
}

fn lender_key(lender: Source) -> &'static str {
    match lender {
        Source::Moneylender => "a moneylender",
        Source::Bank => "a bank",
        Source::Microfinance => "a microfinance body",
        Source::Group => "the fund of loan groups",
    }
}
