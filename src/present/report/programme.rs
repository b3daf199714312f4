//! Interventions in words, as the report tells them.

use crate::core::text::catalogue::{Arg, Message, Text, programme};
use crate::core::text::message;
use crate::model::board::facilitator::Counted;
use crate::model::setup::{DECLARED, Intervention, Kind};
use crate::scenario::catalogue::kind_short;
use crate::scenario::{Start, Value};

/// A number, a schedule or a law, where numbers are written so.
fn value(v: &Value, number: fn(f64) -> Arg) -> Arg {
    match v {
        Value::Fixed(x) => number(*x),
        Value::Schedule(steps) => {
            let step = |(month, x): &(_, f64)| {
                message!(change::from_month, value = number(*x), month = *month)
            };
            let steps = Arg::Joined(steps.iter().map(|s| step(s).into()).collect(), "; ");
            message!(programme::schedule, steps = steps).into()
        }
        Value::Drawn(law) => message!(programme::drawn, law = law.told()).into(),
    }
}

/// An intervention in words: what, when, where.
pub fn intervention(i: &Intervention) -> Message {
    let last = i.until.map(|m| m.plus(-1));
    let span = match (i.at, last) {
        (Start::Month(m), None) => message!(programme::starts, month = m),
        (Start::Month(m), Some(last)) => message!(programme::starts_until, month = m, last = last),
        (Start::Stage(s), None) => message!(programme::on_entering, stage = s.told()),
        (Start::Stage(s), Some(last)) => {
            message!(programme::on_entering_until, stage = s.told(), last = last)
        }
    };
    let every = i.every.map(|n| message!(programme::every, n = n));
    let places = i.communities.as_ref().map(|c| message!(programme::in_communities, n = c.len()));
    let when = [Some(span), every, places].into_iter().flatten();
    message!(programme::described, what = what(&i.kind), when = Arg::commas(when))
}

/// What a word that a key takes means; none where nobody put it in words.
pub fn choice(key: &str, value: &str) -> Option<Text> {
    Some(match (key, value) {
        ("formation", "ties") => programme::along_ties,
        ("formation", "adhoc") => programme::whoever_applies,
        ("allocation", "first_come") => programme::first_come,
        ("allocation", "poorest_first") => programme::poorest_first,
        ("allocation", "boards_friends") => programme::boards_friends,
        ("through", "figures") => programme::figures,
        ("through", "degree") => programme::most_ties,
        ("through", "eigenvector") => programme::most_central,
        ("through", "random") => programme::anybody,
        ("form", "snack") => programme::snacks,
        ("form", "kit") => programme::kit,
        ("form", "service") => programme::service,
        ("form", "money") => programme::gives_money,
        ("form", "materials") => programme::gives_materials,
        ("form", "market") => programme::buys,
        ("form", "visibility") => programme::publicity,
        ("whom", "all") => programme::everybody_who_comes,
        ("whom", "poor") => programme::poor_who_come,
        ("whom", "inside") => programme::inside_who_come,
        ("sharing", "attendance") => programme::among_attending,
        ("sharing", "equal") => programme::alike,
        ("sharing", "poor") => programme::among_poor,
        _ => return None,
    })
}

