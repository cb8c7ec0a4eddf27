//! The colours of both themes, all in one place.
//!
//! Colours that a map chooses itself (owners, personas) are places in the palette: see [`super::palette`]. The dark
//! theme is drawn for dark rooms, not turned inside out: what lies higher is lighter, and nothing is pure white.
//! Knows nothing of where things lie.

use crate::geom::Color;
use crate::layout::NoteKind;
use crate::model::{CsatLevel, Stage};

/// Light for paper and projectors, dark for dim rooms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Theme {
    /// White paper.
    #[default]
    Light,
    /// Dark paper.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The theme's colours.
    pub const fn colors(self) -> &'static Colors {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

/// Everything that has a colour, on the map and in the window around it.
///
/// All are solid but the shadows and [`Self::selection_soft`]. [`Self::ink`] and [`Self::muted`] reach a contrast of 4.5 on every ground listed here but those of the stages, [`Self::accent`] and
/// [`Self::selection`], whose own ink stands beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colors {
    /// The map's paper.
    pub paper: Color,
    /// The ground of a lane.
    pub wash: Color,
    /// The ground of cards, chips and thoughts.
    pub card: Color,
    /// Text.
    pub ink: Color,
    /// Text that steps back.
    pub muted: Color,
    /// Edges of what stands on a lane, and the zero line of the emotion lane.
    pub line: Color,
    /// Lines that only help the eye: levels, the ends of phases.
    pub hairline: Color,
    /// The near shadow of a card.
    pub shadow_near: Color,
    /// The far shadow of a card, drawn below the near one.
    pub shadow_far: Color,
    /// What belongs to nobody: the stripe of touchpoints without an owner, the dashed edge of what others run.
    pub nobody: Color,
    /// The bars of the stages before, during and after.
    pub stages: [Color; 3],
    /// Text on the bars of stages.
    pub on_stage: Color,
    /// How much of their stage the headers of phases show, of 255.
    pub phase_opacity: u8,
    /// Measured as good.
    pub good: Color,
    /// Measured as middling; for signs, not for words.
    pub middling: Color,
    /// Measured as bad.
    pub bad: Color,
    /// The star of a moment of truth.
    pub star: Color,
    /// The mark of pain points, and the words for them.
    pub pain: Color,
    /// The sign inside the mark of pain points.
    pub on_pain: Color,
    /// The ground of pain points.
    pub pain_tint: Color,
    /// The edge of pain points.
    pub pain_edge: Color,
    /// The words for ideas.
    pub idea: Color,
    /// The ground of ideas.
    pub idea_tint: Color,
    /// The edge of ideas.
    pub idea_edge: Color,
    /// The words for strengths.
    pub strength: Color,
    /// The ground of strengths.
    pub strength_tint: Color,
    /// The edge of strengths.
    pub strength_edge: Color,
    /// The words for what employees know.
    pub known: Color,
    /// The ground of what employees know.
    pub known_tint: Color,
    /// The edge of what employees know.
    pub known_edge: Color,
    /// The words for improvements.
    pub improvement: Color,
    /// The ground of improvements.
    pub improvement_tint: Color,
    /// The edge of improvements.
    pub improvement_edge: Color,
    /// The edge around what is selected, and around what has the keyboard.
    pub selection: Color,
    /// The ground of a drop target; half clear.
    pub selection_soft: Color,
    /// The window behind the paper.
    pub window: Color,
    /// The ground of panels, bars and menus.
    pub panel: Color,
    /// Edges of panels, and of buttons and fields in them.
    pub panel_line: Color,
    /// The ground of fields to write in.
    pub field: Color,
    /// The ground of a button under the pointer, and of a list's row there.
    pub hover: Color,
    /// The ground of a button that is held down, or is on.
    pub pressed: Color,
    /// The ground of the one button that matters most.
    pub accent: Color,
    /// Text on it.
    pub on_accent: Color,
    /// Dots and words that warn without being an error.
    pub warning: Color,
}

impl Colors {
    /// The bar of a stage.
    pub const fn stage(&self, stage: Stage) -> Color {
        match stage {
            Stage::Before => self.stages[0],
            Stage::During => self.stages[1],
            Stage::After => self.stages[2],
        }
    }

    /// The headers of a stage's phases: a tint of the stage over the paper.
    pub fn phase(&self, stage: Stage) -> Color {
        self.stage(stage).with_opacity(self.phase_opacity).over(self.paper)
    }

