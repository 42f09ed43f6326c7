//! The pages of the phones by name.

/// Which page of the phones is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhonesPage {
    /// All of it.
    #[default]
    All,
    /// A parcel is to be sent.
    Send,
    /// A parcel is to be opened.
    Open,
    /// A backup is to be made.
    BackUp,
}
