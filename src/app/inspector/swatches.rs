//! A colour from the palette, whose places keep apart, or one of its own.

use super::fields::{self, Line};
use super::form::{Form, Typed};
use crate::app::icons::marker_at;
use crate::app::paint::color32;
use crate::editor::inspect::{Common, Inspected};
use crate::geom::Color;
use crate::model::{Colour, JourneyMap, PALETTE_PLACES};
use crate::scene::{Stripe, Theme, curve_style, owner_paint, owner_stripe, persona_paint};
use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Whose colours they are: each kind has a palette of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kin {
    /// Owners'.
    Owners,
    /// Personas'.
    Personas,
}

impl Kin {
    /// Who has a colour already, by name.
    fn with(self, colour: Colour, map: &JourneyMap) -> Vec<&str> {
        match self {
            Self::Owners => map.owners.iter().filter(|it| it.colour == colour).map(|it| it.name.as_str()).collect(),
            Self::Personas => map.personas.iter().filter(|it| it.colour == colour).map(|it| it.name.as_str()).collect(),
        }
    }

    fn stripe(self, colour: Colour, theme: Theme) -> Color {
        match self {
            Self::Owners => owner_paint(colour, theme).stripe,
            Self::Personas => persona_paint(colour, theme).stripe,
        }
    }
}

impl Typed<Color> {
    const COLOR: Self = Self {
        write: |_, color| color.to_string(),
        read: |words, typed| {
            let hashed = if typed.starts_with('#') { typed.to_owned() } else { format!("#{typed}") };
            Color::parse(&hashed).ok_or_else(|| words.with("field-no-colour", &[("typed", typed.into())]))
        },
    };
}

/// The palette, with the places that others have marked, and a field for a colour of its own. Gives the place that
/// was clicked; a colour that is typed is `set`.
pub fn colour_ui<T: Inspected>(
    ui: &mut Ui,
    form: &mut Form<T>,
    kin: Kin,
    colour: Common<Colour>,
    set: impl Fn(&mut T, Colour) + 'static,
) -> Option<Colour> {
    let label = form.word("field-colour");
    fields::label_ui(ui, &label);
    let (map, theme, c) = (form.desk.map, form.desk.editor.theme(), form.desk.colors);
    let words = form.desk.words;
    let picked = fields::group_ui(ui, &label, Role::RadioGroup, |ui| {
        let mut picked = None;
        for place in 0..PALETTE_PLACES {
            let this = Colour::Place(place);
            let on = colour == Common::Same(this);
            let others = kin.with(this, map);
            let taken = !on && !others.is_empty();
            let (rect, response) = ui.allocate_exact_size(vec2(38.0, 30.0), Sense::click());
            let number = usize::from(place) + 1;
            let name = if taken {
                let values = [("number", number.into()), ("name", others.join(", ").into())];
                words.with("field-colour-taken", &values)
            } else {
                words.with("field-colour-place", &[("number", number.into())])
            };
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, &name));
            let stripe = color32(kin.stripe(this, theme));
            let swatch = Rect::from_center_size(rect.center(), vec2(22.0, 20.0));
            match kin {
                Kin::Owners => {
                    ui.painter().rect_filled(swatch, 5, stripe);
                    if owner_stripe(this) == Stripe::Blocks {
                        let y = swatch.center().y;
                        let gap = Stroke::new(2.0, color32(c.panel));
                        for by in [-3.5, 3.5] {
                            ui.painter().hline(swatch.x_range(), y + by, gap);
                        }
                    }
                }
                Kin::Personas => {
                    let marker = curve_style(this).marker;
                    let line = Stroke::new(2.5, stripe);
                    ui.painter().hline(swatch.x_range(), swatch.center().y, line);
                    marker_at(ui.painter(), marker, swatch.center(), stripe, color32(c.card));
                }
            }
            if taken {
                let dot = pos2(swatch.max.x, swatch.min.y);
                ui.painter().circle(dot, 4.5, color32(c.nobody), Stroke::new(1.5, color32(c.panel)));
            }
            if on || response.has_focus() || response.hovered() {
                let width = if on || response.has_focus() { 2.0 } else { 1.0 };
                let ring = Stroke::new(width, color32(if response.hovered() && !on { c.nobody } else { c.selection }));
                ui.painter().rect_stroke(rect, 8, ring, StrokeKind::Inside);
            }
            if response.on_hover_text(name).clicked() && !on {
                picked = Some(this);
            }
        }
        picked
    });
    let used = match colour {
        Common::Same(Colour::Custom(color)) => Some(color),
        // A place of the palette looks different in the dark: what is seen is what is told.
        Common::Same(place @ Colour::Place(_)) => Some(kin.stripe(place, theme)),
        Common::Mixed => None,
    };
    let line = Line::new(form.word("field-own-colour")).wide(110.0);
    form.typed(
        ui,
        "own colour",
        line,
        &Typed::COLOR,
        move |_| used,
        move |it, color| {
            // What is in use already needs no colour of its own, nor does an empty field.
            if let Some(color) = color.filter(|color| Some(*color) != used) {
                set(it, Colour::Custom(color));
            }
        },
    );
    let says = form.word("field-own-colour-hint");
    fields::fixed_ui(ui, says);
    picked
}
