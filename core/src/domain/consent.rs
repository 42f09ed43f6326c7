//! What binds the group: changes that stand while all consent (`standing`), and changes that are
//! done once all have consented (`complete`).

mod change;
mod complete;
mod standing;

pub use change::{Change, Class, Horizon, Over, guest};
pub use standing::Standing;
