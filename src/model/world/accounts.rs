//! Money, in units of Rp 100, booked on two sides: every unit in an account has a source.

use crate::core::units::Money;

/// Who holds or gives money. Households, board and enterprises are inside the community; the others
/// are the world outside, whose balance is what it gave (negative) or took (positive).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Account {
    /// Savings of the households.
    Households,
    /// The board: cash of works.
    Board,
    /// The state's treasury, which pays tranches and takes back what is left.
    Treasury,
    /// Suppliers of materials.
    Suppliers,
    /// Employers and customers, who pay incomes.
    Employers,
    /// Shops, where consumption goes.
    Market,
    /// What a disaster destroys.
    Disaster,
    /// Partners: firms, banks, media, who give.
    Partners,
    /// What goes missing of the board's spending.
    Missing,
    /// Working capital of the households' enterprises; inside the community.
    Enterprises,
    /// Moneylenders.
    Moneylender,
    /// Banks that give the people's business credit (KUR).
    Bank,
    /// Microfinance bodies (BMT).
    Microfinance,
    /// The revolving fund of loan groups; inside the community.
    GroupFund,
    /// Soil and sun, which a harvest comes from.
    Nature,
    /// What the treasurer of a commons holds; inside the community.
    Commons,
    /// Pooled savings, each part its owner's; inside the community.
    Pool,
    /// Where households that move away go, and newcomers come from.
    Elsewhere,
}

/// Number of accounts.
const COUNT: usize = 18;

/// The balances. Their sum is always zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accounts {
    balances: [Money; COUNT],
}

impl Accounts {
    /// Moves `amount` (≥ 0 or a correction) from one account to another.
    pub fn book(&mut self, from: Account, to: Account, amount: Money) {
        self.balances[from as usize] -= amount;
        self.balances[to as usize] += amount;
    }

    /// What an account holds.
    pub fn balance(&self, account: Account) -> Money {
        self.balances[account as usize]
    }

    /// The sum of all balances: zero, or something was booked on one side only.
    pub fn total(&self) -> Money {
        self.balances.iter().sum()
    }
}

/// Divides `amount` over `weights` in whole units, in proportion, rounding down; what is left stays
/// with the caller and is returned. Weights are counts; where all are zero, everything is left.
pub fn divide(amount: Money, weights: &[u32], shares: &mut Vec<Money>) -> Money {
    shares.clear();
    let total: i64 = weights.iter().map(|&w| i64::from(w)).sum();
    let mut left = amount;
    for &w in weights {
        let share = if total == 0 { 0 } else { amount * i64::from(w) / total };
        left -= share;
        shares.push(share);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_booking_has_two_sides() {
        let mut a = Accounts::default();
        a.book(Account::Treasury, Account::Board, 700);
        a.book(Account::Board, Account::Suppliers, 300);
        assert_eq!(a.balance(Account::Board), 400);
        assert_eq!(a.total(), 0);
    }

    #[test]
    fn a_division_loses_no_unit() {
        let mut shares = Vec::new();
        for amount in [0_i64, 1, 99, 100, 12_345_678] {
            let left = divide(amount, &[4, 0, 3, 1, 4], &mut shares);
            assert_eq!(shares.iter().sum::<i64>() + left, amount);
            assert!(left >= 0 && shares[1] == 0);
        }
    }
}
