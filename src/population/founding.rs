//! Founding a community: traits, places, ties, the state before the burn-in.
//!
//! Everything is drawn by address (event of founding, household's number), so a community is the
//! same whether others exist or not. Consumption per head is lognormal, matched to the Gini
//! coefficient and the poverty rate of the area.

use std::sync::Arc;

use super::accounts::{Account, Accounts};
use super::actors::Actors;
use super::board::Board;
use super::civic::Civic;
use super::commons::Commons;
use super::debts::Debts;
use super::delivered::Delivered;
use super::enterprises::Enterprises;
use super::founding_ties::TrustLaw;
use super::groups::Groups;
use super::households::{Disposition, Households, flag};
use super::neighbourhoods::{Neighbourhood, SUB_CRITERIA, slum_score};
use super::pool::Pool;
use super::standing::Standing;
use super::{Community, founding_import, founding_ties};
use crate::import::Place;
use crate::maths;
use crate::random::{CommunityLuck, Event, bernoulli, category, index, normal, uniform};
use crate::scenario::{CommunitySpec, Parameters, Population, Trade};
use crate::units::from_rupiah;

/// Words of luck a household at its founding.
const WORDS: usize = 12;

/// What is computed once for all communities of a run.
#[derive(Clone, Debug)]
pub struct Foundry<'a> {
    population: &'a Population,
    parameters: &'a Parameters,
    trust: Arc<TrustLaw>,
    trades: Arc<[Trade]>,
}

impl<'a> Foundry<'a> {
    /// Prepares what all communities share.
    pub fn new(population: &'a Population, parameters: &'a Parameters) -> Self {
        let trust = Arc::new(TrustLaw::new(population));
        Foundry { population, parameters, trust, trades: Arc::from([]) }
    }

    /// Households may own enterprises of these trades.
    pub fn with_trades(mut self, trades: &[Trade]) -> Self {
        self.trades = Arc::from(trades);
        self
    }

    /// Founds one community.
    pub fn found(&self, number: u32, spec: &CommunitySpec, luck: CommunityLuck) -> Community {
        let imported = self.population.imported.as_deref();
        let given = imported.and_then(|all| all.place(&spec.name));
        let mut households = self.households(spec, given, luck);
        let neighbourhoods = self.neighbourhoods(spec, given, luck);
        let given_ties = given.filter(|_| imported.is_some_and(|all| all.with_ties));
        let sociability = self.offices(&mut households, &neighbourhoods, (given, given_ties), luck);
        let request = founding_ties::Request {
            population: self.population,
            parameters: self.parameters,
            trust: &self.trust,
            households: &households,
            neighbourhoods: &neighbourhoods,
            sociability: &sociability,
            luck,
        };
        let ties = match given_ties {
            Some(place) => founding_import::ties(&request, place),
            None => founding_ties::found(&request),
        };
        for i in 0..households.len() {
            households.sociability[i] = ties.count(i) as u8;
        }
        let mut accounts = Accounts::default();
        let saved: i64 = households.savings.iter().map(|&s| i64::from(s)).sum();
        accounts.book(Account::Employers, Account::Households, saved);
        let actors = Actors::equal(neighbourhoods.len(), self.parameters.tie_work);
        let enterprises = Enterprises::found(&self.trades, &households, luck);
        accounts.book(Account::Employers, Account::Enterprises, enterprises.capital());
        Community {
            number,
            region: spec.region,
            hectares: spec.hectares,
            slum_hectares: spec.slum_hectares,
            households,
            enterprises,
            debts: Debts::default(),
            groups: Groups::default(),
            ties,
            neighbourhoods,
            accounts,
            board: Board { budget_weight: 1.0, ..Board::default() },
            actors,
            standing: Standing { stigma: self.parameters.stigma_baseline, ..Standing::default() },
            commons: Commons::default(),
            pool: Pool::default(),
            civic: Civic::default(),
            delivered: Delivered::none(),
            ties_given: given_ties.is_some(),
            asks_anybody: self.population.bridging_share as f32,
            trust: Arc::clone(&self.trust),
        }
    }

