//! From the checked guide to plain data of the core: what is said here has no way to fail there.

use std::fmt::Display;

use crate::beside::{Helper, Opens, Said};
use crate::book::Book;
use crate::drawing::Shape;
use crate::page::{Block, Page, Phrase};

/// Rust code with everything in the book, for `core/src/guide/made.rs` to take in.
#[must_use]
pub fn code(book: &Book) -> String {
    let mut code = topics(book);
    for (language, name) in [("da", "Danish"), ("nb", "Norwegian"), ("en", "English")] {
        for page in book.pages(language) {
            code.push_str(&format!(
                "static {}: Page = {};\n",
                constant(name, &page.id),
                whole(book, page)
            ));
        }
    }
    code.push_str(&lookup(book));
    code.push_str(&beside(book));
    code
}

/// `how-a-round-works` as `HowARoundWorks`.
fn camel(id: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    id.split('-').filter_map(capital).collect()
}

fn constant(language: &str, id: &str) -> String {
    format!("{language}_{id}").replace('-', "_").to_uppercase()
}

fn list<T>(items: impl IntoIterator<Item = T>, one: impl Fn(T) -> String) -> String {
    format!("&[{}]", items.into_iter().map(one).collect::<Vec<_>>().join(", "))
}

fn maybe(text: Option<impl Display>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text})"))
}

fn topics(book: &Book) -> String {
    let each =
        |one: &dyn Fn(&Page) -> String| -> String { book.pages("en").iter().map(one).collect() };
    let names = each(&|page| format!("#[doc = {:?}] {},\n", page.title, camel(&page.id)));
    let all = each(&|page| format!("Self::{}, ", camel(&page.id)));
    let ids = each(&|page| format!("Self::{} => {:?},\n", camel(&page.id), page.id));
    let count = book.contents.len();
    format!(
        "/// What a page is about; one a file, in the order in which they are read.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\n\
         pub enum Topic {{\n{names}}}\n\
         impl Topic {{\n\
         /// All of them, in the order in which they are read.\n\
         pub const ALL: [Self; {count}] = [{all}];\n\
         /// The name of its files; it never changes.\n\
         #[must_use]\n\
         pub const fn id(self) -> &'static str {{ match self {{ {ids} }} }}\n}}\n"
    )
}

fn lookup(book: &Book) -> String {
    let mut arms = String::new();
    let mut all = String::new();
    let mut lists = String::new();
    for language in ["Danish", "Norwegian", "English"] {
        let name = |id: &String| format!("&{}", constant(language, id));
        for id in &book.contents {
            let topic = camel(id);
            arms.push_str(&format!("(Language::{language}, Topic::{topic}) => {},\n", name(id)));
        }
        let pages = language.to_uppercase();
        lists.push_str(&format!("static {pages}: &[&Page] = {};\n", list(&book.contents, name)));
        all.push_str(&format!("Language::{language} => {pages},\n"));
    }
    format!(
        "{lists}\
         pub(super) const fn page(language: Language, topic: Topic) -> &'static Page \
         {{ match (language, topic) {{ {arms} }} }}\n\
         pub(super) const fn pages(language: Language) -> &'static [&'static Page] \
         {{ match language {{ {all} }} }}\n"
    )
}

fn whole(book: &Book, page: &Page) -> String {
    let (year, month, day) = page.verified;
    format!(
        "Page {{ topic: Topic::{}, title: {:?}, blocks: {}, sources: {}, own: {}, \
         verified: day({year}, {month}, {day}), next: {}, also: {:?}, \
         drawing: Drawing {{ shapes: {}, words: {:?} }} }}",
        camel(&page.id),
        page.title,
        list(&page.blocks, block),
        sources(book, &page.sources),
        maybe(page.own.as_ref().map(|own| format!("{own:?}"))),
        maybe(page.next.as_ref().map(|next| format!("{next:?}"))),
        page.also,
        shapes(book, &page.id),
        page.drawing,
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(heading) => format!(
            "Block::Heading {{ level: {}, id: {:?}, text: {:?} }}",
            heading.level, heading.id, heading.text
        ),
        Block::Paragraph(phrases) => format!("Block::Paragraph({})", list(phrases, phrase)),
        Block::List(items) => format!("Block::List({})", list(items, |item| list(item, phrase))),
    }
}

fn phrase(phrase: &Phrase) -> String {
    match phrase {
        Phrase::Text(text) => format!("Phrase::Text({text:?})"),
        Phrase::Link { text, to } => {
            format!("Phrase::Link {{ text: {text:?}, to: Topic::{} }}", camel(to))
        }
    }
}

fn sources(book: &Book, names: &[String]) -> String {
    list(names.iter().filter_map(|name| book.sources.get(name)), |source| {
        let address = maybe(source.address.as_ref().map(|address| format!("{address:?}")));
        format!("Source {{ name: {:?}, address: {address} }}", source.name)
    })
}

