//! What an answer is asked: which arms, measures, place and time the figures and the report show,
//! and how these are called.

use std::ops::Deref;

use crate::core::lists::each_once;
use crate::core::text::catalogue::Arg;
use crate::core::text::{Language, say};
use crate::measures::{MEASURES, Smallest};
use crate::study::answer::Answer;
use crate::study::layout::Window;

/// An answer, to be told in a language.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// The language of its readers.
    pub language: Language,
}

impl<'a> View<'a> {
    /// The label of an arm.
    pub fn label(&self, arm: usize) -> &'a str {
        self.answer.scenario.arms[arm].label.of(self.language)
    }

    /// The label of the control.
    pub fn control(&self) -> &'a str {
        self.answer.scenario.control().label.of(self.language)
    }
}

impl Deref for View<'_> {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        self.answer
    }
}

/// The place that figures show: the first, which is the region.
pub const PLACE: usize = 0;

/// The name of the place shown: the region's, or of its only community.
pub fn place_name(answer: &Answer) -> &str {
    match answer.scenario.communities.as_slice() {
        [one] => &one.name,
        // What the scenario does not name has the key's default, which is no name.
        _ => answer.layout.places.get(PLACE).map_or("", |p| match p.region.as_str() {
            "region" => "",
            named => named,
        }),
    }
}

/// The place and what is said of it, with a dot between.
pub fn at_place(answer: View<'_>, words: &str) -> String {
    let place = place_name(answer.answer);
    if place.is_empty() {
        capital(words)
    } else {
        say!(answer.language, figures::at_place, place = place, words = words)
    }
}

/// The window that effects are reported for: the one that the scenario names, else the end, else the
/// last there is.
pub fn window(answer: &Answer) -> Option<usize> {
    answer.layout.judged(answer.scenario.verdict).or_else(|| end(answer))
}

/// The end of the run, where it is another window than the verdict's.
pub fn end(answer: &Answer) -> Option<usize> {
    let layout = &answer.layout;
    layout.window(crate::scenario::Window::End).or(layout.windows.len().checked_sub(1))
}

/// When a window is, in words: `at the end of 2024`, `in June 2019`.
pub fn when(answer: View<'_>, window: &Window) -> String {
    let last = answer.layout.start.plus(window.to as i32);
    let language = answer.language;
    let month = Arg::Month(last.number(), last.year());
    if window.from != window.to {
        say!(language, figures::when_over, n = window.to - window.from + 1, last = month)
    } else if last.is_december() {
        say!(language, figures::when_year_end, year = last.year())
    } else {
        say!(language, figures::when_month, month = month)
    }
}

/// The measure's smallest effect of interest, in its own unit; none when it has none here.
pub fn smallest(answer: &Answer, measure: usize) -> Option<f64> {
    let size = match MEASURES[measure].smallest {
        Smallest::Sd(share) => share * answer.control_sd[measure],
        Smallest::Unit(unit) => unit,
        Smallest::None => return None,
    };
    (size.is_finite() && size > 0.0).then_some(size)
}

/// The headline measures, without repeats.
pub fn headline(answer: &Answer) -> Vec<usize> {
    each_once(answer.scenario.headline.iter().map(|id| *id as usize))
}

/// The arms that are compared with the control.
pub fn compared(answer: &Answer) -> Vec<usize> {
    (0..answer.scenario.arms.len()).filter(|&a| !answer.scenario.arms[a].control).collect()
}

/// The first letter small.
pub fn uncapital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |c| c.to_lowercase().chain(letters).collect())
}

/// The first letter as a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |c| c.to_uppercase().chain(letters).collect())
}
