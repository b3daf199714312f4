//! The quantities of a life, and how each follows from others: its formula, with what goes into it.
//!
//! A quantity has a value in every month: what was decided or had become of it by the month's end. Its
//! formula names every input, with where that came from: another quantity, this month's or last
//! month's; a public fact; or nothing that can change. What comes out is computed by the functions that
//! the steps call, which return their terms; that the inputs are those of the steps is checked by
//! `tests/suite/present/trace.rs`.

use super::life::Moment;
use super::names::Name;
use crate::model::community::Community;
use crate::model::world::sums::mean;
use crate::model::world::ties::kind;

/// A quantity. Households and neighbourhoods go by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Share of the month's works that a household came to.
    Turnout(usize),
    /// Its chance to come to one work.
    Chance(usize),
    /// Its chance to be told of the programme.
    Told(usize),
    /// What it expected of others.
    Expected(usize),
    /// What it heard of the programme along its ties.
    Heard(usize),
    /// How far the programme is on its mind.
    Salience(usize),
    /// Its habit of coming.
    Habit(usize),
    /// Its willingness.
    Willingness(usize),
    /// A reprimand that it remembers.
    Reprimand(usize),
    /// Its trust in the board.
    TrustBoard(usize),
    /// Its tie to the facilitator.
    Rapport(usize),
    /// Its trust in another household.
    Trust(usize, usize),
    /// The strength of the tie between two; 0 where none stands.
    Strength(usize, usize),
    /// Part of what it hears that is against the programme.
    Against(usize),
    /// Where it stands: 0 against the programme, .5 neither, 1 for it.
    Side(usize),
    /// Does it take part in an activity that was chosen (1)?
    Activity(usize),
    /// Has it an enterprise (1)?
    Owner(usize),
    /// What it owes to everybody, units of Rp 100.
    Owes(usize),
    /// Its savings, units of Rp 100.
    Savings(usize),
    /// Its skill.
    Skill(usize),
    /// Norm of a neighbourhood.
    Norm(usize),
    /// Mean turnout of a neighbourhood.
    MeanTurnout(usize),
    /// Mean habit of a neighbourhood.
    MeanHabit(usize),
}

impl Quantity {
    /// What of household `i` has a formula, in the order of the month; ties apart, which stand at
    /// [`Quantity::LEARNT`] of the list.
    pub fn of_household(i: usize) -> [Quantity; 10] {
        [
            Quantity::Expected(i),
            Quantity::Heard(i),
            Quantity::Salience(i),
            Quantity::Chance(i),
            Quantity::Turnout(i),
            Quantity::Reprimand(i),
            Quantity::Habit(i),
            Quantity::Willingness(i),
            Quantity::TrustBoard(i),
            Quantity::Rapport(i),
        ]
    }

    /// Where trust and strength of ties stand in that order: after willingness.
    pub const LEARNT: usize = 8;

    /// What of household `i` has none, and is followed by its likeliest cause.
    pub fn likely_of(i: usize) -> [Quantity; 7] {
        [
            Quantity::Against(i),
            Quantity::Side(i),
            Quantity::Skill(i),
            Quantity::Activity(i),
            Quantity::Owner(i),
            Quantity::Owes(i),
            Quantity::Savings(i),
        ]
    }
}

/// What everybody can know of, and nobody in the community decides in the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// What works mean to a neighbourhood: 1 where they are open and led, a part where they may come.
    Stake(usize),
    /// Contact of facilitator or cadres.
    Contact,
    /// What the facilitator's competence does.
    Competence,
    /// Chance to hear by outreach.
    Reach,
    /// What hearing by outreach does.
    Push,
    /// Share of gatherings that can take place.
    Gatherings,
    /// Is a neighbourhood inside the decree?
    Decree(usize),
    /// Monitoring in a neighbourhood, against the usual.
    Monitoring(usize),
    /// Level of duty agreed on in a neighbourhood.
    Agreed(usize),
    /// Is delivery judged: is there a promise, and somebody of whom it is asked?
    Judged,
    /// What stands, of what is promised by now.
    Delivered,
    /// What the month's reprimand did to trust, or to memory.
    Reprimand,
    /// Gifts and shares of a harvest that one could hope for.
    Gift,
    /// Is a neighbourhood called to a garden in common?
    Garden,
    /// How a harvest was shared, as far as one could know.
    Sharing,
    /// Who is visited first.
    Visit,
    /// What the month's meetings, and defaults in a loan group, did to a tie.
    Meeting,
}

