package org.sitegen.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOException;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;

/** Reads pictures and downloads, and checks that they are what their names say. */
final class MediaReader {

    private static final long LARGEST_PICTURE = 20_000_000;
    private static final long LARGEST_DOWNLOAD = 50_000_000;

    private final ContentRequest request;
    private final Findings findings;
    private final Map<String, Picture> remade = new ConcurrentHashMap<>();
    private final Map<String, Picture> remadeBySource = new ConcurrentHashMap<>();

    MediaReader(ContentRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** The file as it is published; after a finding, one that shows nothing. */
    MediaFile read(ContentFile file, MediaKind kind) throws IOException {
        String wrong = wrongBeforeReading(file, kind);
        if (!wrong.isEmpty()) {
            return refused(file, kind, wrong);
        }
        byte[] bytes = Files.readAllBytes(file.path());
        if (!kind.fits(bytes)) {
            return refused(file, kind, "this is not a " + kind.label() + " file");
        }
        return kind.isPicture()
                ? picture(file, kind, bytes)
                : new MediaFile(
                        Fingerprint.path(file, bytes), kind.extension(), 0, 0, bytes.length);
    }

    private static String wrongBeforeReading(ContentFile file, MediaKind kind) {
        if (kind.isRefused()) {
            return kind.refusal();
        }
        long most = kind.isPicture() ? LARGEST_PICTURE : LARGEST_DOWNLOAD;
        return file.size() > most
                ? "this file has "
                        + megabytes(file.size())
                        + ", and at most "
                        + megabytes(most)
                        + " are published"
                : "";
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }

    private MediaFile picture(ContentFile file, MediaKind kind, byte[] bytes) {
        try {
            Picture picture = picture(bytes, kind);
            String path = Fingerprint.path(file, picture.bytes());
            if (picture.bytes() != bytes) {
                remade.put(path, picture);
            }
            return new MediaFile(
                    path,
                    kind.extension(),
                    picture.width(),
                    picture.height(),
                    picture.bytes().length);
        } catch (IIOException cannotBeShown) {
            return refused(file, kind, words(cannotBeShown));
        }
    }

    /** Copies of a picture beside several entries are made smaller once. */
    private Picture picture(byte[] bytes, MediaKind kind) throws IIOException {
        String source = Fingerprint.of(bytes);
        Picture known = remadeBySource.get(source);
        Picture picture = known == null ? PictureReader.read(bytes, kind) : known;
        if (picture.bytes() != bytes) {
            remadeBySource.put(source, picture);
        }
        return picture;
    }

    private static String words(IIOException exception) {
        String message = exception.getMessage();
        return message != null && message.startsWith("the picture")
                ? message
                : "the picture is damaged";
    }

    private MediaFile refused(ContentFile file, MediaKind kind, String why) {
        findings.error(
                "unusable-file",
                new SourceFile(request.name(file.name()), "").whole(),
                why,
                kind.isPicture()
                        ? "Open it in a program for pictures and save it as PNG or JPEG, at most "
                                + PictureReader.WIDEST
                                + " pixels wide."
                        : "Save it again as " + kind.label() + ", or let its name say what it is.");
        int side = kind.isPicture() ? 1 : 0;
        return new MediaFile(Fingerprint.path(file, new byte[0]), kind.extension(), side, side, 0);
    }

    /** The bytes of a file that was read before. */
    byte[] bytes(MediaFile media, ContentFile file) throws IOException {
        Picture picture = remade.get(media.path());
        return picture == null ? Files.readAllBytes(file.path()) : picture.bytes();
    }
}
