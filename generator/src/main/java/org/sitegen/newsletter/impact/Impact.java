package org.sitegen.newsletter.impact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.NumberRules;
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
        @Nullable DataHarm data,
        @Nullable InformationKind dataKind,
        @Nullable String whoWasNotAffected) {

    private static final Field<Impact, BigDecimal> HOURS_LOST =
            Field.of(
                            Impact.class,
                            "hours_lost",
                            Types.NUMBER,
                            "Working hours lost by all of them together.")
                    .protectedFact();

    public static final Schema<Impact> SCHEMA =
            Schema.of("an impact", Impact.class)
                    .with(
                            Field.of(
                                            Impact.class,
                                            "what_it_meant",
                                            Types.TEXT,
                                            "What it meant, in the words of the business.")
                                    .required(),
                            Field.of(
                                            Impact.class,
                                            "people",
                                            new PeopleType(),
                                            "How many people were hit, or unknown.")
                                    .orElse(People.UNKNOWN)
                                    .protectedFact(),
                            Field.of(
                                            Impact.class,
                                            "people_basis",
                                            Types.oneOf(PeopleBasis.class),
                                            "Whether the people were counted or estimated.")
                                    .protectedFact(),
                            HOURS_LOST,
                            Field.of(
                                            Impact.class,
                                            "money",
                                            Types.record(Money.SCHEMA),
                                            "What it cost.")
                                    .protectedFact(),
                            Field.of(
                                            Impact.class,
                                            "deadlines_missed",
                                            Types.listOf(Types.TEXT),
                                            "Deadlines that were missed.")
                                    .kept(),
                            Field.of(
                                            Impact.class,
                                            "data",
                                            DataHarm.TYPE,
                                            "The worst that happened to information.")
                                    .protectedFact(),
                            Field.of(
                                            Impact.class,
                                            "data_kind",
                                            Types.oneOf(InformationKind.class),
                                            "Which information that was.")
                                    .protectedFact(),
                            Field.of(
                                    Impact.class,
                                    "who_was_not_affected",
                                    Types.TEXT,
                                    "Who could go on as usual."))
                    .holding(fields -> NumberRules.notNegative(fields, HOURS_LOST));

    public Impact {
        deadlinesMissed = List.copyOf(deadlinesMissed);
    }
}
