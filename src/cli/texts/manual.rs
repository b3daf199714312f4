//! The manual page, in the language of macros that man(1) reads.

use clap::{Arg, Command};

use crate::cli::options::usage;
use crate::core::text::Language;
use crate::core::text::catalogue::{Text, commands};

/// What the exit codes say.
const EXIT_CODES: [(u8, Text); 5] = [
    (0, commands::exit_done),
    (1, commands::exit_no),
    (2, commands::exit_wrong),
    (3, commands::exit_failed),
    (130, commands::exit_interrupted),
];

/// The page of a built command line: its commands one after the other, each with its arguments.
pub(super) fn page(l: Language, command: &Command) -> String {
    let name = command.get_name();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let version = command.get_version().unwrap_or_default();
    let mut out = format!(".TH {name} 1 \"\" \"{name} {version}\"\n");
    let mut section = |title: Text, body: &str| {
        out.push_str(&format!(".SH {}\n{body}", plain(title.of(l))));
    };
    section(commands::man_name, &format!("{name} \\- {}\n", plain(&about)));
    section(commands::man_synopsis, &format!("{}\n", plain(&usage(l, command))));
    section(commands::man_description, &format!("{}\n", plain(&about)));
    section(commands::man_options, &arguments(command));
    let subs = command.get_subcommands().filter(|sub| sub.get_name() != "help");
    let subs: String = subs.map(|sub| of_command(l, sub)).collect();
    section(commands::man_commands, &subs);
    let codes = EXIT_CODES.map(|(code, text)| item(&code.to_string(), text.of(l)));
    section(commands::man_exit, &codes.concat());
    out
}

fn of_command(l: Language, command: &Command) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    format!(
        ".SS berdaya {}\n{}\n.PP\n{}\n{}",
        command.get_name(),
        plain(&usage(l, command)),
        plain(&about),
        arguments(command)
    )
}

fn arguments(command: &Command) -> String {
    command.get_arguments().filter(|arg| !arg.is_hide_set()).map(argument).collect()
}

fn argument(arg: &Arg) -> String {
    let mut words: Vec<String> = Vec::new();
    words.extend(arg.get_short().map(|c| format!("-{c}")));
    words.extend(arg.get_long().map(|long| format!("--{long}")));
    let mut head = words.join(", ");
    if arg.get_action().takes_values() {
        let values = arg.get_value_names().map_or(String::new(), |names| names.join(" "));
        head = format!("{head} <{values}>");
    }
    let help = arg.get_long_help().or(arg.get_help());
    item(head.trim(), &help.map(ToString::to_string).unwrap_or_default())
}

/// A term and what it is.
fn item(term: &str, words: &str) -> String {
    let lines = words.lines().map(plain).filter(|line| !line.is_empty());
    format!(".TP\n\\fB{}\\fR\n{}\n", plain(term), lines.collect::<Vec<_>>().join("\n.br\n"))
}

/// A line without what the macros would read as their own.
fn plain(line: &str) -> String {
    let text = line.replace('\\', "\\e").replace('-', "\\-");
    match text.starts_with(['.', '\'']) {
        true => format!("\\&{text}"),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_macro_is_text() {
        assert_eq!(plain(".toml \\ --set"), "\\&.toml \\e \\-\\-set");
        assert_eq!(item("-q", "a\n- b"), ".TP\n\\fB\\-q\\fR\na\n.br\n\\- b\n");
    }
}
