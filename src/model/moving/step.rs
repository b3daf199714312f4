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
use crate::model::parameters::Parameters;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::households::{Households, flag};
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::people::{PeopleLaw, WORDS};
use crate::model::world::tie_sums::TieSums;
use crate::model::world::ties::{Ties, kind};

/// Those whom an office, or what they were trained to carry on, binds to the place.
pub const OFFICES: u8 = flag::LEADER | flag::BOARD | flag::HEAD | flag::CADRE;

/// Who leaves this month: neighbourhood and household. Nobody does before the start where people were `given`.
pub fn leaving(
    now: &Now<'_>,
    neighbourhoods: &[Neighbourhood],
    given: bool,
    words: &mut [u32],
    is_bound: impl Fn(usize) -> bool,
) -> Vec<(usize, usize)> {
    if now.par.moving.moving <= 0.0 || (now.offset < 0 && given) {
        return Vec::new();
    }
    let monthly = monthly(now.par);
    now.luck.fill(Event::MoveAway, now.offset, words);
    let mut all = Vec::new();
    for (r, place) in neighbourhoods.iter().enumerate() {
        all.extend(
            place.range().filter(|&i| uniform(words[i]) < monthly && !is_bound(i)).map(|i| (r, i)),
        );
    }
    all
}

/// The chance that a household that is not bound moves away in a month.
pub fn monthly(par: &Parameters) -> f32 {
    (1.0 - maths::pow(1.0 - f64::from(par.moving.moving), 1.0 / 12.0)) as f32
}

/// What a household that leaves leaves behind in the world.
#[allow(missing_docs)]
pub struct Leave<'a> {
    pub households: &'a mut Households,
    pub ties: &'a mut Ties,
    pub accounts: &'a mut Accounts,
    pub sums: &'a mut TieSums,
}

/// Household `i` leaves, with what it saves, and its ties are cut.
pub fn leave(c: &mut Leave<'_>, i: usize) {
    let stands = |k: &usize| c.ties.kind[*k] & kind::CUT == 0;
    let others: Vec<u16> = c.ties.places(i).filter(stands).map(|k| c.ties.to[k]).collect();
    let mut gone = Vec::new();
    for j in others {
        for (own, other) in [(i, j), (usize::from(j), i as u16)] {
            if let Some(k) = c.ties.find(own, other) {
                let state = (c.ties.trust[k], c.ties.strength[k]);
                c.sums.changed(own, c.ties.kind[k], state, -1.0);
                c.ties.drop_side(k, (own, other), &mut gone);
            }
        }
    }
    for (own, other) in gone {
        c.ties.remove(own, other);
    }
    let savings = std::mem::take(&mut c.households.savings[i]);
    c.accounts.book(Account::Households, Account::Elsewhere, Money::from(savings));
}

/// What a newcomer is written into.
#[allow(missing_docs)]
pub struct Arrive<'a> {
    pub households: &'a mut Households,
    pub accounts: &'a mut Accounts,
    pub people: &'a PeopleLaw,
    pub moves: &'a mut Moves,
}

/// A newcomer takes place `i`.
pub fn arrive(now: &Now<'_>, c: &mut Arrive<'_>, i: usize) {
    let words: [u32; WORDS] = now.luck.words(Event::Newcomer, now.offset, i as u32);
    let mut newcomer = c.people.draw(&words, None);
    // Who leads is known by those who have lived there.
    newcomer.flags &= !flag::LEADER;
    c.moves.note(c.households.len(), i, now.offset);
    c.households.settle_in(i, &newcomer);
    // It was at none of last month's works.
    c.households.attended[i] = 0;
    c.accounts.book(Account::Elsewhere, Account::Households, Money::from(newcomer.savings));
}
