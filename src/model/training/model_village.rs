//! Model villages: at the year end those whose works lag behind visit the most successful of their
//! region and learn; in the next year their facilitators give them more time.
//!
//! Success is the value of works that stands of the cost planned; 0 where nothing was planned yet. Those
//! below the region's mean lag. A board that visits n times learns (1 − (1 − gain)ⁿ)·gap·(1 − learned),
//! gap = mean success of the models − own; what it learned adds to the competence with which papers are
//! made and works are led, κ' = 1 − (1 − κ)(1 − learned), and is forgotten like any skill.
//! Source: [S:003] (successful kampungs as models, lagging ones coached again); sizes are assumptions.

use crate::core::maths;
use crate::model::world::board::Board;
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::record;
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{SHARE, Type};

record! {
    /// Visits to model villages at the year end, and coaching of those who lag in the next year.
    pub struct ModelVillage "model_village" {
        visits: Value, Type::Value(0.0, 12.0), Or("1.0"), VisitsPerYear, [Assumption];
        models: f64, SHARE, Or("0.2"), Share, [Study(3): "direction", Assumption: "size"];
        gain: f64, SHARE, Or("0.3"), Share, [Assumption];
        coaching: f64, SHARE, Or("0.0"), Share, [Study(3): "direction"];
    }
}

/// What was learned, in this month's delivery. Who is coached gets more attention (`facilitator`).
pub fn apply(c: &mut Site<'_>) {
    let learned = c.board.learned;
    let there = &mut c.delivered.presence;
    there.competence = 1.0 - (1.0 - there.competence) * (1.0 - learned);
}

/// The year end, in the last month of the fiscal year, by the settings of all communities; each with its region and board.
pub fn visit<K>(
    settings: &[Setting<'_>],
    interventions: &[(&ModelVillage, &Intervention<K>)],
    communities: &mut [(usize, &mut Board)],
) {
    let Some(first) = settings.first() else { return };
    let success: Vec<Option<f64>> = communities.iter().map(|(_, board)| board.success()).collect();
    let kept = maths::pow(f64::from(1.0 - first.now.par.training.skill_fade), 12.0) as f32;
    for (_, board) in communities.iter_mut() {
        board.learned *= kept;
        board.coached = 0.0;
    }
    for &(spec, i) in interventions {
        let year = (first.now.offset.max(0) / 12) as u32;
        let visits: Vec<f64> = settings
            .iter()
            .map(|s| {
                let given = s.reaches(i) && s.lasts(i);
                let dose = || spec.visits.at(s.now.month, s.now.luck, &i.id, year, 0);
                if given { dose().max(0.0) } else { 0.0 }
            })
            .collect();
        let regions = communities.iter().map(|(region, _)| *region).max().map_or(0, |r| r + 1);
        for region in 0..regions {
            learn(spec, region, &visits, &success, communities);
        }
    }
}

fn learn(
    spec: &ModelVillage,
    region: usize,
    visits: &[f64],
    success: &[Option<f64>],
    communities: &mut [(usize, &mut Board)],
) {
    let members = || (0..communities.len()).filter(|&k| communities[k].0 == region);
    let mut known: Vec<f64> = members().filter_map(|k| success[k]).collect();
    if known.is_empty() || spec.models <= 0.0 {
        return;
    }
    let mean = known.iter().sum::<f64>() / known.len() as f64;
    known.sort_by(|a, b| b.total_cmp(a));
    let models = ((spec.models * known.len() as f64).round() as usize).max(1);
    let best = known[..models].iter().sum::<f64>() / models as f64;
    let lag: Vec<usize> =
        members().filter(|&k| visits[k] > 0.0 && success[k].unwrap_or(0.0) < mean).collect();
    for k in lag {
        let gap = (best - success[k].unwrap_or(0.0)).clamp(0.0, 1.0);
        let closed = 1.0 - maths::pow(1.0 - spec.gain, visits[k]);
        let board = &mut communities[k].1;
        board.learned += (closed * gap) as f32 * (1.0 - board.learned);
        board.coached =
            1.0 - (1.0 - board.coached) * (1.0 - (spec.coaching * visits[k].min(1.0)) as f32);
    }
}
