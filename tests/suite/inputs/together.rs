//! Things that must fit together in one scenario: each problem is named at the place where one would
//! correct it.

use crate::make::varied_scenario::{FULL, lines, place, read};
use berdaya::core::text::Language;
use berdaya::scenario::Problem;

/// What is changed into what, what the problem points to (its first occurrence from the change on, or
/// in the whole file if it stands before), and what is said.
type Case = (&'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const CASES: &[Case] = &[
    // dates and the run
    ("end = \"2020-12\"", "end = \"2015-12\"", "\"2015-12\"", "`scenario.end` is before the start"),
    ("end = \"2020-12\"", "end = \"2116-01\"", "\"2116-01\"", "at most 1,200 months"),
    ("end = \"2020-12\"", "end = \"2020-12\"\nmonths = 61", "61", "must be at most 60, to the end 2020-12"),
    ("at = \"2016-04\"", "at = \"2015-12\"", "\"2015-12\"", "`intervention.decree.at` is outside of the run"),
    ("at = \"2016-04\"", "at = \"2021-01\"", "\"2021-01\"", "the run is 2016-01 – 2020-12"),
    ("at = \"2017-01\"\nevery", "at = \"2026-01\"\nevery", "\"2026-01\"", "`intervention.course.at` is outside"),
    ("until = \"2019-01\"\namount", "until = \"2016-06\"\namount", "\"2016-06\"\namount", "must be later than 2016-06"),
    ("until = \"2019-01\"\namount", "until = \"2016-01\"\namount", "\"2016-01\"\namount", "`intervention.bdi.until` is not after its start"),
    ("\"termination\" }", "\"termination\" }\nuntil = \"2016-01\"", "\"2016-01\"", "`intervention.handover.until` is not after its start"),
    ("[\"2018-01\", 20]", "[\"2021-01\", 20]", "\"2021-01\"", "`intervention.course.seats[2]` never holds"),
    ("amount = 1e9", "amount = [[\"2016-01\", 1e9], [\"2031-01\", 0]]", "\"2031-01\"", "the run ends in 2020-12"),
    ("[\"2018-01\", 20]", "[\"2016-12\", 20]", "\"2016-12\"", "is not later than the step before"),
    ("kind = \"facilitator\"", "kind = \"facilitator\"\nteams = [[\"2016-01\", 1], [\"2040-01\", 2]]", "\"2040-01\"", "`intervention.teams.teams[2]` never holds"),
    // the verdict's time
    ("\"after_12\"", "\"2021-12\"", "\"2021-12\"", "`scenario.verdict` is outside of the run"),
    ("\"after_12\"", "\"2015-12\"", "\"2015-12\"", "the run is 2016-01 – 2020-12"),
    ("\"after_12\"", "\"2018-06\"", "\"2018-06\"", "or a December"),
    ("\"after_12\"", "\"after_36\"", "\"after_36\"", "the programme is over in 2019-01, the run ends in 2020-12"),
    ("\"after_12\"", "\"after_13\"", "\"after_13\"", "unknown time `after_13`"),
    ("end = \"2020-12\"\nheadline = [\"works_finished\", \"turnout\"]\nverdict = \"after_12\"", "end = \"2016-10\"\nverdict = \"last_12\"", "\"last_12\"", "the run has no twelve months"),
    // what is measured
    ("\"turnout\"]", "\"turnout\", \"works_finished\"]", "\"works_finished\"]", "`scenario.headline`: `works_finished` appears twice"),
    ("[\"works_finished\", \"turnout\"]", "[]", "[]", "`scenario.headline` names no measure"),
    ("\"turnout\"]", "\"trunout\"]", "\"trunout\"", "did you mean `turnout`?"),
    ("name = \"full\"", "name = \"full\"\nassumption_draws = 4", "4\n", "there is nothing to draw"),
    // places
    ("name = \"Hill\"", "name = \"Shore 1\"", "\"Shore\"", "two communities are named `Shore 1`"),
    ("name = \"Hill\"", "name = \" Hill\"", "\" Hill\"", "`community.name` has a space before or after it"),
    ("name = \"Hill\"", "name = \"\"", "\"\"", "`community.name` is empty"),
    ("region = \"North\"", "region = \"\"", "\"\"", "`community.region` is empty"),
    ("region = \"North\"", "region = \"North \"", "\"North \"", "write \"North\""),
    ("neighbourhoods = 6", "neighbourhoods = 60", "60", "`community.Hill`: 2.0 households a neighbourhood"),
    ("households = 120", "households = 9000", "6\nhectares", "4 to 200 households on average"),
    ("slum_hectares = 5", "slum_hectares = 25", "25", "must be at most 20 hectares"),
    ("hectares = 15", "hectares = 2", "3\n\n[[trade]]", "`community.Shore.slum_hectares` is larger than the community"),
    ("mean_degree = 8", "mean_degree = 95", "95", "`Shore 1` is too small for 95 ties a household"),
    ("mean_degree = 8", "board_members = 95", "95", "`Shore 1` is smaller than its board of 95"),
    ("households = 90", "households = 6", "8\n", "too small for 8 ties a household"),
    ("mean_degree = 8", "kin_share = 0.7\nbridging_share = 0.4", "0.7", "together at most 1"),
    ("mean_degree = 8", "bridging_share = 0.8", "0.8", "`population.kin_share` + `bridging_share` = 1.1"),
    // trades
    ("name = \"sewing\"", "name = \"crackers\"", "\"crackers\"\nproduct", "two trades are named `crackers`"),
    ("name = \"sewing\"", "name = \"sewing \"", "\"sewing \"", "`trade.name` has a space"),
    ("owners = 0.1", "owners = 0.9", "0.9", "the `owners` of all trades add up to more than 1"),
    ("owners = 0.1", "owners = 0.1\nspending = 0.99", "0.99", "the `spending` of all trades"),
    // parameters
    ("altruist_share = 0.05", "altruist_share = 0.75", "0.75", "together at most 1"),
    ("participation.altruist_share = 0.05", "participation.free_rider_share = 0.98", "0.98", "= 1.01"),
    ("participation.altruist_share = 0.05", "institutions.deserved_low = 1", "1\n", "is above `institutions.deserved_high`"),
    ("altruist_share = 0.05", "altruist_share = { dist = \"beta\", mean = 0.8, sd = 0.1 }", "{ dist = \"beta\"", "together at most 1"),
    // interventions and each other
    ("id = \"teams\"", "id = \"cycle\"", "\"cycle\"\nkind = \"facilitator\"", "two interventions have the id `cycle`"),
    ("kind = \"delineation\"", "kind = \"norm\"", "\"fund\"", "a fund without a decree pays nobody"),
    ("kind = \"fund\"", "kind = \"fund\"\ncommunities = [\"Shore 3\"]", "\"Shore 3\"", "unknown community `Shore 3`: there is Hill, Shore 1, Shore 2"),
    ("kind = \"fund\"", "kind = \"fund\"\ncommunities = [\"Hil\"]", "\"Hil\"", "did you mean `Hill`?"),
    ("kind = \"fund\"", "kind = \"fund\"\ncommunities = [\"Shore\", \"Shore 2\"]", "\"Shore 2\"", "`Shore 2` appears twice"),
    ("kind = \"fund\"", "kind = \"fund\"\ncommunities = []", "[]", "`intervention.bdi.communities` names no community"),
    ("at = \"2016-04\"", "at = \"2019-01\"", "\"2019-01\"\namount", "`intervention.bdi` is over before there is a decree"),
    ("tranches = [0.7, 0.3]", "tranches = [0.7, 0.7]", "[0.7, 0.7]", "add up to 1.4"),
    ("tranches = [0.7, 0.3]", "tranches = []", "[]", "must add up to 1"),
    ("tranches = [0.7, 0.3]", "tranches = [0.7, 0.3]\ngap = [3, 18]", "[3, 18]", "`intervention.bdi.gap` has 2 numbers"),
    ("tranches = [0.7, 0.3]", "tranches = [0.2, 0.3, 0.5]\ngap = [3]", "[3]", "one wait for each later tranche: 2"),
    ("every = \"year\"", "every = \"year\"\nhouseholds = [3, 90]", "90]", "founding numbers are 0 – 89"),
    ("every = \"year\"", "every = \"year\"\nhouseholds = [3, 4, 3]", "3]\nseats", "a household appears twice"),
    // stages
    ("engagement = 12", "engagement = 12\nevaluation = 2", "2\n\n", "last 13 months"),
    ("engagement = 12", "assessment = 1\nevaluation = 1", "1\nevaluation", "last 11 months"),
    ("kind = \"stages\"", "kind = \"norm\"\n#", "{ stage = \"termination\" }", "waits for a stage, and there are no stages"),
    ("at = \"2016-01\"\nuntil = \"2019-01\"\nengagement", "at = { stage = \"evaluation\" }\nengagement", "{ stage = \"evaluation\"", "the stages of `cycle` wait for a stage"),
    ("until = \"2019-01\"\nengagement", "engagement", "{ stage = \"termination\" }", "waits for a termination that never comes"),
    ("stage = \"termination\"", "stage = \"terminaton\"", "\"terminaton\"", "did you mean `termination`?"),
    // arms
    ("label = \"comes late\"", "label = \"as planned\"", "\"as planned\"\nset", "the arm `planned` has the same label"),
    ("label = \"comes late\"", "label = { en = \"late\", id = \"as planned\" }", "{ en = \"late\"", "the arm `planned` has the same label"),
    ("from = \"late\"", "from = \"lat\"", "\"lat\"", "did you mean `late`?"),
    ("from = \"late\"", "from = \"later\"", "\"later\"\nset", "an arm cannot come from itself"),
    ("label = \"comes late\"", "from = \"later\"", "\"later\"\nset", "the arms go round in a circle"),
    ("name = \"late\"", "name = \"planned\"", "\"planned\"\nlabel = \"comes", "two arms are named `planned`"),
    ("control = true", "control = false", "[[arm]]\nname = \"planned\"", "no arm is the control"),
    ("label = \"comes late\"", "control = true", "true\nset", "there is more than one control"),
    ("label = \"comes late\"", "drop = [\"bdi\"]", "\"intervention.bdi.gap\"", "`set` changes `bdi`, which the arm drops"),
    ("label = \"comes late\"", "drop = [\"course\", \"course\"]", "\"course\"]", "`drop`: `course` appears twice"),
    ("label = \"comes late\"", "drop = [\"curse\"]", "\"curse\"", "did you mean `course`?"),
    ("\"intervention.bdi.gap\" = 18", "\"intervention.bdi.tranches\" = [0.5, 0.6]", "[0.5, 0.6]", "add up to 1.1"),
    ("\"intervention.bdi.gap\" = 18", "\"intervention.bdi.until\" = \"2016-02\"", "\"2016-02\"", "must be later than 2016-06"),
    ("\"intervention.bdi.gap\" = 18", "\"intervention.decree.at\" = \"2021-06\"", "\"2021-06\"", "`intervention.decree.at` is outside of the run"),
    ("\"intervention.bdi.gap\" = 18", "\"intervention.cycle.evaluation\" = 3", "3 }", "last 14 months"),
    ("\"intervention.bdi.gap\" = 18", "\"intervention.course.seats\" = [[\"2025-01\", 3]]", "\"2025-01\"", "never holds"),
    ("\"intervention.bdi.gap\" = 18", "\"community.Hill.slum_hectares\" = 21", "21", "larger than the community"),
    ("\"intervention.bdi.gap\" = 18", "\"community.Hill.region\" = \"South\"", "\"community.Hill.region\"", "all arms have the same places"),
    ("\"intervention.bdi.gap\" = 18", "\"population.mean_degree\" = 90", "90 }", "too small for 90 ties"),
    ("\"intervention.bdi.gap\" = 18", "\"output.level\" = \"region\"", "\"output.level\"", "all arms share it"),
    ("\"intervention.bdi.gap\" = 18", "\"arm.planned.label\" = \"x\"", "\"arm.planned.label\"", "use `from`"),
    ("\"intervention.bdi.gap\" = 18", "\"intervention.bdi.kind\" = \"norm\"", "\"intervention.bdi.kind\"", "drop it and describe another one"),
    ("\"intervention.bdi.gap\" = 18", "\"trade.sewing.owners\" = 0.3", "\"trade.sewing.owners\"", "all arms found the same enterprises"),
    ("\"intervention.bdi.gap\" = 18", "\"parameters.trust.gian\" = 0.1", "\"parameters.trust.gian\"", "did you mean `trust.gain`?"),
];

