//! Founding ties: kin groups, neighbours with closed triangles, bridges across neighbourhoods, a
//! heavy tail of sociability.
//!
//! Each household proposes as many ties as its sociability says, by kind, to partners drawn with
//! weights in proportion to sociability (Chung & Lu 2002): within a kin group of nine (who mostly
//! live near each other), within the neighbourhood (some of them friends of friends: closure), or
//! anywhere in the community. Baseline trust is beta-distributed with a correlation between the two
//! directions (a Gaussian copula).

use super::households::Households;
use super::neighbourhoods::Neighbourhood;
use super::ties::{CAP, FAINT, NewTie, Ties, kind};
use crate::core::maths;
use crate::core::random::{CommunityLuck, Event, TieLuck, normal, uniform};
use crate::model::parameters::Parameters;
use crate::model::world::population::Population;

/// Words of luck a household for its proposals.
const WORDS: usize = 128;
/// Tries to find a partner that is not tied yet, from one proposal's word.
const TRIES: usize = 8;
/// How far kin live apart, in neighbourhoods (sd; assumption).
const KIN_SPREAD: f32 = 1.5;

/// What is needed to found the ties of a community.
pub struct Request<'a> {
    /// Network statistics.
    pub population: &'a Population,
    /// Baseline strengths.
    pub parameters: &'a Parameters,
    /// Baseline trust of pairs.
    pub trust: &'a TrustLaw,
    /// The households.
    pub households: &'a Households,
    /// Their neighbourhoods.
    pub neighbourhoods: &'a [Neighbourhood],
    /// Expected ties of each household against the mean.
    pub sociability: &'a [f32],
    /// The community's luck.
    pub luck: CommunityLuck,
}

/// A pool of possible partners with cumulative weights.
struct Pool {
    members: Vec<u32>,
    sums: Vec<f32>,
}

impl Pool {
    fn new(members: Vec<u32>, weights: &[f32]) -> Self {
        let mut sum = 0.0;
        let sums = members
            .iter()
            .map(|&i| {
                sum += weights[i as usize];
                sum
            })
            .collect();
        Pool { members, sums }
    }

    fn pick(&self, u: f32) -> Option<u32> {
        let total = *self.sums.last()?;
        if total <= 0.0 {
            return None;
        }
        let at = self.sums.partition_point(|&s| s <= u * total);
        self.members.get(at.min(self.members.len() - 1)).copied()
    }
}

/// The ties of a new community.
pub fn found(r: &Request<'_>) -> Ties {
    let n = r.households.len();
    let home = homes(n, r.neighbourhoods);
    let mut words = vec![0_u32; n * WORDS];
    r.luck.fill(Event::FoundTies, 0, &mut words);

    let everybody = Pool::new((0..n as u32).collect(), r.sociability);
    let near: Vec<Pool> = r
        .neighbourhoods
        .iter()
        .map(|p| Pool::new((p.from..p.to).collect(), r.sociability))
        .collect();
    let (kin_of, kin) = kin_groups(n, r, &home, &words);

    let half = r.population.mean_degree / 2.0;
    let bridging = r.population.bridging_share;
    let kin_share = r.population.kin_share;
    let shares = [
        (kind::KIN, kin_share),
        (kind::NEIGHBOUR, 1.0 - kin_share - bridging),
        (kind::WORK, bridging),
    ];
    let mut friends: Vec<Vec<(u32, u8)>> = vec![Vec::new(); n];
    for (k, &(tie, share)) in shares.iter().enumerate() {
        for i in 0..n {
            let own = &words[i * WORDS..(i + 1) * WORDS];
            let quota = half * share * f64::from(r.sociability[i]);
            let proposals = (quota + f64::from(uniform(own[1 + k]))).floor() as usize;
            for p in 0..proposals.min(40) {
                let word = own[4 + k * 40 + p];
                let mut z = u64::from(word);
                for _ in 0..TRIES {
                    let partner = match tie {
                        kind::KIN => kin[kin_of[i]].pick(next(&mut z)),
                        kind::NEIGHBOUR if f64::from(next(&mut z)) < r.population.closure => {
                            friend_of_friend(&friends, i, next(&mut z), next(&mut z))
                        }
                        kind::NEIGHBOUR => near[home[i]].pick(next(&mut z)),
                        _ => everybody.pick(next(&mut z)),
                    };
                    let Some(j) = partner else { continue };
                    let ju = j as usize;
                    if ju == i
                        || friends[i].len() >= CAP
                        || friends[ju].len() >= CAP
                        || friends[i].iter().any(|f| f.0 == j)
                    {
                        continue;
                    }
                    friends[i].push((j, tie));
                    friends[ju].push((i as u32, tie));
                    break;
                }
            }
        }
    }
    describe(r, &home, &friends)
}

/// A uniform number from a proposal's word: steps of SplitMix64 from it.
fn next(z: &mut u64) -> f32 {
    *z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut x = *z;
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    uniform(((x ^ (x >> 31)) >> 32) as u32)
}

/// The neighbourhood of each household.
pub fn homes(n: usize, neighbourhoods: &[Neighbourhood]) -> Vec<usize> {
    let mut home = vec![0; n];
    for (r, place) in neighbourhoods.iter().enumerate() {
        home[place.range()].fill(r);
    }
    home
}

