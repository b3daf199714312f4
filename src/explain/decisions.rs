//! What a household decides beside coming to works: sides, assemblies, activities, gardens (what it lives of:
//! [`super::earning`]); each with the terms that moved it, when the month had one. And what partners and the
//! programme's actors decided, as facts of the community.

use super::life::{Life, Moment};
use super::page::{Part, part};
use super::quantity::home;
use crate::core::maths::pow;
use crate::core::random::{Event, uniform};
use crate::core::text::Language;
use crate::core::units::to_rupiah;
use crate::model::community::Community;
use crate::model::news;
use crate::model::news::state::{part as role, side};
use crate::model::world::delivered::Step;
use crate::model::world::households::flag;
use crate::model::world::ties::kind;
use crate::scenario::Through;

/// A side in words of this language.
pub fn side_in(l: Language, side: u8) -> &'static str {
    match side {
        side::AGAINST => l.pick("against it", "menentang program"),
        side::FOR => l.pick("for it", "mendukung program"),
        _ => l.pick("neither for it nor against it", "tidak mendukung dan tidak menentang program"),
    }
}

fn side_name(side: u8) -> &'static str {
    side_in(Language::English, side)
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
                let central = news::step::eigenvector(&c.ties, n);
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

pub(super) fn rupiah(units: i32) -> f32 {
    to_rupiah(units.into()) as f32
}

fn adds(part: Part) -> Part {
    Part { adds: true, ..part }
}

/// A month's word of luck of a household, of an event with so many words.
pub(super) fn luck<const W: usize>(
    life: &Life<'_>,
    m: &Moment,
    event: Event,
    i: usize,
) -> [f32; W] {
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
        use crate::model::board::state::Office::{Agency, Board, Facilitator, Ward};
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
