//! The door of the app: the cover, a new group, and what a locked one asks for.

mod forgotten;
mod founding;
mod unlock;
mod welcome;

pub use forgotten::PassphraseForgotten;
pub use founding::{Founding, Protecting, WhosePhone};
pub use unlock::Unlock;
pub use welcome::{Erased, Welcome};
