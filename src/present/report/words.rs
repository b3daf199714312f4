//! Every heading and sentence of the report that stands for itself, in both languages side by side.

use crate::present::figures::words::words;

words! {
    /// The name of the language, in it.
    own_name() = "English", "Bahasa Indonesia";
    /// What the switch is for.
    language_of_report() = "Language of this report", "Bahasa laporan ini";
    /// The first section.
    the_answer() = "The answer", "Jawabannya";
    /// In place of a verdict.
    too_many_failed() = "No verdict is given: more than one replicate in a hundred failed.", "Tidak dinilai: lebih dari satu dari seratus ulangan gagal.";
    /// In place of a verdict.
    nothing_compared() = "No verdict can be given: nothing was compared with a control arm.", "Tidak dapat dinilai: tidak ada yang dibandingkan dengan varian pembanding.";
    /// Begins a sentence.
    worth_acting_on() = "Worth acting on", "Patut ditindaklanjuti";
    /// Goes on with it.
    worth_acting_on_is(sizes: &str) = format!("is a difference that both intervals tell from nothing and that reaches the smallest size for which we would act: {sizes}."), format!("berarti perbedaan yang menurut kedua selang bukan nol, dan sebesar atau lebih besar daripada batas untuk bertindak: {sizes}.");
    /// Begins a sentence on the end of the run.
    what_is_left() = "What is left of it.", "Apa yang tersisa.";
    /// Begins the sentences on groups.
    not_alike() = "Not alike for everybody.", "Tidak sama bagi semua warga.";
    /// Begins the sentence on the largest differences.
    on_the_way() = "Larger on the way.", "Lebih besar di tengah perjalanan.";
    /// Begins the caution.
    model_numbers() = "These are a model's numbers.", "Semua angka ini berasal dari model.";
    /// Goes on with it.
    read_them() = "Most of what it rests on is assumed, not measured (see “What we do not know”): read them as what would follow if the assumptions held, to compare arms and to ask better questions, not as a forecast for these places.", "Sebagian besar dasarnya berupa asumsi, bukan hasil pengukuran (lihat “Apa yang tidak kita ketahui”): bacalah sebagai apa yang akan terjadi bila asumsinya benar, untuk membandingkan varian dan mengajukan pertanyaan yang lebih baik, bukan sebagai ramalan untuk tempat-tempat ini.";
    /// Where arms have other people.
    not_paired() = "Some arms change who lives there: their effects are not paired by replicate, and their intervals are wider for it.", "Sebagian varian mengubah siapa yang tinggal di sana: pengaruhnya tidak dipasangkan per ulangan, sehingga selangnya lebih lebar.";
    /// A verdict.
    benefit() = "benefit", "manfaat";
    /// A verdict.
    harm() = "harm", "kerugian";
    /// A verdict.
    no_difference() = "no difference to act on", "tidak berarti";
    /// No verdict, and why.
    no_verdict(why: &str) = format!("not judged, {why}"), format!("tidak dinilai, {why}");
    /// Head of a column.
    arm() = "Arm", "Varian";
    /// Between the ends of an interval.
    to() = "to", "sampai";
    /// Under the table of verdicts.
    key_of_both() = "Difference from the control; below it the 95 % interval of luck, then that of luck and assumptions.", "Selisih dari pembanding; di bawahnya selang 95 % faktor kebetulan, lalu selang kebetulan dan asumsi.";
    /// Under the table of verdicts.
    key_of_luck() = "Difference from the control; below it the 95 % interval of luck.", "Selisih dari pembanding; di bawahnya selang 95 % faktor kebetulan.";
    /// Under the table of verdicts.
    key_of_points() = "Shares are compared in points, each one in a hundred.", "Proporsi dibandingkan dalam poin; satu poin adalah satu per seratus.";
    /// Under the table of verdicts.
    key_of_not_defined() = "Not defined: where there is nothing to take a share of, such as works that were never planned.", "Tidak terdefinisi: bila tidak ada yang dapat dihitung bagiannya, misalnya pekerjaan yang tidak pernah direncanakan.";
    /// A section.
    findings() = "The findings, one by one", "Temuan satu per satu";
    /// What is folded.
    every_finding() = "Every arm and measure in a sentence", "Setiap varian dan ukuran dalam satu kalimat";
    /// A section.
    costs() = "What it costs", "Berapa biayanya";
    /// Over the table of costs.
    costs_of() = "Mean of a community, added up to the last month, in million rupiah of March 2021; in small type the 5–95 % of replicates.", "Rata-rata per komunitas, kumulatif sampai bulan terakhir, dalam juta rupiah Maret 2021; dengan huruf kecil: rentang 5–95 % ulangan.";
    /// In place of the table of costs.
    no_costs() = "No arm has an investment fund or works: nothing is planned, released or spent on them.", "Tidak ada varian dengan dana investasi atau pekerjaan fisik: tidak ada yang direncanakan, dicairkan, atau dibelanjakan untuk itu.";
    /// Head of a column.
    planned() = "Planned", "Direncanakan";
    /// Head of a column.
    released() = "Released", "Dicairkan";
    /// Head of a column.
    spent() = "Spent", "Dibelanjakan";
    /// Head of a column.
    lapsed() = "Lapsed", "Hangus";
    /// Head of a column.
    packages() = "Packages finished", "Paket selesai";
    /// Head of a column.
    each_package() = "Spent per finished package", "Belanja per paket selesai";
    /// Behind a label.
    is_control() = "(control)", "(pembanding)";
    /// Under the table of costs.
    costs_key() = "The range of the last column is the mean spending over the 95 % and the 5 % quantile of packages finished: a rough spread, not an interval.", "Rentang pada kolom terakhir adalah belanja rata-rata dibagi batas atas dan bawah paket selesai (95 % dan 5 % ulangan): gambaran kasar, bukan selang.";
    /// Under the table of costs: what became of the packages of an arm.
    finished(arm: &str, planned: &str, done: &str, open: &str, each: &str) = format!("“{arm}”: of {planned} packages planned a community, {done} were finished and {open} were not; each finished one took {each} of spending, that on unfinished ones included."), format!("“{arm}”: dari {planned} paket yang direncanakan per komunitas, {done} selesai dan {open} tidak selesai; setiap paket yang selesai menghabiskan {each}, termasuk belanja untuk paket yang tidak selesai.");
    /// The same where none was finished.
    none_finished(arm: &str, planned: &str) = format!("“{arm}”: of {planned} packages planned a community, none was finished."), format!("“{arm}”: dari {planned} paket yang direncanakan per komunitas, tidak satu pun selesai.");
    /// Under tables by group.
    no_decree() = "Inside and outside of a slum decree are left out: nobody lives in one of the two here.", "Di dalam dan di luar deliniasi SK Kumuh tidak ditampilkan: di sini salah satunya tidak berpenghuni.";
    /// A range without an upper end.
    without_end(from: &str) = format!("{from} to without end"), format!("{from} sampai tak terhingga");
    /// A section.
    who_gains() = "Who gains and who loses", "Siapa yang untung dan siapa yang rugi";
    /// Under its heading; in the table the 95 % interval of luck.
    who_gains_of(control: &str, when: &str) = format!("Difference from “{control}” {when}: the 95 % interval of luck below it. In colour: worth acting on."), format!("Selisih dari “{control}” {when}: di bawahnya selang 95 % faktor kebetulan. Berwarna: patut ditindaklanjuti.");
    /// The same with both intervals.
    who_gains_of_both(control: &str, when: &str) = format!("Difference from “{control}” {when}: the 95 % interval of luck below it, then that of luck and assumptions. In colour: worth acting on."), format!("Selisih dari “{control}” {when}: di bawahnya selang 95 % faktor kebetulan, lalu selang kebetulan dan asumsi. Berwarna: patut ditindaklanjuti.");
    /// A section.
    programme() = "The programme, in words", "Programnya dalam kata-kata";
    /// Behind a label.
    no_intervention() = "no intervention", "tanpa intervensi";
    /// Behind a label.
    as_control() = "the control's interventions", "intervensi varian pembanding";
    /// Behind a label.
    as_control_except() = "as the control, except", "seperti pembanding, kecuali";
    /// What an arm does not have.
    without(names: &str) = format!("without {names}"), format!("tanpa {names}");
    /// A section.
    pictures() = "What happens, in pictures", "Apa yang terjadi, dalam gambar";
    /// A section.
    unknown() = "What we do not know", "Apa yang tidak kita ketahui";
    /// Where no assumption was varied.
    nothing_varied() = "No assumption was varied: every parameter kept its central value, and the intervals are of luck alone.", "Tidak ada asumsi yang divariasikan: setiap parameter tetap pada nilai tengahnya, dan selangnya hanya memuat faktor kebetulan.";
    /// Heading.
    varied(n: usize, all: usize) = format!("Varied: {n} of {all} assumptions"), format!("Divariasikan: {n} dari {all} asumsi");
    /// Under it: how they are ordered.
    varied_by_influence(draws: usize) = format!("Ordered by influence: how closely the differences that the verdict is about follow each of them over the {draws} draws (rank correlation, mean over arms and headline measures; a rough order)."), format!("Diurutkan menurut pengaruhnya: seberapa erat selisih yang disimpulkan mengikuti masing-masing dalam {draws} ulangan yang diundi (korelasi peringkat, rata-rata antarvarian dan antarukuran utama; urutannya kasar).");
    /// In place of their order, where the draws are few.
    too_few_to_rank(draws: usize, least: usize) = format!("Which of them the answer hangs on cannot be told yet: the assumptions were drawn {draws} times, and with fewer than {least} draws one that does not matter looks strong by chance. They stand in the order of the list. Run it again with `--replicates {least}`: what is done is kept, only what is missing is simulated."), format!("Belum dapat diketahui pada asumsi mana jawabannya paling bergantung: asumsi baru diundi {draws} kali, dan dengan kurang dari {least} undian asumsi yang tidak berpengaruh pun bisa tampak kuat karena kebetulan. Urutannya mengikuti daftar. Jalankan lagi dengan `--replicates {least}`: yang sudah selesai disimpan, hanya kekurangannya yang disimulasikan.");
    /// How closely effects follow an assumption.
    follows(size: &str) = format!("influence {size}"), format!("pengaruh {size}");
    /// What is folded.
    held_fixed(n: usize) = format!("Held fixed: {n} numbers that are assumed or recalled. No interval contains what they leave open"), format!("Dibuat tetap: {n} angka yang berupa asumsi atau dari ingatan. Ketidakpastiannya tidak termuat dalam selang mana pun");
    /// What the marks mean.
    marks() = "[A] assumption · [R] recalled, not verified · [V] read in the source named · [D] computed from the data named · [S:nnn] read in field study nnn.", "[A] asumsi · [R] dari ingatan, belum diperiksa · [V] dibaca di sumber yang disebut · [D] dihitung dari data yang disebut · [S:nnn] dibaca di studi lapangan nnn. Keterangan lengkap tiap sumber ada pada halaman berbahasa Inggris.";
    /// Who was before the start.
    burn_in(months: u32, drift: &str) = format!("Before the start the communities lived {months} months without a programme; over the last year of that, turnout moved by {drift} points."), format!("Sebelum awal simulasi, komunitas hidup {months} bulan tanpa program; selama setahun terakhir masa itu kehadiran berubah {drift} poin.");
    /// Where people were read from files.
    imported(households: &str, ties: &str, communities: usize, digest: &str) = format!("Who lives there was not made up: {households} households in {communities} communities and {ties} ties between them were read from files (sha256 {digest})."), format!("Penduduknya bukan rekaan: {households} rumah tangga di {communities} komunitas dan {ties} hubungan di antaranya dibaca dari berkas (sha256 {digest}).");
    /// The same where ties were not among it.
    imported_people(households: &str, communities: usize, digest: &str) = format!("Who lives there was not made up: {households} households in {communities} communities were read from files (sha256 {digest}); the ties between them were drawn."), format!("Penduduknya bukan rekaan: {households} rumah tangga di {communities} komunitas dibaca dari berkas (sha256 {digest}); hubungan di antaranya diundi.");
    /// Which traits the files did not have.
    imported_drawn(columns: &str) = format!("Not in the files, and drawn: {columns}."), format!("Tidak ada di berkas, jadi diundi: {columns}.");
    /// A section.
    again() = "How to run it again", "Cara menjalankannya lagi";
    /// Under the command.
    same_again(run: &str, seed: u64, version: &str, household_months: &str) = format!("Run {run}, seed {seed}, berdaya {version}; {household_months} household-months. The same version, scenario and seed give the same tables, byte for byte."), format!("Simulasi {run}, benih acak {seed}, berdaya {version}; {household_months} rumah tangga × bulan. Versi, skenario, dan benih yang sama menghasilkan tabel yang persis sama.");
    /// Heading.
    failed() = "Replicates that failed", "Ulangan yang gagal";
    /// Of a failed replicate.
    drawn() = "assumptions drawn", "asumsi diundi";
    /// Of a failed replicate.
    central() = "central", "nilai tengah";
    /// A section.
    measures() = "What the measures mean", "Arti ukuran-ukurannya";
    /// What is folded.
    all_measures() = "All measures of the tables", "Semua ukuran dalam tabel";
    /// A group, in a table.
    everyone() = "Everyone", "Semua warga";

    /// Caption of a headline measure without a figure of its own: what it means.
    own_caption(meaning: &str, better: &str) = format!("{meaning}. {better}"), format!("{meaning}. {better}");
    /// Caption.
    more_is_better() = "More is better.", "Makin besar makin baik.";
    /// Caption.
    less_is_better() = "Less is better.", "Makin kecil makin baik.";
    /// Caption.
    neither_is_better() = "Neither more nor less is better by itself.", "Nilai yang lebih besar atau lebih kecil tidak dengan sendirinya lebih baik.";
}
