//! What is kept of gifts, and the working columns of deciding to come.

use crate::core::units::Money;
use crate::model::parameters::Parameters;
use crate::model::world::households::Households;

/// Gifts to those who came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gifts {
    /// Spent on them (snacks, kits, services) so far.
    pub spent: Money,
    /// Who has had a gift that is given once: the intervention's position, and 1 by household.
    pub had: Vec<(u16, Vec<u8>)>,
}

impl Gifts {
    /// Has a household had the gift of an intervention that gives it once?
    pub fn has_had(&self, intervention: u16, i: usize) -> bool {
        self.who_had(intervention).is_some_and(|had| had[i] != 0)
    }

    /// The same of all households; none where nobody has had it.
    pub fn who_had(&self, intervention: u16) -> Option<&[u8]> {
        self.had.iter().find(|(k, _)| *k == intervention).map(|(_, had)| had.as_slice())
    }

    /// Notes that it has.
    pub fn note(&mut self, intervention: u16, i: usize, households: usize) {
        let at = self.had.iter().position(|(k, _)| *k == intervention).unwrap_or_else(|| {
            self.had.push((intervention, vec![0; households]));
            self.had.len() - 1
        });
        self.had[at].1[i] = 1;
    }

    /// Somebody new lives in place `i`.
    pub fn leave(&mut self, i: usize) {
        for (_, had) in &mut self.had {
            had[i] = 0;
        }
    }

    /// Bytes beside the struct itself.
    pub fn bytes(&self) -> usize {
        self.had.iter().map(|(_, had)| had.len() + 32).sum()
    }
}

/// What a disposition is to the decision to come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Temper {
    /// Own reasons (logit).
    pub own: f32,
    /// Weight of expected turnout.
    pub matching: f32,
    /// Weight of private reasons.
    pub private: f32,
    /// Weight of the expected reprimand.
    pub sanction: f32,
}

impl Temper {
    /// That of a disposition, by its number.
    pub fn of(par: &Parameters, disposition: usize) -> Self {
        let par = &par.mutual_work;
        Temper {
            own: [par.own_altruist, par.own_others, par.own_others][disposition],
            matching: [par.matching_altruist, par.matching_conditional, 0.0][disposition],
            private: [1.0, 1.0, par.free_rider_private][disposition],
            sanction: [1.0, 1.0, par.free_rider_sanction][disposition],
        }
    }
}

/// Working columns of deciding to come.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// Own reasons where nothing is at stake, less the cost of coming (logit); fixed.
    pub own: Vec<f32>,
    /// Weight of expected turnout in the decision; fixed.
    pub matching: Vec<f32>,
    /// Weight of private reasons; fixed.
    pub private: Vec<f32>,
    /// Weight of the expected reprimand; fixed.
    pub sanction: Vec<f32>,
    /// A reprimand remembered.
    pub remembered: Vec<f32>,
    /// Own reasons with what one can hope for this month; empty where there is nothing to hope for.
    pub lured: Vec<f32>,
    /// Probability of coming to one work.
    pub chance: Vec<f32>,
    /// Whose absence was noticed (0: nobody's).
    pub noticed: Vec<u8>,
}

impl Work {
    /// Makes these the columns of a community's households.
    pub fn prepare(&mut self, h: &Households, par: &Parameters) {
        let n = h.len();
        self.chance.clear();
        self.chance.resize(n, 0.0);
        self.noticed.resize(n, 0);
        let tempers = [0, 1, 2].map(|disposition| Temper::of(par, disposition));
        let by = |column: &mut Vec<f32>, of: fn(&Temper) -> f32| {
            column.clear();
            column.extend((0..n).map(|i| of(&tempers[h.disposition(i)])));
        };
        by(&mut self.matching, |t| t.matching);
        by(&mut self.private, |t| t.private);
        by(&mut self.sanction, |t| t.sanction);
        by(&mut self.own, |t| t.own);
        for (i, own) in self.own.iter_mut().enumerate() {
            *own += par.mutual_work.private_worth - h.cost(i);
        }
        self.remembered.clear();
        self.remembered.extend((0..n).map(|i| h.reprimand(i)));
    }

    /// Somebody new lives in place `i`.
    pub fn arrive(&mut self, h: &Households, par: &Parameters, i: usize) {
        let temper = Temper::of(par, h.disposition(i));
        self.matching[i] = temper.matching;
        self.private[i] = temper.private;
        self.sanction[i] = temper.sanction;
        self.own[i] = temper.own + (par.mutual_work.private_worth - h.cost(i));
        self.remembered[i] = h.reprimand(i);
    }
}
