//! Sums of a month over what households live of beside wages: enterprises, debts, loan groups. They stand
//! beside the sums of `tally`, by the same four cells, and cost nothing where nobody has any.

use crate::core::units::{UNIT_RUPIAH, to_rupiah};
use crate::measures::{COUNT, Group, Id};
use crate::model::community::Community;
use crate::model::credit::state_debts::Source;
use crate::model::credit::state_groups::Stage;
use crate::model::working::Scratch;
use crate::model::world::accounts::Account;
use crate::model::world::households::flag;
use crate::model::world::sums::mean;
use crate::model::world::ties::kind;

/// Sums over households, by cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
enum Sum {
    Owners,
    Profit,
    Reach,
    Indebted,
    ToMoneylender,
    Moneylender,
    Bank,
    Microfinance,
    Group,
    Service,
    Members,
}
const SUMS: usize = Sum::Members as usize + 1;

/// Sums over communities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
enum Place {
    Communities,
    AtStart,
    Surviving,
    Started,
    Again,
    Closed,
    Lasted,
    Lived,
    Owed,
    Late,
    Ended,
    Defaulted,
    GroupLoans,
    Borrowers,
    GroupTies,
    GroupTrust,
    GroupPairs,
    GroupStrength,
    GroupOwed,
    GroupLate,
    First,
    FirstDefaulted,
    Next,
    NextDefaulted,
    Unpaid,
    Covered,
    Error,
    Fund,
    YoungClosed,
    YoungLived,
    Trained,
    TrainedProfit,
    UntrainedProfit,
    Others,
    OthersProfit,
    /// Directed ties in a group to one who was ever in default, and the trust in it less its own.
    Fallen,
    FallenTrust,
    /// The same to one who never was.
    Upright,
    UprightTrust,
    /// Of those in default, the well connected.
    Known,
    KnownTrust,
}
const PLACES: usize = Place::KnownTrust as usize + 1;

/// The sums of one month.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    cells: [[f64; SUMS]; 4],
    places: [f64; PLACES],
}

impl Default for Ledger {
    fn default() -> Self {
        Ledger { cells: [[0.0; SUMS]; 4], places: [0.0; PLACES] }
    }
}

/// The cell of household `i` of a community.
pub(super) fn cell(c: &Community, s: &Scratch, i: usize) -> usize {
    let r = c.neighbourhoods.partition_point(|p| (p.to as usize) <= i);
    usize::from(c.neighbourhoods[r].in_control_decree) * 2 + usize::from(s.poor[i] > 0.0)
}

fn owed_to(source: Source) -> Sum {
    [Sum::Moneylender, Sum::Bank, Sum::Microfinance, Sum::Group][source as usize]
}

impl Ledger {
    /// The sums of a community at the end of a month.
    pub fn of(c: &Community, s: &Scratch, offset: i32) -> Self {
        let mut ledger = Ledger::default();
        ledger.places[Place::Communities as usize] = 1.0;
        if c.enterprises.any() {
            ledger.enterprises(c, s, offset);
        }
        ledger.debts(c, s);
        if !c.groups.list.is_empty() {
            ledger.groups(c, s);
        }
        let fund = c.accounts.balance(Account::GroupFund);
        ledger.places[Place::Fund as usize] = to_rupiah(fund);
        ledger
    }

    /// The sums of the households of neighbourhood `r` alone; what belongs to a community is left out.
    pub(super) fn of_neighbourhood(c: &Community, s: &Scratch, r: usize) -> Self {
        let mut ledger = Ledger::default();
        let run = c.neighbourhoods[r].range();
        for i in c.enterprises.owners().filter(|i| run.contains(i)) {
            ledger.owner(c, s, i);
        }
        for i in run.clone() {
            ledger.indebted(c, s, i);
        }
        for group in c.groups.list.iter().filter(|g| g.stage != Stage::Ended) {
            for m in group.members.iter().filter(|m| m.active) {
                if run.contains(&(m.household as usize)) {
                    ledger.cells[cell(c, s, m.household as usize)][Sum::Members as usize] += 1.0;
                }
            }
        }
        ledger
    }

