package org.sitegen.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Holds the code to sizes in which one finds one's way, and a name to one thing. */
class CodeShapeTest {

    private static final int MANY_FILES = 25;
    private static final int MOST_FILES = 35;
    private static final int MOST_LINES = 300;
    private static final int MOST_PARAMETERS = 5;
    private static final int LONG_METHOD = 12;
    private static final double NEARLY_ALL = 0.9;

    /** What holds one of each kind, or collects them; other plurals are read as their singular. */
    private static final Set<String> LISTS =
            Set.of(
                    "Checks",
                    "DataKinds",
                    "EntryTypes",
                    "Fields",
                    "Findings",
                    "ForeignMarks",
                    "MediaKinds",
                    "OutputFormats",
                    "Registers",
                    "Sections",
                    "TemplateFunctions");

    private static final CodeShape MAIN =
            CodeShape.of(
                    Path.of("src", "main", "java"),
                    Path.of("..", "maven-plugin", "src", "main", "java"));

    private static final CodeShape TESTS =
            CodeShape.of(
                    Path.of("src", "test", "java"),
                    Path.of("..", "maven-plugin", "src", "test", "java"));

    @Test
    void aPackageHoldsNoMoreFilesThanOneTakesInAtALook(TestReporter reporter) {
        for (CodeShape shape : List.of(MAIN, TESTS)) {
            Map<String, Long> packages =
                    shape.files().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            CodeShape.File::packageName,
                                            TreeMap::new,
                                            Collectors.counting()));
            packages.values().removeIf(files -> files <= MANY_FILES);
            packages.forEach(
                    (name, files) ->
                            reporter.publishEntry(name, files + " files; more than 25 are many"));
            packages.values().removeIf(files -> files <= MOST_FILES);
            none(packages.keySet().stream());
        }
    }

    @Test
    void aFileHasOneIdeaAndAtMostThreeHundredLines() {
        none(
                Stream.of(MAIN, TESTS)
                        .flatMap(shape -> shape.files().stream())
                        .filter(file -> file.lines() > MOST_LINES)
                        .map(CodeShape.File::name));
    }

    @Test
    void nineInTenMethodsHaveAtMostTwelveLines() {
        List<Integer> lines =
                MAIN.methods().stream().map(CodeShape.Method::lines).sorted().toList();
        int most = lines.get((int) (lines.size() * NEARLY_ALL));
        none(Stream.of(most).filter(it -> it > LONG_METHOD).map(String::valueOf));
    }

    @Test
    void aMethodTakesAtMostFiveParameters() {
        none(
                MAIN.methods().stream()
                        .filter(method -> method.parameters() > MOST_PARAMETERS)
                        .map(CodeShape.Method::name));
    }

    @Test
    void aNameStandsForOneType() {
        none(namesOfSeveral(MAIN.types().stream().filter(type -> !isKind(type))));
        none(namesOfSeveral(TESTS.types().stream().filter(type -> !type.nested())));
    }

    /** What is said with its owner, {@code Change.Kind}, may be there for several owners. */
    private static boolean isKind(CodeShape.Type type) {
        return type.nested() && type.name().equals("Kind");
    }

    private static Stream<String> namesOfSeveral(Stream<CodeShape.Type> types) {
        Set<String> seen = new TreeSet<>();
        return types.map(CodeShape.Type::name).filter(name -> !seen.add(name));
    }

    @Test
    void aPluralIsTheListOfAllThereAre() {
        Set<String> names =
                MAIN.types().stream().map(CodeShape.Type::name).collect(Collectors.toSet());
        none(
                names.stream()
                        .filter(name -> names.contains(name + "s"))
                        .map(name -> name + "s")
                        .filter(name -> !LISTS.contains(name)));
    }

    @Test
    void noTypeHidesOneOfTheJdk() throws IOException {
        Set<String> ofTheJdk = typesOfTheJdk();
        none(MAIN.types().stream().map(CodeShape.Type::name).filter(ofTheJdk::contains));
    }

    private static Set<String> typesOfTheJdk() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String part : List.of("java.lang", "java.util", "java.time", "java.nio.file")) {
            Path folder = Path.of(URI.create("jrt:/java.base/" + part.replace('.', '/')));
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .filter(name -> isPublic(part + '.' + name))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(
                    Class.forName(name, false, CodeShapeTest.class.getClassLoader())
                            .getModifiers());
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static void none(Stream<String> offenders) {
        assertThat(offenders.distinct()).isEmpty();
    }
}
