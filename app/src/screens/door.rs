//! The door of the app: the cover, a new group, and what a locked one asks for.

mod founding;
mod unlock;
mod welcome;

pub use founding::{Founding, Protecting, WhosePhone};
pub use unlock::Unlock;
pub use welcome::Welcome;
