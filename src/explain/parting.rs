//! Where two lives of one household part: the first month in which anything of it differs, and the first
//! in which something was decided otherwise; each with the chain of causes back.

use super::causes::{Step, Two};
use super::decisions::side_in;
use super::earning::lender_in;
use super::facts;
use super::life::{Moment, Seen};
use super::quantity::{Fact, Quantity, tied, value};
use super::words::{Pair, told};
use crate::core::text::{Language, numbers};
use crate::core::units::{Month, to_rupiah};
use crate::model::news::state::side;
use crate::model::world::Breach;
use crate::model::world::households::flag;

/// What came out differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// When.
    pub month: Month,
    /// What, in either arm.
    pub words: String,
    /// Why, back from there.
    pub why: Vec<Step>,
}

/// Where two lives part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parting {
    /// The first month in which anything differs, however little.
    pub first: Option<Difference>,
    /// The first month in which a decision came out otherwise.
    pub decision: Option<Difference>,
}

/// Follows the two lives of household `i` until both differences are found.
pub fn parting(two: &Two<'_>, i: usize) -> Result<Parting, Breach> {
    let mut found = Parting::default();
    let mut spent = None;
    for t in 0..two.a.months().min(two.b.months()) {
        let moments = two.month(t)?;
        if found.first.is_none()
            && let Some(q) = differs(two, &moments, i)
        {
            let [a, b] = two.values(q, t)?;
            let words = told(two.language, q, Pair(a, b));
            let month = moments[0].month;
            let mut why = two.why(q, t)?;
            // The first step would say again what differs.
            if let Some(reason) = why.first().and_then(|s| s.words.strip_prefix(&words)) {
                why[0].words = reason.trim_start_matches([':', ';', ' ']).to_string();
            }
            found.first = Some(Difference { month, words, why });
        }
        spent = spent.or_else(|| otherwise(two, &moments, i));
        if let Some(difference) = decided(two, &moments, i)? {
            found.decision = Some(difference);
            break;
        }
    }
    // what no quantity shows is a difference too
    found.first = found.first.or(spent);
    Ok(found)
}

/// What differs of the household beside its quantities: what it consumed, and what it is.
fn otherwise(two: &Two<'_>, [a, b]: &[Seen; 2], i: usize) -> Option<Difference> {
    let (x, y) = (&a.end.households, &b.end.households);
    let (l, names) = (two.language, two.names());
    let month = a.month;
    let (words, why) = if x.consumption[i] != y.consumption[i] {
        let each = two.in_each([x, y].map(|h| {
            let rupiah = to_rupiah(i64::from(h.consumption[i]));
            l.pick(format!("Rp {rupiah:.0}"), numbers::rupiah(l, rupiah))
        }));
        let whose = l.pick("consumption of household", "pengeluaran rumah tangga");
        let why = l.pick(
            "it earned, was given or paid otherwise: followed no further",
            "yang diperoleh, diterima, atau dibayarnya berbeda: tidak ditelusuri lebih jauh",
        );
        (format!("{whose} {i}{} {each}", l.pick("", ":")), why)
    } else if x.flags[i] != y.flags[i] {
        let [a, b] = names;
        let words = l.pick(
            format!("what household {i} knows, learnt or is, in {a} and {b}"),
            format!(
                "pengetahuan, pelatihan, atau kedudukan rumah tangga {i} di varian {a} dan varian {b}"
            ),
        );
        let why = l.pick(
            "the programme reached it otherwise: followed no further",
            "program menjangkaunya secara berbeda: tidak ditelusuri lebih jauh",
        );
        (words, why)
    } else {
        return None;
    };
    Some(Difference { month, words, why: vec![Step { month, words: why.into() }] })
}

