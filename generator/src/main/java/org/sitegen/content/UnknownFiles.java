package org.sitegen.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitegen.content.figures.FigureReader;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.MediaKinds;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.text.Spelling;

/** Tells of files that belong to nothing, of a whole folder at once. */
final class UnknownFiles {

    /** Each is looked for among all benchmarks, and nobody reads more. */
    private static final int MOST_SUGGESTIONS = 20;

    private final ContentRequest request;
    private final Findings findings;
    private final Set<String> folders = new LinkedHashSet<>();
    private final LinkedFiles linked;
    private int suggestions;

    /**
     * @param linked what a text leads to: that it cannot be published is told there
     */
    UnknownFiles(ContentRequest request, LinkedFiles linked, Findings findings) {
        this.request = request;
        this.linked = linked;
        this.findings = findings;
    }

    void report(ContentTree tree) {
        for (ContentFile file : tree.unknown()) {
            String folder = file.folder();
            if (folder.isEmpty()) {
                report(file.name(), List.of(ContentTree.SETTINGS), "at the top");
            } else if (folder.equals(ContentTree.REGISTERS)) {
                report(file.name(), RegisterFiles.names(), "among the registers");
            } else if (folder.equals(ContentTree.INCIDENTS)) {
                add(file.name(), "this file holds no incidents", "Let its name end in .csv.");
            } else if (ContentTree.type(folder) == null) {
                reportFolder(folder);
            } else if (!linked.has(file)) {
                reportBesideEntries(file, tree);
            }
        }
    }

    private void reportFolder(String folder) {
        if (folders.add(folder)) {
            List<String> known =
                    new ArrayList<>(List.of(ContentTree.REGISTERS, ContentTree.INCIDENTS));
            EntryTypes.ALL.stream().map(EntryType::folder).forEach(known::add);
            add(
                    folder,
                    "nothing in this folder is read",
                    Spelling.meant(folder, known) + "Folders: " + String.join(", ", known) + ".");
        }
    }

    private void report(String name, List<String> known, String where) {
        add(
                name,
                "this file belongs to nothing " + where,
                Spelling.meant(name, known) + "Files here: " + String.join(", ", known) + ".");
    }

    private void reportBesideEntries(ContentFile file, ContentTree tree) {
        boolean figures = file.extension().equals("csv");
        add(
                file.name(),
                figures ? "these figures belong to no benchmark" : "this file belongs to nothing",
                figures ? meant(file, tree) + "Give it the name of a benchmark." : advice(file));
    }

    private String meant(ContentFile file, ContentTree tree) {
        return suggestions++ < MOST_SUGGESTIONS
                ? Spelling.meant(file.name(), benchmarks(tree))
                : "";
    }

    private static List<String> benchmarks(ContentTree tree) {
        return tree.entries().stream()
                .filter(entry -> FigureReader.reads(entry.type()))
                .map(entry -> entry.type().folder() + '/' + entry.stem() + ".csv")
                .toList();
    }

    private static String advice(ContentFile file) {
        return switch (file.extension()) {
            case "yaml" -> "Let its name end in .yml.";
            case "markdown", "txt", "mdx" -> "Let its name end in .md.";
            default ->
                    "Entries end in .md or .yml; pictures and downloads in "
                            + String.join(", ", MediaKinds.extensions())
                            + ".";
        };
    }

    private void add(String name, String message, String advice) {
        findings.warning(
                "unknown-file", new SourceFile(request.name(name), "").whole(), message, advice);
    }
}
