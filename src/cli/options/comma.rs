//! A decimal comma, as Indonesian writes it, where a file takes a point.

use crate::cli::language;
use crate::core::text::say;

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
    Some(match rest.len() {
        3 => say!(language(), commands::comma_or_thousands, whole = whole, rest = rest),
        _ => say!(language(), commands::comma, whole = whole, rest = rest),
    })
}
