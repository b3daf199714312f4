//! Figures keep their promises: every text inside the canvas, none over another, for any answer.

use crate::make::synthetic_answers::{Recipe, answer};
use berdaya::core::text::Language::{self, English, Indonesian};
use berdaya::core::units::Month;
use berdaya::explain::network::{self, Network};
use berdaya::measures::Id;
use berdaya::model::setup::load;
use berdaya::present::figures::network::Heading;
use berdaya::present::figures::scene::{Rect, Scene};
use berdaya::present::figures::{self, network as picture};
use berdaya::scenario::bundled::BUNDLED;
use berdaya::study::version::Version;

fn assert_texts_fit(scene: &Scene, what: &str) {
    let boxes: Vec<_> = scene.texts().map(|t| (t.text.clone(), t.rect())).collect();
    for (i, (words, b)) in boxes.iter().enumerate() {
        assert!(
            b.left >= 0.0 && b.top >= 0.0 && b.right <= scene.width && b.bottom <= scene.height,
            "{what}: “{words}” leaves the canvas: {b:?}"
        );
        for (other, o) in &boxes[i + 1..] {
            assert!(!b.overlaps(o), "{what}: “{words}” {b:?} lies over “{other}” {o:?}");
        }
    }
}

/// Every figure in every language.
fn everywhere() -> impl Iterator<Item = (&'static str, Language)> {
    figures::NAMES.into_iter().flat_map(|name| Language::ALL.map(|language| (name, language)))
}

const LONG: [&str; 6] = [
    "Funds on time, with the full budget of every fiscal year and two facilitator teams",
    "Second tranche eleven months late in every fiscal year of the programme",
    "Antidisestablishmentarianismandsomethingmorewithoutanyspace",
    "No budget in 2018 & <nothing> else “changed”",
    "Training for the poorest households first",
    "No programme",
];

/// As a scenario that ships has them.
const SHIPPED: [&str; 5] = [
    "funds on time",
    "second tranche late",
    "no fund in 2018",
    "weak facilitators",
    "No programme",
];

#[test]
fn words_of_five_arms_are_large_enough_for_a_slide() {
    for (months, labels) in [(108, SHIPPED.to_vec()), (72, SHIPPED[..2].to_vec())] {
        let answer = answer(&Recipe { labels, months, ..Recipe::default() });
        for (name, language) in everywhere() {
            let scene = figures::scene_of(&answer, language, name).expect("a scene");
            let small = scene.texts().find(|t| t.size < 24.0);
            assert_eq!(small.map(|t| &t.text), None, "{name}.{language}");
        }
    }
}

#[test]
fn every_panel_names_every_arm_and_the_time_of_the_comparison() {
    let answer = answer(&Recipe { labels: SHIPPED.to_vec(), ..Recipe::default() });
    for (name, panels) in [("turnout", 1), ("turnout-groups", 2), ("works", 2), ("trust", 2)] {
        let scene = figures::scene_of(&answer, English, name).expect("a scene");
        for label in SHIPPED {
            assert_eq!(
                scene.texts().filter(|t| t.text == label).count(),
                panels,
                "{name}: {label}"
            );
        }
        assert!(scene.texts().any(|t| t.text == "▲ compared at the end of 2024"), "{name}");
    }
}

#[test]
fn the_profile_of_social_capital_names_every_arm_once_however_many_there_are() {
    let many: Vec<String> = (1..=24).map(|k| format!("arm {k:02}")).collect();
    for n in [1, 9, 24] {
        let labels = many[..n].iter().map(|label| &*label.clone().leak()).collect();
        let answer = answer(&Recipe { labels, months: 36, ..Recipe::default() });
        for language in Language::ALL {
            let scene = figures::scene_of(&answer, language, "social-capital").expect("a scene");
            assert_texts_fit(&scene, &format!("{n} arms, {language}"));
            for arm in &answer.scenario.arms {
                let label = arm.label.of(language);
                assert_eq!(scene.texts().filter(|t| t.text == label).count(), 1, "{label} of {n}");
            }
        }
    }
}

