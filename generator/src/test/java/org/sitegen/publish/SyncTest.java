package org.sitegen.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.finding.file.Findings;

/** What is new is on the disk before a name leads to it: a power cut leaves no empty files. */
class SyncTest {

    @TempDir private Path folder;

    @Test
    void everyNewFileAndEveryFolderIsSyncedBeforeTheSwitch() throws IOException {
        RecordingDisk disk = new RecordingDisk(false);
        build(disk, Map.of("index.html", "home", "wins/a/index.html", "a"));

        assertThat(disk.syncedBeforeTheSwitch())
                .startsWith("site.new/.site-gen", "site.new")
                .contains(
                        "site.new/index.html",
                        "site.new/wins/a/index.html",
                        "site.new/wins/a",
                        "site.new/wins",
                        "site.new");
        assertThat(disk.syncedAfterTheSwitch()).containsExactly("");
    }

    @Test
    void aFileThatIsKeptIsSyncedWhereItHadToBeCopied() throws IOException {
        build(new RecordingDisk(false), Map.of("a.txt", "same", "b.txt", "old"));
        RecordingDisk links = new RecordingDisk(false);
        build(links, Map.of("a.txt", "same", "b.txt", "new"));
        RecordingDisk copies = new RecordingDisk(true);
        build(copies, Map.of("a.txt", "same", "b.txt", "newer"));

        assertThat(links.syncedBeforeTheSwitch()).doesNotContain("site.new/a.txt");
        assertThat(copies.syncedBeforeTheSwitch()).contains("site.new/a.txt", "site.new/b.txt");
    }

    private void build(Disk disk, Map<String, String> files) throws IOException {
        OutputFolder output = new OutputFolder(folder.resolve("site"), "site", List.of(), true);
        try (Staging staging = requireNonNull(Staging.open(output, new Findings(), disk))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                staging.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            staging.commit();
        }
    }

    /** A disk that remembers what was synced, and when the new site took its place. */
    private final class RecordingDisk implements Disk {

        private static final String SWITCH = "switch";

        private final Disk disk = new RealDisk(false);
        private final boolean copies;
        private final List<String> steps = new CopyOnWriteArrayList<>();

        RecordingDisk(boolean copies) {
            this.copies = copies;
        }

        List<String> syncedBeforeTheSwitch() {
            return steps.subList(0, steps.indexOf(SWITCH));
        }

        List<String> syncedAfterTheSwitch() {
            return steps.subList(steps.lastIndexOf(SWITCH) + 1, steps.size());
        }

        @Override
        public void sync(Path path) {
            steps.add(folder.relativize(path).toString());
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            steps.add(SWITCH);
            disk.move(from, to);
        }

        @Override
        public boolean keep(Path before, Path file) throws IOException {
            if (copies) {
                Files.copy(before, file);
                return true;
            }
            return disk.keep(before, file);
        }

        @Override
        public void makeFolder(Path made) throws IOException {
            disk.makeFolder(made);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            disk.write(file, bytes);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.delete(path);
        }
    }
}
