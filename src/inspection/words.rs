//! Quantities and their values in plain words.

use super::decisions::side_name;
use super::quantity::Quantity;
use crate::units::to_rupiah;

/// A value in the first arm and in the other.
#[derive(Clone, Copy, Debug)]
pub struct Pair(pub f32, pub f32);

impl Pair {
    /// In the words of a quantity.
    pub fn of(self, q: Quantity) -> String {
        match q {
            Quantity::Turnout(_) => {
                let works = |x: f32| (4.0 * x).round() as u8;
                format!("{} of 4 works against {}", works(self.0), works(self.1))
            }
            Quantity::Strength(..) if self.0 == 0.0 || self.1 == 0.0 => {
                let stands = |s: f32| if s > 0.0 { format!("{s:.2}") } else { "no tie".into() };
                format!("{} against {}", stands(self.0), stands(self.1))
            }
            Quantity::Side(_) => {
                let side = |x: f32| side_name((2.0 * x).round() as u8);
                format!("{} against {}", side(self.0), side(self.1))
            }
            Quantity::Activity(_) | Quantity::Owner(_) => {
                let yes = |x: f32| if x > 0.0 { "yes" } else { "no" };
                format!("{} against {}", yes(self.0), yes(self.1))
            }
            Quantity::Owes(_) | Quantity::Savings(_) => {
                let rupiah = |x: f32| to_rupiah(x as i64);
                format!("{:.0} against {:.0}", rupiah(self.0), rupiah(self.1))
            }
            _ => self.plain(),
        }
    }

    /// As numbers, with as many decimals as it takes to see the difference.
    pub fn plain(self) -> String {
        let with = |decimals: usize| {
            let text = |x: f32| format!("{x:.decimals$}");
            (text(self.0), text(self.1))
        };
        let shown = (2..9).map(with).find(|(a, b)| a != b).unwrap_or_else(|| with(9));
        format!("{} against {}", shown.0, shown.1)
    }
}

/// A difference with its sign, to two digits that count.
pub fn signed(x: f32) -> String {
    let decimals = (2..9).find(|&d| (x.abs() * 10_f32.powi(d)) >= 1.0).unwrap_or(9) as usize;
    format!("{x:+.decimals$}")
}

/// What a quantity is, and whose.
pub fn subject(q: Quantity) -> String {
    let of = |what: &str, i: usize| format!("household {i}: {what}");
    match q {
        Quantity::Turnout(i) => of("came to", i),
        Quantity::Chance(i) => of("chance of coming to one work", i),
        Quantity::Told(i) => of("chance to be told of the programme", i),
        Quantity::Expected(i) => of("expected of others", i),
        Quantity::Heard(i) => of("heard of the programme along ties", i),
        Quantity::Salience(i) => of("has the programme on its mind", i),
        Quantity::Habit(i) => of("habit of coming", i),
        Quantity::Willingness(i) => of("willingness", i),
        Quantity::Seen(i) => of("turnout that it saw", i),
        Quantity::Reprimand(i) => of("reprimand remembered", i),
        Quantity::TrustBoard(i) => of("trust in the board", i),
        Quantity::Rapport(i) => of("tie to the facilitator", i),
        Quantity::Trust(i, j) => of(&format!("trust in household {j}"), i),
        Quantity::Strength(i, j) => of(&format!("tie to household {j}"), i),
        Quantity::Against(i) => of("heard against the programme", i),
        Quantity::Side(i) => of("for the programme", i),
        Quantity::Activity(i) => of("takes part in an activity", i),
        Quantity::Owner(i) => of("has an enterprise", i),
        Quantity::Owes(i) => of("owes, Rp", i),
        Quantity::Savings(i) => of("saved, Rp", i),
        Quantity::Skill(i) => of("skill", i),
        // numbered from 1, as figures do
        Quantity::Norm(r) => format!("norm of neighbourhood {}", r + 1),
        Quantity::MeanTurnout(r) => format!("turnout of neighbourhood {}", r + 1),
        Quantity::MeanHabit(r) => format!("habit of neighbourhood {}", r + 1),
    }
}

/// Whose an input is, where that is not clear from whose formula it is in.
pub fn whose(input: Quantity, of: Quantity) -> String {
    let owner = |q: Quantity| match q {
        Quantity::Turnout(i)
        | Quantity::Chance(i)
        | Quantity::Told(i)
        | Quantity::Expected(i)
        | Quantity::Heard(i)
        | Quantity::Salience(i)
        | Quantity::Habit(i)
        | Quantity::Willingness(i)
        | Quantity::Seen(i)
        | Quantity::Reprimand(i)
        | Quantity::TrustBoard(i)
        | Quantity::Rapport(i)
        | Quantity::Against(i)
        | Quantity::Side(i)
        | Quantity::Activity(i)
        | Quantity::Owner(i)
        | Quantity::Owes(i)
        | Quantity::Savings(i)
        | Quantity::Skill(i)
        | Quantity::Trust(i, _)
        | Quantity::Strength(i, _) => Some(i),
        Quantity::Norm(_) | Quantity::MeanTurnout(_) | Quantity::MeanHabit(_) => None,
    };
    match input {
        Quantity::Trust(_, j) | Quantity::Strength(_, j) => format!(" to household {j}"),
        _ => match owner(input) {
            Some(i) if owner(of) != Some(i) => format!(" of household {i}"),
            _ => String::new(),
        },
    }
}
