//! The page: a part for each language that is asked for, one of them shown, by a switch of radio buttons
//! that needs no script. Letters of figures stand in it once for the figures of all languages.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use rayon::prelude::*;

use crate::core::text::{Language, say};
use crate::measures::{Good, MEASURES};
use crate::present::figures::asked::{View, capital};
use crate::present::figures::scene::Scene;
use crate::present::figures::{self, Error, glyphs, list, svg};
use crate::present::report::{Languages, RunFacts, answer, ground, tables};
use crate::study::answer::Answer;

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

/// The fonts, the rules of style, and those of the switch between these languages.
fn style(languages: &[Language]) -> String {
    let face = |weight: &str, font: &[u8]| {
        format!(
            "@font-face{{font-family:\"DejaVu Sans\";font-weight:{weight};src:url(data:font/ttf;base64,{})}}",
            base64(font)
        )
    };
    let of_language = |l: &Language| {
        let label = format!("~nav label[for=show-{l}]");
        format!(
            "#show-{l}:checked~#{l}{{display:block}}\n\
             #show-{l}:checked{label}{{background:var(--ink);border-color:var(--ink);color:#fff}}\n\
             #show-{l}:focus-visible{label}{{outline:3px solid #56b4e9;outline-offset:2px}}\n"
        )
    };
    let switch: String = languages.iter().map(of_language).collect();
    [
        face("normal", glyphs::REGULAR),
        face("bold", glyphs::BOLD),
        include_str!("style.css").into(),
        switch,
    ]
    .concat()
}

/// The whole page.
pub fn page(answer: &Answer, run: &RunFacts, languages: &Languages) -> Result<String, Error> {
    let shown = languages.shown;
    let names = figures::names(answer);
    let wanted: Vec<(Language, &str)> =
        languages.all.iter().flat_map(|l| names.iter().map(move |n| (*l, *n))).collect();
    let scenes: Vec<Scene> = wanted
        .par_iter()
        .map(|&(language, name)| figures::scene_of(answer, language, name))
        .collect::<Result<_, Error>>()?;
    let drawn: Vec<String> = scenes.par_iter().map(svg::part).collect::<Result<_, Error>>()?;
    let each = drawn.chunks(names.len().max(1)).chain(std::iter::repeat(&[][..]));
    let page = html! {
        (DOCTYPE)
        html lang=(shown) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (answer.scenario.title.of(shown)) }
                style { (PreEscaped(style(&languages.all))) }
            }
            body {
                @for l in &languages.all {
                    input type="radio" name="language" id={ "show-" (l) }
                        aria-label=(say!(*l, report::own_name)) checked[*l == shown];
                }
                @if languages.all.len() > 1 {
                    nav aria-label=(say!(shown, report::language_of_report)) {
                        @for l in &languages.all {
                            label for={ "show-" (l) } lang=(l) { (say!(*l, report::own_name)) }
                        }
                    }
                }
                @for (language, drawn) in languages.all.iter().zip(each) {
                    (main(View { answer, language: *language }, run, &names, drawn))
                }
                (PreEscaped(svg::letters(scenes.iter())))
            }
        }
    };
    Ok(page.into_string())
}

/// The part in one language.
fn main(view: View<'_>, run: &RunFacts, names: &[&str], drawn: &[String]) -> Markup {
    let (scenario, language) = (&view.answer.scenario, view.language);
    html! {
        main id=(language) lang=(language) {
            h1 { (scenario.title.of(language)) }
            p.question { (scenario.question.of(language)) }
            (answer::section(view))
            (answer::findings(view))
            (tables::costs(view))
            (tables::who_gains(view))
            (ground::programme(view))
            section.pictures {
                h2 { (say!(language, report::pictures)) }
                @for (name, svg) in names.iter().zip(drawn) {
                    figure id={ (language) "-" (name) } {
                        (PreEscaped(svg))
                        figcaption { (caption(language, name)) }
                    }
                }
            }
            (ground::again(view, run))
            (ground::unknown(view))
            (ground::measures(view))
        }
    }
}

/// What a figure shows, for its caption.
pub fn caption(language: Language, name: &str) -> String {
    if let Some(figure) = list::find(name) {
        return figure.caption.of(language).into();
    }
    figures::of_measure(name).map_or_else(String::new, |measure| {
        let m = &MEASURES[measure];
        let better = match m.good {
            Good::Up => "more",
            Good::Down => "less",
            Good::Neither => "neither",
        };
        let meaning = capital(m.meaning_in(language));
        say!(
            language,
            report::own_caption,
            meaning = meaning.trim_end_matches('.'),
            better = better
        )
    })
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
