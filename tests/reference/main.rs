//! The month, lived a second time by a plain and slow reference: a list of households with lists of
//! ties, in 64 bits, written from docs/model.md. It shares with the program only the addressed luck, the
//! quantile of a word, the law of baseline trust, and what the programme delivers (phase 2). Partners, dues,
//! the ties of actors, commons, litter, gifts, self-teaching and pools are not in it.
//!
//! Each month starts from the program's state, so that rounding does not add up; within the month the
//! reference goes its own way, and is compared after each phase. Whole numbers (works attended, money,
//! ties made and cut, flags) must be equal and shares within 1e-6. Where a decision hangs on less than
//! 32 bits can tell, both answers are allowed, and counted ([`calls`]).

#[path = "../worlds/mod.rs"]
mod worlds;

mod calls;
mod coming;
mod compare;
mod learning;
mod living;
mod numbers;
mod state;
mod turnover;
mod villages;
mod works;

use berdaya::population::Community;
use berdaya::population::households::flag;
use berdaya::simulation::month::MONTH;
use calls::Calls;
use coming::Month;
use numbers::Numbers;
use state::Village;
use villages::Lived;

/// What a comparison met.
#[derive(Clone, Debug, Default)]
struct Met {
    /// Close calls.
    close: usize,
    /// Those that the program answered otherwise than the reference: decisions, and amounts that were
    /// rounded to the other side.
    otherwise: (usize, usize),
    /// What happened at all, so that the test is not about empty months.
    happened: Happened,
}

#[derive(Clone, Debug, Default)]
struct Happened {
    months: usize,
    household_months: usize,
    told: usize,
    trained: usize,
    attended: usize,
    reprimanded: usize,
    made: usize,
    cut: usize,
    paid: usize,
    completed: usize,
    floods: usize,
}

/// One phase of the reference. The programme (2) and observation (10) are not the reference's.
fn phase(k: usize, n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    match k {
        1 => works::floods(n, m, v, calls),
        3 => {
            coming::look(n, v);
            coming::inform(n, m, v, calls);
        }
        4 => coming::train(n, m, v),
        5 => {
            coming::come(n, m, v, calls);
            coming::reprove(n, m, v, calls);
        }
        6 => works::build(n, m, v, calls),
        7 => {
            learning::learn(n, v);
            turnover::turn_over(n, m, v, calls);
            learning::judge(n, m, v);
        }
        8 => living::earn(n, m, v, calls),
        9 => living::fare(n, m, v, calls),
        _ => {}
    }
}

/// Compares a month; the first difference that no close call explains.
fn compare(lived: &Lived, n: &Numbers, met: &mut Met) -> Result<(), String> {
    let mut v = Village::of(&lived.states[0]);
    for (k, name) in MONTH.iter().map(|p| p.name).enumerate() {
        let k = k + 1;
        let (before, after) = (&lived.states[k - 1], &lived.states[k]);
        let place = |why: String| format!("{}, {name}: {why}", lived.calendar);
        match k {
            1 => v.delivered = after.delivered.clone(),
            2 => {
                only_the_programme_changed(before, after).map_err(place)?;
                let now = v.houses.into_iter().map(|h| h.now);
                v = Village { houses: Village::of(after).houses, ..Village::of(after) };
                v.houses.iter_mut().zip(now).for_each(|(h, now)| h.now = now);
            }
            _ => {}
        }
        let attempt = |calls: &mut Calls| {
            let mut next = v.clone();
            phase(k, n, &lived.month, &mut next, calls);
            compare::state(&next, after)?;
            compare::working(&next, &lived.columns[k], k)?;
            Ok(next)
        };
        let (next, calls) = calls::try_all(attempt).map_err(place)?;
        met.close += calls.seen.len();
        let (decisions, amounts) = calls.otherwise();
        met.otherwise.0 += decisions;
        met.otherwise.1 += amounts;
        v = next;
    }
    met.happened.count(&lived.states);
    Ok(())
}

/// The programme writes what it delivers, the board's books and who is a cadre; nothing else.
fn only_the_programme_changed(before: &Community, after: &Community) -> Result<(), String> {
    let mut same = after.clone();
    same.delivered = before.delivered.clone();
    same.board = before.board.clone();
    same.accounts = before.accounts.clone();
    for (a, b) in same.households.flags.iter_mut().zip(&before.households.flags) {
        *a = (*a & !flag::CADRE) | (*b & flag::CADRE);
    }
    for (a, b) in same.neighbourhoods.iter_mut().zip(&before.neighbourhoods) {
        a.delineated = b.delineated;
    }
    if same == *before { Ok(()) } else { Err("the programme changed people or places".into()) }
}

