//! Good scenarios: what they mean, and what makes two of them the same.

use crate::make::small_scenario::{GOOD, read};
use berdaya::core::text::Language::{English, Indonesian};
use berdaya::model::setup::{Level, load};
use berdaya::scenario::bundled::BUNDLED;
use berdaya::scenario::{Change, ChangedKey, Dist, Given, changes_by_names};

#[test]
fn the_good_scenario_is_good() {
    let loaded = read(GOOD).unwrap_or_else(|p| panic!("{p}"));
    let scenario = &loaded.scenario;
    assert_eq!((scenario.months, scenario.replicates, scenario.assumption_draws), (36, 20, 0));
    assert_eq!(scenario.control().name, "on-time");
    assert_eq!(scenario.arms[1].label, "late");
    let gap = ChangedKey::Intervention { id: "bdi".into(), key: "gap".into() };
    let old = Given::Law(Dist::Gamma { mean: 3.0, sd: 2.1 });
    assert_eq!(
        scenario.arms[1].changes,
        [Change::Set { key: gap, new: Given::Number(18.0), old: Some(old) }]
    );
    assert_eq!(scenario.level, Level::Community);
}

#[test]
fn an_arm_is_told_against_the_control() {
    let changes = |text: &str, arm: usize| {
        let loaded = read(text).unwrap_or_else(|p| panic!("{p}"));
        changes_by_names(&loaded.scenario.arms[arm].changes, English)
    };
    // What both set alike is no change; what the control alone has or lacks is one.
    let control =
        "control = true\nset = { \"intervention.bdi.gap\" = 18, \"intervention.bdi.lag\" = 1 }";
    let text = GOOD.replacen("control = true", control, 1);
    assert_eq!(
        changes(&text, 0),
        "gap of bdi: 18 instead of gamma, mean 3, sd 2.1; lag of bdi: 1 instead of gamma, mean 2, sd 1.41"
    );
    assert_eq!(changes(&text, 1), "lag of bdi: mean 2 (sd 1.41) instead of 1");
    let text = GOOD.replacen("control = true", "control = true\ndrop = [\"bdi\"]", 1);
    assert_eq!(changes(&text, 0), "without bdi");
    assert_eq!(changes(&text, 1), "gap of bdi: 18; with bdi");
    // One number of a law changes the law.
    let text = GOOD.replacen("gap\" = 18", "gap.mean\" = 18", 1);
    assert_eq!(changes(&text, 1), "gap of bdi: mean 18 (sd 2.1) instead of 3 (2.1)");
}

#[test]
fn a_shortened_run_keeps_its_calendar() {
    let loaded = load(GOOD, "t.toml", &[("scenario.months".into(), "2".into())]).expect("shorter");
    assert_eq!(loaded.scenario.months, 2);
    assert!(load(&loaded.resolved, "r.toml", &[]).is_ok());
}

#[test]
fn the_resolved_text_of_every_bundled_scenario_means_the_same() {
    for bundled in BUNDLED {
        let first = load(bundled.text, bundled.name, &[]).unwrap_or_else(|p| panic!("{p}"));
        assert_eq!(first.scenario.name, bundled.name);
        let second = load(&first.resolved, "resolved.toml", &[]).unwrap_or_else(|p| panic!("{p}"));
        assert_eq!(first.identity(), second.identity());
        assert_eq!(first.resolved, second.resolved);
        assert_eq!(format!("{:?}", first.scenario), format!("{:?}", second.scenario));
    }
}

