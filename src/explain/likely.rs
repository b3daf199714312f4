//! The likeliest cause of what has no formula of its own here: sides, activities, enterprises, debts,
//! savings, skill.
//!
//! Of what such a decision hangs on, the first that differs between the arms is named, in the order of
//! how directly it acts: what the programme delivers, then what of the household's own differs, then what
//! of others. That is the likeliest cause, not a computed one, and the words say so.

use super::causes::{Next, Step, Two};
use super::facts;
use super::life::{Moment, Seen};
use super::quantity::{Fact, Quantity, home, tied, value};
use super::words::{Pair, because, subject, told};
use crate::core::text::Language;
use crate::model::world::delivered::{self, Delivered as Month};
use crate::model::world::households::flag;
use crate::model::world::schemes::Scheme;
use crate::scenario::{Aid, Gift, Whom};

type Result<T> = std::result::Result<T, crate::model::world::Breach>;

/// What may be behind a difference.
enum Cause {
    /// Delivered to the community, or decided in it: in words, if it differs.
    Delivered(&'static str, bool),
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
fn causes(l: Language, a: &Moment, b: &Moment, q: Quantity) -> Vec<Cause> {
    use Cause::{Before, Delivered, Now, Works};
    let [x, y] = [&a.given.delivered, &b.given.delivered];
    let lending = Delivered(
        l.pick(
            "who lends, or which groups are called to loans and meetings, differs",
            "pemberi pinjaman, atau kelompok yang diajak meminjam dan bertemu, berbeda",
        ),
        x.lenders != y.lenders || schemes(x) != schemes(y) || x.meetings != y.meetings,
    );
    let has = |m: &Moment, i: usize, flag: u8| m.done.households.has(i, flag);
    match q {
        Quantity::Side(i) => {
            let mut list = vec![
                Delivered(
                    l.pick(
                        "opposition comes in one of the arms",
                        "penentangan muncul hanya di satu varian, atau tidak sama kuatnya",
                    ),
                    x.against != y.against,
                ),
                Delivered(
                    l.pick("who is visited first differs", "yang dikunjungi lebih dulu berbeda"),
                    x.visits != y.visits,
                ),
                Delivered(
                    l.pick(
                        "facilitator or outreach differ",
                        "fasilitator atau sosialisasinya berbeda",
                    ),
                    (x.facilitator, x.hear) != (y.facilitator, y.hear),
                ),
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
            let mut list = vec![Delivered(
                l.pick(
                    "opposition comes in one of the arms",
                    "penentangan muncul hanya di satu varian, atau tidak sama kuatnya",
                ),
                x.against != y.against,
            )];
            list.extend(ties.iter().map(|&j| Before(Quantity::Side(j))));
            list.extend(ties.iter().map(|&j| Before(Quantity::Strength(i, j))));
            list.extend(ties.iter().map(|&j| Before(Quantity::Trust(i, j))));
            list
        }
        Quantity::Activity(i) => {
            let chosen = |m: &Moment| -> Vec<Option<u8>> {
                m.done.civic.undertakings.iter().map(|u| u.chosen).collect()
            };
            let knows = has(a, i, flag::KNOWS) != has(b, i, flag::KNOWS);
            vec![
                Delivered(
                    l.pick(
                        "what there is to choose, or where it has come to, differs",
                        "pilihan kegiatan, atau tahap pemilihannya, berbeda",
                    ),
                    choices(x) != choices(y),
                ),
                Delivered(
                    l.pick(
                        "something else was chosen together",
                        "kegiatan yang dipilih bersama berbeda",
                    ),
                    chosen(a) != chosen(b),
                ),
                Delivered(
                    l.pick(
                        "it was told of the programme in one of the arms",
                        "hanya di satu varian rumah tangga itu diberi tahu tentang program",
                    ),
                    knows,
                ),
                Now(Quantity::Side(i)),
                Before(Quantity::Savings(i)),
                Before(Quantity::Skill(i)),
            ]
        }
        Quantity::Owner(i) => {
            let mut list = vec![
                lending,
                Delivered(
                    l.pick(
                        "an outlet is open in one of the arms",
                        "gerai bersama tidak sama di kedua varian",
                    ),
                    x.outlet != y.outlet,
                ),
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
            list.push(Delivered(
                l.pick(
                    "an outlet is open in one of the arms",
                    "gerai bersama tidak sama di kedua varian",
                ),
                outlet,
            ));
            if a.work_pay[i] != b.work_pay[i] {
                list.extend([Now(Quantity::Turnout(i)), Works(home(&a.given, i))]);
            }
            list.extend([
                Delivered(
                    l.pick(
                        "incomes, prices or a flood differ",
                        "pendapatan, harga, atau banjir berbeda",
                    ),
                    (x.income, x.flood) != (y.income, y.flood),
                ),
                Now(Quantity::Activity(i)),
                Now(Quantity::Owes(i)),
                Before(Quantity::Owner(i)),
                Now(Quantity::Owner(i)),
                Now(Quantity::Skill(i)),
                Now(Quantity::Turnout(i)),
                Before(Quantity::TrustBoard(i)),
                lending,
                Delivered(
                    l.pick(
                        "gifts or a garden in common differ",
                        "pemberian atau kebun bersama berbeda",
                    ),
                    kind,
                ),
                Delivered(
                    l.pick("partners differ", "mitranya berbeda"),
                    partners(x) != partners(y),
                ),
            ]);
            list
        }
        Quantity::Skill(i) => {
            let trained = has(a, i, flag::TRAINED) != has(b, i, flag::TRAINED);
            let mut list = vec![
                Delivered(
                    l.pick(
                        "the courses that are offered differ",
                        "pelatihan yang ditawarkan berbeda",
                    ),
                    x.training != y.training,
                ),
                Delivered(
                    l.pick(
                        "others applied for the same places",
                        "pendaftar lain memperebutkan kursi pelatihan yang sama",
                    ),
                    trained,
                ),
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
    [a, b]: &[Seen; 2],
    q: Quantity,
    steps: &mut Vec<Step>,
) -> Result<Option<Next>> {
    if !has_no_formula(q) {
        return Ok(None);
    }
    let (t, l) = (a.offset, two.language);
    let what = told(l, q, Pair(value(two.a, a, q), value(two.b, b, q)));
    let mut say = |why: String| {
        steps.push(Step { month: a.month, words: because(l, &what, &why) });
    };
    for cause in causes(l, a, b, q) {
        match cause {
            Cause::Delivered(words, true) => {
                say(words.into());
                return Ok(Some(Next::Root));
            }
            Cause::Works(r) => {
                say(l
                    .pick(
                        "it was paid for works in one arm and not, or less, in the other",
                        "upahnya dari pekerjaan fisik di satu varian lebih besar daripada di varian lain",
                    )
                    .into());
                return facts::public(two, [a, b], Fact::Stake(r), q, steps).map(Some);
            }
            Cause::Now(other) => {
                if value(two.a, a, other).to_bits() != value(two.b, b, other).to_bits() {
                    let likeliest = l.pick(
                        "of what differs, the likeliest cause is:",
                        "di antara yang berbeda, sebab yang paling mungkin adalah",
                    );
                    say(format!("{likeliest} {}", subject(l, other)));
                    return Ok(Some(Next::At(other, t)));
                }
            }
            Cause::Before(other) if t > 0 => {
                let [x, y] = two.values(other, t - 1)?;
                if x.to_bits() != y.to_bits() {
                    let likeliest = l.pick(
                        "of what differed before, the likeliest cause is:",
                        "di antara yang sudah berbeda sebelumnya, sebab yang paling mungkin adalah",
                    );
                    say(format!("{likeliest} {}", subject(l, other)));
                    return Ok(Some(Next::At(other, two.origin(other, t - 1)?)));
                }
            }
            Cause::Delivered(_, false) | Cause::Before(_) => {}
        }
    }
    // What it was before goes on.
    if t > 0 {
        let [x, y] = two.values(q, t - 1)?;
        if x.to_bits() != y.to_bits() {
            let from = two.origin(q, t - 1)?;
            if from < t {
                return Ok(Some(Next::At(q, from)));
            }
        }
    }
    say(l
        .pick(
            "nothing that is followed here differs",
            "tidak ada yang berbeda di antara yang ditelusuri",
        )
        .into());
    Ok(Some(Next::Root))
}
