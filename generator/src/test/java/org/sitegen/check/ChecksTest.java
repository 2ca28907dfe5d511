package org.sitegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitegen.check.rule.Check;
import org.sitegen.check.rule.ThresholdCheck;

/** Holds the catalogue together: list, class, test and page of each check. */
final class ChecksTest {

    @Test
    void everyCheckStandsInTheListInOrder() throws IOException {
        assertThat(Checks.ALL).extracting(Check::name).isSorted().doesNotHaveDuplicates();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/sitegen/check"))) {
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
        if (!file.toString().endsWith(".java")) {
            return false;
        }
        try {
            String text = Files.readString(file);
            return text.contains("implements Check {")
                    || text.contains("implements ThresholdCheck {");
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    @Test
    void aCheckIsNamedLikeItsClassAndIsNotPublic() {
        assertThat(Checks.names()).contains("silent-miss", "late-edition", "weak-actions");
        for (Check check : Checks.ALL) {
            assertThat(Modifier.isPublic(check.getClass().getModifiers()))
                    .as(check.name())
                    .isFalse();
        }
    }

    @Test
    void everyCheckHasItsTest() {
        for (Check check : Checks.ALL) {
            String name = check.getClass().getName().replace('.', '/');
            assertThat(Path.of("src/test/java/" + name + "Test.java")).exists();
        }
    }

    @Test
    void thePageOfACheckSaysHowGraveItIsAndWhichNumberItHas() throws IOException {
        for (Check check : Checks.ALL) {
            String page = Files.readString(GuidePage.FOLDER.resolve(check.name() + ".md"));
            assertThat(page).containsPattern("\n\nAn? " + check.severity().word() + ": ");
            assertThat(page).contains("\n## Why readers care\n").contains("\n## How to waive it\n");
            if (check instanceof ThresholdCheck limited) {
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
