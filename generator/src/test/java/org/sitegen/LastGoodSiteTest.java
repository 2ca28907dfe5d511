package org.sitegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitegen.command.Main;

/** With any error nothing is written, and the last good site stays as it is. */
class LastGoodSiteTest {

    private static final String BROKEN =
            """
            -- content/site.yml --
            language: english
            -- content/editions/2026-10.md --
            publish_on: first Wednesday
            -- content/wins/W-2026-031-invoices.md --
            date: 2026-13-07
            -- content/failures/F-2026-014-pay-run.md --
            severity: huge
            -- content/benchmarks/desk-first-fix.yml --
            decimals: many
            """;

    @Test
    void fiveBrokenFieldsInFiveFilesAreFiveFindingsAtOnce() {
        BuiltSite site = fiveBroken().build().isStopped();

        assertThat(site.findings())
                .containsExactly(
                        "content/benchmarks/desk-first-fix.yml:4:11: error:"
                                + " \"many\" is not a whole number [value-not-allowed]",
                        "content/editions/2026-10.md:2:13: error:"
                                + " \"first Wednesday\" is not a date [value-not-allowed]",
                        "content/failures/F-2026-014-pay-run.md:5:11: error: \"huge\" is not one of"
                                + " the words allowed here [value-not-allowed]",
                        "content/site.yml:3:11: error:"
                                + " \"english\" is not a language of the themes [value-not-allowed]",
                        "content/wins/W-2026-031-invoices.md:4:7: error:"
                                + " \"2026-13-07\" is not in the calendar [yaml-date]");
        assertThat(site.entries()).isEqualTo("7 entries read: 3 published, 0 withheld, 4 failed");
    }

    @Test
    void lastGoodSiteStaysByteForByte() {
        TestSite site = TestSite.example("");
        Map<String, byte[]> good = site.build().bytes();

        BuiltSite after = site.with(BROKEN).build().isStopped();

        assertThat(after.bytes()).containsExactlyInAnyOrderEntriesOf(good);
        assertThat(after.result().report().outcome())
                .isEqualTo(
                        "Nothing was written; the last good site in target/newsletter is"
                                + " unchanged.");
    }

    @Test
    void withoutALastGoodSiteThereIsNone() {
        TestSite site = fiveBroken();

        assertThat(site.build().isStopped().paths()).isEmpty();
        assertThat(site.file("target")).doesNotExist();
    }

    @Test
    void mistakeThatOnlyAPageShowsStopsTheBuildToo() {
        TestSite site = TestSite.example("");
        Map<String, byte[]> good = site.build().bytes();
        site.write(
                "themes/candour/templates/glossary.peb",
                "{% extends \"layout\" %}{% block content %}{{ number('x') }}{% endblock %}");

        assertThat(site.build().isStopped().bytes()).containsExactlyInAnyOrderEntriesOf(good);
    }

    @Test
    void warningsStopOnlyAStrictBuild() {
        TestSite site = TestSite.example("");
        site.with(
                """
                -- content/wins/W-2026-031-invoices.md story --
                See [elsewhere](https://elsewhere.example/).
                """);

        BuiltSite strict = site.asked(each -> each.strict(true)).build().isStopped();
        assertThat(strict.paths()).isEmpty();
        BuiltSite usual = site.build();
        assertThat(usual.result().succeeded()).isTrue();
        assertThat(usual.mistakes()).isNotEmpty().isEqualTo(strict.mistakes());
    }

    @Test
    void programEndsWithOneAndSaysWhatToDo() {
        TestSite site = TestSite.example("");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SiteGenerator generator = new SiteGenerator();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        Main main = new Main(generator::build, generator::check, out, site.file(""));

        assertThat(main.run(null, zone -> TestSite.TODAY, "build")).isZero();
        site.with(BROKEN);
        assertThat(main.run(null, zone -> TestSite.TODAY, "build")).isEqualTo(1);
        assertThat(main.run(null, zone -> TestSite.TODAY, "check")).isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .contains(
                        "content/wins/W-2026-031-invoices.md:4:7: error:", "  4 | date: 2026-13-07")
                .contains("The newsletter is in target/newsletter")
                .contains("the last good site in target/newsletter is unchanged")
                .doesNotContain("Exception", "\tat ");
    }

    private static TestSite fiveBroken() {
        return TestSite.example(BROKEN);
    }
}
