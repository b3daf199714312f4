//! What happened in one life, and its terms, told in Indonesian phrase by phrase. Rows for machines stay
//! English, as keys and columns do. No name that somebody chose goes through here: a phrase might break it.

use crate::core::text::Language;

/// A text of a life, in this language; numbers stay as they are.
pub fn said(l: Language, text: &str) -> String {
    match l {
        Language::Indonesian => PHRASES
            .iter()
            .fold(text.to_string(), |text, (english, words)| text.replace(english, words)),
        _ => text.to_string(),
    }
}

/// Longer phrases first: a part of one must not be put in before the whole.
const PHRASES: &[(&str, &str)] = &[
    (
        "told of the programme by a tie, or visited first",
        "diberi tahu tentang program lewat hubungan, atau dikunjungi lebih dulu",
    ),
    ("told of the programme", "diberi tahu tentang program"),
    ("moved away; a newcomer took the place", "pindah; pendatang baru menempati rumahnya"),
    ("trained, and became a cadre", "dilatih, dan menjadi kader"),
    ("applied, and got no place", "mendaftar, tetapi tidak mendapat kursi"),
    ("is against the programme", "menentang program"),
    ("answered with spite", "dibalas dengan kesal"),
    ("reprimanded by household", "ditegur rumah tangga"),
    ("at works or a meeting", "di gotong royong atau pertemuan"),
    ("at a meeting", "di pertemuan"),
    ("met household", "bertemu rumah tangga"),
    ("took up again with household", "berhubungan kembali dengan rumah tangga"),
    ("new tie to household", "hubungan baru dengan rumah tangga"),
    ("neighbour tie to household", "hubungan tetangga dengan rumah tangga"),
    ("kin tie to household", "hubungan kerabat dengan rumah tangga"),
    ("work tie to household", "hubungan kerja dengan rumah tangga"),
    ("programme tie to household", "hubungan dari program dengan rumah tangga"),
    (" ended", " berakhir"),
    ("chance of a cut, once reviewed", "peluang putus saat ditinjau"),
    ("trust to begin with", "kepercayaan awal"),
    ("ties that it keeps up", "hubungan yang dipelihara"),
    ("ties that stood", "hubungan yang ada"),
    ("the other's habit", "kebiasaan pihak lain"),
    ("its habit", "kebiasaannya"),
    ("word of mouth", "kabar dari mulut ke mulut"),
    ("works missed", "gotong royong yang tidak dihadiri"),
    ("outreach", "sosialisasi"),
    ("facilitator", "fasilitator"),
    ("strength", "kekuatan"),
    ("noticed", "ketahuan tidak hadir"),
    ("uptake", "peluang mendaftar"),
    ("places", "kursi"),
    ("norm ", "norma "),
    ("trained", "dilatih"),
    ("chance", "peluang"),
    ("luck", "kebetulan"),
    ("household", "rumah tangga"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_is_hidden_by_a_shorter_one_before_it() {
        for (place, (phrase, _)) in PHRASES.iter().enumerate() {
            let before = PHRASES[..place].iter().find(|(other, _)| phrase.contains(other));
            assert_eq!(before, None, "{phrase}");
        }
    }
}
