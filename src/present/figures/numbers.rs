//! How the numbers of a measure are written: shares as percent or points, rupiah, decimals that fit
//! the precision. Figures and report use the same; the marks are each language's own.

use crate::core::text::{Language, numbers};
use crate::core::units::Nature;
use crate::measures::Measure;

pub use crate::core::text::numbers::signed;

/// How the numbers of a measure are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share: percent for a level, points for a difference.
    Share,
    /// Rupiah.
    Rupiah,
    /// Anything else.
    Other,
}

impl Unit {
    /// The unit of a measure.
    pub fn of(measure: &Measure) -> Unit {
        match measure.unit.nature() {
            Nature::Share => Unit::Share,
            Nature::Rupiah => Unit::Rupiah,
            Nature::Other => Unit::Other,
        }
    }
}

/// A level on an axis whose ticks are `step` apart.
pub fn tick(language: Language, unit: Unit, value: f64, step: f64) -> String {
    match unit {
        Unit::Share => numbers::percent(language, value, decimals(100.0 * step)),
        Unit::Rupiah => numbers::rupiah_short(language, value),
        Unit::Other => plain_tick(language, value, step),
    }
}

/// A number on an axis whose ticks are `step` apart.
pub fn plain_tick(language: Language, value: f64, step: f64) -> String {
    numbers::thousands(language, value, decimals(step))
}

fn decimals(step: f64) -> usize {
    (0..4)
        .find(|&d| {
            let scaled = step * 10_f64.powi(d as i32);
            (scaled - scaled.round()).abs() < 1e-6 * scaled.max(1.0)
        })
        .unwrap_or(4)
}

/// Differences of one measure, written with the same sensible number of decimals, and the word
/// that follows the last of them (`points`, `hectares` …; empty for rupiah, which come with `Rp`).
pub fn differences(language: Language, measure: &Measure, values: &[f64]) -> (Vec<String>, String) {
    let size = values.iter().filter(|x| x.is_finite()).fold(0.0_f64, |m, x| m.max(x.abs()));
    differences_as(language, measure, values, size, 0)
}

/// The same, with more decimals where two numbers that differ would otherwise be written alike: the end
/// of an interval and nothing, a mean and the size from which one would act. So no number that is read
/// says other than the verdict beside it.
pub fn differences_apart(
    language: Language,
    measure: &Measure,
    values: &[f64],
    apart: &[(f64, f64)],
) -> (Vec<String>, String) {
    /// Finer than this nobody reads.
    const MOST: usize = 4;
    let size = values.iter().filter(|x| x.is_finite()).fold(0.0_f64, |m, x| m.max(x.abs()));
    let alike = |finer: usize| {
        apart.iter().filter(|(a, b)| a.is_finite() && b.is_finite() && a != b).any(|(a, b)| {
            let written = differences_as(language, measure, &[*a, *b], size, finer).0;
            written[0] == written[1]
        })
    };
    let finer = (0..MOST).find(|&finer| !alike(finer)).unwrap_or(MOST);
    differences_as(language, measure, values, size, finer)
}

/// The same for a column of rows that are read one by one: points keep a decimal, so that a small
/// difference beside a large one is not written as nothing.
pub fn column_in(language: Language, measure: &Measure, values: &[f64]) -> (Vec<String>, String) {
    let size = values.iter().filter(|x| x.is_finite()).fold(0.0_f64, |m, x| m.max(x.abs()));
    let size = if Unit::of(measure) == Unit::Share { size.min(0.09) } else { size };
    differences_as(language, measure, values, size, 0)
}

/// With the decimals that suit differences of `size`, and so many more.
fn differences_as(
    language: Language,
    measure: &Measure,
    values: &[f64],
    size: f64,
    finer: usize,
) -> (Vec<String>, String) {
    let unit = Unit::of(measure);
    let thousands = |value: f64, decimals| not_nothing(language, value, decimals);
    let largest = |scale: f64| size * scale;
    match unit {
        Unit::Share => {
            let top = largest(100.0);
            let d = if top >= 10.0 {
                0
            } else if top >= 0.1 {
                1
            } else {
                2
            } + finer;
            (
                values.iter().map(|x| thousands(100.0 * x, d)).collect(),
                numbers::points_word(language).into(),
            )
        }
        Unit::Rupiah => {
            // Three digits of the largest.
            let step =
                10_f64.powf((largest(1.0).max(1.0).log10().floor() - 2.0 - finer as f64).max(0.0));
            let write = |x: &f64| {
                let step = if x.abs() < step / 2.0 { 1.0 } else { step };
                let rounded = (x / step).round() * step;
                let sign = if rounded < 0.0 { "−" } else { "" };
                format!("{sign}Rp {}", thousands(rounded.abs(), 0))
            };
            (values.iter().map(write).collect(), String::new())
        }
        Unit::Other => {
            let top = largest(1.0);
            let d = if top >= 100.0 {
                0
            } else if top >= 1.0 {
                1
            } else {
                2
            } + finer;
            (values.iter().map(|x| thousands(*x, d)).collect(), measure.unit.short(language).into())
        }
    }
}

