//! Phase 8 from docs/model.md, 7.8.4 and 7.8.5: loan groups form, meet, repay, help out or not.

use berdaya::core::random::{Event, TieLuck, uniform};
use berdaya::model::credit::state_debts::Source;
use berdaya::model::credit::state_groups::{Group, Member, Stage};
use berdaya::model::world::accounts::Account;
use berdaya::model::world::offers::{Formation, Screening};
use berdaya::model::world::schemes::Scheme;

use crate::calls::Calls;
use crate::coming::Month;
use crate::lending::{able, burdened, due, lend, loan_of, new_loan, pay};
use crate::numbers::Numbers;
use crate::presence::there;
use crate::state::{Disposition, Village};

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn sorted_order(m: &Month, households: usize) -> Vec<usize> {
    let words = |i: usize| -> [u32; 2] { m.luck.words(Event::GroupJoin, m.offset, i as u32) };
    let mut order: Vec<usize> = (0..households).collect();
    order.sort_by_key(|&i| (words(i)[1], i));
    order
}

/// Who joins whom, where schemes are open.
pub fn form(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for scheme in v.delivered.group_loans.clone() {
        let order = sorted_order(m, v.houses.len());
        let mut wants: Vec<bool> =
            (0..v.houses.len()).map(|i| wants(n, m, v, calls, &scheme, i)).collect();
        let standing = |g: &&Group| g.scheme.number == scheme.number && g.stage != Stage::Ended;
        let mut count = v.groups.list.iter().filter(standing).count();
        for &founder in &order {
            if count >= scheme.groups as usize || !wants[founder] {
                continue;
            }
            let members = gather(n, m, v, calls, &scheme, (founder, &wants, &order));
            if members.len() < n.of("fewest members") as usize {
                continue;
            }
            members.iter().for_each(|&i| wants[i] = false);
            count += 1;
            let member = |&i: &usize| Member {
                household: i as u32,
                active: true,
                late: 0,
                troubled: false,
                defaulted: false,
                ever: false,
                believed: 0.0,
            };
            v.groups.list.push(Group {
                scheme,
                stage: Stage::Preparing,
                months: 0,
                cycle: 0,
                lent: false,
                members: members.iter().map(member).collect(),
            });
        }
    }
}

fn wants(
    n: &Numbers,
    m: &Month,
    v: &Village,
    calls: &mut Calls,
    scheme: &Scheme,
    i: usize,
) -> bool {
    let there = |g: &Group| {
        let is = |x: &Member| x.active && x.household as usize == i;
        g.stage != Stage::Ended && g.members.iter().any(is)
    };
    let barred = v
        .debts
        .barred
        .iter()
        .any(|b| b.household as usize == i && b.source == Source::Group && b.until > m.offset);
    if v.groups.list.iter().any(there) || loan_of(v, i, Source::Group).is_some() || barred {
        return false;
    }
    let needs = v.houses[i].firm.is_some()
        || v.houses[i].poor
        || loan_of(v, i, Source::Moneylender).is_some();
    let part = if needs { 1.0 } else { n.of("wish of those in no need") };
    let [word, _]: [u32; 2] = m.luck.words(Event::GroupJoin, m.offset, i as u32);
    let chance = f64::from(scheme.uptake) * part;
    calls.below("wants a loan", i, uniform(word).into(), chance)
}

/// Those who join a founder.
fn gather(
    n: &Numbers,
    m: &Month,
    v: &Village,
    calls: &mut Calls,
    scheme: &Scheme,
    (founder, wants, order): (usize, &[bool], &[usize]),
) -> Vec<usize> {
    let luck = m.luck.ties(Event::GroupJoin, m.offset ^ i32::MIN);
    let size = scheme.size as usize;
    let joins = |i: usize, calls: &mut Calls| {
        let tie = v.houses[i].standing().find(|t| t.to == founder);
        let trust = tie.map_or(n.of("trust in a stranger"), |t| t.trust);
        let chance = logistic(n.of("group.trust_slope") * (trust - 0.5));
        let u = f64::from(uniform(luck.word(i as u32, founder as u32)));
        !scheme.joint || calls.below("joins", i, u, chance)
    };
    let mut members = vec![founder];
    match scheme.formation {
        Formation::Adhoc => {
            for &i in order.iter().filter(|&&i| i != founder && wants[i]) {
                if members.len() < size && joins(i, calls) {
                    members.push(i);
                }
            }
        }
        Formation::Ties => {
            let mut asked = vec![founder];
            let mut next = 0;
            while next < members.len() && members.len() < size {
                for j in dearest(v, calls, members[next]) {
                    if members.len() < size && wants[j] && !asked.contains(&j) {
                        asked.push(j);
                        if joins(j, calls) {
                            members.push(j);
                        }
                    }
                }
                next += 1;
            }
        }
    }
    members
}

