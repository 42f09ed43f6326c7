//! What a removed member, or a phone that was dropped or lost, wrote beside it.

use runde_core::domain::{Act, Answer, Change, Class, DeviceId, EntryId};

use super::SecondLook;

impl SecondLook<'_> {
    /// Void entries of members who are here, by a phone that still is theirs. (A key that was given
    /// twice, once by a phone that was dropped beside it, loses what it wrote as the first one.)
    pub fn void_without_cause(&self) -> Vec<EntryId> {
        let here = |id: &&EntryId| {
            let device = self.told[*id].entry.header().device;
            let author = self.author(**id).unwrap();
            let theirs = |all: &Vec<DeviceId>| all.contains(&device);
            self.now.devices.get(&author).is_some_and(theirs) && self.given(device) < 2
        };
        self.void.iter().filter(here).copied().collect()
    }

    /// What counts although its author was removed, or its phone dropped or lost, by people none of
    /// whom had seen it.
    pub fn counts_without_right(&self) -> Vec<EntryId> {
        let counts = self.told.iter().filter(|(id, it)| it.applied && !self.void.contains(*id));
        counts
            .map(|(id, _)| *id)
            .filter(|id| self.can_be_void(*id) && self.is_cut_off(*id))
            .collect()
    }

    fn can_be_void(&self, id: EntryId) -> bool {
        let standing = |proposal: EntryId| match self.act(proposal) {
            Act::Propose { change, .. } => change.class() == Class::Standing,
            _ => false,
        };
        match self.act(id) {
            Act::Rest { .. } | Act::Reach(_) | Act::Noted(_) => true,
            Act::Nickname(_) | Act::Held | Act::Extend { .. } | Act::Aside(_) => true,
            Act::Extra(_) | Act::Meeting { .. } | Act::Pause(_) | Act::Resume(_) => true,
            Act::Duty | Act::NoDuty(_) => true,
            Act::Propose { .. } => standing(id),
            Act::Answer { proposal, .. } | Act::Room { proposal, .. } => standing(*proposal),
            _ => false,
        }
    }

    fn is_cut_off(&self, id: EntryId) -> bool {
        let (author, device) = (self.author(id).unwrap(), self.told[&id].entry.header().device);
        let unseen = |by: &EntryId| !self.told[by].past.contains(&id);
        let roots = |proposal: EntryId| {
            let consents = self.said(proposal).into_iter();
            let consents = consents.filter(|said| said.answer == Answer::Consent);
            consents.map(|said| said.id).chain([proposal]).collect::<Vec<_>>()
        };
        let carried_unseen =
            self.now.complete.iter().map(|it| (*it, roots(*it))).any(|(it, roots)| {
                let Act::Propose { change, .. } = self.act(it) else { return false };
                let against = match change {
                    Change::Remove(member) => *member == author,
                    Change::Device { member, device: fresh, lost: true, .. } => {
                        let had = |root: &EntryId| {
                            let theirs = self.then(*root).devices.get(member);
                            theirs.is_some_and(|all| all.contains(&device))
                        };
                        *member == author && *fresh != device && roots.iter().any(had)
                    }
                    _ => false,
                };
                against && roots.iter().all(unseen)
            });
        let drops = self.told.iter().filter(|(_, it)| it.applied);
        let mut drops = drops.filter(|(_, it)| it.entry.header().act == Act::Drop(device));
        carried_unseen || drops.any(|(drop, _)| unseen(drop))
    }

    /// How many valid entries give a key to somebody.
    fn given(&self, key: DeviceId) -> usize {
        let applied = self.told.values().filter(|told| told.applied);
        let gives = applied.filter(|told| match &told.entry.header().act {
            Act::Found { .. } => told.entry.header().device == key,
            Act::Join { device, .. } => device.is_some_and(|it| it.device == key),
            Act::Device { device, .. }
            | Act::Propose { change: Change::Device { device, .. }, .. } => *device == key,
            _ => false,
        });
        gives.count()
    }
}
