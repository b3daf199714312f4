//! Participation: one comes for own reasons, or because others are expected (noisy-or).
//!
//! p_i = 1 − (1 − g_i)(1 − ω·m_i·E_i), at most .97, for each of four weekly works;
//! g_i = logistic(own worth − cost + w_p·(θ_S·S_i + θ_F·rapport + θ_A·salience)
//!   + θ_I·(trust in board − baseline)·min(1, salience + rapport) + w_s·(θ_N·norm·monitoring
//!   + θ_R·reprimand remembered) + θ_H·(habit − the neighbourhood's) + August + gifts and shares).
//!
//! The stake S_i is what i expects to come, in money (`world::stake`), and not a switch.
//! The slope in others' turnout is below 1 by construction: one rest point, a finite multiplier.
//! Sources: Fischbacher & Gächter 2010; Glaeser, Sacerdote & Scheinkman 2003 (recalled);
//! numbers calibrated to the laboratory's ten rounds and a settled turnout.
//! Monitoring is the month's chance that an absence is noticed, 1 − (1 − d)⁴ at detection d a week,
//! times .3 + .7·turnout: those who come are the ones who notice.

use multiversion::multiversion;

use super::state::Work;
use crate::core::maths::logistic32;
use crate::core::random::{Event, four_chances};
use crate::core::units::Month;
use crate::model::forms::Participation as Form;
use crate::model::parameters::Parameters;
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::monitoring::expected_reprimand;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::stake;
use crate::model::world::sums::mean;

/// The highest chance of coming to one work: somebody is always ill or away (assumption).
pub const MOST: f32 = 0.97;

/// Probability of coming to one work, from the chance of coming for own reasons and what is
/// expected of others.
#[inline(always)]
pub fn chance(own: f32, matching: f32, willingness: f32, expected: f32) -> f32 {
    (1.0 - (1.0 - own) * (1.0 - matching * willingness * expected)).clamp(0.0, MOST)
}

/// What coming is worth to everybody, in the form in use.
pub fn worth(par: &Parameters) -> f32 {
    match par.forms.participation {
        Form::NoisyOr => par.mutual_work.private_worth,
        Form::AdditiveLogit => par.mutual_work.additive_worth,
    }
}

/// What the month adds to everybody's reasons.
pub fn august(par: &Parameters, month: Month) -> f32 {
    if month.number() == 8 { par.mutual_work.august } else { 0.0 }
}

/// What a household's decision reads of itself.
#[derive(Clone, Copy, Debug)]
pub struct Household {
    /// Own reasons, less the cost of coming, with what one can hope for.
    pub own: f32,
    /// Weight of private reasons.
    pub private: f32,
    /// Weight of the expected reprimand.
    pub sanction: f32,
    /// Trust in the board.
    pub trust: f32,
    /// Its baseline, above 0.
    pub base: f32,
    /// The programme is on its mind.
    pub salience: f32,
    /// Tie to the facilitator.
    pub rapport: f32,
    /// A reprimand remembered.
    pub memory: f32,
    /// Habit, and what is usual around it.
    pub habit: (f32, f32),
}

/// What it reads of the neighbourhood and the month.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// 1 in August, weighted, else 0.
    pub august: f32,
    /// Money at works, Rp million a household.
    pub at_works: f32,
    /// Money announced and not paid, the same; 0 outside the decree.
    pub announced: f32,
    /// The expected reprimand, weighted.
    pub reprimand: f32,
}

impl Around {
    /// From the weight of the month, money at works and announced, and the reprimand that is expected.
    pub fn of(
        par: &Parameters,
        august: f32,
        [at_works, announced]: [f32; 2],
        reprimand: f32,
    ) -> Self {
        Around {
            august,
            at_works,
            announced,
            reprimand: par.mutual_work.expected_reprimand * reprimand,
        }
    }
}

/// Own reasons to come, term by term, on the logit scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// Own worth less the cost of coming, gifts and shares with it.
    pub own: f32,
    /// The month of work in common.
    pub august: f32,
    /// Weight of the three that follow.
    pub private: f32,
    /// What is at stake: the money that one expects to come.
    pub stake: f32,
    /// Tie to the facilitator.
    pub rapport: f32,
    /// The programme is on one's mind.
    pub salience: f32,
    /// Trust in the board against its baseline, as far as one is in touch.
    pub confidence: f32,
    /// Weight of the two that follow.
    pub sanction: f32,
    /// The expected reprimand.
    pub reprimand: f32,
    /// A reprimand remembered.
    pub memory: f32,
    /// Habit.
    pub habit: f32,
}

