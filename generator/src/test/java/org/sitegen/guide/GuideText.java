package org.sitegen.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page that somebody reads about the tool: the README, or one in docs/.
 *
 * @param file where it is
 * @param text all of it
 */
record GuideText(Path file, String text) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static List<GuideText> all() {
        List<GuideText> pages = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT);
                Stream<Path> themes = Files.list(ROOT.resolve("themes"))) {
            Stream.of(top, themes, docs)
                    .flatMap(each -> each)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .forEach(path -> pages.add(of(path)));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GuideText of(Path file) {
        try {
            return new GuideText(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it is called in the names of tests. */
    String name() {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    List<Example> examples() {
        return Example.in(text);
    }

    /** The page without what stands in code blocks. */
    String prose() {
        return text.replaceAll("(?ms)^```.*?^```$", "");
    }

    /** The places that links can lead to. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        prose().lines()
                .filter(line -> line.startsWith("#") || line.startsWith("<a id="))
                .map(line -> line.replaceFirst("^#+ |^<a id=\"", ""))
                .map(line -> line.replaceFirst("\"></a>$", ""))
                .map(GuideText::anchor)
                .forEach(anchors::add);
        return anchors;
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
