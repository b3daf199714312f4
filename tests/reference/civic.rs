//! Sides, first visits, news: docs/model.md, 7.3.1; needs, assemblies, activities: 7.4.1.

use berdaya::core::random::{Event, uniform};
use berdaya::core::units::from_rupiah;
use berdaya::model::choices::state::{NEEDS, Undertaking, part};
use berdaya::model::world::accounts::Account;
use berdaya::model::world::delivered::{Choosing, Step, Visits};
use berdaya::model::world::offers::{Activity, Through};
use berdaya::model::world::side;

use crate::calls::{Calls, SLACK};
use crate::coming::Month;
use crate::numbers::Numbers;
use crate::presence::there;
use crate::state::Village;

/// Does household `i` hear from nobody outside?
pub fn closed(n: &Numbers, m: &Month, i: usize) -> bool {
    let [word] = m.luck.words(Event::Closed, 0, i as u32);
    m.offset >= 0 && f64::from(uniform(word)) < n.of("information.closed")
}

/// A share of households is against when opposition comes.
pub fn take_sides(m: &Month, v: &mut Village) {
    let share = v.delivered.against;
    if share <= 0.0 {
        return;
    }
    v.sides.resize(v.houses.len(), side::NEUTRAL);
    for (i, own) in v.sides.iter_mut().enumerate() {
        let [word] = m.luck.words(Event::Side, 0, i as u32);
        if uniform(word) < share {
            *own = side::AGAINST;
        }
    }
}

/// Who is told before anybody else.
pub fn visit(m: &Month, v: &mut Village, calls: &mut Calls) {
    for (k, visits) in v.delivered.visits.clone().into_iter().enumerate() {
        let count = f64::from(visits.share) * v.houses.len() as f64;
        let count = calls.whole("visits", k, count + 0.5, count * SLACK);
        for i in order(m, v, visits).into_iter().take(count as usize) {
            let house = &mut v.houses[i];
            house.knows = true;
            house.salience = 1.0 - (1.0 - house.salience) * (1.0 - f64::from(visits.push));
            for own in v.sides.iter_mut().skip(i).take(1) {
                *own = (*own + 1).min(side::FOR);
            }
        }
    }
}

fn order(m: &Month, v: &Village, visits: Visits) -> Vec<usize> {
    let mut all: Vec<usize> = (0..v.houses.len()).collect();
    let fewest_last = |i: usize| std::cmp::Reverse(v.houses[i].standing().count());
    match visits.through {
        Through::Figures => all.sort_by_key(|&i| (!v.houses[i].leader, fewest_last(i), i)),
        Through::Degree => all.sort_by_key(|&i| (fewest_last(i), i)),
        Through::Eigenvector => {
            let central = centrality(v);
            all.sort_by(|&a, &b| central[b].total_cmp(&central[a]).then(a.cmp(&b)));
        }
        Through::Random => {
            let word = |i: usize| -> [u32; 1] { m.luck.words(Event::Visit, 0, i as u32) };
            all.sort_by_key(|&i| (word(i), i));
        }
    }
    all
}

/// Eigenvector centrality by sixty rounds of adding up one's ties and oneself.
fn centrality(v: &Village) -> Vec<f64> {
    let mut x = vec![1.0; v.houses.len()];
    for _ in 0..60 {
        let next: Vec<f64> = v
            .houses
            .iter()
            .zip(&x)
            .map(|(h, own)| h.standing().map(|t| x[t.to]).sum::<f64>() + own)
            .collect();
        let most = next.iter().copied().fold(0.0, f64::max);
        x = next.iter().map(|a| a / most).collect();
    }
    x
}

fn takes_part(v: &Village, i: usize) -> bool {
    v.undertakings.iter().any(|u| u.parts.get(i) == Some(&part::IN))
}

