//! Colours and pictures for owners, personas and channels that are made on the spot.

use crate::model::{ChannelIcon, Colour, PALETTE_PLACES};
use crate::words::Words;

/// The first place of the palette that none of these has; when all are taken, the one that fewest have.
pub fn free_place(taken: impl IntoIterator<Item = Colour>) -> Colour {
    let mut uses = [0_usize; PALETTE_PLACES as usize];
    for colour in taken {
        match colour {
            Colour::Place(place) => uses[usize::from(place % PALETTE_PLACES)] += 1,
            Colour::Custom(_) => {}
        }
    }
    let fewest = (0..PALETTE_PLACES).min_by_key(|place| uses[usize::from(*place)]);
    Colour::Place(fewest.unwrap_or_default())
}

/// The key of the word for a channel's picture.
pub const fn icon_key(icon: ChannelIcon) -> &'static str {
    match icon {
        ChannelIcon::Phone => "field-icon-phone",
        ChannelIcon::Web => "field-icon-web",
        ChannelIcon::Shop => "field-icon-shop",
        ChannelIcon::Email => "field-icon-email",
        ChannelIcon::App => "field-icon-app",
        ChannelIcon::Letter => "field-icon-letter",
        ChannelIcon::Sms => "field-icon-sms",
        ChannelIcon::Chat => "field-icon-chat",
        ChannelIcon::Social => "field-icon-social",
        ChannelIcon::Invoice => "field-icon-invoice",
        ChannelIcon::Person => "field-icon-person",
        ChannelIcon::Sign => "field-icon-sign",
        ChannelIcon::Home => "field-icon-home",
        ChannelIcon::Other => "field-icon-other",
    }
}

/// The picture whose word a channel's name contains, the longest such word first; else that for anything.
pub fn icon_like(name: &str, words: Words) -> ChannelIcon {
    let name = name.to_lowercase();
    let said = ChannelIcon::ALL.into_iter().map(|icon| (icon, words.get(icon_key(icon)).to_lowercase()));
    let found = said.filter(|(_, word)| name.contains(word.as_str())).max_by_key(|(_, word)| word.chars().count());
    found.map_or(ChannelIcon::Other, |(icon, _)| icon)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::Color;
    use crate::words::Language;

    #[test]
    fn a_new_one_gets_the_first_colour_that_is_free() {
        assert_eq!(free_place([]), Colour::Place(0));
        assert_eq!(free_place([Colour::Place(0), Colour::Custom(Color::BLACK), Colour::Place(2)]), Colour::Place(1));
        let all = (0..PALETTE_PLACES).map(Colour::Place);
        assert_eq!(free_place(all.clone().chain([Colour::Place(0)])), Colour::Place(1));
    }

    #[test]
    fn a_channel_looks_like_its_name() {
        let words = Words::new(Language::Danish);
        assert_eq!(icon_like("Chat på webshop", words), ChannelIcon::Chat);
        assert_eq!(icon_like("SMS", words), ChannelIcon::Sms);
        assert_eq!(icon_like("Røgsignaler", words), ChannelIcon::Other);
    }
}
