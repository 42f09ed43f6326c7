//! What can keep the preview from starting.

/// Why the preview could not start.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// The system names no folder for a program's data.
    #[error("this system names no folder for data; give one with --data")]
    NoFolder,
    /// The system gave no randomness for the link.
    #[error("the system gave no randomness for the link")]
    NoChance,
    /// The port could not be listened on.
    #[error("cannot listen on 127.0.0.1: {0}; choose another with --port")]
    Listen(#[from] std::io::Error),
}
