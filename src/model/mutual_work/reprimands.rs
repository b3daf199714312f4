//! Reprimands: a no-show may be reprimanded by somebody who came, along a tie; the cost of speaking is the
//! spite that it may meet.
//!
//! Each missed work is noticed and reproved with chance norm × detection × (.3 + .7·turnout); who
//! speaks is one of the household's ties, drawn, and only if he came himself. A reprimand is
//! remembered for some months; a share is answered with spite instead, and costs the one who spoke
//! the other's trust. Sources: [S:000] (only a reprimand); Herrmann, Thöni & Gächter 2008 for spite [V];
//! sizes are assumptions.

use multiversion::multiversion;

use super::state::Work;
use crate::core::random::{Event, TieLuck, bernoulli, uniform};
use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;
use crate::model::world::households::Households;
use crate::model::world::monitoring::watchers;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::sums::mean;
use crate::model::world::ties::Ties;

/// What reproving reads and writes.
pub struct Reprove<'a> {
    /// Attendance is read; when one was last reproved is written.
    pub households: &'a mut Households,
    /// Spite costs trust.
    pub ties: &'a mut Ties,
    /// Norms.
    pub neighbourhoods: &'a [Neighbourhood],
    /// Monitoring.
    pub delivered: &'a Delivered,
    /// Turnout.
    pub turnout: &'a [f32],
    /// Number of standing ties.
    pub standing: &'a [f32],
    /// Reprimanded this month (0/1); written.
    pub reprimanded: &'a mut [f32],
    /// Own columns.
    pub work: &'a mut Work,
    /// Room for words of luck.
    pub words: &'a mut [u32],
}

/// How absences are watched over in a neighbourhood and month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Watch {
    /// How much of a missed work is noticed.
    pub noticed: f32,
    /// The chance that a missed work is noticed and reproved.
    pub weekly: f32,
}

impl Watch {
    /// At a norm, a turnout and the effort of watching.
    pub fn of(par: &Parameters, norm: f32, turnout: f32, effort: f32) -> Self {
        let detection = par.mutual_work.detection;
        let weekly = norm * detection * watchers(turnout) * effort;
        let noticed = detection * watchers(turnout) * effort;
        Watch { noticed, weekly: weekly.clamp(0.0, 1.0) }
    }

    /// The chance to be reproved, by the number of works missed.
    pub fn by_missed(self) -> [f32; 5] {
        let mut missed = [0.0_f32; 5];
        for k in 1..5 {
            missed[k] = 1.0 - (1.0 - missed[k - 1]) * (1.0 - self.weekly);
        }
        missed
    }
}

/// The draws of who speaks, and of what comes of it.
fn details(now: &Now<'_>) -> TieLuck {
    now.luck.ties(Event::Reprimand, now.offset ^ i32::MIN)
}

/// Who would reprove household `i`, which has so many ties that stand: the place of the tie, drawn.
fn speaker(details: TieLuck, ties: &Ties, standing: u32, i: usize) -> Option<usize> {
    ties.draw(i, standing, details.word(i as u32, u32::MAX))
}

/// The same as a household, for whoever asks of one alone.
pub fn speaker_of(now: &Now<'_>, ties: &Ties, i: usize) -> Option<usize> {
    speaker(details(now), ties, ties.standing(i), i).map(|k| ties.to[k].into())
}

/// Reproves the month's absences, and lets older reprimands be forgotten.
pub fn reprove(now: &Now<'_>, c: &mut Reprove<'_>) {
    let par = now.par;
    now.luck.fill(Event::Reprimand, now.offset, c.words);
    let details = details(now);
    forget(c.households.reprimand_kept, &mut c.households.reprimand, &mut c.work.remembered);
    c.reprimanded.fill(0.0);
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        let range = place.range();
        let turnout = mean(&c.turnout[range.clone()]);
        let watch = Watch::of(par, place.norm, turnout, c.delivered.effort(r));
        notice(
            watch.by_missed(),
            &c.words[range.clone()],
            &c.households.attended[range.clone()],
            &mut c.work.noticed[range.clone()],
        );
        for i in range {
            if c.work.noticed[i] == 0 {
                continue;
            }
            let Some(k) = speaker(details, c.ties, c.standing[i] as u32, i) else { continue };
            let j = c.ties.to[k] as usize;
            let came = uniform(details.word(i as u32, u32::MAX - 1)) < c.turnout[j];
            if !came {
                continue;
            }
            c.reprimanded[i] = 1.0;
            if bernoulli(details.word(i as u32, u32::MAX - 2), par.mutual_work.spite) {
                c.ties.trust[k] *= 1.0 - par.mutual_work.spite_trust;
            } else {
                c.households.reprimand[i] = 1;
                c.work.remembered[i] = 1.0;
            }
        }
    }
}

/// A month more since older reprimands; what is remembered of them.
#[multiversion(targets("x86_64+avx2"))]
fn forget(kept: f32, months: &mut [u8], remembered: &mut [f32]) {
    for (months, remembered) in months.iter_mut().zip(remembered) {
        // After the last month that fits, it is forgotten.
        *months = if *months == 0 { 0 } else { months.wrapping_add(1) };
        *remembered = if *months == 0 { 0.0 } else { *remembered * kept };
    }
}

/// Whose absence is noticed and reproved (1) or not (0), by the number of works missed.
#[multiversion(targets("x86_64+avx2"))]
fn notice(missed: [f32; 5], words: &[u32], attended: &[u8], noticed: &mut [u8]) {
    for ((noticed, &word), &attended) in noticed.iter_mut().zip(words).zip(attended) {
        let chance = if attended >= 4 { missed[0] } else { missed[1] };
        let chance = if attended <= 2 { missed[2] } else { chance };
        let chance = if attended <= 1 { missed[3] } else { chance };
        let chance = if attended == 0 { missed[4] } else { chance };
        *noticed = u8::from(bernoulli(word, chance));
    }
}
