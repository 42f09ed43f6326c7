//! Who may come in: one browser, by one link, under one name.

use std::sync::Mutex;

use axum::http::{HeaderMap, header};

use super::error::PreviewError;

/// The protocol a page's socket speaks; beside it the page names its key, as if it were another.
pub(super) const PROTOCOL: &str = "runde";

/// Knows the link that was printed and the browser that used it.
pub(super) struct Guard {
    port: u16,
    link: Mutex<Option<String>>,
    key: String,
}

impl Guard {
    /// A guard for this port, with a new link.
    pub(super) fn new(port: u16) -> Result<Self, PreviewError> {
        Ok(Self { port, link: Mutex::new(Some(token()?)), key: token()? })
    }

    /// The link, while nobody has used it.
    pub(super) fn link(&self) -> String {
        let token = self.link.lock().map(|link| link.clone()).ok().flatten().unwrap_or_default();
        format!("http://{}/enter/{token}", self.host())
    }

    /// Lets the first one in who has the link; gives the key to be known by.
    pub(super) fn enter(&self, token: &str) -> Option<&str> {
        let mut link = self.link.lock().ok()?;
        let known = link.as_ref().is_some_and(|link| same(link, token));
        if !known {
            return None;
        }
        *link = None;
        Some(&self.key)
    }

    /// Whether this is a page of the browser that came in by the link.
    pub(super) fn knows(&self, headers: &HeaderMap) -> bool {
        headers
            .get_all(header::SEC_WEBSOCKET_PROTOCOL)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|named| same(named.trim(), &self.key))
    }

    /// Whether a page of this preview asks, and no other.
    pub(super) fn is_own_origin(&self, headers: &HeaderMap) -> bool {
        let own = format!("http://{}", self.host());
        headers.get(header::ORIGIN).is_some_and(|origin| origin.as_bytes() == own.as_bytes())
    }

    /// What the page may do: speak with this preview, and with nobody else.
    pub(super) fn policy(&self, nonce: &str) -> String {
        let host = self.host();
        format!(
            "default-src 'none'; script-src 'nonce-{nonce}' 'unsafe-eval'; \
             style-src 'unsafe-inline'; connect-src http://{host} ws://{host}; img-src data:; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
    }

    fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Another name for this machine could be somebody else's page (DNS rebinding).
    pub(super) fn is_own_host(&self, headers: &HeaderMap) -> bool {
        headers.get(header::HOST).is_some_and(|host| host.as_bytes() == self.host().as_bytes())
    }
}

/// 32 random bytes as 64 hex digits.
pub(super) fn token() -> Result<String, PreviewError> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| PreviewError::NoChance)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Compares without telling by its time where the difference is.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn told(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn a_page_of_the_browser_that_used_the_link_is_known_and_no_other() {
        let guard = Guard::new(80).unwrap();
        let token = guard.link().rsplit('/').next().unwrap().to_owned();
        let key = guard.enter(&token).unwrap();
        let knows = |named: &str| guard.knows(&told(header::SEC_WEBSOCKET_PROTOCOL, named));
        assert!(knows(&format!("runde, {key}")));
        assert!(!knows("runde"));
        assert!(!knows(&format!("runde, {token}")));
        assert!(!guard.knows(&told(header::COOKIE, &format!("runde={key}"))));
    }

    #[test]
    fn another_host_name_is_not_its_own() {
        let guard = Guard::new(80).unwrap();
        let own = |host: &str| guard.is_own_host(&told(header::HOST, host));
        assert!(own("127.0.0.1:80"));
        assert!(!own("localhost:80") && !own("evil.example") && !own("127.0.0.1"));
    }

    #[test]
    fn a_link_opens_once() {
        let guard = Guard::new(80).unwrap();
        let token = guard.link().rsplit('/').next().unwrap().to_owned();
        assert!(guard.enter("guess").is_none());
        assert!(guard.enter(&token).is_some());
        assert!(guard.enter(&token).is_none());
        assert!(guard.enter("").is_none());
    }

    #[test]
    fn only_its_own_pages_may_open_a_socket() {
        let guard = Guard::new(80).unwrap();
        let from = |origin: &'static str| {
            HeaderMap::from_iter([(header::ORIGIN, HeaderValue::from_static(origin))])
        };
        assert!(guard.is_own_origin(&from("http://127.0.0.1:80")));
        assert!(!guard.is_own_origin(&from("http://127.0.0.1:81")));
        assert!(!guard.is_own_origin(&from("null")));
        assert!(!guard.is_own_origin(&HeaderMap::new()));
    }
}
