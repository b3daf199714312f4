//! A village as a list of households, each with a list of ties, in 64 bits; and how it is compared
//! with the program's columns.

use std::sync::Arc;

use berdaya::model::board::state::Actors;
use berdaya::model::choices::state::Undertaking;
use berdaya::model::community::Community;
use berdaya::model::credit::state_debts::Debts;
use berdaya::model::credit::state_groups::Groups;
use berdaya::model::livelihoods::state::{Events, NONE};
use berdaya::model::partners::state::Partnership;
use berdaya::model::setup::Trade;
use berdaya::model::world::accounts::Account;
use berdaya::model::world::board::{Package, Plan};
use berdaya::model::world::delivered::Delivered;
use berdaya::model::world::founding_ties::TrustLaw;
use berdaya::model::world::households::flag;
use berdaya::model::world::ties::kind;

/// Shares agree to this; the program computes them in 32 bits (6e-8 an operation).
pub const SHARE: f64 = 1e-6;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    Altruist,
    Conditional,
    FreeRider,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rests {
    Kin,
    Neighbour,
    Work,
    Programme,
}

#[derive(Clone, Debug)]
pub struct Tie {
    pub to: usize,
    pub rests: Rests,
    pub crosses: bool,
    pub stood_at_start: bool,
    pub cut: bool,
    pub trust: f64,
    pub strength: f64,
    pub own_trust: f64,
    pub own_strength: f64,
    /// Taken out this month; out of the list when the month's ties are revised.
    pub gone: bool,
}

#[derive(Clone, Debug)]
pub struct House {
    pub home: usize,
    pub disposition: Disposition,
    pub cost: f64,
    pub people: i64,
    pub wage: i64,
    pub keeps_up: usize,
    pub own_skill: f64,
    pub own_trust: f64,
    pub attended: u8,
    pub knows: bool,
    pub cadre: bool,
    pub on_board: bool,
    pub leader: bool,
    pub head: bool,
    pub poor: bool,
    pub trained: bool,
    pub habit: f64,
    pub willingness: f64,
    pub salience: f64,
    pub reprimand: f64,
    pub trust_board: f64,
    pub trust_facilitator: f64,
    pub trust_government: f64,
    pub board_tie: f64,
    pub rapport: f64,
    pub skill: f64,
    pub savings: i64,
    pub consumption: i64,
    pub firm: Option<Firm>,
    /// How many enterprises it has closed.
    pub closures: u8,
    /// Is it a member of the pool, and what there is its own.
    pub pools: bool,
    pub claim: i64,
    pub ties: Vec<Tie>,
    pub now: ThisMonth,
}

/// A small enterprise.
#[derive(Clone, Debug)]
pub struct Firm {
    pub trade: usize,
    pub age: u16,
    pub capital: i64,
    pub profit: i64,
    pub quality: f64,
    pub reputation: f64,
    pub reach: f64,
    pub tools: f64,
}

/// What holds within the month only.
#[derive(Clone, Debug, Default)]
pub struct ThisMonth {
    /// Turnout last month, until the household has decided; then of this month.
    pub turnout: f64,
    pub expected: f64,
    pub heard: f64,
    /// Mean strength of standing ties when the month began.
    pub closeness: f64,
    pub chance: f64,
    pub reprimanded: bool,
    pub work_pay: i64,
    pub income: i64,
    pub idle: bool,
    pub complaint: bool,
    pub real: f64,
    pub level: f64,
    pub food: f64,
    pub welfare: f64,
    /// Income of a usual month, less what falls due.
    pub usual: f64,
    /// What was earned for wages.
    pub earned: i64,
    /// Custom of its enterprise.
    pub custom: f64,
    /// Profit taken home.
    pub gain: i64,
    /// Paid on debts.
    pub service: i64,
    /// Had an enterprise when the month's trade began.
    pub owned: bool,
    /// Received in kind.
    pub in_kind: i64,
    /// Of it, its share of a harvest.
    pub share: f64,
    /// Paid for an activity.
    pub activity_pay: i64,
    /// Part of what it hears that is against the programme.
    pub against: f64,
    /// Own reasons that gifts add.
    pub lured: f64,
    /// Mean strength of the ties of offices that it is, or is tied to.
    pub linking: f64,
}

impl House {
    /// The ties that stand.
    pub fn standing(&self) -> impl Iterator<Item = &Tie> {
        self.ties.iter().filter(|t| !t.cut && !t.gone)
    }

    pub fn tie_to(&self, j: usize) -> Option<&Tie> {
        self.ties.iter().find(|t| t.to == j)
    }
}

#[derive(Clone, Debug)]
pub struct Place {
    pub from: usize,
    pub to: usize,
    pub affected: Vec<f64>,
    pub delineated: bool,
    pub norm: f64,
    pub agreed: f64,
    pub slum_score: f64,
}

