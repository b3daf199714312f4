//! What a household's month brought, as facts: decisions and changes, each with what came of it and the terms
//! that moved it. Words for people are made of them elsewhere, and so are the values of the CSV ([`super::keys`]).

use super::keys::{About, TermName, Unit};
use super::network::TieKind;
use crate::core::units::{Money, Month};
use crate::model::credit::state_debts::Source;

/// A month of a household.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Months since the start.
    pub offset: i32,
    /// The month.
    pub month: Month,
    /// Decisions and changes, in the order of the month.
    pub parts: Vec<Part>,
}

/// A decision or a change, with its terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is about.
    pub about: About,
    /// What `total` is.
    pub unit: Unit,
    /// The logit, the chance, the change.
    pub total: f64,
    /// What came of it.
    pub outcome: Outcome,
    /// Do the terms add up to the total?
    pub adds: bool,
    /// What moved it.
    pub terms: Vec<Term>,
}

/// What moved a decision, or a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// What it is.
    pub of: Of,
    /// How much.
    pub value: f64,
}

/// What a term is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Of {
    /// One that has a name.
    Name(TermName),
    /// What one tie adds to the expectation: to whom, works that it came to, trust in it, strength of the tie.
    Tie {
        /// The household at its other end.
        household: usize,
        /// Works that it came to last month, of four.
        came: u8,
        /// Trust in it.
        trust: f32,
        /// Strength of the tie.
        strength: f32,
    },
}

/// What came of a decision or a change.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Moved away; a newcomer took the place.
    Moved,
    /// Was told of the programme, or not.
    Hearing(Hearing),
    /// A share that it has come to.
    Level(f32),
    /// Nothing, for want of ties.
    NoTies,
    /// A number of ties that an expectation is made of.
    FromTies(usize),
    /// A chance that follows from own reasons.
    Chance(f32),
    /// Works that it came to, of four.
    Came(u8),
    /// A course.
    Course(Course),
    /// Reprimanded by a household, and answered with spite or not.
    Reprimanded {
        /// Who spoke.
        by: usize,
        /// Was it answered with spite?
        spite: bool,
    },
    /// Not reprimanded.
    NotReprimanded,
    /// A tie was made.
    TieMade {
        /// To whom.
        with: usize,
        /// Where.
        how: Made,
    },
    /// A tie was cut.
    TieEnded {
        /// To whom.
        with: usize,
        /// What it rested on.
        kind: TieKind,
    },
    /// Trust in the board, and the share of what is promised that stands, where there is a promise to judge.
    Board {
        /// Trust.
        level: f32,
        /// The share; none with nothing to judge.
        stands: Option<f32>,
    },
    /// Consumed so much, units of Rp 100.
    Consumed(i32),
    /// Came out against the programme.
    CameOutAgainst,
    /// The side that it was on, and is on (`model::world::side`).
    Side {
        /// Before.
        before: u8,
        /// After.
        after: u8,
    },
    /// An assembly, and what was chosen: its name, and how far that meets the household's needs.
    Assembly {
        /// What it did there.
        did: AtAssembly,
        /// What was chosen.
        chosen: Option<(String, f32)>,
    },
    /// Took up an activity.
    TookUp(String),
    /// Left an activity.
    Left(String),
    /// Its part of a harvest, rupiah.
    Harvest(f32),
    /// What a partner did, and what it expects where it still offers something.
    Partner {
        /// The intervention.
        id: String,
        /// What it did.
        did: Deed,
        /// The return that it expects.
        expects: Option<f32>,
    },
    /// A plan of works was signed over so much.
    PlanSigned(Money),
    /// A tranche came; so much is paid so far.
    Tranche(Money),
    /// Closed an enterprise.
    Closed(String),
    /// Goes on with an enterprise.
    GoesOn(String),
    /// Started an enterprise.
    Started(String),
    /// Thought of starting, and no trade promised more than its time earns.
    NothingPays,
    /// Thought of starting, and did not.
    DidNotStart,
    /// Bought tools (share of a full set), put money into stock (units of Rp 100).
    Invested {
        /// Tools.
        tools: Option<f32>,
        /// Stock.
        stock: Option<i32>,
    },
    /// A debt that was served, or not.
    Debt {
        /// Who lent.
        lender: Source,
        /// How it was served.
        served: Served,
    },
    /// A loan.
    Borrowed {
        /// Who lends.
        lender: Source,
        /// On which occasion.
        occasion: Occasion,
    },
    /// Founded a loan group of so many.
    Founded(usize),
    /// Joined the loan group of a household.
    Joined(usize),
    /// The month's instalment to the group.
    Instalment {
        /// What it wanted.
        will: Will,
        /// Is the instalment late?
        late: bool,
    },
}

