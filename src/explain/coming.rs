//! What goes into attention, expectations and coming to works, for one household; the equations are those of the
//! topics.

use super::draws;
use super::life::{Life, Moment};
use super::names::Name;
use super::quantity::{Fact, Formula, List, Quantity, home, tied};
use crate::core::maths::{logistic32, unit32};
use crate::core::random::{Event, four_chances, uniform};
use crate::model::commons::step as gardens;
use crate::model::forms::Participation as Form;
use crate::model::mutual_work::additive_logit;
use crate::model::mutual_work::participation::{self, Around, Household, Terms};
use crate::model::mutual_work::state::Temper;
use crate::model::news::information::{self, Minded, News, minded};
use crate::model::news::stance;
use crate::model::news::step::reminded;
use crate::model::setup::Parameters;
use crate::model::trust::looking::{self, Gathered};
use crate::model::world::monitoring::expected_reprimand;
use crate::model::world::stake;
use crate::model::world::ties::kind;

/// Four weekly works at one chance, with the month's random draw.
pub(super) fn turnout<'a>(life: &'a Life<'_>, m: &'a Moment, i: usize) -> Formula<'a> {
    let mut list = List(Vec::new());
    list.now(Name::Chance, m.chance[i], Quantity::Chance(i));
    let word = draws::word(life, m, Event::Attend, i);
    let result = move |v: &[f32]| f32::from(four_chances(word, v[0])) * 0.25;
    Formula { inputs: list.0, result: Box::new(result) }
}

/// Inputs of the decision to come, by their place in the list.
mod of_chance {
    pub const OWN: usize = 0;
    pub const COST: usize = 1;
    pub const AUGUST: usize = 2;
    pub const AT_WORKS: usize = 3;
    pub const ANNOUNCED: usize = 4;
    pub const TRUST: usize = 5;
    pub const RAPPORT: usize = 6;
    pub const SALIENCE: usize = 7;
    pub const NORM: usize = 8;
    pub const LAST: usize = 9;
    pub const EFFORT: usize = 10;
    pub const MEMORY: usize = 11;
    pub const HABIT: usize = 12;
    pub const USUAL: usize = 13;
    pub const WILLING: usize = 14;
    pub const EXPECTED: usize = 15;
    pub const GATHERINGS: usize = 16;
    pub const BASE: usize = 17;
    pub const PRIVATE: usize = 18;
    pub const SANCTION: usize = 19;
    pub const MATCHING: usize = 20;
    pub const GIFT: usize = 21;
}

/// Money at works of a neighbourhood and money announced to it, Rp million a household.
pub fn money(par: &Parameters, m: &Moment, r: usize) -> [f32; 2] {
    let (board, places) = (&m.given.board, &m.given.neighbourhoods);
    let announced = stake::announced(par, board, places, m.offset);
    let announced = if places[r].delineated { announced } else { 0.0 };
    [stake::at_works(board, &places[r], r), announced]
}

/// The terms of the logit, from the inputs of the decision to come.
pub fn terms(par: &Parameters, v: &[f32]) -> Terms {
    use of_chance as k;
    let usual = match par.forms.participation {
        Form::NoisyOr => v[k::USUAL],
        Form::AdditiveLogit => 0.0,
    };
    let household = Household {
        own: v[k::OWN] - v[k::COST] + v[k::GIFT],
        private: v[k::PRIVATE],
        sanction: v[k::SANCTION],
        trust: v[k::TRUST],
        base: v[k::BASE],
        salience: v[k::SALIENCE],
        rapport: v[k::RAPPORT],
        memory: v[k::MEMORY],
        habit: (v[k::HABIT], usual),
    };
    let reprimand = expected_reprimand(par, v[k::NORM], v[k::EFFORT], v[k::LAST]);
    Terms::of(
        par,
        household,
        Around::of(par, v[k::AUGUST], [v[k::AT_WORKS], v[k::ANNOUNCED]], reprimand),
    )
}

/// The same, each by itself: own reasons, cost and gifts apart, in the order of `keys::REASONS`.
pub fn reasons(par: &Parameters, v: &[f32]) -> [f32; 11] {
    use of_chance as k;
    let t = terms(par, v);
    [
        v[k::OWN],
        -v[k::COST],
        t.august,
        t.private * t.stake,
        t.private * t.rapport,
        t.private * t.salience,
        t.confidence,
        t.sanction * t.reprimand,
        t.sanction * t.memory,
        t.habit,
        v[k::GIFT],
    ]
}

/// What expected others add: weight, willingness, expectation; and the share of gatherings.
pub fn others(v: &[f32]) -> [f32; 4] {
    use of_chance as k;
    [v[k::MATCHING], v[k::WILLING], v[k::EXPECTED], v[k::GATHERINGS]]
}

