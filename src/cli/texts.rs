//! `berdaya schema`, `completions` and `man`: texts made from the keys and options themselves.

use std::io::Write;

use clap_complete::Shell;

use super::options::Options;
use super::{Exit, fail, language, put};
use crate::scenario::schema;

pub(super) fn schema() -> Exit {
    put(&(schema::text() + "\n"))
}

pub(super) fn completions(shell: Shell) -> Exit {
    // written to memory first: the generator takes a closed pipe for a mistake of the program
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Options::described(language()), "berdaya", &mut text);
    put(&String::from_utf8_lossy(&text))
}

/// One page: the commands one after the other, each with its options.
pub(super) fn man() -> Exit {
    let mut text = Vec::new();
    match page(&mut text) {
        Ok(()) => put(&String::from_utf8_lossy(&text)),
        Err(e) => {
            fail(e.to_string());
            Exit::Failed
        }
    }
}

fn page(out: &mut Vec<u8>) -> std::io::Result<()> {
    let mut command = Options::described(language());
    command.build();
    let man = clap_mangen::Man::new(command.clone());
    man.render_title(out)?;
    man.render_name_section(out)?;
    man.render_synopsis_section(out)?;
    man.render_description_section(out)?;
    let l = language();
    writeln!(out, ".SH {}", l.pick("COMMANDS", "PERINTAH"))?;
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        let mut text = Vec::new();
        let page = clap_mangen::Man::new(sub.clone());
        page.render_synopsis_section(&mut text)?;
        page.render_description_section(&mut text)?;
        page.render_options_section(&mut text)?;
        // a section of a command's own page is a part of its section here
        let text = String::from_utf8_lossy(&text);
        let parts = text.replace(".SH SYNOPSIS\n", "").replace(".SH DESCRIPTION\n", ".PP\n");
        writeln!(out, ".SS berdaya {}", sub.get_name())?;
        write!(out, "{}", parts.replace(".SH OPTIONS\n", ".PP\n"))?;
    }
    writeln!(out, ".SH {}", l.pick("EXIT STATUS", "KODE KELUAR"))?;
    for (code, english, indonesian) in EXIT_CODES {
        writeln!(out, ".TP\n\\fB{code}\\fR\n{}", l.pick(english, indonesian))?;
    }
    Ok(())
}

/// What the exit codes say.
const EXIT_CODES: [(u8, &str, &str); 5] = [
    (0, "Done.", "Selesai."),
    (
        1,
        "It ran, and the answer is no: a row of evidence is lost, runs cannot be compared.",
        "Berjalan, dan jawabannya tidak: ada baris bukti yang hilang, atau hasil tidak dapat dibandingkan.",
    ),
    (
        2,
        "The command line or a scenario is wrong; nothing was started.",
        "Perintah atau skenarionya salah; tidak ada yang dijalankan.",
    ),
    (
        3,
        "The run failed; what was finished is kept.",
        "Simulasi gagal; yang sudah selesai tetap tersimpan.",
    ),
    (
        130,
        "Interrupted; what was finished is kept.",
        "Dihentikan; yang sudah selesai tetap tersimpan.",
    ),
];
