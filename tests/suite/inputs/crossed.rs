//! Broken scenarios, continued: things that must fit together, arms, and the command line.

use crate::make::small_scenario::{breaks, refuses, with};
use berdaya::scenario::Start;

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
            "t.toml:33:34: `intervention.bdi.gap` is out of range: must be a number, 0 – 120, a list of such numbers, a schedule [[\"YYYY-MM\", number], …] or a distribution",
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
            "--set intervention.bdi.gap: `intervention.bdi.gap` cannot be the text \"soon\": must be a number, 0 – 120, a list of such numbers, a schedule [[\"YYYY-MM\", number], …] or a distribution",
        ],
    );
    refuses(
        "trust.gain",
        "0.1",
        &[
            "--set trust.gain: unknown key `trust.gain`: a key starts with scenario, population, model, parameters, intervention.ID, community.NAME, arm.NAME or output (did you mean `parameters.trust.gain`?)",
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
        Start::Month(berdaya::core::units::Month::new(2017, 1))
    );
    assert!(with("arm.late.set.intervention.bdi.gap", "12").is_ok());
    refuses(
        "intervention.bdi.kind",
        "norm",
        &[
            "--set intervention.bdi.kind: `intervention.bdi.kind` cannot be set here: other kinds have other keys: change it in the file",
        ],
    );
    let part = with("intervention.bdi.lag.mean", "6").expect("a part of a default");
    assert!(part.resolved.contains("lag = { dist = \"gamma\", mean = 6.0, sd = 1.41 }"));
    let larger = with("community.A.households", "120").expect("a larger community");
    assert_eq!(larger.scenario.communities[0].households, 120);
}
