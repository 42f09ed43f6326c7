//! Runde on the screen.
//!
//! Start reading at [`keeper`]: the keeper owns the companion, performs commands and sets the views
//! as signals. [`route`] chooses a screen from them, [`screens`] draw it out of [`parts`], and
//! [`words`] says everything in the reader's language. Screens get props and callbacks and hold no
//! rule of the domain.

pub mod begun;
pub mod cards;
pub mod holidays;
pub mod keeper;
pub mod look;
pub mod memory;
pub mod parts;
pub mod phone;
pub mod places;
pub mod route;
pub mod screens;
pub mod shell;
pub mod words;

#[cfg(feature = "desktop")]
pub mod desktop;
#[cfg(feature = "mobile")]
pub mod mobile;
#[cfg(feature = "preview")]
pub mod preview;
#[cfg(any(feature = "desktop", feature = "mobile"))]
mod window;
