package org.sitegen.content.file;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.ConflictMarks;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.UnfitCharacters;

/** Turns a file's bytes into text: UTF-8 and nothing else, with characters that pages can hold. */
final class TextDecoder {

    private static final char LOST = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    /** The text, or null after a finding. */
    static @Nullable SourceFile decode(byte[] bytes, String name, Findings findings) {
        if (WrongEncoding.isUtf16(bytes)) {
            WrongEncoding.reportUtf16(new SourceFile(name, ""), findings);
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (PlainBytes.areAll(bytes)) {
            return merged(new SourceFile(name, text), findings);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        SourceFile file = new SourceFile(name, marked ? text.substring(1) : text);
        if (UnfitCharacters.first(file.text(), 0) < 0) {
            return merged(file, findings);
        }
        FileFindings found = new FileFindings(file);
        report(found, bytes);
        found.report(findings, false);
        return null;
    }

    /** The file, or null after a finding if two versions of it stand in it. */
    private static @Nullable SourceFile merged(SourceFile file, Findings findings) {
        return ConflictMarks.areIn(file, findings) ? null : file;
    }

    /** Tells of each such character, and of a wrong encoding once, as that spoils all accents. */
    private static void report(FileFindings found, byte[] bytes) {
        String text = found.file().text();
        boolean utf8 = WrongEncoding.isUtf8(bytes);
        int at = UnfitCharacters.first(text, 0);
        while (at >= 0 && !found.isFull()) {
            Location place = found.file().at(at);
            int point = text.codePointAt(at);
            if (point == LOST && !utf8) {
                WrongEncoding.report(place, found);
                return;
            }
            report(point, place, found);
            at = UnfitCharacters.first(text, at + Character.charCount(point));
        }
    }

    private static void report(int point, Location at, FileFindings found) {
        found.error(
                "odd-character",
                at,
                "here stands " + UnfitCharacters.explained(point),
                "Delete it, and type anew what should stand there. Such characters come from"
                        + " copying out of other programs.");
    }
}
