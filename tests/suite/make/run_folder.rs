//! What a run left, to be compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file of a run folder that must be the same, with its bytes.
pub fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    for sub in ["", "parts"] {
        for entry in fs::read_dir(folder.join(sub)).expect("a run folder") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(folder).expect("inside").display().to_string();
            if path.is_file() && name != "provenance.json" {
                out.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    out
}
