//! Meetings of loan groups or of owners, while they last. Source: [S:002], [S:004]; how often is the
//! scenario's.

use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::{choice, record};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::Type;

choice! {
    /// Who is called to meetings.
    pub enum Called {
        /// Members of loan groups, each group by itself.
        Groups = "groups",
        /// Owners of enterprises, from all neighbourhoods.
        Owners = "owners",
    }
}

record! {
    /// Meetings, while they last.
    pub struct Meeting "meeting" {
        often: Value, Type::Value(0.0, 8.0), Or("1.0"), PerMonth, [Design];
        called: Called, Type::Choice(Called::WORDS), Or("\"groups\""), None, [Design];
    }
}

/// Calls the month's meetings.
pub fn deliver<K>(spec: &Meeting, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    if !s.lasts(i) {
        return;
    }
    let often = s.value(c.board, i, &spec.often, 0, 0).clamp(0.0, 8.0) as f32;
    if often <= 0.0 {
        return;
    }
    let meetings = &mut c.delivered.meetings;
    let called = match spec.called {
        Called::Groups => &mut meetings.groups,
        Called::Owners => &mut meetings.owners,
    };
    *called = called.max(often);
}
