//! What is done, and when, in each arm: a line each, and a bar over the years.

use super::{besides, month, wrapped};
use crate::core::text::Language;
use crate::core::units::Month;
use crate::present::figures::programme::idle;
use crate::scenario::catalogue::kind_words_in;
use crate::scenario::{
    Aid, Arm, Intervention, Kind, Scenario, ShockKind, Stage, Start, changes_by_names,
};

/// Most characters of a bar.
const LONGEST: i32 = 60;

/// The calendar of the control, then what every other arm changes.
pub(super) fn words(l: Language, scenario: &Scenario) -> String {
    let control = scenario.control();
    let mut text = if control.interventions.is_empty() {
        let none = l.pick(
            format!("In the control, `{}`, nothing is done.", control.name),
            format!("Dalam varian pembanding, `{}`, tidak ada yang dilakukan.", control.name),
        );
        wrapped("  ", &none)
    } else {
        let head = l.pick("In the control", "Dalam varian pembanding");
        wrapped("  ", &format!("{head}, {}:", name(l, control)))
    };
    if !control.interventions.is_empty() {
        text.push_str(&table(l, scenario, control, |_| true));
    }
    for arm in scenario.arms.iter().filter(|arm| !arm.control) {
        text.push('\n');
        let change = changes_by_names(&arm.changes, l);
        let changes = format!("{} {}: {change}.", l.pick("In", "Dalam"), name(l, arm));
        text.push_str(&wrapped("  ", &changes));
        if !arm.same_people(control) {
            let others = l.pick(
                "Other people live there, so its effects are not paired.",
                "Penduduknya lain, jadi pengaruhnya tidak dipasangkan per ulangan.",
            );
            text.push_str(&wrapped("  ", others));
        }
        let moved = |i: &Intervention| {
            let same = control.interventions.iter().find(|other| other.id == i.id);
            same.is_none_or(|other| {
                (other.at, other.until, other.every) != (i.at, i.until, i.every)
                    || other.communities != i.communities
                    || idle(other) != idle(i)
            })
        };
        if arm.interventions.iter().any(moved) {
            text.push_str(&table(l, scenario, arm, moved));
        }
    }
    text
}

fn table(
    l: Language,
    scenario: &Scenario,
    arm: &Arm,
    shown: impl Fn(&Intervention) -> bool,
) -> String {
    let step = step(scenario);
    let wide = arm.interventions.iter().map(|i| i.id.chars().count()).max().unwrap_or(0).max(4);
    let mut text = format!("\n    {:wide$}  {}\n", "", years(scenario, step));
    let mut rows: Vec<&Intervention> = arm.interventions.iter().filter(|i| shown(i)).collect();
    rows.sort_by_key(|i| match i.at {
        Start::Month(at) => (0, at),
        Start::Stage(stage) => (1, Month(stage as i32)),
    });
    for i in &rows {
        let bar = match idle(i) {
            true => "·".repeat(columns(scenario, step).max(0) as usize),
            false => bar(scenario, i, step),
        };
        text.push_str(&format!("    {:wide$}  {}\n", i.id, bar.trim_end()));
    }
    text.push('\n');
    for i in &rows {
        let kind = i.kind.name();
        let label = i.label.as_ref().map(|label| format!("{}: ", capital(label.of(l))));
        let words = format!(
            "{}{} [{kind}]. {}, {}.{}{}",
            label.unwrap_or_default(),
            capital(what(l, i)),
            capital(&when(l, i)),
            place(l, scenario, i),
            match idle(i) {
                true => l.pick(
                    " Nothing in this arm: its dose is 0.",
                    " Tidak berlaku dalam varian ini: dosisnya 0."
                ),
                false => "",
            },
            besides::words(l, arm, i),
        );
        text.push_str(&wrapped(&format!("    {:wide$}  ", i.id), &words));
    }
    text
}

/// An arm by its name, and its label if that says more.
fn name(l: Language, arm: &Arm) -> String {
    match arm.label.of(l) {
        label if label == arm.name => format!("`{}`", arm.name),
        label => format!("`{}` ({label})", arm.name),
    }
}