#[test]
fn the_programme_is_shown_in_words_and_not_by_ids() {
    let answer = answer(&Recipe::default());
    let scene = figures::scene_of(&answer, English, "turnout").expect("a scene");
    let all = scene.texts().map(|t| t.text.as_str()).collect::<Vec<_>>().join("|");
    for words in ["programme cycle", "slum decree", "outreach", "facilitators", "pandemic"] {
        assert!(all.contains(words), "{words}: {all}");
    }
    assert!(all.contains("fund (BDI), 70 + 30 %"), "{all}");
    assert!(!all.contains("<course>") && !all.contains("cycle|decree"), "{all}");
}

#[test]
fn an_axis_that_does_not_begin_at_nothing_says_so() {
    let mut answer = answer(&Recipe { months: 24, ..Recipe::default() });
    for s in answer.stats.iter_mut().flatten() {
        (s.mean, s.p05, s.p95) = (0.61, 0.60, 0.62);
    }
    let warned = |name: &str| {
        let scene = figures::scene_of(&answer, English, name).expect("a scene");
        scene.texts().any(|t| t.text.starts_with("axis from "))
    };
    assert!(warned("turnout") && warned("welfare-groups"));
    assert!(!warned("works") && !warned("funds"), "works and money begin at nothing");
}

#[test]
fn no_text_is_clipped_or_overlaps_another_for_any_number_of_arms_and_months() {
    let short: Vec<&str> = Recipe::default().labels;
    for labels in
        [short[..1].to_vec(), short[..2].to_vec(), short.clone(), SHIPPED.to_vec(), LONG.to_vec()]
    {
        for (months, start) in [
            (1, Month::new(2019, 12)),
            (7, Month::new(2016, 3)),
            (30, Month::new(2016, 11)),
            (108, Month::new(2016, 1)),
            (240, Month::new(2001, 6)),
        ] {
            let recipe = Recipe { labels: labels.clone(), months, start, ..Recipe::default() };
            let answer = answer(&recipe);
            for (name, language) in everywhere() {
                let scene = figures::scene_of(&answer, language, name).expect("a scene");
                assert_texts_fit(
                    &scene,
                    &format!("{name}.{language}, {} arms, {months} months", labels.len()),
                );
            }
        }
    }
}

#[test]
fn answers_without_numbers_without_spread_or_without_variation_are_drawn() {
    let mut nothing = answer(&Recipe { months: 24, ..Recipe::default() });
    for s in nothing.stats.iter_mut().flatten() {
        (s.mean, s.p05, s.p50, s.p95, s.sd) = (f64::NAN, f64::NAN, f64::NAN, f64::NAN, f64::NAN);
    }
    for e in &mut nothing.effects {
        (e.mean, e.lo, e.hi) = (f64::NAN, f64::NAN, f64::NAN);
    }
    let one = answer(&Recipe { months: 24, replicates: (1, 0), ..Recipe::default() });
    let mut constant = one.clone();
    for s in constant.stats.iter_mut().flatten() {
        (s.mean, s.p05, s.p95) = (0.5, 0.5, 0.5);
    }
    for e in &mut constant.effects {
        (e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions) = (0.0, 0.0, 0.0, 0.0, 0.0);
    }
    let mut none_compared = one.clone();
    none_compared.effects.clear();
    none_compared.scenario.headline.clear();
    for (answer, what) in [
        (nothing, "nothing"),
        (one, "one"),
        (constant, "constant"),
        (none_compared, "none compared"),
    ] {
        for (name, language) in everywhere() {
            let scene = figures::scene_of(&answer, language, name).expect("a scene");
            assert_texts_fit(&scene, &format!("{name}.{language}, {what}"));
            let svg = figures::svg_text(&answer, language, name).expect("an SVG");
            assert!(!svg.contains("NaN"), "{name}.{language}, {what}");
        }
    }
}

