package org.sitegen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What declares fields is the same whatever they are of, and whatever file they stand in. */
class SchemaWordsTest {

    private static final Path ROOM = Path.of("src", "main", "java", "org", "sitegen", "schema");

    private static final Pattern OTHERS =
            Pattern.compile("(?i)yaml|csv|entry|entries|newsletter|register");

    @Test
    void nothingSpeaksOfEntriesOrOfAKindOfFile() throws IOException {
        try (Stream<Path> files = Files.walk(ROOM)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();

            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern(OTHERS);
            }
        }
    }
}
