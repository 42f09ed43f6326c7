//! What one phone does by chance.

use runde_core::domain::{
    Act, Answer, Change, Day, EntryId, Horizon, MemberId, NewDevice, Over, State,
};
use runde_core::journal::DeviceKey;

use super::{History, MOST_INVITED, key};

/// The number of a key that nobody has.
const STRANGER: usize = 99;

impl History {
    /// Something usual, by a phone of chance.
    pub(super) fn act(&mut self) {
        let pen = self.any_pen();
        let state = self.state(pen);
        let me = self.holder(pen);
        let people = self.people(&[&state.members[..], &[me]].concat());
        let one = *self.chance.one_of(&people);
        let (table, agreed) = (self.aged(&state.table), self.aged(&state.agreed));
        match self.below(36) {
            0 | 1 => self.propose_rule(pen, &agreed),
            2 | 3 => self.propose_other(pen, one, &agreed),
            4 => drop(self.write_change(pen, Change::Remove(one))),
            5 => self.invite(pen),
            6 | 7 => self.look_after(pen, &table, &agreed),
            8 => drop(self.write(pen, Act::Nickname(one), Some("Other"))),
            9 => drop(self.write(pen, Act::Held, None)),
            10 => self.come_in(pen, &state),
            11 | 12 => self.another_phone(pen, me, one),
            13 if self.below(3) == 0 => drop(self.write(pen, Act::Leave(one), None)),
            14 => self.take_back(pen, &state),
            15 => self.pens[pen].reader.reopen(),
            26..=29 => self.date(pen, &state),
            32 => drop(self.write(pen, Act::Reach(one), None)),
            33 => self.rest_or_come_back(pen, one, &state),
            34 => {
                let back = u32::try_from(self.below(400)).unwrap();
                self.write(pen, Act::Noted(Day::new(self.day - 1 - back)), None);
            }
            30 | 31 => {
                let change = self.some_dates(&agreed);
                self.write_change(pen, change);
            }
            _ => self.answer(pen, &table, &agreed),
        }
    }

    /// Lays something aside, or looks at it again another day.
    fn look_after(&mut self, pen: usize, table: &[EntryId], agreed: &[EntryId]) {
        let all = [table, agreed].concat();
        if all.is_empty() {
            return;
        }
        let proposal = *self.chance.one_of(&all);
        let act = match self.below(4) {
            0 => Act::Aside(proposal),
            _ => Act::Extend { proposal, until: Day::new(self.day + 90) },
        };
        self.write(pen, act, None);
    }

    /// Somebody is said to rest, or to be back, where that was ever agreed.
    pub(super) fn rest_or_come_back(&mut self, pen: usize, one: MemberId, state: &State) {
        let rests: Vec<EntryId> = state.rests.values().copied().collect();
        let rest = self.aged(&rests).first().copied();
        let act = match (rest, state.resting) {
            (Some(rest), _) if self.below(2) == 0 => Act::Back(rest),
            (_, Some(resting)) => Act::Rest { member: one, resting },
            _ => return,
        };
        self.write(pen, act, None);
    }

    fn take_back(&mut self, pen: usize, state: &State) {
        let leaves: Vec<EntryId> = state.told_leaves.iter().map(|told| told.leave).collect();
        if let Some(leave) = self.aged(&leaves).first() {
            self.write(pen, Act::Stay(*leave), None);
        }
    }

    fn answer(&mut self, pen: usize, table: &[EntryId], agreed: &[EntryId]) {
        let all: Vec<EntryId> = [table, table, table, agreed].concat();
        if all.is_empty() {
            return;
        }
        let proposal = *self.chance.one_of(&all);
        if self.below(3) == 0 {
            let agreed = self.below(6) > 0;
            self.write(pen, Act::Room { proposal, agreed }, None);
            return;
        }
        let answer = match self.below(10) {
            0 => Answer::Talk,
            1 => Answer::Withdraw,
            _ => Answer::Consent,
        };
        self.write(pen, Act::Answer { proposal, answer }, None);
    }

    pub(super) fn write_change(&mut self, pen: usize, change: Change) -> EntryId {
        let review = (self.below(3) == 0).then(|| Day::new(self.day + 180));
        let silent = matches!(change, Change::Retire(_) | Change::Remove(_) | Change::End);
        self.write(pen, Act::Propose { change, review }, (!silent).then_some("We begin on time."))
    }

    fn propose_rule(&mut self, pen: usize, agreed: &[EntryId]) {
        let change = self.some_rule(agreed);
        self.write_change(pen, change);
    }

    fn propose_other(&mut self, pen: usize, one: MemberId, agreed: &[EntryId]) {
        let change = self.some_other(one, agreed);
        if change != Change::End || self.below(6) == 0 {
            self.write_change(pen, change);
        }
    }

    /// A rule, another wording of one, or a rule no more.
    pub(super) fn some_rule(&mut self, agreed: &[EntryId]) -> Change {
        let rules = self.that_it_may_replace(&Change::Amend(Over::default()), agreed);
        // now and then something that is no rule is taken for one
        let rules = if self.below(8) == 0 { agreed.to_vec() } else { rules };
        match self.below(3) {
            1 if !rules.is_empty() => Change::Amend(Over::new([*self.chance.one_of(&rules)])),
            2 if !rules.is_empty() => Change::Retire(Over::new([*self.chance.one_of(&rules)])),
            _ => Change::Rule,
        }
    }