impl Terms {
    /// The terms of a household's decision.
    #[inline(always)]
    pub fn of(par: &Parameters, h: Household, around: Around) -> Self {
        let in_touch = (h.salience + h.rapport).min(1.0);
        let v = stake::expected(around.at_works, around.announced, h.trust * in_touch);
        Terms {
            own: h.own,
            august: around.august,
            private: h.private,
            stake: par.mutual_work.stake * stake::of(par, v),
            rapport: par.mutual_work.rapport * h.rapport,
            salience: par.mutual_work.salience * h.salience,
            confidence: par.mutual_work.confidence * (h.trust - h.base) * in_touch,
            sanction: h.sanction,
            reprimand: around.reprimand,
            memory: par.mutual_work.reprimand_memory * h.memory,
            habit: par.mutual_work.habit * (h.habit.0 - h.habit.1),
        }
    }

    /// Their sum.
    #[inline(always)]
    pub fn sum(&self) -> f32 {
        self.own
            + self.august
            + self.private * (self.stake + self.rapport + self.salience)
            + self.confidence
            + self.sanction * (self.reprimand + self.memory)
            + self.habit
    }
}

/// What deciding to come reads and writes.
pub struct Participate<'a> {
    /// Attendance is written.
    pub households: &'a mut Households,
    /// Norm, and who is delineated.
    pub neighbourhoods: &'a [Neighbourhood],
    /// Where works are open.
    pub board: &'a Board,
    /// Gatherings, leadership, monitoring.
    pub delivered: &'a Delivered,
    /// Expected turnout of others.
    pub expected: &'a [f32],
    /// Turnout: last month's is read, this month's written.
    pub turnout: &'a mut [f32],
    /// Own columns.
    pub work: &'a mut Work,
    /// Room for words of luck.
    pub words: &'a mut [u32],
}

/// Decides who comes, and puts this month's turnout in place of last month's.
#[multiversion(targets("x86_64+avx2"))]
pub fn participate(now: &Now<'_>, c: &mut Participate<'_>) {
    now.luck.fill(Event::Attend, now.offset, c.words);
    let par = now.par;
    let august = august(par, now.month);
    let gatherings = c.delivered.gatherings;
    let announced = stake::announced(par, c.board, c.neighbourhoods, now.offset);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let range = place.range();
        let around = around(par, c, (august, announced), (r, place));
        let h = &*c.households;
        let usual = mean(&h.habit[range.clone()]);
        let trust = &h.trust_board[range.clone()];
        let own_trust = &h.own_trust[range.clone()];
        let salience = &h.salience[range.clone()];
        let rapport = &h.facilitator_tie[range.clone()];
        let habit = &h.habit[range.clone()];
        let willing = &h.willingness[range.clone()];
        let w = &mut *c.work;
        let memory = &w.remembered[range.clone()];
        let own = if w.lured.is_empty() { &w.own } else { &w.lured };
        let (own, matching) = (&own[range.clone()], &w.matching[range.clone()]);
        let (private, sanction) = (&w.private[range.clone()], &w.sanction[range.clone()]);
        let expected = &c.expected[range.clone()];
        let out = &mut w.chance[range.clone()];
        for i in 0..out.len() {
            let household = Household {
                own: own[i],
                private: private[i],
                sanction: sanction[i],
                trust: trust[i],
                // Against the household's own baseline, which founding keeps away from 0.
                base: f32::from(own_trust[i]) * (1.0 / 255.0),
                salience: salience[i],
                rapport: rapport[i],
                memory: memory[i],
                habit: (habit[i], usual),
            };
            let reasons = Terms::of(par, household, around).sum();
            out[i] = gatherings * chance(logistic32(reasons), matching[i], willing[i], expected[i]);
        }
    }
    come(c);
}

/// What a neighbourhood and the month add to everybody's reasons.
pub(super) fn around(
    par: &Parameters,
    c: &Participate<'_>,
    (august, announced): (f32, f32),
    (r, place): (usize, &Neighbourhood),
) -> Around {
    let turnout = mean(&c.turnout[place.range()]);
    let reprimand = expected_reprimand(par, place.norm, c.delivered.effort(r), turnout);
    let announced = if place.delineated { announced } else { 0.0 };
    let money = [stake::at_works(c.board, place, r), announced];
    Around::of(par, august, money, reprimand)
}

/// Attendance and turnout, by each one's chance.
#[inline(always)]
pub(super) fn come(c: &mut Participate<'_>) {
    let came = c.households.attended.iter_mut().zip(c.turnout.iter_mut());
    for ((attended, turnout), (&word, &chance)) in came.zip(c.words.iter().zip(&c.work.chance)) {
        *attended = four_chances(word, chance);
        *turnout = f32::from(*attended) * 0.25;
    }
}
