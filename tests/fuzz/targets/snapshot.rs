//! Bytes by chance for [`checks::snapshot`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::snapshot(bytes));
