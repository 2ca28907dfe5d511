package org.sitegen.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.Finding;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;
import org.sitegen.yaml.YamlComposer;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlSource;

class YamlFieldsTest {

    private enum Status {
        OPEN,
        CLOSED
    }

    private record Item(
            String title,
            @Nullable LocalDate date,
            boolean draft,
            List<String> units,
            @Nullable Status status,
            @Nullable String lesson) {}

    private static final Field<Item, String> TITLE =
            Field.of("title", Types.TEXT, Item::title, "What it is called.").required();
    private static final Field<Item, LocalDate> DATE =
            Field.of("date", Types.DATE, Item::date, "When.");
    private static final Field<Item, Boolean> DRAFT =
            Field.of("draft", Types.TRUE_OR_FALSE, Item::draft, "Hidden.");
    private static final Field<Item, List<String>> UNITS =
            Field.of("units", Types.listOf(Types.idOf("unit")), Item::units, "Who.");
    private static final Field<Item, Status> STATUS =
            Field.of("status", Types.oneOf(Status.class), Item::status, "How far it is.");
    private static final Field<Item, String> LESSON =
            Field.of("lesson", Types.TEXT, Item::lesson, "What was learnt.")
                    .requiredFrom(Status.CLOSED);

    private final Findings findings = new Findings();
    private FileContext context = new FileContext(new SourceFile("a.yml", ""), "");

    @Test
    void valuesAreTheTextThatWasTyped() {
        Fields fields = read("title: \"no\"\ndate: 2026-11-22\n");

        assertThat(fields.get(TITLE)).isEqualTo("no");
        assertThat(fields.get(DATE)).isEqualTo("2026-11-22");
        assertThat(headlines()).isEmpty();
    }

    @Test
    void wrongValueIsFoundInItsColumn() {
        Fields fields = read("title: x\nstatus: colsed\n");

        assertThat(fields.find(STATUS)).isNull();
        assertThat(headlines())
                .singleElement()
                .asString()
                .startsWith("a.yml:2:9: error: \"colsed\"");
        assertThat(findings.sorted().get(0).location().width()).isEqualTo(6);
        assertThat(advice()).contains("Did you mean \"closed\"?");
    }

    @Test
    void columnsCountCharactersNotCodeUnits() {
        read("{title: \"😀😀\", status: x}\n").find(STATUS);

        assertThat(headlines().get(0)).startsWith("a.yml:1:23: error");
    }

    @Test
    void aMissingFieldIsFoundWhereTheRecordBegins() {
        read("\n# nothing\ndate: 2026-11-22\n");

        assertThat(headlines())
                .containsExactly("a.yml:3:1: error: \"title\" is missing [missing-field]");
        assertThat(advice()).isEqualTo("What it is called. Write: title: \"…\"");
    }

    @Test
    void anEmptyFieldIsMissing() {
        Fields fields = read("title:\ndate:\n");

        assertThat(fields.has(DATE)).isFalse();
        assertThat(headlines())
                .containsExactly("a.yml:1:1: error: \"title\" is empty [missing-field]");
    }

    @Test
    void moreIsRequiredAsTheStatusAdvances() {
        read("title: x\nstatus: closed\n");

        assertThat(headlines())
                .containsExactly(
                        "a.yml:1:1: error: \"lesson\" is missing, and at status \"closed\" a"
                                + " test needs it [missing-field]");
    }

    @Test
    void anUnknownKeyIsFoundWithWhatWasMeant() {
        read("titel: x\ntitle: y\n");

        assertThat(headlines())
                .containsExactly("a.yml:1:1: error: a test has no field \"titel\" [unknown-key]");
        assertThat(advice()).isEqualTo("Did you mean \"title\"?");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithBothLines() {
        Fields fields = read("title: x\ndate: 2026-01-01\ntitle: y\n");

        assertThat(fields.get(TITLE)).isEqualTo("x");
        assertThat(headlines())
                .containsExactly(
                        "a.yml:3:1: error: \"title\" stands twice, first in line 1"
                                + " [duplicate-key]");
    }

    @Test
    void aliasesAnchorsAndTagsAreRefused() {
        read("title: &x one\nlesson: *x\nstatus: !open\n");

        assertThat(headlines())
                .containsExactly(
                        "a.yml:1:8: error: \"&x\" begins with \"&\", which means something else"
                                + " here [yaml-start]",
                        "a.yml:2:9: error: \"*x\" begins with \"*\", which means something else"
                                + " here [yaml-start]",
                        "a.yml:3:9: error: \"!open\" begins with \"!\", which means something"
                                + " else here [yaml-start]");
    }

    @Test
    void aListWhereATextIsExpectedIsFound() {
        read("title: [\"Payroll: late\"]\n").find(TITLE);

        assertThat(headlines())
                .containsExactly(
                        "a.yml:1:8: error: a list stands where a single value is expected"
                                + " [wrong-form]");
        assertThat(advice()).endsWith("Write: title: \"Payroll: late\"");
    }

    @Test
    void aTextWhereAListIsExpectedIsFound() {
        read("title: x\nunits: finance, people\n").find(UNITS);

        assertThat(headlines())
                .containsExactly(
                        "a.yml:2:8: error: a single value stands where a list is expected"
                                + " [wrong-form]");
        assertThat(advice()).endsWith("Write: units: [finance, people]");
    }

    @Test
    void referencesAreCollectedOnce() {
        Fields fields = read("title: x\nunits: [finance]\n");
        fields.find(UNITS);
        fields.find(UNITS);

        assertThat(context.references())
                .extracting(ReferenceUse::reference)
                .containsExactly(new Reference("unit", "finance"));
    }

    @Test
    void yesIsNotTrue() {
        read("title: x\ndraft: yes\n").find(DRAFT);

        assertThat(headlines())
                .containsExactly(
                        "a.yml:2:8: error: \"yes\" is neither true nor false [yaml-yes-no]");
        assertThat(advice()).isEqualTo("Write: draft: true");
    }

    private Fields read(String yaml) {
        return fields(reading(yaml));
    }

    private FileContext reading(String yaml) {
        context = new FileContext(new SourceFile("a.yml", yaml), "");
        return context;
    }

    private static Fields fields(FileContext context) {
        YamlNode node =
                Objects.requireNonNull(YamlComposer.compose(YamlSource.fields(context.findings())));
        return new YamlInput(node, null, context).fields(schema());
    }

    private static Schema<Item> schema() {
        return Schema.of("a test", Item.class)
                .with(TITLE, DATE, DRAFT, UNITS, STATUS, LESSON)
                .grownBy(STATUS);
    }

    private List<String> headlines() {
        context.findings().report(findings, false);
        return findings.sorted().stream().map(Finding::headline).toList();
    }

    private String advice() {
        return findings.sorted().get(0).advice();
    }
}
