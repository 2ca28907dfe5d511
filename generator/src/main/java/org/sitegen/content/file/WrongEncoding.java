package org.sitegen.content.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

/** Recognises files that were saved in another encoding than UTF-8. */
final class WrongEncoding {

    private static final String CHECK = "encoding";
    private static final int SAMPLE = 200;

    private WrongEncoding() {}

    /** Whether the bytes begin as UTF-16 does: with its mark, or with every other byte zero. */
    static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        return marked || isEveryOtherByteZero(bytes);
    }

    private static boolean isEveryOtherByteZero(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return length >= 4 && Math.max(zeros[0], zeros[1]) > length / 4;
    }

    static void reportUtf16(SourceFile file, Findings findings) {
        findings.error(
                CHECK,
                file.whole(),
                "this file is saved as UTF-16",
                "Save it as UTF-8: in most editors under \"Save as\", \"Encoding\".");
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    static void report(Location at, FileFindings findings) {
        findings.error(
                CHECK,
                at,
                "this character is not saved as UTF-8, but probably as Windows-1252",
                "Save the file as UTF-8: in most editors under \"Save as\", \"Encoding\". Then look"
                        + " at accents, quotation marks and dashes.");
    }
}
