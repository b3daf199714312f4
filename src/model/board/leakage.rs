//! Leakage: what the board lets go missing of the wages and materials that it books.
//!
//! For each rupiah the board keeps ℓ; where it is found (chance d) it pays back φ·ℓ, and hiding costs
//! the more the larger ℓ is: the best ℓ is m·max(0, 1 − φ·d), m = `leakage.most` what it takes when
//! nobody looks, φ = `leakage.penalty` (Becker 1968 [R]). What is missing in wages those who came can
//! see: d grows with turnout × `leakage.watched`; what materials cost they cannot. The facilitator who
//! verifies papers finds both with chance `leakage.verified` of a full team, less where a strong tie to the board makes
//! him interested. Audits (`model::board::deliver_audit`) come on top.
//! With m = 0, the default, nothing is missing. Source: Olken 2007 [V] for the split and the size of
//! the answer to audits; the form is an assumption.

use crate::model::parameters::Parameters;
use crate::model::world::delivered::Delivered;

/// Shares of wages and of materials that go missing in a neighbourhood with so much turnout, `close`
/// telling how blind the facilitator is.
pub fn missing(par: &Parameters, d: &Delivered, came: f32, close: f32) -> [f32; 2] {
    let looks = d.presence.team_share(par).min(1.0);
    let verified = par.board.leak_verified * looks * (1.0 - close);
    let watched = [par.board.leak_watched * came, 0.0];
    std::array::from_fn(|k| {
        let found = 1.0 - (1.0 - d.audit[k]) * (1.0 - watched[k]) * (1.0 - verified);
        par.board.leak_most * (1.0 - par.board.leak_penalty * found).max(0.0)
    })
}
