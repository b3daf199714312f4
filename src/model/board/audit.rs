//! Audits: boards know how likely it is that what is missing is found, and take the less; at the year
//! end those who are looked at pay back what is found.
//! Source: Olken 2007 [V] (audits 4 % → 100 % cut missing expenditure by about eight points;
//! neighbours' watching cut missing wages only).

use crate::core::units::Money;
use crate::model::world::accounts::Account;
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::{choice, record};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{DOSE, SHARE, Type};

choice! {
    /// Who looks at the board's spending.
    pub enum Auditor {
        /// Auditors from outside.
        Auditors = "auditors",
        /// The neighbours, who see wages alone.
        Neighbours = "neighbours",
    }
}

record! {
    /// Audits of the board's spending; without `leakage.most` there is nothing to find.
    pub struct Audit "audit" {
        probability: Value, DOSE, Or("1.0"), ChancePerYear, [Design, Verified in "Olken 2007": "four-and-hundred"];
        by: Auditor, Type::Choice(Auditor::WORDS), Or("\"auditors\""), None, [Verified in "Olken 2007": "direction"];
        finds: f64, SHARE, Or("0.31"), Chance, [Assumption: "calibrated-to-olken"];
    }
}

/// Slot of the luck of being looked at.
const LOOKED_AT: u32 = 1;

fn probability<K>(spec: &Audit, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) -> f64 {
    if s.lasts(i) { s.value(c.board, i, &spec.probability, 0, 0).clamp(0.0, 1.0) } else { 0.0 }
}

/// Lets the board expect it.
pub fn deliver<K>(spec: &Audit, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let found = (probability(spec, i, s, c) * spec.finds) as f32;
    if found <= 0.0 {
        return;
    }
    let [wages, materials] = &mut c.delivered.audit;
    *wages = 1.0 - (1.0 - *wages) * (1.0 - found);
    if spec.by == Auditor::Auditors {
        *materials = 1.0 - (1.0 - *materials) * (1.0 - found);
    }
}

/// The year end: where it is looked, a share of what went missing in the year is paid back.
pub fn close_year<K>(spec: &Audit, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let p = probability(spec, i, s, c);
    let year = (s.now.offset.max(0) / 12) as u32;
    if p <= 0.0 || s.now.luck.one_off(&i.id, year, LOOKED_AT) >= p {
        return;
    }
    let board = &mut c.board;
    let kinds = if spec.by == Auditor::Neighbours { 1 } else { 2 };
    for missing in &mut board.missing_year[..kinds] {
        let found = (*missing as f64 * spec.finds) as Money;
        *missing -= found;
        board.found += found;
        c.accounts.book(Account::Missing, Account::Treasury, found);
    }
}
