//! Pools, partners, dues, own works, how a place is seen, capability: docs/model.md, 7.2 and 7.6; and
//! self-teaching, 7.4.

use berdaya::core::random::{Event, uniform};
use berdaya::core::units::{from_rupiah, to_rupiah};
use berdaya::model::partners::state::Partnership;
use berdaya::model::world::accounts::Account;
use berdaya::model::world::board::{OWN, Package};
use berdaya::model::world::delivered::PartnerOffer;
use berdaya::model::world::neighbourhoods::{INFRASTRUCTURE, sub_criteria};
use berdaya::model::world::offers::Aid;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::presence::{leading, there, under_way};
use crate::state::Village;
use crate::works::{functions, points_of, stands};

/// 7.4: the proactive teach themselves; those who come learn from ties who come and know more.
pub fn teach(n: &Numbers, m: &Month, v: &mut Village) {
    let before = v.houses.clone();
    for (i, house) in v.houses.iter_mut().enumerate() {
        let [word] = m.luck.words(Event::Proactive, 0, i as u32);
        if f64::from(uniform(word)) < n.of("self_teaching.share") {
            house.skill += n.of("self_teaching.rate") * house.salience * (1.0 - house.skill);
        }
        let own = &before[i];
        let strengths: f64 = own.standing().map(|t| t.strength).sum();
        let shown = own.standing().map(|t| {
            let other = &before[t.to];
            let ahead = (other.skill - own.skill).max(0.0);
            t.strength * t.trust * other.now.turnout * ahead
        });
        let shown: f64 = shown.sum();
        if strengths > 0.0 {
            house.skill += n.of("self_teaching.from_others") * own.now.turnout * shown / strengths;
        }
        house.skill = house.skill.clamp(0.0, 1.0);
    }
}

/// 7.6: those who have worked together put money together.
pub fn pool(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    v.pool |= n.of("pool.begin") > 0.0;
    if !v.pool {
        return;
    }
    let money_there = v.packages.iter().any(|p| p.plan != OWN && p.cash > 0);
    let awaited = v.plans.iter().any(|p| !p.closed && p.paid < p.budget);
    let before = v.houses.clone();
    for i in 0..v.houses.len() {
        let strengths: f64 = before[i].standing().map(|t| t.strength).sum();
        let with: f64 =
            before[i].standing().map(|t| t.strength * t.trust * before[t.to].habit).sum();
        let together = if strengths > 0.0 { before[i].habit * with / strengths } else { 0.0 };
        let u = m.uniform(Event::PoolJoin, i);
        let house = &mut v.houses[i];
        let mut paid_in = 0;
        if !house.pools {
            house.pools =
                calls.below("joins the pool", i, u, n.of("pool.begin") * together.powi(2));
        } else if calls.below("leaves", i, u, n.of("pool.leave") * (1.0 - together).powi(2)) {
            house.pools = false;
            paid_in -= house.claim;
            house.savings += house.claim;
            house.claim = 0;
        }
        let usual = house.wage as f64 * (1.0 + n.of("skill.return") * house.skill);
        let buffer = n.of("livelihood.savings_months") * usual;
        let whole = |what: &str, x: f64, calls: &mut Calls| calls.whole(what, i, x, x * SLACK);
        if house.pools {
            let spare = house.savings - whole("half a buffer", 0.5 * buffer, calls);
            let part = whole("put into the pool", n.of("pool.rate") * usual, calls);
            let part = part.min(spare).max(0);
            house.savings -= part;
            house.claim += part;
            paid_in += part;
        }
        let lacks = whole("a quarter of a buffer", 0.25 * buffer, calls) - house.savings;
        let out = lacks.min(house.claim).max(0);
        house.savings += out;
        house.claim -= out;
        paid_in -= out;
        let mut gift = 0;
        if house.pools && !money_there && !awaited {
            let part = house.claim as f64 * n.of("pool.works") * house.trust_board;
            gift = whole("given of the pool", part, calls).min(house.claim);
            house.claim -= gift;
        }
        v.book(Account::Households, Account::Pool, paid_in);
        give_for_works(v, Account::Pool, gift);
        v.pool_given += gift;
    }
}

/// Money for works that no programme gives.
fn give_for_works(v: &mut Village, from: Account, amount: i64) {
    v.book(from, Account::Board, amount);
    v.own += amount;
    v.pot += amount;
}

