//! What is said, in English and in Indonesian.

mod glossary;
mod languages;
mod trace_indonesian;
