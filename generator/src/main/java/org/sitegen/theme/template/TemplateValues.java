package org.sitegen.theme.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.value.Address;
import org.sitegen.text.Kebab;

/** Values as templates show and compare them. */
public final class TemplateValues {

    private TemplateValues() {}

    /** The value as text, or nothing where there is no one way to write it. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return Kebab.of(constant);
        }
        boolean plain =
                value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Character
                        || value instanceof SafeString;
        return plain ? value.toString() : null;
    }

    /** The value as text; where that is impossible a mistake that says what to do instead. */
    public static String textOf(@Nullable Object value, TemplatePlace place) {
        String text = text(value);
        if (text == null) {
            throw new TemplateMistake(
                    "template-value", kind(value) + " is not a text", advice(value), "", place);
        }
        return text;
    }

    /** What a value is, in a theme author's words. */
    public static String kind(@Nullable Object value) {
        if (value == null) {
            return "nothing (null)";
        }
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Collection) {
            return "a list";
        }
        if (value instanceof Map) {
            return "a map";
        }
        String name = value.getClass().getSimpleName();
        return name.isEmpty() ? "a value" : "a value of the kind " + name;
    }

    private static String advice(@Nullable Object value) {
        if (value instanceof Html) {
            return "Use html(…).";
        }
        if (value instanceof Address) {
            return "Use link(…).";
        }
        if (value instanceof YearMonth) {
            return "Use month(…).";
        }
        if (value instanceof LocalDate) {
            return "Use date(…), or iso(…) for machines.";
        }
        if (value instanceof Temporal) {
            return "Use datetime(…), or iso(…) for machines.";
        }
        if (value instanceof Record) {
            return choice("Show one of its parts", Accessors.names(value.getClass()));
        }
        return "Show one of its items or parts.";
    }

    /** {@code Parts: a, b, c.} */
    public static String choice(String what, Collection<String> names) {
        return names.isEmpty() ? "It has none." : what + ": " + String.join(", ", names) + ".";
    }
}
