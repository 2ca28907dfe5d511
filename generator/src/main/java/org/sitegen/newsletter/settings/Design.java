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
                                    Design.class,
                                    "accent",
                                    Types.COLOR,
                                    "The colour of the organisation."),
                            Field.of(
                                    Design.class,
                                    "accent_dark",
                                    Types.COLOR,
                                    "The same for dark screens."),
                            Field.of(Design.class, "ink", Types.COLOR, "The colour of the text."),
                            Field.of(Design.class, "paper", Types.COLOR, "The colour of the page."),
                            Field.of(
                                    Design.class,
                                    "font",
                                    Types.FONT,
                                    "The typeface of the text, such as Arial, sans-serif."),
                            Field.of(
                                    Design.class,
                                    "logo",
                                    Types.TEXT,
                                    "A picture beside site.yml, such as logo.png."),
                            Field.of(
                                    Design.class,
                                    "footer",
                                    Types.TEXT,
                                    "A line at the foot of every page."));
}
