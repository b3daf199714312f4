//! Households as columns: one plain vector a trait or state, all of the same length.

use super::{Breach, all_shares};

/// How a household decides about mutual work (Fischbacher, Gächter & Fehr 2001).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Disposition {
    /// Comes for its own sake.
    Altruist = 0,
    /// Comes if others are expected to.
    Conditional = 1,
    /// Comes for its own gain, or to avoid a reprimand.
    FreeRider = 2,
}

/// Flags of a household, in one byte.
pub mod flag {
    /// Was told of the programme at least once (knowing stays).
    pub const KNOWS: u8 = 1;
    /// Has a cadre, trained to carry on.
    pub const CADRE: u8 = 2;
    /// Is a leader.
    pub const LEADER: u8 = 4;
    /// Has a member of the board (LKM).
    pub const BOARD: u8 = 8;
    /// Has the head of the neighbourhood (RT).
    pub const HEAD: u8 = 16;
    /// Was below the poverty line at the start.
    pub const POOR: u8 = 32;
    /// Was trained.
    pub const TRAINED: u8 = 64;
}

/// What a household is when it comes to live here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traits {
    /// Cost of coming and disposition, as [`Households`] keeps them.
    pub temper: i16,
    /// People.
    pub size: u8,
    /// Income of a usual month, units of Rp 100.
    pub income: i32,
    /// Of it, what does not come from skill.
    pub wage: i32,
    /// Skill × 255.
    pub own_skill: u8,
    /// Trust in institutions × 255.
    pub own_trust: u8,
    /// Savings, units of Rp 100.
    pub savings: i32,
    /// [`flag::POOR`] and [`flag::LEADER`].
    pub flags: u8,
}

impl Traits {
    /// Its disposition.
    pub fn disposition(&self) -> usize {
        (self.temper & 3) as usize
    }

    /// Weekly works attended in the month before the first one, at the founding.
    pub fn attended(&self) -> u8 {
        if self.disposition() == Disposition::FreeRider as usize { 1 } else { 2 }
    }
}

/// The households of a community.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Households {
    // Traits, fixed at the founding
    /// How it decides, in one number: cost of coming, on the logit scale in steps of 1/512 (normal around 0,
    /// sd `participation.cost_sd`), times four, plus the [`Disposition`].
    pub temper: Vec<i16>,
    /// People, 1–8.
    pub size: Vec<u8>,
    /// Income of a usual month without skill's part, units of Rp 100.
    pub wage: Vec<i32>,
    /// Number of ties that the household keeps up.
    pub sociability: Vec<u8>,
    /// Skill before any training, share × 255.
    pub own_skill: Vec<u8>,
    /// Baseline of trust in institutions, share × 255.
    pub own_trust: Vec<u8>,
    // State
    /// Weekly works attended, 0–4: last month until households decide, then this month.
    pub attended: Vec<u8>,
    /// Flags.
    pub flags: Vec<u8>,
    /// Habit: exponential mean of own turnout.
    pub habit: Vec<f32>,
    /// Willingness to do one's part if others do.
    pub willingness: Vec<f32>,
    /// The programme is on one's mind.
    pub salience: Vec<f32>,
    /// Months since the last reprimand that sank in, from 1 in its own month on; 0 when there was none or
    /// it is longer ago than 254 months.
    pub reprimand: Vec<u8>,
    /// Trust in the board.
    pub trust_board: Vec<f32>,
    /// Trust in the facilitator.
    pub trust_facilitator: Vec<f32>,
    /// Trust in government.
    pub trust_government: Vec<f32>,
    /// Tie to the board.
    pub board_tie: Vec<f32>,
    /// Tie to the facilitator (rapport).
    pub facilitator_tie: Vec<f32>,
    /// Skill in one's trade.
    pub skill: Vec<f32>,
    /// Savings, units of Rp 100.
    pub savings: Vec<i32>,
    /// Consumption of the month, units of Rp 100.
    pub consumption: Vec<i32>,
    /// What is left of a reprimand a month later, share: one number for all of them.
    pub reprimand_kept: f32,
}

impl Households {
    /// Number of households.
    pub fn len(&self) -> usize {
        self.temper.len()
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.temper.is_empty()
    }

