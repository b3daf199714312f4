//! How much of an intervention there is: its dose in a month, and whether there is any in an arm.

use super::{Intervention, Kind, Value};
use crate::core::units::Month;

/// What a value is in a month, as far as the calendar tells.
pub fn by_calendar(value: &Value, month: Month) -> f64 {
    match value {
        Value::Fixed(x) => *x,
        Value::Schedule(steps) => {
            steps.iter().take_while(|(from, _)| *from <= month).last().map_or(0.0, |s| s.1)
        }
        Value::Drawn(dist) => dist.mean(),
    }
}

/// Does nothing in this arm: it is there for another to give it a dose.
pub fn idle(i: &Intervention) -> bool {
    let dose = match &i.kind {
        Kind::Handover(h) => &h.share,
        Kind::Coordination(c) => &c.ego,
        Kind::Partner(p) => &p.aid,
        Kind::Audit(a) => &a.probability,
        Kind::ModelVillage(v) => &v.visits,
        Kind::Training(t) => &t.seats,
        Kind::Socialisation(s) => &s.events,
        Kind::Facilitator(f) => &f.teams,
        Kind::Shock(s) => &s.severity,
        Kind::Norm(n) => &n.share,
        Kind::Delineation(d) => &d.share,
        Kind::Microfinance(m) => &m.share,
        Kind::GroupLoan(g) => &g.groups,
        Kind::Meeting(m) => &m.often,
        Kind::Outlet(o) => &o.share,
        Kind::Commons(g) => &g.share,
        Kind::Incentive(g) => &g.value,
        Kind::Opposition(o) => &o.share,
        Kind::Entry(e) => &e.share,
        Kind::Choice(c) => &c.room,
        Kind::Stages(_) | Kind::Fund(_) => return false,
    };
    *dose == Value::Fixed(0.0)
}
