//! Law 12: no packet leaves for anyone. The preview is watched by `strace` while a browser uses it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

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
    let cookie = entered.split_once("set-cookie: ").unwrap().1.split(';').next().unwrap();
    let page = ask(host, &format!("GET / HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n"));
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    let elsewhere = ["http://", "https://", "//"]
        .iter()
        .flat_map(|scheme| ["src=\"", "href=\"", "url("].map(|from| format!("{from}{scheme}")))
        .find(|from| page.contains(from));
    assert_eq!(elsewhere, None, "the page fetches nothing");
    let mut socket = TcpStream::connect(host).unwrap();
    write!(
        socket,
        "GET /ws HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
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
