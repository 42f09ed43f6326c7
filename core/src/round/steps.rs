//! What each event does to a meeting that stands at the moment of the event.

use super::meeting::{Meeting, Refusal};
use super::order::fair_order_beside;
use super::plan::{PartKind, offer};
use super::stage::{Stage, Timed};
use super::time::Span;
use super::turns::{Round, RoundName, Turn};
use crate::domain::MemberId;

impl Meeting {
    /// The least a second round offers each who wishes.
    pub const LEAST_SECOND_OFFER: Span = Span::from_minutes(1);

    pub(super) fn begin_turn(&mut self) -> Result<(), Refusal> {
        let Stage::Between { mut round } = self.take_stage() else {
            return Err(Refusal::NotNow);
        };
        let Some(speaker) = round.take_next() else {
            return Err(Refusal::NotNow);
        };
        let turn = Turn { speaker, offered: round.offer(), left: round.offer() };
        self.stage = Stage::Turn { round, turn };
        Ok(())
    }

    pub(super) fn done(&mut self) -> Result<(), Refusal> {
        let Stage::Turn { round, turn } = self.take_stage() else {
            return Err(Refusal::NotNow);
        };
        self.give(turn.left);
        self.hand_on(round);
        Ok(())
    }

    pub(super) fn pass(&mut self) -> Result<(), Refusal> {
        let (round, rest) = match self.take_stage() {
            Stage::Between { mut round } => {
                round.take_next();
                let offer = round.offer();
                (round, offer)
            }
            // passing in the middle of a turn is being done with it
            Stage::Turn { round, turn } => (round, turn.left),
            _ => return Err(Refusal::NotNow),
        };
        self.give(rest);
        self.hand_on(round);
        Ok(())
    }

    pub(super) fn later(&mut self) -> Result<(), Refusal> {
        let Stage::Between { round } = &mut self.stage else {
            return Err(Refusal::NotNow);
        };
        if round.put_back() { Ok(()) } else { Err(Refusal::NobodyElseWaits) }
    }

    /// All is as it was before the slip; the time since then is time nobody was offered.
    pub(super) fn undo(&mut self, before: Box<Self>) {
        let since = self.seen.since(before.seen);
        *self = Self { seen: self.seen, spent: self.spent, ..*before };
        self.draw(since);
    }

    pub(super) fn ring(&mut self) -> Result<(), Refusal> {
        if matches!(self.stage, Stage::Over) {
            return Err(Refusal::NotNow);
        }
        self.silent = true;
        Ok(())
    }

    pub(super) fn go_on(&mut self) -> Result<(), Refusal> {
        if !self.silent {
            return Err(Refusal::NotNow);
        }
        self.silent = false;
        Ok(())
    }

    /// The group consented: the middle gives what it has, the end moves by the rest (law 2).
    pub(super) fn more_time(&mut self, span: Span) -> Result<(), Refusal> {
        let Stage::Turn { turn, .. } = &mut self.stage else {
            return Err(Refusal::NotNow);
        };
        turn.left = turn.left.plus(span);
        turn.offered = turn.offered.plus(span);
        self.draw(span);
        Ok(())
    }

    /// A break never cuts into a turn (`core/docs/meeting.md`, rule 7).
    pub(super) fn take_break(&mut self) -> Result<(), Refusal> {
        match self.take_stage() {
            turn @ Stage::Turn { .. } => {
                self.break_wanted = !self.break_wanted;
                self.stage = turn;
                Ok(())
            }
            Stage::Break { .. } | Stage::Over => Err(Refusal::NotNow),
            stage => {
                self.start_break(stage);
                Ok(())
            }
        }
    }

    /// Who comes late is offered the same as everyone (law 1); nobody's offer shrinks for it.
    pub(super) fn arrive(
        &mut self,
        member: MemberId,
        beside: Option<MemberId>,
    ) -> Result<(), Refusal> {
        if matches!(self.stage, Stage::Over) {
            return Err(Refusal::NotNow);
        }
        if self.circle.contains(&member) {
            return Err(Refusal::AlreadyHere);
        }
        if self.circle.len() >= Self::MOST {
            return Err(Refusal::CircleFull);
        }
        let seat = beside
            .and_then(|neighbour| self.circle.iter().position(|m| *m == neighbour))
            .map_or(self.circle.len(), |neighbour| neighbour + 1);
        self.circle.insert(seat, member);
        let offered = self.offered().contains(&member);
        let promised = match self.stage.round_mut() {
            Some(round)
                if round.name() != RoundName::Second && !round.takes_part(member) && offered =>
            {
                round.join(member);
                round.offer()
            }
            _ => Span::ZERO,
        };
        self.draw(promised);
        Ok(())
    }

