//! The pictures of channels, faces and signs, as paths.
//!
//! They are Material Icons (rounded; Google, Apache License 2.0), one SVG file with one path each in
//! `assets/icons/`, drawn in a square of 24 by 24.

use crate::geom::{Affine, BezPath, Rect};
use crate::model::ChannelIcon;
use std::sync::{Arc, LazyLock};

/// The side of the square that the paths of [`Icon::path`] are drawn in.
pub const ICON_SIDE: f64 = 24.0;

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// What a touchpoint goes through.
    Channel(ChannelIcon),
    /// A smiling face.
    Happy,
    /// A face that shows nothing.
    Neutral,
    /// A frowning face.
    Unhappy,
    /// A moment of truth.
    Star,
    /// The sign inside the mark of pain points.
    Exclamation,
}

const COUNT: usize = ChannelIcon::ALL.len() + 5;

static PATHS: [LazyLock<Arc<BezPath>>; COUNT] = {
    const fn load<const PLACE: usize>() -> LazyLock<Arc<BezPath>> {
        LazyLock::new(|| Arc::new(path_of(Icon::all()[PLACE].svg())))
    }
    [
        load::<0>(),
        load::<1>(),
        load::<2>(),
        load::<3>(),
        load::<4>(),
        load::<5>(),
        load::<6>(),
        load::<7>(),
        load::<8>(),
        load::<9>(),
        load::<10>(),
        load::<11>(),
        load::<12>(),
        load::<13>(),
        load::<14>(),
        load::<15>(),
        load::<16>(),
        load::<17>(),
        load::<18>(),
    ]
};

impl Icon {
    const fn all() -> [Self; COUNT] {
        let mut all = [Self::Happy; COUNT];
        let mut i = 0;
        while i < ChannelIcon::ALL.len() {
            all[i] = Self::Channel(ChannelIcon::ALL[i]);
            i += 1;
        }
        all[i + 1] = Self::Neutral;
        all[i + 2] = Self::Unhappy;
        all[i + 3] = Self::Star;
        all[i + 4] = Self::Exclamation;
        all
    }

    const fn place(self) -> usize {
        let after_channels = ChannelIcon::ALL.len();
        match self {
            Self::Channel(channel) => channel as usize,
            Self::Happy => after_channels,
            Self::Neutral => after_channels + 1,
            Self::Unhappy => after_channels + 2,
            Self::Star => after_channels + 3,
            Self::Exclamation => after_channels + 4,
        }
    }

    const fn svg(self) -> &'static str {
        match self {
            Self::Channel(ChannelIcon::Phone) => include_str!("../../assets/icons/phone.svg"),
            Self::Channel(ChannelIcon::Web) => include_str!("../../assets/icons/web.svg"),
            Self::Channel(ChannelIcon::Shop) => include_str!("../../assets/icons/shop.svg"),
            Self::Channel(ChannelIcon::Email) => include_str!("../../assets/icons/email.svg"),
            Self::Channel(ChannelIcon::App) => include_str!("../../assets/icons/app.svg"),
            Self::Channel(ChannelIcon::Letter) => include_str!("../../assets/icons/letter.svg"),
            Self::Channel(ChannelIcon::Sms) => include_str!("../../assets/icons/sms.svg"),
            Self::Channel(ChannelIcon::Chat) => include_str!("../../assets/icons/chat.svg"),
            Self::Channel(ChannelIcon::Social) => include_str!("../../assets/icons/social.svg"),
            Self::Channel(ChannelIcon::Invoice) => include_str!("../../assets/icons/invoice.svg"),
            Self::Channel(ChannelIcon::Person) => include_str!("../../assets/icons/person.svg"),
            Self::Channel(ChannelIcon::Sign) => include_str!("../../assets/icons/sign.svg"),
            Self::Channel(ChannelIcon::Home) => include_str!("../../assets/icons/home.svg"),
            Self::Channel(ChannelIcon::Other) => include_str!("../../assets/icons/other.svg"),
            Self::Happy => include_str!("../../assets/icons/happy.svg"),
            Self::Neutral => include_str!("../../assets/icons/neutral.svg"),
            Self::Unhappy => include_str!("../../assets/icons/unhappy.svg"),
            Self::Star => include_str!("../../assets/icons/star.svg"),
            Self::Exclamation => include_str!("../../assets/icons/exclamation.svg"),
        }
    }

    /// The picture in a square of [`ICON_SIDE`], filled by the non-zero rule; the same pointer every time.
    pub fn path(self) -> &'static Arc<BezPath> {
        &PATHS[self.place()]
    }

    /// The picture as large as fits into the middle of a box.
    pub fn path_in(self, rect: Rect) -> BezPath {
        let side = rect.width().min(rect.height());
        let corner = rect.center() - crate::geom::Vec2::new(side / 2.0, side / 2.0);
        Affine::translate(corner.to_vec2()) * Affine::scale(side / ICON_SIDE) * (**self.path()).clone()
    }
}

/// The path of an SVG file that has one. The files are part of the program, and a test reads every one of them.
fn path_of(svg: &str) -> BezPath {
    svg.split_once(" d=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .and_then(|(path, _)| BezPath::from_svg(path).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Shape;

    #[test]
    fn every_picture_is_there_once_and_fills_its_square() {
        let mut seen: Vec<&BezPath> = Vec::new();
        for (place, icon) in Icon::all().into_iter().enumerate() {
            assert_eq!(icon.place(), place, "{icon:?}");
            let path = icon.path();
            let bounds = path.bounding_box();
            assert!(Rect::new(0.0, 0.0, ICON_SIDE, ICON_SIDE).contains_rect(bounds), "{icon:?}: {bounds:?}");
            assert!(bounds.width().max(bounds.height()) > 15.0, "{icon:?}: {bounds:?}");
            assert!(!seen.contains(&&**path), "{icon:?} looks like another");
            seen.push(path);
        }
    }

    #[test]
    fn faces_have_eyes() {
        for icon in [Icon::Happy, Icon::Neutral, Icon::Unhappy] {
            for eye in [(8.5, 9.5), (15.5, 9.5)] {
                assert_ne!(icon.path().winding(eye.into()), 0, "{icon:?}");
            }
            assert_eq!(icon.path().winding((12.0, 11.0).into()), 0, "{icon:?} is hollow");
        }
    }

    #[test]
    fn a_picture_stays_in_the_middle_of_its_box() {
        let rect = Rect::new(100.0, 50.0, 130.0, 62.0);
        let bounds = Icon::Star.path_in(rect).bounding_box();
        assert!(rect.contains_rect(bounds) && (bounds.center().x - 115.0).abs() < 0.1, "{bounds:?}");
    }
}
