package org.sitegen.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the source of a record says about it.
 *
 * @param meaning the record in a sentence or two
 * @param parts what each part is
 */
record RecordSource(String meaning, Map<String, String> parts) {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern PART = Pattern.compile("(?s)@param (\\w+) (.*?)(?=@param |$)");
    private static final Pattern CODE = Pattern.compile("\\{@(code|link|linkplain) #?([^}]*)\\}");

    static RecordSource of(Class<?> type) {
        String source = source(type);
        int at = source.indexOf(" record " + type.getSimpleName());
        int start = source.lastIndexOf("/**", at);
        String comment = start < 0 ? "" : source.substring(start, at).split("\\*/", 2)[0];
        String told = plain(comment);
        Map<String, String> parts = new TreeMap<>();
        Matcher matcher = PART.matcher(told);
        while (matcher.find()) {
            parts.put(matcher.group(1), matcher.group(2).strip());
        }
        DeclaredFields.meanings(type).forEach(parts::putIfAbsent);
        return new RecordSource(told.split("@param", 2)[0].strip(), parts);
    }

    private static String source(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        String file = outer.getName().replace('.', '/') + ".java";
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        String flowing = comment.replaceAll("(?m)^\\s*/?\\*+ ?", "").replaceAll("\\s+", " ");
        return CODE.matcher(flowing)
                .replaceAll(found -> Matcher.quoteReplacement("`" + found.group(2) + "`"))
                .replace("<p>", "")
                .replace("|", "\\|");
    }

    /** How a constant is written in templates: {@code UNDER_REVIEW} as {@code under-review}. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
