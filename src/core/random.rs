//! Luck, addressed: every draw is a function of who, when and why, never of what was drawn before.
//!
//! *Key* = (seed, replicate, community's founding number, kind of event); *counter* = (month since
//! start, household's founding number, word), with a fixed number of words a household and event.
//! So a draw is the same for any number of threads, in any order, in every arm, and whether other
//! communities exist or not. The generator is ChaCha8, read at any place. A tie's luck comes from a
//! keyed hash of its two ends, so that it does not move when another tie goes.

use rand::SeedableRng;
use rand::rand_core::Rng;
use rand_chacha::ChaCha8Rng;

use crate::core::maths;

/// Every chance event of the model. The number is part of the address: never renumber, only add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Event {
    /// Founding: traits of a household.
    FoundHousehold = 1,
    /// Founding: condition of a neighbourhood.
    FoundNeighbourhood = 2,
    /// Founding: who is tied to whom.
    FoundTies = 3,
    /// Founding: baseline trust of a tie, by direction.
    FoundTrust = 4,
    /// Founding: size of a community's parts.
    FoundCommunity = 5,
    /// Hearing of the programme.
    Hear = 10,
    /// Applying for a training place, and the order of applicants.
    Apply = 11,
    /// Attendance at the month's four weekly works.
    Attend = 12,
    /// A no-show is reprimanded by a neighbour, and how it is taken.
    Reprimand = 13,
    /// Income of the month: work found or not.
    Income = 14,
    /// A health complaint in the month.
    Health = 15,
    /// Offering a new tie, to whom, and whether it is taken up.
    OfferTie = 16,
    /// Keeping or cutting a tie.
    CutTie = 17,
    /// A flood or another background shock on a neighbourhood.
    Flood = 18,
    /// One-off durations and qualities of an intervention.
    OneOff = 30,
    /// Parameters that are assumptions, drawn once a replicate.
    Assumption = 31,
    /// Founding: who owns an enterprise, of which trade, how old.
    FoundEnterprise = 40,
    /// A household's own drive to start an enterprise, once for all.
    Drive = 41,
    /// An enterprise's month: demand and quality.
    Custom = 42,
    /// The weather for farm inputs and drying, by community.
    Weather = 43,
    /// Starting an enterprise, and in which trade.
    Start = 44,
    /// Closing an enterprise.
    Close = 45,
    /// Looking for a loan.
    Borrow = 46,
    /// Which lenders a household can turn to, once for all.
    Access = 47,
    /// Wanting to join a loan group, in which order, and answering for a founder.
    GroupJoin = 48,
    /// A member's month: insolvency, following others into arrears.
    GroupPay = 49,
    /// Covering a peer.
    Cover = 50,
    /// Owners meet.
    Meet = 51,
    /// Whose products an outlet takes, once for all.
    Outlet = 52,
    /// Who is proactive and teaches itself, once for all.
    Proactive = 60,
    /// Joining a pool, or leaving it.
    PoolJoin = 61,
    /// Moving away.
    MoveAway = 62,
    /// Who takes the place of a household that moved away.
    Newcomer = 63,
    /// Kernels: who is tied to whom in a drawn network.
    DrawNetwork = 80,
    /// Kernels: who co-operates at first.
    DrawPlayers = 81,
    /// Kernels: whom a player copies.
    CopyPlayer = 82,
    /// Who is against a programme when it comes, once for all.
    Side = 70,
    /// Being won over, or turned against.
    Sway = 71,
    /// Who lives closed to outreach, once for all.
    Closed = 72,
    /// Who is visited first, where nobody is chosen for what it is.
    Visit = 73,
    /// News passed along a tie.
    PassOn = 74,
    /// A household's own part in what it needs, once for all.
    Need = 75,
    /// Attending an assembly, and speaking there.
    Assembly = 76,
    /// Taking up an activity that was chosen, and leaving it.
    TakeUp = 77,
}

/// The community number under which draws of the whole region are addressed.
pub const REGION: u32 = u32::MAX;

/// The luck of one replicate.
#[derive(Clone, Copy, Debug)]
pub struct Luck {
    seed: u64,
    replicate: u32,
}

impl Luck {
    /// Luck of replicate `replicate` of the study that `seed` names.
    pub fn new(seed: u64, replicate: u32) -> Self {
        Luck { seed, replicate }
    }

    /// The luck of one community, by its founding number.
    pub fn community(self, founding: u32) -> CommunityLuck {
        CommunityLuck { luck: self, community: founding }
    }
}

/// The luck of one community: the only source of draws inside a programme year.
#[derive(Clone, Copy, Debug)]
pub struct CommunityLuck {
    luck: Luck,
    community: u32,
}

