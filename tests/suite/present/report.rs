//! The report says what was found, in words that cannot be mistaken for one another.

use crate::make::synthetic_answers::{Recipe, answer, effect, run_facts};
use berdaya::core::text::Language::{self, English, Indonesian};
use berdaya::core::units::Month;
use berdaya::measures::{Group, Id, MEASURES};
use berdaya::model::setup::PARAMETERS;
use berdaya::present::figures::asked::{self, View};
use berdaya::present::figures::{self};
use berdaya::present::report::{self, sentences};
use berdaya::scenario::{Change, ChangedKey, Dist, Given, ParameterValue, Window, Words};
use berdaya::study::answer::{Answer, Verdict};

fn english(answer: &Answer) -> View<'_> {
    View { answer, language: English }
}

/// A made-up answer with one effect put in: mean, half-widths of luck and of luck + assumptions.
fn with(measure: Id, mean: f64, half: f64, wide: f64) -> (Answer, String, Verdict) {
    let mut answer = answer(&Recipe { months: 108, ..Recipe::default() });
    let window = asked::window(&answer).expect("a window");
    let key = (1, 0, Group::All as usize, measure as usize, window);
    let at = answer
        .effects
        .binary_search_by(|e| (e.arm, e.place, e.group, e.measure, e.window).cmp(&key))
        .expect("an effect");
    answer.effects[at] = effect(key, mean, half, wide, answer.control_sd[measure as usize], 30);
    let words = sentences::verdict(english(&answer), &answer.effects[at]);
    let verdict = answer.effects[at].verdict;
    (answer, words, verdict)
}

#[test]
fn a_clear_harm_reads_as_a_harm() {
    let (_, words, verdict) = with(Id::WorksFinished, -0.23, 0.053, 0.079);
    assert_eq!(verdict, Verdict::Harm);
    assert_eq!(
        words,
        "“Second tranche late” lowers works finished by 23 points at the end of 2024, against “Funds on time”: a decision-relevant harm (Monte Carlo interval 18 to 28 points; 15 to 31 with parameter uncertainty)."
    );
}

#[test]
fn a_clear_benefit_reads_as_a_benefit_also_where_less_is_better() {
    let (_, words, verdict) = with(Id::Poverty, -0.041, 0.012, f64::NAN);
    assert_eq!(verdict, Verdict::Benefit);
    assert_eq!(
        words,
        "“Second tranche late” lowers poverty (P0) by 4.1 points at the end of 2024, against “Funds on time”: a decision-relevant benefit (Monte Carlo interval 2.9 to 5.3 points; the assumptions were not varied)."
    );
}

#[test]
fn no_difference_says_whether_one_worth_acting_on_is_excluded() {
    let (_, words, verdict) = with(Id::Turnout, 0.004, 0.006, 0.009);
    assert_eq!(verdict, Verdict::NoDifference);
    assert_eq!(
        words,
        "“Second tranche late” makes no decision-relevant difference in turnout at the end of 2024, against “Funds on time”: the interval with parameter uncertainty is −0.5 to 1.3 points, below the smallest effect of interest of 1.8 points."
    );
    let (_, words, _) = with(Id::Consumption, 20_000.0, 60_000.0, 90_000.0);
    assert_eq!(
        words,
        "“Second tranche late” makes no decision-relevant difference in consumption per head at the end of 2024, against “Funds on time”: the interval with parameter uncertainty is −Rp 70,000 to Rp 110,000; the smallest effect of interest is Rp 48,000, so a difference of that size is neither shown nor excluded."
    );
}

/// Puts an effect on a group into an answer.
fn put(answer: &mut Answer, group: Group, measure: Id, mean: f64, half: f64) {
    let window = asked::window(answer).expect("a window");
    let key = (1, 0, group as usize, measure as usize, window);
    let at = answer
        .effects
        .binary_search_by(|e| (e.arm, e.place, e.group, e.measure, e.window).cmp(&key))
        .expect("an effect");
    answer.effects[at] = effect(key, mean, half, f64::NAN, answer.control_sd[measure as usize], 30);
}