/// The first quantity of the month, in its order, that differs by a bit.
fn differs(two: &Two<'_>, [a, b]: &[Seen; 2], i: usize) -> Option<Quantity> {
    let (before, after) = (Quantity::of_household(i), Quantity::likely_of(i));
    let (met, judged) = before.split_at(Quantity::LEARNT);
    let mut ends = tied(&a.end, i);
    ends.extend(tied(&b.end, i));
    ends.sort_unstable();
    ends.dedup();
    let mut list = met.to_vec();
    list.extend(ends.iter().map(|&j| Quantity::Trust(i, j)));
    list.extend(ends.iter().map(|&j| Quantity::Strength(i, j)));
    list.extend_from_slice(judged);
    list.extend(after);
    list.into_iter().find(|&q| value(two.a, a, q).to_bits() != value(two.b, b, q).to_bits())
}

/// The first decision of the month that came out otherwise.
fn decided(two: &Two<'_>, [a, b]: &[Seen; 2], i: usize) -> Result<Option<Difference>, Breach> {
    let (t, month) = (a.offset, a.month);
    let l = two.language;
    let found = |what: [String; 2], why: Vec<Step>| {
        let words = format!("{} {i} {}", l.pick("household", "rumah tangga"), two.in_each(what));
        Ok(Some(Difference { month, words, why }))
    };
    let new = |m: &Moment| m.given.moves.came(i) == Some(t);
    if new(a) != new(b) {
        let what = |m: &Moment| match new(m) {
            true => l
                .pick(
                    "moved away, and a newcomer took the place",
                    "pindah dan rumahnya ditempati pendatang",
                )
                .to_string(),
            false => l
                .pick("stayed, bound to the place", "tetap tinggal karena masih terikat")
                .to_string(),
        };
        let words = l
            .pick(
                "office, debt, an enterprise or a loan group binds in one arm alone",
                "jabatan, utang, usaha, atau kelompok pinjaman mengikatnya hanya di satu varian",
            )
            .into();
        return found([what(a), what(b)], vec![Step { month, words }]);
    }
    let has = |m: &Moment, flag: u8| m.done.households.has(i, flag);
    if has(a, flag::KNOWS) != has(b, flag::KNOWS) {
        let what = |m: &Moment| match has(m, flag::KNOWS) {
            true => l.pick("was told of the programme", "diberi tahu tentang program").to_string(),
            false => l
                .pick("was not told of the programme", "tidak diberi tahu tentang program")
                .to_string(),
        };
        return found([what(a), what(b)], two.why(Quantity::Told(i), t)?);
    }
    if has(a, flag::TRAINED) != has(b, flag::TRAINED) {
        let what = |m: &Moment| match has(m, flag::TRAINED) {
            true => l.pick("was trained", "dilatih").to_string(),
            false => l.pick("was not trained", "tidak dilatih").to_string(),
        };
        let places = |m: &Moment| m.given.delivered.training.iter().map(|o| o.seats).sum::<u32>();
        let words = match (places(a), places(b)) {
            (x, y) if x != y => {
                let offered = l.pick("places were offered", "kursi pelatihan ditawarkan");
                two.in_each([format!("{x} {offered}"), y.to_string()])
            }
            _ => l
                .pick(
                    "others applied for the same places",
                    "pendaftar lain memperebutkan kursi pelatihan yang sama",
                )
                .into(),
        };
        let why = vec![Step { month, words }];
        return found([what(a), what(b)], why);
    }
    let attended = [a.done.households.attended[i], b.done.households.attended[i]];
    if attended[0] != attended[1] {
        let why = two.why(Quantity::Turnout(i), t)?;
        let what = |k: u8| {
            l.pick(
                format!("came to {k} of 4 works"),
                format!("hadir pada {k} dari 4 gotong royong"),
            )
        };
        return found(attended.map(what), why);
    }
    if a.reprimanded[i] != b.reprimanded[i] {
        let what = |m: &Moment| match m.reprimanded[i] > 0.0 {
            true => l.pick("was reprimanded", "ditegur").to_string(),
            false => l.pick("was not reprimanded", "tidak ditegur").to_string(),
        };
        let (mut steps, of) = (Vec::new(), Quantity::Reprimand(i));
        let next = facts::public(two, [a, b], Fact::Reprimand, of, &mut steps)?;
        // The first step says what was found.
        let steps = two.follow(next, steps.split_off(1.min(steps.len())))?;
        return found([what(a), what(b)], steps);
    }
    let (ta, tb) = (tied(&a.end, i), tied(&b.end, i));
    let lone = ta.iter().find(|j| !tb.contains(j)).or(tb.iter().find(|j| !ta.contains(j)));
    if let Some(&j) = lone {
        let what = |ties: &[usize]| match ties.contains(&j) {
            true => l.pick(
                format!("has a tie to household {j}"),
                format!("mempunyai hubungan dengan rumah tangga {j}"),
            ),
            false => l.pick(
                format!("has no tie to household {j}"),
                format!("tidak mempunyai hubungan dengan rumah tangga {j}"),
            ),
        };
        return found([what(&ta), what(&tb)], two.why(Quantity::Strength(i, j), t)?);
    }
    // Where nobody was ever asked, everybody stands where all begin.
    let side = |m: &Moment| m.end.civic.sides.get(i).copied().unwrap_or(side::NEUTRAL);
    if side(a) != side(b) {
        let what = |m: &Moment| format!("{}{}", l.pick("is ", ""), side_in(l, side(m)));
        return found([what(a), what(b)], two.why(Quantity::Side(i), t)?);
    }
    if let Some((what, of)) = beside(l, a, b, i) {
        return found(what, two.why(of, t)?);
    }
    Ok(None)
}

