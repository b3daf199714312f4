//! The phases of a month, for people: names as the model has them, and what happens, in Indonesian.

use crate::core::text::Language;
use crate::model::month::Phase;

/// Name and deeds of a phase, in this language.
pub(super) fn words(l: Language, phase: &Phase) -> (&'static str, &'static str) {
    let found = INDONESIAN.iter().find(|(name, _, _)| *name == phase.name);
    match (l, found) {
        (Language::Indonesian, Some((_, name, what))) => (name, what),
        _ => (phase.name, phase.what),
    }
}

const INDONESIAN: &[(&str, &str, &str)] = &[
    (
        "shocks",
        "guncangan",
        "banjir, pandemi, dan harga, yang ditetapkan atau kebetulan, merusak harta dan memotong pendapatan",
    ),
    (
        "programme",
        "program",
        "siklus tahapan dan setiap intervensi yang terjadwal; rencana, berkas, termin pencairan",
    ),
    (
        "information",
        "informasi",
        "melihat sekeliling: apa yang diharapkan dari orang lain; kabar dan perhatian menyebar; orang memihak dan berganti pihak",
    ),
    (
        "training",
        "pelatihan",
        "pendaftaran, kursi terbatas, keterampilan, kader; belajar sendiri; rembuk memilih, kegiatan diikuti",
    ),
    (
        "participation",
        "keikutsertaan",
        "siapa yang datang ke empat gotong royong mingguan, dan apa yang diberikan kepada yang datang; yang tidak datang ditegur lewat hubungan",
    ),
    (
        "works",
        "pekerjaan fisik",
        "tabungan bersama, mitra, dan iuran; paket dibangun dengan uang dan tenaga, rusak, dan dirawat; kebun dan sampah; lingkungan",
    ),
    (
        "social learning",
        "belajar sosial",
        "kepercayaan, kekuatan hubungan, kesediaan, kebiasaan, norma; hubungan ditawarkan dan diputus; lembaga dinilai; para aktor bertemu",
    ),
    (
        "livelihoods",
        "penghidupan",
        "upah, usaha, pinjaman, pengeluaran, tabungan; setiap rupiah dibukukan di dua sisi",
    ),
    ("welfare", "kesejahteraan", "indikator kesejahteraan setiap rumah tangga"),
    ("observe", "pencatatan", "yang harus berlaku diperiksa; penjumlahan untuk tabel"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::month::MONTH;

    #[test]
    fn every_phase_is_told_in_indonesian_and_none_that_is_gone() {
        let names: Vec<&str> = MONTH.iter().map(|phase| phase.name).collect();
        assert_eq!(names, INDONESIAN.iter().map(|(name, _, _)| *name).collect::<Vec<_>>());
        for phase in MONTH {
            let (name, what) = words(Language::Indonesian, phase);
            assert!(name != phase.name && what != phase.what, "{name}");
        }
    }
}
