//! A file that leads a browser on to the link: what a program is started with, every account on the
//! computer can read, and the link must not stand there.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A page only its owner can read; it is gone when this is dropped.
pub(super) struct LeadOn(PathBuf);

impl LeadOn {
    /// Writes the page into `folder`, in place of one that a killed preview left there.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn write(folder: &Path, link: &str) -> io::Result<Self> {
        let mut making = fs::DirBuilder::new();
        making.recursive(true);
        let path = folder.join("open-runde.html");
        let mut opening = OpenOptions::new();
        opening.write(true).create_new(true);
        #[cfg(unix)]
        {
            std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
            std::os::unix::fs::OpenOptionsExt::mode(&mut opening, 0o600);
        }
        making.create(folder)?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let page = format!(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta http-equiv=\"refresh\" content=\"0; url={link}\">\n<title>Runde</title>\n\
             <a href=\"{link}\">Runde</a>\n"
        );
        opening.open(&path)?.write_all(page.as_bytes())?;
        Ok(Self(path))
    }

    /// Where it lies.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for LeadOn {
    fn drop(&mut self) {
        // a file that stays leads to a link that was used
        let _ = fs::remove_file(&self.0);
    }
}
