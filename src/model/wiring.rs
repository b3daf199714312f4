//! Each step of the month is handed what it names: the community and its working columns are taken apart here,
//! and nowhere else.

use crate::model::board::{capability, presence, step as actors};
use crate::model::choices::{activities, assembly};
use crate::model::commons::{litter, step as gardens};
use crate::model::community::Community;
use crate::model::credit::loans::{self, Books};
use crate::model::credit::meetings::{self, Meet};
use crate::model::credit::step::{self as lending, Lending};
use crate::model::credit::{groups, pooling};
use crate::model::livelihoods::{enterprises, entry, step as livelihoods};
use crate::model::moving::step as moving;
use crate::model::mutual_work::{additive_logit, incentives, participation, reprimands};
use crate::model::news::{information, stance, step as news};
use crate::model::partners::step as partners;
use crate::model::shocks::step as shocks;
use crate::model::training::{self_teaching, step as courses};
use crate::model::trust::{institutions, learning, looking, turnover};
use crate::model::welfare::step as welfare;
use crate::model::working::Working;
use crate::model::works::step as works;
use crate::model::world::now::Now;
use crate::model::world::signals::Signals;
use crate::scenario::forms::Participation::{AdditiveLogit, NoisyOr};

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

/// Trust, strength, willingness, habit, norm.
pub fn learn(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, ties, neighbourhoods, delivered, .. } = c;
    let Signals { turnout, closeness, .. } = &w.signals;
    let (sums, seen, table) = (&mut w.sums, &mut w.seen, &mut w.table);
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
            seen,
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
    let (n, out) = (c.neighbourhoods.len(), &mut w.signals.board_time);
    presence::shares(now.par, &c.delivered, &c.board, n, out);
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

/// Who lends this month.
pub fn open(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let books = (&c.debts, &c.groups);
    let (trades, n) = (c.enterprises.any(), c.households.len());
    lending::open(now, &c.delivered, books, trades, n, &mut w.credit);
}

/// Wages.
pub fn earn(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, enterprises, neighbourhoods, delivered, .. } = c;
    let Signals { usual, income, idle, .. } = &mut w.signals;
    let credit = w.credit.lenders || w.credit.groups;
    let (own, words) = (&mut w.livelihoods, &mut w.words);
    livelihoods::earn(
        now,
        &mut livelihoods::Earn {
            households,
            enterprises,
            neighbourhoods,
            delivered,
            usual,
            income,
            idle,
            own,
            words,
        },
        credit,
    );
}

/// Enterprises work and sell.
pub fn work(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if c.enterprises.any() {
        enterprises::work(now, &mut produce(c, w));
    }
}

/// What producing and selling is handed.
pub fn produce<'a>(c: &'a mut Community, w: &'a mut Working) -> enterprises::Produce<'a> {
    let (stigma, visibility) = (c.standing.stigma, c.standing.visibility);
    let Community { households, enterprises, accounts, neighbourhoods, delivered, moves, .. } = c;
    let (sums, usual) = (&w.sums, &mut w.signals.usual);
    let (own, words) = (&mut w.livelihoods, &mut w.words);
    enterprises::Produce {
        households,
        enterprises,
        accounts,
        neighbourhoods,
        delivered,
        moves,
        stigma,
        visibility,
        sums,
        usual,
        own,
        words,
    }
}

/// The month's trade a second time, for whoever asks what starts and closings hang on.
pub fn work_again(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    w.livelihoods.prepare(c.len(), c.enterprises.any(), &c.neighbourhoods);
    enterprises::work(now, &mut produce(c, w));
}

fn lent<'a>(c: &'a mut Community, w: &'a mut Working) -> Lending<'a> {
    let Community { households, enterprises, accounts, debts, delivered, moves, .. } = c;
    let Signals { usual, income, .. } = &mut w.signals;
    let (market, own) = (&w.livelihoods, &mut w.credit);
    let books = Books { households, accounts, debts };
    Lending { books, enterprises, delivered, moves, usual, income, market, own }
}

/// Loans to individuals fall due.
pub fn serve(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders {
        loans::serve(now, &mut lent(c, w));
    }
}

/// Owners of enterprises meet.
pub fn meet_owners(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { ties, neighbourhoods, delivered, enterprises, .. } = c;
    let (law, sums, bench) = (&c.trust, &mut w.sums, &mut w.bench);
    let handed = &mut Meet { ties, neighbourhoods, delivered, law, sums, bench };
    meetings::of_owners(now, handed, enterprises);
}

