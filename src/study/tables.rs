//! The tables for spreadsheets: effects, summary, measures, failures, and monthly on request.
//!
//! What must stay true: a number is written in the fewest digits that read back as the same
//! number, with `.`, in every language; what is not defined is empty, never 0; rows have one order.

use std::io::{self, Write};

use csv::Writer;

use crate::core::text::Language;
use crate::core::units::Month;
use crate::measures::{About, COUNT, Good, Group, MEASURES, Smallest};
use crate::model::setup::Scenario;
use crate::study::answer::{Answer, Effect, Verdict};
use crate::study::monthly::{self, Series};
use crate::study::store::Store;

/// The columns of `effects.csv`.
pub const EFFECT_COLUMNS: [&str; 21] = [
    "arm",
    "control",
    "level",
    "place",
    "group",
    "measure",
    "window",
    "pairs",
    "mean",
    "lo",
    "hi",
    "lo_assumptions",
    "hi_assumptions",
    "p_benefit",
    "n_halfwidth",
    "n_sign",
    "paired",
    "in_sd",
    "verdict",
    "region",
    "month",
];

/// The columns of `summary.csv`.
pub const SUMMARY_COLUMNS: [&str; 12] = [
    "arm",
    "level",
    "region",
    "community",
    "group",
    "measure",
    "month",
    "mean",
    "sd",
    "p05",
    "p50",
    "p95",
];

/// A number in the fewest digits that read back as the same; empty when it is not defined.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        String::new()
    } else if value == 0.0 {
        "0".into()
    } else if (1e-5..1e16).contains(&value.abs()) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// The first day of a month, as tables write it.
pub fn first_day(month: Month) -> String {
    format!("{month}-01")
}

/// A verdict's word in tables.
pub fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Benefit => "benefit",
        Verdict::Harm => "harm",
        Verdict::NoDifference => "no_difference",
        Verdict::NotJudged => "not_judged",
    }
}

/// Is the measure ever defined for the group? Those of places are for everybody only.
fn has(group: Group, measure: usize) -> bool {
    group == Group::All || MEASURES[measure].about == About::Households
}

fn finish<W: Write>(mut table: Writer<W>) -> io::Result<()> {
    table.flush()
}

/// `effects.csv`: every arm against the control. Sorted by arm, level, region, place, group as the
/// monthly table, then measure and window in their declared order. Measures of places have rows for
/// the group `all` only; those that are 0 or not defined throughout the run have none.
pub fn effects(answer: &Answer, out: impl Write) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    let present = answer.present();
    table.write_record(EFFECT_COLUMNS)?;
    let scenario = &answer.scenario;
    for arm in monthly::sorted_arms(scenario) {
        for place in monthly::sorted_places(&answer.layout) {
            for group in monthly::sorted_groups() {
                for measure in (0..COUNT).filter(|&m| has(group, m) && present[m]) {
                    for window in 0..answer.layout.windows.len() {
                        if let Some(e) = answer.effect(arm, place, group, measure, window) {
                            table.write_record(effect_row(answer, e))?;
                        }
                    }
                }
            }
        }
    }
    finish(table)
}

fn effect_row(answer: &Answer, e: &Effect) -> [String; 21] {
    let place = &answer.layout.places[e.place];
    let window = &answer.layout.windows[e.window];
    [
        answer.scenario.arms[e.arm].name.clone(),
        answer.scenario.control().name.clone(),
        place.level.clone(),
        place.name().to_owned(),
        Group::ALL[e.group].id().to_owned(),
        MEASURES[e.measure].id.to_owned(),
        window.name.clone(),
        e.pairs.to_string(),
        number(e.mean),
        number(e.lo),
        number(e.hi),
        number(e.lo_assumptions),
        number(e.hi_assumptions),
        number(e.p_benefit),
        number(e.n_halfwidth),
        number(e.n_sign),
        e.paired.to_string(),
        number(e.in_sd),
        verdict_word(e.verdict).to_owned(),
        place.region.clone(),
        first_day(answer.layout.start.plus(window.to as i32)),
    ]
}

