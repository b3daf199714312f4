//! What an arm changes, in words that people know: the label of an intervention and the meaning of a key
//! in place of their names in the file. The scenario tells an arm's change by names (`gap of bdi: …`); what
//! cannot be read as one stays as it stands.

use crate::figures::asked::View;
use crate::figures::programme::{bare_name, name};
use crate::language::{Language, numbers};
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::{Arm, Intervention};

/// What an arm changes against the one it starts from; empty where it changes nothing.
pub fn in_words(answer: View<'_>, arm: usize) -> String {
    let change = answer.answer.scenario.arms[arm].change.of(answer.language);
    let told = |part: &str| one(answer, arm, part).unwrap_or_else(|| part.to_string());
    change.trim_end_matches('.').split("; ").map(told).collect::<Vec<_>>().join("; ")
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
            let is_it = |e: &Entry| {
                let kind = e.of_kind.is_none_or(|kind| kind == i.kind.name());
                let named = e.name == key || e.name.replace('_', " ") == key;
                e.table == "intervention" && kind && named
            };
            let meaning = meaning(language, is_it)?;
            Some(format!("{}: {meaning}: {values}", name(language, of, i)))
        }
        None => {
            let meaning = meaning(language, |e| e.table == "parameters" && e.name == key)?;
            Some(format!("{meaning}: {values}"))
        }
    }
}

fn meaning(language: Language, is_it: impl Fn(&Entry) -> bool) -> Option<String> {
    let found = catalogue::all().into_iter().find(is_it)?;
    Some(found.meaning_in(language).trim_end_matches('.').replace('`', ""))
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