/// The ties of a household, the dearest first.
fn dearest(v: &Village, calls: &mut Calls, i: usize) -> Vec<usize> {
    let mut ties: Vec<(f64, usize)> =
        v.houses[i].standing().map(|t| (t.trust * t.strength, t.to)).collect();
    for k in 1..ties.len() {
        let mut at = k;
        // Those that 32 bits may take for equal are a close call.
        while at > 0 && calls.below("dearer to", i, ties[at - 1].0, ties[at].0) {
            ties.swap(at - 1, at);
            at -= 1;
        }
    }
    ties.into_iter().map(|t| t.1).collect()
}

/// Share of what others do that meetings show.
fn shown_by_meetings(n: &Numbers, often: f64) -> f64 {
    (often * n.of("meeting.attendance").powi(2)).min(1.0)
}

/// How much `i` sees of what `j` does with its debts.
fn sight(n: &Numbers, v: &Village, i: usize, j: usize) -> f64 {
    let often = f64::from(v.delivered.meetings.groups);
    let tie = v.houses[i].standing().find(|t| t.to == j);
    shown_by_meetings(n, often).max(tie.map_or(0.0, |t| t.strength))
}

/// Would `i` answer for `j`: the chance.
fn answers(n: &Numbers, v: &Village, joint: bool, i: usize, j: usize) -> f64 {
    let tie = v.houses[i].standing().find(|t| t.to == j);
    let (trust, strength) = tie.map_or((0.0, 0.0), |t| (t.trust, t.strength));
    logistic(n.of("group.trust_slope") * (trust - 0.5)) * if joint { 1.0 } else { strength }
}

/// One member's month.
#[derive(Clone, Copy, Debug)]
struct Own {
    member: usize,
    house: usize,
    due: i64,
    pays: i64,
    cannot: bool,
    follows: bool,
    shirks: bool,
    covered: i64,
    spare: i64,
}

/// What falls due in a group; what the board comes to believe.
pub fn repay(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for g in 0..v.groups.list.len() {
        if v.groups.list[g].stage == Stage::Repaying {
            let months = decide(n, m, v, calls, g);
            settle(n, v, calls, g, &months);
            believe(n, v, g);
        }
    }
}

fn decide(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls, g: usize) -> Vec<Own> {
    let luck = m.luck.ties(Event::Cover, m.offset);
    let group = v.groups.list[g].clone();
    let joint = group.scheme.joint;
    let mut all = Vec::new();
    for (k, member) in group.members.iter().enumerate() {
        let i = member.household as usize;
        let Some(loan) = loan_of(v, i, Source::Group).map(|k| v.debts.loans[k]) else { continue };
        if loan.fresh {
            continue;
        }
        let own_luck = m.luck.ties(Event::GroupPay, m.offset);
        let u = [0, 1, 2].map(|k| f64::from(uniform(own_luck.word(i as u32, u32::MAX - k))));
        let due = i64::from(due(&loan).sum());
        let cash = able(n, v, i, calls);
        let others = || group.members.iter().filter(|o| o.household != member.household);
        let seen: f64 = others()
            .filter(|o| o.late & 1 == 1)
            .map(|o| sight(n, v, i, o.household as usize))
            .sum();
        let follow = 1.0 - (1.0 - n.of("group.contagion")).powf(seen);
        let lasts =
            member.troubled && !calls.below("trouble ends", i, u[2], 1.0 / n.of("group.trouble"));
        let cannot = lasts || calls.below("trouble", i, u[0], n.of("group.insolvency"));
        let follows = !cannot && calls.below("follows", i, u[1], follow);
        let mut shirks = false;
        if !cannot && !follows && v.houses[i].disposition == Disposition::FreeRider {
            let peers: Vec<usize> =
                others().filter(|o| o.active).map(|o| o.household as usize).collect();
            let unseen = |j: &usize| answers(n, v, joint, *j, i) * (1.0 - sight(n, v, *j, i));
            let mean = peers.iter().map(unseen).sum::<f64>() / (peers.len() as f64).max(1.0);
            let chance = mean * n.of("group.covers").min(1.0);
            let own = f64::from(uniform(luck.word_undirected(i as u32, i as u32)));
            shirks = calls.below("leaves it to others", i, own, chance);
        }
        let pays = if cannot || follows || shirks { 0 } else { cash.min(due) };
        let most = (due as f64 * n.of("group.covers") + 1e-3) as i64;
        let spare = if pays == due && !follows { (cash - pays).min(most).max(0) } else { 0 };
        all.push(Own {
            member: k,
            house: i,
            due,
            pays,
            cannot,
            follows,
            shirks,
            covered: 0,
            spare,
        });
    }
    cover(n, v, calls, joint, luck, &mut all);
    all
}

