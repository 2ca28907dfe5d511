package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How messages are written, whichever package they come from. */
class MessageStyleTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Pattern SENTENCE =
            Pattern.compile(":\\d+: (error|warning|notice): ([A-Z][a-z]|A )");

    @Test
    void messageGoesOnBehindItsSeverityWithASmallLetter() throws IOException {
        List<String> messages = messages();

        assertThat(messages).hasSizeGreaterThan(100);
        assertThat(messages).noneMatch(each -> SENTENCE.matcher(each).find());
    }

    @Test
    void messageOfTheTemplateLanguageDoesSoToo() {
        for (String template :
                List.of(
                        "{% if %}x{% endif %}",
                        "{{ page. }}", "{% for x %}", "{{ 'x }}", "{% x %}")) {
            assertThat(
                            TestSite.example("")
                                    .write("themes/candour/templates/contact.peb", template)
                                    .build()
                                    .findings())
                    .as(template)
                    .isNotEmpty()
                    .noneMatch(each -> SENTENCE.matcher(each).find());
        }
    }

    private static List<String> messages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(each -> each.endsWith("findings.txt"))
                    .flatMap(each -> lines(each).stream())
                    .filter(each -> each.startsWith("content/") || each.startsWith("themes/"))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
