//! Why what another phone gave, or what is to be given, is none.

use crate::journal::Refused;

/// Why something was not read or not made. Nothing of what is in it is repeated here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum ExchangeError {
    /// It is no age file, or one of a kind that no phone of a group makes.
    #[error("this file is not of this kind")]
    NotOurs,
    /// No key of this phone opens it: of another group, by somebody who did not know this phone, or
    /// for an older key of it.
    #[error("this is for another phone")]
    NotForThisPhone,
    /// It was cut off or changed on its way.
    #[error("this is not whole")]
    Damaged,
    /// It is longer than anything of its kind may be.
    #[error("this is too long")]
    TooLong,
    /// It is not what `core/docs/exchange.md` describes.
    #[error("this cannot be read")]
    Form,
    /// It is of a kind that only a newer version knows.
    #[error("a newer version made this")]
    Newer,
    /// Whoever it names did not sign it.
    #[error("a signature does not hold")]
    Signature,
    /// It belongs to another group.
    #[error("this belongs to another group")]
    OtherGroup,
    /// There is nobody to seal it to.
    #[error("there is nobody to give this to")]
    Nobody,
    /// It is a backup, which a passphrase opens, and no parcel.
    #[error("this is a backup")]
    IsBackup,
    /// The passphrase is another one.
    #[error("the passphrase is another one")]
    OtherPassphrase,
}

impl From<Refused> for ExchangeError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::TooLong => Self::TooLong,
            Refused::Signature => Self::Signature,
            Refused::OtherGroup => Self::OtherGroup,
            Refused::Form | Refused::Chain | Refused::Nobodys => Self::Form,
        }
    }
}
