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

use super::stance::Talk;
use crate::core::maths::unit32;
use crate::core::random::{Event, uniform};
use crate::model::community::Community;
use crate::model::news::state::side;
use crate::model::working::Scratch;
use crate::model::world::delivered::Visits;
use crate::model::world::households::flag;
use crate::model::world::now::Now;
use crate::model::world::ties::{Ties, kind};
use crate::scenario::Through;

/// Rounds of the power iteration: far more than differences between villages' first two eigenvalues need.
const ROUNDS: usize = 60;

/// Remembers what closed households knew before outreach and facilitator spoke.
pub fn remember(now: &Now<'_>, c: &Community, s: &mut Scratch) {
    s.talk.closed.clear();
    if now.par.closed <= 0.0 || now.offset < 0 {
        return;
    }
    s.once.closed.draw(now, &c.moves, c.households.len());
    let Talk { closed, before, salience, .. } = &mut s.talk;
    let lives_closed = |i: usize| uniform(s.once.closed.of(i)) < now.par.closed;
    closed.extend((0..c.len()).map(|i| f32::from(u8::from(lives_closed(i)))));
    before.clear();
    before.extend_from_slice(&c.households.flags);
    salience.clear();
    salience.extend_from_slice(&c.households.salience);
}

/// Closed households heard only what came along their ties; the words of luck are those of hearing.
pub fn shut(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let par = now.par;
    for (i, _) in s.talk.closed.iter().enumerate().filter(|(_, closed)| **closed > 0.0) {
        let word = par.word_of_mouth * s.heard[i];
        let a = s.talk.salience[i];
        let h = &mut c.households;
        h.salience[i] = unit32(a + (1.0 - a) * word - par.salience_loss * a);
        let told = uniform(s.words[i]) < word;
        h.flags[i] = s.talk.before[i] | if told { flag::KNOWS } else { 0 };
    }
}

/// The first visits of a programme.
pub fn visit(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    for k in 0..c.delivered.visits.len() {
        let visits = c.delivered.visits[k];
        let count = (visits.share * c.len() as f32).round() as usize;
        for i in order(now, c, s, visits).into_iter().take(count) {
            let h = &mut c.households;
            h.flags[i] |= flag::KNOWS;
            h.salience[i] = unit32(1.0 - (1.0 - h.salience[i]) * (1.0 - visits.push));
            if let Some(own) = c.civic.sides.get_mut(i) {
                *own = (*own + 1).min(side::FOR);
            }
        }
    }
}

/// Everybody, in the order in which they would be visited.
fn order(now: &Now<'_>, c: &Community, s: &mut Scratch, visits: Visits) -> Vec<usize> {
    let n = c.len();
    let mut all: Vec<usize> = (0..n).collect();
    let ties = |i: usize| s.standing[i] as u32;
    match visits.through {
        Through::Figures => {
            let leads = |i: usize| c.households.has(i, flag::LEADER);
            all.sort_by_key(|&i| (!leads(i), std::cmp::Reverse(ties(i)), i));
        }
        Through::Degree => all.sort_by_key(|&i| (std::cmp::Reverse(ties(i)), i)),
        Through::Eigenvector => {
            let central = eigenvector(&c.ties, n);
            all.sort_by(|&a, &b| central[b].total_cmp(&central[a]).then(a.cmp(&b)));
        }
        Through::Random => {
            s.talk.words.resize(n, 0);
            c.moves.once(now.luck, Event::Visit, &mut s.talk.words);
            all.sort_by_key(|&i| (s.talk.words[i], i));
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

/// News goes from those who knew it to their ties.
pub fn pass_on(now: &Now<'_>, c: &mut Community, s: &mut Scratch) {
    let chances = [now.par.pass_knowing, now.par.pass_taking_part];
    if chances[0] <= 0.0 && chances[1] <= 0.0 {
        return;
    }
    // What each would pass on, from those who knew when this began.
    let passes = &mut s.talk.salience;
    passes.clear();
    passes.extend((0..c.len()).map(|i| {
        let part = c.households.has(i, flag::TRAINED) || c.civic.takes_part(i);
        if c.households.has(i, flag::KNOWS) { chances[usize::from(part)] } else { 0.0 }
    }));
    if passes.iter().all(|&q| q <= 0.0) {
        return;
    }
    now.luck.fill(Event::PassOn, now.offset, &mut s.words);
    for i in 0..c.len() {
        if c.households.has(i, flag::KNOWS) {
            continue;
        }
        let stands = c.ties.places(i).filter(|&k| c.ties.kind[k] & kind::CUT == 0);
        let silent: f32 = stands.map(|k| 1.0 - passes[usize::from(c.ties.to[k])]).product();
        if uniform(s.words[i]) < 1.0 - silent {
            c.households.flags[i] |= flag::KNOWS;
        }
    }
}
