package org.sitegen.newsletter.win;

import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.value.Money;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/**
 * What a win did to the money.
 *
 * @param money how much
 */
public record Saving(
        Money money,
        MoneyKind kind,
        @Nullable MeasureBasis basis,
        @Nullable String period,
        @Nullable String agreedWithUnit) {

    public static final Field<Saving, String> AGREED_WITH_UNIT =
            Field.of(
                            Saving.class,
                            "agreed_with_unit",
                            Types.idOf("unit"),
                            "The unit that agrees with the amount.")
                    .protectedFact();

    static final Schema<Saving> SCHEMA =
            Schema.of("money saved or earned", Saving.class, Money.SCHEMA)
                    .with(Saving::money, Money.AMOUNT, Money.CURRENCY)
                    .with(
                            Field.of(
                                            Saving.class,
                                            "kind",
                                            Types.oneOf(MoneyKind.class),
                                            "What happened with the money.")
                                    .required()
                                    .protectedFact(),
                            Field.of(
                                            Saving.class,
                                            "basis",
                                            Types.oneOf(MeasureBasis.class),
                                            "How the amount was come by.")
                                    .protectedFact(),
                            Field.of(
                                            Saving.class,
                                            "period",
                                            Types.TEXT,
                                            "Which time the amount stands for.")
                                    .protectedFact(),
                            AGREED_WITH_UNIT)
                    .holding(Money::isSomething);
}
