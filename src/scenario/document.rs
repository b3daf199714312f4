//! What was typed: TOML as an ordered tree in which every key and value knows its place.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub use super::place::{Origin, Place};
use super::problems::Problems;
use super::words::Words;
use crate::core::text::catalogue::Message;
use crate::core::text::{Language, message};
use crate::core::units::Month;

/// Largest scenario file, in bytes.
pub const LARGEST: usize = 10_000_000;

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Where its key stands.
    pub key: Place,
    /// Where it stands.
    pub place: Place,
    /// The value.
    pub node: Node,
}

/// A value as typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with decimals.
    Number(f64),
    /// True or false.
    Flag(bool),
    /// One of TOML's own dates, which no key takes (months are text).
    Date(String),
    /// A list.
    List(Vec<Item>),
    /// A table.
    Table(Table),
}

impl Node {
    /// Words for what was typed.
    pub fn describe(&self) -> Message {
        match self {
            Node::Text(t) => message!(errors::typed_text, text = t),
            Node::Whole(n) => message!(errors::typed_number, number = n.to_string()),
            Node::Number(x) => message!(errors::typed_number, number = x.to_string()),
            Node::Flag(b) => Message::raw(b.to_string()),
            Node::Date(d) => message!(errors::typed_date, date = d),
            Node::List(_) => message!(errors::typed_list),
            Node::Table(_) => message!(errors::typed_table),
        }
    }

    /// As a number, whole or not.
    pub fn number(&self) -> Option<f64> {
        match self {
            Node::Whole(n) => Some(*n as f64),
            Node::Number(x) => Some(*x),
            _ => None,
        }
    }

    /// As text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Node::Text(t) => Some(t),
            _ => None,
        }
    }

    /// As a list.
    pub fn list(&self) -> Option<&[Item]> {
        match self {
            Node::List(items) => Some(items),
            _ => None,
        }
    }

    /// As a table.
    pub fn table(&self) -> Option<&Table> {
        match self {
            Node::Table(table) => Some(table),
            _ => None,
        }
    }
}

/// A table: keys in the order in which they were typed. The getters answer `None` for a key that
/// is missing or of another type, so that later checks can go on after earlier ones failed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Keys and values.
    pub entries: Vec<(String, Item)>,
}

impl Table {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Item> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, item)| item)
    }

    /// The value of `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Item> {
        self.entries.iter_mut().find(|(name, _)| name == key).map(|(_, item)| item)
    }

    /// Sets `key`, in its old place if there was one.
    pub fn set(&mut self, key: &str, item: Item) {
        match self.get_mut(key) {
            Some(old) => *old = item,
            None => self.entries.push((key.into(), item)),
        }
    }

    /// The text of `key`.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.node.text()
    }

    /// The text of `key`, in one language or both.
    pub fn words(&self, key: &str) -> Option<Words> {
        match &self.get(key)?.node {
            Node::Text(text) => Some(text.as_str().into()),
            Node::Table(table) => {
                let english = table.text(Language::English.code())?;
                let others = Language::ALL.into_iter().filter(|l| *l != Language::English);
                let others = others.filter_map(|l| Some((l, table.text(l.code())?.to_string())));
                Some(Words::several(english, others.collect()))
            }
            _ => None,
        }
    }

    /// The number of `key`.
    pub fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.node.number()
    }

    /// The whole number of `key`.
    pub fn whole(&self, key: &str) -> Option<i64> {
        match self.get(key)?.node {
            Node::Whole(n) => Some(n),
            _ => None,
        }
    }

    /// The whole number of `key` for sums, no larger than a million: a number beyond its range, whose
    /// problem is said elsewhere, must not break what is added up meanwhile.
    pub fn count(&self, key: &str) -> Option<i64> {
        self.whole(key).map(|n| n.clamp(-1_000_000, 1_000_000))
    }

    /// The truth of `key`.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key)?.node {
            Node::Flag(b) => Some(b),
            _ => None,
        }
    }

    /// The month of `key`.
    pub fn month(&self, key: &str) -> Option<Month> {
        self.text(key)?.parse().ok()
    }

    /// The texts of the list `key`, each with its place.
    pub fn texts(&self, key: &str) -> impl Iterator<Item = (&str, &Place)> {
        let list = self.get(key).and_then(|item| item.node.list()).unwrap_or(&[]);
        list.iter().filter_map(|item| Some((item.node.text()?, &item.place)))
    }

    /// The sub-table `key`.
    pub fn table(&self, key: &str) -> Option<&Table> {
        self.get(key)?.node.table()
    }

    /// The tables of the list `key` (`[[key]]`), each with its place.
    pub fn tables(&self, key: &str) -> impl Iterator<Item = (&Table, &Place)> {
        let list = self.get(key).and_then(|item| item.node.list()).unwrap_or(&[]);
        list.iter().filter_map(|item| Some((item.node.table()?, &item.place)))
    }

    /// The tables of the list `key`, to be changed.
    pub fn tables_mut(&mut self, key: &str) -> Option<&mut Vec<Item>> {
        match self.get_mut(key) {
            Some(Item { node: Node::List(items), .. }) => Some(items),
            _ => None,
        }
    }
}

