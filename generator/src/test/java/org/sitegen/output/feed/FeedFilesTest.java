package org.sitegen.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.output.ExamplePublication;
import org.sitegen.output.HostileText;
import org.sitegen.output.TestEntries;

class FeedFilesTest {

    private static final FeedFiles FEEDS = new FeedFiles();

    @Test
    void failuresAreWrittenAsAtom() throws IOException {
        String feed =
                ExamplePublication.of("Late <pay>")
                        .at(ExamplePublication.BASE)
                        .write(FEEDS, "failures/feed.xml");

        assertThat(feed.replaceAll("uuid:[0-9a-f-]{36}", "uuid:…"))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://intranet.example/it/failures/feed.xml">
                          <id>urn:uuid:…</id>
                          <title>feed.failures.title Our IT</title>
                          <updated>2026-10-30T00:00:00+01:00</updated>
                          <link rel="self" type="application/atom+xml" href="https://intranet.example/it/failures/feed.xml"/>
                          <link rel="alternate" type="text/html" href="https://intranet.example/it/failures/"/>
                          <author>
                            <name>The Agency</name>
                          </author>
                          <entry>
                            <id>urn:uuid:…</id>
                            <title>Late &lt;pay&gt;</title>
                            <published>2026-10-12T00:00:00+02:00</published>
                            <updated>2026-10-30T00:00:00+01:00</updated>
                            <link rel="alternate" type="text/html" href="https://intranet.example/it/failures/f-2026-014/"/>
                            <category term="failure"/>
                            <category term="near-miss"/>
                            <summary>In short: Late &lt;pay&gt;</summary>
                            <content type="html">&lt;p&gt;feed-failure in failures/feed.xml&lt;/p&gt;</content>
                          </entry>
                        </feed>
                        """);
    }

    @Test
    void everythingStandsInOneFeedNewestFirst() throws IOException, FeedException {
        SyndFeed feed = parsed(ExamplePublication.of("Pay").write(FEEDS, "feed.xml"));

        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "feed.benchmark.title Pay 2026-10", "Payroll ran late", "Pay", "Pay");
    }

    @Test
    void withoutBaseUrlLinksLeadOnFromTheFeed() throws IOException {
        String feed = ExamplePublication.of("Pay").write(FEEDS, "benchmarks/feed.xml");

        assertThat(feed)
                .doesNotContain("xml:base")
                .contains("href=\"../benchmarks/desk-first-fix/index.html\"");
    }

    @Test
    void idsStayWhenTheSiteMoves() throws IOException, FeedException {
        SyndFeed here = parsed(ExamplePublication.of("Pay").write(FEEDS, "feed.xml"));
        SyndFeed there =
                parsed(
                        ExamplePublication.of("Wages")
                                .at(ExamplePublication.BASE)
                                .write(FEEDS, "feed.xml"));

        assertThat(ids(here)).doesNotHaveDuplicates().isEqualTo(ids(there));
    }

    @Test
    void newFigureIsNewEntry() throws IOException, FeedException {
        ExamplePublication before = ExamplePublication.of("Pay");
        before.measurements.put("desk-first-fix", TestEntries.measurements("").subList(0, 2));
        SyndFeed old = parsed(before.write(FEEDS, "benchmarks/feed.xml"));
        SyndFeed now = parsed(ExamplePublication.of("Pay").write(FEEDS, "benchmarks/feed.xml"));

        assertThat(ids(old)).hasSize(1).doesNotContainAnyElementsOf(ids(now));
    }

    @Test
    void aFigureIsSummedUpByWhatItAnswers() throws IOException, FeedException {
        SyndFeed feed = parsed(ExamplePublication.of("Pay").write(FEEDS, "benchmarks/feed.xml"));

        assertThat(feed.getEntries())
                .extracting(each -> each.getDescription().getValue())
                .containsExactly("Is it solved on the first call?");
    }

    @Test
    void emptyNewsletterHasValidFeeds() throws IOException, FeedException {
        for (String feed : ExamplePublication.empty().write(FEEDS).values()) {
            assertThat(parsed(feed).getEntries()).isEmpty();
            assertThat(feed).contains("<updated>1970-01-01T00:00:00+01:00</updated>");
        }
    }

    @Test
    void feedHoldsTheNewestFifty() throws IOException, FeedException {
        ExamplePublication site = ExamplePublication.empty();
        for (int i = 0; i < 60; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i);
            site.wins.add(TestEntries.win("W-2026-" + (100 + i), "Win " + i, day));
        }

        SyndFeed feed = parsed(site.write(FEEDS, "feed.xml"));

        assertThat(feed.getEntries()).hasSize(50);
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("Win 59");
    }

    @Test
    void hostileTextsStayTexts() throws IOException, FeedException {
        ExamplePublication site = ExamplePublication.of(HostileText.ALL);
        site.view = page -> HostileText.ALL.getBytes(StandardCharsets.UTF_8);

        for (String text : site.write(FEEDS).values()) {
            SyndEntry entry = parsed(text).getEntries().get(0);
            assertThat(entry.getContents().get(0).getValue())
                    .contains("]]> </content><!--", "\uD83D\uDE00", "\r", "שלום")
                    .doesNotContain("\u0001", "\uFFFE");
        }
    }

    private static List<String> ids(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    private static SyndFeed parsed(String feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed));
    }

    @Test
    void termsAreNotExplainedWithinSentences() {
        BuiltSite site =
                TestSite.example("")
                        .replaceInStories("A certificate ran", "In the pay run a certificate ran")
                        .build();

        assertThat(site.page("failures/f-2026-014/").source())
                .contains("aria-describedby=\"term_", "turns hours into pay");
        assertThat(site.file("failures/feed.xml"))
                .contains("pay run")
                .doesNotContain("aria-describedby", "term-explained", "turns hours into pay");
    }
}
