//! Compiles the catalogue of texts (`locales/<language>/<area>.ftl`, Project Fluent's format) into data:
//! one identifier a text, with a field for each of its arguments, and one pattern a language.
//!
//! So a text that is not there, an argument that is missing or too many, and a text that nobody uses are found
//! when the program is compiled. What a translation lacks is said in English and counted (`MISSING`); a
//! test fails on it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse;

/// The languages, English first: name, code, other codes that locales have for it, and whether one thing has a
/// form of its own (CLDR). A further one: its folder in `locales` and its line here.
const LANGUAGES: &[(&str, &str, &[&str], bool)] = &[
    ("English", "en", &[], true),
    // `in` is the code that Indonesian had before 1989 and that Java still writes.
    ("Indonesian", "id", &["in", "ind"], false),
];

/// First line of a file whose texts are looked up by the name of what they describe (a measure, a key),
/// and have no identifier of their own.
const BY_NAME: &str = "### by name";

/// A text, as data: pieces in their order.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    Argument(String),
    Select { argument: String, variants: Vec<(String, Vec<Piece>)>, default: usize },
}

/// The texts of one area in one language, by name; `name.attribute` for an attribute.
#[derive(Default)]
struct Area {
    by_name: bool,
    texts: BTreeMap<String, Vec<Piece>>,
}

/// Writes `texts.rs` into `out`; `pseudo` adds the pseudo-language.
pub fn compile(locales: &Path, out: &Path, pseudo: bool) -> io::Result<()> {
    let mut read = Vec::new();
    for (_, code, ..) in LANGUAGES {
        let folder = locales.join(code);
        println!("cargo::rerun-if-changed={}", folder.display());
        read.push(areas(&folder)?);
    }
    if pseudo {
        read.push(read[0].iter().map(|(name, area)| (name.clone(), accented(area))).collect());
    }
    fs::write(out.join("languages.rs"), languages())?;
    fs::write(out.join("texts.rs"), generate(&read))
}

/// The code of a language, by its place.
fn code_of(place: usize) -> &'static str {
    LANGUAGES.get(place).map_or("the pseudo-language", |(_, code, ..)| code)
}

/// `Language`, as Rust.
fn languages() -> String {
    let row = |(name, code, others, one): &(&str, &str, &[&str], bool)| {
        format!("    {name} {code:?} {others:?} {one};\n")
    };
    format!("languages! {{\n{}}}\n", LANGUAGES.iter().map(row).collect::<String>())
}

fn areas(folder: &Path) -> io::Result<BTreeMap<String, Area>> {
    let mut areas = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    for file in files {
        let path = file.path();
        println!("cargo::rerun-if-changed={}", path.display());
        if path.extension().is_none_or(|e| e != "ftl") {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        let text = fs::read_to_string(&path)?.replace("\r\n", "\n");
        let area = area(&text).map_err(|e| io::Error::other(format!("{}: {e}", path.display())))?;
        areas.insert(name, area);
    }
    Ok(areas)
}

fn area(text: &str) -> Result<Area, String> {
    let parsed = parse(text).map_err(|(_, errors)| {
        let place = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
        let each = errors.iter().map(|e| format!("line {}: {:?}", place(e.pos.start), e.kind));
        each.collect::<Vec<_>>().join("; ")
    })?;
    // Terms and whole texts can be referred to; they are put in where they are named.
    let mut known: BTreeMap<String, &Pattern<&str>> = BTreeMap::new();
    for entry in &parsed.body {
        match entry {
            Entry::Term(term) => drop(known.insert(format!("-{}", term.id.name), &term.value)),
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    known.insert(message.id.name.into(), value);
                }
            }
            _ => {}
        }
    }
    let mut area = Area { by_name: text.starts_with(BY_NAME), ..Area::default() };
    for entry in &parsed.body {
        let Entry::Message(message) = entry else { continue };
        let mut add = |name: String, pattern: &Pattern<&str>| -> Result<(), String> {
            let pieces = pieces(pattern, &known, 0).map_err(|e| format!("{name}: {e}"))?;
            match area.texts.insert(name.clone(), pieces) {
                Some(_) => Err(format!("{name} stands twice")),
                None => Ok(()),
            }
        };
        if let Some(value) = &message.value {
            add(message.id.name.into(), value)?;
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value)?;
        }
    }
    Ok(area)
}

