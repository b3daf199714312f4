//! Incentives to come: snacks, kits, a free first service.

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{Type, keys};

/// What is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gift {
    /// Food and drink at each work that one attends.
    Snack,
    /// A kit, once, at the first work that one attends while it lasts.
    Kit,
    /// A service free of charge, once.
    Service,
}

/// For whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Everybody.
    All,
    /// Those who were poor at the start.
    Poor,
    /// Those inside the slum decree.
    Inside,
}

/// Gifts to those who come, while they last.
#[derive(Clone, Debug, PartialEq)]
pub struct Incentive {
    /// Worth of one gift; dose, rupiah, default 15,000 [A].
    pub value: Value,
    /// What is given.
    pub form: Gift,
    /// For whom.
    pub whom: Whom,
}

keys! {
    /// The keys of this kind alone.
    KEYS "incentive" {
        "value" Type::Value(0.0, 1e7), Or("15000.0"), Rupiah, [Assumption];
        "form" Type::Choice(&["snack", "kit", "service"]), Or("\"snack\""), None, [Study(0): "growing-kits", Study(3): "kits"];
        "whom" Type::Choice(&["all", "poor", "inside"]), Or("\"all\""), None, [Design];
    }
}

impl Incentive {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Incentive {
            value: keys.value("value")?,
            form: match keys.text("form")?.as_str() {
                "snack" => Gift::Snack,
                "kit" => Gift::Kit,
                "service" => Gift::Service,
                other => return Err(format!("the form `{other}` passed the checks")),
            },
            whom: match keys.text("whom")?.as_str() {
                "all" => Whom::All,
                "poor" => Whom::Poor,
                "inside" => Whom::Inside,
                other => return Err(format!("`{other}` passed the checks")),
            },
        })
    }
}
