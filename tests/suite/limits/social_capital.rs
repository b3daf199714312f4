//! Bonding and bridging ties where it is known what they are.

use crate::make::settled_worlds::*;
use berdaya::measures::{Group, Id};
use berdaya::model::community::Community;
use berdaya::model::observe::tally::Tally;
use berdaya::model::working::Working;
use berdaya::model::world::ties::kind;

/// Lives a year in a place of 96 households in so many neighbourhoods: bonding, bridging and strength of ties
/// at the end of each month, and the community at the end.
fn lived(neighbourhoods: u32, population: &str) -> (Vec<[f64; 3]>, Community) {
    let place = community("A", "here", 96)
        .replace("neighbourhoods = 8", &format!("neighbourhoods = {neighbourhoods}"));
    let s = settled(&format!("{}{place}[population]\n{population}\n\n{ONE_ARM}", head(12)));
    let mut world = s.world.clone();
    let mut seen = Vec::new();
    let mut watch = |_: i32, _: usize, tally: &Tally| {
        let values = tally.values(Group::All);
        seen.push([Id::Bonding, Id::Bridging, Id::TieStrength].map(|id| values[id as usize]));
    };
    world.live(&s.rules(s.arm("planned")), 12, Some(&mut watch), None).expect("a year");
    assert_eq!(seen.len(), 12);
    (seen, world.communities.remove(0))
}

#[test]
fn kin_in_one_neighbourhood_bond_by_their_strength_and_bridge_nothing() {
    let (months, _) = lived(1, "kin_share = 1\nbridging_share = 0");
    for [bonding, bridging, strength] in months {
        assert!(bonding > 0.1 && (bonding - strength).abs() < 1e-5, "{bonding}, {strength}");
        assert_eq!(bridging, 0.0);
    }
}

#[test]
fn where_all_ties_cross_none_bonds_and_all_bridge() {
    let s = settled(&format!("{}{}{ONE_ARM}", head(12), community("A", "here", 96)));
    let mut c = s.world.communities[0].clone();
    c.ties.kind.iter_mut().for_each(|mark| *mark |= kind::BRIDGING);
    let working = Working::for_community(&mut c, &s.par);
    let values = Tally::of(&c, &working, 0).values(Group::All);
    assert_eq!([Id::Bonding, Id::Bridging].map(|id| values[id as usize]), [0.0, 1.0]);
}

#[test]
fn bonding_is_the_strength_of_ties_within_to_all_that_stand() {
    let (months, c) = lived(8, "kin_share = 0.3\nbridging_share = 0.2");
    for [bonding, bridging, _] in &months {
        assert!(*bonding > 0.0 && *bridging > 0.0 && bonding + bridging < 1.0);
    }
    let standing = |&k: &usize| c.ties.kind[k] & kind::CUT == 0;
    let within = |&k: &usize| c.ties.kind[k] & kind::BRIDGING == 0;
    let all = || (0..c.len()).flat_map(|i| c.ties.places(i)).filter(standing);
    let strength: f64 = all().filter(within).map(|k| f64::from(c.ties.strength[k])).sum();
    let wanted = strength / all().count() as f64;
    let found = months[11][0];
    assert!((found - wanted).abs() < 1e-5, "{found} against {wanted}");
}
