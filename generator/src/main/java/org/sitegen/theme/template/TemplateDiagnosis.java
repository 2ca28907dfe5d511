package org.sitegen.theme.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Location;
import org.sitegen.finding.Severity;
import org.sitegen.theme.folder.NamePlace;

/** What an exception of Pebble means for the author of a template. */
public final class TemplateDiagnosis {

    private static final String LOOK = "Look at this line of the template.";

    private final Templates templates;
    private final TemplateFile rendered;
    private final String otherwise;

    /**
     * @param rendered the template that serves where an exception has no place
     * @param otherwise the rule that is broken where nothing more is known
     */
    public TemplateDiagnosis(Templates templates, TemplateFile rendered, String otherwise) {
        this.templates = templates;
        this.rendered = rendered;
        this.otherwise = otherwise;
    }

    /** The innermost mistake that has a place. */
    public Finding of(Throwable thrown) {
        PebbleException told = innermost(thrown);
        if (told == null) {
            return error(
                    otherwise,
                    rendered.source().whole(),
                    "the template cannot be rendered: " + reason(thrown),
                    "Look for a calculation or comparison of things that are not numbers.");
        }
        if (told instanceof TemplateMistake mistake) {
            return error(
                    mistake.check(),
                    place(told, mistake.word()),
                    mistake.getPebbleMessage(),
                    mistake.advice());
        }
        return told instanceof AttributeNotFoundException missing
                ? absent(missing)
                : error(otherwise, place(told, ""), plain(told.getPebbleMessage(), told), LOOK);
    }

    private static Finding error(String check, Location place, String message, String advice) {
        return new Finding(Severity.ERROR, check, place, message, advice);
    }

    private Location place(PebbleException told, String word) {
        TemplateFile named = templates.byKey(told.getFileName());
        int line = told.getLineNumber() == null ? 1 : Math.max(1, told.getLineNumber());
        return NamePlace.of((named == null ? rendered : named).source(), line, word);
    }

    private Finding absent(AttributeNotFoundException missing) {
        String name = missing.getAttributeName();
        boolean ofNothing =
                !(missing instanceof RootAttributeNotFoundException)
                        || missing.getPebbleMessage().startsWith("Attempt");
        return error(
                "template-attribute",
                place(missing, name),
                ofNothing
                        ? "\"" + name + "\" is asked of something that is absent (null)"
                        : "\"" + name + "\" is not there, or is absent (null)",
                "Ask with \"is not null\" first, or use a name that exists.");
    }

    /** Pebble's words where a theme author can use them, and plainer ones where not. */
    private static String plain(String message, PebbleException told) {
        if (message.startsWith("null value given") || message.startsWith("null value used")) {
            return "a condition is absent (null), so it is neither true nor false";
        }
        Throwable cause = told.getCause();
        return cause == null || cause.getMessage() == null
                ? small(message)
                : small(message) + ": " + cause.getMessage();
    }

    /** With a small letter, as all messages begin; a name in capitals stays. */
    private static String small(String message) {
        boolean word = message.length() > 1 && Character.isLowerCase(message.charAt(1));
        return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }

    private static @Nullable PebbleException innermost(Throwable thrown) {
        PebbleException innermost = null;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            boolean placed = at instanceof PebbleException told && told.getFileName() != null;
            if (placed && at instanceof PebbleException told) {
                innermost = told;
            }
        }
        return innermost;
    }

    private static String reason(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        return thrown.getMessage() == null
                ? thrown.getClass().getSimpleName()
                : thrown.getMessage();
    }
}
