//! Two arms of one community, what may differ between them, and why: the facts that a chain of causes is made of.

use super::formulas;
use super::life::{Life, Moment, Seen};
use super::names::Name;
use super::quantity::Quantity;
use crate::core::units::{Money, Month};
use crate::model::credit::state_debts::Source;
use crate::model::mutual_work::reprimands::speaker_of;
use crate::model::world::Breach;

/// A step back in a chain.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// When.
    pub month: Month,
    /// The quantity that differed, where the step is about one and that was not said before.
    pub what: Option<Pair>,
    /// Why, most of all.
    pub why: Why,
}

/// A quantity in the first arm and in the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Which.
    pub quantity: Quantity,
    /// Its values.
    pub values: [f32; 2],
}

impl Pair {
    /// Do the two values differ by a bit?
    pub fn differs(&self) -> bool {
        self.values[0].to_bits() != self.values[1].to_bits()
    }
}

/// What differed, in the first arm and in the other.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A quantity.
    Quantity(Pair),
    /// What a household consumed, units of Rp 100.
    Consumption(usize, [i32; 2]),
    /// What a household knows, learnt or is.
    Traits(usize),
    /// What a household decided, or what happened to it.
    Decision(usize, [Decision; 2]),
}

/// A decision of a household, or what happened to it.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// Moved away, and a newcomer took the place.
    Moved(bool),
    /// Was told of the programme.
    Told(bool),
    /// Was trained.
    Trained(bool),
    /// Came to so many of four works.
    Came(u8),
    /// Was reprimanded.
    Reprimanded(bool),
    /// Has a tie to a household.
    Tie(usize, bool),
    /// Is on a side (`model::world::side`).
    Side(u8),
    /// Takes part in an activity.
    Activity(bool),
    /// Has an enterprise of this name.
    Enterprise(Option<String>),
    /// Owes to these.
    Owes(Vec<Source>),
    /// Is late with a debt.
    Late(bool),
}

/// Why something differed. Two of something are of the first arm and of the other.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// Nothing that goes into its formula differs.
    NoInput,
    /// The arms have other parameters.
    Parameters,
    /// An input of its formula, with what it alone changes; none where common random numbers decide with it.
    Input {
        /// The input.
        name: Name,
        /// The quantity that it is, if it is one.
        quantity: Option<Quantity>,
        /// Its values.
        values: [f32; 2],
        /// The effect on the result of this input alone.
        alone: Option<f32>,
    },
    /// A tie stands in one arm alone.
    Tie {
        /// Whose.
        ends: [usize; 2],
        /// What became of it in one arm.
        change: TieChange,
        /// In the other arm (rather than the first)?
        in_second: bool,
    },
    /// What works mean to a neighbourhood.
    Works(usize, [Works; 2]),
    /// Works that stand, of what is promised by now.
    Built([Built; 2]),
    /// How far a promise is judged, 0–1.
    Judged([f32; 2]),
    /// Was a household reprimanded?
    Reprimanded(usize, [bool; 2]),
    /// What meetings, or a default in a loan group, did.
    Meetings,
    /// Gifts, or how a harvest is shared.
    GiftsAndShares,
    /// What the programme delivers.
    Programme,
    /// What was new in the board's books.
    Books([News; 2]),
    /// The same money, but works in a neighbourhood went on differently.
    WorksWentOn(usize),
    /// How works are led.
    Led([f32; 2]),
    /// Something that was delivered or decided.
    Delivered(Delivered),
    /// Wages from works.
    WorkPay,
    /// The likeliest cause of those that differ in the month, or differed before.
    Likeliest {
        /// A quantity.
        quantity: Quantity,
        /// Of the month before?
        before: bool,
    },
    /// Nothing that is followed differs.
    NothingFollowed,
    /// Earned, was given or paid otherwise.
    Earned,
    /// The programme reached it otherwise.
    Reached,
    /// Office, debt, an enterprise or a loan group binds it.
    Bound,
    /// Places in courses.
    Places([u32; 2]),
}

/// What became of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieChange {
    /// Made at a meeting.
    AtMeeting,
    /// Made at works or a meeting.
    AtWorks,
    /// Made otherwise; the likeliest cause follows.
    Made,
    /// Cut.
    Cut,
}

