//! Gardens in common, litter and gifts, from docs/model.md, 7.5 and 7.6.

use berdaya::model::world::accounts::Account;
use berdaya::model::world::delivered::{Garden, GiftOffer};
use berdaya::model::world::offers::{Gift, Sharing, Whom};

use crate::calls::{Calls, SLACK};
use crate::coming::expected_reprimand;
use crate::numbers::Numbers;
use crate::state::Village;

/// The households that live by a garden: those of the first neighbourhoods.
fn gardeners(v: &Village, g: Garden) -> usize {
    v.places[g.gardens - 1].to
}

/// 7.6: who came last month has it on its mind (phase 3).
pub fn remind(n: &Numbers, v: &mut Village) {
    let Some(g) = v.delivered.garden else { return };
    let count = gardeners(v, g);
    for house in &mut v.houses[..count] {
        house.salience += n.of("commons.awareness") * house.now.turnout * (1.0 - house.salience);
    }
}

fn meant(v: &Village, o: &GiftOffer, i: usize) -> bool {
    match o.whom {
        Whom::All => true,
        Whom::Poor => v.houses[i].poor,
        Whom::Inside => v.places[v.houses[i].home].delineated,
    }
}

/// 7.5: what one can hope for at one work, against a day's income.
pub fn lure(n: &Numbers, v: &mut Village) {
    for i in 0..v.houses.len() {
        let house = &v.houses[i];
        let mut worth = 0.0;
        for o in &v.delivered.gifts {
            let once = o.form != Gift::Snack;
            if meant(v, o, i) && !(once && v.commons.had.contains(&(o.incentive, i))) {
                worth += f64::from(o.value);
            }
        }
        if v.delivered.garden.is_some_and(|g| house.home < g.gardens) {
            let a = (house.trust_board / house.own_trust).clamp(0.0, n.of("most confidence"));
            worth += v.commons.per_work * a;
        }
        let knows = house.knows || house.attended > 0;
        let day = house.wage as f64 / n.of("working days");
        let lured = if knows && worth > 0.0 { worth / (worth + day) } else { 0.0 };
        v.houses[i].now.lured = n.of("incentive.gift") * lured;
    }
}

/// 7.5: gifts are given to those who came.
pub fn give(v: &mut Village) {
    for o in v.delivered.gifts.clone() {
        for i in 0..v.houses.len() {
            let came = i64::from(v.houses[i].attended);
            if came == 0 || !meant(v, &o, i) {
                continue;
            }
            let times = match o.form {
                Gift::Snack => came,
                _ if v.commons.had.contains(&(o.incentive, i)) => 0,
                _ => {
                    v.commons.had.push((o.incentive, i));
                    1
                }
            };
            let worth = i64::from(o.value) * times;
            v.commons.gifts += worth;
            v.book(Account::Treasury, Account::Suppliers, worth);
            if o.form != Gift::Kit {
                v.houses[i].now.in_kind += worth;
            }
        }
    }
    v.commons.had.sort_unstable();
}

/// The part of a harvest that goes missing.
fn missing(n: &Numbers, v: &Village, g: Garden) -> f64 {
    let count = gardeners(v, g);
    let came = v.houses[..count].iter().map(|h| h.now.turnout).sum::<f64>() / count as f64;
    let found = f64::from(g.books) * came;
    n.of("leakage.most") * (1.0 - n.of("leakage.penalty") * found).max(0.0)
}

/// 7.6: gardens are kept, bear, and what they bear is shared.
pub fn tend(n: &Numbers, v: &mut Village, calls: &mut Calls) {
    v.commons.per_work = 0.0;
    v.commons.harvest_each = 0.0;
    let garden = v.delivered.garden;
    if garden.is_none() && v.commons.condition.is_empty() {
        return;
    }
    v.commons.condition.resize(v.places.len(), 0.0);
    let mut harvest = 0;
    for r in 0..v.places.len() {
        let here = garden.filter(|g| r < g.gardens);
        let houses = &v.houses[v.living_in(r)];
        let days: f64 = houses.iter().map(|h| f64::from(h.attended)).sum();
        let count = houses.len() as f64;
        let kept = here.map_or(0.0, |g| (days / (f64::from(g.days) * count)).min(1.0));
        let c = v.commons.condition[r];
        let c = c + n.of("commons.growth") * kept * (1.0 - c)
            - n.of("commons.neglect") * (1.0 - kept) * c;
        let learnt: f64 = houses.iter().map(|h| h.skill * f64::from(h.attended)).sum();
        let skill = if days > 0.0 { learnt / days } else { 0.0 };
        v.commons.condition[r] = c.clamp(0.0, 1.0);
        if let Some(g) = here {
            let f = n.of("commons.unskilled");
            let bears = f64::from(g.harvest) * count * c * (f + (1.0 - f) * skill);
            harvest += calls.whole("harvest", r, bears, bears * 3.0 * SLACK);
        }
    }
    if let Some(g) = garden {
        share(n, v, calls, g, harvest);
    }
}

