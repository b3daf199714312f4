//! What somebody types who knows only README and `--help`: a change that would do nothing, or something
//! else than meant, is said; in both languages.

mod typed;

use std::fs;
use std::path::Path;
use typed::{berdaya, temporary};

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
         --set 'arm.early.intervention.teams.until=2017-09' changes it there; only the control `planned` \
         moves, with which the others are compared\n"
    );
    let (_, _, err) = check(&["--lang", "id", "--set", "intervention.teams.until=2017-09"]);
    assert!(err.starts_with("peringatan: --set intervention.teams.until tidak sampai ke `early`"));
    assert!(err.ends_with(
        "hanya kontrol `planned` yang bergeser, dan yang lain dibandingkan dengannya\n"
    ));
    // where others move with the control nothing is said of it
    let (_, _, err) = check(&["--set", "intervention.course.until=2017-04"]);
    assert!(!err.contains("only the control"), "{err}");
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
fn a_mean_that_is_changed_alone_says_that_its_spread_stays() {
    let folder = temporary();
    let check = |more: &[&str]| {
        let (code, _, err) = berdaya(folder.path(), &[&["check", "kotaku"], more].concat());
        assert_eq!(code, 0, "{err}");
        err
    };
    let err = check(&["--set", "arm.late.intervention.bdi.gap.mean=9"]);
    assert_eq!(
        err,
        "warning: gap keeps its spread (sd 6); a number alone, --set arm.late.intervention.bdi.gap=9, has \
         none\n"
    );
    let err = check(&["--lang", "id", "--set", "intervention.bdi.gap.mean=9"]);
    assert!(err.contains("gap tetap menyebar (simpangan baku 2,1); angka saja, --set "), "{err}");
    assert_eq!(check(&["--set", "arm.late.intervention.bdi.gap=9"]), "");
    let both = ["gap.mean=9", "gap.sd=2"].map(|k| format!("arm.late.intervention.bdi.{k}"));
    assert_eq!(check(&["--set", &both[0], "--set", &both[1]]), "");
}

