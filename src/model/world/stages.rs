//! The stage machine ([S:003]'s seven stages; [S:001]'s four): engagement once, then each year assessment,
//! alternatives, action plan, implementation, evaluation; termination when it is over.
//!
//! A stage ends by duration, never by success, so the stage is a function of the calendar.

use super::setting::{Setting, intensity};

/// The facilitator's contact by stage, against implementation (direction [S:001]: co-operation is
/// best in implementation; sizes are assumptions).
const CONTACT: [f32; 7] = [0.5, 0.7, 0.7, 0.8, 1.0, 0.7, 0.0];

/// How much of the facilitator's contact the present stage leaves, 0–1; 1 without a stage machine.
pub fn contact(s: &Setting<'_>) -> f32 {
    let Some(stage) = s.stage(0) else { return 1.0 };
    let strength = s.programme.iter().find_map(|i| match &i.kind {
        crate::scenario::Kind::Stages(spec) if s.reaches(i) => Some(intensity(spec, i, s) as f32),
        _ => None,
    });
    1.0 - strength.unwrap_or(0.0).min(1.0) * (1.0 - CONTACT[stage as usize])
}
