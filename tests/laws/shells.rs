//! The two builds of the Android shell are of the same sources, versions and levels; what is exempt from
//! the ban on unsafe code is one file; and what a phone gives has one name on every floor.

use std::collections::BTreeSet;

use circle::source::{sources, text as read, top};

/// What stands between these, in order.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

#[test]
fn both_builds_compile_the_same_sources() {
    let (maven, gradle) =
        (read("platforms/android/pom.xml"), read("platforms/android/app/build.gradle.kts"));
    let main =
        maven.split_once("<id>compile</id>").unwrap().1.split_once("</sourceDirs>").unwrap().0;
    let of_maven: BTreeSet<String> = between(main, "<sourceDir>", "</sourceDir>")
        .into_iter()
        .map(|folder| folder.replace("${project.basedir}/", "").replace("${runde.made}/", ""))
        // Gradle names resources by itself
        .filter(|folder| folder != "names")
        .collect();
    let listed = gradle.split_once("kotlin.srcDirs(").unwrap().1.split_once(')').unwrap().0;
    let of_gradle: BTreeSet<String> = listed
        .split(',')
        .map(|folder| folder.trim().trim_matches('"'))
        .filter(|folder| !folder.is_empty())
        .map(|folder| match folder.strip_prefix("../") {
            Some(beside) => beside.to_owned(),
            None if folder.starts_with("src/") => format!("app/{folder}"),
            None => folder.to_owned(),
        })
        .collect();
    assert_eq!(of_maven, of_gradle);
    for folder in of_maven.iter().filter(|folder| folder.contains('/')) {
        assert!(top().join("platforms/android").join(folder).is_dir(), "{folder}");
    }
}

#[test]
fn both_builds_are_of_the_same_versions_and_levels() {
    let maven = read("platforms/android/pom.xml");
    let (gradle, app) = (
        read("platforms/android/build.gradle.kts"),
        read("platforms/android/app/build.gradle.kts"),
    );
    let of = |name: &str| {
        let text = read("platforms/android/versions.properties");
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.unwrap_or_else(|| panic!("{name}")).to_owned()
    };
    let property =
        |name: &str| between(&maven, &format!("<{name}>"), &format!("</{name}>"))[0].to_owned();
    assert!(gradle.contains(&format!(
        "org.jetbrains.kotlin.android\") version \"{}\"",
        property("kotlin.version")
    )));
    assert!(app.contains(&format!("net.java.dev.jna:jna:{}@aar", property("jna.version"))));
    assert!(maven.contains(&format!("<version>{}</version>\n  <packaging>", of("version"))));
    assert!(read("Cargo.toml").contains(&format!("version = \"{}\"", of("version"))));
    assert!(maven.contains(&format!("gummy-bears-api-{}<", of("least"))));
    // Android 16 is level 36, 14 is 34
    for (name, property_of) in [("target", "android.target"), ("resources", "android.resources")] {
        let level: u32 = of(name).parse().unwrap();
        assert!(property(property_of).starts_with(&format!("{}-", level - 20)), "{name}");
    }
    for name in ["package", "version", "code", "least", "target"] {
        assert!(app.contains(&format!("of(\"{name}\")")), "{name}");
    }
    let uniffi = read("platforms/bindgen/uniffi.toml");
    assert!(
        uniffi.contains(&format!("kotlin_target_version = \"{}\"", property("kotlin.version")))
    );
}

#[test]
fn one_file_may_say_unsafe_and_one_asks_which_system_this_is() {
    for folder in ["core", "app", "platforms"] {
        for source in sources(folder, "rs").iter().filter(|source| !source.path.contains("/tests/"))
        {
            let entry = source.path.ends_with("platforms/ffi/src/entry.rs");
            let program = source.program();
            assert_eq!(
                program.contains("unsafe_code") || program.contains("unsafe("),
                entry,
                "{}",
                source.path
            );
            assert_eq!(program.contains("target_os"), entry, "{}", source.path);
        }
    }
}

#[test]
fn every_port_is_guarded_method_by_method() {
    let guarded = read("platforms/android/bridge/src/main/kotlin/org/runde/bridge/Guarded.kt");
    let guarded: String = guarded.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut methods = 0;
    for port in ["clock", "key_store", "reminders", "share", "screen", "haptics"] {
        let text = read(&format!("platforms/ffi/src/{port}.rs"));
        let port_is = text.split_once("#[uniffi::export(foreign)]").unwrap().1;
        let port_is = port_is.split_once("\n}").unwrap().0;
        for name in between(port_is, "    fn ", "(") {
            let kotlin = name.split('_').enumerate().map(|(n, part)| match n {
                0 => part.to_owned(),
                _ => part.split_at(1).0.to_uppercase() + part.split_at(1).1,
            });
            let kotlin: String = kotlin.collect();
            assert!(guarded.contains(&format!("override fun {kotlin}(")), "{port}: {kotlin}");
            methods += 1;
        }
        // a method without a result could fail and be taken for done
        assert_eq!(
            between(port_is, "    fn ", ";").iter().filter(|it| !it.contains("-> Result<")).count(),
            0,
            "{port}"
        );
    }
    assert_eq!(guarded.matches("= heard {").count(), methods);
}
