//! The haptics port: signs that one feels.

/// Why nothing was felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum HapticsError {
    /// This phone cannot tremble.
    #[error("this phone cannot tremble")]
    NotHere,
    /// The system refused.
    #[error("the system refused")]
    Refused,
    /// The implementation threw something it should not have.
    #[error("trembling failed unexpectedly")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for HapticsError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

/// Lets the phone tremble, also where it is silenced, as far as the system allows. Must not call the
/// companion.
#[uniffi::export(foreign)]
pub trait Haptics: Send + Sync {
    /// Trembles and rests in turn, so many milliseconds each, beginning with trembling. What trembled
    /// before ends.
    ///
    /// # Errors
    /// [`HapticsError`].
    fn tremble(&self, pulses: Vec<u32>) -> Result<(), HapticsError>;
}
