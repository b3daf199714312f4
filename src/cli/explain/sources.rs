//! Where a number comes from, in words.

use crate::core::text::Language;

/// What the marks of a source say, in words.
pub(super) fn source_in_words(l: Language, source: &str) -> String {
    if source == "design" {
        let choice = "a choice of whoever writes the scenario";
        return l.pick(choice, "pilihan penulis skenario").into();
    }
    let study = source.find("[S:").and_then(|at| source.get(at + 3..at + 6)).unwrap_or("?");
    let marks = [
        ("[D]", l.pick("computed from data", "dihitung dari data").to_string()),
        ("[V]", l.pick("read in the publication named", "dibaca di terbitan yang disebut").into()),
        ("[S:", format!("{} {study}", l.pick("read in field study", "dibaca di studi lapangan"))),
        ("[R]", l.pick("recalled, not verified", "dari ingatan, belum diperiksa").into()),
        ("[A]", l.pick("an assumption", "asumsi").into()),
    ];
    let mut said: Vec<(usize, String)> =
        marks.into_iter().filter_map(|(mark, words)| Some((source.find(mark)?, words))).collect();
    said.sort();
    let said: Vec<String> = said.into_iter().map(|(_, words)| words).collect();
    let mut rest = source.to_string();
    while let Some(from) = rest.find('[') {
        let to = rest[from..].find(']').map_or(rest.len(), |at| from + at + 1);
        rest.replace_range(from..to, "");
    }
    let rest = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = rest.replace("; :", ";");
    let rest = rest.trim_matches([',', ';', ':', ' ']);
    let rest = l.pick(rest.to_string(), in_indonesian(rest));
    if rest.is_empty() { said.join("; ") } else { format!("{} ({rest})", said.join("; ")) }
}

/// Remarks beside the marks, phrase by phrase; names, years and numbers stay as they are.
fn in_indonesian(remarks: &str) -> String {
    REMARKS.iter().fold(remarks.to_string(), |text, (english, words)| text.replace(english, words))
}

/// Longer phrases first: a part of one must not be put in before the whole.
const REMARKS: &[(&str, &str)] = &[
    (
        "calibrated to the settled turnout; only the product with detection is identified",
        "dikalibrasi pada kehadiran yang mantap; hanya hasil kalinya dengan detection yang teridentifikasi",
    ),
    ("calibrated to the ten laboratory rounds", "dikalibrasi pada sepuluh putaran laboratorium"),
    ("calibrated to the settled turnout", "dikalibrasi pada kehadiran yang mantap"),
    ("calibrated to", "dikalibrasi pada"),
    (
        "first period: .56 against .019 of the endowment",
        "putaran pertama: 0,56 terhadap 0,019 dari modal awal",
    ),
    ("weight of a prior that says little", "bobot pengetahuan awal yang sedikit"),
    (
        "with 0 the closed form rests where the other form does",
        "dengan 0 bentuk tertutup mantap di tempat yang sama dengan bentuk lain",
    ),
    ("works are kept within a neighbourhood", "pekerjaan dirawat di RT sendiri"),
    (
        "(many hear, few attend, fewer speak)",
        "(banyak yang mendengar, sedikit yang hadir, lebih sedikit yang berbicara)",
    ),
    ("against the evidence of fading", "menurut bukti memudarnya hubungan"),
    (
        "gain below loss: keep rates .98 / .39",
        "kenaikan di bawah penurunan: yang bertahan 0,98 / 0,39",
    ),
    ("fixed (not identified apart)", "dibuat tetap (tidak teridentifikasi terpisah)"),
    ("fixed; .76 over the four weeks of a month", "dibuat tetap; 0,76 selama empat minggu sebulan"),
    ("at most .1 by structure", "paling besar 0,1 menurut susunannya"),
    ("0 unless the scenario says so", "0 kecuali diatur skenario"),
    ("0 unless the scenario follows litter", "0 kecuali skenario mengikuti sampah"),
    ("0 unless the place floods", "0 kecuali tempatnya banjir"),
    ("0 unless the place has a bank", "0 kecuali ada bank di tempat itu"),
    ("0 unless the place has one", "0 kecuali ada di tempat itu"),
    ("0 unless the place has them", "0 kecuali ada di tempat itu"),
    ("non-performing after 90 days", "macet setelah 90 hari"),
    ("tools a person are short", "alat per orang kurang"),
    ("weekly; none or fewer in an arm", "mingguan; tidak ada atau lebih jarang dalam suatu varian"),
    ("kin > neighbour > work", "kerabat > tetangga > pekerjaan"),
    ("know-how was a limit", "pengetahuan menjadi batas"),
    ("the remainder of FGF 2001", "sisa dari FGF 2001"),
    ("in kind; to whom", "dalam bentuk barang; kepada siapa"),
    ("figures open doors", "tokoh membuka pintu"),
    ("as exposure to delivery", "seperti pengalaman akan hasil"),
    ("4 % and 100 %", "4 % dan 100 %"),
    ("27.7 and 19.2 %", "27,7 dan 19,2 %"),
    ("books are kept", "pembukuan dibuat"),
    ("growing kits; kits", "paket bibit; paket"),
    ("a tourist sight", "tujuan wisata"),
    ("both happened", "keduanya terjadi"),
    ("cakes about", "kue sekitar"),
    ("cakes Rp", "kue Rp"),
    ("chosen: half-life", "dipilih: waktu paruh"),
    ("chosen:", "dipilih:"),
    ("maintenance group", "kelompok pemelihara"),
    ("revolving loans", "pinjaman bergulir"),
    ("self-help funds", "dana swadaya"),
    ("own funds", "dana sendiri"),
    ("of profits", "dari laba"),
    ("by profit", "menurut laba"),
    ("a trimester", "per tiga bulan"),
    ("a month", "per bulan"),
    ("a year", "per tahun"),
    ("x the gain", "x kenaikannya"),
    ("of 50 came", "dari 50 datang"),
    ("reciprocity", "timbal balik"),
    ("Karnataka villages", "desa Karnataka"),
    ("rewiring", "penyambungan ulang"),
    ("kept .", "bertahan ."),
    ("direction", "arah"),
    ("months", "bulan"),
    ("million", "juta"),
    ("national", "nasional"),
    ("urban", "perkotaan"),
    ("March", "Maret"),
    ("design", "rancangan"),
    ("wages", "upah"),
    ("fixed", "dibuat tetap"),
    ("order", "urutan"),
    ("size", "besarnya"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::catalogue;

    #[test]
    fn every_source_is_said_in_indonesian_too() {
        // words that only English has
        let english = [
            "the",
            "of",
            "and",
            "with",
            "from",
            "is",
            "are",
            "in",
            "at",
            "by",
            "unless",
            "which",
            "against",
            "share",
            "households",
            "direction",
            "size",
            "chosen",
            "months",
            "assumption",
        ];
        for entry in catalogue::all() {
            let words = source_in_words(Language::Indonesian, entry.source);
            let mut each = words.split(|c: char| !c.is_alphanumeric());
            let left = each.find(|word| english.contains(word));
            assert_eq!(left, None, "{}: {words}", entry.path());
        }
    }

    #[test]
    fn no_phrase_is_hidden_by_a_shorter_one_before_it() {
        for (place, (phrase, _)) in REMARKS.iter().enumerate() {
            let before = REMARKS[..place].iter().find(|(other, _)| phrase.contains(other));
            assert_eq!(before, None, "{phrase}");
        }
    }
}
