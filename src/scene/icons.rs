//! The pictures of channels, faces and signs, as paths.
//!
//! They are Material Icons (rounded; Google, Apache License 2.0), one SVG file with one path each in
//! `assets/icons/`, drawn in a square of 24 by 24.

use crate::geom::{Affine, BezPath, Rect};
use crate::model::{ChannelIcon, Stance};
use std::collections::HashMap;
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
    /// Waiting between two phases; what is planned.
    Wait,
    /// What stands in the way between two phases.
    Obstacle,
    /// Who drops out between two phases.
    DropsOut,
    /// How long a phase lasts.
    Duration,
    /// What opens another map.
    OpensMap,
    /// The stance towards a coupled journey; none as long as nobody has decided.
    Stance(Option<Stance>),
    /// A moment of truth for some personas.
    StarOutline,
    /// A strength.
    ThumbUp,
    /// An idea.
    Lightbulb,
    /// A touchpoint that comes again.
    Again,
    /// Onwards: a hand-off; no change.
    ArrowRight,
    /// Onwards and down: a hand-off at which a curve falls.
    ArrowFalling,
    /// More than before.
    ArrowUp,
    /// Less than before.
    ArrowDown,
    /// Somebody has had the idea.
    Ring,
    /// It is being tried.
    Half,
    /// It worked; a target is met.
    CheckCircle,
    /// It did not work; a target is missed.
    CrossCircle,
    /// It was dropped.
    Struck,
    /// A note of a lane's own.
    Note,
    /// What employees know.
    Badge,
    /// A thought of nobody in particular.
    Thought,
}

static PATHS: LazyLock<HashMap<Icon, Arc<BezPath>>> =
    LazyLock::new(|| Icon::all().map(|icon| (icon, Arc::new(path_of(icon.svg())))).collect());

impl Icon {
    /// All that are not channels.
    const SIGNS: [Self; 32] = [
        Self::Happy,
        Self::Neutral,
        Self::Unhappy,
        Self::Star,
        Self::Exclamation,
        Self::Wait,
        Self::Obstacle,
        Self::DropsOut,
        Self::Duration,
        Self::OpensMap,
        Self::StarOutline,
        Self::ThumbUp,
        Self::Lightbulb,
        Self::Again,
        Self::ArrowRight,
        Self::ArrowFalling,
        Self::ArrowUp,
        Self::ArrowDown,
        Self::Ring,
        Self::Half,
        Self::CheckCircle,
        Self::CrossCircle,
        Self::Struck,
        Self::Note,
        Self::Badge,
        Self::Thought,
        Self::Stance(None),
        Self::Stance(Some(Stance::Ignore)),
        Self::Stance(Some(Stance::ConsiderTakingOver)),
        Self::Stance(Some(Stance::ConsiderCoordinating)),
        Self::Stance(Some(Stance::ManageExperience)),
        Self::Stance(Some(Stance::OwnJourney)),
    ];

    /// All of them.
    fn all() -> impl Iterator<Item = Self> {
        ChannelIcon::ALL.into_iter().map(Self::Channel).chain(Self::SIGNS)
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
            Self::Wait => include_str!("../../assets/icons/wait.svg"),
            Self::Obstacle => include_str!("../../assets/icons/obstacle.svg"),
            Self::DropsOut => include_str!("../../assets/icons/drops_out.svg"),
            Self::Duration => include_str!("../../assets/icons/duration.svg"),
            Self::OpensMap => include_str!("../../assets/icons/opens_map.svg"),
            Self::Stance(None) => include_str!("../../assets/icons/undecided.svg"),
            Self::Stance(Some(Stance::Ignore)) => include_str!("../../assets/icons/ignore.svg"),
            Self::Stance(Some(Stance::ConsiderTakingOver)) => include_str!("../../assets/icons/take_over.svg"),
            Self::Stance(Some(Stance::ConsiderCoordinating)) => include_str!("../../assets/icons/coordinate.svg"),
            Self::Stance(Some(Stance::ManageExperience)) => include_str!("../../assets/icons/manage.svg"),
            Self::Stance(Some(Stance::OwnJourney)) => include_str!("../../assets/icons/own.svg"),
            Self::StarOutline => include_str!("../../assets/icons/star_outline.svg"),
            Self::ThumbUp => include_str!("../../assets/icons/thumb_up.svg"),
            Self::Lightbulb => include_str!("../../assets/icons/lightbulb.svg"),
            Self::Again => include_str!("../../assets/icons/again.svg"),
            Self::ArrowRight => include_str!("../../assets/icons/arrow_right.svg"),
            Self::ArrowFalling => include_str!("../../assets/icons/arrow_falling.svg"),
            Self::ArrowUp => include_str!("../../assets/icons/arrow_up.svg"),
            Self::ArrowDown => include_str!("../../assets/icons/arrow_down.svg"),
            Self::Ring => include_str!("../../assets/icons/ring.svg"),
            Self::Half => include_str!("../../assets/icons/half.svg"),
            Self::CheckCircle => include_str!("../../assets/icons/check_circle.svg"),
            Self::CrossCircle => include_str!("../../assets/icons/cross_circle.svg"),
            Self::Struck => include_str!("../../assets/icons/struck.svg"),
            Self::Note => include_str!("../../assets/icons/note.svg"),
            Self::Badge => include_str!("../../assets/icons/badge.svg"),
            Self::Thought => include_str!("../../assets/icons/thought.svg"),
        }
    }

    /// The picture in a square of [`ICON_SIDE`], filled by the non-zero rule; the same pointer every time.
    pub fn path(self) -> &'static Arc<BezPath> {
        static NOTHING: LazyLock<Arc<BezPath>> = LazyLock::new(Arc::default);
        PATHS.get(&self).unwrap_or(&NOTHING)
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
        assert_eq!(Icon::all().count(), ChannelIcon::ALL.len() + Icon::SIGNS.len());
        for icon in Icon::all() {
            let path = icon.path();
            let bounds = path.bounding_box();
            assert!(Rect::new(0.0, 0.0, ICON_SIDE, ICON_SIDE).contains_rect(bounds), "{icon:?}: {bounds:?}");
            assert!(bounds.width().max(bounds.height()) > 14.0, "{icon:?}: {bounds:?}");
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
