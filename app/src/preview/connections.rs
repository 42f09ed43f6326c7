//! Connections: so many at once, each with so long to say what it wants.

use std::collections::VecDeque;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

/// The most connections that have not become a page's socket. A browser opens six.
const MOST: usize = 64;
/// How long one may take to say what it wants.
const HEADERS_WITHIN: Duration = Duration::from_secs(10);
/// How long nothing is taken in where the system gave no socket.
const A_MOMENT: Duration = Duration::from_millis(50);

/// Answers whoever connects, until the process ends. One too many ends the oldest, so that those who
/// connect and say nothing never keep anybody out; a page's socket is none of them any more.
pub(super) async fn serve(listener: TcpListener, router: Router) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    let mut waiting: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            tokio::time::sleep(A_MOMENT).await;
            continue;
        };
        // a small frame waits for no other: the page shows a tap as soon as it is written down
        let _ = socket.set_nodelay(true);
        waiting.retain(|one| !one.is_finished());
        while waiting.len() >= MOST
            && let Some(oldest) = waiting.pop_front()
        {
            oldest.abort();
        }
        let service = TowerToHyperService::new(router.clone());
        let connection = http.serve_connection(TokioIo::new(socket), service).with_upgrades();
        // how a connection ends is no news
        let task = tokio::spawn(async move { drop(connection.await) });
        waiting.push_back(task.abort_handle());
    }
}
