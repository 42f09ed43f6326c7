//! The ring of time still offered, and the arrow that hands the floor on.

use dioxus::prelude::*;

/// How the ring of one turn runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RingLook {
    /// Names this run of the ring; another number draws a new ring, the same number touches nothing.
    pub stretch: u64,
    /// How long is offered, in thousandths of a second.
    pub turn_ms: u64,
    /// How much of it was gone when this stretch was first drawn.
    pub elapsed_ms: u64,
    /// The place of the one who speaks, counted from 0.
    pub speaking: usize,
}

/// From whose place to whose the floor is handed on, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandOn {
    /// The place of the one who spoke.
    pub from: usize,
    /// The place of the one who is offered the floor.
    pub to: usize,
}

/// Properties of the [`Ring`] component.
#[derive(Props, Clone)]
pub(super) struct RingProps {
    look: RingLook,
}

/// Equal while the stretch is the same: the browser counts, and a changed `--elapsed-ms` on a
/// running animation would count the same time twice.
impl PartialEq for RingProps {
    fn eq(&self, other: &Self) -> bool {
        self.look.stretch == other.look.stretch
    }
}

/// The ring: two halves, each turned out of its own half towards the one who speaks.
///
/// Give it the stretch as its key, so that a new stretch is a new node with a fresh animation.
#[component]
pub(super) fn Ring(props: RingProps) -> Element {
    let RingLook { turn_ms, elapsed_ms, .. } = props.look;
    rsx! {
        div {
            class: "ring",
            style: "--turn-ms:{turn_ms.max(1)}ms;--elapsed-ms:{elapsed_ms}ms",
            "aria-hidden": "true",
            for side in 0..2 {
                div { key: "{side}", class: "side",
                    svg { view_box: "-122 -122 244 244",
                        path { d: "M3.1 -117A117 117 0 0 1 0 117" }
                        circle { cy: "117", r: "3" }
                    }
                }
            }
        }
    }
}

/// The arrow along the ring from one seat towards another.
#[component]
pub(super) fn Arrow(
    /// From whom to whom.
    hand_on: HandOn,
    /// How many sit round the table.
    seats: usize,
) -> Element {
    let (shaft, head) = arrow(hand_on, seats);
    rsx! {
        svg { class: "hand-on", view_box: "-200 -200 400 400", "aria-hidden": "true",
            path { d: shaft }
            path { d: head }
        }
    }
}

/// The shaft and the head of the arrow; the shorter way round, sunwise where both are as long.
fn arrow(HandOn { from, to }: HandOn, seats: usize) -> (String, String) {
    const REACH: f64 = 117.0;
    let step = 360.0 / seats.max(1) as f64;
    let start = from as f64 * step;
    let turn = (to as f64 * step - start).rem_euclid(360.0);
    let turn = if turn > 180.0 { turn - 360.0 } else { turn };
    let length = (turn.abs() * 0.42).clamp(0.0, 58.0) * turn.signum();
    // A little nearer to the one it points at.
    let first = start + turn * 0.52 - length / 2.0;
    let last = first + length;
    let at = |angle: f64| {
        let (sin, cos) = angle.to_radians().sin_cos();
        (REACH * sin, -REACH * cos)
    };
    let ((x, y), (tip_x, tip_y)) = (at(first), at(last));
    let sunwise = i32::from(turn > 0.0);
    let wing = |lean: f64| {
        let back = if turn > 0.0 { last - 90.0 } else { last + 90.0 };
        let (sin, cos) = (back + lean).to_radians().sin_cos();
        (tip_x + 10.5 * sin, tip_y - 10.5 * cos)
    };
    let curve = if turn > 0.0 { -3.0 } else { 3.0 };
    let ((left_x, left_y), (right_x, right_y)) = (wing(curve - 32.0), wing(curve + 32.0));
    (
        format!("M{x:.1} {y:.1}A117 117 0 0 {sunwise} {tip_x:.1} {tip_y:.1}"),
        format!("M{left_x:.1} {left_y:.1}L{tip_x:.1} {tip_y:.1}L{right_x:.1} {right_y:.1}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    thread_local! {
        static LOOK: Cell<(u64, u64)> = const { Cell::new((1, 0)) };
    }

    fn room() -> Element {
        let (stretch, elapsed_ms) = LOOK.get();
        let ring = RingLook { stretch, turn_ms: 60_000, elapsed_ms, speaking: 1 };
        let seats = vec![Default::default(); 3];
        rsx! { super::super::Circle { label: "", middle_name: "", seats, ring } }
    }

    fn edits_after(dom: &mut VirtualDom, stretch: u64, elapsed_ms: u64) -> usize {
        LOOK.set((stretch, elapsed_ms));
        dom.mark_dirty(ScopeId::APP);
        dom.render_immediate_to_vec().edits.len()
    }

    #[test]
    fn a_running_ring_is_left_alone_and_another_stretch_is_drawn_anew() {
        let mut dom = VirtualDom::new(room);
        dom.rebuild_in_place();
        assert_eq!(edits_after(&mut dom, 1, 30_000), 0);
        assert_ne!(edits_after(&mut dom, 2, 30_000), 0);
        assert_eq!(edits_after(&mut dom, 2, 31_000), 0);
    }
}
