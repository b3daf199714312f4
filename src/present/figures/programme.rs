//! The programme on the axis of time: a strip of bars and ticks below the years, one label each,
//! packed into as few lanes as hold them without overlap.

use crate::core::text::{Language, say};
use crate::core::units::Month;
use crate::model::setup::dose::{by_calendar, idle};
use crate::model::setup::{Arm, Intervention, Kind, Scenario};
use crate::present::figures::axes::{SMALL, TimeAxis};
use crate::present::figures::called::Called;
use crate::present::figures::scene::{Anchor, Colour, INK, PAPER, Rect, SOFT, Scene};
use crate::present::figures::text;
use crate::scenario::{Stage, Start};

/// Height of a lane: a bar with its words inside or beside it.
const LANE: f64 = 31.0;
/// Height of the line that says whose programme it is.
const HEAD: f64 = 34.0;
/// Width of a moment.
const MOMENT: f64 = 5.0;
/// Between a bar and its words.
const PAD: f64 = 8.0;
const BAR: Colour = Colour(0x62, 0x62, 0x62);
const EMPTY: Colour = Colour(0xd8, 0xd8, 0xd8);

/// A piece of an intervention's life, in months since the start of the run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// It begins.
    pub from: f64,
    /// It ends; the same when it is a moment.
    pub to: f64,
    /// Is anything given (a fund without a budget is not)?
    pub given: bool,
}

/// An intervention on the axis.
struct Item<'a> {
    called: Called<'a>,
    /// Only other arms do anything of it.
    elsewhere: bool,
    pieces: Vec<Piece>,
}

impl Item<'_> {
    fn words(&self, language: Language) -> String {
        let name = self.called.of(language);
        if self.elsewhere { say!(language, figures::in_other_arms, name = name) } else { name }
    }
}

/// A bar's words and pieces.
struct Bar {
    words: String,
    pieces: Vec<Piece>,
}

/// The arm whose programme is shown: the control's, or the first that has one.
pub fn shown_arm(scenario: &Scenario) -> &Arm {
    let control = scenario.control();
    if control.interventions.is_empty() {
        scenario.arms.iter().find(|a| !a.interventions.is_empty()).unwrap_or(control)
    } else {
        control
    }
}

/// The months in which a community enters `stage`, after the stages that the arm declares.
fn entries(arm: &Arm, stage: Stage, end: Month) -> Vec<(Month, u32)> {
    let Some((stages, at, until)) = arm.interventions.iter().find_map(|i| match (&i.kind, i.at) {
        (Kind::Stages(s), Start::Month(at)) => Some((s, at, i.until.unwrap_or(end.plus(1)))),
        _ => None,
    }) else {
        return Vec::new();
    };
    let yearly = [
        stages.assessment,
        stages.alternatives,
        stages.action_plan,
        stages.implementation,
        stages.evaluation,
    ];
    match stage {
        Stage::Engagement => vec![(at, stages.engagement)],
        Stage::Termination => vec![(until, 0)],
        _ => {
            let place = stage as usize - 1;
            let before: u32 = yearly[..place].iter().sum();
            let year: u32 = yearly.iter().sum::<u32>().max(1);
            let first = at.plus((stages.engagement + before) as i32);
            (0..)
                .map(|n| first.plus((n * year) as i32))
                .take_while(|m| *m < until)
                .map(|m| (m, yearly[place]))
                .collect()
        }
    }
}

fn pieces(arm: &Arm, i: &Intervention, start: Month, end: Month) -> Vec<Piece> {
    let offset = |m: Month| f64::from(m.since(start));
    let until = i.until.unwrap_or(end.plus(1));
    let begin = match i.at {
        Start::Month(m) => m,
        Start::Stage(stage) => {
            return entries(arm, stage, end)
                .into_iter()
                .filter(|(m, _)| *m < until)
                .map(|(m, length)| Piece {
                    from: offset(m),
                    to: offset(m.plus(length as i32)),
                    given: true,
                })
                .collect();
        }
    };
    match &i.kind {
        // A fund by fiscal year: its tranches belong to the year's budget.
        Kind::Fund(fund) => {
            let mut out = Vec::new();
            let mut from = begin;
            while from < until && from <= end {
                let next = Month::new(from.year() + 1, 1).min(until);
                let given = (0..next.since(from)).any(|m| {
                    let month = from.plus(m);
                    by_calendar(&fund.amount, month) * by_calendar(&fund.budget_share, month) > 0.0
                });
                out.push(Piece { from: offset(from), to: offset(next), given });
                from = next;
            }
            out
        }
        Kind::Shock(shock) => {
            let length = shock.months as i32;
            repeats(begin, i, until, end)
                .map(|m| Piece { from: offset(m), to: offset(m.plus(length)), given: true })
                .collect()
        }
        _ if i.every.is_some() => repeats(begin, i, until, end)
            .map(|m| Piece { from: offset(m), to: offset(m), given: true })
            .collect(),
        // What is done once is a moment, what lasts is a span.
        kind if kind.is_moment() => {
            vec![Piece { from: offset(begin), to: offset(begin), given: true }]
        }
        _ => vec![Piece { from: offset(begin), to: offset(until), given: true }],
    }
}

