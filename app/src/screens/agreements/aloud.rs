//! What is agreed, one sentence a page, in letters to be read aloud.

use dioxus::prelude::*;
use runde_core::companion::AgreementsView;

use super::say;
use crate::parts::{Acts, ActsPair, Button, ButtonKind, Eyebrow, Page, RunningHead, Saying};
use crate::words::Words;

/// The pledge first, then every rule.
#[component]
pub fn Aloud(
    /// The words.
    words: Words,
    /// What is agreed.
    view: AgreementsView,
    /// Which page, counted from 0.
    page: usize,
    /// Another page is opened.
    onturn: EventHandler<usize>,
    /// The book is closed.
    onclose: EventHandler<()>,
) -> Element {
    let sentences: Vec<_> = view.pledge.iter().chain(&view.rules).collect();
    let pages = sentences.len();
    let Some(agreed) = sentences.get(page) else {
        return rsx! {};
    };
    let promise = page == 0 && view.pledge.is_some();
    let last = page + 1 >= pages;
    rsx! {
        Page {
            header {
                RunningHead {
                    left: words.reading_aloud(),
                    right: words.page_of((page + 1) as u64, pages as u64),
                    told: true,
                }
            }
            main { class: "reading",
                if promise {
                    Eyebrow { text: words.we_promise() }
                }
                Saying { text: say::sentence(words, &agreed.words), aloud: true }
            }
            footer {
                Acts {
                    Button {
                        kind: ButtonKind::Main,
                        label: if last { words.close_the_book() } else { words.next_page() },
                        onpress: move |()| if last { onclose.call(()) } else { onturn.call(page + 1) },
                    }
                    ActsPair {
                        if page > 0 {
                            Button { kind: ButtonKind::Quiet, label: words.page_back(), onpress: move |()| onturn.call(page - 1) }
                        }
                        if !last {
                            Button { kind: ButtonKind::Quiet, label: words.close_the_book(), onpress: onclose }
                        }
                    }
                }
            }
        }
    }
}
