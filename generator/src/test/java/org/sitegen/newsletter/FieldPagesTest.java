package org.sitegen.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.settings.SiteSettings;

/** Holds the pages of the guide to the fields that the code declares. */
class FieldPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "editors", "fields");

    @TestFactory
    Stream<DynamicTest> aPageTellsOfTheFieldsThatTheCodeDeclares() {
        return pages().entrySet().stream()
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.getKey(),
                                        () -> same(page.getKey(), page.getValue().text())));
    }

    @Test
    void theListNamesEveryPage() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(pages().keySet().stream().map(name -> "(" + name + ".md)").toList());
    }

    private static Map<String, FieldPage> pages() {
        Map<String, FieldPage> pages = new LinkedHashMap<>();
        for (EntryType<?> type : EntryTypes.ALL) {
            FieldPage page = new FieldPage("The fields of " + type.schema().name());
            pages.put(type.name(), page.with("", type.schema()));
        }
        pages.put("figures", new FieldPage("The columns of figures").with("", Measurement.SCHEMA));
        pages.put(
                "incidents",
                new FieldPage("The columns of small incidents").with("", SmallIncident.SCHEMA));
        pages.put("site", new FieldPage("The fields of site.yml").with("", SiteSettings.SCHEMA));
        pages.put(
                "registers",
                new FieldPage("The fields of the registers")
                        .with("goals.yml", Goal.SCHEMA)
                        .with("capabilities.yml", Capability.SCHEMA)
                        .with("services.yml", Service.SCHEMA)
                        .with("units.yml", Named.UNIT)
                        .with("roles.yml", Named.ROLE)
                        .with("glossary.yml", Term.SCHEMA));
        return pages;
    }

    private static void same(String name, String expected) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(file, expected);
        }
        assertThat(file).content().isEqualTo(expected);
    }
}
