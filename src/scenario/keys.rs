//! Every key of a scenario file, declared once: name, type with its range, default, unit, meaning,
//! source. The checks, the defaults, the resolved scenario and the help read this list. Keys of
//! `[parameters]` are declared in [`super::parameters`].
//!
//! Marks of sources as there; **[D]** [V] [S:nnn] [R] [A], and "design" for what is a choice of the
//! study, not a number about the world.

use super::forms::{Participation, Trust};
pub use super::kinds::KINDS;
use super::parameters::PARAMETERS;
use crate::core::text::catalogue::Message;
use crate::core::text::message;

/// What a key takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    /// Text.
    Text,
    /// Text for people, in one language or both: `"…"` or `{ en = "…", id = "…" }`.
    Words,
    /// A name that can be a folder: lower-case letters, digits, `-`, `_`.
    Name,
    /// True or false.
    Flag,
    /// A whole number, lowest and highest.
    Whole(i64, i64),
    /// A number, lowest and highest.
    Number(f64, f64),
    /// A month, `"YYYY-MM"`.
    Month,
    /// A month or `{ stage = "…" }`.
    Start,
    /// `"year"` or a number of months.
    Every,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of numbers in a range.
    Numbers(f64, f64),
    /// A list of whole numbers in a range.
    Wholes(i64, i64),
    /// A number, a schedule `[["YYYY-MM", number], …]` or a distribution, in a range.
    Value(f64, f64),
    /// A parameter of the model: a number, or a distribution if its source is [A] or [R].
    Parameter {
        /// Lowest.
        low: f64,
        /// Highest.
        high: f64,
        /// May it be a distribution?
        uncertain: bool,
    },
    /// The changes of an arm: `{ "intervention.ID.KEY" = value, … }`.
    Changes,
}

impl Type {
    /// What is allowed.
    pub fn allowed(self) -> Message {
        match self {
            Type::Text => message!(types::text),
            Type::Words => message!(types::words),
            Type::Name => message!(types::name),
            Type::Flag => message!(types::flag),
            Type::Whole(low, i64::MAX) => message!(types::whole_from, low = low),
            Type::Whole(low, high) => message!(types::whole, low = low, high = high),
            Type::Number(low, high) | Type::Parameter { low, high, uncertain: false } => {
                message!(types::number, low = low, high = high)
            }
            Type::Month => message!(types::month),
            Type::Start => message!(types::start),
            Type::Every => message!(types::every),
            Type::Choice(words) => {
                message!(types::choice, words = format!("\"{}\"", words.join("\", \"")))
            }
            Type::Texts => message!(types::texts),
            Type::Numbers(low, high) => message!(types::numbers, low = low, high = high),
            Type::Wholes(low, high) => message!(types::wholes, low = low, high = high),
            Type::Value(low, high) => message!(types::value, low = low, high = high),
            Type::Parameter { low, high, uncertain: true } => {
                message!(types::uncertain, low = low, high = high)
            }
            Type::Changes => message!(types::changes),
        }
    }
}