fn pieces(
    pattern: &Pattern<&str>,
    known: &BTreeMap<String, &Pattern<&str>>,
    depth: usize,
) -> Result<Vec<Piece>, String> {
    if depth > 8 {
        return Err("texts refer to each other in a circle".into());
    }
    let mut out: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push(Piece::Text((*value).into())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => {
                    out.extend(inline_pieces(inline, known, depth)?);
                }
                Expression::Select { selector, variants } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err("only an argument can select".into());
                    };
                    let mut default = 0;
                    let mut each = Vec::new();
                    for (number, variant) in variants.iter().enumerate() {
                        if variant.default {
                            default = number;
                        }
                        let key = match &variant.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        };
                        each.push(((*key).to_string(), pieces(&variant.value, known, depth + 1)?));
                    }
                    out.push(Piece::Select { argument: id.name.into(), variants: each, default });
                }
            },
        }
    }
    Ok(whole(out))
}

fn inline_pieces(
    inline: &InlineExpression<&str>,
    known: &BTreeMap<String, &Pattern<&str>>,
    depth: usize,
) -> Result<Vec<Piece>, String> {
    let name = match inline {
        InlineExpression::StringLiteral { value } => {
            let mut text = String::new();
            fluent_syntax::unicode::unescape_unicode(&mut text, value)
                .map_err(|e| e.to_string())?;
            return Ok(vec![Piece::Text(text)]);
        }
        InlineExpression::NumberLiteral { value } => return Ok(vec![Piece::Text((*value).into())]),
        InlineExpression::VariableReference { id } => {
            return Ok(vec![Piece::Argument(id.name.into())]);
        }
        InlineExpression::TermReference { id, arguments: None, attribute: None } => {
            format!("-{}", id.name)
        }
        InlineExpression::MessageReference { id, attribute: None } => id.name.to_string(),
        _ => return Err("functions, attributes and arguments of terms are not known here".into()),
    };
    let pattern = known.get(&name).ok_or_else(|| format!("there is no `{name}` in this file"))?;
    pieces(pattern, known, depth + 1)
}

/// The names of the arguments, in the order of the alphabet.
fn arguments(pieces: &[Piece], into: &mut BTreeSet<String>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Argument(name) => drop(into.insert(name.clone())),
            Piece::Select { argument, variants, .. } => {
                into.insert(argument.clone());
                variants.iter().for_each(|(_, pieces)| arguments(pieces, into));
            }
        }
    }
}

/// Every text in brackets, with accents on its letters: what stays plain was not taken from the catalogue.
fn accented(area: &Area) -> Area {
    fn over(pieces: &[Piece]) -> Vec<Piece> {
        let letters = |text: &str| text.chars().map(accent).collect::<String>();
        let each = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Piece::Text(letters(text)),
            Piece::Argument(name) => Piece::Argument(name.clone()),
            Piece::Select { argument, variants, default } => Piece::Select {
                argument: argument.clone(),
                variants: variants.iter().map(|(key, p)| (key.clone(), over(p))).collect(),
                default: *default,
            },
        });
        each.collect()
    }
    let texts = area.texts.iter().map(|(name, pieces)| {
        let mut all = over(pieces);
        // Marks, numbers' signs and single letters have no words to bracket.
        if pieces.iter().any(
            |p| matches!(p, Piece::Text(t) if t.chars().filter(|c| c.is_alphabetic()).count() > 1),
        ) {
            all.insert(0, Piece::Text("⟦".into()));
            all.push(Piece::Text("⟧".into()));
        }
        (name.clone(), whole(all))
    });
    Area { by_name: area.by_name, texts: texts.collect() }
}

