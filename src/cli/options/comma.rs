//! A decimal comma, as Indonesian writes it, where a file takes a point.

use crate::cli::language;

/// What is wrong with a number that has a comma where numbers here have a point.
pub(super) fn comma(key: &str, value: &str) -> Option<String> {
    // these take any text
    const TEXTS: [&str; 5] = ["title", "question", "label", "change", "name"];
    if key.split('.').any(|word| TEXTS.contains(&word)) {
        return None;
    }
    let (whole, rest) = value.split_once(',')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole.strip_prefix('-').unwrap_or(whole)) || !digits(rest) {
        return None;
    }
    let l = language();
    let thousands = match rest.len() {
        3 => l.pick(
            format!(", or {whole}{rest} for thousands"),
            format!(", atau {whole}{rest} untuk ribuan"),
        ),
        _ => String::new(),
    };
    Some(l.pick(
        format!("numbers take a decimal point: {whole}.{rest}{thousands}"),
        format!("angka memakai titik desimal: {whole}.{rest}{thousands}"),
    ))
}
