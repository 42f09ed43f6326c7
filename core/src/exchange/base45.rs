//! Bytes as the signs that a code holds best (RFC 9285): two bytes are three signs.

const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The signs of bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut signs = String::with_capacity(bytes.len() * 3 / 2 + 1);
    for pair in bytes.chunks(2) {
        let mut number = pair.iter().fold(0, |number, byte| number * 256 + usize::from(*byte));
        for _ in 0..=pair.len() {
            signs.extend(SIGNS.get(number % 45).copied().map(char::from));
            number /= 45;
        }
    }
    signs
}

/// The bytes of signs; nothing for what [`encode`] does not write.
pub(super) fn decode(signs: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(signs.len() * 2 / 3);
    for group in signs.as_bytes().chunks(3) {
        let mut number = 0;
        for sign in group.iter().rev() {
            number = number * 45 + SIGNS.iter().position(|it| it == sign)?;
        }
        match group.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_examples_of_the_standard_hold() {
        for (bytes, signs) in [
            ("AB", "BB8"),
            ("Hello!!", "%69 VD92EX0"),
            ("base-45", "UJCLQE7W581"),
            ("ietf!", "QED8WEX0"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), signs);
            assert_eq!(decode(signs).as_deref(), Some(bytes.as_bytes()));
        }
        for wrong in ["GGW", ":::", "A", "bb8", "::"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn all_bytes_come_back(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
    }
}
