package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.benchmark.Figure;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Unit;
import org.sitegen.theme.words.DateFormatter;
import org.sitegen.theme.words.Words;

/** The themes that every newsletter has without copying them. */
class BundledThemesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private static final Pattern FIXED_ID = Pattern.compile(" id=\"([^\"{]+)\"");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(themes/(?:candour|plain)/[a-z0-9./-]+\\.[a-z0-9]+)"
                            + "|\\{% (?:include|extends|import) \"(?!parent:)([a-z/-]+)\"");

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({"candour, en", "candour, fr", "plain, en", "plain, fr"})
    void aBundledThemeIsSound(String name, String language) throws IOException {
        load(name, language);

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void idsOfTemplatesHaveAnUnderscoreWhichHeadingsOfStoriesNeverHave() throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "themes"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".peb")).toList()) {
                Matcher id = FIXED_ID.matcher(Files.readString(file));
                while (id.find()) {
                    ids.add(id.group(1));
                }
            }
        }

        assertThat(ids).isNotEmpty().allMatch(id -> id.contains("_"));
    }

    @ParameterizedTest
    @CsvSource({"candour", "plain"})
    void bothLanguagesSayTheSameThings(String name) throws IOException {
        assertThat(load(name, "fr").keys()).isEqualTo(load(name, "en").keys());
    }

    @Test
    void theFirstQuarterHasItsOwnEndingInFrench() throws IOException {
        DateFormatter days = load("candour", "fr").days();

        assertThat(days.period(new FigurePeriod(YearMonth.of(2026, 1), 3), false))
                .isEqualTo("1er trimestre 2026");
        assertThat(days.period(new FigurePeriod(YearMonth.of(2026, 7), 3), false))
                .isEqualTo("3e trimestre 2026");
    }

    @Test
    void frenchHasTheSingularBelowTwo() throws IOException {
        assertThat(hours("fr", "1.9")).isEqualTo("1,9\u00a0heure");
        assertThat(hours("fr", "2.0")).isEqualTo("2,0\u00a0heures");
        assertThat(hours("en", "1.9")).isEqualTo("1.9\u00a0hours");
    }

    private String hours(String language, String number) throws IOException {
        Figure figure = new Figure(new BigDecimal(number), Unit.HOURS, null, 1);
        return load("candour", language).figures().text(figure);
    }

    @Test
    void aFullHourInFrenchIsWrittenWithoutMinutes() throws IOException {
        DateFormatter days = load("candour", "fr").days();

        assertThat(days.datetime(LocalDateTime.of(2026, 11, 1, 17, 0)))
                .isEqualTo("1er novembre 2026 à 17\u00a0h");
        assertThat(days.datetime(LocalDateTime.of(2026, 11, 1, 17, 5)))
                .isEqualTo("1er novembre 2026 à 17\u00a0h\u00a005");
    }

    @Test
    void aTranslationHasPlacesForTheSameArguments() throws IOException {
        Words english = load("candour", "en");
        Words french = load("candour", "fr");

        for (String key : english.keys()) {
            // One day or one hour may be said in words, and months are not counted alike.
            if (!key.endsWith(".one") && !key.startsWith("date.")) {
                assertThat(places(french.text(key))).as(key).isEqualTo(places(english.text(key)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"themes/README.md", "docs/themes/README.md"})
    void theGuideNamesFilesThatExist(String guide) throws IOException {
        Path root = Path.of("..");
        Matcher named = NAMED.matcher(Files.readString(root.resolve(guide)));
        List<String> missing = new ArrayList<>();
        while (named.find()) {
            String name = named.group(1) == null ? named.group(2) : named.group(1);
            Path templates = root.resolve("themes/candour/templates");
            boolean there =
                    named.group(1) == null
                            ? Files.exists(templates.resolve(name + ".peb"))
                            : Files.exists(root.resolve(name));
            if (!there) {
                missing.add(name);
            }
        }

        assertThat(missing).isEmpty();
    }

    private Words load(String name, String language) throws IOException {
        return Theme.load(ThemeRequest.of(name, null, language), findings).words();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
