//! What is read: scenarios good and broken, their schema, households and ties.

mod broken;
mod crossed;
mod every_key;
mod good;
mod import;
mod many_mistakes;
mod schema;
mod together;
