//! Games on networks: co-operators and defectors who copy whoever does better.

use super::Graph;
use crate::core::random::{CommunityLuck, Event, index, uniform};

/// A square field of players with eight neighbours each (Nowak & May 1992).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    side: usize,
    /// Does the field go on beyond its edge, on the other side?
    torus: bool,
    /// Who co-operates, row by row.
    pub cooperates: Vec<bool>,
}

impl Field {
    /// A field where everybody co-operates.
    pub fn new(side: usize, torus: bool) -> Field {
        Field { side, torus, cooperates: vec![true; side * side] }
    }

    /// A field where each co-operates with a chance.
    pub fn drawn(side: usize, torus: bool, share: f32, numbers: CommunityLuck) -> Field {
        let mut words = vec![0; side * side];
        numbers.fill(Event::DrawPlayers, 0, &mut words);
        Field { side, torus, cooperates: words.iter().map(|&w| uniform(w) < share).collect() }
    }

    /// Share of co-operators.
    pub fn share(&self) -> f64 {
        self.cooperates.iter().filter(|&&c| c).count() as f64 / self.cooperates.len() as f64
    }

    /// The field with a border of what lies beyond its edge.
    fn bordered(&self, values: &[f64], outside: f64) -> Vec<f64> {
        let n = self.side;
        let wide = n + 2;
        let mut out = vec![outside; wide * wide];
        for (row, values) in values.chunks_exact(n).enumerate() {
            let own = &mut out[(row + 1) * wide..(row + 2) * wide];
            own[1..=n].copy_from_slice(values);
            if self.torus {
                (own[0], own[n + 1]) = (own[n], own[1]);
            }
        }
        if self.torus {
            out.copy_within(n * wide..(n + 1) * wide, 0);
            out.copy_within(wide..2 * wide, (n + 1) * wide);
        }
        out
    }

    /// One step, everybody at once: all play with their neighbours (and themselves, if `with_self`), a pair of
    /// co-operators gets 1 each, who defects against a co-operator gets `b`, all else is 0; then everybody
    /// does what the best of its nine did, itself included, and keeps to its own where that was as good.
    pub fn step(&mut self, b: f64, with_self: bool) {
        let n = self.side;
        let wide = n + 2;
        // A place with its neighbours, row by row.
        let nine = |at: usize| {
            let rows = [at - wide, at, at + wide];
            rows.into_iter().flat_map(|middle| middle - 1..middle + 2)
        };
        let place = |at: usize| (at / n + 1) * wide + at % n + 1;
        let gives: Vec<f64> = self.cooperates.iter().map(|&c| f64::from(u8::from(c))).collect();
        let gives = self.bordered(&gives, 0.0);
        let alone = if with_self { 0.0 } else { 1.0 };
        let scores: Vec<f64> = (0..n * n)
            .map(|at| {
                let count = nine(place(at)).fold(0.0, |sum, k| sum + gives[k]);
                if self.cooperates[at] { count - alone } else { b * count }
            })
            .collect();
        let scores = self.bordered(&scores, -1.0);
        let best = |at: usize| {
            nine(at).fold(at, |best, k| if scores[k] > scores[best] { k } else { best })
        };
        self.cooperates = (0..n * n).map(|at| gives[best(place(at))] > 0.0).collect();
    }
}

/// What neighbours on a network play.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Game {
    /// Each pair a prisoners' dilemma: 1 for two co-operators, `b` for who defects against one, else 0
    /// (Santos & Pacheco 2005).
    Dilemma {
        /// Temptation.
        b: f64,
    },
    /// A public goods game around each node, in which it and its neighbours take part; contributions are
    /// multiplied by `r` (Santos, Santos & Pacheco 2008).
    PublicGoods {
        /// Multiplier.
        r: f64,
        /// Does who co-operates give 1 in all, or 1 in each game?
        fixed_total: bool,
    },
}

impl Game {
    /// What everybody gets in a round.
    pub fn payoffs(self, graph: &Graph, cooperates: &[bool]) -> Vec<f64> {
        let n = graph.len();
        let gives = |i: usize| f64::from(u8::from(cooperates[i]));
        match self {
            Game::Dilemma { b } => (0..n)
                .map(|i| {
                    let near = graph.neighbours(i);
                    let others: f64 = near.iter().map(|&j| gives(j as usize)).sum();
                    others * if cooperates[i] { 1.0 } else { b }
                })
                .collect(),
            Game::PublicGoods { r, fixed_total } => {
                let games = |i: usize| graph.degree(i) as f64 + 1.0;
                let gives = |i: usize| gives(i) / if fixed_total { games(i) } else { 1.0 };
                let share: Vec<f64> = (0..n)
                    .map(|i| {
                        let near = graph.neighbours(i);
                        let all: f64 = near.iter().map(|&j| gives(j as usize)).sum();
                        r * (gives(i) + all) / games(i)
                    })
                    .collect();
                (0..n)
                    .map(|i| {
                        let near = graph.neighbours(i);
                        let others: f64 = near.iter().map(|&j| share[j as usize]).sum();
                        share[i] + others - gives(i) * games(i)
                    })
                    .collect()
            }
        }
    }

    /// One generation, everybody at once: all play, then each looks at one neighbour, drawn, and if that one
    /// got more does as it did with a chance in proportion to the difference.
    pub fn generation(
        self,
        graph: &Graph,
        cooperates: &mut [bool],
        number: i32,
        numbers: CommunityLuck,
    ) {
        let payoffs = self.payoffs(graph, cooperates);
        let before = cooperates.to_vec();
        let mut words = vec![0; 2 * graph.len()];
        numbers.fill(Event::CopyPlayer, number, &mut words);
        // The largest difference there is; in the dilemma the largest that the two may have.
        let most = payoffs.iter().fold(f64::MIN, |a, &b| a.max(b));
        let least = payoffs.iter().fold(f64::MAX, |a, &b| a.min(b));
        for (i, own) in cooperates.iter_mut().enumerate() {
            let near = graph.neighbours(i);
            if near.is_empty() {
                continue;
            }
            let j = near[index(words[2 * i], near.len() as u32) as usize] as usize;
            let range = match self {
                Game::Dilemma { b } => b * graph.degree(i).max(graph.degree(j)) as f64,
                Game::PublicGoods { .. } => most - least,
            };
            let better = payoffs[j] - payoffs[i];
            if better > 0.0 && f64::from(uniform(words[2 * i + 1])) < better / range {
                *own = before[j];
            }
        }
    }
}
