package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitegen.content.media.SamplePictures.picture;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.file.TextFiles;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

/**
 * Pictures that were listed and cannot be read: whoever runs the build, root too, is told which.
 */
class UnreadablePicturesTest {

    private static final SourceFile PROSE = new SourceFile("content/wins/W-2026-001.md", "");

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("queue.png"), picture(3, 3, "png"));
    }

    private ContentRequest request() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return new ContentRequest(folder, "content", today, false, false, 2, 1_000_000);
    }

    private ContentFile listed() throws IOException {
        return new ContentFile(file, "wins/queue.png", Files.size(file));
    }

    private MediaFolder media() throws IOException {
        Map<String, ContentFile> files = Map.of("wins/queue.png", listed());
        return new MediaFolder(request(), files, PictureStore.NONE, new Findings());
    }

    private void replaceByAFolder() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
    }

    @Test
    void aPictureThatIsGoneWhenItIsReadIsNamed() throws IOException {
        MediaFolder media = media();
        Files.delete(file);

        assertThatThrownBy(() -> media.publish(PROSE, "queue.png"))
                .hasRootCauseInstanceOf(NoSuchFileException.class)
                .rootCause()
                .hasMessage(file.toString());
    }

    @Test
    void aPictureThatIsGoneWhenItIsPublishedIsNamed() throws IOException {
        MediaFolder media = media();
        MediaFile found = Objects.requireNonNull(media.publish(PROSE, "queue.png"));
        Files.delete(file);

        assertThatThrownBy(() -> media.bytes(found))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    @Test
    void aPictureThatTheDiskDoesNotGiveIsNamed() throws IOException {
        MediaFolder media = media();
        MediaFile found = Objects.requireNonNull(media.publish(PROSE, "queue.png"));
        MediaFolder later = media();
        replaceByAFolder();

        assertThatThrownBy(() -> media.bytes(found))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(file.toString());
        assertThatThrownBy(() -> later.publish(PROSE, "queue.png"))
                .cause()
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void aTextThatTheDiskDoesNotGiveIsNamed() throws IOException {
        ContentFile listed = listed();
        replaceByAFolder();

        assertThatThrownBy(() -> new TextFiles(request(), new Findings()).read(listed))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void aPictureForWhichThereIsNoMemoryWhenItIsPublishedIsNamed() throws IOException {
        MediaFolder media = media();
        MediaFile found = Objects.requireNonNull(media.publish(PROSE, "queue.png"));
        OutOfMemoryError full = new OutOfMemoryError("Java heap space");

        try (PretendDecoder decoder =
                PretendDecoder.of(
                        () -> {
                            throw full;
                        })) {
            assertThatThrownBy(() -> media.bytes(found))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "\"content/wins/queue.png\" cannot be published: the picture needs"
                                    + " more memory than Java has")
                    .hasCause(full);
            assertThat(decoder.unpacked()).isEqualTo(1);
        }
    }
}
