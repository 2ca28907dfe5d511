package org.sitegen.theme.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.theme.folder.ThemeFolder;

/**
 * The templates of a theme, and what their names mean.
 *
 * <p>{@code partials/figure} is the nearest template of that name; {@code parent:layout} is the one
 * that comes after the template in which it is written.
 */
public final class Templates {

    public static final String FOLDER = "templates/";
    public static final String ENDING = ".peb";
    private static final String PARENT = "parent:";

    private final Map<String, List<TemplateFile>> byName = new HashMap<>();
    private final Map<String, TemplateFile> byKey = new HashMap<>();

    public Templates(List<ThemeFolder> folders, Findings findings) {
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

    /**
     * What a name means in a template; nothing where it means nothing, or one of the other kind:
     * plain text is not escaped for HTML.
     */
    public @Nullable TemplateFile find(String written, TemplateFile from) {
        TemplateFile named = named(bare(written), from);
        return named == null || named.isText() != from.isText() ? null : named;
    }

    private @Nullable TemplateFile named(String name, TemplateFile from) {
        if (!name.startsWith(PARENT)) {
            return nearest(name);
        }
        return byName.getOrDefault(name.substring(PARENT.length()), List.of()).stream()
                .filter(file -> file.folder() > from.folder())
                .findFirst()
                .orElse(null);
    }

    /** The template that pages get who ask for a name. */
    public @Nullable TemplateFile nearest(String name) {
        List<TemplateFile> same = byName.get(name);
        return same == null ? null : same.get(0);
    }

    public @Nullable TemplateFile byKey(String key) {
        return byKey.get(key);
    }

    /** All templates, also those that are overridden, in order of their keys. */
    public List<TemplateFile> all() {
        return byKey.values().stream().sorted(Comparator.comparing(TemplateFile::key)).toList();
    }

    public SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    public static String bare(String written) {
        return written.endsWith(ENDING)
                ? written.substring(0, written.length() - ENDING.length())
                : written;
    }
}
