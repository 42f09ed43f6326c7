//! The printed parts every screen is set from, each beside its own rules of look.
//!
//! A part takes words and callbacks and knows nothing of meetings: no word of any language and no
//! rule of the domain is in here. Start at [`World`], which is the whole screen, then [`Page`].
#![allow(
    unused_qualifications,
    reason = "every handler written in rsx! is taken for a needless path"
)]

mod area;
mod art;
mod button;
mod cards;
mod choice;
mod circle;
mod circle_choice;
mod drawing;
mod field;
mod floor;
mod icon;
mod in_text;
mod leaf;
mod letter;
mod nav;
mod ring;
mod rules;
mod saying;
mod scale;
mod seat;
mod trouble;
mod type_set;
mod unfold;
mod way;
mod when;
mod wood;
mod world;
mod year;

pub use area::Area;
pub use art::{Candle, CoverArt, Vignette};
pub use button::{Abreast, Acts, ActsPair, Button, ButtonKind};
pub use cards::{CardFace, Cards};
pub use choice::{Choice, ChoiceGroup, Switch, Tick};
pub use circle::{AtTable, Circle};
pub use circle_choice::{ChoiceSeat, CircleChoice};
pub use drawing::{Drawing, DrawingPlace};
pub use field::{Field, Stepper};
pub use floor::{Floor, Peek, Question};
pub use icon::Icon;
pub use in_text::InText;
pub use leaf::{Colophon, ForgetList, Leaf, LeafLink};
pub use letter::{Envelope, Letter, Pocket};
pub use nav::{Nav, NavItem};
pub use ring::{HandOn, RingLook};
pub use rules::{RuleLine, RuleList};
pub use saying::Saying;
pub use scale::{Marks, Scale};
pub use seat::{SeatLook, SeatTurn};
pub use trouble::Trouble;
pub use type_set::{Asked, Eyebrow, Note, Ornament, Title};
pub use unfold::{Lines, Unfold};
pub use way::{Way, WayLook};
pub use when::{DayField, TimeField};
pub use world::{Page, RunningHead, World, WorldState};
pub use year::{Quarter, Year, YearDay, YearMark};
