//! Facts that a chain of causes ends at: ties that came or went, works and payment, reprimands, and what is public,
//! followed to the month in which the board's books parted.

use super::coming;
use super::life::{Moment, Seen};
use super::quantity::{Fact, Quantity, home, tied};
use super::steps::{Built, News, Next, Step, TieChange, Two, Why};
use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::world::board::Plan;
use crate::model::world::stake;
use crate::model::world::ties::kind;

type Result<T> = std::result::Result<T, crate::model::world::Breach>;

fn stands(c: &Community, i: usize, j: usize) -> bool {
    c.ties.find(i, j as u16).is_some_and(|k| c.ties.kind[k] & kind::CUT == 0)
}

/// A tie that stands in one arm only: when and why it came or went. None for anything else.
pub fn of_tie(
    two: &Two<'_>,
    moments: &[Seen; 2],
    q: Quantity,
    steps: &mut Vec<Step>,
) -> Result<Option<Next>> {
    let [a, b] = moments;
    let (i, j) = match q {
        Quantity::Strength(i, j) => (i, j),
        Quantity::Trust(i, j) if stands(&a.end, i, j) != stands(&b.end, i, j) => {
            return Ok(Some(Next::At(Quantity::Strength(i, j), a.offset)));
        }
        _ => return Ok(None),
    };
    let after = [stands(&a.end, i, j), stands(&b.end, i, j)];
    if after[0] == after[1] {
        return Ok(None);
    }
    if stands(&a.done, i, j) != stands(&b.done, i, j) {
        // It came or went earlier.
        return Ok(Some(match a.offset {
            0 => Next::Root,
            t => Next::At(q, t - 1),
        }));
    }
    let mut say = |change: TieChange, in_second: bool| {
        let why = Why::Tie { ends: [i, j], change, in_second };
        steps.push(Step { month: a.month, what: None, why });
    };
    let was = stands(&a.done, i, j);
    let learnt = [stands(&a.learnt, i, j), stands(&b.learnt, i, j)];
    if !was && learnt == [false, false] {
        say(TieChange::AtMeeting, after[1]);
        let list = [i, j].into_iter().flat_map(|k| [Quantity::Owes(k), Quantity::Owner(k)]);
        let first = list.into_iter().find(|&q| unequal(two, moments, q));
        return Ok(Some(first.map_or(Next::Root, |q| Next::At(q, a.offset))));
    }
    let changed = usize::from(after[0] == was);
    let moment: &Moment = &moments[changed];
    let mark = moment.end.ties.find(i, j as u16).map_or(0, |k| moment.end.ties.kind[k]);
    let at_works = !was && mark & kind::MASK == kind::PROGRAMME;
    let change = match (was, at_works) {
        (true, _) => TieChange::Cut,
        (false, true) => TieChange::AtWorks,
        // Whom one meets hangs on one's ties, those of friends, and habits.
        (false, false) => TieChange::Made,
    };
    say(change, changed == 1);
    if at_works {
        let r = home(&a.given, i);
        if a.done.board.is_open(r) != b.done.board.is_open(r) {
            return public(two, moments, Fact::Stake(r), q, steps).map(Some);
        }
    }
    if change == TieChange::Made
        && let Some((end, other)) = other_tie(a, b, i, j)
    {
        return Ok(Some(Next::At(Quantity::Strength(end, other), a.offset)));
    }
    let candidates = [Quantity::Habit(i), Quantity::Habit(j)];
    let met = [Quantity::Turnout(i), Quantity::Turnout(j)];
    let list = if at_works { met } else { candidates };
    let gap = |q: &Quantity| {
        let [x, y] = two.values_of(moments, *q);
        (x - y).abs()
    };
    let most = list.into_iter().max_by(|x, y| gap(x).total_cmp(&gap(y)));
    Ok(Some(match most.filter(|q| gap(q) > 0.0) {
        Some(q) => Next::At(q, two.origin(q, a.offset)?),
        None => Next::Root,
    }))
}

fn unequal(two: &Two<'_>, moments: &[Seen; 2], q: Quantity) -> bool {
    let [x, y] = two.values_of(moments, q);
    x != y
}

/// Another tie that stands in one arm only, of one of two households or of a friend of theirs: who has
/// fewer ties than it keeps up seeks one, often to a friend of a friend.
fn other_tie(a: &Moment, b: &Moment, i: usize, j: usize) -> Option<(usize, usize)> {
    let lone = |k: usize| {
        let (ta, tb) = (tied(&a.done, k), tied(&b.done, k));
        let one = ta.iter().find(|j| !tb.contains(j)).or(tb.iter().find(|j| !ta.contains(j)));
        one.map(|&other| (k, other))
    };
    let friends = [i, j].into_iter().flat_map(|k| tied(&a.done, k));
    [i, j].into_iter().chain(friends).find_map(lone)
}

