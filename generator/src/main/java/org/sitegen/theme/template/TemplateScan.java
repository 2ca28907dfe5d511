package org.sitegen.theme.template;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.finding.file.Findings;

/**
 * Takes a template apart into text, values, tags and comments, the way Pebble will, and refuses
 * what would drive Pebble's parser too deep.
 */
public final class TemplateScan {

    private static final int LONGEST_TEMPLATE = 512 * 1024;
    private static final int LONGEST_EXPRESSION = 2_000;

    private final TemplateFile file;
    private final String text;
    private final Findings findings;
    private final List<TemplateToken> tokens = new ArrayList<>();
    private final TagNesting nesting;
    private boolean sound = true;

    private TemplateScan(TemplateFile file, Findings findings) {
        this.file = file;
        this.text = file.source().text();
        this.findings = findings;
        this.nesting =
                new TagNesting((tag, message, advice) -> wrong(tag.start(), message, advice));
    }

    /** The tokens in their order; none where the template cannot be taken apart. */
    public static List<TemplateToken> of(TemplateFile file, Findings findings) {
        TemplateScan scan = new TemplateScan(file, findings);
        if (scan.text.length() > LONGEST_TEMPLATE) {
            scan.wrong(
                    0,
                    "the template is larger than " + LONGEST_TEMPLATE / 1024 + " KB",
                    "Split it.");
        } else {
            scan.scan();
        }
        return scan.sound ? List.copyOf(scan.tokens) : List.of();
    }

    private void scan() {
        int at = 0;
        while (sound && at < text.length()) {
            int open = opening(at);
            if (open > at) {
                String between = text.substring(at, open);
                tokens.add(new TemplateToken(TemplateToken.Kind.TEXT, at, between));
            }
            at = open < text.length() ? braces(open) : open;
        }
        if (sound) {
            nesting.end();
        }
    }

    private int opening(int from) {
        for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
            if (at + 1 < text.length() && "{%#".indexOf(text.charAt(at + 1)) >= 0) {
                return at;
            }
        }
        return text.length();
    }

    private int braces(int open) {
        char kind = text.charAt(open + 1);
        String end = kind == '{' ? "}}" : kind + "}";
        int close = kind == '#' ? text.indexOf(end, open + 2) : closing(open + 2, end);
        if (close < 0) {
            wrong(
                    open,
                    "\"{" + kind + "\" is not closed, or its brackets and quotes do not match",
                    "End it with \"" + end + "\", and close what is opened within.");
            return text.length();
        }
        if (kind == '#') {
            tokens.add(new TemplateToken(TemplateToken.Kind.COMMENT, open, ""));
        } else {
            add(kind == '{' ? TemplateToken.Kind.PRINT : TemplateToken.Kind.TAG, open, close);
        }
        return close + 2;
    }

    private void add(TemplateToken.Kind kind, int open, int close) {
        String inner = text.substring(open + 2, close);
        int interpolation = inner.indexOf("#{");
        if (interpolation >= 0) {
            wrong(
                    open + 2 + interpolation,
                    "\"#{\" within a text is not allowed",
                    "Join the parts with ~.");
        }
        inner = inner.startsWith("-") ? inner.substring(1) : inner;
        inner = (inner.endsWith("-") ? inner.substring(0, inner.length() - 1) : inner).strip();
        if (inner.length() > LONGEST_EXPRESSION) {
            wrong(
                    open,
                    "there are more than " + LONGEST_EXPRESSION + " characters between braces",
                    "Write it in several steps, with \"set\".");
        }
        TemplateToken token = new TemplateToken(kind, open, inner);
        tokens.add(token);
        if (token.word().equals("verbatim")) {
            wrong(open, "\"verbatim\" is not allowed", "Write the braces in a words file instead.");
        } else if (kind == TemplateToken.Kind.TAG) {
            nesting.tag(token);
        }
    }

    /** Where the closing braces begin, beyond quotes and brackets; -1 where there are none. */
    private int closing(int from, String braces) {
        int at = from;
        while (at >= 0 && at < text.length() && !text.startsWith(braces, at)) {
            at = Quotes.beyond(text, at);
        }
        return at < text.length() ? at : -1;
    }

    private void wrong(int at, String message, String advice) {
        sound = false;
        findings.error("template-syntax", file.source().at(at), message, advice);
    }
}
