//! Public holidays of Denmark and Norway, as a hint beside a day; the group decides what it means.

use chrono::{Datelike, NaiveDate};

use crate::guide::Country;

/// A public holiday; the app has its name in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The Thursday before Easter.
    MaundyThursday,
    /// The Friday before Easter.
    GoodFriday,
    /// Easter Sunday.
    Easter,
    /// The day after Easter.
    EasterMonday,
    /// 1 May, in Norway.
    LabourDay,
    /// 17 May, in Norway.
    ConstitutionDay,
    /// 39 days after Easter.
    Ascension,
    /// 49 days after Easter.
    WhitSunday,
    /// 50 days after Easter.
    WhitMonday,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
}

/// The country where the clock of a zone hangs; nothing where its holidays are not known.
#[must_use]
pub fn country_of(zone: &str) -> Option<Country> {
    match zone {
        "Europe/Copenhagen" => Some(Country::Denmark),
        "Europe/Oslo" | "Arctic/Longyearbyen" | "Atlantic/Jan_Mayen" => Some(Country::Norway),
        _ => None,
    }
}

impl Holiday {
    /// All of them, as the year goes.
    pub const ALL: [Self; 12] = [
        Self::NewYear,
        Self::MaundyThursday,
        Self::GoodFriday,
        Self::Easter,
        Self::EasterMonday,
        Self::LabourDay,
        Self::ConstitutionDay,
        Self::Ascension,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::ChristmasDay,
        Self::SecondChristmasDay,
    ];
}

/// The public holiday on a day, as the law is since 2024; where two fall together, the one that has
/// a date of its own.
///
/// The law: Denmark, lov nr. 214 af 06/03/2023 (no Great Prayer Day any more); Norway, lov om
/// helligdager og helligdagsfred § 2, and lov om 1 og 17 mai som høgtidsdager.
#[must_use]
pub fn holiday(day: NaiveDate, country: Country) -> Option<Holiday> {
    let norway = country == Country::Norway;
    let dated = match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (5, 1) if norway => Some(Holiday::LabourDay),
        (5, 17) if norway => Some(Holiday::ConstitutionDay),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::SecondChristmasDay),
        _ => None,
    };
    let by_easter = || {
        let easter = computus::gregorian_naive(day.year()).ok()?;
        match day.signed_duration_since(easter).num_days() {
            -3 => Some(Holiday::MaundyThursday),
            -2 => Some(Holiday::GoodFriday),
            0 => Some(Holiday::Easter),
            1 => Some(Holiday::EasterMonday),
            39 => Some(Holiday::Ascension),
            49 => Some(Holiday::WhitSunday),
            50 => Some(Holiday::WhitMonday),
            _ => None,
        }
    };
    dated.or_else(by_easter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(day: &str, country: Country) -> Option<Holiday> {
        holiday(day.parse().unwrap(), country)
    }

    #[test]
    fn the_days_of_easter_move_with_it_in_both_countries() {
        for country in Country::ALL {
            assert_eq!(of("2027-03-25", country), Some(Holiday::MaundyThursday));
            assert_eq!(of("2027-03-27", country), None);
            assert_eq!(of("2027-03-29", country), Some(Holiday::EasterMonday));
            assert_eq!(of("2028-05-25", country), Some(Holiday::Ascension));
        }
    }

    #[test]
    fn may_has_days_of_its_own_in_norway() {
        assert_eq!(of("2026-05-01", Country::Norway), Some(Holiday::LabourDay));
        assert_eq!(of("2026-05-01", Country::Denmark), None);
        // Whit Monday and the seventeenth of May fall together
        assert_eq!(of("2027-05-17", Country::Norway), Some(Holiday::ConstitutionDay));
        assert_eq!(of("2027-05-17", Country::Denmark), Some(Holiday::WhitMonday));
        // no Great Prayer Day
        assert_eq!(of("2027-04-23", Country::Denmark), None);
    }

    #[test]
    fn a_year_has_ten_or_twelve_and_no_day_is_too_far() {
        let year = NaiveDate::from_yo_opt(2026, 1).unwrap().iter_days().take(365);
        let many = |country| year.clone().filter_map(|day| holiday(day, country)).count();
        assert_eq!((many(Country::Denmark), many(Country::Norway)), (10, 12));
        assert_eq!(holiday(NaiveDate::MAX, Country::Denmark), None);
        assert_eq!(holiday(NaiveDate::MIN, Country::Norway), Some(Holiday::NewYear));
    }

    #[test]
    fn a_country_is_known_by_its_clock() {
        assert_eq!(country_of("Europe/Oslo"), Some(Country::Norway));
        assert_eq!(country_of("Europe/Stockholm"), None);
    }
}
