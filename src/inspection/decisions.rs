//! What a household decides beside coming to works: sides, assemblies, activities, gardens, enterprises,
//! debts, loan groups; each with the terms that moved it, when the month had one. And what partners and
//! the programme's actors decided, as facts of the community.

use super::life::{Life, Moment};
use super::page::{Part, part};
use super::quantity::home;
use crate::dynamics::{entry, groups, news};
use crate::maths::{logistic32, pow};
use crate::population::Community;
use crate::population::civic::{part as role, side};
use crate::population::debts::{Loan, Source};
use crate::population::delivered::Step;
use crate::population::groups::{Group, Stage};
use crate::population::households::{Disposition, flag};
use crate::population::ties::kind;
use crate::random::{Event, uniform};
use crate::scenario::Through;
use crate::units::to_rupiah;

/// A side in words.
pub fn side_name(side: u8) -> &'static str {
    match side {
        side::AGAINST => "against it",
        side::FOR => "for it",
        _ => "neither for it nor against it",
    }
}

/// Who lends.
pub fn lender(source: Source) -> &'static str {
    match source {
        Source::Moneylender => "a moneylender",
        Source::Bank => "a bank",
        Source::Microfinance => "a microfinance body",
        Source::Group => "the fund of loan groups",
    }
}

fn side_of(c: &Community, i: usize) -> u8 {
    c.civic.sides.get(i).copied().unwrap_or(side::NEUTRAL)
}

/// Is the household one of those whom nobody from outside reaches?
pub fn closed(life: &Life<'_>, m: &Moment, i: usize) -> bool {
    let [u] = m.given.moves.once_of::<1>(life.now(m).luck, Event::Closed, i).map(uniform);
    m.offset >= 0 && u < life.version.par.closed
}

/// What first visits do to it, of what is not on its mind yet; 0 where it is not visited.
pub fn visited(life: &Life<'_>, m: &Moment, i: usize) -> f32 {
    let (c, n) = (&m.given, m.given.len());
    let mut left = 1.0;
    for visits in &c.delivered.visits {
        let mut all: Vec<usize> = (0..n).collect();
        let ties = |i: usize| std::cmp::Reverse(c.ties.standing(i));
        let leads = |i: usize| c.households.has(i, flag::LEADER);
        match visits.through {
            Through::Figures => all.sort_by_key(|&i| (!leads(i), ties(i), i)),
            Through::Degree => all.sort_by_key(|&i| (ties(i), i)),
            Through::Eigenvector => {
                let central = news::eigenvector(&c.ties, n);
                all.sort_by(|&a, &b| central[b].total_cmp(&central[a]).then(a.cmp(&b)));
            }
            Through::Random => {
                let luck = life.now(m).luck;
                let word = |i: usize| c.moves.once_of::<1>(luck, Event::Visit, i);
                all.sort_by_key(|&i| (word(i), i));
            }
        }
        let count = (visits.share * n as f32).round() as usize;
        if all.into_iter().take(count).any(|k| k == i) {
            left *= 1.0 - visits.push;
        }
    }
    1.0 - left
}

fn rupiah(units: i32) -> f32 {
    to_rupiah(units.into()) as f32
}

fn adds(part: Part) -> Part {
    Part { adds: true, ..part }
}

/// A month's word of luck of a household, of an event with so many words.
fn luck<const W: usize>(life: &Life<'_>, m: &Moment, event: Event, i: usize) -> [f32; W] {
    life.now(m).luck.words::<W>(event, m.offset, i as u32).map(uniform)
}

