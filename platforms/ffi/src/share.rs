//! The share port: what leaves the app by the system's hand, and only because somebody pressed for it.

/// Why something could not be handed over. Nothing of it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ShareError {
    /// Nothing on this phone takes it.
    #[error("nothing on this phone takes it")]
    NobodyTakesIt,
    /// The app is not in front, or the system refused.
    #[error("the system refused")]
    Refused,
    /// The implementation threw something it should not have.
    #[error("sharing failed unexpectedly")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ShareError {
    // why may carry what was to be shared, so it goes no further
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

/// Hands over to the system's own sheets, which ask the holder. Returns when the sheet is asked for, not
/// when it is done. Must not call the companion.
#[uniffi::export(foreign)]
pub trait Share: Send + Sync {
    /// A sealed file: a parcel or a backup. It may lie on the phone for a day, for whoever takes it late.
    ///
    /// # Errors
    /// [`ShareError`].
    fn sealed(&self, name: String, file: Vec<u8>) -> Result<(), ShareError>;

    /// A calendar file, which anybody can read: it is handed over out of memory and lies nowhere.
    ///
    /// # Errors
    /// [`ShareError`].
    fn calendar(&self, name: String, text: String) -> Result<(), ShareError>;

    /// A text.
    ///
    /// # Errors
    /// [`ShareError`].
    fn text(&self, text: String) -> Result<(), ShareError>;

    /// A number, laid out for the holder to call or not; digits, spaces and a plus alone.
    ///
    /// # Errors
    /// [`ShareError`].
    fn dial(&self, number: String) -> Result<(), ShareError>;

    /// The page that is shown, to be printed.
    ///
    /// # Errors
    /// [`ShareError`].
    fn print(&self) -> Result<(), ShareError>;
}
