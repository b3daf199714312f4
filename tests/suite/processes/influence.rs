//! What ties between actors do to decisions, where a scenario says that they do; and who reaches the
//! holders of resources through them.

use crate::make::settled_worlds::*;
use berdaya::measures::{Group, find};
use berdaya::model::board::state::Office;
use berdaya::model::community::Community;

fn lived(parameters: &str, months: u32) -> Community {
    let programme: String = PROGRAMME[..9].iter().map(|p| p.table(p.id, p.usual)).collect();
    let text = format!(
        "{}[parameters]\n{parameters}\n\n{}{programme}{ONE_ARM}",
        head(months),
        community("A", "here", 240)
    );
    let settled = settled(&text);
    let mut world = settled.world.clone();
    world.live(&settled.rules(settled.arm("planned")), months, None, None).expect("months");
    world.communities.remove(0)
}

/// Where the first package of the first plan is.
fn first_site(c: &Community) -> usize {
    c.board.packages[0].neighbourhood as usize
}

#[test]
fn a_board_that_favours_its_friends_builds_first_where_the_head_is_close_to_it() {
    // The month before the plan is made tells who is close.
    let months = (0..36).find(|&m| !lived("", m + 1).board.packages.is_empty()).expect("a plan");
    let before = lived("actors.favour = 1", months);
    let tie = |r: usize| before.actors.heads[r][Office::Board as usize];
    let inside: Vec<usize> =
        (0..before.neighbourhoods.len()).filter(|&r| before.neighbourhoods[r].delineated).collect();
    let closest = inside.iter().copied().max_by(|&a, &b| tie(a).total_cmp(&tie(b))).expect("one");
    let worst = inside
        .iter()
        .copied()
        .max_by(|&a, &b| {
            let score = |r: usize| before.neighbourhoods[r].slum_score;
            score(a).total_cmp(&score(b)).then(b.cmp(&a))
        })
        .expect("one");
    assert_eq!(first_site(&lived("", months + 1)), worst);
    assert_eq!(first_site(&lived("actors.favour = 1", months + 1)), closest);
}

#[test]
fn a_strong_tie_makes_papers_faster() {
    let wait = |interest: &str| {
        let c = lived(&format!("actors.interest = {interest}"), 36);
        c.board.waits.0 / f64::from(c.board.waits.1)
    };
    let (objective, interested) = (wait("0"), wait("1"));
    assert!(interested < objective, "{interested} against {objective}");
}

#[test]
fn linking_capital_rises_with_a_programme_and_goes_with_it() {
    let programme: String = PROGRAMME[..9].iter().map(|p| p.table(p.id, p.usual)).collect();
    let arms = "[[arm]]\nname = \"with\"\ncontrol = true\n\n\
                [[arm]]\nname = \"without\"\ndrop = [\"cycle\", \"facilitators\", \"outreach\", \"decree\", \"bdi\", \"courses\", \"duty\", \"pandemic\", \"handover\"]\n\n";
    let text = format!("{}{}{programme}{arms}", head(60), community("A", "here", 240));
    let scenario = scenario(&text);
    let layout = layout(&scenario);
    let part = replicate(&scenario, 0, false);
    let id = find("linking").expect("it");
    let effect = |month: usize| {
        let at = layout.monthly_at(0, Group::All as usize, month) + id;
        part.arms[0].monthly[at] - part.arms[1].monthly[at]
    };
    // The programme runs to March 2018, month 27.
    let (during, after) = (effect(24), effect(59));
    assert!(during > 0.02 && after < 0.2 * during, "{during} then {after}");
}
