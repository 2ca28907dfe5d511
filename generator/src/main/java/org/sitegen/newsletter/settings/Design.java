package org.sitegen.newsletter.settings;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What an organisation can set about the look without touching a theme. */
public record Design(
        @Nullable String accent,
        @Nullable String accentDark,
        @Nullable String ink,
        @Nullable String paper,
        @Nullable String font,
        @Nullable String logo,
        @Nullable String footer) {

    static final Schema<Design> SCHEMA =
            Schema.of("a design", Design.class)
                    .with(
                            Field.of(
                                    "accent",
                                    Types.COLOR,
                                    Design::accent,
                                    "The colour of the organisation."),
                            Field.of(
                                    "accent_dark",
                                    Types.COLOR,
                                    Design::accentDark,
                                    "The same for dark screens."),
                            Field.of("ink", Types.COLOR, Design::ink, "The colour of the text."),
                            Field.of(
                                    "paper", Types.COLOR, Design::paper, "The colour of the page."),
                            Field.of(
                                    "font",
                                    Types.FONT,
                                    Design::font,
                                    "The typeface of the text, such as Arial, sans-serif."),
                            Field.of(
                                    "logo",
                                    Types.TEXT,
                                    Design::logo,
                                    "A picture beside site.yml, such as logo.png."),
                            Field.of(
                                    "footer",
                                    Types.TEXT,
                                    Design::footer,
                                    "A line at the foot of every page."));
}
