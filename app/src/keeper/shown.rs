//! What was read last of the companion: the same for every page.

use std::collections::BTreeSet;

use runde_core::companion::{
    AgreementsView, CalendarView, Companion, CourseView, DoorView, GoingRoundView, LookBackView,
    MeetingView, MembersView, NoteView, PhonesView, Quiet, SettingsView, StartUpView, TodayView,
    ViewName,
};

/// Every view, as it was when it was read last.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What stands between the holder and the group.
    pub door: DoorView,
    /// Whether a group was not fully erased here last time, and was when the app began.
    pub was_erased: bool,
    /// What the holder chose, the language among it.
    pub settings: SettingsView,
    /// The group between meetings.
    pub today: Option<TodayView>,
    /// The meeting under way.
    pub meeting: Option<MeetingView>,
    /// What binds the group.
    pub circle: Option<CircleViews>,
    /// The phone that goes round with a proposal.
    pub going_round: Option<GoingRoundView>,
    /// The look back under way.
    pub look_back: Option<LookBackView>,
    /// The holder's own note.
    pub note: Option<NoteView>,
    /// How far the start-up has come.
    pub start_up: Option<StartUpView>,
}

/// What binds the group, as the pages between meetings show it.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleViews {
    /// What is agreed, and what lies on the table.
    pub agreements: AgreementsView,
    /// Who is in the group.
    pub members: MembersView,
    /// When it meets.
    pub calendar: CalendarView,
    /// How long it goes on.
    pub course: CourseView,
    /// What the page of today says quietly.
    pub quiet: Vec<Quiet>,
    /// The phones of the group.
    pub phones: PhonesView,
}

impl CircleViews {
    fn read(companion: &Companion) -> Option<Self> {
        Some(Self {
            agreements: companion.agreements()?,
            members: companion.members()?,
            calendar: companion.calendar()?,
            course: companion.course()?,
            quiet: companion.quiet(),
            phones: companion.phones()?,
        })
    }

    /// Reads these of them again; nothing where the vault is locked by now.
    fn read_again(&mut self, companion: &Companion, view: ViewName) -> Option<()> {
        match view {
            ViewName::Today => self.quiet = companion.quiet(),
            ViewName::Agreements => self.agreements = companion.agreements()?,
            ViewName::Calendar => self.calendar = companion.calendar()?,
            ViewName::Phones => self.phones = companion.phones()?,
            ViewName::Group => {
                (self.members, self.course) = (companion.members()?, companion.course()?);
            }
            _ => {}
        }
        Some(())
    }
}

impl Shown {
    /// Reads every view.
    pub(super) fn read(companion: &Companion) -> Self {
        Self {
            door: companion.door(),
            was_erased: companion.was_erased(),
            settings: companion.settings(),
            today: companion.today(),
            meeting: companion.meeting(),
            circle: CircleViews::read(companion),
            going_round: companion.going_round(),
            look_back: companion.look_back(),
            note: companion.note(),
            start_up: companion.start_up(),
        }
    }

    /// Reads these views again, and no others.
    pub(super) fn read_again(&mut self, companion: &Companion, changed: &BTreeSet<ViewName>) {
        for view in changed {
            self.read_one_again(companion, *view);
        }
        let still_there = self.circle.as_mut().is_some_and(|circle| {
            changed.iter().all(|view| circle.read_again(companion, *view).is_some())
        });
        if !still_there {
            self.circle = CircleViews::read(companion);
        }
    }

    fn read_one_again(&mut self, companion: &Companion, view: ViewName) {
        match view {
            ViewName::Door => self.door = companion.door(),
            ViewName::Settings => self.settings = companion.settings(),
            ViewName::Today => self.today = companion.today(),
            ViewName::Meeting => self.meeting = companion.meeting(),
            ViewName::GoingRound => self.going_round = companion.going_round(),
            ViewName::LookBack => self.look_back = companion.look_back(),
            ViewName::Note => self.note = companion.note(),
            ViewName::StartUp => self.start_up = companion.start_up(),
            // of the circle, which is read beside
            ViewName::Agreements | ViewName::Calendar | ViewName::Group | ViewName::Phones => {}
        }
    }
}
