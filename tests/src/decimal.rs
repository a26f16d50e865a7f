//! Decimal numbers as texts, without loss.

/// A decimal number, exactly: `1.00`, `1` and `1e0` are one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    /// The digits without zeros at either end; none for zero.
    digits: String,
    /// Where the point stands: the number is 0.digits times ten to this power.
    point: i64,
}

impl Decimal {
    /// Reads a number as programs print them; `None` for any other text, and for `007`, in which the zeros may mean something.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, fraction)| (whole, Some(fraction)));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !fraction.is_none_or(is_digits) || (whole.len() > 1 && whole.starts_with('0')) {
            return None;
        }
        let all = format!("{whole}{}", fraction.unwrap_or_default());
        let digits = all.trim_start_matches('0');
        let leading = all.len() - digits.len();
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() {
            return Some(Self { negative: false, digits: String::new(), point: 0 });
        }
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()? + i64::from(exponent);
        Some(Self { negative, digits: digits.into(), point })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_equal_whatever_they_look_like() {
        for same in [["1.00", "1"], ["100", "1e2"], ["0.050", "5e-2"], ["-0.0", "0"], ["1.2345e+06", "1234500"], ["-7", "-7.0"]] {
            let [left, right] = same.map(|text| Decimal::parse(text).unwrap());
            assert_eq!(left, right, "{same:?}");
        }
        for other in [["1", "10"], ["1", "-1"], ["0.1", "0.01"], ["9007199254740993", "9007199254740992"]] {
            let [left, right] = other.map(|text| Decimal::parse(text).unwrap());
            assert_ne!(left, right, "{other:?}");
        }
        for none in ["", "-", "007", "1.", ".5", "1e", "one", "0x10", "1 ", "1.2.3", "1e5e5"] {
            assert_eq!(Decimal::parse(none), None, "{none}");
        }
    }
}