/// How a household heard of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// Told, as its own draw decided.
    Told,
    /// Told by a tie, or visited first.
    ByTieOrVisit,
    /// Not told.
    NotTold,
}

/// What came of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Trained, and became a cadre.
    Cadre,
    /// Trained.
    Trained,
    /// Applied, and got no place.
    NoPlace,
    /// Did not know of it.
    DidNotKnow,
    /// Is against the programme.
    Against,
    /// Did not apply.
    DidNotApply,
}

/// How a tie came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// At a meeting.
    AtMeeting,
    /// At works or a meeting.
    AtWorks,
    /// One that stood at the start was taken up again.
    TakenUpAgain,
    /// Otherwise.
    New,
}

/// What a household did about an assembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtAssembly {
    /// Nobody was asked.
    NotAsked,
    /// Is against the programme.
    Against,
    /// Did not know of it.
    DidNotKnow,
    /// Did not come.
    Absent,
    /// Came and voted.
    Voted,
    /// Came and said what it needs.
    SaidNeeds,
    /// Came and made a proposal.
    Proposed,
    /// Came and said nothing.
    Silent,
}

/// What a partner did; money in rupiah.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// Came and gave.
    Came(f64),
    /// Stays and gave.
    Stays(f64),
    /// Left.
    Left,
}

/// How a debt was served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    /// Written off; it gets no more for a time.
    WrittenOff,
    /// Paid off.
    Off,
    /// Late for so many months.
    Late(u32),
    /// Paid the interest, put the rest off.
    InterestAlone,
    /// Paid what fell due.
    Due,
}

/// On which occasion a loan was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Its group was admitted.
    GroupAdmitted,
    /// It paid a moneylender off.
    MoneylenderPaidOff,
    /// It started an enterprise.
    EnterpriseStarted,
    /// None of these.
    Other,
}

/// What a member wanted to do about the month's instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Will {
    /// Was in a trouble of its own.
    Troubled,
    /// Followed peers who were late.
    Followed,
    /// Left it to the others.
    LeftToOthers,
    /// Paid what it could.
    Paid,
}

impl Page {
    /// The part that is about something, if the month had one.
    pub fn about(&self, what: About) -> Option<&Part> {
        self.parts.iter().find(|p| p.about == what)
    }

    /// A term's value, of a part.
    pub fn term(&self, about: About, name: TermName) -> Option<f64> {
        let terms = &self.about(about)?.terms;
        terms.iter().find(|t| t.of == Of::Name(name)).map(|t| t.value)
    }
}

impl Part {
    /// With terms that have names.
    pub(super) fn new(
        about: About,
        unit: Unit,
        total: f32,
        outcome: Outcome,
        terms: &[(TermName, f32)],
    ) -> Part {
        let term = |&(name, value): &(TermName, f32)| Term::of(name, value.into());
        let terms = terms.iter().map(term).collect();
        Part { about, unit, total: f64::from(total), outcome, adds: false, terms }
    }

    /// Whose terms add up to its total.
    pub(super) fn adding(self) -> Part {
        Part { adds: true, ..self }
    }
}

impl Term {
    /// One that has a name.
    pub fn of(name: TermName, value: f64) -> Term {
        Term { of: Of::Name(name), value }
    }
}
