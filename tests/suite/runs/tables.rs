//! The tables of a run: the same in both formats, paired as they should be, stable.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;
use std::sync::atomic::AtomicBool;

use crate::make::cheap_model;
use berdaya::measures::{COUNT, Group, Id, MEASURES};
use berdaya::model::setup::Scenario;
use berdaya::study::answer::Verdict;
use berdaya::study::experiment::{Outcome, Request, Silent, run};
use berdaya::study::gather::{Replicates, answer_within};
use berdaya::study::manifest::Manifest;
use berdaya::study::packing::rounded;
use berdaya::study::stats;
use berdaya::study::store::Store;
use berdaya::study::tables::number;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;

fn finished(scenario: &Scenario, out: &Path) -> Outcome {
    let text = "name = \"fake\"\n".to_owned();
    let identity = format!("{}", scenario.arms.len());
    let layout = cheap_model::layout(scenario);
    let mut request = Request::new(scenario.clone(), layout, text, identity, out.to_path_buf());
    request.csv = true;
    let simulate = |replicate, drawn| cheap_model::part(scenario, replicate, drawn);
    run(request, &simulate, &Silent, &AtomicBool::new(false)).expect("a finished run")
}

fn rows(path: &Path) -> Vec<csv::StringRecord> {
    let mut reader = csv::Reader::from_path(path).expect("a table");
    reader.records().map(|r| r.expect("a row")).collect()
}

#[test]
fn parquet_read_back_is_the_csv() {
    let out = tempfile::tempdir().expect("a folder");
    // enough replicates for several groups of rows
    let outcome = finished(&cheap_model::scenario(&["none", "full"], 100, 0), out.path());
    let expected = rows(&outcome.folder.join("monthly.csv"));
    let file = File::open(outcome.folder.join("monthly.parquet")).expect("a table");
    let reader = SerializedFileReader::new(file).expect("parquet");
    let about = reader.metadata().file_metadata().key_value_metadata().expect("metadata");
    let unit = about.iter().find(|e| e.key == "berdaya.unit.savings").expect("a unit");
    assert_eq!(unit.value.as_deref(), Some("Rp per household"));
    assert!(reader.num_row_groups() >= 1);
    let mut count = 0;
    for (row, expected) in reader.get_row_iter(None).expect("rows").zip(&expected) {
        let row = row.expect("a row");
        let found: Vec<String> = row
            .get_column_iter()
            .map(|(name, field)| match field {
                Field::Str(text) => text.clone(),
                Field::Int(i) => i.to_string(),
                Field::Double(x) => number(*x),
                Field::Null => String::new(),
                Field::Date(_) => field.to_string().trim_matches('"').to_owned(),
                other => panic!("{name}: {other:?}"),
            })
            .collect();
        let found_refs: Vec<&str> =
            found.iter().map(|s| s.split(' ').next().unwrap_or(s)).collect();
        let expected_refs: Vec<&str> = expected.iter().collect();
        assert_eq!(found_refs, expected_refs);
        count += 1;
    }
    assert_eq!(count, expected.len());
    assert_eq!(count, 2 * 100 * 5 * 5 * 15);
}

#[test]
fn the_rows_of_the_monthly_table_are_sorted_and_hold_the_saved_values() {
    let out = tempfile::tempdir().expect("a folder");
    let scenario = cheap_model::scenario(&["none", "full", "another"], 3, 0);
    let outcome = finished(&scenario, out.path());
    let rows = rows(&outcome.folder.join("monthly.csv"));
    let key = |r: &csv::StringRecord| -> Vec<String> {
        (0..8).map(|i| if i == 1 { format!("{:0>6}", &r[1]) } else { r[i].to_owned() }).collect()
    };
    assert!(rows.windows(2).all(|w| key(&w[0]) < key(&w[1])));
    let layout = cheap_model::layout(&scenario);
    let part = cheap_model::part(&scenario, 2, false);
    let mut seen = 0;
    for row in rows.iter().filter(|r| &r[0] == "full" && &r[1] == "2") {
        let place = layout
            .places
            .iter()
            .position(|p| p.level == row[2] && p.region == row[3] && p.community == row[4])
            .expect("a place");
        let group = Group::ALL.iter().position(|g| g.id() == &row[6]).expect("a group");
        let month = (0..15)
            .position(|m| row[7] == format!("{}-01", scenario.start.plus(m)))
            .expect("a month");
        for measure in 0..COUNT {
            let at = layout.monthly_at(place, group, month) + measure;
            let value = rounded(measure, part.arms[1].monthly[at]);
            assert_eq!(row[8 + measure], number(value), "{}", MEASURES[measure].id);
        }
        seen += 1;
    }
    assert_eq!(seen, 5 * 5 * 15);
}

#[test]
fn the_rows_of_old_arms_do_not_change_when_an_arm_is_added() {
    let out = tempfile::tempdir().expect("a folder");
    let few = finished(&cheap_model::scenario(&["none", "full"], 4, 2), out.path());
    let more = finished(&cheap_model::scenario(&["none", "full", "early"], 4, 2), out.path());
    assert_ne!(few.folder, more.folder);
    for table in ["monthly.csv", "effects.csv", "summary.csv"] {
        let lines = |folder: &Path| -> Vec<String> {
            let text = fs::read_to_string(folder.join(table)).expect("a table");
            text.lines().filter(|l| !l.starts_with("early,")).map(str::to_owned).collect()
        };
        assert!(lines(&few.folder) == lines(&more.folder), "{table}");
    }
}

