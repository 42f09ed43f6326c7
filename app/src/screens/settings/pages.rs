//! The pages of the settings by name.

/// Which page of the settings is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SettingsPage {
    /// All of them.
    #[default]
    All,
    /// The language.
    Language,
    /// Text size, letters and theme.
    Letters,
    /// How signs come.
    Signs,
    /// When this phone reminds.
    Reminders,
    /// When it locks by itself.
    Lock,
    /// A first passphrase, or another one.
    Passphrase,
    /// The passphrase is to be taken away.
    RemovePassphrase,
    /// What is promised, and what is not.
    Promised,
    /// The group is to be erased on this phone.
    Erase,
    /// On whose work Runde stands.
    Licences,
    /// A date that does not look right.
    Date,
}

/// What was done about the passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseDone {
    /// There was none.
    Added,
    /// It is another one.
    Changed,
    /// There is none any more.
    Removed,
}
