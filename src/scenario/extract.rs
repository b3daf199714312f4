//! Reads the keys of a checked table. The checks promise that every key is there and of its type; where
//! that promise is broken the answer is an error that says so, not a panic.

use super::document::Table;
use super::value::value_of;
use super::{Value, Words};
use crate::core::units::Month;

/// A key that the checks let pass and that cannot be read: a mistake of this program.
pub(super) type Broken = String;

/// Reads keys of one table.
pub(super) struct Keys<'a>(&'a Table);

impl<'a> Keys<'a> {
    pub(super) fn of(table: &'a Table) -> Self {
        Keys(table)
    }
    pub(super) fn table(&self) -> &'a Table {
        self.0
    }
    pub(super) fn must<T>(&self, key: &str, value: Option<T>) -> Result<T, Broken> {
        value.ok_or_else(|| format!("the key `{key}` passed the checks and cannot be read"))
    }
    pub(super) fn text(&self, key: &str) -> Result<String, Broken> {
        self.must(key, self.0.text(key).map(String::from))
    }
    pub(super) fn words(&self, key: &str) -> Result<Words, Broken> {
        self.must(key, self.0.words(key))
    }
    pub(super) fn number(&self, key: &str) -> Result<f64, Broken> {
        self.must(key, self.0.number(key))
    }
    pub(super) fn whole<T: TryFrom<i64>>(&self, key: &str) -> Result<T, Broken> {
        self.must(key, self.0.whole(key).and_then(|n| T::try_from(n).ok()))
    }
    pub(super) fn month(&self, key: &str) -> Result<Month, Broken> {
        self.must(key, self.0.month(key))
    }
    pub(super) fn flag(&self, key: &str) -> Result<bool, Broken> {
        self.must(key, self.0.flag(key))
    }
    pub(super) fn value(&self, key: &str) -> Result<Value, Broken> {
        self.must(key, self.0.get(key).and_then(|item| value_of(&item.node)))
    }
}
