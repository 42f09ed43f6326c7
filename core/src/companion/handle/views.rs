//! What can be read: one view after another, each computed afresh and a plain record.

use chrono::{NaiveDate, NaiveTime};

use super::Companion;
use crate::companion::agreements::{self, AgreementsView, EnvelopeView, GoingRoundView};
use crate::companion::calendar::{self, CalendarView};
use crate::companion::door::{self, DoorView};
use crate::companion::ground::{CompanionError, GuestView, Now, PhoneCard, SeatText, SettingsView};
use crate::companion::group::{self, CourseView, LookBackView, MembersView, NoteView};
use crate::companion::guide::{self, StartUpView};
use crate::companion::meeting::{self, MeetingView, Quiet, TodayView, VisitorView};
use crate::companion::open::OpenVault;
use crate::companion::phones::{self, PhonesView};
use crate::companion::ports::Reminder;
use crate::domain::{DeviceId, EntryId, MemberId};
use crate::guide::Language;

impl Companion {
    /// What stands between the holder and the group.
    #[must_use]
    pub fn door(&self) -> DoorView {
        door::door(&self.phone)
    }

    /// The language of the screens.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.phone.language
    }

    /// What the holder chose; the defaults while locked.
    #[must_use]
    pub fn settings(&self) -> SettingsView {
        door::settings(&self.phone)
    }

    /// The group between meetings; nothing while locked.
    #[must_use]
    pub fn today(&self) -> Option<TodayView> {
        self.look(meeting::today).flatten()
    }

    /// What the page between meetings says quietly, what asks for the group first; nothing while
    /// locked, and nothing when the group is over on this phone.
    #[must_use]
    pub fn quiet(&self) -> Vec<Quiet> {
        self.look(meeting::quiet).unwrap_or_default()
    }

    /// The meeting under way, as it is at this moment; nothing if there is none.
    #[must_use]
    pub fn meeting(&self) -> Option<MeetingView> {
        self.look(meeting::meeting).flatten()
    }

    /// The civil time at which a meeting of so many minutes would end if it began now.
    #[must_use]
    pub fn would_end(&self, minutes: u64) -> NaiveTime {
        meeting::would_end(&self.phone.now(), minutes)
    }

    /// What the group has agreed, and what lies on the table; nothing while locked.
    #[must_use]
    pub fn agreements(&self) -> Option<AgreementsView> {
        self.look(agreements::agreements)
    }

    /// The phone that goes round with a proposal; nothing if it does not.
    #[must_use]
    pub fn going_round(&self) -> Option<GoingRoundView> {
        self.look(|open, _| agreements::going_round(open)).flatten()
    }

    /// The phone that goes round with an envelope; nothing if it does not.
    #[must_use]
    pub fn envelope(&self) -> Option<EnvelopeView> {
        self.look(|open, _| agreements::envelope(open)).flatten()
    }

    /// The phone that goes round about a visitor; nothing if it does not.
    #[must_use]
    pub fn visitor(&self) -> Option<VisitorView> {
        self.look(|open, _| meeting::visitor(open)).flatten()
    }

    /// When the group meets; nothing while locked.
    #[must_use]
    pub fn calendar(&self) -> Option<CalendarView> {
        self.look(calendar::calendar)
    }

    /// Reminders to be armed now: the next sixty at most, ascending, none of them past. Nothing while
    /// locked.
    #[must_use]
    pub fn reminders(&self) -> Vec<Reminder> {
        self.look(calendar::reminders).unwrap_or_default()
    }

    /// Who is in the group; nothing while locked.
    #[must_use]
    pub fn members(&self) -> Option<MembersView> {
        self.look(|open, _| group::members(open))
    }

    /// How the group goes on; nothing while locked.
    #[must_use]
    pub fn course(&self) -> Option<CourseView> {
        self.look(group::course)
    }

    /// The look back under way; nothing if there is none.
    #[must_use]
    pub fn look_back(&self) -> Option<LookBackView> {
        self.look(|open, _| group::look_back(open)).flatten()
    }

    /// The code of a member's place, as a text to send to their new phone; nothing while locked.
    #[must_use]
    pub fn seat_of(&self, member: MemberId) -> Option<String> {
        self.phone.open.as_ref().and_then(|open| phones::seat_of(open, member))
    }

    /// What this phone answered, while it waits for its place in a group.
    ///
    /// # Errors
    /// What the key store or the disk says.
    pub fn waiting_seat(&self) -> Result<Option<SeatText>, CompanionError> {
        phones::waiting_seat(&self.phone)
    }

    /// What this phone shows for whoever is invited, while it waits for them to join.
    ///
    /// # Errors
    /// What the key store or the disk says.
    pub fn waiting_guest(&self) -> Result<Option<GuestView>, CompanionError> {
        phones::waiting_guest_view(&self.phone)
    }

    /// The civil day it is, by this phone's clock.
    #[must_use]
    pub fn civil_day(&self) -> NaiveDate {
        self.phone.now().today
    }

    /// The phones of the group, and what was kept of this one; nothing while locked.
    #[must_use]
    pub fn phones(&self) -> Option<PhonesView> {
        self.phone.open.as_ref().map(phones::phones)
    }

    /// The holder's own note; nothing while locked, or where none was written.
    #[must_use]
    pub fn note(&self) -> Option<NoteView> {
        self.look(group::note).flatten()
    }

    /// How far the start-up has come; nothing while locked, and before there is a group.
    #[must_use]
    pub fn start_up(&self) -> Option<StartUpView> {
        self.look(|open, _| guide::start_up_so_far(open))
    }

    /// This phone's name in the journal; nothing while locked.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        self.look(|open, _| open.own.key.device())
    }

    /// The name of the group, for a phone that is to come in; nothing while locked.
    #[must_use]
    pub fn founding(&self) -> Option<EntryId> {
        self.look(|open, _| phones::founding(open)).flatten()
    }

    /// The card that this phone shows while it waits for its seat in a group, also after a restart;
    /// nothing where it waits for none.
    ///
    /// # Errors
    /// When what waits here cannot be read.
    pub fn waiting_card(&self) -> Result<Option<PhoneCard>, CompanionError> {
        phones::waiting_card(&self.phone)
    }

    /// Everything this phone knows, ancestors first, for another phone of the group.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] while locked; what the vault says.
    pub fn deliver(&self) -> Result<Vec<Vec<u8>>, CompanionError> {
        self.look(|open, _| phones::deliver(open)).unwrap_or(Err(CompanionError::NotNow))
    }

    /// The passing words that hold here, for another phone of the group.
    ///
    /// # Errors
    /// [`CompanionError::NotNow`] while locked or when this phone is nobody's any more; what the
    /// vault says.
    pub fn words_to_give(&self) -> Result<Vec<Vec<u8>>, CompanionError> {
        self.look(phones::words_to_give).unwrap_or(Err(CompanionError::NotNow))
    }

    /// Looks into the open vault; nothing while locked.
    fn look<T>(&self, view: impl FnOnce(&OpenVault, &Now) -> T) -> Option<T> {
        Some(view(self.phone.open.as_ref()?, &self.phone.now()))
    }
}
