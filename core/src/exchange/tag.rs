//! Four bytes at the end of a code, by which one that was read wrongly is known.

/// The first bytes of BLAKE3 over what is before them.
type Tag = [u8; 4];

/// These bytes, and their tag.
pub(super) fn tagged(mut bytes: Vec<u8>) -> Vec<u8> {
    let tag = tag_of(&bytes);
    bytes.extend(tag);
    bytes
}

/// What stands before a tag, and whether it is the tag of it; nothing where there is no room for one.
pub(super) fn before_tag(bytes: &[u8]) -> Option<(&[u8], bool)> {
    let (said, tag) = bytes.split_last_chunk()?;
    Some((said, tag_of(said) == *tag))
}

fn tag_of(said: &[u8]) -> Tag {
    let [one, two, three, four, ..] = *blake3::hash(said).as_bytes();
    [one, two, three, four]
}
