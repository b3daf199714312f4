//! Households move away, and newcomers take their places.
//!
//! A household that is not bound moves away with chance 1 − (1 − `moving.share`)^(1/12) a month. Its place is
//! taken at once by a newcomer, drawn as the founders were, so that the number of households stays. All ties of
//! the one who left are cut, and the trust in it goes with them; the newcomer has none, and finds its own as
//! anybody who has too few (`turnover`), from the pair's own luck. It knows nothing of a programme, was not
//! trained, has the habit and willingness of a founder, and no rapport. How many ties it comes to keep up is
//! that of the one whose place it takes, so that degrees stay those of the founding; kin it has none.
//! Savings, and what was one's own in a pool, leave with the household; a newcomer brings a founder's.
//! Bound are leaders, office-holders and cadres, owners of an enterprise, those who owe anything, and members
//! of a loan group that goes on.
//! Sources: [S:002] transmigrants, [S:004] urban migrants; that these are bound, and the rest, is assumed. The
//! settled world settles with its newcomers; people who were read stay until the start of the run.

use crate::core::maths;
use crate::core::random::{Event, uniform};
use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::credit::state_groups::{Group, Stage};
use crate::model::news::state::{part, side};
use crate::model::trust::turnover::drop_side;
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::model::world::people::WORDS;
use crate::model::world::ties::kind;
use crate::scenario::Parameters;

/// Those whom an office, or what they were trained to carry on, binds to the place.
const OFFICES: u8 = flag::LEADER | flag::BOARD | flag::HEAD | flag::CADRE;

/// The month's moves.
pub fn move_away(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    if now.par.moving <= 0.0 || (now.offset < 0 && (c.people.given || c.ties_given)) {
        return;
    }
    let monthly = monthly(now.par);
    now.luck.fill(Event::MoveAway, now.offset, &mut s.words);
    for r in 0..c.neighbourhoods.len() {
        for i in c.neighbourhoods[r].range() {
            if uniform(s.words[i]) < monthly && !is_bound(c, i) {
                leave(c, s, i);
                arrive(now, c, s, (r, i));
            }
        }
    }
}

/// The chance that a household that is not bound moves away in a month.
pub fn monthly(par: &Parameters) -> f32 {
    (1.0 - maths::pow(1.0 - f64::from(par.moving), 1.0 / 12.0)) as f32
}

/// Does household `i` stay, whatever happens?
pub fn is_bound(c: &Community, i: usize) -> bool {
    let member =
        |g: &Group| g.stage != Stage::Ended && g.members.iter().any(|m| m.household as usize == i);
    c.households.has(i, OFFICES)
        || c.enterprises.of(i).is_some()
        || !c.debts.of(i).is_empty()
        || c.groups.list.iter().any(member)
}

/// Household `i` leaves, with all that is its own, and its ties are cut.
fn leave(c: &mut Community, s: &mut Scratch, i: usize) {
    let stands = |k: &usize| c.ties.kind[*k] & kind::CUT == 0;
    let others: Vec<u16> = c.ties.places(i).filter(stands).map(|k| c.ties.to[k]).collect();
    let mut gone = Vec::new();
    for j in others {
        for (own, other) in [(i, j), (usize::from(j), i as u16)] {
            if let Some(k) = c.ties.find(own, other) {
                let state = (c.ties.trust[k], c.ties.strength[k]);
                s.tie_changed(own, c.ties.kind[k], state, -1.0);
                drop_side(&mut c.ties, k, (own, other), &mut gone);
            }
        }
    }
    for (own, other) in gone {
        c.ties.remove(own, other);
    }
    if let Some(claim) = c.pool.claim.get_mut(i) {
        let own = std::mem::take(claim);
        c.pool.member[i] = 0;
        c.households.savings[i] += own;
        c.accounts.book(Account::Pool, Account::Households, Money::from(own));
    }
    let savings = std::mem::take(&mut c.households.savings[i]);
    c.accounts.book(Account::Households, Account::Elsewhere, Money::from(savings));
    c.debts.barred.retain(|b| b.household as usize != i);
    for group in &mut c.groups.list {
        group.members.retain(|m| m.household as usize != i);
    }
    if let Some(closures) = c.enterprises.closures.get_mut(i) {
        *closures = 0;
    }
    for (_, had) in &mut c.commons.had {
        had[i] = 0;
    }
    if let Some(own) = c.civic.sides.get_mut(i) {
        *own = side::NEUTRAL;
    }
    for u in c.civic.undertakings.iter_mut().filter(|u| !u.parts.is_empty()) {
        u.parts[i] = part::NONE;
        // What it needs was not asked when the activity was chosen: as much of it is met as of anybody's.
        let met: f64 = u.met.iter().map(|&met| f64::from(met)).sum();
        u.met[i] = (met / u.met.len() as f64) as f32;
    }
}

/// A newcomer takes place `i` of neighbourhood `r`.
fn arrive(now: &Now<'_>, c: &mut Community, s: &mut Scratch, (r, i): (usize, usize)) {
    let words: [u32; WORDS] = now.luck.words(Event::Newcomer, now.offset, i as u32);
    let mut newcomer = c.people.draw(&words, None);
    // Who leads is known by those who have lived there.
    newcomer.flags &= !flag::LEADER;
    let n = c.len();
    c.moves.note(n, i, now.offset);
    c.households.settle_in(i, &newcomer);
    // It was at none of last month's works.
    c.households.attended[i] = 0;
    c.accounts.book(Account::Elsewhere, Account::Households, Money::from(newcomer.savings));
    s.arrive(c, now.par, (r, i));
}
