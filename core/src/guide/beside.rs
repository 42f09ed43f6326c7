//! What stands beside the pages: start-up, cards, questions, support, and a plan for children.

use chrono::NaiveDate;

use super::drawing::Shape;
use super::language::Said;
use super::made::{self, Topic};
use super::page::Source;

/// One step from 'some of us want to start' to the third meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name; it never changes.
    pub id: &'static str,
    /// When it comes.
    pub occasion: Occasion,
    /// Only for a group that comes from a course.
    pub from_course: bool,
    /// Where it is done.
    pub opens: Opens,
    /// What is to be done.
    pub label: Said,
    /// A word about it.
    pub note: Said,
}

/// When a step of the start-up comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Occasion {
    /// Before the first meeting.
    Before,
    /// At the first meeting.
    First,
    /// At the second.
    Second,
    /// At the third.
    Third,
}

/// Where a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A page of the guide.
    Page(Topic),
    /// Who can help with a room.
    Support,
    /// A card that says what a group is, when and where, and nothing about anyone.
    StartCard,
    /// Cards for oneself.
    Expectations,
    /// A meeting: who is here, and the plan.
    Meeting,
    /// The pledge of confidentiality.
    Pledge,
    /// The cards of ground rules, and what is agreed.
    Rules,
    /// Day, hour, place, and how often.
    Rhythm,
    /// Help at the start.
    Initiator,
    /// Who brings coffee and key.
    Duties,
    /// How long the group means to meet.
    Horizon,
    /// How are we doing?
    LookBack,
}

/// A card to show or print before the first meeting: what a group is, when and where, and nothing
/// about anyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartCard {
    /// What stands above it.
    pub title: Said,
    /// What a group is, line by line.
    pub lines: &'static [Said],
    /// Stands before the day and the hour.
    pub when: Said,
    /// Stands before the place.
    pub place: Said,
    /// Stands below it.
    pub last: Said,
}

/// A card for oneself before joining: answered by looking, kept nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The question.
    pub title: Said,
    /// A word about it.
    pub text: Said,
}

/// What is said to whom a group is not the thing now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The page it leads to.
    pub opens: Topic,
    /// What it is called.
    pub title: Said,
    /// What it says.
    pub text: Said,
}

/// A question to begin a theme round with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its name; it never changes.
    pub id: &'static str,
    /// Whom it is for.
    pub kind: QuestionKind,
    /// The question.
    pub text: Said,
}

/// Whom a question is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionKind {
    /// Any group.
    Any,
    /// A round on a walk.
    Walk,
    /// A group of relatives.
    Relatives,
    /// A group of men.
    Men,
}

/// A country whose helpers and public holidays are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Country {
    /// Danmark.
    Denmark,
    /// Norge.
    Norway,
}

impl Country {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Denmark, Self::Norway];
}

/// Somebody outside the group who can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helper {
    pub(super) country: Country,
    /// What it is called there.
    pub name: &'static str,
    /// What it can do.
    pub what: Said,
    /// Where it can be read about, for copying: the app opens no page.
    pub address: Option<&'static str>,
    /// The number, for the holder to call: the app calls nobody.
    pub number: Option<&'static str>,
    /// For danger to life.
    pub urgent: bool,
    /// Where this was read.
    pub sources: &'static [Source],
}

/// All helpers, as the build leaves them.
pub(super) struct Helpers {
    pub(super) places: &'static [Helper],
    pub(super) organisations: &'static [Helper],
    pub(super) numbers: &'static [Helper],
    pub(super) instead: &'static [Helper],
    pub(super) verified: NaiveDate,
}

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

/// A plan for a children's group, held by two adults; no child's name has a place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensPlan {
    /// How long a meeting is; as long as its parts together.
    pub minutes: u32,
    /// The parts of every meeting.
    pub parts: &'static [ChildrensPart],
    /// The meetings, in order.
    pub meetings: &'static [ChildrensMeeting],
    /// The seats.
    pub seats: &'static [ChildrensSeat],
    /// Where the form comes from.
    pub sources: &'static [Source],
}

/// A part that every meeting of the children has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensPart {
    /// How long it is.
    pub minutes: u32,
    /// What it is called.
    pub name: Said,
    /// What happens.
    pub text: Said,
}

/// What one meeting of the children is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensMeeting {
    /// What it is called.
    pub title: Said,
    /// The question that goes round.
    pub question: Said,
    /// Something to do with the hands.
    pub act: Said,
}

/// A seat, known by what is drawn on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChildrensSeat {
    /// Its name; it never changes.
    pub id: &'static str,
    /// What is drawn.
    pub name: Said,
    /// The drawing, on a field of 48 by 48.
    pub shapes: &'static [Shape],
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
    made::CARDS
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
    use super::{
        Country, Occasion, QuestionKind, childrens_plan, expectations, otherwise, questions,
        start_up, support,
    };
    use crate::guide::Topic;

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
        assert_eq!(said, ["112"]);
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