#[test]
fn harm_in_a_group_is_named_where_the_mean_of_everybody_hides_it() {
    let recipe = Recipe { labels: Recipe::default().labels[..2].to_vec(), ..Recipe::default() };
    let mut answer = answer(&recipe);
    for e in &mut answer.effects {
        *e = effect((e.arm, e.place, e.group, e.measure, e.window), 0.0, 0.0, 0.0, 1.0, 30);
    }
    let window = asked::window(&answer).expect("a window");
    let measures = [Id::Turnout as usize, Id::Welfare as usize];
    let told = |answer: &Answer, language| {
        report::hidden::by_group(View { answer, language }, &[1], &measures, window)
    };
    assert!(told(&answer, English).is_empty());
    // smallest effect of interest of both: 1.8 points
    put(&mut answer, Group::All, Id::Welfare, -0.009, 0.004);
    put(&mut answer, Group::Delineated, Id::Welfare, -0.031, 0.012);
    put(&mut answer, Group::Poor, Id::Turnout, -0.02, 0.03);
    assert_eq!(
        told(&answer, English),
        [
            "“Second tranche late” harms residents inside the slum decree; the overall average hides it: welfare (−3.1 points; overall −0.9 points)."
        ]
    );
    assert_eq!(
        told(&answer, Indonesian),
        [format!(
            "“Termin kedua terlambat” merugikan warga {}; rata-rata semua warga menyembunyikannya: kesejahteraan (−3,1 poin; pada semua warga −0,9 poin).",
            Group::Delineated.label_in(Indonesian)
        )]
    );
    // It stands under the verdict, and on the terminal.
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let page = main_of(&html, English);
    let (short, groups, table) = (
        page.find("class=\"short\"").expect("the verdict"),
        page.find("Not the same for everybody.").expect("the groups"),
        page.find("class=\"verdicts\"").expect("the table"),
    );
    assert!(short < groups && groups < table);
    assert!(report::in_short(&answer, English).contains("harms residents inside the slum decree"));
    // A benefit over all hides a harm, too, and a harm over all a benefit.
    put(&mut answer, Group::All, Id::Welfare, 0.03, 0.004);
    assert!(told(&answer, English)[0].contains("(−3.1 points; overall +3.0 points)"));
    put(&mut answer, Group::All, Id::Welfare, -0.03, 0.004);
    put(&mut answer, Group::Delineated, Id::Welfare, 0.031, 0.012);
    assert!(told(&answer, English)[0].contains("benefits residents inside the slum decree"));
    // Just beyond the threshold where everybody is just below it hides nothing.
    put(&mut answer, Group::All, Id::Welfare, -0.017, 0.004);
    put(&mut answer, Group::Delineated, Id::Welfare, -0.019, 0.004);
    assert!(told(&answer, English).is_empty());
}

#[test]
fn what_was_much_larger_on_the_way_is_told_with_its_month() {
    let (mut answer, _, _) = with(Id::WorksFinished, -0.02, 0.01, 0.012);
    let window = asked::window(&answer).expect("a window");
    let works = [Id::WorksFinished as usize];
    let set = |answer: &mut Answer, arm: usize, month: usize, mean: f64, sd: f64| {
        let at = answer.layout.monthly_at(0, Group::All as usize, month) + works[0];
        (answer.stats[arm][at].mean, answer.stats[arm][at].sd) = (mean, sd);
    };
    for month in 0..108 {
        set(&mut answer, 0, month, 0.9, 0.02);
        set(&mut answer, 1, month, if month == 38 { 0.49 } else { 0.87 }, 0.02);
    }
    let told = |answer: &Answer, language| {
        report::hidden::on_the_way(View { answer, language }, &[1], &works, window)
    };
    assert_eq!(
        told(&answer, English).expect("told"),
        "“Second tranche late” on works finished: −41 points in March 2019, −2.0 points at the end of 2024."
    );
    assert!(told(&answer, Indonesian).expect("told").contains("−41 poin pada Maret 2019"));
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let page = main_of(&html, English);
    assert!(page.contains("Larger during the programme.</strong> "));
    assert!(page.contains("It was much larger during the programme: −41 points in March 2019."));
    // What random draws alone may do is not told of, nor what is as large at the time compared.
    for month in 0..108 {
        set(&mut answer, 1, month, if month == 38 { 0.49 } else { 0.87 }, 2.0);
    }
    assert!(told(&answer, English).is_none());
    for month in 0..108 {
        set(&mut answer, 1, month, 0.87, 0.02);
    }
    assert!(told(&answer, English).is_none());
}