    /// The sign of measured satisfaction; not for words.
    pub const fn csat(&self, level: CsatLevel) -> Color {
        match level {
            CsatLevel::Good => self.good,
            CsatLevel::Middling => self.middling,
            CsatLevel::Bad => self.bad,
        }
    }

    /// The ground of a note and its edge.
    pub const fn note(&self, kind: &NoteKind) -> (Color, Color) {
        match kind {
            NoteKind::Thought(_) | NoteKind::Plain => (self.card, self.line),
            NoteKind::Strength => (self.strength_tint, self.strength_edge),
            NoteKind::PainPoint => (self.pain_tint, self.pain_edge),
            NoteKind::Idea => (self.idea_tint, self.idea_edge),
            NoteKind::EmployeesKnow => (self.known_tint, self.known_edge),
            NoteKind::Improvement(_) => (self.improvement_tint, self.improvement_edge),
        }
    }

    /// The small capitals over a note, and the sign before them.
    pub const fn note_heading(&self, kind: &NoteKind) -> Color {
        match kind {
            NoteKind::Thought(_) | NoteKind::Plain => self.muted,
            NoteKind::Strength => self.strength,
            NoteKind::PainPoint => self.pain,
            NoteKind::Idea => self.idea,
            NoteKind::EmployeesKnow => self.known,
            NoteKind::Improvement(_) => self.improvement,
        }
    }
}

const LIGHT: Colors = Colors {
    paper: Color::WHITE,
    wash: Color::hex(0xF6_F7F9),
    card: Color::WHITE,
    ink: Color::hex(0x1F_2430),
    muted: Color::hex(0x56_5E6D),
    line: Color::hex(0xD3_D7DF),
    hairline: Color::hex(0xE3_E5EA),
    shadow_near: Color::hex(0x1F_2430).with_opacity(15),
    shadow_far: Color::hex(0x1F_2430).with_opacity(8),
    nobody: Color::hex(0x8A_919E),
    stages: [Color::hex(0x53_77A5), Color::hex(0x3E_608F), Color::hex(0x24_406B)],
    on_stage: Color::WHITE,
    phase_opacity: 41,
    good: Color::hex(0x2A_774A),
    middling: Color::hex(0xB9_7400),
    bad: Color::hex(0xB4_232C),
    star: Color::hex(0xCF_8600),
    pain: Color::hex(0xB4_232C),
    on_pain: Color::WHITE,
    pain_tint: Color::hex(0xFC_E8E7),
    pain_edge: Color::hex(0xE9_B4B4),
    idea: Color::hex(0x21_6B40),
    idea_tint: Color::hex(0xE4_F3E9),
    idea_edge: Color::hex(0xA9_D3B9),
    strength: Color::hex(0x0F_6673),
    strength_tint: Color::hex(0xDF_F3F5),
    strength_edge: Color::hex(0xA0_D2D8),
    known: Color::hex(0x74_5200),
    known_tint: Color::hex(0xFB_F1DA),
    known_edge: Color::hex(0xE3_CD9A),
    improvement: Color::hex(0x3A_4FA8),
    improvement_tint: Color::hex(0xE8_ECFB),
    improvement_edge: Color::hex(0xB7_C1EA),
    selection: Color::hex(0x25_63EB),
    selection_soft: Color::hex(0x25_63EB).with_opacity(36),
    window: Color::hex(0xEC_EEF2),
    panel: Color::WHITE,
    panel_line: Color::hex(0xE1_E4EA),
    field: Color::hex(0xF6_F7F9),
    hover: Color::hex(0xF0_F2F6),
    pressed: Color::hex(0xE3_E8F0),
    accent: Color::hex(0x24_406B),
    on_accent: Color::WHITE,
    warning: Color::hex(0x9A_6100),
};

