//! Who lives there: households as columns, directed trust on ties, neighbourhoods, the board with
//! its accounts and works. Only state and the bookkeeping that keeps it consistent; what happens to
//! it is in `programme` (what is delivered) and `dynamics` (what people do).

pub mod accounts;
pub mod actors;
pub mod board;
pub mod civic;
pub mod debts;
pub mod delivered;
pub mod enterprises;
pub mod founding;
pub mod founding_ties;
pub mod groups;
pub mod households;
pub mod neighbourhoods;
pub mod now;
pub mod standing;
pub mod ties;

use std::sync::Arc;

use multiversion::multiversion;

use accounts::{Account, Accounts};
use actors::Actors;
use board::Board;
use civic::Civic;
use debts::Debts;
use delivered::Delivered;
use enterprises::Enterprises;
use founding_ties::TrustLaw;
use groups::Groups;
use households::Households;
use neighbourhoods::Neighbourhood;
use standing::Standing;
use ties::Ties;

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
    /// What people hold of the programme, and what they chose to do together.
    pub civic: Civic,
    /// What the programme delivers this month.
    pub delivered: Delivered,
    /// Baseline trust of pairs, for ties that come into being; shared by all communities.
    pub trust: Arc<TrustLaw>,
}

/// A breach of what must always hold; the replicate fails with this cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach(pub String);

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
        let missing = self.board.missing.iter().sum::<i64>() - self.board.found;
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
        let total = self.accounts.total();
        if total != 0 {
            return Err(Breach(format!("the ledger is off by {total} (units of Rp 100)")));
        }
        self.board.check()?;
        self.actors.check()?;
        self.standing.check()?;
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
            + self.enterprises.bytes()
            + self.debts.bytes()
            + self.groups.bytes()
            + self.civic.bytes()
            + size_of::<Self>()
    }
}

/// True when every value lies in [0, 1] (not a number is outside).
#[allow(clippy::manual_range_contains)]
#[multiversion(targets("x86_64+avx2"))]
pub fn all_shares(column: &[f32]) -> bool {
    // No early exit, so that it vectorises; `&` because a NaN compares false.
    column.iter().fold(true, |ok, &v| ok & (v >= 0.0) & (v <= 1.0))
}
