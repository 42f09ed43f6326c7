//! Drawings, as shapes that a screen makes elements of.

/// A drawing beside a page, on a field of 240 by 160.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Its shapes, from the back to the front.
    pub shapes: &'static [Shape],
    /// The same in words, in the language of the page.
    pub words: &'static str,
}

/// One line or surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A circle; all lengths as SVG writes them.
    Circle {
        /// Middle across.
        x: &'static str,
        /// Middle down.
        y: &'static str,
        /// Radius.
        r: &'static str,
        /// How it is drawn.
        pen: Pen,
    },
    /// A path, as SVG writes it.
    Path {
        /// Its course.
        d: &'static str,
        /// How it is drawn.
        pen: Pen,
    },
}

/// How a shape is drawn; the look gives each its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    /// A line.
    Line,
    /// A thin line.
    Fine,
    /// A row of dots.
    Dashed,
    /// A seat: paper with an outline.
    Seat,
    /// The back of a chair.
    Back,
    /// Wood.
    Wood,
    /// A sheet of paper.
    Sheet,
    /// What we do together.
    Pine,
    /// A light: here somebody is.
    Light,
    /// A dot.
    Dot,
}

impl Pen {
    /// The class of the shape.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Line => "drawn-line",
            Self::Fine => "drawn-fine",
            Self::Dashed => "drawn-dashed",
            Self::Seat => "drawn-seat",
            Self::Back => "drawn-back",
            Self::Wood => "drawn-wood",
            Self::Sheet => "drawn-sheet",
            Self::Pine => "drawn-pine",
            Self::Light => "drawn-light",
            Self::Dot => "drawn-dot",
        }
    }
}
