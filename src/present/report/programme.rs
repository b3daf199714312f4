//! Interventions and laws of chance in words, as the report tells them.

use crate::core::text::catalogue::figures;
use crate::core::text::{Language, numbers};
use crate::core::units::Month;
use crate::present::report::programme_words as say;
use crate::scenario::{
    Aid, Allocation, Called, Dist, Formation, Gift, Intervention, Kind, Rule, Sharing, ShockKind,
    Start, Through, Value, Whom,
};

/// A distribution in words.
pub fn dist(language: Language, d: Dist) -> String {
    let plain = |x: f64| numbers::plain(language, x);
    match d {
        Dist::Normal { mean, sd } => say::law(language, "normal", &plain(mean), &plain(sd)),
        Dist::Lognormal { mean, sd } => say::law(language, "lognormal", &plain(mean), &plain(sd)),
        Dist::Gamma { mean, sd } => say::law(language, "gamma", &plain(mean), &plain(sd)),
        Dist::Beta { mean, sd } => say::law(language, "beta", &plain(mean), &plain(sd)),
        Dist::Uniform { low, high } => say::uniform(language, &plain(low), &plain(high)),
    }
}

fn month(language: Language, m: Month) -> String {
    numbers::month_of_year(language, m.number(), m.year())
}

fn value(language: Language, v: &Value, money: bool) -> String {
    let number = |x: f64| {
        if money { numbers::rupiah_short(language, x) } else { numbers::plain(language, x) }
    };
    match v {
        Value::Fixed(x) => number(*x),
        Value::Schedule(steps) => {
            let step = |(m, x): &(Month, f64)| {
                say::from_month(language, &number(*x), &month(language, *m))
            };
            format!("[{}]", steps.iter().map(step).collect::<Vec<_>>().join("; "))
        }
        Value::Drawn(d) => say::drawn(language, &dist(language, *d)),
    }
}

/// An intervention in words: what, when, where.
pub fn intervention(language: Language, i: &Intervention) -> String {
    let what = what(language, &i.kind);
    let from = match i.at {
        Start::Month(m) => say::starts(language, &month(language, m)),
        Start::Stage(stage) => say::on_entering(language, &say::stage(language, stage as usize)),
    };
    let last = |m: Month| say::until(language, &month(language, m.plus(-1)));
    let until = i.until.map_or(String::new(), last);
    let every = match i.every {
        None => String::new(),
        Some(12) => say::every_year(language),
        Some(n) => say::every_months(language, n),
    };
    let place = i.communities.as_ref().map_or(String::new(), |c| match c.len() {
        1 => say::in_one_community(language),
        n => say::in_communities(language, n),
    });
    format!("{what} ({from}{until}{every}{place})")
}

/// What a word that a key takes means; none where nobody put it in words. The words of the sentences on
/// interventions, without what joins them to one.
pub fn choice(language: Language, key: &str, value: &str) -> Option<String> {
    let l = language;
    let words = match (key, value) {
        ("formation", "ties") => say::along_ties(l),
        ("formation", "adhoc") => say::whoever_applies(l),
        ("allocation", "first_come") => say::first_come(l),
        ("allocation", "poorest_first") => say::poorest_first(l),
        ("allocation", "boards_friends") => say::boards_friends(l),
        ("through", "figures") => say::figures(l),
        ("through", "degree") => say::most_ties(l),
        ("through", "eigenvector") => say::most_central(l),
        ("through", "random") => say::anybody(l),
        ("form", "snack") => say::snacks(l),
        ("form", "kit") => say::kit(l),
        ("form", "service") => say::service(l),
        ("form", "money") => say::gives_money(l),
        ("form", "materials") => say::gives_materials(l),
        ("form", "market") => say::buys(l),
        ("form", "visibility") => say::publicity(l),
        ("whom", "all") => say::everybody_who_comes(l),
        ("whom", "poor") => say::poor_who_come(l),
        ("whom", "inside") => say::inside_who_come(l),
        ("sharing", "attendance") => say::among_attending(l),
        ("sharing", "equal") => say::alike(l),
        ("sharing", "poor") => say::among_poor(l),
        _ => return None,
    };
    Some(words.trim_start_matches("; ").to_string())
}

