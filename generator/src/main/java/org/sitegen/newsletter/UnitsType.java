package org.sitegen.newsletter;

import java.util.List;

/** Business units: a list of ids, or the single word {@code all}. */
record UnitsType() implements ValueType<List<String>> {

    private static final ValueType<List<String>> IDS = Types.listOf(Types.idOf("unit"));

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
        boolean all = input.isText() && input.text().equals(Envelope.ALL_UNITS);
        return all ? List.of(Envelope.ALL_UNITS) : IDS.neutralIfNull(IDS.read(input));
    }
}
