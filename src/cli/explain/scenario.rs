//! A whole scenario in words.

use std::collections::BTreeMap;

use super::{calendar, count, month as month_words, people, phases, wrapped};
use crate::core::text::Language;
use crate::core::units::Month;
use crate::core::units::Unit;
use crate::measures::{self, MEASURES};
use crate::model::month::MONTH;
use crate::scenario::catalogue::{self, Entry};
use crate::scenario::document::{self, Node, Origin, Table, parse_value};
use crate::scenario::{Loaded, Scenario, fill, in_words, in_words_of};

/// What units say to somebody who never met them.
const BACAAN: &str = "Proporsi terletak antara 0 dan 1. Logit adalah satu langkah pada skala tempat peluang \
    dijumlahkan: tambah satu logit mengubah peluang 50 % menjadi 73 %. `diundi` berarti tidak ada yang tahu \
    angkanya: rata-rata dan simpangan baku (jarak lazim dari rata-rata) menunjukkan apa yang dianggap \
    mungkin. Uang dinyatakan dalam rupiah Maret 2021; 1.000.000 adalah satu juta. Sumber dalam kurung \
    menunjukkan asal suatu angka: asumsi bukan temuan siapa pun.";

/// The same in English.
const READING: &str = "A share lies between 0 and 1. A logit is a step on the scale on which chances are \
    added up: one logit more turns a chance of 50 % into 73 %. `drawn` means that nobody knows the number: \
    mean and sd (the usual distance from the mean) say what is thought possible. Money is rupiah of March \
    2021; 1,000,000 is a million. Sources in brackets say where a number comes from: an assumption is \
    nobody's finding.";

pub(super) fn words(l: Language, loaded: &Loaded, word: &str, all: bool) -> String {
    let scenario = &loaded.scenario;
    // the resolved text is good TOML: it was written from a checked tree
    let tree = document::parse(&loaded.resolved, "resolved").map(fill::flatten).unwrap_or_default();
    let entries = catalogue::all();
    let mut text = String::new();
    let title = match scenario.title.of(l) {
        "" => &scenario.name,
        title => title,
    };
    text.push_str(&format!("{title}\n"));
    if !scenario.question.of(l).is_empty() {
        text.push_str(&wrapped("  ", scenario.question.of(l)));
    }
    let mut section = |english: &str, indonesian: &str, body: &str| {
        if !body.is_empty() {
            text.push_str(&format!("\n{}\n\n{body}", l.pick(english, indonesian)));
        }
    };
    section("WHO LIVES THERE", "SIAPA YANG TINGGAL DI SANA", &people::words(l, scenario));
    section("WHEN", "KAPAN", &when(l, scenario));
    section("WHAT IS DONE", "APA YANG DILAKUKAN", &calendar::words(l, scenario));
    section("HOW A MONTH GOES", "BAGAIMANA SEBULAN BERJALAN", &month(l));
    let numbers = interventions(l, &tree, &entries);
    section("NUMBERS OF WHAT IS DONE", "ANGKA-ANGKA PROGRAM", &numbers);
    section(
        "PARAMETERS THAT ARE NOT AT THEIR DEFAULT",
        "PARAMETER YANG BUKAN NILAI BAWAAN",
        &differing(l, &tree, &entries),
    );
    section("WHAT IS ASSUMED", "APA YANG DIASUMSIKAN", &assumed(l, &tree, &entries, all));
    if all {
        section(
            "EVERY OTHER PARAMETER, AT ITS DEFAULT",
            "SEMUA PARAMETER LAIN, PADA NILAI BAWAANNYA",
            &defaults(l, &tree, &entries),
        );
    }
    let reading = wrapped("  ", l.pick(READING, BACAAN));
    section("HOW TO READ THE NUMBERS", "CARA MEMBACA ANGKA", &reading);
    section("WHAT IS ASKED", "APA YANG DITANYAKAN", &asked(l, scenario));
    let how = l.pick(
        format!(
            "  berdaya run {word} --dry-run    how large, how long\n  berdaya run {word}\n  berdaya \
             explain KEY    any key named here: what it takes, its default, its source\n"
        ),
        format!(
            "  berdaya run {word} --dry-run    berapa besar, berapa lama\n  berdaya run {word}\n  \
             berdaya explain KUNCI    kunci mana pun di atas: isinya, nilai bawaannya, sumbernya\n"
        ),
    );
    section("HOW TO RUN IT", "CARA MENJALANKANNYA", &how);
    text
}

fn when(l: Language, scenario: &Scenario) -> String {
    let (start, end) = (month_words(l, scenario.start), month_words(l, scenario.end()));
    let months = |n: u32| count(l, n as usize, "month", "months", "bulan");
    let (months, before) = (months(scenario.months), months(scenario.burn_in));
    let sentence = l.pick(
        format!(
            "{start} to {end}: {months}. Before that {before} are lived without a programme, so that \
             the world is settled when it begins. A fiscal year ends in December; it rains from \
             October to April."
        ),
        format!(
            "{start} sampai {end}: {months}. Sebelumnya warga hidup {before} tanpa program, supaya \
             dunia simulasi sudah mantap ketika program mulai. Tahun anggaran berakhir pada bulan \
             Desember; musim hujan dari Oktober sampai April."
        ),
    );
    wrapped("  ", &sentence)
}

