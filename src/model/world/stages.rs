//! The stage machine ([S:003]'s seven stages; [S:001]'s four): engagement once, then each year assessment,
//! alternatives, action plan, implementation, evaluation; termination when it is over.
//!
//! A stage ends by duration, never by success, so the stage is a function of the calendar.

use super::setting::Setting;
use crate::core::units::Month;
use crate::scenario::{Intervention, Stage, Stages, Start};

/// The facilitator's contact by stage, against implementation (direction [S:001]: co-operation is
/// best in implementation; sizes are assumptions).
const CONTACT: [f32; 7] = [0.5, 0.7, 0.7, 0.8, 1.0, 0.7, 0.0];

/// The stage in a month; none before the machine starts, or when its intensity is 0.
pub fn stage(spec: &Stages, i: &Intervention, month: Month, s: &Setting<'_>) -> Option<Stage> {
    if intensity(spec, i, s) <= 0.0 {
        return None;
    }
    let Start::Month(at) = i.at else { return None };
    let since = month.since(at);
    if since < 0 {
        return None;
    }
    if i.until.is_some_and(|until| month >= until) {
        return Some(Stage::Termination);
    }
    let since = since as u32;
    if since < spec.engagement {
        return Some(Stage::Engagement);
    }
    let mut rest = (since - spec.engagement) % 12;
    let yearly = [
        (Stage::Assessment, spec.assessment),
        (Stage::Alternatives, spec.alternatives),
        (Stage::ActionPlan, spec.action_plan),
        (Stage::Implementation, spec.implementation),
        (Stage::Evaluation, spec.evaluation),
    ];
    for (stage, months) in yearly {
        if rest < months {
            return Some(stage);
        }
        rest -= months;
    }
    Some(Stage::Evaluation)
}

fn intensity(spec: &Stages, i: &Intervention, s: &Setting<'_>) -> f64 {
    spec.intensity.at(s.now.month, s.now.luck, &i.id, 0, 0)
}

/// How much of the facilitator's contact the present stage leaves, 0–1; 1 without a stage machine.
pub fn contact(s: &Setting<'_>) -> f32 {
    let Some(stage) = s.stage(0) else { return 1.0 };
    let strength = s.programme.iter().find_map(|i| match &i.kind {
        crate::scenario::Kind::Stages(spec) if s.reaches(i) => Some(intensity(spec, i, s) as f32),
        _ => None,
    });
    1.0 - strength.unwrap_or(0.0).min(1.0) * (1.0 - CONTACT[stage as usize])
}
