//! Help in Indonesian: the texts of every command and option, put into the built command line.
//!
//! clap has English words of its own (headings, defaults, possible values). Headings are named here,
//! the others hidden and written anew. Messages about a wrong command line stay English.

use clap::builder::{Resettable, Str};
use clap::{Arg, Command};

/// Texts of the commands.
const COMMANDS: &[(&str, &str)] = &[
    ("berdaya", "Simulator paralel pemberdayaan masyarakat."),
    ("list", "Daftar skenario bawaan"),
    ("new", "Menulis skenario berkomentar sebagai titik awal"),
    ("check", "Memeriksa skenario; melaporkan setiap masalah beserta tempatnya"),
    ("explain", "Menjelaskan skenario, atau satu kunci, dengan kata-kata sederhana"),
    ("schema", "Mencetak JSON Schema berkas skenario, untuk pelengkapan di editor"),
    ("run", "Menjalankan semua varian dan ulangan suatu skenario"),
    (
        "compare",
        "Membandingkan varian dalam satu hasil, atau beberapa hasil dengan penduduk dan benih acak yang sama",
    ),
    ("figures", "Menggambar ulang gambar dari hasil yang sudah selesai"),
    ("report", "Menulis ulang laporan dari hasil yang sudah selesai"),
    (
        "network",
        "Menulis hubungan antarwarga pada akhir suatu bulan, untuk Gephi, igraph, atau NetworkX, atau sebagai gambar",
    ),
    (
        "trace",
        "Mengikuti satu rumah tangga bulan demi bulan: setiap keputusan beserta alasan yang menggerakkannya",
    ),
    (
        "patterns",
        "Menjalankan baris-baris bukti: apa yang harus keluar dari model tanpa dimasukkan",
    ),
    ("completions", "Mencetak pelengkapan perintah untuk suatu shell"),
    ("man", "Mencetak halaman manual, untuk man(1)"),
    ("help", "Menampilkan bantuan ini, atau bantuan suatu perintah"),
];

/// Texts of arguments and options that several commands share.
const SHARED: &[(&str, &str)] = &[
    ("lang", "Bahasa: en atau id [bawaan: menurut pengaturan komputer]"),
    ("help", "Menampilkan bantuan"),
    ("version", "Menampilkan versi"),
    ("quiet", "Diam, kecuali bila ada kesalahan"),
    ("scenario", "Berkas (dengan `/` atau berakhir .toml) atau nama skenario bawaan"),
    (
        "set",
        "Mengubah kunci, misalnya intervention.bdi.gap=18; dalam satu varian saja arm.late.intervention.bdi.gap=18 (boleh diulang)",
    ),
    ("threads", "Jumlah utas; hasilnya tidak bergantung padanya [bawaan: semua inti]"),
    ("arm", "Varian [bawaan: pembanding]"),
    ("replicate", "Nomor ulangan, mulai 0"),
    ("drawn", "Ulangan bernomor itu dengan asumsi yang diundi, bukan pada nilai tengah"),
    ("format", "Bentuk keluaran"),
    ("no_figures", "Tanpa gambar"),
];

