package org.sitegen.content.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PDF packs: most programs put its objects into streams of objects, and what they know of
 * its author into a stream of XML.
 *
 * <p>What is packed can be a thousand times as large as the file, so that the unpacking ends at so
 * many bytes and so many streams, whatever the file holds.
 */
final class PackedPdf {

    private static final int MOST_BYTES = 16_000_000;
    private static final int MOST_OF_ONE = 4_000_000;
    private static final int MOST_STREAMS = 5_000;
    private static final int BLOCK = 8_192;

    /** A stream stands right behind the entries that say what it is, which are few. */
    private static final int LONGEST_HEAD = 1_000;

    private static final int FEW = 10;

    private static final String BEGIN = "stream";
    private static final Pattern TELLS = Pattern.compile("/Type\\s*/(?:ObjStm|Metadata)\\b");
    private static final Pattern DEFLATED = Pattern.compile("/(?:FlateDecode|Fl)\\b");

    private final byte[] bytes;
    private final String file;
    private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();

    private PackedPdf(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * All that is packed, one stream behind the other.
     *
     * @param file the same bytes, a character each
     */
    static String unpacked(byte[] bytes, String file) {
        PackedPdf packed = new PackedPdf(bytes, file);
        packed.unpack();
        return packed.unpacked.toString(StandardCharsets.ISO_8859_1);
    }

    private void unpack() {
        int at = file.indexOf(BEGIN);
        for (int streams = 0; at >= 0 && isRoomLeft(streams); at = file.indexOf(BEGIN, at + 1)) {
            if (isTelling(at)) {
                streams++;
                inflate(dataBehind(at));
                unpacked.write('\n');
            }
        }
    }

    private boolean isRoomLeft(int streams) {
        return streams < MOST_STREAMS && unpacked.size() < MOST_BYTES;
    }

    private boolean isTelling(int at) {
        if (!isBehindEntries(at)) {
            return false;
        }
        String near = file.substring(Math.max(0, at - LONGEST_HEAD), at);
        String head = near.substring(Math.max(0, near.lastIndexOf(" obj")));
        return TELLS.matcher(head).find() && DEFLATED.matcher(head).find();
    }

    private boolean isBehindEntries(int at) {
        int last = at - 1;
        while (last > 0 && at - last < FEW && file.charAt(last) <= ' ') {
            last--;
        }
        return file.startsWith(">>", last - 1);
    }

    private int dataBehind(int at) {
        int start = at + BEGIN.length();
        start += file.startsWith("\r", start) ? 1 : 0;
        return start + (file.startsWith("\n", start) ? 1 : 0);
    }

    /** As far as it can be unpacked: a broken end hides nothing before it. */
    private void inflate(int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] block = new byte[BLOCK];
            int read = inflater.inflate(block);
            for (int all = read; read > 0 && all < MOST_OF_ONE; all += read) {
                unpacked.write(block, 0, read);
                read = inflater.inflate(block);
            }
        } catch (DataFormatException broken) {
            // What came before it was kept.
        } finally {
            inflater.end();
        }
    }
}
