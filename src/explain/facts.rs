//! Where chains of causes leave the formulas: ties that came and went, reprimands, and what is public,
//! followed to the month in which the board's books parted.

use super::causes::{Next, Step, Two};
use super::life::{Moment, Seen};
use super::page::speaker;
use super::quantity::{Fact, Quantity, home, tied, value};
use super::tables::decimals;
use crate::core::text::{Language, numbers};
use crate::core::units::{Money, to_rupiah};
use crate::model::community::Community;
use crate::model::world::board::Plan;
use crate::model::world::ties::kind;
use crate::scenario::changes_by_names;

type Result<T> = std::result::Result<T, crate::model::world::Breach>;

/// What the arms change, in words.
pub fn changes(two: &Two<'_>) -> String {
    let l = two.language;
    let of = |arm: &crate::scenario::Arm| {
        format!("{} ({})", arm.name, changes_by_names(&arm.changes, l))
    };
    let [a, b] = [of(two.a.version.arm), of(two.b.version.arm)];
    format!("{a} {} {b}", l.pick("against", "dibandingkan dengan"))
}

fn stands(c: &Community, i: usize, j: usize) -> bool {
    c.ties.find(i, j as u16).is_some_and(|k| c.ties.kind[k] & kind::CUT == 0)
}

/// A tie that stands in one arm only: when and why it came or went. None for anything else.
pub fn of_tie(
    two: &Two<'_>,
    [a, b]: &[Seen; 2],
    q: Quantity,
    steps: &mut Vec<Step>,
) -> Result<Option<Next>> {
    let (i, j) = match q {
        Quantity::Strength(i, j) => (i, j),
        Quantity::Trust(i, j) if stands(&a.end, i, j) != stands(&b.end, i, j) => {
            return Ok(Some(Next::At(Quantity::Strength(i, j), a.offset)));
        }
        _ => return Ok(None),
    };
    let after = [stands(&a.end, i, j), stands(&b.end, i, j)];
    if after[0] == after[1] {
        return Ok(None);
    }
    if stands(&a.done, i, j) != stands(&b.done, i, j) {
        // It came or went earlier.
        return Ok(Some(match a.offset {
            0 => Next::Root,
            t => Next::At(q, t - 1),
        }));
    }
    let was = stands(&a.done, i, j);
    let (l, names) = (two.language, two.names());
    let learnt = [stands(&a.learnt, i, j), stands(&b.learnt, i, j)];
    if !was && learnt == [false, false] {
        let [here, there] = if after[0] { names } else { [names[1], names[0]] };
        let words = l.pick(
            format!(
                "the tie of households {i} and {j} was made at a meeting in {here}, not in {there}"
            ),
            format!(
                "hubungan rumah tangga {i} dan {j} terjalin dalam pertemuan di varian {here}, \
                 tidak di varian {there}"
            ),
        );
        steps.push(Step { month: a.month, words });
        let list = [i, j].into_iter().flat_map(|k| [Quantity::Owes(k), Quantity::Owner(k)]);
        let differs = |q: &Quantity| value(two.a, a, *q) != value(two.b, b, *q);
        return Ok(Some(
            list.into_iter().find(differs).map_or(Next::Root, |q| Next::At(q, a.offset)),
        ));
    }
    let (changed, other) = if after[0] == was { (1, 0) } else { (0, 1) };
    let [here, there] = [names[changed], names[other]];
    let moment: &Moment = if changed == 0 { a } else { b };
    let (what, at_works, likely) = if was {
        (l.pick("was cut", "terputus"), false, "")
    } else {
        let mark = moment.end.ties.find(i, j as u16).map_or(0, |k| moment.end.ties.kind[k]);
        let at_works = mark & kind::MASK == kind::PROGRAMME;
        if at_works {
            let how = l.pick(
                "was made at works or a meeting",
                "terjalin saat gotong royong atau pertemuan",
            );
            (how, true, "")
        } else {
            // Whom one meets hangs on one's ties, those of friends, and habits.
            let likely = l.pick(
                " (of what differs, the likeliest cause follows)",
                " (sebab yang paling mungkin di antara yang berbeda ada di baris berikut)",
            );
            (l.pick("was made", "terjalin"), false, likely)
        }
    };
    let words = l.pick(
        format!("the tie of households {i} and {j} {what} in {here}, not in {there}{likely}"),
        format!(
            "hubungan rumah tangga {i} dan {j} {what} di varian {here}, tidak di varian {there}{likely}"
        ),
    );
    steps.push(Step { month: a.month, words });
    if at_works {
        let r = home(&a.given, i);
        if a.done.board.is_open(r) != b.done.board.is_open(r) {
            return public(two, [a, b], Fact::Stake(r), q, steps).map(Some);
        }
    }
    if !was
        && !at_works
        && let Some((end, other)) = other_tie(a, b, i, j)
    {
        return Ok(Some(Next::At(Quantity::Strength(end, other), a.offset)));
    }
    let candidates = [Quantity::Habit(i), Quantity::Habit(j)];
    let met = [Quantity::Turnout(i), Quantity::Turnout(j)];
    let list = if at_works { met } else { candidates };
    let gap = |q: &Quantity| (value(two.a, a, *q) - value(two.b, b, *q)).abs();
    let most = list.into_iter().max_by(|x, y| gap(x).total_cmp(&gap(y)));
    Ok(Some(match most.filter(|q| gap(q) > 0.0) {
        Some(q) => Next::At(q, two.origin(q, a.offset)?),
        None => Next::Root,
    }))
}

