//! Debts of households, one by one: who lent, on which terms, what is left, what is late. Interest and
//! instalments are whole units of Rp 100, so that a loan's books close to the unit.

use crate::core::units::Money;
use crate::model::world::Breach;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::schemes::Terms;

/// Who lends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Source {
    /// A moneylender (rentenir, tengkulak).
    Moneylender = 0,
    /// A bank, with the people's business credit (KUR).
    Bank = 1,
    /// A microfinance body (BMT).
    Microfinance = 2,
    /// The revolving fund of loan groups.
    Group = 3,
}

impl Source {
    /// All of them.
    pub const ALL: [Source; 4] =
        [Source::Moneylender, Source::Bank, Source::Microfinance, Source::Group];

    /// Its account.
    pub fn account(self) -> Account {
        [Account::Moneylender, Account::Bank, Account::Microfinance, Account::GroupFund]
            [self as usize]
    }
}

/// Interest and principal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Interest.
    pub interest: i32,
    /// Principal.
    pub principal: i32,
}

impl Part {
    /// Both.
    pub fn sum(self) -> i32 {
        self.interest + self.principal
    }
}

/// A loan. Money in units of Rp 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loan {
    /// Who owes it.
    pub household: u32,
    /// Who lent it.
    pub source: Source,
    /// Its terms.
    pub terms: Terms,
    /// What was lent.
    pub principal: i32,
    /// Level instalment (annuity).
    pub instalment: i32,
    /// Principal not repaid.
    pub balance: i32,
    /// Of this, what is late.
    pub behind: i32,
    /// Interest that is late.
    pub interest_due: i32,
    /// Instalments that have fallen due.
    pub fallen: u8,
    /// Months in arrears, in a row.
    pub missed: u8,
    /// How often principal was put off.
    pub rolled: u8,
    /// Was ever in default.
    pub defaulted: bool,
    /// Not the first loan from this source.
    pub further: bool,
    /// Given this month: the first instalment falls due in the next.
    pub fresh: bool,
}

impl Loan {
    /// A new loan.
    pub fn new(household: u32, source: Source, terms: Terms, principal: i32) -> Self {
        Loan {
            household,
            source,
            terms,
            principal,
            instalment: terms.annuity(principal),
            balance: principal,
            behind: 0,
            interest_due: 0,
            fallen: 0,
            missed: 0,
            rolled: 0,
            defaulted: false,
            further: false,
            fresh: true,
        }
    }

    /// What falls due this month, with what is late.
    pub fn due(&self) -> Part {
        let to_come = self.balance - self.behind;
        let on = |x: i32| (f64::from(x) * self.terms.rate + 0.5) as i32;
        let running = self.fallen < self.terms.months;
        let own = on(to_come);
        let mut interest = match (self.terms.flat, running) {
            (true, true) => on(self.principal),
            (true, false) => on(self.balance),
            (false, _) => own + on(self.behind),
        };
        if self.terms.most > 0.0 {
            let most = (f64::from(self.principal) * self.terms.most) as i32;
            interest = interest.min((most - self.balance - self.interest_due).max(0));
        }
        let scheduled = if self.fallen + 1 >= self.terms.months {
            to_come
        } else if self.terms.flat {
            (self.principal / i32::from(self.terms.months)).min(to_come)
        } else {
            (self.instalment - own).clamp(0, to_come)
        };
        Part { interest: self.interest_due + interest, principal: self.behind + scheduled }
    }

    /// The month passes with so much paid: interest first. Returns what was taken.
    pub fn settle(&mut self, cash: i32) -> Part {
        let due = self.due();
        let interest = due.interest.min(cash.max(0));
        let principal = due.principal.min(cash.max(0) - interest);
        self.balance -= principal;
        let put_off = interest == due.interest
            && principal < due.principal
            && self.rolled < self.terms.rollovers;
        if put_off {
            self.rolled += 1;
            self.behind = 0;
            self.interest_due = 0;
        } else {
            self.behind = due.principal - principal;
            self.interest_due = due.interest - interest;
            self.fallen = (self.fallen + 1).min(self.terms.months);
        }
        let late = self.behind > 0 || self.interest_due > 0;
        self.missed = if late { self.missed.saturating_add(1) } else { 0 };
        Part { interest, principal }
    }