/// Neighbouring pieces of text as one.
fn whole(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
            (_, piece) => out.push(piece),
        }
    }
    out
}

#[rustfmt::skip]
fn accent(c: char) -> char {
    match c {
        'a' => 'á', 'b' => 'ƀ', 'c' => 'ç', 'd' => 'đ', 'e' => 'é', 'f' => 'ƒ', 'g' => 'ğ', 'h' => 'ĥ',
        'i' => 'í', 'j' => 'ĵ', 'k' => 'ķ', 'l' => 'ĺ', 'm' => 'ɱ', 'n' => 'ñ', 'o' => 'ó', 'p' => 'þ',
        'q' => 'ɋ', 'r' => 'ŕ', 's' => 'š', 't' => 'ţ', 'u' => 'ú', 'v' => 'ṽ', 'w' => 'ŵ', 'x' => 'ẋ',
        'y' => 'ý', 'z' => 'ž', 'A' => 'Á', 'B' => 'Ɓ', 'C' => 'Ç', 'D' => 'Đ', 'E' => 'É', 'F' => 'Ƒ',
        'G' => 'Ğ', 'H' => 'Ĥ', 'I' => 'Í', 'J' => 'Ĵ', 'K' => 'Ķ', 'L' => 'Ĺ', 'M' => 'Ḿ', 'N' => 'Ñ',
        'O' => 'Ó', 'P' => 'Þ', 'Q' => 'Ɋ', 'R' => 'Ŕ', 'S' => 'Š', 'T' => 'Ţ', 'U' => 'Ú', 'V' => 'Ṽ',
        'W' => 'Ŵ', 'X' => 'Ẋ', 'Y' => 'Ý', 'Z' => 'Ž',
        other => other,
    }
}

fn rust_name(name: &str) -> String {
    let name = name.replace(['-', '.'], "_");
    match name.as_str() {
        "as" | "box" | "break" | "const" | "continue" | "crate" | "do" | "else" | "enum"
        | "false" | "final" | "fn" | "for" | "if" | "impl" | "in" | "let" | "loop" | "macro"
        | "match" | "mod" | "move" | "mut" | "pub" | "ref" | "return" | "static" | "struct"
        | "super" | "trait" | "true" | "type" | "unsafe" | "use" | "where" | "while" | "yield"
        | "try" | "gen" => {
            format!("{name}_")
        }
        _ => name,
    }
}

