//! What the verdict over everybody at one time would hide: who is harmed while the mean is not, and what
//! was much larger on the way than at the time compared.

use crate::core::lists::each_once;
use crate::core::text::catalogue::{Arg, Message};
use crate::core::text::{message, say};
use crate::core::units::Month;
use crate::measures::{Group, Id, MEASURES};
use crate::present::figures::asked::{PLACE, View, smallest, when};
use crate::present::report::sentences::{in_sentence, size, written};
use crate::study::answer::{Effect, Verdict};
use crate::study::stats::t975;

/// A group is told of where its effect is so many times that of everybody, or of the other sign: else
/// it is the mean's own effect on either side of a threshold.
const MORE: f64 = 1.5;
/// The way is told of where the difference there was so many times that at the time compared.
const LARGER: f64 = 2.0;
/// So many differences on the way stand in the answer; all stand beside the findings.
const TOLD: usize = 5;

/// Is the effect on a group one that the effect on everybody hides?
fn is_hidden(group: &Effect, all: &Effect) -> bool {
    let judged = matches!(group.verdict, Verdict::Harm | Verdict::Benefit);
    let other_side = group.mean * all.mean < 0.0;
    let other_verdict = match all.verdict {
        Verdict::Harm => group.verdict == Verdict::Benefit,
        _ => group.verdict == Verdict::Harm,
    };
    let more = other_side || group.mean.abs() >= MORE * all.mean.abs();
    judged && all.mean.is_finite() && other_verdict && more
}

/// The headline measures, and welfare and consumption where they are not among them.
fn with_welfare(measures: &[usize]) -> Vec<usize> {
    let welfare = [Id::Welfare, Id::Consumption].map(|id| id as usize);
    each_once(measures.iter().copied().chain(welfare))
}

/// The measures that the sentences on groups name, so that the table by group shows them.
pub fn measures_by_group(
    answer: View<'_>,
    arms: &[usize],
    measures: &[usize],
    window: usize,
) -> Vec<usize> {
    let hidden = |arm: usize, group: Group, m: usize| {
        let all = answer.effect(arm, PLACE, Group::All, m, window);
        let here = answer.effect(arm, PLACE, group, m, window);
        here.zip(all).is_some_and(|(here, all)| is_hidden(here, all))
    };
    let named = |m: &usize| {
        let groups = || Group::ALL.into_iter().filter(|g| *g != Group::All);
        arms.iter().any(|&arm| groups().any(|group| hidden(arm, group, *m)))
    };
    with_welfare(measures).into_iter().filter(named).collect()
}

/// A sentence for each arm and group that is harmed where everybody together is not, or gains where
/// everybody together is harmed: on the headline measures, and on welfare and consumption.
pub fn by_group(
    answer: View<'_>,
    arms: &[usize],
    measures: &[usize],
    window: usize,
) -> Vec<String> {
    let language = answer.language;
    let all_measures = with_welfare(measures);
    let mut out = Vec::new();
    for &arm in arms {
        for group in Group::ALL.into_iter().filter(|g| *g != Group::All) {
            for verdict in [Verdict::Harm, Verdict::Benefit] {
                let told = |&m: &usize| -> Option<Message> {
                    let all = answer.effect(arm, PLACE, Group::All, m, window)?;
                    let e = answer.effect(arm, PLACE, group, m, window)?;
                    let name = in_sentence(language, &MEASURES[m]);
                    let (here, everybody) = (size(answer, e), size(answer, all));
                    (e.verdict == verdict && is_hidden(e, all)).then(|| {
                        message!(report::of_group, name = name, here = here, everybody = everybody)
                    })
                };
                let found: Vec<Message> = all_measures.iter().filter_map(told).collect();
                if found.is_empty() {
                    continue;
                }
                let (arm, group) = (answer.label(arm), group.label_in(language));
                let names = Arg::list(found);
                out.push(match verdict {
                    Verdict::Harm => {
                        say!(language, report::harms_group, arm = arm, group = group, names = names)
                    }
                    _ => {
                        say!(language, report::helps_group, arm = arm, group = group, names = names)
                    }
                });
            }
        }
    }
    out
}