/// Those who paid in full cover a peer who could not, whole or not at all.
fn cover(
    n: &Numbers,
    v: &mut Village,
    calls: &mut Calls,
    joint: bool,
    luck: TieLuck,
    all: &mut [Own],
) {
    for j in 0..all.len() {
        let need = all[j].due - all[j].pays;
        if need <= 0 || all[j].follows {
            continue;
        }
        let mut helpers = Vec::new();
        for i in (0..all.len()).filter(|&i| i != j) {
            let (helper, peer) = (all[i].house, all[j].house);
            let fooled = if all[j].shirks { 1.0 - sight(n, v, helper, peer) } else { 1.0 };
            let chance = answers(n, v, joint, helper, peer) * fooled;
            let u = f64::from(uniform(luck.word(helper as u32, peer as u32)));
            if all[i].spare > 0 && calls.below("answers for a peer", helper, u, chance) {
                helpers.push(i);
            }
        }
        if helpers.iter().map(|&i| all[i].spare).sum::<i64>() < need {
            continue;
        }
        let mut left = need;
        for i in helpers {
            let part = all[i].spare.min(left);
            all[i].spare -= part;
            v.houses[all[i].house].savings -= part;
            left -= part;
        }
        all[j].covered = need;
    }
}

fn settle(n: &Numbers, v: &mut Village, calls: &mut Calls, g: usize, months: &[Own]) {
    for own in months {
        let i = own.house;
        let Some(k) = loan_of(v, i, Source::Group) else { continue };
        v.houses[i].savings += own.covered;
        let paid = pay(v, k, own.pays + own.covered, true);
        v.houses[i].now.service -= own.covered.min(paid);
        burdened(n, v, i, own.due);
        if own.pays < own.due {
            v.groups.unpaid.0 += 1;
            v.groups.unpaid.1 += u64::from(own.covered > 0);
        }
        let missed = v.debts.loans[k].missed;
        let member = &mut v.groups.list[g].members[own.member];
        member.troubled = own.cannot;
        member.late = member.late << 1 | u16::from(missed > 0);
        if f64::from(missed) >= n.of("credit.default_after") && !member.defaulted {
            (member.defaulted, member.ever) = (true, true);
            lose_trust(n, v, calls, g, i);
        }
    }
}

/// A default costs trust with those who see it, less where the one in default is well connected.
fn lose_trust(n: &Numbers, v: &mut Village, calls: &mut Calls, g: usize, j: usize) {
    let ties = v.houses[j].standing().count() as f64;
    let mean = v.mean_of_all(|h| h.standing().count() as f64);
    let wanted = n.of("group.connected") * mean;
    let connected = wanted <= 0.0 || !calls.below("well connected", j, ties / wanted, 1.0);
    let kept = if connected { 1.0 - n.of("group.forgiven") } else { 1.0 };
    for member in v.groups.list[g].members.clone() {
        let i = member.household as usize;
        let seen = sight(n, v, i, j);
        let loss = n.of("group.trust_loss") * kept * seen;
        for tie in v.houses[i].ties.iter_mut().filter(|t| t.to == j && !t.cut) {
            tie.trust = (tie.trust - loss).clamp(0.0, 1.0);
        }
    }
}

