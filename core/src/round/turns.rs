//! One round: the equal offer, who still waits for it, and the turn that is running.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::order::{Direction, Opening};
use super::plan::PartName;
use super::time::Span;
use crate::domain::MemberId;

/// Which round this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundName {
    /// A part of the plan.
    Planned(PartName),
    /// One more round out of the middle, for those who wish.
    Second,
}

/// Somebody who has not yet had the floor in this round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Waiting {
    member: MemberId,
    later: bool,
}

/// A round under way: everyone in it is offered the same time (law 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    name: RoundName,
    walk: bool,
    direction: Direction,
    offer: Span,
    waiting: VecDeque<Waiting>,
    had: Vec<MemberId>,
    put_back_last: bool,
}

/// One person has the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Who speaks.
    pub speaker: MemberId,
    /// The offer, and whatever the group gave on top.
    pub offered: Span,
    /// What is left of it; never below zero.
    pub left: Span,
}

impl Round {
    /// A round in which everyone of `opening` is offered `offer`.
    pub(super) fn new(name: RoundName, walk: bool, offer: Span, opening: &Opening) -> Self {
        let waiting =
            opening.order.iter().map(|member| Waiting { member: *member, later: false }).collect();
        Self {
            name,
            walk,
            direction: opening.direction,
            offer,
            waiting,
            had: Vec::new(),
            put_back_last: false,
        }
    }

    /// Which round it is.
    #[must_use]
    pub const fn name(&self) -> RoundName {
        self.name
    }

    /// Whether it is held while walking, by vibration alone.
    #[must_use]
    pub const fn walk(&self) -> bool {
        self.walk
    }

    /// Which way it goes.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// What everyone in it is offered.
    #[must_use]
    pub const fn offer(&self) -> Span {
        self.offer
    }

    /// Who is offered the floor now, and next, and after that.
    pub fn waiting(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.waiting.iter().map(|w| w.member)
    }

    /// Who would like to come back later.
    pub fn coming_back(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.waiting.iter().filter(|w| w.later).map(|w| w.member)
    }

    /// Who had the floor last in this round, or handed it on without having it.
    #[must_use]
    pub fn handed_on_by(&self) -> Option<MemberId> {
        let put_back = self.waiting.back().filter(|w| w.later).map(|w| w.member);
        if self.put_back_last { put_back } else { self.had.last().copied() }
    }

    /// The offers nobody has begun to use.
    pub(super) fn open(&self) -> Span {
        self.offer.times(self.waiting.len() as u64)
    }

    pub(super) fn takes_part(&self, member: MemberId) -> bool {
        self.had.contains(&member) || self.waiting().any(|w| w == member)
    }

    /// Takes the one who is offered the floor out of the line.
    pub(super) fn take_next(&mut self) -> Option<MemberId> {
        let next = self.waiting.pop_front()?.member;
        self.had.push(next);
        self.put_back_last = false;
        Some(next)
    }

    /// Puts the one who is offered the floor at the end; false if nobody else waits.
    pub(super) fn put_back(&mut self) -> bool {
        if self.waiting.len() < 2 {
            return false;
        }
        if let Some(first) = self.waiting.pop_front() {
            self.waiting.push_back(Waiting { later: true, ..first });
            self.put_back_last = true;
        }
        true
    }

    /// Someone who came late waits at the end.
    pub(super) fn join(&mut self, member: MemberId) {
        self.waiting.push_back(Waiting { member, later: false });
    }

    /// Takes somebody out; true if their offer was still open.
    pub(super) fn leave(&mut self, member: MemberId) -> bool {
        let before = self.waiting.len();
        self.waiting.retain(|w| w.member != member);
        self.waiting.len() < before
    }

    pub(super) fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }
}
