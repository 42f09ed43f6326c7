//! What members live through.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

mod absence;
mod agreeing;
mod another_day;
mod backup;
mod bad_input;
mod beginning_anew;
mod begun;
mod coming_and_going;
mod course;
mod disk_trouble;
mod erasing;
mod exchange_page;
mod exchanged;
mod first_meeting;
mod followed;
mod gentle_signs;
mod given_files;
mod going_round;
mod goodbye;
mod guests;
mod hearing_first;
mod interrupted;
mod killed;
mod late;
mod lost_keys;
mod meetings;
mod memory;
mod moving;
mod names;
mod newer_version;
mod older_version;
mod one_meeting;
mod our_year;
mod own_phone;
mod parcels;
mod passing_words;
mod planning;
mod protecting;
mod put_away;
mod sealed_files;
mod seats;
mod starting_up;
mod still_to_ask;
mod two_hours;
mod unlikely_date;
mod visitors;
mod what_is_new;
mod written_page;
