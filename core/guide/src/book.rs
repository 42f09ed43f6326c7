//! The whole guide, read and checked.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::beside::{
    Children, Contents, Expectations, Helper, Opens, Questions, Said, Sources, StartCard, StartUp,
    Support,
};
use crate::drawing::{self, Shape};
use crate::flaw::Flaw;
use crate::front::Front;
use crate::page::Page;
use crate::{LANGUAGES, markdown, numbers};

/// The field of a page's drawing, and of a seat's.
const FIELD: &str = "0 0 240 160";
const SEAT_FIELD: &str = "0 0 48 48";

/// The files of the guide: what is in each, by its path below `texts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// The files that lie beside this source.
    ///
    /// # Errors
    /// [`Flaw::Unreadable`].
    pub fn beside_the_source() -> Result<Self, Flaw> {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        let mut files = Self::default();
        files.take_in(&top, &top)?;
        Ok(files)
    }

    fn take_in(&mut self, folder: &Path, top: &Path) -> Result<(), Flaw> {
        let unreadable = |path: &Path, why: &std::io::Error| Flaw::Unreadable {
            path: path.display().to_string(),
            why: why.to_string(),
        };
        for file in std::fs::read_dir(folder).map_err(|why| unreadable(folder, &why))? {
            let path = file.map_err(|why| unreadable(folder, &why))?.path();
            if path.is_dir() {
                self.take_in(&path, top)?;
            } else {
                let text = std::fs::read_to_string(&path).map_err(|why| unreadable(&path, &why))?;
                let name = path.strip_prefix(top).unwrap_or(&path);
                let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
                self.0.insert(parts.join("/"), text);
            }
        }
        Ok(())
    }

    fn get(&self, path: &str) -> Result<&str, Flaw> {
        self.0.get(path).map(String::as_str).ok_or_else(|| Flaw::NotThere(path.to_owned()))
    }

    fn table<T: DeserializeOwned>(&self, path: &str) -> Result<T, Flaw> {
        toml::from_str(self.get(path)?).map_err(|error| unreadable(path, error.to_string()))
    }
}

fn unreadable(path: &str, why: String) -> Flaw {
    Flaw::Unreadable { path: path.to_owned(), why }
}

/// The whole guide.
#[derive(Clone, Debug)]
pub struct Book {
    pub(crate) contents: Vec<String>,
    pages: BTreeMap<&'static str, Vec<Page>>,
    pub(crate) drawings: BTreeMap<String, Vec<Shape>>,
    pub(crate) sources: Sources,
    pub(crate) start_up: StartUp,
    pub(crate) start_card: StartCard,
    pub(crate) expectations: Expectations,
    pub(crate) questions: Questions,
    pub(crate) support: Support,
    pub(crate) children: Children,
}

impl Book {
    /// Reads everything and checks it.
    ///
    /// # Errors
    /// The first [`Flaw`] that is found.
    pub fn of(files: &Files) -> Result<Self, Flaw> {
        let contents: Contents = files.table("contents.toml")?;
        let mut pages = BTreeMap::new();
        for language in LANGUAGES {
            let read = contents.pages.iter().map(|id| page(files, language, id));
            pages.insert(language, read.collect::<Result<Vec<_>, _>>()?);
        }
        let mut book = Self {
            contents: contents.pages,
            pages,
            drawings: BTreeMap::new(),
            sources: files.table("sources.toml")?,
            start_up: files.table("start-up.toml")?,
            start_card: files.table("start-card.toml")?,
            expectations: files.table("expectations.toml")?,
            questions: files.table("questions.toml")?,
            support: files.table("support.toml")?,
            children: files.table("children.toml")?,
        };
        book.draw(files)?;
        book.check_nothing_is_stray(files)?;
        book.check_pages()?;
        book.check_beside()?;
        Ok(book)
    }

    /// The pages of one language, in the order in which they are read.
    #[must_use]
    pub fn pages(&self, language: &str) -> &[Page] {
        self.pages.get(language).map_or(&[], Vec::as_slice)
    }

