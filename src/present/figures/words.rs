//! Every word of the figures, in both languages side by side: a text cannot be there in one alone.

/// Texts in both languages, English first: each becomes a function of the language, and of what is
/// to be named in it. Figures and report share the form.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*) = $english:expr, $indonesian:expr;)*) => {
        $(
            $(#[$doc])*
            #[allow(clippy::too_many_arguments)] // a sentence has as many as it names
            pub fn $name(language: $crate::core::text::Language $(, $arg: $type)*) -> String {
                match language {
                    $crate::core::text::Language::Indonesian => String::from($indonesian),
                    _ => String::from($english),
                }
            }
        )*
    };
}

words! {
    /// Title.
    works() = "Works finished and works progress", "Pekerjaan selesai dan kemajuan pekerjaan";
    /// Title.
    turnout() = "Turnout at mutual work", "Kehadiran gotong royong";
    /// Title.
    turnout_groups() = "Turnout inside and outside the slum decree", "Kehadiran gotong royong di dalam dan di luar SK Kumuh";
    /// Title.
    trust() = "Trust in neighbours and in the board (LKM)", "Kepercayaan antarwarga dan kepada LKM";
    /// Title.
    welfare() = "Welfare", "Kesejahteraan";
    /// Title.
    welfare_groups() = "Welfare inside and outside the slum decree", "Kesejahteraan di dalam dan di luar SK Kumuh";
    /// Title.
    poverty() = "Poverty", "Kemiskinan";
    /// Title.
    groups() = "Group by group: turnout, trust, welfare", "Menurut kelompok warga: kehadiran, kepercayaan, kesejahteraan";
    /// Title of small multiples by community.
    communities(measure: &str) = format!("{measure}, community by community"), format!("{measure}, menurut komunitas");
    /// Under a title.
    mean_alone(n: usize) = format!("mean of {n} replicates"), format!("rata-rata {n} ulangan");
    /// Under a title.
    one_replicate() = "one replicate", "satu ulangan";
    /// Under a title.
    line_and_band(n: usize) = format!("line: mean of {n} replicates; band: 5–95 % of them"), format!("garis: rata-rata {n} ulangan; pita: 5–95 % dari ulangan itu");
    /// Under a title: only one arm has a band.
    line_and_band_of(n: usize, arm: &str) = format!("line: mean of {n} replicates; band: 5–95 % of “{arm}”"), format!("garis: rata-rata {n} ulangan; pita: 5–95 % dari “{arm}”");
    /// Under a title: panels of a row share their axis.
    rows_share() = "one scale a row", "satu skala tiap baris";
    /// Under a title: all panels share one axis.
    all_share() = "all panels have one scale", "semua panel memakai satu skala";
    /// Under a title: some communities are not shown.
    first_shown(n: usize, all: usize) = format!("the first {n} of {all}"), format!("{n} yang pertama dari {all}");
    /// Where a line has no value at all.
    nothing_there() = "none", "tidak ada";
    /// What a figure shows, for those who cannot see it.
    by_month(title: &str, arms: &str) = format!("{title}, by month: {arms}"), format!("{title}, per bulan: {arms}");
    /// At the dashed line.
    compared(when: &str) = format!("▲ compared {when}"), format!("▲ dibandingkan {when}");
    /// Beside the title of an axis that does not begin at nothing.
    axis_from(value: &str) = format!("axis from {value}"), format!("sumbu mulai {value}");
    /// Title of an axis of percent.
    percent_axis(name: &str) = format!("{name}, %"), format!("{name}, %");
    /// Title of an axis of percent of something.
    percent_axis_of(name: &str, whole: &str) = format!("{name}, % of {whole}"), format!("{name}, % dari {whole}");
    /// A span of months.
    when_over(months: u32, last: &str) = format!("on average over the {months} months to {last}"), format!("rata-rata selama {months} bulan sampai {last}");
    /// A December.
    when_year_end(year: i32) = format!("at the end of {year}"), format!("pada akhir {year}");
    /// Any other month.
    when_month(month: &str) = format!("in {month}"), format!("pada {month}");

    /// Head of the programme's strip where there is no room for the arm's name.
    programme() = "Programme".to_string(), "Program".to_string();
    /// The same, with the number of those that are left out.
    programme_and_more(more: usize) = format!("Programme ({more} more not shown)"), format!("Program ({more} lagi tidak ditampilkan)");
    /// Head of the programme's strip.
    programme_of(arm: &str) = format!("Programme of “{arm}”"), format!("Program “{arm}”");
    /// The same where not all of it fits.
    programme_of_and_more(arm: &str, more: usize) = format!("Programme of “{arm}” ({more} more not shown)"), format!("Program “{arm}” ({more} lagi tidak ditampilkan)");
    /// An intervention without a dose here.
    in_other_arms(name: &str) = format!("{name} (in other arms)"), format!("{name} (di varian lain)");
    /// Intervention.
    stages() = "programme cycle", "siklus program";
    /// Intervention.
    delineation() = "slum decree", "SK Kumuh";
    /// Intervention.
    socialisation() = "outreach", "sosialisasi";
    /// Intervention.
    facilitator() = "facilitators", "fasilitator";
    /// Intervention.
    fund(tranches: &str) = format!("fund (BDI), {tranches} %"), format!("dana (BDI), {tranches} %");
    /// Intervention.
    training() = "training", "pelatihan";
    /// Intervention.
    norm() = "rule agreed", "aturan warga";
    /// Shock.
    flood() = "flood", "banjir";
    /// Shock.
    pandemic() = "pandemic", "pandemi";
    /// Shock.
    rise_of_prices() = "rise of prices", "kenaikan harga";
    /// Intervention.
    handover() = "hand-over", "serah terima";
    /// Intervention.
    coordination() = "sectoral ego", "ego sektoral";
    /// Intervention.
    partner() = "partner", "mitra";
    /// Intervention.
    audit() = "audit", "pemeriksaan";
    /// Intervention.
    model_village() = "model villages", "kampung teladan";
    /// Intervention.
    microfinance() = "microfinance", "keuangan mikro";
    /// Intervention.
    group_loan() = "group loans", "pinjaman kelompok";
    /// Intervention.
    meeting() = "meetings", "pertemuan";
    /// Intervention.
    outlet() = "outlet", "gerai bersama";
    /// Intervention.
    garden() = "gardens in common", "kebun bersama";
    /// Intervention.
    incentive() = "gifts", "pemberian";
    /// Intervention.
    opposition() = "opponents", "penentang";
    /// Intervention.
    entry() = "first visits", "kunjungan awal";
    /// Intervention.
    choice() = "activity chosen", "kegiatan pilihan warga";

    /// Title.
    funds() = "Funds planned, released and spent", "Dana direncanakan, dicairkan, dan dibelanjakan";
    /// What the funds show, for those who cannot see it.
    funds_seen() = "Funds planned, released and spent so far, by month, one panel an arm", "Dana yang direncanakan, dicairkan, dan dibelanjakan sampai tiap bulan, satu panel tiap varian";
    /// Under the title of funds.
    funds_unit(words: &str) = format!("{words}; rupiah a community, added up since the start"), format!("{words}; rupiah per komunitas, kumulatif sejak awal");
    /// Key of funds.
    planned() = "planned", "direncanakan";
    /// Key of funds.
    released() = "released", "dicairkan";
    /// Key of funds.
    spent() = "spent (area)", "dibelanjakan (bidang)";
    /// Over a panel of funds.
    of_plan(released: &str, spent: &str) = format!("released {released} %, spent {spent} % of plan"), format!("dicairkan {released} %, dibelanjakan {spent} % dari rencana");
    /// Over a panel of funds where the words above are too long.
    of_plan_short(released: &str, spent: &str) = format!("released {released} %, spent {spent} %"), format!("cair {released} %, belanja {spent} %");
    /// Over a panel of funds.
    nothing_planned() = "nothing planned", "tidak ada dana direncanakan";

    /// What the figure shows, for those who cannot see it.
    effects_seen(control: &str) = format!("Effect of each arm against {control}"), format!("Pengaruh setiap varian dibandingkan dengan {control}");
    /// What the figure shows, for those who cannot see it.
    who_gains_seen(control: &str) = format!("Who gains and who loses: effects by group against {control}"), format!("Siapa yang untung dan siapa yang rugi: pengaruh menurut kelompok dibandingkan dengan {control}");
    /// Title of effects.
    difference_from(control: &str) = format!("Difference from “{control}”"), format!("Selisih dari “{control}”");
    /// Title of effects.
    difference_from_at(control: &str, when: &str) = format!("Difference from “{control}” {when}"), format!("Selisih dari “{control}” {when}");
    /// Title of effects by group.
    who_gains(difference: &str) = format!("Who gains: {difference}"), format!("Siapa yang untung: {difference}");
    /// Under the title of effects.
    both_intervals() = "thick line: 95 % interval of luck; thin: of luck and assumptions", "garis tebal: selang 95 % faktor kebetulan; tipis: kebetulan dan asumsi";
    /// Under the title of effects.
    no_interval() = "one replicate: no interval", "satu ulangan: tanpa selang";
    /// Under the title of effects.
    luck_interval() = "line: 95 % interval of luck (the assumptions were not varied)", "garis: selang 95 % faktor kebetulan (asumsi tidak divariasikan)";
    /// In place of a figure.
    no_month() = "There is no month to compare.", "Tidak ada bulan yang dapat dibandingkan.";
    /// In place of a figure.
    no_effect() = "There is no effect to show: nothing was compared, or no headline measure has a smallest effect of interest.", "Tidak ada pengaruh yang dapat ditampilkan: tidak ada yang dibandingkan, atau tidak satu pun ukuran utama punya batas terkecil yang berarti.";
    /// In place of a figure.
    one_arm() = "Nothing was compared: there is one arm.", "Tidak ada yang dibandingkan: hanya ada satu varian.";
    /// Under the axis of effects.
    times_smallest() = "times the smallest effect worth acting on", "kali pengaruh terkecil yang patut ditindaklanjuti";
    /// At the left of an axis.
    worse() = "← worse", "← lebih buruk";
    /// At the right of an axis.
    better() = "better →", "lebih baik →";
    /// At the left of an axis of which less is better.
    less_better() = "← less, better", "← turun, membaik";
    /// At the right of an axis of which less is better.
    more_worse() = "more, worse →", "naik, memburuk →";
    /// At the left of an axis without a good side.
    less() = "← less", "← turun";
    /// At the right of an axis without a good side.
    more() = "more →", "naik →";
    /// Note.
    grey_is_small() = "grey: too small to act on", "abu-abu: terlalu kecil";
    /// Note.
    bold_is_decided() = "bold: benefit or harm worth acting on", "tebal: patut ditindaklanjuti";
    /// Note.
    no_decree() = "inside and outside the decree: left out, one is empty", "di dalam/luar deliniasi: dilewati, salah satunya kosong";
    /// Note.
    steps_of_ten() = "each further step is ten times", "tiap langkah berikutnya sepuluh kali";
    /// Note.
    more_in_report() = "more measures in the report", "ukuran lain ada di laporan";
    /// In place of a number.
    not_defined() = "not defined", "tidak terdefinisi";

    /// Title of a network of one community.
    network(place: &str, when: &str) = format!("Ties of {place} at the end of {when}"), format!("Hubungan warga {place} pada akhir {when}");
    /// Under the title of a network.
    network_facts(households: &str, ties: &str, bridging: &str) = format!("{households} households, {ties} ties, {bridging} of them between neighbourhoods"), format!("{households} rumah tangga, {ties} hubungan, {bridging} di antaranya lintas RT");
    /// Which arm a network is of.
    of_arm(arm: &str) = format!("arm “{arm}”"), format!("varian “{arm}”");
    /// Why two pictures can be laid side by side.
    network_places() = "places are the same in every month and arm", "letaknya sama di setiap bulan dan varian";
    /// A neighbourhood.
    neighbourhood(number: usize) = format!("RT {number}"), format!("RT {number}");
    /// A neighbourhood inside the decree.
    neighbourhood_inside(number: usize) = format!("RT {number}, in decree"), format!("RT {number}, SK Kumuh");
    /// Key of a network.
    household() = "household", "rumah tangga";
    /// Key of a network.
    poor_household() = "poor at the start", "miskin pada awalnya";
    /// Key of a network.
    leader() = "leader", "tokoh warga";
    /// Key of a network.
    board_member() = "board (LKM)", "anggota LKM";
    /// Key of a network.
    head() = "head (RT)", "ketua RT";
    /// Key of a network.
    bonding() = "tie within an RT", "hubungan dalam RT";
    /// Key of a network.
    bridging() = "tie between RTs", "hubungan lintas RT";
    /// Key of a network.
    strong_is_dark() = "dark: strong", "gelap: kuat";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::text::Language::{English, Indonesian};

    #[test]
    fn a_text_names_what_it_is_given_in_both_languages() {
        assert_eq!(
            programme_of_and_more(English, "late", 2),
            "Programme of “late” (2 more not shown)"
        );
        assert_eq!(
            programme_of_and_more(Indonesian, "telat", 2),
            "Program “telat” (2 lagi tidak ditampilkan)"
        );
    }
}
