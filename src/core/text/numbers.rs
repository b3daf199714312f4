//! Numbers as each language writes them: `1,234.5` and `1.234,5`; `Rp 1.2 bn` and `Rp 1,2 miliar`;
//! `12.5 %` and `12,5 %`; names of months. Everything that people read takes its numbers from here.

use super::catalogue::{Text, common};
use super::{Language, say};

/// The mark before decimals.
pub fn decimal_mark(language: Language) -> &'static str {
    say!(language, common::decimal_mark)
}

/// The mark between thousands.
pub fn thousands_mark(language: Language) -> &'static str {
    say!(language, common::thousands_mark)
}

/// `1234567.8` as `1,234,568` or `1.234.568`, with a true minus sign; with decimals if asked.
pub fn thousands(language: Language, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let text = format!("{:.decimals$}", value.abs());
    let (whole, rest) = match text.split_once('.') {
        Some((whole, rest)) => (whole, format!("{}{rest}", decimal_mark(language))),
        None => (text.as_str(), String::new()),
    };
    let nothing = text.chars().all(|c| c == '0' || c == '.');
    let sign = if value < 0.0 && !nothing { "−" } else { "" };
    format!("{sign}{}{rest}", grouped(language, whole))
}

/// A number without a tail of zeros; grouped from 10,000 on, as it is typed below.
pub fn plain(language: Language, value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let text = format!("{}", value.abs());
    let (whole, rest) = match text.split_once('.') {
        Some((whole, rest)) => (whole, format!("{}{rest}", decimal_mark(language))),
        None => (text.as_str(), String::new()),
    };
    let whole = if whole.len() > 4 { grouped(language, whole) } else { whole.into() };
    let sign = if value < 0.0 { "−" } else { "" };
    format!("{sign}{whole}{rest}")
}

fn grouped(language: Language, digits: &str) -> String {
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(thousands_mark(language));
        }
        out.push(digit);
    }
    out
}

/// Rupiah in full: `Rp 472,525`, `Rp 472.525`.
pub fn rupiah(language: Language, value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let sign = if value <= -0.5 { "−" } else { "" };
    format!("{sign}Rp {}", thousands(language, value.abs(), 0))
}

/// Rupiah, short: `Rp 1.2 bn`, `Rp 350 m`, `Rp 472,500`; `Rp 1,2 miliar`, `Rp 350 juta`,
/// `Rp 472.500`.
pub fn rupiah_short(language: Language, value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let size = value.abs();
    let (divisor, word) = match size {
        _ if size >= 999.5e9 => (1e12, common::trillion),
        _ if size >= 999.5e6 => (1e9, common::billion),
        _ if size >= 1e6 => (1e6, common::million),
        _ => return rupiah(language, value),
    };
    let text = format!("{:.2}", size / divisor);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let text = text.replace('.', decimal_mark(language));
    let sign = if value < 0.0 { "−" } else { "" };
    format!("{sign}Rp {text} {}", word.of(language))
}

/// A share as percent: `0.125` as `12.5 %` or `12,5 %`.
pub fn percent(language: Language, share: f64, decimals: usize) -> String {
    if !share.is_finite() {
        return "–".into();
    }
    format!("{} %", thousands(language, 100.0 * share, decimals))
}

/// A difference of shares in points: `0.031` as `3.1 points` or `3,1 poin`.
pub fn points(language: Language, difference: f64, decimals: usize) -> String {
    if !difference.is_finite() {
        return "–".into();
    }
    format!("{} {}", thousands(language, 100.0 * difference, decimals), points_word(language))
}

/// The word behind a difference of shares.
pub fn points_word(language: Language) -> &'static str {
    say!(language, common::points)
}

/// A number that was written, with its sign: `+3.1`, `−0,4`, `0.0`.
pub fn signed(number: &str) -> String {
    let nothing = number.chars().all(|c| !c.is_ascii_digit() || c == '0');
    if nothing || number.starts_with('−') { number.to_string() } else { format!("+{number}") }
}

const MONTHS: [Text; 12] = [
    common::month_1,
    common::month_2,
    common::month_3,
    common::month_4,
    common::month_5,
    common::month_6,
    common::month_7,
    common::month_8,
    common::month_9,
    common::month_10,
    common::month_11,
    common::month_12,
];

