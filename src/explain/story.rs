//! The first divergence in words: one message for each fact.

use super::names::Name;
use super::parting::{Difference, Parting};
use super::quantity::Quantity;
use super::steps::{
    Built, Decision, Delivered, News, Pair, Step, TieChange, Two, What, Why, Works,
};
use crate::core::text::catalogue::{Arg, Message, Text, causes};
use crate::core::text::{Language, message, say};
use crate::core::units::{Money, to_rupiah};
use crate::model::credit::state_debts::Source;
use crate::model::world::side;

/// What the arms change.
pub fn arms(l: Language, two: &Two<'_>) -> String {
    let of = |arm: &crate::model::setup::Arm| match arm.changes.as_slice() {
        [] => Arg::from(&arm.name),
        changes => {
            let change = crate::scenario::changes_by_names(changes, l);
            message!(causes::arm_with_change, arm = &arm.name, change = change).into()
        }
    };
    say!(l, causes::arms, a = of(two.a.version.arm), b = of(two.b.version.arm))
}

/// The first divergence and the chain of its causes; the same of the first decision.
pub fn story(l: Language, two: &Two<'_>, found: &Parting) -> String {
    let names = two.names();
    let [a, b] = names;
    let head = || say!(l, causes::first, a = a, b = b);
    let Some(first) = found.first.as_ref().or(found.decision.as_ref()) else {
        let last = two.a.version.scenario.start.plus(two.a.months() - 1);
        return say!(l, causes::same, month = last.to_string(), a = a, b = b) + "\n";
    };
    let mut text = format!("{}\n{}", head(), chain(l, first, names));
    match &found.decision {
        Some(_) if found.first.is_none() => {}
        Some(decision) => {
            let head = say!(l, causes::first_decision);
            text.push_str(&format!("\n{head}\n{}", chain(l, decision, names)));
        }
        None => text.push_str(&format!("\n{}\n", say!(l, causes::no_decision))),
    }
    text
}

fn chain(l: Language, difference: &Difference, names: [&str; 2]) -> String {
    let what = what(&difference.what, names).of(l);
    let mut text = format!("  {}  {what}\n", difference.month);
    for step in &difference.why {
        let (month, step) = (step.month.to_string(), said(step, names));
        let because = say!(l, causes::because, month = month, step = step);
        text.push_str(&format!("    {because}\n"));
    }
    text
}

/// The number of a household, as it is typed.
fn number(i: usize) -> String {
    i.to_string()
}

/// The number of a neighbourhood, from 1, as figures number them.
fn place(r: usize) -> String {
    (r + 1).to_string()
}

/// What is so in either arm.
fn in_each<T: Into<Arg>>(each: [T; 2], [a, b]: [&str; 2]) -> Message {
    let [x, y]: [Arg; 2] = each.map(Into::into);
    message!(causes::in_each, x = x, y = y, a = a, b = b)
}

/// A step.
fn said(step: &Step, names: [&str; 2]) -> Message {
    let why = why(&step.why, names);
    match step.what {
        Some(of) => message!(causes::step, what = pair(of), why = why),
        None => why,
    }
}

/// What differed.
fn what(what: &What, names: [&str; 2]) -> Message {
    match what {
        What::Quantity(of) => pair(*of),
        What::Consumption(i, each) => {
            let each = in_each(each.map(|units| Arg::Rupiah(to_rupiah(units.into()))), names);
            message!(causes::consumption, i = number(*i), each = each)
        }
        What::Traits(i) => {
            message!(causes::traits, i = number(*i), a = names[0], b = names[1])
        }
        What::Decision(i, each) => {
            let each = in_each([decision(&each[0]), decision(&each[1])], names);
            message!(causes::decision, i = number(*i), each = each)
        }
    }
}

fn decision(of: &Decision) -> Message {
    let either = |yes: bool, is: Text, is_not: Text| Message::from(if yes { is } else { is_not });
    match of {
        Decision::Moved(yes) => either(*yes, causes::moved, causes::stayed),
        Decision::Told(yes) => either(*yes, causes::was_told, causes::was_not_told),
        Decision::Trained(yes) => either(*yes, causes::was_trained, causes::was_not_trained),
        Decision::Came(n) => message!(causes::came, n = *n),
        Decision::Reprimanded(yes) => reprimanded(*yes),
        Decision::Tie(j, true) => message!(causes::has_tie, j = number(*j)),
        Decision::Tie(j, false) => message!(causes::has_no_tie, j = number(*j)),
        Decision::Side(side::AGAINST) => causes::is_against.into(),
        Decision::Side(side::FOR) => causes::is_for.into(),
        Decision::Side(_) => causes::is_neither.into(),
        Decision::Activity(yes) => either(*yes, causes::in_activity, causes::in_no_activity),
        Decision::Enterprise(Some(trade)) => message!(causes::has_enterprise, trade = trade),
        Decision::Enterprise(None) => causes::has_no_enterprise.into(),
        Decision::Owes(lenders) if lenders.is_empty() => causes::owes_nobody.into(),
        Decision::Owes(lenders) => {
            message!(causes::owes_to, lenders = Arg::list(lenders.iter().map(|&s| lender(s))))
        }
        Decision::Late(yes) => either(*yes, causes::is_late, causes::is_not_late),
    }
}