/// The month's sides, assemblies and activities.
pub fn civic(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    parts.extend(stance(life, m, i));
    assemblies(life, m, i, parts);
    for undertaking in &m.done.civic.undertakings {
        let old = m.given.civic.undertakings.iter().find(|u| u.choice == undertaking.choice);
        let before = old.and_then(|u| u.parts.get(i)).copied().unwrap_or(role::NONE);
        let after = undertaking.parts.get(i).copied().unwrap_or(role::NONE);
        let offers = &m.given.delivered.choices;
        let Some(offer) = offers.iter().find(|o| o.choice == undertaking.choice) else { continue };
        let name = undertaking.chosen.and_then(|k| offer.menu.get(usize::from(k)));
        let (Some(activity), true) = (name, before != after) else { continue };
        let met = undertaking.met.get(i).copied().unwrap_or(0.0);
        let [u, _] = luck::<2>(life, m, Event::TakeUp, i);
        let against = m.against.get(i).copied().unwrap_or(0.0);
        let ear = 1.0 - life.version.par.speaks * against;
        let (chance, outcome) = match after {
            role::IN => (offer.uptake * met * ear, format!("took up {}", activity.name)),
            _ => (offer.leaves * (1.0 - met), format!("left {}", activity.name)),
        };
        let terms = [
            ("how far it meets its needs", met),
            (
                "chance where it meets them fully, or not at all",
                match after {
                    role::IN => offer.uptake,
                    _ => offer.leaves,
                },
            ),
            ("ear that talk against it leaves", ear),
            ("luck", u),
        ];
        parts.push(part("activity", "chance", chance, outcome, &terms));
    }
}

/// What one hears for and against; a step to either side.
fn stance(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    if m.against.is_empty() {
        return None;
    }
    let (c, par) = (&m.given, &life.version.par);
    let after = m.sides.get(i).copied().unwrap_or(side::NEUTRAL);
    let before = side_of(c, i);
    let d = &c.delivered;
    if d.against > 0.0 && after == side::AGAINST && before != side::AGAINST {
        let terms = [("share of households that oppose it", d.against)];
        return Some(part("side taken", "share", d.against, "came out against it", &terms));
    }
    let (mut weight, mut favour) = (0.0_f32, 0.0_f32);
    let mut ties = 0.0_f32;
    for k in c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0) {
        weight += c.ties.strength[k];
        ties += 1.0;
        if side_of(c, usize::from(c.ties.to[k])) == side::FOR {
            favour += c.ties.strength[k] * c.ties.trust[k];
        }
    }
    let favour = favour / (weight + f32::MIN_POSITIVE);
    let h = &c.households;
    let open = if closed(life, m, i) { 0.0 } else { 1.0 };
    let contact = par.outreach * d.facilitator * h.facilitator_tie[i] * h.trust_facilitator[i];
    let reach = d.hear[usize::from(!c.neighbourhoods[home(c, i)].delineated)];
    let outreach = reach * h.trust_government[i];
    let exposed = open * (1.0 - (1.0 - contact) * (1.0 - outreach));
    let swayed = par.sway * par.contacts / (par.contacts + ties);
    let [up, down] = [swayed * (1.0 - (1.0 - exposed) * (1.0 - favour)), swayed * m.against[i]];
    let [u] = luck::<1>(life, m, Event::Sway, i);
    let terms = [
        ("how easily it is swayed", swayed),
        ("ties speak for it", favour),
        ("facilitator, by trust", open * contact),
        ("outreach, by trust", open * outreach),
        ("ties speak against it", m.against[i]),
        ("luck", u),
    ];
    let outcome = match after.cmp(&before) {
        std::cmp::Ordering::Equal => format!("stays {}", side_name(after)),
        _ => format!("was {}, is {}", side_name(before), side_name(after)),
    };
    let unit =
        if after < before { "chance to be turned against it" } else { "chance to be won over" };
    let total = if after < before { down } else { up };
    Some(part("side taken", unit, total, outcome, &terms))
}