/// Texts of the arguments and options of one command.
const OWN: &[(&str, &[(&str, &str)])] = &[
    (
        "new",
        &[
            (
                "name",
                "Namanya; berkasnya NAMA.toml. Atau berkas itu sendiri, dengan `/` atau berakhir .toml",
            ),
            ("from", "Mulai dari skenario ini, berkas atau nama skenario bawaan"),
        ],
    ),
    ("check", &[("scenarios", "Berkas, atau nama skenario bawaan")]),
    (
        "explain",
        &[
            (
                "what",
                "Skenario (berkas atau nama bawaan), kunci seperti trust.gain atau fund.gap, jenis intervensi, atau ukuran",
            ),
            ("all", "Juga setiap parameter yang tetap pada nilai bawaannya"),
        ],
    ),
    (
        "run",
        &[
            ("replicates", "Ulangan pada nilai tengah (dan undian asumsi, bila ada)"),
            ("months", "Jalankan hanya N bulan pertama"),
            ("seed", "Benih acak; semua faktor kebetulan berasal darinya"),
            (
                "out",
                "Folder semua hasil: yang ini masuk ke FOLDER/SKENARIO/ID-HASIL [bawaan: output]",
            ),
            ("arms", "Hanya varian ini (boleh diulang); pembanding selalu ikut"),
            ("level", "Tingkat terperinci tabel bulanan"),
            ("format", "Bentuk tabel bulanan"),
            ("verbose", "Sebutkan apa yang dipilih dan seberapa cepat jalannya"),
            (
                "dry_run",
                "Sebutkan berapa besar, berapa lama, dan berapa ruang disk; tidak menjalankan apa-apa",
            ),
            ("fresh", "Lupakan hasil yang tersimpan, dan jalankan semuanya lagi"),
        ],
    ),
    (
        "compare",
        &[
            (
                "runs",
                "Satu folder hasil: varian-variannya. Beberapa folder dengan penduduk dan benih acak yang sama: masing-masing dibandingkan dengan yang pertama",
            ),
            ("arms", "Hanya varian ini (boleh diulang)"),
            (
                "against",
                "Dibandingkan dengan varian ini [bawaan: pembanding; untuk beberapa hasil, varian bernama sama], atau folder hasil ini [bawaan: yang pertama]",
            ),
            ("measures", "Ukuran ini, atau `all` (boleh diulang) [bawaan: ukuran utama skenario]"),
            (
                "window",
                "Waktunya: end, last_12, after_0 … atau suatu Desember seperti 2019-12, atau `all` [bawaan: waktu kesimpulan skenario]",
            ),
            ("place", "Wilayah atau komunitas [bawaan: wilayah pertama]"),
            (
                "group",
                "Siapa: all (semua), delineated (dalam deliniasi), other (luar), poor (miskin), atau non_poor (tidak miskin)",
            ),
        ],
    ),
    ("figures", &[("run", "Folder hasil yang sudah selesai, seperti dicetak `berdaya run`")]),
    ("report", &[("run", "Folder hasil yang sudah selesai, seperti dicetak `berdaya run`")]),
    (
        "network",
        &[
            ("month", "Bulan, sebagai YYYY-MM"),
            (
                "table",
                "Tabel CSV yang mana: satu baris satu hubungan, atau satu baris satu rumah tangga [bawaan: edges]",
            ),
            ("community", "Hanya komunitas ini"),
            ("out", "Ke berkas baru, bukan ke stdout"),
        ],
    ),
    (
        "trace",
        &[
            (
                "household",
                "Rumah tangga: komunitasnya dan nomornya mulai 0; nomornya saja bila hanya ada satu komunitas",
            ),
            ("against", "Varian kedua: di mana kedua hidup itu berpisah, dan mengapa"),
            (
                "months",
                "Tampilkan bulan-bulan ini [bawaan: yang di dalamnya terjadi atau berubah sesuatu; dengan --against setahun sejak perbedaan pertama]",
            ),
            ("all_months", "Tampilkan setiap bulan"),
        ],
    ),
    (
        "patterns",
        &[
            (
                "rows",
                "Studi (kotaku, 001), baris (P10a, atau P10 untuk semuanya), atau berkas baris (.toml) [bawaan: semua yang menyertai program]",
            ),
            ("list", "Sebutkan baris-barisnya saja, tanpa menjalankan apa-apa"),
            ("replicates", "Ulangan per baris; kurang dari 30 bukan bukti [bawaan: 30]"),
            ("draws", "Undian asumsi, bila ada [bawaan: sebanyak ulangan]"),
            ("full", "Semua ukuran dan benih yang disebut berkas baris, bukan hanya yang pertama"),
            ("sizes", "Besar dunia ini, dibandingkan dengan skenario dasar"),
            ("seeds", "Benih acak ini"),
            ("bare", "Tanpa model nol dan tanpa sakelar"),
            (
                "check",
                "Jalankan lagi isi suatu tabel (CSV); kode keluar 1 bila ada baris yang tidak lagi cocok",
            ),
            (
                "robust",
                "Sebagai ganti tabel: benih lain, besar lain, setiap parameter 25 % naik dan turun",
            ),
            (
                "forms",
                "Sebagai ganti tabel: baris pada setiap gabungan bentuk keikutsertaan dan kepercayaan yang bersaing [tanpa nama baris: P01, P04, P10, P17, P28, P30]",
            ),
            ("robust_replicates", "Ulangan untuk masing-masing dunia itu"),
            ("format", "Bentuk tabel di stdout"),
            (
                "out",
                "Folder semua hasil: gambar dan dunia yang selesai masuk ke FOLDER/patterns [bawaan: output]",
            ),
        ],
    ),
    ("completions", &[("shell", "Shell-nya")]),
];

