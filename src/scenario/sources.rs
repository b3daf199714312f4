//! Where a number comes from: what it rests on, each ground with its grade. The marks of documents
//! (`[A]`, `[S:003]`) are written from these; what is said beside them stands in the catalogue
//! (`sources.ftl`), by name.

use std::fmt;

use crate::core::text::catalogue::Text;
use crate::core::text::{Language, message, numbers, say};

/// How well a number is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// [D] Computed from data.
    Data,
    /// [V] Read in the publication named.
    Verified,
    /// [S:nnn] Read in field study nnn.
    Study(u16),
    /// [R] Recalled and not verified.
    Recalled,
    /// [A] An assumption.
    Assumption,
    /// A choice of the study, not a number about the world.
    Design,
}

/// Its mark in documents.
impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Grade::Data => f.write_str("[D]"),
            Grade::Verified => f.write_str("[V]"),
            Grade::Study(number) => write!(f, "[S:{number:03}]"),
            Grade::Recalled => f.write_str("[R]"),
            Grade::Assumption => f.write_str("[A]"),
            Grade::Design => f.write_str("design"),
        }
    }
}

impl Grade {
    /// What it means.
    pub fn of(self, language: Language) -> String {
        match self {
            Grade::Data => say!(language, grades::data).into(),
            Grade::Verified => say!(language, grades::verified).into(),
            Grade::Study(number) => say!(language, grades::study, number = format!("{number:03}")),
            Grade::Recalled => say!(language, grades::recalled).into(),
            Grade::Assumption => say!(language, grades::assumption).into(),
            Grade::Design => say!(language, grades::design).into(),
        }
    }

    /// Is it an assumption, or recalled and not verified? Such a number may be a distribution.
    pub const fn is_assumed(self) -> bool {
        matches!(self, Grade::Assumption | Grade::Recalled)
    }
}

/// One thing that a number rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ground {
    /// How well the number is known by it.
    pub grade: Grade,
    /// Author and year, the same in every language.
    pub cites: Option<&'static str>,
    /// What is known there of the number: lowest and highest, alike for a single number.
    pub range: Option<(f64, f64)>,
    /// The name of what is said of it in `sources.ftl`.
    pub remark: Option<&'static str>,
}

impl Ground {
    /// Citation, range and remark in words; empty where there are none.
    fn beside(&self, language: Language) -> String {
        let number = |x: f64| numbers::plain(language, x);
        let range = self.range.map(|(low, high)| match low == high {
            true => number(low),
            false => format!("{}–{}", number(low), number(high)),
        });
        let remark = self.remark.and_then(|name| Text::named("sources", name));
        let remark = remark.map(|text| text.of(language).to_string());
        let each = [self.cites.map(String::from), range, remark];
        each.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// What a number rests on, the most important first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Source(pub &'static [Ground]);

impl Source {
    /// The grade that counts first.
    pub fn grade(self) -> Grade {
        self.0.first().map_or(Grade::Design, |ground| ground.grade)
    }

    /// Is any of it an assumption, or recalled and not verified?
    pub fn is_assumed(self) -> bool {
        self.0.iter().any(|ground| ground.grade.is_assumed())
    }

    /// The range in which an assumed number plausibly lies: that of its first ground which is assumed.
    pub fn plausible(self) -> Option<(f64, f64)> {
        self.0.iter().find(|ground| ground.grade.is_assumed())?.range
    }

    /// Is it a choice of the study and nothing else?
    pub fn is_design(self) -> bool {
        self.0.iter().all(|ground| ground.grade == Grade::Design)
    }

    /// With marks: `[S:003] direction; [A] size`.
    pub fn marked(self, language: Language) -> String {
        let each = self.0.iter().map(|ground| {
            let beside = ground.beside(language);
            format!("{} {beside}", ground.grade).trim_end().to_string()
        });
        each.collect::<Vec<_>>().join("; ")
    }

    /// In words: `read in field study 003 (direction); an assumption (size)`.
    pub fn in_words(self, language: Language) -> String {
        let each = self.0.iter().map(|ground| {
            let (grade, beside) = (ground.grade.of(language), ground.beside(language));
            match beside.as_str() {
                "" => grade,
                _ => message!(grades::with_remark, grade = grade, remark = beside).of(language),
            }
        });
        each.collect::<Vec<_>>().join("; ")
    }
}

/// A source: `[Verified in "Olken 2007" range 0.1..=0.3: "remark", Assumption: "size"]`.
macro_rules! source {
    ([$($grade:ident $(($number:literal))? $(in $cites:literal)? $(range $low:literal ..= $high:literal)? $(: $remark:literal)?),+]) => {
        $crate::scenario::sources::Source(&[$($crate::scenario::sources::Ground {
            grade: $crate::scenario::sources::Grade::$grade $(($number))?,
            cites: $crate::scenario::sources::either(&[$($cites)?]),
            range: $crate::scenario::sources::either(&[$(($low, $high))?]),
            remark: $crate::scenario::sources::either(&[$($remark)?]),
        }),+])
    };
}
pub(crate) use source;

/// What a row may say or leave out.
pub(crate) const fn either<T: Copy>(given: &[T]) -> Option<T> {
    match given {
        [one] => Some(*one),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_said_with_marks_and_in_words() {
        const SOURCE: Source = source!([
            Study(3): "direction",
            Verified in "Olken 2007" range 0.28..=0.28,
            Assumption range 0.0..=0.3: "size"
        ]);
        assert_eq!(
            SOURCE.marked(Language::English),
            "[S:003] direction; [V] Olken 2007, 0.28; [A] 0–0.3, size"
        );
        assert_eq!(
            SOURCE.in_words(Language::Indonesian),
            "dibaca di studi lapangan 003 (arah); dibaca di terbitan yang disebut (Olken 2007, 0,28); asumsi \
             (0–0,3, besarnya)"
        );
        assert!(SOURCE.is_assumed() && !SOURCE.is_design());
        assert_eq!(SOURCE.grade(), Grade::Study(3));
        const CHOSEN: Source = source!([Design]);
        assert!(CHOSEN.is_design() && !CHOSEN.is_assumed());
    }
}
