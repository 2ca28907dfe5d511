package org.sitegen.yaml;

import org.sitegen.finding.Location;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;

/** An editor's own line, put right. */
public final class LineFix {

    private static final int LONGEST = 160;

    private LineFix() {}

    /** The advice to write a line, unless it is too long to be read in a message. */
    public static Advice write(String line) {
        return line.length() > LONGEST ? Advice.NONE : Advice.write(Remedy.line(line.strip()));
    }

    /** The advice to write two lines as one. */
    static Advice join(String line) {
        return line.length() > LONGEST
                ? Advice.NONE
                : Advice.write(Remedy.line(line.strip()).in(Remedy.Where.LINE_AND_ABOVE));
    }

    /** The line with everything from a column (counted from 1, in characters) on in quotes. */
    static Advice quotedFrom(String line, int column) {
        int start = index(line, column);
        return write(line.substring(0, start) + quoted(line.substring(start)));
    }

    /** The line with what stands at a place replaced. */
    public static Advice replaced(FileFindings findings, Location at, String by) {
        String line = findings.line(at.line());
        int start = index(line, at.column());
        int end = line.offsetByCodePoints(start, Math.min(at.width(), charactersFrom(line, start)));
        return write(line.substring(0, start) + by + line.substring(end));
    }

    /** The same, shown with something in it left open. */
    public static Advice replaced(FileFindings findings, Location at, String by, String shown) {
        Advice written = replaced(findings, at, by);
        Advice open = replaced(findings, at, shown);
        return written.remedies().isEmpty() || open.remedies().isEmpty()
                ? Advice.NONE
                : new Advice(open.words(), written.remedies());
    }

    /** The text as YAML writes it with quotation marks. */
    public static String quoted(String text) {
        String bare = text.strip();
        if (bare.indexOf('"') < 0 && bare.indexOf('\\') < 0) {
            return '"' + bare + '"';
        }
        return "'" + bare.replace("'", "''") + "'";
    }

    /** The index of a column counted from 1 in characters; the line's end if it is shorter. */
    public static int index(String line, int column) {
        int characters = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(column - 1, characters));
    }

    private static int charactersFrom(String line, int start) {
        return line.codePointCount(start, line.length());
    }
}
