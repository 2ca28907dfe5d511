package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What an organisation can set about the look without touching a theme.
 *
 * @param accent the colour of the organisation
 * @param accentDark the same for dark screens
 * @param ink the colour of the text
 * @param paper the colour of the page
 * @param font the typeface of the text
 * @param logo a picture in the content folder
 * @param footer a line at the foot of every page
 */
public record Design(
        @Nullable String accent,
        @Nullable String accentDark,
        @Nullable String ink,
        @Nullable String paper,
        @Nullable String font,
        @Nullable String logo,
        @Nullable String footer) {

    static final Field<String> ACCENT = color("accent", "The colour of the organisation.");
    static final Field<String> ACCENT_DARK = color("accent_dark", "The same for dark screens.");
    static final Field<String> INK = color("ink", "The colour of the text.");
    static final Field<String> PAPER = color("paper", "The colour of the page.");
    static final Field<String> FONT =
            Field.of("font", Types.FONT, "The typeface of the text, such as Arial, sans-serif.");
    static final Field<String> LOGO =
            Field.of("logo", Types.TEXT, "A picture beside site.yml, such as logo.png.");
    static final Field<String> FOOTER =
            Field.of("footer", Types.TEXT, "A line at the foot of every page.");

    static final Schema<Design> SHAPE =
            Schema.of(
                    "a design",
                    List.of(ACCENT, ACCENT_DARK, INK, PAPER, FONT, LOGO, FOOTER),
                    Design::read);

    private static Field<String> color(String name, String meaning) {
        return Field.of(name, Types.COLOR, meaning);
    }

    private static Design read(Fields fields) {
        return new Design(
                fields.find(ACCENT),
                fields.find(ACCENT_DARK),
                fields.find(INK),
                fields.find(PAPER),
                fields.find(FONT),
                fields.find(LOGO),
                fields.find(FOOTER));
    }
}
