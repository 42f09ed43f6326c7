// The app for who has Android's SDK and NDK: `gradle :app:assembleRelease`. Written by what Google's pages
// say, and never run where the project is built; the Maven build beside it compiles the same sources there.
pluginManagement {
    repositories {
        google()
        mavenCentral()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        // the app itself uses nothing of Google's
        mavenCentral()
        google()
    }
}

rootProject.name = "runde"
include(":app")
