//! Reads the pages of a SQLCipher 4 file and of its write-ahead log from outside.
//!
//! Nothing of ours and nothing of SQLCipher is used for it, so freed pages and old frames that no
//! query would ever show are seen as well.

use std::path::Path;

use aes::cipher::{BlockDecryptMut, KeyIvInit};

const PAGE: usize = 4096;
const SALT: usize = 16;
const IV: usize = 16;
/// The IV, and after it the seal: an HMAC-SHA512 of 64 bytes.
const RESERVE: usize = IV + 64;
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Every page of the database at `path` and every frame of its log, decrypted with the raw key.
///
/// # Panics
/// When a file cannot be read, is not made of whole pages, or the key is another one.
#[must_use]
pub fn decrypted(path: &Path, key: &[u8; 32]) -> Vec<Vec<u8>> {
    let file = std::fs::read(path).unwrap();
    assert!(!file.is_empty() && file.len().is_multiple_of(PAGE), "not a file of whole pages");
    let mut pages: Vec<_> =
        file.chunks(PAGE).zip(1..).map(|(page, at)| plain(page, at, key)).collect();
    assert_eq!(pages[0][..2], [0x10, 0x00], "page one begins with its size: the key is right");
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if let Ok(log) = std::fs::read(log) {
        let frames = log.get(LOG_HEADER..).unwrap_or_default().chunks(FRAME_HEADER + PAGE);
        pages.extend(frames.filter(|frame| frame.len() == FRAME_HEADER + PAGE).map(|frame| {
            let number = u32::from_be_bytes(frame[..4].try_into().unwrap());
            plain(&frame[FRAME_HEADER..], number, key)
        }));
    }
    pages
}

/// One page without its salt, IV and seal.
fn plain(page: &[u8], number: u32, key: &[u8; 32]) -> Vec<u8> {
    // a page that was made room for and never written
    if page.iter().all(|byte| *byte == 0) {
        return Vec::new();
    }
    let begin = if number == 1 { SALT } else { 0 };
    let (body, rest) = page.split_at(PAGE - RESERVE);
    let iv: [u8; IV] = rest[..IV].try_into().unwrap();
    let mut text = body[begin..].to_vec();
    let mut cipher = cbc::Decryptor::<aes::Aes256>::new(key.into(), &iv.into());
    // a piece that is no whole block panics
    text.chunks_mut(IV).for_each(|block| cipher.decrypt_block_mut(block.into()));
    text
}

/// Whether `needle` stands anywhere in `bytes`.
#[must_use]
pub fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
