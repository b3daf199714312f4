//! The pools of custom that enterprises of a trade draw on, and how far an enterprise reaches into them.

/// Reach at which all neighbours are customers (assumption).
const NEAR: f32 = 0.4;
/// Reach from which the community buys, and at which all of it does (assumption).
const FAR: (f32, f32) = (0.3, 0.7);
/// Reach from which strangers buy (assumption).
const OUT: f32 = 0.6;
/// Access of somebody who thinks of starting: neighbours, community, strangers (assumption).
const HOPED: [f32; 3] = [0.6, 0.3, 0.1];

/// Access to the three pools.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Access {
    /// Own neighbourhood.
    pub near: f32,
    /// The rest of the community.
    pub far: f32,
    /// Strangers.
    pub out: f32,
}

impl Access {
    /// What reach opens to a household that knows so many of its neighbours.
    pub fn of(reach: f32, known: f32) -> Self {
        Access {
            near: known + (1.0 - known) * (reach / NEAR).min(1.0),
            far: ((reach - FAR.0) / (FAR.1 - FAR.0)).clamp(0.0, 1.0),
            out: ((reach - OUT) / (1.0 - OUT)).clamp(0.0, 1.0),
        }
    }

    /// What an outlet opens beside.
    pub(super) fn widened(self, share: f32) -> Self {
        let wider = |a: f32| a + share * (1.0 - a);
        Access { far: wider(self.far), out: wider(self.out), ..self }
    }
}

/// The pools of one trade in a month, units of Rp 100.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pools {
    /// Custom of each neighbourhood.
    pub custom: Vec<f64>,
    /// What draws on it: producers, weighted, and rivals.
    pub drawn: Vec<f64>,
    /// Σ custom / drawn.
    pub far: f64,
    /// Custom of strangers, and what draws on it.
    pub outside: (f64, f64),
}

impl Pools {
    pub(super) fn demand(&self, place: usize, appeal: f64, access: Access, own: f64) -> f64 {
        let [near, far, out] = [access.near, access.far, access.out].map(f64::from);
        let per = |custom: f64, drawn: f64| if drawn > 0.0 { custom / drawn } else { 0.0 };
        let here = per(self.custom[place], self.drawn[place] + own * appeal * near);
        let elsewhere = (self.far - per(self.custom[place], self.drawn[place])).max(0.0);
        let strangers = per(self.outside.0, self.outside.1 + own * appeal * out);
        appeal * (near * here + far * elsewhere + out * strangers)
    }

    /// Demand that one may hope for who would start in a neighbourhood.
    pub fn hoped(&self, place: usize, appeal: f64, outlet: f32) -> f64 {
        let [near, far, out] = HOPED;
        self.demand(place, appeal, Access { near, far, out }.widened(outlet), 1.0)
    }
}