/// Money that works mean to a neighbourhood, Rp million a household.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Works {
    /// At works there.
    pub at_works: f32,
    /// Announced and not paid.
    pub announced: f32,
}

impl From<[f32; 2]> for Works {
    fn from([at_works, announced]: [f32; 2]) -> Self {
        Works { at_works, announced }
    }
}

/// Works that stand, of what is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Built {
    /// What stands.
    pub built: Money,
    /// What is promised.
    pub promised: Money,
}

/// What is new in a board's books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct News {
    /// Planned, if a plan was made.
    pub planned: Option<Money>,
    /// Paid, if money came: in the month of a plan perhaps for the one before; that is what a late tranche is.
    pub paid: Option<Money>,
    /// Is there any plan?
    pub plans: bool,
}

/// What is delivered to a community, or decided in it, and differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// Who lends, or which groups are called to loans and meetings.
    Lending,
    /// Opposition.
    Opposition,
    /// First visits.
    Visits,
    /// Facilitator or outreach.
    Outreach,
    /// What there is to choose, or where it has come to.
    Choices,
    /// What was chosen.
    Chosen,
    /// It was told of the programme.
    Told,
    /// An outlet.
    Outlet,
    /// Incomes, prices or a flood.
    Incomes,
    /// Gifts or a garden in common.
    Gifts,
    /// Partners.
    Partners,
    /// Courses.
    Courses,
    /// Who else applied for the same places.
    Applicants,
}

/// Where a chain goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Next {
    /// At a quantity's value in a month.
    At(Quantity, i32),
    /// Nowhere: this is the root.
    Root,
}

/// Two arms of one community.
pub struct Two<'a> {
    /// The first arm's life.
    pub a: &'a Life<'a>,
    /// The other's.
    pub b: &'a Life<'a>,
}

impl Two<'_> {
    /// A month in both arms.
    pub fn month(&self, t: i32) -> Result<[Seen; 2], Breach> {
        Ok([self.a.month(t)?, self.b.month(t)?])
    }

    /// The arms' names.
    pub fn names(&self) -> [&str; 2] {
        [&self.a.version.arm.name, &self.b.version.arm.name]
    }

    /// The values of a quantity in a month.
    pub fn values(&self, q: Quantity, t: i32) -> Result<[f32; 2], Breach> {
        Ok(self.values_of(&self.month(t)?, q))
    }

    /// The values of a quantity in a month that was read.
    pub(super) fn values_of(&self, [a, b]: &[Seen; 2], q: Quantity) -> [f32; 2] {
        [formulas::value(self.a, a, q), formulas::value(self.b, b, q)]
    }

    /// Do the values of a quantity differ by a bit?
    pub(super) fn differs(&self, moments: &[Seen; 2], q: Quantity) -> bool {
        Pair { quantity: q, values: self.values_of(moments, q) }.differs()
    }

    /// Who would reprove a household, in either arm.
    pub(super) fn speakers(&self, [a, b]: &[Seen; 2], i: usize) -> [Option<usize>; 2] {
        let of = |life: &Life<'_>, m: &Moment| speaker_of(&life.now(m), &m.given.ties, i);
        [of(self.a, a), of(self.b, b)]
    }

    /// The month, up to `t`, in which the present difference of a slow quantity grew most; `t` itself
    /// for what is decided anew each month.
    pub fn origin(&self, q: Quantity, t: i32) -> Result<i32, Breach> {
        if matches!(q, Quantity::Turnout(_) | Quantity::MeanTurnout(_) | Quantity::MeanHabit(_)) {
            return Ok(t);
        }
        let gap = |t: i32| -> Result<f32, Breach> {
            let [a, b] = self.values(q, t)?;
            Ok(if a.to_bits() == b.to_bits() { 0.0 } else { (a - b).abs() })
        };
        let (mut at, mut best, mut most) = (t, t, f32::NEG_INFINITY);
        let mut here = gap(t)?;
        while here > 0.0 && at >= 0 {
            let before = if at > 0 { gap(at - 1)? } else { 0.0 };
            if here - before > most {
                (best, most) = (at, here - before);
            }
            (at, here) = (at - 1, before);
        }
        Ok(best)
    }
}
