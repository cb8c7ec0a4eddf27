//! How the window looks: egui's style from the theme's colours.

use super::paint::{color32, family};
use crate::scene::{Colors, Theme};
use crate::text::Face;
use egui::epaint::Shadow;
use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, FontId, Margin, Response, Stroke, StrokeKind, Style, TextStyle, Ui, Visuals, vec2};

/// Corners of buttons, fields and cards in panels.
pub const CORNER: u8 = 7;
/// From a panel's edge to what is in it.
pub const PANEL_MARGIN: i8 = 14;

/// The colours of the theme that egui shows.
pub fn colors(ctx: &egui::Context) -> &'static Colors {
    theme_of(ctx.theme()).colors()
}

/// Ours for egui's.
pub fn theme_of(theme: egui::Theme) -> Theme {
    match theme {
        egui::Theme::Light => Theme::Light,
        egui::Theme::Dark => Theme::Dark,
    }
}

/// A ring around a button whose own ground would swallow one, if the keyboard is on it.
pub fn ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let ring = Stroke::new(2.0, color32(colors(ui.ctx()).selection));
        ui.painter().rect_stroke(response.rect.expand(4.0), CORNER + 4, ring, StrokeKind::Inside);
    }
}

/// Sets both themes' styles, and the options that keep egui's hands off our keys.
pub fn install(ctx: &egui::Context) {
    ctx.set_style_of(egui::Theme::Light, style(Theme::Light));
    ctx.set_style_of(egui::Theme::Dark, style(Theme::Dark));
    ctx.options_mut(|options| {
        options.fallback_theme = egui::Theme::Light;
        options.zoom_with_keyboard = false;
        options.quit_shortcuts.clear();
    });
}

fn style(theme: Theme) -> Style {
    let c = theme.colors();
    let mut style = Style { visuals: visuals(theme), ..Style::default() };
    style.text_styles = [
        (TextStyle::Heading, FontId::new(15.5, family(Face::SemiBold))),
        (TextStyle::Body, FontId::new(13.5, family(Face::Regular))),
        (TextStyle::Button, FontId::new(13.5, family(Face::Medium))),
        (TextStyle::Small, FontId::new(12.0, family(Face::Regular))),
        (TextStyle::Monospace, FontId::new(13.5, family(Face::Regular))),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 6.0);
    style.spacing.button_padding = vec2(12.0, 6.0);
    style.spacing.interact_size = vec2(32.0, 32.0);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.menu_width = 260.0;
    style.spacing.window_margin = Margin::same(20);
    style.spacing.tooltip_width = 320.0;
    style.spacing.scroll = ScrollStyle { bar_width: 7.0, ..ScrollStyle::floating() };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.5;
    style.animation_time = 0.1;
    style.visuals.text_cursor.stroke = Stroke::new(1.5, color32(c.selection));
    // A blinking cursor would draw twice a second for ever.
    style.visuals.text_cursor.blink = false;
    style
}

fn visuals(theme: Theme) -> Visuals {
    let c = theme.colors();
    let mut visuals = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let (ink, line, panel) = (color32(c.ink), color32(c.panel_line), color32(c.panel));
    let widget = |fill: Color32, edge: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, edge),
        corner_radius: CornerRadius::same(CORNER),
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    visuals.widgets = Widgets {
        noninteractive: WidgetVisuals { bg_fill: panel, ..widget(panel, line) },
        inactive: widget(panel, line),
        hovered: widget(color32(c.hover), line),
        // Focus looks like this as well: a ring that nobody can overlook.
        active: WidgetVisuals { bg_stroke: Stroke::new(2.0, color32(c.selection)), ..widget(color32(c.pressed), line) },
        open: widget(color32(c.pressed), line),
    };
    visuals.selection =
        Selection { bg_fill: color32(c.selection_soft), stroke: Stroke::new(1.5, color32(c.selection)) };
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(color32(c.muted));
    visuals.hyperlink_color = color32(c.selection);
    visuals.faint_bg_color = color32(c.hover);
    visuals.extreme_bg_color = color32(c.field);
    visuals.text_edit_bg_color = Some(color32(c.field));
    visuals.code_bg_color = color32(c.field);
    visuals.warn_fg_color = color32(c.warning);
    visuals.error_fg_color = color32(c.bad);
    visuals.window_fill = panel;
    visuals.window_stroke = Stroke::new(1.0, line);
    visuals.window_corner_radius = CornerRadius::same(12);
    visuals.menu_corner_radius = CornerRadius::same(9);
    visuals.panel_fill = panel;
    let dim = match theme {
        Theme::Light => 36,
        Theme::Dark => 130,
    };
    let shadow = |blur, y, spread| Shadow { offset: [0, y], blur, spread, color: Color32::from_black_alpha(dim) };
    visuals.window_shadow = shadow(32, 12, 0);
    visuals.popup_shadow = shadow(16, 6, 0);
    visuals.indent_has_left_vline = false;
    visuals
}

/// The bar of a list that may not hide that there is more of it: it is always seen, and takes its own room.
pub fn lasting_bar() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        floating_width: 8.0,
        floating_allocated_width: 12.0,
        dormant_handle_opacity: 0.4,
        active_handle_opacity: 0.5,
        interact_handle_opacity: 0.7,
        ..ScrollStyle::floating()
    }
}