/// Assemblies: who came, who spoke, what was chosen.
fn assemblies(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    for offer in m.given.delivered.choices.iter().filter(|o| o.step != Step::Run) {
        let undertakings = &m.done.civic.undertakings;
        let Some(u) = undertakings.iter().find(|u| u.choice == offer.choice) else { continue };
        let h = &m.done.households;
        let chosen = u.chosen.and_then(|k| offer.menu.get(usize::from(k)));
        let decided = chosen.map(|a| {
            let met = u.met.get(i).copied().unwrap_or(0.0);
            format!("; {} was chosen, which meets its needs by {met:.2}", a.name)
        });
        let decided = decided.unwrap_or_default();
        if offer.imposed.is_some() {
            let outcome = format!("nobody was asked{decided}");
            parts.push(part("assembly", "chance", 0.0, outcome, &[]));
            continue;
        }
        let opposed = m.sides.get(i) == Some(&side::AGAINST);
        if !h.has(i, flag::KNOWS) || opposed {
            let why = if h.has(i, flag::KNOWS) { "is against it" } else { "did not know of it" };
            let outcome = format!("{why}{decided}");
            parts.push(part("assembly", "chance", 0.0, outcome, &[]));
            continue;
        }
        let turnout = m.given.households.turnout(i);
        let once = (turnout * par.assembly_attends).clamp(0.0, 1.0);
        let never = pow(f64::from(1.0 - once), f64::from(offer.meetings)) as f32;
        let [comes, speaks] = luck::<2>(life, m, Event::Assembly, i);
        let office = h.has(i, flag::LEADER | flag::BOARD | flag::HEAD);
        let louder = if office { par.assembly_leaders } else { 1.0 };
        let silent = closed(life, m, i);
        let chance = (par.assembly_speaks * louder).min(1.0);
        let spoke = !silent && speaks < chance;
        let what = match (offer.step, comes < 1.0 - never, spoke) {
            (_, false, _) => "did not come",
            (Step::Decide, true, _) => "came and voted",
            (Step::Assess, true, true) => "came and said what it needs",
            (Step::Weigh, true, true) => "came and made a proposal",
            (_, true, _) => "came and said nothing",
        };
        let terms = [
            ("turnout last month", turnout),
            ("meetings", offer.meetings),
            ("luck of coming", comes),
            ("chance to speak", if silent { 0.0 } else { chance }),
            ("luck of speaking", speaks),
        ];
        parts.push(part("assembly", "chance", 1.0 - never, format!("{what}{decided}"), &terms));
    }
}

/// Work at a garden and its harvest; gifts are a reason to come.
pub fn garden(m: &Moment, i: usize) -> Option<Part> {
    let g = m.given.delivered.garden.filter(|g| home(&m.given, i) < g.gardens)?;
    let share = m.shares.get(i).copied().unwrap_or(0.0);
    let r = home(&m.given, i);
    let condition = |c: &Community| c.commons.condition.get(r).copied().unwrap_or(0.0);
    let terms = [
        ("works attended", f32::from(m.done.households.attended[i])),
        ("condition of the garden", condition(&m.done)),
        ("its change", condition(&m.done) - condition(&m.given)),
        ("openness of the books", g.books),
    ];
    let share = to_rupiah(share as i64) as f32;
    let outcome = format!("got Rp {share:.0} of the harvest");
    Some(part("garden in common", "Rp", share, outcome, &terms))
}