/// Names of values.
const VALUES: &[(&str, &str)] = &[
    ("SCENARIO", "SKENARIO"),
    ("SCENARIO|KEY", "SKENARIO|KUNCI"),
    ("STUDY|ROW|FILE", "STUDI|BARIS|BERKAS"),
    ("NAME", "NAMA"),
    ("NAME|RUN", "NAMA|HASIL"),
    ("KEY=VALUE", "KUNCI=NILAI"),
    ("FILE", "BERKAS"),
    ("DIR", "FOLDER"),
    ("RUN", "HASIL"),
    ("MONTH", "BULAN"),
    ("FROM..TO", "DARI..SAMPAI"),
    ("COMMUNITY:NUMBER", "KOMUNITAS:NOMOR"),
    ("WINDOW", "WAKTU"),
    ("GROUP", "KELOMPOK"),
    ("LEVEL", "TINGKAT"),
    ("FORMAT", "BENTUK"),
    ("TABLE", "TABEL"),
    ("LANG", "BAHASA"),
    ("COMMAND", "PERINTAH"),
];

const TEMPLATE: &str = "{about-with-newline}\nPemakaian: {usage}\n\n{all-args}\n";

/// The command line with every text in Indonesian. What it understands stays the same.
pub(super) fn localised(mut command: Command) -> Command {
    // help and version are there once it is built
    command.build();
    texts(command)
}

fn texts(command: Command) -> Command {
    let name = command.get_name().to_string();
    let subcommands: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_string()).collect();
    let mut command = command;
    if let Some(about) = about(&name) {
        command = command.about(about).long_about(Resettable::Reset);
    }
    command = command
        .mut_args(|arg| argument(&name, arg))
        .subcommand_help_heading("Perintah")
        .subcommand_value_name("PERINTAH")
        .help_template(TEMPLATE);
    // the usage that clap makes has two English words
    let usage = command.clone().override_usage(Resettable::Reset).render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let usage = usage.replace("[OPTIONS]", "[PILIHAN]").replace("<COMMAND>", "<PERINTAH>");
    command = command.override_usage(usage);
    for sub in subcommands {
        // the commands below `help` are copies of the others: only their names are shown
        let told = match name.as_str() {
            "help" => |sub: Command| match about(sub.get_name()) {
                Some(words) => sub.about(words),
                None => sub,
            },
            _ => texts,
        };
        command = command.mut_subcommand(sub, told);
    }
    command
}

fn argument(command: &str, arg: Arg) -> Arg {
    let heading = if arg.is_positional() { "Argumen" } else { "Pilihan" };
    let mut words = text(command, arg.get_id().as_str()).unwrap_or_default().to_string();
    if arg.get_action().takes_values() && !arg.is_hide_default_value_set() {
        let defaults: Vec<String> =
            arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
        if !defaults.is_empty() {
            words.push_str(&format!(" [bawaan: {}]", defaults.join(",")));
        }
        let possible = arg.get_possible_values();
        let possible: Vec<&str> = possible.iter().map(|value| value.get_name()).collect();
        if !possible.is_empty() {
            words.push_str(&format!(" [pilihan: {}]", possible.join(", ")));
        }
    }
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<Str> = names.iter().map(value_name).collect();
    let mut arg = arg
        .help(words)
        .long_help(Resettable::Reset)
        .help_heading(heading)
        .hide_default_value(true)
        .hide_possible_values(true);
    if !names.is_empty() {
        arg = arg.value_names(names);
    }
    arg
}

