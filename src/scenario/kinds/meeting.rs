//! Meetings of loan groups or of owners of enterprises.

use crate::scenario::Value;
use crate::scenario::extract::{Broken, Keys};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{Type, keys};

/// Who is called to meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Called {
    /// Members of loan groups, each group by itself.
    Groups,
    /// Owners of enterprises, from all neighbourhoods.
    Owners,
}

/// Meetings, while they last.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// Meetings a month; dose, 0–8, default 1.
    pub often: Value,
    /// Who is called.
    pub called: Called,
}

keys! {
    /// The keys of this kind alone.
    KEYS "meeting" {
        "often" Type::Value(0.0, 8.0), Or("1.0"), PerMonth, [Design];
        "called" Type::Choice(&["groups", "owners"]), Or("\"groups\""), None, [Design];
    }
}

impl Meeting {
    /// Reads a checked table.
    pub(in crate::scenario) fn read(keys: &Keys<'_>) -> Result<Self, Broken> {
        Ok(Meeting {
            often: keys.value("often")?,
            called: match keys.text("called")?.as_str() {
                "groups" => Called::Groups,
                "owners" => Called::Owners,
                other => return Err(format!("`{other}` passed the checks")),
            },
        })
    }
}
