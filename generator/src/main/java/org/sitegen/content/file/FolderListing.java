package org.sitegen.content.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

/** Lists the content folder once, without what editors and systems leave behind there. */
public final class FolderListing extends SimpleFileVisitor<Path> {

    private static final String FILE = "Put the file itself here.";

    private final ContentRequest request;
    private final Path root;
    private final Findings findings;
    private final List<ContentFile> files = new ArrayList<>();

    private FolderListing(ContentRequest request, Findings findings) throws IOException {
        this.request = request;
        this.root = request.folder().toRealPath();
        this.findings = findings;
    }

    /** All files by name; none, and a finding, if there is no such folder. */
    public static List<ContentFile> of(ContentRequest request, Findings findings)
            throws IOException {
        if (!Files.isDirectory(request.folder())) {
            reportThatItIsMissing(request, findings);
            return List.of();
        }
        FolderListing listing = new FolderListing(request, findings);
        Files.walkFileTree(listing.root, listing);
        Collections.sort(listing.files);
        return listing.eachNameOnce();
    }

    private List<ContentFile> eachNameOnce() {
        Map<String, ContentFile> byName = new LinkedHashMap<>();
        for (ContentFile file : files) {
            if (byName.putIfAbsent(file.name(), file) != null) {
                findings.error(
                        "file-name",
                        new SourceFile(request.name(file.name()), "").whole(),
                        "two files have this name, with its accents stored in two ways",
                        "Delete or rename one of the two.");
            }
        }
        return List.copyOf(byName.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                !folder.equals(root) && EditorLeftovers.is(folder.getFileName().toString());
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
        if (EditorLeftovers.is(path.getFileName().toString())) {
            return FileVisitResult.CONTINUE;
        }
        String name = NameText.of(path, root);
        if (attributes.isRegularFile()) {
            files.add(new ContentFile(path, name, attributes.size()));
        } else {
            addOther(path, name);
        }
        return FileVisitResult.CONTINUE;
    }

    private void addOther(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            reportLink(name, "to a folder", "Put the folder itself here, with its files.");
        } else if (!Files.isRegularFile(path)) {
            reportNoFile(path, name);
        } else if (!path.toRealPath().startsWith(root)) {
            reportLink(name, "out of the content folder", FILE);
        } else {
            files.add(new ContentFile(path, name, Files.size(path)));
        }
    }

    /** A named pipe, for one, would be waited for without end. */
    private void reportNoFile(Path path, String name) {
        if (Files.isSymbolicLink(path)) {
            reportLink(name, "to no file", FILE);
        } else {
            report(name, "this is not a file that can be read", FILE);
        }
    }

    private static void reportThatItIsMissing(ContentRequest request, Findings findings) {
        String folder = request.nameInMessages();
        findings.error(
                "missing-file",
                new SourceFile(folder, "").whole(),
                whyMissing(request.folder(), '"' + folder + '"'),
                "Make it, with a file site.yml, or say where it is, with the parameter"
                        + " \"content\".");
    }

    private static String whyMissing(Path folder, String name) {
        if (Files.isSymbolicLink(folder)) {
            return name + " is a link that leads to no folder";
        }
        return Files.exists(folder)
                ? name + " is a file and no folder"
                : "there is no folder " + name;
    }

    private void reportLink(String name, String where, String advice) {
        report(name, "this is a link that leads " + where, advice);
    }

    private void report(String name, String what, String advice) {
        findings.error(
                "link-outside", new SourceFile(request.name(name), "").whole(), what, advice);
    }
}