pub(super) fn chance<'a>(life: &'a Life<'_>, m: &'a Moment, i: usize) -> Formula<'a> {
    let par = &life.version.par;
    let h = &m.given.households;
    let r = home(&m.given, i);
    let temper = Temper::of(par, h.disposition(i));
    let mut l = List(Vec::new());
    l.fixed(Name::OwnReasons, temper.own + participation::worth(par));
    l.fixed(Name::Cost, h.cost(i));
    l.fixed(Name::NationalDay, participation::august(par, m.month));
    let [at_works, announced] = money(par, m, r);
    l.public(Name::AtWorks, at_works, Fact::Stake(r));
    l.public(Name::Announced, announced, Fact::Stake(r));
    l.before(m, Name::Board, Quantity::TrustBoard(i));
    l.before(m, Name::Facilitator, Quantity::Rapport(i));
    l.now(Name::Salience, m.done.households.salience[i], Quantity::Salience(i));
    l.before(m, Name::Norm, Quantity::Norm(r));
    l.before(m, Name::TurnoutHereBefore, Quantity::MeanTurnout(r));
    l.public(Name::Monitoring, m.given.delivered.effort(r), Fact::Monitoring(r));
    l.before(m, Name::Reprimand, Quantity::Reprimand(i));
    l.before(m, Name::Habit, Quantity::Habit(i));
    l.before(m, Name::HabitHere, Quantity::MeanHabit(r));
    l.before(m, Name::Willingness, Quantity::Willingness(i));
    l.now(Name::Expected, m.expected[i], Quantity::Expected(i));
    l.public(Name::Gatherings, m.given.delivered.gatherings, Fact::Gatherings);
    l.fixed(Name::BaselineOfInstitutions, f32::from(h.own_trust[i]) * (1.0 / 255.0));
    l.fixed(Name::WeightOfPrivate, temper.private);
    l.fixed(Name::WeightOfReprimand, temper.sanction);
    l.fixed(Name::WeightOfOthers, temper.matching);
    let gift = m.gift.get(i).copied().unwrap_or(0.0);
    l.public(Name::Gifts, gift, Fact::Gift);
    let result = move |v: &[f32]| {
        let own = terms(par, v).sum();
        let [matching, willing, expected, gatherings] = others(v);
        gatherings
            * match par.forms.participation {
                Form::NoisyOr => {
                    participation::chance(logistic32(own), matching, willing, expected)
                }
                Form::AdditiveLogit => {
                    additive_logit::chance(par, own, matching, willing, expected)
                }
            }
    };
    Formula { inputs: l.0, result: Box::new(result) }
}

/// Means along ties.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Along {
    Expected,
    Heard,
}

/// What is gathered along the ties to households of a list, from the inputs of a mean along ties.
pub struct Ties {
    /// The marks of ties, as far as they say which cross neighbourhoods.
    marks: Vec<u8>,
}

impl Ties {
    /// Household `i`'s, to these.
    pub fn to(m: &Moment, i: usize, ends: &[usize]) -> Self {
        let here = home(&m.given, i);
        let mark = |&j: &usize| if home(&m.given, j) == here { 0 } else { kind::BRIDGING };
        Ties { marks: ends.iter().map(mark).collect() }
    }

    /// Along one tie.
    fn along(&self, par: &Parameters, v: &[f32], k: usize) -> Gathered {
        let [x, trust, strength] = [v[1 + 3 * k], v[2 + 3 * k], v[3 + 3 * k]];
        let near = looking::near(par.trust.sight_across, self.marks[k]);
        Gathered::of_tie((strength, trust), near, x, x)
    }

    /// What one of all ties weighs.
    fn per(&self, v: &[f32]) -> f32 {
        looking::per((0..self.marks.len()).map(|k| v[3 + 3 * k]).sum())
    }

    /// What each tie adds to what a household expects of others: together they are the expectation.
    pub fn parts_of_expected(&self, par: &Parameters, v: &[f32]) -> Vec<f32> {
        let per = self.per(v);
        let part = |k: usize| self.along(par, v, k).expected(v[0], per);
        (0..self.marks.len()).map(part).collect()
    }

    /// The mean along all ties.
    fn mean(&self, par: &Parameters, v: &[f32], what: Along) -> f32 {
        let all = 0..self.marks.len();
        let sum = |of: fn(Gathered) -> f32| all.clone().map(|k| of(self.along(par, v, k))).sum();
        match what {
            Along::Expected => {
                let sums = Gathered {
                    trusted: sum(|t| t.trusted),
                    seen: sum(|t| t.seen),
                    ..Gathered::default()
                };
                sums.expected(v[0], self.per(v))
            }
            Along::Heard => sum(|t| t.heard) * self.per(v),
        }
    }
}

