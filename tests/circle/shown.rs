//! Everything a phone shows at one moment, so that what changed can be held against what was said.

use std::collections::BTreeSet;

use runde_core::companion::{Companion, ViewName};

/// All views, as they would be written down.
pub struct Shown(Vec<(ViewName, String)>);

impl Shown {
    /// What a companion shows now.
    #[must_use]
    pub fn of(companion: &Companion) -> Self {
        let told = |view| match view {
            ViewName::Door => format!("{:?}", companion.door()),
            ViewName::Settings => format!("{:?}", companion.settings()),
            ViewName::Today => format!("{:?}", (companion.today(), companion.quiet())),
            ViewName::Meeting => format!("{:?}", companion.meeting()),
            ViewName::Agreements => format!("{:?}", companion.agreements()),
            ViewName::GoingRound => {
                let rounds = (companion.going_round(), companion.envelope(), companion.visitor());
                format!("{rounds:?}")
            }
            ViewName::Calendar => format!("{:?}", companion.calendar()),
            ViewName::Group => format!("{:?}", (companion.members(), companion.course())),
            ViewName::LookBack => format!("{:?}", companion.look_back()),
            ViewName::Note => format!("{:?}", companion.note()),
            ViewName::Phones => format!("{:?}", companion.phones()),
            ViewName::StartUp => format!("{:?}", companion.start_up()),
        };
        Self(ViewName::ALL.into_iter().map(|view| (view, told(view))).collect())
    }

    /// The views that say something else than they did.
    #[must_use]
    pub fn differs_from(&self, before: &Self) -> BTreeSet<ViewName> {
        let both = self.0.iter().zip(&before.0);
        both.filter(|(now, then)| now != then).map(|((view, _), _)| *view).collect()
    }
}
