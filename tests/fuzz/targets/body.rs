//! Bytes by chance for [`checks::body`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::body(bytes));