fn grouped<'a>(c: &'a mut Community, w: &'a mut Working) -> groups::Grouping<'a> {
    let Community { households, accounts, debts, ties, neighbourhoods, delivered, .. } = c;
    let (groups, enterprises, law) = (&mut c.groups, &c.enterprises, &c.trust);
    let (sums, bench) = (&mut w.sums, &mut w.bench);
    let Signals { usual, income, .. } = &mut w.signals;
    let own = &mut w.credit;
    let books = Books { households, accounts, debts };
    let meet = Meet { ties, neighbourhoods, delivered, law, sums, bench };
    groups::Grouping { books, meet, groups, enterprises, usual, income, own }
}

/// Loan groups form, meet and repay.
pub fn meet_and_repay(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.groups {
        groups::meet_and_repay(now, &mut grouped(c, w));
    }
}

/// A bad month is bridged.
pub fn bridge(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let lenders = w.credit.lenders;
    if lenders || c.enterprises.any() {
        lending::bridge(now, &mut lent(c, w), lenders);
    }
}

/// Consumption and saving.
pub fn spend(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    let Community { households, accounts, .. } = c;
    let Signals { work_pay, usual, income, idle, .. } = &mut w.signals;
    livelihoods::consume(
        now,
        &mut livelihoods::Consume { households, accounts, work_pay, usual, income, idle },
    );
}

/// What enterprises gained is income; owners invest.
pub fn invest(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if !c.enterprises.any() {
        return;
    }
    let Signals { usual, income, idle, .. } = &mut w.signals;
    let own = &w.livelihoods;
    livelihoods::count(&own.gain, income, idle);
    let Community { households, enterprises, accounts, .. } = c;
    enterprises::invest(
        now,
        &mut enterprises::Invest { households, enterprises, accounts, usual, own },
    );
}

/// Owners borrow for what their enterprise lacks.
pub fn fill_up(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders && c.enterprises.any() {
        lending::fill_up(now, &mut lent(c, w));
    }
}

/// Enterprises close and start.
pub fn turn_over(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if !c.enterprises.any() {
        return;
    }
    let Community { households, enterprises, accounts, debts, delivered, moves, .. } = c;
    let Signals { usual, income, .. } = &mut w.signals;
    let (credit, own, words) = (&mut w.credit, &mut w.livelihoods, &mut w.words);
    let delivered = &*delivered;
    let moves = &*moves;
    entry::turn_over(
        now,
        &mut entry::Start { households, enterprises, accounts, delivered, moves, own, words },
        &mut |c, i, lack, hoped| {
            let books = Books { households: c.households, accounts: c.accounts, debts };
            let mut lending = Lending {
                books,
                enterprises: c.enterprises,
                delivered,
                moves,
                usual,
                income,
                market: c.own,
                own: credit,
            };
            lending::for_a_start(now, &mut lending, i, lack, hoped)
        },
    );
}

/// Dear loans are paid off with cheaper ones.
pub fn pay_off(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders {
        lending::pay_off(now, &mut lent(c, w));
    }
}

/// Loans end or are written off; groups go on.
pub fn settle(now: &Now<'_>, c: &mut Community, w: &mut Working) {
    if w.credit.lenders || w.credit.groups {
        let Community { households, accounts, debts, enterprises, .. } = c;
        loans::close(now, &mut Books { households, accounts, debts }, enterprises);
        groups::turn(now, &mut grouped(c, w));
    }
}

/// What was received in kind is consumed.
pub fn consume(_: &Now<'_>, c: &mut Community, w: &mut Working) {
    gardens::consume(&mut c.households, &w.signals.in_kind);
}

/// What activities paid is income.
pub fn count(_: &Now<'_>, _: &mut Community, w: &mut Working) {
    let Signals { income, idle, .. } = &mut w.signals;
    activities::count(&w.choices, income, idle);
}

/// Welfare, with the poverty line in units of Rp 100.
pub fn measure(now: &Now<'_>, c: &mut Community, w: &mut Working, line: f32) {
    let Community { households, neighbourhoods, delivered, .. } = c;
    let (litter, idle) = (&c.commons.litter, &w.signals.idle);
    let (own, words) = (&mut w.welfare, &mut w.words);
    welfare::measure(
        now,
        &mut welfare::Measure {
            households,
            neighbourhoods,
            delivered,
            litter,
            idle,
            line,
            own,
            words,
        },
    );
}