    /// Takes what is paid beside the schedule, interest first.
    pub fn take(&mut self, cash: i32) -> Part {
        let interest = self.interest_due.min(cash.max(0));
        let principal = self.balance.min(cash.max(0) - interest);
        self.interest_due -= interest;
        self.balance -= principal;
        self.behind = self.behind.min(self.balance);
        Part { interest, principal }
    }

    /// What would end it now.
    pub fn owed(&self) -> i32 {
        self.balance + self.interest_due
    }
}

/// A lender's books, units of Rp 100, since the founding; counts of loans since then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// Given to lend (a fund's own money).
    pub granted: Money,
    /// Principal lent.
    pub lent: Money,
    /// Principal repaid.
    pub repaid: Money,
    /// Interest received.
    pub interest: Money,
    /// Principal written off.
    pub written_off: Money,
    /// Loans given.
    pub loans: u64,
    /// Loans that ended, [first ones, further ones].
    pub ended: [u64; 2],
    /// Of these, those that were ever in default.
    pub defaulted: [u64; 2],
}

/// Somebody to whom a lender lends no more for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barred {
    /// Who.
    pub household: u32,
    /// By whom.
    pub source: Source,
    /// First month (offset) in which it is over.
    pub until: i32,
}

/// The debts of a community's households.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Debts {
    /// Loans, by household and source; at most one of each.
    pub loans: Vec<Loan>,
    /// The lenders' books, by source.
    pub books: [Book; 4],
    /// Who gets no more.
    pub barred: Vec<Barred>,
}

impl Debts {
    /// Where the loan of a household from a source is, or would be.
    pub fn place(&self, household: usize, source: Source) -> Result<usize, usize> {
        self.loans.binary_search_by_key(&(household as u32, source), |l| (l.household, l.source))
    }

    /// The loans of a household.
    pub fn of(&self, household: usize) -> &[Loan] {
        let from = self.loans.partition_point(|l| (l.household as usize) < household);
        let to = self.loans.partition_point(|l| l.household as usize <= household);
        &self.loans[from..to]
    }

    /// Is a household barred by a lender?
    pub fn is_barred(&self, household: usize, source: Source, offset: i32) -> bool {
        let it = |b: &Barred| b.household as usize == household && b.source == source;
        self.barred.iter().any(|b| it(b) && b.until > offset)
    }

    /// What was lent is repaid, owed or written off; each lender's account holds what was given,
    /// repaid and earned less what was lent; a fund lends only what it has.
    pub fn check(&self, accounts: &Accounts) -> Result<(), Breach> {
        let mut owed = [0_i64; 4];
        for l in &self.loans {
            let sound = l.balance >= 0
                && (0..=l.balance).contains(&l.behind)
                && l.interest_due >= 0
                && l.principal >= l.balance;
            if !sound {
                return Err(Breach(format!("the loan of household {} is unsound", l.household)));
            }
            owed[l.source as usize] += Money::from(l.balance);
        }
        for (source, book) in Source::ALL.into_iter().zip(&self.books) {
            let left = book.lent - book.repaid - book.written_off;
            if left != owed[source as usize] {
                return Err(Breach(format!(
                    "{source:?}: the books say {left} is owed, the loans {}",
                    owed[source as usize]
                )));
            }
            let cash = book.granted + book.repaid + book.interest - book.lent;
            let booked = accounts.balance(source.account());
            if cash != booked || (source == Source::Group && cash < 0) {
                return Err(Breach(format!(
                    "{source:?}: the books hold {cash}, its account {booked} (units of Rp 100)"
                )));
            }
        }
        Ok(())
    }

