//! What is said, in English and in Indonesian.

mod errors_indonesian;
mod glossary;
mod languages;
mod trace_indonesian;
