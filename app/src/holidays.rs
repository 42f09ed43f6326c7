//! What a public holiday is called.

use chrono::NaiveDate;
use runde_core::companion::{Holiday, country_of, holiday};

use crate::words::Words;

/// The name of a public holiday, as a sentence would have it.
#[must_use]
pub fn holiday_name(words: Words, holiday: Holiday) -> String {
    match holiday {
        Holiday::NewYear => words.holiday_new_year(),
        Holiday::MaundyThursday => words.holiday_maundy_thursday(),
        Holiday::GoodFriday => words.holiday_good_friday(),
        Holiday::Easter => words.holiday_easter(),
        Holiday::EasterMonday => words.holiday_easter_monday(),
        Holiday::LabourDay => words.holiday_labour_day(),
        Holiday::ConstitutionDay => words.holiday_constitution_day(),
        Holiday::Ascension => words.holiday_ascension(),
        Holiday::WhitSunday => words.holiday_whit_sunday(),
        Holiday::WhitMonday => words.holiday_whit_monday(),
        Holiday::ChristmasDay => words.holiday_christmas_day(),
        Holiday::SecondChristmasDay => words.holiday_second_christmas_day(),
    }
}

/// That a day is a public holiday where the clock of a zone hangs; nothing where it is none.
#[must_use]
pub fn told_holiday(words: Words, day: NaiveDate, zone: &str) -> Option<String> {
    let holiday = holiday(day, country_of(zone)?)?;
    Some(words.on_a_holiday(holiday_name(words, holiday)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use runde_core::companion::Language;

    use super::*;

    #[test]
    fn law_13_every_holiday_has_a_name_of_its_own_in_each_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            let names: BTreeSet<String> =
                Holiday::ALL.iter().map(|holiday| holiday_name(words, *holiday)).collect();
            assert_eq!(names.len(), Holiday::ALL.len());
            assert!(names.iter().all(|name| !name.is_empty() && !name.contains("holiday-")));
        }
    }
}
