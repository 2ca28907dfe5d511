package org.sitegen.newsletter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;
import org.sitegen.schema.Schema;

/**
 * What a win did to the money.
 *
 * @param money how much
 * @param kind whether it was saved, avoided, earned or spent less
 * @param basis how it was come by
 * @param period which time it stands for
 * @param agreedWithUnit the unit that agrees with the amount
 */
public record Saving(
        Money money,
        MoneyKind kind,
        @Nullable MeasureBasis basis,
        @Nullable String period,
        @Nullable String agreedWithUnit) {

    static final Field<MoneyKind> KIND =
            Field.of("kind", Types.oneOf(MoneyKind.class), "What happened with the money.")
                    .required();
    static final Field<MeasureBasis> BASIS =
            Field.of("basis", Types.oneOf(MeasureBasis.class), "How the amount was come by.");
    static final Field<String> PERIOD =
            Field.of("period", Types.TEXT, "Which time the amount stands for.");
    static final Field<String> AGREED_WITH_UNIT =
            Field.of(
                    "agreed_with_unit",
                    Types.idOf("unit"),
                    "The unit that agrees with the amount.");

    static final Schema<Saving> SHAPE =
            Schema.of(
                    "money saved or earned",
                    List.of(Money.AMOUNT, Money.CURRENCY, KIND, BASIS, PERIOD, AGREED_WITH_UNIT),
                    Saving::read);

    private static Saving read(Fields fields) {
        return new Saving(
                new Money(fields.get(Money.AMOUNT), fields.get(Money.CURRENCY)),
                fields.get(KIND),
                fields.find(BASIS),
                fields.find(PERIOD),
                fields.find(AGREED_WITH_UNIT));
    }
}