    /// Traits: those that are given, the others drawn.
    fn households(
        &self,
        spec: &CommunitySpec,
        given: Option<&Place>,
        luck: CommunityLuck,
    ) -> Households {
        let n = spec.households as usize;
        let (pop, par) = (self.population, self.parameters);
        let mut words = vec![0_u32; n * WORDS];
        luck.fill(Event::FoundHousehold, 0, &mut words);
        // Lognormal: Gini = 2Φ(σ/√2) − 1; the poverty rate fixes the median.
        let sigma = std::f64::consts::SQRT_2 * maths::normal_quantile((pop.gini + 1.0) / 2.0);
        let mu = maths::ln(pop.poverty_line)
            - sigma * maths::normal_quantile(pop.poverty_rate.clamp(1e-6, 1.0 - 1e-6));
        let shares = [
            f64::from(par.altruist_share),
            f64::from(1.0 - par.altruist_share - par.free_rider_share).max(0.0),
            f64::from(par.free_rider_share),
        ];
        let mut h =
            Households { reprimand_kept: 1.0 - par.reprimand_fade, ..Households::default() };
        for (i, w) in words.chunks_exact(WORDS).enumerate() {
            let known = given.map(|place| &place.people[i]);
            let disposition = known.and_then(|k| k.disposition.map(usize::from));
            let disposition = disposition.unwrap_or_else(|| category(w[0], &shares));
            let wealth = f64::from(normal(w[1]));
            let per_head = maths::exp(mu + sigma * wealth);
            let per_head = known.and_then(|k| k.consumption).unwrap_or(per_head);
            // Poor households are larger (4.49 against 3.9 people [V]/[R]): −0.4 people a sd.
            let people = pop.household_size - 0.4 * wealth + 1.2 * f64::from(normal(w[2]));
            let size = people.round().clamp(1.0, 8.0);
            let size = known.and_then(|k| k.people).map_or(size, f64::from);
            let income = from_rupiah(per_head * size).clamp(1, 10_000_000) as i32;
            let skill = f64::from(par.skill_mean) + 0.1 * f64::from(normal(w[3]));
            let skill = known.and_then(|k| k.skill).unwrap_or(skill);
            let own_skill = (skill.clamp(0.0, 1.0) * 255.0).round() as u8;
            let skill = f32::from(own_skill) / 255.0;
            let mut flags = 0;
            if per_head < pop.poverty_line {
                flags |= flag::POOR;
            }
            let leads = known.and_then(|k| k.leader);
            if leads.unwrap_or(f64::from(uniform(w[4])) < pop.leader_share) {
                flags |= flag::LEADER;
            }
            let cost = (normal(w[5]) * par.cost_sd * 512.0).round().clamp(-8192.0, 8191.0);
            h.temper.push(((cost as i16) << 2) | disposition as i16);
            h.size.push(size as u8);
            h.wage.push((income as f32 / (1.0 + par.skill_return * skill)).round() as i32);
            h.sociability.push(0);
            h.own_skill.push(own_skill);
            h.attended.push(if disposition == Disposition::FreeRider as usize { 1 } else { 2 });
            h.flags.push(flags);
            h.habit.push(0.5);
            h.willingness.push(0.9);
            h.salience.push(0.0);
            h.reprimand.push(0);
            let trust = par.institution_baseline + par.institution_sd * normal(w[9]);
            let trust = known.and_then(|k| k.trust).map_or(trust, |t| t as f32);
            let own_trust = (trust.clamp(0.05, 0.95) * 255.0).round() as u8;
            let trust = f32::from(own_trust) / 255.0;
            h.own_trust.push(own_trust);
            h.trust_board.push(trust);
            h.trust_facilitator.push(trust);
            h.trust_government.push(trust);
            h.board_tie.push(0.1);
            h.facilitator_tie.push(0.0);
            h.skill.push(skill);
            let buffer = f64::from(par.savings_months) * f64::from(income);
            let saved = known.and_then(|k| k.savings).map(|s| from_rupiah(s) as i32);
            h.savings.push(saved.unwrap_or(buffer.round() as i32));
            h.consumption.push(income);
        }
        h
    }

