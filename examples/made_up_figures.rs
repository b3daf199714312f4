//! Figures and report of a made-up answer: `cargo run --example made_up_figures -- FOLDER`; in the
//! language of the locale.

#[path = "../tests/suite/make/synthetic_answers.rs"]
mod synthetic_answers;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let language = berdaya::cli::language_of_environment();
    let answer = synthetic_answers::answer(&synthetic_answers::Recipe::default());
    for file in berdaya::present::figures::draw_all(&answer, language, folder.as_ref())? {
        println!("{}", file.png.display());
    }
    berdaya::present::report::write(
        &answer,
        language,
        folder.as_ref(),
        &synthetic_answers::run_facts(),
    )?;
    Ok(())
}
