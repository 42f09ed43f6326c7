//! The whole guide, read and checked.

use std::collections::{BTreeMap, BTreeSet};

use runde_guide_types::{
    ChildrensPlan, Expectation, Helper, Helpers, Language, Otherwise, Page, Question, Sentence,
    Source, StartCard, Step, Topic,
};

use crate::files::Files;
use crate::flaw::Flaw;
use crate::read::Place;
use crate::{numbers, page};

/// The whole guide.
#[derive(Clone, Debug)]
pub struct Book {
    pages: BTreeMap<Language, Vec<Page>>,
    pub(crate) steps: &'static [Step],
    pub(crate) start_card: StartCard,
    pub(crate) expectations: &'static [Expectation],
    pub(crate) otherwise: Otherwise,
    pub(crate) questions: &'static [Question],
    pub(crate) helpers: Helpers,
    pub(crate) children: ChildrensPlan,
}

impl Book {
    /// Reads everything and checks it.
    ///
    /// # Errors
    /// The first [`Flaw`] that is found.
    pub fn of(files: &Files) -> Result<Self, Flaw> {
        let sources = sources(files)?;
        let texts = Place { path: "", files, sources: &sources };
        let mut said = BTreeSet::new();
        let mut pages: BTreeMap<_, Vec<Page>> = BTreeMap::new();
        for language in Language::ALL {
            for topic in Topic::ALL {
                let path = format!("{}/{}.md", language.tag(), topic.id());
                let (page, numbers) = page::read(language, topic, texts.beside(&path))?;
                said.extend(numbers);
                pages.entry(language).or_default().push(page);
            }
        }
        let mut start_up = texts.beside("start-up.toml").whole()?;
        let mut expectations = texts.beside("expectations.toml").whole()?;
        let mut questions = texts.beside("questions.toml").whole()?;
        let book = Self {
            pages,
            steps: start_up.take("steps")?,
            start_card: texts.beside("start-card.toml").all()?,
            expectations: expectations.take("cards")?,
            otherwise: expectations.take("otherwise")?,
            questions: questions.take("questions")?,
            helpers: texts.beside("support.toml").all()?,
            children: texts.beside("children.toml").all()?,
        };
        for table in [start_up, expectations, questions] {
            table.end()?;
        }
        book.check_nothing_is_stray(files)?;
        book.check_languages()?;
        book.check_names()?;
        book.check_steps(&said)?;
        book.check_helpers(&texts.beside("support.toml"))?;
        book.check_children(&texts.beside("children.toml"))?;
        Ok(book)
    }

    /// The pages of one language, in the order in which they are read.
    #[must_use]
    pub fn pages(&self, language: Language) -> &[Page] {
        self.pages.get(&language).map_or(&[], Vec::as_slice)
    }

    fn check_nothing_is_stray(&self, files: &Files) -> Result<(), Flaw> {
        let is_page = |id: &str| Topic::ALL.iter().any(|topic| topic.id() == id);
        let is_seat = |id: &str| self.children.seats.iter().any(|seat| seat.id == id);
        let is_language = |tag: &str| Language::ALL.iter().any(|language| language.tag() == tag);
        let known = |path: &str| {
            let Some((name, kind)) = path.rsplit_once('.') else { return false };
            match (name.rsplit_once('/'), kind) {
                (None, "toml") => true,
                (Some(("drawings", id)), "svg") => is_page(id),
                (Some(("drawings/seats", id)), "svg") => is_seat(id),
                (Some((tag, id)), "md") => is_language(tag) && is_page(id),
                _ => false,
            }
        };
        let stray = files.0.keys().find(|path| !known(path));
        stray.map_or(Ok(()), |path| Err(Flaw::Stray(path.clone())))
    }

    fn check_languages(&self) -> Result<(), Flaw> {
        for language in Language::ALL {
            let mut both = self.pages(language).iter().zip(self.pages(Language::English));
            if let Some((page, _)) = both.find(|(page, like)| !page::alike(page, like)) {
                let (id, language) = (page.topic.id().to_owned(), language.tag().to_owned());
                return Err(Flaw::Unlike { id, language });
            }
        }
        Ok(())
    }

    fn check_names(&self) -> Result<(), Flaw> {
        once("start-up.toml", self.steps.iter().map(|step| step.id))?;
        once("expectations.toml", self.expectations.iter().map(|card| card.id))?;
        once("questions.toml", self.questions.iter().map(|question| question.id))?;
        once("children.toml", self.children.seats.iter().map(|seat| seat.id))
    }

    /// The steps say no number that no page has a source for.
    fn check_steps(&self, sourced: &BTreeSet<u32>) -> Result<(), Flaw> {
        let sentences: Vec<Sentence> =
            self.steps.iter().flat_map(|step| [step.label, step.note]).collect();
        for language in Language::ALL {
            let said = sentences.iter().flat_map(|said| numbers::said(language, said.of(language)));
            if let Some(number) = said.into_iter().find(|number| !sourced.contains(number)) {
                return Err(Flaw::Unsourced { path: "start-up.toml".to_owned(), number });
            }
        }
        Ok(())
    }

    fn check_helpers(&self, at: &Place<'_>) -> Result<(), Flaw> {
        let Helpers { places, organisations, numbers, instead, .. } = self.helpers;
        for helper in [places, organisations, numbers, instead].into_iter().flatten() {
            match number(helper) {
                Some(number) if helper.sources.is_empty() => {
                    return Err(Flaw::Unsourced { path: at.path.to_owned(), number });
                }
                _ => at.sourced(helper.sources)?,
            }
        }
        Ok(())
    }

    fn check_children(&self, at: &Place<'_>) -> Result<(), Flaw> {
        at.sourced(self.children.sources)?;
        let parts = self.children.parts.iter().map(|part| part.minutes).sum();
        let whole = self.children.minutes;
        if parts == whole { Ok(()) } else { Err(Flaw::Minutes { parts, whole }) }
    }
}

/// `sources.toml`: a table for each source.
fn sources(files: &Files) -> Result<BTreeMap<String, Source>, Flaw> {
    let none = BTreeMap::new();
    let at = Place { path: "sources.toml", files, sources: &none };
    let each = at.whole()?.tables().map(|(name, fields)| {
        let mut fields = fields?;
        let source = Source { name: fields.take("name")?, address: fields.take("address")? };
        fields.end()?;
        Ok((name, source))
    });
    each.collect()
}

/// The number that can be called, without the spaces in it.
fn number(helper: &Helper) -> Option<u32> {
    let digits = helper.number?.chars().filter(|sign| *sign != ' ');
    digits.collect::<String>().parse().ok()
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
