//! Founding a community: traits, places, ties, the state before the burn-in.
//!
//! Everything is drawn by address (event of founding, household's number), so a community is the
//! same whether others exist or not. What a household is comes from `people`.

use std::sync::Arc;

use crate::core::maths;
use crate::core::random::{CommunityLuck, Event, bernoulli, index, normal, uniform};
use crate::model::board::state::Actors;
use crate::model::choices::state::Choices;
use crate::model::commons::state::Commons;
use crate::model::community::Community;
use crate::model::credit::state_debts::Debts;
use crate::model::credit::state_groups::Groups;
use crate::model::credit::state_pool::Pool;
use crate::model::livelihoods::state::Enterprises;
use crate::model::livelihoods::trades::Trade;
use crate::model::mutual_work::state::Gifts;
use crate::model::news::state::Civic;
use crate::model::parameters::Parameters;
use crate::model::partners::state::Standing;
use crate::model::world::accounts::{Account, Accounts};
use crate::model::world::board::Board;
use crate::model::world::delivered::Delivered;
use crate::model::world::founding_import;
use crate::model::world::founding_ties::{self, TrustLaw};
use crate::model::world::households::{Households, flag};
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::{Neighbourhood, SUB_CRITERIA, slum_score};
use crate::model::world::people::{PeopleLaw, WORDS};
use crate::model::world::places;
use crate::model::world::population::{CommunitySpec, Population};
use crate::scenario::imported::Place;

/// What is computed once for all communities of a run.
#[derive(Clone, Debug)]
pub struct Foundry<'a> {
    population: &'a Population,
    parameters: &'a Parameters,
    trust: Arc<TrustLaw>,
    people: Arc<PeopleLaw>,
    trades: Arc<[Trade]>,
}

impl<'a> Foundry<'a> {
    /// Prepares what all communities share.
    pub fn new(population: &'a Population, parameters: &'a Parameters) -> Self {
        let trust = Arc::new(TrustLaw::new(population));
        let people = Arc::new(PeopleLaw::new(population, parameters));
        Foundry { population, parameters, trust, people, trades: Arc::from([]) }
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
        let actors = Actors::equal(neighbourhoods.len(), self.parameters.trust.tie_work);
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
            board: Board {
                budget_weight: 1.0,
                leads_alone: places::leads_alone(self.parameters, luck),
                ..Board::default()
            },
            actors,
            standing: Standing {
                stigma: self.parameters.partners.stigma_baseline,
                ..Standing::default()
            },
            commons: Commons::default(),
            gifts: Gifts::default(),
            pool: Pool::default(),
            civic: Civic::default(),
            choices: Choices::default(),
            delivered: Delivered::none(),
            ties_given: given_ties.is_some(),
            asks_anybody: self.population.bridging_share as f32,
            trust: Arc::clone(&self.trust),
            people: Arc::clone(&self.people),
            moves: Moves::default(),
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
        let mut words = vec![0_u32; n * WORDS];
        luck.fill(Event::FoundHousehold, 0, &mut words);
        let kept = 1.0 - self.parameters.mutual_work.reprimand_fade;
        let mut h = Households { reprimand_kept: kept, ..Households::default() };
        for (i, w) in words.as_chunks::<WORDS>().0.iter().enumerate() {
            let known = given.map(|place| &place.people[i]);
            h.push(&self.people.draw(w, known));
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
                    norm: places::agreed(self.parameters, luck, r),
                    agreed: places::agreed(self.parameters, luck, r),
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
            let most = 0.8 * crate::model::world::ties::CAP as f32
                / self.population.mean_degree.max(1.0) as f32;
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