#[test]
fn no_number_reads_against_its_verdict() {
    // The interval leaves nothing out by a hair: it is not written as touching nothing.
    let (answer, words, verdict) = with(Id::Turnout, 0.031, 0.0309, f64::NAN);
    assert_eq!(verdict, Verdict::Benefit);
    assert!(words.contains("0.01 to 6.2 points"), "{words}");
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(html.contains("<small>0.01 to 6.2</small>"), "the table says the same");
    // It holds nothing by a hair.
    let (_, words, verdict) = with(Id::Turnout, 0.031, 0.0312, f64::NAN);
    assert_eq!(verdict, Verdict::NoDifference);
    assert!(words.contains("is −0.02 to 6.2 points"), "{words}");
    // A little below the 1.8 points from which one would act.
    let (answer, words, verdict) = with(Id::Turnout, 0.0179, 0.00005, f64::NAN);
    assert_eq!(verdict, Verdict::NoDifference);
    assert!(words.contains("is 1.785 to 1.795 points"), "{words}");
    assert!(words.contains("below the smallest effect of interest of 1.800 points"), "{words}");
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(html.contains("<strong>+1.79"), "not 1.8, from which one would act");
    // Far from either, nothing is finer than before.
    let (_, words, _) = with(Id::Turnout, 0.031, 0.012, f64::NAN);
    assert!(words.contains("1.9 to 4.3 points"), "{words}");
}

#[test]
fn what_is_not_judged_says_why() {
    let (mut answer, words, verdict) = with(Id::Hours, 0.4, 0.1, 0.2);
    assert_eq!(verdict, Verdict::NotJudged);
    assert!(words.starts_with("No verdict is given on hours given, because neither"), "{words}");
    answer.scenario.headline = vec![Id::Hours, Id::FundOverdue, Id::Turnout];
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let page = main_of(&html, English);
    for there in [
        "not judged, because neither more nor less is better</span>",
        "not judged, for which no smallest effect of interest is set</span>",
        "Not judged: hours given, because neither more nor less is better; fund overdue, for which",
    ] {
        assert!(page.contains(there), "{there}");
    }
    // One replicate: nothing can be judged, and that is not the same as no difference.
    let mut one = answer.clone();
    one.scenario.headline = vec![Id::Turnout];
    for e in &mut one.effects {
        (e.lo, e.hi, e.lo_assumptions, e.hi_assumptions) = (f64::NAN, f64::NAN, f64::NAN, f64::NAN);
        e.verdict = Verdict::NotJudged;
    }
    let window = asked::window(&one).expect("a window");
    let turnout = [Id::Turnout as usize];
    assert_eq!(
        sentences::in_short(english(&one), &[1], &turnout, window),
        "Not judged: turnout, because one replicate has no interval."
    );
    let e = one.effect(1, 0, Group::All, turnout[0], window).expect("an effect");
    let words = sentences::verdict(english(&one), e);
    assert!(words.contains("because one replicate has no interval: “Second"), "{words}");
    assert!(!words.contains("interval −") && !words.contains("Monte Carlo"), "{words}");
    // A control without works: the others can be held against each other.
    for e in one.effects.iter_mut().filter(|e| e.measure == turnout[0]) {
        e.mean = f64::NAN;
    }
    let words = sentences::in_short(english(&one), &[1], &turnout, window);
    assert!(words.starts_with("Not judged: turnout, not defined in “"), "{words}");
    assert!(words.contains("--against ARM"), "{words}");
}