#[test]
fn the_effects_of_a_run_are_those_computed_directly_from_its_replicates() {
    let out = tempfile::tempdir().expect("a folder");
    let scenario = cheap_model::scenario(&["none", "full", "null"], 6, 4);
    let outcome = finished(&scenario, out.path());
    let answer = &outcome.answer;
    let layout = &answer.layout;
    assert_eq!(answer.effects.len(), 2 * 5 * 5 * COUNT * layout.windows.len());
    let of = |replicate, drawn, at: usize| {
        let part = cheap_model::part(&scenario, replicate, drawn);
        let value = |arm: usize| rounded(at % COUNT, part.arms[arm].windows[at]);
        value(1) - value(0)
    };
    for (place, group, window, measure) in [
        (0, Group::All, 0, Id::Turnout as usize),
        (3, Group::Poor, 2, Id::Savings as usize),
        (4, Group::NonPoor, layout.windows.len() - 1, Id::FoodShare as usize),
    ] {
        let at = layout.window_at(place, group as usize, window) + measure;
        let differences: Vec<f64> = (0..6).map(|r| of(r, false, at)).collect();
        let e = answer.effect(1, place, group, measure, window).expect("an effect");
        assert_eq!(
            (e.mean, (e.lo, e.hi)),
            (stats::mean(&differences), stats::t_interval(&differences))
        );
        assert!(e.pairs == 6 && e.lo_assumptions < e.hi_assumptions);
    }
    // replicate 2 never defines the wait: one pair less, nothing made up
    let wait = answer.effect(1, 0, Group::All, Id::TrancheWait as usize, 1).expect("an effect");
    assert_eq!(wait.pairs, 5);
    // the null arm is the control under another name
    for e in answer.effects.iter().filter(|e| e.arm == 2 && e.pairs > 0) {
        assert!((e.mean, e.lo, e.hi) == (0.0, 0.0, 0.0) && e.verdict != Verdict::Benefit);
    }
    assert_eq!(answer.control_sd[Id::Turnout as usize], f64::from(0.2_f32));
    let s = answer.stat(0, 0, Group::All, 0, Id::Turnout as usize);
    assert!(s.p05 <= s.p50 && s.p50 <= s.p95 && s.sd > 0.0);
}

#[test]
fn an_arm_with_other_communities_is_not_paired() {
    let out = tempfile::tempdir().expect("a folder");
    let mut scenario = cheap_model::scenario(&["none", "full", "bigger"], 4, 0);
    scenario.arms[2].communities[0].households = 300;
    let answer = finished(&scenario, out.path()).answer;
    assert!(answer.effects.iter().all(|e| e.paired == (e.arm == 1)));
    assert!(answer.effects.iter().all(|e| e.lo_assumptions.is_nan()));
}

#[test]
fn the_manifest_names_every_table_with_its_sum() {
    let out = tempfile::tempdir().expect("a folder");
    let outcome = finished(&cheap_model::scenario(&["none", "full"], 2, 1), out.path());
    let manifest = Manifest::read(&outcome.folder).expect("a manifest");
    let names: BTreeSet<&str> = manifest.tables.keys().map(String::as_str).collect();
    let expected = [
        "effects.csv",
        "failures.csv",
        "measures.csv",
        "monthly.csv",
        "monthly.parquet",
        "summary.csv",
    ];
    assert_eq!(names, BTreeSet::from(expected));
    assert!(manifest.tables_stand(&outcome.folder));
    assert_eq!((manifest.replicates, manifest.assumption_draws), (2, 1));
    assert!(outcome.folder.ends_with(Path::new("fake").join(&manifest.run)));
    assert_eq!(manifest.household_months, 3_000);
    let effects = fs::read_to_string(outcome.folder.join("effects.csv")).expect("a table");
    assert!(effects.starts_with(
        "arm,control,level,place,group,measure,window,pairs,mean,lo,hi,lo_assumptions,\
         hi_assumptions,p_benefit,n_halfwidth,n_sign,paired"
    ));
}

#[test]
fn an_answer_is_the_same_however_few_places_are_read_at_a_time() {
    let out = tempfile::tempdir().expect("a folder");
    let scenario = cheap_model::scenario(&["none", "full", "late"], 4, 2);
    let outcome = finished(&scenario, out.path());
    let run = Manifest::read(&outcome.folder).expect("a manifest").run;
    let layout = cheap_model::layout(&scenario);
    let store = Store::new(&outcome.folder.join("parts"), &run, &scenario, &layout);
    let heads = |count, drawn| {
        (0..count).map(|r| store.open(r, drawn).expect("a part").head).collect::<Vec<_>>()
    };
    let replicates = Replicates { central: heads(4, false), drawn: heads(2, true) };
    let expected = format!("{:?}", outcome.answer);
    for budget in [0, 40_000, usize::MAX] {
        let answer = answer_within(budget, &store, &scenario, &replicates).expect("an answer");
        assert!(format!("{answer:?}") == expected, "{budget}");
    }
}