#[test]
fn every_figure_is_written_as_svg_and_png_and_nothing_else_is_left_in_the_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let answer = answer(&Recipe { months: 24, ..Recipe::default() });
    let files = figures::draw_all(&answer, English, folder.path()).expect("figures");
    assert_eq!(files.iter().map(|f| f.name).collect::<Vec<_>>(), figures::NAMES);
    for f in &files {
        let png = std::fs::read(&f.png).expect("a PNG");
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(png[16..24], [0, 0, 6, 64, 0, 0, 3, 132], "1600 x 900");
        let svg = std::fs::read_to_string(&f.svg).expect("an SVG");
        assert!(svg.starts_with("<svg") && svg.contains("viewBox"));
        assert!(!svg.contains("<course>"), "{}: text is escaped", f.name);
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("a list").count(), 2 * files.len());
}

#[test]
fn the_same_answer_gives_the_same_bytes() {
    let answer = answer(&Recipe { months: 24, ..Recipe::default() });
    for name in figures::NAMES {
        let once = || figures::svg_text(&answer, Indonesian, name);
        assert_eq!(once(), once());
    }
}

#[test]
fn an_unknown_figure_is_an_error_that_names_those_there_are() {
    let answer = answer(&Recipe { months: 3, ..Recipe::default() });
    let error = figures::svg_text(&answer, English, "pie").expect_err("no pies");
    assert!(error.to_string().contains("who-gains"), "{error}");
}

#[test]
fn a_title_that_is_a_little_long_is_set_smaller_and_not_cut() {
    let labels = vec!["the programme just ends now", "hand-over to cadres"];
    let answer = answer(&Recipe { labels, months: 72, ..Recipe::default() });
    let scene = figures::scene_of(&answer, English, "who-gains").expect("a scene");
    let title = &scene.texts().next().expect("a title").text;
    assert!(title.ends_with("at the end of 2021"), "{title}");
}

#[test]
fn no_figure_leans_on_a_font_of_the_reader_s_machine() {
    let answer = answer(&Recipe::default());
    for (name, language) in everywhere() {
        let svg = figures::svg_text(&answer, language, name).expect("an SVG");
        for wanted in ["<text", "font-family", "@font-face", "<image"] {
            assert!(!svg.contains(wanted), "{name}.{language}: {wanted}");
        }
        // Every letter that is placed is defined in the same file.
        for part in svg.split("<use xlink:href=\"#").skip(1) {
            let id = part.split('"').next().unwrap_or_default();
            assert!(svg.contains(&format!("<path id=\"{id}\"")), "{name}.{language}: {id}");
        }
        // What is written can be read aloud and searched.
        let scene = figures::scene_of(&answer, language, name).expect("a scene");
        let title = scene.texts().next().map(|t| t.text.replace('&', "&amp;")).unwrap_or_default();
        let described = svg.split("<desc>").nth(1).is_some_and(|d| d.starts_with(&title));
        assert!(described, "{name}.{language}: {title}");
    }
}

#[test]
fn indonesian_figures_have_names_of_their_own_and_both_may_lie_in_one_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let answer = answer(&Recipe { months: 6, ..Recipe::default() });
    let english = figures::draw_all(&answer, English, folder.path()).expect("figures");
    let indonesian = figures::draw_all(&answer, Indonesian, folder.path()).expect("figures");
    for (e, i) in english.iter().zip(&indonesian) {
        assert!(e.svg.ends_with(format!("{}.svg", e.name)), "{}", e.svg.display());
        assert!(i.png.ends_with(format!("{}.id.png", e.name)), "{}", i.png.display());
    }
    let all = std::fs::read_dir(folder.path()).expect("a list").count();
    assert_eq!(all, 4 * english.len());
}

#[test]
fn communities_are_shown_only_where_there_are_several() {
    let mut answer = answer(&Recipe { months: 6, ..Recipe::default() });
    assert!(figures::names(&answer).contains(&"communities"));
    answer.layout.places.truncate(2);
    assert!(!figures::names(&answer).contains(&"communities"));
}

