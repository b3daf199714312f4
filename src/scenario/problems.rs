//! What is wrong with a scenario: every problem of a file at once, each with its place, what is
//! allowed and, where it can be guessed, what was meant.

use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::imported::Fault;
use super::place::{Origin, Place};
use crate::core::text::catalogue::Message;
use crate::core::text::{Language, message, say};

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, or `--set KEY` when the value came from the command line.
    pub file: String,
    /// Line, from 1; 0 when the value came from the command line.
    pub line: usize,
    /// Column in characters, from 1; 0 when the value came from the command line.
    pub column: usize,
    /// The bytes of the file that are meant.
    pub span: Range<usize>,
    /// What is wrong, with the key.
    pub message: Message,
    /// What is allowed there.
    pub label: Message,
    /// A remedy.
    pub help: Option<Message>,
}

/// In English: for logs and tests.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.line > 0 && self.column > 0 {
            write!(f, ":{}", self.column)?;
        }
        write!(f, ": {}: {}", self.message, self.label)?;
        if let Some(help) = &self.help {
            write!(f, " ({help})")?;
        }
        Ok(())
    }
}

/// All problems of one file, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    file: String,
    text: String,
    list: Vec<Problem>,
}

impl Problems {
    /// No problem yet in `file`, whose content is `text`.
    pub fn new(file: &str, text: &str) -> Self {
        Problems { file: file.into(), text: text.into(), list: Vec::new() }
    }

    /// A file that cannot be read as text at all.
    pub fn of_file(file: &str, message: Message, label: Message) -> Self {
        let mut problems = Problems::new(file, "");
        problems.add(&Place::file(0..0), message, label, None);
        problems
    }

    /// Adds a problem; the same problem at the same place is kept once, though every arm finds it.
    pub fn add(
        &mut self,
        place: &Place,
        message: impl Into<Message>,
        label: impl Into<Message>,
        help: Option<Message>,
    ) {
        let (file, line, column) = match &place.origin {
            Origin::Set(key) => (format!("--set {key}"), 0, 0),
            Origin::File | Origin::Default => {
                let (line, column) = self.line_and_column(place.span.start);
                (self.file.clone(), line, column)
            }
        };
        let span = self.within(&place.span);
        let (message, label) = (message.into(), label.into());
        let problem = Problem { file, line, column, span, message, label, help };
        if !self.list.contains(&problem) {
            self.list.push(problem);
        }
    }

    /// Adds what is wrong with a file of data; with more than one of them they keep their order.
    pub fn add_fault(&mut self, fault: Fault) {
        let Fault { file, line, field, message, label, help } = fault;
        self.list.push(Problem { file, line, column: field, span: 0..0, message, label, help });
    }

    /// Nothing wrong?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The problems, by place.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.list.iter()
    }

    /// `Ok(value)` when nothing is wrong, else the problems in the order of the file.
    pub fn or<T>(mut self, value: T) -> Result<T, Problems> {
        if self.list.is_empty() {
            return Ok(value);
        }
        self.list.sort_by_key(|p| (p.line, p.column));
        Err(self)
    }

    /// As text for people, with the lines of the file; coloured when `styled`.
    pub fn render(&self, language: Language, styled: bool) -> String {
        let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
        let error = Level::ERROR.with_name(say!(language, errors::error));
        let note = Level::NOTE.with_name(say!(language, errors::note));
        let helping = Level::HELP.with_name(say!(language, errors::help));
        let one = |p: &Problem| {
            let (message, label) = (p.message.of(language), p.label.of(language));
            let help = p.help.as_ref().map(|h| helping.clone().message(h.of(language)));
            if p.line == 0 || p.file != self.file || self.text.is_empty() {
                let at = if p.line > 0 { format!(":{}", p.line) } else { String::new() };
                let field = if p.column > 0 && p.line > 0 {
                    format!(":{}", p.column)
                } else {
                    String::new()
                };
                let place = format!("{}{at}{field}", p.file);
                let title = error.clone().primary_title(format!("{place}: {message}"));
                let group = title.element(note.clone().message(label)).elements(help);
                return renderer.render(&[group]);
            }
            let snippet = Snippet::source(&self.text)
                .path(&p.file)
                .annotation(AnnotationKind::Primary.span(p.span.clone()).label(label));
            let title = error.clone().primary_title(message);
            renderer.render(&[title.element(snippet).elements(help)])
        };
        self.list.iter().map(one).collect::<Vec<_>>().join("\n\n")
    }

    /// Line and column (in characters, both from 1) of a byte of the file.
    fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..self.boundary(byte)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }

    fn within(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.boundary(span.start);
        start..self.boundary(span.end).max(start)
    }

    /// The nearest boundary of a character at or before `byte`.
    fn boundary(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Language::English, false))
    }
}

impl std::error::Error for Problems {}

/// `did you mean …?` for a misspelt `word`, when one of the `known` words is near enough.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Message> {
    nearest(word, known).map(|best| message!(errors::did_you_mean, word = best))
}

/// The known word that is nearest to a misspelt one, when it is near enough.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(word, k), k))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k)
}
