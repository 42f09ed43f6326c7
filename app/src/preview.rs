//! The preview: the app in the browser, on loopback, for the one person at this machine.
//!
//! A link lets one browser in and then never again. Under another host name there is an empty answer
//! to everything. Under its own there is one page, the same for everybody, with nothing of the group
//! in it; what a page shows comes through its socket, and that asks for a key which only the browser
//! that used the link has, and which no other port of this computer is sent.

mod connections;
mod error;
mod guard;
mod lead_on;
mod page;
mod tongue;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use clap::Parser;
use dioxus::prelude::VirtualDom;
use dioxus_liveview::{LiveViewPool, axum_socket};
use tokio::net::TcpListener;

use crate::keeper::Keeper;
use crate::places::Places;
use crate::route::App;
pub use error::PreviewError;
use guard::Guard;
use lead_on::LeadOn;

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
    let folder = places.vault.parent().map(Path::to_owned).unwrap_or_default();
    let preview = Preview::bind(Keeper::new(places.companion()), options.port).await?;
    println!("Runde is here, for this browser, once:\n\n  {}\n", preview.link());
    if !options.no_open && has_screen() {
        preview.open(&folder);
    }
    preview.serve().await;
    Ok(())
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
    /// What the browser was opened with, until the link is used.
    lead_on: Mutex<Option<LeadOn>>,
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
        let (pool, lead_on) = (LiveViewPool::new(), Mutex::default());
        let state = Arc::new(Shared { keeper, guard, pool, lead_on });
        Ok(Self { listener, state, link })
    }

    /// The link that lets one browser in, once.
    #[must_use]
    pub fn link(&self) -> &str {
        &self.link
    }

    /// Opens the browser on the link; whoever has no browser still has the link.
    fn open(&self, folder: &Path) {
        let Ok(lead_on) = LeadOn::write(folder, &self.link) else { return };
        let _ = webbrowser::open(&lead_on.path().to_string_lossy());
        *self.state.lead_on.lock().unwrap_or_else(PoisonError::into_inner) = Some(lead_on);
    }

    /// Serves until the process ends.
    pub async fn serve(self) {
        let router = Router::new()
            .route("/", any(book))
            .route("/ws", any(socket))
            .route("/enter/{*token}", any(enter))
            .fallback(|| async { nothing() })
            .layer(from_fn_with_state(Arc::clone(&self.state), under_own_name))
            .with_state(self.state);
        connections::serve(self.listener, router).await;
    }
}

/// What a stranger gets.
fn nothing() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

/// Whatever is asked under another name, or wants more than to read, gets nothing, before anything
/// else looks at it.
async fn under_own_name(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    match shared.guard.is_own_host(request.headers()) && reads {
        true => next.run(request).await,
        false => nothing(),
    }
}

/// The page, with a key for the one who has the link, and without for everybody else.
async fn enter(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let token = request.uri().path().trim_start_matches("/enter/");
    let key = shared.guard.enter(token);
    if key.is_some() {
        *shared.lead_on.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if let Some(language) = tongue::asked_for(request.headers()) {
            shared.keeper.begin_in(language).await;
        }
    }
    page_with(&shared, key)
}

async fn book(State(shared): State<Arc<Shared>>) -> Response {
    page_with(&shared, None)
}

fn page_with(shared: &Shared, key: Option<&str>) -> Response {
    let Ok(nonce) = guard::token() else {
        return nothing();
    };
    let policy = shared.guard.policy(&nonce);
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin".to_owned()),
    ];
    (headers, page::html(&nonce, key)).into_response()
}

async fn socket(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    match upgrade {
        Ok(upgrade) if shared.guard.knows(&headers) && shared.guard.is_own_origin(&headers) => {
            let upgrade = upgrade.protocols([guard::PROTOCOL]);
            upgrade.on_upgrade(move |socket| turn_pages(shared, socket))
        }
        _ => nothing(),
    }
}

/// One open page, until it is closed.
async fn turn_pages(shared: Arc<Shared>, socket: WebSocket) {
    let keeper = shared.keeper.clone();
    let make = move || VirtualDom::new(App).with_root_context(keeper);
    // how a page ends is no news: closed, reloaded, or the browser is gone
    let _ = shared.pool.launch_virtualdom(axum_socket(socket), make).await;
}
