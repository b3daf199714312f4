//! What README and `docs/evidence.md` say of the evidence in words is what its tables hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use berdaya::core::text::Language;
use berdaya::core::text::numbers::thousands;
use berdaya::evidence::robust;
use berdaya::evidence::score::Verdict;
use berdaya::evidence::table::{self, Kept};

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// On one line, with single spaces.
fn plain(name: &str) -> String {
    read(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn evidence() -> Vec<Kept> {
    table::read_csv(&read("docs/evidence.csv")).expect("a table of evidence")
}

/// The findings of the field studies of which a line of the first size and seed is matched, and is so besides.
fn findings(kept: &[Kept], besides: impl Fn(&Kept) -> bool) -> usize {
    let mut seen = BTreeSet::new();
    let first = kept.iter().filter(|k| seen.insert(&k.row));
    let matched = first.filter(|k| k.row.starts_with('P') && k.matched() && besides(k));
    let finding = |k: &Kept| k.row.trim_end_matches(|c: char| c.is_ascii_lowercase()).to_string();
    matched.map(finding).collect::<BTreeSet<_>>().len()
}

#[test]
fn the_readme_says_how_many_findings_came_out_and_how() {
    let kept = evidence();
    let by_null = |k: &Kept| k.null_model.is_some_and(|(_, v)| v == Verdict::Matched);
    let some = findings(&kept, |_| true);
    let free = findings(&kept, |k| !k.by_construction);
    let says = findings(&kept, |k| !k.by_construction && !by_null(k));
    let english = format!(
        "The model reproduces part of {some} of these findings. In {free} of them a reproduced part is not hard-coded. \
         In **{says}** of them such a part also disappears in a null model without learning."
    );
    assert!(plain("README.md").contains(&english), "README.md does not say: {english}");
    let indonesian = format!(
        "Model mereproduksi sebagian dari {some} temuan itu. Pada {free} temuan, bagian itu tidak ditetapkan \
         langsung dalam kode. Pada **{says}** temuan, bagian itu juga hilang dalam model nol tanpa pembelajaran."
    );
    assert!(plain("README.id.md").contains(&indonesian), "README.id.md does not say: {indonesian}");
}

#[test]
fn the_readme_says_in_how_many_variations_the_signs_hold() {
    let matched: BTreeSet<String> =
        evidence().into_iter().filter(Kept::matched).map(|k| k.row).collect();
    let tried = robust::read_csv(&read("docs/robust.csv")).expect("a table of worlds");
    let mut by_row: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut keys = BTreeSet::new();
    for t in &tried {
        keys.insert(&t.key);
        if matched.contains(&t.row) {
            let (worlds, hold) = by_row.entry(&t.row).or_default();
            *worlds += 1;
            *hold += usize::from(t.holds);
        }
    }
    assert_eq!(by_row.len(), matched.len(), "every matched line was tried elsewhere");
    // What was asked of each line: that the sign holds in four worlds of five.
    for (row, (worlds, hold)) in &by_row {
        assert!(5 * hold >= 4 * worlds, "{row}: {hold} of {worlds}");
    }
    let (worlds, hold) = by_row.values().fold((0, 0), |(w, h), (a, b)| (w + a, h + b));
    let [worlds, hold] = [worlds, hold].map(|n| thousands(Language::English, n as f64, 0));
    // Seeds and sizes have no key.
    let keys = keys.len() - 1;
    let said = format!(
        "each of {keys} parameters (25 % up and down, one at a time) are varied, the sign of the reproduced effects stays the same in {hold} of {worlds} variations"
    );
    assert!(plain("README.md").contains(&said), "README.md does not say: {said}");
    let said = format!("Of {worlds} signs of matched rows {hold} hold");
    assert!(plain("docs/evidence.md").contains(&said), "docs/evidence.md does not say: {said}");
    let [worlds, hold] = [worlds, hold].map(|n| n.replace(',', "."));
    let said = format!(
        "masing-masing dari {keys} parameter (dinaikkan dan diturunkan 25 %, satu per satu) diubah, arah pengaruh yang tereproduksi tetap sama pada {hold} dari {worlds} variasi"
    );
    assert!(plain("README.id.md").contains(&said), "README.id.md does not say: {said}");
}
