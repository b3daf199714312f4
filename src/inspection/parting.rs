//! Where two lives of one household part: the first month in which anything of it differs, and the first
//! in which something was decided otherwise; each with the chain of causes back.

use super::causes::{Step, Two};
use super::decisions::side_name;
use super::earning::lender;
use super::facts;
use super::life::{Moment, Seen};
use super::quantity::{Fact, Quantity, tied, value};
use super::words::{Pair, subject};
use crate::population::Breach;
use crate::population::households::flag;
use crate::units::{Month, to_rupiah};

/// What came out differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// When.
    pub month: Month,
    /// What, in either arm.
    pub words: String,
    /// Why, back from there.
    pub why: Vec<Step>,
}

/// Where two lives part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
            && let Some(q) = differs(two, &moments, i)
        {
            let [a, b] = two.values(q, t)?;
            let words = format!("{} {}", subject(q), Pair(a, b).of(q));
            let month = moments[0].month;
            let mut why = two.why(q, t)?;
            // The first step would say again what differs.
            if let Some(reason) = why.first().and_then(|s| s.words.strip_prefix(&words)) {
                why[0].words = reason.trim_start_matches([':', ' ']).to_string();
            }
            found.first = Some(Difference { month, words, why });
        }
        spent = spent.or_else(|| otherwise(two, &moments, i));
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
fn otherwise(two: &Two<'_>, [a, b]: &[Seen; 2], i: usize) -> Option<Difference> {
    let (x, y) = (&a.end.households, &b.end.households);
    let names = two.names();
    let month = a.month;
    let (words, why) = if x.consumption[i] != y.consumption[i] {
        let rupiah = [x, y].map(|h| to_rupiah(i64::from(h.consumption[i])));
        let words = format!(
            "consumption of household {i} Rp {:.0} in {}, Rp {:.0} in {}",
            rupiah[0], names[0], rupiah[1], names[1]
        );
        (words, "it earned, was given or paid otherwise: followed no further")
    } else if x.flags[i] != y.flags[i] {
        let words =
            format!("what household {i} knows, learnt or is, in {} and {}", names[0], names[1]);
        (words, "the programme reached it otherwise: followed no further")
    } else {
        return None;
    };
    Some(Difference { month, words, why: vec![Step { month, words: why.into() }] })
}

/// The first quantity of the month, in its order, that differs by a bit.
fn differs(two: &Two<'_>, [a, b]: &[Seen; 2], i: usize) -> Option<Quantity> {
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
    list.into_iter().find(|&q| value(two.a, a, q).to_bits() != value(two.b, b, q).to_bits())
}