impl CommunityLuck {
    fn generator(self, event: Event) -> ChaCha8Rng {
        let mut key = [0_u8; 32];
        key[0..8].copy_from_slice(&self.luck.seed.to_le_bytes());
        key[8..12].copy_from_slice(&self.luck.replicate.to_le_bytes());
        key[12..16].copy_from_slice(&self.community.to_le_bytes());
        key[16..20].copy_from_slice(&(event as u32).to_le_bytes());
        key[20..32].copy_from_slice(b"berdaya luck");
        ChaCha8Rng::from_seed(key)
    }

    /// Fills `words` with the luck of one event in one month: household i owns the words
    /// `i * w .. (i + 1) * w`, where w is the event's fixed number of words a household.
    pub fn fill(self, event: Event, month: i32, words: &mut [u32]) {
        let mut rng = self.generator(event);
        rng.set_stream(i64::from(month) as u64);
        // The generator gives bytes in bulk, words one by one: the same stream (little-endian).
        let mut bytes = [0_u8; 256];
        for chunk in words.chunks_mut(bytes.len() / 4) {
            let bytes = &mut bytes[..chunk.len() * 4];
            rng.fill_bytes(bytes);
            for (word, bytes) in chunk.iter_mut().zip(bytes.as_chunks().0) {
                *word = u32::from_le_bytes(*bytes);
            }
        }
    }

    /// The words of one household (or other numbered thing) alone; the same as `fill` gives it.
    pub fn words<const W: usize>(self, event: Event, month: i32, number: u32) -> [u32; W] {
        let mut rng = self.generator(event);
        rng.set_stream(i64::from(month) as u64);
        rng.set_word_pos(u128::from(number) * W as u128);
        std::array::from_fn(|_| rng.next_u32())
    }

    /// A uniform draw for a one-off duration or quality of an intervention: month 0, counter =
    /// (the intervention's id, occurrence, tranche), so an arm that shifts a date keeps its luck.
    pub fn one_off(self, id: &str, occurrence: u32, tranche: u32) -> f64 {
        let mut rng = self.generator(Event::OneOff);
        rng.set_stream(hash_of_text(id));
        rng.set_word_pos((u128::from(occurrence) * 64 + u128::from(tranche)) * 2);
        uniform64(rng.next_u32(), rng.next_u32())
    }

    /// A uniform draw addressed by a name, for parameters drawn once a replicate.
    pub fn named(self, event: Event, name: &str) -> f64 {
        let mut rng = self.generator(event);
        rng.set_stream(hash_of_text(name));
        uniform64(rng.next_u32(), rng.next_u32())
    }

    /// The key of a month's luck of ties, for one event.
    pub fn ties(self, event: Event, month: i32) -> TieLuck {
        let w: [u32; 4] = self.words(event, month, 0);
        TieLuck {
            a: u64::from(w[0]) << 32 | u64::from(w[1]),
            b: u64::from(w[2]) << 32 | u64::from(w[3]),
        }
    }
}

/// Luck of ties in one month and event: a counter-based hash of (lower end, higher end, direction).
#[derive(Clone, Copy, Debug)]
pub struct TieLuck {
    a: u64,
    b: u64,
}

impl TieLuck {
    /// A word for the tie between households `i` and `j`, one for each direction `i → j`.
    #[inline(always)]
    pub fn word(self, i: u32, j: u32) -> u32 {
        let (low, high, direction) = if i < j { (i, j, 0_u64) } else { (j, i, 1) };
        self.hash(u64::from(low) << 33 | u64::from(high) << 1 | direction)
    }

    /// A word for the undirected tie between `i` and `j`.
    #[inline(always)]
    pub fn word_undirected(self, i: u32, j: u32) -> u32 {
        self.hash(u64::from(i.min(j)) << 33 | u64::from(i.max(j)) << 1)
    }

    /// Two rounds of the finaliser of SplitMix64 (Steele, Lea & Flood 2014), keyed before each.
    #[inline(always)]
    fn hash(self, counter: u64) -> u32 {
        let mut z = counter ^ self.a;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= (z >> 31) ^ self.b;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z >> 32) as u32
    }
}

