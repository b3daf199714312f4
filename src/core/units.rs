//! Units at the borders: months of a real calendar and money as an integer.
//!
//! Inside the model a share is an `f32` in [0, 1] and a month is an offset from the start of the
//! run; these types are what scenario files, tables and people see.

mod unit;

pub use unit::{Nature, Unit};

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A month of the calendar, counted from January of year 0 (`2016-01` is 2016 × 12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month(pub i32);

impl Month {
    /// The month `number` (1–12) of `year`.
    pub fn new(year: i32, number: u32) -> Self {
        Month(year * 12 + number as i32 - 1)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1 (January) – 12 (December).
    pub fn number(self) -> u32 {
        self.0.rem_euclid(12) as u32 + 1
    }

    /// True in December: the fiscal year ends here (Indonesia's budget year is the calendar year).
    pub fn is_december(self) -> bool {
        self.number() == 12
    }

    /// True in the rainy season, October–April ([S:003]; BMKG's usual reading for southern Sumatra).
    pub fn is_rainy(self) -> bool {
        !(5..=9).contains(&self.number())
    }

    /// The month `by` months later (earlier when negative).
    pub fn plus(self, by: i32) -> Self {
        Month(self.0 + by)
    }

    /// Months from `earlier` to `self`.
    pub fn since(self, earlier: Month) -> i32 {
        self.0 - earlier.0
    }

    /// Days since 1970-01-01 of the month's first day, the date type of Parquet.
    pub fn epoch_days(self) -> i32 {
        // Howard Hinnant's days_from_civil, for day 1.
        let (y, m) = (self.year(), self.number() as i32);
        let y = if m <= 2 { y - 1 } else { y };
        let era = y.div_euclid(400);
        let yoe = y - era * 400;
        let doy = (153 * (m + if m > 2 { -3 } else { 9 }) + 2) / 5;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        era * 146_097 + doe - 719_468
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = String;

    /// Reads `YYYY-MM`.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a month; write it as YYYY-MM, for example 2017-04");
        let (year, number) = text.split_once('-').ok_or_else(wrong)?;
        if year.len() != 4 || number.len() != 2 {
            return Err(wrong());
        }
        let year: i32 = year.parse().map_err(|_| wrong())?;
        let number: u32 = number.parse().map_err(|_| wrong())?;
        if !(1900..=2200).contains(&year) || !(1..=12).contains(&number) {
            return Err(wrong());
        }
        Ok(Month::new(year, number))
    }
}

/// Money is counted in units of Rp 100, the smallest coin in use.
pub const UNIT_RUPIAH: f64 = 100.0;

/// Money in accounts of communities, in units of Rp 100.
pub type Money = i64;

/// Rupiah as people write them to the model's integer unit, rounded once.
pub fn from_rupiah(rupiah: f64) -> Money {
    (rupiah / UNIT_RUPIAH).round() as Money
}

/// The model's integer unit to rupiah.
pub fn to_rupiah(units: Money) -> f64 {
    units as f64 * UNIT_RUPIAH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reads_and_prints_itself() {
        let m: Month = "2017-04".parse().expect("a month");
        assert_eq!((m.year(), m.number()), (2017, 4));
        assert_eq!(m.to_string(), "2017-04");
        assert_eq!(m.plus(9).to_string(), "2018-01");
        for wrong in ["2017-13", "2017-4", "17-04", "2017/04", "", "2017-00", "abcd-01"] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_first_day_of_a_month_has_the_right_epoch_day() {
        assert_eq!(Month::new(1970, 1).epoch_days(), 0);
        assert_eq!(Month::new(2000, 3).epoch_days(), 11_017);
        assert_eq!(Month::new(2016, 1).epoch_days(), 16_801);
        assert_eq!(Month::new(1969, 12).epoch_days(), -31);
    }

    #[test]
    fn the_fiscal_year_ends_in_december_and_rain_falls_from_october_to_april() {
        let rainy: Vec<u32> = (1..=12).filter(|&n| Month::new(2018, n).is_rainy()).collect();
        assert_eq!(rainy, [1, 2, 3, 4, 10, 11, 12]);
        assert!(Month::new(2018, 12).is_december());
    }
}