fn what(language: Language, kind: &Kind) -> String {
    let l = language;
    let of = |v: &Value| value(l, v, false);
    let rupiah = |v: &Value| value(l, v, true);
    let plain = |x: f64| numbers::plain(l, x);
    match kind {
        Kind::Stages(s) => say::stages(
            l,
            [
                s.engagement,
                s.assessment,
                s.alternatives,
                s.action_plan,
                s.implementation,
                s.evaluation,
            ],
        ),
        Kind::Delineation(d) => say::delineation(l, &of(&d.share)),
        Kind::Socialisation(s) => {
            let share =
                |x: f64| numbers::percent(l, x, if (100.0 * x).fract() == 0.0 { 0 } else { 1 });
            say::socialisation(l, &of(&s.events), &share(s.reach), &share(s.outside))
        }
        Kind::Facilitator(f) => {
            let (teams, load) = (of(&f.teams), plain(f.case_load));
            let competence = of(&f.competence);
            let words = say::facilitator(l, &teams, &load, &competence, &plain(f.turnover));
            match f.does_for {
                0.0 => words,
                part => format!("{words}{}", say::does_for(l, &plain(part))),
            }
        }
        Kind::Fund(f) => {
            let share = |t: &f64| numbers::percent(l, *t, 0);
            let tranches = f.tranches.iter().map(share).collect::<Vec<_>>().join(" + ");
            let (amount, budget) = (rupiah(&f.amount), of(&f.budget_share));
            say::fund(l, &amount, &budget, &tranches, &of(&f.lag), &of(&f.gap))
        }
        Kind::Training(t) => {
            let whom = match t.allocation {
                Allocation::FirstCome => say::first_come(l),
                Allocation::PoorestFirst => say::poorest_first(l),
                Allocation::BoardsFriends => say::boards_friends(l),
            };
            say::training(l, &of(&t.seats), &whom)
        }
        Kind::Norm(n) => say::norm(l, &of(&n.share), &plain(n.level)),
        Kind::Shock(s) => {
            let what = match s.hits {
                ShockKind::Flood => figures::flood,
                ShockKind::Pandemic => figures::pandemic,
                ShockKind::Price => figures::price_rise,
            };
            say::shock(l, what.of(l), &of(&s.severity), s.months)
        }
        Kind::Handover(h) => {
            let group = if h.maintenance { say::with_maintenance } else { say::no_maintenance };
            format!("{}{}", say::handover(l, &of(&h.share)), group(l))
        }
        Kind::Coordination(c) => say::coordination(l, &of(&c.ego)),
        Kind::Partner(p) => {
            let comes = if p.by_itself { say::by_itself(l) } else { say::when_asked(l) };
            let gives = match p.form {
                Aid::Money => say::gives_money(l),
                Aid::Materials => say::gives_materials(l),
                Aid::Market => say::buys(l),
                Aid::Visibility => say::publicity(l),
            };
            say::partner(l, &comes, &gives, &rupiah(&p.aid))
        }
        Kind::Audit(a) => {
            let words = if a.neighbours { say::neighbours_look } else { say::audit };
            words(l, &of(&a.probability))
        }
        Kind::ModelVillage(v) => say::model_village(l, &of(&v.visits), &plain(v.coaching)),
        Kind::GroupLoan(g) => {
            let rate = numbers::percent(l, g.rate, 1);
            let (groups, principal) = (of(&g.groups), rupiah(&g.principal));
            let joint = if g.joint { say::joint(l) } else { say::not_joint(l) };
            let words = say::group_loan(l, &groups, g.size, &principal, g.months, &rate);
            let formed = match g.formation {
                Formation::Ties => say::along_ties(l),
                Formation::Adhoc => say::whoever_applies(l),
            };
            format!("{words}{formed}{joint}")
        }
        Kind::Meeting(m) => {
            let words = match m.called {
                Called::Groups => say::meetings_of_groups,
                Called::Owners => say::meetings_of_owners,
            };
            words(l, &of(&m.often))
        }
        Kind::Outlet(o) => say::outlet(l, &of(&o.share), &numbers::percent(l, o.commission, 0)),
        Kind::Commons(g) => {
            let whom = match g.sharing {
                Sharing::Attendance => say::among_attending(l),
                Sharing::Equal => say::alike(l),
                Sharing::Poor => say::among_poor(l),
            };
            let harvest = numbers::rupiah(l, g.harvest);
            say::commons(l, &of(&g.share), &harvest, &whom, &plain(g.books))
        }
        Kind::Incentive(g) => {
            let what = match g.form {
                Gift::Snack => say::snacks(l),
                Gift::Kit => say::kit(l),
                Gift::Service => say::service(l),
            };
            let whom = match g.whom {
                Whom::All => say::everybody_who_comes(l),
                Whom::Poor => say::poor_who_come(l),
                Whom::Inside => say::inside_who_come(l),
            };
            say::incentive(l, &what, &whom, &rupiah(&g.value))
        }
        Kind::Microfinance(m) => {
            let rate = numbers::percent(l, m.rate, 1);
            say::microfinance(l, &of(&m.share), &rupiah(&m.ceiling), &rate, m.months)
        }
        Kind::Opposition(o) => say::opposition(l, &of(&o.share)),
        Kind::Entry(e) => {
            let whom = match e.through {
                Through::Figures => say::figures(l),
                Through::Degree => say::most_ties(l),
                Through::Eigenvector => say::most_central(l),
                Through::Random => say::anybody(l),
            };
            say::entry(l, &whom, &of(&e.share))
        }
        Kind::Choice(c) => {
            let menu: Vec<&str> = c.menu.iter().map(|a| a.name.as_str()).collect();
            let words = match c.rule {
                Rule::Assembly => say::chosen,
                Rule::Imposed => say::imposed,
            };
            words(l, &menu.join(", "), &of(&c.room))
        }
    }
}
