//! Small disks that can be filled up and made read-only.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Runs `story` where this process may mount a disk, and calls `test` (its full name) again in a
/// namespace of its own where it may not.
///
/// # Panics
/// When disks can be mounted nowhere: a story that cannot be told is not passed over.
pub fn with_small_disk(test: &str, kilobytes: u32, story: impl FnOnce(&SmallDisk)) {
    const AGAIN: &str = "RUNDE_TEST_IN_NAMESPACE";
    if let Some(disk) = SmallDisk::mount(kilobytes) {
        return story(&disk);
    }
    assert!(std::env::var_os(AGAIN).is_none(), "no disk can be mounted, not even in a namespace");
    let told = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test])
        .env(AGAIN, "1")
        .output()
        .expect("unshare is needed where mounting is not permitted (Debian: util-linux)");
    let said = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.status.success() && said.contains("1 passed"), "in a namespace: {said}");
}

/// A disk in memory, unmounted when it is dropped.
pub struct SmallDisk {
    mounted: TempDir,
}

impl SmallDisk {
    fn mount(kilobytes: u32) -> Option<Self> {
        let mounted = tempfile::tempdir().unwrap();
        let size = format!("size={kilobytes}k");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(mounted.path())
            .output()
            .expect("mount is needed (Debian: mount)");
        mount.status.success().then(|| Self { mounted })
    }

    /// Where the disk is mounted.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.mounted.path()
    }

    /// From now on nothing can be written.
    ///
    /// # Panics
    /// When the disk is still being written to.
    pub fn make_read_only(&self) {
        let remount = Command::new("mount")
            .args(["-o", "remount,bind,ro"])
            .arg(self.path())
            .status()
            .unwrap();
        assert!(remount.success());
    }

    /// Writes until nothing more fits; removing the file that is returned makes room again.
    ///
    /// # Panics
    /// When something else than the lack of room stops it.
    #[must_use]
    pub fn fill(&self) -> PathBuf {
        let path = self.path().join("photographs");
        let mut file = std::fs::File::create(&path).unwrap();
        let error = loop {
            if let Err(error) = file.write_all(&[1; 512]) {
                break error;
            }
        };
        assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg("--lazy").arg(self.path()).status();
        assert!(std::thread::panicking() || unmounted.unwrap().success());
    }
}