/// Where an input comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A trait, a parameter or the calendar.
    Fixed,
    /// A public fact of the month.
    Public(Fact),
    /// A quantity in this month.
    Now(Quantity),
    /// A quantity in the month before.
    Before(Quantity),
}

/// An input.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// What it is.
    pub name: Name,
    /// Its value.
    pub value: f32,
    /// Where it comes from.
    pub source: Source,
}

/// What computes a value from inputs.
pub type Rule<'a> = Box<dyn Fn(&[f32]) -> f32 + 'a>;

/// A formula: the value of a quantity from its inputs.
pub struct Formula<'a> {
    /// What goes in.
    pub inputs: Vec<Input>,
    /// What comes out.
    pub result: Rule<'a>,
}

impl Formula<'_> {
    /// The value with inputs of its own.
    pub fn value(&self) -> f32 {
        (self.result)(&self.values())
    }

    /// The values of the inputs.
    pub fn values(&self) -> Vec<f32> {
        self.inputs.iter().map(|i| i.value).collect()
    }
}

/// What goes into a formula, as it is collected.
pub(super) struct List(pub(super) Vec<Input>);

impl List {
    pub(super) fn fixed(&mut self, name: Name, value: f32) {
        self.0.push(Input { name, value, source: Source::Fixed });
    }

    pub(super) fn public(&mut self, name: Name, value: f32, fact: Fact) {
        self.0.push(Input { name, value, source: Source::Public(fact) });
    }

    pub(super) fn before(&mut self, m: &Moment, name: Name, q: Quantity) {
        self.0.push(Input { name, value: value_before(m, q), source: Source::Before(q) });
    }

    pub(super) fn now(&mut self, name: Name, value: f32, q: Quantity) {
        self.0.push(Input { name, value, source: Source::Now(q) });
    }
}

/// The value of a quantity in a state of the community, for those that are part of it.
pub(super) fn held(c: &Community, q: Quantity) -> Option<f32> {
    let h = &c.households;
    let of_place = |r: usize, column: &[f32]| mean(&column[c.neighbourhoods[r].range()]);
    Some(match q {
        Quantity::Turnout(i) => h.turnout(i),
        Quantity::Salience(i) => h.salience[i],
        Quantity::Habit(i) => h.habit[i],
        Quantity::Willingness(i) => h.willingness[i],
        Quantity::Reprimand(i) => h.reprimand(i),
        Quantity::TrustBoard(i) => h.trust_board[i],
        Quantity::Rapport(i) => h.facilitator_tie[i],
        Quantity::Trust(i, j) => c.ties.find(i, j as u16).map_or(0.0, |k| c.ties.trust[k]),
        Quantity::Strength(i, j) => c.ties.find(i, j as u16).map_or(0.0, |k| c.ties.strength[k]),
        Quantity::Side(i) => f32::from(c.civic.sides.get(i).copied().unwrap_or(1)) * 0.5,
        Quantity::Activity(i) => f32::from(u8::from(c.choices.takes_part(i))),
        Quantity::Owner(i) => f32::from(u8::from(c.enterprises.of(i).is_some())),
        Quantity::Owes(i) => c.debts.of(i).iter().map(|l| l.owed() as f32).sum(),
        Quantity::Savings(i) => h.savings[i] as f32,
        Quantity::Skill(i) => h.skill[i],
        Quantity::Norm(r) => c.neighbourhoods[r].norm,
        Quantity::MeanTurnout(r) => {
            let came: Vec<f32> = c.neighbourhoods[r].range().map(|i| h.turnout(i)).collect();
            mean(&came)
        }
        Quantity::MeanHabit(r) => of_place(r, &h.habit),
        Quantity::Chance(_)
        | Quantity::Against(_)
        | Quantity::Told(_)
        | Quantity::Expected(_)
        | Quantity::Heard(_) => return None,
    })
}

/// The value of a quantity when the month began.
pub fn value_before(m: &Moment, q: Quantity) -> f32 {
    held(&m.given, q).unwrap_or(f32::NAN)
}

/// Those to whom a household is tied when the month began, cut ties left out.
pub fn tied(c: &Community, i: usize) -> Vec<usize> {
    let standing = c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0);
    standing.map(|k| usize::from(c.ties.to[k])).collect()
}

/// The neighbourhood of a household.
pub fn home(c: &Community, i: usize) -> usize {
    c.neighbourhoods.iter().position(|p| p.range().contains(&i)).unwrap_or(0)
}
