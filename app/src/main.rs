//! Starts Runde: in the browser on loopback, in a window, or on a phone.

#[global_allocator]
static MEMORY: runde::memory::Wiping = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() {
    runde::memory::keep_memory_private();
    #[cfg(feature = "mobile")]
    runde::mobile::start();
    #[cfg(all(feature = "desktop", not(feature = "mobile")))]
    runde::desktop::start();
    #[cfg(all(feature = "preview", not(feature = "desktop"), not(feature = "mobile")))]
    std::process::exit(runde::preview::start());
}
