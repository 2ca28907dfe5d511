package org.sitegen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitegen.TestFolders;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;
import org.sitegen.finding.report.TextReport;

/** Holds the README and the guide to what they say. */
@Tag("slow")
class GuideTest {

    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|srcset=\"|src=\")([^)\"\\s]+)");
    private static final Pattern HEADLINE =
            Pattern.compile("\\S+:\\d+:\\d+: (error|warning|notice): .+ \\[[a-z-]+\\]");
    private static final long MOST_BYTES = 150_000;

    @TestFactory
    Stream<DynamicTest> theExamplesOfAPageMakeANewsletter() {
        return pages(
                page -> page.examples().stream().anyMatch(example -> !example.isMistake()),
                page -> {
                    TestSite site = site(page);
                    page.examples().stream()
                            .filter(example -> !example.isMistake())
                            .forEach(example -> type(site, example));
                    assertThat(site.build().mistakes()).isEmpty();
                });
    }

    @TestFactory
    Stream<DynamicTest> theMistakesOfAPageAreFoundAsItSays() {
        return pages(
                page -> page.examples().stream().anyMatch(Example::isMistake),
                page -> {
                    List<String> said = said(page);
                    assertThat(page.examples().stream().filter(Example::isMistake))
                            .extracting(Example::said)
                            .containsExactlyElementsOf(said);
                });
    }

    /** What is really said of each mistake of a page, when those who read on type what is right. */
    private List<String> said(GuideText page) throws IOException {
        TestSite site = site(page);
        List<String> said = new ArrayList<>();
        StringBuilder corrected = new StringBuilder(page.text());
        int moved = 0;
        for (Example example : page.examples()) {
            if (!example.isMistake()) {
                type(site, example);
                continue;
            }
            String now = said(example, tryOut(site, example)) + "\n";
            said.add(now);
            if (example.saidAt() >= 0) {
                int at = example.saidAt() + moved;
                corrected.replace(at, at + example.said().length(), now);
                moved += now.length() - example.said().length();
            }
        }
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(page.file(), corrected);
        }
        return said;
    }

    private static String said(Example example, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.check().equals(example.fails()))
                .map(TextReport::finding)
                .findFirst()
                .orElse("nothing of " + example.fails() + " in " + findings);
    }

    @Test
    void whatIsQuotedElsewhereIsWhatIsSaidOfAMistake() {
        List<String> said =
                GuideText.all().stream()
                        .flatMap(page -> page.examples().stream())
                        .flatMap(example -> example.said().lines())
                        .toList();
        List<String> quoted =
                GuideText.all().stream()
                        .filter(page -> !page.name().startsWith("docs/checks/"))
                        .flatMap(page -> page.text().lines())
                        .filter(line -> HEADLINE.matcher(line).matches())
                        .toList();
        assertThat(quoted).isNotEmpty().allMatch(said::contains);
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return pages(
                page -> true,
                page -> {
                    List<String> dead = new ArrayList<>();
                    Matcher link = LINK.matcher(page.prose().replaceAll("`[^`\n]*`", ""));
                    while (link.find()) {
                        if (!leadsSomewhere(link.group(1), page)) {
                            dead.add(link.group(1));
                        }
                    }
                    assertThat(dead).isEmpty();
                });
    }

    private static boolean leadsSomewhere(String link, GuideText page) {
        if (link.matches("[a-z]+:.*")) {
            // Addresses elsewhere, and the references of entries in examples of prose.
            return true;
        }
        String[] parts = link.split("#", 2);
        Path file =
                parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]).normalize();
        boolean there = Files.exists(file);
        return parts.length < 2 ? there : there && GuideText.of(file).anchors().contains(parts[1]);
    }

    @Test
    void thePomOfTheReadmeIsTheOneThatTheGoalsAreTestedWith() {
        Path tested = GuideText.ROOT.resolve("maven-plugin/src/it/second-project/pom.xml");
        assertThat(GuideText.of(GuideText.ROOT.resolve("README.md")).examples())
                .filteredOn(example -> example.file().equals("pom.xml"))
                .extracting(Example::text)
                .containsExactly(GuideText.of(tested).text());
    }

    @Test
    void theSettingsOfJavaThatTheGuideGivesAreOurs() {
        Path ours = GuideText.ROOT.resolve(".mvn/jvm.config");
        assertThat(GuideText.of(GuideText.ROOT.resolve("docs/operators/pipelines.md")).examples())
                .filteredOn(example -> example.file().equals(".mvn/jvm.config"))
                .extracting(Example::text)
                .containsExactly(GuideText.of(ours).text());
    }

    @Test
    void theReadmeBeginsWithTheCommandsThatAreTested() {
        String readme = GuideText.of(GuideText.ROOT.resolve("README.md")).text();
        assertThat(readme.lines().filter(line -> line.startsWith("mvn ")).map(GuideTest::command))
                .startsWith("mvn install -DskipTests", "mvn verify", "mvn site-gen:build");
        assertThat(GuideText.ROOT.resolve(".ci/run")).content().contains("mvn -B -ntp verify\n");
    }

    private static String command(String line) {
        return line.split(" +#", 2)[0];
    }

    @Test
    void aCopyOfCandourNeedsNoOtherTheme() throws IOException {
        TestSite site = TestSite.of("");
        TestFolders.copy(GuideText.ROOT.resolve("themes/candour"), site.file("themes/bare"));
        type(site, new Example("themes/bare/theme.yml", "yaml", "name: bare\n", "", "", -1));
        type(site, new Example("content/site.yml", "yaml", "theme: bare\n", "", "", -1));
        assertThat(site.build().mistakes()).isEmpty();
    }

    @Test
    void picturesAreSmall() throws IOException {
        try (Stream<Path> files = Files.list(GuideText.ROOT.resolve("docs/pictures"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".png")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
        }
    }

    private interface Holding {
        void hold(GuideText page) throws IOException;
    }

    private static Stream<DynamicTest> pages(Predicate<GuideText> which, Holding holding) {
        return GuideText.all().stream()
                .filter(which)
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> holding.hold(page)));
    }

    /** Pages that show the settings start from nothing, the others from a small newsletter. */
    private static TestSite site(GuideText page) {
        return page.text().contains("title=content/site.yml\n")
                ? TestSite.empty()
                : TestSite.of("");
    }

    private static void type(TestSite site, Example example) {
        site.write(example.file(), example.in(example.file(), before(site, example)));
    }

    private static String before(TestSite site, Example example) {
        return Files.exists(site.file(example.file())) ? site.read(example.file()) : "";
    }

    /** What the build says while an example stands there, which is taken back afterwards. */
    private static List<Finding> tryOut(TestSite site, Example example) {
        String before = before(site, example);
        type(site, example);
        List<Finding> findings = site.build().result().findings();
        if (before.isEmpty()) {
            site.without(example.file());
        } else {
            site.write(example.file(), before);
        }
        return findings;
    }
}
