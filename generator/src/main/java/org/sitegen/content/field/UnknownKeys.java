package org.sitegen.content.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.advice.Advice;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;
import org.sitegen.text.Spelling;
import org.sitegen.yaml.CharacterMistakes;
import org.sitegen.yaml.CommaInBraces;
import org.sitegen.yaml.SpaceMistakes;
import org.sitegen.yaml.YamlLine;
import org.sitegen.yaml.YamlMap;
import org.sitegen.yaml.YamlText;

/** Finds keys that no field of the record has. */
final class UnknownKeys {

    /** Beyond so many, the file is not what the editor believes it to be. */
    private static final int MOST = 20;

    private static final String NO_ID = "Remove this line: the id is in the name of the file.";

    private UnknownKeys() {}

    /** The pairs whose keys are fields of the shape; a finding for each of the others. */
    static Map<String, YamlMap.Pair> refuse(YamlMap map, Schema<?> schema, FileFindings findings) {
        Map<String, YamlMap.Pair> known = known(map, schema);
        if (known.size() < map.pairs().size()) {
            reportOthers(map, known, schema, findings);
        }
        return known;
    }

    private static Map<String, YamlMap.Pair> known(YamlMap map, Schema<?> schema) {
        Map<String, YamlMap.Pair> known = new LinkedHashMap<>();
        for (Field<?, ?> field : schema.fields()) {
            YamlMap.Pair pair = written(field, map);
            if (pair != null) {
                known.put(field.name(), pair);
            }
        }
        return known;
    }

    /** The pair of a field, under its name or one of earlier versions. */
    private static YamlMap.@Nullable Pair written(Field<?, ?> field, YamlMap map) {
        YamlMap.Pair pair = map.pairs().get(field.name());
        for (String earlier : field.earlierNames()) {
            pair = pair == null ? map.pairs().get(earlier) : pair;
        }
        return pair;
    }

    /** The fields that unknown keys probably mean. */
    static Set<String> meant(YamlMap map, int known, Schema<?> schema) {
        if (known == map.pairs().size()) {
            return Set.of();
        }
        List<String> names = schema.fields().stream().map(Field::name).toList();
        return map.pairs().values().stream()
                .map(pair -> pair.key().text())
                .filter(key -> !names.contains(key))
                .limit(MOST)
                .flatMap(key -> Spelling.near(key, names).stream())
                .collect(Collectors.toSet());
    }

    private static void reportOthers(
            YamlMap map, Map<String, YamlMap.Pair> known, Schema<?> schema, FileFindings findings) {
        List<String> names = schema.fields().stream().map(Field::name).toList();
        CommaInBraces commas = new CommaInBraces(map, findings);
        map.pairs().values().stream()
                .filter(pair -> !known.containsKey(pair.key().text()))
                .limit(MOST)
                .filter(pair -> !commas.explain(pair))
                .forEach(pair -> report(pair.key(), names, schema, findings));
    }

    private static void report(
            YamlText key, List<String> names, Schema<?> schema, FileFindings findings) {
        YamlLine line = YamlLine.of(findings, key.at().line());
        if (isSpaceMissing(key, names)) {
            SpaceMistakes.reportKey(key, findings);
        } else if (!InvisibleMistakes.explain(key.text(), key.at(), findings)
                && !CharacterMistakes.startsWithNoBreakSpace(line, findings)) {
            boolean isId = key.text().equals("id") && isEntry(schema);
            findings.error(
                    "unknown-key",
                    key.at(),
                    schema.name() + " has no field \"" + key.text() + "\"",
                    isId ? Advice.of(NO_ID) : advice(key.text(), names));
        }
    }

    private static boolean isEntry(Schema<?> schema) {
        return EntryTypes.ALL.stream().anyMatch(type -> type.schema().name().equals(schema.name()));
    }

    private static Advice advice(String key, List<String> names) {
        Advice meant = Advice.meant(key, names);
        return meant.remedies().isEmpty()
                ? Advice.of("Fields: " + String.join(", ", names) + ".")
                : new Advice(meant.words().strip(), meant.remedies());
    }

    private static boolean isSpaceMissing(YamlText key, List<String> names) {
        int colon = key.text().indexOf(':');
        return colon > 0 && names.contains(key.text().substring(0, colon));
    }
}
