//! A comparison as a table for people: levels, difference, intervals, and what may be said of it.

use super::Opened;
use crate::core::text::{Language, numbers as written};
use crate::measures::{Good, Group, MEASURES, Measure};
use crate::present::figures::numbers::{self, Unit};
use crate::scenario::Arm;
use crate::study::answer::{Effect, Verdict};
use crate::study::compare::Compared;
use crate::study::layout::{Layout, Window};

/// Why an effect is not judged.
fn not_judged(l: Language, e: &Effect, few_failed: bool) -> &'static str {
    let measure = &MEASURES[e.measure];
    if e.mean.is_nan() {
        l.pick("not judged: not defined there", "tidak dinilai: tidak terdefinisi")
    } else if measure.good == Good::Neither {
        l.pick(
            "not judged: neither more nor less is better",
            "tidak dinilai: tidak ada arah yang lebih baik",
        )
    } else if !few_failed {
        l.pick(
            "not judged: too many replicates failed",
            "tidak dinilai: terlalu banyak ulangan gagal",
        )
    } else if e.lo.is_nan() {
        l.pick(
            "not judged: one pair has no interval",
            "tidak dinilai: satu pasang tidak mempunyai selang",
        )
    } else {
        l.pick(
            "not judged: no size here from which one would act",
            "tidak dinilai: di sini tidak ada batas untuk bertindak",
        )
    }
}

/// A level as people read it.
fn level(l: Language, measure: &Measure, x: f64) -> String {
    let decimals = match x.abs() {
        x if x >= 100.0 => 0,
        x if x >= 10.0 => 1,
        _ => 2,
    };
    match Unit::of(measure) {
        Unit::Share => written::percent(l, x, 1),
        Unit::Rupiah => written::rupiah_short(l, x),
        Unit::Other => written::thousands(l, x, decimals),
    }
}

/// Is there nothing between the two sides, in any pair?
fn same(compared: &Compared) -> bool {
    let e = &compared.effect;
    let nothing = |x: f64| x == 0.0 || x.is_nan();
    e.mean == 0.0 && [e.lo, e.hi, e.lo_assumptions, e.hi_assumptions].into_iter().all(nothing)
}

/// The arms' labels, where they say more than their names.
fn labels(l: Language, names: &[String; 2], arms: [&Arm; 2]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (name, arm) in names.iter().zip(arms) {
        let label = arm.label.of(l);
        if label != arm.name {
            lines.push(format!("  {name}: {label}\n"));
        }
    }
    lines.concat()
}

/// A time in words, with its months.
fn when(l: Language, layout: &Layout, window: usize) -> String {
    let Window { name, from, to } = &layout.windows[window];
    let [from, to] = [*from, *to].map(|m| layout.start.plus(m as i32));
    match (name.as_str(), name.strip_prefix("after_")) {
        ("end", _) => format!("{} {to}", l.pick("at the end,", "pada akhir,")),
        ("last_12", _) => l.pick(
            format!("mean of the last year, {from} to {to}"),
            format!("rata-rata tahun terakhir, {from} sampai {to}"),
        ),
        (_, Some("0")) => {
            format!("{} {to}", l.pick("the programme's last month,", "bulan terakhir program,"))
        }
        (_, Some(months)) => l.pick(
            format!("{months} months after the programme, {to}"),
            format!("{months} bulan setelah program, {to}"),
        ),
        (month, None) => month.to_string(),
    }
}