fn generate(read: &[BTreeMap<String, Area>]) -> String {
    let (english, others) = read.split_first().expect("English is there");
    let (mut code, mut patterns, mut names, mut missing) =
        (String::new(), String::new(), String::new(), String::new());
    let mut index = 0_usize;
    let mut by_name: Vec<(String, usize)> = Vec::new();
    for (area_name, area) in english {
        let mut inside = String::new();
        for (name, pieces) in &area.texts {
            let mut wanted = BTreeSet::new();
            arguments(pieces, &mut wanted);
            let wanted: Vec<String> = wanted.into_iter().collect();
            let _ = write!(patterns, "    [{}", pattern(pieces, &wanted));
            for (number, other) in others.iter().enumerate() {
                let code = code_of(number + 1);
                let said = other.get(area_name).and_then(|area| area.texts.get(name));
                let _ = match said {
                    Some(said) => {
                        let mut has = BTreeSet::new();
                        arguments(said, &mut has);
                        for lost in wanted.iter().filter(|w| !has.contains(*w)) {
                            let _ = writeln!(
                                missing,
                                "    {:?},",
                                format!("{code}/{area_name}.ftl: {name}: no {{ ${lost} }}")
                            );
                        }
                        match has.iter().find(|h| !wanted.contains(h)) {
                            Some(extra) => {
                                let _ = writeln!(
                                    missing,
                                    "    {:?},",
                                    format!(
                                        "{code}/{area_name}.ftl: {name}: {{ ${extra} }} is not in English"
                                    )
                                );
                                write!(patterns, ", {}", pattern(pieces, &wanted))
                            }
                            None => write!(patterns, ", {}", pattern(said, &wanted)),
                        }
                    }
                    None => {
                        let _ = writeln!(
                            missing,
                            "    {:?},",
                            format!("{code}/{area_name}.ftl: no {name}")
                        );
                        write!(patterns, ", {}", pattern(pieces, &wanted))
                    }
                };
            }
            patterns.push_str("],\n");
            let full = format!("{area_name}/{name}");
            let _ = writeln!(names, "    {full:?},");
            if area.by_name {
                by_name.push((full, index));
            } else {
                item(&mut inside, name, index, &wanted);
            }
            index += 1;
        }
        for (number, other) in others.iter().enumerate() {
            let language = code_of(number + 1);
            for name in other.get(area_name).iter().flat_map(|a| a.texts.keys()) {
                if !area.texts.contains_key(name) {
                    let _ = writeln!(
                        missing,
                        "    {:?},",
                        format!("{language}/{area_name}.ftl: {name} is not in English")
                    );
                }
            }
        }
        if !area.by_name {
            // Most texts are the program's: without it, a text that nobody uses is nothing to warn of.
            let _ = write!(
                code,
                "/// Texts of `locales/*/{area_name}.ftl`.\npub(crate) mod {} {{\n    #![cfg_attr(not(feature = \"program\"), allow(dead_code))]\n    #![allow(non_camel_case_types, non_upper_case_globals)]\n    use super::{{Arg, Message, Text}};\n{inside}}}\n",
                rust_name(area_name)
            );
        }
    }
    for (number, other) in others.iter().enumerate() {
        let language = code_of(number + 1);
        for area in other.keys().filter(|area| !english.contains_key(*area)) {
            let _ =
                writeln!(missing, "    {:?},", format!("{language}/{area}.ftl is not in English"));
        }
    }
    by_name.sort();
    let listed: String =
        by_name.iter().map(|(name, at)| format!("    ({name:?}, {at}),\n")).collect();
    let languages = read.len();
    format!(
        "{code}\n/// Every text in every language.\nstatic PATTERNS: &[[&[Piece]; {languages}]] = &[\n{patterns}];\n\n/// The names of all texts.\nstatic NAMES: &[&str] = &[\n{names}];\n\n/// Texts that are looked up by name, sorted.\nstatic BY_NAME: &[(&str, u16)] = &[\n{listed}];\n\n/// What translations lack.\npub const MISSING: &[&str] = &[\n{missing}];\n"
    )
}

fn item(into: &mut String, name: &str, index: usize, wanted: &[String]) {
    let rust = rust_name(name);
    if wanted.is_empty() {
        let _ = writeln!(into, "    pub(crate) const {rust}: Text = Text({index});");
        return;
    }
    let fields: String = wanted.iter().map(|w| format!(" pub {}: Arg,", rust_name(w))).collect();
    let values: String = wanted.iter().map(|w| format!(" m.{},", rust_name(w))).collect();
    let _ = writeln!(into, "    pub(crate) struct {rust} {{{fields} }}");
    let _ = writeln!(
        into,
        "    impl From<{rust}> for Message {{ fn from(m: {rust}) -> Message {{ Message::new({index}, vec![{values} ]) }} }}"
    );
}

fn pattern(pieces: &[Piece], wanted: &[String]) -> String {
    let place = |name: &str| wanted.iter().position(|w| w == name).unwrap_or(0);
    let each: Vec<String> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("Piece::Text({text:?})"),
            Piece::Argument(name) => format!("Piece::Argument({})", place(name)),
            Piece::Select { argument, variants, default } => {
                let variants: Vec<String> = variants
                    .iter()
                    .map(|(key, pieces)| format!("({key:?}, {})", pattern(pieces, wanted)))
                    .collect();
                format!("Piece::Select({}, &[{}], {default})", place(argument), variants.join(", "))
            }
        })
        .collect();
    format!("&[{}]", each.join(", "))
}