/// Who knows passes it on along ties.
pub fn pass_on(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let before = v.clone();
    let passes = |j: usize| {
        let active = before.houses[j].trained || takes_part(&before, j);
        let key = if active { "information.pass_taking_part" } else { "information.pass_knowing" };
        if before.houses[j].knows { n.of(key) } else { 0.0 }
    };
    for (i, house) in v.houses.iter_mut().enumerate().filter(|(_, h)| !h.knows) {
        let silent: f64 = house.standing().map(|t| 1.0 - passes(t.to)).product();
        let u = m.uniform(Event::PassOn, i);
        house.knows = calls.below("the news reaches", i, u, 1.0 - silent);
    }
}

/// The month's persuasion.
pub fn sway(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    if v.sides.is_empty() {
        return;
    }
    let before = v.sides.clone();
    let d = v.delivered.clone();
    let contact = n.of("information.outreach") * there(n, v).by[0];
    for i in 0..v.houses.len() {
        let house = &v.houses[i];
        let strengths: f64 = house.standing().map(|t| t.strength).sum();
        let heard = |side: u8| {
            let of = house.standing().filter(|t| before[t.to] == side);
            let told = of.map(|t| t.strength * t.trust).sum::<f64>();
            if strengths > 0.0 { told / strengths } else { 0.0 }
        };
        let (favour, against) = (heard(side::FOR), heard(side::AGAINST).min(1.0));
        let reach = f64::from(d.hear[usize::from(!v.places[house.home].delineated)]);
        let by_facilitator = contact * house.rapport * house.trust_facilitator;
        let exposed = if closed(n, m, i) {
            0.0
        } else {
            1.0 - (1.0 - by_facilitator) * (1.0 - reach * house.trust_government)
        };
        let half = n.of("stance.contacts");
        let easily = n.of("stance.sway") * half / (half + house.standing().count() as f64);
        let up = easily * (1.0 - (1.0 - exposed) * (1.0 - favour));
        let down = easily * against;
        let u = m.uniform(Event::Sway, i);
        if calls.below("is won over", i, u, up) {
            v.sides[i] = (v.sides[i] + 1).min(side::FOR);
        } else if calls.below("is turned against it", i, u, up + down) {
            v.sides[i] = v.sides[i].saturating_sub(1);
        }
        let house = &mut v.houses[i];
        house.now.against = against;
        house.salience *= 1.0 - n.of("stance.speaks") * against;
        if v.sides[i] == side::AGAINST {
            house.salience = 0.0;
        }
    }
}

/// Is household `i` against it?
pub fn is_against(v: &Village, i: usize) -> bool {
    v.sides.get(i) == Some(&side::AGAINST)
}

type Need = [f64; NEEDS];

fn to_one(x: Need) -> Need {
    let sum: f64 = x.iter().sum();
    if sum > 0.0 { x.map(|a| a / sum) } else { [1.0 / NEEDS as f64; NEEDS] }
}

/// Needs of income, food, learning, surroundings.
fn needs(n: &Numbers, m: &Month, v: &Village) -> Vec<Need> {
    let spent: i64 = v.houses.iter().map(|h| h.consumption).sum();
    let people: i64 = v.houses.iter().map(|h| h.people).sum();
    let mean = (spent as f64 / people as f64).max(1.0);
    let of = |i: usize| {
        let house = &v.houses[i];
        let y = house.consumption as f64 / house.people as f64 / mean;
        let slum = v.places[house.home].slum_score / n.of("worst slum score");
        let given = to_one([1.0 / (1.0 + y), 1.0 / (1.0 + y * y), 1.0 - house.skill, slum]);
        let words: [u32; NEEDS] = m.luck.words(Event::Need, 0, i as u32);
        let own = to_one(words.map(|w| uniform(w).into()));
        let weight = n.of("needs.own");
        std::array::from_fn(|d| (1.0 - weight) * given[d] + weight * own[d])
    };
    (0..v.houses.len()).map(of).collect()
}

fn serves(need: &Need, a: &Activity) -> f64 {
    need.iter().zip(&a.serves).map(|(n, s)| n * f64::from(*s)).sum()
}