/// What an intervention does, for somebody who never met its kind.
fn what(l: Language, i: &Intervention) -> &'static str {
    match &i.kind {
        Kind::Shock(shock) => match shock.hits {
            ShockKind::Flood => l.pick(
                "A flood destroys works and savings",
                "Banjir merusak pekerjaan dan menghabiskan tabungan",
            ),
            ShockKind::Pandemic => l.pick(
                "A pandemic cuts incomes and gatherings",
                "Pandemi memotong pendapatan dan membatasi pertemuan",
            ),
            ShockKind::Price => l.pick("Prices rise", "Harga-harga naik"),
        },
        Kind::Partner(partner) => match partner.form {
            Aid::Money => l.pick(
                "A partner gives money for works while it gets something in return",
                "Mitra memberi uang untuk pekerjaan selama mendapat balasan",
            ),
            Aid::Materials => l.pick(
                "A partner gives materials for works while it gets something in return",
                "Mitra memberi bahan untuk pekerjaan selama mendapat balasan",
            ),
            Aid::Market => l.pick(
                "A partner buys what those who come make and grow, while it gets something in return",
                "Mitra membeli hasil warga yang datang, selama mendapat balasan",
            ),
            Aid::Visibility => l.pick(
                "A partner makes the place known while it gets something in return",
                "Mitra membuat tempat itu dikenal selama mendapat balasan",
            ),
        },
        kind => of_kind(l, kind.name()),
    }
}

/// What a kind of intervention is.
fn of_kind(l: Language, kind: &str) -> &'static str {
    let found = KINDS.iter().find(|(name, _, _)| *name == kind);
    found.map_or_else(
        || kind_words_in(l, kind),
        |(_, english, indonesian)| l.pick(english, indonesian),
    )
}

/// Kinds that need more words than the catalogue has.
const KINDS: &[(&str, &str, &str)] = &[
    (
        "stages",
        "The programme goes through its stages: a time of engagement, then each year assessment, choice between alternatives, action plan, implementation and evaluation",
        "Program berjalan menurut tahapan: masa persiapan sosial, lalu setiap tahun pengkajian, pemilihan alternatif, rencana aksi, pelaksanaan, dan evaluasi",
    ),
    (
        "delineation",
        "A decree says which neighbourhoods count as slum; only there the fund pays for works",
        "SK Kumuh menetapkan RT mana yang termasuk kumuh; hanya di sana dana membiayai pekerjaan",
    ),
    (
        "socialisation",
        "Outreach events and media make the programme known",
        "Kegiatan sosialisasi dan media memperkenalkan program",
    ),
    (
        "facilitator",
        "Teams of facilitators visit the communities, help with papers and keep the programme on people's minds",
        "Tim fasilitator mengunjungi komunitas, membantu menyusun berkas, dan menjaga program tetap di benak warga",
    ),
    (
        "fund",
        "Money for works is planned each year and paid to the community's board in parts, each against papers",
        "Dana untuk pekerjaan direncanakan setiap tahun dan dicairkan kepada LKM dalam beberapa termin, masing-masing atas dasar berkas",
    ),
    (
        "training",
        "Courses with a limited number of places teach skills; some of those trained become cadres",
        "Pelatihan dengan kursi terbatas mengajarkan keterampilan; sebagian pesertanya menjadi kader",
    ),
    (
        "norm",
        "Neighbourhoods agree on a rule of how often one comes to the mutual work",
        "RT menyepakati aturan seberapa sering warga datang ke gotong royong",
    ),
    (
        "handover",
        "At the end local cadres take over part of the facilitators' tasks, and a group keeps the works up",
        "Pada akhir program kader setempat meneruskan sebagian tugas fasilitator, dan sebuah kelompok merawat hasil pekerjaan",
    ),
    (
        "coordination",
        "Agencies, firms and community mind their own sectors instead of working together",
        "Dinas, perusahaan, dan masyarakat mengurus sektornya sendiri alih-alih bekerja bersama",
    ),
    ("audit", "Somebody looks at what the board spent", "Ada yang memeriksa belanja LKM"),
    (
        "model_village",
        "Communities that lag visit those that do well",
        "Komunitas yang tertinggal mengunjungi yang berhasil",
    ),
    (
        "group_loan",
        "Groups of neighbours get loans from a revolving fund",
        "Kelompok warga mendapat pinjaman dari dana bergulir",
    ),
    (
        "meeting",
        "Loan groups or owners of enterprises meet",
        "Kelompok pinjaman atau pemilik usaha bertemu",
    ),
    (
        "outlet",
        "A shop or online outlet sells what the community's enterprises make",
        "Toko atau gerai daring menjual produk usaha komunitas",
    ),
    (
        "microfinance",
        "A microfinance body lends to households",
        "Lembaga keuangan mikro memberi pinjaman kepada rumah tangga",
    ),
];

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |c| c.to_uppercase().chain(letters).collect())
}

