//! Money and goods that are given to households: to whom, how much, and where it goes.

use crate::make::settled_worlds::*;
use berdaya::core::units::{Money, from_rupiah};
use berdaya::model::community::Community;
use berdaya::model::engine::watch_year;
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
fn goods_are_stock_as_far_as_work_needs_them_and_the_rest_is_sold_for_its_part() {
    let transfer = "[[intervention]]\nid = \"kits\"\nkind = \"transfer\"\nat = \"2016-01\"\namount = 1e6\n\
                    form = \"assets\"\nsold = 0.3\n\n";
    let trades = TRADES.trim_end();
    let text = format!(
        "{}{}{trades}\ncosts.administration = 0\n\n{transfer}{ONE_ARM}",
        head(12),
        community("A", "here", 120)
    );
    let settled = settled(&text);
    let mut c = settled.world.communities[0].clone();
    // The community after the shocks and after the programme of January 2016.
    let mut seen: Vec<Community> = vec![];
    let rules = settled.rules(settled.arm("planned"));
    watch_year(&rules, &mut c, (0, 1), 0..1, |phase, month| {
        if phase == 1 || phase == 2 {
            seen.push(month.community.clone());
        }
    })
    .expect("a month");
    let [before, after] = &seen[..] else { panic!("two phases") };
    let amount = from_rupiah(1e6) as i32;
    let (mut stock, mut kept, mut owners) = (0, 0, 0);
    for i in 0..120 {
        let used = match before.enterprises.of(i) {
            Some(trade) => {
                owners += 1;
                let full = from_rupiah(trade.capital) as i32;
                amount.min((full - before.enterprises.capital[i]).max(0))
            }
            None => 0,
        };
        let sold = (f64::from(amount - used) * 0.3) as i32;
        assert_eq!(after.enterprises.capital[i] - before.enterprises.capital[i], used, "{i}");
        assert_eq!(after.households.savings[i] - before.households.savings[i], sold, "{i}");
        (stock, kept) = (stock + Money::from(used), kept + Money::from(sold));
    }
    assert!(owners > 10 && stock > 0 && kept > 0, "{owners} owners, {stock}, {kept}");
    let moved = |account| after.accounts.balance(account) - before.accounts.balance(account);
    assert_eq!(moved(Account::Enterprises), stock);
    assert_eq!(moved(Account::Households), kept);
    assert_eq!(moved(Account::Market), 120 * Money::from(amount) - stock - kept);
    assert_eq!(moved(Account::Treasury), -120 * Money::from(amount));
}
