//! What the report says, apart from how it looks: verdicts in plain words with their uncertainty,
//! interventions in words, numbers rounded to what can be known.

use crate::figures::asked::{PLACE, smallest, when};
use crate::figures::numbers;
use crate::measures::{Good, Group, MEASURES, Measure};
use crate::results::answer::{Answer, Effect, Verdict};
use crate::scenario::{
    Aid, Allocation, Called, Dist, Gift, Intervention, Kind, Rule, Sharing, ShockKind, Start,
    Through, Value, Whom,
};

/// The name of a measure inside a sentence: a capital only where it is an abbreviation.
pub fn in_sentence(measure: &Measure) -> String {
    let mut letters = measure.name.chars();
    letters.next().map_or(String::new(), |c| c.to_lowercase().chain(letters).collect())
}

/// Numbers and their unit as one: `18 and 29 points`, `Rp 1,000 and Rp 2,300`.
fn joined(parts: &[&str], word: &str, unit: &str) -> String {
    let sep = if unit.is_empty() { "" } else { " " };
    format!("{}{sep}{unit}", parts.join(word))
}

/// One sentence about the effect of one arm on one measure.
pub fn verdict(answer: &Answer, effect: &Effect) -> String {
    let measure = &MEASURES[effect.measure];
    let arm = &answer.scenario.arms[effect.arm].label;
    let control = &answer.scenario.control().label;
    let name = in_sentence(measure);
    let at = when(answer, &answer.layout.windows[effect.window]);
    if !effect.mean.is_finite() || !effect.lo.is_finite() || !effect.hi.is_finite() {
        return format!(
            "No verdict can be given on {name} for “{arm}” {at}: it is not defined there, or there are too few replicates."
        );
    }
    let small = smallest(answer, effect.measure).unwrap_or(f64::NAN);
    let varied = effect.lo_assumptions.is_finite() && effect.hi_assumptions.is_finite();
    let nothing = |x: f64| x == 0.0;
    let same = [effect.mean, effect.lo, effect.hi].into_iter().all(nothing)
        && (!varied || (nothing(effect.lo_assumptions) && nothing(effect.hi_assumptions)));
    match effect.verdict {
        Verdict::Benefit | Verdict::Harm => {
            let sizes =
                [effect.mean, effect.lo, effect.hi, effect.lo_assumptions, effect.hi_assumptions]
                    .map(f64::abs);
            let (t, unit) = numbers::differences(measure, &sizes);
            let order = |i: usize, j: usize| if sizes[i] <= sizes[j] { (i, j) } else { (j, i) };
            let (a, b) = order(1, 2);
            let luck = joined(&[&t[a], &t[b]], " and ", &unit);
            let more = if varied {
                let (a, b) = order(3, 4);
                format!("{} to {} when the assumptions are varied too", t[a], t[b])
            } else {
                "the assumptions were not varied".to_string()
            };
            let verb = if effect.mean > 0.0 { "raises" } else { "lowers" };
            let by = joined(&[&t[0]], "", &unit);
            let what = if effect.verdict == Verdict::Benefit { "a benefit" } else { "a harm" };
            format!(
                "“{arm}” {verb} {name} by {by} {at}, against “{control}”: {what} worth acting on (between {luck} by luck alone; {more})."
            )
        }
        Verdict::NoDifference if same => {
            format!("“{arm}” has the same {name} as “{control}” {at}, in every replicate.")
        }
        Verdict::NoDifference => {
            let (low, high, whose) = if varied {
                (effect.lo_assumptions, effect.hi_assumptions, "luck and assumptions")
            } else {
                (effect.lo, effect.hi, "luck; the assumptions were not varied")
            };
            let (t, unit) = numbers::differences(measure, &[low, high, small]);
            let reach = joined(&[&t[0], &t[1]], " to ", &unit);
            let least = joined(&[&t[2]], "", &unit);
            let tail = if !small.is_finite() {
                String::new()
            } else if low > -small && high < small {
                format!(", inside the {least} from which we would act")
            } else {
                format!(
                    "; we would act from {least}, so a difference of that size is not shown, and not excluded either"
                )
            };
            format!(
                "“{arm}” makes no difference to act on in {name} {at}, against “{control}”: the interval reaches from {reach} ({whose}){tail}."
            )
        }
        Verdict::NotJudged => {
            let (t, unit) = numbers::differences(measure, &[effect.mean, effect.lo, effect.hi]);
            let by = joined(&[&t[0]], "", &unit);
            let why = if measure.good == Good::Neither {
                "of which neither more nor less is better"
            } else {
                "for which there is no size here from which we would act"
            };
            format!(
                "No verdict is given on {name}, {why}: “{arm}” differs from “{control}” by {by} {at} ({} to {} by luck alone).",
                t[1], t[2]
            )
        }
    }
}

