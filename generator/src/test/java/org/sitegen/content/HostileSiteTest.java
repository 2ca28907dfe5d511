package org.sitegen.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitegen.BuiltSite;
import org.sitegen.PageRules;
import org.sitegen.TestSite;

/** Whatever lies in the content folder ends in findings, soon, and never in an exception. */
@Timeout(60)
@Tag("slow")
class HostileSiteTest {

    private static final String WIN = "content/wins/W-2026-031-invoices.md";
    private static final String FAILURE = "content/failures/F-2026-014-pay-run.md";
    private static final String FIGURES = "content/benchmarks/desk-first-fix.csv";

    @Test
    void twoThousandSpoiltEntriesEndInFindings() {
        Mutations mutations = new Mutations(2026);
        TestSite site = TestSite.example("");
        byte[] win = site.read(WIN).getBytes(UTF_8);
        byte[] failure = site.read(FAILURE).getBytes(UTF_8);
        for (int i = 0; i < 1_000; i++) {
            site.write("content/wins/W-2025-%03d.md".formatted(i), mutations.of(win));
            site.write("content/failures/F-2025-%03d.md".formatted(i), mutations.of(failure));
        }

        BuiltSite built = site.build().isStopped();

        assertThat(built.result().entries().read()).isBetween(1_500, 2_007);
        assertThat(built.findings()).hasSizeGreaterThan(500);
        assertThat(built.result().findings()).allMatch(each -> !each.message().isBlank());
        assertThat(built.paths()).isEmpty();
    }

    @Test
    void spoiltEntriesThatAreStillFineAreRendered() {
        Mutations mutations = new Mutations(7);
        for (int i = 0; i < 40; i++) {
            TestSite site = TestSite.example("");
            byte[] story = mutations.ofStory(site.read(FAILURE)).getBytes(UTF_8);
            site.write(FAILURE, story)
                    .write(
                            "content/site.yml",
                            mutations.of(site.read("content/site.yml").getBytes(UTF_8)));
            BuiltSite built = site.build();
            assertThat(built.result().succeeded()).isEqualTo(built.paths().contains("index.html"));
        }
    }

    @Test
    void ofVeryManyMistakesInAStoryTheFirstAreListed() {
        String story = "It is [one](win:W-2020-001) of many.\n\n".repeat(6_000);
        TestSite site = TestSite.example("");

        BuiltSite built = site.write(WIN, site.read(WIN) + "\n" + story).build().isStopped();

        assertThat(built.result().findings()).hasSizeBetween(101, 120);
        assertThat(built.findings()).anyMatch(each -> each.contains("[too-many-findings]"));
    }

    @Test
    void hugeFileIsRefusedByItsSize() {
        TestSite.example("")
                .write(WIN, "x".repeat(5_000_000))
                .write("content/failures/F-2026-015.md", new byte[3_000_000])
                .build()
                .isStopped()
                .finds(WIN + ":1:1: error: ")
                .finds("content/failures/F-2026-015.md:1:1: error: ");
    }

    @Test
    void tableOfTenThousandColumnsIsRefused() {
        String row = "2026-10" + ",1".repeat(10_000) + "\n";
        TestSite.example("")
                .write(FIGURES, "period,value" + ",x".repeat(10_000) + "\n" + row.repeat(20))
                .build()
                .isStopped()
                .finds(FIGURES + ":");
    }

    @Test
    void fieldsOfAThousandFloorsAreRefused() {
        TestSite.example("")
                .write("content/wins/W-2026-050.yml", "measure: " + "{before: ".repeat(50_000))
                .write("content/registers/units.yml", "- ".repeat(50_000) + "x\n")
                .build()
                .isStopped()
                .finds("content/wins/W-2026-050.yml:1:")
                .finds("content/registers/units.yml:1:");
    }

    @Test
    void oddNamesOfFilesAreTold() {
        BuiltSite site =
                TestSite.example("")
                        .write("content/wins/W-2026-040 my win.md", "x")
                        .write("content/wins/W-2026-041-🎉.md", "x")
                        .write("content/wins/w-2026-031-INVOICES.md", "x")
                        .write("content/benchmarks/Desk First Fix.yml", "x")
                        .write("content/wins/" + "w".repeat(200) + ".md", "x")
                        .build()
                        .isStopped();

        assertThat(
                        site.findings().stream()
                                .map(each -> each.replaceFirst(":\\d+:\\d+: .*", ""))
                                .distinct())
                .contains(
                        "content/benchmarks/Desk First Fix.yml",
                        "content/wins/W-2026-040 my win.md",
                        "content/wins/W-2026-041-🎉.md",
                        "content/wins/w-2026-031-INVOICES.md");
    }

    @Test
    void whatLiesOutsideOfTheFolderIsNotPublished() throws IOException {
        TestSite site =
                TestSite.example("")
                        .write("secret.md", "Zanzibar")
                        .write("secret.pdf", "%PDF-1.4 Zanzibar");
        Files.createSymbolicLink(site.file("content/wins/W-2026-060.md"), site.file("secret.md"));
        Files.createSymbolicLink(site.file("content/wins/W-2026-060.pdf"), site.file("secret.pdf"));
        Files.createSymbolicLink(site.file("content/failures/all"), Path.of("/etc"));
        site.with("-- " + WIN + " story --\n[Plan](W-2026-060.pdf), [up](../../secret.pdf)\n");

        BuiltSite built = site.build().isStopped();

        assertThat(built.findings())
                .anyMatch(each -> each.startsWith("content/wins/W-2026-060.md:"));
        assertThat(built.filesThatSay("Zanzibar")).isEmpty();
        assertThat(String.join("\n", built.findings())).doesNotContain("Zanzibar", "root:");
    }

    @Test
    void linksInACircleEnd() throws IOException {
        TestSite site = TestSite.example("");
        Files.createSymbolicLink(site.file("content/wins/again"), site.file("content"));

        assertThat(site.build().result().entries().read()).isEqualTo(7);
    }

    @Test
    void whatEditorsWriteNeverBecomesMarkup() {
        String nasty = "\"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 1 + 1 }}";
        Map<String, String> fields =
                Map.of("title", "A" + nasty, "summary", nasty, "outcome", nasty);
        StringBuilder piece = new StringBuilder("-- " + WIN + " --\n");
        fields.forEach((name, value) -> piece.append(name + ": '" + value + "'\n"));

        BuiltSite site = TestSite.example(piece.toString()).build();

        assertThat(site.filesThatSay("<script>alert")).allMatch(HostileSiteTest::isNoPage);
        assertThat(site.filesThatSay("<img src=x")).allMatch(HostileSiteTest::isNoPage);
        assertThat(site.page("wins/w-2026-031/").text("h1")).isEqualTo("A" + nasty);
        List<String> broken =
                site.pages().stream().flatMap(page -> PageRules.inlineCode(page).stream()).toList();
        assertThat(broken).isEmpty();
    }

    private static boolean isNoPage(String path) {
        return path.endsWith(".json") || path.endsWith(".txt");
    }
}
