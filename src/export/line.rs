//! What both writers have to agree on about lines.

use kurbo::{Cap, Join, Stroke};

/// How a line is drawn: its corners are round and its ends flat, so that dashes are as long as they say.
pub fn stroke(width: f64, dash: &[f64]) -> Stroke {
    let stroke = Stroke::new(width).with_join(Join::Round).with_caps(Cap::Butt);
    if is_dashed(dash) { stroke.with_dashes(0.0, dash) } else { stroke }
}

/// Whether those lengths make a pattern; otherwise the line is solid.
pub fn is_dashed(dash: &[f64]) -> bool {
    dash.iter().all(|length| length.is_finite() && *length >= 0.0) && dash.iter().sum::<f64>() > 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_of_no_length_are_a_solid_line() {
        assert!(is_dashed(&[4.0, 3.0]));
        for solid in [&[][..], &[0.0, 0.0], &[4.0, -3.0], &[f64::NAN]] {
            assert!(!is_dashed(solid), "{solid:?}");
        }
    }
}
