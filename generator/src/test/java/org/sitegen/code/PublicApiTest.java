package org.sitegen.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what callers may rely on; every other type is public for the sake of other packages only.
 */
class PublicApiTest {

    private static final String ROOT = "org.sitegen";

    /** The types of the package at the top, and those that their signatures name. */
    private static final List<String> FOR_CALLERS =
            List.of(
                    "BuildAction",
                    "BuildRequest",
                    "BuildRequest$Builder",
                    "BuildResult",
                    "RunSummary",
                    "SiteGenerator",
                    "Stage",
                    "finding.EntryCounts",
                    "finding.Finding",
                    "finding.Location",
                    "finding.Remedy",
                    "finding.Remedy$Where",
                    "finding.Report",
                    "finding.Severity",
                    "finding.SourceFile",
                    "finding.Withheld");

    /** What the command line and the Maven plugin share besides. */
    private static final List<String> FOR_ENTRY_POINTS =
            List.of(
                    "command.FailureMessages",
                    "command.Parameters",
                    "command.Today",
                    "finding.report.ReportFormat",
                    "finding.report.TextReport",
                    "publish.ReportFiles",
                    "text.Spelling");

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void callersMeetTheseTypesAndNoOthers() {
        assertThat(reached()).containsExactlyElementsOf(FOR_CALLERS);
    }

    /** So nobody can come to rely on what is there for other packages only. */
    @Test
    void theirPackagesHoldNoOtherPublicTypes() {
        Set<String> packages = exported();
        assertThat(
                        CODE.stream()
                                .filter(type -> packages.contains(type.getPackageName()))
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(type -> !type.getSimpleName().equals("package-info"))
                                .map(type -> type.getName().substring(ROOT.length() + 1)))
                .containsExactlyInAnyOrderElementsOf(FOR_CALLERS);
    }

    @Test
    void thePluginUsesOnlyWhatIsMeantForIt() throws IOException {
        List<String> meant =
                Stream.concat(FOR_CALLERS.stream(), FOR_ENTRY_POINTS.stream()).toList();
        assertThat(imports(Path.of("..", "maven-plugin", "src", "main", "java")))
                .isNotEmpty()
                .isSubsetOf(meant);
    }

    @Test
    void onlyTheirPackagesAreExported() throws IOException {
        Path descriptor = Path.of("src", "main", "java", "module-info.java");
        assertThat(
                        Files.readAllLines(descriptor).stream()
                                .map(String::strip)
                                .filter(line -> line.startsWith("exports ")))
                .containsExactlyElementsOf(
                        exported().stream().map(name -> "exports " + name + ";").toList());
    }

    private static Set<String> exported() {
        return FOR_CALLERS.stream()
                .map(type -> type.contains(".") ? type.replaceFirst("\\..*", "") : "")
                .map(name -> name.isEmpty() ? ROOT : ROOT + '.' + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reached() {
        Set<String> reached = new TreeSet<>();
        Deque<JavaClass> waiting = new ArrayDeque<>();
        CODE.stream().filter(PublicApiTest::isAtTheTop).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            JavaClass type = waiting.remove();
            if (reached.add(type.getName().substring(ROOT.length() + 1))) {
                named(type).filter(PublicApiTest::isOurs).forEach(waiting::add);
            }
        }
        return reached;
    }

    private static Stream<JavaClass> named(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(
                        method ->
                                Stream.concat(
                                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                                        method.getParameterTypes().stream()
                                                .flatMap(
                                                        one ->
                                                                one
                                                                        .getAllInvolvedRawTypes()
                                                                        .stream())));
    }

    private static boolean isAtTheTop(JavaClass type) {
        return type.getPackageName().equals(ROOT)
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static Set<String> imports(Path sources) throws IOException {
        Pattern ours = Pattern.compile("(?m)^import org\\.sitegen\\.([\\w.]+);$");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                ours.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(1)));
            }
        }
        return found;
    }
}
