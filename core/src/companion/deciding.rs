//! Proposing, answering, coming, going: commands become acts, and acts are written.

use super::command::{Change, Command, Wish, Written};
use super::error::CompanionError;
use super::handle::Companion;
use super::open::Open;
use super::planning::{not_before, one_meeting, place_words, rhythm};
use super::view::agreements::HorizonView;
use crate::domain::{
    Act, Answer, Change as Proposed, Class, Day, EntryId, Group, GroupProblem, Horizon, MemberId,
    Nickname, Over, Standing,
};
use crate::journal::Words;

/// The most characters of a sentence that binds the group.
const LONGEST: usize = 300;

type Acts = Vec<(Act, Option<Words>)>;

impl Companion {
    /// The vault, where something can be decided.
    pub(super) fn deciding(&mut self) -> Result<&mut Open, CompanionError> {
        let open = self.opened()?;
        if open.state.frozen {
            return Err(CompanionError::NeedsUpdate);
        }
        if !open.is_here() || open.state.ended {
            return Err(CompanionError::NotNow);
        }
        Ok(open)
    }

    /// Carries out what becomes an act of the journal.
    pub(super) fn decide(&mut self, command: Command) -> Result<Vec<Change>, CompanionError> {
        let (today, now) = (self.today_here(), self.clock.read());
        let open = self.deciding()?;
        open.keeps_the_circle(&command)?;
        let signs = match command {
            Command::Answer { proposal, answer: Answer::Consent } => open.signing(proposal),
            _ => None,
        };
        let acts = match command {
            Command::Propose { wish, words, review } => {
                open.proposing(wish, words, review.map(Day::of), Day::of(today))?
            }
            Command::Reword { proposal, words, review } => {
                open.rewording(proposal, words, review.map(Day::of))?
            }
            Command::Answer { proposal, answer } => vec![(Act::Answer { proposal, answer }, None)],
            Command::TalkAbout(proposal) => open.talking_about(proposal)?,
            Command::Extend { proposal, until } => {
                vec![(Act::Extend { proposal, until: Day::of(until) }, None)]
            }
            Command::LayAside(proposal) => vec![(Act::Aside(proposal), None)],
            Command::ComeIn(invitation) => {
                vec![(Act::Join { invitation, device: None }, None)]
            }
            Command::LeaveGroup(member) => vec![(Act::Leave(member), None)],
            Command::StayAfterAll(leave) => vec![(Act::Stay(leave), None)],
            Command::Rename { member, nickname } => {
                let nickname = open.nickname(&nickname, Some(member))?;
                vec![(Act::Nickname(member), Some(nickname))]
            }
            command => open.planning(command, today, &now)?,
        };
        let written = open.write(acts, today)?;
        open.keep_written(written)?;
        open.signed(signs);
        open.only_members_sit(now)?;
        Ok(vec![Change::Agreements, Change::Passing, Change::Meeting, Change::Today])
    }
}

impl Open {
    /// Nobody is asked to go from the table: that waits until the meeting is over. Whoever leaves the
    /// group leaves at once.
    fn keeps_the_circle(&self, command: &Command) -> Result<(), CompanionError> {
        match command {
            Command::Answer { proposal, .. } if self.waits_for_the_end(*proposal) => {
                Err(CompanionError::NotNow)
            }
            _ => Ok(()),
        }
    }

    /// Whether a proposal can be answered only when no meeting is on.
    pub(super) fn waits_for_the_end(&self, proposal: EntryId) -> bool {
        self.live.is_some() && matches!(self.changes(proposal), Some(Proposed::Remove(_)))
    }

    /// Whether it can still be said in the room, without a name, that there is something to talk
    /// about: whoever is here without a phone has no other hand.
    pub(super) fn can_talk(&self, proposal: EntryId) -> bool {
        let Some(said) = self.state.proposals.get(&proposal) else { return false };
        let opens = match said.standing {
            Standing::Agreed => said.change.class() == Class::Standing,
            Standing::Waiting => true,
            Standing::Talk | Standing::Void => false,
        };
        let asked = said.change.concerned() != Some(self.own.member);
        opens && asked && self.is_here() && !self.state.frozen && !self.waits_for_the_end(proposal)
    }

    fn talking_about(&self, proposal: EntryId) -> Result<Acts, CompanionError> {
        if !self.can_talk(proposal) {
            return Err(CompanionError::Outdated);
        }
        Ok(vec![(Act::Room { proposal, agreed: false }, None)])
    }

