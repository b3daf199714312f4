//! What is done to people: the month's programme, every kind delivered by its topic.
//!
//! It writes only what was *delivered* (and the board's books); what people make of it is in the steps of
//! the topics. An intervention at zero dose delivers nothing, to the byte. Inside a year a community
//! needs nothing of any other: what is regional was fixed at the year end before.

use crate::core::units::Money;
use crate::model::community::Community;
use crate::model::kinds::{self, Intervention, Kind, Parts};
use crate::model::world::accounts::Account;
use crate::model::world::delivered::Delivered;
use crate::model::world::setting::Setting;
use crate::model::world::site::Site;
use crate::model::{board, training, works};
use crate::scenario::Stage;

fn parts(c: &mut Community) -> Parts<'_> {
    Parts {
        site: Site {
            board: &mut c.board,
            delivered: &mut c.delivered,
            neighbourhoods: &mut c.neighbourhoods,
            households: &mut c.households,
            accounts: &mut c.accounts,
            slum: (c.slum_hectares, c.hectares),
            decree: false,
        },
        actors: &c.actors,
        standing: &c.standing,
        undertakings: &c.choices.undertakings,
        groups: &mut c.groups,
        debts: &mut c.debts,
        enterprises: &mut c.enterprises,
    }
}

/// Imposes the month's shocks, before anything else happens. Everything delivered starts from nothing.
pub fn impose(s: &Setting<'_>, programme: &[Intervention], c: &mut Community) {
    c.delivered = Delivered::none();
    c.delivered.presence.alone = c.board.leads_alone;
    // How many of the weekly works are called is a custom of the place, programme or not.
    c.delivered.gatherings = s.now.par.mutual_work.works_called;
    // The burn-in knows no shocks but the weather's.
    if s.now.offset >= 0 {
        deliver_in(kinds::SHOCKS, s, programme, &mut parts(c));
    }
}

/// Delivers what a pass over the programme delivers here.
fn deliver_in(pass: u8, s: &Setting<'_>, programme: &[Intervention], parts: &mut Parts<'_>) {
    for i in programme.iter().filter(|i| s.reaches(i)) {
        kinds::deliver(i, pass, s, parts);
    }
}

/// Delivers the month's programme to a community. The order of kinds is fixed, so that the order in
/// a file does not matter; within a kind it is the file's.
pub fn deliver(s: &Setting<'_>, programme: &[Intervention], c: &mut Community) {
    if s.now.offset < 0 {
        return; // the burn-in knows no programme
    }
    let parts = &mut parts(c);
    let treasury = parts.site.accounts.balance(Account::Treasury);
    deliver_in(kinds::FIRST, s, programme, parts);
    training::model_village::apply(&mut parts.site);
    board::deliver_capability::lead(s.now.par, &mut parts.site);
    if !parts.site.decree {
        parts.site.neighbourhoods.iter_mut().for_each(|p| p.delineated = false);
    }
    deliver_in(kinds::BY_THOSE_WHO_LEAD, s, programme, parts);
    board::deliver_capability::carry(s.now.par, &mut parts.site);
    deliver_in(kinds::MONEY, s, programme, parts);
    let c = &mut parts.site;
    // Administration comes on top of what is paid to deliver; gifts cost what they are worth.
    let paid = treasury - c.accounts.balance(Account::Treasury);
    let on_top = (paid as f64 * f64::from(s.now.par.works.administration)).round() as Money;
    c.accounts.book(Account::Treasury, Account::Suppliers, on_top);
    c.delivered.planning = s.stage(0).is_some_and(|stage| stage < Stage::Implementation);
}

/// What the fiscal year's end does to the programme in a community, before communities exchange.
pub fn close_year(s: &Setting<'_>, programme: &[Intervention], c: &mut Community) {
    let c = &mut parts(c).site;
    for i in programme.iter().filter(|i| s.reaches(i)) {
        match &i.kind {
            Kind::Fund(spec) => works::fund::close_year(spec, i, s, c),
            Kind::Audit(spec) => board::audit::close_year(spec, i, s, c),
            _ => {}
        }
    }
    c.board.missing_year = [0; 2];
}