    /// Bytes.
    pub fn bytes(&self) -> usize {
        self.loans.len() * size_of::<Loan>() + self.barred.len() * size_of::<Barred>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(rate: f64, months: u8, flat: bool) -> Terms {
        Terms { rate, months, flat, rollovers: 0, most: 0.0 }
    }

    #[test]
    fn the_cost_of_a_loan_is_all_the_interest_that_it_pays() {
        for terms in [terms(0.2, 4, true), terms(0.015, 12, false), terms(0.005, 24, false)] {
            let mut loan = Loan::new(0, Source::Bank, terms, 1_000_000);
            let mut paid = 0;
            while loan.owed() > 0 {
                paid += loan.settle(loan.due().sum()).interest;
            }
            let cost = terms.cost() * 1e6;
            assert!((f64::from(paid) - cost).abs() < 30.0, "{paid} against {cost}");
        }
        assert_eq!(terms(0.0, 10, true).cost(), 0.0);
    }

    #[test]
    fn a_loan_without_shocks_repays_by_the_annuity_formula_to_the_unit() {
        for (rate, months, principal) in [
            (0.015, 12, 20_000),
            (0.005, 24, 100_000),
            (0.02, 36, 7),
            (0.0, 10, 9_999),
            (0.2, 1, 50),
        ] {
            let mut loan = Loan::new(0, Source::Bank, terms(rate, months, false), principal);
            let level = {
                let p = f64::from(principal);
                if rate > 0.0 {
                    p * rate / (1.0 - (1.0 + rate).powi(-i32::from(months)))
                } else {
                    p / f64::from(months)
                }
            };
            let (mut paid, mut interest, mut left) = (0, 0, f64::from(principal));
            for month in 1..=months {
                let due = loan.due();
                let took = loan.settle(due.sum());
                assert_eq!(took, due);
                interest += took.interest;
                paid += took.sum();
                left = left * (1.0 + rate) - level;
                // Rounding moves each month by less than a unit, and is carried with interest.
                let tolerance = 1.5 * f64::from(month) * (1.0 + rate).powi(i32::from(month));
                if month < months {
                    assert!((f64::from(due.sum()) - level).abs() <= 1.0, "{due:?} {level}");
                    assert!((f64::from(loan.balance) - left).abs() <= tolerance);
                }
            }
            assert_eq!((loan.balance, loan.owed(), loan.missed), (0, 0, 0));
            assert_eq!(paid, principal + interest, "the books of interest close");
            let wanted = level * f64::from(months) - f64::from(principal);
            assert!(
                (f64::from(interest) - wanted).abs() <= f64::from(months),
                "{interest} {wanted}"
            );
        }
    }

    #[test]
    fn a_flat_loan_costs_its_rate_on_the_whole_principal_in_every_month() {
        let mut loan = Loan::new(0, Source::Moneylender, terms(0.2, 4, true), 1_003);
        let mut all = Vec::new();
        while loan.owed() > 0 {
            all.push(loan.settle(i32::MAX / 4));
        }
        let interest: i32 = all.iter().map(|p| p.interest).sum();
        let principal: i32 = all.iter().map(|p| p.principal).sum();
        assert_eq!((all.len(), interest, principal), (4, 4 * 201, 1_003));
    }

    #[test]
    fn what_is_not_paid_is_late_and_stays_owed() {
        let mut loan = Loan::new(0, Source::Bank, terms(0.01, 10, false), 10_000);
        for month in 1..=12 {
            loan.settle(0);
            assert_eq!(loan.missed, month);
        }
        assert_eq!((loan.balance, loan.behind), (10_000, 10_000));
        assert_eq!(loan.interest_due, 12 * 100);
        loan.settle(loan.due().sum());
        assert_eq!(loan.owed(), 0);
    }

    #[test]
    fn a_moneylender_puts_principal_off_and_stops_at_a_ceiling() {
        let put_off = Terms { rollovers: 2, most: 2.0, ..terms(0.2, 4, true) };
        let mut loan = Loan::new(0, Source::Moneylender, put_off, 1_000);
        for rolled in 1..=2 {
            loan.settle(200);
            assert_eq!((loan.rolled, loan.missed, loan.balance), (rolled, 0, 1_000));
        }
        for _ in 0..30 {
            loan.settle(0);
        }
        assert_eq!(loan.owed(), 2_000);
    }
}