    /// A visitor sits down; who is here already and is offered nothing needs to be nobody's neighbour.
    pub(super) fn visit(&mut self, visitor: MemberId, offered: bool) -> Result<(), Refusal> {
        let before = (self.visitors.clone(), self.listening.clone());
        self.visitors.push(visitor);
        if !offered {
            self.listening.push(visitor);
        }
        let came = self.arrive(visitor, None);
        if came.is_err() {
            (self.visitors, self.listening) = before;
        }
        came
    }

    pub(super) fn leave(&mut self, member: MemberId) -> Result<(), Refusal> {
        if !self.circle.contains(&member) {
            return Err(Refusal::NotHere);
        }
        self.circle.retain(|m| *m != member);
        if let Some(round) = self.stage.round_mut() {
            let offer = round.offer();
            if round.leave(member) {
                self.give(offer);
            }
        }
        match self.take_stage() {
            Stage::Turn { round, turn } if turn.speaker == member => {
                self.give(turn.left);
                self.hand_on(round);
            }
            stage => self.stage = stage.over_if_done(),
        }
        Ok(())
    }

    /// The middle, shared equally among those who wish (rule 4: when the round is over, the middle
    /// belongs to all).
    pub(super) fn second_round(&mut self, wishing: &[MemberId]) -> Result<(), Refusal> {
        if !matches!(self.stage, Stage::RoundOver { .. }) {
            return Err(Refusal::NotNow);
        }
        let mut sitting = self.offered();
        if wishing.iter().any(|member| !sitting.contains(member)) {
            return Err(Refusal::NotHere);
        }
        sitting.retain(|member| wishing.contains(member));
        let each = offer(self.middle, sitting.len());
        if each < Self::LEAST_SECOND_OFFER {
            return Err(Refusal::TooLittleInTheMiddle);
        }
        self.middle = self.middle.minus(each.times(sitting.len() as u64));
        self.open_round(RoundName::Second, false, each, &sitting);
        Ok(())
    }

    pub(super) fn next(&mut self) -> Result<(), Refusal> {
        match self.take_stage() {
            Stage::Shared { time, .. } => {
                self.give(time.left);
                self.next_part();
            }
            Stage::Break { time, back_to } => {
                self.give(time.left);
                match back_to {
                    Some(stage) => self.stage = *stage,
                    None => self.next_part(),
                }
            }
            Stage::RoundOver { .. } => self.next_part(),
            Stage::Between { .. } | Stage::Turn { .. } | Stage::Over => {
                return Err(Refusal::NotNow);
            }
        }
        Ok(())
    }

    /// Everything not used goes to the middle; the group goes home earlier.
    pub(super) fn end(&mut self) {
        let unused = self.stage.open().plus(self.balance().reserved);
        self.give(unused);
        self.ahead.clear();
        self.stage = Stage::Over;
        self.silent = false;
        self.break_wanted = false;
    }

    /// Begins the next part of the plan, or ends the meeting.
    pub(super) fn next_part(&mut self) {
        let Some(part) = self.ahead.pop_front() else {
            self.stage = Stage::Over;
            return;
        };
        match part.name.kind() {
            PartKind::Shared => {
                let time = Timed::new(part.length());
                self.stage = Stage::Shared { part: part.name, time };
            }
            PartKind::Break => {
                self.stage = Stage::Break { time: Timed::new(part.length()), back_to: None };
            }
            PartKind::Round => {
                let sitting = self.offered();
                let each = offer(part.length(), sitting.len());
                self.give(part.length().minus(each.times(sitting.len() as u64)));
                self.open_round(RoundName::Planned(part.name), part.walk, each, &sitting);
            }
        }
    }

    fn open_round(&mut self, name: RoundName, walk: bool, each: Span, sitting: &[MemberId]) {
        let opening = fair_order_beside(sitting, &self.visitors, &self.ledger, self.next_round);
        let Some(opening) = opening else {
            self.stage = Stage::RoundOver { name };
            return;
        };
        self.ledger.count(&opening);
        self.next_round = Some(opening.direction).into();
        self.stage = Stage::Between { round: Round::new(name, walk, each, &opening) };
    }

    /// After a turn or a pass: to the next one, or to the break that was wanted.
    fn hand_on(&mut self, round: Round) {
        let stage = Stage::Between { round }.over_if_done();
        if self.break_wanted {
            self.start_break(stage);
        } else {
            self.stage = stage;
        }
    }

    /// The planned break if one is still ahead, else one that the middle pays for; then back.
    fn start_break(&mut self, back_to: Stage) {
        let planned = self.ahead.iter().position(|part| part.name.kind() == PartKind::Break);
        let length =
            planned.and_then(|at| self.ahead.remove(at)).map_or(Span::ZERO, |part| part.length());
        self.break_wanted = false;
        self.stage = Stage::Break { time: Timed::new(length), back_to: Some(Box::new(back_to)) };
    }

    /// Takes the stage out; every caller puts one back or refuses, and a refusal changes nothing.
    fn take_stage(&mut self) -> Stage {
        std::mem::replace(&mut self.stage, Stage::Over)
    }
}