/// One comparison as a table for people.
pub(super) fn for_people(
    l: Language,
    run: &Opened,
    names: &[String; 2],
    arms: [&Arm; 2],
    found: &[Compared],
    few_failed: bool,
) -> String {
    let layout = &run.saved.layout;
    let mut rows: Vec<[String; 8]> = Vec::new();
    for Compared { effect: e, levels } in found {
        let measure = &MEASURES[e.measure];
        let values = [e.mean, e.lo, e.hi, e.lo_assumptions, e.hi_assumptions];
        let (texts, unit) = column(l, measure, &values);
        let interval = |lo: usize| match values[lo].is_nan() || values[lo + 1].is_nan() {
            true => "–".to_string(),
            false => {
                let ends = [&texts[lo], &texts[lo + 1]].map(|text| written::signed(text));
                format!("{} {} {}", ends[0], l.pick("to", "sampai"), ends[1])
            }
        };
        let mean = match e.mean.is_nan() {
            true => l.pick("not defined", "tidak terdefinisi").to_string(),
            false => format!("{} {unit}", written::signed(&texts[0])).trim_end().to_string(),
        };
        let benefit = match e.p_benefit.is_nan() {
            true => "–".to_string(),
            false => written::percent(l, e.p_benefit, 0),
        };
        let verdict = match e.verdict {
            Verdict::Benefit => l.pick("benefit", "manfaat"),
            Verdict::Harm => l.pick("harm", "kerugian"),
            Verdict::NoDifference => {
                l.pick("no difference to act on", "tidak ada beda yang patut ditindaklanjuti")
            }
            Verdict::NotJudged => not_judged(l, e, few_failed),
        };
        let when = when(l, layout, e.window);
        let name = format!("{} ({when})", measure.label(l));
        let [here, there] = levels.map(|x| level(l, measure, x));
        rows.push([name, here, there, mean, interval(1), interval(3), benefit, verdict.into()]);
    }
    let pairs = found.iter().map(|e| e.effect.pairs).max().unwrap_or(0);
    let how = match found.first().is_some_and(|e| e.effect.paired) {
        true => l.pick(
            format!("{pairs} pairs with the same luck"),
            format!("{pairs} pasang dengan faktor kebetulan yang sama"),
        ),
        false => l.pick(
            format!("not paired: other people live there; {pairs} replicates"),
            format!("tidak berpasangan: penduduknya lain; {pairs} ulangan"),
        ),
    };
    let (place, group) = found.first().map_or((0, 0), |e| (e.effect.place, e.effect.group));
    let labels = labels(l, names, arms);
    let of_whom =
        format!("{}, {}; {how}", layout.places[place].name(), Group::ALL[group].label_in(l));
    if !found.is_empty() && found.iter().all(same) {
        return format!(
            "{} {} {}: {}; {of_whom}\n{labels}\n",
            names[0],
            l.pick("against", "dibandingkan dengan"),
            names[1],
            l.pick("the same in both, in every number", "sama pada keduanya, dalam setiap angka"),
        );
    }
    let mut head = l
        .pick(
            [
                "measure (when)",
                "",
                "",
                "difference",
                "95 %, luck",
                "95 %, and assumptions",
                "better in",
                "verdict",
            ],
            [
                "ukuran (waktu)",
                "",
                "",
                "selisih",
                "95 %, kebetulan",
                "95 %, dan asumsi",
                "lebih baik pada",
                "kesimpulan",
            ],
        )
        .map(String::from);
    (head[1], head[2]) = (names[0].clone(), names[1].clone());
    let width: Vec<usize> = (0..head.len())
        .map(|c| {
            let cells = std::iter::once(&head).chain(&rows).map(|r| r[c].chars().count());
            cells.max().unwrap_or(0)
        })
        .collect();
    let line = |row: &[String; 8]| -> String {
        let cells = row.iter().zip(&width).enumerate().map(|(c, (cell, &w))| match c {
            // levels to the right, so that their digits stand below each other
            1 | 2 => format!("{cell:>w$}"),
            _ => format!("{cell:w$}"),
        });
        format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    let mut text = format!(
        "{} {} {}: {of_whom}\n{labels}{}",
        names[0],
        l.pick("against", "dibandingkan dengan"),
        names[1],
        line(&head)
    );
    rows.iter().for_each(|row| text.push_str(&line(row)));
    text.push('\n');
    text
}

/// Differences of a measure as this language writes them, and their unit.
fn column(l: Language, measure: &Measure, values: &[f64]) -> (Vec<String>, String) {
    let (texts, unit) = numbers::column(measure, values);
    if l == Language::English {
        return (texts, unit);
    }
    // the same digits with the other marks
    let marks = |c: char| match c {
        ',' => written::thousands_mark(l).chars().next().unwrap_or(c),
        '.' => written::decimal_mark(l).chars().next().unwrap_or(c),
        c => c,
    };
    let texts = texts.iter().map(|text| text.chars().map(marks).collect()).collect();
    let words = match unit.as_str() {
        "" => String::new(),
        "points" => written::points_word(l).into(),
        _ => measure.unit.short(l).into(),
    };
    (texts, words)
}