#[test]
fn the_answer_in_short_names_every_arm_that_differs() {
    let (answer, _, _) = with(Id::WorksFinished, -0.23, 0.053, 0.079);
    let window = asked::window(&answer).expect("a window");
    let works = [Id::WorksFinished as usize];
    assert_eq!(
        sentences::in_short(english(&answer), &[1], &works, window),
        "Against “Funds on time”, at the end of 2024: “Second tranche late” is worse for works finished (−23 points). No other decision-relevant difference is shown."
    );
    let turnout = [Id::Turnout as usize];
    assert_eq!(
        sentences::in_short(english(&answer), &[1], &turnout, window),
        "Against “Funds on time”, no arm shows a decision-relevant difference at the end of 2024."
    );
}

#[test]
fn equal_arms_read_as_equal() {
    let (_, words, verdict) = with(Id::Turnout, 0.0, 0.0, 0.0);
    assert_eq!(verdict, Verdict::NoDifference);
    assert_eq!(
        words,
        "“Second tranche late” has the same turnout as “Funds on time” at the end of 2024, in every replicate."
    );
}

#[test]
fn money_and_measures_without_a_better_side_are_worded_for_what_they_are() {
    let (_, words, _) = with(Id::Consumption, -62_000.0, 8_000.0, 11_000.0);
    assert_eq!(
        words,
        "“Second tranche late” lowers consumption per head by Rp 62,000 at the end of 2024, against “Funds on time”: a decision-relevant harm (Monte Carlo interval Rp 54,000 to Rp 70,000; Rp 51,000 to Rp 73,000 with parameter uncertainty)."
    );
    let (_, words, _) = with(Id::Hours, 0.4, 0.1, 0.2);
    assert!(words.contains("because neither more nor less is better"), "{words}");
    let (_, words, _) = with(Id::FundOverdue, 4e6, 1e6, 2e6);
    assert!(words.contains("no smallest effect of interest is set"), "{words}");
}

#[test]
fn the_first_page_holds_the_answer_and_what_its_words_mean() {
    let (answer, _, _) = with(Id::WorksFinished, -0.23, 0.053, 0.079);
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let start = html.find("class=\"answer\"").expect("the answer");
    let page = &html[start..start + html[start..].find("</section>").expect("its end")];
    for there in [
        "class=\"verdicts\"",
        "<span class=\"tag\">harm</span><strong>−23 points</strong><small>−28 to −18</small><small>−31 to −15</small>",
        "works finished from 5.0 points",
        "random variation between otherwise identical runs",
        "but nothing of those that were held fixed",
        "These are a model's numbers.",
        "No replicate failed.",
    ] {
        assert!(page.contains(there), "{there}");
    }
    assert!(!page.contains("What is left of it"), "the verdict is at the end here");
    let mut earlier = answer.clone();
    earlier.scenario.verdict = Window::After(0);
    let html = report::html(&earlier, English, &run_facts()).expect("a page");
    assert!(html.contains("What is left of it.</strong> Against “Funds on time”"));
}

#[test]
fn every_headline_measure_has_a_picture_and_its_meaning_stands_below() {
    let mut answer = answer(&Recipe { months: 24, ..Recipe::default() });
    answer.scenario.headline = vec![Id::Bridging, Id::Litter, Id::Trust];
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    for (language, caption) in [
        (
            English,
            "Mean litter in neighbourhoods, from 0 (clean) to 1; defined if the scenario models litter. Less is better.",
        ),
        (Indonesian, "Makin kecil makin baik."),
    ] {
        let page = main_of(&html, language);
        for name in ["bridging", "litter"] {
            assert!(page.contains(&format!("<figure id=\"{language}-{name}\">")), "{name}");
        }
        assert!(page.contains(caption), "{caption}");
    }
}

