//! Common random numbers: arms differ only by what an intervention causes.

mod common;
