//! What households need, and what they choose together to do about it.
//!
//! *Needs* of household i: income 1/(1 + y), food 1/(1 + y²), learning 1 − k, surroundings slum score/80,
//! with y its consumption per head to the community's mean and k its skill; scaled to add up to 1, mixed
//! with a part of its own, drawn once (weight `needs.own`). An activity serves them by Σ_d need·serves.
//! *Assemblies:* who knows of it and is not against comes with chance `assembly.attends`·turnout to each;
//! who came speaks with chance `assembly.speaks`, leaders and office-holders × `assembly.leaders`. Closed
//! households say nothing. *Assessment:* those who speak say what they need. *Weighing:* those who speak
//! propose the activity of the highest worth to them,
//! W_ik = (1 − c)·w_ik + c·Σ_d n̄_d·serves_kd, w_ik = Σ_d need_id·serves_kd·min(1, what i can pay / cost_k),
//! n̄ the mean of the needs spoken of, c = `assembly.common`, 0 where nobody spoke. *Decision:* those who come
//! vote for the best of what was proposed; where nothing was, the board proposes what is best to its
//! members; where nobody comes, the board's proposal stands. Or somebody else has decided.
//! How far what was chosen meets a household's needs, Σ_d need·serves to the best of the menu, is *produced*
//! by who came, spoke and voted. Sources: [S:003] (assessment with people), [S:004] (deliberation; easy,
//! cheap), funnel [V] 3ie 2018; forms and sizes are assumptions.

use crate::core::maths;
use crate::core::random::{Event, uniform};
use crate::core::units::from_rupiah;
use crate::model::choices::state::{Choices, NEEDS, Undertaking, Work, part};
use crate::model::parameters::Parameters;
use crate::model::world::delivered::{Choosing, Delivered, Step};
use crate::model::world::households::{Households, flag};
use crate::model::world::moves::Moves;
use crate::model::world::neighbourhoods::Neighbourhood;
use crate::model::world::now::Now;
use crate::model::world::offers::Activity;
use crate::model::world::side;

/// Share of savings that a household gives to take up an activity (assumption).
pub const GIVEN: f32 = 0.8;

/// Words of luck a household for its own part of needs.
const WORDS: usize = NEEDS;

/// What assemblies read and write.
#[allow(missing_docs)]
pub struct Assemble<'a> {
    pub households: &'a Households,
    pub neighbourhoods: &'a [Neighbourhood],
    pub delivered: &'a Delivered,
    pub moves: &'a Moves,
    pub sides: &'a [u8],
    pub closed: &'a [f32],
    pub choices: &'a mut Choices,
    pub own: &'a mut Work,
    pub words: &'a mut Vec<u32>,
}

/// Holds the month's assemblies.
pub fn assemble(now: &Now<'_>, c: &mut Assemble<'_>) {
    let called = c.delivered.choices.iter();
    for choosing in called.filter(|choosing| choosing.step != Step::Run) {
        meet(now, c, choosing);
    }
}

fn meet(now: &Now<'_>, c: &mut Assemble<'_>, choosing: &Choosing) {
    let n = c.households.len();
    let list = &mut c.choices.undertakings;
    let at = list.iter().position(|u| u.choice == choosing.choice).unwrap_or_else(|| {
        list.push(Undertaking::new(choosing.choice, choosing.menu.len()));
        list.len() - 1
    });
    let mut u = c.choices.undertakings.remove(at);
    let needs = needs(now, c);
    if choosing.imposed.is_none() {
        let came = attend(now, c, choosing.meetings);
        for (i, speaks) in came {
            u.funnel[0] += 1;
            u.funnel[1] += u64::from(speaks);
            match choosing.step {
                Step::Assess if speaks => {
                    u.voices += 1.0;
                    u.voiced.iter_mut().zip(&needs[i]).for_each(|(sum, need)| *sum += need);
                }
                Step::Weigh if speaks => {
                    let all = |_: usize| true;
                    let best =
                        best(&u, &choosing.menu, &needs[i], c.households.savings[i], now.par, all);
                    u.proposed[best] += 1;
                }
                _ => {}
            }
            c.own.came[i] = 1; // came
        }
    }
    if choosing.step == Step::Decide {
        let chosen =
            choosing.imposed.map_or_else(|| decide(now, c, choosing, &mut u, &needs), usize::from);
        u.chosen = Some(chosen as u8);
        u.parts = vec![part::NONE; n];
        u.met = needs
            .iter()
            .map(|need| {
                let serves = |k: usize| serves(need, &choosing.menu[k]);
                let most = (0..choosing.menu.len()).map(serves).fold(0.0, f32::max);
                if most > 0.0 { (serves(chosen) / most).min(1.0) } else { 0.0 }
            })
            .collect();
    }
    c.choices.undertakings.insert(at, u);
}

/// Who comes to the month's assemblies, and whether they speak.
fn attend(now: &Now<'_>, c: &mut Assemble<'_>, meetings: f32) -> Vec<(usize, bool)> {
    let n = c.households.len();
    c.words.resize(2 * n, 0);
    now.luck.fill(Event::Assembly, now.offset, c.words);
    let h = c.households;
    let mut came = Vec::new();
    for i in 0..n {
        if !h.has(i, flag::KNOWS) || side::against(c.sides, i) {
            continue;
        }
        let closed = c.closed.get(i).is_some_and(|&closed| closed > 0.0);
        let called = Called::of(now.par, h, i, meetings, closed);
        if uniform(c.words[2 * i]) < called.comes {
            came.push((i, uniform(c.words[2 * i + 1]) < called.speaks));
        }
    }
    c.words.truncate(n);
    c.own.came.clear();
    c.own.came.resize(n, 0);
    came
}

