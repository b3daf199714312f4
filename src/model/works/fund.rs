//! The investment fund (BDI): a plan each fiscal year, money in tranches against papers, delay, lapse.
//!
//! A plan is made when implementation begins (each January without a stage machine), for communities
//! with a decree; it promises works within a time. Papers for a tranche grow by `paper_rate`·V a
//! month, V how much facilitators verify (`world::presence`); a finished set is sent back with chance
//! `returned`·(1 − κ), else the tranche is paid after its lag. A tranche that crosses 31 December
//! lapses with a chance, and is otherwise paid from the next year's budget.
//! What late money does to trust is judged in `trust::institutions`.
//! Sources: 70/30, verification, budget revisions, no fund in 2018: [S:001]; shapes are assumptions.

use super::spending;
use crate::core::maths;
use crate::core::text::message;
use crate::core::units::{Money, from_rupiah};
use crate::model::board::state::{Actors, Office};
use crate::model::world::accounts::Account;
use crate::model::world::board::{Package, Plan, worst_criterion};
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::document::{Table, at};
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::{Or, Required};
use crate::scenario::keys::{DOSE, SHARE, Type};
use crate::scenario::problems::Problems;
use crate::scenario::value::numbers_of;
use crate::scenario::{Stage, Start, Value, Values};

record! {
    /// The investment fund (BDI): planned yearly, in tranches, against paperwork.
    pub struct Fund "fund" {
        amount: Value, Type::Value(0.0, 1e12), Required, RupiahPerCommunityYear, [Design];
        budget_share: Value, DOSE, Or("1.0"), Share, [Design];
        tranches: Vec<f64>, Type::Numbers(0.0, 1.0), Or("[0.7, 0.3]"), Share, [Study(1)];
        in_order: f64, SHARE, Or("0.0"), Share, [Assumption range 0.0..=1.0];
        lag: Value, Type::Value(0.0, 120.0), Or("{ dist = \"gamma\", mean = 2.0, sd = 1.41 }"), Months, [Assumption];
        gap: Values, Type::Values(0.0, 120.0), Or("{ dist = \"gamma\", mean = 3.0, sd = 2.1 }"), Months, [Assumption];
        paper_rate: f64, Type::Number(0.0, 10.0), Or("0.4"), SetsPerMonth, [Assumption];
        returned: f64, SHARE, Or("0.5"), Chance, [Assumption];
        lapse: f64, SHARE, Or("0.1"), ChancePerYearEnd, [Assumption];
        package_cost: f64, Type::Number(1e5, 1e12), Or("100000000.0"), Rupiah, [Assumption];
        wage_share: f64, SHARE, Or("0.25"), Share, [Assumption];
        promised_within: f64, Type::Number(1.0, 120.0), Or("12.0"), Months, [Assumption];
    }
}

/// Slots of one-off luck: lags of tranches from 0, verification from 16 (13 a tranche; the
/// third and all later ones share theirs), lapse from 56.
const VERIFY: u32 = 16;
const LAPSE: u32 = 56;
/// Slots of the plan's amount and budget share; lags have those below, so the twelfth tranche and all
/// after it share one.
const AMOUNT: u32 = 12;
const BUDGET: u32 = 13;
/// After so many refusals papers pass (assumption; also the room of slots).
const MOST_REFUSALS: u32 = 12;

/// Makes the year's plan when it is time, and moves papers and money.
pub fn deliver<K>(
    spec: &Fund,
    i: &Intervention<K>,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    actors: &Actors,
) {
    if let Some(occurrence) = plan_due(i, s) {
        plan(spec, i, s, (c, actors), occurrence);
    }
    let d = &c.delivered;
    let verifying = d.presence.verifying(s.now.par);
    // A strong tie carries information fast, and interested: papers are ready sooner, and faults in them
    // are seen less.
    let close =
        s.now.par.works.actor_interest * actors.strength(Office::Board, Office::Facilitator);
    let refusal = spec.returned * f64::from((1.0 - d.presence.competence) * (1.0 - close));
    let own = u32::from(i.number);
    for p in 0..c.board.plans.len() {
        if c.board.plans[p].closed || c.board.plans[p].fund != own {
            continue;
        }
        let plan = &mut c.board.plans[p];
        let tranche = plan.tranches_done;
        if plan.waited < 0.0 {
            plan.papers += spec.paper_rate as f32 * verifying * (1.0 + close);
            if plan.papers < 1.0 {
                continue;
            }
            let slot = VERIFY + (tranche.min(2) * (MOST_REFUSALS + 1)) + plan.sent_back;
            let u = s.now.luck.one_off(&i.id, plan.occurrence, slot);
            if u < refusal && plan.sent_back < MOST_REFUSALS {
                plan.papers = 0.5;
                plan.sent_back += 1;
            } else {
                plan.waited = 0.0;
            }
            continue;
        }
        plan.waited += 1.0;
        let (waited, occurrence) = (f64::from(plan.waited), plan.occurrence);
        let lag = match tranche {
            0 => &spec.lag,
            later => spec.gap.of(later as usize - 1),
        };
        let slot = tranche.min(AMOUNT - 1);
        // Where each minds its own sector, the next signature waits.
        let ego = f64::from(
            c.delivered.sectoral(s.now.par.board.actor_ego) * s.now.par.works.actor_ego_delay,
        );
        if waited >= s.value(c.board, i, lag, occurrence, slot) + ego {
            pay(spec, s, c, p);
        }
    }
}