/// A number with so many decimals, and with more where it would be written as nothing and is not: an
/// interval that crosses or leaves out zero must be seen to do so.
fn not_nothing(language: Language, value: f64, decimals: usize) -> String {
    const MOST: usize = 4;
    let shown = |d: usize| value.abs() * 10_f64.powi(d as i32) >= 0.5;
    let enough = (decimals..=MOST).find(|&d| shown(d)).filter(|_| value.is_finite());
    numbers::thousands(language, value, enough.unwrap_or(decimals))
}

/// Ticks at round values over `low ..= high`, about `wanted` of them, and their distance.
pub fn ticks(low: f64, high: f64, wanted: usize) -> (Vec<f64>, f64) {
    let span = high - low;
    if !(span.is_finite() && span > 0.0) {
        return (vec![low], 1.0);
    }
    let raw = span / wanted.max(1) as f64;
    let power = 10_f64.powf(raw.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .iter()
        .map(|m| m * power)
        .find(|s| *s >= raw * 0.999)
        .unwrap_or(10.0 * power);
    let first = (low / step - 1e-9).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    ((first..=last).map(|i| i as f64 * step).collect(), step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::{Id, MEASURES};

    #[test]
    fn differences_share_their_decimals() {
        let words =
            |id: Id, values: &[f64]| differences(Language::English, &MEASURES[id as usize], values);
        let (texts, unit) = words(Id::WorksFinished, &[-0.23, -0.2894, -0.18]);
        assert_eq!((texts.join("|").as_str(), unit.as_str()), ("−23|−29|−18", "points"));
        assert_eq!(words(Id::Turnout, &[0.0312, -0.004]).0, ["3.1", "−0.4"]);
        assert_eq!(words(Id::Consumption, &[12_345.0, -987.0]).0, ["Rp 12,300", "−Rp 1,000"]);
        assert_eq!(
            words(Id::SlumHectares, &[1.25]),
            (vec!["1.2".into()], "hectares per community".into())
        );
        assert_eq!(words(Id::Turnout, &[f64::NAN]).0, ["–"]);
        assert_eq!(
            words(Id::Turnout, &[0.31, 0.0007, -0.0004, 0.0]).0,
            ["31", "0.1", "−0.04", "0"]
        );
        assert_eq!(words(Id::Consumption, &[123_450.0, -87.4]).0, ["Rp 123,000", "−Rp 87"]);
        let (texts, _) = column_in(
            Language::English,
            &MEASURES[Id::WorksFinished as usize],
            &[-0.7012, -0.0391, 0.0],
        );
        assert_eq!(texts, ["−70.1", "−3.9", "0.0"]);
    }

    #[test]
    fn numbers_that_differ_are_written_apart_where_it_matters() {
        let turnout = &MEASURES[Id::Turnout as usize];
        let en = Language::English;
        let (plain, _) = differences(en, turnout, &[0.031, 0.0002]);
        assert_eq!(plain, ["3.1", "0.02"]);
        let apart =
            |pairs: &[(f64, f64)]| differences_apart(en, turnout, &[0.031, 0.0002], pairs).0;
        assert_eq!(apart(&[(0.0002, 0.0)]), plain, "it is not written as nothing");
        assert_eq!(apart(&[(0.0, 0.0), (f64::NAN, 0.0)]), plain, "what is the same is the same");
        let money = &MEASURES[Id::Consumption as usize];
        let (texts, _) = differences_apart(en, money, &[62_000.0, 40.0], &[(40.0, 0.0)]);
        assert_eq!(texts, ["Rp 62,000", "Rp 40"]);
    }

    #[test]
    fn ticks_are_round_and_inside() {
        let (at, step) = ticks(0.37, 0.61, 5);
        assert!((step - 0.05).abs() < 1e-12);
        assert_eq!(at.len(), 5);
        assert_eq!(ticks(1.0, 1.0, 5).0, [1.0]);
        let (en, id) = (Language::English, Language::Indonesian);
        assert_eq!(tick(en, Unit::Share, 0.4, 0.05), "40 %");
        assert_eq!(tick(en, Unit::Share, 0.425, 0.025), "42.5 %");
        assert_eq!(tick(id, Unit::Share, 0.425, 0.025), "42,5 %");
        assert_eq!(tick(id, Unit::Rupiah, 1.2e9, 1e8), "Rp 1,2 miliar");
    }

    #[test]
    fn differences_have_the_marks_and_units_of_their_language() {
        let words = |id: Id, values: &[f64]| {
            differences(Language::Indonesian, &MEASURES[id as usize], values)
        };
        assert_eq!(
            words(Id::Turnout, &[0.0312, -0.004]),
            (vec!["3,1".into(), "−0,4".into()], "poin".into())
        );
        assert_eq!(words(Id::Consumption, &[12_345.0]).0, ["Rp 12.300"]);
        for measure in MEASURES {
            let unit = differences(Language::Indonesian, measure, &[1.0]).1;
            let english = differences(Language::English, measure, &[1.0]).1;
            assert!(unit != english || unit.is_empty(), "{}: {unit}", measure.id);
        }
    }
}
