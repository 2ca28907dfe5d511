package org.sitegen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.type.JsonSchema;
import org.sitegen.text.Datum;

class SchemaTest {

    /** A record with a field of each sort. */
    record Pet(String name, @Nullable String owner, Mood mood, int legs, List<String> toys) {}

    enum Mood {
        CALM,
        WILD
    }

    private static final Field<Pet, String> NAME =
            Field.of("name", Types.TEXT, Pet::name, "What it is called.").required();
    private static final Field<Pet, String> OWNER =
            Field.of("owner", Types.TEXT, Pet::owner, "Whose it is.");
    private static final Field<Pet, Mood> MOOD =
            Field.of("mood", Types.oneOf(Mood.class), Pet::mood, "How it is.").orElse(Mood.WILD);
    private static final Field<Pet, Integer> LEGS =
            Field.of(Pet.class, "number_of_legs", "legs", Types.COUNT, "On how many it goes.");
    private static final Field<Pet, List<String>> TOYS =
            Field.of("toys", Types.listOf(Types.TEXT), Pet::toys, "What it plays with.");

    private static final Schema<Pet> SCHEMA =
            Schema.of("a pet", Pet.class).with(NAME, OWNER, MOOD, LEGS, TOYS);

    @Test
    void componentIsMadeFromTheFieldOfItsName() {
        assertThat(read(Map.of("name", Datum.of("Rex"), "number_of_legs", Datum.of(3))))
                .isEqualTo(new Pet("Rex", null, Mood.WILD, 3, List.of()));
    }

    @Test
    void whereNothingIsWrittenTheOtherwiseValueHolds() {
        assertThat(read(Map.of()).mood()).isEqualTo(Mood.WILD);
        assertThat(read(Map.of("mood", Datum.of("calm"))).mood()).isEqualTo(Mood.CALM);
    }

    @Test
    void whatIsNeededIsNeutralAndNeverNullWhereItIsMissing() {
        assertThat(read(Map.of())).isEqualTo(new Pet("", null, Mood.WILD, 0, List.of()));
        assertThat(SCHEMA.nothing()).isEqualTo(read(Map.of()));
    }

    @Test
    void componentWithoutFieldIsRefused() {
        Schema<Pet> incomplete = Schema.of("a pet", Pet.class).with(NAME, OWNER, MOOD, TOYS);

        assertThatThrownBy(incomplete::nothing)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("legs");
    }

    @Test
    void fieldWithoutComponentIsRefused() {
        Schema<Pet> more =
                SCHEMA.with(Field.of("colour", Types.TEXT, Pet::name, "Of what colour it is."));

        assertThatThrownBy(more::nothing)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void whatIsOnlyToldIsNeverRead() {
        Schema<Pet> told = Schema.<Pet>writeOnly("a pet").with(NAME);

        assertThat(told.write(SCHEMA.nothing(), Audience.ITSELF).byName()).isEmpty();
        assertThatThrownBy(told::nothing).isInstanceOf(NullPointerException.class);
    }

    @Test
    void rulesSeeWhatWasWrittenAndAllOfThemAreAsked() {
        List<String> asked = new ArrayList<>();
        Schema<Pet> strict =
                SCHEMA.holding(fields -> asked.add("owned " + fields.has(OWNER)))
                        .holding(fields -> asked.add(fields.get(NAME)));

        strict.read(fields(Map.of("name", Datum.of("Rex")), strict));

        assertThat(asked).containsExactly("owned false", "Rex");
    }

    @Test
    void needDependsOnStatusAndCondition() {
        Fields owned = fields(Map.of("owner", Datum.of("Ann")), SCHEMA);
        Fields free = fields(Map.of(), SCHEMA);

        assertThat(Need.from(Mood.WILD).appliesTo(free, 0)).isFalse();
        assertThat(Need.from(Mood.WILD).appliesTo(free, 1)).isTrue();
        assertThat(Need.unless(OWNER).appliesTo(free, 0)).isTrue();
        assertThat(Need.unless(OWNER).appliesTo(owned, 0)).isFalse();
        assertThat(Need.OPTIONAL.appliesTo(free, 9)).isFalse();
        assertThat(Need.ALWAYS.where("if owned", fields -> fields.has(OWNER)).appliesTo(free, 0))
                .isFalse();
    }

    @Test
    void eachWitherChangesOneThingAndKeepsTheRest() {
        Field<Pet, String> field =
                OWNER.required().protectedFact().orElse("nobody").formerly("keeper");

        assertThat(field.need()).isEqualTo(Need.ALWAYS);
        assertThat(field.standing()).isEqualTo(Standing.PROTECTED);
        assertThat(field.otherwise()).isEqualTo("nobody");
        assertThat(field.earlierNames()).containsExactly("keeper");
        assertThat(field.kept().standing()).isEqualTo(Standing.KEPT);
        assertThat(field.optional().need()).isEqualTo(Need.OPTIONAL);
        assertThat(field.name()).isEqualTo("owner");
        assertThat(
                        field.only(pet -> false)
                                .write(
                                        new Pet("", "Ann", Mood.CALM, 4, List.of()),
                                        Audience.ITSELF))
                .isNull();
    }

    @Test
    void earlierNamesStandInTheJsonSchemaOfEditors() {
        Schema<Pet> renamed = Schema.<Pet>writeOnly("a pet").with(OWNER.formerly("keeper"));

        assertThat(JsonSchema.object(renamed, Audience.ITSELF).byName().get("properties"))
                .asString()
                .contains("keeper", "Now called owner.");
    }

    @Test
    void whatIsForEditorsIsNotWrittenForReaders() {
        Schema<Pet> secret = Schema.<Pet>writeOnly("a pet").with(NAME.editorial());
        Pet rex = new Pet("Rex", null, Mood.CALM, 4, List.of());
        Audience readers = Audience.readers(ZoneId.of("UTC"), null, (kind, id) -> true);

        assertThat(secret.write(rex, readers).byName()).isEmpty();
        assertThat(secret.write(rex, Audience.ITSELF).byName()).containsKey("name");
    }

    private static Pet read(Map<String, Datum> written) {
        return SCHEMA.read(fields(written, SCHEMA));
    }

    private static Fields fields(Map<String, Datum> written, Schema<?> schema) {
        return new DatumInput(new Datum.Members(written), "").fields(schema);
    }

    @Test
    void fieldNamesAComponentThatIsThere() {
        Field<Pet, Integer> wings = Field.of(Pet.class, "wings", Types.COUNT, "How many it has.");
        assertThatThrownBy(
                        () -> wings.getter().apply(new Pet("Ada", null, Mood.CALM, 4, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wings");
    }
}
