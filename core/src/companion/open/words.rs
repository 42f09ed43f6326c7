//! What is shown of entries: words, names, places.

use super::vault::OpenVault;
use crate::companion::ground::{CompanionError, Person, WordsView};
use crate::domain::{Change, EntryId, GroupProblem, MemberId, Nickname};
use crate::journal::EntryWords;

impl OpenVault {
    pub(crate) fn words_view(&self, id: EntryId) -> WordsView {
        self.words.get(&id).into()
    }

    pub(crate) fn nickname_of(&self, member: MemberId) -> String {
        // who sits here tonight and is no member is called something as well
        let visitors = self.live.iter().flat_map(|live| &live.visitors);
        let mut all = self.group.members().iter().chain(visitors);
        let found = all.find(|one| one.id == member);
        found.map_or_else(|| "…".to_owned(), |member| member.nickname.as_str().to_owned())
    }

    /// Where a meeting is; nothing where nobody said so.
    pub(crate) fn place_of(&self, told: EntryId) -> Option<String> {
        match self.words_view(told) {
            WordsView::Own(place) => Some(place),
            WordsView::Card(_) | WordsView::Gone => None,
        }
    }

    pub(crate) fn person(&self, id: MemberId) -> Person {
        Person { id, nickname: self.nickname_of(id) }
    }

    pub(crate) fn changes(&self, proposal: EntryId) -> Option<&Change> {
        self.state.proposals.get(&proposal).map(|proposal| &proposal.change)
    }

    /// A nickname nobody else bears, as words.
    pub(crate) fn nickname_words(
        &self,
        written: &str,
        whose: Option<MemberId>,
    ) -> Result<EntryWords, CompanionError> {
        let nickname = Nickname::new(written)?;
        let mut others = self.group.members().iter().filter(|member| Some(member.id) != whose);
        if others.any(|other| other.nickname.sounds_like(&nickname)) {
            return Err(GroupProblem::SameNickname.into());
        }
        Ok(EntryWords::Own(nickname.as_str().to_owned()))
    }
}
