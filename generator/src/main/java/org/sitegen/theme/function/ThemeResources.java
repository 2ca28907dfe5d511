package org.sitegen.theme.function;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.asset.Asset;
import org.sitegen.theme.words.DateFormatter;
import org.sitegen.theme.words.FigureFormatter;
import org.sitegen.theme.words.NumberFormatter;
import org.sitegen.theme.words.Words;

/** What the templates of a theme draw on besides each other: words and their forms, assets. */
public final class ThemeResources {

    private final Words words;
    private final List<Words> languages;
    private final NumberFormatter numbers;
    private final DateFormatter days;
    private final FigureFormatter figures;
    private final SortedMap<String, Asset> assets;
    private final @Nullable String baseUrl;

    /**
     * @param words the words of the site's language
     * @param languages those of every language that the theme speaks
     * @param assets by their names
     * @param baseUrl where the site will stand; null if that is not known
     */
    public ThemeResources(
            Words words,
            List<Words> languages,
            SortedMap<String, Asset> assets,
            @Nullable String baseUrl) {
        this.words = words;
        this.languages = List.copyOf(languages);
        this.numbers = new NumberFormatter(words);
        this.days = new DateFormatter(words, numbers);
        this.figures = new FigureFormatter(words, numbers);
        this.assets = assets;
        this.baseUrl = baseUrl;
    }

    public Words words() {
        return words;
    }

    public List<Words> languages() {
        return languages;
    }

    public NumberFormatter numbers() {
        return numbers;
    }

    public DateFormatter days() {
        return days;
    }

    public FigureFormatter figures() {
        return figures;
    }

    public SortedMap<String, Asset> assets() {
        return assets;
    }

    @Nullable String baseUrl() {
        return baseUrl;
    }
}
