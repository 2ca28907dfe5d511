package org.sitegen.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes each question of one prose on once, and keeps the answer. */
final class RecordingLookup implements ProseLookup {

    private final ProseLookup around;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, @Nullable LinkTarget> targets = new HashMap<>();
    private final Map<String, Boolean> withheld = new HashMap<>();
    private final Map<String, @Nullable Media> media = new HashMap<>();
    private final Map<String, List<String>> guesses = new HashMap<>();
    private List<String> kinds = List.of();

    RecordingLookup(ProseLookup around) {
        this.around = around;
    }

    @Override
    public String word(String key) {
        return words.computeIfAbsent(key, around::word);
    }

    @Override
    public Collection<String> kinds() {
        if (kinds.isEmpty()) {
            kinds = List.copyOf(around.kinds());
        }
        return kinds;
    }

    @Override
    public @Nullable LinkTarget target(String kind, String id) {
        String key = key(kind, id);
        if (!targets.containsKey(key)) {
            targets.put(key, around.target(kind, id));
        }
        return targets.get(key);
    }

    @Override
    public boolean isWithheld(String kind, String id) {
        return withheld.computeIfAbsent(key(kind, id), any -> around.isWithheld(kind, id));
    }

    @Override
    public @Nullable Media media(String relativePath) {
        if (!media.containsKey(relativePath)) {
            media.put(relativePath, around.media(relativePath));
        }
        return media.get(relativePath);
    }

    @Override
    public List<String> near(String kind, String written) {
        return guesses.computeIfAbsent(key(kind, written), any -> around.near(kind, written));
    }

    @Override
    public Glossary glossary() {
        return around.glossary();
    }

    private static String key(String kind, String id) {
        return kind + ':' + id;
    }

    ProseAnswers answers() {
        return new ProseAnswers(words, kinds, targets, withheld, media, guesses, glossary());
    }
}
