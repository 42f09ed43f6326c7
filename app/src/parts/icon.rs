//! Small drawings that stand before a word, all made with one pen. None stands for a word alone.

use dioxus::prelude::*;

/// What a small drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A leap over three dots: pass.
    Pass,
    /// A bell.
    Bell,
    /// An arrow that turns back: later.
    Back,
    /// A lit candle.
    Candle,
    /// A table with its seats: the group.
    Table,
    /// An open book: what is agreed.
    Book,
    /// A stave with marks: when the group meets.
    Plan,
    /// A cup: a break.
    Break,
    /// An arrow in at a door.
    Arrive,
    /// An arrow out of a door.
    Leave,
    /// An arrow out of a ring: out of the group.
    Out,
    /// A card with two lines.
    Card,
    /// A question mark.
    Question,
    /// A closed book: what can be read.
    Guide,
    /// Three steps upwards.
    Steps,
    /// A clock face.
    Clock,
    /// A closed lock.
    Lock,
    /// Someone walking.
    Walk,
    /// An arrow to the left that takes back.
    Undo,
    /// A plus.
    Plus,
    /// A minus.
    Minus,
    /// A small arrow to the right: there is more behind it.
    On,
    /// A small arrow to the left: back to where one came from.
    Before,
}

/// The line of a drawing, in a field of 24 by 24.
fn line(icon: Icon) -> &'static str {
    match icon {
        Icon::Pass => "M4.2 13.4c1.2-4.6 4.2-7 7.8-7 3.3 0 6 2 7.4 5.9M20.8 8.2l-1.3 4.3-4.2-1.4",
        Icon::Bell => {
            "M12 3.2v1.6M5.2 17.4c1.5-1.5 1.9-3.2 2-5.6.1-4 1.8-6.6 4.8-6.6s4.7 2.6 4.8 6.6\
             c.1 2.4.5 4.1 2 5.6ZM10.2 20.2c.5.6 1.1.9 1.8.9s1.3-.3 1.8-.9"
        }
        Icon::Back => "M18.4 8.2A7.6 7.6 0 1 0 19.6 12M18.9 3.9l-.4 4.5-4.5-.4",
        Icon::Candle => {
            "M12 2.8c1.7 1.9 2.3 3.2 2.3 4.4a2.3 2.3 0 0 1-4.6 0c0-1.2.6-2.5 2.3-4.4Z\
             M9.2 11.7h5.6v6.9H9.2ZM5.2 18.6h13.6M7 21h10"
        }
        Icon::Table => "M15.1 12a3.1 3.1 0 1 1-6.2 0a3.1 3.1 0 1 1 6.2 0Z",
        Icon::Book => {
            "M12 6.6C9.9 5.1 7 4.6 3.6 4.8v13c3.4-.2 6.3.3 8.4 1.8 2.1-1.5 5-2 8.4-1.8v-13\
             C17 4.6 14.1 5.1 12 6.6ZM12 6.6v13"
        }
        Icon::Plan => {
            "M2.8 12h1.8M9 12h1.4M14.8 12h1.4M20.6 12h.6M20.5 12a2.1 2.1 0 1 1-4.2 0a2.1 2.1 0 1 1 4.2 0Z"
        }
        Icon::Break => {
            "M4.8 10.2h11.6v4.4c0 3-2.2 5-5.8 5s-5.8-2-5.8-5ZM16.4 11.4h1.2a2.5 2.5 0 0 1 0 5h-1.6\
             M8.6 7.4c-1-1.3.9-2.1 0-3.6M12.6 7.4c-1-1.3.9-2.1 0-3.6"
        }
        Icon::Arrive => "M13.4 3.8h6v16.4h-6M3.6 12h10.6M10.6 8.2l3.8 3.8-3.8 3.8",
        Icon::Leave => "M10.6 3.8h-6v16.4h6M9.8 12h10.6M16.8 8.2l3.8 3.8-3.8 3.8",
        Icon::Out => "M13.6 5.4a7 7 0 1 0 0 13.2M10.4 12h10.2M17 8.4l3.6 3.6-3.6 3.6",
        Icon::Card => "M6 4.2h12v15.6H6ZM9 8.8h6M9 12.4h6",
        Icon::Question => "M8.4 9.2a3.6 3.6 0 1 1 5.5 3.1c-1.3.8-1.9 1.5-1.9 3",
        Icon::Guide => {
            "M6 17.7V6.3a1.9 1.9 0 0 1 1.9-1.9H18v11.4H7.9A1.9 1.9 0 0 0 6 17.7a1.9 1.9 0 0 0 1.9 1.9H18v-3.8"
        }
        Icon::Steps => "M3.6 19.6h5.6v-5h5.6v-5h5.6M20.4 4.4v5.2",
        Icon::Clock => "M20.2 12a8.2 8.2 0 1 1-16.4 0a8.2 8.2 0 1 1 16.4 0ZM12 7.2v5l3.2 2",
        Icon::Lock => {
            "M5.6 10.8h12.8v9H5.6ZM8.2 10.8V8.1c0-2.7 1.5-4.5 3.8-4.5s3.8 1.8 3.8 4.5v2.7M12 14.4v2"
        }
        Icon::Walk => {
            "M12.9 8c-1.2 0-1.9.5-2.3 1.7L9.3 13.6l3.4 2.5 1 5.1M9.3 13.6c-.1 2.6-1 4.7-3.1 7\
             M10.4 9.2L7 11l-.9 3.1M13.5 8.6c.7 2.2 1.8 3.4 4.1 4.1"
        }
        Icon::Undo => "M4.2 9.4h9.6a5.1 5.1 0 0 1 0 10.2H8.4M8.2 5.2L4 9.4l4.2 4.2",
        Icon::Plus => "M12 5v14M5 12h14",
        Icon::Minus => "M5 12h14",
        Icon::On => "M9 5.5L15.5 12L9 18.5",
        Icon::Before => "M15 5.5L8.5 12L15 18.5",
    }
}

/// The dots of a drawing: middle across, middle down, radius.
fn dots(icon: Icon) -> &'static [(f32, f32, f32)] {
    match icon {
        Icon::Pass => &[(4.2, 18.0, 1.5), (12.0, 18.0, 1.5), (19.8, 18.0, 1.5)],
        Icon::Table => &[
            (12.0, 3.9, 1.6),
            (19.0, 7.95, 1.6),
            (19.0, 16.05, 1.6),
            (12.0, 20.1, 1.6),
            (5.0, 16.05, 1.6),
            (5.0, 7.95, 1.6),
        ],
        Icon::Plan => &[(6.8, 12.0, 2.4), (12.6, 12.0, 2.4)],
        Icon::Question => &[(12.0, 18.7, 1.1)],
        Icon::Walk => &[(13.6, 4.3, 1.9)],
        _ => &[],
    }
}

/// A small drawing; it carries no meaning of its own, so screen readers pass over it.
#[component]
pub fn Glyph(
    /// What it shows.
    icon: Icon,
) -> Element {
    rsx! {
        svg { class: "pen", view_box: "0 0 24 24", "aria-hidden": "true",
            path { d: line(icon) }
            for (x , y , r) in dots(icon) {
                circle { class: "dot", cx: "{x}", cy: "{y}", r: "{r}" }
            }
        }
    }
}
