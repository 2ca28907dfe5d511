package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.Location;
import org.sitegen.finding.SourceFile;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseSource;

class LinksTest {

    @Test
    void aReferenceLeadsToThePage() {
        ProseSample sample = ProseSample.of("See [the failure](failure:F-2026-014).");

        assertThat(sample.html())
                .isEqualTo("<p>See <a href=\"../../failures/f-2026-014/\">the failure</a>.</p>");
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.prose().mentions())
                .extracting(Prose.Mention::kind, Prose.Mention::id)
                .containsExactly(tuple("failure", "F-2026-014"));
    }

    @Test
    void aReferenceWithoutWordsIsCalledWhatTheThingIsCalled() {
        assertThat(ProseSample.of("<failure:F-2026-014> [](win:W-2026-031)").html())
                .contains(">The payroll run</a>", ">Supplier invoices</a>");
    }

    @Test
    void anUnknownReferenceIsAnErrorAtItsPlaceAndItsWordsStay() {
        ProseSample sample =
                ProseSample.of("One.\n\nSee *é* [the *failure*](failure:F-2026-041), please.");

        assertThat(sample.html()).contains("<p>See <em>é</em> the <em>failure</em>, please.</p>");
        assertThat(sample.findings())
                .containsExactly(
                        "a.md:3:25: error: there is no failure \"F-2026-041\""
                                + " [unknown-reference]");
        assertThat(sample.advice().get(0)).startsWith("Did you mean \"F-2026-014\"? ");
        assertThat(sample.all().get(0).location().width()).isEqualTo(18);
    }

    @Test
    void aReferenceToWhatIsWithheldIsANoticeAndItsWordsStay() {
        ProseSample sample = ProseSample.of("See [the win](win:W-2026-099).");

        assertThat(sample.html()).isEqualTo("<p>See the win.</p>");
        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:15: notice: readers cannot see the win \"W-2026-099\" yet"
                                + " [reference-withheld]");
    }

    @Test
    void placesAreThoseOfTheFile() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: A\n---\n[a](win:X)\n");
        ProseSource source = new ProseSource(file, 4, "[a](win:X)\n", "");

        Location location = ProseSample.of(source, Glossary.NONE).all().get(0).location();

        assertThat(location).isEqualTo(new Location(file, 4, 5, 5));
    }

    @Test
    void aReferenceDefinedBelowIsReportedWhereItIsUsed() {
        assertThat(ProseSample.of("A [link][1].\n\n[1]: failure:F-1").findings())
                .containsExactly(
                        "a.md:1:3: error: there is no failure \"F-1\" [unknown-reference]");
    }

    @Test
    void aLinkThatLeavesTheSiteSaysSo() {
        ProseSample sample =
                ProseSample.of("[the law](HTTPS://example.org/a b?c=\"d\"&e)".replace(" b", ""));

        assertThat(sample.html())
                .contains("<a href=\"https://example.org/a?c=%22d%22&amp;e\" class=\"external\"")
                .contains(" rel=\"noopener\">the law")
                .contains("<span class=\"visually-hidden\"> (leaves this site)</span></a>");
        assertThat(sample.prose().outside()).hasSize(1);
    }

    @Test
    void bareAddressesAndMailboxesAreLinks() {
        assertThat(ProseSample.of("See https://example.org/x, write to it@example.org.").html())
                .contains("<a href=\"https://example.org/x\" class=\"external\"")
                .contains("<a href=\"mailto:it@example.org\">it@example.org</a>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x0A;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "tel:123",
                "//example.org/x",
                "\\\\\\\\example.org",
                "http:example.org",
                "https://",
                "mailto:"
            })
    void otherAddressesAreRefused(String address) {
        ProseSample sample = ProseSample.of("[words](" + address + ")");

        assertThat(sample.html()).isEqualTo("<p>words</p>");
        assertThat(sample.findings()).hasSize(1).allMatch(f -> f.endsWith("[address-not-allowed]"));
    }

    @Test
    void anAddressFromTheRootIsAnErrorWithTheReferenceToWriteInstead() {
        ProseSample sample = ProseSample.of("[a](/failures/f-2026-014/) [b](/nowhere/)");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:5: error: the address \"/failures/f-2026-014/\" breaks when the"
                                + " site moves [address-in-site]",
                        "a.md:1:32: error: the address \"/nowhere/\" breaks when the site moves"
                                + " [address-in-site]");
        assertThat(sample.advice())
                .containsExactly(
                        "Write failure:F-2026-014 instead.",
                        "Write a reference instead: failure: and its id, service: and its id.");
    }

    @Test
    void aLinkToAHeadingIsChecked() {
        ProseSample sample = ProseSample.of("[up](#what-happened) [no](#why)\n\n## What happened");

        assertThat(sample.html()).contains("<a href=\"#what-happened\">up</a> no");
        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:27: error: no heading here has the address \"#why\""
                                + " [unknown-anchor]");
        assertThat(sample.advice()).containsExactly("Write one of these: #what-happened.");
    }

    @Test
    void aDownloadSaysWhatItIs() {
        ProseSample sample =
                ProseSample.of("[report](report.pdf#page=2) [text](./plain.txt) [t](plain.txt)");

        assertThat(sample.html())
                .contains(
                        "<a href=\"../../media/report-5e6f.pdf#page=2\" class=\"file\">report"
                                + "<span class=\"file-note\"> (PDF, 120 kB)</span></a>")
                .contains("<a href=\"../../media/plain-7a8b.txt\" class=\"file\">t</a>");
        assertThat(sample.prose().media()).containsKeys("report.pdf", "plain.txt");
    }

    @Test
    void aMissingFileIsAnError() {
        ProseSample sample = ProseSample.of("[a](reprot.pdf) [b](F-2026-014-payroll.md)");

        assertThat(sample.findings())
                .containsExactly(
                        "a.md:1:5: error: there is no file \"reprot.pdf\" beside this one"
                                + " [missing-file]",
                        "a.md:1:21: error: there is no file \"F-2026-014-payroll.md\" beside this"
                                + " one [missing-file]");
        assertThat(sample.advice().get(1)).contains("a reference: failure: and its id");
    }

    @Test
    void aLinkWithoutWordsIsAFinding() {
        assertThat(ProseSample.of("[](https://example.org/)").findings())
                .containsExactly(
                        "a.md:1:4: warning: the link to \"https://example.org/\" has no words"
                                + " [link-without-text]");
    }
}
