//! Everything that can be read, sentence by sentence, and everywhere it says one can look further.

use runde_core::companion::Language;
use runde_core::companion::guide::{
    self, Block, Country, Helper, QuestionKind, Sentence, Source, childrens_plan, expectations,
    otherwise, pages, questions, start_card, start_up, support,
};

/// A sentence, and where it stands.
pub type Standing = (String, String);

/// Every kind of question.
pub const KINDS: [QuestionKind; 4] =
    [QuestionKind::Any, QuestionKind::Walk, QuestionKind::Relatives, QuestionKind::Men];

/// What the pages of the guide say.
#[must_use]
pub fn on_pages(language: Language) -> Vec<Standing> {
    let mut sentences = Vec::new();
    for page in pages(language) {
        let mut say = |text: String| sentences.push((page.topic.id().to_owned(), text));
        say(page.title.to_owned());
        say(page.drawing.words.to_owned());
        page.own.into_iter().chain(page.next).for_each(|text| say(text.to_owned()));
        page.blocks.iter().flat_map(Block::passages).for_each(say);
    }
    sentences
}

/// What stands beside the pages.
#[must_use]
pub fn beside(language: Language) -> Vec<Standing> {
    let mut said: Vec<Sentence> = Vec::new();
    start_up(true).for_each(|step| said.extend([step.label, step.note]));
    let card = start_card();
    said.extend([card.title, card.when, card.place, card.last]);
    said.extend(card.lines);
    expectations().iter().for_each(|card| said.extend([card.title, card.text]));
    said.extend([otherwise().title, otherwise().text]);
    for kind in KINDS {
        said.extend(questions(kind).map(|question| question.text));
    }
    said.extend(helpers().into_iter().map(|helper| helper.what));
    let plan = childrens_plan();
    plan.parts.iter().for_each(|part| said.extend([part.name, part.text]));
    plan.meetings.iter().for_each(|one| said.extend([one.title, one.question, one.act]));
    said.extend(plan.seats.iter().map(|seat| seat.name));
    said.into_iter()
        .map(|said| ("beside the pages".to_owned(), said.of(language).to_owned()))
        .collect()
}

/// Everyone outside who can help, in every country.
#[must_use]
pub fn helpers() -> Vec<&'static Helper> {
    let all = Country::ALL.into_iter().flat_map(|country| {
        let guide::Support { places, organisations, numbers, instead, .. } = support(country);
        [places, organisations, numbers, instead].concat()
    });
    all.collect()
}

/// Every address that is named as a source, or where somebody can be found.
#[must_use]
pub fn addresses() -> Vec<&'static str> {
    let of = |sources: &'static [Source]| sources.iter().filter_map(|source| source.address);
    let mut addresses: Vec<&str> = of(childrens_plan().sources).collect();
    for helper in helpers() {
        addresses.extend(helper.address);
        addresses.extend(of(helper.sources));
    }
    let pages = Language::ALL.into_iter().flat_map(|language| pages(language).iter());
    addresses.extend(pages.flat_map(|page| of(page.sources)));
    addresses
}
