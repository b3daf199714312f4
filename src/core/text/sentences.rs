//! Puts a message and its arguments into the words of a language.

use super::catalogue::{Arg, Message, Piece, pieces};
use super::{Language, numbers};

impl Arg {
    /// It, in this language.
    pub fn of(&self, l: Language) -> String {
        let each = |items: &[Arg]| items.iter().map(|item| item.of(l)).collect::<Vec<_>>();
        match self {
            Arg::Raw(text) => text.clone(),
            Arg::Whole(n) => numbers::plain(l, *n as f64),
            Arg::Number(x, decimals) => numbers::thousands(l, *x, *decimals),
            Arg::Plain(x) => numbers::plain(l, *x),
            Arg::Percent(x, decimals) => numbers::percent(l, *x, *decimals),
            Arg::Points(x, decimals) => numbers::points(l, *x, *decimals),
            Arg::Rupiah(x) => numbers::rupiah(l, *x),
            Arg::RupiahShort(x) => numbers::rupiah_short(l, *x),
            Arg::Month(number, year) => numbers::month_of_year(l, *number, *year),
            Arg::Message(message) => message.of(l),
            Arg::List(items) => numbers::list(l, &each(items)),
            Arg::Joined(items, between) => each(items).join(between),
            Arg::Signed(number) => numbers::signed(&number.of(l)),
            Arg::Written(texts) => {
                let own = texts.iter().find(|(language, _)| *language == l).or(texts.first());
                own.map_or_else(String::new, |(_, text)| text.clone())
            }
        }
    }

    /// Does it select this variant? By number, by the plural of the language, or by its very text.
    fn selects(&self, l: Language, key: &str) -> bool {
        match self {
            Arg::Whole(n) => key.parse() == Ok(*n) || key == l.plural(*n),
            Arg::Raw(text) => text == key,
            _ => false,
        }
    }

    /// Does it select this variant exactly?
    fn exact(&self, key: &str) -> bool {
        matches!(self, Arg::Whole(n) if key.parse() == Ok(*n))
    }
}

impl Message {
    /// The sentence, in this language.
    pub fn of(&self, language: Language) -> String {
        let Some(text) = self.text else {
            return self.arguments.iter().map(|argument| argument.of(language)).collect();
        };
        let mut out = String::new();
        self.render(pieces(text, language), language, &mut out);
        out
    }

    fn render(&self, pieces: &[Piece], language: Language, out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Argument(n) => out.push_str(&self.arguments[*n].of(language)),
                Piece::Select(n, variants, default) => {
                    let by = &self.arguments[*n];
                    // A number itself goes before the plural that it belongs to.
                    let chosen = variants
                        .iter()
                        .position(|(key, _)| by.exact(key))
                        .or_else(|| variants.iter().position(|(key, _)| by.selects(language, key)));
                    self.render(variants[chosen.unwrap_or(*default)].1, language, out);
                }
            }
        }
    }
}