#[test]
fn a_headline_measure_without_a_named_figure_has_one_of_its_own() {
    let mut answer = answer(&Recipe { labels: SHIPPED.to_vec(), ..Recipe::default() });
    assert_eq!(figures::names(&answer), figures::NAMES, "every one has a figure with a name");
    answer.scenario.headline = vec![
        Id::Turnout,
        Id::Bridging,
        Id::InDebtMoneylender,
        Id::EnterpriseProfit,
        Id::WorksFinished,
    ];
    let own = ["bridging", "in_debt_moneylender", "enterprise_profit"];
    assert_eq!(figures::names(&answer)[..4], [&["effects"][..], &own].concat()[..]);
    for (name, language) in own.into_iter().flat_map(|n| Language::ALL.map(|l| (n, l))) {
        let scene = figures::scene_of(&answer, language, name).expect("a scene");
        assert_texts_fit(&scene, &format!("{name}.{language}"));
        let measure = &berdaya::measures::MEASURES[figures::of_measure(name).expect("a measure")];
        assert!(scene.texts().any(|t| t.text == measure.label(language)), "{name}.{language}");
        for arm in &answer.scenario.arms {
            let label = arm.label.of(language);
            let shown = scene.texts().filter(|t| t.text == label).count();
            assert_eq!(shown, 1, "{name}.{language}: {label}");
        }
    }
    // What no arm has is not drawn.
    for s in answer.stats.iter_mut().flatten() {
        s.mean = f64::NAN;
    }
    assert!(!figures::names(&answer).contains(&"bridging"));
}

#[test]
fn an_arm_looks_the_same_whichever_other_arms_are_run() {
    let mut all = answer(&Recipe { labels: SHIPPED.to_vec(), months: 12, ..Recipe::default() });
    let looks = |answer: &berdaya::study::answer::Answer, name: &str| {
        let arm = answer.scenario.arms.iter().position(|a| a.name == name).expect("an arm");
        figures::style::of(answer, arm)
    };
    let of_file: Vec<String> = (1..5).map(|k| format!("arm_{k}")).collect();
    let before = looks(&all, "arm_3");
    all.looks_of(&of_file);
    assert_eq!(looks(&all, "arm_3"), before, "all arms run look as they stand");
    all.scenario.arms.retain(|arm| ["arm_0", "arm_3"].contains(&arm.name.as_str()));
    all.looks.clear();
    assert_ne!(looks(&all, "arm_3"), before);
    all.looks_of(&of_file);
    assert_eq!(looks(&all, "arm_3"), before);
    assert_eq!(looks(&all, "arm_0").colour, figures::scene::INK, "the control is always black");
}

#[test]
fn axes_of_shares_do_not_blow_up_a_small_change_and_begin_at_nothing_where_that_is_near() {
    use berdaya::present::figures::axes::ValueAxis;
    use berdaya::present::figures::numbers::Unit;
    let ends = |values: [f64; 2]| {
        let axis = ValueAxis::fit(English, values.into_iter(), Unit::Share, false, 5);
        (axis.low, axis.high)
    };
    let (low, high) = ends([0.598, 0.602]);
    assert!(high - low >= 0.05 - 1e-9 && low > 0.5 && high < 0.7, "{low} {high}");
    assert_eq!(ends([0.05, 0.21]).0, 0.0);
    assert!(ends([0.35, 0.6]).0 > 0.0);
    assert_eq!(ends([0.999, 1.0]).1, 1.0);
}

#[test]
fn groups_that_nobody_is_in_have_no_rows_and_a_note_says_so() {
    use berdaya::measures::{COUNT, Group};
    let mut answer = answer(&Recipe { months: 6, ..Recipe::default() });
    let inside = "inside the slum decree";
    let said = |answer: &berdaya::study::answer::Answer, name: &str| {
        let scene = figures::scene_of(answer, English, name).expect("a scene");
        assert_texts_fit(&scene, name);
        let all: Vec<String> = scene.texts().map(|t| t.text.to_lowercase()).collect();
        all.join(" ")
    };
    let before = said(&answer, "who-gains");
    assert!(before.contains(inside) && !before.contains("one is empty"), "{before}");
    for month in 0..6 {
        let at = answer.layout.monthly_at(0, Group::Delineated as usize, month);
        for stats in &mut answer.stats {
            stats[at..at + COUNT].iter_mut().for_each(|s| s.mean = f64::NAN);
        }
    }
    let after = said(&answer, "who-gains");
    assert!(!after.contains("outside the slum decree"), "{after}");
    assert!(after.contains("left out, one is empty"), "{after}");
    assert!(!said(&answer, "groups").contains("the slum decree"));
}

