package org.sitegen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built, from where, as of which day.
 *
 * @param base the folder that files are named from in messages; relative folders stand in it
 * @param content the folder that editors write in
 * @param themes the project's own themes, laid over the built-in ones; need not exist
 * @param theme the theme's name; null for the one that {@code site.yml} names
 * @param output the folder that holds the site
 * @param baseUrl where the site will stand, ending in a slash; null for links that are all relative
 * @param today the day whose newsletter is built
 * @param drafts whether drafts are published too
 * @param future whether entries dated after today are published too
 * @param strict whether warnings stop the build
 * @param threads how many threads may work at the same time, at least 1
 */
public record BuildRequest(
        Path base,
        Path content,
        Path themes,
        @Nullable String theme,
        Path output,
        @Nullable String baseUrl,
        LocalDate today,
        boolean drafts,
        boolean future,
        boolean strict,
        int threads) {

    public BuildRequest {
        base = base.toAbsolutePath().normalize();
        content = base.resolve(content).normalize();
        themes = base.resolve(themes).normalize();
        output = base.resolve(output).normalize();
        theme = theme == null || theme.isBlank() ? null : theme.strip();
        baseUrl = baseUrl == null || baseUrl.isBlank() ? null : BaseUrl.of(baseUrl.strip());
        Objects.requireNonNull(today, "today");
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "threads must be 1 or more, not \"" + threads + "\"");
        }
    }

    /** A request with the defaults of the goals, for a project in a folder. */
    public static BuildRequest in(Path base, LocalDate today) {
        int processors = Runtime.getRuntime().availableProcessors();
        Path content = Path.of("content");
        Path output = Path.of("target", "newsletter");
        return new BuildRequest(
                base,
                content,
                Path.of("themes"),
                null,
                output,
                null,
                today,
                false,
                false,
                false,
                processors);
    }

    /** How a file is named in messages: below the base folder, with forward slashes. */
    public String name(Path file) {
        Path absolute = base.resolve(file).normalize();
        boolean below = absolute.startsWith(base) && !absolute.equals(base);
        return (below ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    /** The folder that reports are written to. */
    public Path reports() {
        return base.resolve("target").resolve("site-gen");
    }

    /** The same request for another content folder. */
    public BuildRequest withContent(Path other) {
        return new BuildRequest(
                base, other, themes, theme, output, baseUrl, today, drafts, future, strict,
                threads);
    }

    /** The same request with the project's own themes in another folder. */
    public BuildRequest withThemes(Path other) {
        return new BuildRequest(
                base, content, other, theme, output, baseUrl, today, drafts, future, strict,
                threads);
    }

    /** The same request in another theme; null for the one that {@code site.yml} names. */
    public BuildRequest withTheme(@Nullable String other) {
        return new BuildRequest(
                base, content, themes, other, output, baseUrl, today, drafts, future, strict,
                threads);
    }

    /** The same request with the site in another folder. */
    public BuildRequest withOutput(Path other) {
        return new BuildRequest(
                base, content, themes, theme, other, baseUrl, today, drafts, future, strict,
                threads);
    }

    /** The same request for a site at an address that begins with http: or https:. */
    public BuildRequest withBaseUrl(@Nullable String other) {
        return new BuildRequest(
                base, content, themes, theme, output, other, today, drafts, future, strict,
                threads);
    }

    /** The same request as of another day. */
    public BuildRequest withToday(LocalDate other) {
        return new BuildRequest(
                base, content, themes, theme, output, baseUrl, other, drafts, future, strict,
                threads);
    }

    /** The same request with or without drafts. */
    public BuildRequest withDrafts(boolean other) {
        return new BuildRequest(
                base, content, themes, theme, output, baseUrl, today, other, future, strict,
                threads);
    }

    /** The same request with or without entries dated after today. */
    public BuildRequest withFuture(boolean other) {
        return new BuildRequest(
                base, content, themes, theme, output, baseUrl, today, drafts, other, strict,
                threads);
    }

    /** The same request, with warnings that stop the build or do not. */
    public BuildRequest withStrict(boolean other) {
        return new BuildRequest(
                base, content, themes, theme, output, baseUrl, today, drafts, future, other,
                threads);
    }

    /** The same request with another number of threads. */
    public BuildRequest withThreads(int other) {
        return new BuildRequest(
                base, content, themes, theme, output, baseUrl, today, drafts, future, strict,
                other);
    }
}
