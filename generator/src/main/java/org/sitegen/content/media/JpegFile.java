package org.sitegen.content.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** What is looked for in a JPEG file before it is made anew: how it is turned, and its end. */
final class JpegFile {

    /** No camera writes so many. */
    private static final int MOST_SEGMENTS = 1_000;

    private static final int FILL = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;

    private static final int EXIF = 0x45786966;

    private JpegFile() {}

    /**
     * Looks at the end of the picture that was read from a stream.
     *
     * @throws IIOException if the picture has none
     */
    static void checkEnd(ImageInputStream read) throws IOException {
        read.seek(Math.max(0, read.getStreamPosition() - 2));
        if (read.readUnsignedShort() != 0xFFD9) {
            throw new IIOException("the picture is damaged");
        }
    }

    /**
     * How a camera says that its picture has to be turned. Looked up here and not by the library,
     * which refuses the order in which many cameras write their markers.
     */
    static Orientation orientation(byte[] jpeg) {
        return segments(jpeg).stream()
                .filter(one -> one.marker() == APP1 && isExif(one.body(), one.length()))
                .findFirst()
                .map(one -> orientation(one.body(), one.length()))
                .orElse(Orientation.TOP_LEFT);
    }

    /** A piece of the file before its pixels; its length is as written, two more than its body. */
    private record Segment(int marker, int length, ByteBuffer body) {}

    private static List<Segment> segments(byte[] jpeg) {
        List<Segment> segments = new ArrayList<>();
        ByteBuffer markers = ByteBuffer.wrap(jpeg).position(2);
        while (markers.remaining() > 4 && segments.size() < MOST_SEGMENTS) {
            int marker = markers.get() & 0xFF;
            if (marker == START_OF_SCAN) {
                break;
            }
            if (marker != FILL) {
                int length = markers.getShort() & 0xFFFF;
                segments.add(new Segment(marker, length, markers.slice()));
                markers.position(Math.min(markers.limit(), markers.position() + length - 2));
            }
        }
        return segments;
    }

    private static boolean isExif(ByteBuffer markers, int length) {
        return length > 8 && length - 2 <= markers.remaining() && markers.getInt(0) == EXIF;
    }

    private static Orientation orientation(ByteBuffer markers, int length) {
        byte[] exif = new byte[length - 2];
        markers.get(exif);
        try {
            Orientation found = ExifUtils.getOrientationFromExif(exif);
            return found == null ? Orientation.TOP_LEFT : found;
        } catch (RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }
}