    /// One more household, as it is at the founding.
    pub fn push(&mut self, traits: &Traits) {
        for column in [&mut self.size, &mut self.sociability, &mut self.own_skill] {
            column.push(0);
        }
        for column in [&mut self.own_trust, &mut self.attended, &mut self.flags] {
            column.push(0);
        }
        self.reprimand.push(0);
        self.temper.push(0);
        for column in [&mut self.wage, &mut self.savings, &mut self.consumption] {
            column.push(0);
        }
        for column in [&mut self.habit, &mut self.willingness, &mut self.salience] {
            column.push(0.0);
        }
        for column in [&mut self.trust_board, &mut self.trust_facilitator] {
            column.push(0.0);
        }
        for column in [&mut self.trust_government, &mut self.board_tie] {
            column.push(0.0);
        }
        for column in [&mut self.facilitator_tie, &mut self.skill] {
            column.push(0.0);
        }
        self.settle_in(self.len() - 1, traits);
    }

    /// Somebody with these traits lives in place `i`, and knows nothing of what was there before; how many
    /// ties it keeps up is the place's.
    pub fn settle_in(&mut self, i: usize, traits: &Traits) {
        self.temper[i] = traits.temper;
        self.size[i] = traits.size;
        self.wage[i] = traits.wage;
        self.own_skill[i] = traits.own_skill;
        self.attended[i] = traits.attended();
        self.flags[i] = traits.flags;
        self.habit[i] = 0.5;
        self.willingness[i] = 0.9;
        self.salience[i] = 0.0;
        self.reprimand[i] = 0;
        let trust = f32::from(traits.own_trust) / 255.0;
        self.own_trust[i] = traits.own_trust;
        self.trust_board[i] = trust;
        self.trust_facilitator[i] = trust;
        self.trust_government[i] = trust;
        self.board_tie[i] = 0.1;
        self.facilitator_tie[i] = 0.0;
        self.skill[i] = f32::from(traits.own_skill) / 255.0;
        self.savings[i] = traits.savings;
        self.consumption[i] = traits.income;
    }

    /// Turnout of household `i` last month, 0–1.
    #[inline(always)]
    pub fn turnout(&self, i: usize) -> f32 {
        f32::from(self.attended[i]) * 0.25
    }

    /// Cost of coming of household `i`, on the logit scale.
    pub fn cost(&self, i: usize) -> f32 {
        f32::from(self.temper[i] >> 2) * (1.0 / 512.0)
    }

    /// Disposition of household `i`, as a number.
    #[inline(always)]
    pub fn disposition(&self, i: usize) -> usize {
        (self.temper[i] & 3) as usize
    }

    /// What household `i` remembers of a reprimand, share: what is kept, to the power of the months since.
    pub fn reprimand(&self, i: usize) -> f32 {
        match self.reprimand[i] {
            0 => 0.0,
            months => (1..months).fold(1.0, |left, _| left * self.reprimand_kept),
        }
    }

    /// Does household `i` have the flag?
    #[inline(always)]
    pub fn has(&self, i: usize, flag: u8) -> bool {
        self.flags[i] & flag != 0
    }

    /// The share columns, by name.
    pub fn shares(&self) -> [(&'static str, &[f32]); 9] {
        [
            ("habit", &self.habit),
            ("willingness", &self.willingness),
            ("salience", &self.salience),
            ("trust_board", &self.trust_board),
            ("trust_facilitator", &self.trust_facilitator),
            ("trust_government", &self.trust_government),
            ("board_tie", &self.board_tie),
            ("facilitator_tie", &self.facilitator_tie),
            ("skill", &self.skill),
        ]
    }

    /// Every share in [0, 1], nobody in debt (there are no loans), nobody attends five times.
    pub fn check(&self) -> Result<(), Breach> {
        for (name, column) in self.shares() {
            if !all_shares(column) {
                let i = column.iter().position(|v| !(0.0..=1.0).contains(v)).unwrap_or(0);
                return Err(Breach(format!(
                    "{name} of household {i} is {}, outside [0, 1]",
                    column[i]
                )));
            }
        }
        if self.savings.iter().fold(false, |bad, &s| bad | (s < 0)) {
            return Err(Breach("a household's savings are negative".into()));
        }
        if self.attended.iter().fold(false, |bad, &a| bad | (a > 4)) {
            return Err(Breach("a household attended more than four works".into()));
        }
        Ok(())
    }

    /// Bytes of the columns.
    pub fn bytes(&self) -> usize {
        // Seven byte columns, one of 16 bits, nine f32, three i32: what `Households` declares.
        self.len() * (7 + 2 + 9 * 4 + 3 * 4)
    }
}
