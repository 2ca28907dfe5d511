package org.sitegen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.media.Picture;
import org.sitegen.content.media.PictureStore;

/**
 * Pictures in a folder, each in a file of its own, checked when it is read. Whatever is wrong with
 * the folder costs time and nothing else: the pictures are made again.
 */
public final class PictureCache implements PictureStore {

    private static final String ENDING = ".picture";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}(?:\\.picture|-.*\\.part)");

    private final Path folder;
    private final boolean writes;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private PictureCache(Path folder, boolean writes) {
        this.folder = folder;
        this.writes = writes;
    }

    /** The pictures of a folder, which need not exist, to be read and added to. */
    public static PictureCache in(Path folder) {
        return new PictureCache(folder, true);
    }

    /** The pictures of a folder, in which nothing is changed. */
    public static PictureCache readOnly(Path folder) {
        return new PictureCache(folder, false);
    }

    @Override
    public @Nullable Picture find(String key) {
        try {
            Picture kept = KeptPicture.read(Files.readAllBytes(file(key)));
            used.add(file(key).getFileName().toString());
            return kept;
        } catch (IOException isNotThere) {
            return null;
        }
    }

    @Override
    public void keep(String key, Picture picture) {
        if (!writes) {
            return;
        }
        used.add(file(key).getFileName().toString());
        try {
            new NewFolders(folder, new RealDisk(false)).make();
            Path part = Files.createTempFile(folder, key + '-', ".part");
            Files.write(part, KeptPicture.write(picture));
            Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannotBeKept) {
            // The next build makes it again.
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    /** Deletes the pictures that nobody has asked for since this was opened. */
    public void forgetOthers() {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (writes && OURS.matcher(name).matches() && !used.contains(name)) {
                delete(file);
            }
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException isNotThere) {
            return List.of();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException staysUntilTheNextBuild) {
            // It is only in the way of the disk.
        }
    }
}