    fn draw(&mut self, files: &Files) -> Result<(), Flaw> {
        let pages = self.contents.iter().map(|id| (id.clone(), FIELD));
        let seats =
            self.children.seat.iter().map(|seat| (format!("seats/{}", seat.id), SEAT_FIELD));
        for (name, field) in pages.chain(seats) {
            let path = format!("drawings/{name}.svg");
            let shapes = drawing::read(files.get(&path)?, field);
            self.drawings.insert(name, shapes.map_err(|why| unreadable(&path, why))?);
        }
        Ok(())
    }

    fn check_nothing_is_stray(&self, files: &Files) -> Result<(), Flaw> {
        let known = |path: &str| match path.rsplit_once('.') {
            Some((name, "svg")) => {
                name.strip_prefix("drawings/").is_some_and(|name| self.drawings.contains_key(name))
            }
            Some((name, "md")) => name.split_once('/').is_some_and(|(language, id)| {
                LANGUAGES.contains(&language) && self.contents.iter().any(|known| known == id)
            }),
            Some((name, "toml")) => !name.contains('/'),
            _ => false,
        };
        let stray = files.0.keys().find(|path| !known(path));
        stray.map_or(Ok(()), |path| Err(Flaw::Stray(path.clone())))
    }

    fn check_pages(&self) -> Result<(), Flaw> {
        once("contents.toml", self.contents.iter().map(String::as_str))?;
        let english = self.pages("en");
        for language in LANGUAGES {
            for (page, like) in self.pages(language).iter().zip(english) {
                let path = format!("{language}/{}.md", page.id);
                check_headings(&path, page)?;
                for to in page.links() {
                    self.check_link(&path, to)?;
                }
                self.check_sources(&path, &page.sources)?;
                check_numbers(&path, language, page)?;
                if layout(page) != layout(like) {
                    let (id, language) = (page.id.clone(), language.to_owned());
                    return Err(Flaw::Unlike { id, language });
                }
            }
        }
        Ok(())
    }

    fn check_link(&self, path: &str, to: &str) -> Result<(), Flaw> {
        if self.contents.iter().any(|id| id == to) {
            return Ok(());
        }
        Err(Flaw::DeadLink { path: path.to_owned(), to: to.to_owned() })
    }

    fn check_sources(&self, path: &str, named: &[String]) -> Result<(), Flaw> {
        let none = String::new();
        let unknown = |name: &&String| !self.sources.contains_key(*name);
        let wrong = if named.is_empty() { Some(&none) } else { named.iter().find(unknown) };
        wrong.map_or(Ok(()), |name| {
            Err(Flaw::Source { path: path.to_owned(), source_name: name.clone() })
        })
    }

    fn check_beside(&self) -> Result<(), Flaw> {
        once("start-up.toml", self.start_up.step.iter().map(|step| step.id.as_str()))?;
        once("expectations.toml", self.expectations.card.iter().map(|card| card.id.as_str()))?;
        once("questions.toml", self.questions.question.iter().map(|asked| asked.id.as_str()))?;
        once("children.toml", self.children.seat.iter().map(|seat| seat.id.as_str()))?;
        self.check_link("expectations.toml", &self.expectations.otherwise.opens)?;
        for step in &self.start_up.step {
            if let Opens::Page(id) = &step.opens {
                self.check_link("start-up.toml", id)?;
            }
            self.check_said("start-up.toml", &step.label)?;
            self.check_said("start-up.toml", &step.note)?;
        }
        let support = &self.support;
        let helpers = [&support.place, &support.organisation, &support.number, &support.instead];
        for helper in helpers.into_iter().flatten() {
            self.check_helper(helper)?;
        }
        self.check_sources("children.toml", &self.children.sources)?;
        let (parts, whole) =
            (self.children.part.iter().map(|part| part.minutes).sum(), self.children.minutes);
        if parts == whole { Ok(()) } else { Err(Flaw::Minutes { parts, whole }) }
    }

