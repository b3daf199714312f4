//! Partners, own funds, sectoral ego and how a place is seen from outside.

use crate::make::settled_worlds::*;
use berdaya::measures::{Group, find};
use berdaya::model::community::Community;
use berdaya::model::world::accounts::Account;

/// The programme without its fund, its partner and whatever else would give money or be seen.
fn without_fund() -> String {
    PROGRAMME
        .iter()
        .filter(|p| {
            !["fund", "partner", "coordination", "audit", "model_village", "commons"]
                .contains(&p.kind)
        })
        .map(|p| p.table(p.id, p.usual))
        .collect()
}

fn partner(keys: &str) -> String {
    format!(
        "[[intervention]]\nid = \"firm\"\nkind = \"partner\"\nat = \"2016-02\"\nlag = 2\n{keys}\n\n"
    )
}

/// A community of 240 after so many months of a text's only arm.
fn lived(rest: &str, months: u32) -> Community {
    let text = format!("{}{}{rest}{ONE_ARM}", head(months), community("A", "here", 240));
    let settled = settled(&text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), months, None, None).expect("months");
    world.communities.remove(0)
}

fn completed(c: &Community) -> usize {
    c.board.packages.iter().filter(|p| p.completed).count()
}

#[test]
fn without_a_fund_works_go_on_with_partners_and_with_own_dues_and_only_with_them() {
    let programme = without_fund();
    assert!(lived(&programme, 36).board.packages.is_empty(), "nobody pays for anything");
    let with_partner = lived(&(programme.clone() + &partner("aid = 1e7\nexpects = 0.2")), 36);
    assert!(completed(&with_partner) > 0);
    assert_eq!(with_partner.standing.given(), -with_partner.accounts.balance(Account::Partners));
    let dues = |baseline: f64| {
        let own = format!(
            "[parameters]\nworks.dues = 0.01\ninstitutions.baseline = {baseline}\nworks.own_package = 2e7\n\n"
        );
        lived(&(own + &programme), 36)
    };
    // Dues follow trust in the board and turnout: with more social capital more is built.
    let (low, high) = (dues(0.2), dues(0.6));
    assert!(high.board.own > low.board.own && completed(&high) > completed(&low));
    assert!(completed(&high) > 0 && high.accounts.balance(Account::Partners) == 0);
    // Nobody assists, and still it is built: the board leads works of its own.
    let alone = lived(&partner("aid = 1e7\nexpects = 0.1"), 36);
    assert!(completed(&alone) > 0);
}

#[test]
fn a_partner_leaves_when_too_little_is_returned_and_stays_where_it_is() {
    let programme = without_fund();
    let gives = |expects: &str| {
        let keys = format!("aid = 1e6\npatience = 4\nexpects = {expects}");
        lived(&(programme.clone() + &partner(&keys)), 30)
    };
    let (content, disappointed) = (gives("0.1"), gives("0.95"));
    let [content, disappointed] = [&content, &disappointed].map(|c| &c.standing.partners[0]);
    assert!(content.present && content.stays == 1);
    // Comes in the second month, stays three months of the four that it bears, and is not asked back.
    assert!(!disappointed.present && disappointed.stays == 1);
    assert_eq!(disappointed.given, 3 * 10_000);
}

#[test]
fn a_partner_comes_by_itself_only_where_success_is_seen_and_a_bad_name_keeps_it_away() {
    let by_itself = partner("aid = 1e6\nby_itself = true\nsees = 0.1\nexpects = 0.1");
    let whole = |parameters: &str| {
        let fund = PROGRAMME[4].table("bdi", "4e8");
        lived(&(parameters.to_string() + &without_fund() + &fund + &by_itself), 60)
    };
    let unseen = lived(&(without_fund() + &by_itself), 60);
    assert_eq!((unseen.standing.visibility, unseen.standing.partners[0].stays), (0.0, 0));
    let seen = whole("");
    assert!(seen.standing.visibility > 0.1, "{}", seen.standing.visibility);
    assert!(seen.standing.partners[0].stays > 0);
    let bad = whole("[parameters]\nstigma.baseline = 0.9\nstigma.turned = 0\n\n");
    assert_eq!(bad.standing.partners[0].stays, 0);
    let turned = whole("[parameters]\nstigma.baseline = 0.9\nstigma.turned = 0.2\n\n");
    assert!(turned.standing.stigma < bad.standing.stigma);
}

#[test]
fn each_form_of_aid_goes_where_it_says() {
    let fund = PROGRAMME[4].table("bdi", "4e8");
    let programme = without_fund() + &fund;
    let with = |form: &str, parameters: &str| {
        let keys = format!("aid = 2e6\nexpects = 0.1\nform = \"{form}\"");
        lived(&(parameters.to_string() + &programme + &partner(&keys)), 36)
    };
    let none = lived(&programme, 36);
    let [money, materials, market] = ["money", "materials", "market"].map(|form| with(form, ""));
    assert_eq!(money.board.own, money.standing.given());
    assert!(materials.board.own > 0 && materials.board.own == materials.standing.given());
    assert!(materials.board.pot == 0 && materials.board.own <= money.board.own);
    // Purchases reach households, and less of them where the place has a bad name.
    assert!(market.board.own == 0 && market.standing.given() > 0);
    let shunned = with("market", "[parameters]\nstigma.baseline = 0.5\nstigma.turned = 0\n\n");
    let ratio = shunned.standing.given() as f64 / market.standing.given() as f64;
    assert!((ratio - 0.5).abs() < 0.01, "{ratio}");
    let publicity = with("visibility", "");
    assert!(publicity.standing.visibility > none.standing.visibility);
    assert_eq!(publicity.standing.given(), 0);
}

#[test]
fn sectoral_ego_pools_less_and_finishes_fewer_works() {
    let ego = "[[intervention]]\nid = \"sectors\"\nkind = \"coordination\"\nat = \"2016-01\"\nego = EGO\n\n";
    let fund = PROGRAMME[4].table("bdi", "4e8");
    let rest = without_fund() + &fund + &partner("aid = 4e6\nexpects = 0.2");
    let arms = "[[arm]]\nname = \"open\"\ncontrol = true\n\n\
                [[arm]]\nname = \"ego\"\nset = { \"intervention.sectors.ego\" = 0.9 }\n\n";
    let text = format!(
        "{}{}{rest}{}{arms}",
        head(36),
        community("A", "here", 240),
        ego.replace("EGO", "0")
    );
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let mut gap = [0.0; 4];
    let ids = ["partner_given", "works_completed", "tranche_wait", "lkm_lurah"];
    for number in 0..6 {
        let part = replicate(&scenario, number, false);
        for (gap, id) in gap.iter_mut().zip(ids) {
            let at = layout.monthly_at(0, Group::All as usize, 35) + find(id).expect("a measure");
            let change = part.arms[1].monthly[at] - part.arms[0].monthly[at];
            // No wait where no tranche was paid at all.
            *gap += if change.is_nan() { 0.0 } else { change };
        }
    }
    let [given, works, wait, tie] = gap;
    println!("{gap:?}");
    assert!(given < 0.0 && works < 0.0 && wait > 0.0 && tie < 0.0, "{gap:?}");
}
