//! Pages of a life as tables, for people and for machines.

use std::io::{self, Write};

use super::formulas::REASONS;
use super::indonesian::said;
use super::life::Life;
use super::page::{Page, Part, Term};
use super::quantity::home;
use crate::core::text::Language;
use crate::model::world::Breach;
use crate::model::world::households::flag;

/// What the columns mean.
const LEGEND: &str = "\
The month: works came to, of four; chance of coming to one; the luck that decided (the same in every arm);
own = chance of coming for own reasons; others = weight × willingness × what it expected of others, the
chance of coming because of them; expected, willing, mind (the programme on its mind), trust (mean, in
those it is tied to), board (trust in the board), welfare: at the month's end; Rp = consumption, thousand.
Own reasons, on the logit scale, add up: own and cost are fixed; stake in the works; rapport with the
facilitator; mind; confidence in the board; expected reprimand (norm); a reprimand remembered; habit;
gifts and shares of a harvest hoped for.
";

/// The same in Indonesian.
const KETERANGAN: &str = "\
Bulannya; hadir: gotong royong yang dihadiri, dari empat; peluang hadir pada satu gotong royong; kebetulan yang
menentukan (sama di setiap varian); sendiri = peluang hadir karena alasan sendiri; orang lain = bobot × kesediaan ×
yang diharapkan dari orang lain, yaitu peluang hadir karena mereka; harapan, kesediaan, program (perhatian pada
program), percaya (rata-rata, kepada kenalan), LKM (kepercayaan kepada LKM), sejahtera: pada akhir bulan; Rp =
pengeluaran, ribu. Alasan sendiri dijumlahkan pada skala logit: diri dan biaya tetap; kepentingan pada pekerjaan fisik;
kedekatan dengan fasilitator; program; keyakinan pada LKM; teguran yang diperkirakan (norma); teguran yang diingat;
kebiasaan; pemberian dan bagian panen yang diharapkan.
";

/// What the columns mean, in this language.
pub fn legend(l: Language) -> &'static str {
    l.pick(LEGEND, KETERANGAN)
}

/// Who a household is, in words of this language.
pub fn who_in(l: Language, life: &Life<'_>, i: usize) -> Result<String, Breach> {
    let m = life.month(0)?;
    let (c, h) = (&m.given, &m.given.households);
    let place = home(c, i);
    let disposition = l.pick(
        ["an altruist", "a conditional co-operator", "a free rider"],
        ["altruis", "bekerja sama bila yang lain juga", "penumpang gelap"],
    );
    let mut words = vec![
        disposition[h.disposition(i)].to_string(),
        format!("{} {}", h.size[i], l.pick("people", "jiwa")),
        format!("{} {}", l.pick("neighbourhood", "RT"), place + 1), // as figures number them
    ];
    for (flag, what) in [
        (flag::LEADER, l.pick("a leader", "tokoh")),
        (flag::BOARD, l.pick("on the board", "anggota LKM")),
        (flag::HEAD, l.pick("head of the neighbourhood", "ketua RT")),
        (flag::POOR, l.pick("poor at the start", "miskin pada awal")),
    ] {
        if h.has(i, flag) {
            words.push(what.into());
        }
    }
    if c.neighbourhoods[place].in_control_decree {
        words.push(l.pick("inside the decree", "dalam SK Kumuh").into());
    }
    let (name, words) = (life.name(), words.join(", "));
    Ok(l.pick(
        format!("household {i} of {name}: {words}"),
        format!("rumah tangga {i} di {name}: {words}"),
    ))
}

