package org.sitegen.yaml;

import java.util.regex.Pattern;
import org.sitegen.finding.Location;
import org.sitegen.finding.file.FileFindings;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What YAML allows and an editor never means: aliases, tags, keys that stand twice, … */
final class YamlTraps {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\s*");

    private final FileFindings findings;

    YamlTraps(FileFindings findings) {
        this.findings = findings;
    }

    YamlLost alias(String name, Location at) {
        special('*', "*" + name, at);
        return new YamlLost(at);
    }

    void anchor(String name, Location at) {
        special('&', "&" + name, at.wide(1 + name.length()));
    }

    void tag(String tag, Location at) {
        special('!', tag, at.wide(tag.length()));
    }

    private void special(char character, String value, Location at) {
        String line = findings.line(at.line());
        findings.error(
                "yaml-start",
                at,
                "\""
                        + value
                        + "\" begins with \""
                        + character
                        + "\", which means something else here",
                LineFix.quotedFrom(line, at.column()).after("Put the text in quotation marks. "));
    }

    void duplicate(YamlText second, YamlText first) {
        findings.error(
                "duplicate-key",
                second.at(),
                "\"" + second.text() + "\" stands twice, first in line " + first.at().line(),
                "Keep one of line "
                        + first.at().line()
                        + " and line "
                        + second.at().line()
                        + ", and remove the other.");
    }

    void key(YamlNode key) {
        if (key instanceof YamlLost) {
            return;
        }
        findings.error(
                "wrong-form",
                key.at(),
                key.words() + " stands where the name of a field is expected",
                "Put texts with brackets or braces in quotation marks.");
    }

    void secondDocument(Location at) {
        findings.error(
                "second-document",
                at,
                "a second part begins here, but a file holds one",
                "Remove this line, or move what stands below it into a file of its own.");
    }

    /** Finds {@code 312 people were paid late"}, which would be published with its quote. */
    void strayQuote(String plain, Location at) {
        boolean alone = plain.endsWith("\"") && plain.indexOf('"') == plain.length() - 1;
        boolean inches = plain.length() > 1 && Character.isDigit(plain.charAt(plain.length() - 2));
        if (alone && !inches) {
            String bare = plain.substring(0, plain.length() - 1);
            findings.warning(
                    "yaml-quote",
                    at,
                    "this text ends with a quotation mark that nothing opens, and it would be published",
                    LineFix.replaced(findings, at, LineFix.quoted(bare))
                            .after("Put the whole text in quotation marks, or none of it. "));
        }
    }

    /** Finds {@code Payroll run #3}, of which YAML keeps {@code Payroll run}. */
    void comment(ScalarEvent plain, Location at) {
        Mark end = plain.getEndMark();
        int[] buffer = end.getBuffer();
        int next = end.getPointer();
        while (next < buffer.length && buffer[next] == ' ') {
            next++;
        }
        if (next + 1 < buffer.length && buffer[next] == '#' && buffer[next + 1] > ' ') {
            boolean empty = plain.getValue().isEmpty();
            cutOff(empty ? at.file().at(at.line(), at.column() + next - end.getPointer()) : at);
        }
    }

    private void cutOff(Location at) {
        String line = findings.line(at.line());
        boolean color = COLOR.matcher(line.substring(LineFix.index(line, at.column()))).matches();
        String advice =
                color
                        ? "Put a colour in quotation marks. "
                        : "Put the text in quotation marks, or write a space behind the \"#\". ";
        findings.warning(
                "yaml-comment",
                at,
                "\"#\" begins a comment, so the rest of this line is not "
                        + (color ? "read" : "published"),
                LineFix.quotedFrom(line, at.column()).after(advice));
    }
}
