//! Phase 7 from docs/model.md, 7.7: what is learnt on ties, and how institutions are judged. Who comes
//! to be tied to whom is in `turnover`.

use berdaya::model::forms::Trust;

use crate::coming::{Month, expected_reprimand};
use crate::numbers::Numbers;
use crate::presence::{There, promise, there, under_way};
use crate::state::Village;

/// Trust, strength, willingness, habit, norm.
pub fn learn(n: &Numbers, v: &mut Village) {
    let before = v.clone();
    let floor = n.of("trust.sight_floor");
    for (house, old) in v.houses.iter_mut().zip(&before.houses) {
        let x_i = old.now.turnout;
        for (tie, t) in house.ties.iter_mut().zip(&old.ties) {
            let x_j = before.houses[t.to].now.turnout;
            let c = if t.crosses { n.of("trust.sight_across") } else { 1.0 };
            let s = t.strength;
            let sight = c * s * (floor + (1.0 - floor) * x_i);
            let back = n.of("trust.return");
            let learnt = match n.forms.trust {
                Trust::Baseline => {
                    let rate = n.of(if x_j > t.trust { "trust.gain" } else { "trust.loss" });
                    sight * rate * (x_j - t.trust) + back * (t.own_trust - t.trust)
                }
                // Counts that seeing and forgetting balance, with the baseline as prior.
                Trust::Reputation => {
                    let prior = n.of("trust.prior_weight");
                    let counted = c * s * (floor + (1.0 - floor) * old.habit) / back;
                    (sight * (x_j - t.trust) + back * prior * (t.own_trust - t.trust))
                        / (prior + counted)
                }
            };
            tie.trust = (t.trust + learnt).clamp(0.0, 1.0);
            if t.cut {
                continue; // a record has no strength, and nothing is seen along it
            }
            let grown = n.of("ties.gain") * c * x_i * x_j * (1.0 - s);
            tie.strength = s + grown + n.of("ties.fade") * (t.own_strength - s);
            tie.strength = tie.strength.clamp(0.0, 1.0);
        }
        let came = before.mean(old.home, |h| h.now.turnout);
        let sum = old.standing().map(|t| t.strength).sum::<f64>()
            + n.of("willingness.support_neighbours");
        let support = sum / (sum + n.of("willingness.support_half"));
        let reproved = expected_reprimand(n, &before, old.home);
        let m = old.willingness;
        let wear = n.of("willingness.wear") * m * (1.0 - came) * (1.0 - reproved);
        let mended = n.of("willingness.mend") * support * (1.0 - m);
        house.willingness = (m - wear + mended).clamp(0.0, 1.0);
        house.habit = old.habit + n.of("participation.habit_speed") * (x_i - old.habit);
    }
    for r in 0..v.places.len() {
        let agreed = match before.delivered.norm.get(r) {
            Some(&level) => level.into(),
            None => v.places[r].agreed,
        };
        let b = n.of("norm.behaviour");
        let towards = if agreed > 0.0 {
            (1.0 - b) * agreed + b * before.mean(r, |h| h.now.turnout)
        } else {
            0.0
        };
        let norm = before.places[r].norm;
        v.places[r].norm = (norm + n.of("norm.return") * (towards - norm)).clamp(0.0, 1.0);
    }
}

/// Trust in board, facilitator and government; the ties to board and facilitator.
pub fn judge(n: &Numbers, m: &Month, v: &mut Village) {
    let promised: f64 = v
        .plans
        .iter()
        .map(|p| {
            let months = f64::from(m.offset - p.made + 1);
            let within = f64::from(p.promised_within).max(1.0);
            p.planned as f64 * (months / within).clamp(0.0, 1.0)
        })
        .sum();
    let built: i64 = v.packages.iter().map(|p| p.spent + p.self_help - p.lost - p.missing).sum();
    let delivered = if promised > 0.0 { (built as f64 / promised).min(1.0) } else { 0.0 };
    let judged = promise(n, v, m.offset, promised);
    let (low, high) = (n.of("institutions.deserved_low"), n.of("institutions.deserved_high"));
    let deserved = |blame: f64| low + (high - low) * (1.0 - blame * (1.0 - delivered));
    let There { contact, skill, .. } = there(n, v);
    let presence = presence(n, v);
    let absent = n.of("rapport when one did not come");
    for house in &mut v.houses {
        let place = &v.places[house.home];
        let inside = if place.delineated { 1.0 } else { 0.0 };
        let exposure = (n.of("institutions.exposure_delineated") * inside
            + n.of("institutions.exposure_salience") * house.salience)
            .min(1.0);
        let exposure = judged * exposure;
        let own = house.own_trust;
        let step = |trust: f64, blame: f64| {
            let pull = n.of("institutions.gain") * exposure * (deserved(blame) - trust);
            (trust + pull + n.of("institutions.return") * (own - trust)).clamp(0.0, 1.0)
        };
        house.trust_board = step(house.trust_board, 1.0);
        house.trust_facilitator =
            step(house.trust_facilitator, n.of("institutions.blame_facilitator"));
        house.trust_government =
            step(house.trust_government, n.of("institutions.blame_government"));

        let x = house.now.turnout;
        let met = if house.on_board { 1.0 } else { presence[house.home] * x };
        let (gain, loss) = (n.of("board.contact_gain"), n.of("board.forgetting"));
        house.board_tie = meet(house.board_tie, met, gain, loss);
        let visits = if place.delineated { 1.0 } else { n.of("facilitator.contact_outside") };
        let met = visits * (absent + (1.0 - absent) * x);
        let up = n.of("facilitator.rapport_gain") * skill * met * (1.0 - house.rapport);
        let down = n.of("facilitator.rapport_loss") * (1.0 - contact * met) * house.rapport;
        house.rapport = (house.rapport + up - down).clamp(0.0, 1.0);
    }
}

fn meet(k: f64, q: f64, gain: f64, loss: f64) -> f64 {
    (k + gain * q * (1.0 - k) - loss * (1.0 - q) * k).clamp(0.0, 1.0)
}

/// Share of each neighbourhood's work days at which a member of the board is there.
pub fn presence(n: &Numbers, v: &Village) -> Vec<f64> {
    let places = v.places.len();
    let weight = |r: usize| 1.0 + (n.of("board.site_weight") - 1.0) * under_way(n, v, r);
    let total: f64 = (0..places).map(weight).sum();
    let busiest = (0..places).map(|r| under_way(n, v, r)).fold(0.0, f64::max);
    let more = 1.0 + (n.of("board.programme_time") - 1.0) * busiest;
    let time = n.of("board.presence") * more * places as f64;
    (0..places).map(|r| (time * weight(r) / total).min(1.0)).collect()
}
