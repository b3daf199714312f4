//! The page: both languages, one of them shown, by a switch of two radio buttons that needs no script.
//! Letters of figures stand in it once for all figures of both languages.

use std::fmt::Write;

use rayon::prelude::*;

use crate::core::text::Language;
use crate::measures::{Good, MEASURES};
use crate::present::figures::asked::{View, capital};
use crate::present::figures::scene::Scene;
use crate::present::figures::{self, Error, glyphs, list, svg};
use crate::present::report::{RunFacts, answer, ground, tables, words};
use crate::study::answer::Answer;

/// Text as HTML shows it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// Pushes formatted text; writing to a string cannot fail.
macro_rules! put {
    ($out:expr, $($arg:tt)*) => { let _ = write!($out, $($arg)*); };
}
pub(super) use put;

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().fold(0_u32, |w, b| w << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for i in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * i)) as usize & 63];
            out.push(if i <= chunk.len() { letter as char } else { '=' });
        }
    }
    out
}

/// The whole page; it opens in `shown`.
pub fn page(answer: &Answer, run: &RunFacts, shown: Language) -> Result<String, Error> {
    let names = figures::names(answer);
    let wanted: Vec<(Language, &str)> =
        Language::ALL.into_iter().flat_map(|l| names.iter().map(move |n| (l, *n))).collect();
    let scenes: Vec<Scene> = wanted
        .par_iter()
        .map(|&(language, name)| figures::scene_of(answer, language, name))
        .collect::<Result<_, Error>>()?;
    let drawn: Vec<String> = scenes.par_iter().map(svg::part).collect::<Result<_, Error>>()?;
    let face = |weight: &str, font: &[u8]| {
        format!(
            "@font-face{{font-family:\"DejaVu Sans\";font-weight:{weight};src:url(data:font/ttf;base64,{})}}",
            base64(font)
        )
    };
    let mut out = String::from("<!doctype html>\n");
    put!(
        out,
        "<html lang=\"{shown}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>{}</title><style>{}{}{}</style></head>\n<body>\n",
        escaped(answer.scenario.title.of(shown)),
        face("normal", glyphs::REGULAR),
        face("bold", glyphs::BOLD),
        include_str!("style.css"),
    );
    for language in Language::ALL {
        let on = if language == shown { " checked" } else { "" };
        let label = escaped(&words::own_name(language));
        put!(
            out,
            "<input type=\"radio\" name=\"language\" id=\"show-{language}\" aria-label=\"{label}\"{on}>\n"
        );
    }
    put!(out, "<nav aria-label=\"{}\">", escaped(&words::language_of_report(shown)));
    for language in Language::ALL {
        let label = escaped(&words::own_name(language));
        put!(out, "<label for=\"show-{language}\" lang=\"{language}\">{label}</label>");
    }
    out.push_str("</nav>\n");
    for (language, drawn) in Language::ALL.into_iter().zip(drawn.chunks(names.len().max(1))) {
        let view = View { answer, language };
        put!(out, "\n<main id=\"{language}\" lang=\"{language}\">\n");
        put!(out, "<h1>{}</h1>\n", escaped(answer.scenario.title.of(language)));
        put!(out, "<p class=\"question\">{}</p>\n", escaped(answer.scenario.question.of(language)));
        let sections = [
            answer::section(view),
            answer::findings(view),
            tables::costs(view),
            tables::who_gains(view),
            ground::programme(view),
            pictures(view, &names, drawn),
            ground::again(view, run),
            ground::unknown(view),
            ground::measures(view),
        ];
        out.push_str(&sections.join("\n"));
        out.push_str("</main>\n");
    }
    out.push_str(&svg::letters(scenes.iter()));
    out.push_str("\n</body></html>\n");
    Ok(out)
}

fn pictures(view: View<'_>, names: &[&str], drawn: &[String]) -> String {
    let language = view.language;
    let heading = escaped(&words::pictures(language));
    let mut out = format!("<section class=\"pictures\"><h2>{heading}</h2>\n");
    for (name, svg) in names.iter().zip(drawn) {
        put!(
            out,
            "<figure id=\"{language}-{name}\">{svg}<figcaption>{}</figcaption></figure>\n",
            escaped(&caption(language, name))
        );
    }
    out.push_str("</section>");
    out
}

/// What a figure shows, for its caption.
pub fn caption(language: Language, name: &str) -> String {
    match list::find(name) {
        Some(figure) => figure.caption.of(language).into(),
        None => figures::of_measure(name).map_or_else(String::new, |measure| {
            let m = &MEASURES[measure];
            let better = match m.good {
                Good::Up => words::more_is_better(language),
                Good::Down => words::less_is_better(language),
                Good::Neither => words::neither_is_better(language),
            };
            let meaning = capital(m.meaning_in(language));
            words::own_caption(language, meaning.trim_end_matches('.'), &better)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_pads() {
        assert_eq!(
            [&b""[..], b"f", b"fo", b"foo", b"foob"].map(base64),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg=="]
        );
    }

    #[test]
    fn every_figure_has_a_caption() {
        for name in figures::NAMES {
            assert!(Language::ALL.into_iter().all(|l| !caption(l, name).is_empty()), "{name}");
        }
    }
}
