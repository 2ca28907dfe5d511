package org.sitegen.newsletter.impact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.NumberRules;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
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

    private static final Field<Impact, People> PEOPLE =
            Field.of(
                            Impact.class,
                            "people",
                            new PeopleType(),
                            "How many people were hit, or unknown.")
                    .orElse(People.UNKNOWN)
                    .protectedFact();

    private static final Field<Impact, PeopleBasis> PEOPLE_BASIS =
            Field.of(
                            Impact.class,
                            "people_basis",
                            Types.oneOf(PeopleBasis.class),
                            "Whether the people were counted or estimated.")
                    .protectedFact();

    private static final Field<Impact, DataHarm> DATA =
            Field.of(Impact.class, "data", DataHarm.TYPE, "The worst that happened to information.")
                    .protectedFact();

    private static final Field<Impact, InformationKind> DATA_KIND =
            Field.of(
                            Impact.class,
                            "data_kind",
                            Types.oneOf(InformationKind.class),
                            "Which information that was.")
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
                            PEOPLE,
                            PEOPLE_BASIS,
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
                            DATA,
                            DATA_KIND,
                            Field.of(
                                    Impact.class,
                                    "who_was_not_affected",
                                    Types.TEXT,
                                    "Who could go on as usual."))
                    .holding(fields -> NumberRules.notNegative(fields, HOURS_LOST))
                    .holding(Impact::countsWhatIsKnown)
                    .holding(Impact::namesWhatWasHarmed);

    public Impact {
        deadlinesMissed = List.copyOf(deadlinesMissed);
    }

    private static void countsWhatIsKnown(Fields fields) {
        People people = fields.find(PEOPLE);
        if (fields.has(PEOPLE_BASIS) && people != null && !people.isKnown()) {
            contradicts(
                    fields,
                    PEOPLE_BASIS,
                    "\"people_basis\" says how the people were counted, but \"people\" that nobody"
                            + " knows how many");
        }
    }

    private static void namesWhatWasHarmed(Fields fields) {
        if (fields.find(DATA_KIND) != null && fields.find(DATA) == DataHarm.NONE) {
            contradicts(
                    fields,
                    DATA_KIND,
                    "\"data_kind\" says which information it was, but \"data\" that nothing happened"
                            + " to any");
        }
    }

    private static void contradicts(Fields fields, Field<Impact, ?> field, String message) {
        String advice = "Correct the one that is wrong, or take out " + field.name() + '.';
        fields.wrong(field, "facts-contradict", message, advice);
    }
}
