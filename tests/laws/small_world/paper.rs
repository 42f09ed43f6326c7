//! The small world where two have a phone, and the third has none: counted out of what was done.

use std::collections::BTreeSet;

use runde_core::domain::{Answer, State};

use super::{Did, EVERYONE, GUEST, Known, Number, Of, Small, Who};

/// Who has no phone; no guest has one either.
const PAPER: Who = 2;

/// The guest of an invitation.
const fn guest_of(invitation: Number) -> Who {
    GUEST + invitation as usize
}

impl Small {
    /// What one of the two could do next.
    pub(super) fn acts_on_paper(&self, known: &Known, me: Who) -> Vec<Did> {
        let did = |did: &Did| known.set.iter().any(|n| self.written(*n).did == *did);
        let once: &[Did] = match self.of {
            Of::PaperFinal => &[Did::Invite, Did::End, Did::Told(PAPER)],
            _ => &[Did::Rule, Did::Pledge, Did::Rest(PAPER), Did::Rest(0), Did::Told(PAPER)],
        };
        let mut acts: Vec<Did> = once.iter().copied().filter(|it| !did(it)).collect();
        for number in known.set.iter().copied() {
            match self.written(number).did {
                Did::Rest(_) => acts.push(Did::Back(number)),
                Did::Told(_) => acts.push(Did::Stay(number)),
                Did::Invite if known.here.contains(&me) => {
                    acts.push(Did::Join(number));
                    self.say(known, number, me, &mut acts);
                }
                _ if self.is_proposal(number) => self.say(known, number, me, &mut acts),
                _ => {}
            }
        }
        // whatever was said once of somebody, and of a proposal by the room, is not said again
        acts.retain(|it| matches!(it, Did::Say(..)) || !did(it));
        acts
    }

    /// What can be said to a proposal, by hand and by the room.
    fn say(&self, known: &Known, proposal: Number, me: Who, acts: &mut Vec<Did>) {
        let last = self.last_words(&known.set, proposal, me);
        let answers = [Answer::Consent, Answer::Talk];
        let new = answers.into_iter().filter(|answer| last != [*answer]);
        acts.extend(new.map(|answer| Did::Say(proposal, answer)));
        acts.extend([true, false].map(|agreed| Did::Room(proposal, agreed)));
    }

    /// Who is here by these entries: whoever has no phone shows by nothing else that they are.
    fn here(&self, set: &BTreeSet<Number>) -> Vec<Who> {
        let stayed = |leave: Number| set.iter().any(|n| self.written(*n).did == Did::Stay(leave));
        let gone = set.iter().any(|n| self.written(*n).did == Did::Told(PAPER) && !stayed(*n));
        let founders = EVERYONE.into_iter().filter(|who| *who != PAPER || !gone);
        let guests: BTreeSet<Who> = set
            .iter()
            .filter_map(|number| match self.written(*number).did {
                Did::Join(invitation) => Some(guest_of(invitation)),
                _ => None,
            })
            .collect();
        founders.chain(guests).collect()
    }

    /// Whether somebody who was told to have left is back, and was asked otherwise than they are now.
    fn came_back(&self, set: &BTreeSet<Number>, proposal: Number, who: Who) -> bool {
        let past = &self.written(proposal).past;
        let there = self.here(past).contains(&who);
        who == PAPER
            && self.here(set).contains(&who)
            && set.iter().any(|leave| {
                self.written(*leave).did == Did::Told(who) && past.contains(leave) != there
            })
    }

    pub(super) fn may_be_done_on_paper(&self, known: &Known, me: Who, did: Did) -> bool {
        let (proposal, consent) = match did {
            Did::Say(proposal, answer) => (proposal, answer == Answer::Consent),
            Did::Room(proposal, agreed) => (proposal, agreed),
            Did::Told(who) | Did::Rest(who) => return self.here(&known.set).contains(&who),
            // whoever invited vouches for the guest
            Did::Join(invitation) => {
                return self.written(invitation).author == me
                    && self.is_done(&known.set, invitation)
                    && !self.here(&known.set).contains(&guest_of(invitation));
            }
            _ => return true,
        };
        let doubts = |number: &Number| match self.written(*number).did {
            Did::Say(to, answer) => to == proposal && answer != Answer::Consent,
            Did::Room(to, agreed) => to == proposal && !agreed,
            _ => false,
        };
        let is_final = matches!(self.written(proposal).did, Did::Invite | Did::End);
        !is_final
            || !self.is_done(&known.set, proposal)
                && !(consent
                    && (known.set.iter().any(doubts)
                        || self.came_back(&known.set, proposal, PAPER)))
    }

