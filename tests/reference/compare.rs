//! The village of the reference beside the columns of the program: whole numbers and decisions are
//! equal, shares agree to 1e-6.

use berdaya::dynamics::Scratch;
use berdaya::population::Community;
use berdaya::population::households::flag;

use crate::state::{ACCOUNTS, House, SHARE, Tie, Village, ties_of};

/// What the program leaves in its working columns by the end of a phase.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    expected: Vec<f32>,
    heard: Vec<f32>,
    chance: Vec<f32>,
    reprimanded: Vec<f32>,
    work_pay: Vec<i32>,
    income: Vec<i32>,
    idle: Vec<f32>,
    complaint: Vec<f32>,
    real: Vec<f32>,
    level: Vec<f32>,
    food: Vec<f32>,
    welfare: Vec<f32>,
    standing: Vec<f32>,
    bridging: Vec<f32>,
    trust_sum: Vec<f32>,
    strength_sum: Vec<f32>,
}

impl Columns {
    pub fn of(s: &Scratch) -> Self {
        Columns {
            expected: s.expected.clone(),
            heard: s.heard.clone(),
            chance: s.chance.clone(),
            reprimanded: s.reprimanded.clone(),
            work_pay: s.work_pay.clone(),
            income: s.income.clone(),
            idle: s.idle.clone(),
            complaint: s.complaint.clone(),
            real: s.real.clone(),
            level: s.level.clone(),
            food: s.food.clone(),
            welfare: s.welfare.clone(),
            standing: s.standing.clone(),
            bridging: s.bridging.clone(),
            trust_sum: s.trust_sum.clone(),
            strength_sum: s.strength_sum.clone(),
        }
    }
}

/// The difference that was found, in words.
type Found = Result<(), String>;

fn near(what: &str, i: usize, a: f64, b: f32, tolerance: f64) -> Found {
    // Written so that not a number is a difference.
    if (a - f64::from(b)).abs() <= tolerance {
        return Ok(());
    }
    Err(format!("{what} {i}: {a} in the reference, {b} in the program"))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, i: usize, a: T, b: T) -> Found {
    if a == b {
        return Ok(());
    }
    Err(format!("{what} {i}: {a:?} in the reference, {b:?} in the program"))
}

/// Everything that lasts.
pub fn state(v: &Village, c: &Community) -> Found {
    same("households", 0, v.houses.len(), c.len())?;
    for (i, house) in v.houses.iter().enumerate() {
        household(i, house, c)?;
        ties(i, house, c)?;
    }
    for (r, place) in v.places.iter().enumerate() {
        let other = &c.neighbourhoods[r];
        near("norm of neighbourhood", r, place.norm, other.norm, SHARE)?;
        // Points are whole.
        near("slum score of neighbourhood", r, place.slum_score, other.slum_score, 0.0)?;
        same("decree over neighbourhood", r, place.delineated, other.delineated)?;
    }
    for (k, account) in ACCOUNTS.iter().enumerate() {
        same("account", k, v.accounts[k], c.accounts.balance(*account))?;
    }
    same("plans", 0, &v.plans, &c.board.plans)?;
    same("packages", 0, v.packages.len(), c.board.packages.len())?;
    for (k, (a, b)) in v.packages.iter().zip(&c.board.packages).enumerate() {
        same("package", k, a, b)?;
    }
    same("returned", 0, v.returned, c.board.returned)?;
    same("places asked for and filled", 0, v.seats, c.board.seats)
}

