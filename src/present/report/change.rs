//! What an arm changes, in words that people know: the label of an intervention and the meaning of a key
//! in place of their names in the file.

use crate::core::lists::each_once;
use crate::core::text::catalogue::Arg;
use crate::core::text::{Language, message, say};
use crate::model::setup::{Arm, DECLARED, Intervention};
use crate::present::figures::asked::View;
use crate::present::figures::called::{bare_name, name};
use crate::present::report::programme;
use crate::scenario::catalogue::Entry;
use crate::scenario::{Change, ChangedKey, Given, told_together};

/// What an arm changes; none where it changes nothing.
pub fn in_words(answer: View<'_>, arm: usize) -> Option<String> {
    let changes = &answer.answer.scenario.arms[arm].changes;
    let told: Vec<String> = changes.iter().map(|change| one(answer, arm, change)).collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// An intervention of this id, and the arm that has it: this one, else any other.
fn of_id<'a>(answer: View<'a>, arm: usize, id: &str) -> Option<(&'a Arm, &'a Intervention)> {
    let arms = &answer.answer.scenario.arms;
    std::iter::once(&arms[arm])
        .chain(arms)
        .find_map(|a| Some((a, a.interventions.iter().find(|i| i.id == id)?)))
}

fn one(answer: View<'_>, arm: usize, change: &Change) -> String {
    let language = answer.language;
    match change {
        Change::Told(words) => words.of(language).trim_end_matches('.').into(),
        Change::Without(ids) => say!(language, change::without, names = labels(answer, arm, ids)),
        Change::With(ids) => say!(language, change::with, names = labels(answer, arm, ids)),
        Change::Set { key, new, old } => {
            let (name, entry) = key_in_words(answer, arm, key);
            let (new, old) = (new, old.as_ref());
            let chosen = |given: &Given| match (given, &entry) {
                (Given::Word(word), Some(entry)) => programme::choice(entry.name, word),
                _ => None,
            };
            let (new, old) = match chosen(new) {
                Some(words) => (words.into(), old.map(|o| chosen(o).map_or(o.told(), Arg::from))),
                None => {
                    let unit = entry.as_ref().map_or("", |entry| entry.unit_in(language));
                    told_together(new, old, unit)
                }
            };
            Change::told(name, new, old).of(language)
        }
    }
}

/// What interventions are called; several of one name once.
fn labels(answer: View<'_>, arm: usize, ids: &[String]) -> Arg {
    let label = |id: &String| {
        let known = of_id(answer, arm, id).map(|(_, i)| bare_name(answer.language, i));
        known.unwrap_or_else(|| id.clone())
    };
    Arg::list(each_once(ids.iter().map(label)))
}

/// A key by the intervention that it belongs to and its meaning; and what is known of it.
fn key_in_words(answer: View<'_>, arm: usize, key: &ChangedKey) -> (Arg, Option<Entry>) {
    let language = answer.language;
    let entry = |fits: &dyn Fn(&Entry) -> bool| DECLARED.all().into_iter().find(|e| fits(e));
    match key {
        ChangedKey::Intervention { id, key } => {
            let Some((of, i)) = of_id(answer, arm, id) else {
                return (message!(change::key_of, key = key, intervention = id).into(), None);
            };
            let found = entry(&|e| {
                let kind = e.of_kind.is_none_or(|kind| kind == i.kind.name());
                e.table == "intervention" && kind && e.name == key
            });
            let meaning = found.as_ref().map_or(key.clone(), |entry| meaning(language, entry));
            let name = name(language, of, i);
            (message!(change::of_intervention, name = name, meaning = meaning).into(), found)
        }
        ChangedKey::Parameter(path) => {
            let found = entry(&|e| e.table == "parameters" && e.name == path);
            (found.as_ref().map_or(path.clone(), |e| meaning(language, e)).into(), found)
        }
        ChangedKey::Other(path) => (path.into(), None),
    }
}

fn meaning(language: Language, key: &Entry) -> String {
    key.meaning_in(language).trim_end_matches('.').replace('`', "")
}
