package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** In a French newsletter only the editors may write English. */
class FrenchSiteTest {

    private static final Path THEME = Path.of("../themes/candour");

    /** Words of the English theme that no French text has. */
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|and|of|with|was|were|this|that|our|your|Read|October|September|month)\\b");

    /** Names of what a number beside them counts. */
    private static final Pattern BESIDE_A_NUMBER =
            Pattern.compile(
                    "(balance|word|year\\.severity|failure\\.people-\\w+)\\..*|plural\\.one");

    /** Templates ask for these only where there is something. */
    private static final Set<String> NEVER_NONE =
            Set.of(
                    "benchmarks.all-met.one",
                    "benchmarks.late.one",
                    "benchmarks.missed.one",
                    "count.incidents.one",
                    "count.open.one",
                    "edition.more-moved.one",
                    "edition.too-few.one",
                    "failure.all-late.one",
                    "failure.in-parts.one",
                    "failure.late-actions.one",
                    "failure.minutes-parts.one",
                    "failure.open-actions.one",
                    "home.more-promises.one",
                    "incidents.lasted.one",
                    "promise.moved.one",
                    "promise.state.late-by.one",
                    "promise.state.late-moved.one",
                    "promises.dropped-count.one",
                    "promises.kept-late.one",
                    "promises.not-due.one",
                    "promises.not-kept.one",
                    "sheet.more-failures.one",
                    "sheet.more-figures.one",
                    "sheet.more-promises.one",
                    "sheet.more-wins.one",
                    "year.times-same.one");

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
        assertThat(site.page("failures/f-2026-010/").text()).contains("8 jours et 4 heures");
        assertThat(site.file("benchmarks/desk-first-fix/desk-first-fix.csv")).contains("71.8");
    }

    /** French says quarters with an article, and months and years without. */
    @Test
    void aQuarterHasItsArticle() {
        StringBuilder figures = new StringBuilder("period,value,numerator,denominator,mark,note\n");
        for (int i = 0; i < 19; i++) {
            int value = i == 18 ? 40 : 70 + i % 3;
            figures.append("%d-Q%d,%d,,,,\n".formatted(2022 + i / 4, 1 + i % 4, value));
        }
        String page =
                TestSite.example(
                                """
                                -- content/benchmarks/desk-first-fix.yml --
                                frequency: quarterly
                                targets: [{from: 2022-01, value: 30}]
                                """)
                        .inFrench()
                        .write("content/benchmarks/desk-first-fix.csv", figures.toString())
                        .build()
                        .page("benchmarks/desk-first-fix/")
                        .document()
                        .html();

        assertThat(Parser.unescapeEntities(page, false).replace('\u00a0', ' '))
                .contains("Exceptionnellement mauvais au 3e trimestre 2026 : 40,0 %")
                .contains("entre le 1er trimestre 2022 et le 3e trimestre 2026.")
                .doesNotContain("en 3e", "depuis 3e", "T3 2026");
    }

    /** French has one form for none and for one, so that "Un échec" would be said of none too. */
    @Test
    void whatIsSaidOfOneIsSaidOfNoneOnlyWhereTheNumberStandsBesideIt() throws IOException {
        Map<String, String> words = new TreeMap<>();
        for (String line : Files.readAllLines(THEME.resolve("words/fr.yml"))) {
            String[] parts = line.split(": ", 2);
            words.put(parts[0], parts.length > 1 ? parts[1] : "");
        }

        assertThat(words.keySet().stream().filter(key -> isSaidOfNone(key, words)))
                .allMatch(
                        key -> BESIDE_A_NUMBER.matcher(key).matches() || NEVER_NONE.contains(key));
    }

    private static boolean isSaidOfNone(String key, Map<String, String> words) {
        return key.endsWith(".one")
                && !words.getOrDefault(key, "").contains("{0}")
                && !words.containsKey(key.replaceAll("one$", "none"));
    }

    @Test
    void aYearOfSmallIncidentsHasNoFailure() {
        BuiltSite site =
                TestSite.example("")
                        .inFrench()
                        .write(
                                "content/incidents/desk.csv",
                                """
                                start,minutes,service,sentence
                                2025-03-05T08:00,5,payroll,Une panne brève.
                                """)
                        .buildsWell();

        assertThat(site.page("failures/2025/").text(".lede"))
                .startsWith("Aucun échec relaté en détail. Un incident de faible ampleur");
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
