package org.sitegen.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one prose asked about the newsletter around it, and what it was told. As long as {@linkplain
 * #hold the same answers hold}, the same text becomes the same prose.
 *
 * @param words by their key
 * @param kinds what a reference may name; empty when nobody asked
 * @param targets by kind and id, {@code failure:F-2026-014}; null where there is nothing
 * @param withheld whether readers cannot see a thing yet, by kind and id
 * @param media by the path as written; null where there is no file
 * @param guesses by kind and what was written
 * @param glossary all terms that were looked for
 */
public record ProseAnswers(
        Map<String, String> words,
        List<String> kinds,
        Map<String, @Nullable LinkTarget> targets,
        Map<String, Boolean> withheld,
        Map<String, @Nullable Media> media,
        Map<String, List<String>> guesses,
        Glossary glossary) {

    /** Nothing was asked. */
    public static final ProseAnswers NONE =
            new ProseAnswers(
                    Map.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Glossary.NONE);

    public ProseAnswers {
        words = sorted(words);
        kinds = List.copyOf(kinds);
        targets = sorted(targets);
        withheld = sorted(withheld);
        media = sorted(media);
        guesses = sorted(guesses);
    }

    private static <V extends @Nullable Object> Map<String, V> sorted(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** Whether the same questions are answered in the same way now. */
    public boolean hold(ProseLookup around) {
        RecordingLookup now = new RecordingLookup(around);
        words.keySet().forEach(now::word);
        if (!kinds.isEmpty()) {
            now.kinds();
        }
        targets.keySet().forEach(key -> now.target(kind(key), id(key)));
        withheld.keySet().forEach(key -> now.isWithheld(kind(key), id(key)));
        media.keySet().forEach(now::media);
        guesses.keySet().forEach(key -> now.near(kind(key), id(key)));
        return glossary.equals(around.glossary()) && now.answers().isLike(this);
    }

    private boolean isLike(ProseAnswers before) {
        return words.equals(before.words)
                && kinds.equals(before.kinds)
                && targets.equals(before.targets)
                && withheld.equals(before.withheld)
                && media.equals(before.media)
                && guesses.equals(before.guesses);
    }

    private static String kind(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    private static String id(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
