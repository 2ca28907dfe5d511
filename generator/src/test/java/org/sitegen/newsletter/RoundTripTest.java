package org.sitegen.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Codec;
import org.sitegen.schema.Schema;
import org.sitegen.schema.type.JsonSchema;
import org.sitegen.text.DatumJson;

/** What every record of the newsletter keeps, whatever it says. */
class RoundTripTest {

    private static final Audience READERS =
            Audience.readers(
                    ZoneId.of("Europe/Paris"),
                    "EUR",
                    (kind, id) -> EntryTypes.find(kind) == null || !id.endsWith("7"));

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Provide
    Arbitrary<String> schemas() {
        return Arbitraries.of(Schemas.ALL.keySet());
    }

    @Property(tries = 2000)
    void recordComesBackFromItsBytes(@ForAll("schemas") String name, @ForAll long seed) {
        comesBack(Schemas.of(name), seed);
    }

    private static <R> void comesBack(Schema<R> schema, long seed) {
        R record = RandomFields.record(schema, new Random(seed));
        Codec<R> codec = new Codec<>(schema);
        byte[] bytes = codec.encode(record);

        R back = codec.decode(bytes, idOf(record));

        assertThat(back).isEqualTo(record);
        assertThat(codec.digest(back)).isEqualTo(codec.digest(record));
        assertThat(codec.encode(back)).isEqualTo(bytes);
    }

    @Property
    void recordOfWhichNothingWasWrittenComesBackToo(@ForAll("schemas") String name) {
        nothingComesBack(Schemas.of(name));
    }

    private static <R> void nothingComesBack(Schema<R> schema) {
        Codec<R> codec = new Codec<>(schema);

        assertThat(codec.decode(codec.encode(schema.nothing()), "")).isEqualTo(schema.nothing());
    }

    @Property(tries = 1000)
    void whatEditorsTypeHasTheFormOfItsSchema(@ForAll("schemas") String name, @ForAll long seed) {
        hasForm(Schemas.of(name), Audience.ITSELF, seed);
    }

    @Property(tries = 1000)
    void whatReadersGetHasTheFormOfItsSchema(@ForAll("schemas") String name, @ForAll long seed) {
        hasForm(Schemas.of(name), READERS, seed);
    }

    private static <R> void hasForm(Schema<R> schema, Audience audience, long seed) {
        R record = RandomFields.record(schema, new Random(seed));
        String form =
                DatumJson.onOneLine(
                        JsonSchema.document("test", JsonSchema.object(schema, audience)));
        String json = DatumJson.onOneLine(schema.write(record, audience));

        assertThat(
                        REGISTRY.getSchema(form, InputFormat.JSON)
                                .validate(
                                        json,
                                        InputFormat.JSON,
                                        run ->
                                                run.executionConfig(
                                                        config ->
                                                                config.formatAssertionsEnabled(
                                                                        true))))
                .as(json)
                .isEmpty();
    }

    @Property(tries = 2000)
    void brokenBytesAreRefusedAndNothingElse(
            @ForAll("schemas") String name, @ForAll long seed, @ForAll int place) {
        breaks(Schemas.of(name), seed, place);
    }

    private static <R> void breaks(Schema<R> schema, long seed, int place) {
        Codec<R> codec = new Codec<>(schema);
        byte[] bytes = codec.encode(RandomFields.record(schema, new Random(seed)));
        byte[] changed = bytes.clone();
        changed[Math.floorMod(place, bytes.length)] ^= (byte) (1 << Math.floorMod(place, 8));
        byte[] cut = Arrays.copyOf(bytes, Math.floorMod(place, bytes.length));

        readOrRefuse(codec, changed);
        assertThatThrownBy(() -> codec.decode(cut, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void readOrRefuse(Codec<?> codec, byte[] bytes) {
        try {
            assertThat(codec.decode(bytes, "")).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    /** The id is that of the file, and so no part of the bytes. */
    private static String idOf(Object record) {
        return record instanceof Entry entry
                ? entry.id()
                : record instanceof Envelope envelope ? envelope.id() : "";
    }
}
