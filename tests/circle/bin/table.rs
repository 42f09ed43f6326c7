//! The real preview with a clock set by hand: `table FOLDER` prints the link, then reads lines from
//! its input: `pass MILLIS` lets time pass, `restart MILLIS` restarts the phone, `wall MILLIS` sets
//! the wall clock. It answers each with `ok`.

use std::io::BufRead;

use circle::clock::HandClock;
use runde::keeper::Keeper;
use runde::places::Places;
use runde::preview::Preview;
use runde_core::companion::{Companion, FileKeyStore, Language, ViewName};

#[global_allocator]
static MEMORY: runde::memory::Wiping = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    runde::memory::keep_memory_private();
    let folder = std::env::args().nth(1).ok_or("table FOLDER")?;
    let places = Places::below(std::path::Path::new(&folder));
    let clock = HandClock::default();
    let keeper = Keeper::new(Companion::new(
        places.vault,
        Box::new(FileKeyStore::new(places.key)),
        Box::new(clock.clone()),
        Language::English,
    ));
    let preview = Preview::bind(keeper.clone(), 0).await?;
    println!("{}", preview.link());
    let runtime = tokio::runtime::Handle::current();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let (what, millis) = line.split_once(' ').unwrap_or((&line, "0"));
            match what {
                "pass" => clock.pass_millis(millis.parse().unwrap_or(0)),
                "restart" => clock.restart(millis.parse().unwrap_or(0)),
                "wall" => clock.set_wall_by(millis.parse().unwrap_or(0)),
                _ => {}
            }
            runtime.block_on(keeper.look_again(ViewName::ALL));
            println!("ok");
        }
        // whoever held the clock is gone
        std::process::exit(0);
    });
    preview.serve().await;
    Ok(())
}
