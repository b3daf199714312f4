//! Broken scenarios: each mistake is refused with its place, its key and what is allowed.

use crate::make::small_scenario::{GOOD, breaks, lines, read, refuses};
use berdaya::core::text::Language;
use berdaya::import::{load, load_bytes};
use berdaya::model::setup::KINDS;

#[test]
fn unknown_keys_and_tables_are_named_and_a_better_one_is_guessed() {
    breaks(
        "[parameters]",
        "[paramters]",
        &[
            "t.toml:13:2: unknown table `paramters`: a scenario has [scenario], [population], [[community]], [[trade]], [model], [parameters], [[intervention]], [[arm]], [output] (did you mean `parameters`?)",
        ],
    );
    breaks(
        "trust.gain",
        "trust.gian",
        &[
            "t.toml:14:7: unknown key `parameters.trust.gian`: no parameter has this name (did you mean `trust.gain`?)",
        ],
    );
    breaks(
        "amount",
        "amuont = 1\namount",
        &[
            "t.toml:25:1: unknown key `intervention.bdi.amuont`: known keys are id, label, kind, at, until, every, communities, amount, budget_share, tranches, in_order, lag, gap, paper_rate, returned, lapse, package_cost, wage_share, promised_within (did you mean `amount`?)",
        ],
    );
}

#[test]
fn missing_keys_point_to_their_table() {
    breaks(
        "name = \"test\"\n",
        "",
        &[
            "t.toml:1:1: `scenario.name` is missing: needs `name`: lower-case letters, digits, `-` and `_`, for example \"late-funds\"",
        ],
    );
    breaks(
        "amount = 1e9\n",
        "",
        &[
            "t.toml:21:1: `intervention.bdi.amount` is missing: needs `amount`: a number, 0 – 1,000,000,000,000, a schedule [[\"YYYY-MM\", number], …] or a distribution",
        ],
    );
    assert_eq!(
        lines(read("")),
        [
            "t.toml:1:1: `[scenario]` is missing: every scenario needs it",
            "t.toml:1:1: `[[community]]` is missing: every scenario needs it",
        ]
    );
}

#[test]
fn wrong_types_say_what_was_typed_and_what_is_meant() {
    breaks(
        "households = 100",
        "households = \"dua belas\"",
        &[
            "t.toml:8:14: `community.A.households` cannot be the text \"dua belas\": must be a whole number, 1 – 10,000",
        ],
    );
    breaks(
        "households = 100",
        "households = 100.5",
        &[
            "t.toml:8:14: `community.A.households` cannot be the number 100.5: must be a whole number, 1 – 10,000",
        ],
    );
    breaks(
        "control = true",
        "control = \"yes\"",
        &[
            "t.toml:27:1: no arm is the control: exactly one arm has `control = true`",
            "t.toml:29:11: `arm.on-time.control` cannot be the text \"yes\": must be true or false",
        ],
    );
    breaks(
        "[scenario]",
        "[[scenario]]",
        &["t.toml:1:3: `scenario` is not a table: write its keys under [scenario]"],
    );
    breaks(
        "[[community]]",
        "[community]",
        &[
            "t.toml:6:2: `community` is not a list: it may appear several times: write [[community]]",
        ],
    );
}

#[test]
fn numbers_out_of_range_and_not_numbers_are_refused() {
    breaks(
        "households = 100",
        "households = 20000",
        &[
            "t.toml:8:14: `community.A.households` is out of range: must be a whole number, 1 – 10,000",
            "t.toml:9:18: `community.A`: 4,000.0 households a neighbourhood: neighbourhoods must have 4 to 200 households on average",
        ],
    );
    breaks(
        "0.05",
        "1.7",
        &[
            "t.toml:14:14: `parameters.trust.gain` is out of range: must be a number, 0 – 0.5, or a distribution",
        ],
    );
    breaks(
        "0.05",
        "nan",
        &[
            "t.toml:14:14: `parameters.trust.gain` is out of range: must be a number, 0 – 0.5, or a distribution",
        ],
    );
    breaks(
        "= 20",
        "= 99999999999999999999",
        &[
            "t.toml:10:12: `community.A.hectares` is out of range: must be a number, 0.01 – 1,000,000",
        ],
    );
}

