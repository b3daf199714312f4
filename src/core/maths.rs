//! The transcendental functions, in one place, pure Rust: the same bits on every processor.
//!
//! `f32` forms are for the month's inner loops: no branches, no calls, no fused multiply-add, so
//! that a generic and a native build agree to the bit and both vectorise. `f64` forms are for
//! everything that is done once. Square roots are IEEE-exact in hardware and need no form here.

const LOG2_E: f32 = std::f32::consts::LOG2_E;
/// 1.5 × 2²³: adding it rounds an `f32` to an integer that then stands in its low bits.
const ROUND: f32 = 12_582_912.0;

/// e^x for x in [-87, 88] (clamped), relative error below 3e-7.
///
/// Range reduction by ln 2 in two parts (Cody & Waite), then a degree-6 polynomial (Taylor
/// coefficients; |r| ≤ 0.347).
#[inline(always)]
pub fn exp32(x: f32) -> f32 {
    let x = x.clamp(-87.0, 88.0);
    let shifted = x * LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = x - n * 0.693_359_4;
    let r = r - n * -2.121_944_4e-4;
    let p = 1.0
        + r * (1.0
            + r * (0.5
                + r * (1.666_666_7e-1
                    + r * (4.166_666_8e-2 + r * (8.333_334e-3 + r * 1.388_889e-3)))));
    let power = (shifted.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32).wrapping_add(127);
    p * f32::from_bits((power as u32) << 23)
}

/// The logistic function 1/(1 + e^-x).
#[inline(always)]
pub fn logistic32(x: f32) -> f32 {
    1.0 / (1.0 + exp32(-x))
}

/// A share kept in [0, 1]; not a number stays not a number, so that the monthly check sees it. Written
/// so that it becomes one minimum and one maximum.
#[inline(always)]
pub fn unit32(v: f32) -> f32 {
    let v = if v > 1.0 { 1.0 } else { v };
    if v < 0.0 { 0.0 } else { v }
}

/// Natural logarithm of a positive normal number, absolute error below 2e-7 (relative away from 1).
///
/// Mantissa in [√½, √2), then atanh series: ln m = 2·(t + t³/3 + t⁵/5 + …), t = (m−1)/(m+1).
#[inline(always)]
pub fn ln32(x: f32) -> f32 {
    let bits = x.to_bits() as i32;
    let e = (bits.wrapping_sub(0x3f35_04f3)) >> 23;
    let m = f32::from_bits((bits.wrapping_sub(e << 23)) as u32);
    let t = (m - 1.0) / (m + 1.0);
    let t2 = t * t;
    let series = 1.0 + t2 * (0.333_333_34 + t2 * (0.2 + t2 * (0.142_857_15 + t2 * 0.111_111_11)));
    e as f32 * std::f32::consts::LN_2 + 2.0 * t * series
}

/// Standard normal quantile of a 32-bit word (its upper 24 bits, at their middle), absolute error
/// below 2e-6 of the exact quantile up to 4 sd: √2·erf⁻¹ after M. B. Giles, *Approximating the erfinv
/// function* (GPU Computing Gems 2, 2011), both polynomials computed and one chosen.
#[inline(always)]
pub fn normal32(word: u32) -> f32 {
    // x = 2u − 1 at the middle of the cell: odd multiples of 2⁻²⁴, exact in f32, never ±1.
    let x = ((word >> 8) as i32 * 2 + 1 - (1 << 24)) as f32 * (1.0 / 16_777_216.0);
    let w = -ln32((1.0 - x) * (1.0 + x));
    let a = w - 2.5;
    let mut p = 2.810_226_4e-8;
    p = 3.432_739_4e-7 + p * a;
    p = -3.523_387_7e-6 + p * a;
    p = -4.391_506_5e-6 + p * a;
    p = 0.000_218_580_87 + p * a;
    p = -0.001_253_725 + p * a;
    p = -0.004_177_681_6 + p * a;
    p = 0.246_640_73 + p * a;
    p = 1.501_409_4 + p * a;
    let b = w.sqrt() - 3.0;
    let mut q = -0.000_200_214_26;
    q = 0.000_100_950_56 + q * b;
    q = 0.001_349_343_2 + q * b;
    q = -0.003_673_428_4 + q * b;
    q = 0.005_739_507_7 + q * b;
    q = -0.007_622_461_3 + q * b;
    q = 0.009_438_870_5 + q * b;
    q = 1.001_674 + q * b;
    q = 2.832_976_8 + q * b;
    std::f32::consts::SQRT_2 * x * if w < 5.0 { p } else { q }
}

/// Standard normal quantile of a 32-bit word, by Acklam's rational approximation (relative error
/// 1.15e-9 before rounding to `f32`), the word read as (w + ½)/2³².
#[inline]
pub fn normal_of_word(word: u32) -> f32 {
    normal_quantile((f64::from(word) + 0.5) * (1.0 / 4_294_967_296.0)) as f32
}

/// e^x.
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// x^y.
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// Standard normal quantile Φ⁻¹(p), 0 < p < 1 (P. J. Acklam 2003, relative error 1.15e-9).
pub fn normal_quantile(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 5] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 4] = [
        7.784_695_709_041_462e-3,
        3.224_671_290_700_398e-1,
        2.445_134_137_142_996,
        3.754_408_661_907_416,
    ];
    const LOW: f64 = 0.02425;
    let tail = |q: f64| {
        (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
            / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
    };
    if p < LOW {
        tail((-2.0 * ln(p)).sqrt())
    } else if p > 1.0 - LOW {
        -tail((-2.0 * ln(1.0 - p)).sqrt())
    } else {
        let q = p - 0.5;
        let r = q * q;
        (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
            / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0)
    }
}