/// Enterprises: closed, started, invested in.
pub fn enterprise(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let Some(market) = &m.market else { return };
    let (c, s) = &**market;
    let par = &life.version.par;
    let name = |c: &Community| c.enterprises.of(i).map(|t| t.name.clone());
    if let Some(trade) = c.enterprises.of(i) {
        let e = &c.enterprises;
        let forgone = entry::forgone(par, c, i, trade);
        let ratio = e.profit[i] as f32 / forgone;
        let chance = entry::hazard(par, e.age[i], ratio);
        let [u] = luck::<1>(life, m, Event::Close, i);
        let outcome = match u < chance {
            true => format!("closed {}", trade.name),
            false => format!("goes on with {}", trade.name),
        };
        let terms = [
            ("profit of a usual month, Rp", rupiah(e.profit[i])),
            ("what the time would earn, Rp", to_rupiah(forgone as i64) as f32),
            ("age, months", f32::from(e.age[i])),
            ("luck", u),
        ];
        parts.push(part("enterprise", "chance to close", chance, outcome, &terms));
        if u >= chance {
            let tools = m.end.enterprises.tools[i].get() - e.tools[i].get();
            let capital = m.end.enterprises.capital[i] - e.capital[i];
            let mut bought = Vec::new();
            if tools > 0.0 {
                bought.push(format!("bought tools ({:.1} % of a full set)", 100.0 * tools));
            }
            if capital > 0 {
                bought.push(format!("put Rp {:.0} into stock", rupiah(capital)));
            }
            if !bought.is_empty() {
                let terms = [
                    ("tools before", e.tools[i].get()),
                    ("working capital before, Rp", rupiah(e.capital[i])),
                    ("savings at the month's end, Rp", rupiah(m.end.households.savings[i])),
                    ("part of spare savings put in", par.invest),
                ];
                let total = rupiah(capital.max(0));
                parts.push(part("investment", "Rp into stock", total, bought.join(", "), &terms));
            }
        }
        return;
    }
    let [u, _] = luck::<2>(life, m, Event::Start, i);
    let [own] = c.moves.once_of::<1>(life.now(m).luck, Event::Drive, i).map(uniform);
    let companion = par.companion * c.households.facilitator_tie[i];
    let again = if c.enterprises.closures[i] > 0 { par.again } else { 1.0 };
    let chance = par.start_rate * (own * own + companion) * again;
    if u >= chance {
        return; // it did not think of it
    }
    let promise = (0..c.enterprises.trades.len()).map(|k| {
        let trade = &c.enterprises.trades[k];
        (entry::hoped(par, c, s, i, k) / entry::forgone(par, c, i, trade) - 1.0).clamp(0.0, 1.0)
    });
    let best = promise.fold(0.0_f32, f32::max);
    let outcome = match name(&m.end) {
        Some(trade) => format!("started {trade}"),
        None if best <= 0.0 => {
            "thought of starting; no trade promised more than its time earns".into()
        }
        None => "thought of starting, and did not".to_string(),
    };
    let terms = [
        ("own drive", own * own),
        ("companion", companion),
        ("had one before", again),
        ("best that a trade promises", best),
        ("savings, Rp", rupiah(c.households.savings[i])),
        ("luck", u),
    ];
    parts.push(part("start of an enterprise", "chance to think of it", chance, outcome, &terms));
}

/// Debts that were served, and loans that were taken.
pub fn debts(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    let after = |source: Source| {
        let k = m.end.debts.place(i, source).ok()?;
        Some(m.end.debts.loans[k])
    };
    for loan in m.learnt.debts.of(i).iter().filter(|l| !l.fresh) {
        let (due, left) = (loan.due(), after(loan.source));
        let late = left.map_or(0, |l| l.behind + l.interest_due);
        let lost = m.end.debts.is_barred(i, loan.source, m.offset) && left.is_none();
        let outcome = match left {
            None if lost => "written off; it gets no more for a time".to_string(),
            None => "paid off".into(),
            Some(l) if late > 0 => format!("late for {} months", l.missed),
            Some(l) if l.rolled > loan.rolled => "paid the interest, put the rest off".into(),
            Some(_) => "paid what fell due".into(),
        };
        let paid = due.sum() - late.min(due.sum());
        let terms = [
            ("interest due, Rp", rupiah(due.interest)),
            ("principal due, Rp", rupiah(due.principal)),
            ("savings when the month's debts fell due, Rp", rupiah(m.learnt.households.savings[i])),
            ("income of the month, Rp", rupiah(m.income[i])),
            ("of a usual month's income, kept to live on", par.living),
        ];
        let outcome = format!("{}: {outcome}", lender(loan.source));
        parts.push(part(
            "debt",
            "Rp paid of what fell due, at most",
            rupiah(paid),
            outcome,
            &terms,
        ));
    }
    let had = |source: Source| m.learnt.debts.place(i, source).is_ok();
    for loan in m.end.debts.of(i).iter().filter(|l| !had(l.source)) {
        parts.push(taken(life, m, i, loan));
    }
}

