//! A page of a household's life: what a month brought, decision by decision, with the terms that moved
//! each.

use super::formulas::{self, REASONS};
use super::life::{Life, Moment};
use super::quantity::{Quantity, home, tied, value, value_before};
use super::{decisions, earning, learnt};
use crate::core::maths::logistic32;
use crate::core::random::{Event, bernoulli, uniform};
use crate::core::units::{Month, to_rupiah};
use crate::model::moving;
use crate::model::news::state::side;
use crate::model::world::households::flag;
use crate::model::world::ties::kind;

/// What moved a decision, or a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is.
    pub name: String,
    /// How much.
    pub value: f64,
}

/// A decision or a change, with its terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is about.
    pub about: &'static str,
    /// What `total` is.
    pub unit: &'static str,
    /// The logit, the chance, the change.
    pub total: f64,
    /// What came of it.
    pub outcome: String,
    /// Do the terms add up to the total?
    pub adds: bool,
    /// What moved it.
    pub terms: Vec<Term>,
}

/// A month of a household.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Months since the start.
    pub offset: i32,
    /// The month.
    pub month: Month,
    /// Decisions and changes, in the order of the month.
    pub parts: Vec<Part>,
}

impl Page {
    /// The part that is about something, if the month had one.
    pub fn about(&self, what: &str) -> Option<&Part> {
        self.parts.iter().find(|p| p.about == what)
    }

    /// A term's value, of a part.
    pub fn term(&self, about: &str, name: &str) -> Option<f64> {
        self.about(about)?.terms.iter().find(|t| t.name == name).map(|t| t.value)
    }
}

pub(super) fn part(
    about: &'static str,
    unit: &'static str,
    total: f32,
    outcome: impl Into<String>,
    terms: &[(&str, f32)],
) -> Part {
    let terms = terms.iter().map(|(name, v)| Term { name: (*name).into(), value: f64::from(*v) });
    let terms = terms.collect();
    Part { about, unit, total: f64::from(total), outcome: outcome.into(), adds: false, terms }
}

fn adding(part: Part) -> Part {
    Part { adds: true, ..part }
}

/// The page of a household and month.
pub fn page(life: &Life<'_>, m: &Moment, i: usize) -> Page {
    let mut parts = Vec::new();
    parts.extend(moved(life, m, i));
    parts.extend(hearing(life, m, i));
    parts.push(salience(life, m, i));
    training(life, m, i, &mut parts);
    decisions::civic(life, m, i, &mut parts);
    parts.push(expected(life, m, i));
    parts.extend(coming(life, m, i));
    parts.extend(reprimand(life, m, i));
    parts.extend(decisions::garden(m, i));
    parts.push(trust(life, m, i));
    parts.push(willingness(life, m, i));
    turnover(life, m, i, &mut parts);
    parts.push(board(life, m, i));
    earning::group(life, m, i, &mut parts);
    earning::debts(life, m, i, &mut parts);
    earning::enterprise(life, m, i, &mut parts);
    parts.push(living(m, i));
    decisions::community(life, m, &mut parts);
    Page { offset: m.offset, month: m.month, parts }
}

fn moved(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    if m.given.moves.came(i) != Some(m.offset) {
        return None;
    }
    let word = life.now(m).luck.words::<1>(Event::MoveAway, m.offset, i as u32);
    let terms = [("luck", uniform(word[0]))];
    let chance = moving::step::monthly(&life.version.par);
    Some(part("moving", "chance", chance, "moved away; a newcomer took the place", &terms))
}

fn hearing(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    if m.given.households.has(i, flag::KNOWS) {
        return None;
    }
    let v = formulas::of(life, m, Quantity::Salience(i), &[]).values();
    let [facilitator, word, _] = formulas::channels(&life.version.par, &v);
    let chance = formulas::of(life, m, Quantity::Told(i), &[]).value();
    if chance <= 0.0 {
        return None;
    }
    let told = m.done.households.has(i, flag::KNOWS);
    let terms =
        [("outreach", v[3]), ("facilitator", facilitator), ("word of mouth", word), ("luck", v[6])];
    let outcome = match (told, v[6] < chance) {
        (true, true) => "told of the programme",
        (true, false) => "told of the programme by a tie, or visited first",
        (false, _) => "not told",
    };
    Some(part("hearing of the programme", "chance", chance, outcome, &terms))
}