impl Happened {
    fn count(&mut self, states: &[Community]) {
        let [first, last] = [&states[0], &states[states.len() - 1]];
        let flags =
            |c: &Community, flag| (0..c.len()).filter(|&i| c.households.has(i, flag)).count();
        let gained = |flag| flags(last, flag) - flags(first, flag);
        self.months += 1;
        self.household_months += last.len();
        self.told += gained(flag::KNOWS);
        self.trained += gained(flag::TRAINED);
        self.attended += last.households.attended.iter().map(|&a| a as usize).sum::<usize>();
        let remembers = last.households.reprimand.iter().filter(|&&r| r == 1);
        self.reprimanded += remembers.count();
        let pairs = |c: &Community| {
            let all = (0..c.len()).flat_map(|i| c.ties.places(i).map(move |k| (i, k)));
            let standing = all.filter(|&(_, k)| c.ties.kind[k] & 8 == 0);
            standing.map(|(i, k)| (i, c.ties.to[k])).collect::<std::collections::BTreeSet<_>>()
        };
        let (old, new) = (pairs(first), pairs(last));
        self.made += new.difference(&old).count() / 2;
        self.cut += old.difference(&new).count() / 2;
        let money = |c: &Community| c.board.packages.iter().map(|p| p.spent).sum::<i64>();
        self.paid += usize::from(money(last) > money(first));
        let completed = |c: &Community| c.board.packages.iter().filter(|p| p.completed).count();
        self.completed += completed(last) - completed(first);
        self.floods += usize::from(states[1].accounts != first.accounts);
    }
}

/// Villages that are compared; the cost is some seconds.
const VILLAGES: u64 = villages::RIVALS_FROM + 30;

#[test]
fn the_program_lives_every_month_as_the_plain_reference_does() {
    let mut met = Met::default();
    for number in 0..VILLAGES {
        let drawn = villages::draw(number);
        let numbers = Numbers::new(&drawn.values, drawn.forms);
        villages::live(&drawn, |lived| {
            if let Err(why) = compare(lived, &numbers, &mut met) {
                panic!("{} ({} households): {why}", drawn.name, lived.states[0].len());
            }
        });
    }
    println!("{met:?}");
    let h = &met.happened;
    for (what, count) in [
        ("told", h.told),
        ("trained", h.trained),
        ("reprimanded", h.reprimanded),
        ("ties made", h.made),
        ("ties cut", h.cut),
        ("months of works", h.paid),
        ("packages completed", h.completed),
        ("months with a flood", h.floods),
    ] {
        assert!(count > 50, "only {count} {what}: the villages are too quiet");
    }
    // A uniform number is nearer than 1e-6 to its threshold twice in a million decisions. Amounts of
    // money have up to seven digits, which is all that 32 bits hold: one in a few hundred is rounded to
    // the other side, by one unit of Rp 100.
    let (decisions, amounts) = met.otherwise;
    assert!(decisions <= 5, "{met:?}");
    assert!(amounts * 100 < h.household_months, "{met:?}");
}

/// Numbers that shape the founding or the year end, and so nothing that the reference computes. Ties
/// of kin are never cut, and so never made again.
const NOT_OF_THE_MONTH: &[&str] = &[
    "participation.altruist_share",
    "participation.free_rider_share",
    "participation.cost_sd",
    "institutions.baseline",
    "institutions.baseline_sd",
    "skill.mean",
    "ties.baseline_kin",
    "region.performance_weight",
    // Partners, dues and actors are not the reference's.
    "works.dues",
    "works.own_package",
    "actors.favour",
    "actors.ego",
    "actors.ego_delay",
    "visibility.gain",
    "visibility.fade",
    "visibility.publicity",
    "stigma.baseline",
    "stigma.turned",
    "stigma.return",
];

#[test]
fn a_defect_of_a_twentieth_in_any_number_of_the_month_is_seen() {
    let mut unseen = Numbers::names();
    unseen.retain(|name| !NOT_OF_THE_MONTH.contains(name) && !villages::is_unknown(name));
    for number in 0..VILLAGES {
        let drawn = villages::draw(number);
        let numbers = Numbers::new(&drawn.values, drawn.forms);
        villages::live(&drawn, |lived| {
            unseen.retain(|name| {
                compare(lived, &numbers.with_a_defect(name), &mut Met::default()).is_ok()
            });
        });
        if unseen.is_empty() {
            return;
        }
    }
    panic!("nobody sees a defect in {unseen:?}");
}
