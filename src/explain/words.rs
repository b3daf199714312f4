//! Quantities and their values in plain words of either language.

use super::decisions::side_in;
use super::quantity::Quantity;
use super::tables::decimals;
use crate::core::text::{Language, numbers};
use crate::core::units::to_rupiah;

/// A value in the first arm and in the other.
#[derive(Clone, Copy, Debug)]
pub struct Pair(pub f32, pub f32);

impl Pair {
    /// In the words of a quantity.
    pub fn of(self, l: Language, q: Quantity) -> String {
        let against = |of: &dyn Fn(f32) -> String| self.against(l, of(self.0), of(self.1));
        match q {
            Quantity::Turnout(_) => {
                let [a, b] = [self.0, self.1].map(|x| (4.0 * x).round() as u8);
                let of = l.pick("of 4 works", "dari 4 gotong royong");
                self.against(l, format!("{a} {of}"), b.to_string())
            }
            Quantity::Strength(..) if self.0 == 0.0 || self.1 == 0.0 => {
                against(&|s| match s > 0.0 {
                    true => decimals(l, format!("{s:.2}")),
                    false => l.pick("no tie", "tidak ada").into(),
                })
            }
            Quantity::Side(_) => against(&|x| side_in(l, (2.0 * x).round() as u8).into()),
            Quantity::Activity(_) => {
                let [yes, no] = l.pick(["yes", "no"], ["ikut", "tidak ikut"]);
                against(&|x| if x > 0.0 { yes } else { no }.into())
            }
            Quantity::Owner(_) => {
                let [yes, no] = l.pick(["yes", "no"], ["ada", "tidak ada"]);
                against(&|x| if x > 0.0 { yes } else { no }.into())
            }
            Quantity::Owes(_) | Quantity::Savings(_) => against(&|x| {
                let rupiah = to_rupiah(x as i64);
                l.pick(format!("{rupiah:.0}"), numbers::rupiah(l, rupiah))
            }),
            _ => self.plain(l),
        }
    }

    /// As numbers, with as many decimals as it takes to see the difference.
    pub fn plain(self, l: Language) -> String {
        let with = |places: usize| {
            let text = |x: f32| decimals(l, format!("{x:.places$}"));
            (text(self.0), text(self.1))
        };
        let shown = (2..9).map(with).find(|(a, b)| a != b).unwrap_or_else(|| with(9));
        self.against(l, shown.0, shown.1)
    }

    fn against(self, l: Language, a: String, b: String) -> String {
        format!("{a} {} {b}", l.pick("against", "berbanding"))
    }
}

/// A quantity and its two values, unless both are the same (of an enterprise, the trade may differ).
pub fn told(l: Language, q: Quantity, pair: Pair) -> String {
    if pair.0.to_bits() == pair.1.to_bits() {
        return subject(l, q);
    }
    format!("{}{} {}", subject(l, q), l.pick("", ":"), pair.of(l, q))
}

/// What differs, and why.
pub fn because(l: Language, what: &str, why: &str) -> String {
    format!("{what}{} {why}", l.pick(":", ";"))
}

/// A difference with its sign, to two digits that count.
pub fn signed(l: Language, x: f32) -> String {
    let places = (2..9).find(|&d| (x.abs() * 10_f32.powi(d)) >= 1.0).unwrap_or(9) as usize;
    decimals(l, format!("{x:+.places$}"))
}

/// What a quantity is, and whose.
pub fn subject(l: Language, q: Quantity) -> String {
    match l {
        Language::Indonesian => in_indonesian(q),
        _ => in_english(q),
    }
}

fn in_english(q: Quantity) -> String {
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

fn in_indonesian(q: Quantity) -> String {
    let household = |i: usize| format!("rumah tangga {i}");
    let of = |what: &str, i: usize| format!("{what} {}", household(i));
    match q {
        Quantity::Turnout(i) => of("kehadiran", i),
        Quantity::Chance(i) => format!("peluang {} hadir pada satu gotong royong", household(i)),
        Quantity::Told(i) => format!("peluang {} diberi tahu tentang program", household(i)),
        Quantity::Expected(i) => format!("harapan {} akan kehadiran orang lain", household(i)),
        Quantity::Heard(i) => {
            format!("kabar tentang program yang didengar {} dari kenalan", household(i))
        }
        Quantity::Salience(i) => format!("perhatian {} pada program", household(i)),
        Quantity::Habit(i) => of("kebiasaan hadir", i),
        Quantity::Willingness(i) => of("kesediaan", i),
        Quantity::Seen(i) => of("kehadiran orang lain yang dilihat", i),
        Quantity::Reprimand(i) => of("teguran yang diingat", i),
        Quantity::TrustBoard(i) => format!("kepercayaan {} kepada LKM", household(i)),
        Quantity::Rapport(i) => format!("kedekatan {} dengan fasilitator", household(i)),
        Quantity::Trust(i, j) => format!("kepercayaan {} kepada {}", household(i), household(j)),
        Quantity::Strength(i, j) => {
            format!("kekuatan hubungan {} dengan {}", household(i), household(j))
        }
        Quantity::Against(i) => of("suara menentang program yang didengar", i),
        Quantity::Side(i) => format!("sikap {} terhadap program", household(i)),
        Quantity::Activity(i) => format!("keikutsertaan {} dalam kegiatan", household(i)),
        Quantity::Owner(i) => of("usaha", i),
        Quantity::Owes(i) => of("utang", i),
        Quantity::Savings(i) => of("tabungan", i),
        Quantity::Skill(i) => of("keterampilan", i),
        // numbered from 1, as figures do
        Quantity::Norm(r) => format!("norma RT {}", r + 1),
        Quantity::MeanTurnout(r) => format!("kehadiran di RT {}", r + 1),
        Quantity::MeanHabit(r) => format!("kebiasaan hadir di RT {}", r + 1),
    }
}

/// Whose an input is, where that is not clear from whose formula it is in.
pub fn whose(l: Language, input: Quantity, of: Quantity) -> String {
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
        Quantity::Trust(_, j) => {
            format!(" {} {j}", l.pick("to household", "kepada rumah tangga"))
        }
        Quantity::Strength(_, j) => {
            format!(" {} {j}", l.pick("to household", "dengan rumah tangga"))
        }
        _ => match owner(input) {
            Some(i) if owner(of) != Some(i) => {
                format!(" {} {i}", l.pick("of household", "rumah tangga"))
            }
            _ => String::new(),
        },
    }
}
