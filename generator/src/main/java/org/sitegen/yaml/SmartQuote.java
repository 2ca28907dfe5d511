package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** Quotation marks of a word processor, which YAML takes for letters. */
public final class SmartQuote implements YamlMistake {

    private static final String OPENING = "“„‟«‘‚";
    private static final String ALL = OPENING + "”»’";

    /** Whether a whole text stands in such quotation marks. */
    public static boolean surrounds(String text) {
        return text.length() > 1
                && opens(text)
                && ALL.indexOf(text.charAt(text.length() - 1)) >= 0
                && countOf(text) == 2;
    }

    private static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    private static long countOf(String text) {
        return text.chars()
                        .filter(character -> ALL.indexOf(character) >= 0 && character != '’')
                        .count()
                + (text.endsWith("’") ? 1 : 0);
    }

    /** The text between them. */
    static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** Adds a finding for a value that stands in them. */
    public static void tell(YamlText text, FileFindings findings) {
        String line = findings.line(text.at().line());
        findings.error(
                "yaml-smart-quote",
                text.at(),
                "the quotation marks are those of a word processor, and would be published",
                "Use straight quotation marks. "
                        + LineFix.replaced(
                                line,
                                text.at().column(),
                                text.at().width(),
                                LineFix.quoted(inside(text.text()))));
    }

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        YamlLine line = broken.line();
        String value = line.value().strip();
        if (!opens(value)) {
            return false;
        }
        boolean closed = ALL.indexOf(value.charAt(value.length() - 1)) >= 0;
        String bare = closed ? inside(value) : value.substring(1);
        findings.error(
                "yaml-smart-quote",
                line.at(line.valueStart()),
                "this quotation mark is one of a word processor, and means nothing here",
                "Use straight quotation marks. "
                        + LineFix.write(
                                line.text().substring(0, line.valueStart())
                                        + LineFix.quoted(bare)));
        return true;
    }
}
