//! The screens. Each gets a view, words and callbacks; none holds a rule of the domain.

mod agreements;
mod before;
mod behind;
mod calendar;
mod door;
mod group;
mod guide;
pub(crate) mod meeting;
mod phones;
mod ribbon;
mod secret;
mod settings;
mod tell;
mod tongues;
mod twice;

pub use agreements::{
    Affirm, AgreementsList, AgreementsPage, AllCards, Aloud, AlsoPage, Asking, BeforeGoingRound,
    CardPage, Deciding, FirstPledge, Forgotten, HandOver, OutcomePage, ProposalAct, ProposalPage,
    ProposePage, Proposed, RuleAct, RulePage, ToMeeting, Wording,
};
pub use calendar::{
    AskForDay, BeforeMarks, Calendar, CalendarPage, DayQuestion, DayQuestionAct, DutiesPage,
    FileAct, FileMade, FilePage, LaterMeetings, MarkDays, MeetingPage, OneForm, OneMeetingAct,
    PauseForm, PlanAct, PrintPage, ReadFile, RhythmBefore, RhythmForm, WhenDraft, calendar_problem,
};
pub use door::{Erased, Founding, PassphraseForgotten, Protecting, Unlock, Welcome, WhosePhone};
pub use group::{
    Anew, AnotherName, AskIn, AskToGo, BeforeLookBack, BeginAnew, ComingIn, Course, Ending, Gone,
    Group, GroupAct, GroupPage, Horizon, InitiatorCards, InitiatorPage, KeepWords, Leaving,
    LookBackAsk, LookBackRead, MemberPage, NoteDraft, OwnNote, Renaming, SignedOn, TimeToAsk,
};
pub use guide::{
    AskedOf, Children, DrawQuestion, ExpectationCards, FindSupport, GuideFirst, GuideLink,
    GuidePage, Leads, OneCard, QuestionPage, ReadPage, StartCardPage, StartUp, ToStartUp,
};
pub use meeting::{
    Closing, Panel, PlanPage, Room, RoomAct, Seats, Today, TodayAct, TodayOver, WhatIsOver,
};
pub use phones::{
    BackUp, GiveTable, HearAct, Hearing, Invite, InviteAct, InviteStep, Join, JoinAct, MoveAct,
    MoveStep, MovedHere, Moving, NewPhone, NewPhoneAct, NewPhoneStep, OpenParcel, OwnPhone,
    OwnPhoneAct, ParcelOpened, Phones, PhonesAct, PhonesPage, Restore, RestoreStep, SendParcel,
};
pub use settings::{
    AllSettings, ChangePassphrase, DateOfPhone, EraseCopy, GentleSigns, LanguageChoice,
    LettersAndLight, Licences, LockChoice, PassphraseChange, PassphraseDone, ReminderChoice,
    RemovePassphrase, STANDS_ON, SettingsPage, WhatIsPromised,
};
pub use tell::{outside, trouble, trouble_with_backup, trouble_with_code, trouble_with_joining};