fn what(kind: &Kind) -> Arg {
    let of = |v: &Value| value(v, Arg::Plain);
    let rupiah = |v: &Value| value(v, Arg::RupiahShort);
    let chosen =
        |key: &str, word: &'static str| choice(key, word).map_or(Arg::from(word), Arg::from);
    let told = match kind {
        Kind::Stages(s) => message!(
            programme::stages,
            engagement = s.engagement,
            assessment = s.assessment,
            alternatives = s.alternatives,
            action_plan = s.action_plan,
            implementation = s.implementation,
            evaluation = s.evaluation
        ),
        Kind::Delineation(d) => message!(programme::delineation, share = of(&d.share)),
        Kind::Socialisation(s) => {
            let share = |x: f64| Arg::Percent(x, usize::from((100.0 * x).fract() != 0.0));
            message!(
                programme::socialisation,
                events = of(&s.events),
                reach = share(s.reach),
                outside = share(s.outside)
            )
        }
        Kind::Facilitator(f) => {
            let (competence, turnover) = (of(&f.competence), f.turnover);
            let told = match f.counted {
                Counted::ByCommunity => message!(
                    programme::facilitators_by_community,
                    number = of(&f.teams),
                    covers = f.covers,
                    competence = competence,
                    turnover = turnover
                ),
                Counted::ByRegion => message!(
                    programme::facilitator,
                    teams = of(&f.teams),
                    load = f.case_load,
                    competence = competence,
                    turnover = turnover
                ),
            };
            if f.does_for == 0.0 {
                told
            } else {
                let more = message!(programme::does_for, share = f.does_for);
                return Arg::Joined(vec![told.into(), more.into()], "; ");
            }
        }
        Kind::Fund(f) => {
            let tranches = f.tranches.iter().map(|t| Arg::Percent(*t, 0)).collect();
            message!(
                programme::fund,
                amount = rupiah(&f.amount),
                budget = of(&f.budget_share),
                tranches = Arg::Joined(tranches, " + "),
                lag = of(&f.lag),
                gap = Arg::commas(f.gap.0.iter().map(of))
            )
        }
        Kind::Training(t) => {
            let whom = chosen("allocation", t.allocation.word());
            message!(programme::training, seats = of(&t.seats), whom = whom)
        }
        Kind::Norm(n) => message!(programme::norm, share = of(&n.share), level = n.level),
        Kind::Shock(s) => {
            let severity = of(&s.severity);
            let what = s.hits.word();
            message!(programme::shock, what = what, severity = severity, months = s.months)
        }
        Kind::Handover(h) => {
            let group = of(&h.maintenance);
            message!(programme::handover, share = of(&h.share), group = group)
        }
        Kind::Coordination(c) => message!(programme::coordination, ego = of(&c.ego)),
        Kind::Partner(p) => {
            let gives = chosen("form", p.form.word());
            let comes = if p.by_itself { "by-itself" } else { "asked" };
            message!(programme::partner, comes = comes, gives = gives, aid = rupiah(&p.aid))
        }
        Kind::Audit(a) => {
            let by = a.by.word();
            message!(programme::audit, by = by, probability = of(&a.probability))
        }
        Kind::ModelVillage(v) => {
            message!(programme::model_village, visits = of(&v.visits), coaching = v.coaching)
        }
        Kind::GroupLoan(g) => {
            let formed = chosen("formation", g.formation.word());
            message!(
                programme::group_loan,
                groups = of(&g.groups),
                size = g.size,
                principal = rupiah(&g.principal),
                months = g.months,
                rate = Arg::Percent(g.rate, 1),
                formed = formed,
                liability = if g.joint { "joint" } else { "none" }
            )
        }
        Kind::Meeting(m) => {
            message!(programme::meeting, called = m.called.word(), often = of(&m.often))
        }
        Kind::Outlet(o) => {
            message!(programme::outlet, share = of(&o.share), keeps = Arg::Percent(o.commission, 0))
        }
        Kind::Commons(g) => {
            let whom = chosen("sharing", g.sharing.word());
            message!(
                programme::commons,
                share = of(&g.share),
                harvest = Arg::Rupiah(g.harvest),
                whom = whom,
                books = g.books
            )
        }
        Kind::Incentive(g) => {
            let (what, whom) = (chosen("form", g.form.word()), chosen("whom", g.whom.word()));
            message!(programme::incentive, what = what, whom = whom, value = rupiah(&g.value))
        }
        Kind::Microfinance(m) => message!(
            programme::microfinance,
            share = of(&m.share),
            ceiling = rupiah(&m.ceiling),
            rate = Arg::Percent(m.rate, 1),
            months = m.months
        ),
        Kind::Entry(e) => {
            let whom = chosen("through", e.through.word());
            message!(programme::entry, whom = whom, share = of(&e.share))
        }
        Kind::Choice(c) => {
            let menu = Arg::commas(c.activities.0.iter().map(|a| a.name.as_str()));
            message!(programme::choice, rule = c.rule.word(), menu = menu, room = of(&c.room))
        }
        other => by_dose(other),
    };
    told.into()
}

/// What a kind is called, and how much there is of it.
fn by_dose(kind: &Kind) -> Message {
    let name = kind.name();
    let what = kind_short(name).map_or_else(|| Message::raw(name), Message::from);
    let Some((key, dose)) = kind.dose() else { return what };
    let specs = DECLARED.of_kind(name).unwrap_or(&[]);
    let unit = specs.iter().find(|spec| spec.name == key).and_then(|spec| spec.unit.text());
    let unit = unit.map_or_else(|| Message::raw(key), Message::from);
    message!(programme::by_dose, what = what, unit = unit, dose = value(dose, Arg::Plain))
}
