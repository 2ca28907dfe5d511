package org.sitegen.theme.words;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitegen.text.Spelling;

/** Every text of a theme in one language, by its key. */
public final class Words {

    /** The rule that is broken by a key that the words files do not have. */
    public static final String MISSING = "unknown-word";

    /** What {@link #form} may put behind a key. */
    public static final List<String> FORMS = List.of(".none", ".one", ".two", ".other");

    private final String language;
    private final String file;
    private final Map<String, MessagePattern> patterns;
    private final Set<String> singular;
    private final BigDecimal pluralFrom;
    private final NumberFormatter numbers;
    private final DateFormatter days;
    private final FigureFormatter figures;

    Words(String language, String file, Map<String, String> texts) {
        this.language = language;
        this.file = file;
        this.patterns = new HashMap<>();
        texts.forEach((key, text) -> patterns.put(key, MessagePattern.of(text)));
        this.singular = Set.copyOf(Arrays.asList(texts.getOrDefault("plural.one", "1").split(" ")));
        this.pluralFrom = new BigDecimal(texts.getOrDefault("plural.from", "0"));
        this.numbers = new NumberFormatter(this);
        this.days = new DateFormatter(this);
        this.figures = new FigureFormatter(this);
    }

    /** The language, as in {@code <html lang>}: {@code en}. */
    public String language() {
        return language;
    }

    /** How the language writes numbers. */
    public NumberFormatter numbers() {
        return numbers;
    }

    /** How the language writes days and lengths of time. */
    public DateFormatter days() {
        return days;
    }

    /** How the language writes figures with their units. */
    public FigureFormatter figures() {
        return figures;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All keys. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(patterns.keySet());
    }

    /**
     * A text with arguments for its places {@code {0}}, {@code {1}}; the key itself in angle quotes
     * where there is no such text.
     */
    public String text(String key, String... arguments) {
        return text(key, new Positional(Arrays.asList(arguments)));
    }

    /** Arguments for the places {@code 0}, {@code 1}; null for any other. */
    private record Positional(List<String> arguments)
            implements Function<String, @Nullable String> {

        @Override
        public @Nullable String apply(String place) {
            int position = place.length() == 1 ? place.charAt(0) - '0' : -1;
            return position >= 0 && position < arguments.size() ? arguments.get(position) : null;
        }
    }

    /** The same with named arguments. */
    String text(String key, Function<String, @Nullable String> arguments) {
        MessagePattern pattern = patterns.get(key);
        return pattern == null
                ? "‹" + key + "›"
                : pattern.with(arguments, UnaryOperator.identity());
    }

    /**
     * The key of the form that a number takes: {@code key.none} for 0 and {@code key.two} for 2
     * where those exist, {@code key.one} for the numbers in {@code plural.one}, otherwise {@code
     * key.other}.
     */
    public String form(String key, long number) {
        if (number == 0 && has(key + ".none")) {
            return key + ".none";
        }
        if (number == 2 && has(key + ".two")) {
            return key + ".two";
        }
        return singular.contains(String.valueOf(Math.abs(number))) ? key + ".one" : key + ".other";
    }

    /**
     * The same for a number as it is shown: with decimals it takes the form {@code .one} below the
     * number {@code plural.from}, as {@code 1,5 heure} is said in French.
     */
    public String form(String key, BigDecimal number) {
        if (number.scale() <= 0) {
            return form(key, number.longValue());
        }
        return number.abs().compareTo(pluralFrom) < 0 ? key + ".one" : key + ".other";
    }

    /** What is said of a key that the words files do not have. */
    public String isMissing(String key) {
        return "there is no text \"" + key + "\" in the words of \"" + language + "\"";
    }

    /** What to do about it. */
    public String adviceAbout(String key) {
        String meant = Spelling.meant(key, keys());
        String add = meant.isEmpty() ? "Add" : meant + "If it is a new text, add";
        return add + " \"" + key + ": …\" to " + file + ".";
    }

    /** The places of a text that wait for an argument; none where there is no such text. */
    public List<String> places(String key) {
        MessagePattern pattern = patterns.get(key);
        return pattern == null ? List.of() : pattern.places();
    }

    public @Nullable MessagePattern pattern(String key) {
        return patterns.get(key);
    }

    /** The text, or another one where there is none. */
    String textOr(String key, String other) {
        MessagePattern pattern = patterns.get(key);
        return pattern == null ? other : pattern.with(place -> null, UnaryOperator.identity());
    }
}