/// Must a key be there, and what does it mean if it is not?
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Presence {
    /// It must be given.
    Required,
    /// It may be missing, which has a meaning of its own.
    Optional,
    /// Its default, as it would be typed.
    Or(&'static str),
}

/// What is known about one key.
#[derive(Clone, Copy, Debug)]
pub struct KeySpec {
    /// The key.
    pub name: &'static str,
    /// What it takes.
    pub kind: Type,
    /// Required, optional or its default.
    pub presence: Presence,
    /// Unit; empty when it has none.
    pub unit: &'static str,
    /// Meaning.
    pub meaning: &'static str,
    /// Meaning in Indonesian, where it is written.
    pub makna: Option<&'static str>,
    /// Where a default comes from.
    pub source: &'static str,
}

use Presence::{Optional, Or, Required};
use Type::*;

/// Declares tables of keys: name, type, presence, unit, meaning (`"English"` or `"English" /
/// "Indonesian"`), source.
macro_rules! keys {
    ($($(#[$doc:meta])* $table:ident { $($name:literal $kind:expr, $presence:expr, $unit:literal, $meaning:literal $(/ $makna:literal)?, $source:literal;)* })*) => {
        $($(#[$doc])* pub const $table: &[$crate::scenario::keys::KeySpec] = &[
            $($crate::scenario::keys::KeySpec {
                name: $name, kind: $kind, presence: $presence, unit: $unit, meaning: $meaning,
                makna: $crate::scenario::keys::makna(&[$($makna)?]), source: $source,
            },)*
        ];)*
    };
}
pub(in crate::scenario) use keys;

/// The Indonesian words of a row that has them.
pub(in crate::scenario) const fn makna(words: &[&'static str]) -> Option<&'static str> {
    match words {
        [words] => Some(words),
        _ => None,
    }
}

/// Names of the seven stages.
pub const STAGES: &[&str] = &[
    "engagement",
    "assessment",
    "alternatives",
    "action_plan",
    "implementation",
    "evaluation",
    "termination",
];

/// Names of the distributions.
pub const DISTRIBUTIONS: &[&str] = &["normal", "lognormal", "gamma", "beta", "uniform"];

/// Tables of a file, in the order in which the resolved scenario writes them.
pub const ROOT: &[&str] = &[
    "scenario",
    "population",
    "community",
    "trade",
    "model",
    "parameters",
    "intervention",
    "arm",
    "output",
];

/// The tables that are written with double brackets.
pub const LISTS: &[&str] = &["community", "trade", "intervention", "arm"];

/// A share.
pub const SHARE: Type = Number(0.0, 1.0);
/// A share that may follow the calendar or chance.
pub const DOSE: Type = Value(0.0, 1.0);
const MONTHS: Type = Whole(0, 1200);
/// The default of a competence.
pub const COMPETENCE: Presence = Or("{ dist = \"beta\", mean = 0.625, sd = 0.16 }");

keys! {
    /// Keys of `[scenario]`.
    SCENARIO {
        "name" Name, Required, "", "short name; the folder of its runs" / "nama pendek; menjadi nama folder hasilnya", "design";
        "title" Words, Or("\"\""), "", "a line for humans" / "satu baris judul untuk pembaca", "design";
        "question" Words, Or("\"\""), "", "the question in plain words" / "pertanyaannya dengan kata-kata sederhana", "design";
        "start" Month, Required, "month", "first month" / "bulan pertama", "design";
        "end" Month, Required, "month", "last month, inclusive" / "bulan terakhir, termasuk bulan itu", "design";
        "months" Whole(1, 1200), Optional, "months", "run only the first so many months; without it, to the end" / "jalankan hanya sekian bulan pertama; tanpa ini, sampai selesai", "design";
        "burn_in" MONTHS, Or("120"), "months", "lived before the start without a programme, to a settled world" / "masa hidup sebelum awal, tanpa program, sampai dunia simulasi mantap", "design";
        "seed" Whole(0, i64::MAX), Or("1"), "", "names the study; all luck comes from it" / "memberi nama pada kajian; semua faktor kebetulan berasal dari angka ini", "design";
        "replicates" Whole(1, 100_000), Or("20"), "", "replicates with every parameter at its central value" / "ulangan dengan semua parameter pada nilai tengahnya", "design";
        "assumption_draws" Whole(0, 100_000), Optional, "", "replicates with parameters drawn; as many as replicates if any parameter is a distribution" / "ulangan dengan parameter yang diundi; sebanyak ulangan biasa bila ada parameter yang berupa sebaran", "design";
        "headline" Texts, Or("[\"works_finished\", \"trust\", \"turnout\", \"welfare\"]"), "", "measures that the verdict is about, most important first" / "ukuran yang menjadi pokok kesimpulan, yang terpenting lebih dulu", "design";
        "verdict" Text, Or("\"end\""), "", "when the verdict is about: end, last_12, after_0 (the programme's last month), after_12, after_24, after_36, or a December as 2019-12" / "waktu yang menjadi pokok kesimpulan: end (akhir), last_12 (12 bulan terakhir), after_0 (bulan terakhir program), after_12, after_24, after_36, atau suatu Desember seperti 2019-12", "design";
    }
    /// Keys of `[population]`.
    POPULATION {
        "households" Text, Optional, "", "file of households, CSV or Parquet, from the folder of the scenario file on; without it they are drawn" / "berkas rumah tangga, CSV atau Parquet, dihitung dari folder berkas skenario; tanpa ini, rumah tangga diundi", "design";
        "ties" Text, Optional, "", "file of ties between these households; without it they are drawn" / "berkas hubungan antara rumah tangga itu; tanpa ini, hubungan diundi", "design";
        "digest" Text, Optional, "", "sha256 of what these files hold; written into the resolved scenario, and held to the files where it is given" / "sha256 dari isi kedua berkas; ditulis ke dalam skenario lengkap, dan dicocokkan dengan berkas bila diberikan", "design";
        "mean_degree" Number(0.0, 100.0), Or("9.3"), "ties a household", "mean number of ties" / "rata-rata jumlah hubungan", "[D] 37 Karnataka villages, 6.1-12.8";
        "sociability_sd" Number(0.0, 2.0), Or("0.7"), "log units", "spread of households' sociability" / "keragaman rumah tangga dalam bergaul", "[A]";
        "isolate_share" SHARE, Or("0.05"), "share", "households without ties" / "rumah tangga tanpa hubungan", "[D] Karnataka";
        "kin_share" SHARE, Or("0.3"), "share", "ties that are kin ties" / "hubungan yang berupa hubungan kerabat", "[A]";
        "kin_group" Whole(2, 40), Or("9"), "households", "size of a kin group" / "besar kelompok kerabat", "[A]";
        "bridging_share" SHARE, Or("0.2"), "share", "ties to anybody of the community, wherever they live, at the founding; and those who seek a tie later that ask anybody" / "hubungan dengan siapa saja di komunitas, di mana pun tinggalnya, pada awalnya; dan pencari hubungan kemudian yang bertanya kepada siapa saja", "[A]";
        "closure" SHARE, Or("0.3"), "share", "neighbour ties that close a triangle" / "hubungan antartetangga yang menutup segitiga (teman dari teman)", "[A]";
        "leader_share" SHARE, Or("0.12"), "share", "households that are leaders" / "rumah tangga tokoh masyarakat", "[D] Karnataka";
        "leader_degree" Number(0.1, 10.0), Or("1.45"), "ratio", "sociability of leaders, to others" / "keluasan pergaulan tokoh, dibandingkan dengan warga lain", "[D] Karnataka";
        "board_members" Whole(1, 100), Or("9"), "members", "members of the board (LKM)" / "anggota LKM", "[A]";
        "trust_mean" Number(0.01, 0.99), Or("0.6"), "share", "mean baseline trust of a tie" / "rata-rata tingkat dasar kepercayaan dalam suatu hubungan", "[A] .4-.8";
        "trust_concentration" Number(0.5, 1000.0), Or("10"), "", "concentration a + b of the beta distribution of baseline trust" / "konsentrasi a + b dari sebaran beta tingkat dasar kepercayaan", "[A]";
        "trust_symmetry" SHARE, Or("0.3"), "correlation", "trust in the two directions of a tie" / "kepercayaan pada kedua arah suatu hubungan", "[A] 0-.7";
        "household_size" Number(1.0, 12.0), Or("3.9"), "people", "mean people a household" / "rata-rata jiwa per rumah tangga", "[R]";
        "poverty_rate" Number(0.001, 0.95), Or("0.0789"), "share", "people below the poverty line at the start" / "penduduk di bawah garis kemiskinan pada awalnya", "[V] urban, March 2021";
        "gini" Number(0.01, 0.9), Or("0.384"), "share", "Gini coefficient of consumption per head at the start" / "rasio Gini pengeluaran per kapita pada awalnya", "[V] March 2021";
        "poverty_line" Number(1.0, 1e9), Or("472525"), "Rp a head and month", "poverty line" / "garis kemiskinan", "[V] national, March 2021";
    }
    /// Keys of `[[community]]`.
    COMMUNITY {
        "name" Text, Required, "", "its name" / "namanya", "design";
        "region" Text, Or("\"region\""), "", "the region that it belongs to" / "wilayah tempatnya berada", "design";
        "households" Whole(1, 10_000), Required, "households", "number of households" / "jumlah rumah tangga", "design";
        "neighbourhoods" Whole(1, 2_500), Required, "neighbourhoods", "number of neighbourhoods (RT), 4 to 200 households each" / "jumlah RT, masing-masing 4 sampai 200 rumah tangga", "design";
        "hectares" Number(0.01, 1e6), Required, "hectares", "area" / "luas", "design";
        "slum_hectares" Number(0.0, 1e6), Or("0.0"), "hectares", "area with slum conditions" / "luas yang kumuh", "design";
        "count" Whole(1, 10_000), Or("1"), "communities", "so many alike, named \"Name 1\", \"Name 2\", …" / "sekian komunitas serupa, bernama \"Nama 1\", \"Nama 2\", …", "design";
    }
    /// Keys of `[[trade]]`, a kind of small enterprise that households may own.
    TRADE {
        "name" Text, Required, "", "its name" / "namanya", "design";
        "product" Choice(&["food", "goods", "service"]), Or("\"food\""), "", "what it makes; an outlet takes food and goods" / "apa yang dibuat; gerai mengambil makanan dan barang", "design";
        "owners" SHARE, Or("0.02"), "share", "households that own one when the world is founded" / "rumah tangga yang memiliki usaha ini saat dunia dibentuk", "[A]";
        "start_up" Number(0.0, 1e9), Or("500000.0"), "Rp", "sunk cost of starting, less what skill saves" / "biaya memulai yang tidak kembali, dikurangi penghematan berkat keterampilan", "[A]; cakes Rp 50,000 [S:004]";
        "capital" Number(1000.0, 1e9), Or("1000000.0"), "Rp", "working capital that full work needs" / "modal kerja yang diperlukan untuk bekerja penuh", "[A]";
        "tools" Number(0.0, 1e9), Or("500000.0"), "Rp", "cost of the tools that full work needs" / "biaya peralatan yang diperlukan untuk bekerja penuh", "[A]";
        "tools_shared" SHARE, Or("0.5"), "share", "tools a person at hand without buying any (borrowed, shared)" / "peralatan yang tersedia tanpa membeli (dipinjam, dipakai bersama)", "[S:004] tools a person are short; size [A]";
        "skill" SHARE, Or("0.5"), "share", "how far skill decides what is produced" / "seberapa keterampilan menentukan hasil produksi", "[A]";
        "weather" SHARE, Or("0.0"), "share", "production lost in the worst weather (farm inputs, drying)" / "produksi yang hilang pada cuaca terburuk (bahan pertanian, penjemuran)", "[S:002] direction; size [A]";
        "time" SHARE, Or("0.2"), "share", "the household's working time that it takes from wages" / "waktu kerja rumah tangga yang diambil dari kerja upahan", "[A]";
        "sales" Number(1000.0, 1e9), Or("3000000.0"), "Rp a month", "sales at full work" / "penjualan bila bekerja penuh", "[A]";
        "inputs" SHARE, Or("0.6"), "share", "cost of inputs, of sales" / "biaya bahan, dari penjualan", "[A]";
        "fixed" Number(0.0, 1e9), Or("50000.0"), "Rp a month", "cost that does not depend on sales" / "biaya yang tidak bergantung pada penjualan", "[A]";
        "spending" SHARE, Or("0.01"), "share", "part of households' consumption that goes into this kind of product" / "bagian pengeluaran rumah tangga untuk jenis produk ini", "[A]";
        "outside" Number(0.0, 1e12), Or("5000000.0"), "Rp a community and month", "what buyers outside spend on it at most, all producers here together" / "belanja paling banyak oleh pembeli dari luar, untuk semua penjual di sini bersama-sama", "[A]";
    }
    /// Keys of `[model]`: rival forms of the social core, the same in every arm.
    MODEL {
        "participation" Choice(Participation::WORDS), Or("\"noisy-or\""), "", "how own reasons and expected others make the chance of coming" / "bagaimana alasan sendiri dan kehadiran orang lain yang diharapkan membentuk peluang datang", "design";
        "trust" Choice(Trust::WORDS), Or("\"baseline\""), "", "how trust in another learns: from surprise with return to the pair's baseline, or as a reputation that counts and forgets" / "bagaimana kepercayaan kepada orang lain belajar: dari kejutan, lalu kembali ke tingkat dasar pasangan itu, atau sebagai reputasi yang dihitung dan dilupakan", "design";
    }
    /// Keys of every `[[intervention]]`.
    INTERVENTION {
        "id" Name, Required, "", "unique name; the address of its luck" / "nama unik; dari nama ini faktor kebetulannya berasal", "design";
        "label" Words, Optional, "", "what people call it; without it, what its kind is" / "sebutannya; tanpa ini, sebutan jenisnya", "design";
        "kind" Text, Required, "", "what is done" / "apa yang dilakukan", "design";
        "at" Start, Required, "month", "when it starts" / "kapan dimulai", "design";
        "until" Month, Optional, "month", "first month in which it is over; without it, to the end" / "bulan pertama setelah selesai; tanpa ini, sampai akhir", "design";
        "every" Every, Optional, "months", "repeats; without it, once or as long as it lasts" / "berulang; tanpa ini, sekali atau selama berlangsung", "design";
        "communities" Texts, Optional, "", "where; without it, everywhere" / "di mana; tanpa ini, di semua komunitas", "design";
    }
    /// Keys of `[[arm]]`.
    ARM {
        "name" Name, Required, "", "its id in tables" / "namanya dalam tabel", "design";
        "label" Words, Optional, "", "its label in figures; without it, its name" / "namanya dalam gambar; tanpa ini, namanya dalam tabel", "design";
        "control" Flag, Or("false"), "", "is it the control?" / "apakah ini varian pembanding?", "design";
        "from" Text, Optional, "", "the arm that it changes; without it, the file as it stands" / "varian yang diubahnya; tanpa ini, berkas apa adanya", "design";
        "set" Changes, Optional, "", "keys that it changes" / "kunci yang diubahnya", "design";
        "drop" Texts, Optional, "", "interventions that it does without (a fund whose decree is dropped pays nobody)" / "intervensi yang ditiadakan (dana yang SK Kumuh-nya ditiadakan tidak membayar siapa pun)", "design";
        "change" Words, Optional, "", "what it changes, in words; without it, written from `set` and `drop`" / "apa yang diubah, dengan kata-kata; tanpa ini, disusun dari `set` dan `drop`", "design";
    }
    /// Keys of `[output]`.
    OUTPUT {
        "level" Choice(&["region", "community", "neighbourhood", "household"]), Or("\"community\""), "", "finest level of the monthly table" / "tingkat terperinci tabel bulanan", "design";
    }
}

/// The own keys of a kind of intervention.
pub fn of_kind(kind: &str) -> Option<&'static [KeySpec]> {
    KINDS.iter().find(|(name, _)| *name == kind).map(|(_, keys)| *keys)
}

/// Every key of an intervention of a kind, common keys first.
pub fn of_intervention(kind: &str) -> Vec<KeySpec> {
    INTERVENTION.iter().chain(of_kind(kind).unwrap_or(&[])).copied().collect()
}

/// What the parameter of the model with this key takes.
pub fn of_parameter(key: &str) -> Option<Type> {
    PARAMETERS.iter().find(|p| p.key == key).map(|p| Type::Parameter {
        low: p.low,
        high: p.high,
        uncertain: p.source.contains("[A]") || p.source.contains("[R]"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    keys! {
        /// Rows with and without Indonesian words.
        ROWS {
            "both" Flag, Optional, "", "in both languages" / "dalam dua bahasa", "design";
            "one" Flag, Optional, "", "in English", "design";
        }
    }

    #[test]
    fn a_row_may_say_its_meaning_in_indonesian_beside_the_english() {
        assert_eq!(ROWS[0].meaning, "in both languages");
        assert_eq!(ROWS[0].makna, Some("dalam dua bahasa"));
        assert_eq!(ROWS[1].makna, None);
    }
}
