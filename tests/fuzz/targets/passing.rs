//! Bytes by chance for [`checks::passing`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::passing(bytes));