fn reprimanded(yes: bool) -> Message {
    if yes { causes::was_reprimanded.into() } else { causes::was_not_reprimanded.into() }
}

fn lender(source: Source) -> Text {
    match source {
        Source::Moneylender => causes::lender_moneylender,
        Source::Bank => causes::lender_bank,
        Source::Microfinance => causes::lender_microfinance,
        Source::Group => causes::lender_group,
    }
}

/// A quantity and its two values, unless both are the same (of an enterprise, the trade may differ).
fn pair(pair: Pair) -> Message {
    let what = quantity(pair.quantity);
    match pair.differs() {
        true => message!(causes::pair, what = what, values = values(pair)),
        false => what,
    }
}

fn against(x: impl Into<Arg>, y: impl Into<Arg>) -> Message {
    let (x, y): (Arg, Arg) = (x.into(), y.into());
    message!(causes::values, x = x, y = y)
}

/// Two values, as those of their quantity are told.
fn values(Pair { quantity, values: [x, y] }: Pair) -> Message {
    let either = |is: Text, is_not: Text| {
        let of = |v: f32| if v > 0.0 { is } else { is_not };
        against(of(x), of(y))
    };
    match quantity {
        Quantity::Turnout(_) => {
            let [a, b] = [x, y].map(|v| (4.0 * v).round() as u8);
            against(message!(causes::of_works, n = a), b)
        }
        Quantity::Strength(..) if x == 0.0 || y == 0.0 => {
            let of = |s: f32| match s > 0.0 {
                true => Arg::Number(s.into(), 2),
                false => causes::no_tie.into(),
            };
            against(of(x), of(y))
        }
        Quantity::Side(_) => {
            let of = |v: f32| match (2.0 * v).round() as u8 {
                side::AGAINST => causes::side_against,
                side::FOR => causes::side_for,
                _ => causes::side_neither,
            };
            against(of(x), of(y))
        }
        Quantity::Activity(_) => either(causes::takes_part, causes::takes_no_part),
        Quantity::Owner(_) => either(causes::owns, causes::owns_nothing),
        Quantity::Owes(_) | Quantity::Savings(_) => {
            let of = |units: f32| Arg::Rupiah(to_rupiah(units as i64));
            against(of(x), of(y))
        }
        _ => numbers([x, y]),
    }
}

/// Two numbers, with as many decimals as it takes to see the difference.
fn numbers([x, y]: [f32; 2]) -> Message {
    let shown = |x: f32, places: usize| format!("{x:.places$}");
    let places = (2..9).find(|&places| shown(x, places) != shown(y, places)).unwrap_or(9);
    against(Arg::Number(x.into(), places), Arg::Number(y.into(), places))
}

/// A difference with its sign, to two digits that count.
fn signed(x: f32) -> Arg {
    let places = (2..9).find(|&d| (x.abs() * 10_f32.powi(d)) >= 1.0).unwrap_or(9) as usize;
    Arg::Signed(Box::new(Arg::Number(x.into(), places)))
}

/// What a quantity is, and whose.
fn quantity(q: Quantity) -> Message {
    macro_rules! of {
        ($text:ident, $i:expr) => {
            message!(causes::$text, i = number($i))
        };
    }
    match q {
        Quantity::Turnout(i) => of!(turnout, i),
        Quantity::Chance(i) => of!(chance, i),
        Quantity::Told(i) => of!(told, i),
        Quantity::Expected(i) => of!(expected, i),
        Quantity::Heard(i) => of!(heard, i),
        Quantity::Salience(i) => of!(salience, i),
        Quantity::Habit(i) => of!(habit, i),
        Quantity::Willingness(i) => of!(willingness, i),
        Quantity::Reprimand(i) => of!(reprimand, i),
        Quantity::TrustBoard(i) => of!(trust_board, i),
        Quantity::Rapport(i) => of!(rapport, i),
        Quantity::Trust(i, j) => message!(causes::trust, i = number(i), j = number(j)),
        Quantity::Strength(i, j) => message!(causes::strength, i = number(i), j = number(j)),
        Quantity::Against(i) => of!(against, i),
        Quantity::Side(i) => of!(side, i),
        Quantity::Activity(i) => of!(activity, i),
        Quantity::Owner(i) => of!(owner, i),
        Quantity::Owes(i) => of!(owes, i),
        Quantity::Savings(i) => of!(savings, i),
        Quantity::Skill(i) => of!(skill, i),
        Quantity::Norm(r) => message!(causes::norm, r = place(r)),
        Quantity::MeanTurnout(r) => message!(causes::mean_turnout, r = place(r)),
        Quantity::MeanHabit(r) => message!(causes::mean_habit, r = place(r)),
    }
}

