//! `berdaya schema`, `completions` and `man`: texts made from the keys and options themselves.

mod manual;

use crate::model::setup::DECLARED;
use clap_complete::Shell;

use super::options::Options;
use super::{Exit, language, put};
use crate::scenario::schema;

pub(super) fn schema() -> Exit {
    put(&(schema::text(&DECLARED, language()) + "\n"))
}

pub(super) fn completions(shell: Shell) -> Exit {
    // written to memory first: the generator takes a closed pipe for a mistake of the program
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Options::described(language()), "berdaya", &mut text);
    put(&String::from_utf8_lossy(&text))
}

/// One page: the commands one after the other, each with its options.
pub(super) fn man() -> Exit {
    let l = language();
    let mut command = Options::described(l);
    command.build();
    put(&manual::page(l, &command))
}
