//! The phone goes from hand to hand: each has it once, and seals.
//!
//! One machine for everything it goes round with: a proposal, the days that work, a look back. It is
//! pure, it lives in memory alone, and until the last one has sealed it tells nothing of what was said.

use crate::domain::MemberId;

/// What is gathered from hand to hand, so that nobody can tell afterwards what one of them said.
pub(crate) trait Gather: Clone {
    /// What one person seals.
    type Sealed;

    /// What there is when this was added.
    #[must_use]
    fn with(self, sealed: Self::Sealed) -> Self;
}

/// A phone on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GoingRound<G> {
    /// To whom it goes, in no order of who has it when.
    to: Vec<MemberId>,
    passed: usize,
    gathered: G,
}

impl<G: Gather> GoingRound<G> {
    /// It sets out to these people, with nothing gathered yet.
    pub(crate) const fn to(to: Vec<MemberId>, nothing: G) -> Self {
        Self { to, passed: 0, gathered: nothing }
    }

    /// How many have sealed.
    pub(crate) const fn passed(&self) -> usize {
        self.passed
    }

    /// To how many it goes.
    pub(crate) const fn of(&self) -> usize {
        self.to.len()
    }

    /// To whom it goes.
    pub(crate) fn people(&self) -> &[MemberId] {
        &self.to
    }

    /// The same with one more sealed; nothing where all have.
    #[must_use]
    pub(crate) fn sealed(&self, sealed: G::Sealed) -> Option<Self> {
        let goes_on = self.passed < self.of();
        let Self { to, passed, gathered } = self.clone();
        goes_on.then(|| Self { to, passed: passed + 1, gathered: gathered.with(sealed) })
    }

    /// What was gathered, once the last one has sealed; nothing before.
    pub(crate) fn gathered(&self) -> Option<&G> {
        (self.passed == self.of()).then_some(&self.gathered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Sum(u32);

    impl Gather for Sum {
        type Sealed = u32;

        fn with(self, sealed: u32) -> Self {
            Self(self.0 + sealed)
        }
    }

    fn people(count: u8) -> Vec<MemberId> {
        (0..count).map(|one| MemberId::new([one; 16])).collect()
    }

    #[test]
    fn nothing_is_told_before_the_last_one_has_sealed_and_nobody_seals_twice() {
        let mut round = GoingRound::to(people(3), Sum(0));
        for passed in 0..3 {
            assert_eq!((round.passed(), round.of(), round.gathered()), (passed, 3, None));
            round = round.sealed(2).unwrap();
        }
        assert_eq!(round.gathered(), Some(&Sum(6)));
        assert_eq!(round.sealed(2), None);
    }

    #[test]
    fn what_could_not_be_sealed_is_as_it_was() {
        let round = GoingRound::to(people(2), Sum(0));
        let _ = round.sealed(5);
        assert_eq!((round.passed(), round.people()), (0, people(2).as_slice()));
    }

    #[test]
    fn a_phone_that_goes_to_nobody_has_been_everywhere() {
        assert_eq!(GoingRound::to(Vec::new(), Sum(0)).gathered(), Some(&Sum(0)));
    }
}