fn salience(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let par = &life.version.par;
    let f = formulas::of(life, m, Quantity::Salience(i), &[]);
    let v = f.values();
    let [facilitator, word, outreach] = formulas::channels(par, &v);
    let (room, after) = (1.0 - v[5], f.value());
    let terms = [
        ("facilitator", room * facilitator),
        ("word of mouth", room * (1.0 - facilitator) * word),
        ("outreach", room * (1.0 - facilitator) * (1.0 - word) * outreach),
        ("slipped from its mind", -par.salience_loss * v[5]),
    ];
    let told = v[5] + terms.iter().map(|t| t.1).sum::<f32>();
    let garden = ("work at the garden", par.garden_awareness * v[7] * v[8] * (1.0 - told));
    let worked = told + garden.1;
    let visited = v[9] * (1.0 - worked);
    let spoken = after - (worked + visited);
    let more = [garden, ("visited first", visited), ("talk against it, or being so", spoken)];
    let terms: Vec<(&str, f32)> = terms.into_iter().chain(more).collect();
    adding(part("on its mind", "change", after - v[5], format!("{after:.2}"), &terms))
}

fn training(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let (before, after) = (&m.given.households, &m.done.households);
    if before.has(i, flag::TRAINED) {
        return;
    }
    let offers = m.given.delivered.training.iter();
    let named = |list: &[u32]| list.contains(&(i as u32));
    for offer in offers.filter(|o| o.households.as_deref().is_none_or(named)) {
        let [word, _]: [u32; 2] = life.now(m).luck.words(Event::Apply, m.offset, i as u32);
        let knows = after.has(i, flag::KNOWS);
        let against = m.sides.get(i) == Some(&side::AGAINST);
        let heard = m.against.get(i).copied().unwrap_or(0.0);
        let uptake = offer.uptake * (1.0 - life.version.par.speaks * heard);
        let wants = knows && !against && bernoulli(word, uptake);
        let applies = offer.households.is_some() || wants;
        let outcome = match (applies, after.has(i, flag::TRAINED), after.has(i, flag::CADRE)) {
            (true, true, true) if !before.has(i, flag::CADRE) => "trained, and became a cadre",
            (true, true, _) => "trained",
            (true, false, _) => "applied, and got no place",
            (false, ..) if !knows => "did not know of it",
            (false, ..) if against => "is against the programme",
            (false, ..) => "did not apply",
        };
        let terms = [("uptake", uptake), ("places", offer.seats as f32), ("luck", uniform(word))];
        let chance = if knows && !against { uptake } else { 0.0 };
        parts.push(part("course", "chance", chance, outcome, &terms));
        if after.has(i, flag::TRAINED) {
            break;
        }
    }
}

fn expected(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let f = formulas::of(life, m, Quantity::Expected(i), &[]);
    let v = f.values();
    let here = home(&m.given, i);
    let ends = tied(&m.given, i);
    let crosses: Vec<bool> = ends.iter().map(|&j| home(&m.given, j) != here).collect();
    let terms = ends.iter().enumerate().map(|(k, j)| {
        let [x, trust, s] = [v[1 + 3 * k], v[2 + 3 * k], v[3 + 3 * k]];
        let name =
            format!("household {j}: came {} of 4, trust {trust:.2}, tie {s:.2}", (4.0 * x) as u8);
        let part = formulas::part_of_expected(&life.version.par, &v, k, &crosses);
        Term { name, value: part.into() }
    });
    let terms = terms.collect();
    let outcome = match ends.len() {
        0 => "no ties".to_string(),
        n => format!("from {n} ties"),
    };
    let total = f.value().into();
    Part { about: "expected of others", unit: "share", total, outcome, adds: true, terms }
}

