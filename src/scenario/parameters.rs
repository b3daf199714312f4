//! Every parameter of the model, one line each: key, default, range, unit, meaning, source.
//!
//! Marks: **[D]** computed from the data named, **[V]** read in the source named, **[S:nnn]** read
//! in field study nnn, **[R]** recalled and not verified, **[A]** assumption. Parameters marked R or
//! A may be given as distributions; they are then drawn once a replicate and shared by all arms.

use super::forms::Forms;

/// What is known about one parameter.
#[derive(Clone, Copy, Debug)]
pub struct ParameterSpec {
    /// The key in a scenario file, under `[parameters]`.
    pub key: &'static str,
    /// The default value.
    pub default: f64,
    /// The lowest value allowed.
    pub low: f64,
    /// The highest value allowed.
    pub high: f64,
    /// The unit.
    pub unit: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What it means, in Indonesian, where it is written.
    pub makna: Option<&'static str>,
    /// Where the number comes from.
    pub source: &'static str,
}

macro_rules! parameters {
    ($($field:ident: $key:literal = $default:literal, $low:literal ..= $high:literal, $unit:literal, $meaning:literal $(/ $makna:literal)?, $source:literal;)*) => {
        /// The parameters of one replicate and arm, resolved to numbers.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Parameters {
            $(#[doc = concat!($meaning, " (", $unit, "; default ", stringify!($default), "; ", $source, ")")] pub $field: f32,)*
            /// The forms in which they are used.
            pub forms: Forms,
        }

        /// Every parameter, in the order of the fields of [`Parameters`].
        pub const PARAMETERS: &[ParameterSpec] = &[
            $(ParameterSpec { key: $key, default: $default, low: $low, high: $high, unit: $unit, meaning: $meaning, makna: super::keys::makna(&[$($makna)?]), source: $source },)*
        ];

        impl Parameters {
            /// The parameters with the given values, in the order of [`PARAMETERS`].
            pub fn from_values(values: &[f64]) -> Self {
                assert_eq!(values.len(), PARAMETERS.len(), "one value a parameter");
                let mut rest = values.iter().copied();
                let mut next = || rest.next().unwrap_or(f64::NAN) as f32;
                Parameters { $($field: next(),)* forms: Forms::default() }
            }
        }
    };
}

impl Default for Parameters {
    fn default() -> Self {
        Self::from_values(&PARAMETERS.iter().map(|p| p.default).collect::<Vec<_>>())
    }
}