fn repeats(
    begin: Month,
    i: &Intervention,
    until: Month,
    end: Month,
) -> impl Iterator<Item = Month> {
    let every = i.every.filter(|e| *e > 0);
    let count = if every.is_some() { usize::MAX } else { 1 };
    (0_i32..)
        .map(move |n| begin.plus(n * every.unwrap_or(1) as i32))
        .take_while(move |m| *m < until && *m <= end)
        .take(count)
}

/// What is shown of an arm's programme, by start.
fn items<'a>(language: Language, scenario: &'a Scenario, arm: &'a Arm) -> Vec<Item<'a>> {
    let last = f64::from(scenario.months);
    // What only other arms do is there, too, pale: else the control of “nobody comes” would show no reason
    // for what its lines are compared with.
    let called = |i: &'a Intervention| Called::new(language, i);
    let own: Vec<Called<'_>> = arm.interventions.iter().map(called).collect();
    let others = scenario.arms.iter().flat_map(|a| a.interventions.iter().map(move |i| (a, i)));
    let others = others.filter(|(_, i)| !idle(i) && !own.contains(&called(i)));
    let mut out: Vec<Item<'_>> = (arm.interventions.iter().map(|i| (arm, i, idle(i))))
        .chain(others.map(|(other, i)| (other, i, true)))
        .map(|(arm, i, elsewhere)| {
            let pieces = pieces(arm, i, scenario.start, scenario.end())
                .into_iter()
                .filter(|p| p.from < last && p.to >= 0.0)
                .map(|p| Piece {
                    from: p.from.max(0.0),
                    to: p.to.min(last),
                    given: p.given && !elsewhere,
                })
                .collect();
            Item { called: called(i), elsewhere, pieces }
        })
        .filter(|item| !item.pieces.is_empty())
        .fold(Vec::new(), alike_joined);
    out.sort_by(|a, b| a.pieces[0].from.total_cmp(&b.pieces[0].from));
    out
}

/// Interventions that are called the same share a line: what one begins and another goes on with is one
/// bar. Which of several is meant stands in the report.
fn alike_joined<'a>(mut items: Vec<Item<'a>>, item: Item<'a>) -> Vec<Item<'a>> {
    let alike = |o: &&mut Item<'_>| o.called == item.called && o.elsewhere == item.elsewhere;
    let Some(same) = items.iter_mut().find(alike) else {
        items.push(item);
        return items;
    };
    same.pieces.extend(item.pieces);
    same.pieces.sort_by(|a, b| a.from.total_cmp(&b.from).then(a.to.total_cmp(&b.to)));
    let pieces = std::mem::take(&mut same.pieces);
    for piece in pieces {
        match same.pieces.last_mut() {
            Some(last) if piece.from <= last.to && piece.given == last.given => {
                last.to = last.to.max(piece.to);
            }
            _ => same.pieces.push(piece),
        }
    }
    items
}

/// Items with one and the same span share a bar, as far as their words fit into it.
fn joined(items: Vec<Item<'_>>, time: &TimeAxis) -> Vec<Bar> {
    let mut out: Vec<Bar> = Vec::new();
    for item in items {
        let own = item.words(time.language);
        let span = item.pieces.len() == 1 && item.pieces[0].given;
        let twin = out.iter_mut().find(|o| span && o.pieces == item.pieces).map(|o| {
            let words = format!("{} · {own}", o.words);
            let room = time.x(item.pieces[0].to) - time.x(item.pieces[0].from) - 2.0 * PAD;
            let fits = text::width(&words, SMALL, false) <= room;
            if fits {
                o.words = words;
            }
            fits
        });
        if twin != Some(true) {
            out.push(Bar { words: own, pieces: item.pieces });
        }
    }
    out
}

