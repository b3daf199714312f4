//! Money and goods that are given to households: to whom, how much, and where it goes.

use crate::make::settled_worlds::*;
use berdaya::core::units::{Money, from_rupiah};
use berdaya::model::community::Community;
use berdaya::model::world::accounts::Account;
use berdaya::model::world::households::flag;

/// The community after the month in which it is given, and after the same month without.
fn given(keys: &str) -> [Community; 2] {
    let transfer = format!(
        "[[intervention]]\nid = \"kits\"\nkind = \"transfer\"\nat = \"2016-01\"\n{keys}\n\n"
    );
    let arms = "[[arm]]\nname = \"with\"\ncontrol = true\n\n\
                [[arm]]\nname = \"without\"\ndrop = [\"kits\"]\n\n";
    let trades = TRADES.trim_end();
    let text = format!(
        "{}{}{trades}\ncosts.administration = 0\n\n{transfer}{arms}",
        head(12),
        community("A", "here", 120)
    );
    let settled = settled(&text);
    ["with", "without"].map(|arm| {
        let mut world = settled.world.clone();
        // Some are trained already.
        for i in (0..120).step_by(5) {
            world.communities[0].households.flags[i] |= flag::TRAINED;
        }
        world.live(&settled.rules(settled.arm(arm)), 1, None, None).expect("a month");
        world.communities.remove(0)
    })
}

/// What the treasury paid more.
fn paid([with, without]: &[Community; 2]) -> Money {
    without.accounts.balance(Account::Treasury) - with.accounts.balance(Account::Treasury)
}

#[test]
fn every_rupiah_is_paid_by_the_treasury_and_nothing_where_nothing_is_given() {
    assert_eq!(paid(&given("amount = 1e6")), 120 * from_rupiah(1e6));
    assert_eq!(paid(&given("amount = 1e6\nplaces = 7")), 7 * from_rupiah(1e6));
    assert_eq!(paid(&given("amount = 1e6\nopen = \"trained\"")), 24 * from_rupiah(1e6));
    for keys in ["amount = 0", "amount = 1e6\nplaces = 0"] {
        let [with, without] = given(keys);
        assert!(with == without, "{keys}");
    }
}

#[test]
fn money_is_had_or_spent_by_those_who_got_it_and_the_poorest_come_first() {
    let all = given("amount = 1e6\nplaces = 30\nallocation = \"poorest_first\"");
    // Prices and wages of others move by what is spent; those who got it stand out, whatever they did with it.
    let by_much = |i: usize| {
        let own = |c: &Community| {
            let debts: i64 = c
                .debts
                .loans
                .iter()
                .filter(|l| l.household as usize == i)
                .map(|l| i64::from(l.balance))
                .sum();
            let held =
                c.households.savings[i] + c.households.consumption[i] + c.enterprises.capital[i];
            i64::from(held) - debts
        };
        own(&all[0]) - own(&all[1]) > from_rupiah(5e5)
    };
    let winners: Vec<usize> = (0..120).filter(|&i| by_much(i)).collect();
    assert_eq!(winners.len(), 30, "{winners:?}");
    let mean = |of: &dyn Fn(usize) -> bool| {
        let each: Vec<f64> = (0..120)
            .filter(|&i| of(i))
            .map(|i| {
                f64::from(all[1].households.consumption[i]) / f64::from(all[1].households.size[i])
            })
            .collect();
        each.iter().sum::<f64>() / each.len() as f64
    };
    let [in_list, others] = [mean(&|i| winners.contains(&i)), mean(&|i| !winners.contains(&i))];
    assert!(in_list < 0.8 * others, "{in_list} against {others}");
}

#[test]
fn goods_are_stock_where_there_is_work_for_them_and_sold_at_a_loss_elsewhere() {
    let [with, without] = given("amount = 1e6\nform = \"assets\"\nsold = 0.3");
    let held = |c: &Community, account| c.accounts.balance(account);
    let stock = held(&with, Account::Enterprises) - held(&without, Account::Enterprises);
    let lost = held(&with, Account::Market) - held(&without, Account::Market);
    assert!(stock > 0, "owners have work for it");
    // At most seven tenths of what nobody could use, beside what more is spent this month.
    assert!(lost > 0 && lost < 120 * from_rupiah(1e6), "{lost}");
    assert_eq!(with.accounts.total(), 0);
}
