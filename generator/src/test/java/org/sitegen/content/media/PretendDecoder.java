package org.sitegen.content.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Decodes PNG files in place of the JDK as long as it is open, in the way that a test wants. */
final class PretendDecoder extends ImageReaderSpi implements AutoCloseable {

    private static final int SIDE = 3;

    /** What happens when the pixels are unpacked. */
    interface Unpacking {
        void run() throws IOException;
    }

    private final Unpacking unpacking;
    private final AtomicInteger unpacked = new AtomicInteger();

    private PretendDecoder(Unpacking unpacking) {
        super(
                "a test",
                "1",
                new String[] {"png"},
                new String[] {"png"},
                new String[] {"image/png"},
                PretendDecoder.class.getName(),
                new Class<?>[] {ImageInputStream.class},
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
        this.unpacking = unpacking;
    }

    /** From now on pictures are decoded like this. */
    static PretendDecoder of(Unpacking unpacking) {
        PretendDecoder decoder = new PretendDecoder(unpacking);
        IIORegistry registry = IIORegistry.getDefaultInstance();
        ImageReaderSpi own =
                ImageIO.getImageReadersByFormatName("png").next().getOriginatingProvider();
        registry.registerServiceProvider(decoder, ImageReaderSpi.class);
        registry.setOrdering(ImageReaderSpi.class, decoder, own);
        return decoder;
    }

    /** How many pictures it was asked for. */
    int unpacked() {
        return unpacked.get();
    }

    @Override
    public void close() {
        IIORegistry.getDefaultInstance().deregisterServiceProvider(this, ImageReaderSpi.class);
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        ImageInputStream stream = (ImageInputStream) source;
        stream.mark();
        int first = stream.read();
        stream.reset();
        return first == 0x89;
    }

    @Override
    public ImageReader createReaderInstance(@Nullable Object extension) {
        return new Reader();
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
        return "a test";
    }

    private final class Reader extends ImageReader {

        Reader() {
            super(PretendDecoder.this);
        }

        @Override
        public int getNumImages(boolean search) {
            return 1;
        }

        @Override
        public int getWidth(int index) {
            return SIDE;
        }

        @Override
        public int getHeight(int index) {
            return SIDE;
        }

        @Override
        public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
            return Collections.emptyIterator();
        }

        @Override
        public @Nullable IIOMetadata getStreamMetadata() {
            return null;
        }

        @Override
        public @Nullable IIOMetadata getImageMetadata(int index) {
            return null;
        }

        @Override
        public BufferedImage read(int index, @Nullable ImageReadParam param) throws IOException {
            unpacked.incrementAndGet();
            unpacking.run();
            return new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        }
    }
}
