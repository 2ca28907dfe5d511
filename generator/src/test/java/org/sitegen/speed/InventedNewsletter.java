package org.sitegen.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A newsletter of any size: as many failures as wins, an edition for every hundred entries. */
final class InventedNewsletter {

    /** The day whose newsletter it is. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;
    private final Scene scene;
    private final List<String> failures = new ArrayList<>();
    private final List<String> wins = new ArrayList<>();

    private InventedNewsletter(Path folder, Size size) {
        this.folder = folder;
        Calendar calendar = new Calendar(TODAY, size.editions());
        for (int i = 0; i < size.failures(); i++) {
            failures.add(Calendar.id('F', calendar.monthOf(i, size.failures()), i));
        }
        for (int i = 0; i < size.wins(); i++) {
            wins.add(Calendar.id('W', calendar.monthOf(i, size.wins()), i));
        }
        List<String> entries = new ArrayList<>();
        failures.forEach(id -> entries.add("failure:" + id));
        wins.forEach(id -> entries.add("win:" + id));
        this.scene = new Scene(calendar, entries, size.benchmarks());
    }

    /** Writes the files into a folder that is not there yet. */
    static void write(Path folder, Size size) throws IOException {
        new InventedNewsletter(folder, size).write();
    }

    private void write() throws IOException {
        put("site.yml", InventedRegisters.SETTINGS);
        put("registers/units.yml", InventedRegisters.units());
        put("registers/roles.yml", InventedRegisters.roles());
        put("registers/goals.yml", InventedRegisters.goals());
        put("registers/services.yml", InventedRegisters.services());
        put("registers/glossary.yml", InventedRegisters.glossary());
        Calendar calendar = scene.calendar();
        for (int i = 0; i < failures.size(); i++) {
            YearMonth month = calendar.monthOf(i, failures.size());
            String id = failures.get(i);
            put("failures/" + id + ".md", InventedFailure.file(id, month, scene));
        }
        for (int i = 0; i < wins.size(); i++) {
            YearMonth month = calendar.monthOf(i, wins.size());
            put("wins/" + wins.get(i) + ".md", InventedWin.file(wins.get(i), month, scene));
        }
        for (int i = 1; i <= scene.benchmarks(); i++) {
            put("benchmarks/figure-" + i + ".yml", InventedBenchmark.facts(i, scene));
            put("benchmarks/figure-" + i + ".csv", InventedBenchmark.figures(i, scene));
        }
        for (int i = 0; i < calendar.editions(); i++) {
            YearMonth month = calendar.month(i);
            put("editions/" + month + ".md", InventedEdition.file(month, leads(i), scene));
        }
    }

    private List<String> leads(int edition) {
        int failure = (int) ((long) edition * failures.size() / scene.calendar().editions());
        return List.of("failure:" + failures.get(failure), "benchmark:figure-1");
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
