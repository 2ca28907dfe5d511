package org.sitegen.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to ARCHITECTURE.md. */
class ArchitectureTest {

    private static final String ROOT = "org.sitegen";
    private static final int AT_LEAST = 250;

    /** As Maven's properties are called. */
    private static final List<String> PROPERTIES = List.of("-Dsite-gen.", "\"site-gen.");

    static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private static final List<ArchitecturePage.Listed> LISTED = ArchitecturePage.packages();

    @Test
    void enoughClassesAreSeenForTheRulesToMeanSomething() {
        assertThat(CODE.size()).isGreaterThan(AT_LEAST);
    }

    @Test
    void thePageNamesEveryPackageAndOnlyThose() {
        Set<String> packages =
                CODE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .collect(Collectors.toSet());
        assertThat(LISTED.stream().map(ArchitecturePage.Listed::packageName))
                .containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void everyTypeThatThePageNamesStandsInItsPackage() {
        for (ArchitecturePage.Listed listed : LISTED) {
            assertThat(listed.types()).as(listed.packageName()).isNotEmpty();
            assertThat(typesOf(listed.packageName()))
                    .as(listed.packageName())
                    .containsAll(listed.types());
        }
    }

    private static List<String> typesOf(String packageName) {
        return CODE.stream()
                .filter(type -> type.getPackageName().equals(packageName))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    @TestFactory
    List<DynamicTest> aPackageUsesOnlyThoseAboveIt() {
        List<String> order = order();
        return IntStream.range(0, order.size() - 1)
                .mapToObj(
                        place ->
                                DynamicTest.dynamicTest(
                                        order.get(place), () -> usesNoneBelow(place, order)))
                .toList();
    }

    /** The packages as listed, with the root before the last, which alone may use it. */
    private static List<String> order() {
        List<String> order = new ArrayList<>();
        LISTED.forEach(listed -> order.add(listed.packageName()));
        order.add(order.size() - 1, ROOT);
        return order;
    }

    private static void usesNoneBelow(int place, List<String> order) {
        noClasses()
                .that()
                .resideInAPackage(order.get(place))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(order.subList(place + 1, order.size()).toArray(String[]::new))
                .check(CODE);
    }

    @TestFactory
    List<DynamicTest> aLibraryIsUsedOnlyByItsOwner() {
        return LISTED.stream()
                .flatMap(listed -> listed.libraries().stream().map(one -> Map.entry(one, listed)))
                .map(
                        owned ->
                                DynamicTest.dynamicTest(
                                        owned.getKey(),
                                        () ->
                                                noClasses()
                                                        .that()
                                                        .resideOutsideOfPackage(
                                                                owned.getValue().topPackage())
                                                        .should()
                                                        .dependOnClassesThat()
                                                        .resideInAPackage(owned.getKey() + "..")
                                                        .check(CODE)))
                .toList();
    }

    @Test
    void onlyListedLibrariesAreUsed() {
        List<String> allowed =
                LISTED.stream()
                        .flatMap(listed -> listed.libraries().stream())
                        .map(library -> library + "..")
                        .collect(Collectors.toList());
        allowed.addAll(List.of(ROOT + "..", "java..", "org.jspecify.."));
        allowed.addAll(List.of("javax.imageio..", "org.w3c.dom.."));
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .check(CODE);
    }

    @Test
    void noSignatureHoldsAMapOfAnything() {
        methods()
                .should(
                        new ArchCondition<JavaMethod>("not hold Map<String, Object>") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                String signature =
                                        method.getReturnType().getName()
                                                + method.getParameterTypes();
                                boolean loose =
                                        signature.contains(
                                                "java.util.Map<java.lang.String, java.lang.Object>");
                                boolean prescribed = isPrescribed(method);
                                if (loose && !prescribed) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    method, method.getFullName()));
                                }
                            }
                        })
                .check(CODE);
    }

    /** Pebble's own interfaces hand out such maps; nobody else may. */
    private static boolean isPrescribed(JavaMethod method) {
        return (method.getOwner().getPackageName() + '.').startsWith(ROOT + ".theme.");
    }

    @Test
    void itemsOfOpenListsAreNotPublic() {
        for (String open : List.of("check.rule.Check", "output.format.OutputFormat")) {
            noClasses()
                    .that()
                    .implement(ROOT + "." + open)
                    .and()
                    .areNotInterfaces()
                    .should()
                    .bePublic()
                    .check(CODE);
        }
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Processor|Handler|Info|Misc)")
                .check(CODE);
    }

    /** Who calls the library knows how its parameters are typed there. */
    @Test
    void noTextNamesAParameterAsOneCallerDoes() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain(PROPERTIES);
            }
        }
    }
}
