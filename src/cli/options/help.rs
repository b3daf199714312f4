//! Help: the words of every command and argument, from the catalogue, put into the built command line.
//!
//! clap has English words of its own (headings, defaults, possible values, `[OPTIONS]`): headings are named,
//! the others hidden and written here. So help is made alike in every language, English too.

use clap::builder::{Resettable, Str};
use clap::{Arg, Command};

use crate::core::text::catalogue::{Arg as Said, Text};
use crate::core::text::{Language, say};

/// The area of the catalogue.
const AREA: &str = "help";

/// The command line with every text in this language. What it understands stays the same.
pub(super) fn described(l: Language, command: Command) -> Command {
    let mut command = with_long_help(command);
    // help and version are there once it is built
    command.build();
    with_texts(l, command)
}

/// Marks the arguments that have more to say under `--help`: clap looks for them when it builds.
fn with_long_help(command: Command) -> Command {
    let name = command.get_name().to_string();
    let command = command.mut_args(|arg| match has_meanings(&name, &arg) {
        true => arg.long_help(""),
        false => arg,
    });
    command.mut_subcommands(with_long_help)
}

fn has_meanings(command: &str, arg: &Arg) -> bool {
    let Some(name) = name_of(command, arg) else { return false };
    let mut values = arg.get_possible_values().into_iter();
    values.any(|value| Text::attribute(AREA, &name, value.get_name()).is_some())
}

fn with_texts(l: Language, command: Command) -> Command {
    let name = command.get_name().to_string();
    let subcommands: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_string()).collect();
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}\n",
        say!(l, commands::help_usage)
    );
    let mut command = with_about(l, command)
        .mut_args(|arg| argument(l, &name, arg))
        .subcommand_help_heading(say!(l, commands::help_commands))
        .subcommand_value_name(say!(l, commands::help_command))
        .help_template(template);
    let usage = usage(l, &command);
    command = command.override_usage(usage);
    for sub in subcommands {
        // the commands below `help` are copies of the others: only their names are shown
        command = command.mut_subcommand(sub, |sub| match name.as_str() {
            "help" => with_about(l, sub),
            _ => with_texts(l, sub),
        });
    }
    command
}

fn with_about(l: Language, command: Command) -> Command {
    match Text::named(AREA, command.get_name()) {
        Some(text) => command.about(text.of(l)).long_about(Resettable::Reset),
        None => command,
    }
}

/// The name under which the words of an argument stand: of this command, or of all.
fn name_of(command: &str, arg: &Arg) -> Option<String> {
    let id = arg.get_id().as_str().replace('_', "-");
    let names = [format!("{command}-{id}"), format!("any-{id}")];
    names.into_iter().find(|name| Text::named(AREA, name).is_some())
}

fn argument(l: Language, command: &str, arg: Arg) -> Arg {
    let Some(name) = name_of(command, &arg) else { return arg };
    let heading = match arg.is_positional() {
        true => say!(l, commands::help_arguments),
        false => say!(l, commands::help_options),
    };
    let mut words = Text::named(AREA, &name).map_or("", |text| text.of(l)).to_string();
    let mut values = String::new();
    if arg.get_action().takes_values() {
        if !arg.is_hide_default_value_set() {
            let defaults = arg.get_default_values().iter().map(|v| v.to_string_lossy());
            let defaults: Vec<Said> = defaults.map(Said::from).collect();
            if !defaults.is_empty() {
                let defaults = Said::Joined(defaults, ",");
                words.push_str(&format!(" {}", say!(l, commands::help_default, values = defaults)));
            }
        }
        let possible = arg.get_possible_values();
        let possible: Vec<&str> = possible.iter().map(|value| value.get_name()).collect();
        let listed = say!(l, commands::help_possible, values = Said::commas(possible.clone()));
        let meanings: Vec<String> = (possible.iter())
            .filter_map(|v| Some(format!("\n- {v}: {}", Text::attribute(AREA, &name, v)?.of(l))))
            .collect();
        match (possible.is_empty(), meanings.is_empty()) {
            (true, _) => {}
            (false, true) => words.push_str(&format!(" {listed}")),
            (false, false) => {
                let head = say!(l, commands::help_values);
                values = format!("{words}\n\n{head}{}", meanings.concat());
                words.push_str(&format!(" {listed}"));
            }
        }
    }
    let value = Text::attribute(AREA, &name, "value").map(|text| Str::from(text.of(l)));
    let mut arg = arg
        .help(words)
        .long_help(Resettable::Reset)
        .help_heading(heading)
        .hide_default_value(true)
        .hide_possible_values(true);
    if !values.is_empty() {
        arg = arg.long_help(values);
    }
    if let Some(value) = value.filter(|_| arg.get_action().takes_values()) {
        arg = arg.value_name(value);
    }
    arg
}