#[test]
fn the_cost_of_a_package_has_a_spread_and_none_without_packages() {
    let mut answer = answer(&Recipe { months: 24, ..Recipe::default() });
    let at = answer.layout.monthly_at(0, 0, 23);
    let set = |answer: &mut Answer, arm: usize, id: Id, mean: f64, low: f64, high: f64| {
        let s = &mut answer.stats[arm][at + id as usize];
        (s.mean, s.p05, s.p95) = (mean, low, high);
    };
    for (arm, (mean, low, high)) in
        [(10.0, 8.0, 12.5), (2.0, 0.0, 4.0), (0.0, 0.0, 0.0)].into_iter().enumerate()
    {
        set(&mut answer, arm, Id::FundSpent, 1e9, 9e8, 1.1e9);
        set(&mut answer, arm, Id::WorksCompleted, mean, low, high);
    }
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    for there in [
        "<td>100<small>80.0 to 125</small></td>",
        "<td>500<small>250 or more</small></td>",
        "<td>0.0</td><td>–</td>",
    ] {
        assert!(html.contains(there), "{there}");
    }
    for arm in 0..3 {
        set(&mut answer, arm, Id::WorksPlanned, 12.0, 12.0, 12.0);
    }
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    for there in [
        "“Funds on time”: of 12.0 packages planned per community, 10.0 were finished and 2.0 were not; each finished package took Rp 100 m of spending",
        "“No budget in 2018”: of 12.0 packages planned per community, none was finished.",
    ] {
        assert!(html.contains(there), "{there}");
    }
}

#[test]
fn tables_by_group_leave_out_those_that_nobody_is_in() {
    let mut answer = answer(&Recipe { months: 12, ..Recipe::default() });
    let note = "the slum decree are left out: ";
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(html.contains("Inside the slum decree</th>") && !html.contains(note));
    for month in 0..12 {
        let at = answer.layout.monthly_at(0, Group::Delineated as usize, month);
        for stats in &mut answer.stats {
            stats[at + Id::Welfare as usize].mean = f64::NAN;
        }
    }
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(!html.contains("the slum decree</th>") && html.contains(note));
}

#[test]
fn what_is_not_defined_gets_no_verdict() {
    let (_, words, _) = with(Id::WorksFinished, f64::NAN, 0.1, 0.1);
    assert!(words.starts_with("No verdict can be given on works finished"), "{words}");
}

#[test]
fn failures_are_counted_in_the_first_paragraph_and_too_many_take_the_verdict_away() {
    let mut answer = answer(&Recipe { months: 24, replicates: (198, 0), ..Recipe::default() });
    assert!(sentences::replicates(english(&answer)).ends_with("No replicate failed."));
    answer.failures = vec![(7, false, "money was lost: <1>".into()), (9, false, "bounds".into())];
    assert_eq!(
        sentences::replicates(english(&answer)),
        "198 replicates show random variation alone. The assumptions were not varied. 2 of 200 replicates failed and were left out of every arm."
    );
    assert!(!sentences::too_many_failures(&answer), "one in a hundred is borne");
    answer.failures.push((11, false, "bounds".into()));
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(html.contains("No verdict is given: more than one replicate in a hundred failed."));
    assert!(html.contains("money was lost: &lt;1&gt;"));
}

#[test]
fn the_page_is_self_contained_escaped_and_small() {
    let mut answer = answer(&Recipe::default());
    answer.scenario.title = "<script>alert('x')</script> & more".into();
    answer.scenario.arms[1].label = "\"late\" <b>tranche</b>".into();
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(html.len() < 3_000_000, "{} bytes", html.len());
    for foreign in ["<script", "<b>", "<link", "<img", "src=\"http", "url(http", "NaN", "<course>"]
    {
        assert!(!html.contains(foreign), "{foreign}");
    }
    for there in
        ["class=\"answer\"", "&lt;script&gt;", "participation.stake", "0123456789ab", "12,345,678"]
    {
        assert!(html.contains(there), "{there}");
    }
    let answer_at = html.find("class=\"answer\"").expect("the answer");
    assert!(
        answer_at < html.find("<svg").expect("a figure")
            && answer_at < html.find("<table").expect("a table")
    );
    for measure in MEASURES {
        assert!(html.contains(&format!("<code>{}</code>", measure.id)));
    }
}

