package org.sitegen.yaml;

/** Brackets and braces that do not come in pairs, or hold what breaks them. */
final class BracketMistakes {

    private BracketMistakes() {}

    /** A bracket or brace that closes nothing. */
    static boolean extraBracket(BrokenYaml broken) {
        if (!broken.problem().contains("found ']'") && !broken.problem().contains("found '}'")) {
            return false;
        }
        return broken.isExplained(
                "yaml-bracket",
                broken.at(),
                "this bracket closes nothing",
                "Remove it. " + LineFix.replaced(broken.findings(), broken.at().wide(1), ""));
    }

    /** A bracket or brace that is never closed. */
    static boolean openBracket(BrokenYaml broken) {
        if (!broken.context().contains("flow")) {
            return false;
        }
        boolean list = broken.context().contains("sequence");
        return broken.isExplained(
                "yaml-bracket",
                broken.begun(),
                "the " + (list ? "bracket \"[\"" : "brace \"{\"") + " here is not closed",
                "Close it where the list ends. " + closed(broken, list ? "]" : "}"));
    }

    private static String closed(BrokenYaml broken, String bracket) {
        return broken.at().line() == broken.begun().line()
                ? "Put texts with brackets, braces or commas in quotation marks."
                : LineFix.write(broken.begunLine().text().stripTrailing() + bracket);
    }

    /** {@code {who: Finance: the team}}. */
    static boolean colonInBraces(BrokenYaml broken) {
        String line = broken.line().text();
        int colon = LineFix.index(line, broken.at().column());
        if (!broken.problem().endsWith("but got :")
                || broken.begun().line() != broken.at().line()
                || !line.startsWith(":", colon)) {
            return false;
        }
        return broken.isExplained(
                "yaml-colon",
                broken.at(),
                "a text with a colon must be in quotation marks",
                LineFix.write(quotedAround(line, colon)));
    }

    private static String quotedAround(String line, int colon) {
        int start = colon;
        while (start > 0 && ":{[,".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        int end = colon;
        while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(0, start)
                + " "
                + LineFix.quoted(line.substring(start, end))
                + line.substring(end);
    }
}
