package org.sitegen.code;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Holds who may ask the machine for time, chance, language and files to ARCHITECTURE.md. */
class MachineUseTest {

    private static final Set<String> READS =
            Set.of(
                    "readString",
                    "readAllBytes",
                    "readAllLines",
                    "lines",
                    "list",
                    "walk",
                    "newInputStream",
                    "newBufferedReader",
                    "walkFileTree");

    private static final Set<String> WRITES =
            Set.of(
                    "write",
                    "writeString",
                    "move",
                    "delete",
                    "deleteIfExists",
                    "copy",
                    "createDirectory",
                    "createDirectories",
                    "createLink",
                    "createFile",
                    "newBufferedWriter",
                    "newOutputStream");

    private static final String ROOT = "org.sitegen";
    private static final JavaClasses CODE = ArchitectureTest.CODE;

    @Test
    void nobodyAsksTheClock() {
        onlyThese(Set.of("Main"), "ask the clock", MachineUseTest::asksTheClock);
    }

    /** One times the stages for the log, one stops a page that takes too long. */
    @Test
    void onlyTwoStopwatchesMeasureTime() {
        onlyThese(Set.of("Stopwatch", "PageBudget"), "measure", MachineUseTest::measures);
    }

    private static void onlyThese(Set<String> types, String what, Predicate<JavaAccess<?>> access) {
        DescribedPredicate<JavaClass> others =
                DescribedPredicate.describe(
                        "are none of " + types, type -> !types.contains(type.getSimpleName()));
        noClasses()
                .that(others)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(what, access))
                .check(CODE);
        assertThat(CODE.stream().filter(others.negate())).hasSameSizeAs(types);
    }

    private static boolean measures(JavaAccess<?> access) {
        return access.getTarget().getName().equals("nanoTime");
    }

    private static boolean asksTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        String name = access.getTarget().getName();
        boolean ofDay = owner.equals("java.time") && name.equals("now");
        return ofDay || Set.of("currentTimeMillis", "systemDefault").contains(name);
    }

    @Test
    void nobodyAsksForTheDefaultLocaleOrZoneOrForChance() {
        noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "asks the machine", MachineUseTest::asksTheMachine))
                .check(CODE);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        boolean locale = owner.equals("java.util.Locale") && name.equals("getDefault");
        boolean zone = owner.equals("java.util.TimeZone") && name.equals("getDefault");
        boolean chance = owner.matches(".*Random.*") || name.matches("random(UUID)?|shuffle");
        return locale || zone || chance;
    }

    @Test
    void filesAreWrittenOnlyWhereThePageSays() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + ".publish.."))
                .should()
                .accessTargetWhere(files("writes a file", WRITES))
                .check(CODE);
    }

    @Test
    void filesAreReadOnlyWhereThePageSays() {
        noClasses()
                .that(
                        resideOutsideOfPackages(
                                ROOT + ".content..", ROOT + ".theme..", ROOT + ".publish.."))
                .should()
                .accessTargetWhere(files("reads a file", READS))
                .check(CODE);
    }

    @Test
    void nobodyPrintsButMain() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".command.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CODE);
    }

    private static DescribedPredicate<JavaAccess<?>> files(String doing, Set<String> methods) {
        return DescribedPredicate.describe(
                doing,
                access ->
                        access.getTargetOwner().getFullName().equals("java.nio.file.Files")
                                && methods.contains(access.getTarget().getName()));
    }
}