/// 7.6: partners, dues, and what is put into works.
pub fn support(n: &Numbers, v: &mut Village, calls: &mut Calls) {
    v.publicity = 0.0;
    for p in &mut v.partners {
        p.present &= v.delivered.partners.iter().any(|o| o.partner == p.partner);
    }
    for offer in v.delivered.partners.clone() {
        if comes_and_stays(v, calls, &offer) {
            give(n, v, calls, &offer);
        }
    }
    for i in 0..v.houses.len() {
        let house = &mut v.houses[i];
        let due = n.of("works.dues") * house.wage as f64 * house.trust_board * house.now.turnout;
        let due = calls.whole("dues", i, due, due * SLACK).min(house.savings);
        house.savings -= due;
        give_for_works(v, Account::Households, due);
    }
    assign(n, v);
}

/// What a partner gets back.
fn returned(v: &Village) -> f64 {
    let cost: i64 = v.packages.iter().map(|p| p.cost).sum();
    let built: i64 = v.packages.iter().map(stands).sum();
    let works = if cost > 0 { built as f64 / cost as f64 } else { 0.0 };
    (v.mean_of_all(|h| h.now.turnout) + works.max(v.beauty()).min(1.0) + v.seen()) / 3.0
}

fn comes_and_stays(v: &mut Village, calls: &mut Calls, o: &PartnerOffer) -> bool {
    let (returned, seen) = (returned(v), v.seen());
    let number = usize::from(o.partner);
    let enough = !calls.below("returned to a partner", number, returned, o.expects.into());
    if !v.partners.iter().any(|p| p.partner == o.partner) {
        v.partners.push(Partnership {
            partner: o.partner,
            stays: 0,
            present: false,
            waited: 0,
            short: 0,
            given: 0,
        });
    }
    let Some(p) = v.partners.iter_mut().find(|p| p.partner == o.partner) else { return false };
    if !p.present {
        let sees = !o.by_itself || !calls.below("seen by a partner", number, seen, o.sees.into());
        let willing = sees && (p.stays == 0 || enough);
        p.waited = if willing { p.waited + 1 } else { 0 };
        if !willing || f64::from(p.waited) < f64::from(o.lag) {
            return false;
        }
        (p.present, p.waited, p.short) = (true, 0, 0);
        p.stays += 1;
    }
    p.short = if enough { 0 } else { p.short + 1 };
    p.present = p.short < o.patience;
    p.present
}

fn give(n: &Numbers, v: &mut Village, calls: &mut Calls, o: &PartnerOffer) {
    let ego = 1.0 - (1.0 - n.of("actors.ego")) * (1.0 - f64::from(v.delivered.ego));
    let aid = o.aid as f64 * (1.0 - 0.5 * ego);
    let number = usize::from(o.partner);
    let aid = calls.whole("aid", number, aid, aid * SLACK);
    let given = match o.form {
        Aid::Money => {
            give_for_works(v, Account::Partners, aid);
            aid
        }
        Aid::Materials => {
            let mut left = aid;
            for p in v.packages.iter_mut().filter(|p| !p.completed && p.cash + p.spent > 0) {
                let put = (p.cost - stands(p) - p.missing - p.cash).min(left).max(0);
                p.spent += put;
                left -= put;
            }
            v.own += aid - left;
            v.book(Account::Partners, Account::Suppliers, aid - left);
            aid - left
        }
        Aid::Market => {
            let buys = aid as f64 * (1.0 - v.stigma);
            let buys = calls.whole("bought by a partner", number, buys, buys * SLACK);
            let works: i64 = v.houses.iter().map(|h| i64::from(h.attended)).sum();
            let mut given = 0;
            for house in v.houses.iter_mut().filter(|_| works > 0) {
                let part = buys * i64::from(house.attended) / works;
                house.savings += part;
                given += part;
            }
            v.book(Account::Partners, Account::Households, given);
            given
        }
        Aid::Visibility => {
            v.publicity += to_rupiah(aid) / 1e6;
            0
        }
    };
    for p in v.partners.iter_mut().filter(|p| p.partner == o.partner) {
        p.given += given;
    }
}