/// What the board believes about each member's arrears.
fn believe(n: &Numbers, v: &mut Village, g: usize) {
    let there = there(n, v).by[0];
    for member in &mut v.groups.list[g].members {
        let late = member.late & 1 == 1;
        let tie = v.houses[member.household as usize].board_tie;
        let mut b = f64::from(member.believed);
        let told = if late { 1.0 - n.of("group.interest") * tie } else { 0.0 };
        b += tie * (told - b);
        // A facilitator tells the truth, but of arrears only when they have lasted.
        let months = n.of("group.facilitator_delay") as u32 + 1;
        let lasted = (0..months.min(16)).all(|k| member.late >> k & 1 == 1);
        if !late || lasted {
            let truth = if late { 1.0 } else { 0.0 };
            b = (b + n.of("weight of a facilitator's word") * there * (truth - b)).clamp(0.0, 1.0);
        }
        member.believed = b as f32;
    }
}

/// Groups go on, end, or get their loans, at the month's end.
pub fn turn(n: &Numbers, v: &mut Village, calls: &mut Calls) {
    let fewest = n.of("fewest members") as usize;
    for g in 0..v.groups.list.len() {
        let mut group = v.groups.list[g].clone();
        if group.stage != Stage::Repaying {
            continue;
        }
        group.months = group.months.saturating_add(1);
        let owes = |m: &Member| loan_of(v, m.household as usize, Source::Group).is_some();
        if !group.members.iter().any(owes) {
            let failed = group.members.iter().any(|m| m.active && m.defaulted);
            group.members.iter_mut().for_each(|m| m.active &= !m.defaulted);
            let left = group.members.iter().filter(|m| m.active).count();
            let open =
                v.delivered.group_loans.iter().find(|s| s.number == group.scheme.number).copied();
            group.stage = Stage::Ended;
            if let Some(scheme) = open.filter(|s| left >= fewest && !(s.joint && failed)) {
                group.stage = Stage::Preparing;
                (group.months, group.scheme) = (scheme.preparing, scheme);
                group.cycle = group.cycle.saturating_add(1);
            }
        }
        v.groups.list[g] = group;
    }
    for g in 0..v.groups.list.len() {
        if v.groups.list[g].stage == Stage::Preparing {
            admit(n, v, calls, g);
        }
    }
    v.groups.list.retain(|g| g.lent || g.stage != Stage::Ended);
}

/// The board looks at each member; the fund lends what it holds.
fn admit(n: &Numbers, v: &mut Village, calls: &mut Calls, g: usize) {
    let group = v.groups.list[g].clone();
    let scheme = group.scheme;
    let by_facilitator = scheme.screening == Screening::Facilitator;
    let later = by_facilitator && group.cycle == 0;
    let later = if later { n.of("group.facilitator_delay") as u16 } else { 0 };
    let ready = scheme.preparing + later;
    v.groups.list[g].months = group.months.saturating_add(1);
    if group.months < ready {
        return;
    }
    let mut passes = Vec::new();
    for member in &group.members {
        let i = member.household as usize;
        if !member.active || loan_of(v, i, Source::Group).is_some() {
            passes.push(false);
            continue;
        }
        let loans = v.debts.loans.iter().filter(|l| l.household as usize == i);
        let asked: i32 = loans.map(|l| due(l).sum()).sum();
        let burden = (f64::from(asked) / v.houses[i].now.usual.max(1.0)).min(1.0);
        let known = burden.max(member.believed.into());
        let looks = if by_facilitator { there(n, v).team.min(1.0) } else { 0.0 };
        let kept_back = (1.0 - looks) * n.of("group.interest") * v.houses[i].board_tie;
        let estimate = known * (1.0 - kept_back);
        let open = scheme.screening == Screening::None;
        let most = n.of("debts that are bearable");
        passes.push(open || !calls.below("bearable for", i, most, estimate));
    }
    let admitted = passes.iter().filter(|p| **p).count();
    let asked = admitted as i64 * i64::from(scheme.principal);
    let waited = f64::from(group.months) - f64::from(ready);
    if admitted < n.of("fewest members") as usize || waited > n.of("patience of a group") {
        v.groups.list[g].stage = Stage::Ended;
    } else if v.accounts[Account::GroupFund as usize] >= asked {
        for (k, &passes) in passes.iter().enumerate() {
            let member = &mut v.groups.list[g].members[k];
            (member.active, member.defaulted, member.late) = (passes, false, 0);
            let household = member.household;
            if passes {
                let loan = new_loan(household, Source::Group, scheme.terms, scheme.principal);
                let further = group.cycle > 0;
                lend(v, berdaya::model::credit::state_debts::Loan { further, ..loan });
                v.groups.loans += 1;
            }
        }
        let group = &mut v.groups.list[g];
        (group.stage, group.lent, group.months) = (Stage::Repaying, true, 0);
    }
}
