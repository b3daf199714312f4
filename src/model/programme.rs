//! What is done to people: one visible `match` over the kinds of intervention, each delivered by its topic.
//!
//! It writes only what was *delivered* (and the board's books); what people make of it is in the steps of
//! the topics. An intervention at zero dose delivers nothing, to the byte. Inside a year a community
//! needs nothing of any other: what is regional was fixed at the year end before.

use crate::core::units::Money;
use crate::model::board::state::Actors;
use crate::model::choices::state::Undertaking;
use crate::model::community::Community;
use crate::model::credit::state_debts::Debts;
use crate::model::credit::state_groups::Groups;
use crate::model::partners::state::Standing;
use crate::model::world::accounts::Account;
use crate::model::world::delivered::Delivered;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::model::{
    board, choices, commons, credit, livelihoods, mutual_work, news, partners, shocks, training,
    works,
};
use crate::scenario::{Kind, Stage};

/// A community taken apart for those who deliver.
struct Parts<'a> {
    site: Site<'a>,
    actors: &'a Actors,
    standing: &'a Standing,
    undertakings: &'a [Undertaking],
    groups: &'a mut Groups,
    debts: &'a mut Debts,
}

fn parts(c: &mut Community) -> Parts<'_> {
    Parts {
        site: Site {
            board: &mut c.board,
            delivered: &mut c.delivered,
            neighbourhoods: &mut c.neighbourhoods,
            households: &mut c.households,
            accounts: &mut c.accounts,
            slum: (c.slum_hectares, c.hectares),
        },
        actors: &c.actors,
        standing: &c.standing,
        undertakings: &c.choices.undertakings,
        groups: &mut c.groups,
        debts: &mut c.debts,
    }
}

/// Imposes the month's shocks, before anything else happens. Everything delivered starts from nothing.
pub fn impose(s: &Setting<'_>, c: &mut Community) {
    c.delivered = Delivered::none();
    // How many of the weekly works are called is a custom of the place, programme or not.
    c.delivered.gatherings = s.now.par.works_called;
    if s.now.offset < 0 {
        return; // the burn-in knows no shocks but the weather's
    }
    for i in s.programme.iter().filter(|i| s.reaches(i)) {
        if let Kind::Shock(spec) = &i.kind {
            shocks::deliver::deliver(spec, i, s, &mut parts(c).site);
        }
    }
}

/// In which pass over the programme a kind is delivered: the first, unless it must come after others.
fn turn(kind: &Kind) -> usize {
    match kind {
        // What is handed over or taught comes after those who lead are known.
        Kind::Handover(_) | Kind::Training(_) => 1,
        // Money comes last.
        Kind::Fund(_) => 2,
        _ => 0,
    }
}

/// Delivers the month's programme to a community. The order of kinds is fixed, so that the order in
/// a file does not matter; within a kind it is the file's.
pub fn deliver(s: &Setting<'_>, c: &mut Community) {
    if s.now.offset < 0 {
        return; // the burn-in knows no programme
    }
    let Parts { mut site, actors, standing, undertakings, groups, debts } = parts(c);
    let c = &mut site;
    let mut decree = false;
    let treasury = c.accounts.balance(Account::Treasury);
    for pass in 0..3 {
        for i in s.programme.iter().filter(|i| s.reaches(i)) {
            if turn(&i.kind) != pass {
                continue;
            }
            match &i.kind {
                // The stage machine delivers nothing itself: others ask it. Shocks were imposed, and
                // model villages are visited at the year end.
                Kind::Stages(_) | Kind::Shock(_) | Kind::ModelVillage(_) => {}
                Kind::Delineation(spec) => {
                    decree |= board::deliver_delineation::deliver(spec, i, s, c)
                }
                Kind::Facilitator(spec) => board::deliver_facilitator::deliver(spec, i, s, c),
                Kind::Socialisation(spec) => news::deliver_socialisation::deliver(spec, i, s, c),
                Kind::Coordination(spec) => board::deliver_coordination::deliver(spec, i, s, c),
                Kind::Partner(spec) => partners::deliver::deliver(spec, i, s, c, standing),
                Kind::Audit(spec) => board::deliver_audit::deliver(spec, i, s, c),
                Kind::Norm(spec) => mutual_work::deliver_norm::deliver(spec, i, s, c),
                Kind::Microfinance(spec) => credit::deliver_microfinance::deliver(spec, i, s, c),
                Kind::GroupLoan(spec) => {
                    credit::deliver_group_loan::deliver(spec, i, s, c, (&mut *groups, &mut *debts))
                }
                Kind::Meeting(spec) => credit::deliver_meeting::deliver(spec, i, s, c),
                Kind::Outlet(spec) => livelihoods::deliver_outlet::deliver(spec, i, s, c),
                Kind::Commons(spec) => commons::deliver::deliver(spec, i, s, c),
                Kind::Incentive(spec) => mutual_work::deliver_incentive::deliver(spec, i, s, c),
                Kind::Opposition(spec) => news::deliver_opposition::deliver(spec, i, s, c),
                Kind::Entry(spec) => news::deliver_entry::deliver(spec, i, s, c),
                Kind::Choice(spec) => choices::deliver::deliver(spec, i, s, c, undertakings),
                Kind::Handover(spec) => board::deliver_handover::deliver(spec, i, s, c),
                Kind::Training(spec) => training::deliver::deliver(spec, i, s, c),
                Kind::Fund(spec) => works::deliver::deliver(spec, i, s, c, actors),
            }
        }
        if pass == 0 {
            training::deliver_model_village::apply(c);
            board::deliver_capability::lead(s.now.par, c);
        }
        if pass == 1 {
            board::deliver_capability::carry(s.now.par, c);
        }
        if pass == 0 && !decree {
            c.neighbourhoods.iter_mut().for_each(|p| p.delineated = false);
        }
    }
    // Administration comes on top of what is paid to deliver; gifts cost what they are worth.
    let paid = treasury - c.accounts.balance(Account::Treasury);
    let on_top = (paid as f64 * f64::from(s.now.par.administration)).round() as Money;
    c.accounts.book(Account::Treasury, Account::Suppliers, on_top);
    c.delivered.planning = s.stage(0).is_some_and(|stage| stage < Stage::Implementation);
    // Somebody must be there of whom delivery is asked.
    c.delivered.promise = !c.board.plans.is_empty() && c.delivered.lead() > 0.0;
}

/// What the fiscal year's end does to the programme in a community, before communities exchange.
pub fn close_year(s: &Setting<'_>, c: &mut Community) {
    let c = &mut parts(c).site;
    for i in s.programme.iter().filter(|i| s.reaches(i)) {
        match &i.kind {
            Kind::Fund(spec) => works::deliver::close_year(spec, i, s, c),
            Kind::Audit(spec) => board::deliver_audit::close_year(spec, i, s, c),
            _ => {}
        }
    }
    c.board.missing_year = [0; 2];
}
