//! What is said, in English and in Indonesian.

mod awkward_names;
mod errors_indonesian;
mod glossary;
mod languages;
mod pseudo_language;
mod trace_indonesian;