fn month(l: Language) -> String {
    let numbered = MONTH.iter().enumerate();
    numbered
        .map(|(k, phase)| {
            let (name, what) = phases::words(l, phase);
            wrapped(&format!("  {:>2}  {name:<16} ", k + 1), what)
        })
        .collect()
}

/// The value of a key in words, with its unit.
fn value(l: Language, node: &Node, unit: Unit) -> String {
    let drawn = match node {
        Node::Table(table) if table.get("dist").is_some() => l.pick("drawn: ", "diundi: "),
        _ => "",
    };
    let unit = unit.of(l);
    format!("{drawn}{} {unit}", in_words_of(l, node)).trim_end().to_string()
}

fn is_default(node: &Node, entry: &Entry) -> bool {
    let default = entry.default.as_deref().and_then(|d| parse_value(d, &Origin::Default).ok());
    default.is_some_and(|default| match (default.number(), node.number()) {
        (Some(default), Some(number)) => default == number,
        _ => in_words(&default) == in_words(node),
    })
}

/// One key: value, default, range, source, meaning.
fn line(l: Language, indent: &str, node: &Node, entry: &Entry) -> String {
    let default = match &entry.default {
        Some(_) if is_default(node, entry) => l.pick("its default", "nilai bawaannya").to_string(),
        Some(default) => {
            let shown = parse_value(default, &Origin::Default);
            let shown = shown.map_or_else(|_| default.clone(), |node| in_words_of(l, &node));
            format!("{} {shown}", l.pick("default", "bawaan"))
        }
        None => String::new(),
    };
    let source = match entry.source {
        source if source.is_design() => String::new(),
        source => source.in_words(l),
    };
    let range = entry.takes.allowed_in(l);
    let mut range = range.as_str();
    for more in [", a schedule", ", or a distribution", ", jadwal", ", atau sebaran"] {
        range = range.split(more).next().unwrap_or_default();
    }
    for number in ["a number, ", "a whole number, ", "bilangan, ", "bilangan bulat, "] {
        range = range.strip_prefix(number).unwrap_or(range);
    }
    let range = match range {
        "" => String::new(),
        range => format!("{} {range}", l.pick("allowed", "boleh")),
    };
    let about: Vec<String> =
        [default, range, source].into_iter().filter(|words| !words.is_empty()).collect();
    let head = format!("{indent}{} = {}", entry.name, value(l, node, entry.unit));
    let words = format!("{} [{}]", entry.meaning_in(l), about.join("; "));
    format!("{}{}", wrapped(indent, head.trim_start()), wrapped(&format!("{indent}    "), &words))
}

/// Every key of every intervention that the scenario gives a number of its own.
fn interventions(l: Language, tree: &Table, entries: &[Entry]) -> String {
    let mut text = String::new();
    for (table, _) in tree.tables("intervention") {
        let kind = table.text("kind").unwrap_or_default();
        let lines: String = entries
            .iter()
            .filter(|e| e.of_kind == Some(kind))
            .filter_map(|e| Some((&table.get(e.name)?.node, e)))
            .filter(|(node, e)| !is_default(node, e))
            .map(|(node, e)| line(l, "      ", node, e))
            .collect();
        if !lines.is_empty() {
            text.push_str(&format!("  {} ({kind})\n{lines}", table.text("id").unwrap_or_default()));
        }
    }
    text
}

/// `[population]` and `[parameters]`, as far as they differ from their defaults.
fn differing(l: Language, tree: &Table, entries: &[Entry]) -> String {
    let mut text = String::new();
    for name in ["population", "parameters"] {
        let Some(table) = tree.table(name) else { continue };
        for entry in entries.iter().filter(|e| e.table == name) {
            if let Some(item) = table.get(entry.name)
                && !is_default(&item.node, entry)
            {
                text.push_str(&line(l, "  ", &item.node, entry));
            }
        }
    }
    if text.is_empty() { l.pick("  None.\n", "  Tidak ada.\n").into() } else { text }
}

