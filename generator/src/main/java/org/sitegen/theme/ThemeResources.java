package org.sitegen.theme;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the templates of a theme draw on besides each other: words and their forms, assets. */
final class ThemeResources {

    private final Words words;
    private final List<Words> languages;
    private final Numbers numbers;
    private final Days days;
    private final Figures figures;
    private final SortedMap<String, Asset> assets;
    private final @Nullable String baseUrl;

    /**
     * @param words the words of the site's language
     * @param languages those of every language that the theme speaks
     * @param assets by their names
     * @param baseUrl where the site will stand; null if that is not known
     */
    ThemeResources(
            Words words,
            List<Words> languages,
            SortedMap<String, Asset> assets,
            @Nullable String baseUrl) {
        this.words = words;
        this.languages = List.copyOf(languages);
        this.numbers = new Numbers(words);
        this.days = new Days(words, numbers);
        this.figures = new Figures(words, numbers);
        this.assets = assets;
        this.baseUrl = baseUrl;
    }

    Words words() {
        return words;
    }

    List<Words> languages() {
        return languages;
    }

    Numbers numbers() {
        return numbers;
    }

    Days days() {
        return days;
    }

    Figures figures() {
        return figures;
    }

    SortedMap<String, Asset> assets() {
        return assets;
    }

    @Nullable String baseUrl() {
        return baseUrl;
    }
}
