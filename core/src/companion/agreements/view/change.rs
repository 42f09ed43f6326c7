//! What a proposal would change, in the words of a screen.

use crate::companion::ground::{ChangeView, WordsView, horizon_view, rhythm_view, when};
use crate::companion::open::OpenVault;
use crate::domain::{Change, EntryId, MemberId};

/// What a proposal would change.
pub(crate) fn change_view(open: &OpenVault, proposal: EntryId, change: &Change) -> ChangeView {
    let own = match open.words_view(proposal) {
        WordsView::Own(own) => Some(own),
        WordsView::Card(_) | WordsView::Gone => None,
    };
    let over = || change.over().iter().map(|id| open.words_view(*id)).collect();
    match change {
        Change::Rule => ChangeView::Rule,
        Change::Amend(_) => ChangeView::Amend(over()),
        Change::Retire(_) => ChangeView::Retire(over()),
        Change::Pledge(_) => ChangeView::Pledge,
        Change::Name(_) => ChangeView::Name,
        Change::Horizon { horizon, .. } => ChangeView::Horizon(horizon_view(*horizon)),
        Change::Initiator { over, member, meetings, offered } => ChangeView::Initiator {
            offered: *offered,
            nickname: open.nickname_of(*member),
            meetings: *meetings,
            longer: over.as_slice().iter().any(|id| is_initiator(open, *id, *member)),
        },
        Change::OutsideInitiator { meetings, offered, .. } => ChangeView::Initiator {
            offered: *offered,
            nickname: own.unwrap_or_else(|| "…".to_owned()),
            meetings: *meetings,
            longer: false,
        },
        Change::Resting { may, .. } => ChangeView::Resting(*may),
        Change::KeepWords { months, .. } => ChangeView::KeepWords(*months),
        Change::Invite => ChangeView::Invite,
        Change::Remove(member) => ChangeView::Remove(open.nickname_of(*member)),
        Change::Device { member, lost, .. } => {
            ChangeView::Device { nickname: open.nickname_of(*member), lost: *lost }
        }
        Change::End => ChangeView::End,
        Change::Rhythm { rhythm, .. } => ChangeView::Rhythm(rhythm_view(rhythm)),
        Change::Meet(one) => ChangeView::Meet(when(one, open.place_of(proposal))),
    }
}

fn is_initiator(open: &OpenVault, agreement: EntryId, who: MemberId) -> bool {
    let change = open.changes(agreement);
    matches!(change, Some(Change::Initiator { member, .. }) if *member == who)
}
