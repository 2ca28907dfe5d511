package org.sitegen.markdown.slip;

import java.util.List;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;

/** Links and pictures whose brackets stand there for all to see. */
final class LostLinks {

    static final String CHECK = "broken-link";

    private static final String BETWEEN = "](";

    /** Nobody writes more words for a link. */
    private static final int FAR = 1_000;

    private LostLinks() {}

    static void report(List<BareBlock> blocks, ProseBuilder builder) {
        if (builder.source().text().contains(BETWEEN)) {
            blocks.forEach(block -> report(block, builder));
        }
    }

    private static void report(BareBlock block, ProseBuilder builder) {
        boolean opened = false;
        for (BareLine line : block.lines()) {
            report(line, opened, builder);
            opened |= line.text().indexOf('[') >= 0;
        }
    }

    /** Brackets that nobody opened, or behind a backslash, were meant as they stand. */
    private static void report(BareLine line, boolean opened, ProseBuilder builder) {
        int at = line.text().indexOf(BETWEEN);
        while (at >= 0) {
            int end = end(line.text(), at + 2);
            int begin = opening(line.text(), at);
            if (opened || begin >= 0) {
                boolean picture = begin > 0 && line.text().charAt(begin - 1) == '!';
                report(line, at + 2, end, picture ? "picture" : "link", builder);
            }
            at = line.text().indexOf(BETWEEN, Math.max(at + 2, end));
        }
    }

    /** Where the address ends: at the bracket that closes it, or with the line. */
    private static int end(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : 0;
            depth -= text.charAt(at) == ')' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** Where the square bracket opens that closes here; -1 if it is not in the line. */
    static int opening(String text, int closing) {
        int depth = 0;
        for (int at = closing; at >= Math.max(0, closing - FAR); at--) {
            depth += text.charAt(at) == ']' ? 1 : 0;
            depth -= text.charAt(at) == '[' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static void report(
            BareLine line, int start, int end, String kind, ProseBuilder builder) {
        String address = line.written(start, end, builder);
        boolean open = end == line.text().length();
        String message =
                "the address \"%s\" %s, so that this is no %s"
                        .formatted(
                                QuotedText.of(address), open ? "has no end" : why(address), kind);
        builder.error(
                CHECK,
                line.at(start < end ? start : start - 1, end, builder),
                message,
                open
                        ? Advice.of("Write \")\" behind it.").with(Remedy.value(address + ')'))
                        : advice(address));
    }

    private static String why(String address) {
        if (isCurved(address)) {
            return "stands beside curved quotation marks";
        }
        return address.indexOf(' ') >= 0 ? "has a space in it" : "does not stand alone";
    }

    private static boolean isCurved(String address) {
        return address.chars()
                .anyMatch(one -> "\u201C\u201D\u201E\u2018\u00AB\u00BB".indexOf(one) >= 0);
    }

    private static Advice advice(String address) {
        if (isCurved(address)) {
            return Advice.of(
                    "Write straight ones (\") around a title, and none around an address.");
        }
        if (address.indexOf(' ') < 0) {
            return Advice.of("Let no link stand in the words of another, and close each bracket.");
        }
        String bare = address.strip();
        Remedy coded = Remedy.value(bare.replace(" ", "%20"));
        Advice coding = Advice.of("%20 for each space, or rename the file.").with(coded);
        return bare.matches(".*[\"<>].*")
                ? coding.after("Write ")
                : Advice.of("Write ")
                        .showAs(Remedy.value("<" + bare + ">"), "(<" + QuotedText.of(bare) + ">)")
                        .say(", or ")
                        .say(coding);
    }
}