    fn owner(&mut self, c: &Community, s: &Scratch, i: usize) {
        let e = &c.enterprises;
        let own = &mut self.cells[cell(c, s, i)];
        own[Sum::Owners as usize] += 1.0;
        own[Sum::Profit as usize] += f64::from(e.profit[i]);
        own[Sum::Reach as usize] += f64::from(e.reach[i].get());
    }

    /// What household `i` owes and paid, if anything.
    fn indebted(&mut self, c: &Community, s: &Scratch, i: usize) {
        let loans = c.debts.of(i);
        let paid = s.living.service.get(i).copied().unwrap_or(0);
        if loans.is_empty() && paid <= 0 {
            return;
        }
        let own = &mut self.cells[cell(c, s, i)];
        for l in loans {
            own[owed_to(l.source) as usize] += f64::from(l.owed());
            if l.source == Source::Moneylender {
                own[Sum::ToMoneylender as usize] += 1.0;
            }
        }
        own[Sum::Indebted as usize] += f64::from(u8::from(!loans.is_empty()));
        own[Sum::Service as usize] += f64::from(paid.max(0));
    }

    fn enterprises(&mut self, c: &Community, s: &Scratch, offset: i32) {
        let e = &c.enterprises;
        let mut surviving = 0;
        let (mut trained, mut profits) = (0.0, [0.0; 2]);
        for i in e.owners() {
            self.owner(c, s, i);
            surviving += u32::from(i32::from(e.age[i]) > offset);
            let learned = c.households.has(i, flag::TRAINED);
            trained += f64::from(u8::from(learned));
            profits[usize::from(learned)] += f64::from(e.profit[i]);
        }
        let (mut others, mut beside) = (0.0, 0.0);
        for (&i, _) in s.living.owners.iter().zip(&s.living.members).filter(|(_, m)| !**m) {
            if e.of(i).is_some() {
                others += 1.0;
                beside += f64::from(e.profit[i]);
            }
        }
        let mut put = |place: Place, value: f64| self.places[place as usize] += value;
        put(Place::AtStart, e.events.at_start as f64);
        put(Place::Surviving, f64::from(surviving));
        put(Place::Started, e.events.started as f64);
        put(Place::Again, e.events.again as f64);
        put(Place::Closed, e.events.closed as f64);
        put(Place::Lasted, e.events.lasted as f64);
        put(Place::Lived, e.events.lived as f64);
        put(Place::YoungClosed, e.events.closed_young as f64);
        put(Place::YoungLived, e.events.lived_young as f64);
        put(Place::Trained, trained);
        put(Place::TrainedProfit, profits[1]);
        put(Place::UntrainedProfit, profits[0]);
        put(Place::Others, others);
        put(Place::OthersProfit, beside);
    }

    fn debts(&mut self, c: &Community, s: &Scratch) {
        let d = &c.debts;
        let mut before = u32::MAX;
        for l in &d.loans {
            let own = &mut self.cells[cell(c, s, l.household as usize)];
            own[owed_to(l.source) as usize] += f64::from(l.owed());
            own[Sum::Indebted as usize] += f64::from(u8::from(l.household != before));
            before = l.household;
            if l.source == Source::Moneylender {
                own[Sum::ToMoneylender as usize] += 1.0;
            } else {
                let late = if l.missed > 0 { l.balance } else { 0 };
                self.places[Place::Owed as usize] += f64::from(l.balance);
                self.places[Place::Late as usize] += f64::from(late);
            }
        }
        for book in &d.books[Source::Bank as usize..] {
            self.places[Place::Ended as usize] += (book.ended[0] + book.ended[1]) as f64;
            self.places[Place::Defaulted as usize] +=
                (book.defaulted[0] + book.defaulted[1]) as f64;
        }
        for (i, &paid) in s.living.service.iter().enumerate().filter(|(_, paid)| **paid > 0) {
            self.cells[cell(c, s, i)][Sum::Service as usize] += f64::from(paid);
        }
    }