#[test]
fn distributions_that_do_not_exist_are_refused() {
    let gain = |value: &str, expected: &str| breaks("0.05", value, &[expected]);
    gain(
        "{ dist = \"gama\", mean = 0.05, sd = 0.01 }",
        "t.toml:14:23: `parameters.trust.gain`: unknown distribution: must be one of normal, lognormal, gamma, beta, uniform (did you mean `gamma`?)",
    );
    gain(
        "{ dist = \"gamma\", mean = -0.05, sd = 0.01 }",
        "t.toml:14:39: `parameters.trust.gain.mean` is not positive: gamma and lognormal are positive",
    );
    gain(
        "{ dist = \"beta\", mean = 0.05, sd = 0.3 }",
        "t.toml:14:49: `parameters.trust.gain`: no beta distribution is so wide: sd² must be below mean × (1 − mean)",
    );
    gain(
        "{ dist = \"uniform\", low = 0.05, high = 0.9 }",
        "t.toml:14:14: `parameters.trust.gain`: the distribution leaves the range of the key: must stay in 0 – 0.5 (for a share use `beta` or `uniform`)",
    );
    gain(
        "{ dist = \"uniform\", mean = 0.05, low = 0.01, high = 0.4 }",
        "t.toml:14:34: unknown key `parameters.trust.gain.mean`: uniform has `low` and `high`",
    );
    gain(
        "{ dist = \"normal\", mean = 0.05 }",
        "t.toml:14:14: `parameters.trust.gain.sd` is missing: normal needs `mean` and `sd`",
    );
    breaks(
        "trust.gain = 0.05",
        "ties.cut_after_absence = { dist = \"beta\", mean = 0.6, sd = 0.1 }",
        &[
            "t.toml:14:26: `parameters.ties.cut_after_absence` cannot be a distribution: its value was measured; only values marked [A] or [R] are uncertain",
        ],
    );
    refuses(
        "intervention.bdi.budget_share",
        "{ dist = \"gamma\", mean = 0.5, sd = 0.2 }",
        &[
            "--set intervention.bdi.budget_share: `intervention.bdi.budget_share`: the distribution leaves the range of the key: must stay in 0 – 1 (for a share use `beta` or `uniform`)",
        ],
    );
}

#[test]
fn schedules_and_dates_must_be_possible() {
    breaks(
        "amount = 1e9",
        "amount = [[\"2016-06\", 1e9], [\"2016-06\", 0]]",
        &[
            "t.toml:25:30: `intervention.bdi.amount[2]` is not later than the step before: dates must increase",
        ],
    );
    breaks(
        "amount = 1e9",
        "amount = [[\"2016-13\", 1e9], [\"2017-06\"]]",
        &[
            "t.toml:25:12: `intervention.bdi.amount[1]` has no month: must be a month as text, \"YYYY-MM\", for example \"2017-04\"",
            "t.toml:25:29: `intervention.bdi.amount[2]` is not a step of a schedule: must be [\"YYYY-MM\", number]",
        ],
    );
    breaks(
        "\"2016-01\"",
        "2016-01-01",
        &[
            "t.toml:3:9: `scenario.start` cannot be the date 2016-01-01: must be a month as text, \"YYYY-MM\", for example \"2017-04\"",
        ],
    );
    breaks(
        "\"2018-12\"",
        "\"2018-13\"",
        &[
            "t.toml:4:7: `scenario.end` is not a month: `2018-13` is not a month; write it as YYYY-MM, for example 2017-04",
        ],
    );
    breaks(
        "\"2018-12\"",
        "\"2015-12\"",
        &["t.toml:4:7: `scenario.end` is before the start: must not be before the start, 2016-01"],
    );
    breaks(
        "\"2016-04\"",
        "\"2019-01\"",
        &[
            "t.toml:19:6: `intervention.decree.at` is outside of the run: the run is 2016-01 – 2018-12",
        ],
    );
    breaks(
        "at = \"2016-06\"",
        "at = \"2016-06\"\nuntil = \"2016-06\"",
        &[
            "t.toml:25:9: `intervention.bdi.until` is not after its start: must be later than 2016-06: the first month in which it is over",
        ],
    );
    breaks(
        "at = \"2016-06\"",
        "at = { stage = \"implementation\" }",
        &[
            "t.toml:24:6: `intervention.bdi.at` waits for a stage, and there are no stages: needs an intervention of kind `stages`",
        ],
    );
}

#[test]
fn what_is_not_built_is_refused_and_never_ignored() {
    let built: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
    let refusal = format!(
        "t.toml:23:8: unknown kind of intervention `moon_landing`: not built; built kinds are {}",
        built.join(", ")
    );
    breaks("\"fund\"", "\"moon_landing\"", &[&refusal]);
    breaks(
        "[parameters]",
        "[output]\nlevel = \"person\"\n[parameters]",
        &[
            "t.toml:14:9: `output.level` cannot be \"person\": must be one of \"region\", \"community\", \"neighbourhood\", \"household\"",
        ],
    );
}

