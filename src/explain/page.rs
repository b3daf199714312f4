//! A page of a household's life: what a month brought, decision by decision, with the terms that moved
//! each.

use super::event::{Course, Hearing, Made, Of, Outcome, Page, Part, Term};
use super::keys::{About, REASONS, TermName as T, Unit};
use super::life::{Life, Moment};
use super::network::TieKind;
use super::quantity::{Quantity, home, tied, value_before};
use super::{coming, decisions, draws, earning, formulas, learnt};
use crate::core::maths::logistic32;
use crate::core::random::{Event, uniform};
use crate::core::units::to_rupiah;
use crate::model::moving;
use crate::model::mutual_work::reprimands::{self, Watch};
use crate::model::training::step::asked;
use crate::model::trust::institutions::Judged;
use crate::model::trust::learning::Willing;
use crate::model::trust::sums::Learnt;
use crate::model::trust::turnover::cut_chance;
use crate::model::world::households::flag;
use crate::model::world::side;
use crate::model::world::signals::ear;
use crate::model::world::ties::kind;

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
    let terms = [(T::Draw, uniform(word[0]))];
    let chance = moving::step::monthly(&life.version.par);
    Some(Part::new(About::Moving, Unit::Chance, chance, Outcome::Moved, &terms))
}

fn hearing(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    if m.given.households.has(i, flag::KNOWS) {
        return None;
    }
    let v = formulas::of(life, m, Quantity::Salience(i), &[]).values();
    let news = coming::news(&life.version.par, &v);
    let chance = news.chance();
    if chance <= 0.0 {
        return None;
    }
    let told = m.done.households.has(i, flag::KNOWS);
    let terms = [
        (T::Outreach, news.reach),
        (T::Facilitator, news.facilitator),
        (T::WordOfMouth, news.word),
        (T::Draw, v[6]),
    ];
    let outcome = Outcome::Hearing(match (told, v[6] < chance) {
        (true, true) => Hearing::Told,
        (true, false) => Hearing::ByTieOrVisit,
        (false, _) => Hearing::NotTold,
    });
    Some(Part::new(About::Hearing, Unit::Chance, chance, outcome, &terms))
}

fn salience(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let par = &life.version.par;
    let v = formulas::of(life, m, Quantity::Salience(i), &[]).values();
    let (news, mind) = (coming::news(par, &v), coming::mind(par, &v));
    let (outreach, after) = (news.outreach(v[6], v[4]), mind.after);
    // Each channel in turn reaches what the ones before left.
    let room = 1.0 - v[5];
    let terms = [
        (T::Facilitator, room * news.facilitator),
        (T::WordOfMouth, room * (1.0 - news.facilitator) * news.word),
        (T::Outreach, room * (1.0 - news.facilitator) * (1.0 - news.word) * outreach),
        (T::Slipped, -mind.lapse),
        (T::WorkAtGarden, mind.worked - mind.told),
        (T::VisitedFirst, mind.visited - mind.worked),
        (T::Spoken, mind.after - mind.visited),
    ];
    Part::new(About::Salience, Unit::Change, after - v[5], Outcome::Level(after), &terms).adding()
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
        let against = side::against(&m.sides, i);
        let ear = ear(&m.against, life.version.par.news.speaks, i);
        let asked = asked(offer, knows, against, ear);
        let outcome = Outcome::Course(
            match (asked.applies(word), after.has(i, flag::TRAINED), after.has(i, flag::CADRE)) {
                (true, true, true) if !before.has(i, flag::CADRE) => Course::Cadre,
                (true, true, _) => Course::Trained,
                (true, false, _) => Course::NoPlace,
                (false, ..) if !knows => Course::DidNotKnow,
                (false, ..) if against => Course::Against,
                (false, ..) => Course::DidNotApply,
            },
        );
        let terms =
            [(T::Uptake, asked.uptake), (T::Places, offer.seats as f32), (T::Draw, uniform(word))];
        parts.push(Part::new(About::Course, Unit::Chance, asked.chance, outcome, &terms));
        if after.has(i, flag::TRAINED) {
            break;
        }
    }
}