/// A loan that was taken.
fn taken(life: &Life<'_>, m: &Moment, i: usize, loan: &Loan) -> Part {
    let mut terms = vec![
        ("interest a month", loan.terms.rate as f32),
        ("instalments", f32::from(loan.terms.months)),
        ("savings when the month's debts fell due, Rp", rupiah(m.learnt.households.savings[i])),
        ("income of the month, Rp", rupiah(m.income[i])),
        ("consumption of the month, Rp", rupiah(m.end.households.consumption[i])),
    ];
    if loan.source != Source::Group {
        terms.push(("chance to ask, when in need", life.version.par.borrow));
    }
    let dear = m.learnt.debts.place(i, Source::Moneylender).is_ok()
        && m.end.debts.place(i, Source::Moneylender).is_err();
    let started = m.market.as_ref().is_some_and(|w| w.0.enterprises.of(i).is_none())
        && m.end.enterprises.of(i).is_some();
    let what = match (loan.source, dear, started) {
        (Source::Group, ..) => ", as its group was admitted",
        (_, true, _) => ", and paid a moneylender off",
        (_, _, true) => ", and started an enterprise",
        _ => "",
    };
    let outcome = format!("borrowed from {}{what}", lender(loan.source));
    part("loan taken", "Rp", rupiah(loan.principal), outcome, &terms)
}

fn member_of(c: &Community, i: usize) -> Option<(usize, usize)> {
    let here = |g: &Group| {
        let is = |x: &crate::population::groups::Member| x.active && x.household as usize == i;
        (g.stage != Stage::Ended).then(|| g.members.iter().position(is)).flatten()
    };
    c.groups.list.iter().enumerate().find_map(|(k, g)| here(g).map(|m| (k, m)))
}

/// Loan groups: joining, and each month's instalment: trouble, following others, leaving it to others.
pub fn group(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    let now = life.now(m);
    let before = member_of(&m.learnt, i);
    let Some((g, at)) = before else {
        if let Some((g, _)) = member_of(&m.end, i) {
            let group = &m.end.groups.list[g];
            let founder = group.members.first().map_or(i, |f| f.household as usize);
            let tie = m.learnt.ties.find(i, founder as u16);
            let trust = tie.map_or(f32::NAN, |k| m.learnt.ties.trust[k]);
            let chance = logistic32(par.trust_slope * (trust - 0.5));
            let outcome = match founder == i {
                true => format!("founded a loan group of {}", group.members.len()),
                false => format!("joined the loan group of household {founder}"),
            };
            let known = !trust.is_nan() && founder != i;
            let mut terms = vec![("chance to want a loan, when in need", group.scheme.uptake)];
            if known {
                terms.extend([("trust in the founder", trust), ("would answer for it", chance)]);
            }
            let total = if known && group.scheme.joint { chance } else { 1.0 };
            parts.push(part("loan group", "chance to join", total, outcome, &terms));
        }
        return;
    };
    let group = &m.learnt.groups.list[g];
    let loan = m.learnt.debts.place(i, Source::Group).ok().map(|k| &m.learnt.debts.loans[k]);
    let (Some(loan), Stage::Repaying) = (loan.filter(|l| !l.fresh), group.stage) else { return };
    let meetings = m.learnt.delivered.meetings.groups;
    // Ties as they are after the month's meetings.
    let c = &m.end;
    let others = || group.members.iter().filter(|o| o.household as usize != i);
    let seen: f32 = others()
        .filter(|o| o.late & 1 == 1)
        .map(|o| groups::sight(&now, c, meetings, i, o.household as usize))
        .sum();
    let follow = 1.0 - pow(f64::from(1.0 - par.contagion), f64::from(seen)) as f32;
    let free_rider = c.households.disposition(i) == Disposition::FreeRider as usize;
    let shirk = match free_rider {
        true => {
            let active = others().filter(|o| o.active);
            groups::unseen_cover(&now, c, (group.scheme.joint, meetings), i, active)
        }
        false => 0.0,
    };
    let [_, u, _] = luck::<3>(life, m, Event::GroupPay, i);
    let own = uniform(now.luck.ties(Event::Cover, m.offset).word_undirected(i as u32, i as u32));
    let find = |g: &&Group| {
        g.members.first().map(|f| f.household) == group.members.first().map(|f| f.household)
            && g.lent
    };
    let after = m.end.groups.list.iter().find(find).and_then(|g| g.members.get(at));
    let troubled = after.is_some_and(|x| x.troubled);
    let late = after.is_some_and(|x| x.late & 1 == 1);
    let own_will = match (troubled, u < follow, own < shirk) {
        (true, ..) => "in a trouble of its own",
        (_, true, _) => "followed peers who were late",
        (_, _, true) => "left it to the others",
        _ => "paid what it could",
    };
    let whole = match late {
        true => "the instalment is late",
        false => "the instalment was met",
    };
    let terms = [
        ("chance of a trouble of its own", par.insolvency),
        ("late peers that it sees", seen),
        ("chance to follow them", follow),
        ("chance to leave it to the others", shirk),
        ("luck of following", u),
        ("luck of leaving it to others", own),
        ("fell due, Rp", rupiah(loan.due().sum())),
    ];
    let outcome = format!("{own_will}; {whole}");
    let total = follow.max(shirk);
    parts.push(part("instalment of the group", "chance not to pay", total, outcome, &terms));
}

