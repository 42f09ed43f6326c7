//! What it takes several phones to live through, and what hardly ever comes about by single acts.

use runde_core::domain::{Act, Answer, Change, EntryId, MemberId, Over};

use super::{History, MOST_INVITED, Pen};

/// What a scene begins with: a phone, whose it is, and what it knows.
struct Stage {
    pen: usize,
    me: MemberId,
    /// The members, in an order that is the same whatever their ids.
    people: Vec<MemberId>,
    /// Those of them without a phone.
    without: Vec<MemberId>,
    table: Vec<EntryId>,
    agreed: Vec<EntryId>,
}

impl History {
    /// Something that takes several phones.
    pub(super) fn scene(&mut self, mischief: bool) {
        let pen = self.any_pen();
        let state = self.state(pen);
        let people = self.people(&state.members);
        let none = |member: &&MemberId| state.devices.get(member).is_none_or(Vec::is_empty);
        let stage = Stage {
            pen,
            me: self.holder(pen),
            without: people.iter().filter(none).copied().collect(),
            people,
            table: self.aged(&state.table),
            agreed: self.aged(&state.agreed),
        };
        if stage.people.is_empty() {
            return;
        }
        match self.below(26) {
            0..=2 => self.carry_something(&stage),
            3 | 4 => self.carry_what_lies_there(&stage),
            5 => self.remove_each_other(&stage),
            6 | 7 => self.amend_on_two_sides(&stage),
            8 => self.lose_a_phone(&stage),
            9 | 10 => self.tell_a_leave(&stage),
            11 | 12 => self.invite_and_welcome(&stage),
            13 => self.take_back_consent(&stage),
            14 => self.say_two_things(&stage),
            15 => self.drop_each_other(&stage),
            16 => self.prove_to_have_a_phone(&stage),
            17 if self.ties => self.give_one_key_twice(&stage),
            18 if mischief => self.restore(&stage),
            19 if mischief && self.below(3) == 0 => self.remove_who_knows_more(&stage),
            20 | 21 => {
                let change = self.some_dates(&stage.agreed);
                self.propose_and_carry(stage.pen, change);
            }
            22 | 23 => self.move_apart(stage.pen),
            24 | 25 => self.rest_somebody(&stage),
            _ => self.carry_something(&stage),
        }
    }

    fn somebody(&mut self, stage: &Stage) -> MemberId {
        *self.chance.one_of(&stage.people)
    }

    /// A proposal goes from phone to phone, and mostly everyone consents.
    fn carry(&mut self, by: usize, proposal: EntryId, whole: bool) {
        let state = self.state(by);
        let Some(asked) = state.proposals.get(&proposal).map(|it| it.asked.clone()) else { return };
        let none = |member: &MemberId| state.devices.get(member).is_none_or(Vec::is_empty);
        if asked.iter().any(none) && (whole || self.below(6) > 0) {
            let agreed = whole || self.below(8) > 0;
            self.write(by, Act::Room { proposal, agreed }, None);
        }
        for pen in self.phones_of(&asked, by) {
            self.bring(by, pen);
            let answer = if whole { 9 } else { self.below(24) };
            match answer {
                0 => continue,
                1 => drop(self.write(pen, Act::Answer { proposal, answer: Answer::Talk }, None)),
                _ => drop(self.write(pen, Act::Answer { proposal, answer: Answer::Consent }, None)),
            }
            if whole || self.below(8) > 0 {
                self.bring(pen, by);
            }
        }
        if self.below(2) == 0 {
            self.tell_all(by);
        }
    }

    fn propose_and_carry(&mut self, pen: usize, change: Change) -> EntryId {
        let proposal = self.write_change(pen, change);
        let whole = self.below(3) > 0;
        self.carry(pen, proposal, whole);
        proposal
    }

    fn carry_something(&mut self, stage: &Stage) {
        let one = self.somebody(stage);
        let change = match self.below(10) {
            0..=4 => self.some_rule(&stage.agreed),
            5..=7 => self.some_other(one, &stage.agreed),
            _ => Change::Remove(one),
        };
        if change != Change::End || self.below(3) > 0 {
            self.propose_and_carry(stage.pen, change);
        }
    }

    fn carry_what_lies_there(&mut self, stage: &Stage) {
        if !stage.table.is_empty() {
            let proposal = *self.chance.one_of(&stage.table);
            let whole = self.below(2) == 0;
            self.carry(stage.pen, proposal, whole);
        }
    }

