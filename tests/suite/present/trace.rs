//! Tracing: the terms are those that decided, following a life changes no byte, and two lives diverge first
//! where and why the trace says.

use crate::make::settled_worlds::*;
use assert_cmd::Command;
use berdaya::core::text::Language::{English, Indonesian};
use berdaya::explain::event::{Outcome, Page, Part, Term, Will};
use berdaya::explain::formulas::{self, value};
use berdaya::explain::keys::{About, REASONS, TermName, Unit};
use berdaya::explain::life::Life;
use berdaya::explain::page::page;
use berdaya::explain::parting::{Difference, Parting, parting};
use berdaya::explain::quantity::{Quantity, home, tied};
use berdaya::explain::rows::Rows;
use berdaya::explain::steps::{Decision, Delivered, News, Pair, Step, Two, What, Why};
use berdaya::explain::{story, tables};
use berdaya::model::community::Community;
use berdaya::study::version::Version;

fn text() -> String {
    text_under("")
}

/// The rival forms of participation and trust.
const RIVALS: &str = "[model]\nparticipation = \"additive-logit\"\ntrust = \"reputation\"\n\n";

fn text_under(model: &str) -> String {
    let places = community("A", "here", 60) + &community("B", "here", 48);
    // `TRADES` ends with a table of parameters.
    let more = "norm.spite = 0.5\nties.form_at_works = 0.3\ninformation.closed = 0.1\n\
                information.pass_knowing = 0.05\ngroup.insolvency = 0.1\n\
                enterprise.start_rate = 0.3\n\n";
    format!("{}{places}{model}{TRADES}{more}{}{TWO_ARMS}", head(36), programme())
}

#[test]
fn every_formula_gives_the_value_that_the_program_has() {
    every_formula_holds(&text());
}

#[test]
fn every_formula_holds_under_the_rival_forms_too() {
    every_formula_holds(&text_under(RIVALS));
}

fn every_formula_holds(text: &str) {
    let scenario = scenario(text);
    let version = Version::new(&scenario, scenario.control(), 1, false);
    let life = Life::of(&version, 1, 36).expect("it lives");
    let mut compared = 0;
    for offset in 0..36 {
        let m = life.month(offset).expect("a month");
        let check = |q: Quantity| {
            let (program, formula) = (value(&life, &m, q), formulas::of(&life, &m, q, &[]).value());
            let near = (program - formula).abs() <= 1e-6;
            assert!(near, "{} {q:?}: {formula} by the formula, {program}", m.month);
        };
        for i in 0..life.households() {
            for q in Quantity::of_household(i) {
                check(q);
                compared += 1;
            }
            let stays = |j: &usize| tied(&m.learnt, i).contains(j) && tied(&m.end, i).contains(j);
            for j in tied(&m.given, i).into_iter().filter(stays) {
                // A tie may be cut and made anew within a month.
                if value(&life, &m, Quantity::Strength(i, j)) != 0.2 {
                    check(Quantity::Trust(i, j));
                    check(Quantity::Strength(i, j));
                }
            }
        }
        for r in 0..m.end.neighbourhoods.len() {
            check(Quantity::Norm(r));
            check(Quantity::MeanTurnout(r));
            check(Quantity::MeanHabit(r));
        }
        assert_eq!(home(&m.end, 0), 0);
    }
    assert_eq!(compared, 36 * 48 * 10);
}