#[test]
fn presentation_and_replicates_do_not_change_the_identity_and_everything_else_does() {
    let identity = |text: &str| read(text).unwrap_or_else(|p| panic!("{p}")).identity();
    let same = [
        ("name = \"test\"", "name = \"test\"\ntitle = \"T\"\nquestion = \"Q\"\nreplicates = 3"),
        ("name = \"late\"", "name = \"late\"\nlabel = \"later\"\nchange = \"words\""),
        ("1e9", "1_000_000_000"),
        ("trust.gain = 0.05", "[parameters.trust]\ngain = 0.05"),
        ("gap\" = 18", "gap\" = 18.0"),
        ("end = \"2018-12\"", "end = \"2018-12\"\nburn_in = 120"),
    ];
    for (old, new) in same {
        assert_eq!(identity(&GOOD.replacen(old, new, 1)), identity(GOOD), "{new}");
    }
    // nor do words in two languages, wherever they stand
    for (old, new) in [
        (
            "name = \"test\"",
            "name = \"test\"\ntitle = { en = \"T\", id = \"J\" }\nquestion.en = \"Q\"\nquestion.id = \"P\"",
        ),
        ("name = \"late\"", "name = \"late\"\nlabel.en = \"later\"\nlabel.id = \"terlambat\""),
        ("kind = \"fund\"", "kind = \"fund\"\nlabel = { en = \"the fund\", id = \"dananya\" }"),
    ] {
        assert_eq!(identity(&GOOD.replacen(old, new, 1)), identity(GOOD), "{new}");
    }
    for (old, new) in
        [("0.05", "0.06"), ("gap\" = 18", "gap\" = 19"), ("households = 100", "households = 101")]
    {
        assert_ne!(identity(&GOOD.replacen(old, new, 1)), identity(GOOD), "{new}");
    }
}

#[test]
fn a_community_with_a_count_becomes_several_and_interventions_name_one_or_all() {
    let text = GOOD
        .replace("slum_hectares = 4", "slum_hectares = 4\ncount = 3")
        .replace("at = \"2016-04\"", "at = \"2016-04\"\ncommunities = [\"A 2\"]")
        .replace("at = \"2016-06\"", "at = \"2016-06\"\ncommunities = [\"A\"]");
    let scenario = read(&text).unwrap_or_else(|p| panic!("{p}")).scenario;
    let names: Vec<&str> = scenario.communities.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["A 1", "A 2", "A 3"]);
    let chosen: Vec<_> =
        scenario.arms[0].interventions.iter().map(|i| i.communities.clone()).collect();
    assert_eq!(chosen, [Some(vec![1]), Some(vec![0, 1, 2])]);
}

#[test]
fn words_may_be_said_in_both_languages_and_are_written_back_so() {
    let text = GOOD
        .replacen("name = \"test\"", "name = \"test\"\ntitle.en = \"T\"\ntitle.id = \"J\"", 1)
        .replacen(
            "kind = \"fund\"",
            "kind = \"fund\"\nlabel = { en = \"the fund\", id = \"dananya\" }",
            1,
        )
        .replacen(
            "name = \"late\"",
            "name = \"late\"\nlabel = { en = \"later\", id = \"terlambat\" }",
            1,
        );
    let first = read(&text).unwrap_or_else(|p| panic!("{p}"));
    let second = load(&first.resolved, "resolved.toml", &[]).unwrap_or_else(|p| panic!("{p}"));
    for scenario in [&first.scenario, &second.scenario] {
        let both = |words: &berdaya::scenario::Words| {
            [English, Indonesian].map(|language| words.of(language).to_string())
        };
        assert_eq!(both(&scenario.title), ["T", "J"]);
        assert_eq!(both(&scenario.arms[1].label), ["later", "terlambat"]);
        // what nobody described is described in both
        assert_eq!(
            [English, Indonesian].map(|l| changes_by_names(&scenario.arms[1].changes, l)),
            [
                "gap of bdi: 18 instead of gamma, mean 3, sd 2.1",
                "gap pada bdi: 18, semula gamma, rata-rata 3, simpangan baku 2,1"
            ]
        );
        let fund = scenario.arms[1].interventions.iter().find(|i| i.id == "bdi").expect("a fund");
        assert_eq!(fund.label.as_ref().map(both), Some(["the fund".into(), "dananya".into()]));
        let others = scenario.arms[1].interventions.iter().filter(|i| i.id != "bdi");
        others.for_each(|i| assert_eq!(i.label, None, "{}", i.id));
    }
}

#[test]
fn the_words_of_every_bundled_scenario_are_said_in_both_languages() {
    for bundled in BUNDLED {
        let scenario = read(bundled.text).unwrap_or_else(|p| panic!("{p}")).scenario;
        let words = [&scenario.title, &scenario.question].into_iter();
        let compared = scenario.arms.len() > 1;
        let labels = scenario.arms.iter().filter(|_| compared).map(|arm| &arm.label);
        for words in words.chain(labels) {
            let (english, indonesian) = (words.of(English), words.of(Indonesian));
            assert!(!english.is_empty() && english != indonesian, "{}: {english}", bundled.name);
        }
    }
}
