//! Who may come in: one browser, by one link, under one name.

use std::sync::Mutex;

use axum::http::{HeaderMap, header};

use super::error::PreviewError;

/// Knows the link that was printed and the browser that used it.
pub(super) struct Guard {
    port: u16,
    link: Mutex<Option<String>>,
    cookie: String,
}

impl Guard {
    /// A guard for this port, with a new link.
    pub(super) fn new(port: u16) -> Result<Self, PreviewError> {
        Ok(Self { port, link: Mutex::new(Some(token()?)), cookie: token()? })
    }

    /// The link, while nobody has used it.
    pub(super) fn link(&self) -> String {
        let token = self.link.lock().map(|link| link.clone()).ok().flatten().unwrap_or_default();
        format!("http://{}/enter/{token}", self.host())
    }

    /// Lets the first one in who has the link; gives the cookie to be known by.
    pub(super) fn enter(&self, headers: &HeaderMap, token: &str) -> Option<String> {
        if !self.is_own_host(headers) {
            return None;
        }
        let mut link = self.link.lock().ok()?;
        let known = link.as_ref().is_some_and(|link| same(link, token));
        if !known {
            return None;
        }
        *link = None;
        Some(format!("{}={}; HttpOnly; SameSite=Lax; Path=/", self.cookie_name(), self.cookie))
    }

    /// Whether this is the browser that came in by the link, under the right host name.
    pub(super) fn knows(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie_name();
        self.is_own_host(headers)
            && headers
                .get_all(header::COOKIE)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split(';'))
                .filter_map(|pair| pair.trim().split_once('='))
                .any(|(key, value)| key == name && same(value, &self.cookie))
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

    /// Two previews on two ports share a cookie jar, so the name carries the port.
    fn cookie_name(&self) -> String {
        format!("runde-{}", self.port)
    }

    fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Another name for this machine could be somebody else's page (DNS rebinding).
    fn is_own_host(&self, headers: &HeaderMap) -> bool {
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

    fn headers(host: &str, cookie: &str) -> HeaderMap {
        HeaderMap::from_iter([
            (header::HOST, HeaderValue::from_str(host).unwrap()),
            (header::COOKIE, HeaderValue::from_str(cookie).unwrap()),
        ])
    }

    fn inside() -> (Guard, String) {
        let guard = Guard::new(80).unwrap();
        let token = guard.link().rsplit('/').next().unwrap().to_owned();
        let cookie = guard.enter(&headers("127.0.0.1:80", ""), &token).unwrap();
        (guard, cookie.split(';').next().unwrap().to_owned())
    }

    #[test]
    fn the_browser_that_used_the_link_is_known() {
        let (guard, cookie) = inside();
        assert!(guard.knows(&headers("127.0.0.1:80", &format!("a=b; {cookie}"))));
    }

    #[test]
    fn another_browser_and_another_host_name_are_not() {
        let (guard, cookie) = inside();
        assert!(!guard.knows(&headers("127.0.0.1:80", "")));
        assert!(!guard.knows(&headers("127.0.0.1:80", "runde-80=00")));
        assert!(!guard.knows(&headers("localhost:80", &cookie)));
        assert!(!guard.knows(&headers("evil.example", &cookie)));
    }

    #[test]
    fn a_link_opens_once_and_only_under_its_own_name() {
        let guard = Guard::new(80).unwrap();
        let token = guard.link().rsplit('/').next().unwrap().to_owned();
        assert!(guard.enter(&headers("evil.example", ""), &token).is_none());
        assert!(guard.enter(&headers("127.0.0.1:80", ""), "guess").is_none());
        assert!(guard.enter(&headers("127.0.0.1:80", ""), &token).is_some());
        assert!(guard.enter(&headers("127.0.0.1:80", ""), &token).is_none());
        assert!(guard.enter(&headers("127.0.0.1:80", ""), "").is_none());
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
