//! Where households stand: for a programme, against it (*kontra*), or neither.
//!
//! When opposition comes, a share of households is against. Each month a household i moves one step
//! (against – neither – for) at most: towards for with chance u_i·(1 − (1 − e_i)(1 − P_i)), towards against
//! with chance u_i·N_i, where
//! P_i, N_i = Σ s_ij·τ_ij·[j for, against] / Σ s_ij: persuasion along ties, by trust in the source;
//! e_i = 1 − (1 − φ·F·R_i·I_i^facilitator)(1 − r·I_i^government): exposure to what facilitator and outreach
//! say, by trust in that source; 0 for closed households;
//! u_i = `stance.sway`·K/(K + ties_i), K = `stance.contacts`: few relations make a household easily swayed.
//!
//! Those against have it not on their minds to act, and take nothing up; whoever hears them loses
//! `stance.speaks`·N_i of salience a month, and as much of the readiness to take something up.
//! Sources: [S:003] (opponents and closed households), [S:002] (few relations); form and sizes are
//! assumptions. Where nobody ever was against nothing of this is done.

use super::Scratch;
use crate::population::Community;
use crate::population::civic::side;
use crate::population::now::Now;
use crate::random::{Event, uniform};

/// Working columns of what is said about a programme; filled only where somebody says it.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    /// Sides or flags when the process began.
    pub before: Vec<u8>,
    /// Part of what one hears that is against; empty where nobody is.
    pub against: Vec<f32>,
    /// 1 for closed households; empty where there are none.
    pub closed: Vec<f32>,
    /// Salience when the process began.
    pub salience: Vec<f32>,
    /// Words of luck of once for all.
    pub words: Vec<u32>,
    /// Paid to members of activities this month, units of Rp 100; empty where there are none.
    pub pay: Vec<i32>,
}

impl Talk {
    /// Everything of another community is gone.
    pub fn clear(&mut self) {
        self.against.clear();
        self.closed.clear();
        self.pay.clear();
    }

    /// How ready household `i` is to take something up, after what it hears.
    pub fn ear(&self, speaks: f32, i: usize) -> f32 {
        self.against.get(i).map_or(1.0, |n| 1.0 - speaks * n)
    }
}

/// Who is against, in the month in which opposition comes.
pub fn take_sides(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let share = c.delivered.against;
    if share <= 0.0 {
        return;
    }
    let n = c.len();
    c.civic.sides.resize(n, side::NEUTRAL);
    s.talk.words.resize(n, 0);
    c.moves.once(now.luck, Event::Side, &mut s.talk.words);
    for (own, &word) in c.civic.sides.iter_mut().zip(&s.talk.words) {
        if uniform(word) < share {
            *own = side::AGAINST;
        }
    }
}

/// The month's persuasion, and what those against do to the minds of others.
pub fn sway(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    s.talk.against.clear();
    if c.civic.sides.is_empty() {
        return;
    }
    let par = now.par;
    now.luck.fill(Event::Sway, now.offset, &mut s.words);
    let Community { civic, households: h, ties, neighbourhoods, delivered: d, .. } = c;
    s.talk.before.clear();
    s.talk.before.extend_from_slice(&civic.sides);
    let contact = par.outreach * d.facilitator;
    for place in neighbourhoods.iter() {
        let reach = d.hear[usize::from(!place.delineated)];
        for i in place.range() {
            let (mut weight, mut favour, mut against) = (0.0_f32, 0.0_f32, 0.0_f32);
            for k in ties.places(i) {
                let s_ij = ties.strength[k];
                let told = s_ij * ties.trust[k];
                weight += s_ij;
                match s.talk.before[usize::from(ties.to[k])] {
                    side::FOR => favour += told,
                    side::AGAINST => against += told,
                    _ => {}
                }
            }
            let per = 1.0 / (weight + f32::MIN_POSITIVE);
            let (favour, against) = (favour * per, (against * per).min(1.0));
            let open = 1.0 - s.talk.closed.get(i).copied().unwrap_or(0.0);
            let by_facilitator = contact * h.facilitator_tie[i] * h.trust_facilitator[i];
            let exposed = 1.0 - (1.0 - by_facilitator) * (1.0 - reach * h.trust_government[i]);
            let swayed = par.sway * par.contacts / (par.contacts + s.standing[i]);
            let up = swayed * (1.0 - (1.0 - open * exposed) * (1.0 - favour));
            let down = swayed * against;
            let u = uniform(s.words[i]);
            let own = &mut civic.sides[i];
            if u < up {
                *own = (*own + 1).min(side::FOR);
            } else if u < up + down {
                *own = own.saturating_sub(1);
            }
            let heard = 1.0 - par.speaks * against;
            h.salience[i] = if *own == side::AGAINST { 0.0 } else { h.salience[i] * heard };
            s.talk.against.push(against);
        }
    }
}