fn coming(life: &Life<'_>, m: &Moment, i: usize) -> [Part; 2] {
    let f = formulas::of(life, m, Quantity::Chance(i), &[]);
    let v = f.values();
    let terms = formulas::reasons(&life.version.par, &v);
    let named: Vec<(&str, f32)> = REASONS.into_iter().zip(terms).collect();
    let logit: f32 = terms.iter().sum();
    let own = logistic32(logit);
    let reasons = adding(part("own reasons", "logit", logit, format!("chance {own:.2}"), &named));
    let [weight, willing, expected, gatherings] = formulas::others(&v);
    let luck = formulas::luck(life, m, Event::Attend, i);
    let attended = m.done.households.attended[i];
    let terms = [
        ("own reasons", own),
        ("weight of others", weight),
        ("willingness", willing),
        ("expected of others", expected),
        ("gatherings", gatherings),
        ("luck", uniform(luck)),
    ];
    let outcome = format!("came to {attended} of 4 works");
    [reasons, part("coming to works", "chance", f.value(), outcome, &terms)]
}

/// Who would reprove a household's absences this month: one of its ties, drawn.
pub fn speaker(life: &Life<'_>, m: &Moment, i: usize) -> Option<usize> {
    let ties = &m.given.ties;
    let luck = life.now(m).luck.ties(Event::Reprimand, m.offset ^ i32::MIN);
    ties.draw(i, ties.standing(i), luck.word(i as u32, u32::MAX)).map(|k| ties.to[k].into())
}

fn reprimand(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    let missed = 4 - m.done.households.attended[i].min(4);
    let par = &life.version.par;
    let place = home(&m.given, i);
    let turnout = value(life, m, Quantity::MeanTurnout(place));
    let effort = m.given.delivered.monitoring.get(place).copied().unwrap_or(1.0);
    let norm = m.given.neighbourhoods[place].norm;
    let noticed = par.detection * (0.3 + 0.7 * turnout) * effort;
    let weekly = (norm * noticed).clamp(0.0, 1.0);
    let chance = 1.0 - (0..missed).fold(1.0, |left, _| left * (1.0 - weekly));
    if missed == 0 || chance <= 0.0 {
        return None;
    }
    let sank_in = m.done.households.reprimand[i] == 1;
    let outcome = match (m.reprimanded[i] > 0.0, speaker(life, m, i)) {
        (true, Some(j)) if sank_in => format!("reprimanded by household {j}"),
        (true, Some(j)) => format!("reprimanded by household {j}, answered with spite"),
        _ => "not reprimanded".into(),
    };
    let terms = [
        ("works missed", f32::from(missed)),
        ("norm", norm),
        ("noticed", noticed),
        ("luck", uniform(formulas::luck(life, m, Event::Reprimand, i))),
    ];
    Some(part("reprimand", "chance", chance, outcome, &terms))
}

fn trust(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let ends = tied(&m.given, i);
    let mut terms = [
        ("others came more than expected", 0.0),
        ("others came less than expected", 0.0),
        ("back to the pairs' own", 0.0),
        ("spite at a reprimand", 0.0),
        ("meetings and defaults", 0.0),
        ("kept within 0 and 1", 0.0),
    ];
    let (mut before, mut after) = (0.0, 0.0);
    for &j in &ends {
        let f = formulas::of(life, m, Quantity::Trust(i, j), &[]);
        let v = f.values();
        let t = v[0] * v[1];
        // The formula without the return is what was learnt.
        let (par, crosses) = (&life.version.par, learnt::crosses(m, i, j));
        let (learnt, back) = (learnt::surprise(par, &v, crosses), learnt::back(par, &v, crosses));
        terms[usize::from(learnt < 0.0)].1 += learnt;
        terms[2].1 += back;
        terms[3].1 += t - v[0];
        let met = learnt::met(m, i, j)[0];
        terms[4].1 += met;
        terms[5].1 += f.value() - (t + learnt + back + met);
        before += v[0];
        after += f.value();
    }
    let n = (ends.len() as f32).max(1.0);
    terms.iter_mut().for_each(|t| t.1 /= n);
    let outcome = if ends.is_empty() { "no ties".to_string() } else { format!("{:.2}", after / n) };
    adding(part("trust in those it is tied to", "change", (after - before) / n, outcome, &terms))
}

