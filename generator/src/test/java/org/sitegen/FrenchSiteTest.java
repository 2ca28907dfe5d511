package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In a French newsletter only the editors may write English. */
class FrenchSiteTest {

    private static final Path THEME = Path.of("../themes/candour");

    /** Words of the English theme that no French text has. */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|and|of|with|was|were|this|that|our|your|Read|October|September|month)\\b");

    @Test
    void pagesOfANewsletterWithoutEntriesAreInFrench() {
        TestSite site = TestSite.empty();
        site.write(
                "content/site.yml",
                """
                name: L’informatique à découvert
                organisation: Régie des eaux
                language: fr
                zone: Europe/Paris
                contact: {name: Le guichet, email: guichet@eaux.example}
                severities:
                  critical: Un versement a manqué
                  major: Une équipe a été arrêtée une demi-journée
                  minor: On a trouvé un autre chemin
                  near-miss: Une erreur de plus aurait suffi
                """);
        BuiltSite built = site.buildsWell();

        for (SitePage page : built.pages()) {
            assertThat(PageRules.frame(page, "fr")).isEmpty();
            assertThat(english(page.document().text())).as("/" + page.address()).isEmpty();
        }
        assertThat(built.file("feed.xml")).contains("xml:lang=\"fr\"");
    }

    @Test
    void figuresDaysAndHeadingsAreWrittenTheFrenchWay() {
        BuiltSite site = TestSite.example("").inFrench().buildsWell();

        assertThat(site.page("benchmarks/desk-first-fix/").text()).contains("71,8 %");
        assertThat(site.page("failures/f-2026-014/").text()).contains("29 octobre 2026");
        assertThat(site.file("benchmarks/desk-first-fix/desk-first-fix.csv")).contains("71.8");
    }

    @Test
    void noLineBreaksBeforeFrenchPunctuation() throws IOException {
        assertThat(
                        badlySpaced(
                                THEME.resolve("words/fr.yml"),
                                Pattern.compile(" [:;?!»%](?!\\w)|« ")))
                .isEmpty();
        try (Stream<Path> files = Files.walk(THEME.resolve("templates"))) {
            for (Path template : files.filter(Files::isRegularFile).toList()) {
                // A language has its own space before a colon: list.colon, list.semicolon.
                assertThat(badlySpaced(template, Pattern.compile("[}>)][:;] "))).isEmpty();
            }
        }
    }

    private static List<String> badlySpaced(Path file, Pattern pattern) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && pattern.matcher(line).find())
                .toList();
    }

    private static List<String> english(String text) {
        return ENGLISH.matcher(text).results().map(match -> match.group()).distinct().toList();
    }
}
