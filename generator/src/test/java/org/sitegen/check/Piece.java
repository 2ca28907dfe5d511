package org.sitegen.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor writes into a file of an existing newsletter: all of it, its story, or some of its
 * fields.
 *
 * @param path the file
 * @param story whether only the story below the fields is meant
 * @param text what is written
 */
public record Piece(String path, boolean story, String text) {

    private static final Pattern HEAD = Pattern.compile("(?m)^-- (\\S+)( story)? --\\n");

    private static final Pattern KEY = Pattern.compile("^([a-z_]+)");

    /** Pieces one after the other, each behind a line such as {@code -- content/site.yml --}. */
    public static List<Piece> all(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int from = 0;
        while (head.find(from)) {
            int next = text.indexOf("\n-- ", head.end());
            from = next < 0 ? text.length() : next + 1;
            boolean story = head.group(2) != null;
            pieces.add(new Piece(head.group(1), story, text.substring(head.end(), from)));
        }
        return pieces;
    }

    /** The file with this piece in it. */
    public String in(String old) {
        if (story) {
            return old.substring(0, storyStart(old)) + "\n" + text;
        }
        boolean fields = path.endsWith(".yml") || path.endsWith(".md");
        boolean whole = old.isEmpty() || text.startsWith("---") || text.startsWith("- ");
        return fields && !whole ? merged(old) : text;
    }

    private String merged(String old) {
        int start = old.startsWith("---\n") ? 4 : 0;
        int end = start == 0 ? old.length() : storyStart(old) - 4;
        Map<String, String> fields = fields(old.substring(start, end));
        fields.putAll(fields(text));
        return old.substring(0, start) + String.join("", fields.values()) + old.substring(end);
    }

    private static int storyStart(String file) {
        return file.startsWith("---\n") ? file.indexOf("\n---\n", 3) + 5 : 0;
    }

    /** The lines of each field, by its name. */
    private static Map<String, String> fields(String yaml) {
        Map<String, String> fields = new LinkedHashMap<>();
        String name = "";
        for (String line : yaml.lines().toList()) {
            Matcher key = KEY.matcher(line);
            if (key.find()) {
                name = key.group(1);
                fields.remove(name);
            }
            fields.merge(name, line + "\n", String::concat);
        }
        return fields;
    }
}
