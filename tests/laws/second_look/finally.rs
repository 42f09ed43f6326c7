//! Whether what is final is done: by whoever was asked, or the room for who has no phone.

use runde_core::domain::{Act, Answer, Change, EntryId, MemberId, guest};

use super::{Said, SecondLook, Told};

impl SecondLook<'_> {
    /// Signs that somebody had a phone of their own.
    pub(super) fn signs(&self, member: MemberId) -> Vec<EntryId> {
        let applied = self.told.iter().filter(|(_, told)| told.applied).map(|(id, _)| *id);
        let sign = |id: &EntryId| match self.act(*id) {
            Act::Join { invitation, device: Some(_) } if guest(*invitation) == member => true,
            _ => self.author(*id) == Some(member),
        };
        applied.filter(sign).collect()
    }

    /// Whether somebody showed that they had a phone, and did not know of an entry.
    fn had_a_phone_beside(&self, member: MemberId, id: EntryId) -> bool {
        let unaware = |sign: EntryId| sign != id && !self.told[&sign].past.contains(&id);
        self.signs(member).into_iter().any(unaware)
    }

    /// Whether somebody asked need not answer: gone, or said to have left since.
    fn is_released(&self, member: MemberId, proposal: EntryId) -> bool {
        let told_leave = |(id, told): (&EntryId, &Told<'_>)| {
            told.applied
                && told.entry.header().act == Act::Leave(member)
                && self.author(*id) != Some(member)
                && !self.told[&proposal].past.contains(id)
                && !self.had_a_phone_beside(member, *id)
        };
        !self.now.members.contains(&member) || self.told.iter().any(told_leave)
    }

    fn consents_finally(&self, member: MemberId, said: &Said) -> bool {
        said.answer == Answer::Consent
            && match said.own {
                Some(author) => author == member,
                None => {
                    let then = self.then(said.id);
                    then.members.contains(&member)
                        && !Self::has_phone(then, member)
                        && !self.had_a_phone_beside(member, said.id)
                }
            }
    }

    /// Whether all who are asked and here consented to a final proposal, and enough of them.
    pub fn is_complete(&self, proposal: EntryId, change: &Change) -> bool {
        let said = self.said(proposal);
        let had_phone = |member: MemberId| Self::has_phone(self.then(proposal), member);
        let fewest = match change {
            Change::Remove(_) => 2,
            Change::Device { member, lost, .. } if *lost || had_phone(*member) => 2,
            _ => 1,
        };
        let asked = self.asked(proposal, change);
        let consents = |member: &&MemberId| said.iter().any(|s| self.consents_finally(**member, s));
        let (yes, rest): (Vec<&MemberId>, Vec<&MemberId>) = asked.iter().partition(consents);
        yes.len() >= fewest && rest.iter().all(|member| self.is_released(**member, proposal))
    }
}
