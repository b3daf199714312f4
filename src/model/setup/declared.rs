//! What the model declares to the reader of scenario files: tables, kinds of intervention, parameters.

use crate::model::forms::MODEL;
use crate::model::kinds::KINDS;
use crate::model::livelihoods::trades::Trade;
use crate::model::parameters::PARAMETERS;
use crate::model::world::population::{COMMUNITY, POPULATION};
use crate::scenario::declared::Declarations;

/// Everything that a scenario file may say of the model.
pub static DECLARED: Declarations = Declarations {
    model: MODEL,
    population: POPULATION,
    community: COMMUNITY,
    trade: Trade::KEYS,
    kinds: KINDS,
    parameters: PARAMETERS,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::text::Language;
    use crate::core::text::catalogue::Text;
    use crate::scenario::catalogue::kind_short;
    use crate::scenario::keys::{self, LANGUAGES};

    const BOTH: [Language; 2] = [Language::English, Language::Indonesian];

    fn paths(word: &str) -> Vec<String> {
        let found = DECLARED.find(word).unwrap_or_else(|near| panic!("{word}: {near:?}"));
        found.iter().map(|e| format!("{}{}", e.of_kind.unwrap_or(""), e.path())).collect()
    }

    #[test]
    fn a_key_is_found_alone_with_its_table_with_its_kind_and_as_set_has_it() {
        assert_eq!(paths("trust.gain"), ["parameters.trust.gain"]);
        assert_eq!(paths("parameters.trust.gain"), ["parameters.trust.gain"]);
        assert_eq!(paths("gap"), ["fundintervention.ID.gap"]);
        assert_eq!(paths("fund.gap"), paths("intervention.bdi.gap"));
        assert_eq!(paths("intervention.fund.gap"), paths("gap"));
        assert_eq!(paths("community.Pasar II.households"), ["community.NAME.households"]);
        assert!(paths("households").len() >= 2);
        assert_eq!(paths("scenario").len(), keys::SCENARIO.len());
        assert_eq!(
            DECLARED.find("trust.gian").expect_err("no key"),
            Some("trust.gain".to_string())
        );
    }

    #[test]
    fn every_table_of_a_file_has_its_keys_here() {
        for table in keys::ROOT {
            assert!(
                DECLARED.all().iter().any(|entry| entry.table == *table),
                "add `{table}` to TABLES"
            );
        }
    }

    #[test]
    fn every_key_and_kind_has_its_words_and_no_words_are_left_over() {
        let all = DECLARED.all();
        let known: Vec<&str> = all
            .iter()
            .map(|e| e.text().unwrap_or_else(|| panic!("{}: no words", e.path())).name())
            .chain(all.iter().filter_map(|e| Some(e.why()?.name())))
            .chain(LANGUAGES.iter().map(|key| key.text().map_or("", Text::name)))
            .chain(KINDS.iter().map(|(kind, _)| Text::named("kinds", kind).map_or("", Text::name)))
            .chain(KINDS.iter().filter_map(|(kind, _)| Some(kind_short(kind)?.name())))
            .collect();
        for area in ["keys", "kinds", "parameters"] {
            for name in Text::names_in(area) {
                assert!(known.contains(&format!("{area}/{name}").as_str()), "{area}/{name}");
            }
        }
        assert!(KINDS.iter().all(|(kind, _)| Text::named("kinds", kind).is_some()));
    }

    #[test]
    fn every_key_is_said_in_indonesian_as_fully_as_in_english() {
        for entry in DECLARED.all() {
            let path = format!("{} {}", entry.of_kind.unwrap_or(""), entry.path());
            let [meaning, makna] = BOTH.map(|l| entry.meaning_in(l));
            assert_ne!(makna, meaning, "{path}");
            // words that only English has: a text that was copied and not written
            let english = ["the", "of", "that", "which", "with", "and", "households", "whose"];
            let mut words = makna.split(|c: char| !c.is_alphanumeric());
            assert!(!words.any(|word| english.contains(&word)), "{path}: {makna}");
            // about as long as the English: nothing was left out, nothing told beside it
            let ratio = makna.chars().count() as f64 / meaning.chars().count() as f64;
            assert!(ratio > 0.4 && (ratio < 2.2 || makna.len() < 50), "{path}: {makna}");
        }
    }

    #[test]
    fn every_remark_has_its_words_and_no_words_are_left_over() {
        let all = DECLARED.all();
        let remarks: Vec<&str> =
            all.iter().flat_map(|entry| entry.source.0).filter_map(|g| g.remark).collect();
        for remark in &remarks {
            assert!(Text::named("sources", remark).is_some(), "{remark}");
        }
        for name in Text::names_in("sources") {
            assert!(remarks.contains(&name), "nothing says `{name}`");
        }
    }

    #[test]
    fn every_assumed_parameter_has_a_plausible_range_and_its_reason() {
        for p in DECLARED.parameters {
            let whys = BOTH.map(|l| p.why_in(l));
            if !p.source.is_assumed() {
                assert_eq!(whys, ["", ""], "{} is no assumption", p.key);
                continue;
            }
            let (low, high) = p.source.plausible().unwrap_or_else(|| panic!("{}: no range", p.key));
            let around = p.low <= low && low <= p.default && p.default <= high && high <= p.high;
            assert!(around, "{}: {low} – {high}, default {}", p.key, p.default);
            assert!(low < high || p.low == p.high, "{}: a range of one number", p.key);
            assert!(whys.iter().all(|why| why.len() > 12), "{}: {whys:?}", p.key);
            assert_ne!(whys[0], whys[1], "{}", p.key);
        }
    }
}
