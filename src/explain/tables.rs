//! Pages of a life as tables for people.

use super::event::{Outcome, Page};
use super::happened::{happened, said};
use super::keys::{About, REASONS, TermName};
use super::life::Life;
use super::quantity::home;
use crate::core::text::catalogue::{Arg, Message, Text, life};
use crate::core::text::{Language, columns, message, numbers, say};
use crate::model::world::Breach;
use crate::model::world::households::flag;

/// What the columns mean, in this language.
pub fn legend(l: Language) -> &'static str {
    say!(l, life::legend)
}

/// Who a household is.
pub fn who(of: &Life<'_>, i: usize) -> Result<Message, Breach> {
    let m = of.month(0)?;
    let (c, h) = (&m.given, &m.given.households);
    let place = home(c, i);
    let disposition = [life::altruist, life::conditional, life::free_rider][h.disposition(i)];
    let mut traits: Vec<Message> = vec![
        disposition.into(),
        message!(life::people, n = h.size[i]),
        // as figures number them
        message!(life::neighbourhood, n = (place + 1).to_string()),
    ];
    for (flag, what) in [
        (flag::LEADER, life::leader),
        (flag::BOARD, life::board_member),
        (flag::HEAD, life::head),
        (flag::POOR, life::poor),
    ] {
        if h.has(i, flag) {
            traits.push(what.into());
        }
    }
    if c.neighbourhoods[place].in_control_decree {
        traits.push(life::inside_decree.into());
    }
    let traits = Arg::commas(traits);
    Ok(message!(life::who, household = i.to_string(), community = of.name(), traits = traits))
}

/// A table: numbers to the right, under their heads.
fn table(l: Language, head: &[Text], rows: impl Iterator<Item = Vec<String>>) -> String {
    let head = head.iter().map(|text| text.of(l).to_string()).collect();
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    columns::lines(&rows, |_| true).iter().map(|line| format!("{line}\n")).collect()
}

/// A cell: a number, or a dash for none.
fn cell(l: Language, x: Option<f64>, decimals: usize) -> String {
    numbers::thousands(l, x.unwrap_or(f64::NAN), decimals)
}

/// How far something must have moved for its month to be shown.
pub const MOVED: f64 = 0.05;

/// Where something has come to by the month's end, if the month says.
fn level(p: &Page, about: About) -> Option<f64> {
    match p.about(about)?.outcome {
        Outcome::Level(level) | Outcome::Board { level, .. } => Some(level.into()),
        _ => None,
    }
}

/// Which months of a life are worth a line: the first and the last, those in which something happened
/// that comes only now and then, and those in which willingness, the programme on its mind, trust or trust
/// in the board has moved by [`MOVED`] since the last one shown.
pub fn eventful(pages: &[Page]) -> Vec<bool> {
    const FOLLOWED: [About; 4] = [About::Willingness, About::Salience, About::Trust, About::Board];
    let levels = |p: &Page| FOLLOWED.map(|about| level(p, about).unwrap_or(f64::NAN));
    let mut last = [f64::NAN; FOLLOWED.len()];
    let shown = pages.iter().enumerate().map(|(k, p)| {
        let now = levels(p);
        let moved = now.iter().zip(&last).any(|(a, b)| (a - b).abs() >= MOVED - 1e-9);
        let shown = k == 0 || k + 1 == pages.len() || moved || p.parts.iter().any(happened);
        if shown {
            last = now;
        }
        shown
    });
    shown.collect()
}

/// Columns of the table of months.
const MONTHS: [Text; 13] = [
    life::column_month,
    life::column_works,
    life::column_chance,
    life::column_draw,
    life::column_own,
    life::column_others,
    life::column_expected,
    life::column_willing,
    life::column_mind,
    life::column_trust,
    life::column_board,
    life::column_welfare,
    life::column_rupiah,
];

/// Columns of the table of own reasons.
const OWN_REASONS: [Text; 13] = [
    life::column_month,
    life::reason_own,
    life::reason_cost,
    life::reason_august,
    life::reason_stake,
    life::reason_rapport,
    life::reason_mind,
    life::reason_board,
    life::reason_norm,
    life::reason_reprimand,
    life::reason_habit,
    life::reason_gifts,
    life::reason_logit,
];

fn month(l: Language, p: &Page) -> Vec<String> {
    let came = p.about(About::Coming).and_then(|part| match part.outcome {
        Outcome::Came(n) => Some(f64::from(n)),
        _ => None,
    });
    let coming = |term: TermName| p.term(About::Coming, term);
    let weight =
        [TermName::WeightOfOthers, TermName::Willingness, TermName::ExpectedOfOthers].map(coming);
    let consumption = p.term(About::Livelihood, TermName::Consumption).map(|rp| rp / 1e3);
    let share = |x: Option<f64>| cell(l, x, 2);
    vec![
        p.month.to_string(),
        cell(l, came, 0),
        share(p.about(About::Coming).map(|part| part.total)),
        share(coming(TermName::Draw)),
        share(coming(TermName::OwnReasons)),
        share(weight.into_iter().product()),
        share(coming(TermName::ExpectedOfOthers)),
        share(level(p, About::Willingness)),
        share(level(p, About::Salience)),
        share(level(p, About::Trust)),
        share(level(p, About::Board)),
        share(p.about(About::Livelihood).map(|part| part.total)),
        // Thousands that no mark sets apart: a column, not a sentence.
        consumption.map_or("–".into(), |rp| format!("{rp:.0}")),
    ]
}

fn own_reasons(l: Language, p: &Page) -> Vec<String> {
    let terms = REASONS.map(|name| p.term(About::OwnReasons, name));
    let sum = p.about(About::OwnReasons).map(|part| part.total);
    let numbers = terms.into_iter().chain([sum]).map(|x| cell(l, x, 2));
    [p.month.to_string()].into_iter().chain(numbers).collect()
}

/// A life: the months, the reasons, and what happened; of the months only those that are `shown`.
pub fn life(l: Language, pages: &[Page], shown: &[bool]) -> String {
    let shown = || pages.iter().zip(shown).filter(|(_, shown)| **shown).map(|(p, _)| p);
    let mut text = table(l, &MONTHS, shown().map(|p| month(l, p)));
    text.push_str(&format!("\n  {}\n", say!(l, life::own_reasons)));
    text.push_str(&table(l, &OWN_REASONS, shown().map(|p| own_reasons(l, p))));
    text.push_str(&format!("\n  {}\n", say!(l, life::what_happened)));
    let before = text.len();
    for p in pages {
        for message in p.parts.iter().filter_map(said) {
            text.push_str(&format!("  {}  {}\n", p.month, message.of(l)));
        }
    }
    if text.len() == before {
        text.push_str(&format!("  {}\n", say!(l, life::nothing_happened)));
    }
    text
}
