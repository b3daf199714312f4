//! Canonical results of the field, held against the kernels that the library offers. Limits in closed
//! form hold to 1e-6 or exactly; drawn ones within the tolerance stated beside them. The table of all is
//! in docs/verification.md.

use berdaya::core::maths::normal_quantile;
use berdaya::core::random::{CommunityLuck, Event, Luck};
use berdaya::evidence::canonical::games::{Field, Game};
use berdaya::evidence::canonical::{
    Graph, averaging, cascade, generators, public_goods, threshold,
};

fn luck(number: u32) -> CommunityLuck {
    Luck::new(2018, number).community(0)
}

fn near(found: f64, wanted: f64, tolerance: f64, what: &str) {
    println!("{what}: {found:.6}, expected {wanted:.6}");
    assert!((found - wanted).abs() <= tolerance, "{what}: {found} against {wanted}");
}

// Averaging

#[test]
fn averaging_ends_at_the_consensus_of_degroot() {
    for (number, own) in [(0, 1.0), (1, 0.5), (2, 3.0)] {
        let graph = generators::scale_free(300, 3, luck(number));
        let first: Vec<f64> = (0..300).map(|i| f64::from(i * i % 97) / 97.0).collect();
        let wanted = averaging::consensus(&graph, own, &first);
        let (mut now, mut next) = (first, vec![0.0; 300]);
        for _ in 0..2000 {
            averaging::step(&graph, own, &now, &mut next);
            std::mem::swap(&mut now, &mut next);
        }
        for x in now {
            assert!((x - wanted).abs() < 1e-9, "{x} against {wanted}");
        }
    }
}

#[test]
fn the_error_of_averaging_decays_by_the_second_eigenvalue() {
    // On a ring of n with k neighbours and oneself the eigenvalues are (1 + 2·Σ cos(2πjd/n))/(k + 1).
    let (n, k) = (60, 4);
    let graph = generators::small_world(n, k, 0.0, luck(0));
    let angle = 2.0 * std::f64::consts::PI / f64::from(n);
    let second = (1.0 + 2.0 * (angle.cos() + (2.0 * angle).cos())) / 5.0;
    let first: Vec<f64> = (0..n).map(|i| f64::from(i * i % 17)).collect();
    let end = averaging::consensus(&graph, 1.0, &first);
    let (mut now, mut next) = (first, vec![0.0; n as usize]);
    let error = |x: &[f64]| x.iter().map(|x| (x - end).powi(2)).sum::<f64>().sqrt();
    let mut ratio = 0.0;
    for _ in 0..400 {
        averaging::step(&graph, 1.0, &now, &mut next);
        ratio = error(&next) / error(&now);
        std::mem::swap(&mut now, &mut next);
    }
    near(ratio, second, 1e-6, "decay of the error");
}

// Thresholds

#[test]
fn granovetters_crowd_goes_from_a_hundred_to_one_by_one_persons_threshold() {
    let crowd: Vec<u32> = (0..100).collect();
    assert_eq!(threshold::final_number(&crowd), 100);
    let mut other = crowd.clone();
    other[1] = 2;
    assert_eq!(threshold::final_number(&other), 1);
    // On a network where everybody sees everybody it is the same crowd: a share of the 99 others.
    let all = generators::blocks(&[100], 1.0, 1.0, luck(0));
    for (crowd, wanted) in [(&crowd, 100), (&other, 1)] {
        let shares: Vec<f64> = crowd.iter().map(|&t| f64::from(t) / 99.0 - 1e-12).collect();
        let acting = threshold::spread(&all, &shares, &[false; 100]);
        assert_eq!(acting.iter().filter(|&&a| a).count(), wanted);
    }
}

#[test]
fn thresholds_around_a_quarter_jump_where_their_spread_reaches_twelve() {
    // Granovetter 1978, figure 2: a crowd of 100, thresholds normal with mean 25.
    let most = |sd: f64| {
        let quantile = |i: u32| 25.0 + sd * normal_quantile((f64::from(i) + 0.5) / 1000.0);
        // 1000 people with thresholds of tenths, so that the jump is that of the curve.
        let crowd: Vec<u32> =
            (0..1000).map(|i| (10.0 * quantile(i)).max(0.0).ceil() as u32).collect();
        threshold::final_number(&crowd) as f64 / 10.0
    };
    let jump = (100..150).map(|s| f64::from(s) / 10.0).find(|&sd| most(sd) > 50.0);
    println!("before {:.1}, after {:.1}, at {jump:?}", most(12.0), most(12.5));
    near(jump.unwrap_or(f64::NAN), 12.2, 0.11, "spread at which a riot breaks out");
    assert!(most(jump.unwrap_or(0.0) - 0.1) < 12.0 && most(jump.unwrap_or(0.0)) > 90.0);
}

