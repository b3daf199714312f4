//! Phases 1 and 6 from docs/model.md, 7.1 and 7.6: floods; works are built, decay, are kept up.

use berdaya::core::random::{Event, uniform};
use berdaya::model::board::state::Office;
use berdaya::model::world::accounts::Account;
use berdaya::model::world::board::{OWN, Package};
use berdaya::model::world::neighbourhoods::CRITERIA;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::presence::{leading, organised, there};
use crate::state::Village;

/// Rp 1 million in units of Rp 100.
const MILLION: f64 = 10_000.0;

/// 7.1: a flood that is imposed, and those of the weather; then help along ties.
pub fn floods(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let severity = f64::from(v.delivered.flood);
    let mut left = vec![1.0 - severity; v.places.len()];
    for r in 0..v.places.len() {
        if severity > 0.0 {
            flood(v, r, severity, severity);
        }
    }
    for (r, left) in left.iter_mut().enumerate() {
        let slum = v.places[r].slum_score >= n.of("slum from");
        let yearly = n.of(if slum { "flood.yearly_slum" } else { "flood.yearly_other" });
        let [word] = m.luck.words(Event::Flood, m.offset, r as u32);
        let monthly = yearly / n.of("rainy months");
        if m.rainy() && yearly > 0.0 && calls.below("flood in", r, uniform(word).into(), monthly) {
            flood(v, r, n.of("flood.works_lost"), n.of("flood.savings_lost"));
            *left *= 1.0 - n.of("flood.savings_lost");
        }
    }
    help(n, v, &left, calls);
}

/// Gives to those of whose savings the part `left` is left, of what others can spare.
fn help(n: &Numbers, v: &mut Village, left: &[f64], calls: &mut Calls) {
    let rate = n.of("help.after_shock");
    let wants = |v: &Village, i: usize| n.of("livelihood.savings_months") * v.houses[i].wage as f64;
    let count = v.houses.len();
    let (mut lacks, mut spares) = (vec![0.0; count], vec![0.0; count]);
    for (r, left) in left.iter().enumerate() {
        for i in v.living_in(r) {
            let has = v.houses[i].savings as f64;
            lacks[i] = (1.0 - left) * (wants(v, i) - has).max(0.0);
            spares[i] = left * (has - 0.5 * wants(v, i)).max(0.0);
        }
    }
    let mut asked = vec![0.0; count];
    let mut wanted = Vec::new();
    for (i, lacks) in lacks.iter().enumerate() {
        let ready: Vec<(usize, f64)> = v.houses[i]
            .ties
            .iter()
            .filter(|tie| !tie.cut)
            .map(|tie| {
                let back = v.houses[tie.to].ties.iter().find(|back| back.to == i && !back.cut);
                (tie.to, tie.strength * back.map_or(0.0, |back| back.trust))
            })
            .collect();
        let all: f64 = ready.iter().map(|(_, q)| q).sum();
        for (j, q) in ready {
            let part = q * lacks / all.max(1.0);
            asked[j] += part;
            wanted.push((i, j, part));
        }
    }
    for (k, (i, j, part)) in wanted.into_iter().enumerate() {
        if spares[j] > 0.0 {
            let gift = rate * part * spares[j] / (spares[j] + asked[j]);
            let gift = calls.whole("help", k, gift, gift * SLACK);
            v.houses[j].savings -= gift;
            v.houses[i].savings += gift;
        }
    }
}

fn flood(v: &mut Village, r: usize, works: f64, savings: f64) {
    for p in v.packages.iter_mut().filter(|p| p.neighbourhood as usize == r) {
        p.lost += ((p.spent + p.self_help - p.lost - p.missing) as f64 * works) as i64;
    }
    for condition in v.commons.condition.iter_mut().skip(r).take(1) {
        *condition *= 1.0 - works;
    }
    for i in v.living_in(r) {
        let gone = (v.houses[i].savings as f64 * savings) as i64;
        v.houses[i].savings -= gone;
        v.book(Account::Households, Account::Disaster, gone);
        let Some(firm) = &mut v.houses[i].firm else { continue };
        let gone = (firm.capital as f64 * savings) as i64;
        firm.capital -= gone;
        v.book(Account::Enterprises, Account::Disaster, gone);
    }
}

