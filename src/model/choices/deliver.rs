//! Where the choice of an activity has come to: needs are assessed, proposals weighed, it is decided, and
//! goes on. With a stage machine by its stages (assessment; alternatives and action plan; from
//! implementation on), so that a stage which is skipped is skipped here too; else by months.
//! Source: seven stages [S:003], planning by discussion [S:004]; numbers are assumptions.

use crate::model::choices::state::Undertaking;
use crate::model::world::delivered::{Choosing, Step};
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::{Choice, Intervention, Rule, Stage, Start};

/// Slot of one-off luck: what somebody else decides.
const IMPOSED: u32 = 3;

/// Says where it has come to.
pub fn deliver(
    spec: &Choice,
    i: &Intervention,
    s: &Setting<'_>,
    c: &mut Site<'_>,
    undertakings: &[Undertaking],
) {
    let over = i.until.is_some_and(|until| s.now.month >= until);
    if !over && !s.lasts(i) {
        return;
    }
    let room = s.value(c.board, i, &spec.room, 0, 0).clamp(0.0, 1.0) as f32;
    if room <= 0.0 {
        return;
    }
    let choice = s.programme.iter().position(|other| other.id == i.id).unwrap_or(0) as u16;
    let known = undertakings.iter().find(|u| u.choice == choice);
    let decided = known.is_some_and(|u| u.chosen.is_some());
    // What was chosen goes on by those who are in it when nobody calls others to it any more.
    let step = if decided { Some(Step::Run) } else { step(spec, i, s).filter(|_| !over) };
    let Some(step) = step else { return };
    let imposed = (spec.rule == Rule::Imposed).then(|| {
        let u = s.now.luck.one_off(&i.id, 0, IMPOSED);
        ((u * spec.menu.len() as f64) as usize).min(spec.menu.len() - 1) as u8
    });
    if imposed.is_some() && matches!(step, Step::Assess | Step::Weigh) {
        return; // nobody is asked
    }
    c.delivered.choices.push(Choosing {
        choice,
        step,
        meetings: spec.meetings as f32,
        imposed,
        room,
        uptake: if over { 0.0 } else { spec.uptake as f32 },
        leaves: spec.leaves as f32,
        menu: spec.menu.clone(),
    });
}

/// What there is to do while nothing is decided.
fn step(spec: &Choice, i: &Intervention, s: &Setting<'_>) -> Option<Step> {
    if let Some(stage) = s.stage(0) {
        return match stage {
            Stage::Engagement => None,
            Stage::Assessment => Some(Step::Assess),
            Stage::Alternatives | Stage::ActionPlan => Some(Step::Weigh),
            Stage::Implementation | Stage::Evaluation | Stage::Termination => Some(Step::Decide),
        };
    }
    let Start::Month(at) = i.at else { return None };
    let since = s.now.month.since(at).max(0) as u32;
    Some(match since {
        m if m < spec.assessment => Step::Assess,
        m if m < spec.assessment + spec.weighing => Step::Weigh,
        _ => Step::Decide,
    })
}
