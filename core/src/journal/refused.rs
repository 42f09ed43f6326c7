//! Why an envelope was not taken in.

use super::limits::LONGEST;

/// Why an envelope was refused. Nothing of what is in it is repeated here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Refused {
    /// It is longer than an entry may be.
    #[error("an entry has at most {} bytes", LONGEST)]
    TooLong,
    /// It is not what `core/docs/journal.md` describes.
    #[error("this is no entry")]
    Form,
    /// A signature or a proof does not verify.
    #[error("a signature does not hold")]
    Signature,
    /// It belongs to another group.
    #[error("this belongs to another group")]
    OtherGroup,
    /// It does not follow the entry that it says it follows.
    #[error("this does not follow its own device")]
    Chain,
    /// No member's phone wrote it.
    #[error("this is of no phone of the group")]
    Nobodys,
}
