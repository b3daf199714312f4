//! Numbers as people write them: shares as percent or points, rupiah with thousand separators,
//! decimals that fit the precision. Figures and report use the same.

use crate::measures::Measure;
use crate::units::Month;

/// How the numbers of a measure are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share: percent for a level, points for a difference.
    Share,
    /// Rupiah.
    Rupiah,
    /// Anything else, with the words of the measure's unit.
    Other(&'static str),
}

impl Unit {
    /// The unit of a measure.
    pub fn of(measure: &Measure) -> Unit {
        if measure.unit.starts_with("share") {
            Unit::Share
        } else if measure.unit.starts_with("Rp") {
            Unit::Rupiah
        } else {
            Unit::Other(measure.unit.split([',', '(']).next().unwrap_or("").trim())
        }
    }
}

/// `1234567.8` as `1,234,568`, with a true minus sign; with decimals if asked.
pub fn thousands(value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let text = format!("{:.decimals$}", value.abs());
    let (whole, rest) = match text.split_once('.') {
        Some((whole, rest)) => (whole, format!(".{rest}")),
        None => (text.as_str(), String::new()),
    };
    let mut out = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    let nothing = text.chars().all(|c| c == '0' || c == '.');
    let sign = if value < 0.0 && !nothing { "−" } else { "" };
    format!("{sign}{out}{rest}")
}

/// Rupiah, short: `Rp 1.2 bn`, `Rp 350 m`, `Rp 472,500`.
pub fn rupiah_short(value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let sign = if value < 0.0 { "−" } else { "" };
    let size = value.abs();
    let trimmed = |x: f64| {
        let text = format!("{x:.2}");
        text.trim_end_matches('0').trim_end_matches('.').to_string()
    };
    if size >= 999.5e9 {
        format!("{sign}Rp {} tn", trimmed(size / 1e12))
    } else if size >= 999.5e6 {
        format!("{sign}Rp {} bn", trimmed(size / 1e9))
    } else if size >= 1e6 {
        format!("{sign}Rp {} m", trimmed(size / 1e6))
    } else {
        format!("{sign}Rp {}", thousands(size, 0))
    }
}

/// A level on an axis whose ticks are `step` apart.
pub fn tick(unit: Unit, value: f64, step: f64) -> String {
    match unit {
        Unit::Share => format!("{} %", thousands(100.0 * value, decimals(100.0 * step))),
        Unit::Rupiah => rupiah_short(value),
        Unit::Other(_) => thousands(value, decimals(step)),
    }
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
pub fn differences(measure: &Measure, values: &[f64]) -> (Vec<String>, String) {
    let size = values.iter().filter(|x| x.is_finite()).fold(0.0_f64, |m, x| m.max(x.abs()));
    differences_as(measure, values, size)
}

/// The same for a column of rows that are read one by one: points keep a decimal, so that a small
/// difference beside a large one is not written as nothing.
pub fn column(measure: &Measure, values: &[f64]) -> (Vec<String>, String) {
    let size = values.iter().filter(|x| x.is_finite()).fold(0.0_f64, |m, x| m.max(x.abs()));
    let size = if Unit::of(measure) == Unit::Share { size.min(0.09) } else { size };
    differences_as(measure, values, size)
}

/// With the decimals that suit differences of `size`.
fn differences_as(measure: &Measure, values: &[f64], size: f64) -> (Vec<String>, String) {
    let unit = Unit::of(measure);
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
            };
            (values.iter().map(|x| thousands(100.0 * x, d)).collect(), "points".into())
        }
        Unit::Rupiah => {
            // Three digits of the largest.
            let step = 10_f64.powf((largest(1.0).max(1.0).log10().floor() - 2.0).max(0.0));
            let write = |x: &f64| {
                let rounded = (x / step).round() * step;
                let sign = if rounded < 0.0 { "−" } else { "" };
                format!("{sign}Rp {}", thousands(rounded.abs(), 0))
            };
            (values.iter().map(write).collect(), String::new())
        }
        Unit::Other(words) => {
            let top = largest(1.0);
            let d = if top >= 100.0 {
                0
            } else if top >= 1.0 {
                1
            } else {
                2
            };
            (values.iter().map(|x| thousands(*x, d)).collect(), words.to_string())
        }
    }
}

/// A difference with its sign: `+3.1`, `−0.4`, `0.0`.
pub fn signed(difference: &str) -> String {
    let nothing = difference.chars().all(|c| !c.is_ascii_digit() || c == '0');
    if nothing || difference.starts_with('−') {
        difference.to_string()
    } else {
        format!("+{difference}")
    }
}

/// `March 2018`.
pub fn month_in_words(month: Month) -> String {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {}", NAMES[month.number() as usize - 1], month.year())
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
    fn rupiah_are_short_on_an_axis_and_separated_in_text() {
        assert_eq!(rupiah_short(1.2e9), "Rp 1.2 bn");
        assert_eq!(rupiah_short(350e6), "Rp 350 m");
        assert_eq!(rupiah_short(1e9), "Rp 1 bn");
        assert_eq!(rupiah_short(472_525.0), "Rp 472,525");
        assert_eq!(rupiah_short(-2.5e12), "−Rp 2.5 tn");
        assert_eq!(rupiah_short(f64::NAN), "–");
    }

    #[test]
    fn differences_share_their_decimals() {
        let words = |id: Id, values: &[f64]| differences(&MEASURES[id as usize], values);
        let (texts, unit) = words(Id::WorksFinished, &[-0.23, -0.2894, -0.18]);
        assert_eq!((texts.join("|").as_str(), unit.as_str()), ("−23|−29|−18", "points"));
        assert_eq!(words(Id::Turnout, &[0.0312, -0.004]).0, ["3.1", "−0.4"]);
        assert_eq!(words(Id::Consumption, &[12_345.0, -987.0]).0, ["Rp 12,300", "−Rp 1,000"]);
        assert_eq!(
            words(Id::SlumHectares, &[1.25]),
            (vec!["1.2".into()], "hectares a community".into())
        );
        assert_eq!(words(Id::Turnout, &[f64::NAN]).0, ["–"]);
        let (texts, _) = column(&MEASURES[Id::WorksFinished as usize], &[-0.7012, -0.0391, 0.0]);
        assert_eq!(texts, ["−70.1", "−3.9", "0.0"]);
    }

    #[test]
    fn ticks_are_round_and_inside() {
        let (at, step) = ticks(0.37, 0.61, 5);
        assert!((step - 0.05).abs() < 1e-12);
        assert_eq!(at.len(), 5);
        assert_eq!(ticks(1.0, 1.0, 5).0, [1.0]);
        assert_eq!(tick(Unit::Share, 0.4, 0.05), "40 %");
        assert_eq!(tick(Unit::Share, 0.425, 0.025), "42.5 %");
    }

    #[test]
    fn nothing_has_no_minus_sign() {
        assert_eq!(thousands(-0.001, 1), "0.0");
        assert_eq!(thousands(-1234.0, 0), "−1,234");
    }
}