#[test]
fn a_word_that_is_no_key_lists_where_it_stands() {
    let folder = temporary();
    let explain = |words: &[&str]| {
        let (code, out, err) = berdaya(folder.path(), &[&["explain"], words].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        err
    };
    for (words, found) in [
        (&["tranche"][..], "\n  intervention.ID.tranches (fund): "),
        (&["free_rider"], "free"),
        (&["penumpang gelap"], "The word is found in:\n  "),
        (&["penumpang gelap", "--lang", "id"], "Kata itu ditemukan dalam:\n  "),
        (&["kader", "--lang", "id"], "Kata itu ditemukan dalam:\n  "),
    ] {
        let err = explain(words);
        assert!(err.contains(found), "{words:?}: {err}");
        assert!(err.lines().filter(|l| l.contains(": ")).count() <= 14, "{err}");
    }
    // everywhere, cut; nowhere, nothing; a slip keeps its guess
    assert!(explain(&["turn"]).trim_end().ends_with("more"), "{}", explain(&["turn"]));
    assert!(!explain(&["zzzqqq"]).contains("found in"));
    assert!(explain(&["tranchse"]).contains("did you mean `tranches`?"));
}

#[test]
fn a_file_that_is_not_there_and_a_decimal_comma_are_said_in_plain_words() {
    let folder = temporary();
    let check = |words: &[&str]| {
        let (code, _, err) = berdaya(folder.path(), &[&["check"], words].concat());
        assert_eq!(code, 2, "{err}");
        err
    };
    assert_eq!(
        check(&["my/ward"]),
        "error: there is no file my/ward, and no bundled scenario of that name\n"
    );
    assert_eq!(
        check(&["ward.toml", "--lang", "id"]),
        "error: tidak ada berkas ward.toml, dan tidak ada skenario bawaan bernama itu\n"
    );
    assert!(check(&["kelas.toml"]).contains("; did you mean the bundled scenario `kelas`?"));
    let err = check(&["kotaku", "--set", "intervention.bdi.gap=9,5"]);
    assert!(err.contains("numbers take a decimal point: 9.5\n"), "{err}");
    let err = check(&["kotaku", "--lang", "id", "--set", "intervention.bdi.amount=1,000"]);
    assert!(err.contains("angka memakai titik desimal: 1.000, atau 1000 untuk ribuan"), "{err}");
    let (code, _, err) =
        berdaya(folder.path(), &["check", "kelas", "--set", "scenario.title.en=1,5"]);
    assert_eq!(code, 0, "{err}");
}

#[test]
fn a_life_has_decimal_commas_in_indonesian_and_neighbourhoods_as_in_pictures() {
    let folder = temporary();
    small(folder.path());
    let trace = |words: &[&str]| {
        let words = [&["trace", "small.toml", "--household", "0"], words].concat();
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!(code, 0, "{err}");
        out
    };
    let english = trace(&[]);
    assert!(english.contains("people, neighbourhood 1"), "{english}");
    let indonesian = trace(&["--lang", "id"]);
    assert!(indonesian.contains("jiwa, RT 1"), "{indonesian}");
    let between = |text: &str, mark: char| {
        let letters: Vec<char> = text.chars().collect();
        letters
            .windows(3)
            .filter(|w| w[0].is_ascii_digit() && w[1] == mark && w[2].is_ascii_digit())
            .count()
    };
    assert_eq!(between(&indonesian, '.'), 0, "{indonesian}");
    assert_eq!(between(&indonesian, ','), between(&english, '.'), "{indonesian}");
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
fn money_that_comes_when_nobody_leads_is_said() {
    let folder = temporary();
    let early = ["check", "kotaku", "--set", "intervention.facilitators.until=2020-06"];
    let (code, _, err) = berdaya(folder.path(), &[&early[..], &["--lang", "en"]].concat());
    assert_eq!(code, 0);
    // only where the second tranche is late
    let said = "in the arm `late` the last tranche of `bdi` is to be expected in 2020-09, and `facilitators` \
                leave after 2020-05";
    assert_eq!(err.matches("is to be expected").count(), 1, "{err}");
    assert!(err.contains(said), "{err}");
    let (_, _, err) = berdaya(folder.path(), &[&early[..], &["--lang", "id"]].concat());
    assert!(err.contains("dalam varian `late` termin terakhir `bdi`"), "{err}");
}

#[test]
fn what_an_amount_is_and_what_a_loan_is_used_for_is_explained() {
    let folder = temporary();
    let explained = |args: &[&str]| {
        let (code, out, err) = berdaya(folder.path(), args);
        assert_eq!((code, err.as_str()), (0, ""));
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let out = explained(&["explain", "kotaku", "--lang", "en"]);
    assert!(out.contains("from Rp 418.25 m in Payuputat to Rp 1.6 bn in Sungai Medang"), "{out}");
    assert!(out.contains("No trade is described here, so nobody invests"), "{out}");
    // where there are trades, and where all communities get the same, there is nothing to say
    let out = explained(&["explain", "telang", "--lang", "en"]);
    assert!(!out.contains("No trade is described"), "{out}");
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

/// The last line of stdout of a run: its folder.
fn run(folder: &Path, words: &[&str]) -> (String, String) {
    let words = [&["run", "small.toml", "--no-figures"], words].concat();
    let (code, out, err) = berdaya(folder, &words);
    assert_eq!(code, 0, "{err}");
    (out.lines().last().expect("a folder").to_string(), err)
}

#[test]
fn an_arm_that_changes_nothing_is_said_after_the_run() {
    let folder = temporary();
    small(folder.path());
    let more = "\n[[arm]]\nname = \"idle\"\nset = { \"intervention.course.uptake\" = 0.35 }\n";
    fs::write(folder.path().join("small.toml"), format!("{SMALL}{more}")).expect("written");
    let (one, err) = run(folder.path(), &[]);
    assert!(err.contains("“idle” is the same as “planned” in every number."), "{err}");
    assert!(!err.contains("“early” is the same"), "{err}");
    let page = fs::read_to_string(folder.path().join(&one).join("report.html")).expect("a page");
    assert!(page.contains("“idle” is the same as “planned” in every number."));
    let (code, _, err) = berdaya(folder.path(), &["report", &one, "--lang", "id"]);
    assert_eq!(code, 0);
    assert!(err.contains("“idle” sama dengan “planned” dalam setiap angka."), "{err}");
}

#[test]
fn runs_are_told_apart_by_what_differs_with_levels_and_one_of_another_seed_is_left_out() {
    let folder = temporary();
    small(folder.path());
    let (plan, _) = run(folder.path(), &["-q"]);
    let (better, _) = run(
        folder.path(),
        &[
            "-q",
            "--set",
            "intervention.teams.competence=0.9",
            "--set",
            "parameters.trust.gain=0.06",
        ],
    );
    let (other, _) = run(folder.path(), &["-q", "--seed", "6"]);
    let compare = |words: &[&str]| berdaya(folder.path(), &[&["compare"], words].concat());
    let (code, out, err) = compare(&[&plan, &better]);
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        format!("A  small  ({plan})\n"),
        format!("B  small  ({better})\n"),
        "     intervention.teams.competence: 0.9, beta, mean 0.625, sd 0.16 in A\n".into(),
        "     parameters.trust.gain: 0.06, 0.04 in A\n".into(),
        "B:planned against A:planned: region, everybody; 4 pairs with the same luck\n".into(),
    ] {
        assert!(out.contains(&words), "{words}: {out}");
    }
    let head = out.lines().find(|l| l.contains("measure (when)")).expect("a head");
    let words: Vec<&str> = head.split_whitespace().collect();
    assert_eq!(words[2..5], ["B:planned", "A:planned", "difference"], "{head}");
    // levels and difference are of the same pairs
    let row = out.lines().find(|l| l.contains("Turnout")).expect("a row");
    let numbers: Vec<f64> = row
        .split(|c: char| c.is_whitespace())
        .filter_map(|word| word.replace('−', "-").trim_start_matches('+').parse().ok())
        .collect();
    assert!((numbers[0] - numbers[1] - numbers[2]).abs() < 0.16, "{row}: {numbers:?}");
    let (_, out, _) = compare(&[&plan, &better, "--lang", "id"]);
    assert!(
        out.contains("parameters.trust.gain: 0,06, dalam A 0,04") || out.contains("dalam A 0.04"),
        "{out}"
    );

    // one of another seed is left out of several, whichever way they are listed
    let (code, out, err) = compare(&[&plan, &other, &better]);
    assert_eq!(code, 0);
    assert!(err.starts_with(&format!("left out: {other} cannot be compared with {plan}")), "{err}");
    assert!(err.contains("other luck, seed: 5 here, 6 there"), "{err}");
    assert_eq!(out, compare(&[&plan, &better]).1);
    let (code, out, err) = compare(&[&plan, &other]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.starts_with("error: "), "{err}");
    let (code, _, err) = compare(&[&other, &plan, &better]);
    assert_eq!(code, 1);
    assert!(err.contains("--against RUN names another"), "{err}");
    // the one that the others are held against
    let (code, out, err) = compare(&[&better, &other, "--against", &plan]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(out, compare(&[&plan, &better]).1);
    let (code, out, _) = compare(&[&better, &plan, "--against", "without"]);
    assert_eq!(code, 0);
    assert!(out.contains("B:planned against A:without"), "{out}");
    // the machine's rows keep the ids
    let (_, csv, _) = compare(&[&plan, &better, "--format", "csv"]);
    let id = Path::new(&better).file_name().and_then(|n| n.to_str()).expect("an id");
    assert!(csv.contains(&format!("\n{id}:planned,")), "{csv}");
}

#[test]
fn a_comparison_says_labels_times_and_what_is_the_same_in_words() {
    let folder = temporary();
    small(folder.path());
    let (four, _) = run(folder.path(), &["-q"]);
    let change = ["--set", "arm.early.intervention.teams.competence=0.9"];
    let more = [&["-q", "--replicates", "6", "--out", "six"], &change[..]].concat();
    let (six, _) = run(folder.path(), &more);
    let compare = |words: &[&str]| berdaya(folder.path(), &[&["compare"], words].concat());
    // arms that the change does not reach are a line each, and only the replicates of both are used
    let (code, out, err) = compare(&[&four, &six]);
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        "B has 6 replicates, A 4: the 4 replicates that both have are compared; for how wide intervals \
         become compare each run by itself\n",
        "B:planned against A:planned: the same in both, in every number; region, everybody; 4 pairs",
        "B:without against A:without: the same in both, in every number; ",
        "  B:without: no team\n  A:without: no team\n",
        "B:early against A:early: region, everybody; 4 pairs with the same luck\n",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
    assert_eq!(out.matches("Turnout").count(), 1, "{out}");
    let (_, out, _) = compare(&[&four, &six, "--lang", "id"]);
    assert!(out.contains("sama pada keduanya, dalam setiap angka"), "{out}");
    assert!(out.contains("B mempunyai 6 ulangan, A 4: 4 ulangan yang ada pada keduanya"), "{out}");
    // runs of as many replicates say nothing of them; times are words
    let (_, out, _) = compare(&[&four, "--window", "all", "--measure", "turnout"]);
    assert!(!out.contains("replicates that both have"), "{out}");
    assert!(out.contains("without against planned: region, everybody"), "{out}");
    assert!(out.contains("\n  without: no team\n"), "{out}");
    for when in
        ["(at the end, 2017-06)", "(mean of the last year, 2016-07 to 2017-06)", "(2016-12)"]
    {
        assert!(out.contains(when), "{when}: {out}");
    }
    let (_, out, _) = compare(&[&four, "--lang", "id"]);
    assert!(out.contains("(pada akhir, 2017-06)"), "{out}");
    // groups by the words of either language
    let poor = compare(&[&four, "--group", "poor"]);
    assert_eq!(poor.0, 0);
    for word in ["miskin", "Miskin", "poor at the start"] {
        assert_eq!(compare(&[&four, "--group", word]), poor, "{word}");
    }
    let (code, _, err) = compare(&[&four, "--group", "kaya"]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no group `kaya`"), "{err}");
}

#[test]
fn what_is_not_judged_says_why() {
    let folder = temporary();
    small(folder.path());
    let (one, _) = run(folder.path(), &["-q"]);
    let words = ["compare", &one, "--measure", "hours,works_finished,fund_overdue"];
    let (code, out, _) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    assert!(out.contains("not judged: neither more nor less is better"), "{out}");
    let (_, out, _) = berdaya(folder.path(), &[&words[..], &["--lang", "id"]].concat());
    assert!(out.contains("tidak dinilai: tidak ada arah yang lebih baik"), "{out}");
    let (alone, _) = run(folder.path(), &["-q", "--replicates", "1", "--out", "one"]);
    let (_, out, _) = berdaya(folder.path(), &["compare", &alone]);
    assert!(out.contains("not judged: one pair has no interval"), "{out}");
}

#[test]
fn the_command_that_is_kept_can_be_typed_again() {
    let folder = temporary();
    let name = "my ward's.toml";
    fs::write(folder.path().join(name), SMALL).expect("written");
    let words = [
        "run",
        name,
        "--replicates",
        "2",
        "--months",
        "14",
        "--seed",
        "7",
        "--arm",
        "early",
        "-q",
        "--no-figures",
        "--set",
        "scenario.title=Who's first?",
        "--set",
        "intervention.teams.teams=2",
    ];
    let (code, out, err) = berdaya(folder.path(), &words);
    assert_eq!(code, 0, "{err}");
    let one = folder.path().join(out.trim());
    let kept = fs::read_to_string(one.join("provenance.json")).expect("it");
    let kept: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
    let command = kept["command"].as_str().expect("a command");
    assert_eq!(
        command,
        r"berdaya run 'my ward'\''s.toml' --arm early --replicates 2 --months 14 --seed 7 --set 'scenario.title=Who'\''s first?' --set intervention.teams.teams=2"
    );
    let page = fs::read_to_string(one.join("report.html")).expect("a page");
    let typed = command.replace('\'', "&#39;");
    assert!(page.contains(&format!("<pre>{typed}</pre>")), "in English");
    assert!(page.contains(&format!("<pre>{typed} --lang id</pre>")), "in Indonesian");
    #[cfg(unix)]
    {
        let program = Path::new(env!("CARGO_BIN_EXE_berdaya")).parent().expect("a folder");
        let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &format!("{command} -q --no-figures")]).env("PATH", path);
        let again = shell.current_dir(folder.path()).output().expect("a shell");
        assert_eq!(String::from_utf8_lossy(&again.stdout), out, "the same folder, found done");
    }
}

#[test]
fn what_is_explained_beforehand_is_what_the_report_says() {
    let folder = temporary();
    small(folder.path());
    let (one, _) =
        run(folder.path(), &["-q", "--format", "csv", "--set", "community.A.households=1000"]);
    let page = fs::read_to_string(folder.path().join(&one).join("report.html")).expect("a page");
    let words = ["explain", "small.toml", "--set", "community.A.households=1000"];
    let out = berdaya(folder.path(), &words).1;
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    // one number of assumptions
    let number = |text: &str, before: &str, after: &str| -> f64 {
        let rest = text.split_once(before).unwrap_or_else(|| panic!("{before}: {text}")).1;
        rest.split_once(after).expect("an end").0.parse().expect("a number")
    };
    let all = format!("Of {} parameters ", berdaya::scenario::PARAMETERS.len());
    let explained = number(&out, &all, " more are assumed or recalled");
    assert_eq!(number(&page, "Held fixed: ", " numbers that are assumed or recalled"), explained);
    // the poverty that the tables begin with
    let seen = number(&out, "begin at about ", " %");
    let table = fs::read_to_string(folder.path().join(&one).join("monthly.csv")).expect("a table");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().expect("a head").clone();
    let at = |name: &str| head.iter().position(|column| column == name).expect("a column");
    let first: Vec<f64> = reader
        .records()
        .map(|row| row.expect("a row"))
        .filter(|row| &row[at("group")] == "all" && row[at("month")].starts_with("2016-01"))
        .map(|row| row[at("poverty")].parse().expect("a number"))
        .collect();
    let mean = first.iter().sum::<f64>() / first.len() as f64;
    assert!((100.0 * mean - seen).abs() < 1.5, "{mean} of {}, explained as {seen} %", first.len());
    let out = berdaya(folder.path(), &[&words[..], &["--lang", "id"]].concat()).1;
    assert!(out.contains("menghitung jiwa, bukan rumah tangga"), "{out}");
}

#[test]
fn a_life_is_shown_in_the_months_that_say_something_and_in_all_where_asked() {
    let folder = temporary();
    small(folder.path());
    let trace = |words: &[&str]| {
        let words = [&["trace", "small.toml", "--household", "17"], words].concat();
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        out
    };
    let months = |out: &str| {
        let table = out.split("Own reasons").next().unwrap_or_default();
        table.lines().filter(|line| line.starts_with("  201")).count()
    };
    let (some, all) = (trace(&[]), trace(&["--all-months"]));
    assert_eq!(months(&all), 18, "{all}");
    assert!((2..18).contains(&months(&some)), "{some}");
    let note =
        format!("{} of 18 months: in which something happened, or moved by 0.05", months(&some));
    assert!(some.contains(&note) && !all.contains("--all-months"), "{some}");
    for end in ["  2016-01  ", "  2017-06  "] {
        assert!(some.contains(end), "{end}: {some}");
    }
    // what happened is told whole
    let happened = |out: &str| out.split("What happened").nth(1).map(String::from);
    assert_eq!(happened(&some), happened(&all));
    assert_eq!(months(&trace(&["--months", "2016-03..2016-05"])), 3);
    let (code, ..) = berdaya(
        folder.path(),
        &["trace", "small.toml", "--household", "17", "--all-months", "--months", "2016-01"],
    );
    assert_eq!(code, 2);
}

#[test]
fn two_lives_that_differ_in_training_alone_are_told_apart() {
    let folder = temporary();
    let before = SMALL.split("[[intervention]]").next().unwrap_or_default();
    for gain in ["0", "0.3"] {
        let text = format!(
            "{before}[[intervention]]\nid = \"course\"\nkind = \"training\"\nat = \"2016-03\"\nuntil = \"2016-05\"\n\
             seats = 0\ngain = {gain}\nhouseholds = [3, 4]\n\n[[arm]]\nname = \"none\"\ncontrol = true\n\n\
             [[arm]]\nname = \"taught\"\nset = {{ \"intervention.course.seats\" = 2 }}\n"
        );
        fs::write(folder.path().join("taught.toml"), text).expect("written");
        let words = ["trace", "taught.toml", "--household", "3", "--against", "taught"];
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(!out.contains("The two lives are the same"), "{gain}: {out}");
        assert!(out.contains("was not trained in none, was trained in taught"), "{gain}: {out}");
        let words = ["trace", "taught.toml", "--household", "60", "--against", "taught"];
        assert!(berdaya(folder.path(), &words).1.contains("household 60"));
    }
}

#[test]
fn a_word_that_stands_for_something_else_too_leads_there() {
    let folder = temporary();
    let explain = |words: &[&str]| berdaya(folder.path(), &[&["explain"], words].concat());
    let (code, out, _) = explain(&["rule"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("`rule` is also an intervention of kind `norm` in the scenario kelas"),
        "{out}"
    );
    assert!(explain(&["rule", "--lang", "id"]).1.contains("juga intervensi jenis `norm`"));
    let (code, _, err) = explain(&["no-fund-2018"]);
    assert_eq!(code, 2);
    assert!(err.contains("it is an arm of the scenario kotaku: berdaya explain kotaku"), "{err}");
    let (_, _, err) = explain(&["no-fund-2018", "--lang", "id"]);
    assert!(err.contains("ia varian dalam skenario kotaku"), "{err}");
    let (code, _, err) = berdaya(folder.path(), &["check", "kelas.toml"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean the bundled scenario `kelas`?"), "{err}");
}

#[test]
fn a_life_is_told_in_indonesian_too() {
    let folder = temporary();
    small(folder.path());
    let mut happened = 0;
    for who in ["3", "17", "40", "77"] {
        let words = ["trace", "small.toml", "--household", who, "--lang", "id", "--arm", "early"];
        let (code, out, err) = berdaya(folder.path(), &words);
        assert_eq!((code, err.as_str()), (0, ""));
        for there in ["Varian early: rumah tangga", "Alasan sendiri", "Yang terjadi", "kebetulan"] {
            assert!(out.contains(there), "{there}: {out}");
        }
        let english = [
            "month",
            "chance",
            "because",
            "told",
            "household",
            "tie",
            "trained",
            "luck",
            "of",
            "the",
            "reprimanded",
            "works",
            "neighbour",
            "habit",
            "strength",
            "with",
            "shows",
            "people",
        ];
        let mut each = out.split(|c: char| !c.is_alphanumeric());
        let left = each.find(|word| english.contains(word));
        assert_eq!(left, None, "{out}");
        let events = out.split("Yang terjadi\n").nth(1).unwrap_or_default();
        happened += events.lines().filter(|line| line.starts_with("  201")).count();
    }
    assert!(happened > 5, "{happened}");
    let words = ["trace", "small.toml", "--household", "17", "--lang", "id", "--against", "early"];
    let (code, out, _) = berdaya(folder.path(), &words);
    assert_eq!(code, 0);
    assert!(out.starts_with("Dua kehidupan rumah tangga 17 di A: "), "{out}");
    assert!(out.contains("planned dibandingkan dengan early"), "{out}");
}
