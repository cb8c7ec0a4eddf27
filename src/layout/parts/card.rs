//! Cards, their signs, and where one is passed on to the next owner.

use crate::geom::{Point, Rect, Size};
use crate::model::{Channel, Owner, Persona, Touchpoint};
use crate::text::Block;
use std::sync::Arc;

/// A card and where its top left corner lies.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCard {
    /// The card's top left corner.
    pub at: Point,
    /// Which of [`super::MapLayout::steps`] it stands in.
    pub step: usize,
    /// Which of [`super::MapLayout::lanes`] it stands in.
    pub lane: usize,
    /// The card.
    pub card: Arc<Card>,
}

/// A touchpoint's card, in coordinates of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Whose card it is.
    pub touchpoint: Arc<Touchpoint>,
    /// The owner, if it has one.
    pub owner: Option<Arc<Owner>>,
    /// The channel, if it has one.
    pub channel: Option<Arc<Channel>>,
    /// Whether others than the company run it.
    pub by_others: bool,
    /// The card's size.
    pub size: Size,
    /// The title.
    pub title: Arc<Block>,
    /// The small square of the owner's colour.
    pub swatch: Option<Rect>,
    /// The owner's name, or who else runs it, or that nobody owns it.
    pub footer: Arc<Block>,
    /// The star of a moment of truth.
    pub star: Option<StarSign>,
    /// The mark of pain points.
    pub pain: Option<Rect>,
    /// The quiet signs over the footer.
    pub quiet: Vec<QuietSign>,
    /// The channel's picture.
    pub channel_icon: Option<Rect>,
}

/// The star of a moment of truth.
#[derive(Clone, Debug, PartialEq)]
pub struct StarSign {
    /// The star.
    pub rect: Rect,
    /// For whom it is one: nobody in particular, or these personas, each with the place of its marker.
    pub personas: Vec<(Arc<Persona>, Rect)>,
    /// Where dots stand for the personas that find no room.
    pub more: Option<Rect>,
}

/// A quiet sign on a card.
#[derive(Clone, Debug, PartialEq)]
pub struct QuietSign {
    /// Which.
    pub kind: QuietKind,
    /// Where it is drawn.
    pub rect: Rect,
    /// A word beside it.
    pub word: Option<Arc<Block>>,
}

/// What a quiet sign on a card says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuietKind {
    /// The touchpoint comes again.
    Return,
    /// Something works here.
    Strength,
    /// Something could be better here.
    Idea,
    /// The touchpoint opens another map.
    OpensMap,
}

/// Where a persona is passed on to another owner.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOffSign {
    /// Whose path it lies on.
    pub persona: Arc<Persona>,
    /// Which of [`super::MapLayout::cards`] it leaves, at whose border it stands.
    pub from: usize,
    /// Which of [`super::MapLayout::cards`] it leads to.
    pub to: usize,
    /// Whether the persona's curve falls there.
    pub falls: bool,
    /// Where the card stands that it leads to.
    pub towards: Towards,
    /// The box around its circle.
    pub rect: Rect,
}

/// Where the later card of a hand-off stands, seen from the earlier one: its sign stands on that side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// At its right.
    Right,
    /// Further up, mostly in another lane.
    Up,
    /// Further down, mostly in another lane.
    Down,
}