// Cascades

#[test]
fn a_cascade_on_a_dense_random_graph_has_the_final_size_of_an_epidemic() {
    for (r0, wanted) in [(1.2, 0.313698), (1.5, 0.582812), (2.0, 0.796812), (3.0, 0.940480)] {
        near(cascade::final_size(r0, 0.0), wanted, 1e-6, "final size in closed form");
    }
    let n = 8000;
    let graph = generators::blocks(&[n], 0.015, 0.0, luck(1));
    let first: Vec<u32> = (0..160).collect();
    for r0 in [1.2, 1.5, 2.0, 3.0] {
        let chance = (r0 / graph.mean_degree()) as f32;
        let mut sum = 0.0;
        for run in 0..10 {
            let ties = luck(run).ties(Event::Hear, 1);
            let reached = cascade::spread(&graph, chance, &first, ties);
            sum += reached.iter().filter(|&&r| r).count() as f64 / f64::from(n) / 10.0;
        }
        near(sum, cascade::final_size(r0, 0.02), 0.02, "reached, with 2 % reached at first");
    }
}

#[test]
fn a_cascade_grows_only_above_the_threshold_of_its_network() {
    let n = 6000;
    let graph = generators::blocks(&[n], 4.0 / n as f32, 0.0, luck(2));
    let critical = cascade::critical_chance(&graph);
    near(critical, 0.25, 0.01, "critical chance at four ties, Poisson");
    let mean = |chance: f64| {
        let runs = 40;
        let reached = (0..runs).map(|run| {
            let ties = luck(run).ties(Event::Hear, 2);
            let reached = cascade::spread(&graph, chance as f32, &[run * 97], ties);
            reached.iter().filter(|&&r| r).count() as f64 / f64::from(n)
        });
        reached.fold((0.0_f64, 0.0_f64), |(sum, most), x| (sum + x / f64::from(runs), most.max(x)))
    };
    let (below, above) = (mean(0.6 * critical), mean(1.6 * critical));
    println!("below {below:.4?}, above {above:.4?}");
    assert!(below.1 < 0.03, "{below:?}");
    // One that breaks out reaches 1 − e^(−1.6 z).
    near(above.1, cascade::final_size(1.6, 0.0), 0.03, "an outbreak above it");
}

// Networks

#[test]
fn small_worlds_have_the_clustering_and_paths_of_watts_and_strogatz() {
    const GRAPHS: u32 = 12;
    let of = |p: f32| {
        let graphs = (0..GRAPHS).map(|k| generators::small_world(1000, 10, p, luck(k)));
        graphs.fold((0.0, 0.0), |(c, l), g| {
            assert!((g.mean_degree() - 10.0).abs() < 1e-12);
            (c + g.clustering() / f64::from(GRAPHS), l + g.mean_path() / f64::from(GRAPHS))
        })
    };
    let (c0, l0) = of(0.0);
    near(c0, 3.0 * 8.0 / (4.0 * 9.0), 1e-9, "C(0) = 3(k − 2)/4(k − 1)");
    near(l0, 50.45, 0.005, "L(0)");
    let wanted = [
        (0.001, 0.997, 26.3),
        (0.01, 0.967, 8.69),
        (0.05, 0.856, 5.17),
        (0.1, 0.734, 4.41),
        (0.3, 0.355, 3.60),
    ];
    for (p, clustering, path) in wanted {
        let (c, l) = of(p);
        near(c / c0, clustering, 0.02, "C(p)/C(0)");
        near(c / c0, (1.0 - f64::from(p)).powi(3), 0.015, "C(p)/C(0) = (1 − p)³");
        // One tie in a thousand is rewired: where the few shortcuts are decides.
        near(l, path, if p < 0.005 { 0.2 * path } else { 0.06 * path }, "L(p)");
    }
    near(of(1.0).1, 3.26, 0.03, "L(1)");
}

