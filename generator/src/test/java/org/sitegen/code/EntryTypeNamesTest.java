package org.sitegen.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.entry.Entry;

/**
 * What lists, feeds, addresses, promises and references show of an entry, its type says; so a new
 * type needs no line in any of them.
 */
class EntryTypeNamesTest {

    /** What tells of the figures of benchmarks, the balance of editions and the like. */
    private static final Set<String> ABOUT_ONE =
            Set.of(
                    "check.rule.CheckInput",
                    "content.EntryReader",
                    "content.figures.FigureReader",
                    "newsletter.ReportingEditions",
                    "output.data.BenchmarkData",
                    "output.data.BenchmarkFiles",
                    "output.data.DataKinds",
                    "output.feed.FeedFiles",
                    "site.home.HomeSection",
                    "site.index.BalanceCount",
                    "site.index.OtherEntries",
                    "site.index.SiteIndex",
                    "site.reference.ReferencePagesSection");

    private static final String ROOT = "org.sitegen.";

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.sitegen");

    @Test
    void outsideItsRoomsOnlyWhatIsAboutATypeNamesIt() {
        assertThat(
                        CODE.stream()
                                .filter(type -> !isInARoom(type) && namesOne(type))
                                .map(type -> type.getName().substring(ROOT.length()))
                                .filter(name -> !name.equals("newsletter.EntryTypes")))
                .containsExactlyInAnyOrderElementsOf(ABOUT_ONE);
    }

    private static boolean isInARoom(JavaClass type) {
        String room = type.getPackageName();
        return EntryTypes.ALL.stream().anyMatch(each -> room.endsWith('.' + each.name()));
    }

    private static boolean namesOne(JavaClass type) {
        return Stream.concat(
                        type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getName().equals("TYPE"))
                                .map(access -> access.getTargetOwner()),
                        type.getInstanceofChecks().stream().map(check -> check.getRawType()))
                .anyMatch(named -> named.isAssignableTo(Entry.class));
    }
}
