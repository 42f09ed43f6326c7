//! Bytes by chance for [`checks::history`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::history(bytes));
