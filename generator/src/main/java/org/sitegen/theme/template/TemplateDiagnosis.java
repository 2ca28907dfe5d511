package org.sitegen.theme.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.theme.folder.SourcePosition;

/**
 * What an exception of Pebble means for the author of a template.
 *
 * @param check the rule's name
 * @param location the place in the template
 * @param message what is wrong
 * @param advice what to do
 */
public record TemplateDiagnosis(String check, Location location, String message, String advice) {

    private static final String LOOK = "Look at this line of the template.";

    /** The innermost mistake that has a place; what was being rendered serves where none has. */
    public static TemplateDiagnosis of(
            Throwable thrown, Templates templates, TemplateFile rendered) {
        PebbleException told = innermost(thrown);
        if (told == null) {
            return new TemplateDiagnosis(
                    "template-failed",
                    rendered.source().whole(),
                    "the template cannot be rendered: " + reason(thrown),
                    "Look for a calculation or comparison of things that are not numbers.");
        }
        TemplateFile file = named(told, templates, rendered);
        int line = told.getLineNumber() == null ? 1 : Math.max(1, told.getLineNumber());
        if (told instanceof TemplateMistake mistake) {
            return new TemplateDiagnosis(
                    mistake.check(),
                    at(file.source(), line, mistake.word()),
                    mistake.getPebbleMessage(),
                    mistake.advice());
        }
        if (told instanceof AttributeNotFoundException missing) {
            return absent(missing, file, line);
        }
        return new TemplateDiagnosis(
                "template-failed",
                at(file.source(), line, ""),
                plain(told.getPebbleMessage(), told),
                LOOK);
    }

    private static TemplateDiagnosis absent(
            AttributeNotFoundException missing, TemplateFile file, int line) {
        String name = missing.getAttributeName();
        boolean ofNothing =
                !(missing instanceof RootAttributeNotFoundException)
                        || missing.getPebbleMessage().startsWith("Attempt");
        return new TemplateDiagnosis(
                "template-attribute",
                at(file.source(), line, name),
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

    private static TemplateFile named(
            PebbleException told, Templates templates, TemplateFile rendered) {
        TemplateFile file = templates.byKey(told.getFileName());
        return file == null ? rendered : file;
    }

    private static Location at(SourceFile source, int line, String word) {
        return SourcePosition.of(source, line, word);
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
