package org.sitegen.theme.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;

/**
 * Reads every file of one theme folder into memory, so that nothing is read while rendering and no
 * template can name a file that was not meant to be one.
 */
final class ThemeFolderReader extends SimpleFileVisitor<Path> {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final int DEEPEST = 12;

    private final Path root;
    private final Path realRoot;
    private final String label;
    private final Findings findings;
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    private ThemeFolderReader(Path root, String label, Findings findings) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.label = label;
        this.findings = findings;
    }

    /** All files of the folder, with findings for those that cannot belong to it. */
    static ThemeFolder read(String name, Path root, String label, Findings findings)
            throws IOException {
        ThemeFolderReader reader = new ThemeFolderReader(root, label, findings);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, reader);
        return new ThemeFolder(name, label, reader.files);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (files.size() >= MOST_FILES) {
            refuse(file, "the theme has more than " + MOST_FILES + " files", "Remove some.");
            return FileVisitResult.TERMINATE;
        }
        if (stays(file)) {
            keep(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void keep(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            refuse(
                    file,
                    "\"" + path(file) + "\" is not a plain file",
                    "Put a copy there instead of a link to a folder.");
        } else if (Files.size(file) > MOST_BYTES) {
            refuse(
                    file,
                    "\"" + path(file) + "\" is larger than " + MOST_BYTES / 1024 / 1024 + " MB",
                    "Make the file smaller.");
        } else {
            files.put(path(file), Files.readAllBytes(file));
        }
    }

    private boolean stays(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return true;
        }
        if (Files.exists(file) && file.toRealPath().startsWith(realRoot)) {
            return true;
        }
        refuse(
                file,
                "\"" + path(file) + "\" is a link that leads out of the theme",
                "Put a copy of the file there.");
        return false;
    }

    private boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && !file.equals(root) && name.toString().startsWith(".");
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void refuse(Path file, String message, String advice) {
        SourceFile shown = new SourceFile(label + '/' + path(file), "");
        findings.error("theme-file", shown.whole(), message, advice);
    }
}
