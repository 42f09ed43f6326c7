//! Drawings: SVG of circles and paths, each made with one of the pens that the look knows.

use roxmltree::Document;
use runde_guide_types::{Pen, Shape};

/// The pens, by their class in the file.
const PENS: [(&str, Pen); 10] = [
    ("line", Pen::Line),
    ("fine", Pen::Fine),
    ("dashed", Pen::Dashed),
    ("seat", Pen::Seat),
    ("back", Pen::Back),
    ("wood", Pen::Wood),
    ("sheet", Pen::Sheet),
    ("pine", Pen::Pine),
    ("light", Pen::Light),
    ("dot", Pen::Dot),
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
                    .map(|said| &*said.to_owned().leak())
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
