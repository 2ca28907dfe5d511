package org.sitegen.theme.function;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.theme.asset.Asset;
import org.sitegen.theme.words.Words;

/**
 * What the templates of a theme draw on besides each other.
 *
 * @param words the words of the site's language
 * @param languages those of every language that the theme speaks
 * @param assets by their names
 * @param baseUrl where the site will stand; null if that is not known
 */
public record ThemeResources(
        Words words,
        List<Words> languages,
        SortedMap<String, Asset> assets,
        @Nullable String baseUrl) {}
