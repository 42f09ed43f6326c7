//! Where all the time of a meeting is: law 3 as a sum.

use super::time::Span;

/// Every minute of the meeting, in exactly one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Offered and not used, with what is left of the part that runs.
    pub open: Span,
    /// Gone by since the meeting began.
    pub spent: Span,
    /// In the middle.
    pub middle: Span,
    /// Parts that have not begun.
    pub reserved: Span,
    /// What the plan had.
    pub budget: Span,
    /// How far the end has moved.
    pub moved: Span,
}

impl Balance {
    /// Law 3: open + spent + the middle + reserved = the budget + what moved the end.
    #[must_use]
    pub fn holds(&self) -> bool {
        [self.open, self.spent, self.middle, self.reserved]
            .into_iter()
            .sum::<Span>()
            == self.budget.plus(self.moved)
    }
}
