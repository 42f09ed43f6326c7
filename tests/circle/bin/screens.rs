//! Every screen for a browser that measures it: `screens` prints the look, then a screen a line, each as
//! JSON.

use circle::screens::all;
use runde::look::LOOK;
use runde_core::companion::Language;
use serde_json::json;

fn main() {
    println!("{}", json!(LOOK));
    for language in Language::ALL {
        for screen in all(language) {
            let told =
                json!({ "name": screen.name, "language": language.tag(), "html": screen.html });
            println!("{told}");
        }
    }
}
