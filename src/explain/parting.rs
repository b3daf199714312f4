//! The first divergence of two lives of one household: the first month in which anything of it differs, and the
//! first in which something was decided otherwise; each with the chain of causes back.

use super::facts;
use super::life::{Moment, Seen};
use super::quantity::{Fact, Quantity, tied};
use super::steps::{Decision, Delivered, Pair, Step, Two, What, Why};
use crate::core::units::Month;
use crate::model::world::Breach;
use crate::model::world::households::flag;
use crate::model::world::side;

/// What came out differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// When.
    pub month: Month,
    /// What, in either arm.
    pub what: What,
    /// Why, back from there.
    pub why: Vec<Step>,
}

/// The first divergence of two lives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parting {
    /// The first month in which anything differs, however little.
    pub first: Option<Difference>,
    /// The first month in which a decision came out otherwise.
    pub decision: Option<Difference>,
}

/// Follows the two lives of household `i` until both differences are found.
pub fn parting(two: &Two<'_>, i: usize) -> Result<Parting, Breach> {
    let mut found = Parting::default();
    let mut spent = None;
    for t in 0..two.a.months().min(two.b.months()) {
        let moments = two.month(t)?;
        if found.first.is_none()
            && let Some(quantity) = differs(two, &moments, i)
        {
            let what = Pair { quantity, values: two.values_of(&moments, quantity) };
            let mut why = two.why(quantity, t)?;
            // The first step would say again what differs.
            if let Some(first) = why.first_mut()
                && first.month == moments[0].month
                && first.what.is_some_and(|said| said.quantity == quantity)
            {
                first.what = None;
            }
            let what = What::Quantity(what);
            found.first = Some(Difference { month: moments[0].month, what, why });
        }
        spent = spent.or_else(|| otherwise(&moments, i));
        if let Some(difference) = decided(two, &moments, i)? {
            found.decision = Some(difference);
            break;
        }
    }
    // what no quantity shows is a difference too
    found.first = found.first.or(spent);
    Ok(found)
}

/// What differs of the household beside its quantities: what it consumed, and what it is.
fn otherwise([a, b]: &[Seen; 2], i: usize) -> Option<Difference> {
    let (x, y) = (&a.end.households, &b.end.households);
    let (what, why) = if x.consumption[i] != y.consumption[i] {
        (What::Consumption(i, [x.consumption[i], y.consumption[i]]), Why::Earned)
    } else if x.flags[i] != y.flags[i] {
        (What::Traits(i), Why::Reached)
    } else {
        return None;
    };
    let month = a.month;
    Some(Difference { month, what, why: vec![Step { month, what: None, why }] })
}

/// The first quantity of the month, in its order, that differs by a bit.
fn differs(two: &Two<'_>, moments: &[Seen; 2], i: usize) -> Option<Quantity> {
    let [a, b] = moments;
    let (before, after) = (Quantity::of_household(i), Quantity::likely_of(i));
    let (met, judged) = before.split_at(Quantity::LEARNT);
    let mut ends = tied(&a.end, i);
    ends.extend(tied(&b.end, i));
    ends.sort_unstable();
    ends.dedup();
    let mut list = met.to_vec();
    list.extend(ends.iter().map(|&j| Quantity::Trust(i, j)));
    list.extend(ends.iter().map(|&j| Quantity::Strength(i, j)));
    list.extend_from_slice(judged);
    list.extend(after);
    list.into_iter().find(|&q| two.differs(moments, q))
}

/// The first decision of the month that came out otherwise.
fn decided(two: &Two<'_>, moments: &[Seen; 2], i: usize) -> Result<Option<Difference>, Breach> {
    let [a, b] = moments;
    let (t, month) = (a.offset, a.month);
    let found = |what: [Decision; 2], why: Vec<Step>| {
        Ok(Some(Difference { month, what: What::Decision(i, what), why }))
    };
    let because = |why: Why| vec![Step { month, what: None, why }];
    let moved = [a, b].map(|m| m.given.moves.came(i) == Some(t));
    if moved[0] != moved[1] {
        return found(moved.map(Decision::Moved), because(Why::Bound));
    }
    let has = |flag: u8| [a, b].map(|m| m.done.households.has(i, flag));
    let knows = has(flag::KNOWS);
    if knows[0] != knows[1] {
        return found(knows.map(Decision::Told), two.why(Quantity::Told(i), t)?);
    }
    let trained = has(flag::TRAINED);
    if trained[0] != trained[1] {
        let places =
            [a, b].map(|m| m.given.delivered.training.iter().map(|o| o.seats).sum::<u32>());
        let why = match places[0] == places[1] {
            true => Why::Delivered(Delivered::Applicants),
            false => Why::Places(places),
        };
        return found(trained.map(Decision::Trained), because(why));
    }
    let attended = [a, b].map(|m| m.done.households.attended[i]);
    if attended[0] != attended[1] {
        return found(attended.map(Decision::Came), two.why(Quantity::Turnout(i), t)?);
    }
    if a.reprimanded[i] != b.reprimanded[i] {
        let (mut steps, of) = (Vec::new(), Quantity::Reprimand(i));
        let next = facts::public(two, moments, Fact::Reprimand, of, &mut steps)?;
        // The first step says what was found.
        let steps = two.follow(next, steps.split_off(1.min(steps.len())))?;
        let what = [a, b].map(|m| Decision::Reprimanded(m.reprimanded[i] > 0.0));
        return found(what, steps);
    }
    let (ta, tb) = (tied(&a.end, i), tied(&b.end, i));
    let lone = ta.iter().find(|j| !tb.contains(j)).or(tb.iter().find(|j| !ta.contains(j)));
    if let Some(&j) = lone {
        let what = [&ta, &tb].map(|ties| Decision::Tie(j, ties.contains(&j)));
        return found(what, two.why(Quantity::Strength(i, j), t)?);
    }
    // Where nobody was ever asked, everybody stands where all begin.
    let sides = [a, b].map(|m| m.end.civic.sides.get(i).copied().unwrap_or(side::NEUTRAL));
    if sides[0] != sides[1] {
        return found(sides.map(Decision::Side), two.why(Quantity::Side(i), t)?);
    }
    if let Some((what, of)) = beside(a, b, i) {
        return found(what, two.why(of, t)?);
    }
    Ok(None)
}

/// A decision on activities, enterprises and debts that came out otherwise, and of what quantity.
fn beside(a: &Moment, b: &Moment, i: usize) -> Option<([Decision; 2], Quantity)> {
    let part = [a, b].map(|m| m.end.choices.takes_part(i));
    if part[0] != part[1] {
        return Some((part.map(Decision::Activity), Quantity::Activity(i)));
    }
    let trade = [a, b].map(|m| m.end.enterprises.of(i).map(|t| t.name.clone()));
    if trade[0] != trade[1] {
        return Some((trade.map(Decision::Enterprise), Quantity::Owner(i)));
    }
    let lenders = [a, b].map(|m| m.end.debts.of(i).iter().map(|l| l.source).collect::<Vec<_>>());
    if lenders[0] != lenders[1] {
        return Some((lenders.map(Decision::Owes), Quantity::Owes(i)));
    }
    let late = [a, b].map(|m| m.end.debts.of(i).iter().any(|l| l.missed > 0));
    if late[0] != late[1] {
        return Some((late.map(Decision::Late), Quantity::Owes(i)));
    }
    None
}
