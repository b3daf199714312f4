//! What the phases of a month are called and do, from the catalogue.

use super::Phase;
use crate::core::text::Language;
use crate::core::text::catalogue::Text;

impl Phase {
    /// What it does, in a line.
    pub fn what(&self, language: Language) -> &'static str {
        Text::named(AREA, &self.key()).map_or("", |text| text.of(language))
    }

    /// Its name as people read it.
    pub fn said(&self, language: Language) -> &'static str {
        Text::attribute(AREA, &self.key(), "name").map_or(self.name, |text| text.of(language))
    }

    fn key(&self) -> String {
        self.name.replace(' ', "-")
    }
}

/// The area of the catalogue that has the words of the phases.
const AREA: &str = "phases";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::month::MONTH;

    #[test]
    fn every_phase_has_its_words_and_none_is_left_over() {
        let phases = MONTH.iter().map(Phase::key);
        let mut names: Vec<String> =
            phases.flat_map(|k| [k.clone(), format!("{k}.name")]).collect();
        names.sort();
        let mut there: Vec<&str> = Text::names_in(AREA).collect();
        there.sort_unstable();
        assert_eq!(names, there);
    }
}
