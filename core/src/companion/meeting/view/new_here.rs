//! What others' phones brought, as a screen says it: nobody's by name who answered.

use chrono::NaiveDate;

use crate::companion::agreements::change_view;
use crate::companion::ground::{ChangeView, WordsView};
use crate::companion::open::OpenVault;
use crate::domain::{Day, EntryId, MemberId};
use crate::vault::NewsLine;

/// One thing that another's phone brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewsView {
    /// All agreed to this.
    Agreed {
        /// The proposal.
        id: EntryId,
        /// What it changes.
        change: ChangeView,
        /// What people read of it.
        words: WordsView,
    },
    /// There is something to talk about.
    Talk {
        /// The proposal.
        id: EntryId,
        /// What it would change.
        change: ChangeView,
        /// What people read of it.
        words: WordsView,
    },
    /// A meeting is on another day.
    Moved {
        /// The day it was on.
        before: NaiveDate,
        /// The day it is on.
        day: NaiveDate,
    },
    /// A meeting does not take place.
    CalledOff(NaiveDate),
    /// Somebody has joined.
    Joined(String),
    /// Somebody has a new phone.
    Phone(String),
}

/// What others' phones brought since the holder read it last; of what is not there any more, nothing.
pub(crate) fn what_is_new(open: &OpenVault) -> Vec<NewsView> {
    open.settings.news.iter().filter_map(|line| said(open, *line)).collect()
}

fn said(open: &OpenVault, line: NewsLine) -> Option<NewsView> {
    let proposal = |id: EntryId| {
        let change = change_view(open, id, open.changes(id)?);
        Some((id, change, open.words_view(id)))
    };
    let named = |member: MemberId| open.group.member(member).map(|_| open.nickname_of(member));
    Some(match line {
        NewsLine::Agreed(id) => {
            let (id, change, words) = proposal(id)?;
            NewsView::Agreed { id, change, words }
        }
        NewsLine::Talk(id) => {
            let (id, change, words) = proposal(id)?;
            NewsView::Talk { id, change, words }
        }
        NewsLine::Moved { before, day } => {
            NewsView::Moved { before: Day::date(before), day: Day::date(day) }
        }
        NewsLine::CalledOff(day) => NewsView::CalledOff(day.date()),
        NewsLine::Joined(member) => NewsView::Joined(named(member)?),
        NewsLine::Phone(member) => NewsView::Phone(named(member)?),
    })
}