/// Value that stands of a package.
pub fn stands(p: &Package) -> i64 {
    p.spent + p.self_help - p.lost - p.missing
}

/// Does a package still function?
pub fn functions(n: &Numbers, p: &Package) -> bool {
    p.completed && stands(p) as f64 / p.cost as f64 >= n.of("functions from")
}

/// 7.6: building, losses, wages, upkeep; then the environment.
pub fn build(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for r in 0..v.places.len() {
        build_in(n, m, v, calls, r);
    }
    for r in 0..v.places.len() {
        environment(n, v, calls, r);
    }
}

fn build_in(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls, r: usize) {
    let lead = leading(n, v);
    let season = if m.rainy() { n.of("works.rainy_labour") } else { 1.0 };
    let came: f64 = v.living_in(r).map(|i| v.houses[i].now.turnout).sum();
    let days = came * 4.0 * n.of("works.labour_offered") * season;
    let standing = stands;
    let kept = {
        let completed: i64 = v
            .packages
            .iter()
            .filter(|p| p.neighbourhood as usize == r && p.completed)
            .map(standing)
            .sum();
        let needed = completed as f64 / MILLION * n.of("works.upkeep_days");
        let enough = if needed > 0.0 { (days / needed).min(1.0) } else { 1.0 };
        enough * organised(n, v)
    };
    let (unkept, with_upkeep) = (n.of("works.decay_unkept"), n.of("works.decay_kept"));
    let decay = unkept + (with_upkeep - unkept) * kept;
    let can = days * lead / n.of("works.labour_days") * MILLION;
    let mut can = calls.whole("room for works", r, can, can * 3.0 * SLACK);
    let leak = leakage(n, v, came / v.living_in(r).len() as f64);
    let mut wages = 0;
    for k in 0..v.packages.len() {
        if v.packages[k].neighbourhood as usize != r {
            continue;
        }
        let p = &mut v.packages[k];
        let bare = (1.0 - standing(p) as f64 / p.cost as f64).max(0.0);
        // By the books what is missing is built.
        let need = |p: &Package| p.cost - standing(p) - p.missing;
        let needed = need(p);
        let paid = p.cash.min(needed).min(can).max(0);
        let wage = (paid as f64 * p.wage_share) as i64;
        let of_wages = wage as f64 * leak[0];
        let of_materials = (paid - wage) as f64 * leak[1];
        // The penalty magnifies what is rounded in the chance of being found.
        let rounded = (1.0 + n.of("leakage.penalty")) * SLACK;
        let of_wages = calls.whole("missing wages", k, of_wages, wage as f64 * rounded);
        let slack = (paid - wage) as f64 * rounded;
        let of_materials = calls.whole("missing materials", k, of_materials, slack);
        p.missing += of_wages + of_materials;
        wages += wage - of_wages;
        p.cash -= paid;
        p.spent += paid;
        can -= paid;
        let most = (p.cost as f64 * n.of("works.self_help")) as i64 - p.self_help
            + if p.completed { 0 } else { p.lost };
        let pace = (can as f64 * n.of("works.self_help_pace")) as i64;
        let unpaid = pace.min(need(p)).min(most).max(0);
        p.self_help += unpaid;
        can -= unpaid;
        let nothing_built = paid + unpaid == 0;
        p.idle = if nothing_built { p.idle + 1 } else { 0 };
        let built = standing(p) as f64;
        let enough = |p: &Package| {
            (standing(p) + p.missing) as f64 / p.cost as f64 >= n.of("completed from")
        };
        if enough(p) {
            p.completed = true;
        }
        if p.completed {
            // The difference of two rates is known no better than the larger.
            let slack = built * (unkept + with_upkeep) * SLACK;
            p.lost += calls.whole("decay", k, built * decay, slack);
        } else {
            // In seven months of twelve it rains on what is not finished.
            let rains = if m.rainy() { 12.0 / n.of("rainy months") } else { 0.0 };
            let open = (1.0 - (paid + unpaid) as f64 / needed.max(1) as f64).max(0.0);
            let rate = n.of("works.stalled_loss") * rains * bare * open;
            p.lost += calls.whole("exposure", k, built * rate, built * rate * SLACK);
        }
        let back = if enough(p) { p.cash } else { 0 };
        p.cash -= back;
        for (k, (booked, missing)) in
            [(wage, of_wages), (paid - wage, of_materials)].into_iter().enumerate()
        {
            v.booked[k] += booked;
            v.missing[k] += missing;
            v.missing_year[k] += missing;
        }
        let own = p.plan == OWN;
        v.book(Account::Board, Account::Suppliers, paid - wage - of_materials);
        v.book(Account::Board, Account::Missing, of_wages + of_materials);
        if own {
            v.pot += back;
        } else {
            v.returned += back;
            v.book(Account::Board, Account::Treasury, back);
        }
    }
    pay(v, r, wages);
}