/// An item in its lane, in pixels.
#[derive(Clone, Debug, PartialEq)]
struct Placed {
    lane: usize,
    /// Left end of the label.
    x: f64,
    label: String,
    /// The label stands in the bar.
    inside: bool,
    /// Begin, end, and is anything given.
    bars: Vec<(f64, f64, bool)>,
}

/// The strip of one panel, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    head: String,
    placed: Vec<Placed>,
    lanes: usize,
    left: f64,
}

impl Strip {
    /// Packs the programme into lanes below `time`, at most `most`; what does not fit is counted in
    /// the head line, which leaves `kept` pixels free at its right.
    pub fn new(scenario: &Scenario, time: &TimeAxis, most: usize, kept: f64) -> Self {
        let arm = shown_arm(scenario);
        let mut free: Vec<f64> = Vec::new();
        let mut placed = Vec::new();
        let mut left_out = 0;
        for item in joined(items(time.language, scenario, arm), time) {
            let bars: Vec<(f64, f64, bool)> = item
                .pieces
                .iter()
                .map(|p| {
                    let from = time.x(p.from).min(time.right - MOMENT);
                    (from, time.x(p.to).clamp(from + MOMENT, time.right), p.given)
                })
                .collect();
            let begin = bars.iter().map(|b| b.0).fold(f64::INFINITY, f64::min);
            let end = bars.iter().map(|b| b.1).fold(0.0, f64::max);
            // In its bar if it has one that is long enough, else after it, else before it, else
            // wherever there is most room.
            let width = text::width(&item.words, SMALL, false);
            let alike = bars.iter().all(|b| b.2 == bars[0].2);
            let single = alike && bars.windows(2).all(|two| two[1].0 - two[0].1 < 3.0);
            let rooms = [
                if single { end - begin - 2.0 * PAD } else { 0.0 },
                time.right - end - PAD,
                begin - time.left - PAD,
            ];
            let widest = if rooms[2] > rooms[1] { 2 } else { 1 };
            let place = rooms.iter().position(|r| *r >= width).unwrap_or(widest);
            let label = text::cut(&item.words, SMALL, false, rooms[place].max(0.0));
            let width = text::width(&label, SMALL, false);
            let x = [begin + PAD, end + PAD, begin - PAD - width][place];
            let (from, to) = (begin.min(x), end.max(x + width));
            let lane = match free.iter().position(|f| f + 24.0 <= from) {
                Some(lane) => lane,
                None if free.len() < most => {
                    free.push(f64::NEG_INFINITY);
                    free.len() - 1
                }
                None => {
                    left_out += 1;
                    continue;
                }
            };
            free[lane] = to;
            placed.push(Placed { lane, x, label, inside: place == 0, bars });
        }
        let room = time.right - time.left - kept;
        let (language, label) = (time.language, arm.label.of(time.language));
        // The longest that stands whole: a stump would say nothing.
        let heads = match left_out {
            _ if placed.is_empty() => Vec::new(),
            0 => vec![
                say!(language, figures::programme_of, arm = label),
                say!(language, figures::programme).into(),
            ],
            n => vec![
                say!(language, figures::programme_of_and_more, arm = label, more = n),
                say!(language, figures::programme_and_more, more = n),
            ],
        };
        let fits = |head: &String| text::width(head, SMALL, true) <= room;
        let head = heads.into_iter().find(fits).unwrap_or_default();
        Strip { head, placed, lanes: free.len(), left: time.left }
    }

    /// Its height: the line of its head is always there.
    pub fn height(&self) -> f64 {
        HEAD + LANE * self.lanes as f64 + 4.0
    }

    /// Draws it below `top`.
    pub fn draw(&self, scene: &mut Scene, top: f64) {
        scene.put(self.head.clone(), (self.left, top + 22.0), SMALL, SOFT, Anchor::Left, true);
        for Placed { lane, x, label, inside, bars } in &self.placed {
            let y = top + HEAD + LANE * *lane as f64;
            let words = (x - 3.0, x + text::width(label, SMALL, false) + 3.0);
            for &(from, to, given) in bars {
                // A gap between years, but not through the words.
                let through = *inside && to > words.0 && to - 2.0 < words.1;
                let to = if to - from > 8.0 && !through { to - 2.0 } else { to };
                let colour = if given { BAR } else { EMPTY };
                scene.rect(Rect { left: from, top: y, right: to, bottom: y + 26.0 }, colour, 1.0);
            }
            let dark = bars.iter().any(|b| b.2);
            let colour = if *inside && dark { PAPER } else { INK };
            scene.text(label.clone(), (*x, y + 21.5), SMALL, colour);
        }
    }
}