/// Words that only English has; names of arms and ids are the scenario's own.
const ENGLISH: &[&str] = &[
    "the",
    "of",
    "and",
    "with",
    "from",
    "by",
    "at",
    "in",
    "is",
    "are",
    "not",
    "no",
    "to",
    "for",
    "that",
    "share",
    "month",
    "months",
    "year",
    "mean",
    "line",
    "works",
    "trust",
    "turnout",
    "welfare",
    "poverty",
    "funds",
    "households",
    "difference",
    "arm",
    "replicates",
    "points",
];

#[test]
fn no_english_is_left_over_in_indonesian_figures_and_numbers_are_written_as_indonesian_does() {
    let answer = answer(&Recipe::default());
    for name in figures::NAMES {
        let scene = figures::scene_of(&answer, Indonesian, name).expect("a scene");
        for t in scene.texts() {
            let said = t.text.replace("sewing & cakes <course>", "");
            for word in said.split(|c: char| !c.is_alphabetic()) {
                assert!(!ENGLISH.contains(&word.to_lowercase().as_str()), "{name}: {said}");
            }
            let digits: Vec<char> = said.chars().collect();
            for w in digits.windows(3) {
                let point = w[0].is_ascii_digit() && w[1] == '.' && w[2].is_ascii_digit();
                let thousands = said.contains("Rp") || !said.contains('%');
                assert!(!point || thousands, "{name}: {said}");
            }
        }
    }
    let words = |name: &str| {
        let scene = figures::scene_of(&answer, Indonesian, name).expect("a scene");
        scene.texts().map(|t| t.text.clone()).collect::<Vec<_>>().join("|")
    };
    assert!(words("turnout").contains(" %") && words("turnout").contains(','));
    assert!(words("funds").contains(" miliar") && words("funds").contains("Rp "));
    assert!(words("effects").contains("Selisih dari “Dana tepat waktu” pada akhir 2024"));
}

/// The ties of a bundled scenario at the end of a month of an arm.
fn network(name: &str, arm: usize, month: Month) -> Network {
    let bundled = BUNDLED.iter().find(|b| b.name == name).expect("a bundled scenario");
    let scenario = load(bundled.text, name, &[]).expect("a scenario").scenario;
    let version = Version::new(&scenario, &scenario.arms[arm], 0, false);
    network::at(&version, month, None).expect("a network")
}

#[test]
fn everyone_keeps_their_place_in_the_network_s_picture_and_its_words_fit() {
    let earlier = network("kelas", 0, Month::new(2020, 2));
    let later = network("kelas", 1, Month::new(2022, 6));
    let area = Rect { left: 44.0, top: 122.0, right: 1556.0, bottom: 808.0 };
    let places = |n: &Network| picture::standing(&n.wards[0], area, true).1;
    assert_eq!(places(&earlier), places(&later), "other months and arms, the same places");
    assert_eq!(places(&earlier).len(), earlier.wards[0].community.len());
    let tied = |n: &Network| n.edges().count();
    assert_ne!(tied(&earlier), tied(&later), "ties have changed");
    for (networks, what) in
        [(vec![&later], "one"), (vec![&later; 2], "two"), (vec![&later; 11], "many")]
    {
        let wards = networks.iter().flat_map(|n| n.wards.clone()).collect();
        let all = Network { title: String::new(), wards };
        for language in Language::ALL {
            for (place, arm) in [("Pasar II", "late"), (LONG[0], LONG[2])] {
                let month = Month::new(2022, 9);
                let scene = picture::scene(&all, &Heading { language, place, arm, month });
                assert_texts_fit(&scene, &format!("network of {what}, {language}"));
            }
        }
    }
}
