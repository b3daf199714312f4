//! Broken scenarios: each mistake is refused with its place, its key and what is allowed.

mod good;

use berdaya::scenario::{Loaded, Problems, Start, load, load_bytes};
use good::{GOOD, read};

fn lines(result: Result<Loaded, Problems>) -> Vec<String> {
    match result {
        Ok(_) => vec![],
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// Breaks the good scenario by replacing `old`, and expects exactly these problems.
fn breaks(old: &str, new: &str, expected: &[&str]) {
    assert!(GOOD.contains(old), "the good scenario contains {old}");
    assert_eq!(lines(read(&GOOD.replacen(old, new, 1))), expected, "{old} -> {new}");
}

fn with(key: &str, value: &str) -> Result<Loaded, Problems> {
    load(GOOD, "t.toml", &[(key.into(), value.into())])
}

/// `--set` with this key and value is refused with exactly these problems.
fn refuses(key: &str, value: &str, expected: &[&str]) {
    assert_eq!(lines(with(key, value)), expected, "--set {key}={value}");
}

#[test]
fn unknown_keys_and_tables_are_named_and_a_better_one_is_guessed() {
    breaks(
        "[parameters]",
        "[paramters]",
        &[
            "t.toml:13:2: unknown table `paramters`: a scenario has [scenario], [population], [[community]], [parameters], [[intervention]], [[arm]], [output] (did you mean `parameters`?)",
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
            "t.toml:25:1: unknown key `intervention.bdi.amuont`: known keys are id, kind, at, until, every, communities, amount, budget_share, tranches, lag, gap, paper_rate, returned, lapse, package_cost, wage_share, promised_within (did you mean `amount`?)",
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
        &["t.toml:6:2: `community` is not a list: it can stand several times: write [[community]]"],
    );
}

#[test]
fn numbers_out_of_range_and_not_numbers_are_refused() {
    breaks(
        "households = 100",
        "households = 20000",
        &[
            "t.toml:8:14: `community.A.households` is out of range: must be a whole number, 1 – 10,000",
            "t.toml:9:18: `community.A`: 4000.0 households a neighbourhood: neighbourhoods must have 4 to 200 households on average",
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
    breaks(
        "\"fund\"",
        "\"group_loan\"",
        &[
            "t.toml:23:8: unknown kind of intervention `group_loan`: not built; built kinds are stages, delineation, socialisation, facilitator, fund, training, norm, shock, handover",
        ],
    );
    breaks(
        "[parameters]",
        "[output]\nlevel = \"household\"\n[parameters]",
        &[
            "t.toml:14:9: `output.level` cannot be \"household\": must be one of \"community\", \"region\"",
        ],
    );
}

#[test]
fn things_that_must_fit_together_do() {
    breaks(
        "amount = 1e9",
        "amount = 1e9\ntranches = [0.7, 0.2]",
        &[
            "t.toml:26:12: `intervention.bdi.tranches` add up to 0.8999999999999999: shares of tranches must add up to 1",
        ],
    );
    breaks(
        "slum_hectares = 4",
        "slum_hectares = 40",
        &[
            "t.toml:11:17: `community.A.slum_hectares` is larger than the community: must be at most 20 hectares",
        ],
    );
    breaks(
        "kind = \"delineation\"",
        "kind = \"norm\"",
        &[
            "t.toml:23:8: a fund without a decree pays nobody: needs an intervention of kind `delineation`: only neighbourhoods in the decree are paid",
        ],
    );
    breaks(
        "id = \"bdi\"",
        "id = \"decree\"",
        &[
            "t.toml:22:6: two interventions have the id `decree`: ids are unique",
            "t.toml:33:9: unknown intervention `bdi`: there is decree, decree",
        ],
    );
    breaks(
        "kind = \"delineation\"",
        "kind = \"stages\"\nassessment = 3",
        &[
            "t.toml:19:14: the yearly stages of `decree` last 13 months: assessment + alternatives + action_plan + implementation + evaluation must add up to 12",
            "t.toml:24:8: a fund without a decree pays nobody: needs an intervention of kind `delineation`: only neighbourhoods in the decree are paid",
        ],
    );
    breaks(
        "trust.gain = 0.05",
        "participation.altruist_share = 0.8",
        &[
            "t.toml:14:32: `parameters.participation.altruist_share` + `participation.free_rider_share` = 1.1: together at most 1",
        ],
    );
    breaks(
        "at = \"2016-04\"",
        "at = \"2016-04\"\ncommunities = [\"B\"]",
        &["t.toml:20:16: `intervention.decree.communities`: unknown community `B`: there is A"],
    );
    breaks(
        "end = ",
        "assumption_draws = 5\nend = ",
        &[
            "t.toml:4:20: `scenario.assumption_draws`: there is nothing to draw: needs a parameter that is a distribution, or must be 0",
        ],
    );
    breaks(
        "end = ",
        "headline = [\"turnuot\"]\nend = ",
        &[
            "t.toml:4:13: `scenario.headline`: unknown measure `turnuot`: must be the id of a measure, for example \"turnout\" (did you mean `turnout`?)",
        ],
    );
    breaks(
        "slum_hectares = 4",
        "slum_hectares = 4\n[[community]]\nname = \"A\"\nhouseholds = 5\nneighbourhoods = 1\nhectares = 1",
        &[
            "t.toml:13:8: two communities are named `A`: names are unique",
            "t.toml:14:14: `A` is smaller than its board of 9: `population.board_members` must not exceed the households of any community",
            "t.toml:14:14: `A` is too small for 9.3 ties a household: `population.mean_degree` must be below the households of every community",
        ],
    );
}

#[test]
fn arms_change_what_exists_and_come_from_what_exists() {
    breaks(
        "\"intervention.bdi.gap\"",
        "\"intervention.bdy.gap\"",
        &[
            "t.toml:33:9: unknown intervention `bdy`: there is decree, bdi (did you mean `intervention.bdi.gap`?)",
        ],
    );
    breaks(
        "\"intervention.bdi.gap\" = 18",
        "\"intervention.bdi.gap\" = 180",
        &[
            "t.toml:33:34: `intervention.bdi.gap` is out of range: must be a number, 0 – 120, a schedule [[\"YYYY-MM\", number], …] or a distribution",
        ],
    );
    breaks(
        "\"intervention.bdi.gap\" = 18",
        "\"scenario.seed\" = 18",
        &["t.toml:33:9: an arm cannot change `scenario.seed`: all arms share it"],
    );
    breaks(
        "control = true",
        "drop = [\"dekree\"]\ncontrol = true",
        &[
            "t.toml:29:9: `drop`: unknown intervention `dekree`: there is decree, bdi (did you mean `decree`?)",
        ],
    );
    breaks(
        "control = true",
        "control = false",
        &["t.toml:27:1: no arm is the control: exactly one arm has `control = true`"],
    );
    breaks(
        "name = \"late\"",
        "name = \"late\"\ncontrol = true",
        &["t.toml:33:11: there is more than one control: exactly one arm has `control = true`"],
    );
    breaks(
        "name = \"late\"",
        "name = \"on-time\"",
        &["t.toml:32:8: two arms are named `on-time`: names are unique"],
    );
    breaks(
        "name = \"late\"",
        "name = \"late\"\nfrom = \"ontime\"",
        &[
            "t.toml:33:8: `from`: unknown arm `ontime`: there is on-time, late (did you mean `on-time`?)",
        ],
    );
    breaks(
        "name = \"late\"",
        "name = \"late\"\nfrom = \"late\"",
        &["t.toml:33:8: the arms go round in a circle: an arm cannot come from itself"],
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
        problems.render(false),
        "\
error: `parameters.trust.gain` is out of range
  --> t.toml:14:14
   |
14 | trust.gain = 1.7
   |              ^^^ must be a number, 0 – 0.5, or a distribution"
    );
}

#[test]
fn changes_on_the_command_line_pass_the_same_checks() {
    refuses(
        "scenario.replicates",
        "0",
        &[
            "--set scenario.replicates: `scenario.replicates` is out of range: must be a whole number, 1 – 100,000",
        ],
    );
    refuses(
        "intervention.bdi.gap",
        "soon",
        &[
            "--set intervention.bdi.gap: `intervention.bdi.gap` cannot be the text \"soon\": must be a number, 0 – 120, a schedule [[\"YYYY-MM\", number], …] or a distribution",
        ],
    );
    refuses(
        "trust.gain",
        "0.1",
        &[
            "--set trust.gain: unknown key `trust.gain`: a key starts with scenario, population, parameters, intervention.ID, community.NAME, arm.NAME or output (did you mean `parameters.trust.gain`?)",
        ],
    );
    refuses(
        "parameters.trust.gian",
        "0.1",
        &[
            "--set parameters.trust.gian: unknown key `parameters.trust.gian`: no parameter has this name (did you mean `trust.gain`?)",
        ],
    );
    refuses(
        "intervention.bdi.tranches",
        "[0.5, 0.5",
        &[
            "--set intervention.bdi.tranches: `[0.5, 0.5` is not a value: unclosed array, expected `]`",
        ],
    );
    let seed = |value: &str| with("scenario.seed", value).map(|l| l.scenario.seed);
    assert_eq!(seed("7").ok(), Some(7));
    let late = with("intervention.decree.at", "2017-01").expect("a bare month is text");
    assert_eq!(
        late.scenario.arms[0].interventions[0].at,
        Start::Month(berdaya::units::Month::new(2017, 1))
    );
    assert!(with("arm.late.set.intervention.bdi.gap", "12").is_ok());
    let larger = with("community.A.households", "120").expect("a larger community");
    assert_eq!(larger.scenario.communities[0].households, 120);
}
