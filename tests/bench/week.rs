//! One week of a group after the other: what is asked, and who comes, goes or loses a phone.

use runde_core::domain::{Act, Answer, Change, Day, Horizon, MemberId, NewDevice, Over, guest};
use runde_core::journal::{EntryWords, LedgerCount, LedgerWords};

use crate::{Decade, NICKNAMES, Pen, RULES};

impl Decade {
    /// A week has about ninety-six entries, so that ten years have fifty thousand.
    pub(crate) fn one_week(&mut self) {
        self.week += 1;
        self.day += 7;
        let week = self.week;
        let pen = week % self.pens.len();
        let counts = u32::try_from(week / 8).unwrap();
        let mut members: Vec<MemberId> = self.pens.iter().map(|pen| pen.member).collect();
        members.sort_unstable();
        let counts = members.into_iter().map(|member| LedgerCount {
            member,
            opened: counts,
            closed: counts,
        });
        let counts = counts.collect();
        let sunwise = Some(week.is_multiple_of(2));
        let ledger = LedgerWords { counts, sunwise, ..LedgerWords::default() };
        self.write_words(pen, Act::Held, Some(&EntryWords::Ledger(ledger)));
        for of in 0..10 {
            self.one_question(week + of, of);
        }
        let rule = self.rules[week % RULES];
        match week % 8 {
            0 => self.write(pen, Act::Nickname(self.pens[pen].member), Some(NICKNAMES[pen])),
            _ => self.write(
                pen,
                Act::Extend { proposal: rule, until: Day::new(self.day + 180) },
                None,
            ),
        };
        match week {
            100 => self.lost_phone(3),
            200 => self.leaves_and_another_comes(5),
            300 => self.removed_and_another_comes(6),
            400 => self.another_phone(2),
            _ => {}
        }
    }

    fn one_question(&mut self, pen: usize, of: usize) {
        let pen = pen % self.pens.len();
        let at = (self.week * 7 + of) % RULES;
        match of {
            0..=5 => {
                let over = Over::new([self.rules[at]]);
                self.rules[at] = self.by_hand(pen, Change::Amend(over), of);
            }
            6 if self.week.is_multiple_of(4) => {
                self.by_hand(pen, Change::Retire(Over::new([self.rules[at]])), of);
                self.rules[at] = self.in_the_room(pen, Change::Rule, of);
            }
            7 => {
                let all = self.only_one();
                let (name, change) = all[self.week % all.len()].clone();
                let agreed = self.by_hand(pen, change, of);
                self.single.insert(name, agreed);
            }
            8 => {
                // somebody has something to talk about; who proposed it takes it back
                let proposal = self.propose(pen, Change::Rule, of);
                let other = (pen + 3) % self.pens.len();
                let said = |one| if one == other { Answer::Talk } else { Answer::Consent };
                let all = 0..self.pens.len();
                self.answer(all.map(|one| (one, said(one))), proposal);
                self.write(pen, Act::Answer { proposal, answer: Answer::Withdraw }, None);
                self.write(pen, Act::Aside(proposal), None);
            }
            _ => {
                // somebody takes back what they said, and says it again
                let over = Over::new([self.rules[at]]);
                let proposal = self.by_hand(pen, Change::Amend(over), of);
                for answer in [Answer::Withdraw, Answer::Consent] {
                    self.write(pen, Act::Answer { proposal, answer }, None);
                }
                self.rules[at] = proposal;
            }
        }
    }

    /// What there can be only one of, each in place of the one before.
    pub(crate) fn only_one(&self) -> Vec<(&'static str, Change)> {
        let over = |name| Over::new(self.single.get(name).copied());
        let member = self.pens[0].member;
        let initiator =
            Change::Initiator { over: over("initiator"), member, meetings: 8, offered: false };
        vec![
            ("pledge", Change::Pledge(over("pledge"))),
            ("name", Change::Name(over("name"))),
            ("initiator", initiator),
            ("horizon", Change::Horizon { over: over("horizon"), horizon: Horizon::Meetings(52) }),
            ("words", Change::KeepWords { over: over("words"), months: 12 }),
        ]
    }

    /// A phone is lost; all others consent to the new one.
    fn lost_phone(&mut self, pen: usize) {
        let member = self.pens[pen].member;
        let key = self.new_key();
        let founding = self.journal.founding().unwrap();
        let (device, proof) = (key.device(), key.proof_for_member(founding, member));
        let change = Change::Device { member, device, proof, lost: true };
        let by = (pen + 1) % self.pens.len();
        let proposal = self.propose(by, change, 0);
        let others = (0..self.pens.len()).filter(|other| *other != pen);
        self.answer(others.map(|pen| (pen, Answer::Consent)), proposal);
        self.pens[pen].key = key;
        self.write(pen, Act::Here, None);
    }

    /// A member uses another phone as well, and later only that one.
    fn another_phone(&mut self, pen: usize) {
        let Pen { member, key: old } = self.pens[pen].copy();
        let key = self.new_key();
        let founding = self.journal.founding().unwrap();
        let (device, proof) = (key.device(), key.proof_for_member(founding, member));
        self.write(pen, Act::Device { member, device, proof }, None);
        self.pens[pen].key = key;
        self.write(pen, Act::Here, None);
        self.write(pen, Act::Drop(old.device()), None);
    }

    fn leaves_and_another_comes(&mut self, pen: usize) {
        let gone = self.pens.remove(pen);
        self.pens.push(gone);
        let last = self.pens.len() - 1;
        self.write(last, Act::Leave(self.pens[last].member), None);
        self.pens.pop();
        self.another_comes();
    }

    fn removed_and_another_comes(&mut self, pen: usize) {
        let gone = self.pens.remove(pen);
        self.by_hand(0, Change::Remove(gone.member), 0);
        self.another_comes();
    }

    fn another_comes(&mut self) {
        let invitation = self.by_hand(0, Change::Invite, 0);
        let key = self.new_key();
        let founding = self.journal.founding().unwrap();
        let proof = key.proof_for_invitation(founding, invitation);
        let device = NewDevice { device: key.device(), proof };
        self.write(0, Act::Join { invitation, device: Some(device) }, None);
        self.pens.push(Pen { member: guest(invitation), key });
        self.write(self.pens.len() - 1, Act::Here, None);
    }
}
