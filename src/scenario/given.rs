//! A value as it was given, told apart by what it is: a number, a month, a law of chance, a schedule.
//! Its words are made where they are shown.

use super::document::{Item, Node, Table};
use super::keys::Type;
use super::value::{dist_of, value_of};
use super::words::Words;
use super::{Dist, Stage};
use crate::core::text::catalogue::{Arg, Message, Text, programme};
use crate::core::text::{Language, message};
use crate::core::units::Month;

/// What was given for a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Yes or no.
    Flag(bool),
    /// A number where only whole ones are taken; never with marks between thousands.
    Whole(i64),
    /// A number.
    Number(f64),
    /// A month.
    Month(Month),
    /// A law of chance.
    Law(Dist),
    /// Numbers that hold from their month on.
    Schedule(Vec<(Month, f64)>),
    /// On entering a stage.
    Stage(Stage),
    /// One of the words that the key takes, a name, a file.
    Word(String),
    /// A text for people.
    Words(Words),
    /// Several.
    List(Vec<Given>),
    /// Keys and their values.
    Table(Vec<(String, Given)>),
}

impl Given {
    /// What a checked value is; with the type of its key, months are months.
    pub fn read(node: &Node, takes: Option<Type>) -> Given {
        match node {
            Node::Flag(flag) => Given::Flag(*flag),
            Node::Whole(n) => Given::Whole(*n),
            Node::Number(x) => Given::Number(*x),
            Node::Date(text) | Node::Text(text) => match (takes, text.parse()) {
                (Some(Type::Month | Type::Start), Ok(month)) => Given::Month(month),
                _ => Given::Word(text.clone()),
            },
            Node::List(items) => match value_of(node) {
                Some(super::Value::Schedule(steps)) if !steps.is_empty() => Given::Schedule(steps),
                _ => Given::List(items.iter().map(|i| Given::read(&i.node, None)).collect()),
            },
            Node::Table(table) => Self::read_table(table),
        }
    }

    fn read_table(table: &Table) -> Given {
        let stage = |name: &str| Stage::ALL.into_iter().find(|stage| stage.name() == name);
        if let Some(law) = dist_of(table) {
            return Given::Law(law);
        }
        if let Some(stage) = table.text("stage").and_then(stage) {
            return Given::Stage(stage);
        }
        if let (Some(en), Some(id)) = (table.text("en"), table.text("id")) {
            return Given::Words(Words::both(en, id));
        }
        let entry = |(key, item): &(String, Item)| (key.clone(), Given::read(&item.node, None));
        Given::Table(table.entries.iter().map(entry).collect())
    }

    /// It, to be said.
    pub fn told(&self) -> Arg {
        match self {
            Given::Flag(true) => message!(change::yes).into(),
            Given::Flag(false) => message!(change::no).into(),
            Given::Whole(n) => n.to_string().into(),
            Given::Number(x) => Arg::Plain(*x),
            Given::Month(m) => Arg::from(*m),
            Given::Law(law) => law.told().into(),
            Given::Schedule(steps) => Arg::commas(steps.iter().map(|(month, value)| {
                message!(change::from_month, value = *value, month = *month)
            })),
            Given::Stage(stage) => message!(programme::on_entering, stage = stage.told()).into(),
            Given::Word(word) => word.into(),
            Given::Words(words) => Arg::from(words),
            Given::List(items) => Arg::commas(items.iter().map(Given::told)),
            Given::Table(entries) => Arg::commas(
                entries
                    .iter()
                    .map(|(key, value)| message!(change::entry, key = key, value = value.told())),
            ),
        }
    }
}

impl Dist {
    /// Its law and its numbers, to be said.
    pub fn told(self) -> Message {
        let law = |name: &str, mean: f64, sd: f64| {
            message!(change::law, law = name, mean = mean, sd = sd)
        };
        match self {
            Dist::Normal { mean, sd } => law("normal", mean, sd),
            Dist::Lognormal { mean, sd } => law("lognormal", mean, sd),
            Dist::Gamma { mean, sd } => law("gamma", mean, sd),
            Dist::Beta { mean, sd } => law("beta", mean, sd),
            Dist::Uniform { low, high } => message!(change::uniform, low = low, high = high),
        }
    }
}

impl Stage {
    /// Its name, to be said.
    pub fn told(self) -> Text {
        match self {
            Stage::Engagement => programme::engagement,
            Stage::Assessment => programme::assessment,
            Stage::Alternatives => programme::alternatives,
            Stage::ActionPlan => programme::action_plan,
            Stage::Implementation => programme::implementation,
            Stage::Evaluation => programme::evaluation,
            Stage::Termination => programme::termination,
        }
    }
}

/// A value in words.
pub fn in_words(node: &Node) -> String {
    in_words_of(Language::English, node)
}

/// A value in words of this language.
pub fn in_words_of(language: Language, node: &Node) -> String {
    Given::read(node, None).told().of(language)
}