pub const ACCOUNTS: [Account; 17] = [
    Account::Households,
    Account::Board,
    Account::Treasury,
    Account::Suppliers,
    Account::Employers,
    Account::Market,
    Account::Disaster,
    Account::Partners,
    Account::Missing,
    Account::Enterprises,
    Account::Moneylender,
    Account::Bank,
    Account::Microfinance,
    Account::GroupFund,
    Account::Nature,
    Account::Commons,
    Account::Pool,
];

/// What neighbourhoods hold in common; empty where nobody ever had it.
#[derive(Clone, Debug, Default)]
pub struct Commons {
    pub condition: Vec<f64>,
    pub litter: Vec<f64>,
    pub per_work: f64,
    pub harvested: i64,
    pub shared: i64,
    pub kept_up: i64,
    pub saved: i64,
    pub missing: i64,
    pub cash: i64,
    pub gifts: i64,
    /// Who has had a gift that is given once: the intervention and the household.
    pub had: Vec<(u16, usize)>,
    /// The month's harvest a household; 0 where there was none.
    pub harvest_each: f64,
}

#[derive(Clone, Debug)]
pub struct Village {
    pub houses: Vec<House>,
    pub places: Vec<Place>,
    pub accounts: [i64; 17],
    pub plans: Vec<Plan>,
    pub packages: Vec<Package>,
    pub returned: i64,
    pub seats: (u64, u64),
    /// Given by partners, dues and pools, and what of it is in no package yet.
    pub own: i64,
    pub pot: i64,
    /// Booked on wages and materials, and missing of it: so far, and this fiscal year.
    pub booked: [i64; 2],
    pub missing: [i64; 2],
    pub missing_year: [i64; 2],
    pub capability: f64,
    pub trades: Arc<[Trade]>,
    pub events: Events,
    pub debts: Debts,
    pub groups: Groups,
    pub actors: Actors,
    pub visibility: f64,
    pub stigma: f64,
    pub publicity: f64,
    pub partners: Vec<Partnership>,
    pub commons: Commons,
    /// Is there a pool, and what it gave for works.
    pub pool: bool,
    pub pool_given: i64,
    /// Where each household stands; empty where nobody took sides.
    pub sides: Vec<u8>,
    pub undertakings: Vec<Undertaking>,
    pub delivered: Delivered,
    pub trust: Arc<TrustLaw>,
    pub asks_anybody: f64,
}

fn share(byte: u8) -> f64 {
    f64::from(byte) / 255.0
}

impl Village {
    /// The village that a community's columns describe.
    pub fn of(c: &Community) -> Self {
        let h = &c.households;
        let home = |i: usize| c.neighbourhoods.iter().position(|p| p.range().contains(&i));
        let houses = (0..c.len())
            .map(|i| House {
                home: home(i).expect("everybody lives somewhere"),
                disposition: [
                    Disposition::Altruist,
                    Disposition::Conditional,
                    Disposition::FreeRider,
                ][h.disposition(i)],
                cost: h.cost(i).into(),
                people: h.size[i].into(),
                wage: h.wage[i].into(),
                keeps_up: h.sociability[i].into(),
                own_skill: share(h.own_skill[i]),
                own_trust: share(h.own_trust[i]),
                attended: h.attended[i],
                knows: h.has(i, flag::KNOWS),
                cadre: h.has(i, flag::CADRE),
                on_board: h.has(i, flag::BOARD),
                leader: h.has(i, flag::LEADER),
                head: h.has(i, flag::HEAD),
                poor: h.has(i, flag::POOR),
                trained: h.has(i, flag::TRAINED),
                habit: h.habit[i].into(),
                willingness: h.willingness[i].into(),
                salience: h.salience[i].into(),
                reprimand: h.reprimand(i).into(),
                trust_board: h.trust_board[i].into(),
                trust_facilitator: h.trust_facilitator[i].into(),
                trust_government: h.trust_government[i].into(),
                board_tie: h.board_tie[i].into(),
                rapport: h.facilitator_tie[i].into(),
                skill: h.skill[i].into(),
                savings: h.savings[i].into(),
                consumption: h.consumption[i].into(),
                firm: firm(c, i),
                closures: c.enterprises.closures.get(i).copied().unwrap_or(0),
                pools: c.pool.member.get(i) == Some(&1),
                claim: c.pool.claim.get(i).map_or(0, |&x| x.into()),
                ties: ties_of(c, i),
                now: ThisMonth { turnout: f64::from(h.attended[i]) / 4.0, ..ThisMonth::default() },
            })
            .collect();
        let places = c.neighbourhoods.iter().map(|p| Place {
            from: p.from as usize,
            to: p.to as usize,
            affected: p.affected.iter().map(|&a| share(a)).collect(),
            delineated: p.delineated,
            norm: p.norm.into(),
            agreed: p.agreed.into(),
            slum_score: p.slum_score.into(),
        });
        Village {
            houses,
            places: places.collect(),
            accounts: ACCOUNTS.map(|a| c.accounts.balance(a)),
            plans: c.board.plans.clone(),
            packages: c.board.packages.clone(),
            returned: c.board.returned,
            seats: c.board.seats,
            delivered: c.delivered.clone(),
            own: c.board.own,
            pot: c.board.pot,
            booked: c.board.booked,
            missing: c.board.missing,
            missing_year: c.board.missing_year,
            capability: c.board.capability.into(),
            trades: Arc::clone(&c.enterprises.trades),
            events: c.enterprises.events,
            debts: c.debts.clone(),
            groups: c.groups.clone(),
            actors: c.actors.clone(),
            visibility: c.standing.visibility.into(),
            stigma: c.standing.stigma.into(),
            publicity: c.standing.publicity.into(),
            partners: c.standing.partners.clone(),
            commons: commons(c),
            pool: !c.pool.member.is_empty(),
            pool_given: c.pool.given,
            sides: c.civic.sides.clone(),
            undertakings: c.choices.undertakings.clone(),
            trust: Arc::clone(&c.trust),
            asks_anybody: c.asks_anybody.into(),
        }
    }