/// Another tie that stands in one arm only, of one of two households or of a friend of theirs: who has
/// fewer ties than it keeps up seeks one, often to a friend of a friend.
fn other_tie(a: &Moment, b: &Moment, i: usize, j: usize) -> Option<(usize, usize)> {
    let lone = |k: usize| {
        let (ta, tb) = (tied(&a.done, k), tied(&b.done, k));
        let one = ta.iter().find(|j| !tb.contains(j)).or(tb.iter().find(|j| !ta.contains(j)));
        one.map(|&other| (k, other))
    };
    let friends = [i, j].into_iter().flat_map(|k| tied(&a.done, k));
    [i, j].into_iter().chain(friends).find_map(lone)
}

/// A public fact that differs: what it was in either arm, and back to what made it so.
pub fn public(
    two: &Two<'_>,
    [a, b]: [&Seen; 2],
    fact: Fact,
    of: Quantity,
    steps: &mut Vec<Step>,
) -> Result<Next> {
    let l = two.language;
    let mut say = |words: String| steps.push(Step { month: a.month, words });
    match fact {
        Fact::Stake(r) => {
            let of_each = two.in_each([a, b].map(|m| works(l, &m.given, r).into()));
            let number = r + 1; // as figures number them
            say(format!("{} {number}: {of_each}", l.pick("neighbourhood", "RT")));
            let led = |m: &Moment| m.given.delivered.lead() > 0.0;
            if led(a) && led(b) { money(two, a.offset, steps) } else { Ok(Next::Root) }
        }
        Fact::Delivered => {
            let say_of = |m: &Moment| {
                let promised = m.done.board.promised(m.offset) as Money;
                let built = million(l, m.done.board.built());
                let promised = million(l, promised);
                l.pick(
                    format!("{built} of {promised} promised"),
                    format!("{built} dari {promised} yang dijanjikan"),
                )
            };
            let what = l.pick("works that stand:", "pekerjaan fisik yang sudah terbangun:");
            say(format!("{what} {}", two.in_each([say_of(a), say_of(b)])));
            money(two, a.offset, steps)
        }
        Fact::Judged => {
            let plans = |m: &Moment| !m.given.board.plans.is_empty();
            let say_of = |m: &Moment| match (plans(m), m.given.delivered.lead() > 0.0) {
                (false, _) => l.pick("no plan", "belum ada rencana"),
                (true, false) => l.pick(
                    "a plan, and nobody of whom delivery is asked",
                    "ada rencana, tetapi tidak ada yang ditagih janjinya",
                ),
                (true, true) => l.pick(
                    "a plan, and somebody of whom delivery is asked",
                    "ada rencana, dan ada yang ditagih janjinya",
                ),
            };
            say(two.in_each([say_of(a).into(), say_of(b).into()]));
            if plans(a) == plans(b) { Ok(Next::Root) } else { money(two, a.offset, steps) }
        }
        Fact::Reprimand => {
            let (Quantity::Reprimand(i) | Quantity::Trust(i, _)) = of else {
                return Ok(Next::Root);
            };
            let say_of = |m: &Moment| match m.reprimanded[i] > 0.0 {
                true => l.pick("was reprimanded", "ditegur"),
                false => l.pick("was not", "tidak ditegur"),
            };
            let each = two.in_each([say_of(a).into(), say_of(b).into()]);
            say(format!("{} {i} {each}", l.pick("household", "rumah tangga")));
            let speaks = [speaker(two.a, a, i), speaker(two.b, b, i)];
            let r = home(&a.given, i);
            let mut list = vec![Quantity::Turnout(i)];
            list.extend(speaks[0].filter(|_| speaks[0] == speaks[1]).map(Quantity::Turnout));
            list.extend([Quantity::MeanTurnout(r), Quantity::Norm(r)]);
            let differs = |q: &Quantity| value(two.a, a, *q) != value(two.b, b, *q);
            Ok(match list.into_iter().find(differs) {
                Some(q) => Next::At(q, two.origin(q, a.offset)?),
                None => Next::Root,
            })
        }
        Fact::Meeting => {
            let words = l.pick(
                "what meetings, or a default in a loan group, did to it differs",
                "pertemuan, atau pinjaman macet dalam kelompok pinjaman, berpengaruh lain terhadapnya",
            );
            say(words.into());
            Ok(Next::Root)
        }
        Fact::Gift | Fact::Sharing => {
            let words = l.pick(
                "what those who come are given, or how a harvest is shared, differs",
                "pemberian kepada yang datang, atau cara hasil panen dibagi, berbeda",
            );
            say(words.into());
            Ok(Next::Root)
        }
        _ => {
            let words = l.pick(
                "that is what the programme delivers",
                "di sinilah program kedua varian berbeda",
            );
            say(words.into());
            Ok(Next::Root)
        }
    }
}