/// `summary.csv`: each region's measures by month, over the central replicates. Communities are in
/// the monthly table: here they would make a file that no spreadsheet opens. Measures as in
/// [`effects`].
pub fn summary(answer: &Answer, out: impl Write) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    let present = answer.present();
    table.write_record(SUMMARY_COLUMNS)?;
    let layout = &answer.layout;
    for arm in monthly::sorted_arms(&answer.scenario) {
        for at in monthly::sorted_places(layout) {
            let place = &layout.places[at];
            if place.community().is_some() {
                continue;
            }
            for group in monthly::sorted_groups() {
                for measure in (0..COUNT).filter(|&m| has(group, m) && present[m]) {
                    for month in 0..layout.months {
                        let s = answer.stat(arm, at, group, month, measure);
                        table.write_record([
                            answer.scenario.arms[arm].name.as_str(),
                            &place.level,
                            &place.region,
                            &place.community,
                            group.id(),
                            MEASURES[measure].id,
                            &first_day(layout.start.plus(month as i32)),
                            &number(s.mean),
                            &number(s.sd),
                            &number(s.p05),
                            &number(s.p50),
                            &number(s.p95),
                        ])?;
                    }
                }
            }
        }
    }
    finish(table)
}

/// `measures.csv`: the data dictionary.
pub fn measures(out: impl Write) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    table.write_record([
        "measure",
        "name",
        "unit",
        "about",
        "good",
        "smallest",
        "smallest_unit",
        "meaning",
    ])?;
    let l = Language::English;
    for m in MEASURES {
        let unit = m.unit_in(l);
        let (smallest, smallest_unit) = match m.smallest {
            Smallest::Sd(x) => (number(x), "control sd"),
            Smallest::Unit(x) => (number(x), unit),
            Smallest::None => (String::new(), ""),
        };
        let about = match m.about {
            About::Households => "households",
            About::Places => "places",
        };
        let good = match m.good {
            Good::Up => "up",
            Good::Down => "down",
            Good::Neither => "",
        };
        table.write_record([
            m.id,
            m.label(l),
            unit,
            about,
            good,
            &smallest,
            smallest_unit,
            m.meaning_in(l),
        ])?;
    }
    finish(table)
}

/// `failures.csv`: the replicates that failed and why; only a header when none did.
pub fn failures(answer: &Answer, out: impl Write) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    table.write_record(["replicate", "drawn", "cause"])?;
    for (replicate, drawn, cause) in &answer.failures {
        table.write_record([&replicate.to_string(), &drawn.to_string(), cause])?;
    }
    finish(table)
}

/// `monthly.csv`: the monthly table for spreadsheets.
pub fn monthly(
    store: &Store,
    scenario: &Scenario,
    central: &[u32],
    out: impl Write,
) -> io::Result<()> {
    let mut table = Writer::from_writer(out);
    let keys = monthly::keys(store);
    table.write_record(keys.iter().copied().chain(MEASURES.iter().map(|m| m.id)))?;
    let start = store.layout().start;
    monthly::each_series(store, scenario, central, |series| {
        let Series { arm, place, group, values, .. } = series;
        let text = |number: Option<usize>| number.map_or(String::new(), |n| n.to_string());
        for (month, row) in values.chunks_exact(COUNT).enumerate() {
            let month = first_day(start.plus(month as i32));
            for key in &keys {
                match *key {
                    "arm" => table.write_field(arm)?,
                    "replicate" => table.write_field(series.replicate.to_string())?,
                    "level" => table.write_field(series.level)?,
                    "region" => table.write_field(&place.region)?,
                    "community" => table.write_field(&place.community)?,
                    "neighbourhood" => table.write_field(text(series.neighbourhood))?,
                    "group" => table.write_field(group.id())?,
                    "month" => table.write_field(&month)?,
                    _ => table.write_field(text(series.household))?,
                }
            }
            for &value in row {
                table.write_field(number(value))?;
            }
            table.write_record(None::<&[u8]>)?;
        }
        Ok(())
    })?;
    finish(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_shortly_and_reads_back_as_itself() {
        for x in [0.1, 1.0 / 3.0, 472_525.0, -2.5e-9, 1e15, 1.5e300, 1e-5, f64::from(0.3_f32)] {
            assert_eq!(number(x).parse::<f64>().expect("a number"), x);
        }
        assert_eq!(number(-0.0), "0");
        assert_eq!(number(1e300), "1e300");
        assert_eq!(number(3.0), "3");
    }

    #[test]
    fn what_is_not_defined_is_empty() {
        assert_eq!(number(f64::NAN), "");
        assert_eq!(number(f64::INFINITY), "");
    }

    #[test]
    fn the_data_dictionary_has_every_measure() {
        let mut bytes = Vec::new();
        measures(&mut bytes).expect("memory");
        let rows = csv::Reader::from_reader(&bytes[..]).records().count();
        assert_eq!(rows, COUNT);
    }
}
