//! The app in a window, which on a phone is the whole screen.

use std::path::PathBuf;

use dioxus::prelude::*;
use dioxus_desktop::{Config, LogicalSize, WindowBuilder, use_window, use_wry_event_handler};

use crate::keeper::Keeper;
use crate::look::LOOK;
use crate::phone::PhoneShell;
use crate::route::App;
use crate::shell;

/// What every page of this process shows, be it the first one or one after a page that went.
#[derive(Clone)]
pub(crate) struct OnScreen {
    pub(crate) keeper: Keeper,
    pub(crate) phone: Option<PhoneShell>,
    /// What the webview writes lies beside the vault, so that erasing one can erase both.
    pub(crate) webview: PathBuf,
}

impl OnScreen {
    fn page(&self) -> VirtualDom {
        let page = VirtualDom::new(Whole)
            .with_root_context(self.clone())
            .with_root_context(self.keeper.clone());
        match &self.phone {
            Some(phone) => page.with_root_context(phone.clone()),
            None => page,
        }
    }

    fn config(&self) -> Config {
        let window = WindowBuilder::new()
            .with_title(shell::TITLE)
            .with_inner_size(LogicalSize::new(412.0, 915.0));
        let (head, script) = (shell::head(), shell::SCRIPT);
        let phone = self.phone.clone();
        Config::new()
            .with_window(window)
            .with_menu(None)
            .with_custom_head(format!("{head}<style>{LOOK}</style><script>{script}</script>"))
            .with_background_color((245, 239, 226, 255))
            .with_data_directory(self.webview.clone())
            .with_navigation_handler(move |address| {
                if let (Some(phone), Some(number)) = (&phone, address.strip_prefix("tel:")) {
                    phone.hands().dial(number);
                }
                false
            })
    }
}

/// Opens the app and stays until it is closed.
pub(crate) fn open(shown: OnScreen) -> ! {
    dioxus_desktop::launch::launch_virtual_dom(shown.page(), shown.config())
}

/// The app, and another page for it where the system ended the process that drew this one. Nothing is
/// lost with a page: what is kept lies in the vault, and what was begun in the keeper.
#[component]
fn Whole() -> Element {
    if let Some(phone) = try_consume_context::<PhoneShell>() {
        use_another_page(phone);
    }
    rsx! { App {} }
}

fn use_another_page(phone: PhoneShell) {
    let (shown, here) = (use_context::<OnScreen>(), use_window());
    let wakes = phone.clone();
    // A page that went never says that it drew what it was sent, and this task may not go on for it; but
    // that it is woken goes through the window's events, and those are looked at.
    use_future(move || {
        let wakes = wakes.clone();
        async move {
            loop {
                wakes.more().await;
            }
        }
    });
    use_wry_event_handler(move |_, _| {
        if phone.page_went() {
            drop(here.new_window(shown.page(), shown.config()));
        }
    });
}
