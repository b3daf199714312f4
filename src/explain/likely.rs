//! The likeliest cause of what has no formula of its own here: sides, activities, enterprises, debts,
//! savings, skill.
//!
//! Of what such a decision hangs on, the first that differs between the arms is named, in the order of
//! how directly it acts: what the programme delivers, then what of the household's own differs, then what
//! of others. That is the likeliest cause, not a computed one, and the words say so.

use super::facts;
use super::life::{Moment, Seen};
use super::quantity::{Fact, Quantity, home, tied};
use super::steps::{Delivered as What, Next, Pair, Step, Two, Why};
use crate::model::world::delivered::{self, Delivered as Month};
use crate::model::world::households::flag;
use crate::model::world::offers::{Aid, Gift, Whom};
use crate::model::world::schemes::Scheme;

type Result<T> = std::result::Result<T, crate::model::world::Breach>;

/// What may be behind a difference.
enum Cause {
    /// Delivered to the community, or decided in it; and does it differ?
    Delivered(What, bool),
    /// The works in a neighbourhood.
    Works(usize),
    /// A quantity of this month.
    Now(Quantity),
    /// A quantity of the month before.
    Before(Quantity),
}

/// Has a quantity no formula?
pub fn has_no_formula(q: Quantity) -> bool {
    matches!(
        q,
        Quantity::Against(_)
            | Quantity::Side(_)
            | Quantity::Activity(_)
            | Quantity::Owner(_)
            | Quantity::Owes(_)
            | Quantity::Savings(_)
            | Quantity::Skill(_)
    )
}

fn others_tied(a: &Moment, b: &Moment, i: usize) -> Vec<usize> {
    let mut all = tied(&a.given, i);
    all.extend(tied(&b.given, i));
    all.sort_unstable();
    all.dedup();
    all
}

/// Members of the loan groups of a household, in either arm.
fn peers(a: &Moment, b: &Moment, i: usize) -> Vec<usize> {
    let groups = a.learnt.groups.list.iter().chain(&b.learnt.groups.list);
    let has = |g: &&crate::model::credit::state_groups::Group| {
        g.members.iter().any(|m| m.household as usize == i)
    };
    let members = groups.filter(has).flat_map(|g| &g.members);
    let mut all: Vec<usize> = members.map(|m| m.household as usize).filter(|&j| j != i).collect();
    all.sort_unstable();
    all.dedup();
    all
}

// Interventions go by their place in the programme, which an arm that drops one shifts: left out here.

fn choices(d: &Month) -> Vec<(delivered::Step, Option<u8>, [f32; 3])> {
    d.choices.iter().map(|c| (c.step, c.imposed, [c.room, c.uptake, c.leaves])).collect()
}

fn gifts(d: &Month) -> Vec<(i32, Gift, Whom)> {
    d.gifts.iter().map(|g| (g.value, g.form, g.whom)).collect()
}

fn partners(d: &Month) -> Vec<(i64, Aid, f32)> {
    d.partners.iter().map(|p| (p.aid, p.form, p.expects)).collect()
}

fn schemes(d: &Month) -> Vec<Scheme> {
    d.group_loans.iter().map(|&s| Scheme { number: 0, ..s }).collect()
}