/// What nobody has measured: drawn where the scenario says so, else fixed at an assumed number.
fn assumed(l: Language, tree: &Table, entries: &[Entry], all: bool) -> String {
    let parameters: Vec<&Entry> = entries.iter().filter(|e| e.table == "parameters").collect();
    let table = tree.table("parameters");
    let node = |e: &Entry| table.and_then(|t| t.get(e.name)).map(|item| &item.node);
    let drawn: Vec<&str> = parameters
        .iter()
        .filter(|e| matches!(node(e), Some(Node::Table(_))))
        .map(|e| e.name)
        .collect();
    let fixed = parameters.iter().filter(|e| e.assumed() && !drawn.contains(&e.name));
    let mut families: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in fixed.clone() {
        *families.entry(entry.name.split('.').next().unwrap_or_default()).or_default() += 1;
    }
    let mut text = String::new();
    let varied = match drawn.as_slice() {
        [] => l
            .pick(
                "No parameter is drawn: the report's intervals hold luck alone, not what is unknown.",
                "Tidak ada parameter yang diundi: selang dalam laporan hanya memuat faktor kebetulan, \
                 bukan apa yang tidak diketahui.",
            )
            .to_string(),
        drawn => {
            let many = count(l, drawn.len(), "parameter is", "parameters are", "parameter");
            let names = drawn.join(", ");
            l.pick(
                format!(
                    "{many} drawn anew in each replicate with assumptions, and the second interval of \
                     every effect contains them: {names}."
                ),
                format!(
                    "{many} diundi lagi pada setiap ulangan dengan asumsi, dan selang kedua dari setiap \
                     pengaruh memuatnya: {names}."
                ),
            )
        }
    };
    text.push_str(&wrapped("  ", &varied));
    let names: Vec<String> = families.iter().map(|(name, n)| format!("{name} ({n})")).collect();
    let more = if all {
        ""
    } else {
        l.pick(
            " `explain --all` shows each of them; docs/sources.md has them too.",
            " `explain --all` menampilkan semuanya; ada juga di docs/sources.md.",
        )
    };
    let (of, many) = (parameters.len(), families.values().sum::<usize>());
    let names = names.join(", ");
    let fixed = l.pick(
        format!(
            "Of {of} parameters {many} more are assumed or recalled, and fixed: {names}.{more}"
        ),
        format!(
            "Dari {of} parameter, {many} lagi berupa asumsi atau dari ingatan, dan dibuat tetap: \
             {names}.{more}"
        ),
    );
    text.push_str(&wrapped("  ", &fixed));
    for (table, _) in tree.tables("intervention") {
        let kind = table.text("kind").unwrap_or_default();
        let keys: Vec<String> = entries
            .iter()
            .filter(|e| e.of_kind == Some(kind) && e.assumed())
            .filter_map(|e| Some((e, &table.get(e.name)?.node)))
            .filter(|(e, node)| is_default(node, e))
            .map(|(e, node)| format!("{} {}", e.name, value(l, node, e.unit)))
            .collect();
        if !keys.is_empty() {
            let id = table.text("id").unwrap_or_default();
            let left =
                l.pick("left at assumed defaults", "dibiarkan pada nilai bawaan yang diasumsikan");
            let words = format!("{left}: {}.", keys.join("; "));
            text.push_str(&wrapped(&format!("  {id}: "), &words));
        }
    }
    text
}

fn defaults(l: Language, tree: &Table, entries: &[Entry]) -> String {
    let Some(table) = tree.table("parameters") else { return String::new() };
    let of_parameters = entries.iter().filter(|e| e.table == "parameters");
    of_parameters
        .filter_map(|e| Some((&table.get(e.name)?.node, e)))
        .filter(|(node, e)| is_default(node, e))
        .map(|(node, e)| line(l, "  ", node, e))
        .collect()
}

/// When the verdict is about, in words.
fn judged(l: Language, verdict: &str) -> String {
    match verdict {
        "end" => l.pick("in the last month of the run", "pada bulan terakhir simulasi").into(),
        "last_12" => l
            .pick(
                "by the mean of the last twelve months",
                "menurut rata-rata dua belas bulan terakhir",
            )
            .into(),
        "after_0" => l.pick("in the programme's last month", "pada bulan terakhir program").into(),
        other => match (other.strip_prefix("after_"), other.parse::<Month>()) {
            (Some(months), _) => l.pick(
                format!("{months} months after the programme's last month"),
                format!("{months} bulan setelah bulan terakhir program"),
            ),
            (None, Ok(month)) => {
                format!("{} {}", l.pick("in", "pada"), month_words(l, month))
            }
            (None, Err(_)) => format!("{} {other}", l.pick("in", "pada")),
        },
    }
}

fn asked(l: Language, scenario: &Scenario) -> String {
    let mut text = String::new();
    for id in &scenario.headline {
        if let Some(measure) = measures::find(id).map(|at| &MEASURES[at]) {
            let words = format!("{} ({id}): {}", measure.label(l), measure.meaning_in(l));
            text.push_str(&wrapped("  ", &words));
        }
    }
    let judged = judged(l, &scenario.verdict);
    let many = count(l, scenario.replicates as usize, "replicate", "replicates", "ulangan");
    let drawn = match scenario.assumption_draws {
        0 => String::new(),
        n => l.pick(
            format!(", and {n} more with assumptions drawn"),
            format!(", dan {n} lagi dengan asumsi yang diundi"),
        ),
    };
    let replicates = l.pick(
        format!("Judged {judged}. {many} with the same luck in every arm{drawn}; each lives all arms."),
        format!(
            "Dinilai {judged}. {many} dengan faktor kebetulan yang sama di setiap varian{drawn}; setiap \
             ulangan menjalani semua varian."
        ),
    );
    text.push_str(&wrapped("  ", &replicates));
    text
}