/// Money of partners, dues and pools first continues works that ran out of it; what is left builds more.
fn assign(n: &Numbers, v: &mut Village) {
    for k in 0..v.packages.len() {
        let p = &mut v.packages[k];
        if !p.completed && p.cash == 0 {
            let put = (p.cost - stands(p) - p.missing).min(v.pot).max(0);
            p.cash += put;
            v.pot -= put;
        }
    }
    let cost = from_rupiah(n.of("works.own_package")).max(1);
    while v.pot >= cost {
        let free: Vec<usize> = (0..v.places.len()).filter(|&r| !v.is_open(r)).collect();
        let score = |r: usize| v.places[r].slum_score;
        let worst = free.iter().map(|&r| score(r)).fold(f64::NEG_INFINITY, f64::max);
        let Some(&site) = free.iter().find(|&&r| score(r) == worst) else { return };
        v.pot -= cost;
        v.packages.push(Package {
            neighbourhood: site as u32,
            criterion: worst_criterion(n, v, site),
            plan: OWN,
            wage_share: 0.0,
            cost,
            cash: cost,
            spent: 0,
            self_help: 0,
            lost: 0,
            missing: 0,
            completed: false,
            idle: 0,
        });
    }
}

/// The criterion of infrastructure that is worst off, what its packages are to mend counted.
fn worst_criterion(n: &Numbers, v: &Village, site: usize) -> u8 {
    let left = |criterion: usize| {
        let parts = &v.places[site].affected[sub_criteria(criterion)];
        let of = |p: &&Package| {
            p.neighbourhood as usize == site && usize::from(p.criterion) == criterion
        };
        let packages = v.packages.iter().filter(of).count() as i32;
        let mean = parts.iter().sum::<f64>() / parts.len() as f64;
        mean * (1.0 - n.of("mended by a package")).powi(packages)
    };
    let worst = INFRASTRUCTURE.map(left).fold(f64::NEG_INFINITY, f64::max);
    // Those that rounding tells apart are alike.
    INFRASTRUCTURE.clone().find(|&k| left(k) >= worst - 1e-9).unwrap_or(1) as u8
}

/// 7.6: how the place is seen after the month's works.
pub fn renown(n: &Numbers, v: &mut Village) {
    let mut success = 0.0;
    if !v.packages.is_empty() {
        let here =
            |r: usize| v.packages.iter().any(|p| p.neighbourhood as usize == r && functions(n, p));
        let served = (0..v.places.len()).filter(|&r| here(r)).count() as f64;
        let now: f64 = v.places.iter().map(|p| p.slum_score).sum();
        let first =
            |p: &crate::state::Place| -> f64 { p.affected.iter().map(|&a| points_of(n, a)).sum() };
        let before: f64 = v.places.iter().map(first).sum();
        let mended = if before > 0.0 { (1.0 - now / before).max(0.0) } else { 0.0 };
        success = 0.5 * served / v.places.len() as f64 + 0.5 * mended;
    }
    success = 1.0 - (1.0 - success) * (1.0 - v.beauty());
    let pull = (success + n.of("visibility.publicity") * v.publicity).min(1.0);
    let (seen, bad) = (v.visibility, v.stigma);
    v.visibility =
        seen + n.of("visibility.gain") * pull * (1.0 - seen) - n.of("visibility.fade") * seen;
    v.visibility = v.visibility.clamp(0.0, 1.0);
    let turned = n.of("stigma.turned") * seen * bad;
    v.stigma =
        (bad + n.of("stigma.return") * (n.of("stigma.baseline") - bad) - turned).clamp(0.0, 1.0);
}

/// 7.2: what a community learns to do by doing it.
pub fn learn_by_doing(n: &Numbers, v: &mut Village) {
    if n.of("capability.gain") <= 0.0 {
        return;
    }
    let all = v.houses.len() as f64;
    let mut works = 0.0;
    for r in 0..v.places.len() {
        let came: f64 = v.living_in(r).map(|i| v.houses[i].now.turnout).sum();
        works += leading(n, v) * under_way(n, v, r) * came;
    }
    let mut left = 1.0 - works / all;
    for u in &v.undertakings {
        left *= 1.0 - u.parts.iter().filter(|&&p| p == 1).count() as f64 / all;
    }
    let floor = n.of("facilitator.competence_floor");
    let d = &v.delivered;
    let (competence, done_for) = (f64::from(d.presence.competence), f64::from(d.done_for));
    let met = there(n, v).by[0];
    let beside = (floor + (1.0 - floor) * competence) * (1.0 - done_for);
    let taught = met * beside + (1.0 - met) * floor;
    let q = v.capability;
    let gained = n.of("capability.gain") * taught * (1.0 - left) * (1.0 - q);
    v.capability = (q + gained - n.of("capability.fade") * q).clamp(0.0, 1.0);
}