/// From which size a difference in a measure is acted on: `works finished from 5.0 points`.
pub fn acted_on_from(answer: &Answer, measure: usize) -> Option<String> {
    let small = smallest(answer, measure)?;
    let measure = &MEASURES[measure];
    let (t, unit) = numbers::differences(measure, &[small]);
    Some(format!("{} from {}", in_sentence(measure), joined(&[&t[0]], "", &unit)))
}

/// What the intervals contain, in a plain sentence.
pub fn intervals(answer: &Answer) -> &'static str {
    match answer.replicates {
        (1, 0) => "With one replicate there is no interval, and nothing can be judged.",
        (_, 0) => {
            "The interval of luck holds what chance alone does between otherwise equal runs; the assumptions were not varied, so it is too narrow for what we do not know."
        }
        _ => {
            "The interval of luck holds what chance alone does between otherwise equal runs; the interval of luck and assumptions adds what we do not know of the assumptions that were varied, and nothing of those that were held fixed."
        }
    }
}

/// The verdicts of all arms in a few words.
pub fn in_short(answer: &Answer, arms: &[usize], measures: &[usize], window: usize) -> String {
    let of = |arm: usize, verdict: Verdict| -> Vec<String> {
        measures
            .iter()
            .filter_map(|&m| answer.effect(arm, PLACE, Group::All, m, window))
            .filter(|e| e.verdict == verdict && e.mean.is_finite())
            .map(|e| in_sentence(&MEASURES[e.measure]))
            .collect()
    };
    let mut parts: Vec<String> = Vec::new();
    for &arm in arms {
        let label = &answer.scenario.arms[arm].label;
        let (good, bad) = (of(arm, Verdict::Benefit), of(arm, Verdict::Harm));
        let words = match (good.is_empty(), bad.is_empty()) {
            (true, true) => continue,
            (false, true) => format!("is better for {}", listed(&good)),
            (true, false) => format!("is worse for {}", listed(&bad)),
            (false, false) => {
                format!("is better for {} and worse for {}", listed(&good), listed(&bad))
            }
        };
        parts.push(format!("“{label}” {words}"));
    }
    let at = when(answer, &answer.layout.windows[window]);
    let control = &answer.scenario.control().label;
    if parts.is_empty() {
        format!("Against “{control}”, no arm shows a difference to act on {at}.")
    } else {
        format!(
            "Against “{control}”, {at}: {}. No other difference to act on is shown.",
            parts.join("; ")
        )
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// The sentence about replicates, with the failed ones.
pub fn replicates(answer: &Answer) -> String {
    let (central, drawn) = answer.replicates;
    let total = central + drawn + answer.failures.len();
    let plural = |n: usize| if n == 1 { "replicate" } else { "replicates" };
    let varied = match drawn {
        0 => "The assumptions were not varied".to_string(),
        n => format!("{n} more {} vary the assumptions as well", plural(n)),
    };
    let failed = match answer.failures.len() {
        0 => "No replicate failed".to_string(),
        n => format!(
            "{n} of {total} {} failed and {} left out of every arm",
            plural(total),
            if n == 1 { "was" } else { "were" }
        ),
    };
    let verb = if central == 1 { "shows" } else { "show" };
    format!("{central} {} {verb} what luck alone does. {varied}. {failed}.", plural(central))
}

/// More failures than one in a hundred: then there is no verdict.
pub fn too_many_failures(answer: &Answer) -> bool {
    let (central, drawn) = answer.replicates;
    let failed = answer.failures.len();
    failed * 100 > central + drawn + failed
}

/// A distribution in words.
pub fn dist(d: Dist) -> String {
    match d {
        Dist::Normal { mean, sd } => format!("normal, mean {mean}, sd {sd}"),
        Dist::Lognormal { mean, sd } => format!("lognormal, mean {mean}, sd {sd}"),
        Dist::Gamma { mean, sd } => format!("gamma, mean {mean}, sd {sd}"),
        Dist::Beta { mean, sd } => format!("beta, mean {mean}, sd {sd}"),
        Dist::Uniform { low, high } => format!("uniform, {low} to {high}"),
    }
}

fn value(v: &Value, money: bool) -> String {
    let number = |x: f64| {
        if money { numbers::rupiah_short(x) } else { format!("{x}") }
    };
    match v {
        Value::Fixed(x) => number(*x),
        Value::Schedule(steps) => {
            let steps: Vec<String> =
                steps.iter().map(|(m, x)| format!("{} from {m}", number(*x))).collect();
            format!("[{}]", steps.join(", "))
        }
        Value::Drawn(d) => format!("drawn ({})", dist(*d)),
    }
}

/// An intervention in words.
pub fn intervention(i: &Intervention) -> String {
    let what = match &i.kind {
        Kind::Stages(s) => format!(
            "the programme cycle: {} months of engagement, then each year {} of assessment, {} of choosing, {} of planning, {} of building, {} of evaluation",
            s.engagement,
            s.assessment,
            s.alternatives,
            s.action_plan,
            s.implementation,
            s.evaluation
        ),
        Kind::Delineation(d) => {
            format!("slum decree; share of the slum area inside: {}", value(&d.share, false))
        }
        Kind::Socialisation(s) => format!(
            "outreach, events a month: {}; each heard by a share {} of households ({} of that outside the decree)",
            value(&s.events, false),
            s.reach,
            s.outside
        ),
        Kind::Facilitator(f) => format!(
            "facilitator teams: {}, {} communities each; competence: {}; a replacement at a year end with chance {}{}",
            value(&f.teams, false),
            f.case_load,
            value(&f.competence, false),
            f.turnover,
            match f.does_for {
                0.0 => String::new(),
                part => format!("; the part {part} of what is to be done they do themselves"),
            }
        ),
        Kind::Fund(f) => {
            let shares: Vec<String> = f
                .tranches
                .iter()
                .map(|t| format!("{} %", numbers::thousands(100.0 * t, 0)))
                .collect();
            format!(
                "investment fund, planned a community and year: {}; share of it in the budget: {}; tranches {}; months from papers to the first: {}, to each later one: {}",
                value(&f.amount, true),
                value(&f.budget_share, false),
                shares.join(", "),
                value(&f.lag, false),
                value(&f.gap, false)
            )
        }
        Kind::Training(t) => format!(
            "training, places a community and course: {}; given to {}",
            value(&t.seats, false),
            match t.allocation {
                Allocation::FirstCome => "those who come first",
                Allocation::PoorestFirst => "the poorest first",
                Allocation::BoardsFriends => "those closest to the board first",
            }
        ),
        Kind::Norm(n) => format!(
            "a rule agreed on in a share of neighbourhoods: {}; duty {}",
            value(&n.share, false),
            n.level
        ),
        Kind::Shock(s) => format!(
            "{} of severity {}, {} months",
            match s.hits {
                ShockKind::Flood => "flood",
                ShockKind::Pandemic => "pandemic",
                ShockKind::Price => "rise of prices",
            },
            value(&s.severity, false),
            s.months
        ),
        Kind::Handover(h) => format!(
            "hand-over; share of the facilitator's tasks that local people carry on: {}; {} maintenance group",
            value(&h.share, false),
            if h.maintenance { "with a" } else { "no" }
        ),
        Kind::Coordination(c) => format!(
            "sectoral ego, how far agencies, firms and community mind their own sector alone: {}",
            value(&c.ego, false)
        ),
        Kind::Partner(p) => format!(
            "a partner that comes {}; {} a month: {}",
            if p.by_itself { "by itself when it sees enough" } else { "when asked" },
            match p.form {
                Aid::Money => "gives money for works",
                Aid::Materials => "gives materials for works",
                Aid::Market => "buys from those who come",
                Aid::Visibility => "spends on publicity",
            },
            value(&p.aid, true)
        ),
        Kind::Audit(a) => format!(
            "{}; chance a year that spending is looked at: {}",
            if a.neighbours { "neighbours look at wages" } else { "audits" },
            value(&a.probability, false)
        ),
        Kind::ModelVillage(v) => format!(
            "visits a year of those who lag to the most successful: {}; part of the facilitator's missing attention that they get in the next year: {}",
            value(&v.visits, false),
            v.coaching
        ),
        Kind::GroupLoan(g) => format!(
            "group loans; groups: {}; {} members; loan of each: {}; {} instalments at {} % a month; {} joint liability",
            value(&g.groups, false),
            g.size,
            value(&g.principal, true),
            g.months,
            numbers::thousands(100.0 * g.rate, 1),
            if g.joint { "with" } else { "no" }
        ),
        Kind::Meeting(m) => format!(
            "meetings of {}; times a month: {}",
            match m.called {
                Called::Groups => "loan groups",
                Called::Owners => "owners of enterprises",
            },
            value(&m.often, false)
        ),
        Kind::Outlet(o) => format!(
            "outlet; share of products that it takes: {}; it keeps {} %",
            value(&o.share, false),
            numbers::thousands(100.0 * o.commission, 0)
        ),
        Kind::Commons(g) => format!(
            "gardens in common; share of neighbourhoods: {}; harvest of a full one: Rp {} a household and month, shared {}; books open: {}",
            value(&g.share, false),
            numbers::thousands(g.harvest, 0),
            match g.sharing {
                Sharing::Attendance => "among those who came",
                Sharing::Equal => "alike",
                Sharing::Poor => "among the poor",
            },
            g.books
        ),
        Kind::Incentive(g) => format!(
            "{} for {}, each worth {}",
            match g.form {
                Gift::Snack => "snacks at each work",
                Gift::Kit => "a kit",
                Gift::Service => "a free first service",
            },
            match g.whom {
                Whom::All => "everybody who comes",
                Whom::Poor => "the poor who come",
                Whom::Inside => "those inside the decree who come",
            },
            value(&g.value, true)
        ),
        Kind::Microfinance(m) => format!(
            "microfinance; share who can get a loan: {}; most: {}; {} % interest a month; {} instalments",
            value(&m.share, false),
            value(&m.ceiling, true),
            numbers::thousands(100.0 * m.rate, 1),
            m.months
        ),
        Kind::Opposition(o) => {
            format!("households against the programme, share: {}", value(&o.share, false))
        }
        Kind::Entry(e) => format!(
            "first visits to {}; share of households: {}",
            match e.through {
                Through::Figures => "religious and community figures",
                Through::Degree => "those with the most ties",
                Through::Eigenvector => "the most central",
                Through::Random => "anybody",
            },
            value(&e.share, false)
        ),
        Kind::Choice(c) => {
            let names: Vec<&str> = c.menu.iter().map(|a| a.name.as_str()).collect();
            format!(
                "an activity {} ({}); share of households that it has room for: {}",
                match c.rule {
                    Rule::Assembly => "chosen in assemblies",
                    Rule::Imposed => "imposed without asking",
                },
                names.join(", "),
                value(&c.room, false)
            )
        }
    };
    let from = match i.at {
        Start::Month(m) => format!("from {}", numbers::month_in_words(m)),
        Start::Stage(stage) => format!("on entering the stage {}", stage.name()),
    };
    let until =
        i.until.map_or(String::new(), |m| format!(" to {}", numbers::month_in_words(m.plus(-1))));
    let every = match i.every {
        None => String::new(),
        Some(12) => ", every year".into(),
        Some(n) => format!(", every {n} months"),
    };
    let place = i.communities.as_ref().map_or(String::new(), |c| match c.len() {
        1 => ", in one community".into(),
        n => format!(", in {n} communities"),
    });
    format!("{what} ({from}{until}{every}{place})")
}

/// What a figure shows, for its caption.
pub fn caption(name: &str) -> &'static str {
    match name {
        "effects" => {
            "Each arm against the control, on the measures that the question is about. The scale counts smallest effects that we would act on, so that different units share it; better is always to the right. Points inside the grey band are too small to act on. A verdict needs both intervals to leave zero out."
        }
        "works" => {
            "Packages finished and standing, of those planned so far (above), and the value of works that stands, of the cost planned (below). The lines drop when a new year's packages enter the plan. An arm without works has no line. The bars below say when the programme acts."
        }
        "funds" => {
            "Money a community, added up. The distance from the dashed line to the blue one is what was planned and not paid; from the blue line to the area, what was paid and is not yet spent."
        }
        "turnout" => {
            "Attendance at the four weekly work days of a month; the yearly peaks are Augusts. Bars below show when the programme acts; pale pieces are years without a budget. Arms share their luck: lines may truly differ where they lie in one band."
        }
        "turnout-groups" => {
            "The same, for those whose neighbourhood is in the slum decree of the control arm and for the others. Both panels have one scale."
        }
        "trust" => {
            "Trust in the neighbours one had at the start, and trust in the elected board. The two panels have scales of their own, neither from zero."
        }
        "welfare" => "The mean of the welfare indicators that something moves, on fixed goalposts.",
        "welfare-groups" => {
            "The same, inside and outside the slum decree. Both panels have one scale."
        }
        "poverty" => "People below the poverty line, by consumption per head. Less is better.",
        "who-gains" => {
            "The effects on welfare and on consumption per head, by group. Groups are fixed by the control arm and by the start, never by who took part."
        }
        _ => "",
    }
}
