//! Audits: boards know how likely it is that what is missing is found, and take the less; at the year
//! end those who are looked at pay back what is found.
//! Source: Olken 2007 [V] (audits 4 % → 100 % cut missing expenditure by about eight points;
//! neighbours' watching cut missing wages only).

use crate::core::units::Money;
use crate::model::world::accounts::Account;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Audit, Intervention};

/// Slot of the luck of being looked at.
const LOOKED_AT: u32 = 1;

fn probability(spec: &Audit, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) -> f64 {
    if s.lasts(i) { s.value(c.board, i, &spec.probability, 0, 0).clamp(0.0, 1.0) } else { 0.0 }
}

/// Lets the board expect it.
pub fn deliver(spec: &Audit, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    let found = (probability(spec, i, s, c) * spec.finds) as f32;
    if found <= 0.0 {
        return;
    }
    let [wages, materials] = &mut c.delivered.audit;
    *wages = 1.0 - (1.0 - *wages) * (1.0 - found);
    if !spec.neighbours {
        *materials = 1.0 - (1.0 - *materials) * (1.0 - found);
    }
}

/// The year end: where it is looked, a share of what went missing in the year is paid back.
pub fn close_year(spec: &Audit, i: &Intervention, s: &Setting<'_>, c: &mut Site<'_>) {
    let p = probability(spec, i, s, c);
    let year = (s.now.offset.max(0) / 12) as u32;
    if p <= 0.0 || s.now.luck.one_off(&i.id, year, LOOKED_AT) >= p {
        return;
    }
    let board = &mut c.board;
    let kinds = if spec.neighbours { 1 } else { 2 };
    for missing in &mut board.missing_year[..kinds] {
        let found = (*missing as f64 * spec.finds) as Money;
        *missing -= found;
        board.found += found;
        c.accounts.book(Account::Missing, Account::Treasury, found);
    }
}
