//! What can be read: the pages of the guide, and what stands beside them.
//!
//! [`GuideFirst`] leads to all of it; each kind of page is a file here. What is read or looked for
//! stays in the page that shows it, and is gone with it.

mod beside;
mod cards;
mod children;
mod first;
mod link;
mod one_card;
mod pages;
mod questions;
mod read;
mod start_card;
mod start_up;
mod support;

pub use cards::ExpectationCards;
pub use children::Children;
pub use first::GuideFirst;
pub use link::GuideLink;
pub use one_card::OneCard;
pub use pages::{AskedOf, GuidePage};
pub use questions::{DrawQuestion, QuestionPage};
pub use read::ReadPage;
pub use start_card::StartCardPage;
pub use start_up::{Leads, StartUp, ToStartUp};
pub use support::FindSupport;
