package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.finding.EntryCounts;

/** What is not published yet can be read nowhere: on no page, in no feed, no file, no address. */
class WithheldEntriesTest {

    private static final String WIN = "content/wins/W-2026-031-invoices.md";
    private static final String SECRET = "Zanzibar";

    @Test
    void draftIsInNoOutput() {
        BuiltSite site = withSecret("draft: true").buildsWell();

        assertThat(site.filesThatSay(SECRET)).isEmpty();
        assertThat(filesThatSayId(site)).isEmpty();
        assertThat(site.withheld())
                .singleElement()
                .asString()
                .startsWith("content/wins/W-2026-077-secret.md: ")
                .contains("draft");
    }

    @Test
    void entryOfTheFutureIsInNoOutput() {
        BuiltSite site = withSecret("date: 2026-11-23").buildsWell();

        assertThat(site.filesThatSay(SECRET)).isEmpty();
        assertThat(filesThatSayId(site)).isEmpty();
        assertThat(site.withheld())
                .containsExactly("content/wins/W-2026-077-secret.md: from 2026-11-23 on");
    }

    @Test
    void entryIsPublishedOnItsDay() {
        BuiltSite site = withSecret("date: 2026-11-23").on("2026-11-23").buildsWell();

        assertThat(site.withheld()).isEmpty();
        assertThat(site.filesThatSay(SECRET)).contains("wins/w-2026-077/index.html", "feed.xml");
    }

    @Test
    void draftsAndTheFutureArePublishedWhenAskedFor() {
        TestSite draft = withSecret("draft: true").asked(each -> each.drafts(true));
        TestSite future = withSecret("date: 2026-11-23").asked(each -> each.future(true));

        assertThat(draft.build().filesThatSay(SECRET)).contains("wins/w-2026-077/index.html");
        assertThat(future.build().filesThatSay(SECRET)).contains("wins/w-2026-077/index.html");
        assertThat(future.asked(each -> each.future(false)).build().filesThatSay(SECRET))
                .as("what an earlier build had published")
                .isEmpty();
    }

    @Test
    void updateOfTomorrowIsInNoOutput() {
        TestSite site =
                TestSite.example(
                        """
                        -- content/failures/F-2026-014-pay-run.md --
                        updates:
                          - {at: 2026-11-22T09:00, said: The supplier is here}
                          - {at: 2026-11-23T09:00, said: The way to Zanzibar is open}
                        """);
        BuiltSite today = site.buildsWell();

        today.finds(
                "content/failures/F-2026-014-pay-run.md:28:6: notice: the update of"
                        + " 2026-11-23T09:00 lies after 2026-11-22, so it is withheld");
        assertThat(today.filesThatSay(SECRET)).isEmpty();
        assertThat(today.filesThatSay("The supplier is here")).isNotEmpty();
        assertThat(site.on("2026-11-23").build().filesThatSay(SECRET)).isNotEmpty();
        assertThat(site.asked(each -> each.future(true)).build().filesThatSay(SECRET)).isNotEmpty();
    }

    @Test
    void editionOfTheFutureTakesNothingWithIt() {
        BuiltSite site =
                TestSite.example(
                                """
                                -- content/editions/2026-09.md --
                                next_edition_on: 2026-11-25
                                -- content/editions/2026-10.md --
                                publish_on: 2026-11-25
                                """)
                        .buildsWell();

        assertThat(site.paths()).doesNotContain("editions/2026-10/index.html");
        assertThat(site.filesThatSay("Pay was one day late for 412 people")).isEmpty();
        assertThat(site.page("editions/latest/").text()).contains("September");
    }

    @Test
    void mentionOfWhatIsWithheldIsAWarningAndNoLink() {
        BuiltSite site =
                withSecret("draft: true")
                        .with(
                                """
                                -- content/wins/W-2026-031-invoices.md --
                                related: [W-2026-077]
                                -- content/wins/W-2026-031-invoices.md story --
                                More [in another win](win:W-2026-077).
                                """)
                        .build();

        site.finds(WIN + ":18:11: warning: readers cannot see the win \"W-2026-077\" yet: draft");
        site.finds(WIN + ":21:23: notice: readers cannot see the win \"W-2026-077\" yet");
        assertThat(filesThatSayId(site)).isEmpty();
        site.page("wins/w-2026-031/").says("More in another win.");
    }

    @Test
    void pictureOfADraftIsInNoOutput() {
        TestSite site = withSecret("draft: true");
        site.write("content/wins/W-2026-077-plan.pdf", "%PDF-1.4 " + SECRET);
        String story =
                "-- content/wins/W-2026-077-secret.md story --\n[Plan](W-2026-077-plan.pdf)\n";

        BuiltSite built = site.with(story).buildsWell();

        assertThat(built.filesThatSay(SECRET)).isEmpty();
        assertThat(built.paths()).noneMatch(path -> path.endsWith(".pdf"));
    }

    @Test
    void accountAddsUp() {
        TestSite site =
                withSecret("draft: true")
                        .copy(WIN, "content/wins/W-2026-078-x.md")
                        .with("-- content/wins/W-2026-078-x.md --\nkind: splendid\n");
        EntryCounts entries = site.build().isStopped().result().entries();

        assertThat(entries.sentence())
                .isEqualTo("9 entries read: 7 published, 1 withheld, 1 failed");
    }

    private static TestSite withSecret(String field) {
        String pieces =
                """
                -- content/wins/W-2026-077-secret.md --
                title: The way to Zanzibar
                summary: Zanzibar is closer.
                outcome: Zanzibar in half the time.
                %s
                -- content/wins/W-2026-077-secret.md story --
                Zanzibar.
                """;
        return TestSite.example("")
                .copy(WIN, "content/wins/W-2026-077-secret.md")
                .with(pieces.formatted(field));
    }

    private static List<String> filesThatSayId(BuiltSite site) {
        return site.texts().entrySet().stream()
                .filter(file -> (file.getKey() + file.getValue()).matches("(?is).*w-2026-077.*"))
                .map(file -> file.getKey())
                .toList();
    }
}
