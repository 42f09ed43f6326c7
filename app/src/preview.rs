//! The preview: the app in the browser, on loopback, for the one person at this machine.
//!
//! A link printed once lets one browser in and then never again. Another browser, another host
//! name, a foreign origin or a used link get nothing: an empty answer, and no word of why.

mod error;
mod guard;
mod page;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::serve::ListenerExt;
use clap::Parser;
use dioxus::prelude::VirtualDom;
use dioxus_liveview::{LiveViewPool, axum_socket};
use tokio::net::TcpListener;

use crate::keeper::Keeper;
use crate::places::Places;
use crate::route::App;
pub use error::PreviewError;
use guard::Guard;

/// Runde in the browser, on this machine only.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Options {
    /// Keep everything below this folder instead of where the system keeps a program's data.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Listen on this port of 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Print the link, and open no browser.
    #[arg(long)]
    no_open: bool,
}

/// Starts the preview and stays until it is stopped; returns the exit code.
#[must_use]
#[expect(clippy::print_stderr, reason = "the one message of a program that could not start")]
pub fn start() -> i32 {
    let options = Options::parse();
    let done = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(PreviewError::from)
        .and_then(|runtime| runtime.block_on(run(options)));
    match done {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("Runde: {error}");
            1
        }
    }
}

async fn run(options: Options) -> Result<(), PreviewError> {
    let places = match options.data {
        Some(folder) => Places::below(&folder),
        None => Places::of_this_system().ok_or(PreviewError::NoFolder)?,
    };
    let preview = Preview::bind(Keeper::new(places.companion()), options.port).await?;
    println!("Runde is here, for this browser, once:\n\n  {}\n", preview.link());
    if !options.no_open && has_screen() {
        // whoever has no browser still has the link
        let _ = webbrowser::open(preview.link());
    }
    preview.serve().await
}

/// Whether a browser has somewhere to open; on Linux without a display it would be a text browser.
fn has_screen() -> bool {
    std::env::consts::OS != "linux"
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

/// A preview that listens, and the link that opens it.
pub struct Preview {
    listener: TcpListener,
    state: Arc<Shared>,
    link: String,
}

struct Shared {
    keeper: Keeper,
    guard: Guard,
    pool: LiveViewPool,
}

impl Preview {
    /// Listens on a port of 127.0.0.1; 0 takes a free one.
    ///
    /// # Errors
    /// [`PreviewError`] when there is no randomness or no such port.
    pub async fn bind(keeper: Keeper, port: u16) -> Result<Self, PreviewError> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
        let guard = Guard::new(listener.local_addr()?.port())?;
        let link = guard.link();
        let state = Arc::new(Shared { keeper, guard, pool: LiveViewPool::new() });
        Ok(Self { listener, state, link })
    }

    /// The link that lets one browser in, once.
    #[must_use]
    pub fn link(&self) -> &str {
        &self.link
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    /// [`PreviewError::Listen`] when the port is taken away.
    pub async fn serve(self) -> Result<(), PreviewError> {
        let router = Router::new()
            .route("/", get(book))
            .route("/ws", get(socket))
            .route("/enter/{token}", get(enter))
            .fallback(|| async { nothing() })
            .with_state(self.state);
        // a small frame waits for no other: the page shows a tap as soon as it is written down
        let listener = self.listener.tap_io(|socket| {
            let _ = socket.set_nodelay(true);
        });
        Ok(axum::serve(listener, router).await?)
    }
}

/// What a stranger gets.
fn nothing() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

async fn enter(
    State(shared): State<Arc<Shared>>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Response {
    match shared.guard.enter(&headers, &token) {
        Some(cookie) => (
            StatusCode::SEE_OTHER,
            [(header::SET_COOKIE, cookie), (header::LOCATION, "/".to_owned())],
            [(header::CACHE_CONTROL, "no-store")],
        )
            .into_response(),
        None => nothing(),
    }
}

async fn book(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    if !shared.guard.knows(&headers) {
        return nothing();
    }
    let Ok(nonce) = guard::token() else {
        return nothing();
    };
    let language = shared.keeper.language();
    let policy = shared.guard.policy(&nonce);
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin".to_owned()),
    ];
    (headers, page::html(language, &nonce)).into_response()
}

async fn socket(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    if !shared.guard.knows(&headers) || !shared.guard.is_own_origin(&headers) {
        return nothing();
    }
    upgrade.on_upgrade(move |socket| turn_pages(shared, socket))
}

/// One open page, until it is closed.
async fn turn_pages(shared: Arc<Shared>, socket: WebSocket) {
    let keeper = shared.keeper.clone();
    let make = move || VirtualDom::new(App).with_root_context(keeper);
    // how a page ends is no news: closed, reloaded, or the browser is gone
    let _ = shared.pool.launch_virtualdom(axum_socket(socket), make).await;
}
