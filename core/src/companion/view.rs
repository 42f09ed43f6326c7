//! Views: plain records, computed afresh, with nothing in them that a screen must not show.

pub(super) mod agreements;
pub(super) mod calendar;
pub(super) mod circle;
pub(super) mod day_question;
pub(super) mod decided;
pub(super) mod door;
pub(super) mod duties;
pub(super) mod founding;
pub(super) mod meeting;
pub(super) mod offer;
pub(super) mod plan;
pub(super) mod rhythm;
pub(super) mod start_up;
pub(super) mod today;
pub(super) mod year;
