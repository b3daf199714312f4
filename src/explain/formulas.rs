//! The formulas, one a quantity, in the order of the month: what goes in, and the functions of `model` that make
//! of it what comes out.

use super::coming::{self, Along};
use super::learnt;
use super::life::{Life, Moment};
use super::quantity::{Formula, Quantity, held};

/// The formula of a quantity in a month. `ends` are households to whom the household in question may be
/// tied besides those to whom it is: two arms can be compared only over the ties of both.
pub fn of<'a>(life: &'a Life<'_>, m: &'a Moment, q: Quantity, ends: &[usize]) -> Formula<'a> {
    let par = &life.version.par;
    match q {
        Quantity::Chance(i) => coming::chance(life, m, i),
        Quantity::Expected(i) => coming::along_ties(par, m, i, ends, Along::Expected),
        Quantity::Heard(i) => coming::along_ties(par, m, i, ends, Along::Heard),
        Quantity::Salience(i) => coming::salience(life, m, i),
        Quantity::Told(i) => coming::told(life, m, i),
        Quantity::Habit(i) => learnt::habit(par, m, i),
        Quantity::Willingness(i) => learnt::willing(life, m, i, ends),
        Quantity::Reprimand(i) => learnt::reprimand(m, i),
        Quantity::TrustBoard(i) => learnt::trust_board(par, m, i),
        Quantity::Rapport(i) => learnt::rapport(par, m, i),
        Quantity::Trust(i, j) => learnt::trust(par, m, i, j),
        Quantity::Strength(i, j) => learnt::strength(par, m, i, j),
        Quantity::Norm(r) => learnt::norm(par, m, r),
        Quantity::MeanTurnout(r) => learnt::members(m, r, Quantity::Turnout),
        Quantity::MeanHabit(r) => learnt::members(m, r, Quantity::Habit),
        Quantity::Turnout(i) => coming::turnout(life, m, i),
        Quantity::Against(_)
        | Quantity::Side(_)
        | Quantity::Activity(_)
        | Quantity::Owner(_)
        | Quantity::Owes(_)
        | Quantity::Savings(_)
        | Quantity::Skill(_) => {
            let value = value(life, m, q);
            Formula { inputs: Vec::new(), result: Box::new(move |_| value) }
        }
    }
}

/// The value of a quantity in a month.
pub fn value(life: &Life<'_>, m: &Moment, q: Quantity) -> f32 {
    match q {
        Quantity::Chance(i) => m.chance[i],
        Quantity::Expected(i) => m.expected[i],
        Quantity::Heard(i) => m.heard[i],
        Quantity::Against(i) => m.against.get(i).copied().unwrap_or(0.0),
        Quantity::Told(_) => of(life, m, q, &[]).value(),
        _ => held(&m.end, q).unwrap_or(f32::NAN),
    }
}
