//! What is said to somebody who types something else than meant: a change that would do nothing, a word that
//! is no key, money that nobody will spend; in both languages.

use crate::make::small_ward::{SMALL, small};
use crate::make::typed_commands::{berdaya, temporary};
use std::fs;

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
         changes, with which the others are compared\n"
    );
    let (_, _, err) = check(&["--lang", "id", "--set", "intervention.teams.until=2017-09"]);
    assert!(err.starts_with("peringatan: --set intervention.teams.until tidak sampai ke `early`"));
    assert!(err.ends_with(
        "hanya pembanding `planned` yang berubah, dan yang lain dibandingkan dengannya\n"
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
    assert!(
        one_line(&out).contains("until of teams: September 2017 instead of June 2017"),
        "{out}"
    );
    // it reaches the one arm alone, and a wrong key is refused as ever
    let (_, out, _) = berdaya(folder.path(), &["explain", "small.toml", offered[0], offered[1]]);
    assert!(out.contains("From June 2016 to May 2017"), "{out}");
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
    assert!(err.contains("nothing changes, the scenario already has this value"), "{err}");
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
        (&["penunggang bebas"], "The word is found in:\n  "),
        (&["penunggang bebas", "--lang", "id"], "Kata itu ditemukan dalam:\n  "),
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
        "kesalahan: tidak ada berkas ward.toml, dan tidak ada skenario bawaan bernama itu\n"
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
    let said = "in `late` the last tranche of `bdi` comes in 2020-09 at the earliest, and `facilitators` leave \
                after 2020-05: what comes then is not spent, for nobody leads the works";
    assert_eq!(err, format!("warning: {said}\n"));
    // arms alike are told together; a place that learned to do without anybody is not warned of
    let earlier = ["check", "kotaku", "--set", "intervention.facilitators.until=2019-06"];
    let (_, _, err) = berdaya(folder.path(), &[&earlier[..], &["--lang", "en"]].concat());
    assert!(err.contains("in `on-time`, `no-fund-2018` and `weak-facilitators` the last"), "{err}");
    let able = ["--set", "parameters.capability.gain=0.1", "--lang", "en"];
    assert_eq!(berdaya(folder.path(), &[&early[..], &able].concat()).2, "");
    let (_, _, err) = berdaya(folder.path(), &[&early[..], &["--lang", "id"]].concat());
    assert!(err.contains("dalam `late` termin terakhir `bdi` datang paling cepat"), "{err}");
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
    assert!(out.contains("The scenario describes no trade, so loans are not invested"), "{out}");
    // where there are trades, and where all communities get the same, there is nothing to say
    let out = explained(&["explain", "telang", "--lang", "en"]);
    assert!(!out.contains("The scenario describes no trade"), "{out}");
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
    assert!(err.contains("itu varian dalam skenario kotaku"), "{err}");
    let (code, _, err) = berdaya(folder.path(), &["check", "kelas.toml"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean the bundled scenario `kelas`?"), "{err}");
}
