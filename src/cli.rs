//! The command line: words in, words out. Only this module prints and knows exit codes; data goes
//! to stdout, words to stderr, and a closed pipe is no error.

mod check;
mod compare;
mod estimate;
mod explain;
mod list;
mod network;
mod new;
mod notes;
mod options;
mod patterns;
mod run;
mod saved;
mod texts;
mod trace;
mod which;

use crate::import::load_bytes;
use std::ffi::OsStr;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::OnceLock;

use crate::core::text::catalogue::Message;
use crate::core::text::{self, Language, message};
use crate::scenario::bundled::{self, Source};
use crate::scenario::{Problems, document};
use crate::study::experiment::RunError;
use options::{Command, Options};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// It ran, and the answer is no.
    No = 1,
    /// The command line or a scenario is wrong; nothing was started.
    Wrong = 2,
    /// The run failed; what was finished is kept.
    Failed = 3,
    /// Interrupted; what was finished is kept.
    Interrupted = 130,
}

/// Why a command ends without what it was asked for.
enum Stop {
    /// For this reason.
    For(Exit, Message),
    /// A file is wrong.
    Problems(Box<Problems>),
    /// People have been told already.
    Told(Exit),
}

impl Stop {
    /// The command line is wrong; nothing was started.
    fn wrong(why: impl Into<Message>) -> Self {
        Stop::For(Exit::Wrong, why.into())
    }

    /// It failed on the way.
    fn failed(why: impl Into<Message>) -> Self {
        Stop::For(Exit::Failed, why.into())
    }

    /// Tells people.
    fn tell(self) -> Exit {
        match self {
            Stop::For(exit, why) => {
                fail(why);
                exit
            }
            Stop::Problems(problems) => {
                say_problems(&problems);
                Exit::Wrong
            }
            Stop::Told(exit) => exit,
        }
    }
}

impl From<Problems> for Stop {
    fn from(problems: Problems) -> Self {
        Stop::Problems(Box::new(problems))
    }
}

impl From<RunError> for Stop {
    fn from(error: RunError) -> Self {
        let exit = match error {
            RunError::Refused(_) => Exit::Wrong,
            RunError::Failed(_) => Exit::Failed,
            RunError::Interrupted { .. } => Exit::Interrupted,
        };
        Stop::For(exit, error.message())
    }
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    // the language first: help comes in it
    let asked = options::asked(std::env::args_os());
    let language = *LANGUAGE.get_or_init(|| asked.unwrap_or_else(language_of_environment));
    let options = match Options::read(language) {
        Ok(options) => options,
        Err(error) => {
            // help and version are answers, anything else is a wrong command line
            let exit = if error.use_stderr() { Exit::Wrong } else { Exit::Done };
            let _ = error.print();
            return ExitCode::from(exit as u8);
        }
    };
    let done = match options.command {
        Command::List => list::list(),
        Command::New(what) => new::new(&what),
        Command::Check(which) => check::check(&which),
        Command::Explain(what) => explain::explain(&what),
        Command::Schema => texts::schema(),
        Command::Run(how) => run::run(&how),
        Command::Compare(which) => compare::compare(&which),
        Command::Figures(which) => saved::figures(&which),
        Command::Report(which) => saved::report(&which),
        Command::Network(how) => network::network(&how),
        Command::Trace(how) => trace::trace(&how),
        Command::Patterns(how) => patterns::patterns(&how),
        Command::Completions(which) => texts::completions(which.shell),
        Command::Man => texts::man(),
    };
    ExitCode::from(done.unwrap_or_else(Stop::tell) as u8)
}

/// The language of this process: `--lang`, else that of the locale, else English.
static LANGUAGE: OnceLock<Language> = OnceLock::new();

/// The language in which people are spoken to.
fn language() -> Language {
    *LANGUAGE.get_or_init(language_of_environment)
}

/// The language of the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says
/// anything; English where that is neither English nor Indonesian.
pub fn language_of_environment() -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    Language::of_locale(&locale.unwrap_or_default())
}

/// Prints data; `false` once nobody reads it any more.
fn print(text: &str) -> bool {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush()).is_ok()
}

/// Prints a whole text. Nobody reading it is no error, not being able to write it is one.
fn put(text: &str) -> Result<Exit, Stop> {
    let mut out = Output::new();
    written(out.write_all(text.as_bytes()).and_then(|()| out.flush()))?;
    Ok(Exit::Done)
}

