package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What a failure did to the business.
 *
 * @param whatItMeant in the words of the business
 * @param people how many people were hit
 * @param peopleBasis how that number was come by
 * @param hoursLost working hours lost, by all of them together
 * @param money what it cost
 * @param deadlinesMissed which deadlines were missed
 * @param data which data it touched
 * @param whoWasNotAffected who went on as usual
 */
public record Impact(
        String whatItMeant,
        People people,
        @Nullable PeopleBasis peopleBasis,
        @Nullable BigDecimal hoursLost,
        @Nullable Money money,
        List<String> deadlinesMissed,
        @Nullable DataTouched data,
        @Nullable String whoWasNotAffected) {

    static final Field<String> WHAT_IT_MEANT =
            Field.of("what_it_meant", Types.TEXT, "What it meant, in the words of the business.")
                    .required();
    static final Field<People> PEOPLE =
            Field.of("people", new PeopleType(), "How many people were hit, or unknown.");
    static final Field<PeopleBasis> PEOPLE_BASIS =
            Field.of(
                    "people_basis",
                    Types.oneOf(PeopleBasis.class),
                    "Whether the people were counted or estimated.");
    static final Field<BigDecimal> HOURS_LOST =
            Field.of("hours_lost", Types.NUMBER, "Working hours lost by all of them together.");
    static final Field<Money> MONEY = Field.of("money", Types.record(Money.SHAPE), "What it cost.");
    static final Field<List<String>> DEADLINES_MISSED =
            Field.of("deadlines_missed", Types.listOf(Types.TEXT), "Deadlines that were missed.");
    static final Field<DataTouched> DATA =
            Field.of("data", Types.oneOf(DataTouched.class), "Which data it touched.");
    static final Field<String> WHO_WAS_NOT_AFFECTED =
            Field.of("who_was_not_affected", Types.TEXT, "Who could go on as usual.");

    static final Schema<Impact> SHAPE =
            Schema.of(
                    "an impact",
                    List.of(
                            WHAT_IT_MEANT,
                            PEOPLE,
                            PEOPLE_BASIS,
                            HOURS_LOST,
                            MONEY,
                            DEADLINES_MISSED,
                            DATA,
                            WHO_WAS_NOT_AFFECTED),
                    Impact::read);

    public Impact {
        deadlinesMissed = List.copyOf(deadlinesMissed);
    }

    private static Impact read(Fields fields) {
        return new Impact(
                fields.get(WHAT_IT_MEANT),
                fields.get(PEOPLE),
                fields.find(PEOPLE_BASIS),
                fields.find(HOURS_LOST),
                fields.find(MONEY),
                fields.get(DEADLINES_MISSED),
                fields.find(DATA),
                fields.find(WHO_WAS_NOT_AFFECTED));
    }
}