/// What a difference may come from, the most direct first.
fn causes(a: &Moment, b: &Moment, q: Quantity) -> Vec<Cause> {
    use Cause::{Before, Delivered, Now, Works};
    let [x, y] = [&a.given.delivered, &b.given.delivered];
    let lending = Delivered(
        What::Lending,
        x.lenders != y.lenders || schemes(x) != schemes(y) || x.meetings != y.meetings,
    );
    let has = |m: &Moment, i: usize, flag: u8| m.done.households.has(i, flag);
    match q {
        Quantity::Side(i) => {
            let mut list = vec![
                Delivered(What::Opposition, x.against != y.against),
                Delivered(What::Visits, x.visits != y.visits),
                Delivered(What::Outreach, (x.presence, x.hear) != (y.presence, y.hear)),
                Now(Quantity::Activity(i)),
                Before(Quantity::Rapport(i)),
            ];
            let ties = others_tied(a, b, i);
            list.extend(ties.iter().map(|&j| Before(Quantity::Side(j))));
            list.extend(ties.iter().map(|&j| Before(Quantity::Strength(i, j))));
            list.extend(ties.iter().map(|&j| Before(Quantity::Trust(i, j))));
            list
        }
        Quantity::Against(i) => {
            let ties = others_tied(a, b, i);
            let mut list = vec![Delivered(What::Opposition, x.against != y.against)];
            list.extend(ties.iter().map(|&j| Before(Quantity::Side(j))));
            list.extend(ties.iter().map(|&j| Before(Quantity::Strength(i, j))));
            list.extend(ties.iter().map(|&j| Before(Quantity::Trust(i, j))));
            list
        }
        Quantity::Activity(i) => {
            let chosen = |m: &Moment| -> Vec<Option<u8>> {
                m.done.choices.undertakings.iter().map(|u| u.chosen).collect()
            };
            let knows = has(a, i, flag::KNOWS) != has(b, i, flag::KNOWS);
            vec![
                Delivered(What::Choices, choices(x) != choices(y)),
                Delivered(What::Chosen, chosen(a) != chosen(b)),
                Delivered(What::Told, knows),
                Now(Quantity::Side(i)),
                Before(Quantity::Savings(i)),
                Before(Quantity::Skill(i)),
            ]
        }
        Quantity::Owner(i) => {
            let mut list = vec![
                lending,
                Delivered(What::Outlet, x.outlet != y.outlet),
                Before(Quantity::Rapport(i)),
                Now(Quantity::Skill(i)),
                Before(Quantity::Savings(i)),
                Before(Quantity::Owes(i)),
            ];
            // Whoever else sells takes part of the custom.
            list.extend((0..a.end.len()).filter(|&j| j != i).map(|j| Before(Quantity::Owner(j))));
            list
        }
        Quantity::Owes(i) => {
            let mut list = vec![
                lending,
                Before(Quantity::Owner(i)),
                Before(Quantity::Savings(i)),
                Now(Quantity::Skill(i)),
                Now(Quantity::Owner(i)),
            ];
            list.extend(peers(a, b, i).into_iter().map(|j| Before(Quantity::Owes(j))));
            list
        }
        Quantity::Savings(i) => {
            let kind = x.garden != y.garden || gifts(x) != gifts(y);
            let mut list = Vec::new();
            let outlet = x.outlet != y.outlet && a.gain.get(i) != b.gain.get(i);
            list.push(Delivered(What::Outlet, outlet));
            if a.work_pay[i] != b.work_pay[i] {
                list.extend([Now(Quantity::Turnout(i)), Works(home(&a.given, i))]);
            }
            list.extend([
                Delivered(What::Incomes, (x.income, x.flood) != (y.income, y.flood)),
                Now(Quantity::Activity(i)),
                Now(Quantity::Owes(i)),
                Before(Quantity::Owner(i)),
                Now(Quantity::Owner(i)),
                Now(Quantity::Skill(i)),
                Now(Quantity::Turnout(i)),
                Before(Quantity::TrustBoard(i)),
                lending,
                Delivered(What::Gifts, kind),
                Delivered(What::Partners, partners(x) != partners(y)),
            ]);
            list
        }
        Quantity::Skill(i) => {
            let trained = has(a, i, flag::TRAINED) != has(b, i, flag::TRAINED);
            let mut list = vec![
                Delivered(What::Courses, x.training != y.training),
                Delivered(What::Applicants, trained),
                Now(Quantity::Activity(i)),
                Now(Quantity::Salience(i)),
                Before(Quantity::Turnout(i)),
            ];
            let ties = others_tied(a, b, i);
            list.extend(ties.into_iter().map(|j| Before(Quantity::Skill(j))));
            list
        }
        _ => Vec::new(),
    }
}

/// A step back from such a quantity; none for one that has a formula.
pub fn step(
    two: &Two<'_>,
    moments: &[Seen; 2],
    q: Quantity,
    steps: &mut Vec<Step>,
) -> Result<Option<Next>> {
    if !has_no_formula(q) {
        return Ok(None);
    }
    let [a, b] = moments;
    let t = a.offset;
    let what = Some(Pair { quantity: q, values: two.values_of(moments, q) });
    let mut say = |why: Why| steps.push(Step { month: a.month, what, why });
    for cause in causes(a, b, q) {
        match cause {
            Cause::Delivered(what, true) => {
                say(Why::Delivered(what));
                return Ok(Some(Next::Root));
            }
            Cause::Works(r) => {
                say(Why::WorkPay);
                return facts::public(two, moments, Fact::Stake(r), q, steps).map(Some);
            }
            Cause::Now(other) => {
                if two.differs(moments, other) {
                    say(Why::Likeliest { quantity: other, before: false });
                    return Ok(Some(Next::At(other, t)));
                }
            }
            Cause::Before(other) if t > 0 => {
                if two.differs(&two.month(t - 1)?, other) {
                    say(Why::Likeliest { quantity: other, before: true });
                    return Ok(Some(Next::At(other, two.origin(other, t - 1)?)));
                }
            }
            Cause::Delivered(_, false) | Cause::Before(_) => {}
        }
    }
    // What it was before goes on.
    if t > 0 && two.differs(&two.month(t - 1)?, q) {
        let from = two.origin(q, t - 1)?;
        if from < t {
            return Ok(Some(Next::At(q, from)));
        }
    }
    say(Why::NothingFollowed);
    Ok(Some(Next::Root))
}
