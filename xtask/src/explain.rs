//! `cargo xtask explain`: what the codes of mistakes in the catalogue mean.

use std::io::{self, Write as _};
use std::process::ExitCode;

use opennebula_catalogue::Code;
use opennebula_codegen::codes;

/// Prints what these codes mean, or, without any, all codes with a line each.
pub(crate) fn explain(names: &[String]) -> Result<ExitCode, String> {
    let text = if names.is_empty() {
        codes().iter().map(|code| format!("{code}  {}\n", code.title())).collect::<Vec<_>>().concat()
    } else {
        let texts = names.iter().map(|name| code(name).map(explanation)).collect::<Result<Vec<_>, _>>()?;
        texts.join("\n")
    };
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads may have read enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn explanation(code: Code) -> String {
    format!("{code}: {}\n\n{}", code.title(), code.explanation())
}

fn code(name: &str) -> Result<Code, String> {
    Code::named(name, &codes()).map_err(|closest| {
        let help = closest.map_or_else(|| "`cargo xtask explain` lists all".to_owned(), |code| format!("did you mean {code}?"));
        format!("there is no code `{name}`; {help}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_is_an_error_that_says_what_to_do() {
        assert_eq!(code("e0203"), Ok(opennebula_catalogue::codes::UNKNOWN_TYPE));
        assert_eq!(code("E0204"), Ok(opennebula_codegen::plan::codes::RESERVED_NAME));
        assert_eq!(code("E203").unwrap_err(), "there is no code `E203`; did you mean E0203?");
        assert_eq!(code("swap").unwrap_err(), "there is no code `swap`; `cargo xtask explain` lists all");
    }
}