/// What works mean to a neighbourhood, in words.
fn works(l: Language, c: &Community, r: usize) -> &'static str {
    let d = &c.delivered;
    let somebody = d.facilitator > 0.0 || d.carried > 0.0;
    match (c.board.is_open(r), somebody, c.neighbourhoods[r].delineated) {
        (true, true, _) => l.pick(
            "works have money and are led",
            "pekerjaan fisik sudah berdana dan ada yang memimpin",
        ),
        (true, false, _) => l.pick(
            "works have money and nobody leads them",
            "pekerjaan fisik sudah berdana, tetapi tidak ada yang memimpin",
        ),
        (false, true, true) => l.pick(
            "inside the decree, works without money",
            "masuk SK Kumuh, tetapi pekerjaan fisiknya tidak berdana",
        ),
        (false, true, false) => l.pick("outside the decree", "di luar SK Kumuh"),
        (false, false, _) => l.pick(
            "no works, and nobody there to lead any",
            "tidak ada pekerjaan fisik, dan tidak ada yang memimpin",
        ),
    }
}

fn million(l: Language, units: Money) -> String {
    let rupiah = to_rupiah(units);
    l.pick(format!("Rp {:.1} million", rupiah / 1e6), numbers::rupiah_short(l, rupiah))
}

/// Back to the month in which the board's books parted.
fn money(two: &Two<'_>, to: i32, steps: &mut Vec<Step>) -> Result<Next> {
    let l = two.language;
    let books = |c: &Community| -> Vec<(Money, Money)> {
        c.board.plans.iter().map(|p| (p.planned, p.paid)).collect()
    };
    for t in 0..=to {
        let [a, b] = two.month(t)?;
        if books(&a.given) != books(&b.given) {
            let before = if t > 0 { Some(two.month(t - 1)?) } else { None };
            let of = |k: usize, m: &Moment| {
                let old = before.as_ref().map(|m| m[k].end.board.plans.as_slice());
                news(l, old.unwrap_or(&[]), &m.given.board.plans)
            };
            let words = two.in_each([of(0, &a), of(1, &b)]);
            steps.push(Step { month: a.month, words });
            return Ok(Next::Root);
        }
        // The same money, but other works: by who came to build them, or how they were led.
        let other = a.done.board.packages.iter().zip(&b.done.board.packages).find(|(x, y)| x != y);
        if let Some((x, _)) = other {
            let r = x.neighbourhood as usize;
            let lead = [a.done.delivered.lead(), b.done.delivered.lead()];
            let words = if lead[0] == lead[1] {
                let number = r + 1; // as figures number them
                l.pick(
                    format!(
                        "the same money came, but works in neighbourhood {number} went on differently"
                    ),
                    format!(
                        "dana yang datang sama, tetapi pekerjaan fisik di RT {number} berjalan berbeda"
                    ),
                )
            } else {
                let with = l.pick("with", "dengan bobot");
                let each = lead.map(|x| format!("{with} {}", decimals(l, format!("{x:.2}"))));
                let led = l.pick("works are led", "pekerjaan fisik dipimpin");
                format!("{led} {}", two.in_each(each))
            };
            steps.push(Step { month: a.month, words });
            let differs = two.values(Quantity::MeanTurnout(r), t)?;
            let goes_on = lead[0] == lead[1] && differs[0] != differs[1];
            return Ok(match goes_on {
                true => Next::At(Quantity::MeanTurnout(r), t),
                false => Next::Root,
            });
        }
    }
    Ok(Next::Root)
}

/// What is new in a board's plans.
fn news(l: Language, old: &[Plan], new: &[Plan]) -> String {
    let paid = |plans: &[Plan]| plans.iter().map(|p| p.paid).sum::<Money>();
    let more = paid(new) - paid(old);
    match (new.len() > old.len(), more > 0) {
        (true, money) => {
            let planned: Money = new[old.len()..].iter().map(|p| p.planned).sum();
            // In the month of a plan money may come for the one before, too: that is what a late tranche is.
            let (planned, paid) = (million(l, planned), million(l, more));
            let came = match money {
                true => l.pick(format!("{paid} was paid"), format!("dana {paid} cair")),
                false => l.pick("no money came".into(), "belum ada dana yang cair".into()),
            };
            l.pick(
                format!("a plan over {planned} was made and {came}"),
                format!("rencana senilai {planned} dibuat dan {came}"),
            )
        }
        (false, true) => {
            let paid = million(l, more);
            l.pick(format!("a tranche of {paid} was paid"), format!("termin {paid} cair"))
        }
        (false, false) if new.is_empty() => l.pick("there was no plan", "belum ada rencana").into(),
        (false, false) => l.pick("no money came", "tidak ada dana yang cair").into(),
    }
}
