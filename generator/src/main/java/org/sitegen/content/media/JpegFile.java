package org.sitegen.content.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.w3c.dom.Node;

/** What a JPEG file holds beside its pixels, as the library that reads it sees it. */
final class JpegFile {

    private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

    /** No camera writes so many. */
    private static final int MOST_SEGMENTS = 1_000;

    private static final int FILL = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;

    /** All that JFIF and Adobe say of the colours; the library reads no further. */
    private static final Map<Integer, Integer> LENGTHS = Map.of(APP0, 16, APP14, 14);

    private static final int EXIF = 0x45786966;

    /** Tables and pixels, and which kind of colours these are. */
    private static final Set<String> OF_THE_PICTURE =
            Set.of("dqt", "dht", "dri", "sof", "sos", "app14Adobe");

    private JpegFile() {}

    /** Whether something else stands in it than the picture and its colours. */
    static boolean hasMetadata(ImageReader reader) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(0);
            IIOMetadataNode file = (IIOMetadataNode) metadata.getAsTree(FORMAT);
            return hasMetadata(file);
        } catch (IOException | RuntimeException unusual) {
            // What the library cannot follow is made anew.
            return true;
        }
    }

    private static boolean hasMetadata(IIOMetadataNode file) {
        Node variety = file.getFirstChild();
        Node markers = file.getLastChild();
        for (Node each = markers.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (!OF_THE_PICTURE.contains(each.getNodeName())) {
                return true;
            }
        }
        return variety.getFirstChild() instanceof IIOMetadataNode jfif && holdsThumbnail(jfif);
    }

    private static boolean holdsThumbnail(IIOMetadataNode jfif) {
        return jfif.getElementsByTagName("JFXX").getLength() > 0
                || !jfif.getAttribute("thumbWidth").equals("0")
                || !jfif.getAttribute("thumbHeight").equals("0");
    }

    /**
     * Whether something follows behind the picture that was read from a stream.
     *
     * @throws IIOException if the picture itself has no end
     */
    static boolean goesOn(ImageInputStream read) throws IOException {
        long end = read.getStreamPosition();
        read.seek(Math.max(0, end - 2));
        if (read.readUnsignedShort() != 0xFFD9) {
            throw new IIOException("the picture is damaged");
        }
        return read.read() >= 0;
    }

    /** Whether something is hidden behind what the library reads of a segment. */
    static boolean hasRoomForMore(byte[] jpeg) {
        List<Segment> segments = segments(jpeg);
        return segments.size() == MOST_SEGMENTS
                || segments.stream()
                        .anyMatch(
                                one ->
                                        one.length()
                                                > LENGTHS.getOrDefault(
                                                        one.marker(), Integer.MAX_VALUE));
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
