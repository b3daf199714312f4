//! Gifts and shares as reasons to come: snacks, kits, a free first service, a share of the harvest.
//!
//! What household i can hope for at one work, v, adds θ_G·v/(v + d_i) to its own reasons (logit), d_i the
//! income of one of its working days: the poorer are moved by less, and no gift moves without bound. v is the
//! snack; the kit or service while i is among those meant and has not had it; the share of the harvest that
//! one work brought last month × (trust in the board / its baseline), where shares go by attendance. One
//! must know: have been told, or have come last month. Free riders come for their own gain, so it counts in
//! full with everybody. Gifts are paid by the treasury; snacks and services are consumption in kind.
//! Source: [S:000], [S:003] (kits; who gives, and that it drew people); form and size are assumptions.

use super::state::{Gifts, Work};
use crate::core::units::Money;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::delivered::{Delivered, GiftOffer};
use crate::model::world::households::{Households, flag};
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::offers::{Gift, Whom};
use crate::model::world::signals::InKind;

/// Working days a month, by which a usual month's income is a day's (assumption).
const WORKING_DAYS: f32 = 25.0;

/// Is household `i` of neighbourhood `r` among those meant?
fn meant(h: &Households, place: &Neighbourhood, o: &GiftOffer, i: usize) -> bool {
    match o.whom {
        Whom::All => true,
        Whom::Poor => h.has(i, flag::POOR),
        Whom::Inside => place.delineated,
    }
}

/// What one can hope for depends on.
pub struct Entice<'a> {
    /// Who knows, came, is poor; wages and trust in the board.
    pub households: &'a Households,
    /// Who is delineated.
    pub neighbourhoods: &'a [Neighbourhood],
    /// Gifts and gardens.
    pub delivered: &'a Delivered,
    /// Who had what is given once.
    pub gifts: &'a Gifts,
    /// What one work at a garden brought last month.
    pub per_work: f32,
    /// Own columns.
    pub work: &'a mut Work,
}

/// Adds what one can hope for to own reasons: `lured`, empty where there is nothing to hope for.
pub fn entice(now: &Now<'_>, c: &mut Entice<'_>) {
    c.work.lured.clear();
    let share = c.per_work;
    if c.delivered.gifts.is_empty() && share <= 0.0 {
        return;
    }
    c.work.lured.extend_from_slice(&c.work.own);
    let h = c.households;
    let gardens = c.delivered.garden.map_or(0, |g| g.gardens);
    // Who has had what is given once.
    let once = |o: &GiftOffer| match o.form {
        Gift::Snack => None,
        _ => c.gifts.who_had(o.incentive),
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
                if again && meant(h, place, o, i) {
                    worth += o.value as f32;
                }
            }
            if r < gardens {
                let base = f32::from(h.own_trust[i]) * (1.0 / 255.0);
                worth += share * (h.trust_board[i] / base).clamp(0.0, 1.5);
            }
            if worth > 0.0 {
                let day = h.wage[i] as f32 / WORKING_DAYS;
                c.work.lured[i] += now.par.mutual_work.gift * worth / (worth + day);
            }
        }
    }
}

/// What giving reads and writes.
pub struct Give<'a> {
    /// Who came.
    pub households: &'a Households,
    /// Who is delineated.
    pub neighbourhoods: &'a [Neighbourhood],
    /// Gifts.
    pub delivered: &'a Delivered,
    /// Who had what, and what was spent.
    pub gifts: &'a mut Gifts,
    /// The treasury pays.
    pub accounts: &'a mut Accounts,
    /// What was received in kind.
    pub in_kind: &'a mut InKind,
}

/// Gives the gifts to those who came.
pub fn give(c: &mut Give<'_>) {
    let h = c.households;
    let mut cost: Money = 0;
    for o in &c.delivered.gifts {
        for place in c.neighbourhoods {
            for i in place.range() {
                let came = i32::from(h.attended[i]);
                if came == 0 || !meant(h, place, o, i) {
                    continue;
                }
                let times = if o.form == Gift::Snack {
                    came
                } else if c.gifts.has_had(o.incentive, i) {
                    0
                } else {
                    c.gifts.note(o.incentive, i, h.len());
                    1
                };
                cost += Money::from(o.value * times);
                // A kit is used, not consumed.
                if o.form != Gift::Kit {
                    c.in_kind.receive(h.len(), i, o.value * times);
                }
            }
        }
    }
    c.accounts.book(Account::Treasury, Account::Suppliers, cost);
    c.gifts.spent += cost;
}
