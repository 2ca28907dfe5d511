package org.sitegen.markdown.slip;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.QuotedText;

/** Marks of other programs, which pages would show as they stand. */
final class ForeignMarks {

    private static final String BOX =
            "Write a box as > [!NOTE], with each line of its text behind a > too.";
    private static final String HEADING = "Begin a heading with ##.";
    private static final String ITEM = "Begin each line of a list with \"- \".";
    private static final String LINK =
            "Write the words in square brackets, and behind them in round ones a reference,"
                    + " failure: and its id, or the name of a file.";

    private static final List<ForeignMark> MARKS =
            List.of(
                    ForeignMark.toTakeAway(
                            "{{<",
                            "\\{\\{<(?!\\s*/)(?:[^{}]{0,300}\\}\\})?+",
                            "a shortcode of Hugo"),
                    ForeignMark.toTakeAway(
                            "{{%",
                            "\\{\\{%(?!\\s*/)(?:[^{}]{0,300}\\}\\})?+", "a shortcode of Hugo"),
                    ForeignMark.toTakeAway(
                            "{{",
                            "\\{\\{(?![<%{])(?:[^{}]{0,300}\\}\\})?+",
                            "a placeholder of a template"),
                    ForeignMark.toTakeAway(
                            "{%",
                            "(?<!\\{)\\{%(?!-?\\s*(?:end|else|elsif|elif))(?:[^{}]{0,300}\\})?+",
                            "a tag of a template"),
                    ForeignMark.toTakeAway("<%", "<%(?=[=#@-]?\\s)", "a tag of a template"),
                    ForeignMark.of("[[", "!?\\[\\[[^\\[\\]]++\\]\\]", "a link of a wiki", LINK),
                    ForeignMark.of(
                            ":::", "^\\s{0,3}:{3,}+\\s*+[\\w{]\\S*+", "a box of Docusaurus", BOX),
                    ForeignMark.of("!!!", "^\\s{0,3}!!!\\s++[a-z]\\S*+", "a box of MkDocs", BOX),
                    ForeignMark.of(
                            "???", "^\\s{0,3}\\?\\?\\?\\+?\\s++[a-z]\\S*+", "a box of MkDocs", BOX),
                    ForeignMark.toTakeAway(
                            "{",
                            "(?<![{\\w])\\{:?\\s?[#.][\\w-][^{}]*+\\}",
                            "an attribute of kramdown"),
                    ForeignMark.toTakeAway("{:", "\\{:\\s?[a-z][\\w-]*+\\}", "a mark of kramdown"),
                    ForeignMark.toTakeAway("[", "^(?i)\\[toc\\]$", "a table of contents"),
                    ForeignMark.toTakeAway(
                            "[",
                            "\\[[a-z][\\w-]*+(?: [\\w-]++=[\"'][^\"'\\]]*+[\"'])++ ?/?\\]",
                            "a shortcode of WordPress"),
                    ForeignMark.toTakeAway(
                            "[/",
                            "\\[(?:b|i|u|url|img|quote|code)(?:=[^\\]]*+)?\\](?=.{0,1000}\\[/)",
                            "BBCode"),
                    ForeignMark.toTakeAway("%%", "%%[^%\\s][^%]*+%%", "a comment of Obsidian"),
                    ForeignMark.of(
                                    "==", "(?<![=\\w])==(?=[^=\\s])[^=]++(?<=[^\\s])==(?![=\\w])",
                                    "a highlight", "Write **bold** instead.")
                            .instead(written -> written.replace("==", "**")),
                    ForeignMark.of("==", "^={2,6} (?=\\S)", "a heading of a wiki", HEADING)
                            .instead(any -> "## "),
                    ForeignMark.of("h", "^h[1-6]\\. (?=\\S)", "a heading of Confluence", HEADING)
                            .instead(any -> "## "),
                    ForeignMark.of(
                            "{",
                            "(?<![{\\w])\\{(?:info|note|warning|tip|panel)(?::[^{}]*+)?\\}",
                            "a box of Confluence",
                            BOX),
                    ForeignMark.of(
                            ".. ", "^\\.\\. [a-z-]++::", "a directive of reStructuredText", BOX),
                    ForeignMark.of(
                            "::",
                            "\\b(?:image|video|include|link|xref)::?[^\\s\\[]{1,300}+\\[[^\\]]*+\\]",
                            "a macro of AsciiDoc",
                            LINK),
                    ForeignMark.toTakeAway("+++", "^\\+{3}$", "a line around the fields of Hugo"),
                    ForeignMark.toTakeAway(
                            "|||||||",
                            "^\\|{7} [^\\s|]++$",
                            "left of a merge that was not finished,"),
                    ForeignMark.of(
                                    "[]",
                                    "^\\[\\](?= \\S)",
                                    "a box of a list of tasks without its space,",
                                    "Write [ ], or [x] for what is done.")
                            .instead(any -> "[ ]"),
                    ForeignMark.of(
                            "][",
                            "(?<![\\w\\]!])\\[(?=[^\\[\\]]{0,300}\\p{L})[^\\[\\]^][^\\[\\]]++\\]"
                                    + "\\[[^\\[\\]^][^\\[\\]]*+\\](?![\\w\\[(])",
                            "a link whose address stands nowhere,",
                            LINK),
                    ForeignMark.toTakeAway("$$", "\\$\\$[^$]++\\$\\$", "a formula"),
                    ForeignMark.of(
                            ":", "(?<![\\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\\w:])",
                            "the name of a picture sign", "Write words instead."),
                    ForeignMark.of(
                                    "**",
                                    "\\*\\*[^*]++\\*\\*",
                                    "text in stars that is not bold, because of a space inside them",
                                    "Let no space stand between the stars and the words.")
                            .instead(ForeignMarks::bold),
                    ForeignMark.of("•", "^\\s*+•(?=\\s)", "a sign of a word processor's list", ITEM)
                            .instead(written -> written.replace("•", "-")),
                    ForeignMark.of("·", "^\\s*+·(?=\\s)", "a sign of a word processor's list", ITEM)
                            .instead(written -> written.replace("·", "-")),
                    ForeignMark.of("▪", "^\\s*+▪(?=\\s)", "a sign of a word processor's list", ITEM)
                            .instead(written -> written.replace("▪", "-")));