pub(super) fn along_ties<'a>(
    par: &'a Parameters,
    m: &'a Moment,
    i: usize,
    ends: &[usize],
    what: Along,
) -> Formula<'a> {
    let mut all = tied(&m.given, i);
    all.extend_from_slice(ends);
    all.sort_unstable();
    all.dedup();
    let mut l = List(Vec::new());
    l.before(m, Name::OwnTurnoutBefore, Quantity::Turnout(i));
    for &j in &all {
        match what {
            Along::Expected => l.before(m, Name::TurnoutBefore, Quantity::Turnout(j)),
            Along::Heard => l.before(m, Name::SalienceOf, Quantity::Salience(j)),
        }
        // Trust after spite, which a reprimand of the month may have met, counts only for what follows.
        l.before(m, Name::Trust, Quantity::Trust(i, j));
        l.before(m, Name::Strength, Quantity::Strength(i, j));
    }
    let ties = Ties::to(m, i, &all);
    Formula { inputs: l.0, result: Box::new(move |v: &[f32]| ties.mean(par, v, what)) }
}

/// What a month brings to a mind, from the inputs of salience.
pub struct Mind {
    /// What slipped from it.
    pub lapse: f32,
    /// Salience when news has come.
    pub told: f32,
    /// When gardens have reminded.
    pub worked: f32,
    /// When visits were paid.
    pub visited: f32,
    /// When those against have spoken.
    pub after: f32,
}

/// What reaches a household in a month, from the inputs of salience.
pub fn news(par: &Parameters, v: &[f32]) -> News {
    let facilitator = information::carried(par, v[0]) * v[1];
    News { reach: v[3], facilitator, word: information::by_word(par, v[2]) }
}

/// What it brings to a mind.
pub fn mind(par: &Parameters, v: &[f32]) -> Mind {
    let Minded { lapse, after: told } = minded(par, v[5], news(par, v).reached(v[6], v[4]));
    let worked = if v[7] > 0.0 { unit32(told + gardens::reminder(par, told, v[8])) } else { told };
    let visited = if v[9] > 0.0 { reminded(worked, v[9]) } else { worked };
    // Sides are halves in a formula.
    let after = stance::mind(par, visited, v[10], (2.0 * v[11]) as u8);
    Mind { lapse, told, worked, visited, after }
}

pub(super) fn salience<'a>(life: &'a Life<'_>, m: &'a Moment, i: usize) -> Formula<'a> {
    let par = &life.version.par;
    let d = &m.given.delivered;
    let place = &m.given.neighbourhoods[home(&m.given, i)];
    let mut l = List(Vec::new());
    // Closed households hear along their ties alone.
    let open = if m.is_closed(i) { 0.0 } else { 1.0 };
    let contact = open * d.presence.contact(par);
    l.public(Name::Contact, contact, Fact::Contact);
    l.before(m, Name::Facilitator, Quantity::Rapport(i));
    l.now(Name::Heard, m.heard[i], Quantity::Heard(i));
    let reach = open * d.hear[usize::from(!place.delineated)];
    l.public(Name::Reach, reach, Fact::Reach);
    l.public(Name::Push, d.push, Fact::Push);
    l.before(m, Name::Salience, Quantity::Salience(i));
    let draw = draws::word(life, m, Event::Hear, i);
    l.fixed(Name::Draw, uniform(draw));
    let garden = d.garden.map_or(0, |g| g.gardens) > home(&m.given, i);
    l.public(Name::Garden, if garden { 1.0 } else { 0.0 }, Fact::Garden);
    l.before(m, Name::OwnTurnoutBefore, Quantity::Turnout(i));
    l.public(Name::Visit, draws::visits(life, m, i), Fact::Visit);
    let against = m.against.get(i).copied().unwrap_or(0.0);
    l.now(Name::Against, against, Quantity::Against(i));
    let side = f32::from(m.sides.get(i).copied().unwrap_or(1)) * 0.5;
    l.now(Name::Side, side, Quantity::Side(i));
    let result = move |v: &[f32]| mind(par, v).after;
    Formula { inputs: l.0, result: Box::new(result) }
}

pub(super) fn told<'a>(life: &'a Life<'_>, m: &'a Moment, i: usize) -> Formula<'a> {
    let par = &life.version.par;
    let inputs = salience(life, m, i).inputs;
    let result = move |v: &[f32]| news(par, v).chance();
    Formula { inputs, result: Box::new(result) }
}
