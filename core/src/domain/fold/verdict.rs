//! What became of an entry.

use serde::{Deserialize, Serialize};

/// Whether an entry was applied, or set aside and why. Nothing is ever lost by it: the entry stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// It is valid.
    Applied,
    /// It was set aside.
    SetAside(Reason),
}

/// Why an entry was set aside (`core/docs/journal.md` §4.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    /// It acts for somebody who has a device of their own.
    NotTheirs,
    /// It names something that is not there.
    NothingThere,
    /// It does not fit: too few, done already, taken.
    NotPossible,
    /// Somebody has something to talk about.
    TalkFirst,
    /// The device forked; a fresh one has to consent.
    Forked,
    /// Its author was removed or its device dropped beside it.
    Void,
    /// A newer version wrote it, or something before it.
    NotUnderstood,
}