    /// Places: equal ranges of households unless they are given, slum conditions in a block of adjacent
    /// ones.
    fn neighbourhoods(
        &self,
        spec: &CommunitySpec,
        given: Option<&Place>,
        luck: CommunityLuck,
    ) -> Vec<Neighbourhood> {
        let count = spec.neighbourhoods;
        let slums = (spec.slum_hectares / spec.hectares * f64::from(count)).round() as u32;
        let [place]: [u32; 1] = luck.words(Event::FoundCommunity, 0, 0);
        let first_slum = index(place, count);
        let ends = given.map_or(&[][..], |place| &place.neighbourhoods);
        let before = |r: u32| match ends.get((r as usize).wrapping_sub(1)) {
            Some(end) => *end,
            None if !ends.is_empty() => 0,
            None => (u64::from(spec.households) * u64::from(r) / u64::from(count)) as u32,
        };
        (0..count)
            .map(|r| {
                let (from, to) = (before(r), before(r + 1));
                let slum = (r + count - first_slum) % count < slums;
                let words: [u32; SUB_CRITERIA] = luck.words(Event::FoundNeighbourhood, 0, r);
                // Light slums as KOTAKU's mostly are, about 31 points; elsewhere about 7 [A].
                let affected = words.map(|w| {
                    let share = if slum { 0.10 + 0.75 * uniform(w) } else { 0.45 * uniform(w) };
                    (share * 255.0).round() as u8
                });
                Neighbourhood {
                    from,
                    to,
                    hectares: (spec.hectares / f64::from(count)) as f32,
                    affected,
                    delineated: false,
                    in_control_decree: false,
                    norm: self.parameters.norm_agreed,
                    slum_score: slum_score(&affected, &[0.0; 7]),
                }
            })
            .collect()
    }

    /// Names the board and the heads of neighbourhoods, and gives each household's sociability:
    /// the expected number of ties against the mean.
    fn offices(
        &self,
        h: &mut Households,
        neighbourhoods: &[Neighbourhood],
        (given, given_ties): (Option<&Place>, Option<&Place>),
        luck: CommunityLuck,
    ) -> Vec<f32> {
        let n = h.len();
        let mut words = vec![0_u32; n * WORDS];
        luck.fill(Event::FoundHousehold, 0, &mut words);
        let sd = self.population.sociability_sd as f32;
        let mut weight: Vec<f32> = (0..n)
            .map(|i| {
                let w = &words[i * WORDS..(i + 1) * WORDS];
                if bernoulli(w[6], self.population.isolate_share as f32) {
                    return 0.0;
                }
                let leads =
                    if h.has(i, flag::LEADER) { self.population.leader_degree } else { 1.0 };
                maths::exp32(sd * normal(w[7])) * leads as f32
            })
            .collect();
        let mean = weight.iter().map(|&w| f64::from(w)).sum::<f64>() / n as f64;
        if mean > 0.0 {
            // The most sociable stay below the cap on ties.
            let most = 0.8 * super::ties::CAP as f32 / self.population.mean_degree.max(1.0) as f32;
            weight.iter_mut().for_each(|w| *w = (*w / mean as f32).min(most));
        }
        if let Some(place) = given_ties {
            weight = founding_import::degrees(place);
        }
        if founding_import::seat_board(h, given) {
            return self.heads(h, neighbourhoods, weight);
        }
        // Elected volunteers: leaders first, then by a draw.
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by_key(|&i| (!h.has(i, flag::LEADER), words[i * WORDS + 8], i));
        for &i in order.iter().take(self.population.board_members as usize) {
            h.flags[i] |= flag::BOARD;
        }
        self.heads(h, neighbourhoods, weight)
    }

    /// The best connected household heads its neighbourhood.
    fn heads(
        &self,
        h: &mut Households,
        neighbourhoods: &[Neighbourhood],
        weight: Vec<f32>,
    ) -> Vec<f32> {
        for place in neighbourhoods {
            let head =
                place.range().max_by(|&a, &b| weight[a].total_cmp(&weight[b]).then(b.cmp(&a)));
            if let Some(head) = head {
                h.flags[head] |= flag::HEAD;
            }
        }
        weight
    }
}
