//! Phases 3 to 5 from docs/model.md, 7.3 to 7.5: looking around, information, training, participation,
//! reprimands.

use berdaya::core::random::{CommunityLuck, Event, index, uniform};
use berdaya::model::forms::Participation;
use berdaya::model::world::offers::Allocation;

use crate::calls::Calls;
use crate::civic::{closed, is_against};
use crate::numbers::Numbers;
use crate::presence::{announced, at_works, saturating, there};
use crate::state::{Disposition, Village};

/// The month, as the equations need it.
#[derive(Clone, Copy, Debug)]
pub struct Month {
    /// Months since the start.
    pub offset: i32,
    /// Month of the year.
    pub number: u32,
    /// Is it in the first half of the burn-in, when ties turn over several times a month?
    pub settling: bool,
    /// Poverty line, units of Rp 100.
    pub line: f64,
    pub luck: CommunityLuck,
}

impl Month {
    /// Household i's word of an event.
    pub fn word(&self, event: Event, i: usize) -> u32 {
        let [word] = self.luck.words(event, self.offset, i as u32);
        word
    }

    /// The same as a uniform number.
    pub fn uniform(&self, event: Event, i: usize) -> f64 {
        uniform(self.word(event, i)).into()
    }

    /// October to April.
    pub fn rainy(&self) -> bool {
        matches!(self.number, 10 | 11 | 12 | 1 | 2 | 3 | 4)
    }
}

/// 7.3: what is expected of others and heard of them.
pub fn look(n: &Numbers, v: &mut Village) {
    let floor = n.of("sight when one did not come");
    let before = v.houses.clone();
    for (house, old) in v.houses.iter_mut().zip(&before) {
        let x_i = old.now.turnout;
        let strengths: f64 = old.standing().map(|t| t.strength).sum();
        if strengths == 0.0 {
            continue; // a household without ties expects and hears nothing
        }
        let (mut expected, mut heard) = (0.0, 0.0);
        for t in old.standing() {
            let other = &before[t.to];
            let c = if t.crosses { n.of("trust.sight_across") } else { 1.0 };
            let sight = c * t.strength.sqrt() * (floor + (1.0 - floor) * x_i);
            expected += t.strength * (sight * other.now.turnout + (1.0 - sight) * t.trust);
            heard += t.strength * t.trust * other.salience;
        }
        house.now.expected = expected / strengths;
        house.now.heard = heard / strengths;
        house.now.closeness = strengths / old.standing().count() as f64;
    }
}

/// 7.3: who is told, and what is on people's minds.
pub fn inform(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let d = v.delivered.clone();
    let contact = n.of("information.outreach") * there(n, v).contact;
    for i in 0..v.houses.len() {
        let reach = f64::from(d.hear[usize::from(!v.places[v.houses[i].home].delineated)]);
        let house = &mut v.houses[i];
        let u = m.uniform(Event::Hear, i);
        let no_facilitator = 1.0 - contact * house.rapport;
        let no_word = 1.0 - n.of("information.word_of_mouth") * house.now.heard;
        // Closed households hear along ties alone.
        let (reach, no_facilitator) =
            if closed(n, m, i) { (0.0, 1.0) } else { (reach, no_facilitator) };
        let told = 1.0 - (1.0 - reach) * no_facilitator * no_word;
        if calls.below("told, household", i, u, told) {
            house.knows = true;
        }
        // Reached by the month's outreach itself: the lowest part of the same draw.
        let by_outreach = if u < reach { f64::from(d.push) } else { 0.0 };
        let a = house.salience;
        let gain = (1.0 - a) * (1.0 - no_facilitator * no_word * (1.0 - by_outreach));
        house.salience = (a + gain - n.of("information.salience_loss") * a).clamp(0.0, 1.0);
    }
}

/// 7.4: skill fades, then courses are held.
pub fn train(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    for house in &mut v.houses {
        house.skill += n.of("skill.fade") * (house.own_skill - house.skill);
    }
    for offer in v.delivered.training.clone() {
        let words = |i: usize| -> [u32; 2] { m.luck.words(Event::Apply, m.offset, i as u32) };
        let mut applies = |i: usize| match &offer.households {
            Some(list) => list.contains(&(i as u32)),
            None => {
                let ear = 1.0 - n.of("stance.speaks") * v.houses[i].now.against;
                let u = f64::from(uniform(words(i)[0]));
                v.houses[i].knows
                    && !is_against(v, i)
                    && calls.below("applies", i, u, f64::from(offer.uptake) * ear)
            }
        };
        let mut applicants: Vec<usize> =
            (0..v.houses.len()).filter(|&i| !v.houses[i].trained && applies(i)).collect();
        match offer.allocation {
            Allocation::FirstCome => applicants.sort_by_key(|&i| (words(i)[1], i)),
            Allocation::PoorestFirst => {
                applicants.sort_by_key(|&i| (v.houses[i].consumption / v.houses[i].people, i));
            }
            Allocation::BoardsFriends => applicants.sort_by(|&a, &b| {
                v.houses[b].board_tie.total_cmp(&v.houses[a].board_tie).then(a.cmp(&b))
            }),
        }
        v.seats.0 += applicants.len() as u64;
        applicants.truncate(offer.seats as usize);
        v.seats.1 += applicants.len() as u64;
        for i in applicants {
            let house = &mut v.houses[i];
            house.skill += f64::from(offer.gain) * (1.0 - house.skill);
            house.trained = true;
            // The low half of the word that ordered the applicants.
            house.cadre |= uniform(words(i)[1] << 16) < offer.cadre_share;
        }
    }
}