fn value_name(english: &Str) -> Str {
    let found = VALUES.iter().find(|(name, _)| *name == english.as_str());
    found.map_or_else(|| english.clone(), |(_, name)| Str::from(*name))
}

fn about(command: &str) -> Option<&'static str> {
    COMMANDS.iter().find(|(name, _)| *name == command).map(|(_, words)| *words)
}

fn text(command: &str, arg: &str) -> Option<&'static str> {
    let of = |texts: &[(&str, &'static str)]| {
        texts.iter().find(|(id, _)| *id == arg).map(|(_, words)| *words)
    };
    let own = OWN.iter().find(|(name, _)| *name == command);
    own.and_then(|(_, texts)| of(texts)).or_else(|| of(SHARED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::options::Options;
    use clap::CommandFactory;

    /// Every command with its arguments, as built in English; `help` without the copies below it.
    fn every() -> Vec<Command> {
        let mut command = Options::command();
        command.build();
        let below: Vec<Command> = command.get_subcommands().cloned().collect();
        std::iter::once(command).chain(below).collect()
    }

    #[test]
    fn every_command_and_option_has_a_text_of_its_own_and_none_that_is_gone_has() {
        let mut used: Vec<(String, String)> = Vec::new();
        for command in every() {
            let name = command.get_name();
            let words = about(name).unwrap_or_else(|| panic!("{name}: no text"));
            let english = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(words != english && words.chars().count() <= 110, "{name}: {words}");
            for arg in command.get_arguments() {
                let id = arg.get_id().as_str();
                let words = text(name, id).unwrap_or_else(|| panic!("{name} {id}: no text"));
                let english = arg.get_help().map(ToString::to_string).unwrap_or_default();
                assert!(words != english && words.chars().count() <= 170, "{name} {id}: {words}");
                used.push((name.into(), id.into()));
                for value in arg.get_value_names().unwrap_or_default() {
                    let known = VALUES.iter().any(|(name, _)| *name == value.as_str());
                    // options without a value have the name of their id
                    let same = ["N", "R", "ID", "X,…", "N,…", "SHELL"].contains(&value.as_str());
                    assert!(
                        known || same || !arg.get_action().takes_values(),
                        "{name} {id}: {value}"
                    );
                }
            }
        }
        let commands = every();
        for (name, _) in COMMANDS {
            assert!(commands.iter().any(|c| c.get_name() == *name), "{name} is gone");
        }
        for (command, texts) in OWN {
            for (id, _) in *texts {
                let there = used.iter().any(|(c, a)| c == command && a == id);
                assert!(there, "{command} {id} is gone");
            }
        }
        for (id, _) in SHARED {
            assert!(used.iter().any(|(_, a)| a == id), "{id} is gone");
        }
    }

    #[test]
    fn help_has_no_english_words_and_understands_the_same() {
        let mut command = localised(Options::command());
        let mut pages =
            vec![command.render_help().to_string(), command.render_long_help().to_string()];
        for sub in command.get_subcommands_mut() {
            pages.extend([sub.render_help().to_string(), sub.render_long_help().to_string()]);
        }
        let english = [
            "Usage",
            "Options",
            "Arguments",
            "Commands",
            "Print",
            "the",
            "default",
            "of",
            "COMMAND",
        ];
        for page in pages {
            assert!(page.contains("Pemakaian: berdaya"), "{page}");
            let mut words = page.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(!words.any(|word| english.contains(&word)), "{page}");
        }
        let typed = ["berdaya", "run", "kelas", "--replicates", "3", "--lang", "id", "-q"];
        let here = localised(Options::command()).try_get_matches_from(typed);
        let there = Options::command().try_get_matches_from(typed);
        assert_eq!(here.is_ok(), there.is_ok());
        let bad = ["berdaya", "run", "kelas", "--level", "house"];
        assert!(localised(Options::command()).try_get_matches_from(bad).is_err());
    }

    #[test]
    fn the_command_line_holds_together_in_indonesian_too() {
        localised(Options::command()).debug_assert();
    }
}
