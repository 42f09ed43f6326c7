//! When the frame of the fold is to be kept anew.

/// So many entries of this phone's own may come after a frame, and so many times more of all there are:
/// then reading them once more costs little beside what reading the others costs.
const FEWEST_UNKEPT: usize = 64;
const SHARE_UNKEPT: usize = 64;

/// How many entries there are, and how many of them came after the last frame.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Unkept {
    all: usize,
    /// Nothing where a frame has to be kept: there is none yet, or others gave something, of which a
    /// frame says who did.
    after: Option<usize>,
}

impl Unkept {
    pub(super) fn admitted(&mut self) {
        self.all += 1;
        self.after = self.after.map(|after| after + 1);
    }

    /// How many entries there are.
    pub(super) const fn all(self) -> usize {
        self.all
    }

    /// Others give something.
    pub(super) const fn given(&mut self) {
        self.after = None;
    }

    /// A frame was kept, after so many entries.
    pub(super) const fn kept(all: usize) -> Self {
        Self { all, after: Some(0) }
    }

    pub(super) fn is_due(self) -> bool {
        let most = FEWEST_UNKEPT.max(self.all / SHARE_UNKEPT);
        self.after.is_none_or(|after| after >= most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_kept_at_first_after_what_others_give_and_after_some_acts_of_ones_own() {
        let mut unkept = Unkept::default();
        assert!(unkept.is_due());
        unkept = Unkept::kept(100);
        let acts = std::iter::repeat_with(|| {
            let due = unkept.is_due();
            unkept.admitted();
            due
        });
        assert_eq!(acts.take_while(|due| !due).count(), FEWEST_UNKEPT);
        unkept = Unkept::kept(100);
        unkept.given();
        assert!(unkept.is_due());
        // and the more there are, the seldomer
        unkept = Unkept { all: 64_000, after: Some(999) };
        assert!(!unkept.is_due());
        unkept.admitted();
        assert!(unkept.is_due());
    }
}