fn shapes(book: &Book, name: &str) -> String {
    list(book.drawings.get(name).into_iter().flatten(), |shape| match shape {
        Shape::Circle { x, y, r, pen } => {
            format!("Shape::Circle {{ x: {x:?}, y: {y:?}, r: {r:?}, pen: Pen::{pen} }}")
        }
        Shape::Path { d, pen } => format!("Shape::Path {{ d: {d:?}, pen: Pen::{pen} }}"),
    })
}

fn said(said: &Said) -> String {
    format!("Said {{ danish: {:?}, norwegian: {:?}, english: {:?} }}", said.da, said.nb, said.en)
}

fn helpers(book: &Book, helpers: &[Helper]) -> String {
    let quoted = |text: &Option<String>| maybe(text.as_ref().map(|text| format!("{text:?}")));
    list(helpers, |helper| {
        format!(
            "Helper {{ country: Country::{:?}, name: {:?}, what: {}, address: {}, number: {}, \
             urgent: {}, sources: {} }}",
            helper.country,
            helper.name,
            said(&helper.what),
            quoted(&helper.address),
            quoted(&helper.number),
            helper.urgent,
            sources(book, &helper.sources),
        )
    })
}

/// The tables beside the pages.
fn beside(book: &Book) -> String {
    let steps = list(&book.start_up.step, |step| {
        let opens = match &step.opens {
            Opens::Page(id) => format!("Opens::Page(Topic::{})", camel(id)),
            Opens::Place(place) => format!("Opens::{place:?}"),
        };
        format!(
            "Step {{ id: {:?}, occasion: Occasion::{:?}, from_course: {}, opens: {opens}, label: {}, \
             note: {} }}",
            step.id,
            step.stage,
            step.course,
            said(&step.label),
            said(&step.note),
        )
    });
    let card = &book.start_card;
    let start_card = format!(
        "StartCard {{ title: {}, lines: {}, when: {}, place: {}, last: {} }}",
        said(&card.title),
        list(&card.line, said),
        said(&card.when),
        said(&card.place),
        said(&card.last),
    );
    let cards = list(&book.expectations.card, |card| {
        format!("Expectation {{ title: {}, text: {} }}", said(&card.title), said(&card.text))
    });
    let otherwise = &book.expectations.otherwise;
    let questions = list(&book.questions.question, |asked| {
        let text = Said { da: asked.da.clone(), nb: asked.nb.clone(), en: asked.en.clone() };
        format!(
            "Question {{ id: {:?}, kind: QuestionKind::{:?}, text: {} }}",
            asked.id,
            asked.kind,
            said(&text)
        )
    });
    let support = &book.support;
    let verified = support.verified.date.map_or((1970, 1, 1), |day| (day.year, day.month, day.day));
    format!(
        "pub(super) static STEPS: &[Step] = {steps};\n\
         pub(super) static START_CARD: StartCard = {start_card};\n\
         pub(super) static CARDS: &[Expectation] = {cards};\n\
         pub(super) static OTHERWISE: Otherwise = \
         Otherwise {{ opens: Topic::{}, title: {}, text: {} }};\n\
         pub(super) static QUESTIONS: &[Question] = {questions};\n\
         pub(super) static HELPERS: Helpers = Helpers {{ places: {}, organisations: {}, \
         numbers: {}, instead: {}, verified: day{verified:?} }};\n\
         pub(super) static CHILDREN: ChildrensPlan = {};\n",
        camel(&otherwise.opens),
        said(&otherwise.title),
        said(&otherwise.text),
        helpers(book, &support.place),
        helpers(book, &support.organisation),
        helpers(book, &support.number),
        helpers(book, &support.instead),
        children(book),
    )
}

fn children(book: &Book) -> String {
    let plan = &book.children;
    let parts = list(&plan.part, |part| {
        format!(
            "ChildrensPart {{ minutes: {}, name: {}, text: {} }}",
            part.minutes,
            said(&part.name),
            said(&part.text)
        )
    });
    let meetings = list(&plan.meeting, |meeting| {
        format!(
            "ChildrensMeeting {{ title: {}, question: {}, act: {} }}",
            said(&meeting.title),
            said(&meeting.question),
            said(&meeting.act)
        )
    });
    let seats = list(&plan.seat, |seat| {
        format!(
            "ChildrensSeat {{ id: {:?}, name: {}, shapes: {} }}",
            seat.id,
            said(&seat.name),
            shapes(book, &format!("seats/{}", seat.id))
        )
    });
    format!(
        "ChildrensPlan {{ minutes: {}, parts: {parts}, meetings: {meetings}, seats: {seats}, \
         sources: {} }}",
        plan.minutes,
        sources(book, &plan.sources)
    )
}