/// A table: numbers to the right, two spaces between.
fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |k: usize| {
        let cells = rows.iter().map(|row| row[k].chars().count());
        cells.chain([head[k].chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<String> =
            cells.zip(&widths).map(|(cell, &width)| format!("{cell:>width$}")).collect();
        format!("  {}\n", cells.join("  "))
    };
    let mut text = line(&mut head.iter().copied());
    for row in rows {
        text.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    text
}

fn number(x: Option<f64>) -> String {
    // No minus before what is shown as nothing.
    x.map_or("–".into(), |x| format!("{:.2}", if x.abs() < 0.005 { 0.0 } else { x }))
}

/// A term's value: what is counted stands without decimals.
fn amount(term: &Term) -> String {
    const COUNTS: [&str; 4] =
        ["works missed", "places", "ties that stood", "ties that it keeps up"];
    let places = if COUNTS.contains(&term.name.as_str()) { 0 } else { 2 };
    format!("{:.places$}", term.value)
}

/// How far something must have moved for its month to be shown.
pub const MOVED: f64 = 0.05;

/// What comes only now and then.
fn happened(part: &Part) -> bool {
    match part.about {
        "hearing of the programme" => part.outcome.starts_with("told"),
        "course" => !part.outcome.starts_with("did not"),
        "reprimand" => part.outcome.starts_with("reprimanded"),
        "tie reviewed" | "tie made" | "moving" => true,
        _ => false,
    }
}

/// Which months of a life are worth a line: the first and the last, those in which something happened
/// that comes only now and then, and those in which willingness, the programme on its mind, trust or trust
/// in the board has moved by [`MOVED`] since the last one shown.
pub fn eventful(pages: &[Page]) -> Vec<bool> {
    const FOLLOWED: [&str; 4] =
        ["willingness", "on its mind", "trust in those it is tied to", "trust in the board"];
    let levels = |p: &Page| {
        FOLLOWED.map(|about| {
            let words = p.about(about).map_or("", |part| part.outcome.as_str());
            let number = words.split([';', ' ']).next().unwrap_or_default();
            number.parse::<f64>().unwrap_or(f64::NAN)
        })
    };
    let mut last = [f64::NAN; FOLLOWED.len()];
    let shown = pages.iter().enumerate().map(|(k, p)| {
        let now = levels(p);
        let moved = now.iter().zip(&last).any(|(a, b)| (a - b).abs() >= MOVED - 1e-9);
        let shown = k == 0 || k + 1 == pages.len() || moved || p.parts.iter().any(happened);
        if shown {
            last = now;
        }
        shown
    });
    shown.collect()
}

/// A text with its numbers as this language writes them: the point between two digits is a comma in
/// Indonesian.
pub fn decimals(l: Language, text: String) -> String {
    if l == Language::English {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let (mut before, mut rest) = (' ', text.chars().peekable());
    while let Some(c) = rest.next() {
        let inside = before.is_ascii_digit() && rest.peek().is_some_and(char::is_ascii_digit);
        out.push(if c == '.' && inside { ',' } else { c });
        before = c;
    }
    out
}

/// A life: the months, the reasons, and what happened; of the months only those that are `shown`.
pub fn life(l: Language, pages: &[Page], shown: &[bool]) -> String {
    let coming = "coming to works";
    let all = pages;
    let pages: Vec<&Page> =
        pages.iter().zip(shown).filter(|(_, shown)| **shown).map(|(p, _)| p).collect();
    let months: Vec<Vec<String>> = pages
        .iter()
        .map(|p| {
            let outcome = |about: &str| {
                let words = p.about(about).map_or("–", |part| part.outcome.as_str());
                words.split([';', ' ']).next().unwrap_or("–").to_string()
            };
            let came = p.about(coming).map_or("–", |part| part.outcome.as_str());
            let weight = ["weight of others", "willingness", "expected of others"];
            let others: Option<f64> = weight.iter().map(|term| p.term(coming, term)).product();
            let consumption = p.term("livelihood", "consumption, Rp").map(|rp| rp / 1e3);
            let mut row = vec![
                p.month.to_string(),
                came.split(' ').nth(2).unwrap_or("–").to_string(),
                number(p.about(coming).map(|part| part.total)),
                number(p.term(coming, "luck")),
                number(p.term(coming, "own reasons")),
                number(others),
                number(p.term(coming, "expected of others")),
            ];
            row.extend([
                outcome("willingness"),
                outcome("on its mind"),
                outcome("trust in those it is tied to").replace("no", "–"),
                outcome("trust in the board"),
                number(p.about("livelihood").map(|part| part.total)),
                consumption.map_or("–".into(), |rp| format!("{rp:.0}")),
            ]);
            row
        })
        .collect();
    let head = l.pick(
        [
            "month", "works", "chance", "luck", "own", "others", "expected", "willing", "mind",
            "trust", "board", "welfare", "Rp",
        ],
        [
            "bulan",
            "hadir",
            "peluang",
            "kebetulan",
            "sendiri",
            "orang lain",
            "harapan",
            "kesediaan",
            "program",
            "percaya",
            "LKM",
            "sejahtera",
            "Rp",
        ],
    );
    let mut text = table(&head, &months);
    let reasons: Vec<Vec<String>> = pages
        .iter()
        .map(|p| {
            let terms = REASONS.iter().map(|name| number(p.term("own reasons", name)));
            let sum = number(p.about("own reasons").map(|part| part.total));
            [p.month.to_string()].into_iter().chain(terms).chain([sum]).collect()
        })
        .collect();
    let head = l.pick(
        [
            "month",
            "own",
            "cost",
            "August",
            "stake",
            "rapport",
            "mind",
            "board",
            "norm",
            "reprimand",
            "habit",
            "gifts",
            "= logit",
        ],
        [
            "bulan",
            "diri",
            "biaya",
            "Agustus",
            "kepentingan",
            "kedekatan",
            "program",
            "LKM",
            "norma",
            "teguran",
            "kebiasaan",
            "pemberian",
            "= logit",
        ],
    );
    text.push_str(l.pick("\n  Own reasons (logit)\n", "\n  Alasan sendiri (logit)\n"));
    text.push_str(&table(&head, &reasons));
    text.push_str(l.pick("\n  What happened\n", "\n  Yang terjadi\n"));
    let before = text.len();
    for p in all {
        for part in &p.parts {
            if happened(part) {
                let terms: Vec<String> =
                    part.terms.iter().map(|t| format!("{} {}", t.name, amount(t))).collect();
                let words = format!(
                    "{} ({} {:.2}: {})",
                    part.outcome,
                    part.unit,
                    part.total,
                    terms.join(", ")
                );
                text.push_str(&format!("  {}  {}\n", p.month, said(l, &words)));
            }
        }
    }
    if text.len() == before {
        text.push_str(l.pick(
            "  nothing that comes only now and then\n",
            "  tidak ada hal yang hanya sesekali terjadi\n",
        ));
    }
    decimals(l, text)
}

/// A row a term, as CSV.
pub struct Rows<W: Write>(csv::Writer<W>);

impl<W: Write> Rows<W> {
    /// With its head still to be written.
    pub fn new(out: W) -> Self {
        Rows(csv::Writer::from_writer(out))
    }

    /// The pages of a life.
    pub fn write(
        &mut self,
        arm: &str,
        community: &str,
        i: usize,
        pages: &[Page],
    ) -> io::Result<()> {
        #[derive(serde::Serialize)]
        struct Row<'a> {
            arm: &'a str,
            community: &'a str,
            household: usize,
            month: String,
            about: &'a str,
            term: &'a str,
            value: f64,
            unit: &'a str,
            outcome: &'a str,
        }
        for p in pages {
            for part in &p.parts {
                let row = |term, value, unit, outcome| Row {
                    arm,
                    community,
                    household: i,
                    month: p.month.to_string(),
                    about: part.about,
                    term,
                    value,
                    unit,
                    outcome,
                };
                self.0.serialize(row("", part.total, part.unit, &part.outcome))?;
                for term in &part.terms {
                    self.0.serialize(row(&term.name, term.value, "", ""))?;
                }
            }
        }
        Ok(())
    }

    /// The end.
    pub fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}
