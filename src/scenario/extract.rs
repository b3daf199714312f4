//! Reads the keys of a checked table. The checks promise that every key is there and of its type; where
//! that promise is broken the answer is an error that says so, not a panic.

use super::document::Table;
use super::value::{numbers_of, value_of};
use super::{Value, Values, Words};
use crate::core::units::Month;

/// A key that the checks let pass and that cannot be read: a mistake of this program.
pub type Broken = String;

/// Reads keys of one table.
pub struct Keys<'a>(&'a Table);

/// What a key can be read as.
pub trait Read: Sized {
    /// Reads it.
    fn read(keys: &Keys<'_>, key: &str) -> Result<Self, Broken>;
}

impl<'a> Keys<'a> {
    /// Of this table.
    pub fn of(table: &'a Table) -> Self {
        Keys(table)
    }

    /// The table.
    pub fn table(&self) -> &'a Table {
        self.0
    }

    /// What must be there.
    pub fn must<T>(&self, key: &str, value: Option<T>) -> Result<T, Broken> {
        value.ok_or_else(|| format!("the key `{key}` passed the checks and cannot be read"))
    }

    /// The value of a key.
    pub fn read<T: Read>(&self, key: &str) -> Result<T, Broken> {
        T::read(self, key)
    }
}

/// How a type is read.
macro_rules! reads {
    ($($type:ty: |$keys:ident, $key:ident| $value:expr;)*) => {
        $(impl Read for $type {
            fn read($keys: &Keys<'_>, $key: &str) -> Result<Self, Broken> {
                $keys.must($key, $value)
            }
        })*
    };
}

reads! {
    String: |keys, key| keys.0.text(key).map(String::from);
    Words: |keys, key| keys.0.words(key);
    f64: |keys, key| keys.0.number(key);
    u32: |keys, key| keys.0.whole(key).and_then(|n| n.try_into().ok());
    u64: |keys, key| keys.0.whole(key).and_then(|n| n.try_into().ok());
    bool: |keys, key| keys.0.flag(key);
    Month: |keys, key| keys.0.month(key);
    Value: |keys, key| keys.0.get(key).and_then(|item| value_of(&item.node));
    Values: |keys, key| keys.0.get(key).and_then(|item| match numbers_of(&item.node) {
        Some(list) => Some(Values(list.into_iter().map(Value::Fixed).collect())),
        None => value_of(&item.node).map(|value| Values(vec![value])),
    });
    Vec<f64>: |keys, key| keys.0.get(key).and_then(|item| {
        item.node.list()?.iter().map(|item| item.node.number()).collect()
    });
    Option<Vec<u32>>: |keys, key| match keys.0.get(key) {
        None => Some(None),
        Some(item) => item.node.list().and_then(|items| {
            let whole = |item: &super::document::Item| item.node.number().map(|n| n as u32);
            items.iter().map(whole).collect::<Option<Vec<u32>>>().map(Some)
        }),
    };
}

/// Declares a choice between words: a variant, and its word in files.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$own:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$own])* $variant,)*
        }

        impl $name {
            /// Their words in files, in this order.
            pub const WORDS: &[&str] = &[$($word,)*];

            /// Its word in files.
            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }

        impl $crate::scenario::extract::Read for $name {
            fn read(
                keys: &$crate::scenario::extract::Keys<'_>,
                key: &str,
            ) -> Result<Self, $crate::scenario::extract::Broken> {
                match keys.table().text(key) {
                    $(Some($word) => Ok(Self::$variant),)*
                    _ => keys.must(key, None),
                }
            }
        }
    };
}
pub(crate) use choice;

/// Declares keys together with the fields that they are read into: name, type of the field, type of the key,
/// presence, unit, source.
macro_rules! record {
    ($(#[$doc:meta])* pub struct $name:ident $of:literal {
        $($field:ident: $type:ty, $kind:expr, $presence:expr, $unit:ident, $source:tt;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $(#[doc = concat!("The key `", stringify!($field), "`, ", stringify!($unit), ".")] pub $field: $type,)*
        }

        impl $name {
            /// Its keys.
            pub const KEYS: &[$crate::scenario::keys::KeySpec] = &[
                $($crate::scenario::keys::KeySpec {
                    name: stringify!($field), kind: $kind, presence: $presence,
                    unit: $crate::core::units::Unit::$unit,
                    source: $crate::scenario::sources::source!($source), of: $of,
                },)*
            ];

            /// Reads a checked table.
            pub fn read(
                keys: &$crate::scenario::extract::Keys<'_>,
            ) -> Result<Self, $crate::scenario::extract::Broken> {
                Ok($name { $($field: keys.read(stringify!($field))?,)* })
            }
        }
    };
}
pub(crate) use record;