/// Changes after which the scenario is still good, though they look much like those that are not.
const STILL_GOOD: &[(&str, &str)] = &[
    // the last month of the run, and its very end
    ("at = \"2016-04\"", "at = \"2016-01\""),
    ("at = \"2017-01\"\nevery", "at = \"2020-12\"\nevery"),
    ("until = \"2019-01\"\namount", "until = \"2026-01\"\namount"),
    ("\"after_12\"", "\"2020-12\""),
    ("\"after_12\"", "\"after_24\""),
    ("[\"2018-01\", 20]", "[\"2020-12\", 20]"),
    ("[\"2017-01\", 10]", "[\"2010-01\", 10]"),
    ("tranches = [0.7, 0.3]", "tranches = [0.2, 0.3, 0.5]"),
    ("tranches = [0.7, 0.3]", "tranches = [0.2, 0.3, 0.5]\ngap = [3, 18]"),
    ("kind = \"facilitator\"", "kind = \"facilitator\"\ncounted = \"by_community\"\nteams = 2"),
    ("mean_degree = 8", "kin_share = 0.7\nbridging_share = 0.3"),
    ("households = 120", "households = 24"),
    ("households = 120", "households = 1200"),
    ("slum_hectares = 5", "slum_hectares = 20"),
    ("kind = \"delineation\"", "kind = \"delineation\"\ncommunities = [\"Hill\"]"),
    ("kind = \"fund\"", "kind = \"fund\"\ncommunities = [\"Hill\", \"Shore 2\"]"),
    ("kind = \"stages\"", "kind = \"stages\"\ncommunities = [\"Shore\"]"),
    ("engagement = 12", "engagement = 40"),
    ("label = \"comes late\"", "drop = [\"decree\"]"),
    ("label = \"comes late\"", "control = false"),
    ("name = \"full\"", "name = \"full\"\nassumption_draws = 0"),
];

