//! The network of a community as a picture: neighbourhoods apart, leaders and the board marked, ties
//! within a neighbourhood grey, ties between neighbourhoods blue. Several communities stand side by
//! side.

use crate::core::text::catalogue::{Arg, Text, figures};
use crate::core::text::{Language, say};
use crate::core::units::Month;
use crate::explain::network::{Network, Ward};
use crate::model::world::households::flag;
use crate::model::world::ties::kind;
use crate::present::figures::asked::capital;
use crate::present::figures::axes::{MARGIN, SMALL};
use crate::present::figures::scene::{Anchor, Colour, INK, PAPER, Pen, Point, Rect, SOFT, Scene};
use crate::present::figures::style::{Marker, marker};
use crate::present::figures::{HEIGHT, WIDTH, lines, places, text};

/// From this strength on a tie is drawn dark.
const STRONG: f32 = 0.5;
const WEAK_TIE: Colour = Colour(0xa8, 0xa8, 0xa8);
const STRONG_TIE: Colour = Colour(0x4a, 0x4a, 0x4a);
const BRIDGE: Colour = Colour(0x00, 0x72, 0xb2);
const CELL: Colour = Colour(0xf4, 0xf4, 0xf4);
const INSIDE: Colour = Colour(0xfb, 0xec, 0xd2);
const POOR: Colour = Colour(0x77, 0x77, 0x77);
const LEADER: Colour = Colour(0xe6, 0x9f, 0x00);
const BOARD: Colour = Colour(0xd5, 0x5e, 0x00);
const HEAD: Colour = Colour(0x00, 0x9e, 0x73);

/// What is said over the picture.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'a> {
    /// The language of its words.
    pub language: Language,
    /// The place: a community's name, or the region's.
    pub place: &'a str,
    /// The arm's label.
    pub arm: &'a str,
    /// The month at the end of which it is so.
    pub month: Month,
}

/// The kinds of ties, in the order in which they are painted: bridging, strong.
const PAINTED: [(bool, bool); 4] = [(true, false), (true, true), (false, false), (false, true)];

fn pen((bridging, strong): (bool, bool), thin: f64) -> Pen {
    let (colour, alpha) = match (bridging, strong) {
        (true, false) => (BRIDGE, 0.16),
        (true, true) => (BRIDGE, 0.45),
        (false, false) => (WEAK_TIE, 0.7),
        (false, true) => (STRONG_TIE, 0.8),
    };
    Pen { width: if strong { 1.7 * thin } else { 1.1 * thin }, colour, alpha, dash: &[] }
}

/// The picture.
pub fn scene(network: &Network, heading: &Heading<'_>) -> Scene {
    let language = heading.language;
    let month = Arg::Month(heading.month.number(), heading.month.year());
    let title = say!(language, figures::network_title, place = heading.place, month = month);
    let mut scene = Scene::new(WIDTH, HEIGHT, title.clone());
    let households: usize = network.wards.iter().map(|w| w.community.len()).sum();
    let (mut ties, mut bridging) = (0, 0);
    for edge in network.edges() {
        ties += 1;
        bridging += usize::from(edge.ward.community.ties.kind[edge.place] & kind::BRIDGING != 0);
    }
    let whole = |n: usize| Arg::Number(n as f64, 0);
    let facts = say!(
        language,
        figures::network_facts,
        households = whole(households),
        ties = whole(ties),
        bridging = Arg::Percent(bridging as f64 / ties.max(1) as f64, 0),
        arm = heading.arm
    );
    let top = lines::head(&mut scene, &title, &facts);
    let bottom = HEIGHT - 92.0;
    let frame = Rect { left: MARGIN, top, right: WIDTH - MARGIN, bottom };
    let several = network.wards.len() > 1;
    for (ward, area) in network.wards.iter().zip(places::cells(frame, network.wards.len(), 26.0)) {
        let mut area = area;
        if several {
            let words = text::cut(&capital(&ward.name), SMALL, true, area.right - area.left);
            scene.put(words, (area.left, area.top + 22.0), SMALL, INK, Anchor::Left, true);
            area.top += 32.0;
        }
        community(&mut scene, ward, area, language, !several);
    }
    key(&mut scene, language, (bottom + 30.0, bottom + 66.0));
    scene
}

/// Pairs that stood at the start of the run, whether or not they stand now: places hang on them.
fn at_start(ward: &Ward) -> Vec<(usize, usize)> {
    let ties = &ward.community.ties;
    let pairs = |from: usize| {
        let fixed = ties.places(from).filter(|&p| ties.kind[p] & kind::FIXED != 0);
        fixed.map(move |p| (from, usize::from(ties.to[p]))).filter(|(a, b)| a < b)
    };
    (0..ward.community.len()).flat_map(pairs).collect()
}

/// Where everything of a community stands in an area: the cells of its neighbourhoods, its
/// households, and the radius of a household's mark. With names, each cell has room for its own.
pub fn standing(ward: &Ward, area: Rect, named: bool) -> (Vec<Rect>, Vec<Point>, f64) {
    let hoods = &ward.community.neighbourhoods;
    let cells = places::cells(area, hoods.len(), if named { 12.0 } else { 4.0 });
    let heading = if named { 30.0 } else { 0.0 };
    let largest = hoods.iter().map(|h| h.range().len()).max().unwrap_or(1).max(1);
    let room = |c: &Rect| (c.right - c.left) * (c.bottom - c.top - heading).max(1.0);
    // So much room has everybody; a mark takes about a quarter of it.
    let apart = (0.62 * cells.first().map_or(1.0, room) / largest as f64).sqrt();
    let radius = (0.3 * apart).clamp(1.6, 9.0);
    let edge = 1.5 * radius + 3.0;
    let fixed = at_start(ward);
    let mut at: Vec<Point> = Vec::with_capacity(ward.community.len());
    for (hood, cell) in hoods.iter().zip(&cells) {
        let (left, top) = (cell.left + edge, cell.top + edge + heading);
        let right = (cell.right - edge).max(left + 1.0);
        let bottom = (cell.bottom - edge).max(top + 1.0);
        let inner = Rect { left, top, right, bottom };
        at.extend(places::inside(inner, hood.range(), &fixed, apart.min(3.2 * radius)));
    }
    (cells, at, radius)
}

