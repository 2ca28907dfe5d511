package org.sitegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitegen.TestSite;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/** Holds the pages of the guide to what the build says. */
final class GuidePagesTest {

    /** What looks like the name of a finding in the code of these packages. */
    private static final Pattern KEBAB = Pattern.compile("\"([a-z]+(?:-[a-z]+)+|encoding)\"");

    private static final List<String> PACKAGES =
            List.of(
                    "finding",
                    "schema",
                    "yaml",
                    "newsletter",
                    "content",
                    "markdown",
                    "check",
                    "theme",
                    "publish");

    /** Roles, classes and attributes of HTML, words of the newsletter, and examples of ids. */
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "near-miss",
                    "aria-describedby",
                    "aria-hidden",
                    "aria-label",
                    "date-time",
                    "desk-first-fix",
                    "doc-backlink",
                    "doc-noteref",
                    "file-note",
                    "find-files",
                    "first-phase",
                    "follow-up",
                    "footnote-back",
                    "head-of-it",
                    "http-equiv",
                    "its-id",
                    "hour-plain",
                    "minute-if-any",
                    "month-short",
                    "not-known",
                    "pay-suppliers",
                    "site-gen",
                    "system-out",
                    "footnote-ref",
                    "table-scroll",
                    "term-explained",
                    "visually-hidden");

    /** No text can show these: they are about files, templates or very large texts. */
    private static final Set<String> IN_WORDS_ONLY =
            Set.of(
                    "address-taken",
                    "encoding",
                    "file-too-large",
                    "link-outside",
                    "output-among-sources",
                    "output-in-use",
                    "output-not-ours",
                    "table-too-large",
                    "telling-download",
                    "too-long",
                    "too-many-findings",
                    "unknown-word",
                    "unusable-file",
                    "yaml-depth",
                    "yaml-syntax");

    @Test
    void everyFindingHasAPageAndEveryPageAFinding() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String part : PACKAGES) {
            names.addAll(names(Path.of("src/main/java/org/sitegen", part)));
        }
        names.removeAll(OTHER_WORDS);
        names.addAll(Checks.names());
        assertThat(GuidePage.all().stream().map(GuidePage::name))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEBAB.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names;
    }

    @TestFactory
    List<DynamicTest> aPageHasTheNameOfItsFinding() throws IOException {
        return tests(
                GuidePage.all(),
                page -> assertThat(page.text()).startsWith("# " + page.name() + "\n"));
    }

    @Test
    void aPageWithoutAnExampleHasAReason() throws IOException {
        assertThat(GuidePage.all().stream().filter(page -> !page.hasExample()))
                .extracting(GuidePage::name)
                .allMatch(
                        name ->
                                IN_WORDS_ONLY.contains(name)
                                        || name.startsWith("template-")
                                        || name.startsWith("theme-"));
    }

    @TestFactory
    List<DynamicTest> whatFailsFailsWithTheMessageOfThePage() throws IOException {
        return tests(
                withExamples(),
                page ->
                        assertThat(TestSite.found(page.failing()))
                                .filteredOn(finding -> finding.check().equals(page.name()))
                                .extracting(GuidePagesTest::message)
                                .contains(page.message()));
    }

    @Test
    void theListNamesEveryPage() throws IOException {
        String list = Files.readString(GuidePage.FOLDER.resolve("README.md"));
        assertThat(GuidePage.all())
                .allMatch(page -> list.contains("| [" + page.name() + "](" + page.name() + ".md)"));
    }

    @TestFactory
    List<DynamicTest> pageAndListSayHowGraveTheFindingIs() throws IOException {
        String list = Files.readString(GuidePage.FOLDER.resolve("README.md"));
        return tests(
                withExamples(),
                page -> {
                    String severity = page.message().replaceFirst(":.*(?s:.*)", "");
                    assertThat(page.text()).containsPattern("\nAn? " + severity + "\\b");
                    assertThat(list).contains("](" + page.name() + ".md) | " + severity + " | ");
                });
    }

    private static String message(Finding finding) {
        return finding.severity().word()
                + ": "
                + finding.message()
                + " ["
                + finding.check()
                + "]\n    "
                + finding.advice();
    }

    @TestFactory
    List<DynamicTest> whatIsMendedHasNeitherThatFindingNorAnyError() throws IOException {
        return tests(
                withExamples(),
                page ->
                        assertThat(TestSite.found(page.mended()))
                                .noneMatch(finding -> finding.check().equals(page.name()))
                                .noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @TestFactory
    List<DynamicTest> theWaiverOfThePageWaives() throws IOException {
        List<GuidePage> pages =
                withExamples().stream().filter(page -> !page.waived().isEmpty()).toList();
        return tests(
                pages,
                page -> {
                    List<Piece> pieces = new ArrayList<>(page.failing());
                    pieces.addAll(page.waived());
                    assertThat(TestSite.found(pieces))
                            .noneMatch(finding -> finding.check().equals(page.name()))
                            .noneMatch(finding -> finding.check().equals("unknown-check"))
                            .noneMatch(finding -> finding.check().equals("waiver-not-needed"));
                });
    }

    private static List<GuidePage> withExamples() throws IOException {
        return GuidePage.all().stream().filter(GuidePage::hasExample).toList();
    }

    private interface Holding {
        void hold(GuidePage page);
    }

    private static List<DynamicTest> tests(List<GuidePage> pages, Holding holding) {
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> holding.hold(page)))
                .toList();
    }
}