/// What each activity of a menu is worth to a household.
fn worths(n: &Numbers, u: &Undertaking, menu: &[Activity], need: &Need, savings: i64) -> Vec<f64> {
    let worth = |a: &Activity| {
        let cost = from_rupiah(a.cost) as f64;
        let pays = if cost > 0.0 { (n.of("given") * savings as f64 / cost).min(1.0) } else { 1.0 };
        let own = serves(need, a) * pays;
        if u.voices == 0.0 {
            return own;
        }
        let said = u.voiced.map(|sum| f64::from(sum) / f64::from(u.voices));
        let c = n.of("assembly.common");
        (1.0 - c) * own + c * serves(&said, a)
    };
    menu.iter().map(worth).collect()
}

/// The best of those that count; of equals the first.
fn best(calls: &mut Calls, i: usize, worth: &[f64], counts: impl Fn(usize) -> bool) -> usize {
    let mut best = None;
    for k in (0..worth.len()).filter(|&k| counts(k)) {
        best = match best {
            Some(b) if !calls.below("an activity is worth", i, worth[b], worth[k]) => Some(b),
            _ => Some(k),
        };
    }
    best.unwrap_or(0)
}

/// Needs are spoken of, proposals made, votes given.
pub fn assemble(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for choosing in v.delivered.choices.clone() {
        if choosing.step == Step::Run {
            continue;
        }
        if !v.undertakings.iter().any(|u| u.choice == choosing.choice) {
            v.undertakings.push(Undertaking::new(choosing.choice, choosing.menu.len()));
        }
        let at = v.undertakings.iter().position(|u| u.choice == choosing.choice);
        let at = at.expect("it was put there");
        let mut u = v.undertakings[at].clone();
        hold(n, m, v, calls, &choosing, &mut u);
        v.undertakings[at] = u;
    }
}

fn hold(
    n: &Numbers,
    m: &Month,
    v: &Village,
    calls: &mut Calls,
    choosing: &Choosing,
    u: &mut Undertaking,
) {
    let (menu, needs) = (&choosing.menu, needs(n, m, v));
    let mut came = Vec::new();
    for i in (0..v.houses.len()).filter(|_| choosing.imposed.is_none()) {
        let house = &v.houses[i];
        if !house.knows || is_against(v, i) {
            continue;
        }
        let once = (n.of("assembly.attends") * f64::from(house.attended) / 4.0).min(1.0);
        let ever = 1.0 - (1.0 - once).powf(choosing.meetings.into());
        let words: [u32; 2] = m.luck.words(Event::Assembly, m.offset, i as u32);
        if !calls.below("comes to an assembly", i, uniform(words[0]).into(), ever) {
            continue;
        }
        came.push(i);
        u.funnel[0] += 1;
        let office = house.leader || house.head || house.on_board;
        let louder = if office { n.of("assembly.leaders") } else { 1.0 };
        let chance = (n.of("assembly.speaks") * louder).min(1.0);
        let spoke = !closed(n, m, i) && calls.below("speaks", i, uniform(words[1]).into(), chance);
        u.funnel[1] += u64::from(spoke);
        if spoke && choosing.step == Step::Assess {
            u.voices += 1.0;
            for (sum, need) in u.voiced.iter_mut().zip(needs[i]) {
                *sum = (f64::from(*sum) + need) as f32;
            }
        }
        if spoke && choosing.step == Step::Weigh {
            let worth = worths(n, u, menu, &needs[i], house.savings);
            u.proposed[best(calls, i, &worth, |_| true)] += 1;
        }
    }
    if choosing.step != Step::Decide {
        return;
    }
    let chosen = match choosing.imposed {
        Some(k) => usize::from(k),
        None => vote(n, v, calls, choosing, u, (&needs, &came)),
    };
    u.chosen = Some(chosen as u8);
    u.parts = vec![part::NONE; v.houses.len()];
    let met = |need: &Need| {
        let most = menu.iter().map(|a| serves(need, a)).fold(0.0, f64::max);
        if most > 0.0 { (serves(need, &menu[chosen]) / most) as f32 } else { 0.0 }
    };
    u.met = needs.iter().map(met).collect();
}