#[test]
fn terms_add_up_to_what_they_explain() {
    let scenario = scenario(&text());
    let version = Version::new(&scenario, scenario.control(), 0, false);
    let life = Life::of(&version, 0, 36).expect("it lives");
    let mut met = std::collections::BTreeMap::new();
    for offset in 0..36 {
        let m = life.month(offset).expect("a month");
        for i in 0..life.households() {
            for part in page(&life, &m, i).parts {
                let outcome = part.outcome.key();
                let outcome = outcome.split(|c: char| c.is_ascii_digit()).next();
                let outcome = outcome.unwrap_or_default().to_string();
                *met.entry((part.about.key(), outcome)).or_insert(0) += 1;
                let sum: f64 = part.terms.iter().map(|t| t.value).sum();
                if part.adds {
                    let near = (sum - part.total).abs() < 1e-6 * part.total.abs().max(1.0);
                    assert!(
                        near,
                        "{} of household {i}, {}: {sum} {part:?}",
                        part.about.key(),
                        m.month
                    );
                }
                assert!(part.total.is_finite() && sum.is_finite(), "{part:?}");
                // Who follows late peers pays nothing: the draw that is told is the one that decided.
                if let Outcome::Instalment { will: Will::Followed, late } = part.outcome {
                    assert!(late, "{} of household {i}: {part:?}", m.month);
                }
            }
        }
    }
    let has = |about: &str, outcome: &str| {
        let found = met.keys().any(|(a, o)| *a == about && o.starts_with(outcome));
        assert!(found, "nothing of {about}: {outcome}");
    };
    has("hearing of the programme", "told of the programme");
    has("hearing of the programme", "not told");
    has("course", "trained");
    has("course", "did not apply");
    has("reprimand", "reprimanded by household ");
    has("tie reviewed", "neighbour tie to household ");
    has("tie made", "new tie to household ");
    has("tie made", "met household ");
    has("trust in the board", "");
    for (about, outcome) in [
        ("side taken", "came out against it"),
        ("side taken", "stays "),
        ("side taken", "was "),
        ("assembly", "did not come"),
        ("assembly", "came and said what it needs"),
        ("assembly", "came and said nothing"),
        ("assembly", "is against it"),
        ("activity", "took up "),
        ("garden in common", "got Rp "),
        ("enterprise", "goes on with "),
        ("enterprise", "closed "),
        ("start of an enterprise", "started "),
        ("start of an enterprise", "thought of starting"),
        ("investment", "put Rp "),
        ("loan taken", "borrowed from a moneylender"),
        ("loan taken", "borrowed from the fund of loan groups"),
        ("debt", "a moneylender: paid"),
        ("debt", "a moneylender: late"),
        ("loan group", "founded"),
        ("loan group", "joined"),
        ("instalment of the group", "paid what it could"),
        ("instalment of the group", "in a trouble of its own"),
        ("partner", "firm came and gave"),
        ("plan of works", "a plan over"),
        ("plan of works", "a tranche came"),
    ] {
        has(about, outcome);
    }
}

#[test]
fn who_looks_on_changes_nothing() {
    let settled = settled(&text());
    let arm = settled.arm("bare");
    let version = Version::new(&settled.scenario, arm, 0, false);
    let life = Life::of(&version, 1, 36).expect("it lives");
    let mut world = settled.world.clone();
    for offset in 0..36 {
        world.live(&settled.rules(arm), 1, None, None).expect("a month");
        let (seen, plain) = (life.month(offset).expect("a month"), &world.communities[1]);
        assert_eq!(seen.end.households, plain.households, "{offset}");
        assert_eq!(seen.end.neighbourhoods, plain.neighbourhoods, "{offset}");
        assert_eq!(seen.end.accounts, plain.accounts, "{offset}");
        for i in 0..plain.len() {
            let ties = |c: &Community| -> Vec<(u16, u32, u32, u8)> {
                let t = &c.ties;
                let all = t
                    .places(i)
                    .map(|k| (t.to[k], t.trust[k].to_bits(), t.strength[k].to_bits(), t.kind[k]));
                all.collect()
            };
            assert_eq!(ties(&seen.end), ties(plain), "ties of {i} in month {offset}");
        }
    }
    // Again, and backwards: a month is what it was.
    for offset in [35, 11, 12, 0, 23] {
        let (again, first) = (life.month(offset).expect("a month"), life.month(offset));
        assert_eq!(again.end.households, first.expect("a month").end.households);
    }
    assert!(life.month(36).is_err() && life.month(-1).is_err());
}

/// Arms that differ in one thing each, from the world as planned.
const MANY_ARMS: &str = "[[arm]]\nname = \"planned\"\ncontrol = true\n\n\
     [[arm]]\nname = \"same\"\nset = { \"intervention.extra.events\" = 0 }\n\n\
     [[arm]]\nname = \"no-fund\"\ndrop = [\"bdi\"]\n\n\
     [[arm]]\nname = \"poor\"\nset = { \"intervention.bdi.amount\" = 1e8 }\n\n\
     [[arm]]\nname = \"warm\"\nset = { \"parameters.trust.gain\" = 0.3 }\n\n\
     [[arm]]\nname = \"no-decree\"\nset = { \"intervention.decree.share\" = 0 }\n\n";

