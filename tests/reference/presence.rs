//! 7.2.1: how much of facilitators, cadres and a maintenance group there is; what one may expect of works.

use crate::numbers::Numbers;
use crate::state::Village;

const MILLION: f64 = 10_000.0; // Rp 1 million in units of Rp 100

/// Who is met in a month, and what comes of it.
pub struct There {
    /// c_f, c_h.
    pub by: [f64; 2],
    /// The chance of being met by either.
    pub contact: f64,
    /// Of facilitators, relative to a full team.
    pub team: f64,
    /// f(κ) of those who are met, weighted by the chance of meeting them.
    pub skill: f64,
}

fn met(often: f64, amount: f64) -> f64 {
    1.0 - (-often * amount).exp()
}

fn effect(n: &Numbers, competence: f64) -> f64 {
    let floor = n.of("facilitator.competence_floor");
    floor + (1.0 - floor) * competence
}

/// Contact with facilitators and cadres.
pub fn there(n: &Numbers, v: &Village) -> There {
    let p = v.delivered.presence;
    let team = met(n.of("facilitator.contacts"), p.team.into());
    let cadres = met(n.of("cadres.contacts"), p.cadres.into());
    let full = met(n.of("facilitator.contacts"), 1.0);
    There {
        by: [team, cadres],
        contact: team + cadres - team * cadres,
        team: if full > 0.0 { team / full } else { 0.0 },
        skill: team * effect(n, p.competence.into())
            + (1.0 - team) * cadres * effect(n, n.of("cadres.competence")),
    }
}

/// L.
pub fn leading(n: &Numbers, v: &Village) -> f64 {
    let full = met(n.of("facilitator.contacts"), 1.0);
    let k = if full > 0.0 { there(n, v).skill / full } else { 0.0 };
    let alone = f64::from(v.delivered.presence.alone);
    alone + (1.0 - alone) * k.min(1.0)
}

/// How far upkeep is organised.
pub fn organised(n: &Numbers, v: &Village) -> f64 {
    let alone = n.of("board.upkeep_alone");
    let group = f64::from(v.delivered.presence.group);
    alone + (1.0 - alone) * met(2.0, group) / met(2.0, 1.0)
}

/// Money at works of a neighbourhood, Rp million a household.
pub fn at_works(v: &Village, r: usize) -> f64 {
    let here = v.packages.iter().filter(|p| p.neighbourhood as usize == r);
    here.map(|p| p.cash as f64 / MILLION).sum::<f64>() / v.living_in(r).len() as f64
}

/// What is announced and unpaid, Rp million a household inside.
pub fn announced(n: &Numbers, v: &Village, month: i32) -> f64 {
    let inside: usize =
        (0..v.places.len()).filter(|&r| v.places[r].delineated).map(|r| v.living_in(r).len()).sum();
    let mut sum = 0.0;
    for p in &v.plans {
        let due = f64::from(p.made) + f64::from(p.promised_within);
        let overdue = (f64::from(month) - due).max(0.0);
        let fresh = (-overdue / n.of("participation.stake_stale")).exp();
        sum += (p.planned - p.paid) as f64 / MILLION * fresh;
    }
    sum / inside.max(1) as f64
}

/// v / (v + v½).
pub fn saturating(n: &Numbers, v: f64) -> f64 {
    v / (v + n.of("participation.stake_half"))
}

/// How much works are under way in a neighbourhood.
pub fn under_way(n: &Numbers, v: &Village, r: usize) -> f64 {
    saturating(n, at_works(v, r))
}

/// How far a promise is there to be judged.
pub fn promise(n: &Numbers, v: &Village, month: i32, promised: f64) -> f64 {
    if promised <= 0.0 {
        return 0.0;
    }
    let due = v.plans.iter().map(|p| f64::from(p.made) + f64::from(p.promised_within));
    let last = due.fold(f64::MIN, f64::max);
    let since = (f64::from(month) - last).max(0.0);
    let a_household = promised / MILLION / v.houses.len() as f64;
    saturating(n, a_household) * (-since / n.of("institutions.promise_forgotten")).exp()
}