fn community(scene: &mut Scene, ward: &Ward, area: Rect, language: Language, named: bool) {
    let c = &ward.community;
    let (cells, at, radius) = standing(ward, area, named);
    for (hood, cell) in c.neighbourhoods.iter().zip(&cells) {
        scene.rect(*cell, if hood.delineated { INSIDE } else { CELL }, 1.0);
    }
    let thin = (radius / 6.0).clamp(0.5, 1.0);
    for look in PAINTED {
        for from in 0..c.len() {
            for place in c.ties.places(from) {
                let to = usize::from(c.ties.to[place]);
                let mark = c.ties.kind[place];
                let same = (mark & kind::BRIDGING != 0, c.ties.strength[place] >= STRONG) == look;
                if from < to && mark & kind::CUT == 0 && same {
                    scene.stroke(vec![at[from], at[to]], pen(look, thin));
                }
            }
        }
    }
    nodes(scene, ward, &at, radius);
    if !named {
        return;
    }
    for (number, (hood, cell)) in c.neighbourhoods.iter().zip(&cells).enumerate() {
        let long = say!(language, figures::neighbourhood_inside, number = number + 1);
        let room = cell.right - cell.left - 16.0;
        let fits = hood.delineated && text::width(&long, SMALL, false) <= room;
        let short = || say!(language, figures::neighbourhood, number = number + 1);
        let words = if fits { long } else { short() };
        let words = text::cut(&words, SMALL, false, room);
        scene.put(words, (cell.left + 8.0, cell.top + 24.0), SMALL, INK, Anchor::Left, false);
    }
}

/// Households over their ties: first all of one look, so that a file says the look once.
fn nodes(scene: &mut Scene, ward: &Ward, at: &[Point], radius: f64) {
    let all = &ward.community.households;
    let special = flag::LEADER | flag::BOARD | flag::HEAD;
    let plain = |number: &usize| all.flags[*number] & special == 0;
    for number in (0..at.len()).filter(plain) {
        scene.disc(at[number], radius, INK);
    }
    let rim = (0.22 * radius).clamp(0.5, 1.6);
    for poor in [false, true] {
        for number in (0..at.len()).filter(plain) {
            if all.has(number, flag::POOR) == poor {
                scene.disc(at[number], radius - rim, if poor { POOR } else { PAPER });
            }
        }
    }
    let size = 1.25 * radius;
    for number in (0..at.len()).filter(|n| !plain(n)) {
        let (shape, colour) = mark_of(all.flags[number]);
        marker(scene, shape, at[number], size, colour);
    }
}

/// The mark of an office: the board before the head of a neighbourhood, before any leader.
fn mark_of(flags: u8) -> (Marker, Colour) {
    if flags & flag::BOARD != 0 {
        (Marker::Diamond, BOARD)
    } else if flags & flag::HEAD != 0 {
        (Marker::Square, HEAD)
    } else {
        (Marker::Up, LEADER)
    }
}

/// The key, in two rows: marks, then ties; and why pictures can be compared.
fn key(scene: &mut Scene, language: Language, (marks, ties): (f64, f64)) {
    let put = |scene: &mut Scene, x: &mut f64, y: f64, words: Text, colour: Colour| {
        let words = text::cut(words.of(language), SMALL, false, WIDTH - MARGIN - *x);
        let place = (*x, y + 0.36 * SMALL);
        *x += text::width(&words, SMALL, false) + 26.0;
        scene.text(words, place, SMALL, colour);
    };
    let mut x = MARGIN;
    let plain = [(false, figures::household), (true, figures::poor_household)];
    for (poor, word) in plain {
        scene.disc((x + 8.0, marks), 8.0, INK);
        scene.disc((x + 8.0, marks), 6.4, if poor { POOR } else { PAPER });
        x += 24.0;
        put(scene, &mut x, marks, word, INK);
    }
    for (bit, word) in [
        (flag::LEADER, figures::leader),
        (flag::BOARD, figures::board_member),
        (flag::HEAD, figures::head),
    ] {
        let (shape, colour) = mark_of(bit);
        marker(scene, shape, (x + 9.0, marks), 9.0, colour);
        x += 26.0;
        put(scene, &mut x, marks, word, INK);
    }
    let mut x = MARGIN;
    for (bridging, word) in [(false, figures::bonding), (true, figures::bridging)] {
        for (k, strong) in [false, true].into_iter().enumerate() {
            let y = ties + 7.0 * (k as f64 - 0.5);
            let pen = Pen { width: 3.0, ..pen((bridging, strong), 1.0) };
            scene.stroke(vec![(x, y), (x + 34.0, y)], pen);
        }
        x += 42.0;
        put(scene, &mut x, ties, word, INK);
    }
    put(scene, &mut x, ties, figures::strong_is_dark, INK);
    put(scene, &mut x, ties, figures::same_positions, SOFT);
}