    /// Two ask, without knowing of each other, that the other may go; the rest says yes to both.
    fn remove_each_other(&mut self, stage: &Stage) {
        let phones = self.phones_of(&stage.people, stage.pen);
        let &[one, other] = phones.get(..2).unwrap_or_default() else { return };
        let removes = [(one, other), (other, one)];
        let proposals = removes
            .map(|(pen, whom)| (pen, self.write_change(pen, Change::Remove(self.holder(whom)))));
        for pen in phones {
            for (by, proposal) in proposals {
                if pen == by || (pen != one && pen != other && self.below(8) > 0) {
                    // who proposed does not learn of the other proposal
                    self.bring(by, pen);
                    self.write(pen, Act::Answer { proposal, answer: Answer::Consent }, None);
                }
            }
            if pen != one && pen != other {
                self.bring(pen, one);
                self.bring(pen, other);
            }
        }
        for (by, proposal) in proposals {
            self.write(by, Act::Room { proposal, agreed: true }, None);
        }
        self.bring(one, other);
        self.bring(other, one);
    }

    /// All agree that there is resting; somebody is said to rest, while something is proposed, and
    /// perhaps is back beside it.
    fn rest_somebody(&mut self, stage: &Stage) {
        let state = self.state(stage.pen);
        if state.resting.is_none() {
            self.propose_and_carry(stage.pen, Change::Resting { over: Over::default(), may: true });
        }
        let one = self.somebody(stage);
        let early = self.write_change(stage.pen, Change::Pledge(Over::default()));
        let state = self.state(stage.pen);
        let Some(resting) = state.resting else { return };
        self.write(stage.pen, Act::Rest { member: one, resting }, None);
        let late = self.write_change(stage.pen, Change::Rule);
        for proposal in [early, late] {
            if self.below(2) == 0 {
                let whole = self.below(2) == 0;
                self.carry(stage.pen, proposal, whole);
            }
        }
        if self.below(3) == 0 {
            let state = self.state(stage.pen);
            self.rest_or_come_back(stage.pen, one, &state);
        }
    }

    /// One rule is worded anew by two who do not know of each other, and all say yes to both.
    fn amend_on_two_sides(&mut self, stage: &Stage) {
        let Some(rule) = self.aged(&stage.agreed).last().copied() else { return };
        let sides = [stage.pen, self.any_pen()];
        for pen in sides {
            let change = if self.below(4) == 0 {
                Change::Retire(Over::new([rule]))
            } else {
                Change::Amend(Over::new([rule]))
            };
            let proposal = self.write_change(pen, change);
            self.write(pen, Act::Room { proposal, agreed: true }, None);
            if self.below(2) == 0 {
                self.write(pen, Act::Answer { proposal, answer: Answer::Consent }, None);
            }
        }
    }

    /// Somebody gets a new phone, for the old one is lost; and the old one goes on all the same.
    fn lose_a_phone(&mut self, stage: &Stage) {
        let other = self.any_pen();
        let member = self.holder(other);
        let Some(fresh) = self.new_key() else { return };
        let (device, proof) = (fresh.device(), fresh.proof_for_member(self.founding(), member));
        let change = Change::Device { member, device, proof, lost: true };
        let proposal = self.write_change(stage.pen, change);
        self.bring(stage.pen, other);
        for _ in 0..2 {
            let id = *self.chance.one_of(&[&stage.agreed[..], &[proposal]].concat());
            let act = match self.below(6) {
                0 => Act::Nickname(member),
                3 => Act::Duty,
                1 => Act::Held,
                2 => Act::Aside(id),
                _ => Act::Answer { proposal: id, answer: Answer::Withdraw },
            };
            self.write(other, act, None);
        }
        let whole = self.below(4) > 0;
        self.carry(stage.pen, proposal, whole);
        self.begin(stage.pen, fresh, member);
    }

    /// Somebody without a phone is said to have left, while another phone decides with them; and
    /// perhaps they stay after all.
    fn tell_a_leave(&mut self, stage: &Stage) {
        let Some(member) = stage.without.first().copied() else { return };
        let leave = self.write(stage.pen, Act::Leave(member), None);
        let other = self.any_pen();
        if self.below(2) == 0 {
            self.bring(stage.pen, other);
        }
        let mut meanwhile = None;
        if self.below(3) > 0 {
            let gone = self.somebody(stage);
            let removes = self.below(4) == 0;
            let change = if removes { Change::Remove(gone) } else { self.some_rule(&stage.agreed) };
            meanwhile = Some(self.propose_and_carry(other, change));
        }
        if self.below(2) == 0 {
            self.bring(stage.pen, other);
            self.write(other, Act::Stay(leave), None);
            if let (Some(proposal), 0) = (meanwhile, self.below(2)) {
                self.carry(other, proposal, true);
            }
        }
        if self.below(3) == 0 {
            self.tell_all(other);
        }
    }

    fn invite_and_welcome(&mut self, stage: &Stage) {
        if self.invited >= MOST_INVITED {
            return;
        }
        let invitation = self.propose_and_carry(stage.pen, Change::Invite);
        let other = self.any_pen();
        let twice = self.below(6) == 0;
        self.bring(stage.pen, other);
        self.join(stage.pen, invitation);
        if twice {
            self.join(other, invitation);
        }
    }

