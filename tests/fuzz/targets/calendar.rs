//! Bytes by chance for [`checks::calendar`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::calendar(bytes));