/// Where a key stands; only for keys that are there.
pub fn at<'a>(table: &'a Table, key: &str) -> &'a Place {
    static NOWHERE: Place = Place { origin: Origin::Default, span: 0..0 };
    table.get(key).map_or(&NOWHERE, |item| &item.place)
}

/// Was a key typed, and not filled in as a default?
pub fn typed(table: &Table, key: &str) -> bool {
    at(table, key).origin != Origin::Default
}

/// The bytes of a scenario file as text.
pub fn text_of<'a>(bytes: &'a [u8], file: &str) -> Result<&'a str, Problems> {
    if bytes.len() > LARGEST {
        return Err(too_large(file));
    }
    std::str::from_utf8(bytes).map_err(|e| {
        let label = message!(errors::invalid_byte, at = e.valid_up_to() + 1);
        Problems::of_file(file, message!(errors::not_utf8), label)
    })
}

/// The problem of a file that is too large.
pub fn too_large(file: &str) -> Problems {
    Problems::of_file(file, message!(errors::file_too_large), message!(errors::file_at_most))
}

/// The tree of a file; all mistakes of syntax at once.
pub fn parse(text: &str, file: &str) -> Result<Table, Problems> {
    if text.len() > LARGEST {
        return Err(too_large(file));
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut problems = Problems::new(file, text);
    for error in &errors {
        let place = Place::file(error.span().unwrap_or(0..0));
        problems.add(&place, message!(errors::not_toml), first_line(error), None);
    }
    problems.or(table_from(table.get_ref(), &Origin::File))
}

/// A value in TOML syntax, typed on the command line or declared as a default; a bare word is text.
pub fn parse_value(value: &str, origin: &Origin) -> Result<Node, Message> {
    match DeValue::parse(value) {
        Ok(parsed) => Ok(node_from(parsed.get_ref(), origin)),
        Err(error) if value.starts_with(['[', '{', '"', '\'']) => Err(first_line(&error)),
        Err(_) => Ok(Node::Text(value.into())),
    }
}

/// What the parser of TOML says, in its own language.
fn first_line(error: &toml::de::Error) -> Message {
    Message::raw(error.message().lines().next().unwrap_or_default())
}

fn table_from(table: &DeTable<'_>, origin: &Origin) -> Table {
    let mut entries: Vec<(String, Item)> = table
        .iter()
        .map(|(key, value)| {
            let place = Place { origin: origin.clone(), span: key.span() };
            (key.get_ref().to_string(), item_from(value, Some(place), origin))
        })
        .collect();
    entries.sort_by_key(|(_, item)| item.key.span.start);
    Table { entries }
}

fn item_from(value: &Spanned<DeValue<'_>>, key: Option<Place>, origin: &Origin) -> Item {
    let place = Place { origin: origin.clone(), span: value.span() };
    Item {
        key: key.unwrap_or_else(|| place.clone()),
        place,
        node: node_from(value.get_ref(), origin),
    }
}

fn node_from(value: &DeValue<'_>, origin: &Origin) -> Node {
    match value {
        DeValue::String(text) => Node::Text(text.to_string()),
        DeValue::Integer(n) => match i64::from_str_radix(n.as_str(), n.radix()) {
            Ok(n) => Node::Whole(n),
            // too large for a whole number: let the range check say so
            Err(_) => Node::Number(n.as_str().parse().unwrap_or(f64::INFINITY)),
        },
        DeValue::Float(x) => Node::Number(x.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(b) => Node::Flag(*b),
        DeValue::Datetime(date) => Node::Date(date.to_string()),
        DeValue::Array(items) => {
            Node::List(items.iter().map(|item| item_from(item, None, origin)).collect())
        }
        DeValue::Table(table) => Node::Table(table_from(table, origin)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_value_knows_its_place_and_numbers_keep_their_kind() {
        let text = "[a]\nb = 1_000\nc = 1_0.5e1\n[[d]]\ne = 0x10\nf.g = [true, \"x\"]\n";
        let tree = parse(text, "t.toml").expect("valid");
        let a = tree.table("a").expect("a");
        assert_eq!(a.whole("b"), Some(1000));
        assert_eq!(a.number("c"), Some(105.0));
        let b = a.get("b").expect("b");
        assert_eq!((&text[b.key.span.clone()], &text[b.place.span.clone()]), ("b", "1_000"));
        let (d, place) = tree.tables("d").next().expect("d");
        assert_eq!(&text[place.span.clone()], "[[d]]");
        assert_eq!(d.whole("e"), Some(16));
        assert_eq!(d.table("f").map(|f| f.texts("g").count()), Some(1));
    }

    #[test]
    fn a_bare_word_on_the_command_line_is_text_and_a_broken_list_is_a_mistake() {
        let parse = |value| parse_value(value, &Origin::Set("k".into()));
        assert_eq!(parse("2018-01"), Ok(Node::Text("2018-01".into())));
        assert_eq!(parse("12"), Ok(Node::Whole(12)));
        assert!(matches!(parse("[1, 2]"), Ok(Node::List(_))));
        assert!(parse("[1, 2").is_err());
    }
}
