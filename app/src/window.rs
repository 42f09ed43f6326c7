//! The app in a window, which on a phone is the whole screen.

use std::path::PathBuf;

use dioxus::prelude::VirtualDom;
use dioxus_desktop::{Config, LogicalSize, WindowBuilder};

use crate::keeper::Keeper;
use crate::look::LOOK;
use crate::places::Places;
use crate::route::App;
use crate::shell;

/// Opens the app and stays until it is closed.
pub(crate) fn open(places: Places) -> ! {
    let window = WindowBuilder::new()
        .with_title(shell::TITLE)
        .with_inner_size(LogicalSize::new(412.0, 915.0));
    let head = format!("{}<style>{LOOK}</style><script>{}</script>", shell::head(), shell::SCRIPT);
    let mut config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_custom_head(head)
        .with_background_color((245, 239, 226, 255))
        .with_navigation_handler(|_| false);
    if let Some(folder) = webview_folder(&places) {
        config = config.with_data_directory(folder);
    }
    let keeper = Keeper::new(places.companion());
    let app = VirtualDom::new(App).with_root_context(keeper);
    dioxus_desktop::launch::launch_virtual_dom(app, config)
}

/// What the webview writes lies beside the vault, so that erasing one can erase both.
fn webview_folder(places: &Places) -> Option<PathBuf> {
    Some(places.vault.parent()?.join("webview"))
}