/// A public fact that differs: what it was in either arm, and back to what made it so.
pub fn public(
    two: &Two<'_>,
    moments: &[Seen; 2],
    fact: Fact,
    of: Quantity,
    steps: &mut Vec<Step>,
) -> Result<Next> {
    let [a, b] = moments;
    let mut say = |why: Why| steps.push(Step { month: a.month, what: None, why });
    match fact {
        Fact::Stake(r) => {
            let works = [(two.a, a), (two.b, b)];
            let works = works.map(|(life, m)| coming::money(&life.version.par, m, r).into());
            say(Why::Works(r, works));
            money(two, a.offset, steps)
        }
        Fact::Delivered => {
            let built = |m: &Moment| Built {
                built: m.done.board.built(),
                promised: m.done.board.promised(m.offset) as Money,
            };
            say(Why::Built([built(a), built(b)]));
            money(two, a.offset, steps)
        }
        Fact::Judged => {
            let judged = [(two.a, a), (two.b, b)].map(|(life, m)| {
                stake::promise(&life.version.par, &m.given.board, m.offset, m.given.len())
            });
            say(Why::Judged(judged));
            money(two, a.offset, steps)
        }
        Fact::Reprimand => {
            let (Quantity::Reprimand(i) | Quantity::Trust(i, _)) = of else {
                return Ok(Next::Root);
            };
            say(Why::Reprimanded(i, [a.reprimanded[i] > 0.0, b.reprimanded[i] > 0.0]));
            let speaks = two.speakers(moments, i);
            let r = home(&a.given, i);
            let mut list = vec![Quantity::Turnout(i)];
            list.extend(speaks[0].filter(|_| speaks[0] == speaks[1]).map(Quantity::Turnout));
            list.extend([Quantity::MeanTurnout(r), Quantity::Norm(r)]);
            Ok(match list.into_iter().find(|&q| unequal(two, moments, q)) {
                Some(q) => Next::At(q, two.origin(q, a.offset)?),
                None => Next::Root,
            })
        }
        Fact::Meeting => {
            say(Why::Meetings);
            Ok(Next::Root)
        }
        Fact::Gift | Fact::Sharing => {
            say(Why::GiftsAndShares);
            Ok(Next::Root)
        }
        _ => {
            say(Why::Programme);
            Ok(Next::Root)
        }
    }
}

/// Back to the month in which the board's books parted.
fn money(two: &Two<'_>, to: i32, steps: &mut Vec<Step>) -> Result<Next> {
    let books = |c: &Community| -> Vec<(Money, Money)> {
        c.board.plans.iter().map(|p| (p.planned, p.paid)).collect()
    };
    for t in 0..=to {
        let [a, b] = two.month(t)?;
        let mut say = |why: Why| steps.push(Step { month: a.month, what: None, why });
        if books(&a.given) != books(&b.given) {
            let before = if t > 0 { Some(two.month(t - 1)?) } else { None };
            let of = |k: usize, m: &Moment| {
                let old = before.as_ref().map(|m| m[k].end.board.plans.as_slice());
                news(old.unwrap_or(&[]), &m.given.board.plans)
            };
            say(Why::Books([of(0, &a), of(1, &b)]));
            return Ok(Next::Root);
        }
        // The same money, but other works: by who came to build them, or how they were led.
        let other = a.done.board.packages.iter().zip(&b.done.board.packages).find(|(x, y)| x != y);
        if let Some((x, _)) = other {
            let r = x.neighbourhood as usize;
            let lead = [(two.a, &a), (two.b, &b)];
            let lead = lead.map(|(life, m)| m.done.delivered.presence.leading(&life.version.par));
            say(match lead[0] == lead[1] {
                true => Why::WorksWentOn(r),
                false => Why::Led(lead),
            });
            let differs = two.values(Quantity::MeanTurnout(r), t)?;
            let goes_on = lead[0] == lead[1] && differs[0] != differs[1];
            return Ok(match goes_on {
                true => Next::At(Quantity::MeanTurnout(r), t),
                false => Next::Root,
            });
        }
    }
    Ok(Next::Root)
}

/// What is new in a board's plans.
fn news(old: &[Plan], new: &[Plan]) -> News {
    let paid = |plans: &[Plan]| plans.iter().map(|p| p.paid).sum::<Money>();
    let more = paid(new) - paid(old);
    let planned =
        (new.len() > old.len()).then(|| new[old.len()..].iter().map(|p| p.planned).sum::<Money>());
    News { planned, paid: (more > 0).then_some(more), plans: !new.is_empty() }
}
