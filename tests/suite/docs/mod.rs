//! What the documents say is true.

mod evidence;
mod patterns;
mod walkthroughs;
mod written_and_shown;
