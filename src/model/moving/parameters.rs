//! Parameters of moving: key, default, range, unit, source of the number.

crate::scenario::parameters::parameters! {
    // Moving; nothing of this acts at 0
    moving: "moving.share" = 0.0, 0.0..=0.3, SharePerYear, [Study(4): "direction", Assumption range 0.0..=0.1: "zero-by-default"];
}