    fn take_back_consent(&mut self, stage: &Stage) {
        if !stage.agreed.is_empty() {
            let proposal = *self.chance.one_of(&stage.agreed);
            let answer = if self.below(3) == 0 { Answer::Talk } else { Answer::Withdraw };
            self.write(stage.pen, Act::Answer { proposal, answer }, None);
            // and perhaps the room says yes all the same
            if self.below(2) == 0 {
                let other = self.any_pen();
                self.write(other, Act::Room { proposal, agreed: true }, None);
            }
        }
    }

    /// Two phones of one member say yes and no, and neither knows of the other.
    fn say_two_things(&mut self, stage: &Stage) {
        let theirs: Vec<usize> =
            (0..self.pens.len()).filter(|pen| self.holder(*pen) == stage.me).collect();
        let all = [&stage.table[..], &stage.agreed].concat();
        let (Some(other), false) = (theirs.iter().find(|p| **p != stage.pen), all.is_empty())
        else {
            return;
        };
        let proposal = *self.chance.one_of(&all);
        self.bring(stage.pen, *other);
        for (pen, answer) in [(stage.pen, Answer::Consent), (*other, Answer::Talk)] {
            self.write(pen, Act::Answer { proposal, answer }, None);
        }
    }

    /// Two phones of one member drop each other.
    fn drop_each_other(&mut self, stage: &Stage) {
        let Some(fresh) = self.new_key() else { return };
        let mine = self.pens[stage.pen].key.device();
        let theirs = fresh.device();
        self.give_phone(stage.pen, &fresh, stage.me, true);
        let other = self.begin(stage.pen, fresh, stage.me);
        self.write(stage.pen, Act::Drop(theirs), None);
        if self.below(2) == 0 {
            self.write(other, Act::Nickname(stage.me), None);
            self.write(other, Act::Drop(mine), None);
        }
    }

    /// The room speaks for somebody about coming and going, and beside it they get a phone.
    fn prove_to_have_a_phone(&mut self, stage: &Stage) {
        let (Some(member), Some(fresh)) = (stage.without.first().copied(), self.new_key()) else {
            return;
        };
        let one = stage.pen;
        let other = self.any_pen();
        let gone = self.somebody(stage);
        let device = self.give_phone(one, &fresh, member, false);
        self.bring(one, other);
        let final_one = if self.below(2) == 0 && self.invited < MOST_INVITED {
            Change::Invite
        } else {
            Change::Remove(gone)
        };
        let proposal = self.write_change(other, final_one);
        for pen in self.phones_of(&stage.people, stage.pen) {
            self.bring(other, pen);
            for proposal in [device, proposal] {
                self.write(pen, Act::Answer { proposal, answer: Answer::Consent }, None);
            }
            self.bring(pen, other);
        }
        self.bring(other, one);
        self.write(one, Act::Room { proposal: device, agreed: true }, None);
        self.write(other, Act::Room { proposal, agreed: true }, None);
        self.begin(one, fresh, member);
    }

    /// One key is given to two people by two who do not know of each other.
    fn give_one_key_twice(&mut self, stage: &Stage) {
        let Some(fresh) = self.new_key() else { return };
        let other = self.any_pen();
        let (me, they) = (stage.me, self.holder(other));
        self.give_phone(stage.pen, &fresh, me, true);
        let by_hand = self.below(2) == 0;
        let given = self.give_phone(other, &fresh, they, by_hand);
        if !by_hand {
            self.carry(other, given, true);
        }
        self.begin(stage.pen, fresh, me);
    }

    /// A backup of some time ago goes on with a key of its own, once it is somebody's.
    fn restore(&mut self, stage: &Stage) {
        if self.old.is_empty() {
            return;
        }
        let Pen { key: old, reader } = self.chance.one_of(&self.old).clone();
        let holder = self.holders[&old.device()];
        let Some(fresh) = self.new_key() else { return };
        let by_hand = holder == stage.me;
        let given = self.give_phone(stage.pen, &fresh, holder, by_hand);
        if !by_hand {
            self.carry(stage.pen, given, true);
        }
        self.holders.insert(fresh.device(), holder);
        self.pens.push(Pen { key: fresh, reader });
        let restored = self.pens.len() - 1;
        if self.below(3) > 0 {
            self.bring(stage.pen, restored);
        }
        self.write(restored, Act::Here, None);
    }

    /// Somebody's phone writes what no other understands, and they are removed beside it.
    fn remove_who_knows_more(&mut self, stage: &Stage) {
        let other = self.any_pen();
        let change = Change::Remove(self.holder(other));
        let mut newer = self.pens[other].clone();
        let salt = [u8::try_from(self.below(256)).unwrap(); 16];
        let entry = newer.write(Act::Unknown, None, self.day, salt);
        self.wrote(entry, &newer);
        let proposal = self.write_change(stage.pen, change);
        self.carry(stage.pen, proposal, true);
        let to = self.any_pen();
        let from = &newer.reader;
        self.pens[to].reader.learn_from(from, usize::MAX);
    }
}
