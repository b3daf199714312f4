//! Social learning and meetings of actors.

use crate::model::board::{presence, step as actors};
use crate::model::commons::step as gardens;
use crate::model::community::Community;
use crate::model::trust::{institutions, learning, turnover};
use crate::model::working::Working;
use crate::model::world::now::Now;
use crate::model::world::signals::Signals;

/// Trust, strength, willingness, habit, norm.
pub fn learn(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, neighbourhoods, delivered, .. } = c;
    let Signals { turnout, closeness, .. } = &w.signals;
    let (sums, table) = (&mut w.sums, &mut w.table);
    learning::learn(
        now,
        &mut learning::Learn {
            households,
            ties,
            neighbourhoods,
            delivered,
            turnout,
            closeness,
            sums,
            table,
        },
    );
}

/// Ties are offered and cut.
pub fn review(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let (asks_anybody, ties_given) = (c.asks_anybody, c.ties_given);
    let Community { households, ties, neighbourhoods, board, delivered, moves, .. } = c;
    let turnout = &w.signals.turnout;
    let (sums, own) = (&mut w.sums, &mut w.trust);
    let (bench, words) = (&mut w.bench, &mut w.words);
    turnover::review(
        now,
        &mut turnover::Review {
            households,
            ties,
            neighbourhoods,
            board,
            delivered,
            law: &c.trust,
            moves,
            asks_anybody,
            ties_given,
            turnout,
            sums,
            own,
            bench,
            words,
        },
    );
}

/// Where members of the board spend their time.
pub fn attend(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    presence::shares(now.par, &c.board, &c.neighbourhoods, &mut w.signals.board_time);
}

/// Institutions are judged.
pub fn judge(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, board, delivered, .. } = c;
    let Signals { turnout, board_time, .. } = &w.signals;
    institutions::judge(
        now,
        &mut institutions::Judge {
            households,
            neighbourhoods,
            board,
            delivered,
            turnout,
            board_time,
        },
    );
}

/// The treasurer of a garden is judged.
pub fn judge_treasurer(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, neighbourhoods, delivered, .. } = c;
    let (turnout, own, table) = (&w.signals.turnout, &mut w.commons, &mut w.table);
    gardens::judge(
        now,
        &mut gardens::Judge { households, ties, neighbourhoods, delivered, turnout, own, table },
    );
}

/// Actors meet.
pub fn meet(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, neighbourhoods, board, delivered, actors, .. } = c;
    let Signals { turnout, board_time, linking, .. } = &mut w.signals;
    let (partners, own) = (c.standing.present() > 0, &mut w.board);
    actors::meet(
        now,
        &mut actors::Meet {
            households,
            ties,
            neighbourhoods,
            board,
            delivered,
            partners,
            turnout,
            board_time,
            actors,
            own,
            linking,
        },
    );
}
