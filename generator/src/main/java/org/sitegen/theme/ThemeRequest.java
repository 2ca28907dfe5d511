package org.sitegen.theme;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Location;

/**
 * Which theme a site wants, and for what.
 *
 * @param name the theme's name: {@code candour}
 * @param projectThemes the project's own {@code themes} folder, if it has one; it need not exist
 * @param language the language of the site: {@code en}
 * @param baseUrl where the site will stand, if that is known; without it links spell out {@code
 *     index.html}
 * @param tokens design tokens, such as {@code accent} to {@code #7a1f3d}; they become custom
 *     properties named {@code --site-accent} in the asset {@code tokens.css}
 * @param named where somebody wrote the name; null if that is in no file
 */
public record ThemeRequest(
        String name,
        @Nullable Path projectThemes,
        String language,
        @Nullable String baseUrl,
        Map<String, String> tokens,
        @Nullable Location named) {

    public ThemeRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        tokens = new TreeMap<>(tokens);
    }

    /** A theme in a language, for a site that stands anywhere, with the theme's own design. */
    public static ThemeRequest of(String name, @Nullable Path projectThemes, String language) {
        return new ThemeRequest(name, projectThemes, language, null, Map.of(), null);
    }
}
