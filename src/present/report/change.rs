//! What an arm changes, in words that people know: the label of an intervention and the meaning of a key
//! in place of their names in the file. The scenario tells an arm's change by names (`gap of bdi: …`); what
//! cannot be read as one stays as it stands.

use crate::core::text::{Language, numbers};
use crate::present::figures::asked::View;
use crate::present::figures::called::{bare_name, name};
use crate::present::report::programme;
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::{Arm, Intervention};

/// What an arm changes against the one it starts from; empty where it changes nothing.
pub fn in_words(answer: View<'_>, arm: usize) -> String {
    let change = answer.answer.scenario.arms[arm].change.of(answer.language);
    let told = |part: &str| one(answer, arm, part).unwrap_or_else(|| part.to_string());
    let parts = laws_whole(answer.language, change.trim_end_matches('.'));
    parts.iter().map(|part| told(part)).collect::<Vec<_>>().join("; ")
}

/// The parts of a change, where a number of a law (`gap.mean of bdi: 9`) that was changed after the law
/// itself (`gap of bdi: gamma, mean 18, sd 6`) stands in it.
fn laws_whole(language: Language, change: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in change.split("; ") {
        let into = inside_law(language, part).and_then(|(key, word, number)| {
            let head = format!("{key}: ");
            let at = parts.iter().position(|p| p.starts_with(&head))?;
            let (new, old) = new_and_old(language, &parts[at]);
            let mut numbers: Vec<String> = new.split(", ").map(str::to_string).collect();
            let place = numbers.iter().position(|n| n.starts_with(&format!("{word} ")))?;
            numbers[place] = format!("{word} {number}");
            let old = old.map_or(String::new(), |old| format!("{}{old}", before(language)));
            Some((at, format!("{}{old}", numbers.join(", "))))
        });
        match into {
            Some((at, whole)) => parts[at] = whole,
            None => parts.push(part.to_string()),
        }
    }
    parts
}

/// Of `gap.mean of bdi: 9`: the key of the law, the word of its number, and the number.
fn inside_law(language: Language, part: &str) -> Option<(String, &'static str, &str)> {
    let (path, values) = part.split_once(": ")?;
    let (key, id) = path.split_once(language.pick(" of ", " pada "))?;
    let (key, number) = key.split_once('.')?;
    let word = match number {
        "mean" => mean(language),
        "sd" => sd(language),
        _ => return None,
    };
    let joint = language.pick("of", "pada");
    Some((format!("{key} {joint} {id}"), word, new_and_old(language, values).0))
}

fn mean(language: Language) -> &'static str {
    language.pick("mean", "rata-rata")
}

fn sd(language: Language) -> &'static str {
    language.pick("sd", "simpangan baku")
}

/// Between what is new and what was before.
fn before(language: Language) -> &'static str {
    language.pick(" instead of ", ", semula ")
}

fn new_and_old(language: Language, values: &str) -> (&str, Option<&str>) {
    values.split_once(before(language)).map_or((values, None), |(new, old)| (new, Some(old)))
}

/// Mean and spread of a law, as the scenario writes it: `gamma, mean 18, sd 6`.
fn law(language: Language, value: &str) -> Option<(&str, &str)> {
    let number = |word: &str| {
        let found = value.split(", ").find_map(|n| n.strip_prefix(word)?.strip_prefix(' '));
        found.filter(|n| n.starts_with(|c: char| c.is_ascii_digit() || "-−".contains(c)))
    };
    Some((number(mean(language))?, number(sd(language))?))
}

/// The values of a key in words: laws by mean and spread, choices by what they mean.
fn values_in_words(language: Language, key: &Entry, values: &str) -> String {
    let (new, old) = new_and_old(language, values);
    let unit =
        if key.unit.is_none() { String::new() } else { format!(" {}", key.unit_in(language)) };
    let chosen = |value: &str| programme::choice(language, key.name, value);
    let new_words = match law(language, new) {
        Some((m, s)) => format!("{} {m}{unit} ({} {s})", mean(language), sd(language)),
        None => chosen(new).unwrap_or_else(|| new.to_string()),
    };
    let Some(old) = old else { return new_words };
    let old_words = match law(language, old) {
        Some((m, s)) if law(language, new).is_some() => format!("{m} ({s})"),
        Some((m, s)) => format!("{} {m} ({} {s})", mean(language), sd(language)),
        None => chosen(old).unwrap_or_else(|| old.to_string()),
    };
    format!("{new_words}{}{old_words}", before(language))
}

/// An intervention of this name, and the arm that has it: this one, else any other.
fn of_id<'a>(answer: View<'a>, arm: usize, id: &str) -> Option<(&'a Arm, &'a Intervention)> {
    let arms = &answer.answer.scenario.arms;
    std::iter::once(&arms[arm])
        .chain(arms)
        .find_map(|a| Some((a, a.interventions.iter().find(|i| i.id == id)?)))
}

fn one(answer: View<'_>, arm: usize, part: &str) -> Option<String> {
    let language = answer.language;
    if let Some(ids) = part.strip_prefix(language.pick("without ", "tanpa ")) {
        let label = |id| of_id(answer, arm, id).map(|(_, i)| bare_name(language, i));
        let mut labels: Vec<String> = Vec::new();
        for label in ids.split(", ").map(label).collect::<Option<Vec<_>>>()? {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let without = language.pick("without", "tanpa");
        return Some(format!("{without} {}", numbers::list(language, &labels)));
    }
    let (key, values) = part.split_once(": ")?;
    let values = with_months(language, values);
    match key.split_once(language.pick(" of ", " pada ")) {
        Some((key, id)) => {
            let (of, i) = of_id(answer, arm, id)?;
            // One number of a law that is not changed otherwise.
            let (key, values) = match inside_law(language, part) {
                Some((_, word, _)) => (key.split('.').next()?, format!("{word} {values}")),
                None => (key, values),
            };
            let is_it = |e: &Entry| {
                let kind = e.of_kind.is_none_or(|kind| kind == i.kind.name());
                let named = e.name == key || e.name.replace('_', " ") == key;
                e.table == "intervention" && kind && named
            };
            let entry = catalogue::all().into_iter().find(is_it)?;
            let values = values_in_words(language, &entry, &values);
            let meaning = meaning(language, &entry);
            Some(format!("{}: {meaning}: {values}", name(language, of, i)))
        }
        None => {
            let is_it = |e: &Entry| e.table == "parameters" && e.name == key;
            let entry = catalogue::all().into_iter().find(is_it)?;
            let values = values_in_words(language, &entry, &values);
            Some(format!("{}: {values}", meaning(language, &entry)))
        }
    }
}

fn meaning(language: Language, key: &Entry) -> String {
    key.meaning_in(language).trim_end_matches('.').replace('`', "")
}

/// Months as people write them: `2018-01` as `January 2018`.
fn with_months(language: Language, values: &str) -> String {
    let month = |word: &str| -> Option<String> {
        let bare = word.trim_end_matches(',');
        let (year, number) = bare.split_once('-')?;
        let digits = |t: &str, n: usize| t.len() == n && t.chars().all(|c| c.is_ascii_digit());
        let (year, number) =
            (digits(year, 4).then_some(year)?, digits(number, 2).then_some(number)?);
        let number = number.parse().ok().filter(|n| (1..=12).contains(n))?;
        let written = numbers::month_of_year(language, number, year.parse().ok()?);
        Some(format!("{written}{}", &word[bare.len()..]))
    };
    let words = values.split(' ').map(|w| month(w).unwrap_or_else(|| w.to_string()));
    words.collect::<Vec<_>>().join(" ")
}
