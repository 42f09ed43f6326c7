//! Where one can go, and where one is.

use crate::screens::{AgreementsPage, CalendarPage, GroupPage, GuidePage, Panel, PhonesPage};

/// Where the holder went, where the companion leaves a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Route {
    /// The cover, or today.
    #[default]
    First,
    /// The cover, just after a group was erased here.
    Erased,
    /// The locked door: the passphrase is forgotten.
    Forgotten,
    /// Starting a group: who is in it.
    Founding,
    /// Starting a group: whose phone this is.
    Holder,
    /// Starting a group: what opens it.
    Protecting,
    /// What is agreed and proposed.
    Agreements(AgreementsPage),
    /// When the group meets.
    Calendar(CalendarPage),
    /// Who is in the group, how it goes on, and the choices.
    Group(GroupPage),
    /// The phones of the group.
    Phones(PhonesPage),
    /// A phone that begins from a backup.
    Restore,
    /// A member's own phone, still empty.
    OwnPhone,
    /// The phone of somebody invited.
    Join,
    /// Something to read.
    Guide(GuidePage),
    /// Starting a meeting: who is here.
    Seats,
    /// Starting a meeting: the plan.
    Plan,
    /// At the table, where something is being asked of the group.
    Asked(Panel),
}

impl Route {
    /// The table, as far as something is being asked there.
    pub(super) const fn at_the_table(asked: Panel) -> Self {
        match asked {
            Panel::None => Self::First,
            asked => Self::Asked(asked),
        }
    }

    /// What is being asked of the group here.
    pub(super) const fn asked(self) -> Panel {
        match self {
            Self::Asked(asked) => asked,
            _ => Panel::None,
        }
    }

    /// The page of the ribbon at the foot: today, agreements, plan, group.
    pub(super) const fn of_nav(page: usize) -> Self {
        match page {
            1 => Self::Agreements(AgreementsPage::All),
            2 => Self::Calendar(CalendarPage::All),
            3 => Self::Group(GroupPage::All),
            _ => Self::First,
        }
    }
}

/// The page that is shown; the reader is taken to its top whenever it becomes another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageShown {
    Welcome,
    Founding,
    Holder,
    Protecting,
    Unlock,
    Forgotten,
    Today,
    Agreements(AgreementsPage),
    Calendar(CalendarPage),
    Group(GroupPage),
    Phones(PhonesPage),
    Restore,
    OwnPhone,
    Join,
    Guide(GuidePage),
    GoingRound,
    LookBack,
    Seats,
    Plan,
    Room,
    Closing,
}

impl PageShown {
    /// Whether something is read, agreed or planned on it for the group.
    pub(super) const fn is_of_the_group(self) -> bool {
        matches!(self, Self::Agreements(_) | Self::Calendar(_) | Self::Group(_))
    }
}