parameters! {
    // Who people are
    altruist_share: "participation.altruist_share" = 0.03, 0.0..=1.0, "share", "households that come for its own sake" / "rumah tangga yang datang karena memang ingin membantu", "[A], the remainder of FGF 2001 [V]";
    free_rider_share: "participation.free_rider_share" = 0.30, 0.0..=1.0, "share", "households that come only for their own gain or to avoid a reprimand; conditional co-operators are the rest" / "rumah tangga yang datang hanya demi keuntungan sendiri atau agar tidak ditegur; sisanya bekerja sama bila orang lain juga", "[D] Andreozzi et al. 2020 .26; FGF 2001 .33 [V]";
    matching_conditional: "participation.matching_conditional" = 1.0, 0.0..=1.0, "share", "weight of expected turnout in a conditional co-operator's decision (omega)" / "bobot kehadiran yang diharapkan dalam keputusan mereka yang bekerja sama bersyarat (omega)", "[A], calibrated to the ten laboratory rounds [D]";
    matching_altruist: "participation.matching_altruist" = 0.3, 0.0..=1.0, "share", "the same, of an altruist" / "sama, bagi mereka yang memang ingin membantu", "[A], calibrated to the ten laboratory rounds [D]";
    // Own reasons, on the logit scale
    own_altruist: "participation.own_altruist" = 2.2, -8.0..=8.0, "logit", "own reasons of an altruist where nothing is at stake" / "alasan sendiri dari mereka yang memang ingin membantu, bila tidak ada yang dipertaruhkan", "[A], calibrated to the ten laboratory rounds [D]";
    own_others: "participation.own_others" = -3.6, -8.0..=8.0, "logit", "own reasons of everybody else where nothing is at stake" / "alasan sendiri dari warga lain, bila tidak ada yang dipertaruhkan", "[A], calibrated to the ten laboratory rounds [D]";
    private_worth: "participation.private_worth" = 1.0, -4.0..=6.0, "logit", "private worth of a village work day (0 in the laboratory)" / "nilai pribadi dari satu hari gotong royong di kampung (0 di laboratorium)", "[A], calibrated to the settled turnout";
    stake: "participation.stake" = 2.2, 0.0..=8.0, "logit", "works being built in one's own neighbourhood" / "pekerjaan yang sedang dibangun di RT sendiri", "[A]";
    stake_waiting: "participation.stake_waiting" = 0.35, 0.0..=1.0, "share", "the part of the stake that works still to come have" / "bagian kepentingan itu bila pekerjaan masih akan datang", "[A]";
    rapport: "participation.rapport" = 0.9, 0.0..=8.0, "logit", "a full tie to the facilitator" / "hubungan penuh dengan fasilitator", "[A]";
    salience: "participation.salience" = 0.6, 0.0..=8.0, "logit", "the programme being on one's mind" / "program ada di benak warga", "[A]";
    confidence: "participation.confidence" = 2.0, 0.0..=8.0, "logit", "trust in the board one unit above its baseline, for those in touch with the programme" / "kepercayaan kepada LKM satu satuan di atas tingkat dasarnya, bagi yang bersentuhan dengan program", "[A]";
    habit: "participation.habit" = 1.0, 0.0..=4.0, "logit", "own habit one unit above the neighbourhood's" / "kebiasaan sendiri satu satuan di atas kebiasaan RT", "[A]";
    expected_reprimand: "participation.expected_reprimand" = 7.3, 0.0..=20.0, "logit", "norm x monitoring: the reprimand that a no-show expects" / "norma x pengawasan: teguran yang diperkirakan oleh yang tidak datang", "[A], calibrated to the settled turnout; only the product with detection is identified";
    reprimand_memory: "participation.reprimand_memory" = 0.3, 0.0..=4.0, "logit", "a fresh reprimand remembered" / "teguran yang masih segar diingat", "[A]";
    cost_sd: "participation.cost_sd" = 0.5, 0.0..=3.0, "logit", "spread of the cost of coming across households" / "keragaman beban untuk datang antarrumah tangga", "[A], fixed (not identified apart)";
    free_rider_private: "participation.free_rider_private" = 0.5, 0.0..=1.0, "share", "weight of private reasons in a free rider's decision" / "bobot alasan pribadi dalam keputusan penumpang gelap", "[A]";
    free_rider_sanction: "participation.free_rider_sanction" = 0.8, 0.0..=1.0, "share", "weight of the expected reprimand in a free rider's decision" / "bobot teguran yang diperkirakan dalam keputusan penumpang gelap", "[A]";
    august: "participation.august" = 0.3, 0.0..=4.0, "logit", "the national day's month" / "bulan peringatan kemerdekaan", "[S:000] direction; size [A]";
    additive_expected: "participation.additive_expected" = 4.2, 0.0..=20.0, "logit", "additive form: expected turnout of all against none, for one who is fully willing" / "bentuk aditif: kehadiran semua orang lain dibandingkan dengan tidak seorang pun, bagi yang sepenuhnya bersedia", "[D] Andreozzi et al. 2020, first period: .56 against .019 of the endowment";
    additive_worth: "participation.additive_worth" = 0.0, -4.0..=6.0, "logit", "additive form: private worth of a village work day, in place of the other form's" / "bentuk aditif: nilai pribadi dari satu hari gotong royong, sebagai ganti nilai dalam bentuk yang lain", "[A]; with 0 the closed form rests where the other form does";
    habit_speed: "participation.habit_speed" = 0.2, 0.01..=1.0, "share a month", "how fast habit follows own turnout" / "seberapa cepat kebiasaan mengikuti kehadiran sendiri", "[A]";
    // Willingness
    wear: "willingness.wear" = 0.16, 0.0..=1.0, "share a month", "loss of willingness when nobody else comes and nobody is reproved" / "kesediaan yang hilang bila tidak ada orang lain yang datang dan tidak ada yang ditegur", "[A], calibrated to the ten laboratory rounds [D]";
    mend: "willingness.mend" = 0.5, 0.0..=1.0, "share a month", "willingness mended by ties of full strength" / "kesediaan yang dipulihkan oleh hubungan berkekuatan penuh", "[A]";
    // Dyadic trust
    trust_gain: "trust.gain" = 0.04, 0.0..=0.5, "share a month", "learning from a neighbour who came more than expected" / "belajar dari tetangga yang lebih sering datang daripada yang diharapkan", "[A], gain below loss: [D] keep rates .98 / .39";
    trust_loss: "trust.loss" = 0.06, 0.0..=0.5, "share a month", "learning from a neighbour who came less than expected" / "belajar dari tetangga yang lebih jarang datang daripada yang diharapkan", "[A], 1.5 x the gain";
    trust_return: "trust.return" = 0.09, 0.0..=1.0, "share a month", "return of trust to the pair's own baseline (half-life 7.3 months)" / "kembalinya kepercayaan ke tingkat dasar pasangan itu (waktu paruh 7,3 bulan)", "[A], chosen: 7-12 months, against the evidence of fading";
    prior_weight: "trust.prior_weight" = 2.0, 0.1..=100.0, "months seen", "reputation form: what the baseline counts for, against months in which everything of the other is seen" / "bentuk reputasi: bobot tingkat dasar, dibandingkan dengan bulan-bulan ketika semua perbuatan orang lain terlihat", "[R] weight of a prior that says little, Josang & Ismail 2002";
    sight_floor: "trust.sight_floor" = 0.05, 0.0..=1.0, "share", "what is seen of a neighbour by one who did not come" / "yang terlihat dari tetangga oleh orang yang tidak datang", "[A]";
    sight_across: "trust.sight_across" = 0.2, 0.0..=1.0, "ratio", "what is seen of, and done with, somebody of another neighbourhood, whose works are elsewhere, to the same within one" / "yang terlihat dari, dan dikerjakan bersama, warga RT lain yang pekerjaannya di tempat lain, dibandingkan dengan sesama warga RT", "[A]; works are kept within a neighbourhood [S:001]";
    // Ties
    tie_gain: "ties.gain" = 0.06, 0.0..=0.5, "share a month", "strength gained by working together" / "kekuatan yang bertambah karena bekerja bersama", "[A]";
    tie_fade: "ties.fade" = 0.09, 0.0..=1.0, "share a month", "return of strength to the tie's baseline" / "kembalinya kekuatan ke tingkat dasar hubungan itu", "[A], chosen: 7-12 months";
    tie_kin: "ties.baseline_kin" = 0.55, 0.0..=1.0, "share", "baseline strength of a kin tie" / "kekuatan dasar hubungan kerabat", "[A], kin > neighbour > work";
    tie_neighbour: "ties.baseline_neighbour" = 0.40, 0.0..=1.0, "share", "baseline strength of a neighbour tie" / "kekuatan dasar hubungan tetangga", "[A]";
    tie_work: "ties.baseline_work" = 0.30, 0.0..=1.0, "share", "baseline strength of a tie through work" / "kekuatan dasar hubungan lewat pekerjaan", "[A]";
    tie_review: "ties.review" = 0.03, 0.0..=1.0, "share a month", "chance that a pair reviews its tie (one of the two chooses)" / "peluang suatu pasangan menimbang ulang hubungannya (salah satunya memilih)", "[A], .005-.3";
    tie_seek: "ties.seek" = 0.15, 0.0..=0.3, "a missing tie and month", "chance to look for a new tie, for each tie that a household has fewer than it keeps up" / "peluang mencari hubungan baru, untuk tiap hubungan yang kurang dari jumlah yang biasa dipelihara", "[A]";
    tie_by_friends: "ties.by_friends" = 0.4, 0.0..=1.0, "share", "those who seek a tie that ask a friend of a friend, before `population.bridging_share` of them ask anybody: only its ratio to the next counts" / "pencari hubungan yang bertanya kepada teman dari teman, sebelum `population.bridging_share` dari mereka bertanya kepada siapa saja: hanya perbandingannya dengan yang berikut yang berarti", "[A]";
    tie_by_neighbours: "ties.by_neighbours" = 0.4, 0.0..=1.0, "share", "those who seek a tie that ask in the neighbourhood; where ties are imported what the two leave ask anybody" / "pencari hubungan yang bertanya di RT; bila hubungan diimpor, sisa dari keduanya bertanya kepada siapa saja", "[A]";
    tie_enough: "ties.enough" = 0.0, 0.0..=1.0, "share", "chance that a household that has all the ties it keeps up declines one that it is offered" / "peluang rumah tangga yang hubungannya sudah cukup menolak hubungan yang ditawarkan", "[A]";
    cut_after_absence: "ties.cut_after_absence" = 0.61, 0.0..=1.0, "share", "a reviewed tie is cut when the other never comes" / "hubungan yang ditimbang ulang diputus bila pihak lain tidak pernah datang", "[D] NGS2 rewiring: kept .387";
    cut_after_presence: "ties.cut_after_presence" = 0.02, 0.0..=1.0, "share", "a reviewed tie is cut when the other always comes" / "hubungan yang ditimbang ulang diputus bila pihak lain selalu datang", "[D] NGS2 rewiring: kept .983";
    form_with_present: "ties.form_with_present" = 0.90, 0.0..=1.0, "share", "an offered tie is taken up when the other always comes" / "tawaran hubungan diterima bila pihak lain selalu datang", "[D] NGS2 rewiring";
    form_with_absent: "ties.form_with_absent" = 0.22, 0.0..=1.0, "share", "an offered tie is taken up when the other never comes" / "tawaran hubungan diterima bila pihak lain tidak pernah datang", "[D] NGS2 rewiring (.24, .21)";
    form_at_works: "ties.form_at_works" = 0.06, 0.0..=1.0, "share a month", "chance that somebody who comes to programme works offers a tie there (baseline strength 0)" / "peluang orang yang datang ke pekerjaan program menawarkan hubungan di sana (kekuatan dasar 0)", "[A]";
    // Norm and reprimands
    norm_agreed: "norm.agreed" = 0.5, 0.0..=1.0, "share", "level of duty that neighbourhoods agreed on before the programme" / "tingkat kewajiban yang disepakati RT sebelum program", "[A], fixed";
    norm_return: "norm.return" = 0.06, 0.0..=1.0, "share a month", "how fast the norm relaxes to what was agreed" / "seberapa cepat norma kembali ke yang disepakati", "[A]";
    norm_behaviour: "norm.behaviour" = 0.10, 0.0..=0.5, "share", "weight of actual turnout in where the norm relaxes to" / "bobot kehadiran nyata dalam tingkat tujuan norma itu", "[A], at most .1 by structure";
    detection: "norm.detection" = 0.30, 0.0..=1.0, "share a week", "an absence is noticed by somebody who came" / "ketidakhadiran diketahui oleh orang yang datang", "[A], fixed; .76 over the four weeks of a month";
    spite: "norm.spite" = 0.10, 0.0..=1.0, "share", "reprimands that are answered with spite instead of remembered" / "teguran yang dibalas dengan kejengkelan, bukan diingat", "[V] direction, Herrmann, Thoeni & Gaechter 2008; size [A]";
    spite_trust: "norm.spite_trust" = 0.10, 0.0..=1.0, "share", "trust in the one who reprimanded lost when it is taken in spite" / "kepercayaan kepada penegur yang hilang bila tegurannya menjengkelkan", "[A]";
    reprimand_fade: "norm.reprimand_fade" = 0.30, 0.0..=1.0, "share a month", "a reprimand forgotten" / "teguran yang terlupakan", "[A]";
    // Information
    salience_loss: "information.salience_loss" = 0.08, 0.0..=1.0, "share a month", "the programme slips from one's mind" / "program hilang dari benak warga", "[A], fixed";
    outreach: "information.outreach" = 0.10, 0.0..=1.0, "share a month", "salience gained from a facilitator with full rapport" / "perhatian yang diperoleh dari fasilitator dengan kedekatan penuh", "[A]";
    word_of_mouth: "information.word_of_mouth" = 0.04, 0.0..=1.0, "share a month", "salience passed on along ties; below the loss, so that it fades" / "perhatian yang diteruskan lewat hubungan; di bawah laju hilangnya, sehingga memudar", "[A]";
    // Trust in institutions
    institution_gain: "institutions.gain" = 0.12, 0.0..=1.0, "share a month", "trust moves to what delivery against promise deserves, when fully exposed" / "kepercayaan bergerak ke tingkat yang pantas bagi hasil dibandingkan janji, bila sepenuhnya mengalaminya", "[A]";
    institution_return: "institutions.return" = 0.06, 0.0..=1.0, "share a month", "return to the baseline (half-life 11.2 months)" / "kembalinya ke tingkat dasar (waktu paruh 11,2 bulan)", "[A], chosen: 7-12 months";
    institution_baseline: "institutions.baseline" = 0.40, 0.0..=1.0, "share", "trust in board, facilitator and government before any promise" / "kepercayaan kepada LKM, fasilitator, dan pemerintah sebelum ada janji", "[A]";
    institution_sd: "institutions.baseline_sd" = 0.12, 0.0..=0.3, "share", "spread of that baseline across households" / "keragaman tingkat dasar itu antarrumah tangga", "[A]";
    deserved_low: "institutions.deserved_low" = 0.10, 0.0..=1.0, "share", "trust deserved by nothing delivered" / "kepercayaan yang pantas bila tidak ada yang diwujudkan", "[A]";
    deserved_high: "institutions.deserved_high" = 0.80, 0.0..=1.0, "share", "trust deserved by everything delivered" / "kepercayaan yang pantas bila semuanya diwujudkan", "[A]";
    exposure_delineated: "institutions.exposure_delineated" = 0.6, 0.0..=1.0, "share", "exposure to delivery of those inside the decree" / "seberapa warga di dalam deliniasi mengalami hasilnya", "[A]";
    exposure_salience: "institutions.exposure_salience" = 0.3, 0.0..=1.0, "share", "exposure of those who have it on their minds" / "seberapa mereka yang memikirkan program mengalami hasilnya", "[A]";
    blame_facilitator: "institutions.blame_facilitator" = 0.5, 0.0..=1.0, "share", "part of a shortfall laid on the facilitator (the board bears all of it)" / "bagian kekurangan yang disalahkan kepada fasilitator (LKM menanggung semuanya)", "[A]";
    blame_government: "institutions.blame_government" = 0.7, 0.0..=1.0, "share", "part of a shortfall laid on the government" / "bagian kekurangan yang disalahkan kepada pemerintah", "[A]";
    // The board and the facilitator among households
    board_gain: "board.contact_gain" = 0.06, 0.0..=1.0, "share a month", "tie to the board gained at full contact" / "hubungan dengan LKM yang tumbuh pada pertemuan penuh", "[A]";
    board_forgetting: "board.forgetting" = 0.08, 0.0..=1.0, "share a month", "tie to the board lost without contact" / "hubungan dengan LKM yang hilang tanpa pertemuan", "[A], chosen: half-life 8.3 months";
    board_presence: "board.presence" = 0.30, 0.0..=1.0, "share", "share of a neighbourhood's work days at which a board member is there, without a programme" / "bagian hari kerja RT yang dihadiri anggota LKM, tanpa program", "[A]";
    board_programme: "board.programme_time" = 1.5, 1.0..=4.0, "ratio", "time that the board gives while works are on, to that without" / "waktu yang diberikan LKM selama ada pekerjaan, dibandingkan dengan saat tidak ada", "[A]";
    board_site_weight: "board.site_weight" = 6.0, 1.0..=40.0, "ratio", "a neighbourhood with works against one without, in where the board's time goes" / "RT dengan pekerjaan dibandingkan dengan RT tanpa pekerjaan, dalam pembagian waktu LKM", "[A], direction [S:001]";
    rapport_gain: "facilitator.rapport_gain" = 0.08, 0.0..=1.0, "share a month", "tie to the facilitator gained at full contact and competence" / "hubungan dengan fasilitator yang tumbuh pada pertemuan dan kecakapan penuh", "[A]";
    rapport_loss: "facilitator.rapport_loss" = 0.10, 0.0..=1.0, "share a month", "tie to the facilitator lost without contact" / "hubungan dengan fasilitator yang hilang tanpa pertemuan", "[A], chosen: half-life 6.6 months";
    facilitator_outside: "facilitator.contact_outside" = 0.02, 0.0..=1.0, "share", "contact of the facilitator with those outside the decree, to those inside" / "pertemuan fasilitator dengan warga di luar deliniasi, dibandingkan dengan yang di dalam", "[A], direction [S:001]";
    competence_floor: "facilitator.competence_floor" = 0.4, 0.0..=1.0, "share", "what a facilitator without competence still does: f = floor + (1 - floor) x competence" / "yang masih dikerjakan fasilitator tanpa kecakapan: f = dasar + (1 - dasar) x kecakapan", "[A], fixed";
    // Works
    labour_days: "works.labour_days" = 3.0, 0.1..=40.0, "days a Rp 1 million", "household work days that works of Rp 1 million need" / "hari kerja rumah tangga yang diperlukan pekerjaan senilai Rp 1 juta", "[A]";
    labour_offered: "works.labour_offered" = 1.0, 0.0..=4.0, "ratio", "work days that a month's full attendance (four days) gives to works on site, to four" / "hari kerja untuk pekerjaan di lokasi dari kehadiran penuh sebulan (empat hari), dibandingkan dengan empat", "[A]";
    rainy_labour: "works.rainy_labour" = 0.7, 0.0..=1.0, "ratio", "a work day's yield in the rainy season, October to April" / "hasil satu hari kerja pada musim hujan, Oktober sampai April", "[S:003] direction; size [A]";
    self_help: "works.self_help" = 0.15, 0.0..=0.4, "share", "highest share of a package's cost that unpaid labour covers (swadaya)" / "bagian terbesar biaya paket yang ditutup tenaga tanpa upah (swadaya)", "[R] .1-.2";
    self_help_pace: "works.self_help_pace" = 0.15, 0.0..=1.0, "ratio", "pace of unpaid building without money, to the pace with it" / "laju membangun tanpa upah dan tanpa uang, dibandingkan dengan laju bila ada uang", "[A]";
    stalled_loss: "works.stalled_loss" = 0.015, 0.0..=0.2, "share a month", "unfinished works lost while nothing is built" / "pekerjaan belum selesai yang rusak selama tidak dilanjutkan", "[A]";
    decay_unkept: "works.decay_unkept" = 0.0043, 0.0..=0.1, "share a month", "finished works lost without upkeep (5 % a year)" / "pekerjaan selesai yang rusak tanpa perawatan (5 % per tahun)", "[A] 1-10 %";
    decay_kept: "works.decay_kept" = 0.0017, 0.0..=0.1, "share a month", "finished works lost with upkeep (2 % a year)" / "pekerjaan selesai yang rusak dengan perawatan (2 % per tahun)", "[A], maintenance group [S:001]";
    upkeep_days: "works.upkeep_days" = 0.02, 0.0..=2.0, "days a Rp 1 million a month", "work days that keep finished works up, where a maintenance group calls them" / "hari kerja untuk merawat pekerjaan selesai, bila diajak oleh KPP", "[A]";
    // Skill and livelihoods
    skill_mean: "skill.mean" = 0.25, 0.0..=1.0, "share", "skill at the start" / "keterampilan pada awalnya", "[A]";
    skill_return: "skill.return" = 0.10, 0.0..=1.0, "ratio", "wage at full skill above that at none, less one" / "upah pada keterampilan penuh di atas upah tanpa keterampilan, dikurangi satu", "[V] +5-10 % of profits, WPS 9408; wages [A]";
    skill_fade: "skill.fade" = 0.01, 0.0..=0.2, "share a month", "skill above the household's own level forgotten" / "keterampilan di atas tingkat rumah tangga itu sendiri yang terlupakan", "[A]";
    income_sd: "livelihood.income_sd" = 0.20, 0.0..=1.0, "ratio", "monthly spread of income around its mean" / "keragaman bulanan pendapatan di sekitar rata-ratanya", "[A]";
    savings_months: "livelihood.savings_months" = 1.0, 0.0..=12.0, "months", "savings that a household keeps as a buffer, in months of income" / "tabungan yang disimpan rumah tangga sebagai cadangan, dalam bulan pendapatan", "[A]";
    savings_speed: "livelihood.savings_speed" = 0.25, 0.0..=1.0, "share a month", "how fast savings return to the buffer" / "seberapa cepat tabungan kembali ke cadangan itu", "[A]";
    idle_below: "livelihood.idle_below" = -0.7, -4.0..=4.0, "sd", "a month whose income is this far below the mean is one of underemployment (24 %)" / "bulan yang pendapatannya sejauh ini di bawah rata-rata dihitung setengah menganggur (24 %)", "[A]";
    // Small enterprises; nothing of this acts where a scenario has no trades
    substitution: "enterprise.substitution" = 0.5, 0.1..=10.0, "elasticity", "how far capital, tools, skill and good weather stand in for one another in production (CES; 1 is Cobb-Douglas, below it lacks bind together)" / "seberapa modal, alat, keterampilan, dan cuaca baik dapat saling menggantikan dalam produksi (CES; 1 berarti Cobb-Douglas, di bawahnya kekurangan saling mengikat)", "[A]; direction [S:002]";
    custom_sd: "enterprise.custom_sd" = 0.2, 0.0..=1.0, "ratio", "monthly spread of an enterprise's custom around its mean" / "keragaman bulanan pelanggan usaha di sekitar rata-ratanya", "[A]";
    quality_speed: "enterprise.quality_speed" = 0.2, 0.0..=1.0, "share a month", "how fast quality follows what skill, tools and capital allow" / "seberapa cepat mutu mengikuti keterampilan, alat, dan modal", "[A]";
    quality_sd: "enterprise.quality_sd" = 0.05, 0.0..=0.5, "share", "monthly luck of quality" / "faktor kebetulan bulanan dalam mutu", "[A]";
    reputation_speed: "enterprise.reputation_speed" = 0.1, 0.0..=1.0, "share a month", "how fast a good name follows quality; a bad one spreads twice as fast" / "seberapa cepat nama baik mengikuti mutu; nama buruk menyebar dua kali lebih cepat", "[A]; direction [S:004]";
    reach_speed: "enterprise.reach_speed" = 0.08, 0.0..=1.0, "share a month", "how fast custom spreads from kin to neighbours, the community and strangers; it is lost twice as fast" / "seberapa cepat pelanggan meluas dari kerabat ke tetangga, komunitas, dan orang luar; hilangnya dua kali lebih cepat", "[A]; order [S:004]";
    reach_bridging: "enterprise.reach_bridging" = 0.4, 0.0..=1.0, "share", "part of reach that four ties across neighbourhoods open" / "bagian jangkauan yang dibuka oleh empat hubungan lintas RT", "[A]; direction [S:002]";
    rivals: "enterprise.rivals" = 1.0, 0.0..=100.0, "producers", "other sellers (shops, hawkers) with whom each neighbourhood's custom is shared, in producers of full quality" / "penjual lain (warung, penjaja) yang berbagi pelanggan di tiap RT, dihitung sebagai penjual bermutu penuh", "[A]";
    capital_wear: "enterprise.capital_wear" = 0.01, 0.0..=0.5, "share a month", "working capital lost to spoilage and breakage" / "modal kerja yang hilang karena busuk dan pecah", "[A]";
    invest: "enterprise.invest" = 0.3, 0.0..=1.0, "share a month", "spare savings that an owner puts into missing capital and tools" / "tabungan lebih yang ditanamkan pemilik untuk modal dan alat yang kurang", "[A]";
    salvage: "enterprise.salvage" = 0.5, 0.0..=1.0, "share", "working capital that is left when an enterprise closes" / "modal kerja yang tersisa saat usaha tutup", "[A]";
    start_rate: "enterprise.start_rate" = 0.05, 0.0..=1.0, "chance a month", "a household of full drive starts an enterprise that promises twice what its time earns now" / "rumah tangga yang bersemangat penuh memulai usaha yang menjanjikan dua kali hasil waktunya sekarang", "[A]";
    companion: "enterprise.companion" = 0.5, 0.0..=2.0, "ratio", "drive added by a full tie to a facilitator" / "tambahan semangat dari hubungan penuh dengan fasilitator", "[A]; direction [S:004]";
    again: "enterprise.again" = 2.0, 0.0..=10.0, "ratio", "chance to start of a household that had an enterprise before, to one that had not" / "peluang memulai bagi yang pernah punya usaha, dibandingkan dengan yang belum pernah", "[A]";
    skill_entry: "enterprise.skill_entry" = 0.3, 0.0..=1.0, "share", "start-up cost that full skill saves" / "biaya memulai yang dihemat oleh keterampilan penuh", "[A]";
    close_yearly: "enterprise.close_yearly" = 0.083, 0.0..=1.0, "chance a year", "an enterprise that earns what its time would earn closes, after its first year" / "usaha yang hasilnya sama dengan hasil waktunya di tempat lain tutup, setelah tahun pertamanya", "[V] 8.2-8.3 % a year, McKenzie & Paffhausen; by profit [A]";
    close_young: "enterprise.close_young" = 2.0, 1.0..=10.0, "ratio", "chance to close in the first year, to later" / "peluang tutup pada tahun pertama, dibandingkan dengan sesudahnya", "[A]; direction [V] McKenzie & Paffhausen";
    close_poor: "enterprise.close_poor" = 3.0, 1.0..=40.0, "ratio", "chance to close of an enterprise that earns nothing, to one that earns what its time would" / "peluang tutup usaha yang tidak menghasilkan apa-apa, dibandingkan dengan yang hasilnya sama dengan hasil waktunya di tempat lain", "[A]; direction [V] McKenzie & Paffhausen";
    // Debts; nothing of this acts where a scenario has no lender
    living: "credit.living" = 0.6, 0.0..=1.0, "share", "of a usual month's income: what a household lives on before it pays debts, and below which a month is bad" / "bagian pendapatan bulan biasa untuk hidup sebelum membayar utang; di bawah itu bulan dianggap buruk", "[A]";
    borrow: "credit.borrow" = 0.5, 0.0..=1.0, "chance a month", "a household in need of money asks for a loan" / "rumah tangga yang memerlukan uang meminta pinjaman", "[A]";
    default_after: "credit.default_after" = 3.0, 1.0..=24.0, "months", "in arrears, after which a loan is in default" / "lama menunggak sebelum pinjaman dianggap macet", "[R] non-performing after 90 days";
    write_off: "credit.write_off" = 12.0, 1.0..=60.0, "months", "in arrears, after which a loan is written off" / "lama menunggak sebelum pinjaman dihapusbukukan", "[A]";
    barred: "credit.barred" = 24.0, 0.0..=240.0, "months", "a lender lends no more after a write-off" / "pemberi pinjaman tidak meminjami lagi setelah penghapusbukuan", "[A]";
    moneylender_share: "moneylender.share" = 0.0, 0.0..=1.0, "share", "households that can turn to a moneylender" / "rumah tangga yang dapat meminjam kepada rentenir", "[A]: 0 unless the place has them";
    moneylender_rate: "moneylender.rate" = 0.20, 0.0..=1.0, "share a month", "interest of a moneylender, on the whole principal every month (flat)" / "bunga rentenir, atas seluruh pokok setiap bulan (flat)", "[V] 20-24 % a month";
    moneylender_months: "moneylender.months" = 4.0, 1.0..=24.0, "months", "instalments to a moneylender" / "lama mengangsur kepada rentenir", "[A]";
    moneylender_ceiling: "moneylender.ceiling" = 0.5, 0.0..=12.0, "months", "most that a moneylender lends, in months of usual income" / "pinjaman terbesar dari rentenir, dalam bulan pendapatan biasa", "[A]";
    moneylender_rollovers: "moneylender.rollovers" = 6.0, 0.0..=60.0, "times", "principal may be put off when the interest is paid" / "pokok boleh ditunda bila bunganya dibayar", "[A]";
    moneylender_most: "moneylender.most" = 2.0, 1.0..=10.0, "ratio", "interest and principal owed, to the principal, at which interest stops" / "bunga dan pokok terutang, terhadap pokok, saat bunga berhenti", "[A]";
    bank_share: "bank.share" = 0.0, 0.0..=1.0, "share", "households with what a bank asks for (KUR)" / "rumah tangga yang memenuhi syarat bank (KUR)", "[A]: 0 unless the place has a bank";
    bank_rate: "bank.rate" = 0.005, 0.0..=1.0, "share a month", "interest of a bank (KUR, 6 % a year)" / "bunga bank (KUR, 6 % per tahun)", "[V]";
    bank_months: "bank.months" = 24.0, 1.0..=120.0, "months", "instalments to a bank" / "lama mengangsur kepada bank", "[A]";
    bank_ceiling: "bank.ceiling" = 10000000.0, 0.0..=500000000.0, "Rp", "most that a bank lends (super-micro KUR)" / "pinjaman terbesar dari bank (KUR super mikro)", "[V]";
    bank_age: "bank.age" = 6.0, 0.0..=120.0, "months", "age from which a bank lends to an enterprise" / "umur usaha mulai dapat meminjam di bank", "[R]";
    // Loan groups and meetings
    insolvency: "group.insolvency" = 0.03, 0.0..=1.0, "chance a month", "a member of a loan group gets into a trouble of its own in which it cannot pay" / "anggota kelompok pinjaman mendapat kesulitan sendiri sehingga tidak dapat membayar", "[A] 1-10 %";
    trouble: "group.trouble" = 3.0, 1.0..=60.0, "months", "that such a trouble lasts on average (1: each month anew)" / "rata-rata lama kesulitan itu (1: setiap bulan baru)", "[A]";
    contagion: "group.contagion" = 0.15, 0.0..=1.0, "chance", "a member follows one peer whose arrears it saw, and pays nothing" / "anggota meniru satu rekan yang tunggakannya ia lihat, dan tidak membayar", "[A] .05-.3";
    covers: "group.covers" = 1.0, 0.0..=10.0, "instalments", "of a member's own, that it can pay for others in a month" / "angsuran, sebesar angsurannya sendiri, yang sanggup dibayarnya untuk anggota lain dalam sebulan", "[A]";
    trust_slope: "group.trust_slope" = 8.0, 0.0..=40.0, "logit", "willingness to answer for somebody, a unit of trust; .5 at trust .5" / "kesediaan menanggung seseorang, per satuan kepercayaan; 0,5 pada kepercayaan 0,5", "[A]; direction [V] Karlan 2007";
    group_trust_loss: "group.trust_loss" = 0.25, 0.0..=1.0, "share", "trust that a member's default costs it with those of the group who see it" / "kepercayaan yang hilang dari anggota kelompok yang melihat seseorang macet", "[A]; direction [V] Karlan 2007";
    forgiven: "group.forgiven" = 0.5, 0.0..=1.0, "share", "of that, forgiven to the well connected" / "bagian dari itu yang dimaafkan bagi yang banyak kenalannya", "[A]; direction [V] Karlan 2007";
    connected: "group.connected" = 1.25, 0.0..=10.0, "ratio", "ties, to the mean, from which somebody is well connected" / "jumlah hubungan, terhadap rata-rata, untuk disebut banyak kenalan", "[A]";
    interest: "group.interest" = 0.7, 0.0..=1.0, "share", "part of a bad report that is kept back along a full tie to the board" / "bagian laporan buruk yang ditahan bila hubungan dengan LKM penuh", "[A]; direction [S:001]";
    facilitator_delay: "group.facilitator_delay" = 3.0, 0.0..=15.0, "months", "by which a facilitator's word comes later" / "keterlambatan keterangan fasilitator", "[A]; direction [S:001]";
    attendance: "meeting.attendance" = 0.8, 0.0..=1.0, "share", "of meetings that those called attend" / "bagian pertemuan yang dihadiri mereka yang diundang", "[A]";
    meeting_contact: "meeting.contact" = 0.05, 0.0..=0.5, "share a meeting", "strength of a tie gained by meeting once" / "kekuatan hubungan yang bertambah karena sekali bertemu", "[A]; direction [V] Feigenberg, Field & Pande";
    meeting_trust: "meeting.trust" = 0.05, 0.0..=0.5, "share a meeting", "trust moves to what one meeting shows of how the other pays" / "kepercayaan bergerak ke apa yang terlihat dalam satu pertemuan tentang cara orang lain membayar", "[A]";
    weather_rainy: "weather.rainy" = 0.4, 0.0..=1.0, "share", "badness of the weather for farm inputs and drying in a rainy month, on average" / "rata-rata buruknya cuaca bagi bahan pertanian dan penjemuran pada bulan hujan", "[A]; direction [S:002]";
    weather_dry: "weather.dry" = 0.1, 0.0..=1.0, "share", "the same in a dry month" / "sama, pada bulan kemarau", "[A]";
    // Health and the built environment
    complaint: "health.complaint" = 0.28, 0.0..=1.0, "share a month", "a household member has a health complaint, in the worst environment" / "anggota rumah tangga mempunyai keluhan kesehatan, di lingkungan terburuk", "[R] Susenas";
    complaint_clean: "health.complaint_clean" = 0.22, 0.0..=1.0, "share a month", "the same, in the best environment" / "sama, di lingkungan terbaik", "[A]";
    // Background shocks
    flood_slum: "flood.yearly_slum" = 0.0, 0.0..=1.0, "chance a year", "flood in a neighbourhood with slum conditions" / "banjir di RT yang kumuh", "[A]: 0 unless the place floods";
    flood_other: "flood.yearly_other" = 0.0, 0.0..=1.0, "chance a year", "flood elsewhere" / "banjir di RT lain", "[A]: 0 unless the place floods";
    flood_works: "flood.works_lost" = 0.3, 0.0..=1.0, "share", "works lost in a flood" / "pekerjaan yang rusak karena banjir", "[A]";
    flood_savings: "flood.savings_lost" = 0.5, 0.0..=1.0, "share", "savings lost in a flood" / "tabungan yang hilang karena banjir", "[S:003] direction; size [A] .5-1";
    // Actors
    actor_favour: "actors.favour" = 0.0, 0.0..=1.0, "share", "weight of the board's tie to a neighbourhood's head, against the slum score, in whose works come first" / "bobot hubungan LKM dengan ketua RT, dibandingkan dengan skor kekumuhan, dalam urutan pekerjaan yang didahulukan", "[A]: 0 unless the scenario says so";
    actor_interest: "actors.interest" = 0.0, 0.0..=1.0, "share", "how far a strong tie of board and facilitator makes papers faster and their verification blind" / "seberapa hubungan kuat LKM dan fasilitator mempercepat berkas dan membutakan verifikasinya", "[S:001] direction; size [A]: 0 unless the scenario says so";
    actor_ego: "actors.ego" = 0.0, 0.0..=1.0, "share", "how far agencies, firms and community usually mind their own sector alone" / "seberapa dinas, perusahaan, dan masyarakat biasanya hanya mengurus sektornya sendiri", "[S:001] direction; size [A]: 0 unless the scenario says so";
    actor_ego_delay: "actors.ego_delay" = 3.0, 0.0..=24.0, "months", "what a tranche waits longer where each minds its own sector alone" / "tambahan waktu tunggu termin bila masing-masing hanya mengurus sektornya sendiri", "[A]";
    // Own means, partners, how a place is seen
    dues: "works.dues" = 0.0, 0.0..=0.2, "share", "dues of those who came, of usual income, x trust in the board x turnout, paid into works" / "iuran mereka yang datang, dari pendapatan biasa, x kepercayaan kepada LKM x kehadiran, untuk pekerjaan", "[S:001] [S:000] own funds; [A]: 0 unless the scenario says so";
    own_package: "works.own_package" = 20000000.0, 1000000.0..=1000000000.0, "Rp", "cost of a package that partners and dues pay for" / "biaya satu paket yang dibayar mitra dan iuran", "[A]";
    visibility_gain: "visibility.gain" = 0.05, 0.0..=1.0, "share a month", "visibility gained at full success" / "keterkenalan yang diperoleh pada keberhasilan penuh", "[A]";
    visibility_fade: "visibility.fade" = 0.04, 0.0..=1.0, "share a month", "visibility lost" / "keterkenalan yang hilang", "[A]";
    publicity: "visibility.publicity" = 0.02, 0.0..=1.0, "a Rp 1 million and month", "what a partner's publicity counts, in success" / "nilai publikasi mitra, dihitung sebagai keberhasilan", "[A]";
    stigma_baseline: "stigma.baseline" = 0.0, 0.0..=1.0, "share", "bad name outside before any success" / "nama buruk di luar sebelum ada keberhasilan", "[S:004] direction; [A]: 0 unless the place has one";
    stigma_turned: "stigma.turned" = 0.10, 0.0..=1.0, "share a month", "of the bad name turned at full visibility" / "bagian nama buruk yang pulih pada keterkenalan penuh", "[S:004] direction; size [A]";
    stigma_return: "stigma.return" = 0.01, 0.0..=1.0, "share a month", "return of the bad name to its baseline" / "kembalinya nama buruk ke tingkat dasarnya", "[A]";
    // Leakage
    leak_most: "leakage.most" = 0.0, 0.0..=1.0, "share", "of spending that goes missing where nobody looks" / "bagian belanja yang hilang bila tidak ada yang mengawasi", "[A]: 0 unless the scenario says so; Olken 2007 .28 [V]";
    leak_penalty: "leakage.penalty" = 1.0, 0.0..=10.0, "ratio", "what is lost when it is found, to what was taken" / "yang harus dibayar bila ketahuan, terhadap yang diambil", "[A]";
    leak_watched: "leakage.watched" = 0.10, 0.0..=1.0, "chance", "that those who come, all of them, find what is missing of wages" / "bahwa mereka yang datang, bila semuanya, menemukan upah yang hilang", "[V] direction, Olken 2007; size [A]";
    leak_verified: "leakage.verified" = 0.0, 0.0..=1.0, "chance", "that a facilitator who verifies papers finds what is missing" / "bahwa fasilitator yang memverifikasi berkas menemukan yang hilang", "[A]";
    // Weekly works called, gifts
    works_called: "works.called" = 1.0, 0.0..=1.0, "share", "of the weekly works that are called at all" / "bagian gotong royong mingguan yang benar-benar diadakan", "[S:000] weekly; none or fewer in an arm";
    gift: "incentive.gift" = 1.5, 0.0..=8.0, "logit", "a gift, or a share of the harvest, worth far more than a day's income" / "pemberian, atau bagian panen, yang bernilai jauh di atas pendapatan sehari", "[S:000] [S:003] direction; size [A]";
    // Litter; nothing of this acts unless litter.use is above 0
    litter_use: "litter.use" = 0.0, 0.0..=1.0, "share a month", "of a clean place that is littered where litter lies and nobody holds back" / "bagian tempat bersih yang dikotori bila sampah sudah berserakan dan tidak ada yang menahan diri", "[A]: 0 unless the scenario follows litter";
    litter_first: "litter.first" = 0.3, 0.0..=1.0, "ratio", "littering in a clean place, to that in a littered one" / "membuang sampah di tempat bersih, dibandingkan dengan di tempat yang sudah kotor", "[R] direction, Cialdini, Reno & Kallgren 1990; size [A]";
    litter_cleaned: "litter.cleaned" = 0.5, 0.0..=1.0, "share a month", "of litter taken away where everybody comes to every clean-up" / "sampah yang terangkut bila semua orang datang ke setiap kerja bakti", "[S:000] direction; size [A]";
    litter_collected: "litter.collected" = 0.05, 0.0..=1.0, "share a month", "of litter that is collected anyway" / "sampah yang terangkut tanpa itu", "[A]";
    litter_health: "litter.health" = 0.05, 0.0..=1.0, "share a month", "added to the chance of a health complaint where litter is everywhere" / "tambahan peluang keluhan kesehatan bila sampah ada di mana-mana", "[A]";
    // Gardens in common; nothing of this acts without the kind commons
    garden_growth: "commons.growth" = 0.15, 0.0..=1.0, "share a month", "of a garden's missing condition made good by all the work days that it needs" / "kekurangan kondisi kebun yang dipulihkan oleh seluruh hari kerja yang diperlukan", "[A]";
    garden_neglect: "commons.neglect" = 0.15, 0.0..=1.0, "share a month", "of a garden's condition lost where nobody comes" / "kondisi kebun yang hilang bila tidak ada yang datang", "[A]";
    garden_unskilled: "commons.unskilled" = 0.4, 0.0..=1.0, "ratio", "harvest of those without skill, to that of those with full skill" / "panen mereka yang tidak terampil, dibandingkan dengan yang terampil penuh", "[S:000] know-how was a limit; size [A]";
    garden_exposure: "commons.exposure" = 0.5, 0.0..=1.0, "share", "exposure to the sharing of a harvest, of those who live by a garden" / "seberapa mereka yang tinggal di dekat kebun mengalami pembagian panen", "[A]; as exposure to delivery";
    garden_awareness: "commons.awareness" = 0.08, 0.0..=1.0, "share a month", "it comes to be on the mind of who comes to every work where there is a garden" / "mulai diperhatikan oleh orang yang datang ke setiap gotong royong di tempat yang ada kebunnya", "[S:000] direction; size [A]";
    visitors: "visibility.visitors" = 0.0, 0.0..=10.0, "ratio", "custom of strangers that full visibility adds, to what they spend anyway" / "pelanggan dari luar yang ditambahkan keterkenalan penuh, dibandingkan dengan belanja mereka biasanya", "[S:000] a tourist sight; [A]: 0 unless the scenario says so";
    // Learning without a trainer, pooled capital; nothing of this acts at 0
    proactive: "self_teaching.share" = 0.0, 0.0..=1.0, "share", "households that teach themselves what is on their minds" / "rumah tangga yang belajar sendiri tentang hal yang mereka pikirkan", "[S:000] direction; [A]: 0 unless the scenario says so";
    teaching: "self_teaching.rate" = 0.05, 0.0..=1.0, "share a month", "of what could be learned that they teach themselves, when it is fully on their minds" / "bagian hal yang dapat dipelajari yang mereka pelajari sendiri, bila sepenuhnya dipikirkan", "[A]";
    from_others: "self_teaching.from_others" = 0.0, 0.0..=1.0, "share a month", "of what trusted ties who come know more, that one who comes learns from them" / "bagian kelebihan pengetahuan kenalan tepercaya yang datang, yang dipelajari oleh orang yang juga datang", "[A]: 0 unless the scenario says so";
    pool_begin: "pool.begin" = 0.0, 0.0..=1.0, "chance a month", "a household that has worked together with trusted ties to the full joins a pool" / "rumah tangga yang bekerja bersama kenalan tepercaya sepenuhnya masuk tabungan bersama", "[S:004] direction; [A]: 0 unless the scenario says so";
    pool_leave: "pool.leave" = 0.05, 0.0..=1.0, "chance a month", "a member that has not worked together with anybody leaves the pool" / "anggota yang tidak bekerja bersama siapa pun keluar dari tabungan bersama", "[A]";
    pool_rate: "pool.rate" = 0.02, 0.0..=0.5, "share", "of usual income that a member puts into the pool in a month" / "bagian pendapatan biasa yang disetor anggota ke tabungan bersama dalam sebulan", "[A]";
    pool_works: "pool.works" = 0.05, 0.0..=1.0, "share a month", "of its part of the pool that a member who trusts the board fully gives for works, where no grant comes" / "bagiannya dalam tabungan bersama yang diberikan anggota yang percaya penuh kepada LKM untuk pekerjaan, bila tidak ada dana bantuan", "[S:000] self-help funds; size [A]";
    // Sides taken for and against; nothing of this acts where nobody is against a programme
    sway: "stance.sway" = 0.3, 0.0..=1.0, "share a month", "a household without contacts moves one step towards those who speak to it, when all of them agree and are fully trusted" / "rumah tangga tanpa kenalan bergeser satu langkah ke arah mereka yang berbicara kepadanya, bila semuanya sepakat dan dipercaya penuh", "[A]";
    contacts: "stance.contacts" = 5.0, 0.1..=100.0, "ties", "number of contacts that halves how easily a household is swayed" / "jumlah kenalan yang membuat rumah tangga separuh lebih sulit dipengaruhi", "[S:002] direction; size [A]";
    speaks: "stance.speaks" = 0.5, 0.0..=1.0, "share", "salience, and readiness to take something up, lost where all whom one hears speak against it" / "perhatian dan kesediaan ikut yang hilang bila semua yang didengar menentang", "[S:003] direction; size [A]";
    // News, and those whom it does not reach
    closed: "information.closed" = 0.0, 0.0..=1.0, "share", "closed households: reached by nobody from outside, only along ties" / "rumah tangga tertutup: tidak terjangkau siapa pun dari luar, hanya lewat hubungan", "[S:003] direction; [A]: 0 unless the place has them";
    pass_knowing: "information.pass_knowing" = 0.0, 0.0..=1.0, "a tie and month", "chance that one who knows, and takes no part, passes the news to one tie" / "peluang orang yang tahu, tetapi tidak ikut, meneruskan kabar kepada satu kenalan", "[A]: 0 unless the scenario says so; .08 a trimester [R]";
    pass_taking_part: "information.pass_taking_part" = 0.0, 0.0..=1.0, "a tie and month", "the same, of one who takes part or was trained" / "sama, bagi yang ikut serta atau pernah dilatih", "[A]: 0 unless the scenario says so; .40 a trimester [R]";
    // Assemblies, and activities that were chosen
    assembly_attends: "assembly.attends" = 0.5, 0.0..=1.0, "ratio", "chance to come to an assembly, to a household's turnout at mutual work" / "peluang datang ke rembuk, dibandingkan dengan kehadiran rumah tangga itu di gotong royong", "[A]";
    assembly_speaks: "assembly.speaks" = 0.15, 0.0..=1.0, "chance", "one who came to assemblies in a month speaks there" / "orang yang datang ke rembuk dalam sebulan berbicara di sana", "[V] direction, 3ie 2018 (many hear, few attend, fewer speak); size [A]";
    assembly_leaders: "assembly.leaders" = 3.0, 0.0..=20.0, "ratio", "chance to speak of leaders, board and heads of neighbourhoods, to others" / "peluang berbicara bagi tokoh, LKM, dan ketua RT, dibandingkan dengan warga lain", "[A]";
    assembly_common: "assembly.common" = 0.5, 0.0..=1.0, "share", "weight of the needs that were spoken of, against one's own, in what one proposes and votes for" / "bobot kebutuhan yang dibicarakan, dibandingkan dengan kebutuhan sendiri, dalam usul dan suara", "[A]";
    need_own: "needs.own" = 0.5, 0.0..=1.0, "share", "part of a household's needs that is its own, not of its circumstances" / "bagian kebutuhan rumah tangga yang berasal dari dirinya, bukan dari keadaannya", "[A]";
    practice: "activity.practice" = 0.01, 0.0..=0.2, "share a month", "skill gained by a member of an activity that teaches fully" / "keterampilan yang diperoleh anggota kegiatan yang sepenuhnya mengajarkannya", "[A]";
    // Capability of a community
    capability_gain: "capability.gain" = 0.0, 0.0..=0.5, "share a month", "capability gained when everybody does the work, with a fully competent facilitator who enables" / "kemandirian yang diperoleh bila semua orang mengerjakannya, dengan fasilitator cakap penuh yang memampukan", "[A]: 0 unless the scenario says so; direction [S:001]";
    capability_fade: "capability.fade" = 0.01, 0.0..=0.5, "share a month", "capability lost" / "kemandirian yang hilang", "[A]";
    capability_carries: "capability.carries" = 0.5, 0.0..=1.0, "share", "part of the facilitator's tasks that a fully capable community carries on by itself" / "bagian tugas fasilitator yang diteruskan sendiri oleh komunitas yang mandiri penuh", "[A]";
    own_hand: "facilitator.own_hand" = 0.5, 0.0..=1.0, "share", "part of what lacks in competence that a facilitator makes up who does everything itself" / "bagian kekurangan kecakapan yang ditutup oleh fasilitator yang mengerjakan semuanya sendiri", "[A]; direction [S:001]";
    // Moving; nothing of this acts at 0
    moving: "moving.share" = 0.0, 0.0..=0.3, "share a year", "households not bound to the place that move away, each replaced by a newcomer at once" / "rumah tangga yang tidak terikat pada tempat itu yang pindah, masing-masing langsung digantikan pendatang", "[S:004] direction; [A]: 0 unless the scenario says so";
    // The year end
    performance_weight: "region.performance_weight" = 0.2, 0.0..=1.0, "share", "how far next year's budget follows last year's success instead of need alone" / "seberapa anggaran tahun depan mengikuti keberhasilan tahun lalu, bukan kebutuhan semata", "[A]";
}
