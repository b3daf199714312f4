//! The named signals of the model as a table: what each topic writes for others to read.

use super::wrapped;
use crate::core::text::catalogue::{Text, explain};
use crate::core::text::{Language, columns, say};
use crate::model::world::signals::{Signal, WIRING};

/// The area of the catalogue that has the words of the signals.
const AREA: &str = "signals";

/// A line each, and under it what the signal is.
pub(super) fn words(l: Language) -> String {
    let titles = [
        explain::wiring_signal,
        explain::row_unit,
        explain::wiring_range,
        explain::wiring_written_by,
        explain::wiring_read_by,
    ];
    let head = titles.map(|title| title.of(l));
    let of = |s: &Signal| [s.name, unit(l, s), s.range, s.written_by, s.read_by];
    let rows: Vec<[&str; 5]> = std::iter::once(head).chain(WIRING.iter().map(of)).collect();
    let before: Vec<&[&str]> = rows.iter().map(|row| &row[..4]).collect();
    let before = columns::lines(&before, |_| false);
    let line = |k: usize| wrapped(&format!("{}  ", before[k]), rows[k][4]);
    let mut text = format!("{}\n\n{}", say!(l, explain::wiring), line(0));
    for (k, signal) in WIRING.iter().enumerate() {
        text.push_str(&line(k + 1));
        text.push_str(&wrapped("      ", what(l, signal)));
    }
    text
}

fn what(l: Language, signal: &Signal) -> &'static str {
    Text::named(AREA, signal.name).map_or(signal.what, |text| text.of(l))
}

fn unit(l: Language, signal: &Signal) -> &'static str {
    Text::attribute(AREA, signal.name, "unit").map_or(signal.unit, |text| text.of(l))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_has_its_words_and_none_is_left_over() {
        for signal in WIRING {
            let told = [what(Language::English, signal), unit(Language::English, signal)];
            assert_eq!(told, [signal.what, signal.unit], "{}", signal.name);
        }
        let mut names: Vec<String> =
            WIRING.iter().flat_map(|s| [s.name.to_string(), format!("{}.unit", s.name)]).collect();
        names.sort();
        let mut there: Vec<&str> = Text::names_in(AREA).collect();
        there.sort_unstable();
        assert_eq!(names, there);
    }

    #[test]
    fn the_columns_stand_below_each_other() {
        for l in Language::ALL {
            let text = words(l);
            let title = text.lines().nth(2).expect("titles");
            let column = |line: &str, word: &str| {
                line.find(word).map(|at| line[..at].chars().count()).expect("a word of the line")
            };
            let row = text.lines().find(|line| line.starts_with("  idle ")).expect("a signal");
            let titles = [explain::wiring_written_by, explain::wiring_read_by];
            for (title_of, word) in titles.iter().zip(["livelihoods", "welfare"]) {
                assert_eq!(column(title, title_of.of(l)), column(row, word), "{text}");
            }
        }
    }
}