#[test]
fn the_report_is_written_whole_and_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    report::write(
        &answer(&Recipe { months: 12, ..Recipe::default() }),
        Indonesian,
        folder.path(),
        &run_facts(),
    )
    .expect("a report");
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .expect("a list")
        .map(|f| f.expect("an entry").file_name())
        .collect();
    assert_eq!(names, ["report.html"]);
}

/// The page of one language.
fn main_of(html: &str, language: Language) -> &str {
    let start = html.find(&format!("<main id=\"{language}\"")).expect("a page");
    &html[start..start + html[start..].find("</main>").expect("its end")]
}

/// What a reader sees of a page: without marks, codes and what stays in its own language.
fn read_of(page: &str) -> String {
    let mut page = page.to_string();
    for (from, to) in [("<i lang=\"en\"", "</i>"), ("<code", "</code>"), ("<pre", "</pre>")] {
        while let Some(at) = page.find(from) {
            let end = at + page[at..].find(to).expect("an end") + to.len();
            page.replace_range(at..end, " ");
        }
    }
    let mut out = String::new();
    let mut inside = false;
    for c in page.chars() {
        match c {
            '<' => (inside, _) = (true, out.push(' ')),
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
}

#[test]
fn a_switch_without_a_script_shows_one_of_two_languages() {
    let answer = answer(&Recipe { months: 24, ..Recipe::default() });
    for (shown, other) in [(English, Indonesian), (Indonesian, English)] {
        let html = report::html(&answer, shown, &run_facts()).expect("a page");
        assert!(html.contains(&format!("<html lang=\"{shown}\">")));
        assert!(html.contains(&format!(
            "id=\"show-{shown}\" aria-label=\"{}\" checked",
            if shown == English { "English" } else { "Bahasa Indonesia" }
        )));
        assert_eq!(html.matches(" checked>").count(), 1);
        for language in [shown, other] {
            assert!(html.contains(&format!("#show-{language}:checked~#{language}")));
            let main = main_of(&html, language);
            assert_eq!(main.matches("<figure").count(), figures::names(&answer).len());
            assert!(main.contains("class=\"verdicts\""));
        }
    }
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(main_of(&html, Indonesian).contains("<h1>Termin kedua terlambat di Pasar II</h1>"));
    // Both pages say the same things: as many sections, tables, rows and findings.
    for tag in ["div", "section", "table", "tr", "ul", "details", "figure", "svg", "g", "main"] {
        let opened =
            html.matches(&format!("<{tag} ")).count() + html.matches(&format!("<{tag}>")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    for mark in ["<section", "<table", "<tr>", "<li", "<h2", "<h3", "<p"] {
        let count = |l| main_of(&html, l).matches(mark).count();
        assert_eq!(count(English), count(Indonesian), "{mark}");
    }
}

#[test]
fn a_report_holds_the_languages_that_are_asked_for() {
    let answer = answer(&Recipe { months: 12, ..Recipe::default() });
    let alone = report::Languages { all: vec![Indonesian], shown: Indonesian };
    let html = report::html(&answer, alone, &run_facts()).expect("a page");
    assert!(main_of(&html, Indonesian).contains("class=\"verdicts\""));
    assert!(!html.contains("<main id=\"en\"") && !html.contains("<nav"));
    assert_eq!(html.matches(" checked>").count(), 1);
}

#[test]
fn what_an_arm_changes_is_told_by_labels_and_meanings() {
    let mut answer = answer(&Recipe { months: 12, ..Recipe::default() });
    let of_fund = |key: &str| ChangedKey::Intervention { id: "fund".into(), key: key.into() };
    let set = |key: ChangedKey, new: Given, old: Option<Given>| Change::Set { key, new, old };
    let law = |mean: f64, sd: f64| Given::Law(Dist::Gamma { mean, sd });
    let january = |year: i32| Month::new(year, 1);
    answer.scenario.arms[1].changes = vec![
        set(of_fund("gap"), Given::Number(18.0), Some(Given::Number(3.0))),
        set(
            of_fund("budget_share"),
            Given::Schedule(vec![(january(2018), 0.0), (january(2019), 1.0)]),
            None,
        ),
        Change::Without(vec!["handover".into(), "pandemic".into()]),
    ];
    answer.scenario.arms[2].changes = vec![
        set(
            ChangedKey::Parameter("norm.detection".into()),
            Given::Number(0.0),
            Some(Given::Number(0.3)),
        ),
        // Words of a scenario's own that look like ours.
        Change::Told(Words::from("gap of fund: 3; without handover.")),
    ];
    let told = |answer: &Answer, arm: usize, language| {
        report::change::in_words(View { answer, language }, arm).expect("a change")
    };
    assert_eq!(
        told(&answer, 1, English).split("; ").next(),
        Some(
            "fund (BDI), 70 + 30 %: time from verified papers to each later tranche: 18 instead of 3"
        )
    );
    let indonesian = told(&answer, 1, Indonesian);
    for there in [
        "dana (BDI), 70 + 30 %: waktu dari berkas terverifikasi sampai tiap termin berikutnya: 18, semula 3",
        "0 mulai Januari 2018, 1 mulai Januari 2019",
        "tanpa serah terima dan pandemi",
    ] {
        assert!(indonesian.contains(there), "{there}: {indonesian}");
    }
    assert!(!indonesian.contains("pada fund"), "{indonesian}");
    assert!(!told(&answer, 2, Indonesian).contains("norm.detection"));
    assert!(told(&answer, 2, English).ends_with("; gap of fund: 3; without handover"));
    // A law is told by its mean and spread, and a word of the file by what it means.
    answer.scenario.arms[1].changes = vec![
        set(of_fund("gap"), law(9.0, 6.0), Some(law(3.0, 2.1))),
        set(of_fund("lag"), law(2.0, 2.0), None),
        set(of_fund("until"), Given::Month(january(2020)), None),
    ];
    let (english, indonesian) = (told(&answer, 1, English), told(&answer, 1, Indonesian));
    assert!(english.contains(": mean 9 months (sd 6) instead of 3 (2.1); "), "{english}");
    assert!(english.ends_with(": January 2020"), "{english}");
    assert!(
        indonesian.contains(": rata-rata 9 bulan (simpangan baku 6), semula 3 (2,1); "),
        "{indonesian}"
    );
    assert!(!indonesian.contains("gap") && !indonesian.contains("lag"), "{indonesian}");
    assert_eq!(
        report::programme::choice("formation", "adhoc").map(|words| words.of(English)),
        Some("whoever applies next")
    );
    // Where a number comes from is said in the language of the page.
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let page = main_of(&html, Indonesian);
    assert!(page.contains("<i>[A]") && !page.contains("<i lang=\"en\">"));
    assert!(main_of(&html, English).contains("<i>[A]"));
}

#[test]
fn verdicts_read_in_indonesian_as_in_english() {
    let in_indonesian = |id: Id, mean: f64, half: f64, wide: f64| {
        let (answer, _, _) = with(id, mean, half, wide);
        let window = asked::window(&answer).expect("a window");
        let e = answer.effect(1, 0, Group::All, id as usize, window).expect("an effect");
        sentences::verdict(View { answer: &answer, language: Indonesian }, e)
    };
    assert_eq!(
        in_indonesian(Id::Poverty, -0.041, 0.012, f64::NAN),
        "“Termin kedua terlambat” menurunkan penduduk miskin (P0) sebesar 4,1 poin pada akhir 2024, dibandingkan dengan “Dana tepat waktu”: manfaat yang patut ditindaklanjuti (selang Monte Carlo 2,9 sampai 5,3 poin; asumsi tidak divariasikan)."
    );
    assert_eq!(
        in_indonesian(Id::Turnout, 0.004, 0.006, 0.009),
        "“Termin kedua terlambat” tidak membawa perbedaan yang patut ditindaklanjuti dalam kehadiran gotong royong pada akhir 2024, dibandingkan dengan “Dana tepat waktu”: selang dengan ketidakpastian parameter dari −0,5 sampai 1,3 poin, masih di bawah pengaruh terkecil yang perlu ditindaklanjuti, yaitu 1,8 poin."
    );
    let money = in_indonesian(Id::Consumption, -62_000.0, 8_000.0, 11_000.0);
    assert!(money.contains("Rp 62.000") && money.contains("Rp 54.000 sampai Rp 70.000"), "{money}");
}

/// Words that only English has.
const ENGLISH: &[&str] = &[
    "the",
    "of",
    "and",
    "with",
    "from",
    "by",
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
    "works",
    "trust",
    "welfare",
    "poverty",
    "funds",
    "households",
    "difference",
    "arm",
    "arms",
    "replicates",
    "points",
    "interval",
    "draws",
    "worth",
    "harm",
    "control",
    "spent",
    "planned",
    "assumed",
    "assumption",
    "drawn",
    "instead",
    "without",
];

#[test]
fn no_english_is_left_over_on_the_indonesian_page() {
    let mut answer = answer(&Recipe::default());
    answer.failures.clear();
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let page = read_of(main_of(&html, Indonesian));
    // Names that the scenario gives are its own.
    let page = page.replace("sewing & cakes <course>", " ");
    let mut left = Vec::new();
    let words: Vec<&str> = page.split(|c: char| !c.is_alphabetic()).collect();
    for (i, word) in words.iter().enumerate() {
        if ENGLISH.contains(&word.to_lowercase().as_str()) {
            left.push(words[i.saturating_sub(6)..(i + 5).min(words.len())].join(" "));
        }
    }
    assert!(left.is_empty(), "{} left: {left:#?}", left.len());
    // A point between digits groups thousands; decimals have a comma.
    for (at, _) in page.match_indices('.') {
        let before = page[..at].chars().next_back().is_some_and(|c| c.is_ascii_digit());
        let digits = page[at + 1..].chars().take_while(char::is_ascii_digit).count();
        let near: String = page[at.saturating_sub(12)..].chars().take(30).collect();
        assert!(!before || digits == 0 || digits == 3 || near.contains("berdaya"), "{near}");
    }
    for there in ["12.345.678", "Rp 450 juta", "Apa yang tidak kita ketahui", "pengaruh 0,42"] {
        assert!(page.contains(there), "{there}");
    }
}

#[test]
fn what_we_do_not_know_is_ordered_by_influence() {
    let mut answer = answer(&Recipe { months: 24, ..Recipe::default() });
    let keys = ["participation.stake", "trust.gain", "habit.rate"];
    let found: Vec<usize> =
        keys.iter().filter_map(|k| PARAMETERS.iter().position(|p| p.key == *k)).collect();
    assert!(found.len() >= 2, "parameters were renamed");
    for arm in &mut answer.scenario.arms {
        for &p in &found {
            arm.parameters.0[p] = ParameterValue::Drawn(Dist::Uniform { low: 0.1, high: 0.2 });
        }
    }
    answer.influence = found.iter().enumerate().map(|(k, p)| (*p, 0.1 + 0.2 * k as f64)).collect();
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    let page = main_of(&html, English);
    let at = |p: usize| page.find(&format!("<code>{}</code>", PARAMETERS[p].key)).expect("there");
    for pair in found.windows(2) {
        assert!(at(pair[1]) < at(pair[0]), "the strongest comes first");
    }
    assert!(page.contains("Ordered by influence"));
    assert!(!page.contains("cannot be said yet"));
    let mut few = answer.clone();
    few.replicates.1 = 6;
    let html = report::html(&few, English, &run_facts()).expect("a page");
    for there in ["the assumptions were drawn 6 times", "<code>--replicates 20</code>"] {
        assert!(main_of(&html, English).contains(there), "{there}");
    }
    assert!(main_of(&html, Indonesian).contains("asumsi baru diundi 6 kali"));
    for gone in ["Ordered by influence", "(influence ", "(pengaruh "] {
        assert!(!html.contains(gone), "six draws rank nothing: {gone}");
    }
    answer.influence.clear();
    let html = report::html(&answer, English, &run_facts()).expect("a page");
    assert!(!html.contains("Ordered by influence"), "nothing is claimed that is not known");
}
