package org.sitegen.yaml;

import org.sitegen.finding.advice.Advice;

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
                LineFix.replaced(broken.findings(), broken.at().wide(1), "").after("Remove it. "));
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
                closed(broken, list ? "]" : "}").after("Close it where the list ends. "));
    }

    private static Advice closed(BrokenYaml broken, String bracket) {
        return broken.at().line() == broken.begun().line()
                ? Advice.of("Put texts with brackets, braces or commas in quotation marks.")
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

    /** {@code {question: Is it back?, asked_of: finance}}. */
    static boolean questionInBraces(BrokenYaml broken) {
        String line = broken.line().text();
        int mark = LineFix.index(line, broken.at().column());
        if (!broken.problem().endsWith("but got ?") || !line.startsWith("?", mark)) {
            return false;
        }
        return broken.isExplained(
                "yaml-bracket",
                broken.at(),
                "a text with a question mark must be in quotation marks here",
                LineFix.write(quotedAround(line, mark)));
    }

    private static String quotedAround(String line, int at) {
        int start = at;
        while (start > 0 && !isBegin(line, start)) {
            start--;
        }
        int end = end(line, at);
        String space = start > 0 && line.charAt(start) == ' ' ? " " : "";
        String text = LineFix.quoted(line.substring(start, end));
        return line.substring(0, start) + space + text + line.substring(end);
    }

    private static boolean isBegin(String line, int at) {
        char before = line.charAt(at - 1);
        return "{[,".indexOf(before) >= 0 || (before == ':' && line.charAt(at) == ' ');
    }

    private static int end(String line, int at) {
        boolean mayBeKey = line.charAt(at) == '?';
        int end = at;
        while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
            if (mayBeKey && line.startsWith(": ", end)) {
                return end;
            }
            end++;
        }
        return end;
    }
}
