//! Which of the personas have room in the toolbar, and which wait in a menu.

/// The places, counted from 0, of those that are shown when there is so much room (all lengths in points), in their
/// order; the others fold into a menu that is `menu` wide. What is chosen is always shown.
pub fn shown(widths: &[f32], chosen: Option<usize>, room: f32, gap: f32, menu: f32) -> Vec<usize> {
    let all = widths.iter().sum::<f32>() + gap * widths.len().saturating_sub(1) as f32;
    if all <= room {
        return (0..widths.len()).collect();
    }
    let mut left = room - menu - chosen.and_then(|chosen| widths.get(chosen)).map_or(0.0, |width| width + gap);
    let mut shown = Vec::new();
    let mut full = false;
    for (place, width) in widths.iter().enumerate() {
        if chosen == Some(place) {
            shown.push(place);
        } else if !full && width + gap <= left {
            left -= width + gap;
            shown.push(place);
        } else {
            full = true;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_has_no_room_folds_and_what_is_chosen_does_not() {
        let widths = [100.0; 8];
        assert_eq!(shown(&widths[..3], Some(0), 320.0, 10.0, 50.0), [0, 1, 2]);
        assert_eq!(shown(&widths, Some(0), 400.0, 10.0, 50.0), [0, 1, 2]);
        assert_eq!(shown(&widths, Some(6), 400.0, 10.0, 50.0), [0, 1, 6]);
        assert_eq!(shown(&widths, None, 400.0, 10.0, 50.0), [0, 1, 2]);
        assert_eq!(shown(&widths, Some(2), 60.0, 10.0, 50.0), [2], "however little room there is");
    }

    proptest! {
        #[test]
        fn those_shown_fit_beside_the_menu(widths in prop::collection::vec(40.0f32..250.0, 1..12), room in 320.0f32..1200.0) {
            let shown = shown(&widths, Some(widths.len() - 1), room, 8.0, 52.0);
            let wide: f32 = shown.iter().map(|place| widths[*place] + 8.0).sum();
            let menu = if shown.len() < widths.len() { 52.0 } else { -8.0 };
            prop_assert!(wide + menu <= room + 0.01);
        }
    }
}
