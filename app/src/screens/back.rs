//! The way back from a page, on which nothing that was begun is lost by one tap.

use dioxus::prelude::*;

use crate::begun::BegunHere;
use crate::parts::{Asked, Button, ButtonKind, Unfold};
use crate::words::Words;

/// Back to where one came from; asked first where something was begun on the page.
#[component]
pub(super) fn Back(
    /// The words.
    words: Words,
    /// Whether something was begun on the page that is not kept.
    begun: bool,
    /// Back to where one came from.
    onback: EventHandler<()>,
) -> Element {
    rsx! {
        if begun {
            Unfold { label: words.back(),
                Asked { text: words.leave_unkept() }
                Button {
                    label: words.leave_unkept_yes(),
                    onpress: move |()| {
                        if let Some(here) = try_consume_context::<BegunHere>() {
                            here.forget();
                        }
                        onback.call(());
                    },
                }
            }
        } else {
            Button { kind: ButtonKind::Quiet, label: words.back(), onpress: onback }
        }
    }
}