#[test]
fn two_lives_diverge_where_their_columns_do_and_the_chain_ends_at_what_the_arms_change() {
    let places = community("A", "here", 96);
    let extra = PROGRAMME[2].table("extra", "0");
    // What is received in kind has no formula yet; who was visited, is against, or takes part in an activity
    // is not followed yet.
    let unknown = ["commons", "opposition", "entry", "choice"];
    let followed = PROGRAMME.iter().filter(|p| !unknown.contains(&p.kind));
    let followed: String = followed.map(|p| p.table(p.id, p.usual)).collect();
    let text = format!("{}{places}{followed}{extra}{MANY_ARMS}", head(36));
    let scenario = scenario(&text);
    let version = |name: &str| {
        let arm = scenario.arms.iter().find(|a| a.name == name).expect("an arm");
        Version::new(&scenario, arm, 0, false)
    };
    let planned = version("planned");
    let a = Life::of(&planned, 0, 36).expect("it lives");
    let mut roots = Vec::new();
    for name in ["same", "no-fund", "poor", "warm", "no-decree"] {
        let other = version(name);
        let b = Life::of(&other, 0, 36).expect("it lives");
        let two = Two { a: &a, b: &b };
        for i in (0..96).step_by(5) {
            let found = parting(&two, i).expect("both live");
            let first = (0..36).find(|&t| {
                let [x, y] = two.month(t).expect("a month");
                columns(&x.end, i) != columns(&y.end, i)
            });
            let month = first.map(|t| scenario.start.plus(t));
            let told = found.first.as_ref().map(|d| d.month);
            // What was only expected or heard leaves no column, and may differ before.
            assert!(told <= month || month.is_none(), "{name}, {i}: {told:?}, {month:?}");
            assert_eq!(told.is_none(), name == "same", "{name}, {i}: {told:?}");
            for difference in found.first.iter().chain(&found.decision) {
                assert!(!difference.why.is_empty(), "{name}, {i}: {difference:?}");
                let months = difference.why.iter().map(|step| step.month);
                let in_order =
                    months.clone().zip(months.skip(1)).all(|(later, earlier)| earlier <= later);
                assert!(in_order, "{name}, {i}: {difference:#?}");
                roots.push((name, difference.why.last().expect("a step").why.clone()));
            }
        }
    }
    let all_of = |name: &str, allowed: fn(&Why) -> bool| {
        for (arm, root) in roots.iter().filter(|(arm, _)| *arm == name) {
            assert!(allowed(root), "{arm}: {root:?}");
        }
    };
    all_of(
        "no-fund",
        |why| matches!(why, Why::Books(each) if each.iter().any(|n| n.planned.is_some() || n.paid.is_some())),
    );
    all_of(
        "poor",
        |why| matches!(why, Why::Books(each) if each.iter().any(|n: &News| n.planned.is_some())),
    );
    all_of("warm", |why| *why == Why::Parameters);
}

/// Arms without one of the newer parts each.
const NEWER_ARMS: [(&str, &str, Delivered); 5] = [
    ("no-lender", "bmt.share", Delivered::Lending),
    ("no-opponents", "kontra.share", Delivered::Opposition),
    ("no-choice", "activity.room", Delivered::Choices),
    ("no-shop", "shop.share", Delivered::Outlet),
    ("no-groups", "groups.groups", Delivered::Lending),
];

#[test]
fn two_lives_diverge_through_sides_activities_enterprises_and_debts_too() {
    let places = community("A", "here", 96);
    let more = "enterprise.start_rate = 0.3\n\n";
    let mut text = format!(
        "{}{places}{TRADES}{more}{}[[arm]]\nname = \"planned\"\ncontrol = true\n\n",
        head(30),
        programme()
    );
    for (name, dose, _) in NEWER_ARMS {
        let set = format!("set = {{ \"intervention.{dose}\" = 0 }}");
        text += &format!("[[arm]]\nname = \"{name}\"\n{set}\n\n");
    }
    let scenario = scenario(&text);
    let version = |name: &str| {
        let arm = scenario.arms.iter().find(|a| a.name == name).expect("an arm");
        Version::new(&scenario, arm, 0, false)
    };
    let planned = version("planned");
    let a = Life::of(&planned, 0, 30).expect("it lives");
    for (name, _, root) in NEWER_ARMS {
        let other = version(name);
        let b = Life::of(&other, 0, 30).expect("it lives");
        let two = Two { a: &a, b: &b };
        let (mut parted, mut rooted, mut ends) = (0, 0, Vec::new());
        for i in (0..96).step_by(4) {
            let found = parting(&two, i).expect("both live");
            for difference in found.first.iter().chain(&found.decision) {
                parted += 1;
                let months: Vec<_> = difference.why.iter().map(|step| step.month).collect();
                assert!(months.is_sorted_by(|a, b| a >= b), "{name}, {i}: {difference:#?}");
                let last = &difference.why.last().expect("a step").why;
                rooted += usize::from(*last == Why::Delivered(root));
                ends.push(last.clone());
            }
        }
        println!("{name}: {rooted} of {parted} chains end at what was taken away");
        assert!(parted > 10, "{name}: only {parted} lives part");
        // Others' decisions, and what meetings did, are ends too: the cause is the likeliest one.
        assert!(rooted > 0, "{name}: {rooted} of {parted}: {ends:#?}");
    }
}