    fn groups(&mut self, c: &Community, s: &Scratch) {
        let usual = mean(&s.standing[..c.len()]);
        for group in &c.groups.list {
            for m in &group.members {
                let i = m.household as usize;
                if group.stage != Stage::Ended && m.active {
                    self.cells[cell(c, s, i)][Sum::Members as usize] += 1.0;
                }
                for o in group.members.iter().filter(|o| o.household != m.household) {
                    self.places[Place::GroupPairs as usize] += 1.0;
                    let tie = c.ties.find(i, o.household as u16);
                    if let Some(k) = tie.filter(|&k| c.ties.kind[k] & kind::CUT == 0) {
                        let (trust, strength) = (c.ties.trust[k], c.ties.strength[k]);
                        self.places[Place::GroupTies as usize] += 1.0;
                        self.places[Place::GroupTrust as usize] += f64::from(trust);
                        self.places[Place::GroupStrength as usize] += f64::from(strength);
                        let own = f32::from(c.ties.own_trust[k]) * (1.0 / 255.0);
                        let well = s.standing[o.household as usize] > usual;
                        let sums: &[(Place, Place)] = match (o.ever, well) {
                            (true, true) => &[
                                (Place::Fallen, Place::FallenTrust),
                                (Place::Known, Place::KnownTrust),
                            ],
                            (true, false) => &[(Place::Fallen, Place::FallenTrust)],
                            (false, _) => &[(Place::Upright, Place::UprightTrust)],
                        };
                        for &(number, sum) in sums {
                            self.places[number as usize] += 1.0;
                            self.places[sum as usize] += f64::from(trust - own);
                        }
                    }
                }
                if group.stage == Stage::Repaying
                    && let Ok(k) = c.debts.place(i, Source::Group)
                {
                    let loan = &c.debts.loans[k];
                    let late = loan.missed > 0;
                    let truth = f64::from(u8::from(late));
                    self.places[Place::Borrowers as usize] += 1.0;
                    self.places[Place::Error as usize] += (f64::from(m.believed) - truth).abs();
                    self.places[Place::GroupOwed as usize] += f64::from(loan.balance);
                    self.places[Place::GroupLate as usize] += truth * f64::from(loan.balance);
                }
            }
        }
        let book = &c.debts.books[Source::Group as usize];
        let mut put = |place: Place, value: u64| self.places[place as usize] += value as f64;
        put(Place::GroupLoans, c.groups.loans);
        put(Place::First, book.ended[0]);
        put(Place::FirstDefaulted, book.defaulted[0]);
        put(Place::Next, book.ended[1]);
        put(Place::NextDefaulted, book.defaulted[1]);
        put(Place::Unpaid, c.groups.unpaid.0);
        put(Place::Covered, c.groups.unpaid.1);
    }

    /// Adds the sums of another place.
    pub fn merge(&mut self, other: &Ledger) {
        for (a, b) in self.cells.iter_mut().flatten().zip(other.cells.iter().flatten()) {
            *a += b;
        }
        for (a, b) in self.places.iter_mut().zip(&other.places) {
            *a += b;
        }
    }

