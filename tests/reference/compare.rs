//! The village of the reference beside the columns of the program: whole numbers and decisions are
//! equal, shares agree to 1e-6.

use berdaya::model::community::Community;
use berdaya::model::credit::state_groups::Member;
use berdaya::model::livelihoods::state::NONE;
use berdaya::model::working::Working;
use berdaya::model::world::households::flag;

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
    linking: Vec<f32>,
    in_kind: Vec<i32>,
    service: Vec<i32>,
}

impl Columns {
    pub fn of(s: &Working) -> Self {
        Columns {
            expected: s.signals.expected.clone(),
            heard: s.signals.heard.clone(),
            chance: s.mutual_work.chance.clone(),
            reprimanded: s.signals.reprimanded.clone(),
            work_pay: s.signals.work_pay.clone(),
            income: s.signals.income.clone(),
            idle: s.signals.idle.clone(),
            complaint: s.welfare.complaint.clone(),
            real: s.welfare.real.clone(),
            level: s.welfare.level.clone(),
            food: s.welfare.food.clone(),
            welfare: s.welfare.welfare.clone(),
            standing: s.sums.standing.clone(),
            bridging: s.sums.bridging.clone(),
            trust_sum: s.sums.trust.clone(),
            strength_sum: s.sums.strength.clone(),
            linking: s.signals.linking.clone(),
            in_kind: s.signals.in_kind.column().to_vec(),
            service: s.credit.service.clone(),
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
    beside(v, c).map_err(|why| format!("beside: {why}"))?;
    same("places asked for and filled", 0, v.seats, c.board.seats)
}

/// Enterprises, debts, groups, commons, pools, partners, sides, activities, actors.
fn beside(v: &Village, c: &Community) -> Found {
    same("events of enterprises", 0, v.events, c.enterprises.events)?;
    same("books", 0, v.debts.books, c.debts.books)?;
    same("loans", 0, v.debts.loans.len(), c.debts.loans.len())?;
    for (a, b) in v.debts.loans.iter().zip(&c.debts.loans) {
        same("loan of household", a.household as usize, a, b)?;
    }
    same("barred", 0, &v.debts.barred, &c.debts.barred)?;
    groups(v, c)?;
    let board = &c.board;
    same("own money of works", 0, (v.own, v.pot), (board.own, board.pot))?;
    same("booked and missing", 0, (v.booked, v.missing), (board.booked, board.missing))?;
    same("missing this year", 0, v.missing_year, board.missing_year)?;
    near("capability", 0, v.capability, board.capability, SHARE)?;
    near("visibility", 0, v.visibility, c.standing.visibility, SHARE)?;
    near("stigma", 0, v.stigma, c.standing.stigma, SHARE)?;
    // In million rupiah, without a bound.
    let tolerance = SHARE * v.publicity.max(1.0);
    near("publicity", 0, v.publicity, c.standing.publicity, tolerance)?;
    same("partners", 0, &v.partners, &c.standing.partners)?;
    same("given of the pool", 0, v.pool_given, c.pool.given)?;
    same("is there a pool", 0, v.pool, !c.pool.member.is_empty())?;
    let (a, b, gifts) = (&v.commons, &c.commons, &c.gifts);
    same("gardens", 0, a.condition.len(), b.condition.len())?;
    for (r, (x, y)) in a.condition.iter().zip(&b.condition).enumerate() {
        near("garden of neighbourhood", r, *x, *y, SHARE)?;
    }
    same("litter", 0, a.litter.len(), b.litter.len())?;
    for (r, (x, y)) in a.litter.iter().zip(&b.litter).enumerate() {
        near("litter of neighbourhood", r, *x, *y, SHARE)?;
    }
    near("given for a work", 0, a.per_work, b.per_work, SHARE * a.per_work.max(1.0))?;
    let books = (a.harvested, a.shared, a.kept_up, a.saved, a.missing, a.cash, a.gifts);
    same(
        "books",
        1,
        books,
        (b.harvested, b.shared, b.kept_up, b.saved, b.missing, b.cash, gifts.spent),
    )?;
    for (k, i) in &a.had {
        same("who had a gift", *i, true, gifts.has_had(*k, *i))?;
    }
    let had: usize = gifts.had.iter().flat_map(|h| &h.1).map(|&h| usize::from(h)).sum();
    same("how many had gifts", 0, a.had.len(), had)?;
    same("sides", 0, &v.sides, &c.civic.sides)?;
    undertakings(v, c)?;
    actors(v, c)
}

fn groups(v: &Village, c: &Community) -> Found {
    let (a, b) = (&v.groups, &c.groups);
    same("loans to groups", 0, (a.loans, a.unpaid), (b.loans, b.unpaid))?;
    same("granted", 0, &a.granted, &b.granted)?;
    same("groups", 0, a.list.len(), b.list.len())?;
    for (k, (x, y)) in a.list.iter().zip(&b.list).enumerate() {
        let of = |g: &berdaya::model::credit::state_groups::Group| {
            (g.scheme, g.stage, g.months, g.cycle, g.lent)
        };
        same("group", k, of(x), of(y))?;
        same("members of group", k, x.members.len(), y.members.len())?;
        for (p, q) in x.members.iter().zip(&y.members) {
            near(
                "believed of household",
                p.household as usize,
                p.believed.into(),
                q.believed,
                SHARE,
            )?;
            let believed = q.believed;
            same("member, household", p.household as usize, Member { believed, ..*p }, *q)?;
        }
    }
    Ok(())
}

fn undertakings(v: &Village, c: &Community) -> Found {
    let (all, others) = (&v.undertakings, &c.choices.undertakings);
    same("undertakings", 0, all.len(), others.len())?;
    for (k, (a, b)) in all.iter().zip(others).enumerate() {
        same("chosen", k, (a.choice, a.chosen, a.voices), (b.choice, b.chosen, b.voices))?;
        same("proposals", k, (&a.proposed, a.funnel), (&b.proposed, b.funnel))?;
        same("parts", k, &a.parts, &b.parts)?;
        for (x, y) in a.voiced.iter().zip(&b.voiced) {
            near("needs spoken of", k, f64::from(*x), *y, SHARE * f64::from(*x).max(1.0))?;
        }
        for (i, (x, y)) in a.met.iter().zip(&b.met).enumerate() {
            near("needs met of household", i, f64::from(*x), *y, SHARE)?;
        }
    }
    Ok(())
}

fn actors(v: &Village, c: &Community) -> Found {
    let (a, b) = (&v.actors, &c.actors);
    same("accounts given", 0, a.accounted, b.accounted)?;
    near("contact of actors", 0, a.contact.into(), b.contact, SHARE)?;
    for (k, (x, y)) in a.between.iter().zip(&b.between).enumerate() {
        near("tie of offices", k, (*x).into(), *y, SHARE)?;
    }
    for (k, (x, y)) in a.dealings.iter().zip(&b.dealings).enumerate() {
        near(
            "occasions of",
            k,
            x.occasions.into(),
            y.occasions,
            1e-5 + 1e-6 * f64::from(x.occasions),
        )?;
        near("needed by", k, x.needed.into(), y.needed, 1e-5)?;
    }
    for (r, (x, y)) in a.homes.iter().zip(&b.homes).enumerate() {
        near("tie of head and residents", r, (*x).into(), *y, SHARE)?;
    }
    for (what, x, y) in [("heads", &a.heads, &b.heads), ("residents", &a.residents, &b.residents)] {
        for (r, (x, y)) in x.iter().zip(y).enumerate() {
            for (x, y) in x.iter().zip(y) {
                near(what, r, (*x).into(), *y, SHARE)?;
            }
        }
    }
    Ok(())
}

/// What an enterprise has; shares are kept in 65,535ths.
fn enterprise(i: usize, a: &House, c: &Community) -> Found {
    let e = &c.enterprises;
    let trade = e.trade.get(i).copied().filter(|&t| t != NONE).map(usize::from);
    same("trade of household", i, a.firm.as_ref().map(|f| f.trade), trade)?;
    same("closures of household", i, a.closures, e.closures.get(i).copied().unwrap_or(0))?;
    let Some(f) = &a.firm else { return Ok(()) };
    let of_program = (e.age[i], i64::from(e.capital[i]), i64::from(e.profit[i]));
    same("age, capital, profit of household", i, (f.age, f.capital, f.profit), of_program)?;
    let kept = 0.5 / 65_535.0 + SHARE;
    near("quality of household", i, f.quality, e.quality[i].get(), kept)?;
    near("name of household", i, f.reputation, e.reputation[i].get(), kept)?;
    near("reach of household", i, f.reach, e.reach[i].get(), kept)?;
    near("tools of household", i, f.tools, e.tools[i].get(), kept)
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
    enterprise(i, a, c)?;
    same("member of the pool, household", i, a.pools, c.pool.member.get(i) == Some(&1))?;
    let claim = c.pool.claim.get(i).map_or(0, |&x| i64::from(x));
    same("own in the pool of household", i, a.claim, claim)?;
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
            6 => {
                same("pay of household", i, a.work_pay, s.work_pay[i].into())?;
                let in_kind = s.in_kind.get(i).map_or(0, |&x| i64::from(x));
                same("received in kind by household", i, a.in_kind, in_kind)?;
            }
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
                near("linking of household", i, a.linking, s.linking[i], SHARE)?;
            }
            8 => {
                same("income of household", i, a.income, s.income[i].into())?;
                same("idle, household", i, a.idle, s.idle[i] == 1.0)?;
                let service = s.service.get(i).map_or(0, |&x| i64::from(x));
                same("paid on debts by household", i, a.service, service)?;
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