#[test]
fn any_name_can_be_told_and_is_told_as_it_is() {
    const NAME: &str = "a; b of c: told, 1.5 no { $x } household 3";
    let month: berdaya::core::units::Month = "2021-03".parse().expect("a month");
    let outcomes = [
        (About::Start, Outcome::Started(NAME.into())),
        (About::Activity, Outcome::Left(NAME.into())),
        (About::Coming, Outcome::Came(3)),
        (About::Willingness, Outcome::Level(0.25)),
    ];
    let parts = outcomes.map(|(about, outcome)| Part {
        about,
        unit: Unit::Chance,
        total: 0.5,
        outcome,
        adds: false,
        terms: vec![Term::of(TermName::Draw, 0.75)],
    });
    let page = Page { offset: 0, month, parts: parts.into() };
    // It is no event of the table, and no column takes anything from it.
    let pages = std::slice::from_ref(&page);
    let text = tables::life(English, pages, &tables::eventful(pages));
    assert!(!text.contains("told") && text.contains("no rare events"), "{text}");
    let row: Vec<&str> = text.lines().nth(1).unwrap_or_default().split_whitespace().collect();
    assert_eq!(
        row,
        ["2021-03", "3", "0.50", "0.75", "–", "–", "–", "0.25", "–", "–", "–", "–", "–"]
    );
    let mut rows = Vec::new();
    let mut csv = Rows::new(&mut rows);
    csv.write(NAME, NAME, 3, &[page]).and_then(|()| csv.finish()).expect("written");
    let mut read = csv::Reader::from_reader(rows.as_slice());
    let first = read.records().next().expect("a row").expect("a row");
    assert_eq!((&first[0], &first[1], &first[8]), (NAME, NAME, &*format!("started {NAME}")));

    let arms = "[[arm]]\nname = \"a\"\ncontrol = true\n\n[[arm]]\nname = \"b\"\n\
         set = { \"parameters.trust.gain\" = 0.3 }\n\n";
    let scenario = scenario(&format!("{}{}{arms}", head(12), community(NAME, "here", 40)));
    let versions = [0, 1].map(|k| Version::new(&scenario, &scenario.arms[k], 0, false));
    let [a, b] = versions.each_ref().map(|v| Life::of(v, 0, 2).expect("it lives"));
    let two = Two { a: &a, b: &b };
    let values = Pair { quantity: Quantity::Owner(7), values: [1.0, 0.0] };
    let what = [Decision::Enterprise(Some(NAME.into())), Decision::Enterprise(None)];
    let why = vec![Step { month, what: Some(values), why: Why::Programme }];
    let decision = Some(Difference { month, what: What::Decision(7, what), why });
    let found = Parting { first: None, decision };
    let told = story::story(English, &two, &found);
    let words =
        format!("  2021-03  household 7 has an enterprise ({NAME}) in a, has no enterprise in b\n");
    assert!(told.contains(&words), "{told}");
    let told = story::story(Indonesian, &two, &found);
    assert!(told.contains(&format!("mempunyai usaha ({NAME}) di varian a; tidak")), "{told}");
    assert!(
        told.contains("karena 2021-03  usaha rumah tangga 7: ada berbanding tidak ada; di sini"),
        "{told}"
    );
    let who = tables::who(&a, 3).expect("a month").of(English);
    assert!(who.starts_with(&format!("household 3 of {NAME}: ")), "{who}");
}

/// Everything of a household that lasts, to the bit.
fn columns(c: &Community, i: usize) -> Vec<u32> {
    let h = &c.households;
    let mut all = vec![u32::from(h.attended[i]), u32::from(h.flags[i])];
    all.extend([h.savings[i] as u32, h.consumption[i] as u32]);
    all.extend(h.shares().iter().map(|(_, column)| column[i].to_bits()));
    all.extend(c.ties.places(i).flat_map(|k| {
        let t = &c.ties;
        [u32::from(t.to[k]), t.trust[k].to_bits(), t.strength[k].to_bits(), u32::from(t.kind[k])]
    }));
    all
}

fn berdaya(words: &[&str]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("berdaya").expect("the program");
    command.env("LC_ALL", "C");
    let output = command.args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}

const VILLAGE: &str = "tests/suite/make/handover.toml";
const WHO: [&str; 4] = ["trace", VILLAGE, "--household", "Kampung Kelas:17"];

