//! The screen port: awake and bright for as long as somebody needs it so.

/// Why the screen did not follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ScreenError {
    /// The app is not in front, or the system refused.
    #[error("the system refused")]
    Refused,
    /// The implementation threw something it should not have.
    #[error("the screen failed unexpectedly")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for ScreenError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

/// Sets the screen of this app alone; whatever was set ends when the app is left, and is set again when it
/// is looked at again. Must not call the companion.
#[uniffi::export(foreign)]
pub trait Screen: Send + Sync {
    /// Keeps the screen awake, or no longer: for a round that is under way and in sight.
    ///
    /// # Errors
    /// [`ScreenError`].
    fn keep_awake(&self, awake: bool) -> Result<(), ScreenError>;

    /// As bright as it can be, or as the holder has it: for a code that another phone reads.
    ///
    /// # Errors
    /// [`ScreenError`].
    fn brighten(&self, bright: bool) -> Result<(), ScreenError>;
}
