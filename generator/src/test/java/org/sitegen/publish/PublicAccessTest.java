package org.sitegen.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.finding.file.Findings;

/** A web server can read whatever is published. */
class PublicAccessTest {

    @TempDir private Path folder;
    private Path site;

    @BeforeEach
    void chooseFolder() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        site = folder.resolve("site");
    }

    @Test
    void rightsThatLackAreAddedAndThoseThatAreThereStay() throws IOException {
        for (String[] rights :
                new String[][] {
                    {"rw-------", "rw-r--r--"},
                    {"rw-rw-r--", "rw-rw-r--"},
                    {"r--------", "rw-r--r--"},
                    {"rw-r--r--", "rw-r--r--"}
                }) {
            Path file = Files.writeString(folder.resolve("a"), "a");
            set(file, rights[0]);
            PublicAccess.grant(file);
            assertRights(file, rights[1]);
        }
        set(folder, "rwx------");
        PublicAccess.grant(folder);
        assertRights(folder, "rwxr-xr-x");
    }

    @Test
    void unchangedFileThatNobodyCanReadIsMendedByTheNextBuild() throws IOException {
        build();
        set(site.resolve("wins/index.html"), "rw-------");
        build();

        assertEverybodyCanRead();
    }

    @Test
    void unchangedFolderThatNobodyCanEnterIsMendedByTheNextBuild() throws IOException {
        build();
        set(site.resolve("wins"), "rwx------");
        build();
        assertEverybodyCanRead();
        set(site, "rwx------");
        build();

        assertEverybodyCanRead();
    }

    private void build() throws IOException {
        OutputFolder output = new OutputFolder(site, "site", List.of(), false);
        try (Staging staging = requireNonNull(Staging.open(output, new Findings()))) {
            staging.write("index.html", new byte[] {1});
            staging.write("wins/index.html", new byte[] {2});
            staging.commit();
        }
    }

    private void assertEverybodyCanRead() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            for (Path each : all.toList()) {
                assertThat(PublicAccess.stands(each)).as("%s", each).isTrue();
            }
        }
    }

    private static void set(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static void assertRights(Path path, String rights) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo(rights);
    }
}
