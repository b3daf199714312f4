//! Interventions in words, in both languages side by side.

use crate::present::figures::words::words;

words! {
    /// A number that follows the calendar: one of its steps.
    from_month(value: &str, month: &str) = format!("{value} from {month}"), format!("{value} mulai {month}");
    /// A number that is drawn.
    drawn(law: &str) = format!("drawn ({law})"), format!("diundi ({law})");
    /// A law of chance: normal, lognormal, gamma, beta.
    law(name: &str, mean: &str, sd: &str) = format!("{name}, mean {mean}, sd {sd}"), format!("{name}, rata-rata {mean}, simpangan baku {sd}");
    /// A law of chance.
    uniform(low: &str, high: &str) = format!("uniform, {low} to {high}"), format!("seragam, {low} sampai {high}");
    /// Yes or no.
    yes_or_no(yes: bool) = if yes { "yes" } else { "no" }, if yes { "ya" } else { "tidak" };
    /// The programme cycle: months of its parts.
    stages(m: [u32; 6]) = format!("the programme cycle: {} months of engagement, then each year {} of assessment, {} of choosing, {} of planning, {} of building, {} of evaluation", m[0], m[1], m[2], m[3], m[4], m[5]), format!("siklus program: {} bulan persiapan sosial, lalu setiap tahun {} bulan pengkajian, {} pemilihan alternatif, {} penyusunan rencana aksi, {} pelaksanaan, {} evaluasi", m[0], m[1], m[2], m[3], m[4], m[5]);
    /// The slum decree.
    delineation(share: &str) = format!("slum decree; share of the slum area inside: {share}"), format!("SK Kumuh; bagian kawasan kumuh yang masuk: {share}");
    /// Outreach.
    socialisation(events: &str, reach: &str, outside: &str) = format!("outreach, events a month: {events}; each heard by {reach} of households ({outside} of that outside the decree)"), format!("sosialisasi, kegiatan per bulan: {events}; masing-masing didengar oleh {reach} rumah tangga (di luar deliniasi {outside} dari angka itu)");
    /// Facilitators.
    facilitator(teams: &str, load: &str, competence: &str, turnover: &str) = format!("facilitator teams: {teams}, {load} communities each; competence: {competence}; a replacement at a year end with chance {turnover}"), format!("tim fasilitator: {teams}, masing-masing {load} komunitas; kecakapan: {competence}; peluang diganti pada akhir tahun {turnover}");
    /// Facilitators who do it themselves.
    does_for(share: &str) = format!("; the part {share} of what is to be done they do themselves"), format!("; {share} bagian pekerjaan mereka kerjakan sendiri");
    /// The investment fund.
    fund(amount: &str, budget: &str, tranches: &str, lag: &str, gap: &str) = format!("investment fund, planned a community and year: {amount}; share of it in the budget: {budget}; tranches {tranches}; months from papers to the first: {lag}, to each later one: {gap}"), format!("dana investasi, direncanakan per komunitas per tahun: {amount}; bagian yang masuk anggaran: {budget}; termin {tranches}; bulan dari berkas sampai termin pertama: {lag}, sampai tiap termin berikutnya: {gap}");
    /// Training.
    training(seats: &str, whom: &str) = format!("training, places a community and course: {seats}; given to {whom}"), format!("pelatihan, kursi per komunitas tiap pelatihan: {seats}; diberikan kepada {whom}");
    /// Who gets a place.
    first_come() = "those who come first", "yang mendaftar lebih dulu";
    /// Who gets a place.
    poorest_first() = "the poorest first", "yang paling miskin lebih dulu";
    /// Who gets a place.
    boards_friends() = "those closest to the board first", "yang paling dekat dengan LKM lebih dulu";
    /// A norm.
    norm(share: &str, level: &str) = format!("a rule agreed on in a share of neighbourhoods: {share}; duty {level}"), format!("aturan yang disepakati di sebagian RT: {share}; tingkat kewajiban {level}");
    /// A shock.
    shock(what: &str, severity: &str, months: u32) = format!("{what} of severity {severity}, {months} months"), format!("{what} dengan tingkat keparahan {severity}, {months} bulan");
    /// Hand-over.
    handover(share: &str) = format!("hand-over; share of the facilitator's tasks that local people carry on: {share}"), format!("serah terima; bagian tugas fasilitator yang diteruskan warga setempat: {share}");
    /// Hand-over with a group that keeps the works up.
    with_maintenance() = "; with a maintenance group (KPP)", "; dengan kelompok pemelihara (KPP)";
    /// Hand-over without.
    no_maintenance() = "; no maintenance group", "; tanpa kelompok pemelihara";
    /// Sectoral ego.
    coordination(ego: &str) = format!("sectoral ego, how far agencies, firms and community mind their own sector alone: {ego}"), format!("ego sektoral, seberapa dinas, perusahaan, dan masyarakat hanya mengurus sektornya sendiri: {ego}");
    /// A partner.
    partner(comes: &str, gives: &str, aid: &str) = format!("a partner that comes {comes}; {gives}, a month: {aid}"), format!("mitra yang datang {comes}; {gives}, per bulan: {aid}");
    /// When it comes.
    by_itself() = "by itself when it sees enough", "sendiri bila sudah cukup melihat tempat itu";
    /// When it comes.
    when_asked() = "when asked", "bila diminta";
    /// What it gives.
    gives_money() = "gives money for works", "memberi uang untuk pekerjaan";
    /// What it gives.
    gives_materials() = "gives materials for works", "memberi bahan untuk pekerjaan";
    /// What it gives.
    buys() = "buys from those who come", "membeli dari warga yang datang";
    /// What it gives.
    publicity() = "spends on publicity", "membiayai publikasi";
    /// Audits.
    audit(probability: &str) = format!("audits; chance a year that spending is looked at: {probability}"), format!("pemeriksaan; peluang belanja diperiksa dalam setahun: {probability}");
    /// Neighbours who look.
    neighbours_look(probability: &str) = format!("neighbours look at wages; chance a year that spending is looked at: {probability}"), format!("tetangga memeriksa upah; peluang belanja diperiksa dalam setahun: {probability}");
    /// Model villages.
    model_village(visits: &str, coaching: &str) = format!("visits a year of those who lag to the most successful: {visits}; part of the facilitator's missing attention that they get in the next year: {coaching}"), format!("kunjungan per tahun dari yang tertinggal ke yang paling berhasil: {visits}; bagian kekurangan perhatian fasilitator yang mereka peroleh tahun berikutnya: {coaching}");
    /// Group loans.
    group_loan(groups: &str, size: u32, principal: &str, months: u32, rate: &str) = format!("group loans; groups: {groups}; {size} members; loan of each: {principal}; {months} instalments at {rate} a month"), format!("pinjaman kelompok; kelompok: {groups}; {size} anggota; pinjaman masing-masing: {principal}; {months} angsuran dengan bunga {rate} per bulan");
    /// Of whom groups are made.
    along_ties() = "; of people who are tied", "; anggotanya warga yang sudah saling berhubungan";
    /// Of whom groups are made.
    whoever_applies() = "; of whoever applies next", "; anggotanya siapa saja yang mendaftar berikutnya";
    /// Joint liability.
    joint() = "; with joint liability", "; dengan tanggung renteng";
    /// No joint liability.
    not_joint() = "; no joint liability", "; tanpa tanggung renteng";
    /// Meetings.
    meetings_of_groups(often: &str) = format!("meetings of loan groups; times a month: {often}"), format!("pertemuan kelompok pinjaman; kali per bulan: {often}");
    /// Meetings.
    meetings_of_owners(often: &str) = format!("meetings of owners of enterprises; times a month: {often}"), format!("pertemuan pemilik usaha; kali per bulan: {often}");
    /// An outlet.
    outlet(share: &str, keeps: &str) = format!("outlet; share of products that it takes: {share}; it keeps {keeps}"), format!("gerai bersama; bagian produk yang diambilnya: {share}; potongannya {keeps}");
    /// Gardens.
    commons(share: &str, harvest: &str, whom: &str, books: &str) = format!("gardens in common; share of neighbourhoods: {share}; harvest of a full one: {harvest} a household and month, shared {whom}; books open: {books}"), format!("kebun bersama; bagian RT: {share}; panen kebun yang terawat penuh: {harvest} per rumah tangga per bulan, dibagi {whom}; keterbukaan pembukuan: {books}");
    /// Who gets of the harvest.
    among_attending() = "among those who came", "kepada yang datang";
    /// Who gets of the harvest.
    alike() = "alike", "sama rata";
    /// Who gets of the harvest.
    among_poor() = "among the poor", "kepada warga miskin";
    /// Gifts.
    incentive(what: &str, whom: &str, value: &str) = format!("{what} for {whom}, each worth {value}"), format!("{what} untuk {whom}, masing-masing senilai {value}");
    /// What is given.
    snacks() = "snacks at each work", "makanan kecil di setiap gotong royong";
    /// What is given.
    kit() = "a kit", "satu paket";
    /// What is given.
    service() = "a free first service", "layanan pertama tanpa bayar";
    /// For whom.
    everybody_who_comes() = "everybody who comes", "siapa pun yang datang";
    /// For whom.
    poor_who_come() = "the poor who come", "warga miskin yang datang";
    /// For whom.
    inside_who_come() = "those inside the decree who come", "warga dalam deliniasi yang datang";
    /// Microfinance.
    microfinance(share: &str, ceiling: &str, rate: &str, months: u32) = format!("microfinance; share who can get a loan: {share}; most: {ceiling}; {rate} interest a month; {months} instalments"), format!("keuangan mikro; bagian yang dapat memperoleh pinjaman: {share}; paling banyak: {ceiling}; bunga {rate} per bulan; {months} angsuran");
    /// Opponents.
    opposition(share: &str) = format!("households against the programme, share: {share}"), format!("rumah tangga yang menentang program, bagian: {share}");
    /// First visits.
    entry(whom: &str, share: &str) = format!("first visits to {whom}; share of households: {share}"), format!("kunjungan awal kepada {whom}; bagian rumah tangga: {share}");
    /// Who is visited.
    figures() = "religious and community figures", "tokoh agama dan tokoh masyarakat";
    /// Who is visited.
    most_ties() = "those with the most ties", "warga dengan hubungan terbanyak";
    /// Who is visited.
    most_central() = "the most central", "warga yang paling sentral dalam jaringan";
    /// Who is visited.
    anybody() = "anybody", "siapa saja";
    /// A choice.
    chosen(menu: &str, room: &str) = format!("an activity chosen in assemblies ({menu}); share of households that it has room for: {room}"), format!("kegiatan yang dipilih dalam rembuk warga ({menu}); bagian rumah tangga yang tertampung: {room}");
    /// No choice.
    imposed(menu: &str, room: &str) = format!("an activity imposed without asking ({menu}); share of households that it has room for: {room}"), format!("kegiatan yang ditetapkan tanpa bertanya ({menu}); bagian rumah tangga yang tertampung: {room}");
    /// When it begins.
    starts(month: &str) = format!("from {month}"), format!("mulai {month}");
    /// When it begins.
    on_entering(stage: &str) = format!("on entering the stage of {stage}"), format!("saat memasuki tahap {stage}");
    /// A stage.
    stage(k: usize) = ["engagement", "assessment", "alternatives", "action plan", "implementation", "evaluation", "termination"][k], ["persiapan sosial", "pengkajian", "pemilihan alternatif", "rencana aksi", "pelaksanaan", "evaluasi", "pengakhiran"][k];
    /// When it ends.
    until(month: &str) = format!(" to {month}"), format!(" sampai {month}");
    /// How often.
    every_year() = ", every year", ", setiap tahun";
    /// How often.
    every_months(n: u32) = format!(", every {n} months"), format!(", setiap {n} bulan");
    /// Where.
    in_one_community() = ", in one community", ", di satu komunitas";
    /// Where.
    in_communities(n: usize) = format!(", in {n} communities"), format!(", di {n} komunitas");
}
