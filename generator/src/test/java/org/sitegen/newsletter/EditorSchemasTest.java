package org.sitegen.newsletter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Schema;
import org.sitegen.schema.type.JsonSchema;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.RecordType;
import org.sitegen.text.Datum;
import org.sitegen.text.DatumJson;

/** Holds the JSON Schemas for editors' programs to the fields that the code declares. */
class EditorSchemasTest {

    private static final Path FOLDER = Path.of("..", "docs", "editors", "schemas");
    private static final Path PAGE = Path.of("..", "docs", "editors", "completion.md");
    private static final Path CONTENT = Path.of("..", "content");

    @TestFactory
    Stream<DynamicTest> aSchemaHasTheFieldsThatTheCodeDeclares() {
        return documents().entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(), () -> same(one.getKey(), one.getValue())));
    }

    @Test
    void thePageNamesEverySchema() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(documents().keySet().stream().map(name -> name + ".json").toList());
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheDemoHasTheFormOfItsSchema() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> hasForm(file)));
    }

    @Test
    void everyKindOfFileStandsInTheDemo() throws IOException {
        assertThat(files().stream().map(EditorSchemasTest::kind)).containsAll(documents().keySet());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().matches(".*\\.(yml|md)"))
                    .filter(file -> documents().containsKey(kind(file)))
                    .sorted()
                    .toList();
        }
    }

    private static void hasForm(Path file) throws IOException {
        String yaml = Files.readString(file);
        String facts = yaml.startsWith("---\n") ? yaml.substring(4).split("\n---\n", 2)[0] : yaml;
        boolean isStory = file.toString().endsWith(".md") && facts.equals(yaml);
        JsonNode typed = TypedYaml.read(isStory ? "" : facts);

        if (!isStory) {
            assertThat(errors(kind(file), typed)).isEmpty();
        }
    }

    private static List<?> errors(String kind, JsonNode typed) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(documents().get(kind), InputFormat.JSON)
                .validate(typed);
    }

    /** The kind of a file of the demo: its type by its folder, otherwise its own name. */
    private static String kind(Path file) {
        String folder = requireNonNull(file.getParent()).getFileName().toString();
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return EntryTypes.ALL.stream()
                .filter(type -> type.folder().equals(folder))
                .map(EntryType::name)
                .findFirst()
                .orElse(name);
    }

    private static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        for (EntryType<?> type : EntryTypes.ALL) {
            one(type.name(), type.schema(), "The facts of " + type.schema().name(), documents);
        }
        one("site", SiteSettings.SCHEMA, "The settings of the site", documents);
        list("goals", Goal.SCHEMA, documents);
        list("capabilities", Capability.SCHEMA, documents);
        list("services", Service.SCHEMA, documents);
        list("units", Named.UNIT, documents);
        list("roles", Named.ROLE, documents);
        list("glossary", Term.SCHEMA, documents);
        return documents;
    }

    private static void one(
            String name, Schema<?> schema, String title, Map<String, String> documents) {
        put(name, title, JsonSchema.object(schema, Audience.ITSELF), documents);
    }

    private static void list(String name, Schema<?> schema, Map<String, String> documents) {
        Datum.Members form = new ListType<>(new RecordType<>(schema), 1).form(Audience.ITSELF);
        put(name, "The register of " + name, form, documents);
    }

    private static void put(
            String name, String title, Datum.Members form, Map<String, String> documents) {
        documents.put(name, DatumJson.indented(JsonSchema.document(title, form)));
    }

    private static void same(String name, String expected) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, expected);
        }
        assertThat(file).content().isEqualTo(expected);
    }
}