/// Is a plan due this month, and for which fiscal year since the fund's first?
fn plan_due<K>(i: &Intervention<K>, s: &Setting<'_>) -> Option<u32> {
    let month = s.now.month;
    if !s.lasts(i) {
        return None;
    }
    let first = match i.at {
        Start::Month(at) => at,
        Start::Stage(_) => month.plus(-s.now.offset),
    };
    let due = match s.stage(0) {
        None => month.number() == 1 || Start::Month(month) == i.at,
        Some(now) => {
            // On entering implementation, or at once when the fund begins within it.
            let enters = s.stage(-1) != Some(Stage::Implementation) || Start::Month(month) == i.at;
            now == Stage::Implementation && enters
        }
    };
    due.then(|| (month.year() - first.year()).max(0) as u32)
}

fn plan<K>(
    spec: &Fund,
    i: &Intervention<K>,
    s: &Setting<'_>,
    (c, actors): (&mut Site<'_>, &Actors),
    occurrence: u32,
) {
    let now = &s.now;
    let amount = s.value(c.board, i, &spec.amount, occurrence, AMOUNT);
    let share = s.value(c.board, i, &spec.budget_share, occurrence, BUDGET).clamp(0.0, 1.0);
    let planned = from_rupiah(amount * c.board.budget_weight);
    let mut sites: Vec<usize> =
        (0..c.neighbourhoods.len()).filter(|&r| c.neighbourhoods[r].delineated).collect();
    if planned <= 0 || sites.is_empty() {
        return;
    }
    // Worst first; where the board favours its friends, the head's tie to it counts as well.
    let favour = now.par.works.actor_favour;
    sites.sort_by(|&a, &b| {
        let score = |r: usize| {
            let tie = actors.heads[r][Office::Board as usize];
            (1.0 - favour) * c.neighbourhoods[r].slum_score + favour * 80.0 * tie
        };
        score(b).total_cmp(&score(a)).then(a.cmp(&b))
    });
    let budget = (planned as f64 * share) as Money;
    let count = ((planned as f64 / from_rupiah(spec.package_cost).max(1) as f64).round() as i64)
        .clamp(1, 400)
        .min(planned);
    for k in 0..count {
        let site = sites[k as usize % sites.len()];
        let criterion = worst_criterion(&c.neighbourhoods[site], &c.board.packages, site as u32);
        c.board.packages.push(Package {
            neighbourhood: site as u32,
            criterion,
            plan: c.board.plans.len() as u32,
            wage_share: spec.wage_share,
            // The first packages take what does not divide.
            cost: planned / count + i64::from(k < planned % count),
            cash: 0,
            spent: 0,
            self_help: 0,
            lost: 0,
            missing: 0,
            completed: false,
            idle: 0,
        });
    }
    c.board.lapsed += planned - budget;
    c.board.plans.push(Plan {
        fund: u32::from(i.number),
        occurrence,
        made: now.offset,
        planned,
        budget,
        paid: 0,
        tranches_done: 0,
        papers: 0.0,
        sent_back: 0,
        waited: -1.0,
        since: now.offset,
        crossed: 0,
        promised_within: spec.promised_within as f32,
        closed: budget == 0,
    });
}

/// Pays the next tranche of a plan into its packages.
fn pay(spec: &Fund, s: &Setting<'_>, c: &mut Site<'_>, p: usize) {
    let plan = &mut c.board.plans[p];
    let tranche = plan.tranches_done as usize;
    let last = tranche + 1 >= spec.tranches.len();
    let amount = if last {
        plan.budget - plan.paid
    } else {
        ((plan.budget as f64 * spec.tranches[tranche]) as Money).min(plan.budget - plan.paid)
    };
    plan.paid += amount;
    plan.tranches_done += 1;
    plan.closed = last;
    let waited = f64::from(s.now.offset - plan.since);
    c.board.waits.0 += waited;
    c.board.waits.1 += 1;
    plan.since = s.now.offset;
    plan.papers = 0.0;
    plan.sent_back = 0;
    plan.waited = -1.0;
    plan.crossed = 0;
    c.accounts.book(Account::Treasury, Account::Board, amount);
    let mut own: Vec<&mut Package> =
        c.board.packages.iter_mut().filter(|k| k.plan as usize == p).collect();
    spending::spend(&mut own, amount, spec.in_order);
}

/// 31 December: what is not paid may lapse.
pub fn close_year<K>(spec: &Fund, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let own = u32::from(i.number);
    for plan in c.board.plans.iter_mut().filter(|p| !p.closed && p.fund == own) {
        plan.crossed += 1;
        let u = s.now.luck.one_off(&i.id, plan.occurrence, LAPSE + plan.tranches_done.min(6));
        let kept = maths::pow(1.0 - spec.lapse, f64::from(plan.crossed));
        if u < 1.0 - kept {
            plan.closed = true;
            c.board.lapsed += plan.budget - plan.paid;
        }
    }
}

/// Checks that the tranches add up.
pub(in crate::model) fn check(table: &Table, id: &str, problems: &mut Problems) {
    let shares = table.get("tranches").and_then(|item| item.node.list()).unwrap_or(&[]);
    let sum: f64 = shares.iter().filter_map(|item| item.node.number()).sum();
    if (sum - 1.0).abs() > 1e-9 && table.get("tranches").is_some() {
        let key = format!("intervention.{id}.tranches");
        let message = message!(errors::tranches_sum, key = key, sum = sum);
        let label = message!(errors::tranches_take);
        problems.add(at(table, "tranches"), message, label, None);
    }
    let Some(gaps) = table.get("gap").and_then(|item| numbers_of(&item.node)) else { return };
    if gaps.len() + 1 != shares.len() {
        let key = format!("intervention.{id}.gap");
        let message = message!(errors::gaps_of_tranches, key = key, n = gaps.len());
        let label = message!(errors::gaps_take, n = shares.len() - shares.len().min(1));
        problems.add(at(table, "gap"), message, label, None);
    }
}