fn expected(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let f = formulas::of(life, m, Quantity::Expected(i), &[]);
    let v = f.values();
    let ends = tied(&m.given, i);
    let parts = coming::Ties::to(m, i, &ends).parts_of_expected(&life.version.par, &v);
    let terms = ends.iter().zip(&parts).enumerate().map(|(k, (j, &part))| {
        let [x, trust, s] = [v[1 + 3 * k], v[2 + 3 * k], v[3 + 3 * k]];
        let of = Of::Tie { household: *j, came: (4.0 * x) as u8, trust, strength: s };
        Term { of, value: part.into() }
    });
    let terms = terms.collect();
    let outcome = match ends.len() {
        0 => Outcome::NoTies,
        n => Outcome::FromTies(n),
    };
    let total = f.value().into();
    Part { about: About::Expected, unit: Unit::Share, total, outcome, adds: true, terms }
}

fn coming(life: &Life<'_>, m: &Moment, i: usize) -> [Part; 2] {
    let f = formulas::of(life, m, Quantity::Chance(i), &[]);
    let v = f.values();
    let terms = coming::reasons(&life.version.par, &v);
    let named: Vec<(T, f32)> = REASONS.into_iter().zip(terms).collect();
    let logit = coming::terms(&life.version.par, &v).sum();
    let own = logistic32(logit);
    let reasons =
        Part::new(About::OwnReasons, Unit::Logit, logit, Outcome::Chance(own), &named).adding();
    let [weight, willing, expected, gatherings] = coming::others(&v);
    let draw = draws::word(life, m, Event::Attend, i);
    let attended = m.done.households.attended[i];
    let terms = [
        (T::OwnReasons, own),
        (T::WeightOfOthers, weight),
        (T::Willingness, willing),
        (T::ExpectedOfOthers, expected),
        (T::Gatherings, gatherings),
        (T::Draw, uniform(draw)),
    ];
    let outcome = Outcome::Came(attended);
    [reasons, Part::new(About::Coming, Unit::Chance, f.value(), outcome, &terms)]
}

fn reprimand(life: &Life<'_>, m: &Moment, i: usize) -> Option<Part> {
    let missed = 4 - m.done.households.attended[i].min(4);
    let par = &life.version.par;
    let place = home(&m.given, i);
    let turnout = formulas::value(life, m, Quantity::MeanTurnout(place));
    let norm = m.given.neighbourhoods[place].norm;
    let watch = Watch::of(par, norm, turnout, m.given.delivered.effort(place));
    let chance = watch.by_missed()[usize::from(missed)];
    if missed == 0 || chance <= 0.0 {
        return None;
    }
    let sank_in = m.done.households.reprimand[i] == 1;
    let outcome =
        match (m.reprimanded[i] > 0.0, reprimands::speaker_of(&life.now(m), &m.given.ties, i)) {
            (true, Some(by)) if sank_in => Outcome::Reprimanded { by, spite: false },
            (true, Some(by)) => Outcome::Reprimanded { by, spite: true },
            _ => Outcome::NotReprimanded,
        };
    let terms = [
        (T::WorksMissed, f32::from(missed)),
        (T::Norm, norm),
        (T::Noticed, watch.noticed),
        (T::Draw, uniform(draws::word(life, m, Event::Reprimand, i))),
    ];
    Some(Part::new(About::Reprimand, Unit::Chance, chance, outcome, &terms))
}