/// Months that a character of a bar stands for.
fn step(scenario: &Scenario) -> i32 {
    let months = scenario.months as i32;
    [1, 2, 3, 6, 12, 24].into_iter().find(|step| months <= step * LONGEST).unwrap_or(48)
}

/// The years above the bars, as far as there is room for them.
fn years(scenario: &Scenario, step: i32) -> String {
    let mut line = String::new();
    for column in 0..columns(scenario, step) {
        let month = scenario.start.plus(column * step);
        let begins = column == 0 || month.year() != scenario.start.plus((column - 1) * step).year();
        if begins && line.chars().count() as i32 <= column {
            while (line.chars().count() as i32) < column {
                line.push(' ');
            }
            line.push_str(&format!("{} ", month.year()));
        }
    }
    line.trim_end().to_string()
}

fn columns(scenario: &Scenario, step: i32) -> i32 {
    (scenario.months as i32 + step - 1) / step
}

/// `█` where it lasts or may happen, `|` where it is repeated, `·` where it is not there.
fn bar(scenario: &Scenario, i: &Intervention, step: i32) -> String {
    let Start::Month(at) = i.at else { return String::new() };
    let last = i.until.unwrap_or(scenario.end().plus(1));
    (0..columns(scenario, step))
        .map(|column| {
            let from = scenario.start.plus(column * step);
            let to = from.plus(step);
            let begins = match i.every {
                Some(every) => (from.0..to.0)
                    .any(|m| m >= at.0 && Month(m) < last && (m - at.0) % every.max(1) as i32 == 0),
                None => false,
            };
            match (i.every, at < to && last > from) {
                (Some(_), _) if begins => '|',
                (None, true) => '█',
                _ => '·',
            }
        })
        .collect()
}

fn when(l: Language, i: &Intervention) -> String {
    let begin = match i.at {
        Start::Month(at) => format!("{} {}", l.pick("from", "mulai"), month(l, at)),
        Start::Stage(stage) => l.pick(
            format!("when a community enters the stage {}", stage.name().replace('_', " ")),
            format!("ketika komunitas memasuki tahap {}", stage_in_indonesian(stage)),
        ),
    };
    let end = match i.until {
        Some(until) => format!(" {} {}", l.pick("to", "sampai"), month(l, until.plus(-1))),
        None => String::new(),
    };
    let again = match i.every {
        Some(12) => l.pick(", every year", ", setiap tahun").to_string(),
        Some(1) => l.pick(", every month", ", setiap bulan").to_string(),
        Some(n) => l.pick(format!(", every {n} months"), format!(", setiap {n} bulan")),
        None => String::new(),
    };
    format!("{begin}{end}{again}")
}

fn stage_in_indonesian(stage: Stage) -> &'static str {
    match stage {
        Stage::Engagement => "persiapan sosial",
        Stage::Assessment => "pengkajian",
        Stage::Alternatives => "pemilihan alternatif",
        Stage::ActionPlan => "rencana aksi",
        Stage::Implementation => "pelaksanaan",
        Stage::Evaluation => "evaluasi",
        Stage::Termination => "pengakhiran",
    }
}

fn place(l: Language, scenario: &Scenario, i: &Intervention) -> String {
    match &i.communities {
        None => l.pick("everywhere", "di semua komunitas").into(),
        Some(list) => {
            let names = list.iter().take(6).filter_map(|&c| scenario.communities.get(c));
            let names: Vec<&str> = names.map(|c| c.name.as_str()).collect();
            let more = match list.len().saturating_sub(6) {
                0 => String::new(),
                more => l.pick(format!(" and {more} more"), format!(", dan {more} lagi")),
            };
            format!("{} {}{more}", l.pick("in", "di"), names.join(", "))
        }
    }
}