/// How a command is typed.
pub(in crate::cli) fn usage(l: Language, command: &Command) -> String {
    let name = command.get_bin_name().unwrap_or(command.get_name());
    let mut words = vec![name.to_string()];
    if command.get_arguments().any(|arg| !arg.is_positional()) {
        words.push(format!("[{}]", say!(l, commands::help_some_options)));
    }
    let value = |arg: &Arg| arg.get_value_names().map_or(String::new(), |names| names.join(" "));
    for arg in command.get_opts().filter(|arg| arg.is_required_set()) {
        words.push(format!("--{} <{}>", arg.get_long().unwrap_or_default(), value(arg)));
    }
    for arg in command.get_positionals() {
        let more = match arg.get_num_args().is_some_and(|range| range.max_values() > 1) {
            true => "...",
            false => "",
        };
        words.push(match arg.is_required_set() {
            true => format!("<{}>{more}", value(arg)),
            false => format!("[{}]{more}", value(arg)),
        });
    }
    if command.has_subcommands() {
        let sub = say!(l, commands::help_command);
        words.push(match command.is_subcommand_required_set() {
            true => format!("<{sub}>"),
            false => format!("[{sub}]"),
        });
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::options::Options;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    /// Every command, as built; `help` without the copies below it.
    fn every() -> Vec<Command> {
        let mut command = Options::command();
        command.build();
        let below: Vec<Command> = command.get_subcommands().cloned().collect();
        std::iter::once(command).chain(below).collect()
    }

    #[test]
    fn every_command_argument_and_value_has_a_text_and_none_is_left_over() {
        let mut used: BTreeSet<String> = BTreeSet::new();
        let short = |text: Text| {
            for l in Language::ALL {
                assert!(text.of(l).chars().count() <= 190, "{}", text.of(l));
            }
        };
        for command in every() {
            let name = command.get_name();
            short(Text::named(AREA, name).unwrap_or_else(|| panic!("{name}: no text")));
            used.insert(name.into());
            for arg in command.get_arguments() {
                let id = arg.get_id();
                let arg_name = name_of(name, arg).unwrap_or_else(|| panic!("{name} {id}: no text"));
                short(Text::named(AREA, &arg_name).expect("it was found"));
                if arg.get_action().takes_values() {
                    assert!(
                        Text::attribute(AREA, &arg_name, "value").is_some(),
                        "{arg_name}: its value has no name"
                    );
                    used.insert(format!("{arg_name}.value"));
                    let values: Vec<String> =
                        arg.get_possible_values().iter().map(|v| v.get_name().into()).collect();
                    let told = values
                        .iter()
                        .filter(|v| Text::attribute(AREA, &arg_name, v).is_some())
                        .map(|v| format!("{arg_name}.{v}"));
                    let told: Vec<String> = told.collect();
                    assert!(told.is_empty() || told.len() == values.len(), "{arg_name}");
                    used.extend(told);
                }
                used.insert(arg_name);
            }
        }
        let left: Vec<&str> = Text::names_in(AREA).filter(|name| !used.contains(*name)).collect();
        assert_eq!(left, Vec::<&str>::new(), "nothing has these names");
    }

    #[test]
    fn usage_is_written_as_clap_would_and_every_language_understands_the_same() {
        let mut command = Options::command();
        command.build();
        for sub in command.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
            let theirs = sub.render_usage().to_string();
            let theirs = theirs.trim_start_matches("Usage:").trim().to_string();
            let shape =
                |text: &str| text.chars().filter(|c| "<>[].".contains(*c)).collect::<String>();
            assert_eq!(shape(&usage(Language::English, sub)), shape(&theirs), "{theirs}");
        }
        for l in Language::ALL {
            described(l, Options::command()).debug_assert();
            let typed = ["berdaya", "run", "kelas", "--replicates", "3", "--lang", "id", "-q"];
            assert!(described(l, Options::command()).try_get_matches_from(typed).is_ok());
            let bad = ["berdaya", "run", "kelas", "--level", "house"];
            assert!(described(l, Options::command()).try_get_matches_from(bad).is_err());
        }
    }

    #[test]
    fn the_long_help_says_what_each_value_means() {
        for (l, heading) in
            [(Language::English, "Possible values:\n"), (Language::Indonesian, "Pilihan:\n")]
        {
            let asked = |words: &[&str]| {
                let error = described(l, Options::command()).try_get_matches_from(words);
                error.expect_err("help is no command").to_string()
            };
            let long = asked(&["berdaya", "run", "--help"]);
            assert!(long.contains(heading) && long.contains("- household: "), "{long}");
            let short = asked(&["berdaya", "run", "-h"]);
            assert!(!short.contains("- household: "), "{short}");
        }
    }

    #[test]
    fn help_in_indonesian_has_none_of_the_words_that_clap_brings() {
        let mut command = described(Language::Indonesian, Options::command());
        let mut pages =
            vec![command.render_help().to_string(), command.render_long_help().to_string()];
        for sub in command.get_subcommands_mut() {
            pages.extend([sub.render_help().to_string(), sub.render_long_help().to_string()]);
        }
        let english = ["Usage", "Options", "Arguments", "Commands", "Print", "default", "COMMAND"];
        for page in pages {
            let mut words = page.split(|c: char| !c.is_alphanumeric() && c != '_');
            assert!(!words.any(|word| english.contains(&word)), "{page}");
        }
    }
}