/// Of a month's absences, the part that is noticed at detection d a week, by those who came.
fn noticed(n: &Numbers, v: &Village, r: usize, weeks: i32) -> f64 {
    let turnout = v.mean(r, |h| h.now.turnout);
    let floor = n.of("monitoring when nobody came");
    let unseen = (1.0 - n.of("norm.detection")).powi(weeks);
    (1.0 - unseen) * (floor + (1.0 - floor) * turnout)
}

fn effort(v: &Village, r: usize) -> f64 {
    v.delivered.monitoring.get(r).copied().unwrap_or(1.0).into()
}

/// ν_r = norm × monitoring, at the turnout that is known.
pub fn expected_reprimand(n: &Numbers, v: &Village, r: usize) -> f64 {
    v.places[r].norm * (noticed(n, v, r, 4) * effort(v, r)).min(1.0)
}

/// 7.5: who comes to the four weekly works.
pub fn come(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let before = v.clone();
    let announced = announced(n, v, m.offset);
    for (i, house) in v.houses.iter_mut().enumerate() {
        let r = house.home;
        let kind = house.disposition;
        let own = match kind {
            Disposition::Altruist => n.of("participation.own_altruist"),
            _ => n.of("participation.own_others"),
        };
        let august = if m.number == 8 { n.of("participation.august") } else { 0.0 };
        let matching = match kind {
            Disposition::Altruist => n.of("participation.matching_altruist"),
            Disposition::Conditional => n.of("participation.matching_conditional"),
            Disposition::FreeRider => 0.0,
        };
        let (w, u) = match kind {
            Disposition::FreeRider => (
                n.of("participation.free_rider_private"),
                n.of("participation.free_rider_sanction"),
            ),
            _ => (1.0, 1.0),
        };
        let in_touch = (house.salience + house.rapport).min(1.0);
        let inside = if before.places[r].delineated { 1.0 } else { 0.0 };
        let money = at_works(&before, r) + inside * announced * house.trust_board * in_touch;
        let usual = before.mean(r, |h| h.habit);
        let (worth, habit) = match n.forms.participation {
            Participation::NoisyOr => ("participation.private_worth", house.habit - usual),
            Participation::AdditiveLogit => ("participation.additive_worth", house.habit),
        };
        let reasons = own + n.of(worth) - house.cost
            + august
            + house.now.lured
            + w * (n.of("participation.stake") * saturating(n, money)
                + n.of("participation.rapport") * house.rapport
                + n.of("participation.salience") * house.salience)
            + n.of("participation.confidence")
                * (house.trust_board - house.own_trust)
                * (house.salience + house.rapport).min(1.0)
            + u * (n.of("participation.expected_reprimand") * expected_reprimand(n, &before, r)
                + n.of("participation.reprimand_memory") * house.reprimand)
            + n.of("participation.habit") * habit;
        let logistic = |logit: f64| 1.0 / (1.0 + (-logit).exp());
        let others = matching * house.willingness * house.now.expected;
        let either = match n.forms.participation {
            Participation::NoisyOr => 1.0 - (1.0 - logistic(reasons)) * (1.0 - others),
            Participation::AdditiveLogit => {
                logistic(reasons + n.of("participation.additive_expected") * others)
            }
        };
        let p = either.min(n.of("most chance of coming")) * f64::from(v.delivered.gatherings);
        // One binomial draw of four by inversion.
        let q: f64 = 1.0 - p;
        let upto =
            [q.powi(4), 4.0 * p * q.powi(3), 6.0 * p.powi(2) * q.powi(2), 4.0 * p.powi(3) * q];
        let luck = m.uniform(Event::Attend, i);
        let mut below = 0.0;
        house.attended = 0;
        for part in upto {
            below += part;
            let stops = calls.below("attended by household", i, luck, below);
            house.attended += u8::from(!stops);
        }
        house.now.chance = p;
        house.now.turnout = f64::from(house.attended) / 4.0;
    }
}

/// 7.5: absences are reproved along ties.
pub fn reprove(n: &Numbers, m: &Month, v: &mut Village, calls: &mut Calls) {
    let details = m.luck.ties(Event::Reprimand, m.offset ^ i32::MIN);
    let before = v.clone();
    for (i, house) in v.houses.iter_mut().enumerate() {
        house.reprimand *= 1.0 - n.of("norm.reprimand_fade");
        let r = house.home;
        let weekly = before.places[r].norm * noticed(n, &before, r, 1) * effort(&before, r);
        let missed = i32::from(4 - house.attended);
        let chance = 1.0 - (1.0 - weekly.min(1.0)).powi(missed);
        let reproved = missed > 0
            && calls.below("reproved, household", i, m.uniform(Event::Reprimand, i), chance);
        let mut standing: Vec<_> = house.ties.iter_mut().filter(|t| !t.cut).collect();
        if !reproved || standing.is_empty() {
            continue;
        }
        let word = |k: u32| details.word(i as u32, u32::MAX - k);
        let chosen = index(word(0), standing.len() as u32) as usize;
        let tie = &mut standing[chosen];
        let speaker = &before.houses[tie.to];
        if f64::from(uniform(word(1))) >= speaker.now.turnout {
            continue;
        }
        house.now.reprimanded = true;
        if f64::from(uniform(word(2))) < n.of("norm.spite") {
            tie.trust *= 1.0 - n.of("norm.spite_trust");
        } else {
            house.reprimand = 1.0;
        }
    }
}
