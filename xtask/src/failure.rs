//! What a program says before it fails.

/// Prints why. Mistakes in the catalogue begin with a word of their own, `error[E0203]`; whatever else went wrong gets one.
pub fn print(message: &str) {
    eprintln!("{}", shown(message).trim_end());
}

fn shown(message: &str) -> String {
    let is_marked = ["error[", "error: "].iter().any(|mark| message.starts_with(mark));
    if is_marked { message.to_owned() } else { format!("error: {message}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_error_is_called_one_twice() {
        assert_eq!(shown("there is no catalogue"), "error: there is no catalogue");
        assert_eq!(shown("error[E0101]: this cannot be read"), "error[E0101]: this cannot be read");
        assert_eq!(shown("error: a bug in the generator"), "error: a bug in the generator");
    }
}
