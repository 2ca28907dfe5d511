package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sitegen.check.GuidePage;

/**
 * Whoever writes what a message shows is rid of it, and of nothing worse: every mistake of the
 * tests and of the guide is made, and everything that its advice shows is written in its place.
 */
@Tag("slow")
class ObeyedAdviceTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Mistakes behind which a second one stands, which is told only now. */
    private static final Set<String> HIDE_ANOTHER =
            Set.of(
                    "invalid/figures: period-form",
                    "invalid/figures-shifted: number-form",
                    "invalid/figures-shifted-four: number-form",
                    "invalid/yaml-start-alias: yaml-start",
                    "sites/invalid/register-unreadable: missing-field",
                    "docs/checks/period-form: period-form",
                    "docs/checks/unknown-key: unknown-key");

    private static final List<Obedience> ALL = new ArrayList<>();

    @BeforeAll
    static void obey() throws IOException {
        for (String name : folders("invalid")) {
            ALL.addAll(Obedience.of("invalid/" + name, () -> invalid(name)));
        }
        for (String name : folders("sites/invalid")) {
            Path written = RESOURCES.resolve("sites/invalid/" + name + "/written.txt");
            String text = Files.readString(written);
            ALL.addAll(Obedience.of("sites/invalid/" + name, () -> TestSite.example(text)));
        }
        for (GuidePage page : GuidePage.all()) {
            ALL.addAll(
                    Obedience.of(
                            "docs/checks/" + page.name(),
                            () -> TestSite.example("").with(page.failing())));
        }
    }

    @Test
    void whatTheMessageSaysWorks() {
        assertThat(ALL.stream().filter(each -> !each.works() && !hidesAnother(each)))
                .extracting(Obedience::toString)
                .isEmpty();
    }

    @Test
    void mistakesThatHideAnotherAreGoneAsTheOthersAre() {
        Set<String> hiding =
                ALL.stream()
                        .filter(each -> !each.works())
                        .map(Obedience::name)
                        .collect(Collectors.toSet());

        assertThat(hiding).isEqualTo(HIDE_ANOTHER);
    }

    @Test
    void everyAdviceIsObeyedOrHasAReasonToShowNothing() throws IOException {
        Set<String> left = new TreeSet<>();
        GuidePage.all().forEach(page -> left.add(page.name()));
        left.removeIf(name -> name.startsWith("template-") || name.startsWith("theme-"));
        ALL.forEach(each -> left.remove(each.finding().check()));

        assertThat(left).isEqualTo(new TreeSet<>(ShownNothing.REASONS.keySet()));
    }

    private static boolean hidesAnother(Obedience each) {
        return HIDE_ANOTHER.contains(each.name());
    }

    private static TestSite invalid(String name) {
        return TestSite.empty()
                .withContentOf(RESOURCES.resolve("invalid-base").resolve("content"))
                .withContentOf(RESOURCES.resolve("invalid").resolve(name).resolve("content"));
    }

    private static List<String> folders(String of) throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(of))) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
