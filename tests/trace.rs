//! Tracing: the terms are those that decided, following a life changes no byte, and two lives part
//! where and why the trace says.

mod worlds;

use berdaya::inspection::formulas;
use berdaya::inspection::life::Life;
use berdaya::inspection::page::page;
use berdaya::inspection::quantity::{Quantity, home, tied, value};
use berdaya::simulation::version::Version;
use worlds::*;

fn text() -> String {
    let places = community("A", "here", 60) + &community("B", "here", 48);
    let more = "[parameters]\nnorm.spite = 0.5\nties.form_at_works = 0.3\n\n";
    format!("{}{places}{more}{}{TWO_ARMS}", head(36), programme())
}

#[test]
fn every_formula_gives_the_value_that_the_program_has() {
    let scenario = scenario(&text());
    let version = Version::new(&scenario, scenario.control(), 1, false);
    let life = Life::of(&version, 1, 36).expect("it lives");
    let mut compared = 0;
    for offset in 0..36 {
        let m = life.month(offset).expect("a month");
        let check = |q: Quantity| {
            let (program, formula) = (value(&life, &m, q), formulas::of(&life, &m, q, &[]).value());
            let near = (program - formula).abs() <= 1e-6;
            assert!(near, "{} {q:?}: {formula} by the formula, {program}", m.month);
        };
        for i in 0..life.households() {
            for q in [
                Quantity::Expected(i),
                Quantity::Heard(i),
                Quantity::Salience(i),
                Quantity::Chance(i),
                Quantity::Turnout(i),
                Quantity::Reprimand(i),
                Quantity::Habit(i),
                Quantity::Willingness(i),
                Quantity::TrustBoard(i),
                Quantity::Rapport(i),
            ] {
                check(q);
                compared += 1;
            }
            let stays = |j: &usize| tied(&m.end, i).contains(j);
            for j in tied(&m.given, i).into_iter().filter(stays) {
                check(Quantity::Trust(i, j));
                // A tie may be cut and taken up again within a month.
                if value(&life, &m, Quantity::Strength(i, j)) != 0.2 {
                    check(Quantity::Strength(i, j));
                }
            }
        }
        for r in 0..m.end.neighbourhoods.len() {
            check(Quantity::Norm(r));
            check(Quantity::MeanTurnout(r));
            check(Quantity::MeanHabit(r));
        }
        assert_eq!(home(&m.end, 0), 0);
    }
    assert_eq!(compared, 36 * 48 * 10);
}

#[test]
fn terms_add_up_to_what_they_explain() {
    let scenario = scenario(&text());
    let version = Version::new(&scenario, scenario.control(), 0, false);
    let life = Life::of(&version, 0, 36).expect("it lives");
    let mut met = std::collections::BTreeMap::new();
    for offset in 0..36 {
        let m = life.month(offset).expect("a month");
        for i in 0..life.households() {
            for part in page(&life, &m, i).parts {
                let outcome = part.outcome.split(|c: char| c.is_ascii_digit()).next();
                let outcome = outcome.unwrap_or_default().to_string();
                *met.entry((part.about, outcome)).or_insert(0) += 1;
                let sum: f64 = part.terms.iter().map(|t| t.value).sum();
                if part.adds {
                    let near = (sum - part.total).abs() < 1e-6 * part.total.abs().max(1.0);
                    assert!(near, "{} of household {i}, {}: {sum} {part:?}", part.about, m.month);
                }
                assert!(part.total.is_finite() && sum.is_finite(), "{part:?}");
            }
        }
    }
    println!("{met:#?}");
    let has = |about: &str, outcome: &str| {
        let found = met.keys().any(|(a, o)| *a == about && o.starts_with(outcome));
        assert!(found, "nothing of {about}: {outcome}");
    };
    has("hearing of the programme", "told of the programme");
    has("hearing of the programme", "not told");
    has("course", "trained");
    has("course", "did not apply");
    has("reprimand", "reprimanded by household ");
    has("tie reviewed", "neighbour tie to household ");
    has("tie made", "new tie to household ");
    has("tie made", "met household ");
    has("trust in the board", "");
}
