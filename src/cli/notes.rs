//! What a scenario, or a change of it, does without saying so: a change that reaches no arm, a start that
//! is moved and shortens a programme, a course that nobody hears of. Nothing is refused for it; it is said
//! on stderr, for somebody who typed one thing and will get another.

mod leaders;
mod spread;

use super::language;
use crate::core::text::{Language, numbers};
use crate::core::units::Month;
use crate::present::figures::programme::idle;
use crate::scenario::document::{self, Table};
use crate::scenario::{Arm, Intervention, Kind, Loaded, Scenario, Start, fill};

/// A scenario, and what it was before `--set` changed it.
pub(super) struct Changed {
    /// As it is used.
    pub loaded: Loaded,
    /// As it is written; none where nothing was changed, or where it is wrong without the change.
    pub before: Option<Loaded>,
}

/// What is needed, by whom, and for what: a programme may do without, but hardly by a change of dates.
const NEEDS: [(&str, &str, &str, &str); 5] = [
    (
        "fund",
        "delineation",
        "it pays only inside a decree",
        "ia hanya membiayai pekerjaan dalam SK",
    ),
    (
        "fund",
        "stages",
        "its plan is made when the implementation begins",
        "rencananya dibuat ketika pelaksanaan mulai",
    ),
    (
        "fund",
        "facilitator",
        "facilitators help with its papers",
        "fasilitator membantu menyusun berkasnya",
    ),
    ("handover", "training", "courses make its cadres", "kadernya berasal dari pelatihan"),
    ("meeting", "group_loan", "its groups are those that meet", "kelompoknyalah yang bertemu"),
];

/// Says what a changed scenario does without saying so; `only` are the arms that run, none for all.
pub(super) fn say(changed: &Changed, set: &[(String, String)], only: &[String]) {
    let l = language();
    let mut notes = of_changes(l, changed, set, only);
    notes.extend(of_programme(l, &changed.loaded.scenario));
    say_all(l, notes);
}

/// The same of the changes alone, for commands that look at one arm.
pub(super) fn say_of_changes(changed: &Changed, set: &[(String, String)]) {
    let l = language();
    say_all(l, of_changes(l, changed, set, &[]));
}

fn say_all(l: Language, mut notes: Vec<String>) {
    let mut said: Vec<String> = Vec::new();
    notes.retain(|note| {
        let new = !said.contains(note);
        said.push(note.clone());
        new
    });
    notes.iter().for_each(|note| {
        super::say(&format!("{}: {note}", l.pick("warning", "peringatan")));
    });
}

/// What of the changes has no effect, or another one than its key says.
fn of_changes(
    l: Language,
    changed: &Changed,
    set: &[(String, String)],
    only: &[String],
) -> Vec<String> {
    let Changed { loaded, before: Some(before) } = changed else { return Vec::new() };
    // the resolved text is good TOML: it was written from a checked tree
    let tree = document::parse(&loaded.resolved, "resolved").map(fill::flatten).unwrap_or_default();
    let mut notes = overridden(l, &tree, set, only);
    let world = |key: &str| {
        let roots =
            ["population.", "parameters.", "community.", "trade.", "intervention.", "model."];
        roots.iter().any(|root| key.starts_with(root)) || key.contains(".set.")
    };
    if notes.is_empty()
        && set.iter().all(|(key, _)| world(key))
        && before.identity() == loaded.identity()
    {
        let keys: Vec<String> = set.iter().map(|(key, _)| format!("--set {key}")).collect();
        let keys = numbers::list(l, &keys);
        notes.push(l.pick(
            format!("{keys}: nothing is changed, the scenario says the same"),
            format!("{keys}: tidak ada yang berubah, skenario sudah menyatakan hal yang sama"),
        ));
    }
    notes.extend(spread::kept(l, &tree, set));
    for arm in &loaded.scenario.arms {
        if let Some(was) = before.scenario.arms.iter().find(|was| was.name == arm.name) {
            notes.extend(dates(l, &loaded.scenario, was, arm, None));
        }
    }
    notes
}

