//! That no crash writes the memory of this program into a file.

/// Lets the system write no core of this program. Where it refuses, it is as it was: the app runs all
/// the same.
pub fn keep_memory_private() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let _ = setrlimit(Resource::Core, none);
    }
}
