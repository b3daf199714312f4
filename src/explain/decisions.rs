//! What a household decides beside coming to works: sides, assemblies, activities, gardens (what it lives of:
//! [`super::earning`]); each with the terms that moved it, when the month had one. And what partners and the
//! programme's actors decided, as facts of the community.

use super::draws::uniforms;
use super::event::{AtAssembly, Deed, Outcome, Part};
use super::keys::{About, TermName as T, Unit};
use super::life::{Life, Moment};
use super::quantity::home;
use crate::core::random::Event;
use crate::core::units::to_rupiah;
use crate::model::choices::activities;
use crate::model::choices::assembly::Called;
use crate::model::choices::state::part as role;
use crate::model::community::Community;
use crate::model::news::information::carried;
use crate::model::news::stance::{self, Said, Swayed};
use crate::model::partners::step::Returned;
use crate::model::world::delivered::Step;
use crate::model::world::households::flag;
use crate::model::world::side;
use crate::model::world::signals::ear;

fn side_of(c: &Community, i: usize) -> u8 {
    c.civic.sides.get(i).copied().unwrap_or(side::NEUTRAL)
}

/// The month's sides, assemblies and activities.
pub fn civic(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    parts.extend(side_taken(life, m, i));
    assemblies(life, m, i, parts);
    for undertaking in &m.done.choices.undertakings {
        let old = m.given.choices.undertakings.iter().find(|u| u.choice == undertaking.choice);
        let before = old.and_then(|u| u.parts.get(i)).copied().unwrap_or(role::NONE);
        let after = undertaking.parts.get(i).copied().unwrap_or(role::NONE);
        let offers = &m.given.delivered.choices;
        let Some(offer) = offers.iter().find(|o| o.choice == undertaking.choice) else { continue };
        let name = undertaking.chosen.and_then(|k| offer.menu.get(usize::from(k)));
        let (Some(activity), true) = (name, before != after) else { continue };
        let met = undertaking.met.get(i).copied().unwrap_or(0.0);
        let [u, _] = uniforms::<2>(life, m, Event::TakeUp, i);
        let ear = ear(&m.against, life.version.par.news.speaks, i);
        let (chance, full, outcome) = match after {
            role::IN => {
                let outcome = Outcome::TookUp(activity.name.clone());
                (activities::takes_up(offer, met, ear), offer.uptake, outcome)
            }
            _ => {
                let outcome = Outcome::Left(activity.name.clone());
                (activities::leaves(offer, met), offer.leaves, outcome)
            }
        };
        let terms = [(T::MeetsNeeds, met), (T::FullChance, full), (T::Ear, ear), (T::Draw, u)];
        parts.push(Part::new(About::Activity, Unit::Chance, chance, outcome, &terms));
    }
}

/// What one hears for and against; a step to either side.
fn side_taken(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    if m.against.is_empty() {
        return None;
    }
    let (c, par) = (&m.given, &life.version.par);
    let after = m.sides.get(i).copied().unwrap_or(side::NEUTRAL);
    let before = side_of(c, i);
    let d = &c.delivered;
    if d.against > 0.0 && after == side::AGAINST && before != side::AGAINST {
        let terms = [(T::Opposition, d.against)];
        return Some(Part::new(
            About::Side,
            Unit::Share,
            d.against,
            Outcome::CameOutAgainst,
            &terms,
        ));
    }
    let h = &c.households;
    let open = if m.is_closed(i) { 0.0 } else { 1.0 };
    let reach = d.hear[usize::from(!c.neighbourhoods[home(c, i)].delineated)];
    let said = Said {
        facilitator: carried(par, d.presence.by_team(par))
            * h.facilitator_tie[i]
            * h.trust_facilitator[i],
        outreach: reach * h.trust_government[i],
        favour: m.favour[i],
        against: m.against[i],
    };
    let Swayed { swayed, up, down } = stance::swayed(par, c.ties.standing(i) as f32, open, said);
    let [u] = uniforms::<1>(life, m, Event::Sway, i);
    let terms = [
        (T::Swayed, swayed),
        (T::TiesFor, said.favour),
        (T::FacilitatorByTrust, open * said.facilitator),
        (T::OutreachByTrust, open * said.outreach),
        (T::TiesAgainst, said.against),
        (T::Draw, u),
    ];
    let outcome = Outcome::Side { before, after };
    let unit = if after < before { Unit::ChanceAgainst } else { Unit::ChanceFor };
    let total = if after < before { down } else { up };
    Some(Part::new(About::Side, unit, total, outcome, &terms))
}

