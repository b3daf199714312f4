//! A scheme of revolving group loans: money for the fund once, the scheme open while it lasts.
//! Source: [S:001] (revolving loans of the board, joint liability); sizes are the scenario's.

use crate::core::units::{Money, from_rupiah};
use crate::model::credit::state_debts::{Debts, Source};
use crate::model::credit::state_groups::Groups;
use crate::model::world::accounts::Account;
use crate::model::world::schemes::Scheme;
use crate::model::world::schemes::Terms;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{GroupLoan, Intervention};

/// Opens it for the month, and brings the fund to what the groups need.
pub fn deliver(
    spec: &GroupLoan,
    i: &Intervention,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    (groups, debts): (&mut Groups, &mut Debts),
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
    let number = s.programme.iter().position(|o| o.id == i.id).unwrap_or(0) as u32;
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
