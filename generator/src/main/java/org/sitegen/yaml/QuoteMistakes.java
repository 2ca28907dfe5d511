package org.sitegen.yaml;

import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;

/** Quotation marks that are not closed, closed too early, or not those of YAML. */
public final class QuoteMistakes {

    private static final String OPENING = "“„‟«‘‚";
    private static final String ALL = OPENING + "”»’";

    /** So many lines above, a quotation mark may have been left open. */
    private static final int FAR = 30;

    private QuoteMistakes() {}

    /** Adds a finding for a value that stands in the quotation marks of a word processor. */
    public static boolean isInSmartQuotes(YamlText text, FileFindings findings) {
        if (!surrounds(text.text())) {
            return false;
        }
        String straight = LineFix.quoted(inside(text.text()));
        findings.error(
                "yaml-smart-quote",
                text.at(),
                "the quotation marks are those of a word processor, and would be published",
                LineFix.replaced(findings, text.at(), straight)
                        .after("Use straight quotation marks. "));
        return true;
    }

    private static boolean surrounds(String text) {
        return text.length() > 1
                && opens(text)
                && ALL.indexOf(text.charAt(text.length() - 1)) >= 0
                && countIn(text) == 2;
    }

    private static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    private static long countIn(String text) {
        return text.chars().filter(one -> ALL.indexOf(one) >= 0 && one != '’').count()
                + (text.endsWith("’") ? 1 : 0);
    }

    private static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** Quotation marks of a word processor, which YAML takes for letters. */
    static boolean smartQuote(BrokenYaml broken) {
        YamlLine line = broken.line();
        String value = line.value().strip();
        if (!opens(value)) {
            return false;
        }
        boolean closed = value.length() > 1 && ALL.indexOf(value.charAt(value.length() - 1)) >= 0;
        String bare = closed ? inside(value) : value.substring(1);
        return broken.isExplained(
                "yaml-smart-quote",
                line.at(line.valueStart()),
                "this quotation mark is one of a word processor, and means nothing here",
                LineFix.write(line.beforeValue() + LineFix.quoted(bare))
                        .after("Use straight quotation marks. "));
    }

    /** A quotation mark that is never closed, or is closed by the one of a later line. */
    static boolean openQuote(BrokenYaml broken) {
        if (broken.context().contains("quoted scalar") && broken.problem().contains("end of")) {
            return isExplained(broken, broken.begunLine(), broken.begun().column());
        }
        return broken.problem().contains("'<scalar>'") && isOpenAbove(broken);
    }

    private static boolean isOpenAbove(BrokenYaml broken) {
        int last = broken.at().line();
        for (int i = last - 1; i >= Math.max(broken.source().firstLine(), last - FAR); i--) {
            YamlLine line = YamlLine.of(broken.findings(), i);
            if (isOpen(line.value())) {
                return isExplained(broken, line, line.at(line.valueStart()).column());
            }
        }
        return false;
    }

    private static boolean isOpen(String value) {
        return !value.isEmpty()
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.indexOf(value.charAt(0), 1) < 0;
    }

    private static boolean isExplained(BrokenYaml broken, YamlLine line, int column) {
        int start = LineFix.index(line.text(), column);
        char mark = start < line.text().length() ? line.text().charAt(start) : '"';
        boolean alone = line.text().indexOf(mark, start + 1) < 0;
        return broken.isExplained(
                "yaml-quote",
                broken.findings().file().at(line.number(), column),
                "the quotation mark here is never closed",
                (alone ? LineFix.write(line.text().stripTrailing() + mark) : Advice.NONE)
                        .after("Close it where the text ends. "));
    }

    /** Text that goes on behind a closing quotation mark or bracket. */
    static boolean textBehindQuote(BrokenYaml broken) {
        String value = broken.line().value();
        if (!broken.problem().contains("expected <block end>")
                || value.isEmpty()
                || "\"'[{".indexOf(value.charAt(0)) < 0) {
            return false;
        }
        boolean quote = value.charAt(0) == '"' || value.charAt(0) == '\'';
        return broken.isExplained(
                quote ? "yaml-quote" : "yaml-bracket",
                broken.at(),
                "the text goes on behind the closing " + (quote ? "quotation mark" : "bracket"),
                LineFix.write(broken.line().beforeValue() + whole(value.stripTrailing(), quote))
                        .after(
                                "Put the whole text in quotation marks"
                                        + (quote
                                                ? ", of the other kind than those inside it. "
                                                : ". ")));
    }

    private static String whole(String value, boolean quote) {
        char mark = value.charAt(0);
        boolean closed = quote && value.length() > 1 && value.charAt(value.length() - 1) == mark;
        return LineFix.quoted(closed ? inside(value) : value);
    }
}
