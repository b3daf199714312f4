//! Figures keep their promises: every text inside the canvas, none over another, for any answer.

mod made_up;

use berdaya::figures::{self, scene::Scene};
use berdaya::units::Month;
use made_up::{Recipe, answer};

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
        for name in figures::NAMES {
            let scene = figures::scene_of(&answer, name).expect("a scene");
            let small = scene.texts().find(|t| t.size < 24.0);
            assert_eq!(small.map(|t| &t.text), None, "{name}");
        }
    }
}

#[test]
fn every_panel_names_every_arm_and_the_time_of_the_comparison() {
    let answer = answer(&Recipe { labels: SHIPPED.to_vec(), ..Recipe::default() });
    for (name, panels) in [("turnout", 1), ("turnout-groups", 2), ("works", 2), ("trust", 2)] {
        let scene = figures::scene_of(&answer, name).expect("a scene");
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
fn the_programme_is_shown_in_words_and_not_by_ids() {
    let answer = answer(&Recipe::default());
    let scene = figures::scene_of(&answer, "turnout").expect("a scene");
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
        let scene = figures::scene_of(&answer, name).expect("a scene");
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
            for name in figures::NAMES {
                let scene = figures::scene_of(&answer, name).expect("a scene");
                assert_texts_fit(
                    &scene,
                    &format!("{name}, {} arms, {months} months", labels.len()),
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
        for name in figures::NAMES {
            let scene = figures::scene_of(&answer, name).expect("a scene");
            assert_texts_fit(&scene, &format!("{name}, {what}"));
            let svg = figures::svg_text(&answer, name).expect("an SVG");
            assert!(!svg.contains("NaN"), "{name}, {what}");
        }
    }
}

#[test]
fn every_figure_is_written_as_svg_and_png_and_nothing_else_is_left_in_the_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let answer = answer(&Recipe { months: 24, ..Recipe::default() });
    let files = figures::draw_all(&answer, folder.path()).expect("figures");
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
        assert_eq!(figures::svg_text(&answer, name), figures::svg_text(&answer, name));
    }
}

#[test]
fn an_unknown_figure_is_an_error_that_names_those_there_are() {
    let answer = answer(&Recipe { months: 3, ..Recipe::default() });
    let error = figures::svg_text(&answer, "pie").expect_err("no pies");
    assert!(error.to_string().contains("who-gains"), "{error}");
}

#[test]
fn a_title_that_is_a_little_long_is_set_smaller_and_not_cut() {
    let labels = vec!["the programme just ends now", "hand-over to cadres"];
    let answer = answer(&Recipe { labels, months: 72, ..Recipe::default() });
    let scene = figures::scene_of(&answer, "who-gains").expect("a scene");
    let title = &scene.texts().next().expect("a title").text;
    assert!(title.ends_with("at the end of 2021"), "{title}");
}
