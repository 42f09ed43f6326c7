//! Drawings: SVG of circles and paths, each made with one of the pens that the look knows.

use roxmltree::Document;

/// One line or surface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Circle { x: String, y: String, r: String, pen: &'static str },
    Path { d: String, pen: &'static str },
}

/// The pens, by their class in the file and their name in code.
const PENS: [(&str, &str); 10] = [
    ("line", "Line"),
    ("fine", "Fine"),
    ("dashed", "Dashed"),
    ("seat", "Seat"),
    ("back", "Back"),
    ("wood", "Wood"),
    ("sheet", "Sheet"),
    ("pine", "Pine"),
    ("light", "Light"),
    ("dot", "Dot"),
];

/// Reads one drawing on a field of this size.
pub(crate) fn read(svg: &str, field: &str) -> Result<Vec<Shape>, String> {
    let document = Document::parse(svg).map_err(|error| error.to_string())?;
    let root = document.root_element();
    if root.attribute("viewBox") != Some(field) {
        return Err(format!("it is not drawn on a field of {field}"));
    }
    root.children()
        .filter(|node| node.is_element())
        .map(|node| {
            let said = |name: &str| {
                node.attribute(name)
                    .map(str::to_owned)
                    .ok_or_else(|| format!("a shape without `{name}`"))
            };
            let class = said("class")?;
            let pen = PENS.iter().find(|(name, _)| *name == class);
            let pen =
                pen.map(|(_, pen)| *pen).ok_or_else(|| format!("no pen is called `{class}`"))?;
            match node.tag_name().name() {
                "circle" => {
                    Ok(Shape::Circle { x: said("cx")?, y: said("cy")?, r: said("r")?, pen })
                }
                "path" => Ok(Shape::Path { d: said("d")?, pen }),
                other => Err(format!("`{other}` is no shape of the guide")),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    const FIELD: &str = "0 0 24 24";

    #[test]
    fn only_circles_and_paths_by_known_pens_are_taken() {
        let svg = |inside: &str| {
            format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='{FIELD}'>{inside}</svg>")
        };
        assert_eq!(read(&svg("<path class='fine' d='M0 0'/>"), FIELD).map(|all| all.len()), Ok(1));
        for wrong in [
            "<path class='red' d='M0 0'/>",
            "<path class='fine'/>",
            "<script class='fine'/>",
            "<circle class='fine' cx='1' cy='1'/>",
        ] {
            assert!(read(&svg(wrong), FIELD).is_err(), "{wrong}");
        }
        assert!(read(&svg(""), "0 0 1 1").is_err());
    }
}