/// Standard normal distribution function Φ(x).
pub fn normal_cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}

/// Quantile of a gamma distribution with the given shape and mean, by Newton's method on the
/// regularised incomplete gamma function, safeguarded by bisection.
pub fn gamma_quantile(p: f64, shape: f64, mean: f64) -> f64 {
    let scale = mean / shape;
    invert(p, 0.0, 1.0, |x| gamma_p(shape, x)) * scale
}

/// Quantile of a beta distribution with parameters a and b.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 1.0);
    for _ in 0..60 {
        let mid = 0.5 * (lo + hi);
        if beta_i(a, b, mid) < p { lo = mid } else { hi = mid }
    }
    0.5 * (lo + hi)
}

/// The x ≥ `lo` at which the increasing function `f` reaches p: doubling, then bisection.
fn invert(p: f64, lo: f64, first: f64, f: impl Fn(f64) -> f64) -> f64 {
    let (mut lo, mut hi) = (lo, first);
    while f(hi) < p && hi < 1e12 {
        lo = hi;
        hi *= 2.0;
    }
    for _ in 0..80 {
        let mid = 0.5 * (lo + hi);
        if f(mid) < p { lo = mid } else { hi = mid }
    }
    0.5 * (lo + hi)
}

/// Regularised lower incomplete gamma function P(a, x), by series or continued fraction
/// (Press et al., *Numerical Recipes*, §6.2).
fn gamma_p(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = exp(a * ln(x) - x - libm::lgamma(a));
    if x < a + 1.0 {
        let (mut sum, mut term, mut n) = (1.0 / a, 1.0 / a, a);
        for _ in 0..500 {
            n += 1.0;
            term *= x / n;
            sum += term;
            if term < sum * 1e-15 {
                break;
            }
        }
        front * sum
    } else {
        let mut b = x + 1.0 - a;
        let mut c = 1e300;
        let mut d = 1.0 / b;
        let mut h = d;
        for i in 1..500 {
            let an = -f64::from(i) * (f64::from(i) - a);
            b += 2.0;
            d = 1.0 / (an * d + b);
            c = b + an / c;
            let step = d * c;
            h *= step;
            if (step - 1.0).abs() < 1e-15 {
                break;
            }
        }
        1.0 - front * h
    }
}

/// Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (*ibid.*, §6.4).
fn beta_i(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta_i(b, a, 1.0 - x);
    }
    let log_front =
        libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b) + a * ln(x) + b * ln(1.0 - x);
    let tiny = |v: f64| if v.abs() < 1e-300 { 1e-300 } else { v };
    let mut c = 1.0;
    let mut d = 1.0 / tiny(1.0 - (a + b) * x / (a + 1.0));
    let mut h = d;
    for m in 1..300 {
        let m = f64::from(m);
        for numerator in [
            m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0)),
        ] {
            d = 1.0 / tiny(1.0 + numerator * d);
            c = tiny(1.0 + numerator / c);
            h *= d * c;
        }
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    exp(log_front) * h / a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp32_is_close_to_exp_over_its_range() {
        for i in -8600..8700 {
            let x = i as f32 * 0.01;
            let want = exp(f64::from(x));
            let got = f64::from(exp32(x));
            assert!((got / want - 1.0).abs() < 5e-7, "{x}: {got} {want}");
        }
    }

    #[test]
    fn ln32_is_close_to_ln() {
        for i in 1..20_000 {
            let x = i as f32 * 0.37 + 1e-3;
            let want = ln(f64::from(x));
            assert!((f64::from(ln32(x)) - want).abs() < 6e-7 * want.abs().max(1.0), "{x}");
        }
    }

    #[test]
    fn the_fast_normal_quantile_is_the_exact_one_of_the_same_cell() {
        for k in 0..4096_u32 {
            let word = k * 1_048_576 + 77_000;
            let p = (f64::from(word >> 8) + 0.5) / 16_777_216.0;
            let want = normal_quantile(p);
            assert!(
                (f64::from(normal32(word)) - want).abs() < 1e-5 * want.abs().max(1.0),
                "{word}"
            );
        }
        assert!(normal32(0) < -5.0 && normal32(u32::MAX) > 5.0);
    }

    #[test]
    fn the_logistic_is_a_half_at_zero_and_never_leaves_the_unit_interval() {
        assert_eq!(logistic32(0.0), 0.5);
        for x in [-1e9, -100.0, -3.0, 3.0, 100.0, 1e9] {
            assert!((0.0..=1.0).contains(&logistic32(x)));
        }
    }

    #[test]
    fn quantiles_invert_their_distribution_functions() {
        for p in [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999] {
            assert!((normal_cdf(normal_quantile(p)) - p).abs() < 1e-8);
            let x = gamma_quantile(p, 2.0, 3.0);
            // Gamma with shape 2, scale 1.5 has a closed form.
            let t = x / 1.5;
            assert!((1.0 - exp(-t) * (1.0 + t) - p).abs() < 1e-9);
            // Beta(2, 1) has distribution function x².
            assert!((beta_quantile(p, 2.0, 1.0) - p.sqrt()).abs() < 1e-9);
        }
    }
}
