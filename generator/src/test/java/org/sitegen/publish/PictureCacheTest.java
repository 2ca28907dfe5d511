package org.sitegen.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.content.media.Picture;

/** Pictures come back as they were, or not at all. */
class PictureCacheTest {

    private static final String KEY = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final Picture PICTURE = new Picture(new byte[] {1, 2, 3}, 40, 30);

    @TempDir private Path base;

    @Test
    void whatIsKeptComesBack() {
        cache().keep(KEY, PICTURE);
        Picture found = Objects.requireNonNull(cache().find(KEY));

        assertThat(found.bytes()).containsExactly(1, 2, 3);
        assertThat(found.width()).isEqualTo(40);
        assertThat(found.height()).isEqualTo(30);
        assertThat(cache().find(OTHER)).isNull();
    }

    @Test
    void whatIsDamagedDoesNotComeBack() throws IOException {
        cache().keep(KEY, PICTURE);
        Path file = folder().resolve(KEY + ".picture");
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i]++;
            Files.write(file, bad);
            assertThat(cache().find(KEY)).as("byte %d", i).isNull();
            Files.write(file, Arrays.copyOf(good, i));
            assertThat(cache().find(KEY)).as("first %d", i).isNull();
        }
        cache().keep(KEY, PICTURE);
        assertThat(cache().find(KEY)).isNotNull();
    }

    @Test
    void whatNobodyAskedForIsForgotten() throws IOException {
        cache().keep(KEY, PICTURE);
        cache().keep(OTHER, PICTURE);
        Files.writeString(folder().resolve("notes.txt"), "mine");
        Files.writeString(folder().resolve(KEY + "-1.part"), "half");
        PictureCache next = cache();
        next.find(KEY);
        next.forgetOthers();

        try (Stream<Path> left = Files.list(folder())) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(KEY + ".picture", "notes.txt");
        }
    }

    @Test
    void aFolderThatCannotBeUsedHindersNobody() throws IOException {
        Files.writeString(folder(), "in the way");
        PictureCache cache = cache();
        cache.keep(KEY, PICTURE);
        cache.forgetOthers();

        assertThat(cache.find(KEY)).isNull();
    }

    @Test
    void aCheckChangesNothing() {
        PictureCache reading = PictureCache.readOnly(folder());
        reading.keep(KEY, PICTURE);
        assertThat(folder()).doesNotExist();
        cache().keep(KEY, PICTURE);
        reading.forgetOthers();

        assertThat(reading.find(KEY)).isNotNull();
    }

    private Path folder() {
        return base.resolve("kept");
    }

    private PictureCache cache() {
        return PictureCache.in(folder());
    }
}
