package org.sitegen.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.figures.FigureReader;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.media.MediaKind;
import org.sitegen.content.media.MediaKinds;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.entry.EntryType;

/** Which file of the content folder is what. */
final class ContentTree {

    static final String SETTINGS = "site.yml";
    static final String REGISTERS = "registers";
    static final String INCIDENTS = "incidents";

    private final Map<String, ContentFile> registers = new TreeMap<>();
    private final Map<String, EntryFiles> entries = new TreeMap<>();
    private final List<ContentFile> incidents = new ArrayList<>();
    private final List<ContentFile> figures = new ArrayList<>();
    private final Map<String, ContentFile> media = new LinkedHashMap<>();
    private final List<ContentFile> unknown = new ArrayList<>();
    private @Nullable ContentFile settings;

    private ContentTree() {}

    /** Sorts the files of a listing. */
    static ContentTree of(List<ContentFile> files) {
        ContentTree tree = new ContentTree();
        files.forEach(tree::add);
        tree.figures.forEach(tree::addFigures);
        return tree;
    }

    private void add(ContentFile file) {
        EntryType<?> type = type(file.folder());
        if (file.name().equals(SETTINGS)) {
            settings = file;
        } else if (RegisterFiles.isOne(file.name())) {
            registers.put(file.name(), file);
        } else if (file.folder().equals(INCIDENTS) && file.extension().equals("csv")) {
            incidents.add(file);
        } else if (type == null && file.folder().isEmpty() && isPicture(file)) {
            media.put(file.name(), file);
        } else if (type == null) {
            unknown.add(file);
        } else {
            addEntry(file, type);
        }
    }

    /** The logo lies beside {@code site.yml}. */
    private static boolean isPicture(ContentFile file) {
        MediaKind kind = MediaKinds.of(file);
        return kind != null && kind.isPicture();
    }

    static @Nullable EntryType<?> type(String folder) {
        for (EntryType<?> type : EntryTypes.ALL) {
            if (type.folder().equals(folder)) {
                return type;
            }
        }
        return null;
    }

    private void addEntry(ContentFile file, EntryType<?> type) {
        String extension = file.extension();
        if (extension.equals("md") || extension.equals("yml")) {
            put(file, type);
        } else if (extension.equals("csv") && FigureReader.reads(type)) {
            figures.add(file);
        } else if (MediaKinds.isKnown(extension)) {
            media.put(file.name(), file);
        } else {
            unknown.add(file);
        }
    }

    private void put(ContentFile file, EntryType<?> type) {
        String stem = file.stem().substring(file.stem().lastIndexOf('/') + 1);
        EntryFiles known = entries.getOrDefault(file.stem(), EntryFiles.none(type, stem));
        entries.put(file.stem(), known.with(file));
    }

    private void addFigures(ContentFile file) {
        EntryFiles benchmark = entries.get(file.stem());
        if (benchmark == null) {
            unknown.add(file);
            media.put(file.name(), file);
        } else {
            entries.put(file.stem(), benchmark.with(file));
            media.put(file.name(), file);
        }
    }

    @Nullable ContentFile settings() {
        return settings;
    }

    /** The files of registers, by name. */
    List<ContentFile> registers() {
        return List.copyOf(registers.values());
    }

    /** The files of small incidents, in the order of the listing. */
    List<ContentFile> incidents() {
        return List.copyOf(incidents);
    }

    /** The entries, by folder and name. */
    List<EntryFiles> entries() {
        return List.copyOf(entries.values());
    }

    /** What prose may name, by name: also what lies beside entries and cannot be published. */
    Map<String, ContentFile> media() {
        Map<String, ContentFile> all = new TreeMap<>(media);
        unknown.stream()
                .filter(file -> type(file.folder()) != null)
                .forEach(file -> all.put(file.name(), file));
        return all;
    }

    /** What belongs to nothing. */
    List<ContentFile> unknown() {
        return List.copyOf(unknown);
    }
}
