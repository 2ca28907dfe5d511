package org.sitegen.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;

/**
 * The templates of a theme, and what their names mean.
 *
 * <p>{@code partials/figure} is the nearest template of that name; {@code parent:layout} is the one
 * that comes after the template in which it is written.
 */
final class Templates {

    static final String FOLDER = "templates/";
    static final String ENDING = ".peb";
    private static final String PARENT = "parent:";

    private final Map<String, List<TemplateFile>> byName = new TreeMap<>();
    private final Map<String, TemplateFile> byKey = new TreeMap<>();

    Templates(List<ThemeFolder> folders, Findings findings) {
        for (int i = 0; i < folders.size(); i++) {
            for (String path : folders.get(i).paths(FOLDER, ENDING)) {
                SourceFile source = folders.get(i).text(path, findings);
                if (source != null) {
                    add(
                            path.substring(FOLDER.length(), path.length() - ENDING.length()),
                            i,
                            source);
                }
            }
        }
    }

    private void add(String name, int folder, SourceFile source) {
        List<TemplateFile> same = byName.computeIfAbsent(name, missing -> new ArrayList<>());
        String key = same.isEmpty() ? name : name + '@' + folder;
        TemplateFile file = new TemplateFile(key, name, folder, source);
        same.add(file);
        byKey.put(key, file);
    }

    /** What a name means in a template; nothing where it means nothing. */
    @Nullable TemplateFile find(String written, TemplateFile from) {
        String name = bare(written);
        if (!name.startsWith(PARENT)) {
            return nearest(name);
        }
        return byName.getOrDefault(name.substring(PARENT.length()), List.of()).stream()
                .filter(file -> file.folder() > from.folder())
                .findFirst()
                .orElse(null);
    }

    /** The template that pages get who ask for a name. */
    @Nullable TemplateFile nearest(String name) {
        List<TemplateFile> same = byName.get(name);
        return same == null ? null : same.get(0);
    }

    @Nullable TemplateFile byKey(String key) {
        return byKey.get(key);
    }

    /** All templates, also those that are overridden, in order of their keys. */
    List<TemplateFile> all() {
        return List.copyOf(byKey.values());
    }

    SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    static String bare(String written) {
        return written.endsWith(ENDING)
                ? written.substring(0, written.length() - ENDING.length())
                : written;
    }
}
