//! Facilitator teams of uneven competence, stretched over communities, sometimes replaced.
//!
//! Attention = min(1, teams × case load / communities served), and where a community that lags is
//! coached, part of what is missing to 1 more; contact follows the stage. Competence
//! is drawn once a team; at each year end the team is replaced with a chance. Source: [S:001] (any diploma
//! will do for empowerment facilitators); Beta(5, 3) is an assumption.

use crate::core::units::from_rupiah;
use crate::model::world::accounts::Account;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::model::world::stages;
use crate::scenario::{Facilitator, Intervention};

/// Sends the team.
pub fn deliver(spec: &Facilitator, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    let teams = s.value(c.board, i, &spec.teams, 0, 2).max(0.0);
    let mut attention = (teams * spec.case_load / s.served(i) as f64).min(1.0) as f32;
    if attention <= 0.0 || !s.lasts(i) {
        return;
    }
    // A team is paid in full, however little of its time is needed.
    let paid = teams / s.served(i) as f64 * f64::from(s.now.par.facilitator_month);
    c.accounts.book(Account::Treasury, Account::Suppliers, from_rupiah(paid));
    if c.board.coached > 0.0 {
        attention = 1.0 - (1.0 - attention) * (1.0 - c.board.coached);
    }
    let luck = s.now.luck;
    let year = (s.now.offset.max(0) / 12) as u32;
    // A team that is replaced starts with the fiscal year; slot 1 is the luck of being replaced. Where
    // there is no team nobody is replaced, so that no teams at all change nobody else's.
    if s.now.month.number() == 1 && year > 0 && luck.one_off(&i.id, year, 1) < spec.turnover {
        c.board.team = year;
    }
    let team = c.board.team;
    let competence = s.value(c.board, i, &spec.competence, team, 0);
    let contact = attention * stages::contact(s);
    if contact > c.delivered.facilitator {
        c.delivered.facilitator = contact;
        c.delivered.competence = (competence as f32).clamp(0.0, 1.0) * attention;
        c.delivered.done_for = spec.does_for as f32;
    }
}
