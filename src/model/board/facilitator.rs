//! Facilitator teams of uneven competence, stretched over communities, sometimes replaced.
//!
//! Attention A = teams × case load / communities served or, where facilitators are counted by community,
//! facilitators × what one covers; where a community that lags is coached, a part of it more;
//! it follows the stage. What so much attention does is in `world::presence`. Competence
//! is drawn once a team; at each year end the team is replaced with a chance. Source: [S:001] (any diploma
//! will do for empowerment facilitators); Beta(5, 3) is an assumption.

use crate::core::units::from_rupiah;
use crate::model::world::accounts::Account;
use crate::model::world::intervention::Intervention;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::scenario::Value;
use crate::scenario::extract::{choice, record};
use crate::scenario::keys::Presence::Or;
use crate::scenario::keys::{COMPETENCE, DOSE, SHARE, Type};

choice! {
    /// What `teams` counts.
    pub enum Counted {
        /// Teams in the region, who serve several communities.
        ByRegion = "by_region",
        /// Facilitators in each community.
        ByCommunity = "by_community",
    }
}

record! {
    /// Facilitator teams.
    pub struct Facilitator "facilitator" {
        teams: Value, Type::Value(0.0, 1000.0), Or("1.0"), Teams, [Design];
        counted: Counted, Type::Choice(Counted::WORDS), Or("\"by_region\""), None, [Design];
        covers: f64, SHARE, Or("0.5"), Share, [Assumption: "half-a-community"];
        case_load: f64, Type::Number(1.0, 40.0), Or("9.0"), Communities, [Recalled range 8.0..=10.0];
        competence: Value, DOSE, COMPETENCE, Share, [Assumption: "beta-5-3"];
        turnover: f64, SHARE, Or("0.2"), ChancePerYear, [Assumption];
        does_for: f64, SHARE, Or("0.0"), Share, [Study(1): "direction"];
    }
}

/// People in a team, to whom `costs.facilitator_month` is the pay (assumption: as in KOTAKU, about five).
const TEAM: f64 = 5.0;

/// Sends the team.
pub fn deliver<K>(spec: &Facilitator, i: &Intervention<K>, s: &Setting<'_>, c: &mut Site<'_>) {
    let teams = s.value(c.board, i, &spec.teams, 0, 2).max(0.0);
    // What covers a community, and the teams that it pays for.
    let served = s.served(i) as f64;
    let (covered, paid) = match spec.counted {
        Counted::ByRegion => (teams * spec.case_load / served, teams / served),
        Counted::ByCommunity => (teams * spec.covers, teams / TEAM),
    };
    let mut attention = covered as f32;
    if attention <= 0.0 || !s.lasts(i) {
        return;
    }
    // A team is paid in full, however little of its time is needed.
    let paid = from_rupiah(paid * f64::from(s.now.par.board.facilitator_month));
    c.accounts.book(Account::Treasury, Account::Suppliers, paid);
    attention *= 1.0 + c.board.coached;
    let luck = s.now.luck;
    let year = (s.now.offset.max(0) / 12) as u32;
    // A team that is replaced starts with the fiscal year; slot 1 is the luck of being replaced. Where
    // there is no team nobody is replaced, so that no teams at all change nobody else's.
    if s.now.month.number() == 1 && year > 0 && luck.one_off(&i.id, year, 1) < spec.turnover {
        c.board.team = year;
    }
    let team = c.board.team;
    let competence = s.value(c.board, i, &spec.competence, team, 0);
    attention *= by_stage(s);
    let d = &mut *c.delivered;
    // Teams add up; what one of them can do and does itself counts by its part.
    let part = attention / (d.presence.team + attention).max(f32::MIN_POSITIVE);
    d.presence.team += attention;
    let competence = (competence as f32).clamp(0.0, 1.0);
    d.presence.competence += part * (competence - d.presence.competence);
    d.done_for += part * (spec.does_for as f32 - d.done_for);
}

/// The facilitator's contact by stage, against implementation (direction [S:001]: co-operation is
/// best in implementation; sizes are assumptions).
const CONTACT: [f32; 7] = [0.5, 0.7, 0.7, 0.8, 1.0, 0.7, 0.0];

/// How much of the facilitator's contact the present stage leaves, 0–1; 1 without a stage machine.
fn by_stage(s: &Setting<'_>) -> f32 {
    let Some(stage) = s.stage(0) else { return 1.0 };
    let strength = s.machine.map(|machine| machine.intensity(&s.now) as f32);
    1.0 - strength.unwrap_or(0.0).min(1.0) * (1.0 - CONTACT[stage as usize])
}
