//! The live meeting, as it is written down: every event before any screen shows it (law 10).

use super::vault::OpenVault;
use crate::companion::ground::{CompanionError, Now, millis_between};
use crate::round::{Event, Meeting, Moment, Span};
use crate::vault::{Live, Reading};

impl OpenVault {
    /// Writes the meeting down as it is now.
    pub(crate) fn keep_live(&mut self, meeting: Meeting, now: &Now) -> Result<(), CompanionError> {
        let visitors = self.live.as_ref().map(|live| live.visitors.clone()).unwrap_or_default();
        self.keep_table(Live { meeting, read: now.reading.clone(), visitors })
    }

    /// The same with who sits there as a visitor.
    pub(crate) fn keep_table(&mut self, live: Live) -> Result<(), CompanionError> {
        self.store.keep_live(&live)?;
        self.live = Some(live);
        Ok(())
    }

    /// Whoever left the group goes home from its table.
    pub(crate) fn only_members_sit(&mut self, now: &Now) -> Result<(), CompanionError> {
        let Some(live) = &self.live else { return Ok(()) };
        let visitors = live.meeting.visitors();
        let mut circle = live.meeting.circle().iter().filter(|one| !visitors.contains(one));
        let Some(gone) = circle.find(|id| self.group.member(**id).is_none()).copied() else {
            return Ok(());
        };
        let meeting = live.meeting.after(moment(live, &now.reading), &Event::Leave(gone))?;
        self.keep_live(meeting, now)?;
        self.only_members_sit(now)
    }
}

/// The wall clock when the meeting began, as `now` sees it.
pub(crate) fn began(live: &Live, now: &Reading) -> i64 {
    let passed = moment(live, now).since(live.meeting.began()).millis();
    now.wall_millis.saturating_sub(i64::try_from(passed).unwrap_or(i64::MAX))
}

/// The moment of a live meeting's own clock at which `now` was read.
pub(crate) fn moment(live: &Live, now: &Reading) -> Moment {
    let passed = millis_between(&live.read, now);
    live.meeting.seen().after(Span::from_millis(passed))
}
