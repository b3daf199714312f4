//! Meetings of loan groups or of owners, while they last. Source: [S:002], [S:004]; how often is the
//! scenario's.

use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Called, Intervention, Meeting};

/// Calls the month's meetings.
pub fn deliver(spec: &Meeting, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
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
