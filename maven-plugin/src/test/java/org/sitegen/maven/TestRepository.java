package org.sitegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A local repository that only the tests use: our own artifacts as this build has packaged them,
 * the others from the repository of the running build, so that nothing is installed by hand.
 *
 * @param folder the repository
 * @param settings the settings that name the repository of the running build
 */
record TestRepository(Path folder, Path settings) {

    private static final String VERSION = "1.0.0";
    private static final List<String> MODULES = List.of("themes", "generator", "maven-plugin");

    /** The repository, with our artifacts in it. */
    static TestRepository seeded() throws IOException {
        Path target = Path.of(Settings.of("it.target"));
        TestRepository repository =
                new TestRepository(target.resolve("repository"), target.resolve("settings.xml"));
        Files.createDirectories(target);
        Files.writeString(repository.settings, settingsFor(Settings.of("it.session.repository")));
        repository.addOurs(Path.of(Settings.of("it.root")));
        return repository;
    }

    private void addOurs(Path root) throws IOException {
        add(root.resolve("pom.xml"), "site-gen", "pom");
        for (String module : MODULES) {
            String artifact = "site-gen-" + module;
            Path jar = Path.of("target", artifact + "-" + VERSION + ".jar");
            add(root.resolve(module).resolve("pom.xml"), artifact, "pom");
            add(root.resolve(module).resolve(jar), artifact, "jar");
        }
    }

    private void add(Path file, String artifact, String type) throws IOException {
        Path place = folder.resolve(Path.of("org", "sitegen", artifact, VERSION));
        Files.createDirectories(place);
        String name = artifact + "-" + VERSION + "." + type;
        Files.copy(file, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String settingsFor(String sessionRepository) {
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>session</id>
                      <repositories>
                        <repository>%1$s</repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository>%1$s</pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles>
                    <activeProfile>session</activeProfile>
                  </activeProfiles>
                </settings>
                """
                .formatted(repository(Path.of(sessionRepository)));
    }

    private static String repository(Path folder) {
        return "<id>session</id><url>%s</url><releases><checksumPolicy>ignore</checksumPolicy></releases>"
                .formatted(folder.toUri());
    }
}
