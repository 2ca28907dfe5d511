package org.sitegen.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseState;

/** Which promises are late, pending, kept or next is said in one package. */
class PromiseRulesTest {

    /** A line and a data file show what has become of one promise; they choose none. */
    private static final String SHOWING = ".*\\.(PromiseLineBuilder|PromiseData)(\\$.*)?";

    @Test
    void nobodyElseAsksWhatHasBecomeOfAPromise() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sitegen.newsletter.promise")
                .and()
                .haveNameNotMatching(SHOWING)
                .should()
                .callMethod(Promise.class, "stateAsOf", LocalDate.class)
                .orShould()
                .callMethod(PromiseState.class, "isPending")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.sitegen"));
    }
}
