package org.sitegen.content.media;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOException;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Sha256;

/** Reads pictures and downloads, and checks that they are what their names say. */
final class MediaReader {

    private static final long MEGABYTE = 1_000_000;
    private static final long LARGEST_PICTURE = 20 * MEGABYTE;
    private static final long LARGEST_DOWNLOAD = 50 * MEGABYTE;

    private final ContentRequest request;
    private final PictureStore store;
    private final Findings findings;
    private final Map<ContentFile, String> digests = new ConcurrentHashMap<>();

    MediaReader(ContentRequest request, PictureStore store, Findings findings) {
        this.request = request;
        this.store = store;
        this.findings = findings;
    }

    /** The file as it is published; after a finding, one that shows nothing. */
    MediaFile read(ContentFile file, MediaKind kind) throws IOException {
        String wrong = wrongBeforeReading(file, kind);
        if (!wrong.isEmpty()) {
            return refused(file, kind, wrong);
        }
        byte[] bytes = file.bytes();
        if (!kind.fits(bytes)) {
            return refused(file, kind, "this is not a " + kind.label() + " file");
        }
        digests.put(file, Sha256.of(bytes));
        return kind.isPicture() ? picture(file, kind, bytes) : download(file, kind, bytes);
    }

    private static String wrongBeforeReading(ContentFile file, MediaKind kind) {
        if (kind.isRefused()) {
            return kind.refusal();
        }
        long most = kind.isPicture() ? LARGEST_PICTURE : LARGEST_DOWNLOAD;
        return file.size() > most
                ? "this file has %d MB, and at most %d MB are published"
                        .formatted(file.size() / MEGABYTE, most / MEGABYTE)
                : "";
    }

    private MediaFile download(ContentFile file, MediaKind kind, byte[] bytes) {
        List<String> traces = DownloadTraces.of(kind, bytes);
        if (!traces.isEmpty()) {
            findings.warning(
                    "telling-download",
                    new SourceFile(request.name(file.name()), "").whole(),
                    "this file tells readers besides its text: " + String.join(", ", traces),
                    "Take it out in the program that made the file (in an office program: Inspect"
                            + " Document), and save it again.");
        }
        return new MediaFile(Fingerprint.path(file, bytes), file.extension(), 0, 0, bytes.length);
    }

    private MediaFile picture(ContentFile file, MediaKind kind, byte[] bytes) {
        try {
            Picture picture = picture(bytes, kind);
            return new MediaFile(
                    Fingerprint.path(file, picture.bytes()),
                    kind.extension(),
                    picture.width(),
                    picture.height(),
                    picture.bytes().length);
        } catch (IIOException cannotBeShown) {
            return refused(file, kind, String.valueOf(cannotBeShown.getMessage()));
        }
    }

    /** The picture from the store, or else made anew and kept there. */
    private Picture picture(byte[] bytes, MediaKind kind) throws IIOException {
        String way = kind.extension() + ' ' + PictureMaker.VERSION + ' ' + Runtime.version();
        String key = Fingerprint.of(bytes, way);
        Picture kept = store.find(key);
        if (kept != null) {
            return kept;
        }
        Picture picture = PictureMaker.make(bytes, kind);
        store.keep(key, picture);
        return picture;
    }

    private MediaFile refused(ContentFile file, MediaKind kind, String why) {
        findings.error(
                "unusable-file",
                new SourceFile(request.name(file.name()), "").whole(),
                why,
                kind.advice());
        int side = kind.isPicture() ? 1 : 0;
        return new MediaFile(Fingerprint.path(file, new byte[0]), kind.extension(), side, side, 0);
    }

    /**
     * The bytes of a file that was read before, as they are published. They were not kept, so that
     * no more than one file of 50 MB is held at a time.
     *
     * @throws IOException also if the file is not what it was then: its name would be untrue
     */
    byte[] bytes(ContentFile file, MediaKind kind) throws IOException {
        byte[] bytes = file.bytes();
        if (!Sha256.of(bytes).equals(digests.get(file))) {
            throw new IOException(
                    "the file \"" + request.name(file.name()) + "\" changed during the build");
        }
        return kind.isPicture() ? pictureToPublish(file, kind, bytes) : bytes;
    }

    /** It could be made before, so that only the memory can be wanting now. */
    private byte[] pictureToPublish(ContentFile file, MediaKind kind, byte[] bytes)
            throws IOException {
        try {
            return picture(bytes, kind).bytes();
        } catch (IIOException wanting) {
            throw new IOException(
                    "\"%s\" cannot be published: %s"
                            .formatted(request.name(file.name()), wanting.getMessage()),
                    wanting.getCause());
        }
    }
}
