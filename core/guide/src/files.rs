//! The files that the guide is written in.

use std::collections::BTreeMap;
use std::path::Path;

use crate::flaw::Flaw;

/// The files of the guide: what is in each, by its path below `texts`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// The files that lie beside this source.
    ///
    /// # Errors
    /// [`Flaw::Unreadable`].
    pub fn beside_the_source() -> Result<Self, Flaw> {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        let mut files = Self::default();
        files.take_in(&top, &top)?;
        Ok(files)
    }

    fn take_in(&mut self, folder: &Path, top: &Path) -> Result<(), Flaw> {
        let unreadable = |path: &Path, why: &std::io::Error| Flaw::Unreadable {
            path: path.display().to_string(),
            why: why.to_string(),
        };
        for file in std::fs::read_dir(folder).map_err(|why| unreadable(folder, &why))? {
            let path = file.map_err(|why| unreadable(folder, &why))?.path();
            if path.is_dir() {
                self.take_in(&path, top)?;
            } else {
                let text = std::fs::read_to_string(&path).map_err(|why| unreadable(&path, &why))?;
                let name = path.strip_prefix(top).unwrap_or(&path);
                let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
                self.0.insert(parts.join("/"), text);
            }
        }
        Ok(())
    }

    /// What one file says.
    pub(crate) fn get(&self, path: &str) -> Result<&str, Flaw> {
        self.0.get(path).map(String::as_str).ok_or_else(|| Flaw::NotThere(path.to_owned()))
    }
}
