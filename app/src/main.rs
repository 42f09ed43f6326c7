//! Starts Runde: in the browser on loopback, or in a window. On a phone `platforms/ffi` starts it.

#[global_allocator]
static MEMORY: runde::memory::Wiping = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() {
    runde::memory::keep_memory_private();
    #[cfg(all(feature = "desktop", not(feature = "mobile")))]
    runde::desktop::start();
    #[cfg(all(feature = "preview", not(feature = "desktop"), not(feature = "mobile")))]
    std::process::exit(runde::preview::start());
}