#[test]
fn what_must_fit_together_is_checked_at_the_place_where_one_would_correct_it() {
    if let Some(problems) = read(FULL) {
        panic!("{problems}");
    }
    let mut wrong = String::new();
    for (old, new, marker, words) in CASES {
        assert!(FULL.contains(old), "the scenario contains {old}");
        let text = FULL.replacen(old, new, 1);
        let changed = FULL.find(old).expect("it");
        let at = text[changed..].find(marker).map(|at| at + changed).or_else(|| text.find(marker));
        let (line, column) = place(&text, at.unwrap_or_else(|| panic!("{marker} in {new}")));
        let Some(problems) = read(&text) else {
            wrong.push_str(&format!("accepted: {new}\n"));
            continue;
        };
        for p in problems.iter() {
            // a sum of two keys reads the same in both languages
            let [english, indonesian] = Language::ALL.map(|l| p.message.of(l));
            assert!(english != indonesian || p.message.is("errors/sum-of-two"), "{english}");
            assert_ne!(p.label.of(Language::English), p.label.of(Language::Indonesian), "{p}");
        }
        let here = |p: &Problem| (p.line, p.column) == (line, column);
        let found = problems.iter().any(|p| here(p) && p.to_string().contains(words));
        if !found || problems.len() > 5 {
            let found = lines(&problems);
            wrong
                .push_str(&format!("{new}: not only `{words}` at {line}:{column}, but\n{found}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    println!("{} cases", CASES.len());
    assert!(CASES.len() >= 60);
}

#[test]
fn what_only_looks_wrong_is_accepted() {
    for (old, new) in STILL_GOOD {
        assert!(FULL.contains(old), "the scenario contains {old}");
        if let Some(problems) = read(&FULL.replacen(old, new, 1)) {
            panic!("{new}\n{}", lines(&problems));
        }
    }
}

#[test]
fn a_stage_that_never_comes_to_those_who_wait_for_it_is_refused() {
    let waits = |changes: &[(&str, &str)]| {
        let mut text = FULL.to_string();
        for (old, new) in changes {
            assert!(text.contains(old), "{old}");
            text = text.replacen(old, new, 1);
        }
        read(&text).map_or(String::new(), |problems| lines(&problems))
    };
    let handover = "at = { stage = \"termination\" }";
    let here = waits(&[
        ("kind = \"stages\"", "kind = \"stages\"\ncommunities = [\"Shore\"]"),
        (handover, "at = { stage = \"termination\" }\ncommunities = [\"Hill\"]"),
    ]);
    assert!(here.contains("waits for a stage that is elsewhere"), "{here}");
    let early = waits(&[
        (handover, "at = { stage = \"evaluation\" }"),
        ("engagement = 12", "engagement = 30"),
    ]);
    assert!(early.contains("waits for `evaluation`, which never comes"), "{early}");
    let none = waits(&[
        (handover, "at = { stage = \"alternatives\" }"),
        ("engagement = 12", "engagement = 12\nalternatives = 0\nassessment = 3"),
    ]);
    assert!(none.contains("waits for `alternatives`, which is left out"), "{none}");
    let fund = waits(&[
        ("kind = \"delineation\"", "kind = \"delineation\"\ncommunities = [\"Hill\"]"),
        ("kind = \"fund\"", "kind = \"fund\"\ncommunities = [\"Shore\"]"),
    ]);
    assert!(fund.contains("`intervention.bdi` pays where no decree is"), "{fund}");
    assert_eq!(waits(&[(handover, "at = { stage = \"evaluation\" }")]), "");
}