const SHORT: [Text; 12] = [
    common::month_short_1,
    common::month_short_2,
    common::month_short_3,
    common::month_short_4,
    common::month_short_5,
    common::month_short_6,
    common::month_short_7,
    common::month_short_8,
    common::month_short_9,
    common::month_short_10,
    common::month_short_11,
    common::month_short_12,
];

/// The name of a month of the year, 1 – 12; empty for any other number.
pub fn month_name(language: Language, number: u32) -> &'static str {
    of_month(&MONTHS, language, number)
}

/// Its short name: `Mar`, `Mei`.
pub fn month_short(language: Language, number: u32) -> &'static str {
    of_month(&SHORT, language, number)
}

fn of_month(names: &[Text; 12], language: Language, number: u32) -> &'static str {
    number.checked_sub(1).and_then(|i| names.get(i as usize)).map_or("", |name| name.of(language))
}

/// `March 2018`, `Maret 2018`.
pub fn month_of_year(language: Language, number: u32, year: i32) -> String {
    format!("{} {year}", month_name(language, number))
}

/// `a`, `a and b`, `a, b and c`; `a`, `a dan b`, `a, b, dan c`.
pub fn list<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    let last = last.as_ref();
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    match before.as_slice() {
        [] => last.into(),
        [first] => say!(language, common::list_two, first = *first, last = last),
        all => say!(language, common::list_many, before = all.join(", "), last = last),
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{English as En, Indonesian as Id};
    use super::*;

    #[test]
    fn thousands_and_decimals_change_places() {
        assert_eq!(thousands(En, 1_234_567.8, 0), "1,234,568");
        assert_eq!(thousands(Id, 1_234_567.8, 0), "1.234.568");
        assert_eq!(thousands(Id, -1234.56, 1), "−1.234,6");
        assert_eq!(thousands(En, -0.001, 1), "0.0");
        assert_eq!(thousands(Id, -0.001, 1), "0,0");
        assert_eq!(thousands(Id, f64::NAN, 1), "–");
        assert_eq!(plain(Id, 0.05), "0,05");
        assert_eq!(plain(En, 4500.0), "4500");
        assert_eq!(plain(Id, 20_000_000.0), "20.000.000");
        assert_eq!(plain(Id, -3.6), "−3,6");
        assert_eq!(percent(Id, 0.125, 1), "12,5 %");
        assert_eq!(percent(En, 0.125, 1), "12.5 %");
        assert_eq!(points(Id, -0.031, 1), "−3,1 poin");
        assert_eq!(signed(&points(En, 0.031, 1)), "+3.1 points");
        assert_eq!(signed("0,0"), "0,0");
    }

    #[test]
    fn rupiah_have_the_words_of_each_language() {
        for (value, english, indonesian) in [
            (1.2e9, "Rp 1.2 bn", "Rp 1,2 miliar"),
            (350e6, "Rp 350 m", "Rp 350 juta"),
            (1e9, "Rp 1 bn", "Rp 1 miliar"),
            (472_525.0, "Rp 472,525", "Rp 472.525"),
            (-2.5e12, "−Rp 2.5 tn", "−Rp 2,5 triliun"),
            (-0.2, "Rp 0", "Rp 0"),
            (f64::NAN, "–", "–"),
        ] {
            assert_eq!(rupiah_short(En, value), english);
            assert_eq!(rupiah_short(Id, value), indonesian);
        }
        assert_eq!(rupiah(Id, -1e6), "−Rp 1.000.000");
    }

    #[test]
    fn months_have_their_names() {
        assert_eq!(month_of_year(Id, 8, 2018), "Agustus 2018");
        assert_eq!(month_of_year(En, 8, 2018), "August 2018");
        assert_eq!(
            (month_short(Id, 5), month_short(Id, 12), month_short(Id, 10)),
            ("Mei", "Des", "Okt")
        );
        assert_eq!((month_name(En, 0), month_name(Id, 13)), ("", ""));
    }

    #[test]
    fn lists_end_in_and() {
        assert_eq!(list(En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(list(Id, &["a", "b", "c"]), "a, b, dan c");
        assert_eq!((list(En, &["a"]), list(Id, &["a", "b"])), ("a".into(), "a dan b".into()));
        assert_eq!(list::<&str>(En, &[]), "");
    }
}
