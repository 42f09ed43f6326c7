//! The table and the pool of light in its middle, grown from a few waves instead of drawn by hand.

use dioxus::prelude::*;
use std::f64::consts::TAU;
use std::fmt::Write;
use std::sync::LazyLock;

/// How far a shape bulges at an angle: how often round the shape, how much, and where.
type Wave = (f64, f64, f64);

/// The hollow carved for what is given back, and the pool that fills it.
const HOLLOW: [Wave; 4] =
    [(2.0, 0.066, 0.30), (3.0, 0.044, 2.60), (4.0, 0.020, 1.10), (5.0, 0.008, 4.00)];
/// A year's ring: mean radius, share of the hollow's shape it still follows, thick or thin.
const YEARS: [(f64, f64, bool); 7] = [
    (62.0, 0.42, false),
    (70.5, 0.30, true),
    (76.5, 0.24, false),
    (83.5, 0.18, false),
    (88.0, 0.14, true),
    (95.5, 0.09, false),
    (101.5, 0.05, false),
];
/// Tints from the pool's edge to its core, as on a chart of a lake: size of each.
const TINTS: [f64; 9] = [0.86, 0.77, 0.68, 0.59, 0.50, 0.41, 0.32, 0.23, 0.14];

/// The outline of the hollow.
static HOLLOW_PATH: LazyLock<String> =
    LazyLock::new(|| closed(|angle| 49.5 * (1.0 + swell(&HOLLOW, angle))));

/// The growth rings, from the inside out.
static GRAIN_PATHS: LazyLock<Vec<(String, bool)>> = LazyLock::new(|| {
    let ring = |&(radius, follows, thick): &(f64, f64, bool)| {
        let years: [Wave; 3] = [
            (2.0, 0.006, radius / 19.0),
            (3.0, 0.007, radius / 23.0),
            (7.0, 0.0022, radius / 11.0),
        ];
        let path =
            closed(|angle| radius * (1.0 + follows * swell(&HOLLOW, angle) + swell(&years, angle)));
        (path, thick)
    };
    YEARS.iter().map(ring).collect()
});

/// The sum of all waves at one angle.
fn swell(waves: &[Wave], angle: f64) -> f64 {
    waves.iter().map(|(times, much, at)| much * (times * angle + at).cos()).sum()
}

/// A closed smooth path round the middle, through points at the given radius for each angle.
fn closed(radius: impl Fn(f64) -> f64) -> String {
    const POINTS: u32 = 28;
    let points: Vec<(f64, f64)> = (0..POINTS)
        .map(|step| {
            let angle = TAU * f64::from(step) / f64::from(POINTS);
            (radius(angle) * angle.cos(), radius(angle) * angle.sin())
        })
        .collect();
    let after = |skip: usize| points.iter().cycle().skip(skip);
    let mut path = String::new();
    if let Some((x, y)) = points.get(1) {
        let _ = write!(path, "M{x:.1} {y:.1}");
    }
    for (((a, b), c), d) in points.iter().zip(after(1)).zip(after(2)).zip(after(3)) {
        let (ox, oy) = (b.0 + (c.0 - a.0) / 6.0, b.1 + (c.1 - a.1) / 6.0);
        let (ix, iy) = (c.0 - (d.0 - b.0) / 6.0, c.1 - (d.1 - b.1) / 6.0);
        let _ = write!(path, "C{ox:.1} {oy:.1} {ix:.1} {iy:.1} {:.1} {:.1}", c.0, c.1);
    }
    path.push('Z');
    path
}

/// The slice of pine with its hollow; lines and shapes for inside an `svg`.
#[component]
pub(super) fn Wood() -> Element {
    rsx! {
        circle { class: "wood", r: "108" }
        for (path , thick) in GRAIN_PATHS.iter() {
            path { class: if *thick { "grain thick" } else { "grain" }, d: "{path}" }
        }
        path { class: "well", d: "{*HOLLOW_PATH}" }
    }
}

/// The table under a circle of seats, with the faint track of the ring round it.
#[component]
pub(super) fn Table() -> Element {
    rsx! {
        svg { class: "table", view_box: "-200 -200 400 400", "aria-hidden": "true",
            Wood {}
            circle { class: "track", r: "117" }
        }
    }
}

/// The light in the middle; its size follows `--middle` of the circle round it.
#[component]
pub(super) fn Pool() -> Element {
    rsx! {
        div { class: "light breath", "aria-hidden": "true" }
        svg { class: "pool", view_box: "-200 -200 400 400", "aria-hidden": "true",
            g {
                path { class: "wax", d: "{*HOLLOW_PATH}" }
                for size in TINTS {
                    path { class: "tint", d: "{*HOLLOW_PATH}", transform: deep(size) }
                }
                path { class: "depth", d: "{*HOLLOW_PATH}", transform: deep(0.7) }
                path { class: "depth deep", d: "{*HOLLOW_PATH}", transform: deep(0.4) }
            }
        }
    }
}

/// Where a depth line of the given size lies: the deepest place is a little off the middle.
fn deep(size: f64) -> String {
    let off = 1.0 - size;
    format!("translate({:.1} {:.1}) scale({size})", off * 5.0, off * -3.4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_stay_apart_and_on_the_table() {
        let extent = |path: &str| {
            let radii = path
                .trim_start_matches('M')
                .trim_end_matches('Z')
                .split('C')
                .filter_map(|part| {
                    let mut numbers = part.rsplit(' ').map(|number| number.parse::<f64>().ok());
                    let (y, x) = (numbers.next()??, numbers.next()??);
                    Some(x.hypot(y))
                })
                .collect::<Vec<_>>();
            let least = radii.iter().copied().fold(f64::MAX, f64::min);
            let most = radii.iter().copied().fold(0.0, f64::max);
            (least, most)
        };
        let mut outer = extent(&HOLLOW_PATH).0;
        for (path, _) in GRAIN_PATHS.iter() {
            let (least, most) = extent(path);
            assert!(least > outer && most < 106.0, "{least} {outer} {most}");
            outer = least;
        }
    }
}
