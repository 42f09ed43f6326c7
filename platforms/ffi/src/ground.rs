//! What every feature names: people, languages, the parts of a meeting.

use std::fmt::Write;

use chrono::NaiveDate;
use runde_core::companion as core;

use crate::error::CompanionError;

/// The bytes of so many lower-case hexadecimal digits; nothing for anything else.
fn bytes<const BYTES: usize>(digits: &str) -> Option<[u8; BYTES]> {
    let mut bytes = [0_u8; BYTES];
    if digits.len() != BYTES * 2 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
        for digit in pair {
            let nibble = match digit {
                b'0'..=b'9' => digit - b'0',
                b'a'..=b'f' => digit - b'a' + 10,
                _ => return None,
            };
            *byte = (*byte << 4) | nibble;
        }
    }
    Some(bytes)
}

fn digits(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // writing to a string cannot fail
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Ids as text, because arrays of bytes are not equal to each other in Kotlin.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(String);

        uniffi::custom_newtype!($name, String);

        impl $name {
            /// The id as the core knows it.
            ///
            /// # Errors
            /// [`CompanionError::NotAnId`] when it is anything but its lower-case hexadecimal digits.
            pub(crate) fn read(&self) -> Result<core::$name, CompanionError> {
                bytes(&self.0).map(core::$name::new).ok_or(CompanionError::NotAnId)
            }
        }

        impl From<core::$name> for $name {
            fn from(id: core::$name) -> Self {
                Self(digits(&id.bytes()[..]))
            }
        }
    )+};
}

ids! {
    /// Names one member: 32 lower-case hexadecimal digits.
    MemberId,
    /// Names one entry of the journal, as a proposal is: 64 lower-case hexadecimal digits.
    EntryId,
    /// Names one phone: 64 lower-case hexadecimal digits.
    DeviceId,
}

/// All of them, or the first that is none.
pub(crate) fn read_all(ids: &[MemberId]) -> Result<Vec<core::MemberId>, CompanionError> {
    ids.iter().map(MemberId::read).collect()
}

/// A civil day out of `YYYY-MM-DD`; nothing where none is given.
pub(crate) fn day(text: Option<String>) -> Result<Option<NaiveDate>, CompanionError> {
    text.map(|text| text.parse().map_err(|_| CompanionError::Time)).transpose()
}

/// One member, as screens name them.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Person {
    /// Their id.
    pub id: MemberId,
    /// What the others call them.
    pub nickname: String,
}

impl From<core::Person> for Person {
    fn from(person: core::Person) -> Self {
        Self { id: person.id.into(), nickname: person.nickname }
    }
}

/// Each of them, once more.
pub(crate) fn each<T, U: From<T>>(of: Vec<T>) -> Vec<U> {
    of.into_iter().map(U::from).collect()
}

mirror!(both core::Language;
    /// A language in which everything is said.
    Language {
        /// Dansk.
        Danish,
        /// Norsk bokmål.
        Norwegian,
        /// English.
        English,
    }
);

mirror!(from core::Direction;
    /// Which way a round goes around the circle.
    Direction {
        /// The way the sun goes, in the order of the seats.
        Sunwise,
        /// The other way.
        Countersunwise,
    }
);

mirror!(both core::PartName;
    /// A part of a meeting by its name.
    PartName {
        /// Arriving; who is here.
        Opening,
        /// Short first round: how have I been since we met?
        SinceLastTime,
        /// The first theme round.
        ThemeOne,
        /// The second theme round.
        ThemeTwo,
        /// Break.
        Break,
        /// Spoken look back.
        Closing,
        /// First meeting: welcome and coffee.
        Welcome,
        /// First meeting: what a group is.
        HowWeWork,
        /// First meeting: who we are.
        WhoWeAre,
        /// First meeting: what we hope for and need.
        Hopes,
        /// First meeting: confidentiality and ground rules.
        GroundRules,
        /// First meeting: day, place, duties, the initiator's last meeting.
        Practical,
        /// First meeting: tidy up, see you next time.
        Tidy,
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_back_and_anything_else_is_refused() {
        let id = core::MemberId::new(std::array::from_fn(|n| (n * 17) as u8));
        let crossed = MemberId::from(id);
        assert_eq!(crossed.0, "00112233445566778899aabbccddeeff");
        assert_eq!(crossed.read(), Ok(id));
        for other in
            ["", "00", "00112233445566778899AABBCCDDEEFF", "å0112233445566778899aabbccddee"]
        {
            assert_eq!(MemberId(other.to_owned()).read(), Err(CompanionError::NotAnId), "{other}");
        }
    }
}