fn willingness(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let par = &life.version.par;
    let f = formulas::of(life, m, Quantity::Willingness(i), &[]);
    let v = f.values();
    let [wear, mend] = learnt::wear_and_mend(par, &v);
    let (before, after) = (v[0], f.value());
    let terms = [
        ("others did not come", -wear),
        ("mended by ties", mend),
        ("kept within 0 and 1", after - (before - wear + mend)),
    ];
    adding(part("willingness", "change", after - before, format!("{after:.2}"), &terms))
}

fn turnover(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    let (old, new) = (tied(&m.done, i), tied(&m.learnt, i));
    for j in tied(&m.end, i).into_iter().filter(|j| !new.contains(j)) {
        let trust = value(life, m, Quantity::Trust(i, j));
        let strength = value(life, m, Quantity::Strength(i, j));
        let outcome = format!("met household {j} at a meeting");
        parts.push(part(
            "tie made",
            "trust to begin with",
            trust,
            outcome,
            &[("strength", strength)],
        ));
    }
    let habit = |j: usize| m.end.households.habit[j];
    for &j in old.iter().filter(|j| !new.contains(j)) {
        let mark = m.done.ties.find(i, j as u16).map_or(0, |k| m.done.ties.kind[k]);
        let gap = par.cut_after_presence - par.cut_after_absence;
        let chance = par.cut_after_absence + gap * 0.5 * (habit(i) + habit(j));
        let strength = value_before(m, Quantity::Strength(i, j));
        let terms =
            [("its habit", habit(i)), ("the other's habit", habit(j)), ("strength", strength)];
        let what = super::attributes::kind_name(mark);
        let outcome = format!("{what} tie to household {j} ended");
        parts.push(part("tie reviewed", "chance of a cut, once reviewed", chance, outcome, &terms));
    }
    for &j in new.iter().filter(|j| !old.contains(j)) {
        let mark = m.learnt.ties.find(i, j as u16).map_or(0, |k| m.learnt.ties.kind[k]);
        let at_works = mark & kind::MASK == kind::PROGRAMME;
        let terms = [
            ("ties that stood", old.len() as f32),
            ("ties that it keeps up", f32::from(m.end.households.sociability[i])),
            ("its habit", habit(i)),
            ("the other's habit", habit(j)),
        ];
        let outcome = match (at_works, mark & kind::FIXED != 0) {
            (true, _) => format!("met household {j} at works or a meeting"),
            (_, true) => format!("took up again with household {j}"),
            _ => format!("new tie to household {j}"),
        };
        let at = m.learnt.ties.find(i, j as u16);
        let trust = at.map_or(0.0, |k| m.learnt.ties.trust[k]);
        parts.push(part("tie made", "trust to begin with", trust, outcome, &terms));
    }
}

fn board(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let par = &life.version.par;
    let f = formulas::of(life, m, Quantity::TrustBoard(i), &[]);
    let v = f.values();
    let (judged, back, after) =
        (learnt::judged_pull(par, &v), learnt::judged_back(par, &v), f.value());
    let outcome = match v[1] > 0.0 {
        true => format!("{after:.2}; {:.0} % of what is promised stands", 100.0 * v[2]),
        false => format!("{after:.2}; nothing to judge"),
    };
    let terms = [
        ("delivery against promise", judged),
        ("back to its own", back),
        ("sharing of a harvest", v[6]),
        ("kept within 0 and 1", after - (v[0] + judged + back + v[6])),
    ];
    adding(part("trust in the board", "change", after - v[0], outcome, &terms))
}

fn living(m: &Moment, i: usize) -> Part {
    let h = &m.end.households;
    let rupiah = |units: i32| to_rupiah(units.into());
    let mut living = part("livelihood", "welfare", m.welfare[i], "", &[]);
    living.outcome = format!("consumed Rp {:.0} thousand", rupiah(h.consumption[i]) / 1e3);
    living.terms = [
        ("income, Rp", rupiah(m.income[i])),
        ("of it wages from works, Rp", rupiah(m.work_pay[i])),
        ("consumption, Rp", rupiah(h.consumption[i])),
        ("savings, Rp", rupiah(h.savings[i])),
        ("skill", h.skill[i].into()),
    ]
    .map(|(name, value)| Term { name: name.into(), value })
    .to_vec();
    living
}
