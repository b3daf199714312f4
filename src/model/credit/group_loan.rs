//! A scheme of revolving group loans: money for the fund once, the scheme open while it lasts.
//! Source: [S:001] (revolving loans of the board, joint liability); sizes are the scenario's.

use crate::core::units::{Money, from_rupiah};
use crate::model::credit::state_debts::{Debts, Source};
use crate::model::credit::state_groups::Groups;
use crate::model::world::accounts::Account;
use crate::model::world::intervention::Intervention;
use crate::model::world::offers::{Formation, Screening};
use crate::model::world::schemes::{Scheme, Terms};
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{SHARE, Type};

record! {
    /// Revolving loans to groups.
    pub struct GroupLoan "group_loan" {
        groups: Value, Type::Value(0.0, 1000.0), Or("5.0"), GroupsPerCommunity, [Assumption];
        size: u32, Type::Whole(3, 30), Or("5"), Members, [Recalled range 3.0..=10.0];
        principal: Value, Type::Value(0.0, 1e8), Or("2000000.0"), Rupiah, [Recalled range 500_000.0..=10_000_000.0];
        months: u32, Type::Whole(1, 120), Or("10"), Months, [Recalled range 6.0..=24.0];
        rate: f64, Type::Number(0.0, 1.0), Or("0.015"), SharePerMonth, [Recalled range 0.01..=0.02];
        flat: bool, Type::Flag, Or("true"), None, [Assumption];
        joint: bool, Type::Flag, Or("true"), None, [Design];
        formation: Formation, Type::Choice(Formation::WORDS), Or("\"ties\""), None, [Design];
        screening: Screening, Type::Choice(Screening::WORDS), Or("\"board\""), None, [Design];
        preparing: u32, Type::Whole(0, 60), Or("3"), Months, [Assumption];
        preparing_meetings: f64, Type::Number(0.0, 20.0), Or("2.0"), PerMonth, [Assumption];
        uptake: f64, SHARE, Or("0.1"), ChancePerMonth, [Assumption];
    }
}

/// Opens it for the month, and brings the fund to what the groups need.
pub fn deliver<K>(
    spec: &GroupLoan,
    i: &Intervention<K>,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    groups: &mut Groups,
    debts: &mut Debts,
) {
    if !s.lasts(i) {
        return;
    }
    let most = s.value(c.board, i, &spec.groups, 0, 0).clamp(0.0, 1000.0).round() as u32;
    let principal = s.value(c.board, i, &spec.principal, 0, 1).clamp(0.0, 1e8);
    let principal = from_rupiah(principal) as i32;
    if most == 0 || principal <= 0 {
        return;
    }
    let number = u32::from(i.number);
    let wanted = Money::from(most) * Money::from(spec.size) * Money::from(principal);
    let known = groups.granted.iter().position(|(n, _)| *n == number);
    let place = known.unwrap_or_else(|| {
        groups.granted.push((number, 0));
        groups.granted.len() - 1
    });
    let more = (wanted - groups.granted[place].1).max(0);
    groups.granted[place].1 += more;
    debts.books[Source::Group as usize].granted += more;
    c.accounts.book(Account::Treasury, Account::GroupFund, more);
    c.delivered.group_loans.push(Scheme {
        number,
        groups: most,
        size: spec.size,
        principal,
        terms: Terms {
            rate: spec.rate,
            months: spec.months.min(120) as u8,
            flat: spec.flat,
            rollovers: 0,
            most: 0.0,
        },
        joint: spec.joint,
        formation: spec.formation,
        screening: spec.screening,
        preparing: spec.preparing as u16,
        preparing_meetings: spec.preparing_meetings as f32,
        uptake: spec.uptake as f32,
    });
}
