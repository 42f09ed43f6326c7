//! The laws of `core/docs/laws.md`, each by its number.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops, and says where"
)]

mod at_rest;
mod avoided;
mod circles;
mod consent;
mod convergence;
mod flooded;
mod forged;
mod forgetting;
mod front_door;
mod hostile_heads;
mod layering;
mod licences;
mod lived;
mod lived_through;
mod meetings;
mod names;
mod no_privilege;
mod no_stranger;
mod nothing_lost;
mod open_to_all;
mod passing_words;
mod random_meeting;
mod reading;
mod round;
mod screens;
mod second_look;
mod shells;
mod silence;
mod small_world;
mod travelling;
mod undone;
mod who_is_who;
mod wording;