/// What the month's assemblies are to a household that knows of them and is not against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Called {
    /// The chance that it comes to one at least.
    pub comes: f32,
    /// The chance that it speaks there.
    pub speaks: f32,
}

impl Called {
    /// To household `i`, at so many meetings; those who are closed say nothing.
    pub fn of(par: &Parameters, h: &Households, i: usize, meetings: f32, closed: bool) -> Self {
        let par = &par.choices;
        let once = (h.turnout(i) * par.assembly_attends).clamp(0.0, 1.0);
        let never = maths::pow(f64::from(1.0 - once), f64::from(meetings)) as f32;
        let office = h.has(i, flag::LEADER | flag::BOARD | flag::HEAD);
        let louder = if office { par.assembly_leaders } else { 1.0 };
        let speaks = if closed { 0.0 } else { (par.assembly_speaks * louder).min(1.0) };
        Called { comes: 1.0 - never, speaks }
    }
}

/// What is decided: the votes of those who came, on what was proposed.
fn decide(
    now: &Now<'_>,
    c: &Assemble<'_>,
    choosing: &Choosing,
    u: &mut Undertaking,
    needs: &[[f32; NEEDS]],
) -> usize {
    let menu = &choosing.menu;
    if u.proposed.iter().all(|&p| p == 0) {
        let board = of_the_board(now, c, menu, u, needs);
        u.proposed[board] += 1;
    }
    let mut votes = vec![0_u32; menu.len()];
    for i in (0..c.households.len()).filter(|&i| c.own.came[i] == 1) {
        let proposed = |k: usize| u.proposed[k] > 0;
        votes[best(u, menu, &needs[i], c.households.savings[i], now.par, proposed)] += 1;
        u.funnel[2] += 1;
    }
    if votes.iter().all(|&v| v == 0) {
        // Nobody came: the board's word stands, on what was proposed before.
        return of_the_board(now, c, menu, u, needs);
    }
    (0..menu.len()).max_by(|&a, &b| votes[a].cmp(&votes[b]).then(b.cmp(&a))).unwrap_or(0)
}

/// What is best to the board's members, added up.
fn of_the_board(
    now: &Now<'_>,
    c: &Assemble<'_>,
    menu: &[Activity],
    u: &Undertaking,
    needs: &[[f32; NEEDS]],
) -> usize {
    let h = c.households;
    let worth = |k: usize| -> f32 {
        let members = (0..c.households.len()).filter(|&i| h.has(i, flag::BOARD));
        members.map(|i| worth(u, &menu[k], &needs[i], h.savings[i], now.par)).sum()
    };
    highest(menu.len(), worth, |_| true)
}

/// The activity of the highest worth to a household, of those that count.
fn best(
    u: &Undertaking,
    menu: &[Activity],
    need: &[f32; NEEDS],
    savings: i32,
    par: &Parameters,
    counts: impl Fn(usize) -> bool,
) -> usize {
    highest(menu.len(), |k| worth(u, &menu[k], need, savings, par), counts)
}

fn highest(n: usize, worth: impl Fn(usize) -> f32, counts: impl Fn(usize) -> bool) -> usize {
    let counted = (0..n).filter(|&k| counts(k));
    counted.max_by(|&a, &b| worth(a).total_cmp(&worth(b)).then(b.cmp(&a))).unwrap_or(0)
}

/// What an activity is worth to a household that knows what was said.
fn worth(
    u: &Undertaking,
    a: &Activity,
    need: &[f32; NEEDS],
    savings: i32,
    par: &Parameters,
) -> f32 {
    let cost = from_rupiah(a.cost) as f32;
    let can_pay = if cost > 0.0 { (GIVEN * savings as f32 / cost).min(1.0) } else { 1.0 };
    let own = serves(need, a) * can_pay;
    if u.voices == 0.0 {
        return own;
    }
    let said = u.voiced.map(|sum| sum / u.voices);
    own + par.choices.assembly_common * (serves(&said, a) - own)
}

/// How far an activity serves needs that add up to 1.
pub fn serves(need: &[f32; NEEDS], a: &Activity) -> f32 {
    need.iter().zip(&a.serves).map(|(n, s)| n * s).sum()
}

/// The needs of every household, each adding up to 1.
pub fn needs(now: &Now<'_>, c: &mut Assemble<'_>) -> Vec<[f32; NEEDS]> {
    let h = c.households;
    let n = c.households.len();
    c.own.words.resize(WORDS * n, 0);
    c.moves.once(now.luck, Event::Need, &mut c.own.words);
    let spent: i64 = h.consumption.iter().map(|&x| i64::from(x)).sum();
    let people: i64 = h.size.iter().map(|&x| i64::from(x)).sum();
    let mean = (spent as f64 / people.max(1) as f64).max(1.0) as f32;
    let mut all = Vec::with_capacity(n);
    for place in c.neighbourhoods {
        for i in place.range() {
            let y = h.consumption[i] as f32 / (f32::from(h.size[i].max(1)) * mean);
            let given =
                [1.0 / (1.0 + y), 1.0 / (1.0 + y * y), 1.0 - h.skill[i], place.slum_score / 80.0];
            let own: [f32; NEEDS] = std::array::from_fn(|d| uniform(c.own.words[WORDS * i + d]));
            let (given, own) = (to_one(given), to_one(own));
            let w = now.par.choices.need_own;
            all.push(std::array::from_fn(|d| given[d] + w * (own[d] - given[d])));
        }
    }
    c.own.words.truncate(n);
    all
}

fn to_one(x: [f32; NEEDS]) -> [f32; NEEDS] {
    let sum: f32 = x.iter().sum();
    if sum > 0.0 { x.map(|v| v / sum) } else { [1.0 / NEEDS as f32; NEEDS] }
}
