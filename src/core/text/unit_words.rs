//! Units of measures and keys in Indonesian.

use super::Language;

/// A unit as it is declared in English, in this language. One that has no words in Indonesian stays
/// as it is; a test of the catalogue finds it.
pub fn unit(language: Language, english: &'static str) -> &'static str {
    match language {
        Language::Indonesian => indonesian(english).unwrap_or(english),
        _ => english,
    }
}

/// The Indonesian words of a unit that is declared in English.
pub fn indonesian(english: &str) -> Option<&'static str> {
    UNITS.iter().find(|(unit, _)| *unit == english).map(|(_, words)| *words)
}

/// Units that are the same in both languages.
pub const SAME: &[&str] = &["", "Rp", "logit"];

const UNITS: &[(&str, &str)] = &[
    ("", ""),
    ("Rp", "Rp"),
    ("Rp a community", "Rp per komunitas"),
    ("Rp a community and month", "Rp per komunitas per bulan"),
    ("Rp a community and year", "Rp per komunitas per tahun"),
    ("Rp a community, so far", "Rp per komunitas, kumulatif"),
    ("Rp a head and month", "Rp per kapita per bulan"),
    ("Rp a household", "Rp per rumah tangga"),
    ("Rp a household and month", "Rp per rumah tangga per bulan"),
    ("Rp a month", "Rp per bulan"),
    ("Rp an owner and month", "Rp per pemilik per bulan"),
    ("a 100 households", "per 100 rumah tangga"),
    ("a Rp 1 million and month", "per Rp 1 juta per bulan"),
    ("a community", "per komunitas"),
    ("a community, so far", "per komunitas, kumulatif"),
    ("a household", "per rumah tangga"),
    ("a household and month", "per rumah tangga per bulan"),
    ("a household, so far", "per rumah tangga, kumulatif"),
    ("a missing tie and month", "per hubungan yang kurang per bulan"),
    ("a month", "per bulan"),
    ("a tie and month", "per hubungan per bulan"),
    ("a year", "per tahun"),
    ("chance", "peluang"),
    ("chance a month", "peluang per bulan"),
    ("chance a year", "peluang per tahun"),
    ("chance a year end", "peluang per akhir tahun"),
    ("communities", "komunitas"),
    ("correlation", "korelasi"),
    ("days a Rp 1 million", "hari per Rp 1 juta"),
    ("days a Rp 1 million a month", "hari per Rp 1 juta per bulan"),
    ("days a household and month", "hari per rumah tangga per bulan"),
    ("difference of shares", "selisih proporsi"),
    ("elasticity", "elastisitas"),
    ("events a month", "kegiatan per bulan"),
    ("founding numbers", "nomor asal"),
    ("groups a community", "kelompok per komunitas"),
    ("hectares", "hektare"),
    ("hectares a community", "hektare per komunitas"),
    ("hours a household and month", "jam per rumah tangga per bulan"),
    ("households", "rumah tangga"),
    ("instalments", "angsuran"),
    ("log units", "satuan log"),
    ("logit", "logit"),
    ("members", "anggota"),
    ("month", "bulan"),
    ("months", "bulan"),
    ("months seen", "bulan pengamatan"),
    ("neighbourhoods", "RT"),
    ("people", "jiwa"),
    ("per 100 households", "per 100 rumah tangga"),
    ("places a course", "kursi per pelatihan"),
    ("points (0-80)", "poin (0-80)"),
    ("producers", "penjual"),
    ("ratio", "rasio"),
    ("sd", "simpangan baku"),
    ("sets a month", "berkas per bulan"),
    ("share", "proporsi"),
    ("share a meeting", "proporsi per pertemuan"),
    ("share a month", "proporsi per bulan"),
    ("share a year", "proporsi per tahun"),
    ("share a week", "proporsi per minggu"),
    ("share of balances", "proporsi saldo"),
    ("share of booked", "proporsi yang dibukukan"),
    ("share of loans ended", "proporsi pinjaman berakhir"),
    ("share of planned", "proporsi rencana"),
    ("share of planned cost", "proporsi biaya rencana"),
    ("share of unpaid", "proporsi tak terbayar"),
    ("teams", "tim"),
    ("ties", "hubungan"),
    ("ties a household", "hubungan per rumah tangga"),
    ("times", "kali"),
    ("visits a year", "kunjungan per tahun"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_has_other_words_in_indonesian_unless_it_is_the_same_in_both() {
        for (english, words) in UNITS {
            assert_eq!(english == words, SAME.contains(english), "{english}: {words}");
        }
    }
}
