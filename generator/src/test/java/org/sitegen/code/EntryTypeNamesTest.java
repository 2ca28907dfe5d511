package org.sitegen.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.entry.EntryType;

/**
 * What lists, feeds, addresses, promises and references show of an entry, its type says; so a new
 * type needs no line in any of them. The packages of a type name no other one, but for these.
 */
class EntryTypeNamesTest {

    private static final String[] CARDS = {"benchmark", "failure", "win"};
    private static final String[] WITH_A_PLACE = {"edition", "benchmark", "failure", "win"};
    private static final String[] ALL = {"edition", "benchmark", "failure", "win", "request"};

    private static final Path CODE = Path.of("src", "main", "java", "org", "sitegen");

    /** A file or a package, the types that it may name and why: it is about each of them. */
    private record Place(String path, List<String> types, String reason) {

        boolean holds(String file) {
            return file.equals(path) || file.startsWith(path + '/');
        }
    }

    private static final List<Place> ABOUT_A_TYPE =
            List.of(
                    place("newsletter/EntryTypes", "lists them all", ALL),
                    place("newsletter/Newsletter", "holds the figures", "benchmark"),
                    place("newsletter/ReportingEditions", "which edition tells of what", "edition"),
                    place("newsletter/GroupedEntries", "which edition tells of what", "edition"),
                    place("newsletter/ReportedIncidents", "which edition counts what", "edition"),
                    place("newsletter/entry/Envelope", "the field for its edition", "edition"),
                    place(
                            "newsletter/edition/EditionFields",
                            "notes on benchmarks, and that there was no failure or no win",
                            "benchmark",
                            "failure",
                            "win"),
                    place("content/figures", "figures are in a file of their own", "benchmark"),
                    place("content/EntryReader", "reads that file with the entry", "benchmark"),
                    place("content/ReadEntry", "holds them with the entry", "benchmark"),
                    place("content/NewsletterBuilder", "gathers them all", "benchmark"),
                    place(
                            "check/rule/CheckInput",
                            "editions by their months; small incidents count as failures",
                            "edition",
                            "failure"),
                    place("check/benchmark", "an edition explains what was missed", "edition"),
                    place("check/promise/UnownedPromise", "the field is an action's", "failure"),
                    place("finding/report/JUnitReport", "words of that format", "failure"),
                    place("chart/trend", "draws figures, their marks and targets", "benchmark"),
                    place("site/card", "a card for each; what editions lack", WITH_A_PLACE),
                    place("site/picture", "charts of figures and of recoveries", CARDS),
                    place("site/index/SiteIndex", "looks up what has a card", WITH_A_PLACE),
                    place("site/index/TopicEntries", "lists what has a card", CARDS),
                    place("site/index/OtherEntries", "which edition tells of what", "edition"),
                    place("site/index/EditionArchive", "which edition is beside which", "edition"),
                    place(
                            "site/index/BalanceCount",
                            "a month in numbers",
                            "edition",
                            "benchmark",
                            "failure"),
                    place(
                            "site/index/IncidentIndex",
                            "incidents in editions",
                            "edition",
                            "failure"),
                    place("site/index/MatchedIncidents", "incidents with a page", "failure"),
                    place("site/edition/EditionPageBuilder", "has a part for each", CARDS),
                    place("site/edition/EditionFigures", "the figures of a month", "benchmark"),
                    place("site/edition/OmissionFinder", "provisional figures", "benchmark"),
                    place("site/edition/ComingDates", "what benchmarks ask for", "benchmark"),
                    place("site/benchmark/BenchmarkNotes", "what editions said of it", "edition"),
                    place("site/failure/FailureYearPageBuilder", "months without one", "edition"),
                    place("site/failure/FailurePageBuilder", "shows cost as a figure", "benchmark"),
                    place("site/win", "shows before and after as figures", "benchmark"),
                    place("site/register/ListedLine", "counts those that are open", "failure"),
                    place("site/home", "shows the latest, and what goes on", "edition", "failure"),
                    place("site/reference", "explains the charts and methods", "benchmark"),
                    place("site/plan/SitePlan", "offers the latest everywhere", "edition"),
                    place("theme/words/FigureFormatter", "writes figures as text", "benchmark"),
                    place("theme/function/NumberFunctions", "the same for pages", "benchmark"),
                    place("output/data", "what follows from their fields", ALL),
                    place("output/feed/FeedFiles", "these have feeds", "benchmark", "failure"));

    private static Place place(String path, String reason, String... types) {
        return new Place(path, List.of(types), reason);
    }

    @Test
    void onlyWhatIsAboutATypeNamesItOutsideItsPackages() throws IOException {
        named().forEach((file, types) -> assertThat(allowed(file)).as(file).containsAll(types));
    }

    @Test
    void noMoreIsAllowedThanIsNeeded() throws IOException {
        Map<String, List<String>> named = named();
        for (Place place : ABOUT_A_TYPE) {
            assertThat(place.reason()).isNotEmpty();
            assertThat(
                            named.entrySet().stream()
                                    .filter(file -> place.holds(file.getKey()))
                                    .flatMap(file -> file.getValue().stream()))
                    .as(place.path())
                    .containsAll(place.types());
        }
    }

    private static List<String> allowed(String file) {
        return ABOUT_A_TYPE.stream()
                .filter(place -> place.holds(file))
                .flatMap(place -> place.types().stream())
                .toList();
    }

    /** The types that each file names, in whose packages it is not. */
    private static Map<String, List<String>> named() throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String path = CODE.relativize(file).toString().replace('\\', '/');
            List<String> types =
                    EntryTypes.ALL.stream()
                            .filter(type -> !isInAPackageOf(type, path) && names(text, type))
                            .map(EntryType::name)
                            .toList();
            if (!types.isEmpty()) {
                named.put(path.replace(".java", ""), types);
            }
        }
        return named;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static boolean isInAPackageOf(EntryType<?> type, String path) {
        return path.contains('/' + type.name() + '/');
    }

    /** Something of its package is used, or its name or that of its folder is written out. */
    private static boolean names(String text, EntryType<?> type) {
        String used = "import (static )?org\\.sitegen\\.newsletter\\.%s\\.".formatted(type.name());
        String written = "\"(%s|%s)\"".formatted(type.name(), type.folder());
        return Pattern.compile(used + '|' + written).matcher(text).find();
    }
}