/// Kin groups: households in the order of where they live, blurred, cut into groups.
fn kin_groups(n: usize, r: &Request<'_>, home: &[usize], words: &[u32]) -> (Vec<usize>, Vec<Pool>) {
    let place = |i: usize| home[i] as f32 + KIN_SPREAD * normal(words[i * WORDS]);
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| place(a).total_cmp(&place(b)).then(a.cmp(&b)));
    let mut group = vec![0; n];
    let mut pools = Vec::new();
    for chunk in order.chunks(r.population.kin_group as usize) {
        for &i in chunk {
            group[i] = pools.len();
        }
        pools.push(Pool::new(chunk.iter().map(|&i| i as u32).collect(), r.sociability));
    }
    (group, pools)
}

fn friend_of_friend(friends: &[Vec<(u32, u8)>], i: usize, u: f32, v: f32) -> Option<u32> {
    let own = &friends[i];
    let friend = own.get((u * own.len() as f32) as usize)?.0 as usize;
    let theirs = &friends[friend];
    theirs.get((v * theirs.len() as f32) as usize).map(|f| f.0)
}

/// Gives each tie its baseline strength and trust.
fn describe(r: &Request<'_>, home: &[usize], friends: &[Vec<(u32, u8)>]) -> Ties {
    let luck = TrustLuck::of(r.luck);
    let strength_luck = r.luck.ties(Event::FoundTies, 1);
    let mut list = Vec::new();
    for (i, mine) in friends.iter().enumerate() {
        let i = i as u32;
        for &(j, tie) in mine {
            let crosses = home[i as usize] != home[j as usize];
            let own_strength = drawn_strength(r.parameters, strength_luck, (i, j), tie);
            list.push(side((i, j), r.trust.of(luck, i, j), own_strength, tie, crosses));
        }
    }
    Ties::build(friends.len(), &list)
}

/// Baseline strength of a pair, × 255: that of the kind, spread by the pair's own luck.
pub fn drawn_strength(par: &Parameters, luck: TieLuck, (i, j): (u32, u32), tie: u8) -> u8 {
    let spread = 0.6 + 0.8 * uniform(luck.word_undirected(i, j));
    ((baseline_strength(par, tie) * spread).min(1.0) * 255.0).round() as u8
}

/// One side of a tie at its baselines, trust and strength × 255.
pub fn side((i, j): (u32, u32), own_trust: u8, own_strength: u8, tie: u8, crosses: bool) -> NewTie {
    NewTie {
        from: i,
        to: j as u16,
        trust: f32::from(own_trust) / 255.0,
        strength: (f32::from(own_strength) / 255.0).max(FAINT),
        own_trust,
        own_strength,
        kind: tie | if crosses { kind::BRIDGING } else { 0 },
    }
}

/// How baseline trust of pairs is distributed: beta, with a correlation between the two directions.
#[derive(Clone, Debug, PartialEq)]
pub struct TrustLaw {
    /// Quantiles at (k + ½)/256, × 255.
    quantiles: Vec<u8>,
    /// Weights of what a pair has in common and of each direction's own part.
    common: f32,
    own: f32,
}

/// The luck from which a pair's baseline trust comes, at the founding and later.
#[derive(Clone, Copy, Debug)]
pub struct TrustLuck {
    pair: TieLuck,
    own: TieLuck,
}

impl TrustLuck {
    /// The luck of a community's pairs.
    pub fn of(luck: CommunityLuck) -> Self {
        TrustLuck { pair: luck.ties(Event::FoundTrust, 1), own: luck.ties(Event::FoundTrust, 0) }
    }
}

impl TrustLaw {
    /// From the population's mean, concentration and symmetry.
    pub fn new(population: &Population) -> Self {
        let (mean, n) = (population.trust_mean, population.trust_concentration);
        let rho = population.trust_symmetry;
        TrustLaw {
            quantiles: (0..256)
                .map(|k| {
                    let p = (f64::from(k) + 0.5) / 256.0;
                    (maths::beta_quantile(p, mean * n, (1.0 - mean) * n) * 255.0).round() as u8
                })
                .collect(),
            common: rho.sqrt() as f32,
            own: (1.0 - rho).sqrt() as f32,
        }
    }

    /// Baseline trust of `i` in `j`, × 255: a Gaussian copula of the pair's and the direction's luck.
    pub fn of(&self, luck: TrustLuck, i: u32, j: u32) -> u8 {
        let pair = normal(luck.pair.word_undirected(i, j));
        let z = self.common * pair + self.own * normal(luck.own.word(i, j));
        let p = maths::normal_cdf(f64::from(z));
        self.quantiles[((p * 256.0) as usize).min(255)]
    }
}

/// Baseline strength of a kind of tie.
pub fn baseline_strength(par: &Parameters, tie: u8) -> f32 {
    match tie & kind::MASK {
        kind::KIN => par.trust.tie_kin,
        kind::NEIGHBOUR => par.trust.tie_neighbour,
        kind::WORK => par.trust.tie_work,
        _ => 0.0,
    }
}
