//! The look of the app as one sheet: the values, the bare page, and beside them every part's own
//! rules in the order they build on each other.

/// The dark values, written once and set in twice.
macro_rules! dark {
    () => {
        include_str!("look/dark.css")
    };
}

/// All styles of the app; the renderer puts them on the page once.
pub const LOOK: &str = concat!(
    include_str!("look/tokens.css"),
    "@media screen and (prefers-color-scheme: dark) {\n",
    ":root:not([data-theme=\"light\"], :has(.world[data-theme=\"light\"])) {\n",
    dark!(),
    "}\n}\n",
    "@media screen {\n",
    ":root[data-theme=\"dark\"],\n:root:has(.world[data-theme=\"dark\"]) {\n",
    dark!(),
    "}\n}\n",
    include_str!("look/strong.css"),
    include_str!("look/page.css"),
    include_str!("parts/world.css"),
    include_str!("parts/press.css"),
    include_str!("parts/button.css"),
    include_str!("parts/icon.css"),
    include_str!("parts/wood.css"),
    include_str!("parts/circle.css"),
    include_str!("parts/ring.css"),
    include_str!("parts/circle_choice.css"),
    include_str!("parts/floor.css"),
    include_str!("parts/choice.css"),
    include_str!("parts/field.css"),
    include_str!("parts/area.css"),
    include_str!("parts/leaf.css"),
    include_str!("parts/unfold.css"),
    include_str!("parts/rules.css"),
    include_str!("parts/cards.css"),
    include_str!("parts/saying.css"),
    include_str!("parts/trouble.css"),
    include_str!("parts/letter.css"),
    include_str!("parts/art.css"),
    include_str!("parts/drawing.css"),
    include_str!("parts/nav.css"),
    include_str!("parts/way.css"),
    include_str!("parts/in_text.css"),
    include_str!("parts/scale.css"),
    include_str!("parts/year.css"),
    include_str!("screens/door.css"),
    include_str!("screens/agreements.css"),
    include_str!("screens/group.css"),
    include_str!("screens/phones.css"),
    include_str!("screens/calendar.css"),
    include_str!("screens/guide.css"),
    include_str!("screens/meeting/plan.css"),
    include_str!("screens/meeting.css"),
    include_str!("look/stack.css"),
    include_str!("look/print.css"),
);