#[test]
fn scale_free_networks_have_the_degrees_of_barabasi_and_albert() {
    let (n, m) = (20_000, 3);
    let graph = generators::scale_free(n, m, luck(0));
    near(graph.mean_degree(), 5.999, 0.001, "mean degree");
    let degrees: Vec<usize> = (0..graph.len()).map(|i| graph.degree(i)).collect();
    let share = |k: usize| degrees.iter().filter(|&&d| d == k).count() as f64 / f64::from(n);
    near(share(3), 2.0 / 5.0, 0.012, "P(k = m) = 2/(m + 2)");
    // P(k) = 2m(m + 1)/(k(k + 1)(k + 2)).
    for k in 4..=8_usize {
        let wanted = 24.0 / (k * (k + 1) * (k + 2)) as f64;
        near(share(k), wanted, 4.0 * (wanted / f64::from(n)).sqrt(), "P(k)");
    }
    // Maximum likelihood over k ≥ 10, of the continuous law from 9.5 on (Clauset, Shalizi & Newman 2009).
    let tail: Vec<f64> = degrees.iter().filter(|&&d| d >= 10).map(|&d| d as f64).collect();
    let sum: f64 = tail.iter().map(|d| (d / 9.5).ln()).sum();
    near(1.0 + tail.len() as f64 / sum, 2.84, 0.1, "exponent of the tail");
}

#[test]
fn blocks_are_tied_as_often_as_they_should_be() {
    let sizes = [600, 900];
    let (within, between) = (0.02, 0.002);
    let graph = generators::blocks(&sizes, within, between, luck(3));
    let mut ties = [0.0_f64; 2];
    for i in 0..graph.len() {
        for &j in graph.neighbours(i) {
            ties[usize::from((i < 600) != (j < 600))] += 0.5;
        }
    }
    let pairs = |a: f64, b: f64| a * b;
    let inside = pairs(600.0, 599.0) / 2.0 + pairs(900.0, 899.0) / 2.0;
    let across = pairs(600.0, 900.0);
    for (found, pairs, p) in [(ties[0], inside, within), (ties[1], across, between)] {
        let p = f64::from(p);
        let sd = (pairs * p * (1.0 - p)).sqrt();
        near(found, pairs * p, 3.5 * sd, "ties of a stochastic block model");
    }
    // Degrees are binomial: their variance is Σ p(1 − p).
    let (mean, mut square) = (graph.mean_degree(), 0.0);
    for i in 0..600 {
        square += (graph.degree(i) as f64 - (599.0 * 0.02 + 900.0 * 0.002)).powi(2) / 600.0;
    }
    assert!(mean > 0.0);
    near(square, 599.0 * 0.02 * 0.98 + 900.0 * 0.002 * 0.998, 2.5, "variance of degrees");
}

// Games

#[test]
fn well_mixed_a_contribution_returns_r_over_n_and_nobody_contributes_in_the_end() {
    for (n, r) in [(4, 1.6), (5, 3.0), (10, 9.9)] {
        let a = r / f64::from(n) - 1.0;
        for x in [0.0, 0.2, 0.9, 1.0] {
            let (gives, keeps) = public_goods::payoffs(n, r, x);
            near(gives - keeps, a, 1e-9, "marginal return");
        }
        // x' = a·x(1 − x) has the logistic curve as its solution.
        let (mut x, dt) = (0.9, 0.01);
        for step in 1..=3000 {
            x = public_goods::replicator(n, r, x, dt);
            let grown = 0.9 * (a * dt * f64::from(step)).exp();
            assert!((x - grown / (0.1 + grown)).abs() < 1e-6);
        }
        assert!(x < 0.9);
    }
    let end = (0..3000).fold(0.99, |x, _| public_goods::replicator(4, 1.6, x, 0.01));
    assert!(end < 1e-5, "{end}");
}

/// Mean share of co-operators over steps 400 – 600.
fn spatial(b: f64, with_self: bool, seed: u32) -> f64 {
    let mut field = Field::drawn(200, true, 0.9, luck(seed));
    let mut sum = 0.0;
    for step in 1..=600 {
        field.step(b, with_self);
        if step > 400 {
            sum += field.share() / 200.0;
        }
    }
    sum
}

