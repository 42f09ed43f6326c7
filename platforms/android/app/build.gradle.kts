import java.util.Properties

plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

val versions = Properties().apply { rootDir.resolve("versions.properties").inputStream().use(::load) }

fun of(name: String): String = checkNotNull(versions.getProperty(name)) { name }

val house = rootDir.resolve("../..")
val wry = layout.buildDirectory.dir("wry")
val libraries = layout.buildDirectory.dir("libraries")

android {
    namespace = of("package")
    compileSdk = of("target").toInt()
    // the first that aligns a library to pages of 16 KiB by itself
    ndkVersion = "28.2.13676358"

    defaultConfig {
        applicationId = of("package")
        minSdk = of("least").toInt()
        targetSdk = of("target").toInt()
        versionCode = of("code").toInt()
        versionName = of("version")
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }

    sourceSets["main"].apply {
        kotlin.srcDirs(
            "src/main/kotlin",
            "src/androidx/kotlin",
            "../bridge/src/main/kotlin",
            "../bridge/src/generated/kotlin",
            wry,
        )
        jniLibs.srcDirs(libraries)
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_1_8
        targetCompatibility = JavaVersion.VERSION_1_8
    }

    signingConfigs {
        // from outside, and only where it is given: RUNDE_KEYS is a file of Java's, the rest says how to open it
        System.getenv("RUNDE_KEYS")?.let { keys ->
            create("release") {
                storeFile = file(keys)
                storePassword = System.getenv("RUNDE_KEYS_PASSWORD")
                keyAlias = System.getenv("RUNDE_KEY")
                keyPassword = System.getenv("RUNDE_KEY_PASSWORD")
            }
        }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "keep.pro")
            signingConfig = signingConfigs.findByName("release")
        }
    }

    // what a store would add is sealed for that store alone, and nobody else can read it
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }

    packaging {
        jniLibs.useLegacyPackaging = false
        resources.excludes += listOf("META-INF/*.kotlin_module", "kotlin/**", "DebugProbesKt.bin")
    }
}

kotlin {
    compilerOptions {
        jvmTarget = org.jetbrains.kotlin.gradle.dsl.JvmTarget.JVM_1_8
    }
}

dependencies {
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}

// wry's own Kotlin, of the version that Cargo.lock names
val writeWry by tasks.registering(Exec::class) {
    inputs.files(house.resolve("Cargo.lock"), rootDir.resolve("wry-kotlin"))
    outputs.dir(wry)
    commandLine(rootDir.resolve("wry-kotlin").path, wry.get().asFile.path)
}

// the one native library; needs `cargo install cargo-ndk` and the two targets by rustup
val buildRust by tasks.registering(Exec::class) {
    workingDir = house
    outputs.dir(libraries)
    outputs.upToDateWhen { false }
    // wry's build script writes nothing then: the task above did
    environment.remove("WRY_ANDROID_KOTLIN_FILES_OUT_DIR")
    commandLine(
        listOf(
            "cargo",
            "ndk",
            "-t",
            "arm64-v8a",
            "-t",
            "x86_64",
            "-P",
            of("least"),
            "-o",
            libraries.get().asFile.path,
        ) +
            listOf("build", "--locked", "--release", "-p", "runde-ffi", "--features", "app"),
    )
}

tasks.named("preBuild") { dependsOn(writeWry, buildRust) }