    /// Writes the measures of one group, of so many households with so much income together.
    pub fn values(
        &self,
        group: Group,
        cells: &[usize],
        (households, income): (f64, f64),
        out: &mut [f64; COUNT],
    ) {
        let total = |sum: Sum| cells.iter().map(|&k| self.cells[k][sum as usize]).sum::<f64>();
        let ratio = |a: f64, b: f64| if b > 0.0 { a / b } else { f64::NAN };
        let mut set = |id: Id, value: f64| out[id as usize] = value;
        let owners = total(Sum::Owners);
        set(Id::Enterprises, 100.0 * ratio(owners, households));
        set(Id::EnterpriseProfit, ratio(total(Sum::Profit), owners) * UNIT_RUPIAH);
        set(Id::EnterpriseReach, ratio(total(Sum::Reach), owners));
        set(Id::GroupMembers, ratio(total(Sum::Members), households));
        set(Id::InDebt, ratio(total(Sum::Indebted), households));
        set(Id::InDebtMoneylender, ratio(total(Sum::ToMoneylender), households));
        for (id, sum) in [
            (Id::DebtMoneylender, Sum::Moneylender),
            (Id::DebtBank, Sum::Bank),
            (Id::DebtMicrofinance, Sum::Microfinance),
            (Id::DebtGroup, Sum::Group),
        ] {
            set(id, ratio(total(sum), households) * UNIT_RUPIAH);
        }
        let paid = total(Sum::Service);
        let service = if paid > 0.0 { ratio(paid, income) } else { 0.0 };
        set(Id::DebtService, service);
        if group == Group::All {
            let place = |p: Place| self.places[p as usize];
            let each = |p: Place| ratio(place(p), place(Place::Communities));
            set(Id::EnterprisesStarted, each(Place::Started));
            set(Id::EnterprisesAgain, each(Place::Again));
            set(Id::EnterprisesClosed, each(Place::Closed));
            set(Id::EnterpriseExits, 12.0 * ratio(place(Place::Closed), place(Place::Lived)));
            set(Id::EnterpriseSurvival, ratio(place(Place::Surviving), place(Place::AtStart)));
            set(Id::GroupLoans, each(Place::GroupLoans));
            set(Id::GroupBorrowers, each(Place::Borrowers));
            set(Id::GroupFund, each(Place::Fund));
            for (id, part, whole) in [
                (Id::GroupTrust, Place::GroupTrust, Place::GroupTies),
                (Id::GroupStrength, Place::GroupStrength, Place::GroupPairs),
                (Id::GroupArrears, Place::GroupLate, Place::GroupOwed),
                (Id::GroupDefault, Place::FirstDefaulted, Place::First),
                (Id::GroupDefaultNext, Place::NextDefaulted, Place::Next),
                (Id::GroupCovered, Place::Covered, Place::Unpaid),
                (Id::ArrearsError, Place::Error, Place::Borrowers),
            ] {
                set(id, ratio(place(part), place(whole)));
            }
            set(Id::PortfolioAtRisk, ratio(place(Place::Late), place(Place::Owed)));
            set(Id::DefaultRate, ratio(place(Place::Defaulted), place(Place::Ended)));
            set(Id::EnterpriseSpell, ratio(place(Place::Lasted), place(Place::Closed)));
            let of = |part: Place, whole: Place| ratio(place(part), place(whole));
            let older = ratio(
                place(Place::Closed) - place(Place::YoungClosed),
                place(Place::Lived) - place(Place::YoungLived),
            );
            set(Id::YoungExits, ratio(of(Place::YoungClosed, Place::YoungLived), older));
            let untrained = total(Sum::Owners) - place(Place::Trained);
            let without = ratio(place(Place::UntrainedProfit), untrained);
            set(Id::TrainedProfit, ratio(of(Place::TrainedProfit, Place::Trained), without));
            set(Id::BesideOutlet, of(Place::OthersProfit, Place::Others) * UNIT_RUPIAH);
            let fallen = of(Place::FallenTrust, Place::Fallen);
            set(Id::DefaultTrust, fallen - of(Place::UprightTrust, Place::Upright));
            let less = ratio(
                place(Place::FallenTrust) - place(Place::KnownTrust),
                place(Place::Fallen) - place(Place::Known),
            );
            set(Id::DefaultForgiven, of(Place::KnownTrust, Place::Known) - less);
        }
    }
}

/// What a measure of this file is for one household: NaN elsewhere.
pub fn value(id: Id, c: &Community, s: &Scratch, i: usize) -> f64 {
    let e = &c.enterprises;
    let owner = e.of(i).is_some();
    let owed = |source: Source| {
        let own = c.debts.of(i).iter().filter(|l| l.source == source);
        own.map(|l| f64::from(l.owed())).sum::<f64>() * UNIT_RUPIAH
    };
    match id {
        Id::GroupMembers => f64::from(u8::from(c.groups.has(i))),
        Id::InDebt => f64::from(u8::from(!c.debts.of(i).is_empty())),
        Id::InDebtMoneylender => f64::from(u8::from(owed(Source::Moneylender) > 0.0)),
        Id::DebtMoneylender => owed(Source::Moneylender),
        Id::DebtBank => owed(Source::Bank),
        Id::DebtMicrofinance => owed(Source::Microfinance),
        Id::DebtGroup => owed(Source::Group),
        Id::DebtService => {
            let paid = s.living.service.get(i).copied().unwrap_or(0);
            if paid > 0 { f64::from(paid) / f64::from(s.income[i].max(1)) } else { 0.0 }
        }
        Id::Enterprises => 100.0 * f64::from(u8::from(owner)),
        Id::EnterpriseProfit if owner => f64::from(e.profit[i]) * UNIT_RUPIAH,
        Id::EnterpriseReach if owner => f64::from(e.reach[i].get()),
        _ => f64::NAN,
    }
}