/// Changes that do not reach arms which say the same key for themselves.
fn overridden(l: Language, tree: &Table, set: &[(String, String)], only: &[String]) -> Vec<String> {
    let arms: Vec<&Table> = tree.tables("arm").map(|(table, _)| table).collect();
    let lives = |arm: &Table| {
        let name = arm.text("name").unwrap_or_default();
        only.is_empty() || arm.flag("control") == Some(true) || only.iter().any(|o| o == name)
    };
    // an arm, and those that it comes from
    let chain = |arm: &'_ Table| -> Vec<Table> {
        let mut links = vec![arm.clone()];
        while let Some(from) = links.last().and_then(|link| link.text("from"))
            && let Some(next) = arms.iter().find(|arm| arm.text("name") == Some(from))
            && links.len() <= arms.len()
        {
            links.push((*next).clone());
        }
        links
    };
    let below = |key: &str, path: &str| {
        key == path || key.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
    };
    let mut notes = Vec::new();
    for (key, value) in set {
        if let Some((name, _)) = key.strip_prefix("arm.").and_then(|rest| rest.split_once(".set."))
        {
            if arms.iter().any(|arm| arm.text("name") == Some(name) && !lives(arm)) {
                notes.push(l.pick(
                    format!("--set {key} has no effect: the arm `{name}` does not run"),
                    format!("--set {key} tidak berpengaruh: varian `{name}` tidak dijalankan"),
                ));
            }
            continue;
        }
        let (mut own, mut without, mut all) = (Vec::new(), Vec::new(), 0);
        for arm in arms.iter().filter(|arm| lives(arm)) {
            all += 1;
            let name = arm.text("name").unwrap_or_default().to_string();
            let links = chain(arm);
            let id = key.strip_prefix("intervention.").unwrap_or_default();
            let dropped = |link: &Table| link.texts("drop").any(|(gone, _)| below(id, gone));
            let sets = |link: &Table| {
                let paths = link.table("set").map_or(&[][..], |set| &set.entries);
                paths.iter().any(|(path, _)| below(key, path))
            };
            if links.iter().any(dropped) {
                without.push(format!("`{name}`"));
            } else if links.iter().any(sets) {
                own.push(name);
            }
        }
        if own.is_empty() && without.len() < all {
            continue;
        }
        // the control, where the change reaches no other arm
        let control = arms.iter().find(|arm| arm.flag("control") == Some(true));
        let control = control.and_then(|arm| arm.text("name")).filter(|name| {
            let quoted = format!("`{name}`");
            own.len() + without.len() + 1 == all
                && !without.contains(&quoted)
                && !own.iter().any(|o| o == name)
        });
        let names: Vec<String> = own.iter().map(|name| format!("`{name}`")).collect();
        let (names, gone) = (numbers::list(l, &names), numbers::list(l, &without));
        let there = match own.first() {
            Some(name) => l.pick(
                format!("; --set 'arm.{name}.{key}={value}' changes it there"),
                format!("; --set 'arm.{name}.{key}={value}' mengubahnya di sana"),
            ),
            None => String::new(),
        };
        notes.push(match (own.len() + without.len() == all, without.is_empty()) {
            (true, true) => l.pick(
                format!("--set {key} has no effect: every arm sets it itself ({names}){there}"),
                format!(
                    "--set {key} tidak berpengaruh: setiap varian menetapkannya sendiri ({names}){there}"
                ),
            ),
            (true, false) if own.is_empty() => l.pick(
                format!("--set {key} has no effect: {gone} go without that intervention"),
                format!("--set {key} tidak berpengaruh: {gone} tidak memakai intervensi itu"),
            ),
            (true, false) => l.pick(
                format!(
                    "--set {key} has no effect: {names} set it themselves, {gone} go without that \
                     intervention{there}"
                ),
                format!(
                    "--set {key} tidak berpengaruh: {names} menetapkannya sendiri, {gone} tidak memakai \
                     intervensi itu{there}"
                ),
            ),
            (false, _) => {
                let moved = control.map_or(String::new(), |name| control_alone(l, name));
                l.pick(
                    format!(
                        "--set {key} does not reach {names}: set there by the arm itself{there}{moved}"
                    ),
                    format!(
                        "--set {key} tidak sampai ke {names}: di sana varian menetapkannya \
                         sendiri{there}{moved}"
                    ),
                )
            }
        });
    }
    notes
}

/// Said where a change moves the arm that all others are held against, and none of them.
fn control_alone(l: Language, name: &str) -> String {
    l.pick(
        format!("; only the control `{name}` moves, with which the others are compared"),
        format!("; hanya kontrol `{name}` yang bergeser, dan yang lain dibandingkan dengannya"),
    )
}

