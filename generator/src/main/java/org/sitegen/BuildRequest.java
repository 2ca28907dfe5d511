package org.sitegen;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be built, from where, as of which day.
 *
 * @param base the folder that files are named from in messages; relative folders stand in it
 * @param content the folder that editors write in
 * @param themes the project's own themes, laid over the built-in ones; need not exist
 * @param theme the theme's name; null for the one that {@code site.yml} names
 * @param output the folder that holds the site
 * @param cache the folder that keeps what need not be made again; null to keep nothing
 * @param baseUrl where the site will stand, ending in a slash; null for links that are all relative
 * @param today the day whose newsletter is built, from {@link #FIRST_DAY} to {@link #LAST_DAY}
 * @param drafts whether drafts are published too
 * @param future whether entries dated after today are published too
 * @param strict whether warnings stop the build
 * @param sync whether the disk has the new site for certain before it takes the place of the old
 * @param threads how many threads may work at the same time, at least 1
 */
public record BuildRequest(
        Path base,
        Path content,
        Path themes,
        @Nullable String theme,
        Path output,
        @Nullable Path cache,
        @Nullable String baseUrl,
        LocalDate today,
        boolean drafts,
        boolean future,
        boolean strict,
        boolean sync,
        int threads) {

    /** The earliest day that a newsletter can be built for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    /** The latest day: months and years after it are still written with four digits. */
    public static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    public BuildRequest {
        base = base.toAbsolutePath().normalize();
        content = base.resolve(content).normalize();
        themes = base.resolve(themes).normalize();
        output = base.resolve(output).normalize();
        cache = cache == null ? null : base.resolve(cache).normalize();
        theme = theme == null || theme.isBlank() ? null : theme.strip();
        baseUrl = baseUrl == null || baseUrl.isBlank() ? null : BaseUrl.of(baseUrl.strip());
        if (today.isBefore(FIRST_DAY) || today.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException(
                    "today must be from %s to %s, not \"%s\""
                            .formatted(FIRST_DAY, LAST_DAY, today));
        }
        refuseAmongOthers(cache, output, content, themes);
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "threads must be 1 or more, not \"" + threads + "\"");
        }
    }

    /** What is kept would be taken for what somebody put there, or be published. */
    private static void refuseAmongOthers(@Nullable Path cache, Path... others) {
        for (Path other : others) {
            if (cache != null && cache.startsWith(other)) {
                throw new IllegalArgumentException(
                        "cache must be a folder of its own, and \"%s\" lies in \"%s\""
                                .formatted(cache, other));
            }
        }
    }

    /** A request with the defaults of the goals, for a project in a folder. */
    public static BuildRequest in(Path base, LocalDate today) {
        return builder(base, today).build();
    }

    /** The defaults of the goals, for a project in a folder, to be changed. */
    public static Builder builder(Path base, LocalDate today) {
        return new Builder(base, today);
    }

    /** The same to be changed. */
    public Builder change() {
        return new Builder(base, today)
                .content(content)
                .themes(themes)
                .theme(theme)
                .output(output)
                .cache(cache)
                .baseUrl(baseUrl)
                .drafts(drafts)
                .future(future)
                .strict(strict)
                .sync(sync)
                .threads(threads);
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

    /** A request that is being put together; what is not said is as in the goals. */
    public static final class Builder {

        private final Path base;
        private LocalDate today;
        private Path content = Path.of("content");
        private Path themes = Path.of("themes");
        private Path output = Path.of("target", "newsletter");
        private @Nullable Path cache = Path.of("target", "site-gen-cache");
        private @Nullable String theme;
        private @Nullable String baseUrl;
        private boolean drafts;
        private boolean future;
        private boolean strict;
        private boolean sync = true;
        private int threads = Runtime.getRuntime().availableProcessors();

        private Builder(Path base, LocalDate today) {
            this.base = base;
            this.today = today;
        }

        /** Reads another content folder. */
        public Builder content(Path folder) {
            content = folder;
            return this;
        }

        /** Takes the project's own themes from another folder. */
        public Builder themes(Path folder) {
            themes = folder;
            return this;
        }

        /** Takes another theme; null for the one that {@code site.yml} names. */
        public Builder theme(@Nullable String name) {
            theme = name;
            return this;
        }

        /** Puts the site into another folder. */
        public Builder output(Path folder) {
            output = folder;
            return this;
        }

        /** Keeps in another folder what need not be made again; null to keep nothing. */
        public Builder cache(@Nullable Path folder) {
            cache = folder;
            return this;
        }

        /** Builds for an address that begins with http: or https:; null for relative links. */
        public Builder baseUrl(@Nullable String address) {
            baseUrl = address;
            return this;
        }

        /** Builds as of another day. */
        public Builder today(LocalDate day) {
            today = day;
            return this;
        }

        /** Publishes drafts too, or does not. */
        public Builder drafts(boolean published) {
            drafts = published;
            return this;
        }

        /** Publishes entries dated after today too, or does not. */
        public Builder future(boolean published) {
            future = published;
            return this;
        }

        /** Lets warnings stop the build, or does not. */
        public Builder strict(boolean stops) {
            strict = stops;
            return this;
        }

        /** Waits until the disk has the new site, or does not: a preview need not. */
        public Builder sync(boolean waits) {
            sync = waits;
            return this;
        }

        /** Lets so many threads work at the same time. */
        public Builder threads(int number) {
            threads = number;
            return this;
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException for a value that cannot be
         */
        public BuildRequest build() {
            return new BuildRequest(
                    base, content, themes, theme, output, cache, baseUrl, today, drafts, future,
                    strict, sync, threads);
        }
    }
}
