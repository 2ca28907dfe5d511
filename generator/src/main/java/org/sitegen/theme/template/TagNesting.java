package org.sitegen.theme.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Spelling;

/** Holds that every tag is one there is, and that tags are closed in the order they are opened. */
final class TagNesting {

    private static final Set<String> OPENING = Set.of("if", "for", "block", "macro");
    private static final List<String> TAGS =
            List.of(
                    "block",
                    "else",
                    "elseif",
                    "endblock",
                    "endfor",
                    "endif",
                    "endmacro",
                    "extends",
                    "for",
                    "if",
                    "import",
                    "include",
                    "macro",
                    "set");
    private static final int DEEPEST = 60;

    private final Deque<TemplateToken> open = new ArrayDeque<>();
    private final NestingReport report;

    TagNesting(NestingReport report) {
        this.report = report;
    }

    void tag(TemplateToken tag) {
        String word = tag.word();
        if (!TAGS.contains(word)) {
            unknown(tag, word);
        } else if (OPENING.contains(word)) {
            open.push(tag);
            deep(tag);
        } else if (word.startsWith("end")) {
            close(tag, word.substring("end".length()));
        }
    }

    /** Nothing comes any more. */
    void end() {
        TemplateToken left = open.peek();
        if (left != null) {
            unclosed(left);
        }
    }

    private void unknown(TemplateToken tag, String word) {
        report.wrong(
                tag,
                "there is no tag \"" + word + "\"",
                Spelling.meant(word, TAGS) + TemplateValues.choice("There are", TAGS));
    }

    private void deep(TemplateToken tag) {
        if (open.size() > DEEPEST) {
            report.wrong(
                    tag,
                    "tags are more than " + DEEPEST + " deep within each other",
                    "Close them, or move some into a template of their own.");
        }
    }

    private void close(TemplateToken tag, String word) {
        @Nullable TemplateToken last = open.peek();
        if (last == null) {
            report.wrong(
                    tag,
                    "\"end" + word + "\" closes nothing",
                    "Remove it, or open with \"" + word + "\" before it.");
        } else if (last.word().equals(word)) {
            open.pop();
        } else {
            unclosed(last);
        }
    }

    private void unclosed(TemplateToken tag) {
        report.wrong(
                tag,
                "\"" + tag.inner() + "\" is not closed",
                "Add {% end" + tag.word() + " %} where it ends.");
    }

    /** Hears what is wrong with a tag. */
    interface NestingReport {
        void wrong(TemplateToken tag, String message, String advice);
    }
}