/// What one arm's dates do against those of another version of it: `of` names the arm where that is not
/// plain.
fn dates(l: Language, scenario: &Scenario, was: &Arm, is: &Arm, of: Option<&str>) -> Vec<String> {
    let mut notes = Vec::new();
    let lead = of.map_or(String::new(), |name| {
        l.pick(format!("in the arm `{name}` "), format!("dalam varian `{name}` "))
    });
    for i in is.interventions.iter().filter(|i| !idle(i)) {
        let Some(old) = was.interventions.iter().find(|old| old.id == i.id) else { continue };
        let (Start::Month(from), Start::Month(to)) = (old.at, i.at) else { continue };
        let moved = to.since(from);
        if let Some(until) = i.until
            && moved != 0
            && old.until == i.until
            && until <= scenario.end().plus(1)
        {
            let (months, before) = (until.since(to), until.since(from));
            let (id, ends) = (&i.id, until.plus(moved));
            let last = until.plus(-1);
            let path = match of {
                Some(name) => format!("arm.{name}.intervention.{id}.until={ends}"),
                None => format!("intervention.{id}.until={ends}"),
            };
            notes.push(l.pick(
                format!(
                    "{lead}`{id}` begins in {to} instead of {from} and still ends in {last}: {months} months \
                     instead of {before}; --set {path} moves its end too"
                ),
                format!(
                    "{lead}`{id}` mulai pada {to}, semula {from}, dan tetap berakhir pada {last}: {months} \
                     bulan, semula {before}; --set {path} menggeser akhirnya juga"
                ),
            ));
        }
    }
    for (kind, needed, english, indonesian) in NEEDS {
        for (user, need) in late(is, kind, needed) {
            let before = late(was, kind, needed);
            if before.iter().any(|(u, n)| u.id == user.id && n.id == need.id) {
                continue; // so it is in the scenario itself
            }
            let (Start::Month(at), Start::Month(first)) = (need.at, user.at) else { continue };
            let (user, need, why) = (&user.id, &need.id, l.pick(english, indonesian));
            notes.push(l.pick(
                format!("{lead}`{need}` begins in {at}, after `{user}` ({first}): {why}"),
                format!("{lead}`{need}` mulai pada {at}, sesudah `{user}` ({first}): {why}"),
            ));
        }
    }
    notes
}

/// Interventions of a kind that begin before everything of another kind that they need.
fn late<'a>(arm: &'a Arm, kind: &str, needed: &str) -> Vec<(&'a Intervention, &'a Intervention)> {
    let of = |kind: &str| -> Vec<&'a Intervention> {
        arm.interventions.iter().filter(|i| i.kind.name() == kind && !idle(i)).collect()
    };
    let at = |i: &Intervention| match i.at {
        Start::Month(month) => Some(month),
        Start::Stage(_) => None,
    };
    let mut found = Vec::new();
    for user in of(kind) {
        let near: Vec<(&Intervention, Month)> = of(needed)
            .into_iter()
            .filter(|need| share_a_place(user, need))
            .filter_map(|need| Some((need, at(need)?)))
            .collect();
        let Some(first) = at(user) else { continue };
        if let Some((need, month)) = near.into_iter().min_by_key(|(_, month)| *month)
            && month > first
        {
            found.push((user, need));
        }
    }
    found
}

fn share_a_place(a: &Intervention, b: &Intervention) -> bool {
    match (&a.communities, &b.communities) {
        (Some(a), Some(b)) => a.iter().any(|place| b.contains(place)),
        _ => true,
    }
}

/// What the scenario itself does without saying so.
fn of_programme(l: Language, scenario: &Scenario) -> Vec<String> {
    let mut notes = Vec::new();
    for arm in &scenario.arms {
        for course in arm.interventions.iter().filter(|i| !idle(i)) {
            let Kind::Training(training) = &course.kind else { continue };
            if training.households.is_some() {
                continue; // a list is an order, nobody needs to hear of it
            }
            let told = arm.interventions.iter().any(|i| {
                let tells = matches!(
                    i.kind,
                    Kind::Socialisation(_) | Kind::Facilitator(_) | Kind::Entry(_)
                );
                tells && !idle(i) && share_a_place(i, course) && begins_before_the_end(i, course)
            });
            if !told {
                let (id, name) = (&course.id, &arm.name);
                notes.push(l.pick(
                    format!(
                        "in the arm `{name}` nobody hears of the programme, so nobody applies for `{id}`: add \
                         a socialisation, a facilitator or an entry, or name `households`"
                    ),
                    format!(
                        "dalam varian `{name}` tidak ada yang mendengar tentang program, jadi tidak ada yang \
                         mendaftar untuk `{id}`: tambahkan socialisation, facilitator, atau entry, atau sebut \
                         `households`"
                    ),
                ));
            }
        }
    }
    notes.extend(leaders::gone(l, scenario));
    let control = scenario.control();
    for arm in scenario.arms.iter().filter(|arm| !arm.control) {
        notes.extend(dates(l, scenario, control, arm, Some(&arm.name)));
    }
    notes
}

fn begins_before_the_end(i: &Intervention, course: &Intervention) -> bool {
    match (i.at, course.until) {
        (Start::Month(at), Some(until)) => at < until,
        _ => true,
    }
}