fn vote(
    n: &Numbers,
    v: &Village,
    calls: &mut Calls,
    choosing: &Choosing,
    u: &mut Undertaking,
    (needs, came): (&[Need], &[usize]),
) -> usize {
    let menu = &choosing.menu;
    let of_board = |u: &Undertaking, calls: &mut Calls| {
        let mut sums = vec![0.0; menu.len()];
        for (house, need) in v.houses.iter().zip(needs).filter(|(h, _)| h.on_board) {
            let worth = worths(n, u, menu, need, house.savings);
            sums.iter_mut().zip(worth).for_each(|(sum, w)| *sum += w);
        }
        best(calls, usize::MAX, &sums, |_| true)
    };
    if u.proposed.iter().all(|&p| p == 0) {
        let by_board = of_board(u, calls);
        u.proposed[by_board] += 1;
    }
    if came.is_empty() {
        return of_board(u, calls);
    }
    let mut votes = vec![0; menu.len()];
    for &i in came {
        let worth = worths(n, u, menu, &needs[i], v.houses[i].savings);
        votes[best(calls, i, &worth, |k| u.proposed[k] > 0)] += 1;
        u.funnel[2] += 1;
    }
    let most = votes.iter().max().copied().unwrap_or(0);
    votes.iter().position(|&k| k == most).unwrap_or(0)
}

/// Activities are taken up, kept on, left.
pub fn go_on(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for choosing in v.delivered.choices.clone() {
        let Some(at) = v.undertakings.iter().position(|u| u.choice == choosing.choice) else {
            continue;
        };
        let Some(chosen) = v.undertakings[at].chosen else { continue };
        let Some(activity) = choosing.menu.get(usize::from(chosen)) else { continue };
        let cost = from_rupiah(activity.cost);
        let words = |i: usize| -> [u32; 2] { m.luck.words(Event::TakeUp, m.offset, i as u32) };
        let mut willing = Vec::new();
        for i in 0..v.houses.len() {
            let met = f64::from(v.undertakings[at].met[i]);
            let u = f64::from(uniform(words(i)[0]));
            let house = &v.houses[i];
            match v.undertakings[at].parts[i] {
                part::IN => {
                    let leaves = f64::from(choosing.leaves) * (1.0 - met);
                    if calls.below("leaves an activity", i, u, leaves) {
                        v.undertakings[at].parts[i] = part::LEFT;
                    }
                }
                part::NONE if house.knows && !is_against(v, i) => {
                    let gives = house.savings as f64 * n.of("given");
                    let pays = calls.whole("could give", i, gives, gives * SLACK) >= cost;
                    let ear = 1.0 - n.of("stance.speaks") * house.now.against;
                    let chance = f64::from(choosing.uptake) * met * ear;
                    if pays && calls.below("takes it up", i, u, chance) {
                        willing.push(i);
                    }
                }
                _ => {}
            }
        }
        let room = f64::from(choosing.room) * v.houses.len() as f64;
        let room = calls.whole("room", at, room + 0.5, room * SLACK) as usize;
        let inside = v.undertakings[at].parts.iter().filter(|&&p| p == part::IN).count();
        willing.sort_by_key(|&i| (words(i)[1], i));
        willing.truncate(room.saturating_sub(inside));
        for i in willing {
            v.undertakings[at].parts[i] = part::IN;
            v.houses[i].savings -= cost;
            v.book(Account::Households, Account::Suppliers, cost);
        }
        let pay = from_rupiah(activity.earns);
        for i in 0..v.houses.len() {
            if v.undertakings[at].parts[i] != part::IN {
                continue;
            }
            let teaches = n.of("activity.practice") * f64::from(activity.serves[2]);
            let house = &mut v.houses[i];
            house.skill += teaches * (1.0 - house.skill);
            house.savings += pay;
            house.now.activity_pay += pay;
            v.book(Account::Employers, Account::Households, pay);
            for own in v.sides.iter_mut().skip(i).take(1) {
                *own = side::FOR;
            }
        }
    }
}