#[test]
fn one_life_is_a_table_for_people_or_rows_for_machines() {
    let shown = ["--months", "2021-03..2021-08"];
    let (code, out, err) = berdaya(&[&WHO[..], &shown].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("Arm stop: household 17 of Kampung Kelas: a "), "{out}");
    let months = out.lines().filter(|l| l.starts_with("  2021-")).count();
    assert!(months >= 12, "six months in two tables: {out}");
    assert!(!out.contains("2021-09") && !out.contains("-0.00"), "{out}");

    let (code, out, err) = berdaya(&[&WHO[..], &shown, &["--format", "csv"]].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let head = "arm,community,household,month,about,term,value,unit,outcome";
    assert_eq!(reader.headers().expect("a head").iter().collect::<Vec<_>>().join(","), head);
    let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("a row")).collect();
    let logit = |term: &str| -> f64 {
        let row = rows.iter().find(|r| (&r[3], &r[4], &r[5]) == ("2021-05", "own reasons", term));
        row.expect("a row")[6].parse().expect("a number")
    };
    let sum: f64 = REASONS.iter().map(|term| logit(term.key())).sum();
    assert!((sum - logit("")).abs() < 1e-6);
}

#[test]
fn two_lives_are_compared_and_the_story_goes_to_stderr_beside_rows() {
    let against = ["--against", "handover"];
    let (code, out, err) = berdaya(&[&WHO[..], &against].concat());
    assert_eq!((code, err.as_str()), (0, ""));
    for words in [
        "Compared in two arms: household 17 of Kampung Kelas",
        "First divergence, stop against handover:",
        "First decision with a different outcome:",
        "    because ",
        "Arm handover: household 17",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
    let (code, rows, err) = berdaya(&[&WHO[..], &against, &["--format", "csv"]].concat());
    assert_eq!(code, 0);
    assert!(err.contains("First divergence, stop against handover:"), "{err}");
    let arms: std::collections::BTreeSet<&str> =
        rows.lines().skip(1).filter_map(|l| l.split(',').next()).collect();
    assert_eq!(arms.into_iter().collect::<Vec<_>>(), ["handover", "stop"]);
    // Before the hand-over nothing differs.
    let (_, out, _) = berdaya(&[&WHO[..], &against, &["--months", "2020-01..2020-06"]].concat());
    assert!(out.contains("No divergence up to the end of 2020-06"), "{out}");
}

#[test]
fn a_wrong_question_is_refused_exactly() {
    let refused: &[(&[&str], &str)] = &[
        (&["--household", "Kampung Kelas:200"], "has no household `200`; numbers are 0 – 199"),
        (&["--household", "Kampung Kelas:x"], "has no household `x`; numbers are 0 – 199"),
        (
            &["--household", "Kampung Kelas"],
            "write `Kampung Kelas` as COMMUNITY:NUMBER, for example \"Kampung Kelas:0\"",
        ),
        (&["--household", "200"], "`Kampung Kelas` has no household `200`; numbers are 0 – 199"),
        (&["--household", "Kampung Kela:1"], "did you mean `Kampung Kelas`?"),
        (&["--household", "Kampung Kelas:1", "--against", "stop"], "`stop` is the arm itself"),
        (&["--household", "Kampung Kelas:1", "--against", "handovr"], "did you mean `handover`?"),
        (&["--household", "Kampung Kelas:1", "--months", "2019-01..2020-06"], "outside of the run"),
        (&["--household", "Kampung Kelas:1", "--months", "2021-01..2020-06"], "is after 2020-06"),
        (
            &["--household", "Kampung Kelas:1", "--replicate", "99"],
            "is not one of the 24 replicates",
        ),
        (&[], "--household <COMMUNITY:NUMBER>"),
    ];
    for (words, why) in refused {
        let (code, out, err) = berdaya(&[&["trace", VILLAGE][..], words].concat());
        assert_eq!((code, out.as_str()), (2, ""), "{words:?}");
        assert!(err.contains(why), "{words:?}: {err}");
    }
    let others = "[[arm]]\nname = \"a\"\ncontrol = true\n\n\
                  [[arm]]\nname = \"b\"\nset = { \"population.gini\" = 0.2 }\n\n";
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("others.toml");
    let text = format!("{}{}{others}", head(24), community("A", "here", 40));
    std::fs::write(&path, text).expect("written");
    let file = path.to_str().expect("a path");
    let (code, _, err) = berdaya(&["trace", file, "--household", "A:1", "--against", "b"]);
    assert_eq!(code, 2);
    assert!(err.contains("different people live in `b` and in `a`"), "{err}");
}