    private static final int[] NONE = {};

    /** Which of them begin with a sign, so that a text is looked through once for all of them. */
    private static final int[][] BY_SIGN =
            IntStream.rangeClosed(0, '▪').mapToObj(ForeignMarks::beginWith).toArray(int[][]::new);

    private ForeignMarks() {}

    private static String bold(String spaced) {
        return "**" + spaced.substring(2, spaced.length() - 2).strip() + "**";
    }

    private static int[] beginWith(int sign) {
        return IntStream.range(0, MARKS.size())
                .filter(mark -> MARKS.get(mark).needle().charAt(0) == sign)
                .toArray();
    }

    static void report(List<BareBlock> blocks, ProseBuilder builder) {
        for (int mark : seenIn(builder.source().text()).stream().toArray()) {
            blocks.forEach(block -> report(MARKS.get(mark), block, builder));
        }
    }

    private static BitSet seenIn(String text) {
        BitSet seen = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            for (int mark : sign < BY_SIGN.length ? BY_SIGN[sign] : NONE) {
                if (text.startsWith(MARKS.get(mark).needle(), at)) {
                    seen.set(mark);
                }
            }
        }
        return seen;
    }

    private static void report(ForeignMark mark, BareBlock block, ProseBuilder builder) {
        for (BareLine line : block.lines()) {
            if (mark.mayStandIn(line.text())) {
                report(mark, line, builder);
            }
        }
    }

    private static void report(ForeignMark mark, BareLine line, ProseBuilder builder) {
        Matcher found = mark.pattern().matcher(line.text());
        while (found.find()) {
            String written = line.written(found.start(), found.end(), builder);
            builder.warning(
                    "foreign-markup",
                    line.at(found.start(), found.end(), builder),
                    "\""
                            + QuotedText.of(written.strip())
                            + "\" is "
                            + mark.name()
                            + " and means nothing here",
                    mark.advice(written));
        }
    }
}