/// Assemblies: who came, who spoke, what was chosen.
fn assemblies(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    for offer in m.given.delivered.choices.iter().filter(|o| o.step != Step::Run) {
        let undertakings = &m.done.choices.undertakings;
        let Some(u) = undertakings.iter().find(|u| u.choice == offer.choice) else { continue };
        let h = &m.done.households;
        let chosen = u.chosen.and_then(|k| offer.menu.get(usize::from(k)));
        let met = u.met.get(i).copied().unwrap_or(0.0);
        let chosen = chosen.map(|a| (a.name.clone(), met));
        if offer.imposed.is_some() {
            let outcome = Outcome::Assembly { did: AtAssembly::NotAsked, chosen };
            parts.push(Part::new(About::Assembly, Unit::Chance, 0.0, outcome, &[]));
            continue;
        }
        if !h.has(i, flag::KNOWS) || side::against(&m.sides, i) {
            let knows = h.has(i, flag::KNOWS);
            let did = if knows { AtAssembly::Against } else { AtAssembly::DidNotKnow };
            let outcome = Outcome::Assembly { did, chosen };
            parts.push(Part::new(About::Assembly, Unit::Chance, 0.0, outcome, &[]));
            continue;
        }
        let turnout = m.given.households.turnout(i);
        let called = Called::of(par, &m.given.households, i, offer.meetings, m.is_closed(i));
        let [comes, speaks] = uniforms::<2>(life, m, Event::Assembly, i);
        let (came, spoke) = (comes < called.comes, speaks < called.speaks);
        let did = match (offer.step, came, spoke) {
            (_, false, _) => AtAssembly::Absent,
            (Step::Decide, true, _) => AtAssembly::Voted,
            (Step::Assess, true, true) => AtAssembly::SaidNeeds,
            (Step::Weigh, true, true) => AtAssembly::Proposed,
            (_, true, _) => AtAssembly::Silent,
        };
        let terms = [
            (T::TurnoutLastMonth, turnout),
            (T::Meetings, offer.meetings),
            (T::DrawOfComing, comes),
            (T::ChanceToSpeak, called.speaks),
            (T::DrawOfSpeaking, speaks),
        ];
        let outcome = Outcome::Assembly { did, chosen };
        parts.push(Part::new(About::Assembly, Unit::Chance, called.comes, outcome, &terms));
    }
}

/// Work at a garden and its harvest; gifts are a reason to come.
pub fn garden(m: &Moment, i: usize) -> Option<Part> {
    let g = m.given.delivered.garden.filter(|g| home(&m.given, i) < g.gardens)?;
    let share = m.shares.get(i).copied().unwrap_or(0.0);
    let r = home(&m.given, i);
    let condition = |c: &Community| c.commons.condition.get(r).copied().unwrap_or(0.0);
    let terms = [
        (T::WorksAttended, f32::from(m.done.households.attended[i])),
        (T::Condition, condition(&m.done)),
        (T::ConditionChange, condition(&m.done) - condition(&m.given)),
        (T::Books, g.books),
    ];
    let share = to_rupiah(share as i64) as f32;
    Some(Part::new(About::Garden, Unit::Rupiah, share, Outcome::Harvest(share), &terms))
}

/// What partners and actors decided: facts of the community.
pub fn community(life: &Life<'_>, m: &Moment, parts: &mut Vec<Part>) {
    let (given, done) = (&m.given, &m.done);
    let turnout: Vec<f32> = (0..done.len()).map(|i| done.households.turnout(i)).collect();
    let beauty = given.commons.beauty();
    let returned = Returned::of(&turnout, &given.board, beauty, &given.standing);
    for p in &done.standing.partners {
        let old = given.standing.partners.iter().find(|o| o.partner == p.partner);
        let was = old.is_some_and(|o| o.present);
        let gave = p.given - old.map_or(0, |o| o.given);
        let did = match (was, p.present) {
            (false, true) => Deed::Came(to_rupiah(gave)),
            (true, false) => Deed::Left,
            (true, true) => Deed::Stays(to_rupiah(gave)),
            (false, false) => continue,
        };
        let offer = given.delivered.partners.iter().find(|o| o.partner == p.partner);
        let Returned { turnout, works, seen } = returned;
        let terms = [(T::Turnout, turnout), (T::WorksStand, works), (T::Seen, seen)];
        let terms = terms.map(|(name, share)| (name, share / 3.0));
        let id = life.version.arm.interventions[usize::from(p.partner)].id.clone();
        let outcome = Outcome::Partner { id, did, expects: offer.map(|o| o.expects) };
        parts.push(
            Part::new(About::Partner, Unit::Returned, returned.share(), outcome, &terms).adding(),
        );
    }
    for plan in &given.board.plans {
        let outcome = if plan.made == m.offset {
            Outcome::PlanSigned(plan.planned)
        } else if plan.tranches_done > 0 && plan.since == m.offset {
            Outcome::Tranche(plan.paid)
        } else {
            continue;
        };
        use crate::model::board::state::Office::{Agency, Board, Facilitator, Ward};
        let of = |a, b| given.actors.strength(a, b);
        let ego = given.delivered.sectoral(life.version.par.board.actor_ego);
        let terms = [
            (T::BoardFacilitator, of(Board, Facilitator)),
            (T::BoardAgency, of(Board, Agency)),
            (T::BoardWard, of(Board, Ward)),
            (T::SectoralEgo, ego),
            (T::Competence, given.delivered.presence.competence),
        ];
        let total = (to_rupiah(plan.paid) / 1e6) as f32;
        parts.push(Part::new(About::Plan, Unit::MillionPaid, total, outcome, &terms));
    }
}
