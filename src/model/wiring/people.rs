//! Moving, floods, news, training and choices: the first phases.

use crate::model::choices::{activities, assembly};
use crate::model::commons::step as gardens;
use crate::model::community::Community;
use crate::model::moving::step as moving;
use crate::model::news::{information, stance, step as news};
use crate::model::shocks::step as shocks;
use crate::model::training::{self_teaching, step as courses};
use crate::model::trust::looking;
use crate::model::working::Working;
use crate::model::world::now::Now;
use crate::model::world::signals::Signals;

/// Households move away, newcomers take their places.
pub fn move_away(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let given = c.people.given || c.ties_given;
    let bound = |i| c.is_bound(i);
    let leaving = moving::leaving(now, &c.neighbourhoods, given, &mut w.words, bound);
    for (r, i) in leaving {
        c.leaves(&mut w.sums, i);
        let Community { households, accounts, people, moves, .. } = c;
        moving::arrive(now, &mut moving::Arrive { households, accounts, people, moves }, i);
        w.arrive(c, now.par, (r, i));
    }
}

/// Floods, imposed or by chance.
pub fn strike(now: &Now<'_>, c: &mut Community, _: &mut Working) {
    let Community { households, neighbourhoods, accounts, board, delivered, .. } = c;
    let (gardens, stock) = (&mut c.commons.condition, &mut c.enterprises.capital);
    shocks::strike(
        now,
        &mut shocks::Strike {
            households,
            neighbourhoods,
            accounts,
            board,
            delivered,
            gardens,
            stock,
        },
    );
}

/// Looking around.
pub fn look(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, .. } = c;
    let Signals { turnout, expected, heard, closeness, .. } = &mut w.signals;
    let table = &mut w.table;
    looking::look(
        now,
        &mut looking::Look { households, ties, turnout, expected, heard, closeness, table },
    );
}

/// Who lives closed to outreach.
pub fn close(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let (households, moves) = (c.len(), &c.moves);
    let (closed, own) = (&mut w.signals.closed, &mut w.news);
    news::close(now, &mut news::Closed { moves, households, closed, own });
}

/// News by outreach, facilitator and word of mouth.
pub fn spread(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, delivered, .. } = c;
    let Signals { heard, closed, .. } = &w.signals;
    let (own, words) = (&mut w.news, &mut w.words);
    information::spread(
        now,
        &mut information::Spread {
            households,
            neighbourhoods,
            delivered,
            heard,
            closed,
            own,
            words,
        },
    );
}

/// Gardens remind of the programme.
pub fn remind(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, delivered, .. } = c;
    let turnout = &w.signals.turnout;
    gardens::remind(now, &mut gardens::Remind { households, neighbourhoods, delivered, turnout });
}

/// Opposition comes.
pub fn take_sides(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let households = c.len();
    let Community { delivered, moves, civic, .. } = c;
    let (sides, own) = (&mut civic.sides, &mut w.news);
    stance::take_sides(now, &mut stance::TakeSides { households, delivered, moves, sides, own });
}

/// First visits of a programme.
pub fn visit(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, delivered, moves, civic, .. } = c;
    let (standing, sides, own) = (&w.sums.standing, &mut civic.sides, &mut w.news);
    news::visit(now, &mut news::Visit { households, ties, delivered, moves, standing, sides, own });
}

/// News goes from tie to tie.
pub fn pass_on(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, choices, .. } = c;
    let (own, words) = (&mut w.news, &mut w.words);
    let takes_part = |i| choices.takes_part(i);
    news::pass_on(now, &mut news::PassOn { households, ties, own, words }, takes_part);
}

/// Persuasion.
pub fn sway(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, neighbourhoods, delivered, civic, .. } = c;
    let Signals { closeness, closed, objections, .. } = &mut w.signals;
    let (standing, sides) = (&w.sums.standing, &mut civic.sides);
    let (own, table, words) = (&mut w.news, &mut w.table, &mut w.words);
    stance::sway(
        now,
        &mut stance::Sway {
            households,
            ties,
            neighbourhoods,
            delivered,
            closeness,
            standing,
            sides,
            closed,
            objections,
            own,
            table,
            words,
        },
    );
}

/// Courses.
pub fn train(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, board, delivered, civic, .. } = c;
    let (sides, objections, words) = (&civic.sides, &w.signals.objections, &mut w.words);
    courses::train(
        now,
        &mut courses::Train { households, board, delivered, sides, objections, words },
    );
}

/// Learning by oneself, and from others.
pub fn teach(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, moves, .. } = c;
    let (turnout, proactive) = (&w.signals.turnout, &mut w.proactive);
    self_teaching::learn(
        now,
        &mut self_teaching::Teach { households, ties, moves, turnout, proactive },
    );
}

/// Assemblies choose.
pub fn assemble(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, delivered, moves, civic, choices, .. } = c;
    let (sides, closed) = (&civic.sides, &w.signals.closed);
    let (own, words) = (&mut w.choices, &mut w.words);
    assembly::assemble(
        now,
        &mut assembly::Assemble {
            households,
            neighbourhoods,
            delivered,
            moves,
            sides,
            closed,
            choices,
            own,
            words,
        },
    );
}

/// Activities are taken up, go on, are left.
pub fn go_on(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, accounts, delivered, civic, choices, .. } = c;
    let (sides, objections) = (&mut civic.sides, &w.signals.objections);
    let (own, words) = (&mut w.choices, &mut w.words);
    activities::go_on(
        now,
        &mut activities::GoOn {
            households,
            accounts,
            delivered,
            sides,
            objections,
            choices,
            own,
            words,
        },
    );
}
