//! The public goods game where everybody meets everybody: groups of `n` drawn anew, each contribution of 1
//! multiplied by `r` and shared by all of the group.

/// Mean payoffs of who contributes and who does not, where a share `x` of the others contribute.
pub fn payoffs(n: u32, r: f64, x: f64) -> (f64, f64) {
    let others = n - 1;
    // Binomial(n − 1, x), one chance after the other.
    let mut chances = vec![1.0];
    for _ in 0..others {
        let mut next = vec![0.0; chances.len() + 1];
        for (k, p) in chances.iter().enumerate() {
            next[k] += p * (1.0 - x);
            next[k + 1] += p * x;
        }
        chances = next;
    }
    let share = |givers: usize| r * givers as f64 / f64::from(n);
    let mean = |own: usize| -> f64 {
        chances.iter().enumerate().map(|(k, p)| p * (share(k + own) - own as f64)).sum()
    };
    (mean(1), mean(0))
}

/// The share of contributors after a time `dt` of replicator dynamics, x' = x·(1 − x)·(difference of
/// payoffs), by a step of Runge and Kutta (fourth order).
pub fn replicator(n: u32, r: f64, x: f64, dt: f64) -> f64 {
    let slope = |x: f64| {
        let (gives, keeps) = payoffs(n, r, x);
        x * (1.0 - x) * (gives - keeps)
    };
    let a = slope(x);
    let b = slope(x + 0.5 * dt * a);
    let c = slope(x + 0.5 * dt * b);
    let d = slope(x + dt * c);
    x + dt / 6.0 * (a + 2.0 * b + 2.0 * c + d)
}
