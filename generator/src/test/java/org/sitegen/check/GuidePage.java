package org.sitegen.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide about one finding.
 *
 * @param name the name of its file, without the ending
 * @param text all of it
 */
public record GuidePage(String name, String text) {

    static final Path FOLDER = Path.of("../docs/checks");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^In `(\\S+)`:\n\n```(\\w+)\n(.*?)^```$");

    private static final Pattern MESSAGE = Pattern.compile("(?ms)^```text\n(\\w+: .*?)\n```$");

    /** Every page. */
    public static List<GuidePage> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<GuidePage> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.md$", "");
                if (!name.equals("README")) {
                    pages.add(new GuidePage(name, Files.readString(file)));
                }
            }
            return pages;
        }
    }

    boolean hasExample() {
        return text.contains("\n## What fails\n");
    }

    /** What an editor writes that fails. */
    public List<Piece> failing() {
        return pieces(section("What fails"));
    }

    List<Piece> mended() {
        return pieces(section("The same, mended"));
    }

    List<Piece> waived() {
        return pieces(section("How to waive it"));
    }

    /** What the build says, without the place. */
    String message() {
        Matcher matcher = MESSAGE.matcher(section("What fails"));
        return matcher.find() ? matcher.group(1) : "";
    }

    private String section(String title) {
        int start = text.indexOf("\n## " + title + "\n");
        int end = start < 0 ? -1 : text.indexOf("\n## ", start + 1);
        // A story may have headings of its own; the sections of the page are known by their names.
        while (end > 0 && !isSection(end)) {
            end = text.indexOf("\n## ", end + 1);
        }
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }

    private boolean isSection(int at) {
        return Stream.of("The same, mended", "How to waive it", "Another number")
                .anyMatch(title -> text.startsWith("\n## " + title + "\n", at));
    }

    private static List<Piece> pieces(String section) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(section);
        while (matcher.find()) {
            boolean story = matcher.group(2).equals("markdown") && !isWhole(matcher.group(3));
            pieces.add(new Piece(matcher.group(1), story, matcher.group(3)));
        }
        return pieces;
    }

    private static boolean isWhole(String text) {
        return text.startsWith("---") || text.startsWith("publish_on");
    }
}