/// What an input is; where it is one of several alike, of which household.
fn input(name: Name, quantity: Option<Quantity>) -> Message {
    // Of what lies between two, the household at the other end says which it is.
    let household = match quantity {
        Some(Quantity::Trust(_, j) | Quantity::Strength(_, j)) => j.to_string(),
        Some(Quantity::Turnout(i) | Quantity::Salience(i) | Quantity::Habit(i)) => i.to_string(),
        _ => String::new(),
    };
    name.message(household)
}

/// Why.
fn why(why: &Why, names: [&str; 2]) -> Message {
    match why {
        Why::NoInput => causes::no_input.into(),
        Why::Parameters => causes::parameters.into(),
        Why::Input { name, quantity, values: both, alone } => {
            let input = input(*name, *quantity);
            let values = match quantity {
                Some(quantity) => values(Pair { quantity: *quantity, values: *both }),
                None => numbers(*both),
            };
            match alone {
                None => message!(causes::same_draw, input = input, values = values),
                Some(alone) => {
                    let alone = signed(*alone);
                    message!(causes::mainly, input = input, values = values, alone = alone)
                }
            }
        }
        Why::Tie { ends: [i, j], change, in_second } => {
            let (i, j) = (number(*i), number(*j));
            let [here, there] = if *in_second { [names[1], names[0]] } else { names };
            match change {
                TieChange::AtMeeting => {
                    message!(causes::tie_at_meeting, i = i, j = j, here = here, there = there)
                }
                TieChange::AtWorks => {
                    message!(causes::tie_at_works, i = i, j = j, here = here, there = there)
                }
                TieChange::Made => {
                    message!(causes::tie_made, i = i, j = j, here = here, there = there)
                }
                TieChange::Cut => {
                    message!(causes::tie_cut, i = i, j = j, here = here, there = there)
                }
            }
        }
        Why::Works(r, each) => {
            message!(causes::works, r = place(*r), each = in_each(each.map(works), names))
        }
        Why::Built(each) => message!(causes::built, each = in_each(each.map(built), names)),
        Why::Judged(each) => {
            let judged = |x: f32| message!(causes::judged_so_far, x = Arg::Number(x.into(), 2));
            in_each(each.map(judged), names)
        }
        Why::Reprimanded(i, each) => {
            let each = in_each(each.map(reprimanded), names);
            message!(causes::reprimands, i = number(*i), each = each)
        }
        Why::Meetings => causes::meetings.into(),
        Why::GiftsAndShares => causes::gifts_and_shares.into(),
        Why::Programme => causes::programme.into(),
        Why::Books(each) => in_each(each.map(news), names),
        Why::WorksWentOn(r) => message!(causes::works_went_on, r = place(*r)),
        Why::Led(each) => {
            let with = |x: f32| message!(causes::led_with, x = Arg::Number(x.into(), 2));
            message!(causes::led, each = in_each(each.map(with), names))
        }
        Why::Delivered(what) => delivered(*what).into(),
        Why::WorkPay => causes::work_pay.into(),
        Why::Likeliest { quantity: q, before: false } => {
            message!(causes::likeliest, what = quantity(*q))
        }
        Why::Likeliest { quantity: q, before: true } => {
            message!(causes::likeliest_before, what = quantity(*q))
        }
        Why::NothingFollowed => causes::nothing_followed.into(),
        Why::Earned => causes::earned.into(),
        Why::Reached => causes::reached.into(),
        Why::Bound => causes::bound.into(),
        Why::Places(each) => message!(causes::places, each = in_each(*each, names)),
    }
}

fn works(Works { at_works, announced }: Works) -> Message {
    let [there, announced] = [at_works, announced].map(|v| Arg::Number(v.into(), 2));
    message!(causes::works_money, there = there, announced = announced)
}

fn money(units: Money) -> Arg {
    Arg::RupiahShort(to_rupiah(units))
}

fn built(Built { built, promised }: Built) -> Message {
    message!(causes::built_of, built = money(built), promised = money(promised))
}

fn news(News { planned, paid, plans }: News) -> Message {
    match (planned.map(money), paid.map(money)) {
        (Some(planned), Some(paid)) => {
            message!(causes::plan_paid, planned = planned, paid = paid)
        }
        (Some(planned), None) => message!(causes::plan_unpaid, planned = planned),
        (None, Some(paid)) => message!(causes::tranche, paid = paid),
        (None, None) if plans => causes::no_money.into(),
        (None, None) => causes::no_plan.into(),
    }
}

fn delivered(what: Delivered) -> Text {
    match what {
        Delivered::Lending => causes::lending,
        Delivered::Opposition => causes::opposition,
        Delivered::Visits => causes::visits,
        Delivered::Outreach => causes::outreach,
        Delivered::Choices => causes::choices,
        Delivered::Chosen => causes::chosen,
        Delivered::Told => causes::told_in_one,
        Delivered::Outlet => causes::outlet,
        Delivered::Incomes => causes::incomes,
        Delivered::Gifts => causes::gifts,
        Delivered::Partners => causes::partners,
        Delivered::Courses => causes::courses,
        Delivered::Applicants => causes::applicants,
    }
}
