//! What picture of the map is to be exported.

use super::dialogs::{Answer, buttons_ui, modal};
use super::exporting::size_of;
use super::fonts::text;
use super::inspector::chip_ui;
use super::paint::color32;
use super::style;
use crate::editor::Editor;
use crate::scene::Theme;
use crate::text::Face;
use crate::words::Say;
use egui::{Context, Response, Stroke, TextEdit, Ui, vec2};

/// The kind of picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Pixels.
    #[default]
    Png,
    /// Shapes, sharp at any size.
    Svg,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Png, Self::Svg];

    /// How the names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }

    /// What everybody calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
        }
    }
}

/// How wide the picture is, in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Width {
    /// One that is offered.
    Set(u32),
    /// What has been typed.
    Typed(String),
}

/// The picture that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureChoice {
    /// The kind of picture.
    pub format: Format,
    /// How wide.
    pub width: Width,
    /// Light or dark.
    pub theme: Theme,
    /// Whether the paper is left out.
    pub transparent: bool,
}

/// The widths that need no typing: what projectors and what 4K screens show.
const WIDTHS: [u32; 2] = [1920, 3840];

impl Default for PictureChoice {
    fn default() -> Self {
        Self { format: Format::Png, width: Width::Set(3840), theme: Theme::Light, transparent: false }
    }
}

impl PictureChoice {
    /// How wide the picture is to be, in pixels; 0, which no picture is, for what is no number.
    pub fn width_px(&self) -> u32 {
        match &self.width {
            Width::Set(width) => *width,
            // Blanks and dots part thousands where some people live.
            Width::Typed(typed) => {
                let digits: String = typed.chars().filter(|c| !c.is_whitespace() && !".,'".contains(*c)).collect();
                digits.parse().unwrap_or(if digits.len() > 5 && digits.chars().all(|c| c.is_ascii_digit()) {
                    u32::MAX
                } else {
                    0
                })
            }
        }
    }

    /// Shows the dialog, and says what it was closed with.
    pub fn show_ui(&mut self, ctx: &Context, editor: &Editor) -> Answer {
        let words = editor.words();
        let c = style::colors(ctx);
        let size = editor.sheet().map(|sheet| size_of(self, sheet.layout().size));
        let modal = modal(ctx, "export").show(ctx, |ui| {
            ui.set_width(430.0_f32.min(ctx.content_rect().width() - 80.0));
            ui.label(text(words.get("export-title"), Face::Bold, 17.0));
            ui.add_space(8.0);
            row_ui(ui, &words.get("export-format"), |ui| {
                for format in Format::ALL {
                    if choice_ui(ui, format.name(), self.format == format).clicked() {
                        self.format = format;
                    }
                }
            });
            row_ui(ui, &words.get("export-width"), |ui| self.width_ui(ui, editor));
            row_ui(ui, &words.get("export-theme"), |ui| {
                for (theme, key) in [(Theme::Light, "command-theme-light"), (Theme::Dark, "command-theme-dark")] {
                    if choice_ui(ui, &words.get(key), self.theme == theme).clicked() {
                        self.theme = theme;
                    }
                }
            });
            row_ui(ui, "", |ui| {
                // An empty box has to be seen as one.
                let edge = Stroke::new(1.5, color32(style::colors(ui.ctx()).muted));
                let widgets = &mut ui.visuals_mut().widgets;
                (widgets.inactive.bg_stroke, widgets.hovered.bg_stroke) = (edge, edge);
                ui.checkbox(&mut self.transparent, text(words.get("export-transparent"), Face::Regular, 13.5));
            });
            ui.add_space(6.0);
            let is_ready = matches!(size, Some(Ok(_)));
            match &size {
                Some(Ok(size)) => {
                    let whole = |number: u32| words.number(f64::from(number), 0);
                    let size = [("width", whole(size.width).into()), ("height", whole(size.height).into())];
                    let says = words.with("export-becomes", &size);
                    ui.label(text(says, Face::Medium, 13.5).color(color32(c.muted)));
                }
                Some(Err(error)) => {
                    ui.label(text(error.say(words), Face::Medium, 13.5).color(color32(c.bad)));
                }
                None => {}
            }
            ui.add_space(10.0);
            let entered = is_ready && ui.input(|input| input.key_pressed(egui::Key::Enter)) && !on_button(ui);
            let answer = buttons_ui(ui, &words.get("export-go"), is_ready, &words.get("keep-cancel"));
            if entered { Some(true) } else { answer }
        });
        match modal.inner {
            Some(true) => Answer::Export,
            Some(false) => Answer::Close,
            None if modal.should_close() => Answer::Close,
            None => Answer::Open,
        }
    }

    fn width_ui(&mut self, ui: &mut Ui, editor: &Editor) {
        let words = editor.words();
        for width in WIDTHS {
            let name = words.number(f64::from(width), 0);
            if choice_ui(ui, &name, self.width == Width::Set(width)).clicked() {
                self.width = Width::Set(width);
            }
        }
        let is_typed = matches!(self.width, Width::Typed(_));
        let began = choice_ui(ui, &words.get("export-width-other"), is_typed).clicked() && !is_typed;
        if began {
            self.width = Width::Typed(self.width_px().to_string());
        }
        if let Width::Typed(typed) = &mut self.width {
            let field = ui.add(TextEdit::singleline(typed).desired_width(70.0));
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(words.get("export-width-pixels")));
            if began {
                field.request_focus();
            }
        }
    }
}

/// Whether Enter is for a button that has the keyboard.
fn on_button(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_some()) && !ui.ctx().text_edit_focused()
}

fn row_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    const NAMES: f32 = 110.0;
    let c = style::colors(ui.ctx());
    ui.horizontal(|ui| {
        ui.set_min_height(36.0);
        let (room, _) = ui.allocate_exact_size(vec2(NAMES, 32.0), egui::Sense::hover());
        let font = egui::FontId::new(13.5, super::paint::family(Face::Regular));
        ui.painter().text(room.left_center(), egui::Align2::LEFT_CENTER, name, font, color32(c.muted));
        content(ui);
    });
}

/// One of several, of which one is on.
fn choice_ui(ui: &mut Ui, name: &str, is_on: bool) -> Response {
    chip_ui(ui, name, egui::Role::RadioButton, is_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_width_is_read_as_people_write_it() {
        let width = |typed: &str| PictureChoice { width: Width::Typed(typed.into()), ..Default::default() }.width_px();
        assert_eq!(width(" 2560 "), 2560);
        assert_eq!(width("3.840"), 3840);
        assert_eq!(width("3 840"), 3840);
        for none in ["", "x", "-3", "4k"] {
            assert_eq!(width(none), 0, "{none}");
        }
        assert_eq!(width("99999999999"), u32::MAX);
    }
}