    fn check_helper(&self, helper: &Helper) -> Result<(), Flaw> {
        let digits: String = helper
            .number
            .iter()
            .flat_map(|said| said.chars())
            .filter(|sign| *sign != ' ')
            .collect();
        match (digits.parse(), helper.sources.is_empty()) {
            (Ok(number), true) => Err(Flaw::Unsourced { path: "support.toml".to_owned(), number }),
            _ => self.check_sources("support.toml", &helper.sources),
        }
    }

    /// What is said beside the pages says no number that no page has a source for.
    fn check_said(&self, path: &str, said: &Said) -> Result<(), Flaw> {
        let known = |number: &u32| {
            self.pages.values().flatten().any(|page| page.numbers.contains_key(number))
        };
        for (language, text) in said.each() {
            if let Some(number) = numbers::said(language, text).into_iter().find(|n| !known(n)) {
                return Err(Flaw::Unsourced { path: path.to_owned(), number });
            }
        }
        Ok(())
    }
}

/// One page, as far as it can be read alone.
fn page(files: &Files, language: &str, id: &str) -> Result<Page, Flaw> {
    let path = format!("{language}/{id}.md");
    let (front, blocks) =
        markdown::read(files.get(&path)?).map_err(|why| unreadable(&path, why))?;
    let front: Front =
        toml::from_str(&front).map_err(|error| unreadable(&path, error.to_string()))?;
    if front.id != id || front.language != language {
        return Err(Flaw::Misplaced(path));
    }
    let Some(day) = front.verified.date else {
        return Err(unreadable(&path, "`verified` is no day".to_owned()));
    };
    let mut sourced = BTreeMap::new();
    for (number, source) in front.numbers {
        let Ok(number) = number.parse() else {
            return Err(unreadable(&path, format!("`{number}` is no number")));
        };
        let own = source == "own" && front.own.is_some();
        if !own && !front.sources.contains(&source) {
            return Err(Flaw::Source { path, source_name: source });
        }
        sourced.insert(number, source);
    }
    Ok(Page {
        id: front.id,
        title: front.title,
        blocks,
        sources: front.sources,
        own: front.own,
        verified: (day.year, day.month, day.day),
        next: front.next,
        also: front.also,
        drawing: front.drawing,
        numbers: sourced,
    })
}

/// What has to be the same in every language.
fn layout(page: &Page) -> (Vec<(u8, &str)>, BTreeSet<&str>, bool, bool) {
    let headings = page.headings().into_iter().map(|heading| (heading.level, heading.id.as_str()));
    let links = page.links().into_iter().collect();
    (headings.collect(), links, page.next.is_some(), page.own.is_some())
}

fn check_headings(path: &str, page: &Page) -> Result<(), Flaw> {
    let mut above = 1;
    let mut seen = BTreeSet::new();
    for heading in page.headings() {
        let in_order = heading.level > 1 && heading.level <= above + 1;
        if !in_order || heading.id.is_empty() || !seen.insert(&heading.id) {
            return Err(Flaw::Heading { path: path.to_owned(), heading: heading.text.clone() });
        }
        above = heading.level;
    }
    Ok(())
}

fn check_numbers(path: &str, language: &str, page: &Page) -> Result<(), Flaw> {
    let said = numbers::said(language, &page.passages().join("\n"));
    let path = path.to_owned();
    if let Some(&number) = said.iter().find(|number| !page.numbers.contains_key(number)) {
        return Err(Flaw::Unsourced { path, number });
    }
    if let Some(&number) = page.numbers.keys().find(|number| !said.contains(number)) {
        return Err(Flaw::Unsaid { path, number });
    }
    Ok(())
}

fn once<'a>(path: &str, names: impl Iterator<Item = &'a str>) -> Result<(), Flaw> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Flaw::Twice { path: path.to_owned(), name: name.to_owned() });
        }
    }
    Ok(())
}
