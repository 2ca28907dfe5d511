package org.sitegen.newsletter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.benchmark.Bounds;
import org.sitegen.newsletter.impact.People;
import org.sitegen.newsletter.request.SpanUnit;
import org.sitegen.newsletter.request.TimeSpan;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Moment;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.FreeText;
import org.sitegen.schema.type.ListType;
import org.sitegen.schema.type.MapType;
import org.sitegen.schema.type.Parsed;
import org.sitegen.schema.type.RecordType;
import org.sitegen.schema.type.ScalarType;

/** Values by chance, of whatever type: what it holds says how one is made. */
record RandomValues(Random random) {

    private static final String LETTERS = "abz -:#'\"\\\n\t{}[]0é\u00a0\u2028\uD83D\uDC00中<&";
    private static final List<String> KINDS = List.of("failure", "win", "benchmark", "edition");

    boolean flips() {
        return random.nextBoolean();
    }

    String id() {
        return flips() ? "desk-first-fix-" + random.nextInt(9) : "2026-0" + (1 + random.nextInt(9));
    }

    @SuppressWarnings("unchecked") // A type makes values of the class that its neutral one has.
    <T> T of(ValueType<T> type) {
        return (T) any(type);
    }

    private Object any(ValueType<?> type) {
        if (type instanceof ListType<?> list) {
            return many(() -> of(list.items()));
        }
        if (type instanceof MapType<?> map) {
            Supplier<String> key = map.keys().isEmpty() ? this::id : () -> oneOf(map.keys());
            return named(key, () -> of(map.values()));
        }
        if (type instanceof RecordType<?> record) {
            return RandomFields.record(record.schema(), random);
        }
        if (type.neutral() instanceof Enum<?> one) {
            return oneOf(List.of(one.getDeclaringClass().getEnumConstants()));
        }
        return type.choices().isEmpty() ? single(type) : oneOf(type.choices());
    }

    private Object single(ValueType<?> type) {
        Object like = type.neutral();
        if (like instanceof String) {
            if (type instanceof FreeText) {
                return text(30);
            }
            return type instanceof ScalarType<?> scalar ? text(scalar) : word(type);
        }
        if (like instanceof List) {
            return flips() ? List.of("all") : many(this::id);
        }
        if (like instanceof Map) {
            return named(this::id, () -> text(5));
        }
        return like instanceof Boolean ? flips() : number(like);
    }

    private String word(ValueType<?> type) {
        boolean currency = type.words().equals(Types.CURRENCY.words());
        return currency ? oneOf(List.of("EUR", "GBP", "NOK")) : id();
    }

    private Object number(Object like) {
        if (like instanceof BigDecimal) {
            return decimal();
        }
        if (like instanceof Integer) {
            return random.nextInt(1_000_000_000);
        }
        if (like instanceof People) {
            return people();
        }
        return like instanceof Bounds ? bounds() : day(like);
    }

    private Object day(Object like) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(400_000));
        if (like instanceof LocalDate) {
            return day;
        }
        if (like instanceof YearMonth) {
            return YearMonth.from(day);
        }
        if (like instanceof Moment) {
            return moment(day);
        }
        return like instanceof FigurePeriod ? period(YearMonth.from(day)) : other(like);
    }

    private Object other(Object like) {
        if (like instanceof ZoneId) {
            return ZoneId.of(oneOf(List.of("Europe/Dublin", "UTC", "America/Caracas")));
        }
        if (like instanceof Reference) {
            return new Reference(oneOf(KINDS), id());
        }
        if (like instanceof TimeSpan) {
            return new TimeSpan(1 + random.nextInt(999), oneOf(List.of(SpanUnit.values())));
        }
        throw new AssertionError("Teach the test to make one like '" + like + "'");
    }

    private Moment moment(LocalDate day) {
        LocalDateTime local = day.atTime(random.nextInt(24), random.nextInt(60));
        int minutes = random.nextInt(18 * 60 * 2) - 18 * 60;
        return new Moment(local, flips() ? null : ZoneOffset.ofTotalSeconds(60 * minutes));
    }

    private FigurePeriod period(YearMonth month) {
        int months = oneOf(List.of(1, 3, 12));
        int first = (month.getMonthValue() - 1) / months * months + 1;
        return new FigurePeriod(YearMonth.of(month.getYear(), first), months);
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(9));
    }

    private Bounds bounds() {
        BigDecimal min = decimal();
        return new Bounds(flips() ? null : min, flips() ? null : min.add(decimal().abs()));
    }

    private People people() {
        int min = random.nextInt(1000);
        return flips() ? People.UNKNOWN : new People(min, min + random.nextInt(2));
    }

    /** A text that the type accepts; one to copy where it is particular. */
    private Object text(ScalarType<?> type) {
        Parsed<?> parsed = type.parser().apply(text(30));
        String example = type.example().replace("\"", "");
        @Nullable Object value = parsed.value() == null ? example : parsed.value();
        return value;
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(most); i > 0; i--) {
            text.appendCodePoint(oneOf(LETTERS.codePoints().boxed().toList()));
        }
        return text.toString();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> many(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(one.get());
        }
        return List.copyOf(all);
    }

    private <T> Map<String, T> named(Supplier<String> key, Supplier<T> one) {
        Map<String, T> all = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.put(key.get(), one.get());
        }
        return all;
    }
}
