package org.sitegen.newsletter.failure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What a failure did to the business. */
public record Impact(
        String whatItMeant,
        People people,
        @Nullable PeopleBasis peopleBasis,
        @Nullable BigDecimal hoursLost,
        @Nullable Money money,
        List<String> deadlinesMissed,
        @Nullable DataTouched data,
        @Nullable String whoWasNotAffected) {

    static final Schema<Impact> SCHEMA =
            Schema.of("an impact", Impact.class)
                    .with(
                            Field.of(
                                            "what_it_meant",
                                            Types.TEXT,
                                            Impact::whatItMeant,
                                            "What it meant, in the words of the business.")
                                    .required(),
                            Field.of(
                                            "people",
                                            new PeopleType(),
                                            Impact::people,
                                            "How many people were hit, or unknown.")
                                    .orElse(People.UNKNOWN)
                                    .protectedFact(),
                            Field.of(
                                            "people_basis",
                                            Types.oneOf(PeopleBasis.class),
                                            Impact::peopleBasis,
                                            "Whether the people were counted or estimated.")
                                    .protectedFact(),
                            Field.of(
                                            "hours_lost",
                                            Types.NUMBER,
                                            Impact::hoursLost,
                                            "Working hours lost by all of them together.")
                                    .protectedFact(),
                            Field.of(
                                            "money",
                                            Types.record(Money.SCHEMA),
                                            Impact::money,
                                            "What it cost.")
                                    .protectedFact(),
                            Field.of(
                                            "deadlines_missed",
                                            Types.listOf(Types.TEXT),
                                            Impact::deadlinesMissed,
                                            "Deadlines that were missed.")
                                    .kept(),
                            Field.of(
                                            "data",
                                            Types.oneOf(DataTouched.class),
                                            Impact::data,
                                            "Which data it touched.")
                                    .protectedFact(),
                            Field.of(
                                    "who_was_not_affected",
                                    Types.TEXT,
                                    Impact::whoWasNotAffected,
                                    "Who could go on as usual."));

    public Impact {
        deadlinesMissed = List.copyOf(deadlinesMissed);
    }
}
