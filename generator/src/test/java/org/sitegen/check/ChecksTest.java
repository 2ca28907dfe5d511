package org.sitegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the catalogue together: list, class, test and page of each check. */
final class ChecksTest {

    @Test
    void everyCheckStandsInTheListInOrder() throws IOException {
        assertThat(Checks.ALL).extracting(Check::name).isSorted().doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/sitegen/check"))) {
            Set<String> classes =
                    files.filter(ChecksTest::isCheck)
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .collect(Collectors.toSet());
            assertThat(Checks.ALL)
                    .extracting(check -> check.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    private static boolean isCheck(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("implements Check {") || text.contains("implements Limited {");
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    @Test
    void aCheckIsNamedLikeItsClassAndIsNotPublic() {
        for (Check check : Checks.ALL) {
            Class<?> type = check.getClass();
            assertThat(check.name()).isEqualTo(kebab(type.getSimpleName()));
            assertThat(Modifier.isPublic(type.getModifiers())).as(check.name()).isFalse();
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void everyCheckHasItsTest() {
        for (Check check : Checks.ALL) {
            Path test =
                    Path.of(
                            "src/test/java/org/sitegen/check",
                            check.getClass().getSimpleName() + "Test.java");
            assertThat(test).exists();
        }
    }

    @Test
    void thePageOfACheckSaysHowGraveItIsAndWhichNumberItHas() throws IOException {
        for (Check check : Checks.ALL) {
            String page = Files.readString(GuidePage.FOLDER.resolve(check.name() + ".md"));
            assertThat(page).containsPattern("\n\nAn? " + check.severity().word() + ": ");
            assertThat(page).contains("\n## Why readers care\n").contains("\n## How to waive it\n");
            if (check instanceof Limited limited) {
                assertThat(page)
                        .contains(
                                "thresholds: {"
                                        + check.name()
                                        + ": "
                                        + limited.limitIfNotSaid()
                                        + "}");
            }
        }
    }
}