/// What partners and actors decided: facts of the community.
pub fn community(life: &Life<'_>, m: &Moment, parts: &mut Vec<Part>) {
    let (given, done) = (&m.given, &m.done);
    let n = done.len().max(1) as f32;
    let came = (0..done.len()).map(|i| done.households.turnout(i)).sum::<f32>() / n;
    let works = (given.board.success().unwrap_or(0.0) as f32).max(given.commons.beauty()).min(1.0);
    let seen = given.standing.seen();
    for p in &done.standing.partners {
        let old = given.standing.partners.iter().find(|o| o.partner == p.partner);
        let was = old.is_some_and(|o| o.present);
        let gave = p.given - old.map_or(0, |o| o.given);
        let id = &life.version.arm.interventions[usize::from(p.partner)].id;
        let outcome = match (was, p.present) {
            (false, true) => format!("{id} came and gave Rp {:.0}", to_rupiah(gave)),
            (true, false) => format!("{id} left"),
            (true, true) => format!("{id} stays and gave Rp {:.0}", to_rupiah(gave)),
            (false, false) => continue,
        };
        let offer = given.delivered.partners.iter().find(|o| o.partner == p.partner);
        let terms = [
            ("turnout", came / 3.0),
            ("works that stand, or gardens", works / 3.0),
            ("seen of the place", seen / 3.0),
        ];
        let total: f32 = terms.iter().map(|t| t.1).sum();
        let mut fact = adds(part("partner", "returned to it", total, outcome, &terms));
        if let Some(o) = offer {
            fact.outcome += &format!(" (it expects {:.2})", o.expects);
        }
        parts.push(fact);
    }
    for plan in &given.board.plans {
        let outcome = if plan.made == m.offset {
            format!("a plan over Rp {:.0} was signed", to_rupiah(plan.planned))
        } else if plan.tranches_done > 0 && plan.since == m.offset {
            format!("a tranche came; Rp {:.0} are paid so far", to_rupiah(plan.paid))
        } else {
            continue;
        };
        use crate::population::actors::Office::{Agency, Board, Facilitator, Ward};
        let of = |a, b| given.actors.strength(a, b);
        let ego = given.delivered.sectoral(life.version.par.actor_ego);
        let terms = [
            ("tie of board and facilitator", of(Board, Facilitator)),
            ("tie of board and works agency", of(Board, Agency)),
            ("tie of board and head of the ward", of(Board, Ward)),
            ("sectoral ego", ego),
            ("competence of the facilitator", given.delivered.competence),
        ];
        let total = (to_rupiah(plan.paid) / 1e6) as f32;
        parts.push(part("plan of works", "Rp million paid", total, outcome, &terms));
    }
}