/// The largest difference on the way, in a month.
#[derive(Clone, Copy, Debug)]
pub struct Peak {
    arm: usize,
    measure: usize,
    month: usize,
    difference: f64,
    compared: f64,
    /// In smallest effects of interest.
    size: f64,
}

/// The month in which an arm differed most from the control on one measure, where that is worth acting
/// on, much more than at the time compared, and more than random draws make. The monthly tables hold means and
/// spreads of arms, not of pairs: the spread of arms that are not paired is wider, so this errs to silence.
pub fn peak(answer: View<'_>, effect: &Effect) -> Option<Peak> {
    let control = answer.answer.scenario.arms.iter().position(|a| a.control)?;
    let (arm, measure) = (effect.arm, effect.measure);
    let small = smallest(&answer, measure)?;
    let n = answer.replicates.0 as f64;
    let judged = !matches!(effect.verdict, Verdict::NotJudged) && effect.mean.is_finite();
    if !judged || n < 2.0 {
        return None;
    }
    let difference = |month: usize| {
        let at = |a: usize| answer.stat(a, PLACE, Group::All, month, measure);
        let (here, there) = (at(arm), at(control));
        let spread = ((here.sd * here.sd + there.sd * there.sd) / n).sqrt();
        (here.mean - there.mean, t975(n - 1.0) * spread)
    };
    let (month, (largest, half)) = (0..answer.layout.months)
        .map(|m| (m, difference(m)))
        .filter(|(_, (d, half))| d.is_finite() && half.is_finite())
        .reduce(|a, b| if b.1.0.abs() > a.1.0.abs() { b } else { a })?;
    let now = effect.mean.abs();
    let told =
        largest.abs() > half && largest.abs() >= LARGER * now && largest.abs() - now >= small;
    told.then_some(Peak {
        arm,
        measure,
        month,
        difference: largest,
        compared: effect.mean,
        size: largest.abs() / small,
    })
}

impl Peak {
    fn month(&self, answer: View<'_>) -> Month {
        answer.layout.start.plus(self.month as i32)
    }

    /// Behind a finding: how much larger it was, and when.
    pub fn sentence(&self, answer: View<'_>) -> String {
        let most = written(answer, self.measure, self.difference, &[]);
        say!(answer.language, report::largest_was, most = most, month = self.month(answer))
    }
}

/// The largest differences on the way, for the answer; none where nothing was much larger.
pub fn on_the_way(
    answer: View<'_>,
    arms: &[usize],
    measures: &[usize],
    window: usize,
) -> Option<String> {
    let language = answer.language;
    let effects = arms.iter().flat_map(|&arm| {
        measures
            .iter()
            .filter_map(move |&m| answer.answer.effect(arm, PLACE, Group::All, m, window))
    });
    let mut peaks: Vec<Peak> = effects.filter_map(|e| peak(answer, e)).collect();
    let (all, order) = (peaks.len(), |p: &Peak| (p.arm, p.measure));
    peaks.sort_by(|a, b| b.size.total_cmp(&a.size).then(order(a).cmp(&order(b))));
    peaks.truncate(TOLD);
    if peaks.is_empty() {
        return None;
    }
    let at = when(answer, &answer.layout.windows[window]);
    let told = |p: &Peak| {
        let most = written(answer, p.measure, p.difference, &[]);
        let now = written(answer, p.measure, p.compared, &[]);
        message!(
            report::largest,
            arm = answer.label(p.arm),
            name = in_sentence(language, &MEASURES[p.measure]),
            most = most,
            month = p.month(answer),
            at = &at,
            now = now
        )
    };
    let parts = Arg::Joined(peaks.iter().map(|p| told(p).into()).collect(), "; ");
    let mut out = say!(language, report::largest_of, parts = parts);
    if all > peaks.len() {
        let more = say!(language, report::largest_more, n = all - peaks.len());
        out = format!("{out} {more}");
    }
    Some(out)
}
