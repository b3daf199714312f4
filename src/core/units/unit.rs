//! Units of measures, keys and parameters: what a number counts, as a type. Their words stand in the
//! catalogue (`units.ftl`), by name.

use crate::core::text::Language;
use crate::core::text::catalogue::Text;

/// How a number of a unit behaves: what it is saved and written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Money: saved in full, written as rupiah.
    Rupiah,
    /// A part of a whole: written as percent, differences as points.
    Share,
    /// Anything else.
    Other,
}

macro_rules! units {
    ($($unit:ident $name:literal $nature:ident;)*) => {
        /// The unit of a number.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // their names say it
        pub enum Unit { $($unit),* }

        impl Unit {
            /// Every unit.
            pub const ALL: &[Unit] = &[$(Unit::$unit),*];

            /// Its name in the catalogue; empty where a number has no unit.
            pub fn name(self) -> &'static str {
                match self { $(Unit::$unit => $name),* }
            }

            /// How a number of it behaves.
            pub fn nature(self) -> Nature {
                match self { $(Unit::$unit => Nature::$nature),* }
            }
        }
    };
}

units! {
    None "" Other;
    Rupiah "rupiah" Rupiah;
    RupiahPerCommunity "rupiah-per-community" Rupiah;
    RupiahPerCommunityMonth "rupiah-per-community-month" Rupiah;
    RupiahPerCommunityYear "rupiah-per-community-year" Rupiah;
    RupiahPerCommunitySoFar "rupiah-per-community-so-far" Rupiah;
    RupiahPerHeadMonth "rupiah-per-head-month" Rupiah;
    RupiahPerHousehold "rupiah-per-household" Rupiah;
    RupiahPerHouseholdMonth "rupiah-per-household-month" Rupiah;
    MillionRupiahPerHousehold "million-rupiah-per-household" Other;
    RupiahPerMonth "rupiah-per-month" Rupiah;
    RupiahPerOwnerMonth "rupiah-per-owner-month" Rupiah;
    Share "share" Share;
    SharePerMeeting "share-per-meeting" Share;
    SharePerWeek "share-per-week" Share;
    SharePerMonth "share-per-month" Share;
    SharePerYear "share-per-year" Share;
    ShareOfBalances "share-of-balances" Share;
    ShareOfBooked "share-of-booked" Share;
    ShareOfLoansEnded "share-of-loans-ended" Share;
    ShareOfPlanned "share-of-planned" Share;
    ShareOfPlannedCost "share-of-planned-cost" Share;
    ShareOfUnpaid "share-of-unpaid" Share;
    DifferenceOfShares "difference-of-shares" Other;
    Chance "chance" Other;
    ChancePerMonth "chance-per-month" Other;
    ChancePerYear "chance-per-year" Other;
    ChancePerYearEnd "chance-per-year-end" Other;
    Correlation "correlation" Other;
    Elasticity "elasticity" Other;
    LogUnits "log-units" Other;
    Logit "logit" Other;
    Ratio "ratio" Other;
    StandardDeviations "standard-deviations" Other;
    Month "month" Other;
    Months "months" Other;
    MonthsObserved "months-observed" Other;
    Times "times" Other;
    Per100Households "per-100-households" Other;
    PerMillionRupiahMonth "per-million-rupiah-month" Other;
    PerCommunity "per-community" Other;
    PerCommunitySoFar "per-community-so-far" Other;
    PerHousehold "per-household" Other;
    PerHouseholdMonth "per-household-month" Other;
    PerHouseholdSoFar "per-household-so-far" Other;
    PerMissingTieMonth "per-missing-tie-month" Other;
    PerTieMonth "per-tie-month" Other;
    PerMonth "per-month" Other;
    PerYear "per-year" Other;
    EventsPerMonth "events-per-month" Other;
    SetsPerMonth "sets-per-month" Other;
    VisitsPerYear "visits-per-year" Other;
    PlacesPerCourse "places-per-course" Other;
    GroupsPerCommunity "groups-per-community" Other;
    TiesPerHousehold "ties-per-household" Other;
    DaysPerMillionRupiah "days-per-million-rupiah" Other;
    DaysPerMillionRupiahMonth "days-per-million-rupiah-month" Other;
    DaysPerHouseholdMonth "days-per-household-month" Other;
    HoursPerHouseholdMonth "hours-per-household-month" Other;
    Hectares "hectares" Other;
    HectaresPerCommunity "hectares-per-community" Other;
    SlumPoints "slum-points" Other;
    Communities "communities" Other;
    Neighbourhoods "neighbourhoods" Other;
    Households "households" Other;
    People "people" Other;
    Members "members" Other;
    Producers "producers" Other;
    Teams "teams" Other;
    Ties "ties" Other;
    Instalments "instalments" Other;
    FoundingNumbers "founding-numbers" Other;
}

impl Unit {
    /// For a number without a unit.
    pub fn is_none(self) -> bool {
        self == Unit::None
    }

    /// For money, in rupiah.
    pub fn is_money(self) -> bool {
        self.nature() == Nature::Rupiah
    }

    /// For parts of a whole.
    pub fn is_share(self) -> bool {
        self.nature() == Nature::Share
    }

    /// Its words; empty for a number without a unit.
    pub fn of(self, language: Language) -> &'static str {
        self.text().map_or("", |text| text.of(language))
    }

    /// The text of it; none where the catalogue lacks it.
    pub fn text(self) -> Option<Text> {
        Text::named("units", self.name())
    }

    /// Its words where there is little room: without what explains them.
    pub fn short(self, language: Language) -> &'static str {
        self.attribute("short", language).unwrap_or_else(|| self.of(language))
    }

    /// What a share is of, where the unit says so.
    pub fn whole(self, language: Language) -> Option<&'static str> {
        self.attribute("whole", language)
    }

    fn attribute(self, attribute: &str, language: Language) -> Option<&'static str> {
        Text::attribute("units", self.name(), attribute).map(|text| text.of(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_has_its_words_and_no_words_are_left_over() {
        for unit in Unit::ALL.iter().filter(|unit| !unit.is_none()) {
            assert!(Text::named("units", unit.name()).is_some(), "{unit:?}");
        }
        for name in Text::names_in("units") {
            let name = name.split('.').next().unwrap_or_default();
            assert!(Unit::ALL.iter().any(|unit| unit.name() == name), "{name} is no unit");
        }
    }

    #[test]
    fn a_short_unit_and_a_whole_are_said_where_they_are() {
        let en = Language::English;
        assert_eq!(Unit::PerCommunitySoFar.short(en), Unit::PerCommunity.of(en));
        assert_eq!(Unit::Months.short(en), "months");
        assert_eq!((Unit::Share.whole(en), Unit::None.of(en)), (None, ""));
        assert_eq!(Unit::ShareOfPlannedCost.whole(en), Some("planned cost"));
    }
}