    fn proposing(
        &self,
        wish: Wish,
        words: Option<Written>,
        review: Option<Day>,
        today: Day,
    ) -> Result<Acts, CompanionError> {
        let over = |alike: fn(&Proposed) -> bool| {
            let in_force = self.state.in_force.iter();
            Over::new(in_force.filter(|id| self.changes(**id).is_some_and(alike)).copied())
        };
        let words = match (&wish, words) {
            (Wish::Rule | Wish::Amend(_) | Wish::Pledge, words) => Some(sentence(words)?),
            (Wish::Name, words) => Some(own_words(words)?),
            (Wish::Rhythm(_) | Wish::Meet(_), Some(Written::Own(place))) => place_words(&place),
            (Wish::Invite, words) => {
                let Words::Own(name) = own_words(words)? else { return Err(CompanionError::Words) };
                Some(self.nickname(&name, None)?)
            }
            _ => None,
        };
        let change = match wish {
            Wish::Rule => Proposed::Rule,
            Wish::Amend(rule) => Proposed::Amend(Over::new([rule])),
            Wish::Retire(rule) => Proposed::Retire(Over::new([rule])),
            Wish::Pledge => Proposed::Pledge(over(|c| matches!(c, Proposed::Pledge(_)))),
            Wish::Name => Proposed::Name(over(|c| matches!(c, Proposed::Name(_)))),
            Wish::Horizon(horizon) => {
                Proposed::Horizon(over(|c| matches!(c, Proposed::Horizon(..))), read(horizon))
            }
            Wish::Initiator { member, meetings, offered } => Proposed::Initiator {
                over: over(|c| matches!(c, Proposed::Initiator { .. })),
                member,
                meetings,
                offered,
            },
            Wish::KeepWords(months) => {
                let over = over(|c| matches!(c, Proposed::KeepWords(..)));
                Proposed::KeepWords(over, months.clamp(1, 120))
            }
            Wish::Rhythm(view) => {
                let rhythm = rhythm(&view)?;
                not_before(today, rhythm.pattern.begins())?;
                Proposed::Rhythm(over(|c| matches!(c, Proposed::Rhythm(..))), rhythm)
            }
            Wish::Meet(view) => {
                let one = one_meeting(&view)?;
                not_before(today, one.day)?;
                Proposed::Meet(one)
            }
            Wish::Invite => {
                self.has_room()?;
                Proposed::Invite
            }
            Wish::Remove(member) => Proposed::Remove(member),
            Wish::End => Proposed::End,
        };
        Ok(vec![(Act::Propose { change, review }, words)])
    }

    /// The new wording goes onto the table, and the former one off it.
    fn rewording(
        &self,
        proposal: EntryId,
        words: Written,
        review: Option<Day>,
    ) -> Result<Acts, CompanionError> {
        let change = self.changes(proposal).ok_or(CompanionError::Outdated)?.clone();
        let words = match change {
            Proposed::Rule | Proposed::Amend(_) | Proposed::Pledge(_) => sentence(Some(words))?,
            Proposed::Name(_) => own_words(Some(words))?,
            _ => return Err(CompanionError::NotNow),
        };
        let propose = (Act::Propose { change, review }, Some(words));
        Ok(vec![propose, (Act::Aside(proposal), None)])
    }

    pub(super) fn changes(&self, proposal: EntryId) -> Option<&Proposed> {
        self.state.proposals.get(&proposal).map(|proposal| &proposal.change)
    }

    /// A nickname nobody else bears, as words.
    fn nickname(&self, written: &str, whose: Option<MemberId>) -> Result<Words, CompanionError> {
        let nickname = Nickname::new(written)?;
        let mut others = self.group.members().iter().filter(|member| Some(member.id) != whose);
        if others.any(|other| other.nickname.sounds_like(&nickname)) {
            return Err(GroupProblem::SameNickname.into());
        }
        Ok(Words::Own(nickname.as_str().to_owned()))
    }

    /// Whether there is room at the table for one more.
    fn has_room(&self) -> Result<(), CompanionError> {
        let people = self.state.members.len() + self.state.expected.len();
        if people < Group::MOST { Ok(()) } else { Err(GroupProblem::TooMany.into()) }
    }
}

/// A sentence of one's own, or a card.
pub(super) fn sentence(words: Option<Written>) -> Result<Words, CompanionError> {
    match words {
        Some(Written::Card(card)) => Ok(Words::Card(card)),
        other => own_words(other),
    }
}

/// One's own words: trimmed, white space folded, at most [`LONGEST`] characters.
pub(super) fn own_words(words: Option<Written>) -> Result<Words, CompanionError> {
    let Some(Written::Own(text)) = words else { return Err(CompanionError::Words) };
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept: String = folded.chars().filter(|sign| !sign.is_control()).take(LONGEST).collect();
    if kept.is_empty() { Err(CompanionError::Words) } else { Ok(Words::Own(kept)) }
}

fn read(horizon: HorizonView) -> Horizon {
    match horizon {
        HorizonView::Open => Horizon::Open,
        HorizonView::Until(day) => Horizon::Until(Day::of(day)),
        HorizonView::Meetings(meetings) => Horizon::Meetings(meetings),
    }
}
