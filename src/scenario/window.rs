//! The time that a verdict is about.

use std::fmt;

use crate::core::units::Month;

/// A point or span of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Window {
    /// The last month of the run.
    #[default]
    End,
    /// The mean of the last twelve months.
    Last12,
    /// So many months after the programme's last month.
    After(u16),
    /// December of a year.
    December(i32),
}

impl Window {
    /// Months after the programme's last month for which effects are given.
    pub const AFTER: [u16; 4] = [0, 12, 24, 36];

    /// Their words in files, but for Decembers.
    pub const NAMED: [&str; 6] = ["end", "last_12", "after_0", "after_12", "after_24", "after_36"];

    /// The time of this word; none where effects are given for no such time.
    pub fn read(word: &str) -> Option<Window> {
        let after = Window::AFTER.map(Window::After);
        let named = [Window::End, Window::Last12].into_iter().chain(after);
        named.into_iter().find(|window| window.to_string() == word).or_else(|| {
            let month: Month = word.parse().ok()?;
            month.is_december().then(|| Window::December(month.year()))
        })
    }
}

/// Its word in files and tables.
impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Window::End => f.write_str("end"),
            Window::Last12 => f.write_str("last_12"),
            Window::After(months) => write!(f, "after_{months}"),
            Window::December(year) => Month::new(*year, 12).fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_read_as_it_is_written() {
        for word in Window::NAMED.into_iter().chain(["2019-12"]) {
            assert_eq!(Window::read(word).map(|w| w.to_string()).as_deref(), Some(word));
        }
        for wrong in ["later", "after_7", "after_012", "2019-11", ""] {
            assert_eq!(Window::read(wrong), None, "{wrong}");
        }
    }
}