#[test]
fn the_spatial_dilemma_has_the_shares_of_nowak_and_may() {
    let wanted = [(1.35, 0.856), (1.55, 0.817), (1.61, 0.700), (1.77, 0.736), (2.05, 0.038)];
    for (b, share) in wanted {
        near(spatial(b, true, 0), share, 0.01, "with self-interaction");
    }
    // Between 1.8 and 2 no comparison of scores depends on b: the same field, step by step.
    let fields = [1.81, 1.85, 1.90, 1.95].map(|b| spatial(b, true, 0));
    assert!(fields.iter().all(|f| f.to_bits() == fields[0].to_bits()), "{fields:?}");
    let mean = (0..3).map(|seed| spatial(1.85, true, seed)).sum::<f64>() / 3.0;
    near(mean, 12.0 * 2.0_f64.ln() - 8.0, 0.006, "12 ln 2 − 8");
}

#[test]
fn without_self_interaction_the_spatial_dilemma_has_fewer_cooperators() {
    let wanted =
        [(1.35, 0.790, 0.012), (1.55, 0.743, 0.012), (1.61, 0.300, 0.02), (1.85, 0.038, 0.006)];
    for (b, share, tolerance) in wanted {
        near(spatial(b, false, 0), share, tolerance, "without self-interaction");
    }
    let few = spatial(2.05, false, 0);
    println!("at 2.05: {few:.4}");
    assert!(few <= 0.005, "{few}");
}

#[test]
fn one_defector_in_a_field_of_cooperators_makes_a_kaleidoscope() {
    let side = 99;
    let mut field = Field::new(side, false);
    field.cooperates[side * side / 2] = false;
    for step in 1..=200 {
        let before = field.clone();
        field.step(1.9, true);
        assert!(field != before, "step {step}: it stands still");
        for row in 0..side {
            for column in 0..side {
                let own = field.cooperates[row * side + column];
                let turned = field.cooperates[column * side + (side - 1 - row)];
                let mirrored = field.cooperates[row * side + (side - 1 - column)];
                assert!(own == turned && own == mirrored, "step {step}, {row}, {column}");
            }
        }
    }
}

/// Mean share of co-operators over the last generations.
fn evolved(graph: &Graph, game: Game, seed: u32) -> f64 {
    const GENERATIONS: i32 = 2000;
    let mut words = vec![0; graph.len()];
    luck(seed).fill(Event::DrawPlayers, 1, &mut words);
    let mut cooperates: Vec<bool> = words.iter().map(|w| w % 2 == 0).collect();
    let mut sum = 0.0;
    for number in 0..GENERATIONS {
        game.generation(graph, &mut cooperates, number, luck(seed));
        if number >= GENERATIONS - 300 {
            sum += cooperates.iter().filter(|&&c| c).count() as f64 / graph.len() as f64 / 300.0;
        }
    }
    sum
}

fn mean_evolved(scale_free: bool, game: Game) -> f64 {
    let runs = 3;
    let one = |k: u32| {
        let graph = if scale_free {
            generators::scale_free(1000, 2, luck(k))
        } else {
            generators::small_world(1000, 4, 0.0, luck(k))
        };
        evolved(&graph, game, k)
    };
    (0..runs).map(one).sum::<f64>() / f64::from(runs)
}

#[test]
fn in_the_dilemma_hubs_keep_cooperation_up_where_a_ring_loses_it() {
    let at = |b: f64| [false, true].map(|free| mean_evolved(free, Game::Dilemma { b }));
    let found = [1.05, 1.2, 1.4, 1.6].map(at);
    println!("share of co-operators on a ring and on a scale-free network: {found:.3?}");
    for [ring, free] in found {
        assert!(free > ring + 0.2 || free > 0.95, "{found:?}");
    }
    assert!(found[2][1] > 0.8 && found[2][0] < 0.1, "{found:?}");
}

#[test]
fn in_the_public_goods_game_hubs_help_and_a_fixed_total_cost_helps_more() {
    let at = |eta: f64| {
        let game = |fixed_total| Game::PublicGoods { r: eta * 5.0, fixed_total };
        [(false, false), (true, false), (true, true)]
            .map(|(free, fixed)| mean_evolved(free, game(fixed)))
    };
    let found = [0.4, 0.5, 0.6, 0.7].map(at);
    println!("ring; scale-free, cost a game; scale-free, fixed cost: {found:.3?}");
    for [ring, per_game, fixed] in found {
        assert!(fixed + 0.02 >= per_game && per_game + 0.02 >= ring, "{found:?}");
    }
    assert!(found[1][2] > found[1][0] + 0.3, "{found:?}");
}
