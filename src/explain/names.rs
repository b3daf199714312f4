//! What goes into the formulas of a life, by name, in both languages.

use crate::core::text::Language;

/// The name of an input. Where `{}` stands in the Indonesian one, the words for whose it is go; in English
/// they follow.
#[derive(Clone, Copy, Debug)]
pub struct Name(&'static str, &'static str);

impl Name {
    /// In this language, with the words for whose it is.
    pub fn of(self, l: Language, whose: &str) -> String {
        match l {
            Language::Indonesian => match self.1.split_once("{}") {
                Some((before, after)) => format!("{before}{whose}{after}"),
                None => format!("{}{whose}", self.1),
            },
            _ => format!("{}{whose}", self.0),
        }
    }
}

pub(super) const OWN_REASONS: Name =
    Name("own reasons and private worth", "alasan sendiri dan nilai baginya");
pub(super) const COST: Name = Name("cost of coming", "biaya hadir");
pub(super) const NATIONAL_DAY: Name = Name("the national day", "bulan kemerdekaan");
pub(super) const STAKE: Name = Name("stake in the works", "kepentingannya pada pekerjaan fisik");
pub(super) const BOARD: Name = Name("trust in the board", "kepercayaannya kepada LKM");
pub(super) const FACILITATOR: Name =
    Name("tie to the facilitator", "kedekatannya dengan fasilitator");
pub(super) const SALIENCE: Name = Name("the programme on its mind", "perhatiannya pada program");
pub(super) const NORM: Name = Name("the neighbourhood's norm", "norma RT-nya");
pub(super) const TURNOUT_HERE_BEFORE: Name =
    Name("the neighbourhood's turnout last month", "kehadiran di RT-nya bulan lalu");
pub(super) const MONITORING: Name = Name("monitoring agreed on", "pengawasan yang disepakati");
pub(super) const REPRIMAND: Name = Name("a reprimand remembered", "teguran yang diingatnya");
pub(super) const HABIT: Name = Name("its habit", "kebiasaannya hadir");
pub(super) const HABIT_HERE: Name = Name("the neighbourhood's habit", "kebiasaan hadir di RT-nya");
pub(super) const WILLINGNESS: Name = Name("its willingness", "kesediaannya");
pub(super) const EXPECTED: Name =
    Name("what it expected of others", "harapannya akan kehadiran orang lain");
pub(super) const GATHERINGS: Name =
    Name("gatherings that take place", "kumpulan warga yang dapat berlangsung");
pub(super) const BASELINE_OF_INSTITUTIONS: Name =
    Name("baseline of trust in institutions", "tingkat dasar kepercayaannya kepada lembaga");
pub(super) const WEIGHT_OF_PRIVATE: Name =
    Name("weight of private reasons", "bobot alasan pribadi");
pub(super) const WEIGHT_OF_REPRIMAND: Name =
    Name("weight of the expected reprimand", "bobot teguran yang diperkirakan");
pub(super) const WEIGHT_OF_OTHERS: Name =
    Name("weight of expected others", "bobot kehadiran orang lain");
pub(super) const GIFTS: Name = Name(
    "gifts and shares that it could hope for",
    "pemberian dan bagian panen yang dapat diharapkannya",
);
pub(super) const CHANCE: Name =
    Name("chance of coming to one work", "peluang hadir pada satu gotong royong");
pub(super) const OWN_TURNOUT_BEFORE: Name =
    Name("its own turnout last month", "kehadirannya sendiri bulan lalu");
pub(super) const TURNOUT_BEFORE: Name = Name("turnout last month", "kehadiran{} bulan lalu");
pub(super) const SALIENCE_OF: Name = Name("the programme on the mind", "perhatian{} pada program");
pub(super) const TURNOUT: Name = Name("turnout", "kehadiran{}");
pub(super) const TRUST: Name = Name("trust", "kepercayaan{}");
pub(super) const STRENGTH: Name = Name("strength of the tie", "kekuatan hubungan{}");
pub(super) const CONTACT: Name =
    Name("contact of facilitator or cadres", "kontak dengan fasilitator atau kader");
pub(super) const HEARD: Name =
    Name("what it heard along its ties", "kabar tentang program yang didengarnya dari kenalan");
pub(super) const REACH: Name =
    Name("chance to hear by outreach", "peluang mendengar lewat sosialisasi");
pub(super) const PUSH: Name = Name("what outreach does", "besarnya pengaruh sosialisasi");
pub(super) const LUCK: Name = Name("luck", "kebetulan");
pub(super) const GARDEN: Name = Name("called to a garden", "ajakan ke kebun bersama");
pub(super) const VISIT: Name = Name("visited first", "kunjungan lebih dulu");
pub(super) const AGAINST: Name =
    Name("talk against it that it heard", "suara menentang program yang didengarnya");
pub(super) const SIDE: Name = Name("where it stands", "sikapnya terhadap program");
pub(super) const ITS_TURNOUT: Name = Name("its turnout", "kehadirannya");
pub(super) const SEEN: Name = Name("turnout that it saw", "kehadiran orang lain yang dilihatnya");
pub(super) const TURNOUT_HERE: Name = Name("the neighbourhood's turnout", "kehadiran di RT-nya");
pub(super) const REPRIMANDED: Name =
    Name("reprimanded this month, and it sank in", "teguran bulan ini yang diindahkannya");
pub(super) const ITS_BOARD: Name = Name("its trust in the board", "kepercayaannya kepada LKM");
pub(super) const JUDGED: Name = Name("delivery is judged", "ada tidaknya janji yang dinilai warga");
pub(super) const DELIVERED: Name = Name(
    "what stands, of what is promised by now",
    "bagian yang sudah terbangun dari yang dijanjikan",
);
pub(super) const DECREE: Name = Name("inside the decree", "RT-nya masuk SK Kumuh atau tidak");
pub(super) const BASELINE_OF_TRUST: Name =
    Name("baseline of trust", "tingkat dasar kepercayaannya");
pub(super) const SHARING: Name = Name("how a harvest was shared", "cara hasil panen dibagi");
pub(super) const RAPPORT: Name =
    Name("its tie to the facilitator", "kedekatannya dengan fasilitator");
pub(super) const COMPETENCE: Name = Name("the facilitator's competence", "kecakapan fasilitator");
pub(super) const ITS_TRUST: Name = Name("its trust", "kepercayaannya{}");
pub(super) const SPITE: Name = Name("spite at a reprimand", "kekesalan karena ditegur");
pub(super) const OTHERS_TURNOUT: Name = Name("the other's turnout", "kehadiran{}");
pub(super) const OWN_TURNOUT: Name = Name("its own turnout", "kehadirannya sendiri");
pub(super) const MEETINGS_AND_DEFAULTS: Name =
    Name("meetings and defaults", "pertemuan dan pinjaman macet");
pub(super) const BASELINE_OF_STRENGTH: Name =
    Name("baseline of strength", "tingkat dasar kekuatan hubungan");
pub(super) const MEETINGS: Name = Name("meetings", "pertemuan");
pub(super) const AGREED: Name =
    Name("level of duty agreed on", "tingkat kewajiban yang disepakati");
pub(super) const HABIT_OF: Name = Name("habit", "kebiasaan hadir{}");
