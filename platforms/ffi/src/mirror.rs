//! Enums without fields, once more for UniFFI.

/// Writes an enum of our own beside one of the companion's, and the way into it, or into it and
/// back. A variant that is missing here does not compile.
macro_rules! mirror {
    (from $core:path; $(#[$doc:meta])* $name:ident { $($(#[$said:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
        pub enum $name {
            $($(#[$said])* $variant),+
        }

        impl From<$core> for $name {
            fn from(of: $core) -> Self {
                use $core as Core;
                match of {
                    $(Core::$variant => Self::$variant),+
                }
            }
        }
    };
    (both $core:path; $(#[$doc:meta])* $name:ident { $($(#[$said:meta])* $variant:ident),+ $(,)? }) => {
        mirror!(from $core; $(#[$doc])* $name { $($(#[$said])* $variant),+ });

        impl From<$name> for $core {
            fn from(of: $name) -> Self {
                match of {
                    $($name::$variant => Self::$variant),+
                }
            }
        }
    };
}
