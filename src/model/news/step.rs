//! Who is told first, how news goes from tie to tie, and whom nothing from outside reaches.
//!
//! *Visits:* a share of households is told before anybody else: leaders, the best connected of them first;
//! those with the most ties; those most central (eigenvector of the ties that stand); or anybody. Whoever
//! is visited knows, has it on its mind, and takes one step towards being for it.
//! *News:* one who knows passes it to each tie with chance `information.pass_knowing` a month, or
//! `information.pass_taking_part` if it takes part in an activity or was trained; so i, who does not know,
//! is told with chance 1 − Π_j (1 − q_j).
//! *Closed households* (a share `information.closed`, once for all) hear of a programme along ties only.
//! Sources: religious and community figures open doors [S:004], closed households [S:003]; passing on by
//! tie, and more by participants: Banerjee, Chandrasekhar, Duflo & Jackson 2013 [R]; sizes are assumptions.
//! Where neither is used nothing of this is done.

use super::state::Work;
use crate::core::maths::unit32;
use crate::core::random::{Event, uniform};
use crate::model::world::delivered::{Delivered, Visits};
use crate::model::world::households::{Households, flag};
use crate::model::world::moves::Moves;
use crate::model::world::now::Now;
use crate::model::world::offers::Through;
use crate::model::world::side;
use crate::model::world::ties::{Ties, kind};

/// Rounds of the power iteration: far more than differences between villages' first two eigenvalues need.
const ROUNDS: usize = 60;

/// What telling who is closed reads and writes.
#[allow(missing_docs)]
pub struct Closed<'a> {
    pub moves: &'a Moves,
    pub households: usize,
    pub closed: &'a mut Vec<f32>,
    pub own: &'a mut Work,
}

/// Who lives closed to outreach.
pub fn close(now: &Now<'_>, c: &mut Closed<'_>) {
    c.closed.clear();
    if now.par.news.closed <= 0.0 || now.offset < 0 {
        return;
    }
    c.own.closed.draw(now, c.moves, c.households);
    let lives_closed = |i: usize| uniform(c.own.closed.of(i)) < now.par.news.closed;
    c.closed.extend((0..c.households).map(|i| f32::from(u8::from(lives_closed(i)))));
}

/// What visits read and write.
#[allow(missing_docs)]
pub struct Visit<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub delivered: &'a Delivered,
    pub moves: &'a Moves,
    pub standing: &'a [f32],
    pub sides: &'a mut [u8],
    pub own: &'a mut Work,
}

/// The first visits of a programme.
pub fn visit(now: &Now<'_>, c: &mut Visit<'_>) {
    for k in 0..c.delivered.visits.len() {
        let visits = c.delivered.visits[k];
        let of = (&*c.households, c.ties, c.moves);
        for i in visited(now, of, c.standing, visits, &mut c.own.words) {
            let h = &mut *c.households;
            h.flags[i] |= flag::KNOWS;
            h.salience[i] = reminded(h.salience[i], visits.push);
            if let Some(own) = c.sides.get_mut(i) {
                *own = (*own + 1).min(side::FOR);
            }
        }
    }
}

/// Salience after a visit.
pub fn reminded(a: f32, push: f32) -> f32 {
    unit32(1.0 - (1.0 - a) * (1.0 - push))
}

/// Who is visited.
pub fn visited(
    now: &Now<'_>,
    of: (&Households, &Ties, &Moves),
    standing: &[f32],
    visits: Visits,
    words: &mut Vec<u32>,
) -> Vec<usize> {
    let mut all = order(now, of, standing, visits.through, words);
    all.truncate((visits.share * of.0.len() as f32).round() as usize);
    all
}

/// Everybody, in the order in which they would be visited; `words` is room for the luck of who asks anybody.
fn order(
    now: &Now<'_>,
    (h, ties, moves): (&Households, &Ties, &Moves),
    standing: &[f32],
    through: Through,
    words: &mut Vec<u32>,
) -> Vec<usize> {
    let n = h.len();
    let mut all: Vec<usize> = (0..n).collect();
    let number = |i: usize| standing[i] as u32;
    match through {
        Through::Figures => {
            let leads = |i: usize| h.has(i, flag::LEADER);
            all.sort_by_key(|&i| (!leads(i), std::cmp::Reverse(number(i)), i));
        }
        Through::Degree => all.sort_by_key(|&i| (std::cmp::Reverse(number(i)), i)),
        Through::Eigenvector => {
            let central = eigenvector(ties, n);
            all.sort_by(|&a, &b| central[b].total_cmp(&central[a]).then(a.cmp(&b)));
        }
        Through::Random => {
            words.resize(n, 0);
            moves.once(now.luck, Event::Visit, words);
            all.sort_by_key(|&i| (words[i], i));
        }
    }
    all
}

/// Eigenvector centrality over the ties that stand, by power iteration of A + 1 (so that two halves do not
/// take turns), the highest 1.
pub fn eigenvector(ties: &Ties, n: usize) -> Vec<f64> {
    let mut x = vec![1.0_f64; n];
    let mut next = x.clone();
    for _ in 0..ROUNDS {
        for (i, out) in next.iter_mut().enumerate() {
            let stands = ties.places(i).filter(|&k| ties.kind[k] & kind::CUT == 0);
            *out = stands.map(|k| x[usize::from(ties.to[k])]).sum::<f64>() + x[i];
        }
        let most = next.iter().copied().fold(0.0, f64::max);
        for (x, next) in x.iter_mut().zip(&next) {
            *x = if most > 0.0 { next / most } else { 0.0 };
        }
    }
    x
}

/// What passing on reads and writes.
#[allow(missing_docs)]
pub struct PassOn<'a> {
    pub households: &'a mut Households,
    pub ties: &'a Ties,
    pub own: &'a mut Work,
    pub words: &'a mut [u32],
}

/// News goes from those who knew it to their ties.
pub fn pass_on(now: &Now<'_>, c: &mut PassOn<'_>, takes_part: impl Fn(usize) -> bool) {
    let chances = [now.par.news.pass_knowing, now.par.news.pass_taking_part];
    if chances[0] <= 0.0 && chances[1] <= 0.0 {
        return;
    }
    // What each would pass on, from those who knew when this began.
    let passes = &mut c.own.passes;
    passes.clear();
    passes.extend((0..c.households.len()).map(|i| {
        let part = c.households.has(i, flag::TRAINED) || takes_part(i);
        if c.households.has(i, flag::KNOWS) { chances[usize::from(part)] } else { 0.0 }
    }));
    if passes.iter().all(|&q| q <= 0.0) {
        return;
    }
    now.luck.fill(Event::PassOn, now.offset, c.words);
    for i in 0..c.households.len() {
        if c.households.has(i, flag::KNOWS) {
            continue;
        }
        let stands = c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0);
        let silent: f32 = stands.map(|k| 1.0 - passes[usize::from(c.ties.to[k])]).product();
        if uniform(c.words[i]) < 1.0 - silent {
            c.households.flags[i] |= flag::KNOWS;
        }
    }
}