fn trust(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let ends = tied(&m.given, i);
    let mut terms = [
        (T::CameMore, 0.0),
        (T::CameLess, 0.0),
        (T::BackToPair, 0.0),
        (T::Spite, 0.0),
        (T::MeetingsAndDefaults, 0.0),
        (T::KeptWithin, 0.0),
    ];
    let (mut before, mut after) = (0.0, 0.0);
    for &j in &ends {
        let f = formulas::of(life, m, Quantity::Trust(i, j), &[]);
        let v = f.values();
        let t = v[0] * v[1];
        let Learnt { surprise: learnt, back, .. } =
            learnt::of_tie(&life.version.par, &v, learnt::mark(m, i, j));
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
    let outcome = if ends.is_empty() { Outcome::NoTies } else { Outcome::Level(after / n) };
    Part::new(About::Trust, Unit::Change, (after - before) / n, outcome, &terms).adding()
}

fn willingness(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let par = &life.version.par;
    let f = formulas::of(life, m, Quantity::Willingness(i), &[]);
    let v = f.values();
    let Willing { wear, mend, .. } = learnt::wear_and_mend(par, &v);
    let (before, after) = (v[0], f.value());
    let terms = [
        (T::OthersAbsent, -wear),
        (T::Mended, mend),
        (T::KeptWithin, after - (before - wear + mend)),
    ];
    Part::new(About::Willingness, Unit::Change, after - before, Outcome::Level(after), &terms)
        .adding()
}

fn turnover(life: &Life<'_>, m: &Moment, i: usize, parts: &mut Vec<Part>) {
    let par = &life.version.par;
    let (old, new) = (tied(&m.done, i), tied(&m.learnt, i));
    for j in tied(&m.end, i).into_iter().filter(|j| !new.contains(j)) {
        let trust = formulas::value(life, m, Quantity::Trust(i, j));
        let strength = formulas::value(life, m, Quantity::Strength(i, j));
        let outcome = Outcome::TieMade { with: j, how: Made::AtMeeting };
        parts.push(Part::new(
            About::TieMade,
            Unit::FirstTrust,
            trust,
            outcome,
            &[(T::Strength, strength)],
        ));
    }
    let habit = |j: usize| m.end.households.habit[j];
    for &j in old.iter().filter(|j| !new.contains(j)) {
        let mark = m.done.ties.find(i, j as u16).map_or(0, |k| m.done.ties.kind[k]);
        let chance = cut_chance(par, habit(i), habit(j));
        let strength = value_before(m, Quantity::Strength(i, j));
        let terms = [(T::ItsHabit, habit(i)), (T::OthersHabit, habit(j)), (T::Strength, strength)];
        let outcome = Outcome::TieEnded { with: j, kind: TieKind::of(mark) };
        parts.push(Part::new(About::TieReviewed, Unit::ChanceOfCut, chance, outcome, &terms));
    }
    for &j in new.iter().filter(|j| !old.contains(j)) {
        let mark = m.learnt.ties.find(i, j as u16).map_or(0, |k| m.learnt.ties.kind[k]);
        let at_works = mark & kind::MASK == kind::PROGRAMME;
        let terms = [
            (T::TiesStood, old.len() as f32),
            (T::TiesKept, f32::from(m.end.households.sociability[i])),
            (T::ItsHabit, habit(i)),
            (T::OthersHabit, habit(j)),
        ];
        let how = match (at_works, mark & kind::FIXED != 0) {
            (true, _) => Made::AtWorks,
            (_, true) => Made::TakenUpAgain,
            _ => Made::New,
        };
        let outcome = Outcome::TieMade { with: j, how };
        let at = m.learnt.ties.find(i, j as u16);
        let trust = at.map_or(0.0, |k| m.learnt.ties.trust[k]);
        parts.push(Part::new(About::TieMade, Unit::FirstTrust, trust, outcome, &terms));
    }
}

fn board(life: &Life<'_>, m: &Moment, i: usize) -> Part {
    let par = &life.version.par;
    let f = formulas::of(life, m, Quantity::TrustBoard(i), &[]);
    let v = f.values();
    let (Judged { delivery: judged, back, .. }, after) = (learnt::judged(par, &v), f.value());
    let outcome = Outcome::Board { level: after, stands: (v[1] > 0.0).then_some(v[2]) };
    let terms = [
        (T::Delivery, judged),
        (T::BackToOwn, back),
        (T::Sharing, v[6]),
        (T::KeptWithin, after - (v[0] + judged + back + v[6])),
    ];
    Part::new(About::Board, Unit::Change, after - v[0], outcome, &terms).adding()
}

fn living(m: &Moment, i: usize) -> Part {
    let h = &m.end.households;
    let rupiah = |units: i32| to_rupiah(units.into());
    let mut living = Part::new(
        About::Livelihood,
        Unit::Welfare,
        m.welfare[i],
        Outcome::Consumed(h.consumption[i]),
        &[],
    );
    living.terms = [
        (T::Income, rupiah(m.income[i])),
        (T::WorkPay, rupiah(m.work_pay[i])),
        (T::Consumption, rupiah(h.consumption[i])),
        (T::Savings, rupiah(h.savings[i])),
        (T::Skill, h.skill[i].into()),
    ]
    .map(|(name, value)| Term::of(name, value))
    .to_vec();
    living
}
