//! Parameters of credit: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Debts; nothing of this acts where a scenario has no lender
    living: "credit.living" = 0.6, 0.0..=1.0, Share, [Assumption range 0.5..=0.75];
    borrow: "credit.borrow" = 0.5, 0.0..=1.0, ChancePerMonth, [Assumption range 0.25..=0.8];
    default_after: "credit.default_after" = 3.0, 1.0..=24.0, Months, [Recalled range 2.0..=4.0: "non-performing"];
    write_off: "credit.write_off" = 12.0, 1.0..=60.0, Months, [Assumption range 6.0..=24.0];
    barred: "credit.barred" = 24.0, 0.0..=240.0, Months, [Assumption range 12.0..=48.0];
    moneylender_share: "moneylender.share" = 0.0, 0.0..=1.0, Share, [Assumption range 0.0..=1.0: "zero-without-them"];
    moneylender_rate: "moneylender.rate" = 0.20, 0.0..=1.0, SharePerMonth, [Verified range 0.2..=0.24];
    moneylender_months: "moneylender.months" = 4.0, 1.0..=24.0, Months, [Assumption range 2.0..=8.0];
    moneylender_ceiling: "moneylender.ceiling" = 0.5, 0.0..=12.0, Months, [Assumption range 0.25..=1.0];
    moneylender_rollovers: "moneylender.rollovers" = 6.0, 0.0..=60.0, Times, [Assumption range 3.0..=12.0];
    moneylender_most: "moneylender.most" = 2.0, 1.0..=10.0, Ratio, [Assumption range 1.5..=3.0];
    bank_share: "bank.share" = 0.0, 0.0..=1.0, Share, [Assumption range 0.0..=0.4: "zero-without-bank"];
    bank_rate: "bank.rate" = 0.005, 0.0..=1.0, SharePerMonth, [Verified];
    bank_months: "bank.months" = 24.0, 1.0..=120.0, Months, [Assumption range 12.0..=36.0];
    bank_ceiling: "bank.ceiling" = 10000000.0, 0.0..=500000000.0, Rupiah, [Verified];
    bank_age: "bank.age" = 6.0, 0.0..=120.0, Months, [Recalled range 3.0..=12.0];
    // Loan groups and meetings
    insolvency: "group.insolvency" = 0.03, 0.0..=1.0, ChancePerMonth, [Assumption range 0.01..=0.1];
    trouble: "group.trouble" = 3.0, 1.0..=60.0, Months, [Assumption range 1.0..=6.0];
    contagion: "group.contagion" = 0.15, 0.0..=1.0, Chance, [Assumption range 0.05..=0.3];
    covers: "group.covers" = 1.0, 0.0..=10.0, Instalments, [Assumption range 0.5..=2.0];
    trust_slope: "group.trust_slope" = 8.0, 0.0..=40.0, Logit, [Assumption range 4.0..=12.0: "size", Verified in "Karlan 2007": "direction"];
    group_trust_loss: "group.trust_loss" = 0.25, 0.0..=1.0, Share, [Assumption range 0.1..=0.4: "size", Verified in "Karlan 2007": "direction"];
    forgiven: "group.forgiven" = 0.5, 0.0..=1.0, Share, [Assumption range 0.25..=0.75: "size", Verified in "Karlan 2007": "direction"];
    connected: "group.connected" = 1.25, 0.0..=10.0, Ratio, [Assumption range 1.0..=1.75];
    interest: "group.interest" = 0.7, 0.0..=1.0, Share, [Assumption range 0.4..=0.9: "size", Study(1): "direction"];
    facilitator_delay: "group.facilitator_delay" = 3.0, 0.0..=15.0, Months, [Assumption range 1.0..=6.0: "size", Study(1): "direction"];
    attendance: "meeting.attendance" = 0.8, 0.0..=1.0, Share, [Assumption range 0.6..=0.95];
    meeting_contact: "meeting.contact" = 0.05, 0.0..=0.5, SharePerMeeting, [Assumption range 0.02..=0.1: "size", Verified in "Feigenberg, Field & Pande": "direction"];
    meeting_trust: "meeting.trust" = 0.05, 0.0..=0.5, SharePerMeeting, [Assumption range 0.02..=0.1];
    // Learning without a trainer, pooled capital; nothing of this acts at 0
    pool_begin: "pool.begin" = 0.0, 0.0..=1.0, ChancePerMonth, [Study(4): "direction", Assumption range 0.0..=0.1: "zero-by-default"];
    pool_leave: "pool.leave" = 0.05, 0.0..=1.0, ChancePerMonth, [Assumption range 0.02..=0.1];
    pool_rate: "pool.rate" = 0.02, 0.0..=0.5, Share, [Assumption range 0.01..=0.05];
    pool_works: "pool.works" = 0.05, 0.0..=1.0, SharePerMonth, [Study(0): "self-help-funds", Assumption range 0.02..=0.1: "size"];
}
