package org.sitegen.yaml;

import org.sitegen.finding.FileFindings;

/** Text that goes on behind a closing quotation mark or bracket. */
final class TextBehindQuote implements YamlMistake {

    @Override
    public boolean explains(BrokenYaml broken, FileFindings findings) {
        YamlLine line = broken.line();
        String value = line.value();
        if (!broken.problem().contains("expected <block end>")
                || value.isEmpty()
                || "\"'[{".indexOf(value.charAt(0)) < 0) {
            return false;
        }
        boolean quote = value.charAt(0) == '"' || value.charAt(0) == '\'';
        findings.error(
                quote ? "yaml-quote" : "yaml-bracket",
                broken.at(),
                "the text goes on behind the closing " + (quote ? "quotation mark" : "bracket"),
                "Put the whole text in quotation marks"
                        + (quote ? ", of the other kind than those inside it. " : ". ")
                        + LineFix.write(whole(line, value.stripTrailing(), quote)));
        return true;
    }

    private static String whole(YamlLine line, String value, boolean quote) {
        char mark = value.charAt(0);
        boolean closed = quote && value.length() > 1 && value.charAt(value.length() - 1) == mark;
        String text = closed ? value.substring(1, value.length() - 1) : value;
        return line.text().substring(0, line.valueStart()) + LineFix.quoted(text);
    }
}
