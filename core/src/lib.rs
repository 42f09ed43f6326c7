//! Everything in Runde that is true without a screen.
//!
//! Start reading at [`round`]: the pure machine of a meeting in which everyone is offered the same
//! time. [`domain`] holds who the group is and what binds it. [`journal`] makes signed entries of
//! that, and the same group of the same entries on every phone. [`vault`] keeps all of it encrypted
//! on this phone, and [`companion`] is the one handle through which a screen does anything at all.
//! [`guide`] is what can be read, and knows nothing of any group.
//!
//! The layers see only downwards: `round` and `domain` know no clock, no chance, no key and no
//! disk; `journal` knows no disk; `vault` knows no screen; only `companion` reads the time.
//! `tests/laws/layering.rs` holds them to it.

pub mod companion;
pub mod domain;
pub mod guide;
pub mod journal;
pub mod round;
pub mod vault;
