//! Gifts and shares as reasons to come: snacks, kits, a free first service, a share of the harvest.
//!
//! What household i can hope for at one work, v, adds θ_G·v/(v + d_i) to its own reasons (logit), d_i the
//! income of one of its working days: the poorer are moved by less, and no gift moves without bound. v is the
//! snack; the kit or service while i is among those meant and has not had it; the share of the harvest that
//! one work brought last month × (trust in the board / its baseline), where shares go by attendance. One
//! must know: have been told, or have come last month. Free riders come for their own gain, so it counts in
//! full with everybody. Gifts are paid by the treasury; snacks and services are consumption in kind.
//! Source: [S:000], [S:003] (kits; who gives, and that it drew people); form and size are assumptions.

use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::delivered::GiftOffer;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::scenario::{Gift, Whom};

/// Working days a month, by which a usual month's income is a day's (assumption).
const WORKING_DAYS: f32 = 25.0;

/// Is household `i` of neighbourhood `r` among those meant?
fn meant(c: &Community, o: &GiftOffer, i: usize, r: usize) -> bool {
    match o.whom {
        Whom::All => true,
        Whom::Poor => c.households.has(i, flag::POOR),
        Whom::Inside => c.neighbourhoods[r].delineated,
    }
}

/// Adds what one can hope for to own reasons: `s.lured`, empty where there is nothing to hope for.
pub fn entice(now: &Now<'_>, c: &Community, s: &mut Scratch) {
    s.lured.clear();
    s.in_kind.clear();
    let share = c.commons.per_work;
    if c.delivered.gifts.is_empty() && share <= 0.0 {
        return;
    }
    s.lured.extend_from_slice(&s.own);
    let h = &c.households;
    let gardens = c.delivered.garden.map_or(0, |g| g.gardens);
    // Who has had what is given once.
    let once = |o: &GiftOffer| match o.form {
        Gift::Snack => None,
        _ => c.commons.who_had(o.incentive),
    };
    let offers: Vec<_> = c.delivered.gifts.iter().map(|o| (o, once(o))).collect();
    for (r, place) in c.neighbourhoods.iter().enumerate() {
        for i in place.range() {
            if !h.has(i, flag::KNOWS) && h.attended[i] == 0 {
                continue;
            }
            let mut worth = 0.0;
            for (o, had) in &offers {
                let again = had.is_none_or(|had| had[i] == 0);
                if again && meant(c, o, i, r) {
                    worth += o.value as f32;
                }
            }
            if r < gardens {
                let base = f32::from(h.own_trust[i]) * (1.0 / 255.0);
                worth += share * (h.trust_board[i] / base).clamp(0.0, 1.5);
            }
            if worth > 0.0 {
                let day = h.wage[i] as f32 / WORKING_DAYS;
                s.lured[i] += now.par.gift * worth / (worth + day);
            }
        }
    }
}

/// Gives the gifts to those who came.
pub fn give(c: &mut Community, s: &mut Scratch) {
    let offers = std::mem::take(&mut c.delivered.gifts);
    let mut cost: Money = 0;
    for o in &offers {
        for r in 0..c.neighbourhoods.len() {
            for i in c.neighbourhoods[r].range() {
                let came = i32::from(c.households.attended[i]);
                if came == 0 || !meant(c, o, i, r) {
                    continue;
                }
                let times = if o.form == Gift::Snack {
                    came
                } else if c.commons.has_had(o.incentive, i) {
                    0
                } else {
                    c.commons.note(o.incentive, i, c.households.len());
                    1
                };
                cost += Money::from(o.value * times);
                // A kit is used, not consumed.
                if o.form != Gift::Kit {
                    s.receive(c.households.len(), i, o.value * times);
                }
            }
        }
    }
    c.accounts.book(Account::Treasury, Account::Suppliers, cost);
    c.commons.gifts += cost;
    c.delivered.gifts = offers;
}
