//! What stands beside the pages: start-up, cards, questions, support, and a plan for children.

use chrono::NaiveDate;
use runde_guide_types::{
    ChildrensPlan, Country, Expectation, Helper, Otherwise, Question, QuestionKind, StartCard, Step,
};

use super::made;

/// Who can help in one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// Kinds of places that may have a room or know of groups.
    pub places: Vec<&'static Helper>,
    /// Organisations for the whole country.
    pub organisations: Vec<&'static Helper>,
    /// Numbers to call, the most urgent first.
    pub numbers: Vec<&'static Helper>,
    /// Help whose number is left out on purpose.
    pub instead: Vec<&'static Helper>,
    /// The day on which all this was last read.
    pub verified: NaiveDate,
}

/// The way to the third meeting, in order; with the steps from a course where the group comes from one.
pub fn start_up(from_course: bool) -> impl Iterator<Item = &'static Step> {
    made::STEPS.iter().filter(move |step| from_course || !step.from_course)
}

/// The card to show or print before the first meeting.
#[must_use]
pub const fn start_card() -> &'static StartCard {
    &made::START_CARD
}

/// The cards for oneself, in the order in which they lie.
#[must_use]
pub const fn expectations() -> &'static [Expectation] {
    made::EXPECTATIONS
}

/// What follows the cards, for whom a group is not the thing now.
#[must_use]
pub const fn otherwise() -> &'static Otherwise {
    &made::OTHERWISE
}

/// The questions of one kind, in the order in which they were written.
pub fn questions(kind: QuestionKind) -> impl Iterator<Item = &'static Question> {
    made::QUESTIONS.iter().filter(move |question| question.kind == kind)
}

/// Who can help in this country.
#[must_use]
pub fn support(country: Country) -> Support {
    let here = |helpers: &'static [Helper]| -> Vec<&'static Helper> {
        helpers.iter().filter(|helper| helper.country == country).collect()
    };
    let mut numbers = here(made::HELPERS.numbers);
    numbers.sort_by_key(|helper| !helper.urgent);
    Support {
        places: here(made::HELPERS.places),
        organisations: here(made::HELPERS.organisations),
        numbers,
        instead: here(made::HELPERS.instead),
        verified: made::HELPERS.verified,
    }
}

/// The plan for a children's group.
#[must_use]
pub const fn childrens_plan() -> &'static ChildrensPlan {
    &made::CHILDREN
}

#[cfg(test)]
mod tests {
    use runde_guide_types::{Country, Occasion, QuestionKind, Topic};

    use super::{childrens_plan, expectations, otherwise, questions, start_up, support};

    #[test]
    fn a_group_from_a_course_has_two_more_steps() {
        assert_eq!(start_up(true).count(), start_up(false).count() + 2);
        assert!(start_up(false).all(|step| !step.from_course));
        let occasions: Vec<Occasion> = start_up(true).map(|step| step.occasion).collect();
        assert!(occasions.is_sorted(), "{occasions:?}");
        assert_eq!(occasions.last(), Some(&Occasion::Third));
    }

    #[test]
    fn for_whom_a_group_is_not_the_thing_there_is_other_help() {
        assert!(!expectations().is_empty());
        assert_eq!(otherwise().opens, Topic::NotTherapyOtherHelp);
    }

    #[test]
    fn every_kind_of_group_has_questions_enough_for_a_while() {
        for (kind, least) in [
            (QuestionKind::Any, 20),
            (QuestionKind::Walk, 8),
            (QuestionKind::Relatives, 8),
            (QuestionKind::Men, 8),
        ] {
            assert!(questions(kind).count() >= least, "{kind:?}");
        }
    }

    #[test]
    fn the_number_for_danger_to_life_comes_first_and_every_number_has_a_source() {
        for (country, urgent) in [(Country::Denmark, "112"), (Country::Norway, "113")] {
            let numbers = support(country).numbers;
            assert_eq!(numbers.first().and_then(|helper| helper.number), Some(urgent));
            assert!(numbers.iter().all(|helper| !helper.sources.is_empty()));
            assert_eq!(numbers.iter().filter(|helper| helper.urgent).count(), 1);
        }
    }

    #[test]
    fn numbers_that_nobody_has_verified_are_left_out() {
        let numbers = support(Country::Denmark).numbers;
        let said: Vec<_> = numbers.iter().filter_map(|helper| helper.number).collect();
        assert_eq!(said, ["112", "70 201 201", "116 111"]);
        let instead = support(Country::Denmark).instead;
        assert!(instead.iter().all(|helper| helper.number.is_none() && !helper.sources.is_empty()));
    }

    #[test]
    fn children_meet_ten_times_for_an_hour_and_a_half_on_seats_with_drawings() {
        let plan = childrens_plan();
        assert_eq!(plan.meetings.len(), 10);
        assert_eq!(plan.minutes, 90);
        assert_eq!(plan.parts.iter().map(|part| part.minutes).sum::<u32>(), plan.minutes);
        assert!(plan.seats.iter().all(|seat| !seat.shapes.is_empty()));
    }
}