    pub(super) fn some_other(&mut self, one: MemberId, agreed: &[EntryId]) -> Change {
        let meetings = 1 + u32::try_from(self.below(4)).unwrap();
        let kind = self.below(11);
        let change = |over: Over| match kind {
            0 => Change::Pledge(over),
            1 => Change::Name(over),
            2 => Change::Horizon { over, horizon: Horizon::Meetings(meetings) },
            3 => Change::Horizon { over, horizon: Horizon::Until(Day::new(40_000)) },
            4 => Change::Horizon { over, horizon: Horizon::Open },
            5 | 6 => Change::Initiator { over, member: one, meetings, offered: false },
            8 => Change::OutsideInitiator { over, meetings, offered: true },
            9 => Change::Resting { over, may: meetings > 1 },
            7 => Change::KeepWords { over, months: 6 },
            _ => Change::End,
        };
        let mut over = self.that_it_may_replace(&change(Over::default()), agreed);
        over.retain(|_| self.chance.below(3) > 0);
        change(Over::new(over))
    }

    /// Those of some proposals that a change may take the place of.
    pub(super) fn that_it_may_replace(&self, change: &Change, agreed: &[EntryId]) -> Vec<EntryId> {
        let may = |id: &EntryId| match &self.entries[self.written[id]].header().act {
            Act::Propose { change: other, .. } => change.may_replace(other),
            _ => false,
        };
        agreed.iter().copied().filter(may).collect()
    }

    fn invite(&mut self, pen: usize) {
        if self.invited < MOST_INVITED {
            self.write_change(pen, Change::Invite);
        }
    }

    pub(super) fn come_in(&mut self, pen: usize, state: &State) {
        let Some(invitation) = self.aged(&state.expected).first().copied() else { return };
        self.join(pen, invitation);
    }

    /// Somebody comes in, with a phone or without.
    pub(super) fn join(&mut self, pen: usize, invitation: EntryId) {
        let fresh = if self.below(2) == 0 { self.new_key() } else { None };
        let proof = |key: &DeviceKey| key.proof_for_invitation(self.founding(), invitation);
        let device =
            fresh.as_ref().map(|key| NewDevice { device: key.device(), proof: proof(key) });
        self.write(pen, Act::Join { invitation, device }, None);
        if let Some(key) = fresh {
            self.begin(pen, key, runde_core::domain::guest(invitation));
        }
    }

    /// A member's second phone by their own hand, or a phone for another by consent, or one less.
    fn another_phone(&mut self, pen: usize, me: MemberId, other: MemberId) {
        if self.below(5) == 0 {
            let any = usize::try_from(self.chance.below(self.pens.len() as u64)).unwrap();
            let device = self.pens[any].key.device();
            self.write(pen, Act::Drop(device), None);
            return;
        }
        let by_hand = self.below(3) > 0;
        let member = if by_hand { me } else { other };
        if let Some(fresh) = self.new_key() {
            self.give_phone(pen, &fresh, member, by_hand);
            self.begin(pen, fresh, member);
        }
    }

    /// A phone for somebody: by their own hand, or as a proposal.
    pub(super) fn give_phone(
        &mut self,
        pen: usize,
        fresh: &DeviceKey,
        member: MemberId,
        by_hand: bool,
    ) -> EntryId {
        let (device, proof) = (fresh.device(), fresh.proof_for_member(self.founding(), member));
        if by_hand {
            self.write(pen, Act::Device { member, device, proof }, None)
        } else {
            let lost = self.below(2) == 0;
            self.write_change(pen, Change::Device { member, device, proof, lost })
        }
    }

    /// What no phone does by itself.
    pub(super) fn mischief(&mut self) {
        let pen = self.any_pen();
        match self.below(7) {
            // somebody keeps a copy of a phone
            0 | 1 => self.old.push(self.pens[pen].clone()),
            // and goes on with it later, so that the device forks, or writes into the past
            2..=4 if !self.old.is_empty() => {
                let old = self.chance.one_of(&self.old).clone();
                self.for_a_while(old);
            }
            5 if self.below(12) == 0 => drop(self.write(pen, Act::Unknown, None)),
            _ => {
                let key = key(self.seed, STRANGER);
                self.devices.insert(key.device(), STRANGER);
                self.holders.insert(key.device(), self.holder(pen));
                let reader = self.pens[pen].reader.clone();
                self.for_a_while(super::Pen { key, reader });
            }
        }
    }

    /// Some acts by a phone that is gone afterwards; what it wrote, another one has.
    fn for_a_while(&mut self, pen: super::Pen) {
        self.pens.push(pen);
        let last = self.pens.len() - 1;
        let state = self.state(last);
        let (table, agreed) = (self.aged(&state.table), self.aged(&state.agreed));
        let people = self.people(&[&state.members[..], &self.founders[..1]].concat());
        let one = *self.chance.one_of(&people);
        for _ in 0..1 + self.below(3) {
            match self.below(7) {
                0 => self.propose_rule(last, &agreed),
                6 => self.date(last, &state),
                1 => drop(self.write_change(last, Change::Remove(one))),
                2 if self.below(6) == 0 => drop(self.write(last, Act::Unknown, None)),
                _ => self.answer(last, &table, &agreed),
            }
        }
        let to = self.any_pen();
        self.bring(last, to);
        self.pens.pop();
    }
}