/// A decision on activities, enterprises and debts that came out otherwise, in words, and of what.
fn beside(l: Language, a: &Moment, b: &Moment, i: usize) -> Option<([String; 2], Quantity)> {
    let part = |m: &Moment| m.end.choices.takes_part(i);
    if part(a) != part(b) {
        let what = |m: &Moment| match part(m) {
            true => l.pick("takes part in an activity", "ikut dalam suatu kegiatan").to_string(),
            false => l.pick("takes part in no activity", "tidak ikut kegiatan apa pun").to_string(),
        };
        return Some(([what(a), what(b)], Quantity::Activity(i)));
    }
    let trade = |m: &Moment| m.end.enterprises.of(i).map(|t| t.name.clone());
    if trade(a) != trade(b) {
        let what = |m: &Moment| match trade(m) {
            Some(name) => format!("{} ({name})", l.pick("has an enterprise", "mempunyai usaha")),
            None => l.pick("has no enterprise", "tidak mempunyai usaha").to_string(),
        };
        return Some(([what(a), what(b)], Quantity::Owner(i)));
    }
    let lenders = |m: &Moment| -> Vec<_> { m.end.debts.of(i).iter().map(|l| l.source).collect() };
    if lenders(a) != lenders(b) {
        let what = |m: &Moment| match lenders(m).as_slice() {
            [] => l.pick("owes nobody", "tidak berutang kepada siapa pun").to_string(),
            all => {
                let list: Vec<_> = all.iter().map(|&s| lender_in(l, s)).collect();
                let list = l.pick(list.join(", "), numbers::list(l, &list));
                format!("{} {list}", l.pick("owes", "berutang kepada"))
            }
        };
        return Some(([what(a), what(b)], Quantity::Owes(i)));
    }
    let late = |m: &Moment| m.end.debts.of(i).iter().any(|l| l.missed > 0);
    if late(a) != late(b) {
        let what = |m: &Moment| match late(m) {
            true => l.pick("is late with a debt", "menunggak angsuran utang").to_string(),
            false => l.pick("is not late", "tidak menunggak").to_string(),
        };
        return Some(([what(a), what(b)], Quantity::Owes(i)));
    }
    None
}
