//! Saved replicates and manifests: a damaged one counts as not done, and never stops the program.

use std::fs;
use std::path::{Path, PathBuf};

use berdaya::model::setup::{Level, load};
use berdaya::study::files::{Faults, sha256_of};
use berdaya::study::layout::{Layout, Part};
use berdaya::study::manifest::{MANIFEST, Manifest, PROVENANCE, Provenance};
use berdaya::study::replicate;
use berdaya::study::store::{Found, Store};

use super::luck::{Luck, spoil};
use super::scenarios::SMALL;
use super::{Seen, Target};

/// Bytes before the head, and where its length and its sum stand in them.
const FIXED: usize = 48;

pub struct Parts {
    store: Store,
    part: Part,
    path: PathBuf,
    whole: Vec<u8>,
    arms: usize,
    households: bool,
}

impl Parts {
    pub fn new(scratch: &Path, households: bool) -> Self {
        let loaded = load(SMALL, "small.toml", &[]).expect("a good scenario");
        let mut scenario = loaded.scenario;
        // few months: the smaller the part, the more inputs
        (scenario.months, scenario.burn_in) = (2, 2);
        scenario.level = if households { Level::Household } else { Level::Community };
        let layout = Layout::new(&scenario, None);
        let part = replicate::replicate(&scenario, &layout, 0, false);
        assert_eq!(part.failure, None);
        let folder = scratch.join(if households { "fine" } else { "parts" });
        fs::create_dir_all(&folder).expect("scratch");
        let store = Store::new(&folder, "fuzz", &scenario, &layout);
        store.save(&part, &Faults::default()).expect("saved");
        let path = store.path(0, false);
        let whole = fs::read(&path).expect("a part");
        Parts { store, part, path, whole, arms: scenario.arms.len(), households }
    }
}

/// Makes the sum of the head right again, so that what was changed is read and not only refused.
fn sealed(bytes: &mut [u8]) {
    if bytes.len() < FIXED {
        return;
    }
    let length = u32::from_le_bytes([bytes[12], bytes[13], bytes[14], bytes[15]]) as usize;
    let Some(head) = bytes.get(FIXED..FIXED.saturating_add(length)) else { return };
    let sum = sha256_of(head);
    for (k, byte) in bytes[16..FIXED].iter_mut().enumerate() {
        *byte = u8::from_str_radix(&sum[2 * k..2 * k + 2], 16).expect("digits");
    }
}

impl Target for Parts {
    fn name(&self) -> &'static str {
        if self.households { "part-fine" } else { "part" }
    }

    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        let mut bytes = self.whole.clone();
        let head = u32::from_le_bytes([bytes[12], bytes[13], bytes[14], bytes[15]]) as usize;
        for _ in 0..=luck.below(3) {
            match luck.below(6) {
                0 => spoil(&mut bytes, luck),
                1 if bytes.len() > FIXED => {
                    let at = luck.below(FIXED);
                    bytes[at] = luck.next() as u8;
                }
                2..=4 if bytes.len() > FIXED + head => {
                    // in the head: numbers of variable length
                    let at = FIXED + luck.below(head);
                    bytes[at] = [0, 1, 0x7f, 0x80, 0xff, luck.next() as u8][luck.below(6)];
                }
                _ => {
                    let at = luck.below(bytes.len());
                    bytes.truncate(at);
                }
            }
        }
        if !luck.once_in(4) {
            sealed(&mut bytes);
        }
        bytes
    }

    fn try_one(&self, bytes: &[u8], luck: &mut Luck) -> Seen {
        fs::write(&self.path, bytes).expect("scratch");
        // whatever is found, every way to read it ends
        let read = if luck.once_in(3) { self.store.open(0, false).ok() } else { None };
        if let Some(mut reader) = read {
            for arm in 0..self.arms {
                let _ = reader.spread(arm);
                let _ = reader.windows(arm, 0..1);
                let _ = reader.monthly(arm, 0..1);
            }
        }
        match self.store.check(0, false) {
            Found::Done(head) => {
                assert_eq!((head.replicate, head.drawn), (0, false));
                if luck.once_in(100) {
                    self.store.save(&self.part, &Faults::default()).expect("saved over it");
                    assert_eq!(fs::read(&self.path).expect("it"), self.whole);
                }
                Seen::Taken
            }
            Found::Missing => panic!("it is there"),
            Found::Damaged(why) => Seen::Refused(super::kind_of(&why.to_string())),
        }
    }
}

/// `manifest.json` and `provenance.json`.
pub struct Manifests {
    folder: PathBuf,
    bases: [Vec<u8>; 2],
}

impl Manifests {
    pub fn new(scratch: &Path) -> Self {
        let loaded = load(SMALL, "small.toml", &[]).expect("a good scenario");
        let manifest = Manifest::new("0123456789ab", &loaded.scenario, &loaded.resolved);
        let provenance = Provenance::now(
            std::time::SystemTime::UNIX_EPOCH,
            2,
            2,
            false,
            "berdaya run small.toml",
        );
        let folder = scratch.join("manifest");
        fs::create_dir_all(&folder).expect("scratch");
        let bases = [
            serde_json::to_vec_pretty(&manifest).expect("JSON"),
            serde_json::to_vec_pretty(&provenance).expect("JSON"),
        ];
        Manifests { folder, bases }
    }
}

impl Target for Manifests {
    fn name(&self) -> &'static str {
        "manifest"
    }

    fn input(&self, luck: &mut Luck) -> Vec<u8> {
        let which = luck.below(2);
        let mut bytes = self.bases[which].clone();
        for _ in 0..=luck.below(3) {
            if luck.once_in(10) {
                let depth = [100, 10_000][luck.below(2)];
                let at = luck.below(bytes.len() + 1);
                bytes.splice(at..at, b"[".repeat(depth));
            }
            spoil(&mut bytes, luck);
        }
        bytes.push(which as u8);
        bytes
    }

    fn try_one(&self, bytes: &[u8], _: &mut Luck) -> Seen {
        let Some((which, json)) = bytes.split_last() else { return Seen::Refused("empty".into()) };
        let manifest = *which == 0;
        let name = if manifest { MANIFEST } else { PROVENANCE };
        fs::write(self.folder.join(name), json).expect("scratch");
        let read = match manifest {
            true => Manifest::read(&self.folder)
                .map(|m| assert!(!m.tables_stand(&self.folder) || m.tables.is_empty())),
            false => Provenance::read(&self.folder).map(|_| ()),
        };
        read.map_or(Seen::Refused("not read".into()), |()| Seen::Taken)
    }
}
