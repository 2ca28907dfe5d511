package org.sitegen.newsletter.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.schema.Audience;
import org.sitegen.schema.Input;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.ValueType;
import org.sitegen.schema.type.Scalars;
import org.sitegen.text.Datum;

/** Business units: a list of ids, or the single word {@code all}. */
record UnitsType() implements ValueType<List<String>> {

    private static final ValueType<List<String>> IDS = Types.listOf(Types.idOf("unit"));

    @Override
    public String example() {
        return IDS.example();
    }

    @Override
    public String example(OwnIds own) {
        return IDS.example(own);
    }

    @Override
    public String words() {
        return "a list of unit ids, or the word all";
    }

    @Override
    public List<String> neutral() {
        return List.of();
    }

    @Override
    public List<String> read(Input input) {
        String word = input.isText() ? input.text() : "";
        if (word.equals(Types.ALL_UNITS)) {
            return List.of(word);
        }
        if (isMeant(word)) {
            report(word, input);
            return List.of(Types.ALL_UNITS);
        }
        return input.isText() ? IDS.neutralIfNull(IDS.read(input)) : ids(input.items());
    }

    private static List<String> ids(List<Input> items) {
        List<String> ids = new ArrayList<>();
        for (Input item : items) {
            String id = item.text();
            if (isMeant(id)) {
                report(id, item);
            } else if (!id.isEmpty()) {
                item.refersTo("unit", id);
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    private static boolean isMeant(String word) {
        return word.equalsIgnoreCase(Types.ALL_UNITS);
    }

    private static void report(String word, Input input) {
        input.wrong(
                "value-not-allowed",
                Scalars.quoted(word) + " is not the id of a unit",
                Advice.write(Remedy.field("units: " + Types.ALL_UNITS))
                        .after("Do you mean every unit? "));
    }

    @Override
    public @Nullable Datum write(List<String> value, Audience audience) {
        return audience.all() && value.equals(List.of(Types.ALL_UNITS))
                ? Datum.of(Types.ALL_UNITS)
                : IDS.write(value, audience);
    }

    @Override
    public Datum.Members form(Audience audience) {
        if (!audience.all()) {
            return IDS.form(audience);
        }
        Datum all = Datum.members("const", Datum.of(Types.ALL_UNITS));
        return Datum.members("anyOf", new Datum.Items(List.of(all, IDS.form(audience))));
    }
}
