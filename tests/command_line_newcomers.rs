//! What somebody types who knows only README and `--help`: a change that would do nothing, or something
//! else than meant, is said; in both languages.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

/// Exit code, stdout, stderr of a command in a folder.
fn berdaya(folder: &Path, words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C").env("NO_COLOR", "1");
    let output = command.current_dir(folder).args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

fn temporary() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A small scenario that runs in a moment: a team, outreach, a course.
const SMALL: &str = "[scenario]\nname = \"small\"\nstart = \"2016-01\"\nend = \"2018-12\"\n\
    months = 18\nburn_in = 12\nseed = 5\nreplicates = 4\nheadline = [\"turnout\", \"trust\"]\n\n\
    [[community]]\nname = \"A\"\nhouseholds = 90\nneighbourhoods = 6\nhectares = 12\n\
    slum_hectares = 4\n\n\
    [[intervention]]\nid = \"teams\"\nkind = \"facilitator\"\nat = \"2016-06\"\nuntil = \"2017-06\"\n\n\
    [[intervention]]\nid = \"course\"\nkind = \"training\"\nat = \"2016-08\"\nuntil = \"2017-06\"\n\n\
    [[arm]]\nname = \"planned\"\ncontrol = true\n\n\
    [[arm]]\nname = \"without\"\nlabel = \"no team\"\ndrop = [\"teams\", \"course\"]\n\n\
    [[arm]]\nname = \"early\"\n\
    set = { \"intervention.teams.at\" = \"2016-02\", \"intervention.teams.until\" = \"2017-02\" }\n";

fn small(folder: &Path) {
    fs::write(folder.join("small.toml"), SMALL).expect("written");
}

#[test]
fn a_change_that_an_arm_undoes_is_said_with_what_to_type_instead() {
    let folder = temporary();
    small(folder.path());
    let check = |more: &[&str]| berdaya(folder.path(), &[&["check", "small.toml"], more].concat());
    assert_eq!(check(&[]).2, "");
    let (code, _, err) = check(&["--set", "intervention.teams.until=2017-09"]);
    assert_eq!(code, 0);
    assert_eq!(
        err,
        "warning: --set intervention.teams.until does not reach `early`: set there by the arm itself; \
         --set 'arm.early.intervention.teams.until=2017-09' changes it there\n"
    );
    let (_, _, err) = check(&["--lang", "id", "--set", "intervention.teams.until=2017-09"]);
    assert!(err.starts_with("peringatan: --set intervention.teams.until tidak sampai ke `early`"));
    // what is offered does what it says
    let offered = ["--set", "arm.early.intervention.teams.until=2017-09"];
    assert_eq!(check(&offered), (0, check(&[]).1, String::new()));
    let (_, out, err) =
        berdaya(folder.path(), &[&["explain", "small.toml"], &offered[..]].concat());
    assert_eq!(err, "");
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(one_line(&out).contains("until of teams: 2017-09 instead of 2017-06"), "{out}");
    // it reaches the one arm alone, and a wrong key is refused as ever
    let (_, out, _) = berdaya(folder.path(), &["explain", "small.toml", offered[0], offered[1]]);
    assert!(out.contains("From 2016-06 to 2017-05"), "{out}");
    let (code, _, err) = check(&["--set", "arm.early.intervention.teams.untill=2017-09"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean `until`?"), "{err}");
    let (code, _, err) = check(&["--set", "arm.erly.intervention.teams.at=2016-03"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean `arm.early"), "{err}");

    // no arm is left that it could reach
    let all = fs::read_to_string(folder.path().join("small.toml")).expect("a file");
    let all = all.replace(
        "control = true\n",
        "control = true\nset = { \"intervention.teams.teams\" = 2 }\n",
    );
    let all = all.replace(
        "set = { \"intervention.teams.at\"",
        "from = \"planned\"\nset = { \"intervention.teams.at\"",
    );
    fs::write(folder.path().join("all.toml"), all).expect("written");
    let words = ["check", "all.toml", "--set", "intervention.teams.teams=3"];
    let (code, _, err) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    for part in
        ["--set intervention.teams.teams has no effect", "`planned`", "`early`", "`without`"]
    {
        assert!(err.contains(part), "{part}: {err}");
    }
    // a change to what is there already
    let (_, _, err) = check(&["--set", "intervention.course.at=2016-08"]);
    assert!(err.contains("nothing is changed, the scenario says the same"), "{err}");
    // an arm that is not run
    let words = ["run", "small.toml", "--dry-run", "--arm", "without", offered[0], offered[1]];
    let (code, _, err) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    assert!(err.contains("has no effect: the arm `early` does not run"), "{err}");
    let quiet = [&words[..], &["-q"]].concat();
    assert!(!berdaya(folder.path(), &quiet).2.contains("warning"));
}

#[test]
fn a_start_that_is_moved_alone_says_what_becomes_of_the_end() {
    let folder = temporary();
    let check = |more: &[&str]| berdaya(folder.path(), &[&["check", "kotaku"], more].concat());
    let (code, _, err) = check(&["--set", "intervention.bdi.at=2018-01"]);
    assert_eq!(code, 0);
    assert!(
        err.contains(
            "`bdi` begins in 2018-01 instead of 2017-01 and still ends in 2019-12: 24 months instead of 36; \
             --set intervention.bdi.until=2021-01 moves its end too"
        ),
        "{err}"
    );
    assert_eq!(err.lines().count(), 1, "said once, not for each arm: {err}");
    let both = ["--set", "intervention.bdi.at=2018-01", "--set", "intervention.bdi.until=2021-01"];
    assert_eq!(check(&both).2, "");
    // what others need, moved behind them
    let (_, _, err) = check(&["--set", "intervention.facilitators.at=2018-01"]);
    assert!(err.contains("`facilitators` begins in 2018-01, after `bdi` (2017-01)"), "{err}");
    let (_, _, err) = check(&["--lang", "id", "--set", "intervention.facilitators.at=2018-01"]);
    assert!(err.contains("peringatan: `facilitators` mulai pada 2018-01, sesudah `bdi`"), "{err}");
    // the same in an arm of a file
    small(folder.path());
    let one = ["check", "small.toml", "--set", "arm.without.from=early"];
    assert_eq!(berdaya(folder.path(), &one).0, 0);
    let late =
        SMALL.replace("\"2016-02\", \"intervention.teams.until\" = \"2017-02\"", "\"2016-12\"");
    fs::write(folder.path().join("late.toml"), late).expect("written");
    let (_, _, err) = berdaya(folder.path(), &["check", "late.toml"]);
    assert!(
        err.contains(
            "in the arm `early` `teams` begins in 2016-12 instead of 2016-06 and still ends in 2017-05: 6 \
             months instead of 12; --set arm.early.intervention.teams.until=2017-12 moves its end too"
        ),
        "{err}"
    );
}

#[test]
fn a_course_that_nobody_hears_of_is_said() {
    let folder = temporary();
    small(folder.path());
    let deaf = SMALL.replace("drop = [\"teams\", \"course\"]", "drop = [\"teams\"]");
    fs::write(folder.path().join("deaf.toml"), &deaf).expect("written");
    for (command, lang, words) in [
        (
            "check",
            "en",
            "in the arm `without` nobody hears of the programme, so nobody applies for `course`",
        ),
        ("explain", "en", "in the arm `without` nobody hears of the programme"),
        ("check", "id", "dalam varian `without` tidak ada yang mendengar tentang program"),
    ] {
        let (code, _, err) = berdaya(folder.path(), &[command, "deaf.toml", "--lang", lang]);
        assert_eq!(code, 0);
        assert!(err.contains(words), "{err}");
    }
    let (_, _, err) =
        berdaya(folder.path(), &["check", "deaf.toml", "--set", "intervention.course.seats=0"]);
    assert_eq!(err, "", "without places nobody is missed");
    let listed =
        deaf.replace("kind = \"training\"\n", "kind = \"training\"\nhouseholds = [3, 4]\n");
    fs::write(folder.path().join("listed.toml"), listed).expect("written");
    assert_eq!(berdaya(folder.path(), &["check", "listed.toml"]).2, "", "a list is an order");
}

#[test]
fn no_bundled_scenario_is_warned_of() {
    let folder = temporary();
    for bundled in berdaya::scenario::bundled::BUNDLED {
        let (code, _, err) = berdaya(folder.path(), &["check", bundled.name]);
        assert_eq!((code, err.as_str()), (0, ""), "{}", bundled.name);
    }
}

#[test]
fn a_kind_is_explained_with_its_dates_and_so_is_the_name_of_an_intervention() {
    let folder = temporary();
    let explain = |words: &[&str]| berdaya(folder.path(), &[&["explain"], words].concat());
    let (code, out, _) = explain(&["fund"]);
    assert_eq!(code, 0);
    for key in ["at, in [[intervention]]", "until, in", "every, in", "communities, in"] {
        assert!(out.contains(&format!("\n{key}")), "{key}: {out}");
    }
    assert!(out.contains("In one arm alone: --set arm.NAME.intervention.ID."), "{out}");
    let (code, out, _) = explain(&["bdi"]);
    assert_eq!(code, 0);
    assert!(
        out.starts_with("`bdi` is an intervention of kind `fund` in the scenario kotaku"),
        "{out}"
    );
    for words in ["--set intervention.bdi.gap=VALUE", "--set intervention.bdi.at=VALUE"] {
        assert!(out.contains(words), "{words}: {out}");
    }
    let (_, out, _) = explain(&["bdi", "--lang", "id"]);
    assert!(out.starts_with("`bdi` adalah intervensi jenis `fund`"), "{out}");
    assert!(out.contains("Kunci setiap intervensi:"), "{out}");
    let (code, _, err) = explain(&["bdl"]);
    assert_eq!(code, 2);
    assert!(err.contains("`bdl` is no bundled scenario"), "{err}");
}

#[test]
fn a_household_of_the_only_community_is_found_by_its_number() {
    let folder = temporary();
    small(folder.path());
    let words = ["trace", "small.toml", "--months", "2016-01", "--household"];
    let trace = |who: &str| berdaya(folder.path(), &[&words[..], &[who]].concat());
    let (code, out, _) = trace("17");
    assert_eq!(code, 0);
    assert_eq!((code, out.as_str()), (0, trace("A:17").1.as_str()));
    assert!(out.contains("household 17 of A"), "{out}");
    let (code, _, err) = berdaya(folder.path(), &["trace", "kotaku", "--household", "17"]);
    assert_eq!(code, 2);
    assert!(
        err.contains(
            "write `17` as COMMUNITY:NUMBER, for example \"Mangga Besar:17\" (there is Mangga"
        ),
        "{err}"
    );
}