/// 7.6, leakage: shares of wages and of materials that go missing.
fn leakage(n: &Numbers, v: &Village, turnout: f64) -> [f64; 2] {
    let d = &v.delivered;
    let blind =
        n.of("actors.interest") * f64::from(v.actors.strength(Office::Board, Office::Facilitator));
    let verified = n.of("leakage.verified") * there(n, v).team.min(1.0) * (1.0 - blind);
    // Those who came see wages; what materials cost they do not.
    [(0, n.of("leakage.watched") * turnout), (1, 0.0)].map(|(k, watched)| {
        let audit = f64::from(d.audit[k]);
        let found = 1.0 - (1.0 - audit) * (1.0 - watched) * (1.0 - verified);
        n.of("leakage.most") * (1.0 - n.of("leakage.penalty") * found).max(0.0)
    })
}

/// Wages go to those who came, in proportion to works attended, in whole units.
fn pay(v: &mut Village, r: usize, wages: i64) {
    let all: i64 = v.living_in(r).map(|i| i64::from(v.houses[i].attended)).sum();
    let mut left = wages;
    for i in v.living_in(r) {
        let own = i64::from(v.houses[i].attended);
        let share = if all > 0 { wages * own / all } else { 0 };
        v.houses[i].now.work_pay = share;
        v.houses[i].savings += share;
        left -= share;
        v.book(Account::Board, Account::Households, share);
    }
    v.book(Account::Board, Account::Suppliers, left);
}

/// A functioning package mends half of what is affected in its criterion, times its progress.
fn environment(n: &Numbers, v: &mut Village, calls: &mut Calls, r: usize) {
    let own: Vec<_> = v.packages.iter().filter(|p| p.neighbourhood as usize == r).collect();
    if own.is_empty() {
        return;
    }
    let mut score = 0.0;
    let mut sub = 0;
    for (criterion, (_, parts)) in CRITERIA.iter().enumerate() {
        let mut left = 1.0;
        for p in own.iter().filter(|p| p.criterion as usize == criterion) {
            let progress = (p.spent + p.self_help - p.lost - p.missing) as f64 / p.cost as f64;
            if p.completed && progress >= n.of("functions from") {
                left *= 1.0 - n.of("mended by a package") * progress.min(1.0);
            }
        }
        for _ in 0..*parts {
            let share = v.places[r].affected[sub] * left;
            score += points(n, calls, r, share);
            sub += 1;
        }
    }
    v.places[r].slum_score = score;
}

/// Points of a share affected.
fn points(n: &Numbers, calls: &mut Calls, r: usize, share: f64) -> f64 {
    let (one, three, five) =
        (n.of("one point from"), n.of("three points above"), n.of("five points above"));
    if calls.below("share affected in", r, share, one) {
        0.0
    } else if !calls.below("share affected in", r, three, share) {
        1.0
    } else if !calls.below("share affected in", r, five, share) {
        3.0
    } else {
        5.0
    }
}

/// Points of a share that no works mend; it is kept in 255ths, which no border is near.
pub fn points_of(n: &Numbers, share: f64) -> f64 {
    points(n, &mut Calls::default(), 0, share)
}
