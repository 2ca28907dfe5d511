package org.sitegen.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.sitegen.content.media.Picture;
import org.sitegen.text.Sha256;

/** How a picture is written into a file: the digest of what follows, its size, its bytes. */
final class KeptPicture {

    private static final int DIGEST = 32;
    private static final int HEAD = DIGEST + 2 * Integer.BYTES;

    private KeptPicture() {}

    static byte[] write(Picture picture) {
        ByteBuffer file = ByteBuffer.allocate(HEAD + picture.bytes().length);
        file.position(DIGEST);
        file.putInt(picture.width()).putInt(picture.height()).put(picture.bytes());
        return file.put(0, digest(file.array())).array();
    }

    /**
     * The picture.
     *
     * @throws IOException if a byte is not as it was written
     */
    static Picture read(byte[] file) throws IOException {
        if (file.length <= HEAD || !Arrays.equals(digest(file), Arrays.copyOf(file, DIGEST))) {
            throw new IOException("not a picture that was kept");
        }
        ByteBuffer sizes = ByteBuffer.wrap(file, DIGEST, 2 * Integer.BYTES);
        return new Picture(
                Arrays.copyOfRange(file, HEAD, file.length), sizes.getInt(), sizes.getInt());
    }

    private static byte[] digest(byte[] file) {
        MessageDigest sha = Sha256.begun();
        sha.update(file, DIGEST, file.length - DIGEST);
        return sha.digest();
    }
}