const DARK: Colors = Colors {
    paper: Color::hex(0x14_171D),
    wash: Color::hex(0x1B_1F27),
    card: Color::hex(0x26_2B35),
    ink: Color::hex(0xE9_EBF0),
    muted: Color::hex(0xA9_B1BF),
    line: Color::hex(0x3F_4654),
    hairline: Color::hex(0x2E_343F),
    shadow_near: Color::BLACK.with_opacity(72),
    shadow_far: Color::BLACK.with_opacity(40),
    nobody: Color::hex(0x82_8B9B),
    stages: [Color::hex(0x2C_4466), Color::hex(0x3A_5C8C), Color::hex(0x4B_76AF)],
    on_stage: Color::WHITE,
    phase_opacity: 84,
    good: Color::hex(0x5C_C98A),
    middling: Color::hex(0xEF_B134),
    bad: Color::hex(0xFF_8A84),
    star: Color::hex(0xF5_BD47),
    pain: Color::hex(0xFF_8A84),
    on_pain: Color::hex(0x2A_1012),
    pain_tint: Color::hex(0x3A_2428),
    pain_edge: Color::hex(0x6E_3B40),
    idea: Color::hex(0x7B_D6A0),
    idea_tint: Color::hex(0x1F_3329),
    idea_edge: Color::hex(0x37_604A),
    strength: Color::hex(0x72_CFDB),
    strength_tint: Color::hex(0x1B_3138),
    strength_edge: Color::hex(0x32_5B64),
    known: Color::hex(0xE3_BF6C),
    known_tint: Color::hex(0x35_2D1D),
    known_edge: Color::hex(0x64_5431),
    improvement: Color::hex(0xA3_B4FF),
    improvement_tint: Color::hex(0x25_2B47),
    improvement_edge: Color::hex(0x46_5083),
    selection: Color::hex(0x6C_A0FF),
    selection_soft: Color::hex(0x6C_A0FF).with_opacity(48),
    window: Color::hex(0x0D_0F13),
    panel: Color::hex(0x1B_1F27),
    panel_line: Color::hex(0x30_3642),
    field: Color::hex(0x14_171D),
    hover: Color::hex(0x26_2B35),
    pressed: Color::hex(0x32_3A48),
    accent: Color::hex(0x3F_6FB8),
    on_accent: Color::WHITE,
    warning: Color::hex(0xEF_B134),
};

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_reads(what: &str, text: Color, ground: Color) {
        let contrast = text.contrast(ground);
        assert!(contrast >= 4.5, "{what}: {text} on {ground} has {contrast:.2}");
    }

    #[test]
    fn text_reads_on_every_ground_of_its_theme() {
        for theme in Theme::ALL {
            let c = theme.colors();
            let mut grounds = vec![c.paper, c.wash, c.card, c.window, c.panel, c.field, c.hover, c.pressed];
            grounds.extend([c.pain_tint, c.idea_tint, c.strength_tint, c.known_tint, c.improvement_tint]);
            grounds.extend(Stage::ALL.map(|stage| c.phase(stage)));
            for ground in grounds {
                assert_reads("ink", c.ink, ground);
                assert_reads("muted", c.muted, ground);
            }
            for stage in c.stages {
                assert_reads("stage", c.on_stage, stage);
            }
            assert_reads("accent", c.on_accent, c.accent);
            assert_reads("pain", c.pain, c.pain_tint);
            assert_reads("idea", c.idea, c.idea_tint);
            assert_reads("strength", c.strength, c.strength_tint);
            assert_reads("what employees know", c.known, c.known_tint);
            assert_reads("improvement", c.improvement, c.improvement_tint);
            for ground in [c.card, c.wash, c.panel] {
                for (what, words) in [("good", c.good), ("bad", c.bad), ("warning", c.warning), ("pain", c.pain)] {
                    assert_reads(what, words, ground);
                }
            }
        }
    }

    #[test]
    fn signs_stand_out_from_what_they_lie_on() {
        for theme in Theme::ALL {
            let c = theme.colors();
            // WCAG 2.2, 1.4.11: signs that carry meaning. The star's shape is large and told in the footer too.
            for (what, sign, ground, least) in [
                ("nobody", c.nobody, c.card, 3.0),
                ("middling", c.csat(CsatLevel::Middling), c.card, 3.0),
                ("middling", c.csat(CsatLevel::Middling), c.paper, 3.0),
                ("pain", c.pain, c.card, 3.0),
                ("pain's sign", c.on_pain, c.pain, 4.5),
                ("strength on a card", c.strength, c.card, 3.0),
                ("idea on a card", c.idea, c.card, 3.0),
                ("a fall", c.bad, c.card, 3.0),
                ("star", c.star, c.card, 2.9),
                ("selection", c.selection, c.wash, 3.0),
                ("selection in the window", c.selection, c.window, 3.0),
            ] {
                let contrast = sign.contrast(ground);
                assert!(contrast >= least, "{theme:?}, {what}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn what_lies_higher_is_lighter_in_the_dark() {
        let c = Theme::Dark.colors();
        let heights = [c.window, c.paper, c.wash, c.card].map(Color::luminance);
        assert!(heights.is_sorted(), "{heights:?}");
    }

    #[test]
    fn stages_are_three_depths() {
        for theme in Theme::ALL {
            let [before, during, after] = theme.colors().stages;
            assert!(before.contrast(during) > 1.25 && during.contrast(after) > 1.25);
        }
    }
}
