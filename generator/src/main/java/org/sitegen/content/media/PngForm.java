package org.sitegen.content.media;

import java.nio.ByteBuffer;
import javax.imageio.IIOException;

/**
 * What the header of a PNG file says of its pixels, and what else may therefore stand in it.
 *
 * @param depth how many bits a sample has
 * @param colours the type of its colours, as the format numbers them
 */
record PngForm(int depth, int colours) {

    private static final int HEADER = 13;

    private static final int GREY = 0;
    private static final int TRUE_COLOUR = 2;
    private static final int PALETTE = 3;
    private static final int GREY_AND_ALPHA = 4;
    private static final int TRUE_COLOUR_AND_ALPHA = 6;

    /**
     * The form that the first chunk tells.
     *
     * @throws IIOException if that is no header
     */
    static PngForm of(ByteBuffer chunks) throws IIOException {
        boolean header = chunks.remaining() > HEADER + 8 && chunks.getInt(0) == HEADER;
        if (!header || chunks.getInt(4) != 0x49484452) {
            throw new IIOException("the picture is damaged");
        }
        return new PngForm(chunks.get(16), chunks.get(17));
    }

    /** Whether chunks of a type belong to the pixels, their colours and their transparency. */
    boolean knows(String type) {
        return switch (type) {
            case "IHDR", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT" -> true;
            // To other colours a palette is a mere suggestion.
            case "PLTE" -> colours == PALETTE;
            case "tRNS" -> colours <= PALETTE;
            default -> false;
        };
    }

    /** Whether such a chunk has no more room than the format needs. */
    boolean fits(String type, byte[] data) {
        int length = data.length;
        return switch (type) {
            case "IHDR" -> length == HEADER;
            case "PLTE" -> length % 3 == 0 && length > 0 && length <= 3 * palette();
            case "IEND" -> length == 0;
            case "gAMA" -> length == 4;
            case "cHRM" -> length == 32;
            case "sRGB" -> length == 1;
            case "sBIT" -> length == significantBits();
            case "tRNS" -> colours == PALETTE ? length <= palette() : length == transparent();
            case "iCCP" -> PngProfile.is(data);
            default -> true;
        };
    }

    private int palette() {
        return 1 << Math.min(8, depth);
    }

    private int significantBits() {
        return switch (colours) {
            case GREY -> 1;
            case GREY_AND_ALPHA -> 2;
            case TRUE_COLOUR_AND_ALPHA -> 4;
            default -> 3;
        };
    }

    /** The one colour that is clear. */
    private int transparent() {
        return colours == TRUE_COLOUR ? 6 : 2;
    }
}
