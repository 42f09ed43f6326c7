//! From the guide that was read to constants of the core: what is said here has no way to fail there.

use chrono::{Datelike, NaiveDate};
use runde_guide_types::{Block, Language, Opens, Phrase, Shape, Topic};

use crate::book::Book;

/// What can be written as Rust code.
pub(crate) trait Code {
    /// The code of a constant.
    fn code(&self) -> String;
}

/// Rust code with everything in the book, for `core/src/guide/made.rs` to take in.
#[must_use]
pub fn code(book: &Book) -> String {
    let mut code = pages(book);
    let mut constant = |name: &str, of: &str, value: String| {
        code.push_str(&format!("pub(super) static {name}: {of} = {value};\n"));
    };
    constant("STEPS", "&[Step]", book.steps.code());
    constant("START_CARD", "StartCard", book.start_card.code());
    constant("EXPECTATIONS", "&[Expectation]", book.expectations.code());
    constant("OTHERWISE", "Otherwise", book.otherwise.code());
    constant("QUESTIONS", "&[Question]", book.questions.code());
    constant("HELPERS", "Helpers", book.helpers.code());
    constant("CHILDREN", "ChildrensPlan", book.children.code());
    code
}

/// Every page, and the two ways to them.
fn pages(book: &Book) -> String {
    let (mut code, mut one, mut all) = (String::new(), String::new(), String::new());
    for language in Language::ALL {
        let (mut names, mut of) = (Vec::new(), String::new());
        for page in book.pages(language) {
            let name = format!("{}_{:?}", language.tag(), page.topic).to_uppercase();
            code.push_str(&format!("static {name}: Page = {};\n", page.code()));
            let topic = page.topic.code();
            of.push_str(&format!("{topic} => &{name},\n"));
            names.push(format!("&{name}"));
        }
        let list = language.tag().to_uppercase();
        code.push_str(&format!("static {list}: &[&Page] = &[{}];\n", names.join(", ")));
        all.push_str(&format!("Language::{language:?} => {list},\n"));
        let in_it = format!("page_{}", language.tag());
        code.push_str(&format!(
            "const fn {in_it}(topic: Topic) -> &'static Page {{ match topic {{ {of} }} }}\n"
        ));
        one.push_str(&format!("Language::{language:?} => {in_it}(topic),\n"));
    }
    code + &format!(
        "pub(super) const fn page(language: Language, topic: Topic) -> &'static Page \
         {{ match language {{ {one} }} }}\n\
         pub(super) const fn pages(language: Language) -> &'static [&'static Page] \
         {{ match language {{ {all} }} }}\n"
    )
}

impl Code for &str {
    fn code(&self) -> String {
        format!("{self:?}")
    }
}

impl Code for u8 {
    fn code(&self) -> String {
        self.to_string()
    }
}

impl Code for u32 {
    fn code(&self) -> String {
        self.to_string()
    }
}

impl Code for bool {
    fn code(&self) -> String {
        self.to_string()
    }
}

impl Code for NaiveDate {
    fn code(&self) -> String {
        format!("day({}, {}, {})", self.year(), self.month(), self.day())
    }
}

impl<T: Code> Code for Option<T> {
    fn code(&self) -> String {
        self.as_ref().map_or_else(|| "None".to_owned(), |some| format!("Some({})", some.code()))
    }
}

impl<T: Code> Code for &[T] {
    fn code(&self) -> String {
        let items: Vec<String> = self.iter().map(Code::code).collect();
        format!("&[{}]", items.join(", "))
    }
}

impl Code for Topic {
    fn code(&self) -> String {
        format!("Topic::{self:?}")
    }
}

impl Code for Opens {
    fn code(&self) -> String {
        match self {
            Self::Page(topic) => format!("Opens::Page({})", topic.code()),
            other => format!("Opens::{other:?}"),
        }
    }
}

impl Code for Block {
    fn code(&self) -> String {
        match self {
            Self::Heading { level, id, text } => {
                format!("Block::Heading {{ level: {level}, id: {id:?}, text: {text:?} }}")
            }
            Self::Paragraph(phrases) => format!("Block::Paragraph({})", phrases.code()),
            Self::List(items) => format!("Block::List({})", items.code()),
        }
    }
}

impl Code for Phrase {
    fn code(&self) -> String {
        match self {
            Self::Text(text) => format!("Phrase::Text({text:?})"),
            Self::Link { text, to } => {
                format!("Phrase::Link {{ text: {text:?}, to: {} }}", to.code())
            }
        }
    }
}

impl Code for Shape {
    fn code(&self) -> String {
        match self {
            Self::Circle { x, y, r, pen } => {
                format!("Shape::Circle {{ x: {x:?}, y: {y:?}, r: {r:?}, pen: Pen::{pen:?} }}")
            }
            Self::Path { d, pen } => format!("Shape::Path {{ d: {d:?}, pen: Pen::{pen:?} }}"),
        }
    }
}
