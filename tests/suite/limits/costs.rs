//! What a programme costs, where it is known to the unit.

use crate::make::settled_worlds::*;
use berdaya::core::units::to_rupiah;
use berdaya::measures::{COUNT, Group, Id};
use berdaya::model::credit::state_debts::Source;
use berdaya::model::observe::tally::Tally;
use berdaya::study::layout::Part;

/// A measure of everybody in the control arm, month by month.
fn months(text: &str, id: Id) -> Vec<f64> {
    let scenario = scenario(text);
    let (layout, part) = (layout(&scenario), replicate(&scenario, 0, false));
    let at = |m: u32| layout.monthly_at(0, Group::All as usize, m as usize) + id as usize;
    (0..scenario.months).map(|m| part.arms[0].monthly[at(m)]).collect()
}

#[test]
fn a_programme_of_which_nothing_is_given_costs_nothing() {
    let nothing: String = PROGRAMME.iter().map(|p| p.table(p.id, "0")).collect();
    let text = format!("{}{}{nothing}{ONE_ARM}", head(36), community("A", "here", 96));
    assert_eq!(months(&text, Id::CostsAll), [0.0; 36]);
}

#[test]
fn teams_and_places_cost_their_number_times_their_price_and_administration_on_top() {
    let places: String = ["A", "B", "C"].map(|name| community(name, "here", 48)).concat();
    let text = format!(
        "{}{places}[parameters]\ncosts.facilitator_month = 12e6\ncosts.training_place = 5e5\n\
         costs.administration = 0.2\n\n\
         [[intervention]]\nid = \"team\"\nkind = \"facilitator\"\nat = \"2016-01\"\n\
         until = \"2017-01\"\nteams = 2\n\n\
         [[intervention]]\nid = \"course\"\nkind = \"training\"\nat = \"2016-06\"\nseats = 20\n\n\
         {ONE_ARM}",
        head(24)
    );
    for (m, found) in months(&text, Id::CostsAll).into_iter().enumerate() {
        let teams = (m + 1).min(12) as f64 * 12e6 * 2.0 / 3.0;
        let course = if m >= 5 { 20.0 * 5e5 } else { 0.0 };
        assert!((found - 1.2 * (teams + course)).abs() < 1.0, "month {m}: {found}");
    }
}

/// The programme in a place where something goes missing, at these prices; without transfers to households, of which
/// nothing keeps the sum.
fn whole(prices: &str) -> String {
    let pieces = PROGRAMME.iter().filter(|p| p.kind != "transfer");
    let programme: String = pieces.map(|p| p.table(p.id, p.usual)).collect();
    let place = community("A", "here", 96);
    let parameters = format!("[parameters]\nleakage.most = 0.28\n{prices}\n\n");
    format!("{}{place}{parameters}{programme}{ONE_ARM}", head(36))
}

const FREE: &str =
    "costs.facilitator_month = 0\ncosts.training_place = 0\ncosts.administration = 0";

#[test]
fn at_no_price_the_costs_are_what_was_handed_on() {
    let s = settled(&whole(FREE));
    let mut world = s.world.clone();
    let mut last = f64::NAN;
    let mut watch =
        |_: i32, _: usize, t: &Tally| last = t.values(Group::All)[Id::CostsAll as usize];
    world.live(&s.rules(s.arm("planned")), 36, Some(&mut watch), None).expect("three years");
    let c = &world.communities[0];
    let paid: i64 = c.board.plans.iter().map(|p| p.paid).sum();
    let loans = c.debts.books[Source::Group as usize].granted;
    assert!(paid > 0 && loans > 0 && c.gifts.spent > 0 && c.board.found > 0);
    assert_eq!(last, to_rupiah(paid - c.board.returned + loans + c.gifts.spent));
}

#[test]
fn prices_change_what_it_costs_and_nothing_else() {
    let [free, dear]: [Part; 2] =
        [FREE, ""].map(|prices| replicate(&scenario(&whole(prices)), 0, false));
    let (free, dear) = (&free.arms[0].monthly, &dear.arms[0].monthly);
    assert_eq!(free.len() % COUNT, 0);
    let differ = |k: &usize| free[*k].to_bits() != dear[*k].to_bits();
    let differing: Vec<usize> = (0..free.len()).filter(differ).collect();
    assert!(!differing.is_empty());
    for k in differing {
        assert_eq!(k % COUNT, Id::CostsAll as usize);
        assert!(dear[k] > free[k]);
    }
}