#[test]
fn syntax_errors_have_a_place_and_files_that_are_not_text_are_refused() {
    let broken = lines(read(&GOOD.replacen("households = 100", "households = = 100", 1)));
    assert!(broken[0].starts_with("t.toml:8:14: this is not valid TOML: "), "{broken:?}");
    let twice =
        lines(read(&GOOD.replacen("households = 100", "households = 1\nhouseholds = 2", 1)));
    assert_eq!(twice, ["t.toml:9:1: this is not valid TOML: duplicate key"]);
    assert_eq!(
        lines(load_bytes(b"a = \"\xff\"", "t.toml", &[])),
        [
            "t.toml:1:1: this is not a text file in UTF-8: byte 6 is not valid; save the file as UTF-8",
        ]
    );
    assert_eq!(
        lines(load_bytes(&vec![b'#'; 10_000_001], "t.toml", &[])),
        [
            "t.toml:1:1: the scenario file is too large: at most 10 MB; large populations are imported, not typed",
        ]
    );
}

#[test]
fn all_problems_of_a_file_are_reported_at_once() {
    let text = GOOD
        .replace("name = \"test\"", "name = \"Test Name\"")
        .replace("households = 100", "households = -1")
        .replace("trust.gain", "trust.gian")
        .replace("\"2016-04\"", "\"2016-99\"")
        .replace("1e9", "1e9\nbudget = 3")
        .replace("bdi.gap", "bdi.gup");
    let found = lines(read(&text));
    let starts: Vec<&str> = found.iter().map(|l| l.split(": ").next().unwrap_or("")).collect();
    assert_eq!(
        starts,
        ["t.toml:2:8", "t.toml:8:14", "t.toml:14:7", "t.toml:19:6", "t.toml:26:1", "t.toml:34:9"],
        "{found:#?}"
    );
}

#[test]
fn problems_are_drawn_with_the_line_of_the_file() {
    let problems = read(&GOOD.replace("0.05", "1.7")).expect_err("out of range");
    assert_eq!(
        problems.to_string(),
        "\
error: `parameters.trust.gain` is out of range
  --> t.toml:14:14
   |
14 | trust.gain = 1.7
   |              ^^^ must be a number, 0 – 0.5, or a distribution"
    );
}

#[test]
fn no_broken_file_makes_the_program_panic() {
    let try_it = |text: &str| {
        if let Err(problems) = read(text) {
            assert!(!problems.render(Language::English, true).is_empty());
        }
    };
    let lines: Vec<&str> = GOOD.lines().collect();
    for left_out in 0..lines.len() {
        let without: Vec<&str> =
            (0..lines.len()).filter(|&i| i != left_out).map(|i| lines[i]).collect();
        try_it(&without.join("\n"));
        for strange in
            ["= 0", "= -1", "= \"é\"", "= []", "= {}", "= true", "= 1e308", "= [[]]", "="]
        {
            let mut changed = lines.clone();
            let key = lines[left_out].split('=').next().unwrap_or("");
            let line = format!("{key}{strange}");
            changed[left_out] = &line;
            try_it(&changed.join("\n"));
        }
    }
    for end in 0..GOOD.len() {
        try_it(&GOOD[..end]);
    }
}

#[test]
fn numbers_far_beyond_their_range_break_no_sum() {
    let huge = "9223372036854775807";
    let stages = format!(
        "[[intervention]]\nid = \"c\"\nkind = \"stages\"\nat = \"2016-01\"\nengagement = {huge}\n\
         assessment = {huge}\nalternatives = {huge}\naction_plan = {huge}\nimplementation = {huge}\n\
         evaluation = {huge}\n\n[[intervention]]\nid = \"n\"\nkind = \"norm\"\n\
         at = {{ stage = \"evaluation\" }}\nuntil = \"2016-09\"\n\n"
    );
    let text = format!(
        "[scenario]\nname = \"a\"\nstart = \"2016-01\"\nend = \"2017-12\"\nmonths = {huge}\n\
         verdict = \"after_2147483647\"\n\n[[community]]\nname = \"A\"\ncount = {huge}\nhouseholds = {huge}\nneighbourhoods = {huge}\n\
         hectares = 1e300\n\n[[community]]\nname = \"B\"\ncount = 9999\nhouseholds = {huge}\n\
         neighbourhoods = -{huge}\nhectares = 1\n\n{stages}[[arm]]\nname = \"x\"\ncontrol = true\n"
    );
    let problems = load(&text, "t.toml", &[]).expect_err("refused");
    assert!(problems.len() >= 8, "{problems}");
    assert!(problems.iter().all(|p| p.line > 0), "{problems}");
}
