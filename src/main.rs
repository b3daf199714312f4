//! The command line of berdaya; see the library's module `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    berdaya::cli::main()
}