/// In whole units, in proportion; what does not divide is left.
fn divided(amount: i64, weights: &[i64]) -> Vec<i64> {
    let all: i64 = weights.iter().sum();
    weights.iter().map(|w| if all > 0 { amount * w / all } else { 0 }).collect()
}

fn share(n: &Numbers, v: &mut Village, calls: &mut Calls, g: Garden, harvest: i64) {
    let count = gardeners(v, g);
    let gone = harvest as f64 * missing(n, v, g);
    let rounded = (1.0 + n.of("leakage.penalty")) * SLACK;
    let gone = calls.whole("missing of a harvest", 0, gone, harvest as f64 * rounded);
    let upkeep = ((harvest as f64 * g.upkeep) as i64).min(harvest - gone);
    let saving = ((harvest as f64 * g.saved) as i64).min(harvest - gone - upkeep);
    let came: Vec<i64> = v.houses[..count].iter().map(|h| i64::from(h.attended)).collect();
    let works: i64 = came.iter().sum();
    v.book(Account::Nature, Account::Commons, harvest);
    v.book(Account::Commons, Account::Missing, gone);
    v.book(Account::Commons, Account::Suppliers, upkeep);
    let mut pooled = 0;
    if saving > 0 && works > 0 {
        v.pool = true;
        for (house, part) in v.houses.iter_mut().zip(divided(saving, &came)) {
            house.claim += part;
            pooled += part;
        }
        v.book(Account::Commons, Account::Pool, pooled);
    }
    let weights: Vec<i64> = match g.sharing {
        Sharing::Attendance => came,
        Sharing::Equal => vec![1; count],
        Sharing::Poor => v.houses[..count].iter().map(|h| i64::from(h.poor)).collect(),
    };
    let hold = v.commons.cash + harvest - gone - upkeep - pooled;
    let mut given = 0;
    for (house, part) in v.houses.iter_mut().zip(divided(hold, &weights)) {
        house.now.in_kind += part;
        house.now.share = part as f64;
        given += part;
    }
    v.book(Account::Commons, Account::Households, given);
    v.book(Account::Households, Account::Market, given);
    v.commons.harvested += harvest;
    v.commons.missing += gone;
    v.commons.kept_up += upkeep;
    v.commons.saved += pooled;
    v.commons.shared += given;
    v.commons.cash = hold - given;
    if g.sharing == Sharing::Attendance && works > 0 {
        v.commons.per_work = given as f64 / works as f64;
    }
    if harvest > 0 {
        v.commons.harvest_each = harvest as f64 / count as f64;
    }
}

/// 7.6: what those who live by a garden make of the sharing (phase 7).
pub fn judge(n: &Numbers, v: &mut Village) {
    let Some(g) = v.delivered.garden else { return };
    let each = v.commons.harvest_each;
    if each <= 0.0 {
        return;
    }
    let count = gardeners(v, g);
    let accounted = 1.0 - missing(n, v, g);
    let before = v.houses.clone();
    for house in &mut v.houses[..count] {
        let ties: Vec<_> = house.standing().filter(|t| t.to < count).cloned().collect();
        let strengths: f64 = ties.iter().map(|t| t.strength).sum();
        let by_strength =
            |of: &dyn Fn(usize) -> f64| -> f64 { ties.iter().map(|t| t.strength * of(t.to)).sum() };
        let told = by_strength(&|j| before[j].now.turnout);
        let told = if strengths > 0.0 { told / strengths } else { 0.0 };
        let x = house.now.turnout;
        let read = f64::from(g.books) * (x + (1.0 - x) * told);
        // Oneself counts as a tie of full strength.
        let got = (house.now.share + by_strength(&|j| before[j].now.share)) / (1.0 + strengths);
        let dealt = read * accounted + (1.0 - read) * (got / each).min(1.0);
        let (low, high) = (n.of("institutions.deserved_low"), n.of("institutions.deserved_high"));
        let pull = n.of("institutions.gain") * n.of("commons.exposure");
        house.trust_board += pull * (low + (high - low) * dealt - house.trust_board);
        house.trust_board = house.trust_board.clamp(0.0, 1.0);
    }
}

/// 7.6: litter grows with use and falls with clean-up.
pub fn litter(n: &Numbers, v: &mut Village) {
    let used = n.of("litter.use");
    if v.commons.litter.is_empty() {
        if used <= 0.0 {
            return;
        }
        v.commons.litter = vec![n.of("litter when founded"); v.places.len()];
    }
    for r in 0..v.places.len() {
        let l = v.commons.litter[r];
        let came = v.mean(r, |h| h.now.turnout);
        let b = n.of("litter.first");
        let more = used * (1.0 - expected_reprimand(n, v, r)) * (b + (1.0 - b) * l) * (1.0 - l);
        let taken = (n.of("litter.cleaned") * came + n.of("litter.collected")).min(1.0);
        v.commons.litter[r] = (l + more - taken * l).clamp(0.0, 1.0);
    }
}