/// What was written to stdout, or why not.
fn written(done: io::Result<()>) -> Result<(), Stop> {
    done.map_err(|e| Stop::failed(message!(runs::at, place = "stdout", why = e.to_string())))
}

/// Standard output for data that is written bit by bit. Once nobody reads it any more, the rest goes
/// nowhere: a closed pipe is no error.
struct Output {
    out: io::BufWriter<io::StdoutLock<'static>>,
    closed: bool,
}

impl Output {
    fn new() -> Self {
        Output { out: io::BufWriter::new(io::stdout().lock()), closed: false }
    }

    fn unless_closed<T>(&mut self, done: io::Result<T>, nothing: T) -> io::Result<T> {
        match done {
            Err(e) if e.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(nothing)
            }
            done => done,
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.closed {
            return Ok(bytes.len());
        }
        let done = self.out.write(bytes);
        self.unless_closed(done, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.closed {
            return Ok(());
        }
        let done = self.out.flush();
        self.unless_closed(done, ())
    }
}

/// Says words to people.
fn say(text: &str) {
    // if not even stderr can be written there is nobody left to tell
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Says why a command ends without what it was asked for.
fn fail(why: impl Into<Message>) {
    say(&text::say!(language(), runs::error, why = why.into()));
}

/// Says what is wrong with a scenario, coloured on a terminal unless NO_COLOR is set.
fn say_problems(problems: &Problems) {
    let colourless = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    say(&problems.render(language(), io::stderr().is_terminal() && !colourless));
    say(&format!("\n{}", text::say!(language(), common::problems, n = problems.len())));
}

/// Prints the path of a folder, byte for byte, whatever its name.
fn print_path(path: &Path) {
    #[cfg(unix)]
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str());
    #[cfg(not(unix))]
    let text = path.display().to_string();
    #[cfg(not(unix))]
    let bytes = text.as_bytes();
    let mut out = io::stdout().lock();
    let _ = out.write_all(bytes).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
}

/// Loads a scenario, by file or bundled name, with the scenario as it is without the changes in `set`
/// beside it. The file is read once: it may be a pipe.
fn load_changed(
    word: impl AsRef<OsStr>,
    set: &[(String, String)],
    overrides: &[(String, String)],
) -> Result<notes::Changed, Stop> {
    let (bytes, name) = text_of(word.as_ref())?;
    let loaded = load_bytes(&bytes, &name, overrides)?;
    let before = match set {
        [] => None,
        set => {
            let short: Vec<_> = overrides.iter().filter(|o| !set.contains(o)).cloned().collect();
            load_bytes(&bytes, &name, &short).ok()
        }
    };
    Ok(notes::Changed { loaded, before })
}

/// The text of a scenario, by file or bundled name, and what to call it. A name that is not UTF-8 can only
/// be a file's.
fn text_of(word: &OsStr) -> Result<(Vec<u8>, String), Stop> {
    if let Some(word) = word.to_str()
        && let Source::Bundled(bundled) = bundled::resolve(word).map_err(Stop::wrong)?
    {
        return Ok((bundled.text.as_bytes().to_vec(), format!("{}.toml", bundled.name)));
    }
    let name = word.to_string_lossy().into_owned();
    match read(word) {
        Ok(Some(bytes)) => Ok((bytes, name)),
        Ok(None) => Err(document::too_large(&name).into()),
        Err(why) => {
            let file = Path::new(word).file_stem().and_then(OsStr::to_str);
            let meant = file.filter(|stem| bundled::BUNDLED.iter().any(|b| b.name == *stem));
            Err(Stop::wrong(match (why.kind(), meant) {
                (io::ErrorKind::NotFound, Some(meant)) => {
                    message!(runs::no_file_meant, name = name, meant = meant)
                }
                (io::ErrorKind::NotFound, None) => message!(runs::no_file, name = name),
                (_, Some(meant)) => {
                    let why = why.to_string();
                    message!(runs::file_fault_meant, name = name, why = why, meant = meant)
                }
                (_, None) => message!(runs::at, place = name, why = why.to_string()),
            }))
        }
    }
}

/// The bytes of a file; `None` if it is too large to be a scenario.
fn read(path: impl AsRef<Path>) -> io::Result<Option<Vec<u8>>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    // one byte more than allowed is enough to know, also of a file without end
    std::fs::File::open(path)?.take(document::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= document::LARGEST).then_some(bytes))
}
