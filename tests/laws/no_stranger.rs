//! Law 12: no packet leaves for anyone. The preview is watched by `strace` while a browser uses it,
//! and nothing that is drawn or compiled in names a place that a browser would ask.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use circle::guide::{addresses, beside, helpers, on_pages};
use circle::html::Node;
use circle::screens::all;
use runde::look::LOOK;
use runde_core::companion::Language;

#[test]
fn law_12_no_stranger_is_spoken_to() {
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let mut preview = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=network", "-o"])
        .arg(&trace)
        .arg(env!("CARGO_BIN_EXE_table"))
        .arg(folder.path().join("data"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("strace is missing: apt install strace");
    let mut link = String::new();
    BufReader::new(preview.stdout.as_mut().unwrap()).read_line(&mut link).unwrap();
    read_the_book(link.trim());
    drop(preview.stdin.take());
    preview.wait().unwrap();

    let seen = std::fs::read_to_string(&trace).unwrap();
    let calls = |name: &str| {
        let call = format!("{name}(");
        let inet = move |line: &&str| line.contains(&call) && line.contains("AF_INET");
        seen.lines().filter(inet).map(str::to_owned).collect::<Vec<_>>()
    };
    let bound = calls("bind");
    assert_eq!(bound.len(), 1, "{bound:?}");
    assert!(bound[0].contains("inet_addr(\"127.0.0.1\")"), "{bound:?}");
    assert_eq!(calls("connect"), Vec::<String>::new());
    assert_eq!(calls("sendto"), Vec::<String>::new());
    assert_eq!(calls("sendmsg"), Vec::<String>::new());
}

/// Comes in by the link, reads the page and opens its socket, as a browser does.
fn read_the_book(link: &str) {
    let (host, path) = link.trim_start_matches("http://").split_once('/').unwrap();
    let entered = ask(host, &format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\n"));
    assert!(entered.starts_with("HTTP/1.1 200"), "{entered}");
    let key = entered.split_once("data-key=\"").unwrap().1.split('"').next().unwrap();
    let elsewhere = ["http://", "https://", "//"]
        .iter()
        .flat_map(|scheme| ["src=\"", "href=\"", "url("].map(|from| format!("{from}{scheme}")))
        .find(|from| entered.contains(from));
    assert_eq!(elsewhere, None, "the page fetches nothing");
    let mut socket = TcpStream::connect(host).unwrap();
    write!(
        socket,
        "GET /ws HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\
         Sec-WebSocket-Protocol: runde, {key}\r\n\
         Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    .unwrap();
    let mut first = [0_u8; 2_048];
    let read = socket.read(&mut first).unwrap();
    assert!(first[..read].starts_with(b"HTTP/1.1 101"), "the socket opens");
}

fn ask(host: &str, head: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "{head}Connection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Elements that bring something in from elsewhere, or send something there, all by themselves.
const BRINGING: [&str; 12] = [
    "img", "image", "link", "script", "iframe", "object", "embed", "audio", "video", "source",
    "form", "base",
];
/// Attributes that name a place to go to or to ask.
const NAMING: [&str; 9] =
    ["href", "src", "srcset", "xlink:href", "action", "formaction", "ping", "poster", "data"];

/// Why a browser that shows this would speak with somebody, if it would.
fn asks(html: &str) -> Option<String> {
    let page = Node::page(html);
    for node in page.all() {
        if BRINGING.contains(&node.name.as_str()) {
            return Some(format!("<{}>", node.name));
        }
        for name in NAMING {
            // the only way out is to dial, and the holder presses that
            if let Some(place) = node.attribute(name).filter(|place| !is_dialled(place)) {
                return Some(format!("{name}={place}"));
            }
        }
        if let Some(style) = node.attribute("style").filter(|style| style.contains("url(")) {
            return Some(format!("style={style}"));
        }
    }
    None
}

fn is_dialled(place: &str) -> bool {
    let number = place.strip_prefix("tel:");
    number.is_some_and(|it| !it.is_empty() && it.chars().all(|sign| sign.is_ascii_digit()))
}

/// Whether words say an address that something could open by itself.
fn names_a_place(text: &str) -> bool {
    ["://", "www.", "mailto:", "tel:", "javascript:"].iter().any(|place| text.contains(place))
}

#[test]
fn law_12_no_screen_asks_a_stranger() {
    for screen in Language::ALL.into_iter().flat_map(all) {
        assert_eq!(asks(&screen.html), None, "{}", screen.name);
    }
    let places = LOOK.split("url(").skip(1).map(|place| place.trim_start_matches(['"', '\'']));
    assert_eq!(places.filter(|place| !place.starts_with("data:")).collect::<Vec<_>>(), [""; 0]);
    assert!(!LOOK.contains("@import") && !LOOK.contains("@font-face"));
}

#[test]
fn law_12_nothing_that_can_be_read_asks_a_stranger() {
    for language in Language::ALL {
        for (place, sentence) in [on_pages(language), beside(language)].concat() {
            assert!(!names_a_place(&sentence), "{place}: {sentence}");
        }
    }
    let addresses = addresses();
    assert!(addresses.len() > 100, "{}", addresses.len());
    // an address is read and copied: without a scheme nothing opens it
    for address in addresses {
        assert!(!address.contains(':') && !address.starts_with("//"), "{address}");
    }
    for number in helpers().into_iter().filter_map(|helper| helper.number) {
        assert!(number.chars().all(|sign| sign.is_ascii_digit() || sign == ' '), "{number}");
    }
}

#[test]
fn a_page_that_would_ask_somebody_is_seen() {
    for html in [
        "<p><img src=\"https://runde.example/a.png\"/></p>",
        "<a href=\"https://livslinien.dk\">Livslinien</a>",
        "<a href=\"//livslinien.dk\">Livslinien</a>",
        "<a href=\"tel:112;ext=1\">112</a>",
        "<p style=\"background: url(/a.png)\">a</p>",
        "<svg><image href=\"a.png\"></image></svg>",
    ] {
        assert!(asks(html).is_some(), "{html}");
    }
    assert_eq!(asks("<a href=\"tel:112\">112</a>"), None);
    assert!(names_a_place("Se https://frise.dk") && !names_a_place("På frise.dk kan du finde"));
}
