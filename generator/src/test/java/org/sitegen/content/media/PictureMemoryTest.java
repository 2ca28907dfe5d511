package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitegen.content.media.SamplePictures.make;
import static org.sitegen.content.media.SamplePictures.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.imageio.IIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.work.Parallel;

/** The memory of one picture is enough, and where it is not, its editor is told so. */
class PictureMemoryTest {

    private static final SourceFile PROSE = new SourceFile("content/wins/W-2026-001.md", "");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir private Path folder = Path.of("");
    private final Findings findings = new Findings();

    @Test
    void picturesAreDecodedOneAtATimeOnHoweverManyThreads() throws IOException {
        List<byte[]> pictures = Collections.nCopies(3, picture(3, 3, "png"));
        Semaphore place = new Semaphore(1);
        AtomicBoolean taken = new AtomicBoolean();

        try (PretendDecoder decoder = PretendDecoder.of(() -> stayIn(place, taken))) {
            assertThat(Parallel.map(pictures, one -> make(one, "png"), 3)).hasSize(3);
            assertThat(decoder.unpacked()).isEqualTo(3);
        }
        assertThat(taken).isFalse();
    }

    private static void stayIn(Semaphore place, AtomicBoolean taken) {
        if (place.tryAcquire()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            place.release();
        } else {
            taken.set(true);
        }
    }

    static Stream<PretendDecoder.Unpacking> fullMemories() {
        return Stream.of(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                () -> {
                    throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
                },
                () -> {
                    throw new IIOException("No room", new OutOfMemoryError("Java heap space"));
                });
    }

    @ParameterizedTest
    @MethodSource("fullMemories")
    void aPictureThatNeedsMoreMemoryThanThereIsIsAFindingThatNamesIt(
            PretendDecoder.Unpacking fullMemory) throws IOException {
        MediaFolder media = media("hall.png", "queue.png");

        try (PretendDecoder decoder = PretendDecoder.of(fullMemory)) {
            assertThat(media.publish(PROSE, "hall.png")).isNotNull();
            assertThat(decoder.unpacked()).isEqualTo(1);
        }
        assertThat(media.publish(PROSE, "queue.png")).isNotNull();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/wins/hall.png:1:1: error: the picture needs more memory than Java"
                                + " has [unusable-file]");
    }

    private MediaFolder media(String... names) throws IOException {
        Map<String, ContentFile> files = new TreeMap<>();
        for (String name : names) {
            Path file = Files.write(folder.resolve(name), picture(3, 3, "png"));
            files.put("wins/" + name, new ContentFile(file, "wins/" + name, Files.size(file)));
        }
        ContentRequest request =
                new ContentRequest(folder, "content", TODAY, false, false, 2, 1_000_000);
        return new MediaFolder(request, files, PictureStore.NONE, findings);
    }
}