    pub(super) fn holds_on_paper(&self, known: &Known, state: &State) {
        assert_eq!(known.here, self.here(&known.set), "{}", self.tell(known));
        assert_eq!(known.resting, self.resting(&known.set, &known.here), "{}", self.tell(known));
        let mut ended = false;
        for number in known.set.iter().copied() {
            match self.written(number).did {
                Did::Rule | Did::Pledge => {
                    let stands = self.stands_on_paper(known, number);
                    let told = known.in_force.contains(&number);
                    assert_eq!(told, stands, "{number}, {}", self.tell(known));
                }
                did @ (Did::Invite | Did::End) => {
                    let done = self.is_done(&known.set, number);
                    let told = known.removals.contains(&number);
                    assert_eq!(told, done, "{number}, {}", self.tell(known));
                    ended |= done && did == Did::End;
                }
                _ => {}
            }
        }
        assert_eq!(state.ended, ended);
    }

    /// What is final is done when each of those asked consents, but who is said to have left since.
    fn is_done(&self, set: &BTreeSet<Number>, proposal: Number) -> bool {
        let asked = self.here(&self.written(proposal).past);
        let consents = |who: &Who| {
            set.iter().map(|number| self.written(*number)).any(|it| match it.did {
                Did::Say(to, answer) => {
                    to == proposal && answer == Answer::Consent && it.author == *who
                }
                Did::Room(to, true) => {
                    to == proposal && *who >= PAPER && self.here(&it.past).contains(who)
                }
                _ => false,
            })
        };
        let past = &self.written(proposal).past;
        let released = |who: &Who| {
            *who == PAPER
                && (!self.here(set).contains(who)
                    || set
                        .iter()
                        .any(|n| self.written(*n).did == Did::Told(*who) && !past.contains(n)))
        };
        asked.iter().any(consents) && asked.iter().all(|who| consents(who) || released(who))
    }

    /// A member's last answers to what can be taken back, by their own hand and by the room.
    fn words_on_paper(&self, set: &BTreeSet<Number>, proposal: Number, who: Who) -> Vec<Answer> {
        let theirs = |number: &Number| {
            let it = self.written(*number);
            match it.did {
                Did::Say(to, answer) => (to == proposal && it.author == who).then_some(answer),
                Did::Room(to, agreed) if to == proposal => {
                    let then = self.here(&it.past);
                    let speaks =
                        then.contains(&who) && !self.resting(&it.past, &then).contains(&who);
                    // the room does not say yes over a member's own other word
                    let own = self.last_words(&it.past, proposal, who);
                    let over = agreed && own.iter().any(|answer| *answer != Answer::Consent);
                    let answer = if agreed { Answer::Consent } else { Answer::Talk };
                    (speaks && !over).then_some(answer)
                }
                _ => None,
            }
        };
        let all = set.iter().filter_map(|number| Some((*number, theirs(number)?)));
        let all: Vec<(Number, Answer)> = all.collect();
        let last = all.iter().filter(|(number, _)| {
            !all.iter().any(|(other, _)| self.written(*other).past.contains(number))
        });
        last.map(|(_, answer)| *answer).collect()
    }

    /// A rule or a pledge is in force exactly when all who are asked and here stand for it.
    fn stands_on_paper(&self, known: &Known, rule: Number) -> bool {
        let it = self.written(rule);
        let then = self.here(&it.past);
        let rested = match it.did {
            Did::Rule => self.resting(&it.past, &then),
            _ => Vec::new(),
        };
        let asked = |who: Who| {
            let there = then.contains(&who) || self.came_back(&known.set, rule, who);
            there && !rested.contains(&who) && !known.resting.contains(&who)
        };
        let somebody = known.set.iter().any(|number| {
            let did = self.written(*number).did;
            did == Did::Say(rule, Answer::Consent) || did == Did::Room(rule, true)
        });
        somebody
            && known.here.iter().all(|who| {
                let words = self.words_on_paper(&known.set, rule, *who);
                words.iter().all(|answer| *answer == Answer::Consent)
                    && (!words.is_empty() || !asked(*who))
            })
    }
}