fn household(i: usize, a: &House, c: &Community) -> Found {
    let h = &c.households;
    same("attended by household", i, a.attended, h.attended[i])?;
    same("who knows, household", i, a.knows, h.has(i, flag::KNOWS))?;
    same("who is trained, household", i, a.trained, h.has(i, flag::TRAINED))?;
    same("who is a cadre, household", i, a.cadre, h.has(i, flag::CADRE))?;
    for (what, a, b) in [
        ("habit of household", a.habit, h.habit[i]),
        ("willingness of household", a.willingness, h.willingness[i]),
        ("salience of household", a.salience, h.salience[i]),
        ("reprimand of household", a.reprimand, h.reprimand(i)),
        ("trust in the board of household", a.trust_board, h.trust_board[i]),
        ("trust in the facilitator of household", a.trust_facilitator, h.trust_facilitator[i]),
        ("trust in government of household", a.trust_government, h.trust_government[i]),
        ("tie to the board of household", a.board_tie, h.board_tie[i]),
        ("rapport of household", a.rapport, h.facilitator_tie[i]),
        ("skill of household", a.skill, h.skill[i]),
    ] {
        near(what, i, a, b, SHARE)?;
    }
    same("savings of household", i, a.savings, h.savings[i].into())?;
    same("consumption of household", i, a.consumption, h.consumption[i].into())
}

/// Every tie of one side is a tie of the other, and is the same.
fn ties(i: usize, house: &House, c: &Community) -> Found {
    let program = &ties_of(c, i);
    let ends = |ties: &[Tie]| ties.iter().map(|t| t.to).collect::<Vec<_>>();
    same("those tied to household", i, ends(&house.ties), ends(program))?;
    for (a, b) in house.ties.iter().zip(program) {
        let j = a.to;
        let marks = |t: &Tie| (t.rests, t.crosses, t.stood_at_start, t.cut);
        same(&format!("kind and marks of the tie {i} to"), j, marks(a), marks(b))?;
        for (what, x, y) in [
            ("trust of", a.trust, b.trust),
            ("strength of", a.strength, b.strength),
            ("baseline of trust of", a.own_trust, b.own_trust),
            ("baseline of strength of", a.own_strength, b.own_strength),
        ] {
            if (x - y).abs() > SHARE || x.is_nan() {
                return Err(format!("{what} the tie {i} to {j}: {x} in the reference, {y}"));
            }
        }
    }
    Ok(())
}

/// What the program has worked out for the month by the end of phase `phase` (from 1).
pub fn working(v: &Village, s: &Columns, phase: usize) -> Found {
    for (i, house) in v.houses.iter().enumerate() {
        let a = &house.now;
        match phase {
            3 => {
                near("expected by household", i, a.expected, s.expected[i], SHARE)?;
                near("heard by household", i, a.heard, s.heard[i], SHARE)?;
            }
            5 => {
                near("chance of household", i, a.chance, s.chance[i], SHARE)?;
                same("reprimanded, household", i, a.reprimanded, s.reprimanded[i] == 1.0)?;
            }
            6 => same("pay of household", i, a.work_pay, s.work_pay[i].into())?,
            7 => {
                let count = house.standing().count() as f64;
                let across = house.standing().filter(|t| t.crosses).count() as f64;
                near("standing ties of household", i, count, s.standing[i], 0.0)?;
                near("ties across of household", i, across, s.bridging[i], 0.0)?;
                // A sum of up to 64 shares.
                let trust = house.standing().map(|t| t.trust).sum();
                near("trust held by household", i, trust, s.trust_sum[i], 2e-5)?;
                let strength = house.standing().map(|t| t.strength).sum();
                near("strength of ties of household", i, strength, s.strength_sum[i], 2e-5)?;
            }
            8 => {
                same("income of household", i, a.income, s.income[i].into())?;
                same("idle, household", i, a.idle, s.idle[i] == 1.0)?;
            }
            9 => {
                same("complaint of household", i, a.complaint, s.complaint[i] == 1.0)?;
                // Against the line: has no upper bound, so 32 bits bound it relatively.
                near("real of household", i, a.real, s.real[i], SHARE * a.real.max(1.0))?;
                near("level of household", i, a.level, s.level[i], SHARE)?;
                near("food share of household", i, a.food, s.food[i], SHARE)?;
                near("welfare of household", i, a.welfare, s.welfare[i], SHARE)?;
            }
            _ => {}
        }
    }
    Ok(())
}
