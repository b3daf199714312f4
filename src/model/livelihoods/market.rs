//! Custom: how a bounded demand is shared among the producers of a trade.
//!
//! Each neighbourhood r spends P_r = `spending` × last month's consumption on a trade; buyers outside
//! spend M = `outside` at most. Producer i draws a share of a pool in proportion to
//! quality × reputation × how far its custom reaches there, against all other producers and `rivals`
//! sellers from elsewhere: P_r·a_i·n_ir / (Σ_j a_j·n_jr + rivals). Reach R opens the rings in turn:
//! kin and friends (the ties that it has) and neighbours up to R = .4, the whole community from .3 to
//! .7, strangers from .6 on (order [S:004]; thresholds are assumptions). So the market is bounded in
//! total, and what one gains another may lose. An *outlet* opens the community and strangers to its
//! members' products by its share, for a commission on what they sell through it; their pools stay as
//! bounded as they were, so that others may lose custom to them.

use crate::core::random::uniform;
use crate::core::units::from_rupiah;
use crate::model::community::Community;
use crate::model::working::Scratch;
use crate::model::world::now::Now;
use crate::scenario::{Product, Trade};

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
    fn widened(self, share: f32) -> Self {
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
    fn demand(&self, place: usize, appeal: f64, access: Access, own: f64) -> f64 {
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

/// Shares out the month's custom: `s.living.demand` of every owner.
pub fn share(now: &Now<'_>, c: &Community, s: &mut Scratch) {
    let e = &c.enterprises;
    let living = &mut s.living;
    living.demand.clear();
    living.demand.resize(c.len(), 0.0);
    living.access.clear();
    let rivals = f64::from(now.par.rivals);
    living.owners.clear();
    living.owners.extend(e.owners());
    living.through.clear();
    living.through.resize(living.owners.len(), 0.0);
    living.appeal.clear();
    for &i in &living.owners {
        let n = c.neighbourhoods[usize::from(living.place[i])].len() as f32;
        let known = (s.standing[i] / n).min(1.0);
        living.access.push(Access::of(e.reach[i].get(), known));
        living.appeal.push(appeal(c, i));
    }
    living.members.clear();
    let mut own = Vec::new();
    if let Some(outlet) = c.delivered.outlet {
        own.clone_from(&living.access);
        s.once.outlet.draw(now, &c.moves, c.households.len());
        for (&i, access) in living.owners.iter().zip(&mut living.access) {
            let sells = e.of(i).is_some_and(|t| t.product != Product::Service);
            let member = sells && uniform(s.once.outlet.of(i)) < outlet.members;
            living.members.push(member);
            if member {
                *access = access.widened(outlet.share);
            }
        }
    }
    living.pools.resize(e.trades.len(), Pools::default());
    for (k, (trade, pools)) in e.trades.iter().zip(&mut living.pools).enumerate() {
        open(trade, pools, rivals, c, now.par.visitors);
        let of_it = |m: &usize| usize::from(e.trade[living.owners[*m]]) == k;
        let mut everywhere = 0.0;
        for m in (0..living.owners.len()).filter(of_it) {
            let (appeal, access) = (living.appeal[m], living.access[m]);
            let (near, far) = (f64::from(access.near), f64::from(access.far));
            everywhere += appeal * far;
            pools.drawn[usize::from(living.place[living.owners[m]])] += appeal * (near - far);
            pools.outside.1 += appeal * f64::from(access.out);
        }
        pools.far = 0.0;
        for (custom, drawn) in pools.custom.iter().zip(&mut pools.drawn) {
            *drawn = (*drawn + everywhere).max(0.0);
            pools.far += if *drawn > 0.0 { custom / *drawn } else { 0.0 };
        }
        for m in (0..living.owners.len()).filter(of_it) {
            let (i, access) = (living.owners[m], living.access[m]);
            let place = usize::from(living.place[i]);
            let custom = pools.demand(place, living.appeal[m], access, 0.0);
            living.demand[i] = custom as f32;
            if own.get(m).is_some_and(|own| access != *own) && custom > 0.0 {
                let alone = pools.demand(place, living.appeal[m], own[m], 0.0);
                living.through[m] = (1.0 - alone / custom).clamp(0.0, 1.0);
            }
        }
    }
}

/// The pools before anybody draws on them.
fn open(trade: &Trade, pools: &mut Pools, rivals: f64, c: &Community, visitors: f32) {
    pools.custom.clear();
    pools.drawn.clear();
    for place in &c.neighbourhoods {
        let spent: i64 =
            c.households.consumption[place.range()].iter().map(|&x| i64::from(x)).sum();
        pools.custom.push(trade.spending * spent as f64);
        pools.drawn.push(rivals);
    }
    // A bad name keeps strangers away, visitors bring more of them.
    let known = (1.0 - c.standing.stigma) * (1.0 + visitors * c.standing.visibility);
    pools.outside = (from_rupiah(trade.outside) as f64 * f64::from(known), rivals);
}

/// How an enterprise appeals to customers: quality × reputation.
fn appeal(c: &Community, i: usize) -> f64 {
    f64::from(c.enterprises.quality[i].get()) * f64::from(c.enterprises.reputation[i].get())
}
