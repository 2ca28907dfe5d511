package org.sitegen.output.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sitegen.BuiltSite;
import org.sitegen.TestSite;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.output.StrictJson;
import org.sitegen.schema.Field;

/** The first phase of a request is told as every promise is, once it is one. */
class RequestDataTest {

    private static final PromiseData PROMISES = new PromiseData(TestSite.TODAY);

    private static final String AGREED =
            """
            -- content/requests/R-2026-031-receipts.md --
            status: agreed
            decision: {decided: agreed, on: 2026-10-26, by_role: head-of-it, because: It saves the drawer and the search}
            answer:
              answered_on: 2026-10-19
              what_it_will_take:
                - {step: Agree how long receipts are kept, takes: 1 week}
              only_one_because: Nobody knows another way to do it
              first_phase:
                gives_you: A trial with one team
                by: 2026-11-06
                owner_role: desk-lead
                moved: [{to: 2026-12-11, on: 2026-11-02, because: The team is away until December}]
            """;

    private static JsonNode phase(BuiltSite site) throws IOException {
        String file = site.file("data/requests-2026.json");
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(
                                        site.file("data/schemas/requests.json"), InputFormat.JSON)
                                .validate(file, InputFormat.JSON))
                .isEmpty();
        return StrictJson.read(file).at("/requests/0/answer/first_phase");
    }

    @Test
    void onceAgreedItTellsWhatEveryPromiseTells() throws IOException {
        BuiltSite site = TestSite.example(AGREED).build();
        JsonNode phase = phase(site);

        assertThat(phase.get("gives_you").asText()).isEqualTo("A trial with one team");
        assertThat(phase.get("by").asText()).isEqualTo("2026-11-06");
        assertThat(StrictJson.read(site.file("data/promises-2026.json")).get("promises"))
                .filteredOn(promise -> promise.get("id").asText().equals("first-phase"))
                .singleElement()
                .satisfies(
                        promise -> {
                            assertThat(promise.get("due").asText()).isEqualTo("2026-12-11");
                            for (Field<Promise, ?> field : PROMISES.course()) {
                                assertThat(phase.get(field.name()))
                                        .as(field.name())
                                        .isEqualTo(promise.get(field.name()));
                            }
                        });
    }

    @Test
    void beforeThatItIsAnOfferWithItsFirstDateAndNoState() throws IOException {
        JsonNode phase = phase(TestSite.example("").build());

        assertThat(phase.fieldNames()).toIterable().containsExactly("gives_you", "by");
    }

    @Test
    void theFormNamesAllThatIsTold() throws IOException {
        JsonNode form =
                StrictJson.read(TestSite.example("").build().file("data/schemas/requests.json"))
                        .at("/properties/requests/items/properties/answer/properties")
                        .get("first_phase");

        for (Field<Promise, ?> field : PROMISES.course()) {
            assertThat(form.get("properties").has(field.name())).as(field.name()).isTrue();
        }
        assertThat(form.get("required").toString()).isEqualTo("[\"gives_you\",\"by\"]");
    }
}
