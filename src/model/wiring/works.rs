//! Participation and works.

use crate::model::board::capability;
use crate::model::commons::{litter, step as gardens};
use crate::model::community::Community;
use crate::model::credit::pooling;
use crate::model::forms::Participation::{AdditiveLogit, NoisyOr};
use crate::model::mutual_work::{additive_logit, incentives, participation, reprimands};
use crate::model::partners::step as partners;
use crate::model::working::Working;
use crate::model::works::step as works;
use crate::model::world::now::Now;
use crate::model::world::signals::Signals;

/// What one can hope for at works.
pub fn entice(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    w.signals.in_kind.clear();
    let Community { households, neighbourhoods, delivered, gifts, .. } = c;
    let (per_work, work) = (c.commons.per_work, &mut w.mutual_work);
    incentives::entice(
        now,
        &mut incentives::Entice { households, neighbourhoods, delivered, gifts, per_work, work },
    );
}

/// Who comes.
pub fn participate(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, board, delivered, .. } = c;
    let Signals { expected, turnout, .. } = &mut w.signals;
    let (work, words) = (&mut w.mutual_work, &mut w.words);
    let handed = &mut participation::Participate {
        households,
        neighbourhoods,
        board,
        delivered,
        expected,
        turnout,
        work,
        words,
    };
    match now.par.forms.participation {
        NoisyOr => participation::participate(now, handed),
        AdditiveLogit => additive_logit::participate(now, handed),
    }
}

/// Gifts to those who came.
pub fn give(_: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, delivered, gifts, accounts, .. } = c;
    let in_kind = &mut w.signals.in_kind;
    incentives::give(&mut incentives::Give {
        households,
        neighbourhoods,
        delivered,
        gifts,
        accounts,
        in_kind,
    });
}

/// Absences are reprimanded.
pub fn reprove(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, neighbourhoods, delivered, .. } = c;
    let Signals { turnout, reprimanded, .. } = &mut w.signals;
    let standing = &w.sums.standing;
    let (work, words) = (&mut w.mutual_work, &mut w.words);
    reprimands::reprove(
        now,
        &mut reprimands::Reprove {
            households,
            ties,
            neighbourhoods,
            delivered,
            turnout,
            standing,
            reprimanded,
            work,
            words,
        },
    );
}

/// Pooled savings.
pub fn save(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, accounts, board, pool, .. } = c;
    let words = &mut w.words;
    pooling::save(now, &mut pooling::Save { households, ties, accounts, board, pool, words });
}

/// Partners and dues.
pub fn support(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, accounts, board, delivered, standing, .. } = c;
    let (turnout, beauty) = (&w.signals.turnout, c.commons.beauty());
    partners::support(
        now,
        &mut partners::Support {
            households,
            neighbourhoods,
            accounts,
            board,
            delivered,
            turnout,
            beauty,
            standing,
        },
    );
}

/// Works are built, decay, are kept up.
pub fn build(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, accounts, board, actors, delivered, .. } = c;
    let Signals { turnout, work_pay, .. } = &mut w.signals;
    works::build(
        now,
        &mut works::Build {
            households,
            neighbourhoods,
            accounts,
            board,
            actors,
            delivered,
            turnout,
            work_pay,
        },
    );
}

/// Gardens are tended, harvested and shared.
pub fn tend(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, neighbourhoods, accounts, delivered, commons, pool, .. } = c;
    let Signals { turnout, in_kind, .. } = &mut w.signals;
    let own = &mut w.commons;
    gardens::tend(
        now,
        &mut gardens::Tend {
            households,
            neighbourhoods,
            accounts,
            delivered,
            turnout,
            commons,
            pool,
            own,
            in_kind,
        },
    );
}

/// Litter.
pub fn gather(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let litter = &mut c.commons.litter;
    litter::gather(now, &c.neighbourhoods, &c.delivered, &w.signals.turnout, litter);
}

/// How the place is seen from outside.
pub fn renown(now: &Now<'_>, c: &mut Community, _: &mut Working) {
    partners::renown(now, &c.neighbourhoods, &c.board, c.commons.beauty(), &mut c.standing);
}

/// Learning by doing.
pub fn grow(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let households = c.len();
    let Community { neighbourhoods, board, delivered, choices, .. } = c;
    let turnout = &w.signals.turnout;
    let members = choices.undertakings.iter().map(|u| u.members());
    capability::grow(
        now,
        &mut capability::Grow { households, neighbourhoods, board, delivered, turnout },
        members,
    );
}
