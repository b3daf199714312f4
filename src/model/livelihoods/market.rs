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

use super::living::Produce;
use super::pools::{Access, Pools};
use crate::core::random::uniform;
use crate::core::units::from_rupiah;
use crate::model::livelihoods::state::Enterprises;
use crate::model::livelihoods::trades::{Product, Trade};
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;

/// Shares out the month's custom: `demand` of every owner.
pub fn share(now: &Now<'_>, c: &mut Produce<'_>) {
    let e = &*c.enterprises;
    let living = &mut *c.own;
    living.demand.clear();
    living.demand.resize(c.households.len(), 0.0);
    living.access.clear();
    let rivals = f64::from(now.par.livelihoods.rivals);
    living.owners.clear();
    living.owners.extend(e.owners());
    living.through.clear();
    living.through.resize(living.owners.len(), 0.0);
    living.appeal.clear();
    for &i in &living.owners {
        let n = c.neighbourhoods[usize::from(living.place[i])].len() as f32;
        let known = (c.sums.standing[i] / n).min(1.0);
        living.access.push(Access::of(e.reach[i].get(), known));
        living.appeal.push(appeal(e, i));
    }
    living.members.clear();
    let mut own = Vec::new();
    if let Some(outlet) = c.delivered.outlet {
        own.clone_from(&living.access);
        living.outlet.draw(now, c.moves, c.households.len());
        for (&i, access) in living.owners.iter().zip(&mut living.access) {
            let sells = e.of(i).is_some_and(|t| t.product != Product::Service);
            let member = sells && uniform(living.outlet.of(i)) < outlet.members;
            living.members.push(member);
            if member {
                *access = access.widened(outlet.share);
            }
        }
    }
    // A bad name keeps strangers away, visitors bring more of them.
    let known = (1.0 - c.stigma) * (1.0 + now.par.livelihoods.visitors * c.visibility);
    living.pools.resize(e.trades.len(), Pools::default());
    for (k, (trade, pools)) in e.trades.iter().zip(&mut living.pools).enumerate() {
        open(trade, pools, rivals, (c.neighbourhoods, &c.households.consumption), known);
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
fn open(
    trade: &Trade,
    pools: &mut Pools,
    rivals: f64,
    (places, consumption): (&[Neighbourhood], &[i32]),
    known: f32,
) {
    pools.custom.clear();
    pools.drawn.clear();
    for place in places {
        let spent: i64 = consumption[place.range()].iter().map(|&x| i64::from(x)).sum();
        pools.custom.push(trade.spending * spent as f64);
        pools.drawn.push(rivals);
    }
    pools.outside = (from_rupiah(trade.outside) as f64 * f64::from(known), rivals);
}

/// How an enterprise appeals to customers: quality × reputation.
fn appeal(e: &Enterprises, i: usize) -> f64 {
    f64::from(e.quality[i].get()) * f64::from(e.reputation[i].get())
}
