//! Owners and channels: who is answerable for a touchpoint, and what it goes through.

use super::plain::is_default;
use super::{ChannelId, OwnerId};
use crate::geom::Color;
use serde::{Deserialize, Serialize};

/// How many places the palettes of owners and of personas have.
pub const PALETTE_PLACES: u8 = 12;

/// A colour: a place in the palette, so that light and dark both work, or a custom one as the exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Colour {
    /// A place in the palette, 0 to [`PALETTE_PLACES`] less one.
    Place(u8),
    /// A colour of its own.
    Custom(Color),
}

impl Default for Colour {
    fn default() -> Self {
        Self::Place(0)
    }
}

/// A team answerable for touchpoints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Names the owner.
    pub id: OwnerId,
    /// What people call it.
    pub name: String,
    /// Its colour on the map.
    pub colour: Colour,
}

/// A way in which customer and company meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Names the channel.
    pub id: ChannelId,
    /// What people call it.
    pub name: String,
    /// Its picture on cards.
    #[serde(default, skip_serializing_if = "is_default")]
    pub icon: ChannelIcon,
}

/// The pictures that channels have on cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChannelIcon {
    /// A telephone call.
    Phone,
    /// A web site or web shop.
    Web,
    /// A shop, branch or office.
    Shop,
    /// An e-mail.
    Email,
    /// An app.
    App,
    /// A letter or parcel.
    Letter,
    /// A text message.
    Sms,
    /// A chat.
    Chat,
    /// Social media.
    Social,
    /// An invoice or payment.
    Invoice,
    /// A person who comes along: fitter, driver, adviser.
    Person,
    /// A sign, poster or package.
    Sign,
    /// At the customer's home.
    Home,
    /// Anything else.
    #[default]
    Other,
}

impl ChannelIcon {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Phone,
        Self::Web,
        Self::Shop,
        Self::Email,
        Self::App,
        Self::Letter,
        Self::Sms,
        Self::Chat,
        Self::Social,
        Self::Invoice,
        Self::Person,
        Self::Sign,
        Self::Home,
        Self::Other,
    ];
}
