//! A community: the world that topics share, and the state of each topic. Only `month` and what lies above it
//! sees the whole; a step of a topic is handed what it names.

use std::sync::Arc;

use crate::model::board::state::Actors;
use crate::model::commons::state::Commons;
use crate::model::credit::state_debts::Debts;
use crate::model::credit::state_groups::Groups;
use crate::model::credit::state_pool::Pool;
use crate::model::livelihoods::state::Enterprises;
use crate::model::news::state::Civic;
use crate::model::partners::state::Standing;
use crate::model::world::Breach;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::founding_ties::TrustLaw;
use crate::model::world::households::Households;
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::people::PeopleLaw;
use crate::model::world::ties::Ties;

/// A community: the unit of parallel work. Inside a programme year it shares nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Community {
    /// Founding number: the address of its luck.
    pub number: u32,
    /// Its region.
    pub region: usize,
    /// Area, hectares.
    pub hectares: f64,
    /// Area with slum conditions at the founding, hectares.
    pub slum_hectares: f64,
    /// The households.
    pub households: Households,
    /// Their small enterprises; empty where the scenario has no trades.
    pub enterprises: Enterprises,
    /// Their debts.
    pub debts: Debts,
    /// Their loan groups.
    pub groups: Groups,
    /// Their ties.
    pub ties: Ties,
    /// Neighbourhoods (RT), each a contiguous range of households.
    pub neighbourhoods: Vec<Neighbourhood>,
    /// Money, booked on two sides.
    pub accounts: Accounts,
    /// The board: plans, tranches, works.
    pub board: Board,
    /// The actors of the programme and their ties.
    pub actors: Actors,
    /// How it is seen from outside, and its partners.
    pub standing: Standing,
    /// Gardens, the treasurer's books, litter, gifts had.
    pub commons: Commons,
    /// Pooled savings.
    pub pool: Pool,
    /// What people hold of the programme, and what they chose to do together.
    pub civic: Civic,
    /// What the programme delivers this month.
    pub delivered: Delivered,
    /// Its ties were read, not drawn: they stand as they are until the start of the run.
    pub ties_given: bool,
    /// Share of those who seek a tie that ask anybody of the community (`population.bridging_share`).
    pub asks_anybody: f32,
    /// Baseline trust of pairs, for ties that come into being; shared by all communities.
    pub trust: Arc<TrustLaw>,
    /// Who founders were and newcomers are; shared by all communities.
    pub people: Arc<PeopleLaw>,
    /// Who moved in, and when.
    pub moves: Moves,
}

impl Community {
    /// Number of households.
    pub fn len(&self) -> usize {
        self.households.len()
    }

    /// True when nobody lives here (never after founding).
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Checks what must hold every month: each account equals what is held in its name to the unit,
    /// the ledger closes, works stand for what was put into them, and every share is in [0, 1].
    pub fn check(&self) -> Result<(), Breach> {
        let saved: i64 = self.households.savings.iter().map(|&s| i64::from(s)).sum();
        let booked = self.accounts.balance(Account::Households);
        if saved != booked {
            return Err(Breach(format!(
                "households hold {saved} but {booked} were booked to them (units of Rp 100)"
            )));
        }
        let held = self.board.cash();
        let booked = self.accounts.balance(Account::Board);
        if held != booked {
            return Err(Breach(format!(
                "the board holds {held} but {booked} were booked to it (units of Rp 100)"
            )));
        }
        let (given, booked) = (self.standing.given(), self.accounts.balance(Account::Partners));
        if given + booked != 0 {
            return Err(Breach(format!(
                "partners gave {given} but {} were booked from them (units of Rp 100)",
                -booked
            )));
        }
        let missing =
            self.board.missing.iter().sum::<i64>() + self.commons.missing - self.board.found;
        let booked = self.accounts.balance(Account::Missing);
        if missing != booked {
            return Err(Breach(format!(
                "{missing} are missing but {booked} were booked so (units of Rp 100)"
            )));
        }
        let held = self.enterprises.capital();
        let booked = self.accounts.balance(Account::Enterprises);
        if held != booked {
            return Err(Breach(format!(
                "enterprises hold {held} but {booked} were booked to them (units of Rp 100)"
            )));
        }
        let (held, booked) = (self.commons.cash, self.accounts.balance(Account::Commons));
        if held != booked {
            return Err(Breach(format!(
                "the treasurer holds {held} but {booked} were booked to him (units of Rp 100)"
            )));
        }
        let total = self.accounts.total();
        if total != 0 {
            return Err(Breach(format!("the ledger is off by {total} (units of Rp 100)")));
        }
        self.board.check()?;
        self.actors.check()?;
        self.standing.check()?;
        self.commons.check()?;
        self.pool.check(self.accounts.balance(Account::Pool))?;
        self.enterprises.check()?;
        self.debts.check(&self.accounts)?;
        self.groups.check()?;
        self.civic.check()?;
        self.households.check()?;
        self.ties.check()
    }

    /// Bytes of persistent state.
    pub fn bytes(&self) -> usize {
        self.households.bytes()
            + self.ties.bytes()
            + self.neighbourhoods.len() * size_of::<Neighbourhood>()
            + self.board.bytes()
            + self.delivered.bytes()
            + self.actors.bytes()
            + self.standing.bytes()
            + self.commons.bytes()
            + self.pool.bytes()
            + self.enterprises.bytes()
            + self.debts.bytes()
            + self.groups.bytes()
            + self.civic.bytes()
            + self.moves.bytes()
            + size_of::<Self>()
    }
}