/// FNV-1a, 64 bits: the address of a name.
fn hash_of_text(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A word as a uniform number in [0, 1), 24 bits.
#[inline(always)]
pub fn uniform(word: u32) -> f32 {
    (word >> 8) as f32 * (1.0 / 16_777_216.0)
}

/// Two words as a uniform number in (0, 1), 52 bits and never an end.
pub fn uniform64(high: u32, low: u32) -> f64 {
    let bits = u64::from(high) << 20 | u64::from(low >> 12);
    (bits as f64 + 0.5) * (1.0 / 4_503_599_627_370_496.0)
}

/// True with probability p (the word's uniform is below it); exact at 0 and 1.
#[inline(always)]
pub fn bernoulli(word: u32, p: f32) -> bool {
    uniform(word) < p
}

/// How many of four weekly opportunities are taken: the inverse of Binomial(4, p) at the word's
/// uniform, so that with the same random number a higher p never gives a lower count.
#[inline(always)]
pub fn four_chances(word: u32, p: f32) -> u8 {
    let u = uniform(word);
    let q = 1.0 - p;
    let q2 = q * q;
    let pq = p * q;
    let c0 = q2 * q2;
    let c1 = c0 + 4.0 * pq * q2;
    let c2 = c1 + 6.0 * pq * pq;
    let c3 = c2 + 4.0 * pq * (p * p);
    (u >= c0) as u8 + (u >= c1) as u8 + (u >= c2) as u8 + (u >= c3) as u8
}

/// A standard normal number, by inversion.
#[inline]
pub fn normal(word: u32) -> f32 {
    maths::normal_of_word(word)
}

/// An index below `n` (n ≥ 1), by multiplication; the bias is below n/2³².
#[inline(always)]
pub fn index(word: u32, n: u32) -> u32 {
    ((u64::from(word) * u64::from(n)) >> 32) as u32
}

/// A category by cumulative shares; the last one takes what is left.
pub fn category(word: u32, shares: &[f64]) -> usize {
    let u = f64::from(uniform(word));
    let mut sum = 0.0;
    for (k, share) in shares.iter().enumerate() {
        sum += share;
        if u < sum {
            return k;
        }
    }
    shares.len() - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_has_the_same_luck_alone_and_in_a_crowd() {
        let luck = Luck::new(7, 3).community(11);
        for month in [-60, -1, 0, 1, 107] {
            let mut all = [0_u32; 3 * 500];
            luck.fill(Event::Attend, month, &mut all);
            for i in [0_u32, 1, 16, 255, 499] {
                let own: [u32; 3] = luck.words(Event::Attend, month, i);
                assert_eq!(own, all[i as usize * 3..i as usize * 3 + 3]);
            }
        }
    }

    #[test]
    fn every_part_of_the_address_changes_the_draw() {
        let base: [u32; 4] = Luck::new(1, 1).community(1).words(Event::Attend, 1, 1);
        let others: [[u32; 4]; 6] = [
            Luck::new(2, 1).community(1).words(Event::Attend, 1, 1),
            Luck::new(1, 2).community(1).words(Event::Attend, 1, 1),
            Luck::new(1, 1).community(2).words(Event::Attend, 1, 1),
            Luck::new(1, 1).community(1).words(Event::Hear, 1, 1),
            Luck::new(1, 1).community(1).words(Event::Attend, 2, 1),
            Luck::new(1, 1).community(1).words(Event::Attend, 1, 2),
        ];
        assert!(others.iter().all(|o| *o != base));
    }

    #[test]
    fn four_chances_has_the_binomial_law_and_never_falls_when_p_rises() {
        let mut words = vec![0_u32; 200_000];
        Luck::new(5, 0).community(0).fill(Event::Attend, 0, &mut words);
        for p in [0.1_f32, 0.33, 0.57, 0.9] {
            let mean = words.iter().map(|&w| f64::from(four_chances(w, p))).sum::<f64>()
                / words.len() as f64;
            assert!((mean - 4.0 * f64::from(p)).abs() < 0.01, "{p}: {mean}");
            let none = words.iter().filter(|&&w| four_chances(w, p) == 0).count() as f64;
            let expected = f64::from((1.0 - p).powi(4));
            assert!((none / words.len() as f64 - expected).abs() < 0.004);
        }
        for &w in &words[..2000] {
            let counts: Vec<u8> = (0..=100).map(|k| four_chances(w, k as f32 / 100.0)).collect();
            assert!(counts.windows(2).all(|c| c[0] <= c[1]));
            assert_eq!((counts[0], counts[100]), (0, 4));
        }
    }

    #[test]
    fn the_luck_of_a_tie_depends_on_its_ends_and_its_direction_alone() {
        let key = Luck::new(5, 0).community(0).ties(Event::CutTie, 4);
        assert_ne!(key.word(3, 9), key.word(9, 3));
        assert_eq!(key.word_undirected(3, 9), key.word_undirected(9, 3));
        let mean = (0..100_000_u32)
            .map(|k| f64::from(uniform(key.word(k / 300, k % 300 + 300))))
            .sum::<f64>()
            / 100_000.0;
        assert!((mean - 0.5).abs() < 0.004, "{mean}");
    }

    #[test]
    fn normal_draws_have_mean_zero_and_variance_one() {
        let mut words = vec![0_u32; 100_000];
        Luck::new(9, 0).community(0).fill(Event::Income, 0, &mut words);
        let z: Vec<f64> = words.iter().map(|&w| f64::from(normal(w))).collect();
        let mean = z.iter().sum::<f64>() / z.len() as f64;
        let var = z.iter().map(|v| v * v).sum::<f64>() / z.len() as f64;
        assert!(mean.abs() < 0.01 && (var - 1.0).abs() < 0.02, "{mean} {var}");
    }
}