/// The first decision of the month that came out otherwise.
fn decided(two: &Two<'_>, [a, b]: &[Seen; 2], i: usize) -> Result<Option<Difference>, Breach> {
    let (t, month) = (a.offset, a.month);
    let names = two.names();
    let found = |what: [String; 2], why: Vec<Step>| {
        let [x, y] = what;
        let words = format!("household {i} {x} in {}, {y} in {}", names[0], names[1]);
        Ok(Some(Difference { month, words, why }))
    };
    let new = |m: &Moment| m.given.moves.came(i) == Some(t);
    if new(a) != new(b) {
        let what = |m: &Moment| match new(m) {
            true => "moved away, and a newcomer took the place".to_string(),
            false => "stayed, bound to the place".to_string(),
        };
        let words = "office, debt, an enterprise or a loan group binds in one arm alone".into();
        return found([what(a), what(b)], vec![Step { month, words }]);
    }
    let has = |m: &Moment, flag: u8| m.done.households.has(i, flag);
    if has(a, flag::KNOWS) != has(b, flag::KNOWS) {
        let what = |m: &Moment| match has(m, flag::KNOWS) {
            true => "was told of the programme".to_string(),
            false => "was not told of the programme".to_string(),
        };
        return found([what(a), what(b)], two.why(Quantity::Told(i), t)?);
    }
    if has(a, flag::TRAINED) != has(b, flag::TRAINED) {
        let what = |m: &Moment| match has(m, flag::TRAINED) {
            true => "was trained".to_string(),
            false => "was not trained".to_string(),
        };
        let places = |m: &Moment| m.given.delivered.training.iter().map(|o| o.seats).sum::<u32>();
        let words = match (places(a), places(b)) {
            (x, y) if x != y => {
                format!("{x} places were offered in {}, {y} in {}", names[0], names[1])
            }
            _ => "others applied for the same places".into(),
        };
        let why = vec![Step { month, words }];
        return found([what(a), what(b)], why);
    }
    let attended = [a.done.households.attended[i], b.done.households.attended[i]];
    if attended[0] != attended[1] {
        let why = two.why(Quantity::Turnout(i), t)?;
        return found(attended.map(|k| format!("came to {k} of 4 works")), why);
    }
    if a.reprimanded[i] != b.reprimanded[i] {
        let what = |m: &Moment| match m.reprimanded[i] > 0.0 {
            true => "was reprimanded".to_string(),
            false => "was not reprimanded".to_string(),
        };
        let (mut steps, of) = (Vec::new(), Quantity::Reprimand(i));
        let next = facts::public(two, [a, b], Fact::Reprimand, of, &mut steps)?;
        // The first step says what was found.
        let steps = two.follow(next, steps.split_off(1.min(steps.len())))?;
        return found([what(a), what(b)], steps);
    }
    let (ta, tb) = (tied(&a.end, i), tied(&b.end, i));
    let lone = ta.iter().find(|j| !tb.contains(j)).or(tb.iter().find(|j| !ta.contains(j)));
    if let Some(&j) = lone {
        let what = |ties: &[usize]| match ties.contains(&j) {
            true => format!("has a tie to household {j}"),
            false => format!("has no tie to household {j}"),
        };
        return found([what(&ta), what(&tb)], two.why(Quantity::Strength(i, j), t)?);
    }
    let side = |m: &Moment| m.end.civic.sides.get(i).copied();
    if side(a) != side(b) {
        let what = |m: &Moment| match side(m) {
            Some(own) => format!("is {}", side_name(own)),
            None => "has taken no side".to_string(),
        };
        return found([what(a), what(b)], two.why(Quantity::Side(i), t)?);
    }
    if let Some((what, of)) = beside(a, b, i) {
        return found(what, two.why(of, t)?);
    }
    Ok(None)
}

/// A decision on activities, enterprises and debts that came out otherwise, in words, and of what.
fn beside(a: &Moment, b: &Moment, i: usize) -> Option<([String; 2], Quantity)> {
    let part = |m: &Moment| m.end.civic.takes_part(i);
    if part(a) != part(b) {
        let what = |m: &Moment| match part(m) {
            true => "takes part in an activity".to_string(),
            false => "takes part in no activity".to_string(),
        };
        return Some(([what(a), what(b)], Quantity::Activity(i)));
    }
    let trade = |m: &Moment| m.end.enterprises.of(i).map(|t| t.name.clone());
    if trade(a) != trade(b) {
        let what = |m: &Moment| match trade(m) {
            Some(name) => format!("has an enterprise ({name})"),
            None => "has no enterprise".to_string(),
        };
        return Some(([what(a), what(b)], Quantity::Owner(i)));
    }
    let lenders = |m: &Moment| -> Vec<_> { m.end.debts.of(i).iter().map(|l| l.source).collect() };
    if lenders(a) != lenders(b) {
        let what = |m: &Moment| match lenders(m).as_slice() {
            [] => "owes nobody".to_string(),
            all => {
                format!("owes {}", all.iter().map(|&s| lender(s)).collect::<Vec<_>>().join(", "))
            }
        };
        return Some(([what(a), what(b)], Quantity::Owes(i)));
    }
    let late = |m: &Moment| m.end.debts.of(i).iter().any(|l| l.missed > 0);
    if late(a) != late(b) {
        let what = |m: &Moment| match late(m) {
            true => "is late with a debt".to_string(),
            false => "is not late".to_string(),
        };
        return Some(([what(a), what(b)], Quantity::Owes(i)));
    }
    None
}