    /// What is done in the open with no money asked: 0–1, by how gardens look and what litter spoils.
    pub fn beauty(&self) -> f64 {
        mean_of(&self.commons.condition) * (1.0 - mean_of(&self.commons.litter))
    }

    /// What is seen of the place, its bad name taken off.
    pub fn seen(&self) -> f64 {
        self.visibility * (1.0 - self.stigma)
    }

    /// The mean of something over all households.
    pub fn mean_of_all(&self, of: impl Fn(&House) -> f64) -> f64 {
        self.houses.iter().map(of).sum::<f64>() / self.houses.len() as f64
    }

    /// Moves money from one account to another.
    pub fn book(&mut self, from: Account, to: Account, amount: i64) {
        self.accounts[from as usize] -= amount;
        self.accounts[to as usize] += amount;
    }

    /// Who lives in a neighbourhood.
    pub fn living_in(&self, r: usize) -> std::ops::Range<usize> {
        self.places[r].from..self.places[r].to
    }

    /// The mean of something over a neighbourhood's households.
    pub fn mean(&self, r: usize, of: impl Fn(&House) -> f64) -> f64 {
        let houses = &self.houses[self.living_in(r)];
        houses.iter().map(of).sum::<f64>() / houses.len() as f64
    }

    /// Is there money for works in a neighbourhood?
    pub fn is_open(&self, r: usize) -> bool {
        self.packages.iter().any(|p| p.neighbourhood as usize == r && p.cash > 0)
    }
}

fn mean_of(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

fn firm(c: &Community, i: usize) -> Option<Firm> {
    let e = &c.enterprises;
    let trade = *e.trade.get(i).filter(|&&t| t != NONE)?;
    Some(Firm {
        trade: trade.into(),
        age: e.age[i],
        capital: e.capital[i].into(),
        profit: e.profit[i].into(),
        quality: e.quality[i].get().into(),
        reputation: e.reputation[i].get().into(),
        reach: e.reach[i].get().into(),
        tools: e.tools[i].get().into(),
    })
}

fn commons(c: &Community) -> Commons {
    let x = &c.commons;
    let wide = |v: &[f32]| v.iter().map(|&a| f64::from(a)).collect();
    let had = c.gifts.had.iter().flat_map(|(k, had)| {
        had.iter().enumerate().filter(|(_, h)| **h != 0).map(|(i, _)| (*k, i))
    });
    let mut had: Vec<_> = had.collect();
    had.sort_unstable();
    Commons {
        condition: wide(&x.condition),
        litter: wide(&x.litter),
        per_work: x.per_work.into(),
        harvested: x.harvested,
        shared: x.shared,
        kept_up: x.kept_up,
        saved: x.saved,
        missing: x.missing,
        cash: x.cash,
        gifts: c.gifts.spent,
        had,
        harvest_each: 0.0,
    }
}

/// The ties of household `i`, in the order of their other ends.
pub fn ties_of(c: &Community, i: usize) -> Vec<Tie> {
    let t = &c.ties;
    t.places(i)
        .map(|k| {
            let mark = t.kind[k];
            Tie {
                to: t.to[k].into(),
                rests: match mark & kind::MASK {
                    kind::KIN => Rests::Kin,
                    kind::NEIGHBOUR => Rests::Neighbour,
                    kind::WORK => Rests::Work,
                    kind::PROGRAMME => Rests::Programme,
                    other => panic!("a tie of kind {other}"),
                },
                crosses: mark & kind::BRIDGING != 0,
                stood_at_start: mark & kind::FIXED != 0,
                cut: mark & kind::CUT != 0,
                trust: t.trust[k].into(),
                strength: t.strength[k].into(),
                own_trust: share(t.own_trust[k]),
                own_strength: share(t.own_strength[k]),
                gone: false,
            }
        })
        .collect()
}
